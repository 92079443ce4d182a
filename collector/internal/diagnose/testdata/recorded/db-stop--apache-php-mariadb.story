# Recorded in the lab: db-stop on apache-php-mariadb.
0s    h204     registered 10.99.0.74
1.079s h204     agent speaks
1.079s h204     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m37.692s
1.079s h204     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m27.692s
1.079s h204     load load1=16.94 cpus=2 memory=25276502016 available=23981182976 swap=0 swapped=0 psi-cpu=0.9483 psi-memory=0 psi-io=0.0622 disk=0.3338645653946528 inodes=0.040917158126831055 path=/ oom=0 overflows=0
1.079s h204     missing units ok=true witness=units
1.079s h204     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.079s h204     missing "weblog apache2.service" ok=true witness=weblog
1.079s h204     missing "weblog nginx.service" ok=true witness=weblog
1.079s h204     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.079s h204     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.079s h204     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.079s h204     unit apache2.service active/running load=loaded result=success pid=97 restart=on-abort invocation=9fdf5a80f36744a28fe05d7117c6f7e1 file=enabled since=-2.175s
1.079s h204     unit mariadb.service active/running load=loaded result=success pid=168 restart=on-abnormal invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="Taking your SQL requests now..." since=-430ms
1.079s h204     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
1.079s h204     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=3e534ddbec4241d6b561a02ef1a6af41 file=enabled status="Ready to handle connections" since=-2.242s
1.079s h204     load load1=16.94 cpus=2 memory=25276502016 available=23981182976 swap=0 swapped=0 psi-cpu=0.9483 psi-memory=0 psi-io=0.0622 disk=0.3338645653946528 inodes=0.040917158126831055 path=/ oom=0 overflows=0
1.079s h204     missing "weblog nginx.service" ok=true witness=weblog
1.079s h204     missing "weblog apache2.service" ok=true witness=weblog
1.079s h204     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.079s h204     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m37.692s
1.079s h204     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m27.692s
1.091s h204     unit apache2.service active/running load=loaded result=success pid=97 restart=on-abort invocation=9fdf5a80f36744a28fe05d7117c6f7e1 file=enabled since=-2.175s
1.091s h204     unit mariadb.service active/running load=loaded result=success pid=168 restart=on-abnormal invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="Taking your SQL requests now..." since=-430ms
1.091s h204     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
1.091s h204     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=3e534ddbec4241d6b561a02ef1a6af41 file=enabled status="Ready to handle connections" since=-2.242s
1.091s h204     missing units ok=true witness=units
1.091s h204     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.091s h204     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.091s h204     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.119s h204     test apache2.service apache ok tree=6c3a65c9c81592b2490b29d1f3515549f8aec2d7720c70e49a6b45787fb38468 newer=no
1.119s h204     vhost apache2.service apache disk name=cuahang204.example.lab at=/etc/apache2/sites-enabled/cuahang204.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/cuahang204.example.lab.conf:8 > read=1m0s" witness=configtest
1.119s h204     vhost apache2.service apache disk name=shop204.lab at=/etc/apache2/sites-enabled/shop204.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/shop204.lab.conf:8 > read=1m0s" witness=configtest
1.119s h204     vhost apache2.service apache running name=cuahang204.example.lab at=/etc/apache2/sites-enabled/cuahang204.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/cuahang204.example.lab.conf:8 > read=1m0s" witness=configtest
1.119s h204     vhost apache2.service apache running name=shop204.lab at=/etc/apache2/sites-enabled/shop204.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/shop204.lab.conf:8 > read=1m0s" witness=configtest
1.155s h204     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.214s h204     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.214s h204     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.318s h204     test php8.2-fpm.service php-fpm ok tree=77a93635bfd6f0c2e11e62548641f91caa9ddfb64cd6a07e6139d368a86c2f46 newer=no
1.318s h204     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.318s h204     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.33s h204     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.33s h204     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.33s h204     removal missing "weblog php8.2-fpm.service" witness=weblog
2.844s h204     look shop204.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop204.lab/ to=10.99.0.74:80 took=23.820091ms purpose=scheduled direct=true source=10.99.0.2
3.319s h204     look cuahang204.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang204.example.lab/ to=10.99.0.74:80 took=10.402262ms purpose=scheduled direct=true source=10.99.0.2
3.636s h204     unit mariadb.service active/running load=loaded result=success pid=168 restart=on-abnormal job=stop invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="Taking your SQL requests now..." since=-430ms
3.636s h204     unit mariadb.service deactivating/stop-sigterm load=loaded result=success pid=168 restart=on-abnormal job=stop invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="Taking your SQL requests now..." since=3.595s stop=yes stopped=3.633s
3.66s h204     removal socket tcp:127.0.0.1:3306 witness=sockets
3.66s h204     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
3.841s h204     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal job=stop invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="MariaDB server is down" since=3.838s stop=yes stopped=3.633s
3.841s h204     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="MariaDB server is down" since=3.838s stop=yes stopped=3.633s
3.885s h204     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal invocation=f1c49f812f3b404f9ba6b10fd0419d2e file=enabled status="MariaDB server is down" since=3.838s stop=yes stopped=3.838s
4.822s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=8.941747ms purpose=scheduled direct=true source=10.99.0.2
4.88s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/shop204.lab/index.php count=1 first=4.814s last=4.814s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/shop204.lab/index.php"
4.949s h204     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
4.95s h204     load load1=16.94 cpus=2 memory=25276502016 available=23984693248 swap=0 swapped=0 psi-cpu=0.9481999999999999 psi-memory=0 psi-io=0.0611 disk=0.33375223180292146 inodes=0.04091751575469971 path=/ oom=0 overflows=0
4.95s h204     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.232s h204     look cuahang204.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang204.example.lab/ to=10.99.0.74:80 took=9.468736ms purpose=scheduled direct=true source=10.99.0.2
5.253s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/cuahang204.example.lab/index.php count=1 first=5.231s last=5.231s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/cuahang204.example.lab/index.php"
5.316s h204     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16429056 io=0
5.316s h204     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
5.316s h204     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22065152 io=1
5.316s h204     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20045824 io=0
5.316s h204     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12193792 io=0
5.316s h204     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51130368 io=0
5.316s h204     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11706368 io=0
5.316s h204     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7962624 io=0
5.725s h204     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16429056
5.725s h204     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
5.725s h204     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22065152
5.725s h204     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20045824
5.725s h204     process systemd unit=init.scope user=root count=1 cpu=0 memory=12193792
5.725s h204     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51130368
5.725s h204     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11706368
5.725s h204     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7962624
5.925s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=13.289032ms purpose=confirm token=d7f4d82fe33329f0 direct=true source=10.99.0.2
6.078s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/shop204.lab/index.php count=1 first=5.919s last=5.919s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/shop204.lab/index.php"
6.586s h204     arrival d7f4d82fe33329f0 apache2.service vhost=shop204.lab status=500
6.728s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=4.793381ms purpose=scheduled direct=true source=10.99.0.2
7.126s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/shop204.lab/index.php count=1 first=6.727s last=6.727s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/shop204.lab/index.php"
7.334s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/cuahang204.example.lab/index.php count=1 first=7.243s last=7.243s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/cuahang204.example.lab/index.php"
7.344s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=34.242485ms purpose=confirm token=0085bac94006a1af direct=true source=10.99.0.2
7.352s h204     look cuahang204.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang204.example.lab/ to=10.99.0.74:80 took=41.291382ms purpose=scheduled direct=true source=10.99.0.2
7.575s h204     arrival 0085bac94006a1af apache2.service vhost=shop204.lab status=500
7.777s h204     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
8.95s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=18.607796ms purpose=scheduled direct=true source=10.99.0.2
8.958s h204     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
8.967s h204     pool php8.2-fpm.service tree=running active=0 idle=2 requests=9 slow=0 witness=units
9.11s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/shop204.lab/index.php count=2 first=7.236s last=8.891s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/shop204.lab/index.php"
9.18s h204     look cuahang204.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang204.example.lab/ to=10.99.0.74:80 took=2.150082ms purpose=scheduled direct=true source=10.99.0.2
9.29s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/cuahang204.example.lab/index.php count=1 first=9.179s last=9.179s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/cuahang204.example.lab/index.php"
9.373s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=26.442118ms purpose=verify token=c2959c5fd433f790 direct=true source=10.99.0.2
9.661s h204     arrival c2959c5fd433f790 apache2.service vhost=shop204.lab status=500
9.662s h204     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16691200 io=0
9.662s h204     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
9.662s h204     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22196224 io=1
9.662s h204     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20045824 io=0
9.662s h204     process systemd unit=init.scope user=root count=1 cpu=0 memory=12193792 io=0
9.662s h204     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51130368 io=0
9.662s h204     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11706368 io=0
9.662s h204     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7962624 io=0
9.665s h204     load load1=16.63 cpus=2 memory=25276502016 available=24068747264 swap=0 swapped=0 psi-cpu=0.9348000000000001 psi-memory=0 psi-io=0.057 disk=0.3333940794752203 inodes=0.040917396545410156 path=/ oom=0 overflows=0
10.904s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=23.426851ms purpose=scheduled direct=true source=10.99.0.2
11.123s h204     load cpu=0.9949974987494024 steal=0.0005002501250625249 wait=0.0010005002501251388 load1=16.58 cpus=2 memory=25276502016 available=24119357440 swap=0 swapped=0 psi-cpu=0.9348000000000001 psi-memory=0 psi-io=0.057 disk=0.33356161652478233 inodes=0.04091686010360718 path=/ oom=0 overflows=0
11.123s h204     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.123s h204     traffic apache2.service vhost=cuahang204.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 500=3 sources=1 top=1 counted=1
11.123s h204     traffic apache2.service vhost=shop204.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 500=6 sources=1 top=1 counted=1
11.322s h204     look cuahang204.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang204.example.lab/ to=10.99.0.74:80 took=100.177873ms purpose=scheduled direct=true source=10.99.0.2
11.375s h204     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/cuahang204.example.lab/index.php count=1 first=11.291s last=11.291s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/cuahang204.example.lab/index.php"
11.41s h204     look shop204.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://shop204.lab/ to=10.99.0.74:80 took=21.97377ms purpose=verify token=30bcf36d84343351 direct=true source=10.99.0.2
11.41s expect database-stopped
