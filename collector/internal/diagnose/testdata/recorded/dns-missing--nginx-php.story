0s    h254     registered 10.99.0.88
631ms h254     agent speaks
633ms h254     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h53m1.537s
633ms h254     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h21m13.537s
633ms h254     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-13m46.537s
633ms h254     load load1=7.06 cpus=2 memory=25276502016 available=24231477248 swap=0 swapped=0 psi-cpu=0.6504000000000001 psi-memory=0 psi-io=0.033 disk=0.39740123230201435 inodes=0.0426599383354187 path=/ oom=0 overflows=0
633ms h254     missing units ok=true witness=units
633ms h254     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
633ms h254     missing "weblog apache2.service" ok=true witness=weblog
633ms h254     missing "weblog nginx.service" ok=true witness=weblog
633ms h254     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
633ms h254     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
633ms h254     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
633ms h254     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=0b15c53b4ef341db85de09ebc6c47e31 file=enabled since=-240ms
633ms h254     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=513ae7b69cd243158d23a06b12910e2e file=enabled status="Ready to handle connections" since=-79ms
634ms h254     missing "weblog nginx.service" ok=true witness=weblog
634ms h254     missing "weblog apache2.service" ok=true witness=weblog
634ms h254     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
634ms h254     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h53m1.537s
634ms h254     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h21m13.537s
634ms h254     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-13m46.537s
634ms h254     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
634ms h254     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
634ms h254     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
634ms h254     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=0b15c53b4ef341db85de09ebc6c47e31 file=enabled since=-240ms
634ms h254     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=513ae7b69cd243158d23a06b12910e2e file=enabled status="Ready to handle connections" since=-79ms
634ms h254     missing units ok=true witness=units
710ms h254     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
710ms h254     vhost apache2.service apache disk name=h254.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
723ms h254     test nginx.service nginx ok tree=dc331b847ba29157ec39d3817cfdb3e6b66766f7e5f60ea839ae4149944fb399 newer=no renewed=no
723ms h254     vhost nginx.service nginx disk name=a1254.example.lab at=/etc/nginx/sites-enabled/a1254.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a1254.example.lab:13 > connect=10s > read=10s" witness=configtest
723ms h254     vhost nginx.service nginx running name=a1254.example.lab at=/etc/nginx/sites-enabled/a1254.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a1254.example.lab:13 > connect=10s > read=10s" witness=configtest
750ms h254     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
774ms h254     look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=13.839662ms purpose=asked direct=true source=10.99.0.2
786ms outside  look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=17.672631ms purpose=asked dns=10.99.0.1,ok,10.99.0.88 dns=10.99.0.254,ok,10.99.0.88 source=10.99.0.2
819ms h254     test php8.2-fpm.service php-fpm ok tree=171d731b9a934c526c7609591e4d3f7406357c87d305478fc372c4b2c032a3a2 newer=no renewed=no
819ms h254     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
819ms h254     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
819ms h254     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
819ms h254     missing "weblog php8.2-fpm.service" ok=true witness=weblog
819ms h254     removal missing "weblog php8.2-fpm.service" witness=weblog
2.491s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=13.116ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.88 dns=10.99.0.254,ok,10.99.0.88
3.007s h254     look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=8.757957ms purpose=scheduled direct=true source=10.99.0.2
3.49s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=347.419µs purpose=confirm token=dc1a26b5e2671064 dns=10.99.0.1,ok,10.99.0.88 dns=10.99.0.254,ok,10.99.0.88
3.741s h254     missing firewall ok=true witness=firewall
4.395s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=683.273µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.88 dns=10.99.0.254,ok,10.99.0.88
4.491s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=413.17µs purpose=verify token=f406e7e5e2302186 dns=10.99.0.1,ok,10.99.0.88 dns=10.99.0.254,ok,10.99.0.88
4.934s h254     look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=1.205318ms purpose=scheduled direct=true source=10.99.0.2
6.478s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=2.792749ms purpose=scheduled dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
6.493s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=523.989µs purpose=verify token=6d4001346a58ea22 dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
6.929s h254     look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=828.212µs purpose=scheduled direct=true source=10.99.0.2
8.489s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=7.652351ms purpose=scheduled dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
8.493s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=261.606µs purpose=verify token=91e8c0bce8999564 dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
8.979s h254     look a1254.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1254.example.lab/ to=10.99.0.88:80 took=5.484055ms purpose=scheduled direct=true source=10.99.0.2
10.505s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=3.053925ms purpose=verify token=0bd3e4401144c7e0 dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
10.506s outside  look a1254.example.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve a1254.example.lab: lookup a1254.example.lab on 10.99.0.1:53: no such host" url=http://a1254.example.lab/ took=3.274812ms purpose=scheduled dns=10.99.0.1,no-such-name dns=10.99.0.254,no-such-name
10.635s h254     load cpu=0.8216132368149357 steal=0 wait=0.00723888314374215 load1=6.53 cpus=2 memory=25276502016 available=24146685952 swap=0 swapped=0 psi-cpu=0.6587000000000001 psi-memory=0 psi-io=0.0352 disk=0.3987384711473558 inodes=0.04266357421875 path=/ oom=0 overflows=0
10.635s h254     pool php8.2-fpm.service tree=running active=0 idle=2 requests=11 slow=0 witness=units
10.635s h254     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.635s h254     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
10.635s expect dns-name-missing
