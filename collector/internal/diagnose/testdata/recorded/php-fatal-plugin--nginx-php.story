# Recorded in the lab: php-fatal-plugin on nginx-php.
0s    h232     registered 10.99.0.39
359ms h232     agent speaks
374ms h232     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m12.159s
374ms h232     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m2.159s
374ms h232     load load1=14.17 cpus=2 memory=25276502016 available=24093728768 swap=0 swapped=0 psi-cpu=0.9312 psi-memory=0 psi-io=0.0704 disk=0.32772990313510403 inodes=0.04082208871841431 path=/ oom=0 overflows=0
374ms h232     missing units ok=true witness=units
374ms h232     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
374ms h232     missing "weblog apache2.service" ok=true witness=weblog
374ms h232     missing "weblog nginx.service" ok=true witness=weblog
374ms h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
374ms h232     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
374ms h232     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
374ms h232     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=539f75351beb4f6b8bc400085f7da614 file=enabled since=-426ms
374ms h232     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=cac5bed7d1464745937e6e3755215e9f file=enabled status="Ready to handle connections" since=-284ms
375ms h232     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m12.159s
375ms h232     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m2.159s
375ms h232     load load1=14.17 cpus=2 memory=25276502016 available=24093728768 swap=0 swapped=0 psi-cpu=0.9312 psi-memory=0 psi-io=0.0704 disk=0.32772990313510403 inodes=0.04082208871841431 path=/ oom=0 overflows=0
376ms h232     missing "weblog nginx.service" ok=true witness=weblog
376ms h232     missing "weblog apache2.service" ok=true witness=weblog
376ms h232     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
376ms h232     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
376ms h232     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
376ms h232     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=539f75351beb4f6b8bc400085f7da614 file=enabled since=-426ms
376ms h232     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=cac5bed7d1464745937e6e3755215e9f file=enabled status="Ready to handle connections" since=-284ms
376ms h232     missing units ok=true witness=units
376ms h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
463ms h232     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
463ms h232     vhost apache2.service apache disk name=h232.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
511ms h232     test nginx.service nginx ok tree=516733043ce2473c0370737626cf2909d50a61dd731b9d90715d4c45ba37a477 newer=no
511ms h232     vhost nginx.service nginx disk name=my-site232.lab at=/etc/nginx/sites-enabled/my-site232.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/my-site232.lab:13 > connect=10s > read=10s" witness=configtest
511ms h232     vhost nginx.service nginx running name=my-site232.lab at=/etc/nginx/sites-enabled/my-site232.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/my-site232.lab:13 > connect=10s > read=10s" witness=configtest
535ms h232     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
579ms h232     test php8.2-fpm.service php-fpm ok tree=7b1f3b4dbfa0c9a609d7009f265ed934adb0133b9f7807fcbed63eea824eeef2 newer=no
579ms h232     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
579ms h232     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
579ms h232     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
579ms h232     missing "weblog php8.2-fpm.service" ok=true witness=weblog
579ms h232     removal missing "weblog php8.2-fpm.service" witness=weblog
689ms h232     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15495168 io=0.15
689ms h232     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22585344 io=0.25
689ms h232     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=21262336 io=0.05
689ms h232     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12308480 io=0
689ms h232     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7553024 io=0
689ms h232     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42164224 io=0
689ms h232     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11767808 io=0.55
689ms h232     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856 io=0
2.638s h232     look my-site232.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site232.lab/ to=10.99.0.39:80 took=10.714792ms purpose=scheduled direct=true source=10.99.0.2
4.593s h232     look my-site232.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site232.lab/ to=10.99.0.39:80 took=1.431863ms purpose=scheduled direct=true source=10.99.0.2
6.591s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=63.244404ms purpose=scheduled direct=true source=10.99.0.2
6.617s h232     sign php-fatal nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=my-site232.lab script=/var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php count=1 first=5.841s last=5.841s sample="PHP Fatal error: php-fatal Error in /var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php" about=Error
6.714s h232     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
6.716s h232     load load1=13.75 cpus=2 memory=25276502016 available=24123170816 swap=0 swapped=0 psi-cpu=0.8399 psi-memory=0 psi-io=0.049800000000000004 disk=0.32734775112505315 inodes=0.04077160358428955 path=/ oom=0 overflows=0
6.716s h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.103s h232     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
7.103s h232     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22585344 io=1
7.103s h232     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20025344 io=0
7.103s h232     process systemd unit=init.scope user=root count=1 cpu=0 memory=12308480 io=0
7.103s h232     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10326016 io=0
7.103s h232     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48738304 io=0
7.103s h232     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11767808 io=0
7.104s h232     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856 io=0
7.612s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=12.451839ms purpose=confirm token=1321f195689de0c8 direct=true source=10.99.0.2
7.615s h232     sign php-fatal nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=my-site232.lab script=/var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php count=1 first=6.841s last=6.841s sample="PHP Fatal error: php-fatal Error in /var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php" about=Error
8.127s h232     arrival 1321f195689de0c8 nginx.service status=500
8.437s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=3.954575ms purpose=scheduled direct=true source=10.99.0.2
8.615s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=1.239118ms purpose=confirm token=3f860461b8a207f3 direct=true source=10.99.0.2
9.164s h232     arrival 3f860461b8a207f3 nginx.service status=500
9.662s h232     sign php-fatal nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=my-site232.lab script=/var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php count=1 first=7.841s last=7.841s sample="PHP Fatal error: php-fatal Error in /var/www/my-site232.lab/wp-content/plugins/fancy-slider/fancy-slider.php" about=Error
9.692s h232     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
9.713s h232     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
10.382s h232     load cpu=0.926038500506583 steal=0.001013171225937173 wait=0.002026342451874346 load1=13.75 cpus=2 memory=25276502016 available=24110391296 swap=0 swapped=0 psi-cpu=0.8242 psi-memory=0 psi-io=0.044800000000000006 disk=0.3273557510191697 inodes=0.04077160358428955 path=/ oom=0 overflows=0
10.382s h232     pool php8.2-fpm.service tree=running active=0 idle=2 requests=10 slow=0 witness=units
10.382s h232     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=6 500=4 sources=1 top=1 counted=1
10.505s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=978.201µs purpose=scheduled direct=true source=10.99.0.2
10.622s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=1.168447ms purpose=verify token=7b505a257869558c direct=true source=10.99.0.2
11.133s h232     arrival 7b505a257869558c nginx.service status=500
12.493s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=56.428078ms purpose=scheduled direct=true source=10.99.0.2
12.697s h232     look my-site232.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site232.lab/ to=10.99.0.39:80 took=9.921146ms purpose=verify token=feb9b598cec9bddf direct=true source=10.99.0.2
12.697s expect php-fatal-error
