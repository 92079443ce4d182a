# Recorded in the lab: name-gone-apache on apache-node.
0s    h134     registered 10.99.0.57
460ms h134     agent speaks
466ms h134     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m13.16s
466ms h134     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m3.16s
466ms h134     load load1=15.89 cpus=2 memory=25276502016 available=24131051520 swap=0 swapped=0 psi-cpu=0.9440000000000001 psi-memory=0 psi-io=0.0429 disk=0.3294872830164845 inodes=0.04082310199737549 path=/var/lib/nginx oom=0 overflows=0
466ms h134     missing units ok=true witness=units
466ms h134     missing "weblog apache2.service" ok=true witness=weblog
466ms h134     missing "weblog nginx.service" ok=true witness=weblog
466ms h134     socket tcp:127.0.0.1:5967 unit=app.service process=node user=www-data queue=0 backlog=511
466ms h134     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
466ms h134     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
466ms h134     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
466ms h134     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
466ms h134     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
467ms h134     load load1=15.89 cpus=2 memory=25276502016 available=24131051520 swap=0 swapped=0 psi-cpu=0.9440000000000001 psi-memory=0 psi-io=0.0429 disk=0.3294872830164845 inodes=0.04082310199737549 path=/var/lib/nginx oom=0 overflows=0
467ms h134     missing "weblog nginx.service" ok=true witness=weblog
467ms h134     missing "weblog apache2.service" ok=true witness=weblog
467ms h134     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m13.16s
467ms h134     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m3.16s
468ms h134     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
468ms h134     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
468ms h134     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
468ms h134     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
468ms h134     missing units ok=true witness=units
468ms h134     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
468ms h134     socket tcp:127.0.0.1:5967 unit=app.service process=node user=www-data queue=0 backlog=511
624ms h134     test apache2.service apache ok tree=66f03afc995bbafb0e08db3cd191fab744fe0119fac0d5d5ea5d6a36c2140d39 newer=no
624ms h134     vhost apache2.service apache disk name=blog134.co.lab at=/etc/apache2/sites-enabled/blog134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5967 > /etc/apache2/sites-enabled/blog134.co.lab.conf:7 > read=20s" witness=configtest
624ms h134     vhost apache2.service apache running name=blog134.co.lab at=/etc/apache2/sites-enabled/blog134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5967 > /etc/apache2/sites-enabled/blog134.co.lab.conf:7 > read=20s" witness=configtest
671ms h134     target tcp:127.0.0.1:5967 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
671ms h134     unit app.service active/running load=loaded result=success pid=45 restart=no invocation=d9c4f70ed898477f8945a44a828da8ef file=enabled since=-562ms
685ms h134     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
685ms h134     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
807ms h134     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
807ms h134     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
810ms h134     missing "weblog php8.2-fpm.service" ok=true witness=weblog
810ms h134     removal missing "weblog php8.2-fpm.service" witness=weblog
831ms h134     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.521s h134     look blog134.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=25.582793ms purpose=scheduled direct=true source=10.99.0.2
2.927s h134     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort job=reload invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
2.927s h134     unit apache2.service reloading/reload load=loaded result=success pid=73 restart=on-abort job=reload invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
3.118s h134     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort job=reload invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
3.118s h134     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=30126c1bd21043c59f40ba2be7e9f2c7 file=enabled since=-287ms
3.118s h134     change reload apache2.service detail="systemd reloaded it" when=3.107s
3.172s h134     test apache2.service apache ok tree=2a46cf034e152739600738a68df9a23c71789c51990d5f6cf881cbb8e91a0e9b newer=no
3.172s h134     vhost apache2.service apache disk name=blog134.co.lab at=/etc/apache2/sites-enabled/blog134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:app-backend.lab:5967 > /etc/apache2/sites-enabled/blog134.co.lab.conf:7 > read=20s" witness=configtest
3.172s h134     vhost apache2.service apache running name=blog134.co.lab at=/etc/apache2/sites-enabled/blog134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:app-backend.lab:5967 > /etc/apache2/sites-enabled/blog134.co.lab.conf:7 > read=20s" witness=configtest
3.172s h134     removal target tcp:127.0.0.1:5967 witness=targets
3.173s h134     change config apache2.service detail="its test is ok" when=3.16s
3.187s h134     target tcp:app-backend.lab:5967
4.479s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=6.750564ms purpose=scheduled direct=true source=10.99.0.2
4.489s h134     load load1=15.74 cpus=2 memory=25276502016 available=23988776960 swap=0 swapped=0 psi-cpu=0.9386 psi-memory=0 psi-io=0.04190000000000001 disk=0.3296694795578831 inodes=0.04082536697387695 path=/ oom=0 overflows=0
4.489s h134     socket tcp:127.0.0.1:5967 unit=app.service process=node user=www-data queue=0 backlog=511
4.489s h134     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.489s h134     target tcp:app-backend.lab:5967
4.506s h134     sign apache-ah00898-dns apache2.service server=apache count=1 first=4.478s last=4.478s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
4.509s h134     resolver system app-backend.lab no-such-name family=A
4.509s h134     resolver 10.99.0.1:53 app-backend.lab no-such-name family=A
4.509s h134     resolver system app-backend.lab no-such-name family=AAAA
4.509s h134     resolver 10.99.0.1:53 app-backend.lab no-such-name family=AAAA
4.911s h134     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16187392 io=0
4.911s h134     process node unit=app.service user=www-data count=1 cpu=0 memory=53178368 io=0
4.911s h134     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15167488 io=0
4.911s h134     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424 io=1
4.911s h134     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21303296 io=0
4.911s h134     process systemd unit=init.scope user=root count=1 cpu=0 memory=12165120 io=0
4.911s h134     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11841536 io=0
4.911s h134     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7880704 io=0
5.301s h134     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16187392
5.301s h134     process node unit=app.service user=www-data count=1 cpu=0 memory=53178368
5.301s h134     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15167488
5.301s h134     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424
5.301s h134     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21303296
5.301s h134     process systemd unit=init.scope user=root count=1 cpu=0 memory=12165120
5.301s h134     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11841536
5.301s h134     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7880704
5.572s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=16.030862ms purpose=confirm token=5240bc13e55db72c direct=true source=10.99.0.2
5.635s h134     sign apache-ah00898-dns apache2.service server=apache count=1 first=5.556s last=5.556s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
6.278s h134     arrival 5240bc13e55db72c apache2.service vhost=blog134.co.lab status=500
6.518s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=37.232909ms purpose=scheduled direct=true source=10.99.0.2
6.597s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=34.742934ms purpose=verify token=c48d9945d54076b6 direct=true source=10.99.0.2
6.601s h134     sign apache-ah00898-dns apache2.service server=apache count=2 first=6.496s last=6.578s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
7.258s h134     arrival c48d9945d54076b6 apache2.service vhost=blog134.co.lab status=500
7.539s h134     target tcp:app-backend.lab:5967
8.555s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=51.733919ms purpose=scheduled direct=true source=10.99.0.2
8.617s h134     sign apache-ah00898-dns apache2.service server=apache count=1 first=8.522s last=8.522s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
8.959s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=65.325483ms purpose=verify token=ee9b79b7b6418d22 direct=true source=10.99.0.2
9.437s h134     arrival ee9b79b7b6418d22 apache2.service vhost=blog134.co.lab status=500
10.535s h134     load cpu=0.9995009980040265 steal=0.0004990019960080422 wait=0 load1=16.24 cpus=2 memory=25276502016 available=23929802752 swap=0 swapped=0 psi-cpu=0.9415 psi-memory=0 psi-io=0.0398 disk=0.32970072521762644 inodes=0.04082733392715454 path=/ oom=0 overflows=0
10.535s h134     traffic apache2.service vhost=blog134.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 500=6 sources=1 top=1 counted=1
10.536s h134     look blog134.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog134.co.lab/ to=10.99.0.57:80 took=60.713277ms purpose=scheduled direct=true source=10.99.0.2
10.536s expect upstream-unresolvable
