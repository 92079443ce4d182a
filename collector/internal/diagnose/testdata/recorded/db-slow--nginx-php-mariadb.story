# Recorded in the lab: db-slow on nginx-php-mariadb.
0s    h212     registered 10.99.0.71
570ms h212     agent speaks
579ms h212     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m46.523s
579ms h212     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m36.523s
579ms h212     load load1=15.54 cpus=2 memory=25276502016 available=23973634048 swap=0 swapped=0 psi-cpu=0.9437000000000001 psi-memory=0 psi-io=0.0405 disk=0.33232351772851926 inodes=0.04087930917739868 path=/ oom=0 overflows=0
579ms h212     missing units ok=true witness=units
579ms h212     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
579ms h212     missing "weblog apache2.service" ok=true witness=weblog
579ms h212     missing "weblog nginx.service" ok=true witness=weblog
579ms h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
579ms h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
579ms h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
579ms h212     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
579ms h212     unit mariadb.service active/running load=loaded result=success pid=105 restart=on-abnormal invocation=c9e736d772274560b04f16fe0e21bbc9 file=enabled status="Taking your SQL requests now..." since=-330ms
579ms h212     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=714fea9249c74138b89a3c7621ffd597 file=enabled since=-1.873s
579ms h212     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=58ff9d16bfb44259b9d9b38062f4067f file=enabled status="Ready to handle connections" since=-1.68s
581ms h212     load load1=15.54 cpus=2 memory=25276502016 available=23973634048 swap=0 swapped=0 psi-cpu=0.9437000000000001 psi-memory=0 psi-io=0.0405 disk=0.33232351772851926 inodes=0.04087930917739868 path=/ oom=0 overflows=0
581ms h212     missing "weblog nginx.service" ok=true witness=weblog
581ms h212     missing "weblog apache2.service" ok=true witness=weblog
581ms h212     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
581ms h212     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m46.523s
581ms h212     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m36.523s
582ms h212     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
582ms h212     unit mariadb.service active/running load=loaded result=success pid=105 restart=on-abnormal invocation=c9e736d772274560b04f16fe0e21bbc9 file=enabled status="Taking your SQL requests now..." since=-330ms
582ms h212     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=714fea9249c74138b89a3c7621ffd597 file=enabled since=-1.873s
582ms h212     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=58ff9d16bfb44259b9d9b38062f4067f file=enabled status="Ready to handle connections" since=-1.68s
582ms h212     missing units ok=true witness=units
582ms h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
582ms h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
582ms h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
919ms h212     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
920ms h212     vhost apache2.service apache disk name=h212.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.055s h212     test nginx.service nginx ok tree=11ddcaedc7f658065570491f599c05a4d83ae3bbc05178de9da3085037224909 newer=no
1.055s h212     vhost nginx.service nginx disk name=api-docs212.co.lab at=/etc/nginx/sites-enabled/api-docs212.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/api-docs212.co.lab:13 > connect=3s > read=3s" witness=configtest
1.055s h212     vhost nginx.service nginx disk name=cuahang212.lab at=/etc/nginx/sites-enabled/cuahang212.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang212.lab:13 > connect=3s > read=3s" witness=configtest
1.055s h212     vhost nginx.service nginx running name=api-docs212.co.lab at=/etc/nginx/sites-enabled/api-docs212.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/api-docs212.co.lab:13 > connect=3s > read=3s" witness=configtest
1.055s h212     vhost nginx.service nginx running name=cuahang212.lab at=/etc/nginx/sites-enabled/cuahang212.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang212.lab:13 > connect=3s > read=3s" witness=configtest
1.08s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.417s h212     test php8.2-fpm.service php-fpm ok tree=d944687f64225de0bdb0ce5c2eb263f23f179c273a06d3f208b1d1773fb7d1ec newer=no
1.417s h212     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.417s h212     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.418s h212     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.418s h212     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.418s h212     removal missing "weblog php8.2-fpm.service" witness=weblog
2.439s h212     look cuahang212.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.935197ms purpose=scheduled direct=true source=10.99.0.2
2.448s h212     look api-docs212.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=4.054006ms purpose=scheduled direct=true source=10.99.0.2
7.51s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.028954956s purpose=scheduled direct=true source=10.99.0.2
7.612s h212     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.612s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=api-docs212.co.lab count=1 first=7.477s last=7.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs212.co.lab, upstream: unix:/run/php/php-toko-online.socket"
7.656s h212     look cuahang212.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.108311167s purpose=scheduled direct=true source=10.99.0.2
7.688s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=cuahang212.lab count=1 first=7.477s last=7.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang212.lab, upstream: unix:/run/php/php-toko-online.socket"
7.689s h212     load load1=15.44 cpus=2 memory=25276502016 available=23983185920 swap=0 swapped=0 psi-cpu=0.9531000000000001 psi-memory=0 psi-io=0.0378 disk=0.33252116956274 inodes=0.04088348150253296 path=/ oom=0 overflows=0
7.689s h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.689s h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
7.689s h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
7.689s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=2 backlog=4096 local=true
7.736s h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
7.736s h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
7.774s h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.888s h212     wait php8.2-fpm.service database pool=toko-online address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=4 of=4
8.312s h212     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
8.312s h212     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22233088 io=0.08333333333333333
8.312s h212     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012195121951219513 memory=20496384 io=0
8.312s h212     process systemd unit=init.scope user=root count=1 cpu=0 memory=12193792 io=0
8.312s h212     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101724160 io=0
8.312s h212     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10448896 io=0
8.312s h212     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=73129984 io=0
8.312s h212     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12005376 io=0.9166666666666666
8.369s h212     pool php8.2-fpm.service tree=running active=3 idle=0 requests=7 slow=0 witness=units
8.446s h212     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
8.448s h212     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22364160 io=1
8.448s h212     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20496384 io=0
8.448s h212     process systemd unit=init.scope user=root count=1 cpu=0 memory=12193792 io=0
8.448s h212     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101855232 io=0
8.448s h212     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10448896 io=0
8.448s h212     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=83746816 io=0
8.448s h212     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12005376 io=0
9.395s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.014314713s purpose=scheduled direct=true source=10.99.0.2
9.466s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=api-docs212.co.lab count=1 first=8.477s last=8.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs212.co.lab, upstream: unix:/run/php/php-toko-online.socket"
9.54s h212     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=8.477s last=8.477s sample="[pool toko-online] server reached pm.max_children setting (5), consider raising it"
9.597s h212     look cuahang212.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.007340465s purpose=scheduled direct=true source=10.99.0.2
9.731s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=cuahang212.lab count=1 first=9.477s last=9.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang212.lab, upstream: unix:/run/php/php-toko-online.socket"
10.262s h212     removal missing "weblog php8.2-fpm.service" witness=weblog
10.324s h212     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 504=2 sources=1 top=1 counted=1
10.583s h212     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.63s h212     load cpu=0.9989999999999783 steal=0 wait=0 load1=15.44 cpus=2 memory=25276502016 available=23888302080 swap=0 swapped=0 psi-cpu=0.9525 psi-memory=0 psi-io=0.0472 disk=0.3326668430273342 inodes=0.04088711738586426 path=/ oom=0 overflows=0
10.63s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=7 backlog=4096 local=true
10.657s h212     inside api-docs212.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.003063441s
10.751s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=api-docs212.co.lab count=1 first=10.477s last=10.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs212.co.lab, upstream: unix:/run/php/php-toko-online.socket"
11.324s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.017099098s purpose=scheduled direct=true source=10.99.0.2
11.602s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.032878453s purpose=confirm token=206828e000f9f6a7 direct=true source=10.99.0.2
11.805s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=api-docs212.co.lab count=2 first=10.477s last=11.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs212.co.lab, upstream: unix:/run/php/php-toko-online.socket"
11.86s h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.86s h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
11.86s h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
11.86s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=11 backlog=4096 local=true
11.904s h212     look cuahang212.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.04791893s purpose=scheduled direct=true source=10.99.0.2
11.963s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=cuahang212.lab count=1 first=11.477s last=11.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang212.lab, upstream: unix:/run/php/php-toko-online.socket"
12.208s h212     arrival 206828e000f9f6a7 nginx.service status=504
12.677s h212     wait php8.2-fpm.service database pool=toko-online address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
13.458s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.046764867s purpose=scheduled direct=true source=10.99.0.2
13.636s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.050418976s purpose=confirm token=c58cbb18f81da8dc direct=true source=10.99.0.2
13.734s h212     inside cuahang212.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.039453172s
13.737s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=13 backlog=4096 local=true
13.765s h212     look cuahang212.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.002980152s purpose=scheduled direct=true source=10.99.0.2
13.832s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=api-docs212.co.lab count=2 first=12.477s last=13.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs212.co.lab, upstream: unix:/run/php/php-toko-online.socket"
13.832s h212     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-toko-online.socket vhost=cuahang212.lab count=2 first=13.477s last=13.477s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang212.lab, upstream: unix:/run/php/php-toko-online.socket"
14.169s h212     arrival c58cbb18f81da8dc nginx.service status=504
15.592s h212     look api-docs212.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs212.co.lab/ to=10.99.0.71:80 took=3.015565862s purpose=scheduled direct=true source=10.99.0.2
15.802s h212     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
15.802s h212     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
15.802s h212     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
15.802s h212     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=16 backlog=4096 local=true
15.851s h212     look cuahang212.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang212.lab/ to=10.99.0.71:80 took=3.017055732s purpose=scheduled direct=true source=10.99.0.2
15.851s expect database-slow
