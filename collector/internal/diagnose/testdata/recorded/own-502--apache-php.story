# Recorded in the lab: own-502 on apache-php.
0s    h248     registered 10.99.0.54
399ms h248     agent speaks
403ms h248     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m38.224s
403ms h248     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m28.224s
403ms h248     load load1=13.26 cpus=2 memory=25276502016 available=24090103808 swap=0 swapped=0 psi-cpu=0.9376000000000001 psi-memory=0 psi-io=0.044800000000000006 disk=0.32962914501320106 inodes=0.040795862674713135 path=/ oom=0 overflows=0
403ms h248     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
403ms h248     missing "weblog apache2.service" ok=true witness=weblog
403ms h248     missing "weblog nginx.service" ok=true witness=weblog
403ms h248     unit apache2.service active/running load=loaded result=success pid=66 restart=on-abort invocation=60360f5065e343d996dc1b9a9dd2c03a file=enabled since=-249ms
403ms h248     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
403ms h248     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
404ms h248     load load1=13.26 cpus=2 memory=25276502016 available=24090103808 swap=0 swapped=0 psi-cpu=0.9376000000000001 psi-memory=0 psi-io=0.044800000000000006 disk=0.32962914501320106 inodes=0.040795862674713135 path=/ oom=0 overflows=0
404ms h248     missing "weblog nginx.service" ok=true witness=weblog
404ms h248     missing "weblog apache2.service" ok=true witness=weblog
404ms h248     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
404ms h248     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m38.224s
404ms h248     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m28.224s
409ms h248     unit apache2.service active/running load=loaded result=success pid=66 restart=on-abort invocation=60360f5065e343d996dc1b9a9dd2c03a file=enabled since=-249ms
409ms h248     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
409ms h248     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
414ms h248     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=05e757c8cc484771a0a141efda83ded3 file=enabled status="Ready to handle connections" since=-185ms
415ms h248     missing units ok=true witness=units
523ms h248     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
628ms h248     test apache2.service apache ok tree=d286453d27e653572c148ff176da329acb0c2e120d4981b0ba051d99be86a018 newer=no
628ms h248     vhost apache2.service apache disk name=a1248.lab at=/etc/apache2/sites-enabled/a1248.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a1248.lab.conf:8 > read=20s" witness=configtest
628ms h248     vhost apache2.service apache disk name=wiki248.example.lab at=/etc/apache2/sites-enabled/wiki248.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/wiki248.example.lab.conf:8 > read=20s" witness=configtest
628ms h248     vhost apache2.service apache running name=a1248.lab at=/etc/apache2/sites-enabled/a1248.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a1248.lab.conf:8 > read=20s" witness=configtest
628ms h248     vhost apache2.service apache running name=wiki248.example.lab at=/etc/apache2/sites-enabled/wiki248.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/wiki248.example.lab.conf:8 > read=20s" witness=configtest
628ms h248     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
628ms h248     test php8.2-fpm.service php-fpm ok tree=fc2fe6a6b68757e2e8413805856d314aa64bf719b9898e8153e90c75e5a9217d newer=no
628ms h248     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
628ms h248     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
628ms h248     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
628ms h248     missing "weblog php8.2-fpm.service" ok=true witness=weblog
628ms h248     removal missing "weblog php8.2-fpm.service" witness=weblog
641ms h248     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
641ms h248     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.132s h248     look wiki248.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=3.150209ms purpose=scheduled direct=true source=10.99.0.2
2.811s h248     look a1248.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=1.561907ms purpose=scheduled direct=true source=10.99.0.2
3.221s h248     look wiki248.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=6.371682ms purpose=scheduled direct=true source=10.99.0.2
4.826s h248     look a1248.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=1.506704ms purpose=scheduled direct=true source=10.99.0.2
5.23s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=1.349876ms purpose=scheduled direct=true source=10.99.0.2
5.252s h248     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
5.253s h248     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.433s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=2.439119ms purpose=confirm token=63570a3ce45506a4 direct=true source=10.99.0.2
6.444s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=12.523935ms purpose=confirm token=126f3e9fc26c3914 direct=true source=10.99.0.2
6.943s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=11.000046ms purpose=scheduled direct=true source=10.99.0.2
7.272s h248     arrival 63570a3ce45506a4 apache2.service vhost=wiki248.example.lab status=502
7.272s h248     arrival 126f3e9fc26c3914 apache2.service vhost=wiki248.example.lab status=502
7.327s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=1.920813ms purpose=scheduled direct=true source=10.99.0.2
7.993s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=175.930188ms purpose=confirm token=99e8844d039e16f2 direct=true source=10.99.0.2
8.07s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=1.673902ms purpose=confirm token=07208354c56521af direct=true source=10.99.0.2
8.085s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=8.049959ms purpose=confirm token=7948155bced57bad direct=true source=10.99.0.2
8.266s h248     arrival 99e8844d039e16f2 apache2.service vhost=wiki248.example.lab status=502
8.266s h248     arrival 07208354c56521af apache2.service vhost=a1248.lab status=502
8.266s h248     arrival 7948155bced57bad apache2.service vhost=a1248.lab status=502
8.385s h248     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
9.201s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=52.267311ms purpose=scheduled direct=true source=10.99.0.2
9.244s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=27.373456ms purpose=verify token=87a8d78e1affa60e direct=true source=10.99.0.2
9.246s h248     arrival 87a8d78e1affa60e apache2.service vhost=a1248.lab status=502
9.394s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=1.201933ms purpose=scheduled direct=true source=10.99.0.2
9.794s h248     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
10.145s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=25.09592ms purpose=verify token=bfd419ada4051933 direct=true source=10.99.0.2
10.245s h248     traffic apache2.service vhost=a1248.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=77 502=6 sources=2 top=0.9090909090909091 counted=1
10.245s h248     traffic apache2.service vhost=wiki248.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 502=6 sources=2 top=0.8571428571428571 counted=1
10.294s h248     arrival bfd419ada4051933 apache2.service vhost=wiki248.example.lab status=502
10.415s h248     load cpu=0.9984984984985112 steal=0.0005005005005005008 wait=0.0005005005005004118 load1=12.28 cpus=2 memory=25276502016 available=24111849472 swap=0 swapped=0 psi-cpu=0.9253 psi-memory=0 psi-io=0.039900000000000005 disk=0.32836365390933464 inodes=0.04079204797744751 path=/ oom=0 overflows=0
10.415s h248     pool php8.2-fpm.service tree=running active=0 idle=2 requests=87 slow=0 witness=units
10.66s h248     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=20369408
10.66s h248     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
10.66s h248     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
10.662s h248     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20127744
10.662s h248     process systemd unit=init.scope user=root count=1 cpu=0 memory=12185600
10.662s h248     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49557504
10.662s h248     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304
10.662s h248     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8007680
10.964s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=11.599369ms purpose=scheduled direct=true source=10.99.0.2
11.275s h248     look a1248.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1248.lab/ to=10.99.0.54:80 took=9.504256ms purpose=verify token=5ee1c2f6f69d1eff direct=true source=10.99.0.2
11.368s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=63.573192ms purpose=scheduled direct=true source=10.99.0.2
11.403s h248     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
12.15s h248     look wiki248.example.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki248.example.lab/ to=10.99.0.54:80 took=3.222031ms purpose=verify token=bf2dc4cc547bb551 direct=true source=10.99.0.2
12.15s expect app-own-502
