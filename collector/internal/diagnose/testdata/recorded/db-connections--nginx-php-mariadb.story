# Recorded in the lab: db-connections on nginx-php-mariadb.
0s    h210     registered 10.99.0.30
531ms h210     agent speaks
534ms h210     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m11.747s
534ms h210     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m1.747s
534ms h210     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
534ms h210     test nginx.service nginx ok tree=39cda633a3d32f0466d7b76ac8b48c463f48cc399cb43bcd18c87bff103f7736 newer=no
534ms h210     load load1=13.72 cpus=2 memory=25276502016 available=23807959040 swap=0 swapped=0 psi-cpu=0.9129999999999999 psi-memory=0 psi-io=0.0338 disk=0.32984166576057045 inodes=0.04073899984359741 path=/ oom=0 overflows=0
534ms h210     missing units ok=true witness=units
534ms h210     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
534ms h210     missing "weblog apache2.service" ok=true witness=weblog
534ms h210     missing "weblog nginx.service" ok=true witness=weblog
534ms h210     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
534ms h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
534ms h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
534ms h210     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
534ms h210     unit mariadb.service active/running load=loaded result=success pid=91 restart=on-abnormal invocation=5defe88ded1b4f91a0538efef8a6145d file=enabled status="Taking your SQL requests now..." since=-588ms
534ms h210     unit nginx.service active/running load=loaded result=success pid=44 restart=no invocation=d3cb3dc4f74b42159ed56dca05a7dcfe file=enabled since=-2.082s
534ms h210     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=c01b1884dff442da89ebd76e126377ca file=enabled status="Ready to handle connections" since=-2.011s
534ms h210     vhost apache2.service apache disk name=h210.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
534ms h210     vhost nginx.service nginx disk name=hotel210.co.lab at=/etc/nginx/sites-enabled/hotel210.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel210.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h210     vhost nginx.service nginx disk name=kasir210.co.lab at=/etc/nginx/sites-enabled/kasir210.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/kasir210.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h210     vhost nginx.service nginx running name=hotel210.co.lab at=/etc/nginx/sites-enabled/hotel210.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel210.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h210     vhost nginx.service nginx running name=kasir210.co.lab at=/etc/nginx/sites-enabled/kasir210.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/kasir210.co.lab:13 > connect=3s > read=3s" witness=configtest
535ms h210     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m11.747s
535ms h210     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m1.747s
535ms h210     load load1=13.72 cpus=2 memory=25276502016 available=23807959040 swap=0 swapped=0 psi-cpu=0.9129999999999999 psi-memory=0 psi-io=0.0338 disk=0.32984166576057045 inodes=0.04073899984359741 path=/ oom=0 overflows=0
535ms h210     missing "weblog nginx.service" ok=true witness=weblog
535ms h210     missing "weblog apache2.service" ok=true witness=weblog
535ms h210     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
536ms h210     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
536ms h210     unit mariadb.service active/running load=loaded result=success pid=91 restart=on-abnormal invocation=5defe88ded1b4f91a0538efef8a6145d file=enabled status="Taking your SQL requests now..." since=-588ms
536ms h210     unit nginx.service active/running load=loaded result=success pid=44 restart=no invocation=d3cb3dc4f74b42159ed56dca05a7dcfe file=enabled since=-2.082s
536ms h210     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=c01b1884dff442da89ebd76e126377ca file=enabled status="Ready to handle connections" since=-2.011s
536ms h210     missing units ok=true witness=units
536ms h210     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
536ms h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
536ms h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
536ms h210     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
536ms h210     vhost apache2.service apache disk name=h210.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
536ms h210     test nginx.service nginx ok tree=39cda633a3d32f0466d7b76ac8b48c463f48cc399cb43bcd18c87bff103f7736 newer=no
536ms h210     vhost nginx.service nginx disk name=hotel210.co.lab at=/etc/nginx/sites-enabled/hotel210.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel210.co.lab:13 > connect=3s > read=3s" witness=configtest
536ms h210     vhost nginx.service nginx disk name=kasir210.co.lab at=/etc/nginx/sites-enabled/kasir210.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/kasir210.co.lab:13 > connect=3s > read=3s" witness=configtest
536ms h210     vhost nginx.service nginx running name=hotel210.co.lab at=/etc/nginx/sites-enabled/hotel210.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel210.co.lab:13 > connect=3s > read=3s" witness=configtest
536ms h210     vhost nginx.service nginx running name=kasir210.co.lab at=/etc/nginx/sites-enabled/kasir210.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/kasir210.co.lab:13 > connect=3s > read=3s" witness=configtest
592ms h210     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
774ms h210     test php8.2-fpm.service php-fpm ok tree=4a4d05ceff2093d22517b73850af32b082a0539ddcbd8ddde1757f33a3c6be22 newer=no
774ms h210     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
774ms h210     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
776ms h210     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
776ms h210     missing "weblog php8.2-fpm.service" ok=true witness=weblog
776ms h210     removal missing "weblog php8.2-fpm.service" witness=weblog
2.097s h210     look hotel210.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel210.co.lab/ to=10.99.0.30:80 took=5.381916ms purpose=scheduled direct=true source=10.99.0.2
3.31s h210     look kasir210.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir210.co.lab/ to=10.99.0.30:80 took=12.251661ms purpose=scheduled direct=true source=10.99.0.2
4.037s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=1.591496ms purpose=scheduled direct=true source=10.99.0.2
4.055s h210     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
4.059s h210     load load1=13.5 cpus=2 memory=25276502016 available=23738449920 swap=0 swapped=0 psi-cpu=0.9054000000000001 psi-memory=0 psi-io=0.0322 disk=0.3298658329799698 inodes=0.04074031114578247 path=/ oom=0 overflows=0
4.059s h210     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.059s h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
4.059s h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
4.068s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=hotel210.co.lab script=/var/www/hotel210.co.lab/index.php count=1 first=3.253s last=3.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/hotel210.co.lab/index.php" about="Too many connections"
4.073s h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
4.073s h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting="Too many connections"
4.073s h210     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.461s h210     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.461s h210     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=21901312 io=0.2
4.461s h210     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20439040 io=0
4.461s h210     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12038144 io=0
4.462s h210     process mariadb unit=lab-clients.service user=root count=10 cpu=0 memory=102711296 io=0
4.462s h210     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102150144 io=0
4.462s h210     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51085312 io=0
4.462s h210     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304 io=0.8
4.462s h210     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10305536 io=0
4.875s h210     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.875s h210     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21901312 io=0
4.875s h210     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20439040 io=0
4.875s h210     process systemd unit=init.scope user=root count=1 cpu=0 memory=12038144 io=0
4.875s h210     process mariadb unit=lab-clients.service user=root count=10 cpu=0 memory=102711296 io=0
4.875s h210     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102150144 io=0
4.875s h210     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51085312 io=0
4.875s h210     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304 io=1
4.875s h210     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10305536 io=0
5.063s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=11.656466ms purpose=confirm token=4aa988b8f78447f6 direct=true source=10.99.0.2
5.07s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=hotel210.co.lab script=/var/www/hotel210.co.lab/index.php count=1 first=4.253s last=4.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/hotel210.co.lab/index.php" about="Too many connections"
5.192s h210     arrival 4aa988b8f78447f6 nginx.service status=500
5.292s h210     look kasir210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://kasir210.co.lab/ to=10.99.0.30:80 took=3.708273ms purpose=scheduled direct=true source=10.99.0.2
5.471s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=kasir210.co.lab script=/var/www/kasir210.co.lab/index.php count=1 first=5.253s last=5.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/kasir210.co.lab/index.php" about="Too many connections"
6.07s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=6.283215ms purpose=confirm token=9a8bd97d8775f881 direct=true source=10.99.0.2
6.139s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=6.254045ms purpose=scheduled direct=true source=10.99.0.2
6.195s h210     arrival 9a8bd97d8775f881 nginx.service status=500
7.096s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=hotel210.co.lab script=/var/www/hotel210.co.lab/index.php count=2 first=5.253s last=5.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/hotel210.co.lab/index.php" about="Too many connections"
7.156s h210     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
7.267s h210     look kasir210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://kasir210.co.lab/ to=10.99.0.30:80 took=6.29948ms purpose=scheduled direct=true source=10.99.0.2
7.31s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=kasir210.co.lab script=/var/www/kasir210.co.lab/index.php count=1 first=7.253s last=7.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/kasir210.co.lab/index.php" about="Too many connections"
7.677s h210     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
7.677s h210     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012658227848101266 memory=21901312 io=1
7.677s h210     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20701184 io=0
7.677s h210     process systemd unit=init.scope user=root count=1 cpu=0 memory=12038144 io=0
7.677s h210     process mariadb unit=lab-clients.service user=root count=10 cpu=0 memory=102711296 io=0
7.677s h210     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102150144 io=0
7.677s h210     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51085312 io=0
7.677s h210     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304 io=0
7.677s h210     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10305536 io=0
7.678s h210     load load1=13.46 cpus=2 memory=25276502016 available=23916109824 swap=0 swapped=0 psi-cpu=0.9079999999999999 psi-memory=0 psi-io=0.0354 disk=0.32913139243895245 inodes=0.04073333740234375 path=/ oom=0 overflows=0
8.02s h210     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
8.055s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=4.605086ms purpose=scheduled direct=true source=10.99.0.2
8.072s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=1.584894ms purpose=verify token=2e6d2c99484e1c8f direct=true source=10.99.0.2
8.194s h210     arrival 2e6d2c99484e1c8f nginx.service status=500
9.192s h210     look kasir210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://kasir210.co.lab/ to=10.99.0.30:80 took=4.764881ms purpose=scheduled direct=true source=10.99.0.2
9.32s h210     sign php-database-failed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=kasir210.co.lab script=/var/www/kasir210.co.lab/index.php count=1 first=8.253s last=8.253s sample="PHP Fatal error: php-database-failed Too many connections in /var/www/kasir210.co.lab/index.php" about="Too many connections"
10.078s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=2.302693ms purpose=verify token=4e5593985b88a616 direct=true source=10.99.0.2
10.096s h210     look hotel210.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://hotel210.co.lab/ to=10.99.0.30:80 took=2.878901ms purpose=scheduled direct=true source=10.99.0.2
10.096s expect database-connections-exhausted
