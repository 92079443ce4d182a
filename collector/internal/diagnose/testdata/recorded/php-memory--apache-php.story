# Recorded in the lab: php-memory on apache-php.
0s    h237     registered 10.99.0.14
287ms h237     agent speaks
290ms h237     change package readline-common:all detail="8.2-1.3 installed" when=-14m1.137s
290ms h237     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m51.137s
290ms h237     load load1=9.71 cpus=2 memory=25276502016 available=23347531776 swap=0 swapped=0 psi-cpu=0.7857 psi-memory=0 psi-io=0.0195 disk=0.2562567967686794 inodes=0.03595113754272461 path=/ oom=0 overflows=0
290ms h237     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
290ms h237     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=53edf9db8eb74032b0da9e7c7db7b0f9 file=enabled since=-176ms
290ms h237     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
290ms h237     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
292ms h237     change package readline-common:all detail="8.2-1.3 installed" when=-14m1.137s
292ms h237     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m51.137s
293ms h237     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
298ms h237     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=53edf9db8eb74032b0da9e7c7db7b0f9 file=enabled since=-176ms
298ms h237     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
298ms h237     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
329ms h237     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=c0fb892d41ab4bb88c8b6626bdab8dd1 file=enabled status="Ready to handle connections" since=-216ms
329ms h237     missing units ok=true witness=units
368ms h237     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
432ms h237     test apache2.service apache ok tree=57a60abea319294987cba8e5a01496f68206413b2f39388263462284eb6758fb newer=no
432ms h237     vhost apache2.service apache disk name=a1237.example.lab at=/etc/apache2/sites-enabled/a1237.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/a1237.example.lab.conf:8 > read=20s" witness=configtest
432ms h237     vhost apache2.service apache disk name=my-site237.example.lab at=/etc/apache2/sites-enabled/my-site237.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/my-site237.example.lab.conf:8 > read=20s" witness=configtest
432ms h237     vhost apache2.service apache running name=a1237.example.lab at=/etc/apache2/sites-enabled/a1237.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/a1237.example.lab.conf:8 > read=20s" witness=configtest
432ms h237     vhost apache2.service apache running name=my-site237.example.lab at=/etc/apache2/sites-enabled/my-site237.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/my-site237.example.lab.conf:8 > read=20s" witness=configtest
460ms h237     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
460ms h237     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
460ms h237     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
513ms h237     test php8.2-fpm.service php-fpm ok tree=876c42ca96099c32e868e03697b4e3c8b2de3e3d423c4ab5d635f5fcaccd9fa1 newer=no
513ms h237     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
513ms h237     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
2.719s h237     look my-site237.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site237.example.lab/ to=10.99.0.14:80 took=3.752208ms purpose=scheduled direct=true
2.814s h237     look a1237.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1237.example.lab/ to=10.99.0.14:80 took=73.783587ms purpose=scheduled direct=true
4.804s h237     look a1237.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1237.example.lab/ to=10.99.0.14:80 took=34.868005ms purpose=scheduled direct=true
4.804s h237     look my-site237.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site237.example.lab/ to=10.99.0.14:80 took=85.335355ms purpose=scheduled direct=true
6.777s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=5.632472ms purpose=scheduled direct=true
6.813s h237     wait php8.2-fpm.service nothing pool=web workers=2 of=2
6.838s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=23.871681ms purpose=scheduled direct=true
6.881s h237     sign php-memory-limit apache2.service server=apache script=/var/www/a1237.example.lab/index.php count=1 first=6.776s last=6.776s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1237.example.lab/index.php" about=16777216
6.881s h237     sign php-memory-limit apache2.service server=apache script=/var/www/my-site237.example.lab/index.php count=1 first=6.838s last=6.838s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site237.example.lab/index.php" about=16777216
7.779s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=1.320765ms purpose=confirm token=e5ed2a2ff745be6d direct=true
7.857s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=18.334397ms purpose=confirm token=4a60042db243610e direct=true
7.9s  h237     sign php-memory-limit apache2.service server=apache script=/var/www/a1237.example.lab/index.php count=1 first=7.779s last=7.779s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1237.example.lab/index.php" about=16777216
7.9s  h237     sign php-memory-limit apache2.service server=apache script=/var/www/my-site237.example.lab/index.php count=1 first=7.857s last=7.857s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site237.example.lab/index.php" about=16777216
8.804s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=31.893972ms purpose=scheduled direct=true
8.805s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=10.808014ms purpose=confirm token=ea10c7c04a2138fa direct=true
8.849s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=6.273691ms purpose=scheduled direct=true
8.863s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=1.508632ms purpose=verify token=9f7821dd87774981 direct=true
9.78s h237     removal wait "php8.2-fpm.service web nothing " witness=waits
9.804s h237     wait php8.2-fpm.service nothing pool=web workers=2 of=2
9.909s h237     sign php-memory-limit apache2.service server=apache script=/var/www/a1237.example.lab/index.php count=2 first=8.796s last=8.796s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1237.example.lab/index.php" about=16777216
9.909s h237     sign php-memory-limit apache2.service server=apache script=/var/www/my-site237.example.lab/index.php count=2 first=8.834s last=8.863s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site237.example.lab/index.php" about=16777216
10.155s h237     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.291s h237     load cpu=0.9450050454086979 steal=0 wait=0.0015136226034306393 load1=10.52 cpus=2 memory=25276502016 available=23171182592 swap=0 swapped=0 psi-cpu=0.7719 psi-memory=0 psi-io=0.0231 disk=0.2562894246090816 inodes=0.03595167398452759 path=/ oom=0 overflows=0
10.291s h237     pool php8.2-fpm.service tree=running active=0 idle=2 requests=13 slow=0 witness=units
10.291s h237     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.555s h237     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16420864 io=0
10.555s h237     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.555s h237     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22147072 io=1
10.558s h237     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20537344 io=0
10.558s h237     process systemd unit=init.scope user=root count=1 cpu=0 memory=12046336 io=0
10.558s h237     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50262016 io=0
10.558s h237     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11988992 io=0
10.558s h237     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
10.744s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=1.382318ms purpose=scheduled direct=true
10.821s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=12.906975ms purpose=verify token=57d2dc4217b908e6 direct=true
10.866s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=2.130326ms purpose=verify token=0711b5fbede5b4af direct=true
10.878s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=1.193302ms purpose=scheduled direct=true
11.182s h237     arrival 57d2dc4217b908e6 apache2.service vhost=a1237.example.lab status=500
11.182s h237     arrival 0711b5fbede5b4af apache2.service vhost=my-site237.example.lab status=500
12.797s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=27.093321ms purpose=scheduled direct=true
12.853s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=25.218412ms purpose=scheduled direct=true
12.854s h237     look a1237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1237.example.lab/ to=10.99.0.14:80 took=5.656214ms purpose=verify token=50aca08e6bf94b31 direct=true
12.869s h237     look my-site237.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site237.example.lab/ to=10.99.0.14:80 took=1.80541ms purpose=verify token=97f0551d011a4d00 direct=true
12.869s expect php-memory-limit
