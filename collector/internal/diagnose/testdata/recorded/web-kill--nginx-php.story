# Recorded in the lab: web-kill on nginx-php.
0s    h264     registered 10.99.0.17
206ms h264     agent speaks
262ms h264     change package readline-common:all detail="8.2-1.3 installed" when=-14m45.594s
262ms h264     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m35.594s
262ms h264     load load1=7.86 cpus=2 memory=25276502016 available=22675238912 swap=0 swapped=0 psi-cpu=0.5118 psi-memory=0 psi-io=0.0143 disk=0.2576402758396999 inodes=0.03595447540283203 path=/ oom=0 overflows=0
262ms h264     missing units ok=true witness=units
262ms h264     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
262ms h264     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
262ms h264     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
262ms h264     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=c05e733d793f4946a2436fdb27df045c file=enabled since=-149ms
262ms h264     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=ebc3703de92346599ef4fad2fe81238a file=enabled status="Ready to handle connections" since=-153ms
266ms h264     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
266ms h264     change package readline-common:all detail="8.2-1.3 installed" when=-14m45.594s
266ms h264     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m35.594s
269ms h264     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
269ms h264     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
269ms h264     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=c05e733d793f4946a2436fdb27df045c file=enabled since=-149ms
269ms h264     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=ebc3703de92346599ef4fad2fe81238a file=enabled status="Ready to handle connections" since=-153ms
269ms h264     missing units ok=true witness=units
280ms h264     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
319ms h264     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
319ms h264     vhost apache2.service apache disk name=h264.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
357ms h264     test php8.2-fpm.service php-fpm ok tree=05dca345f5a499d9347177e135bf205f3396c6c96b6995be34e4fea95465310f newer=no
357ms h264     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
357ms h264     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
383ms h264     test nginx.service nginx ok tree=7bc46f62c5e11e1fdbc35ad9a67581697d421745a86e1eab3b494b12d2603d50 newer=no
383ms h264     vhost nginx.service nginx disk name=wiki264.co.lab at=/etc/nginx/sites-enabled/wiki264.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki264.co.lab:13 > connect=3s > read=3s" witness=configtest
383ms h264     vhost nginx.service nginx running name=wiki264.co.lab at=/etc/nginx/sites-enabled/wiki264.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki264.co.lab:13 > connect=3s > read=3s" witness=configtest
390ms h264     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.262s h264     look wiki264.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki264.co.lab/ to=10.99.0.17:80 took=1.983666ms purpose=scheduled direct=true
4.305s h264     look wiki264.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki264.co.lab/ to=10.99.0.17:80 took=16.830213ms purpose=scheduled direct=true
5.011s h264     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=c05e733d793f4946a2436fdb27df045c file=enabled since=5.003s
5.018s h264     look wiki264.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki264.co.lab/ to=10.99.0.17:80 took=366.897µs purpose=word direct=true
5.02s h264     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=c05e733d793f4946a2436fdb27df045c file=enabled since=5.003s stop=no
5.031s h264     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=c05e733d793f4946a2436fdb27df045c file=enabled since=5.029s stop=no
5.05s h264     removal socket tcp:0.0.0.0:80 witness=sockets
5.269s h264     look wiki264.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki264.co.lab/ to=10.99.0.17:80 took=167.83µs purpose=confirm token=e75928b830d88d58 direct=true
5.269s expect web-server-stopped
