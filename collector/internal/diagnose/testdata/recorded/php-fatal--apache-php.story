# Recorded in the lab: php-fatal on apache-php.
0s    h230     registered 10.99.0.21
301ms h230     agent speaks
303ms h230     change package readline-common:all detail="8.2-1.3 installed" when=-15m21.17s
303ms h230     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m11.17s
303ms h230     load load1=9.35 cpus=2 memory=25276502016 available=22786015232 swap=0 swapped=0 psi-cpu=0.5888 psi-memory=0 psi-io=0.0202 disk=0.256390826408329 inodes=0.035955190658569336 path=/ oom=0 overflows=0
303ms h230     missing units ok=true witness=units
303ms h230     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
303ms h230     unit apache2.service active/running load=loaded result=success pid=64 restart=on-abort invocation=2c76b596e1a24365856d3298644e7a09 file=enabled since=-201ms
303ms h230     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
303ms h230     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
303ms h230     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f9433586998a4216be47a5720489cd49 file=enabled status="Ready to handle connections" since=-178ms
304ms h230     change package readline-common:all detail="8.2-1.3 installed" when=-15m21.17s
304ms h230     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m11.17s
304ms h230     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
304ms h230     unit apache2.service active/running load=loaded result=success pid=64 restart=on-abort invocation=2c76b596e1a24365856d3298644e7a09 file=enabled since=-201ms
304ms h230     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
304ms h230     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
304ms h230     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f9433586998a4216be47a5720489cd49 file=enabled status="Ready to handle connections" since=-178ms
304ms h230     missing units ok=true witness=units
355ms h230     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
419ms h230     test apache2.service apache ok tree=afb085f143a00ca19f124c66c617625f902c59983c3fa7e1cdf776ce0af89074 newer=no
419ms h230     vhost apache2.service apache disk name=tintuc230.example.lab at=/etc/apache2/sites-enabled/tintuc230.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc230.example.lab.conf:8 > read=10s" witness=configtest
419ms h230     vhost apache2.service apache disk name=toko230.example.lab at=/etc/apache2/sites-enabled/toko230.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/toko230.example.lab.conf:8 > read=10s" witness=configtest
419ms h230     vhost apache2.service apache running name=tintuc230.example.lab at=/etc/apache2/sites-enabled/tintuc230.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc230.example.lab.conf:8 > read=10s" witness=configtest
419ms h230     vhost apache2.service apache running name=toko230.example.lab at=/etc/apache2/sites-enabled/toko230.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/toko230.example.lab.conf:8 > read=10s" witness=configtest
440ms h230     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
452ms h230     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
452ms h230     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
494ms h230     test php8.2-fpm.service php-fpm ok tree=1bb47c4ea6acf0ce2eb6a90c4264d967f03526b782ca03e94ae1304f6af7ad8d newer=no
494ms h230     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
494ms h230     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.928s h230     look toko230.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko230.example.lab/ to=10.99.0.21:80 took=3.181651ms purpose=scheduled direct=true
2.39s h230     look tintuc230.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=5.327905ms purpose=scheduled direct=true
4.025s h230     look toko230.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko230.example.lab/ to=10.99.0.21:80 took=1.146157ms purpose=scheduled direct=true
4.463s h230     look tintuc230.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=1.300178ms purpose=scheduled direct=true
5.995s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=1.758801ms purpose=scheduled direct=true
6.005s h230     wait php8.2-fpm.service nothing pool=www workers=2 of=2
6.129s h230     sign php-fatal apache2.service server=apache script=/var/www/toko230.example.lab/index.php count=1 first=5.994s last=5.994s sample="PHP Fatal error: php-fatal Error in /var/www/toko230.example.lab/index.php" about=Error
6.457s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=6.346585ms purpose=scheduled direct=true
6.532s h230     sign php-fatal apache2.service server=apache script=/var/www/tintuc230.example.lab/index.php count=1 first=6.456s last=6.456s sample="PHP Fatal error: php-fatal Error in /var/www/tintuc230.example.lab/index.php" about=Error
7.001s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=1.092365ms purpose=confirm token=9d534df9ed7287da direct=true
7.149s h230     sign php-fatal apache2.service server=apache script=/var/www/toko230.example.lab/index.php count=1 first=7s last=7s sample="PHP Fatal error: php-fatal Error in /var/www/toko230.example.lab/index.php" about=Error
7.46s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=967.535µs purpose=confirm token=2db0c41974de6d60 direct=true
7.551s h230     sign php-fatal apache2.service server=apache script=/var/www/tintuc230.example.lab/index.php count=1 first=7.46s last=7.46s sample="PHP Fatal error: php-fatal Error in /var/www/tintuc230.example.lab/index.php" about=Error
8.039s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=68.406965ms purpose=scheduled direct=true
8.04s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=16.696489ms purpose=confirm token=98ad12ca2919abaa direct=true
8.393s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=1.722214ms purpose=scheduled direct=true
8.462s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=1.413891ms purpose=verify token=a8a02f861172548f direct=true
9.167s h230     sign php-fatal apache2.service server=apache script=/var/www/toko230.example.lab/index.php count=2 first=8.028s last=8.03s sample="PHP Fatal error: php-fatal Error in /var/www/toko230.example.lab/index.php" about=Error
9.576s h230     sign php-fatal apache2.service server=apache script=/var/www/tintuc230.example.lab/index.php count=2 first=8.392s last=8.461s sample="PHP Fatal error: php-fatal Error in /var/www/tintuc230.example.lab/index.php" about=Error
9.816s h230     removal wait "php8.2-fpm.service www nothing " witness=waits
9.832s h230     wait php8.2-fpm.service nothing pool=www workers=2 of=2
10.01s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=12.993909ms purpose=scheduled direct=true
10.083s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=1.756862ms purpose=verify token=71aa2b36fa1e0651 direct=true
10.305s h230     load cpu=0.7517985611510949 steal=0.000513874614594026 wait=0.0025693730729701067 load1=9.78 cpus=2 memory=25276502016 available=22678716416 swap=0 swapped=0 psi-cpu=0.5479999999999999 psi-memory=0 psi-io=0.0173 disk=0.2564067424280374 inodes=0.03595668077468872 path=/ oom=0 overflows=0
10.305s h230     pool php8.2-fpm.service tree=running active=0 idle=2 requests=13 slow=0 witness=units
10.305s h230     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.363s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=6.599745ms purpose=scheduled direct=true
10.364s h230     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.463s h230     look tintuc230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://tintuc230.example.lab/ to=10.99.0.21:80 took=1.089051ms purpose=verify token=35107d42ab184d2d direct=true
10.565s h230     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16605184 io=0.5
10.565s h230     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.565s h230     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22310912 io=0.5
10.565s h230     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20066304 io=0
10.565s h230     process systemd unit=init.scope user=root count=1 cpu=0 memory=12075008 io=0
10.565s h230     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49647616 io=0
10.565s h230     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11862016 io=0
10.565s h230     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8056832 io=0
11.181s h230     arrival 35107d42ab184d2d apache2.service vhost=tintuc230.example.lab status=500
11.988s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=3.336261ms purpose=scheduled direct=true
12.087s h230     look toko230.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko230.example.lab/ to=10.99.0.21:80 took=1.179447ms purpose=verify token=e3b8e55253386381 direct=true
12.087s expect php-fatal-error
