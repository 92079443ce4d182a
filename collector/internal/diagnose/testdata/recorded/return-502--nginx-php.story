# Recorded in the lab: return-502 on nginx-php.
0s    h258     registered 10.99.0.64
640ms h258     agent speaks
668ms h258     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m1.504s
668ms h258     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m51.504s
668ms h258     load load1=16.38 cpus=2 memory=25276502016 available=23867695104 swap=0 swapped=0 psi-cpu=0.9420999999999999 psi-memory=0 psi-io=0.0415 disk=0.3313496667436779 inodes=0.040860533714294434 path=/ oom=0 overflows=0
668ms h258     missing units ok=true witness=units
668ms h258     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
668ms h258     missing "weblog apache2.service" ok=true witness=weblog
668ms h258     missing "weblog nginx.service" ok=true witness=weblog
668ms h258     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
668ms h258     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
668ms h258     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
668ms h258     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
668ms h258     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=56b437495f1940918a121316e5dd56dc file=enabled status="Ready to handle connections" since=-276ms
671ms h258     load load1=16.38 cpus=2 memory=25276502016 available=23867695104 swap=0 swapped=0 psi-cpu=0.9420999999999999 psi-memory=0 psi-io=0.0415 disk=0.3313496667436779 inodes=0.040860533714294434 path=/ oom=0 overflows=0
671ms h258     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m1.504s
671ms h258     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m51.504s
701ms h258     missing "weblog nginx.service" ok=true witness=weblog
701ms h258     missing "weblog apache2.service" ok=true witness=weblog
701ms h258     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
701ms h258     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
701ms h258     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
701ms h258     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
701ms h258     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=56b437495f1940918a121316e5dd56dc file=enabled status="Ready to handle connections" since=-276ms
701ms h258     missing units ok=true witness=units
701ms h258     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
908ms h258     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
908ms h258     vhost apache2.service apache disk name=h258.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
922ms h258     test nginx.service nginx ok tree=145aca1f5662be3dd013595b64dd24a5c2ec5315f8392d862dd90dbcc1196b5e newer=no
922ms h258     vhost nginx.service nginx disk name=api-docs258.co.lab at=/etc/nginx/sites-enabled/api-docs258.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs258.co.lab:13 > connect=10s > read=10s" witness=configtest
922ms h258     vhost nginx.service nginx disk name=shop258.lab at=/etc/nginx/sites-enabled/shop258.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/shop258.lab:13 > connect=10s > read=10s" witness=configtest
922ms h258     vhost nginx.service nginx running name=api-docs258.co.lab at=/etc/nginx/sites-enabled/api-docs258.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs258.co.lab:13 > connect=10s > read=10s" witness=configtest
922ms h258     vhost nginx.service nginx running name=shop258.lab at=/etc/nginx/sites-enabled/shop258.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/shop258.lab:13 > connect=10s > read=10s" witness=configtest
950ms h258     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
970ms h258     test php8.2-fpm.service php-fpm ok tree=d9dd5f0b90d92c0bda21ce30a60dd4a3c40749aa0ba79b09e11a86ea0326c178 newer=no
970ms h258     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
970ms h258     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
970ms h258     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
970ms h258     missing "weblog php8.2-fpm.service" ok=true witness=weblog
970ms h258     removal missing "weblog php8.2-fpm.service" witness=weblog
1.004s h258     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=14970880 io=0.09523809523809523
1.004s h258     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=22216704 io=0.19047619047619047
1.004s h258     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=21393408 io=0.2857142857142857
1.005s h258     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12324864 io=0
1.005s h258     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7761920 io=0
1.009s h258     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41922560 io=0
1.009s h258     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11747328 io=0.42857142857142855
1.009s h258     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7946240 io=0
2.824s h258     look shop258.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop258.lab/ to=10.99.0.64:80 took=34.471504ms purpose=scheduled direct=true source=10.99.0.2
3.687s h258     look api-docs258.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=19.290711ms purpose=scheduled direct=true source=10.99.0.2
4.188s h258     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
4.188s h258     unit nginx.service reloading/reload load=loaded result=success pid=54 restart=no job=reload invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
4.217s h258     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
4.217s h258     change reload nginx.service detail="systemd reloaded it" when=4.216s
4.219s h258     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=1e2e9a73963b4e8ca49648ca1f0b776d file=enabled since=-352ms
4.736s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=6.2456ms purpose=scheduled direct=true source=10.99.0.2
4.763s h258     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
4.763s h258     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.256s h258     test nginx.service nginx ok tree=5a8793c1650ee041ca2f2080083c7b0a4c6cfe52c53da5e965fdd2ccfb5c6993 newer=no
5.256s h258     vhost nginx.service nginx disk name=api-docs258.co.lab at=/etc/nginx/sites-enabled/api-docs258.co.lab:1 listen=0.0.0.0:80,default route="/ > return > 502 > /etc/nginx/sites-enabled/api-docs258.co.lab:8" route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs258.co.lab:13 > connect=10s > read=10s" witness=configtest
5.256s h258     change config nginx.service detail="its test is ok" when=5.237s
5.257s h258     vhost nginx.service nginx disk name=shop258.lab at=/etc/nginx/sites-enabled/shop258.lab:1 listen=0.0.0.0:80 route="/ > return > 502 > /etc/nginx/sites-enabled/shop258.lab:8" route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/shop258.lab:13 > connect=10s > read=10s" witness=configtest
5.257s h258     vhost nginx.service nginx running name=api-docs258.co.lab at=/etc/nginx/sites-enabled/api-docs258.co.lab:1 listen=0.0.0.0:80,default route="/ > return > 502 > /etc/nginx/sites-enabled/api-docs258.co.lab:8" route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs258.co.lab:13 > connect=10s > read=10s" witness=configtest
5.257s h258     vhost nginx.service nginx running name=shop258.lab at=/etc/nginx/sites-enabled/shop258.lab:1 listen=0.0.0.0:80 route="/ > return > 502 > /etc/nginx/sites-enabled/shop258.lab:8" route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/shop258.lab:13 > connect=10s > read=10s" witness=configtest
5.41s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=31.173017ms purpose=confirm token=b934644ab52c8952 direct=true source=10.99.0.2
5.496s h258     arrival b934644ab52c8952 nginx.service status=502
5.599s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=5.352489ms purpose=scheduled direct=true source=10.99.0.2
5.866s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=23.941733ms purpose=confirm token=c1322b0dc273255f direct=true source=10.99.0.2
6.526s h258     arrival c1322b0dc273255f nginx.service status=502
6.81s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=10.009654ms purpose=scheduled direct=true source=10.99.0.2
7.524s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=986.559µs purpose=verify token=3d1c81032e4c6cdc direct=true source=10.99.0.2
7.611s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=21.920102ms purpose=scheduled direct=true source=10.99.0.2
7.868s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=493.11µs purpose=verify token=6287cfe78f2e98e2 direct=true source=10.99.0.2
8.493s h258     arrival 3d1c81032e4c6cdc nginx.service status=502
8.508s h258     arrival 6287cfe78f2e98e2 nginx.service status=502
8.837s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=525.465µs purpose=scheduled direct=true source=10.99.0.2
9.642s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=752.234µs purpose=scheduled direct=true source=10.99.0.2
9.673s h258     look shop258.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop258.lab/ to=10.99.0.64:80 took=510.381µs purpose=verify token=e52e124bf7a8f236 direct=true source=10.99.0.2
9.682s h258     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
10.028s h258     look api-docs258.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs258.co.lab/ to=10.99.0.64:80 took=1.378872ms purpose=verify token=52b54a48a8437b91 direct=true source=10.99.0.2
10.028s expect configured-status
