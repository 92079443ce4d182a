# Recorded in the lab: php-malformed-header on apache-php.
0s    h245     registered 10.99.0.45
823ms h245     agent speaks
828ms h245     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m48.078s
828ms h245     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m38.078s
828ms h245     load load1=12.18 cpus=2 memory=25276502016 available=24159428608 swap=0 swapped=0 psi-cpu=0.8795999999999999 psi-memory=0 psi-io=0.0316 disk=0.327599684963332 inodes=0.04078179597854614 path=/ oom=0 overflows=0
828ms h245     missing units ok=true witness=units
828ms h245     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
828ms h245     missing "weblog apache2.service" ok=true witness=weblog
828ms h245     missing "weblog nginx.service" ok=true witness=weblog
828ms h245     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
828ms h245     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=c765b952b3ee4fb59e63e755c40c02c7 file=enabled since=-235ms
828ms h245     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
828ms h245     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
828ms h245     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=e2e6133c7e9c476488f4362459a10244 file=enabled status="Ready to handle connections" since=-333ms
828ms h245     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m48.078s
828ms h245     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m38.078s
829ms h245     missing "weblog nginx.service" ok=true witness=weblog
829ms h245     missing "weblog apache2.service" ok=true witness=weblog
829ms h245     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
829ms h245     load load1=12.18 cpus=2 memory=25276502016 available=24159428608 swap=0 swapped=0 psi-cpu=0.8795999999999999 psi-memory=0 psi-io=0.0316 disk=0.327599684963332 inodes=0.04078179597854614 path=/ oom=0 overflows=0
829ms h245     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=c765b952b3ee4fb59e63e755c40c02c7 file=enabled since=-235ms
829ms h245     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
829ms h245     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
829ms h245     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=e2e6133c7e9c476488f4362459a10244 file=enabled status="Ready to handle connections" since=-333ms
829ms h245     missing units ok=true witness=units
829ms h245     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
888ms h245     test apache2.service apache ok tree=6189ea8b478c21a08a8938a78b08fc2dc7eec3367cb042245759d923b0555959 newer=no
888ms h245     vhost apache2.service apache disk name=my-site245.co.lab at=/etc/apache2/sites-enabled/my-site245.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/my-site245.co.lab.conf:8 > read=10s" witness=configtest
888ms h245     vhost apache2.service apache running name=my-site245.co.lab at=/etc/apache2/sites-enabled/my-site245.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/my-site245.co.lab.conf:8 > read=10s" witness=configtest
990ms h245     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.105s h245     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.105s h245     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.109s h245     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14901248 io=0
1.109s h245     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.14285714285714285
1.109s h245     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22175744 io=0.21428571428571427
1.109s h245     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.037037037037037035 memory=19267584 io=0.5714285714285714
1.109s h245     process systemd unit=init.scope user=root count=1 running=1 cpu=0.012345679012345678 memory=11960320 io=0
1.109s h245     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41787392 io=0
1.109s h245     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11730944 io=0.07142857142857142
1.109s h245     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
1.175s h245     test php8.2-fpm.service php-fpm ok tree=9e94138dfffb70ba64f6c9967fe9c4a055a1089732098cc75563474523072d16 newer=no
1.175s h245     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.175s h245     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.181s h245     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.181s h245     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.181s h245     removal missing "weblog php8.2-fpm.service" witness=weblog
2.594s h245     look my-site245.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site245.co.lab/ to=10.99.0.45:80 took=4.802628ms purpose=scheduled direct=true source=10.99.0.2
4.636s h245     look my-site245.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site245.co.lab/ to=10.99.0.45:80 took=6.755928ms purpose=scheduled direct=true source=10.99.0.2
6.574s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=4.99824ms purpose=scheduled direct=true source=10.99.0.2
6.604s h245     sign apache-invalid-response apache2.service server=apache script=index.php count=1 first=6.57s last=6.57s sample="malformed header from script 'index.php': Bad header: …" about=header
6.604s h245     sign apache-ah01070 apache2.service server=apache count=1 first=6.57s last=6.57s sample="AH01070: Error parsing script headers"
6.702s h245     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
6.706s h245     load load1=12.89 cpus=2 memory=25276502016 available=24165883904 swap=0 swapped=0 psi-cpu=0.9054000000000001 psi-memory=0 psi-io=0.0279 disk=0.3276164386682882 inodes=0.04078102111816406 path=/ oom=0 overflows=0
6.706s h245     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.088s h245     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15966208
7.088s h245     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
7.088s h245     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22568960
7.088s h245     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=19918848
7.088s h245     process systemd unit=init.scope user=root count=1 cpu=0 memory=11960320
7.088s h245     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48734208
7.088s h245     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11730944
7.088s h245     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256
7.592s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=8.76012ms purpose=confirm token=94747596ccf4bac0 direct=true source=10.99.0.2
7.602s h245     sign apache-invalid-response apache2.service server=apache script=index.php count=1 first=7.586s last=7.586s sample="malformed header from script 'index.php': Bad header: …" about=header
7.602s h245     sign apache-ah01070 apache2.service server=apache count=1 first=7.586s last=7.586s sample="AH01070: Error parsing script headers"
8.479s h245     arrival 94747596ccf4bac0 apache2.service vhost=my-site245.co.lab status=500
8.64s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=30.71039ms purpose=confirm token=592f0a2d73a45039 direct=true source=10.99.0.2
8.642s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=4.778077ms purpose=scheduled direct=true source=10.99.0.2
9.474s h245     arrival 592f0a2d73a45039 apache2.service vhost=my-site245.co.lab status=500
9.67s h245     sign apache-ah01070 apache2.service server=apache count=2 first=8.623s last=8.628s sample="AH01070: Error parsing script headers"
9.67s h245     sign apache-invalid-response apache2.service server=apache script=index.php count=2 first=8.623s last=8.628s sample="malformed header from script 'index.php': Bad header: …" about=header
9.671s h245     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
9.746s h245     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
9.747s h245     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.644s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=3.820196ms purpose=verify token=76f4adb57116068e direct=true source=10.99.0.2
10.751s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=5.887766ms purpose=scheduled direct=true source=10.99.0.2
10.828s h245     load cpu=0.9974949899799505 steal=0.0005010020040080729 wait=0.00050100200400834 load1=13.06 cpus=2 memory=25276502016 available=24194240512 swap=0 swapped=0 psi-cpu=0.9102 psi-memory=0 psi-io=0.0333 disk=0.32753932974122724 inodes=0.04078054428100586 path=/ oom=0 overflows=0
10.828s h245     traffic apache2.service vhost=my-site245.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=6 500=4 sources=1 top=1 counted=1
11.498s h245     arrival 76f4adb57116068e apache2.service vhost=my-site245.co.lab status=500
12.83s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=47.970235ms purpose=verify token=0f2698476dca9ca7 direct=true source=10.99.0.2
12.831s h245     look my-site245.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site245.co.lab/ to=10.99.0.45:80 took=48.013698ms purpose=scheduled direct=true source=10.99.0.2
12.831s expect app-invalid-response
