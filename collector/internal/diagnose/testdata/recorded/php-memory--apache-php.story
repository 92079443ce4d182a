# Recorded in the lab: php-memory on apache-php.
0s    h236     registered 10.99.0.77
650ms h236     agent speaks
661ms h236     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m4.738s
661ms h236     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m54.738s
661ms h236     load load1=14.45 cpus=2 memory=25276502016 available=24086503424 swap=0 swapped=0 psi-cpu=0.9407 psi-memory=0 psi-io=0.0444 disk=0.3331329310992156 inodes=0.04093068838119507 path=/var/lib/php/sessions oom=0 overflows=0
661ms h236     missing units ok=true witness=units
661ms h236     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
661ms h236     missing "weblog apache2.service" ok=true witness=weblog
661ms h236     missing "weblog nginx.service" ok=true witness=weblog
661ms h236     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
661ms h236     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=b0091621df82428fb1569a6a76aa92f1 file=enabled since=-120ms
661ms h236     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
661ms h236     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
661ms h236     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=acc173fc59cf47088baa937caf119e58 file=enabled status="Ready to handle connections" since=-92ms
662ms h236     missing "weblog nginx.service" ok=true witness=weblog
662ms h236     missing "weblog apache2.service" ok=true witness=weblog
662ms h236     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
662ms h236     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m4.738s
662ms h236     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m54.738s
662ms h236     load load1=14.45 cpus=2 memory=25276502016 available=24086503424 swap=0 swapped=0 psi-cpu=0.9407 psi-memory=0 psi-io=0.0444 disk=0.3331329310992156 inodes=0.04093068838119507 path=/var/lib/php/sessions oom=0 overflows=0
663ms h236     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=b0091621df82428fb1569a6a76aa92f1 file=enabled since=-120ms
663ms h236     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
663ms h236     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
663ms h236     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=acc173fc59cf47088baa937caf119e58 file=enabled status="Ready to handle connections" since=-92ms
663ms h236     missing units ok=true witness=units
663ms h236     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
727ms h236     test apache2.service apache ok tree=b837b2d889d6cca280cc0a3992097ab437f7150ef206024cf64257d92f248293 newer=no
727ms h236     vhost apache2.service apache disk name=a1236.co.lab at=/etc/apache2/sites-enabled/a1236.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a1236.co.lab.conf:8 > read=1m0s" witness=configtest
727ms h236     vhost apache2.service apache disk name=my-site236.lab at=/etc/apache2/sites-enabled/my-site236.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/my-site236.lab.conf:8 > read=1m0s" witness=configtest
727ms h236     vhost apache2.service apache running name=a1236.co.lab at=/etc/apache2/sites-enabled/a1236.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a1236.co.lab.conf:8 > read=1m0s" witness=configtest
727ms h236     vhost apache2.service apache running name=my-site236.lab at=/etc/apache2/sites-enabled/my-site236.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/my-site236.lab.conf:8 > read=1m0s" witness=configtest
750ms h236     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
806ms h236     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
806ms h236     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
911ms h236     test php8.2-fpm.service php-fpm ok tree=5da5d847d429eb5d786b8688f3c81ac381ad4f91091660f2b2dd630901ef246a newer=no
911ms h236     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
911ms h236     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
913ms h236     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
913ms h236     missing "weblog php8.2-fpm.service" ok=true witness=weblog
913ms h236     removal missing "weblog php8.2-fpm.service" witness=weblog
986ms h236     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15134720 io=0
986ms h236     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
986ms h236     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011494252873563218 memory=22372352 io=0.17647058823529413
986ms h236     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04597701149425287 memory=19992576 io=0.47058823529411764
986ms h236     process systemd unit=init.scope user=root count=1 cpu=0.011494252873563218 memory=11972608 io=0
986ms h236     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42160128 io=0
986ms h236     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11808768 io=0.35294117647058826
986ms h236     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
4.239s h236     look a1236.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1236.co.lab/ to=10.99.0.77:80 took=2.520728ms purpose=scheduled direct=true source=10.99.0.2
4.325s h236     look my-site236.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site236.lab/ to=10.99.0.77:80 took=2.096839ms purpose=scheduled direct=true source=10.99.0.2
6.441s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=70.896824ms purpose=scheduled direct=true source=10.99.0.2
6.444s h236     sign php-memory-limit apache2.service server=apache script=/var/www/a1236.co.lab/index.php count=1 first=6.374s last=6.374s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1236.co.lab/index.php" about=16777216
6.454s h236     look my-site236.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site236.lab/ to=10.99.0.77:80 took=40.95734ms purpose=scheduled direct=true source=10.99.0.2
6.775s h236     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
6.775s h236     load load1=14.57 cpus=2 memory=25276502016 available=24109285376 swap=0 swapped=0 psi-cpu=0.9396 psi-memory=0 psi-io=0.0364 disk=0.3333493470829873 inodes=0.04093891382217407 path=/ oom=0 overflows=0
6.775s h236     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.941s h236     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16388096 io=0
6.941s h236     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
6.941s h236     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22372352 io=1
6.941s h236     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20123648 io=0
6.942s h236     process systemd unit=init.scope user=root count=1 cpu=0 memory=11972608 io=0
6.942s h236     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49733632 io=0
6.942s h236     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11808768 io=0
6.942s h236     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
7.487s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=28.896879ms purpose=confirm token=be82a271276efe08 direct=true source=10.99.0.2
7.511s h236     sign php-memory-limit apache2.service server=apache script=/var/www/a1236.co.lab/index.php count=1 first=7.448s last=7.448s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1236.co.lab/index.php" about=16777216
8.464s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=49.771315ms purpose=scheduled direct=true source=10.99.0.2
8.593s h236     arrival be82a271276efe08 apache2.service vhost=a1236.co.lab status=500
8.711s h236     sign php-memory-limit apache2.service server=apache script=/var/www/a1236.co.lab/index.php count=1 first=8.302s last=8.302s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1236.co.lab/index.php" about=16777216
8.712s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=48.03265ms purpose=scheduled direct=true source=10.99.0.2
8.761s h236     sign php-memory-limit apache2.service server=apache script=/var/www/my-site236.lab/index.php count=1 first=8.515s last=8.515s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site236.lab/index.php" about=16777216
9.155s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=25.270572ms purpose=confirm token=ec16dcab46264783 direct=true source=10.99.0.2
9.488s h236     arrival ec16dcab46264783 apache2.service vhost=a1236.co.lab status=500
9.83s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=11.394185ms purpose=confirm token=575e35238f0bc77f direct=true source=10.99.0.2
9.842s h236     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
9.843s h236     load load1=16.69 cpus=2 memory=25276502016 available=23896023040 swap=0 swapped=0 psi-cpu=0.9469 psi-memory=0 psi-io=0.0352 disk=0.33337284415418833 inodes=0.04095494747161865 path=/ oom=0 overflows=0
10.062s h236     sign php-memory-limit apache2.service server=apache script=/var/www/my-site236.lab/index.php count=1 first=9.813s last=9.813s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site236.lab/index.php" about=16777216
10.087s h236     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
10.213s h236     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16519168 io=0
10.213s h236     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.213s h236     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
10.213s h236     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=20123648 io=0
10.213s h236     process systemd unit=init.scope user=root count=1 cpu=0 memory=11972608 io=0
10.213s h236     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49733632 io=0
10.213s h236     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11808768 io=0
10.213s h236     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
10.215s h236     pool php8.2-fpm.service tree=running active=0 idle=2 requests=10 slow=0 witness=units
10.266s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=4.656129ms purpose=scheduled direct=true source=10.99.0.2
10.433s h236     arrival 575e35238f0bc77f apache2.service vhost=my-site236.lab status=500
10.481s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=31.579428ms purpose=scheduled direct=true source=10.99.0.2
10.601s h236     sign php-memory-limit apache2.service server=apache script=/var/www/a1236.co.lab/index.php count=2 first=9.018s last=10.265s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/a1236.co.lab/index.php" about=16777216
10.694s h236     load cpu=1 steal=0.0004999999999998075 wait=0 load1=16.69 cpus=2 memory=25276502016 available=23872954368 swap=0 swapped=0 psi-cpu=0.9511 psi-memory=0 psi-io=0.0361 disk=0.3333751896728822 inodes=0.04095494747161865 path=/ oom=0 overflows=0
10.694s h236     traffic apache2.service vhost=a1236.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=5 500=4 sources=1 top=1 counted=1
10.694s h236     traffic apache2.service vhost=my-site236.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=3 500=1 sources=1 top=1 counted=1
10.836s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=1.28071ms purpose=confirm token=86e09df398216554 direct=true source=10.99.0.2
11.189s h236     sign php-memory-limit apache2.service server=apache script=/var/www/my-site236.lab/index.php count=2 first=10.48s last=10.836s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site236.lab/index.php" about=16777216
11.268s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=5.552216ms purpose=verify token=ac5348a8b8a59e74 direct=true source=10.99.0.2
11.413s h236     arrival 86e09df398216554 apache2.service vhost=my-site236.lab status=500
11.413s h236     arrival ac5348a8b8a59e74 apache2.service vhost=a1236.co.lab status=500
12.428s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=23.905017ms purpose=scheduled direct=true source=10.99.0.2
12.551s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=28.821734ms purpose=scheduled direct=true source=10.99.0.2
12.995s h236     sign php-memory-limit apache2.service server=apache script=/var/www/my-site236.lab/index.php count=1 first=12.525s last=12.525s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/my-site236.lab/index.php" about=16777216
13.023s h236     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
13.034s h236     look my-site236.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site236.lab/ to=10.99.0.77:80 took=20.289345ms purpose=verify token=c7890fc15722ffdd direct=true source=10.99.0.2
13.316s h236     look a1236.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://a1236.co.lab/ to=10.99.0.77:80 took=4.723199ms purpose=verify token=ebb32372ca66c622 direct=true source=10.99.0.2
13.316s expect php-memory-limit
