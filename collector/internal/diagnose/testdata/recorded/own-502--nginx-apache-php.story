# Recorded in the lab: own-502 on nginx-apache-php.
0s    h249     registered 10.99.0.78
478ms h249     agent speaks
482ms h249     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m37.111s
482ms h249     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m27.111s
482ms h249     load load1=14.67 cpus=2 memory=25276502016 available=24039067648 swap=0 swapped=0 psi-cpu=0.956 psi-memory=0 psi-io=0.0616 disk=0.333227463879431 inodes=0.04092729091644287 path=/ oom=0 overflows=0
482ms h249     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
482ms h249     missing "weblog apache2.service" ok=true witness=weblog
482ms h249     missing "weblog nginx.service" ok=true witness=weblog
482ms h249     unit apache2.service active/running load=loaded result=success pid=90 restart=on-abort invocation=a53462a39de84892a5844e99fe68c637 file=enabled since=-279ms
482ms h249     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
482ms h249     unit nginx.service active/running load=loaded result=success pid=71 restart=no invocation=1184e5ee013d4f13bda3e08528b1762a file=enabled since=-397ms
483ms h249     missing "weblog nginx.service" ok=true witness=weblog
483ms h249     missing "weblog apache2.service" ok=true witness=weblog
483ms h249     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
483ms h249     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m37.111s
483ms h249     load load1=14.67 cpus=2 memory=25276502016 available=24039067648 swap=0 swapped=0 psi-cpu=0.956 psi-memory=0 psi-io=0.0616 disk=0.333227463879431 inodes=0.04092729091644287 path=/ oom=0 overflows=0
483ms h249     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m27.111s
497ms h249     unit apache2.service active/running load=loaded result=success pid=90 restart=on-abort invocation=a53462a39de84892a5844e99fe68c637 file=enabled since=-279ms
497ms h249     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
497ms h249     unit nginx.service active/running load=loaded result=success pid=71 restart=no invocation=1184e5ee013d4f13bda3e08528b1762a file=enabled since=-397ms
501ms h249     unit php8.2-fpm.service active/running load=loaded result=success pid=63 restart=no invocation=6159bee4d40d426098a8cf8608625818 file=enabled status="Ready to handle connections" since=-303ms
502ms h249     missing units ok=true witness=units
506ms h249     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
506ms h249     socket tcp:127.0.0.1:8023 unit=apache2.service process=apache2 user=root queue=0 backlog=511
759ms h249     test apache2.service apache ok tree=44f0c225b262ec1652b170db1b6f31ccdfacce34f3cfb810ee59474fbda53d08 newer=no
759ms h249     vhost apache2.service apache disk name=my-site249.example.lab at=/etc/apache2/sites-enabled/my-site249.example.lab.conf:1 listen=0.0.0.0:8023,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/my-site249.example.lab.conf:8 > read=10s" witness=configtest
759ms h249     vhost apache2.service apache running name=my-site249.example.lab at=/etc/apache2/sites-enabled/my-site249.example.lab.conf:1 listen=0.0.0.0:8023,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/my-site249.example.lab.conf:8 > read=10s" witness=configtest
759ms h249     test nginx.service nginx ok tree=815c48fb38cfc4ba5f10c849486ed6494c62d97d39ee40a7385ce1c53c6a89fb newer=no
759ms h249     vhost nginx.service nginx disk name=my-site249.example.lab at=/etc/nginx/sites-enabled/my-site249.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8023 > /etc/nginx/sites-enabled/my-site249.example.lab:10 > connect=10s > read=10s" witness=configtest
759ms h249     vhost nginx.service nginx running name=my-site249.example.lab at=/etc/nginx/sites-enabled/my-site249.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8023 > /etc/nginx/sites-enabled/my-site249.example.lab:10 > connect=10s > read=10s" witness=configtest
759ms h249     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
759ms h249     target tcp:127.0.0.1:8023 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
868ms h249     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15089664 io=0
868ms h249     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012195121951219513 memory=4448256 io=0
868ms h249     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012195121951219513 memory=15233024 io=0.07142857142857142
868ms h249     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22634496 io=0.21428571428571427
868ms h249     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=20557824 io=0
868ms h249     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.024390243902439025 memory=20811776 io=0.03571428571428571
868ms h249     process systemd unit=init.scope user=root count=1 cpu=0.024390243902439025 memory=12070912 io=0
868ms h249     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42188800 io=0
868ms h249     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11902976 io=0.6785714285714286
868ms h249     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7266304 io=0
869ms h249     test php8.2-fpm.service php-fpm ok tree=e0fe3216217762bcde011092c86eacda7216d18325539e31db5dcf5f324eaf1c newer=no
869ms h249     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
869ms h249     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
869ms h249     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
869ms h249     missing "weblog php8.2-fpm.service" ok=true witness=weblog
869ms h249     removal missing "weblog php8.2-fpm.service" witness=weblog
2.421s h249     look my-site249.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=4.507816ms purpose=scheduled direct=true source=10.99.0.2
4.393s h249     look my-site249.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=1.110849ms purpose=scheduled direct=true source=10.99.0.2
6.779s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=78.755951ms purpose=scheduled direct=true source=10.99.0.2
7.416s h249     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.416s h249     socket tcp:127.0.0.1:8023 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.419s h249     wait apache2.service "" workers=2 of=3
7.419s h249     wait apache2.service sleep workers=1 of=3
7.49s h249     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
7.982s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=19.746991ms purpose=confirm token=3e2acbda3147c5be direct=true source=10.99.0.2
8.328s h249     arrival 3e2acbda3147c5be apache2.service vhost=my-site249.example.lab status=502
8.328s h249     arrival 3e2acbda3147c5be nginx.service status=502
8.585s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=24.329731ms purpose=scheduled direct=true source=10.99.0.2
9.098s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=1.71234ms purpose=confirm token=efb3414872476012 direct=true source=10.99.0.2
9.423s h249     arrival efb3414872476012 apache2.service vhost=my-site249.example.lab status=502
9.423s h249     arrival efb3414872476012 nginx.service status=502
9.876s h249     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
10.175s h249     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
10.195s h249     pool php8.2-fpm.service tree=running active=0 idle=2 requests=73 slow=0 witness=units
10.262s h249     traffic apache2.service vhost=my-site249.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=72 502=5 sources=1 top=1 counted=1
10.262s h249     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=72 502=5 sources=2 top=0.9166666666666666 counted=1
10.57s h249     load cpu=0.999499999999989 steal=0.0005000000000000802 wait=0 load1=15.22 cpus=2 memory=25276502016 available=23881744384 swap=0 swapped=0 psi-cpu=0.9484 psi-memory=0 psi-io=0.044000000000000004 disk=0.33305783261674937 inodes=0.04092717170715332 path=/ oom=0 overflows=0
10.571s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=4.112806ms purpose=scheduled direct=true source=10.99.0.2
11.247s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=26.046972ms purpose=verify token=eeac0c19d99f3ac3 direct=true source=10.99.0.2
11.391s h249     arrival eeac0c19d99f3ac3 apache2.service vhost=my-site249.example.lab status=502
11.394s h249     arrival eeac0c19d99f3ac3 nginx.service status=502
12.477s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=16.332107ms purpose=scheduled direct=true source=10.99.0.2
13.29s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=10.440216ms purpose=verify token=d1d9954cf8ca1d05 direct=true source=10.99.0.2
13.348s h249     arrival d1d9954cf8ca1d05 apache2.service vhost=my-site249.example.lab status=502
13.348s h249     arrival d1d9954cf8ca1d05 nginx.service status=502
13.368s h249     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
14.577s h249     look my-site249.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site249.example.lab/ to=10.99.0.78:80 took=8.270796ms purpose=scheduled direct=true source=10.99.0.2
14.577s expect app-own-502
