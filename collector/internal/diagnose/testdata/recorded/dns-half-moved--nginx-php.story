0s    h287     registered 10.99.0.36
261ms h287     agent speaks
262ms h287     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m4.735s
262ms h287     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h13m16.735s
262ms h287     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-5m49.735s
262ms h287     load load1=5.28 cpus=2 memory=25276502016 available=24347787264 swap=0 swapped=0 psi-cpu=0.4783 psi-memory=0 psi-io=0.023 disk=0.3951848846733588 inodes=0.04259467124938965 path=/ oom=0 overflows=0
262ms h287     missing units ok=true witness=units
262ms h287     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
262ms h287     missing "weblog apache2.service" ok=true witness=weblog
262ms h287     missing "weblog nginx.service" ok=true witness=weblog
262ms h287     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
262ms h287     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
262ms h287     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
262ms h287     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=41ad7ac40a8e4ba7905051b3f1bd1aab file=enabled since=-88ms
262ms h287     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ec62854252e241e49c16b82ce30799e2 file=enabled status="Ready to handle connections" since=-52ms
262ms h287     missing "weblog nginx.service" ok=true witness=weblog
262ms h287     missing "weblog apache2.service" ok=true witness=weblog
262ms h287     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
262ms h287     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m4.735s
262ms h287     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h13m16.735s
262ms h287     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-5m49.735s
262ms h287     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
262ms h287     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
262ms h287     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=41ad7ac40a8e4ba7905051b3f1bd1aab file=enabled since=-88ms
262ms h287     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ec62854252e241e49c16b82ce30799e2 file=enabled status="Ready to handle connections" since=-52ms
262ms h287     missing units ok=true witness=units
262ms h287     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
322ms h287     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
322ms h287     vhost apache2.service apache disk name=h287.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
357ms h287     test nginx.service nginx ok tree=b79d21afd4a05065b36000d21c694f3d9956d4b807641cd34a138dadeaface94 newer=no renewed=no
357ms h287     vhost nginx.service nginx disk name=kasir287.co.lab at=/etc/nginx/sites-enabled/kasir287.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/kasir287.co.lab:13 > connect=5s > read=5s" witness=configtest
357ms h287     vhost nginx.service nginx running name=kasir287.co.lab at=/etc/nginx/sites-enabled/kasir287.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/kasir287.co.lab:13 > connect=5s > read=5s" witness=configtest
372ms outside  look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=1.444097ms purpose=asked dns=10.99.0.1,ok,10.99.0.36 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
373ms h287     look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=2.51447ms purpose=asked direct=true source=10.99.0.2
380ms h287     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
401ms h287     test php8.2-fpm.service php-fpm ok tree=01a78cf580af90fd2b0abdf0e5c40c7d211783a8dc11113261e62ffbff15bf30 newer=no renewed=no
401ms h287     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
401ms h287     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
403ms h287     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
403ms h287     missing "weblog php8.2-fpm.service" ok=true witness=weblog
403ms h287     removal missing "weblog php8.2-fpm.service" witness=weblog
1.975s h287     look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=11.698612ms purpose=scheduled direct=true source=10.99.0.2
3.369s h287     missing firewall ok=true witness=firewall
3.414s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=627.337µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.36 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
4.067s h287     look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=7.748348ms purpose=scheduled direct=true source=10.99.0.2
4.415s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=515.27µs purpose=confirm token=7a597b0239aec64d dns=10.99.0.1,ok,10.99.0.36 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
5.42s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=639.505µs purpose=confirm token=25609d72090cdd50 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
5.423s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=950.164µs purpose=verify token=29ea8f74952a0007 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
5.482s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=426.883µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
6.121s h287     look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=1.03379ms purpose=scheduled direct=true source=10.99.0.2
7.426s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=2.508521ms purpose=verify token=f7056e84f768f121 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
7.447s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=2.533187ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
8.103s h287     look kasir287.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir287.co.lab/ to=10.99.0.36:80 took=1.349624ms purpose=scheduled direct=true source=10.99.0.2
9.429s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=1.571221ms purpose=verify token=d82794402b468877 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
9.464s outside  look kasir287.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir287.co.lab/ to=10.99.0.1:80 took=375.756µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.36 source=10.99.0.2
9.464s expect dns-not-propagated
