# Recorded in the lab: db-connections on apache-php-mariadb.
0s    h211     registered 10.99.0.72
568ms h211     agent speaks
571ms h211     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m20.779s
571ms h211     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m10.779s
571ms h211     load load1=15.57 cpus=2 memory=25276502016 available=23935467520 swap=0 swapped=0 psi-cpu=0.9520000000000001 psi-memory=0 psi-io=0.041299999999999996 disk=0.33409668797682085 inodes=0.04092961549758911 path=/ oom=0 overflows=0
571ms h211     missing units ok=true witness=units
571ms h211     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
571ms h211     missing "weblog apache2.service" ok=true witness=weblog
571ms h211     missing "weblog nginx.service" ok=true witness=weblog
571ms h211     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
571ms h211     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
571ms h211     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
571ms h211     unit apache2.service active/running load=loaded result=success pid=120 restart=on-abort invocation=0144ab3cf89b47c49c298e868837a5b3 file=enabled since=-1.79s
571ms h211     unit mariadb.service active/running load=loaded result=success pid=119 restart=on-abnormal invocation=ca5bda5a8d334f18a11f07cd98d1ac09 file=enabled status="Taking your SQL requests now..." since=-288ms
571ms h211     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
571ms h211     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=185416b654054334a60639d81acb424b file=enabled status="Ready to handle connections" since=-1.844s
592ms h211     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m20.779s
592ms h211     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m10.779s
593ms h211     load load1=15.57 cpus=2 memory=25276502016 available=23935467520 swap=0 swapped=0 psi-cpu=0.9520000000000001 psi-memory=0 psi-io=0.041299999999999996 disk=0.33409668797682085 inodes=0.04092961549758911 path=/ oom=0 overflows=0
593ms h211     missing "weblog nginx.service" ok=true witness=weblog
593ms h211     missing "weblog apache2.service" ok=true witness=weblog
593ms h211     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
593ms h211     unit apache2.service active/running load=loaded result=success pid=120 restart=on-abort invocation=0144ab3cf89b47c49c298e868837a5b3 file=enabled since=-1.79s
593ms h211     unit mariadb.service active/running load=loaded result=success pid=119 restart=on-abnormal invocation=ca5bda5a8d334f18a11f07cd98d1ac09 file=enabled status="Taking your SQL requests now..." since=-288ms
593ms h211     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
593ms h211     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=185416b654054334a60639d81acb424b file=enabled status="Ready to handle connections" since=-1.844s
593ms h211     missing units ok=true witness=units
593ms h211     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
593ms h211     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
593ms h211     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
730ms h211     test apache2.service apache ok tree=aa41ee08006f0ff7f9834bdf61dcf95c6eb12096dc2bed28fe7dcfeb00291291 newer=no
730ms h211     vhost apache2.service apache disk name=cuahang211.lab at=/etc/apache2/sites-enabled/cuahang211.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang211.lab.conf:8 > read=3s" witness=configtest
730ms h211     vhost apache2.service apache disk name=tintuc211.lab at=/etc/apache2/sites-enabled/tintuc211.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc211.lab.conf:8 > read=3s" witness=configtest
730ms h211     vhost apache2.service apache running name=cuahang211.lab at=/etc/apache2/sites-enabled/cuahang211.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang211.lab.conf:8 > read=3s" witness=configtest
730ms h211     vhost apache2.service apache running name=tintuc211.lab at=/etc/apache2/sites-enabled/tintuc211.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc211.lab.conf:8 > read=3s" witness=configtest
730ms h211     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
730ms h211     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
730ms h211     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
938ms h211     test php8.2-fpm.service php-fpm ok tree=a6490e38925424707fbf858cb00de7a7ee81d0ea92329098113a25cc4e71f474 newer=no
938ms h211     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
938ms h211     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
938ms h211     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
938ms h211     missing "weblog php8.2-fpm.service" ok=true witness=weblog
938ms h211     removal missing "weblog php8.2-fpm.service" witness=weblog
938ms h211     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15015936 io=0
938ms h211     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
938ms h211     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012658227848101266 memory=21925888 io=0.375
938ms h211     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0379746835443038 memory=18518016 io=0.5625
938ms h211     process systemd unit=init.scope user=root count=1 cpu=0.0379746835443038 memory=11911168 io=0
938ms h211     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101371904 io=0
938ms h211     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41803776 io=0
938ms h211     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11599872 io=0.0625
1.367s h211     look tintuc211.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc211.lab/ to=10.99.0.72:80 took=5.429966ms purpose=scheduled direct=true source=10.99.0.2
1.518s h211     look cuahang211.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang211.lab/ to=10.99.0.72:80 took=2.748349ms purpose=scheduled direct=true source=10.99.0.2
3.411s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=79.293679ms purpose=scheduled direct=true source=10.99.0.2
3.412s h211     sign php-database-failed apache2.service server=apache script=/var/www/tintuc211.lab/index.php count=1 first=3.314s last=3.314s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/tintuc211.lab/index.php" about="Too many connections"
3.414s h211     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
3.414s h211     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
3.472s h211     load load1=14.81 cpus=2 memory=25276502016 available=23852695552 swap=0 swapped=0 psi-cpu=0.9516 psi-memory=0 psi-io=0.0374 disk=0.33429672721399795 inodes=0.040928781032562256 path=/ oom=0 overflows=0
3.472s h211     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
3.472s h211     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.472s h211     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
3.473s h211     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
3.562s h211     sign php-database-failed apache2.service server=apache script=/var/www/cuahang211.lab/index.php count=1 first=3.529s last=3.529s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/cuahang211.lab/index.php" about="Too many connections"
3.84s h211     look cuahang211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang211.lab/ to=10.99.0.72:80 took=94.993324ms purpose=scheduled direct=true source=10.99.0.2
3.915s h211     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16244736 io=0
3.915s h211     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
3.915s h211     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22056960 io=0.6666666666666666
3.915s h211     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=19152896 io=0
3.915s h211     process systemd unit=init.scope user=root count=1 cpu=0 memory=11911168 io=0
3.915s h211     process mariadb unit=lab-clients.service user=root count=10 cpu=0 memory=102539264 io=0
3.915s h211     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102158336 io=0
3.915s h211     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51253248 io=0
3.915s h211     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11599872 io=0.3333333333333333
4.616s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=4.544185ms purpose=confirm token=185b52f59bf130fb direct=true source=10.99.0.2
4.617s h211     sign php-database-failed apache2.service server=apache script=/var/www/tintuc211.lab/index.php count=1 first=4.501s last=4.501s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/tintuc211.lab/index.php" about="Too many connections"
5.285s h211     arrival 185b52f59bf130fb apache2.service vhost=tintuc211.lab status=500
5.396s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=2.179893ms purpose=scheduled direct=true source=10.99.0.2
5.513s h211     look cuahang211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang211.lab/ to=10.99.0.72:80 took=29.447729ms purpose=scheduled direct=true source=10.99.0.2
5.573s h211     sign php-database-failed apache2.service server=apache script=/var/www/cuahang211.lab/index.php count=1 first=5.509s last=5.509s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/cuahang211.lab/index.php" about="Too many connections"
5.573s h211     sign php-database-failed apache2.service server=apache script=/var/www/tintuc211.lab/index.php count=1 first=5.395s last=5.395s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/tintuc211.lab/index.php" about="Too many connections"
5.715s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=12.037311ms purpose=confirm token=61d84a87cd95a36f direct=true source=10.99.0.2
6.287s h211     arrival 61d84a87cd95a36f apache2.service vhost=tintuc211.lab status=500
7.412s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=49.131447ms purpose=scheduled direct=true source=10.99.0.2
7.459s h211     wait php8.2-fpm.service cpu pool=user_1001 workers=1 of=2
7.459s h211     wait php8.2-fpm.service nothing pool=user_1001 workers=1 of=2
7.47s h211     look cuahang211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang211.lab/ to=10.99.0.72:80 took=28.695438ms purpose=scheduled direct=true source=10.99.0.2
7.569s h211     sign php-database-failed apache2.service server=apache script=/var/www/tintuc211.lab/index.php count=2 first=5.713s last=7.385s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/tintuc211.lab/index.php" about="Too many connections"
7.569s h211     sign php-database-failed apache2.service server=apache script=/var/www/cuahang211.lab/index.php count=1 first=7.47s last=7.47s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/cuahang211.lab/index.php" about="Too many connections"
8.119s h211     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16506880 io=0
8.119s h211     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
8.119s h211     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22056960 io=1
8.119s h211     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18722816 io=0
8.119s h211     process systemd unit=init.scope user=root count=1 cpu=0 memory=11911168 io=0
8.119s h211     process mariadb unit=lab-clients.service user=root count=10 cpu=0 memory=102539264 io=0
8.119s h211     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102158336 io=0
8.119s h211     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51408896 io=0
8.119s h211     removal process " systemd-journald.service systemd-journal" witness=processes
8.165s h211     load load1=14.9 cpus=2 memory=25276502016 available=23868272640 swap=0 swapped=0 psi-cpu=0.9544 psi-memory=0 psi-io=0.0383 disk=0.334558126895577 inodes=0.04093056917190552 path=/ oom=0 overflows=0
8.168s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=5.739693ms purpose=verify token=19417ebef382bf40 direct=true source=10.99.0.2
8.272s h211     removal wait "php8.2-fpm.service user_1001 cpu " witness=waits
8.272s h211     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
8.438s h211     arrival 19417ebef382bf40 apache2.service vhost=tintuc211.lab status=500
9.413s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=4.78668ms purpose=scheduled direct=true source=10.99.0.2
9.443s h211     look cuahang211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://cuahang211.lab/ to=10.99.0.72:80 took=19.535601ms purpose=scheduled direct=true source=10.99.0.2
9.589s h211     sign php-database-failed apache2.service server=apache script=/var/www/cuahang211.lab/index.php count=1 first=9.413s last=9.413s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/cuahang211.lab/index.php" about="Too many connections"
10.176s h211     look tintuc211.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc211.lab/ to=10.99.0.72:80 took=6.773834ms purpose=verify token=34416e62746f52ec direct=true source=10.99.0.2
10.176s expect database-connections-exhausted
