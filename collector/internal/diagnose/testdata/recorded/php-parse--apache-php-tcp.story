# Recorded in the lab: php-parse on apache-php-tcp.
0s    h234     registered 10.99.0.46
656ms h234     agent speaks
658ms h234     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m10.274s
658ms h234     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m0.274s
658ms h234     load load1=13.36 cpus=2 memory=25276502016 available=24261255168 swap=0 swapped=0 psi-cpu=0.9109999999999999 psi-memory=0 psi-io=0.0349 disk=0.32747298506960076 inodes=0.04077273607254028 path=/ oom=0 overflows=0
658ms h234     missing units ok=true witness=units
658ms h234     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
658ms h234     missing "weblog apache2.service" ok=true witness=weblog
658ms h234     missing "weblog nginx.service" ok=true witness=weblog
658ms h234     socket tcp:127.0.0.1:7464 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
658ms h234     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
658ms h234     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=e5fda486d69344d1952b7a4951fc8a62 file=enabled since=-209ms
658ms h234     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
658ms h234     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
658ms h234     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=a4cb0a263e6242c48042d3a5c314f205 file=enabled status="Ready to handle connections" since=-304ms
661ms h234     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m10.274s
661ms h234     load load1=13.36 cpus=2 memory=25276502016 available=24261255168 swap=0 swapped=0 psi-cpu=0.9109999999999999 psi-memory=0 psi-io=0.0349 disk=0.32747298506960076 inodes=0.04077273607254028 path=/ oom=0 overflows=0
661ms h234     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m0.274s
662ms h234     missing "weblog nginx.service" ok=true witness=weblog
662ms h234     missing "weblog apache2.service" ok=true witness=weblog
662ms h234     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
662ms h234     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=e5fda486d69344d1952b7a4951fc8a62 file=enabled since=-209ms
662ms h234     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
662ms h234     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
662ms h234     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=a4cb0a263e6242c48042d3a5c314f205 file=enabled status="Ready to handle connections" since=-304ms
662ms h234     missing units ok=true witness=units
662ms h234     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
662ms h234     socket tcp:127.0.0.1:7464 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
762ms h234     test apache2.service apache ok tree=7c5a5c96a2dcffd5fa6538c5cda63150aabead94d5d590f4f74bcd61147ac132 newer=no
762ms h234     vhost apache2.service apache disk name=a1234.co.lab at=/etc/apache2/sites-enabled/a1234.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7464 > /etc/apache2/sites-enabled/a1234.co.lab.conf:8 > read=2s" witness=configtest
762ms h234     vhost apache2.service apache disk name=toko234.example.lab at=/etc/apache2/sites-enabled/toko234.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7464 > /etc/apache2/sites-enabled/toko234.example.lab.conf:8 > read=2s" witness=configtest
762ms h234     vhost apache2.service apache running name=a1234.co.lab at=/etc/apache2/sites-enabled/a1234.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7464 > /etc/apache2/sites-enabled/a1234.co.lab.conf:8 > read=2s" witness=configtest
762ms h234     vhost apache2.service apache running name=toko234.example.lab at=/etc/apache2/sites-enabled/toko234.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7464 > /etc/apache2/sites-enabled/toko234.example.lab.conf:8 > read=2s" witness=configtest
790ms h234     target tcp:127.0.0.1:7464 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
878ms h234     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
878ms h234     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
967ms h234     test php8.2-fpm.service php-fpm ok tree=57128f7833c545925ea56c7f3e8f1e1eb51cb13e4f73eb081cafc17c3659a5ec newer=no
967ms h234     pool php8.2-fpm.service pool=web listen=tcp:127.0.0.1:7464 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
967ms h234     pool php8.2-fpm.service pool=web listen=tcp:127.0.0.1:7464 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
969ms h234     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
969ms h234     missing "weblog php8.2-fpm.service" ok=true witness=weblog
970ms h234     removal missing "weblog php8.2-fpm.service" witness=weblog
1.632s h234     look toko234.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko234.example.lab/ to=10.99.0.46:80 took=2.333365ms purpose=scheduled direct=true source=10.99.0.2
2.052s h234     look a1234.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1234.co.lab/ to=10.99.0.46:80 took=2.487917ms purpose=scheduled direct=true source=10.99.0.2
3.658s h234     look toko234.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko234.example.lab/ to=10.99.0.46:80 took=21.468368ms purpose=scheduled direct=true source=10.99.0.2
4.181s h234     look a1234.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1234.co.lab/ to=10.99.0.46:80 took=50.971742ms purpose=scheduled direct=true source=10.99.0.2
5.656s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=1.180721ms purpose=scheduled direct=true source=10.99.0.2
5.703s h234     sign php-parse-error apache2.service server=apache script=/var/www/toko234.example.lab/index.php count=1 first=5.656s last=5.656s sample="PHP Parse error: php-parse-error in /var/www/toko234.example.lab/index.php"
5.738s h234     wait php8.2-fpm.service nothing pool=web workers=2 of=2
5.745s h234     load load1=12.29 cpus=2 memory=25276502016 available=24220422144 swap=0 swapped=0 psi-cpu=0.8692 psi-memory=0 psi-io=0.031400000000000004 disk=0.32757874283213684 inodes=0.04077798128128052 path=/ oom=0 overflows=0
5.745s h234     socket tcp:127.0.0.1:7464 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
5.745s h234     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.12s h234     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16343040 io=0
6.12s h234     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15302656 io=0
6.12s h234     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22007808 io=1
6.12s h234     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.02531645569620253 memory=20320256 io=0
6.12s h234     process systemd unit=init.scope user=root count=1 cpu=0 memory=11939840 io=0
6.12s h234     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49373184 io=0
6.12s h234     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11890688 io=0
6.12s h234     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
6.185s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=1.542099ms purpose=scheduled direct=true source=10.99.0.2
6.28s h234     sign php-parse-error apache2.service server=apache script=/var/www/a1234.co.lab/index.php count=1 first=6.184s last=6.184s sample="PHP Parse error: php-parse-error in /var/www/a1234.co.lab/index.php"
6.523s h234     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16474112 io=0
6.523s h234     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15302656 io=0
6.523s h234     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012987012987012988 memory=22007808 io=0.5
6.523s h234     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20320256 io=0
6.523s h234     process systemd unit=init.scope user=root count=1 cpu=0 memory=11939840 io=0
6.523s h234     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49504256 io=0.5
6.523s h234     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11890688 io=0
6.523s h234     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
6.671s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=9.716371ms purpose=confirm token=535f340bc8ccce6d direct=true source=10.99.0.2
6.681s h234     sign php-parse-error apache2.service server=apache script=/var/www/toko234.example.lab/index.php count=1 first=6.668s last=6.668s sample="PHP Parse error: php-parse-error in /var/www/toko234.example.lab/index.php"
7.19s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=3.8716ms purpose=confirm token=55f0925ec6f4d52a direct=true source=10.99.0.2
7.35s h234     sign php-parse-error apache2.service server=apache script=/var/www/a1234.co.lab/index.php count=1 first=7.189s last=7.189s sample="PHP Parse error: php-parse-error in /var/www/a1234.co.lab/index.php"
7.356s h234     arrival 535f340bc8ccce6d apache2.service vhost=toko234.example.lab status=500
7.356s h234     arrival 55f0925ec6f4d52a apache2.service vhost=a1234.co.lab status=500
7.614s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=1.92551ms purpose=scheduled direct=true source=10.99.0.2
7.728s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=24.954788ms purpose=verify token=7a3fe5f1133e6de9 direct=true source=10.99.0.2
8.215s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=25.206436ms purpose=confirm token=4dd883347bc1377e direct=true source=10.99.0.2
8.266s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=26.111917ms purpose=scheduled direct=true source=10.99.0.2
8.358s h234     arrival 7a3fe5f1133e6de9 apache2.service vhost=toko234.example.lab status=500
8.358s h234     arrival 4dd883347bc1377e apache2.service vhost=a1234.co.lab status=500
8.704s h234     sign php-parse-error apache2.service server=apache script=/var/www/toko234.example.lab/index.php count=2 first=7.614s last=7.718s sample="PHP Parse error: php-parse-error in /var/www/toko234.example.lab/index.php"
8.811s h234     wait php8.2-fpm.service nothing pool=web workers=2 of=2
8.812s h234     load load1=11.39 cpus=2 memory=25276502016 available=24209948672 swap=0 swapped=0 psi-cpu=0.8294 psi-memory=0 psi-io=0.0291 disk=0.32758653330494136 inodes=0.04077863693237305 path=/ oom=0 overflows=0
9.142s h234     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16605184 io=0
9.142s h234     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15302656 io=0
9.142s h234     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22007808 io=1
9.142s h234     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20320256 io=0
9.142s h234     process systemd unit=init.scope user=root count=1 cpu=0 memory=11939840 io=0
9.142s h234     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49504256 io=0
9.142s h234     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11890688 io=0
9.142s h234     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
9.316s h234     sign php-parse-error apache2.service server=apache script=/var/www/a1234.co.lab/index.php count=2 first=8.215s last=8.265s sample="PHP Parse error: php-parse-error in /var/www/a1234.co.lab/index.php"
9.677s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=19.614347ms purpose=scheduled direct=true source=10.99.0.2
9.709s h234     removal wait "php8.2-fpm.service web nothing " witness=waits
9.742s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=1.698054ms purpose=verify token=8a3bd912ee7028cb direct=true source=10.99.0.2
10.193s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=4.622069ms purpose=scheduled direct=true source=10.99.0.2
10.25s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=2.999257ms purpose=verify token=8b46fac1b2a47216 direct=true source=10.99.0.2
10.404s h234     arrival 8a3bd912ee7028cb apache2.service vhost=toko234.example.lab status=500
10.404s h234     arrival 8b46fac1b2a47216 apache2.service vhost=a1234.co.lab status=500
10.666s h234     load cpu=0.950025239777941 steal=0.0005047955577991399 wait=0.0010095911155981005 load1=11.39 cpus=2 memory=25276502016 available=24209453056 swap=0 swapped=0 psi-cpu=0.8312999999999999 psi-memory=0 psi-io=0.0311 disk=0.32758816679117464 inodes=0.0407792329788208 path=/ oom=0 overflows=0
10.666s h234     pool php8.2-fpm.service tree=running active=0 idle=2 requests=14 slow=0 witness=units
10.666s h234     traffic apache2.service vhost=a1234.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=6 500=4 sources=1 top=1 counted=1
10.666s h234     traffic apache2.service vhost=toko234.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=6 500=4 sources=1 top=1 counted=1
11.626s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=1.316933ms purpose=scheduled direct=true source=10.99.0.2
11.745s h234     look toko234.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko234.example.lab/ to=10.99.0.46:80 took=1.408771ms purpose=verify token=effedc6a021efa0d direct=true source=10.99.0.2
11.756s h234     wait php8.2-fpm.service nothing pool=web workers=2 of=2
12.197s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=4.284337ms purpose=scheduled direct=true source=10.99.0.2
12.256s h234     look a1234.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1234.co.lab/ to=10.99.0.46:80 took=1.129516ms purpose=verify token=8072cc153f34ffde direct=true source=10.99.0.2
12.256s expect php-fatal-error
