# Recorded in the lab: db-kill on nginx-php-mariadb.
0s    h206     registered 10.99.0.33
247ms h206     agent speaks
251ms h206     change package readline-common:all detail="8.2-1.3 installed" when=-18m37.375s
251ms h206     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m27.375s
251ms h206     load load1=13.08 cpus=2 memory=25276502016 available=24241844224 swap=0 swapped=0 psi-cpu=0.9048999999999999 psi-memory=0 psi-io=0.0475 disk=0.2501596628082326 inodes=0.036058127880096436 path=/ oom=0 overflows=0
251ms h206     missing units ok=true witness=units
251ms h206     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
251ms h206     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
251ms h206     unit mariadb.service active/running load=loaded result=success pid=100 restart=on-abnormal invocation=86a3929157ae40a7b404f335ac1b2204 file=enabled status="Taking your SQL requests now..." since=-157ms
251ms h206     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=4fb842f52eaf45618ba62f697d197fc6 file=enabled since=-590ms
251ms h206     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=dce61cbf75744ef485ef2366b92a3a4b file=enabled status="Ready to handle connections" since=-565ms
256ms h206     load load1=13.08 cpus=2 memory=25276502016 available=24241844224 swap=0 swapped=0 psi-cpu=0.9048999999999999 psi-memory=0 psi-io=0.0475 disk=0.2501596628082326 inodes=0.036058127880096436 path=/ oom=0 overflows=0
256ms h206     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
256ms h206     change package readline-common:all detail="8.2-1.3 installed" when=-18m37.375s
256ms h206     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m27.375s
297ms h206     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
297ms h206     unit mariadb.service active/running load=loaded result=success pid=100 restart=on-abnormal invocation=86a3929157ae40a7b404f335ac1b2204 file=enabled status="Taking your SQL requests now..." since=-157ms
297ms h206     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=4fb842f52eaf45618ba62f697d197fc6 file=enabled since=-590ms
297ms h206     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=dce61cbf75744ef485ef2366b92a3a4b file=enabled status="Ready to handle connections" since=-565ms
297ms h206     missing units ok=true witness=units
317ms h206     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
317ms h206     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
317ms h206     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
405ms h206     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
405ms h206     vhost apache2.service apache disk name=h206.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
418ms h206     test nginx.service nginx ok tree=bd7e2ba8bbd2797ace84128c633ec1e5fd47517dcab55c9eb2a86351dc86cc34 newer=no
418ms h206     vhost nginx.service nginx disk name=api-docs206.co.lab at=/etc/nginx/sites-enabled/api-docs206.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs206.co.lab:13 > connect=5s > read=5s" witness=configtest
418ms h206     vhost nginx.service nginx disk name=cuahang206.example.lab at=/etc/nginx/sites-enabled/cuahang206.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang206.example.lab:13 > connect=5s > read=5s" witness=configtest
418ms h206     vhost nginx.service nginx running name=api-docs206.co.lab at=/etc/nginx/sites-enabled/api-docs206.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs206.co.lab:13 > connect=5s > read=5s" witness=configtest
418ms h206     vhost nginx.service nginx running name=cuahang206.example.lab at=/etc/nginx/sites-enabled/cuahang206.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang206.example.lab:13 > connect=5s > read=5s" witness=configtest
449ms h206     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
495ms h206     test php8.2-fpm.service php-fpm ok tree=e758c44696dc55696c184e587cd27067c9cd24612310ea5767a93dd469af47ea newer=no
495ms h206     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
495ms h206     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
2.289s h206     look api-docs206.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=23.229643ms purpose=scheduled direct=true
2.476s h206     look cuahang206.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=4.531196ms purpose=scheduled direct=true
4.191s h206     look api-docs206.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=1.511255ms purpose=scheduled direct=true
4.415s h206     look cuahang206.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=2.365272ms purpose=scheduled direct=true
5.135s h206     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=86a3929157ae40a7b404f335ac1b2204 file=enabled status="Taking your SQL requests now..." since=5.129s
5.185s h206     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=86a3929157ae40a7b404f335ac1b2204 file=enabled status="Taking your SQL requests now..." since=5.129s stop=no
5.185s h206     removal socket tcp:127.0.0.1:3306 witness=sockets
5.185s h206     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
5.415s h206     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=86a3929157ae40a7b404f335ac1b2204 file=enabled status="Taking your SQL requests now..." since=5.129s stop=no
6.282s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=4.624173ms purpose=scheduled direct=true
6.292s h206     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
6.481s h206     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=api-docs206.co.lab script=/var/www/api-docs206.co.lab/index.php count=1 first=5.625s last=5.625s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/api-docs206.co.lab/index.php"
6.508s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=1.677871ms purpose=scheduled direct=true
7.288s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=5.496726ms purpose=confirm token=f72799a73e07b802 direct=true
8.217s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=11.034151ms purpose=scheduled direct=true
8.289s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=862.282µs purpose=verify token=a2b36152c193fb97 direct=true
8.448s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=22.345662ms purpose=scheduled direct=true
9.439s h206     removal wait "php8.2-fpm.service shop nothing " witness=waits
9.466s h206     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
10.147s h206     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.17s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=849.846µs purpose=scheduled direct=true
10.25s h206     load cpu=0.838528359734269 steal=0 wait=0.0025549310168624375 load1=12.46 cpus=2 memory=25276502016 available=24343347200 swap=0 swapped=0 psi-cpu=0.7201000000000001 psi-memory=0 psi-io=0.0347 disk=0.25009063754381305 inodes=0.036054372787475586 path=/ oom=0 overflows=0
10.25s h206     pool php8.2-fpm.service tree=running active=0 idle=2 requests=12 slow=0 witness=units
10.25s h206     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.292s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=1.312827ms purpose=verify token=aa6f76d795cbcee8 direct=true
10.456s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=9.175985ms purpose=scheduled direct=true
10.563s h206     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=cuahang206.example.lab script=/var/www/cuahang206.example.lab/index.php count=1 first=9.625s last=9.625s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/cuahang206.example.lab/index.php"
10.571s h206     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.571s h206     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22896640 io=0.16666666666666666
10.571s h206     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20668416 io=0
10.571s h206     process systemd unit=init.scope user=root count=1 cpu=0 memory=12206080 io=0
10.571s h206     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10141696 io=0.8333333333333334
10.571s h206     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50995200 io=0
10.571s h206     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11833344 io=0
10.571s h206     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8159232 io=0
11.163s h206     arrival aa6f76d795cbcee8 nginx.service status=500
12.281s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=13.652252ms purpose=scheduled direct=true
12.384s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=8.729527ms purpose=verify token=aa7e9adf9f40c14c direct=true
12.523s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=72.481336ms purpose=scheduled direct=true
13.14s h206     arrival aa7e9adf9f40c14c nginx.service status=500
14.234s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=969.169µs purpose=scheduled direct=true
14.386s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=1.155918ms purpose=verify token=9f908fd217f79a8d direct=true
14.556s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=2.481699ms purpose=scheduled direct=true
15.144s h206     arrival 9f908fd217f79a8d nginx.service status=500
16.255s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=1.081186ms purpose=scheduled direct=true
16.389s h206     look api-docs206.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs206.co.lab/ to=10.99.0.33:80 took=1.050432ms purpose=verify token=a6ec5843d3d17fa9 direct=true
16.41s h206     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=api-docs206.co.lab script=/var/www/api-docs206.co.lab/index.php count=1 first=15.625s last=15.625s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/api-docs206.co.lab/index.php"
16.577s h206     look cuahang206.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://cuahang206.example.lab/ to=10.99.0.33:80 took=1.032881ms purpose=scheduled direct=true
16.577s expect database-stopped
