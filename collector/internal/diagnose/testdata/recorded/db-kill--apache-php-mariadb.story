# Recorded in the lab: db-kill on apache-php-mariadb.
0s    h207     registered 10.99.0.3
360ms h207     agent speaks
369ms h207     change package readline-common:all detail="8.2-1.3 installed" when=-11m21.958s
369ms h207     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m11.958s
369ms h207     load load1=7.96 cpus=2 memory=25276502016 available=24104030208 swap=0 swapped=0 psi-cpu=0.7553 psi-memory=0 psi-io=0.0254 disk=0.2447635876316778 inodes=0.03561890125274658 path=/ oom=0 overflows=0
369ms h207     missing units ok=true witness=units
369ms h207     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
369ms h207     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
369ms h207     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
369ms h207     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
369ms h207     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=2dd4ba7751744404a54d26c591554873 file=enabled since=-1.735s
369ms h207     unit mariadb.service active/running load=loaded result=success pid=171 restart=on-abnormal invocation=3a463b5f86124213887e40a516b4ac90 file=enabled status="Taking your SQL requests now..." since=-307ms
369ms h207     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
369ms h207     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=d43e0ed7f8fa4d57b6590f730985a20e file=enabled status="Ready to handle connections" since=-1.651s
370ms h207     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
370ms h207     change package readline-common:all detail="8.2-1.3 installed" when=-11m21.958s
370ms h207     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m11.958s
371ms h207     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=2dd4ba7751744404a54d26c591554873 file=enabled since=-1.735s
371ms h207     unit mariadb.service active/running load=loaded result=success pid=171 restart=on-abnormal invocation=3a463b5f86124213887e40a516b4ac90 file=enabled status="Taking your SQL requests now..." since=-307ms
371ms h207     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
371ms h207     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=d43e0ed7f8fa4d57b6590f730985a20e file=enabled status="Ready to handle connections" since=-1.651s
371ms h207     missing units ok=true witness=units
371ms h207     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
371ms h207     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
371ms h207     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
449ms h207     test apache2.service apache ok tree=a3919cf3c0961c18fa4da29235ee884d1ffe5daa875e8a1f57eabca54a72ee0e newer=no
449ms h207     vhost apache2.service apache disk name=tintuc207.lab at=/etc/apache2/sites-enabled/tintuc207.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/tintuc207.lab.conf:8 > read=5s" witness=configtest
449ms h207     vhost apache2.service apache running name=tintuc207.lab at=/etc/apache2/sites-enabled/tintuc207.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/tintuc207.lab.conf:8 > read=5s" witness=configtest
473ms h207     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
524ms h207     test php8.2-fpm.service php-fpm ok tree=5d81bfe4e3fb4c77ef99175daa80ce1966e3420bc2988d4f890576aa2c85977f newer=no
524ms h207     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
524ms h207     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
590ms h207     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
590ms h207     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
2.827s h207     look tintuc207.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc207.lab/ to=10.99.0.3:80 took=3.185154ms purpose=scheduled direct=true
4.871s h207     look tintuc207.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc207.lab/ to=10.99.0.3:80 took=3.926279ms purpose=scheduled direct=true
5.041s h207     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=3a463b5f86124213887e40a516b4ac90 file=enabled status="Taking your SQL requests now..." since=5.038s
5.052s h207     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=3a463b5f86124213887e40a516b4ac90 file=enabled status="Taking your SQL requests now..." since=5.038s stop=no
5.062s h207     removal socket tcp:127.0.0.1:3306 witness=sockets
5.062s h207     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
5.327s h207     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=3a463b5f86124213887e40a516b4ac90 file=enabled status="Taking your SQL requests now..." since=5.038s stop=no
6.893s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=1.542465ms purpose=scheduled direct=true
6.951s h207     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
6.953s h207     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/tintuc207.lab/index.php count=1 first=6.893s last=6.893s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc207.lab/index.php"
7.897s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=1.697646ms purpose=confirm token=3b6009c79c74502e direct=true
7.938s h207     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/tintuc207.lab/index.php count=1 first=7.897s last=7.897s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc207.lab/index.php"
8.34s h207     removal wait "php8.2-fpm.service shop nothing " witness=waits
8.927s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=12.364538ms purpose=confirm token=37a8b123987b32f2 direct=true
8.946s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=11.32658ms purpose=scheduled direct=true
9.945s h207     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/tintuc207.lab/index.php count=2 first=8.917s last=8.932s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc207.lab/index.php"
9.986s h207     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
10.132s h207     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.365s h207     load cpu=0.8496932515337263 steal=0.0005112474437627588 wait=0.0035787321063392432 load1=8.07 cpus=2 memory=25276502016 available=24176132096 swap=0 swapped=0 psi-cpu=0.7276 psi-memory=0 psi-io=0.0277 disk=0.24465393463273952 inodes=0.03561478853225708 path=/ oom=0 overflows=0
10.365s h207     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.365s h207     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.537s h207     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16101376 io=0
10.537s h207     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
10.537s h207     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23126016 io=1
10.537s h207     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20537344 io=0
10.537s h207     process systemd unit=init.scope user=root count=1 cpu=0 memory=12050432 io=0
10.537s h207     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50339840 io=0
10.537s h207     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11972608 io=0
10.537s h207     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8044544 io=0
10.933s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=5.373531ms purpose=verify token=1178d44a55a5a102 direct=true
11.011s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=4.126265ms purpose=scheduled direct=true
11.146s h207     arrival 1178d44a55a5a102 apache2.service vhost=tintuc207.lab status=500
12.936s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=2.048234ms purpose=verify token=d3fcaa6993e48053 direct=true
13.101s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=3.149347ms purpose=scheduled direct=true
13.148s h207     arrival d3fcaa6993e48053 apache2.service vhost=tintuc207.lab status=500
13.949s h207     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/tintuc207.lab/index.php count=4 first=10.929s last=13.099s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc207.lab/index.php"
14.938s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=1.139706ms purpose=verify token=513d06f661b916cf direct=true
15.152s h207     arrival 513d06f661b916cf apache2.service vhost=tintuc207.lab status=500
15.187s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=1.547008ms purpose=scheduled direct=true
16.942s h207     look tintuc207.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc207.lab/ to=10.99.0.3:80 took=2.350059ms purpose=verify token=86818c04fc031971 direct=true
16.942s expect database-stopped
