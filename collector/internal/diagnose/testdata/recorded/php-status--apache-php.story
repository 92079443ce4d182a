# Recorded in the lab: php-status on apache-php.
0s    h244     registered 10.99.0.46
589ms h244     agent speaks
594ms h244     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m17.586s
594ms h244     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m7.586s
594ms h244     load load1=11.17 cpus=2 memory=25276502016 available=24144142336 swap=0 swapped=0 psi-cpu=0.9292 psi-memory=0 psi-io=0.0337 disk=0.32831837702169053 inodes=0.04078865051269531 path=/ oom=0 overflows=0
594ms h244     missing units ok=true witness=units
594ms h244     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
594ms h244     missing "weblog apache2.service" ok=true witness=weblog
594ms h244     missing "weblog nginx.service" ok=true witness=weblog
594ms h244     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
594ms h244     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=6759f4ecdb7d45f08464289836163ae6 file=enabled since=-169ms
594ms h244     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
594ms h244     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
594ms h244     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=905ea19c73184cae81f067b015e84c1e file=enabled status="Ready to handle connections" since=-240ms
599ms h244     load load1=11.17 cpus=2 memory=25276502016 available=24144142336 swap=0 swapped=0 psi-cpu=0.9292 psi-memory=0 psi-io=0.0337 disk=0.32831837702169053 inodes=0.04078865051269531 path=/ oom=0 overflows=0
599ms h244     missing "weblog nginx.service" ok=true witness=weblog
599ms h244     missing "weblog apache2.service" ok=true witness=weblog
599ms h244     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
599ms h244     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m17.586s
599ms h244     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m7.586s
600ms h244     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=6759f4ecdb7d45f08464289836163ae6 file=enabled since=-169ms
600ms h244     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
600ms h244     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
600ms h244     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=905ea19c73184cae81f067b015e84c1e file=enabled status="Ready to handle connections" since=-240ms
600ms h244     missing units ok=true witness=units
600ms h244     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
710ms h244     test apache2.service apache ok tree=31023a222b181440fb947eff888d121ace914850a5a49c5b51a76a30586ba230 newer=no
710ms h244     vhost apache2.service apache disk name=wiki244.example.lab at=/etc/apache2/sites-enabled/wiki244.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/wiki244.example.lab.conf:8 > read=1m0s" witness=configtest
710ms h244     vhost apache2.service apache running name=wiki244.example.lab at=/etc/apache2/sites-enabled/wiki244.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/wiki244.example.lab.conf:8 > read=1m0s" witness=configtest
732ms h244     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
774ms h244     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
774ms h244     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
816ms h244     test php8.2-fpm.service php-fpm ok tree=13d03b8536fb732076f760933e56201b1a62592da850c21789575590b4742816 newer=no
816ms h244     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
816ms h244     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
819ms h244     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
819ms h244     missing "weblog php8.2-fpm.service" ok=true witness=weblog
819ms h244     removal missing "weblog php8.2-fpm.service" witness=weblog
3.043s h244     look wiki244.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki244.example.lab/ to=10.99.0.46:80 took=2.20107ms purpose=scheduled direct=true source=10.99.0.2
5.064s h244     look wiki244.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki244.example.lab/ to=10.99.0.46:80 took=7.004618ms purpose=scheduled direct=true source=10.99.0.2
6.991s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=2.292866ms purpose=scheduled direct=true source=10.99.0.2
7.009s h244     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
7.01s h244     load load1=11.48 cpus=2 memory=25276502016 available=24038285312 swap=0 swapped=0 psi-cpu=0.9281999999999999 psi-memory=0 psi-io=0.038599999999999995 disk=0.3298705659016199 inodes=0.04079252481460571 path=/ oom=0 overflows=0
7.01s h244     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.017s h244     sign apache-invalid-response apache2.service server=apache script=index.php count=1 first=6.99s last=6.99s sample="Invalid status line from script 'index.php': …" about=status
7.452s h244     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15941632 io=0
7.452s h244     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
7.452s h244     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22765568 io=1
7.452s h244     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20054016 io=0
7.452s h244     process systemd unit=init.scope user=root count=1 cpu=0 memory=12165120 io=0
7.452s h244     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48275456 io=0
7.452s h244     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11800576 io=0
7.452s h244     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584 io=0
7.839s h244     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15941632
7.839s h244     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
7.839s h244     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568
7.839s h244     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20054016
7.839s h244     process systemd unit=init.scope user=root count=1 cpu=0 memory=12165120
7.839s h244     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48275456
7.839s h244     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11800576
7.839s h244     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584
8.056s h244     sign apache-invalid-response apache2.service server=apache script=index.php count=1 first=8.012s last=8.012s sample="Invalid status line from script 'index.php': …" about=status
8.102s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=63.756511ms purpose=confirm token=f61d75c90b44f0d8 direct=true source=10.99.0.2
9.196s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=23.835411ms purpose=scheduled direct=true source=10.99.0.2
9.292s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=47.781476ms purpose=confirm token=7da594e9dfd5627b direct=true source=10.99.0.2
9.743s h244     removal wait "php8.2-fpm.service shop nothing " witness=waits
10.105s h244     sign apache-invalid-response apache2.service server=apache script=index.php count=2 first=9.152s last=9.172s sample="Invalid status line from script 'index.php': …" about=status
10.268s h244     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
10.272s h244     load cpu=0.9990000000000239 steal=0 wait=0 load1=12.56 cpus=2 memory=25276502016 available=24084828160 swap=0 swapped=0 psi-cpu=0.9357 psi-memory=0 psi-io=0.0406 disk=0.32889131184693016 inodes=0.04079091548919678 path=/ oom=0 overflows=0
10.272s h244     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.272s h244     traffic apache2.service vhost=wiki244.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 sources=1 top=1 counted=1
11.217s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=27.669253ms purpose=scheduled direct=true source=10.99.0.2
11.311s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=1.718633ms purpose=verify token=58e66c499130dd5b direct=true source=10.99.0.2
13.177s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=17.632458ms purpose=scheduled direct=true source=10.99.0.2
13.519s h244     look wiki244.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://wiki244.example.lab/ to=10.99.0.46:80 took=15.850341ms purpose=verify token=f1407968d937661a direct=true source=10.99.0.2
13.519s expect app-invalid-response
