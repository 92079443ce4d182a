# Recorded in the lab: web-kill on nginx-php.
0s    h264     registered 10.99.0.63
444ms h264     agent speaks
449ms h264     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m47.121s
449ms h264     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m37.121s
449ms h264     load load1=16.27 cpus=2 memory=25276502016 available=23963037696 swap=0 swapped=0 psi-cpu=0.9270999999999999 psi-memory=0 psi-io=0.0466 disk=0.3309828443736619 inodes=0.040850043296813965 path=/ oom=0 overflows=0
449ms h264     missing units ok=true witness=units
449ms h264     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
449ms h264     missing "weblog apache2.service" ok=true witness=weblog
449ms h264     missing "weblog nginx.service" ok=true witness=weblog
449ms h264     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
449ms h264     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
449ms h264     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=795dd68407ce4d0487f333e3d3fd0772 file=enabled since=-372ms
449ms h264     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=47f4c32fd30c49aab3dfb0da8933a343 file=enabled status="Ready to handle connections" since=-304ms
451ms h264     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m47.121s
451ms h264     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m37.121s
451ms h264     load load1=16.27 cpus=2 memory=25276502016 available=23963037696 swap=0 swapped=0 psi-cpu=0.9270999999999999 psi-memory=0 psi-io=0.0466 disk=0.3309828443736619 inodes=0.040850043296813965 path=/ oom=0 overflows=0
452ms h264     missing "weblog nginx.service" ok=true witness=weblog
452ms h264     missing "weblog apache2.service" ok=true witness=weblog
452ms h264     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
452ms h264     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
452ms h264     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
452ms h264     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=795dd68407ce4d0487f333e3d3fd0772 file=enabled since=-372ms
452ms h264     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=47f4c32fd30c49aab3dfb0da8933a343 file=enabled status="Ready to handle connections" since=-304ms
452ms h264     missing units ok=true witness=units
459ms h264     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
611ms h264     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
611ms h264     vhost apache2.service apache disk name=h264.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
615ms h264     test nginx.service nginx ok tree=eee15ab0f26bd993fb694a44e35185f49c6f20eff188155e3862f5d68f4e2fde newer=no
615ms h264     vhost nginx.service nginx disk name=kasir264.lab at=/etc/nginx/sites-enabled/kasir264.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir264.lab:13 > connect=3s > read=3s" witness=configtest
615ms h264     vhost nginx.service nginx running name=kasir264.lab at=/etc/nginx/sites-enabled/kasir264.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir264.lab:13 > connect=3s > read=3s" witness=configtest
638ms h264     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
781ms h264     test php8.2-fpm.service php-fpm ok tree=863b1ca1556db7b8a7d8f754e4682d23ee15b2e643388e94e92a204113830988 newer=no
811ms h264     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
811ms h264     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
811ms h264     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
811ms h264     missing "weblog php8.2-fpm.service" ok=true witness=weblog
811ms h264     removal missing "weblog php8.2-fpm.service" witness=weblog
3.464s h264     look kasir264.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir264.lab/ to=10.99.0.63:80 took=1.499318ms purpose=scheduled direct=true source=10.99.0.2
5.148s h264     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=795dd68407ce4d0487f333e3d3fd0772 file=enabled since=5.068s
5.148s h264     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=795dd68407ce4d0487f333e3d3fd0772 file=enabled since=5.087s
5.148s h264     removal socket tcp:0.0.0.0:80 witness=sockets
5.197s h264     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=795dd68407ce4d0487f333e3d3fd0772 file=enabled since=5.087s stop=no
5.204s h264     look kasir264.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir264.lab/ to=10.99.0.63:80 took=210.18µs purpose=word direct=true source=10.99.0.2
5.466s h264     look kasir264.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir264.lab/ to=10.99.0.63:80 took=41.328259ms purpose=scheduled direct=true source=10.99.0.2
5.52s h264     look kasir264.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir264.lab/ to=10.99.0.63:80 took=86.252µs purpose=verify token=f1cabee5e5ff32b9 direct=true source=10.99.0.2
5.52s expect web-server-stopped
