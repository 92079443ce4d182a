# Recorded in the lab: php-fatal on nginx-apache-php.
0s    h230     registered 10.99.0.13
542ms h230     agent speaks
550ms h230     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m11.927s
550ms h230     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m1.927s
550ms h230     load load1=20.15 cpus=2 memory=25276502016 available=24005488640 swap=0 swapped=0 psi-cpu=0.9742000000000001 psi-memory=0 psi-io=0.0342 disk=0.3277005422671683 inodes=0.040750086307525635 path=/ oom=0 overflows=0
550ms h230     missing units ok=true witness=units
550ms h230     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
550ms h230     missing "weblog apache2.service" ok=true witness=weblog
550ms h230     missing "weblog nginx.service" ok=true witness=weblog
550ms h230     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
550ms h230     socket tcp:127.0.0.1:8445 unit=apache2.service process=apache2 user=root queue=0 backlog=511
550ms h230     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=a2ef467a93654333adb982d93213c9c8 file=enabled since=-209ms
550ms h230     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
550ms h230     unit nginx.service active/running load=loaded result=success pid=70 restart=no invocation=60d529a4c9ce45a2a7dbf24e2089805a file=enabled since=-325ms
550ms h230     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=4554a7a457624922b6e71e3f943ba422 file=enabled status="Ready to handle connections" since=-203ms
561ms h230     load load1=20.15 cpus=2 memory=25276502016 available=24005488640 swap=0 swapped=0 psi-cpu=0.9742000000000001 psi-memory=0 psi-io=0.0342 disk=0.3277005422671683 inodes=0.040750086307525635 path=/ oom=0 overflows=0
561ms h230     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m11.927s
561ms h230     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m1.927s
562ms h230     missing "weblog nginx.service" ok=true witness=weblog
562ms h230     missing "weblog apache2.service" ok=true witness=weblog
562ms h230     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
562ms h230     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=a2ef467a93654333adb982d93213c9c8 file=enabled since=-209ms
562ms h230     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
562ms h230     unit nginx.service active/running load=loaded result=success pid=70 restart=no invocation=60d529a4c9ce45a2a7dbf24e2089805a file=enabled since=-325ms
562ms h230     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=4554a7a457624922b6e71e3f943ba422 file=enabled status="Ready to handle connections" since=-203ms
562ms h230     missing units ok=true witness=units
562ms h230     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
562ms h230     socket tcp:127.0.0.1:8445 unit=apache2.service process=apache2 user=root queue=0 backlog=511
599ms h230     test apache2.service apache ok tree=285d8b8b6fc9180cb8804d536e47d00dc2665d02f1ff4099cb10fa7cbe3b2aba newer=no
599ms h230     vhost apache2.service apache disk name=my-site230.lab at=/etc/apache2/sites-enabled/my-site230.lab.conf:1 listen=0.0.0.0:8445,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/my-site230.lab.conf:8 > read=5s" witness=configtest
599ms h230     vhost apache2.service apache running name=my-site230.lab at=/etc/apache2/sites-enabled/my-site230.lab.conf:1 listen=0.0.0.0:8445,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/my-site230.lab.conf:8 > read=5s" witness=configtest
626ms h230     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
703ms h230     test nginx.service nginx ok tree=a84e0621613df4ac20f777b95fa25d336ac53891877d76985b050beeec2a6497 newer=no
703ms h230     vhost nginx.service nginx disk name=my-site230.lab at=/etc/nginx/sites-enabled/my-site230.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8445 > /etc/nginx/sites-enabled/my-site230.lab:10 > connect=5s > read=5s" witness=configtest
703ms h230     vhost nginx.service nginx running name=my-site230.lab at=/etc/nginx/sites-enabled/my-site230.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8445 > /etc/nginx/sites-enabled/my-site230.lab:10 > connect=5s > read=5s" witness=configtest
726ms h230     target tcp:127.0.0.1:8445 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
914ms h230     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14692352 io=0
914ms h230     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=14839808 io=0.22727272727272727
914ms h230     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22372352 io=0.18181818181818182
914ms h230     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20013056 io=0
914ms h230     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.025 memory=26329088 io=0
914ms h230     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12177408 io=0
914ms h230     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41881600 io=0
914ms h230     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.025 memory=11976704 io=0.5909090909090909
914ms h230     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7241728 io=0
914ms h230     test php8.2-fpm.service php-fpm ok tree=955632afad9d3770d6f953c4026ab7219f9e9eccfbd4dfc3c7f4cc9c7203a99d newer=no
914ms h230     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
914ms h230     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
914ms h230     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
914ms h230     missing "weblog php8.2-fpm.service" ok=true witness=weblog
914ms h230     removal missing "weblog php8.2-fpm.service" witness=weblog
3.252s h230     look my-site230.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site230.lab/ to=10.99.0.13:80 took=4.511523ms purpose=scheduled direct=true source=10.99.0.2
5.252s h230     look my-site230.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site230.lab/ to=10.99.0.13:80 took=24.700695ms purpose=scheduled direct=true source=10.99.0.2
7.344s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=57.99599ms purpose=scheduled direct=true source=10.99.0.2
7.383s h230     sign php-fatal apache2.service server=apache script=/var/www/my-site230.lab/index.php count=1 first=7.326s last=7.326s sample="PHP Fatal error: php-fatal Error in /var/www/my-site230.lab/index.php" about=Error
7.419s h230     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
7.527s h230     load load1=19.49 cpus=2 memory=25276502016 available=23823687680 swap=0 swapped=0 psi-cpu=0.9647 psi-memory=0 psi-io=0.04 disk=0.3289660752552972 inodes=0.040761590003967285 path=/ oom=0 overflows=0
7.527s h230     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.527s h230     socket tcp:127.0.0.1:8445 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.804s h230     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15896576 io=0
7.804s h230     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
7.804s h230     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
7.804s h230     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20275200 io=0
7.804s h230     process systemd unit=init.scope user=root count=1 cpu=0 memory=12177408 io=0
7.804s h230     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8331264 io=0
7.804s h230     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48340992 io=0
7.804s h230     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11976704 io=0
7.804s h230     removal process " gapura-look.service php-fpm8.2" witness=processes
8.462s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=1.772919ms purpose=confirm token=4138c5e482fc624b direct=true source=10.99.0.2
8.506s h230     sign php-fatal apache2.service server=apache script=/var/www/my-site230.lab/index.php count=1 first=8.461s last=8.461s sample="PHP Fatal error: php-fatal Error in /var/www/my-site230.lab/index.php" about=Error
9.2s  h230     arrival 4138c5e482fc624b apache2.service vhost=my-site230.lab status=500
9.2s  h230     arrival 4138c5e482fc624b nginx.service status=500
9.236s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=1.648586ms purpose=scheduled direct=true source=10.99.0.2
9.475s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=11.873177ms purpose=confirm token=fde7c7b1171746f6 direct=true source=10.99.0.2
9.503s h230     sign php-fatal apache2.service server=apache script=/var/www/my-site230.lab/index.php count=2 first=9.235s last=9.474s sample="PHP Fatal error: php-fatal Error in /var/www/my-site230.lab/index.php" about=Error
9.789s h230     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
10.206s h230     arrival fde7c7b1171746f6 apache2.service vhost=my-site230.lab status=500
10.206s h230     arrival fde7c7b1171746f6 nginx.service status=500
10.557s h230     load cpu=0.9994994994994886 steal=0.0005005005005005008 wait=0 load1=18.89 cpus=2 memory=25276502016 available=23863185408 swap=0 swapped=0 psi-cpu=0.9656999999999999 psi-memory=0 psi-io=0.0364 disk=0.32932879296759876 inodes=0.04076606035232544 path=/ oom=0 overflows=0
10.557s h230     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.557s h230     traffic apache2.service vhost=my-site230.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 500=2 sources=1 top=1 counted=1
10.557s h230     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 500=2 sources=1 top=1 counted=1
10.574s h230     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
11.219s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=15.19856ms purpose=scheduled direct=true source=10.99.0.2
11.519s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=43.401219ms purpose=verify token=48edf95f3a7cea37 direct=true source=10.99.0.2
11.614s h230     sign php-fatal apache2.service server=apache script=/var/www/my-site230.lab/index.php count=2 first=11.211s last=11.518s sample="PHP Fatal error: php-fatal Error in /var/www/my-site230.lab/index.php" about=Error
12.206s h230     arrival 48edf95f3a7cea37 apache2.service vhost=my-site230.lab status=500
12.206s h230     arrival 48edf95f3a7cea37 nginx.service status=500
13.492s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=181.918971ms purpose=scheduled direct=true source=10.99.0.2
13.644s h230     look my-site230.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site230.lab/ to=10.99.0.13:80 took=24.113646ms purpose=verify token=23791cc7410f93bf direct=true source=10.99.0.2
13.644s expect php-fatal-error
