# Recorded in the lab: php-time on nginx-php.
0s    h238     registered 10.99.0.22
290ms h238     agent speaks
293ms h238     change package readline-common:all detail="8.2-1.3 installed" when=-15m7.75s
293ms h238     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m57.75s
293ms h238     load load1=9.62 cpus=2 memory=25276502016 available=22775824384 swap=0 swapped=0 psi-cpu=0.512 psi-memory=0 psi-io=0.0111 disk=0.2563719366059909 inodes=0.03595137596130371 path=/ oom=0 overflows=0
293ms h238     missing units ok=true witness=units
293ms h238     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
293ms h238     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
293ms h238     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
293ms h238     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
293ms h238     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=9cd19a1f4c5d4a8abb9ea72cf0b49aba file=enabled since=-190ms
293ms h238     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=e63b28903b6e44c0aaf4f733239fa2a1 file=enabled status="Ready to handle connections" since=-181ms
293ms h238     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
293ms h238     change package readline-common:all detail="8.2-1.3 installed" when=-15m7.75s
293ms h238     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m57.75s
297ms h238     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
297ms h238     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
297ms h238     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=9cd19a1f4c5d4a8abb9ea72cf0b49aba file=enabled since=-190ms
297ms h238     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=e63b28903b6e44c0aaf4f733239fa2a1 file=enabled status="Ready to handle connections" since=-181ms
297ms h238     missing units ok=true witness=units
297ms h238     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
354ms h238     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
354ms h238     vhost apache2.service apache disk name=h238.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
396ms h238     test php8.2-fpm.service php-fpm ok tree=2acf27b3df379b76f555d02c65bd3853a5bfa4bff8812e0f1d11a879f0cdb371 newer=no
396ms h238     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
396ms h238     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
410ms h238     test nginx.service nginx ok tree=9e36474d997d113281b349a9eeb55904afa97d915c66e94d19daa5c15db7b720 newer=no
410ms h238     vhost nginx.service nginx disk name=blog238.lab at=/etc/nginx/sites-enabled/blog238.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/blog238.lab:13 > connect=10s > read=10s" witness=configtest
410ms h238     vhost nginx.service nginx running name=blog238.lab at=/etc/nginx/sites-enabled/blog238.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/blog238.lab:13 > connect=10s > read=10s" witness=configtest
419ms h238     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
639ms h238     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
639ms h238     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.013157894736842105 memory=22503424 io=1
639ms h238     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.039473684210526314 memory=20684800 io=0
639ms h238     process systemd unit=init.scope user=root count=1 cpu=0.013157894736842105 memory=12136448 io=0
639ms h238     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7720960 io=0
639ms h238     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41967616 io=0
639ms h238     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11894784 io=0
639ms h238     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8048640 io=0
1.367s h238     look blog238.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog238.lab/ to=10.99.0.22:80 took=1.653178ms purpose=scheduled direct=true
3.327s h238     look blog238.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog238.lab/ to=10.99.0.22:80 took=3.478169ms purpose=scheduled direct=true
6.913s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.661386689s purpose=scheduled direct=true
6.929s h238     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
7.079s h238     sign php-time-limit nginx.service server=nginx target=unix:/run/php/user_1001.sock vhost=blog238.lab script=/var/www/blog238.lab/index.php count=1 first=6.25s last=6.25s sample="PHP Fatal error: php-time-limit in /var/www/blog238.lab/index.php" took=1s
8.948s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.731594572s purpose=scheduled direct=true
9.704s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.739790192s purpose=confirm token=c02998f5459318c2 direct=true
9.83s h238     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
10.105s h238     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.203s h238     wait php8.2-fpm.service cpu pool=user_1001 workers=2 of=3
10.203s h238     wait php8.2-fpm.service nothing pool=user_1001 workers=1 of=3
10.294s h238     load cpu=0.8533469596320933 steal=0.0005109862033725056 wait=0.002554931016862619 load1=8.86 cpus=2 memory=25276502016 available=22801645568 swap=0 swapped=0 psi-cpu=0.5589999999999999 psi-memory=0 psi-io=0.0149 disk=0.25629763392451016 inodes=0.03595048189163208 path=/ oom=0 overflows=0
10.294s h238     pool php8.2-fpm.service tree=running active=0 idle=2 requests=8 slow=0 witness=units
10.294s h238     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.301s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=2.169437967s purpose=scheduled direct=true
12.557s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=2.605489475s purpose=confirm token=f02026f853532a35 direct=true
13.054s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.869763523s purpose=scheduled direct=true
13.119s h238     arrival f02026f853532a35 nginx.service status=500
14.889s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.620163643s purpose=scheduled direct=true
14.984s h238     look blog238.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog238.lab/ to=10.99.0.22:80 took=1.682565832s purpose=verify token=421795106b98387a direct=true
14.984s expect php-time-limit
