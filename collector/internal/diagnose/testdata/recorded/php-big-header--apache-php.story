# Recorded in the lab: php-big-header on apache-php.
0s    h178     registered 10.99.0.79
796ms h178     agent speaks
799ms h178     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m55.071s
799ms h178     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m45.071s
799ms h178     load load1=14.98 cpus=2 memory=25276502016 available=23848226816 swap=0 swapped=0 psi-cpu=0.9484 psi-memory=0 psi-io=0.0401 disk=0.33310637647686003 inodes=0.040927112102508545 path=/ oom=0 overflows=0
799ms h178     missing units ok=true witness=units
799ms h178     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
799ms h178     missing "weblog apache2.service" ok=true witness=weblog
799ms h178     missing "weblog nginx.service" ok=true witness=weblog
799ms h178     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=b0d1b20fea2741dcae66a9d305a7ecad file=enabled since=-513ms
799ms h178     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
799ms h178     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
799ms h178     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=224fad037c9e4ec5bc10f0a3d41553a0 file=enabled status="Ready to handle connections" since=-538ms
800ms h178     load load1=14.98 cpus=2 memory=25276502016 available=23848226816 swap=0 swapped=0 psi-cpu=0.9484 psi-memory=0 psi-io=0.0401 disk=0.33310637647686003 inodes=0.040927112102508545 path=/ oom=0 overflows=0
800ms h178     missing "weblog nginx.service" ok=true witness=weblog
800ms h178     missing "weblog apache2.service" ok=true witness=weblog
800ms h178     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
800ms h178     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m55.071s
800ms h178     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m45.071s
800ms h178     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=b0d1b20fea2741dcae66a9d305a7ecad file=enabled since=-513ms
800ms h178     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
800ms h178     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
800ms h178     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=224fad037c9e4ec5bc10f0a3d41553a0 file=enabled status="Ready to handle connections" since=-538ms
800ms h178     missing units ok=true witness=units
885ms h178     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.016s h178     test apache2.service apache ok tree=40d1aa5b299a4820802fe56eb01cfc42e3e0d360e6c8a7a8f091c4f7ad58ac86 newer=no
1.016s h178     vhost apache2.service apache disk name=blog178.lab at=/etc/apache2/sites-enabled/blog178.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/blog178.lab.conf:8 > read=10s" witness=configtest
1.016s h178     vhost apache2.service apache disk name=toko178.co.lab at=/etc/apache2/sites-enabled/toko178.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/toko178.co.lab.conf:8 > read=10s" witness=configtest
1.016s h178     vhost apache2.service apache running name=blog178.lab at=/etc/apache2/sites-enabled/blog178.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/blog178.lab.conf:8 > read=10s" witness=configtest
1.016s h178     vhost apache2.service apache running name=toko178.co.lab at=/etc/apache2/sites-enabled/toko178.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/toko178.co.lab.conf:8 > read=10s" witness=configtest
1.016s h178     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.075s h178     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.075s h178     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.189s h178     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14786560 io=0
1.189s h178     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
1.189s h178     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.023809523809523808 memory=22634496 io=0.3
1.189s h178     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.047619047619047616 memory=20111360 io=0.6
1.189s h178     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.023809523809523808 memory=26304512 io=0
1.189s h178     process systemd unit=init.scope user=root count=1 cpu=0.023809523809523808 memory=11952128 io=0
1.189s h178     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41771008 io=0
1.189s h178     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11776000 io=0.1
1.262s h178     test php8.2-fpm.service php-fpm ok tree=57ac01599559a7e3e8ee15e77103c54fd0359e2ecc026eff91b74cd2949916ac newer=no
1.262s h178     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.262s h178     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.262s h178     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.262s h178     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.262s h178     removal missing "weblog php8.2-fpm.service" witness=weblog
2.804s h178     look toko178.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko178.co.lab/ to=10.99.0.79:80 took=2.980196ms purpose=scheduled direct=true source=10.99.0.2
3.694s h178     look blog178.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog178.lab/ to=10.99.0.79:80 took=5.945779ms purpose=scheduled direct=true source=10.99.0.2
4.832s h178     look toko178.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko178.co.lab/ to=10.99.0.79:80 took=10.055297ms purpose=scheduled direct=true source=10.99.0.2
5.741s h178     look blog178.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog178.lab/ to=10.99.0.79:80 took=1.718149ms purpose=scheduled direct=true source=10.99.0.2
6.925s h178     sign apache-no-header-end apache2.service server=apache script=index.php count=1 first=6.865s last=6.865s sample="End of script output before headers: index.php"
6.925s h178     sign apache-ah01070 apache2.service server=apache count=1 first=6.865s last=6.865s sample="AH01070: Error parsing script headers"
6.927s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=97.426798ms purpose=scheduled direct=true source=10.99.0.2
7.026s h178     wait php8.2-fpm.service nothing pool=web workers=2 of=2
7.043s h178     load load1=14.66 cpus=2 memory=25276502016 available=23729168384 swap=0 swapped=0 psi-cpu=0.9428 psi-memory=0 psi-io=0.038 disk=0.33313728706250423 inodes=0.04092937707901001 path=/ oom=0 overflows=0
7.043s h178     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.485s h178     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16007168 io=0
7.485s h178     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
7.485s h178     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22634496 io=1
7.521s h178     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20373504 io=0
7.521s h178     process systemd unit=init.scope user=root count=1 cpu=0 memory=11952128 io=0
7.521s h178     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49401856 io=0
7.521s h178     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11776000 io=0
7.521s h178     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
7.521s h178     removal process " gapura-look.service php-fpm8.2" witness=processes
7.928s h178     look blog178.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://blog178.lab/ to=10.99.0.79:80 took=8.099077ms purpose=scheduled direct=true source=10.99.0.2
8.045s h178     sign apache-no-header-end apache2.service server=apache script=index.php count=1 first=7.826s last=7.826s sample="End of script output before headers: index.php"
8.045s h178     sign apache-ah01070 apache2.service server=apache count=1 first=7.826s last=7.826s sample="AH01070: Error parsing script headers"
8.445s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=117.816619ms purpose=confirm token=bb3b8ff178983725 direct=true source=10.99.0.2
8.512s h178     arrival bb3b8ff178983725 apache2.service vhost=toko178.co.lab status=500
8.889s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=22.917183ms purpose=scheduled direct=true source=10.99.0.2
9.543s h178     removal wait "php8.2-fpm.service web nothing " witness=waits
9.634s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=47.586413ms purpose=confirm token=9b02d05db8f2be0d direct=true source=10.99.0.2
10.045s h178     look blog178.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://blog178.lab/ to=10.99.0.79:80 took=54.533246ms purpose=scheduled direct=true source=10.99.0.2
10.046s h178     sign apache-no-header-end apache2.service server=apache script=index.php count=4 first=8.366s last=9.91s sample="End of script output before headers: index.php"
10.046s h178     sign apache-ah01070 apache2.service server=apache count=4 first=8.366s last=9.911s sample="AH01070: Error parsing script headers"
10.401s h178     wait php8.2-fpm.service nothing pool=web workers=2 of=2
10.401s h178     load load1=14.45 cpus=2 memory=25276502016 available=24080318464 swap=0 swapped=0 psi-cpu=0.9407 psi-memory=0 psi-io=0.0444 disk=0.3330532672321489 inodes=0.040926218032836914 path=/ oom=0 overflows=0
10.401s h178     pool php8.2-fpm.service tree=running active=0 idle=2 requests=9 slow=0 witness=units
10.517s h178     arrival 9b02d05db8f2be0d apache2.service vhost=toko178.co.lab status=500
10.802s h178     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16269312 io=0
10.802s h178     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.802s h178     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568 io=1
10.802s h178     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20373504 io=0
10.802s h178     process systemd unit=init.scope user=root count=1 cpu=0 memory=11952128 io=0
10.802s h178     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49815552 io=0
10.802s h178     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11776000 io=0
10.802s h178     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
10.816s h178     load cpu=0.9994997498749721 steal=0 wait=0.0005002501250623006 load1=14.45 cpus=2 memory=25276502016 available=24075501568 swap=0 swapped=0 psi-cpu=0.9407 psi-memory=0 psi-io=0.0444 disk=0.3330531834636241 inodes=0.04092758893966675 path=/ oom=0 overflows=0
10.816s h178     traffic apache2.service vhost=blog178.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=3 500=1 sources=1 top=1 counted=1
10.816s h178     traffic apache2.service vhost=toko178.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=5 500=3 sources=1 top=1 counted=1
10.957s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=24.629255ms purpose=scheduled direct=true source=10.99.0.2
11.892s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=9.468234ms purpose=verify token=7a00c32fb6bd1ad3 direct=true source=10.99.0.2
12.069s h178     look blog178.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://blog178.lab/ to=10.99.0.79:80 took=34.322724ms purpose=scheduled direct=true source=10.99.0.2
12.726s h178     arrival 7a00c32fb6bd1ad3 apache2.service vhost=toko178.co.lab status=500
12.903s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=71.312874ms purpose=scheduled direct=true source=10.99.0.2
13.777s h178     wait php8.2-fpm.service nothing pool=web workers=2 of=2
13.842s h178     look blog178.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://blog178.lab/ to=10.99.0.79:80 took=38.648623ms purpose=scheduled direct=true source=10.99.0.2
13.919s h178     look toko178.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://toko178.co.lab/ to=10.99.0.79:80 took=2.996845ms purpose=verify token=1920a7c17afe40cb direct=true source=10.99.0.2
13.919s expect upstream-header-too-big
