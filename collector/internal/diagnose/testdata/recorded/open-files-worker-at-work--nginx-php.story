0s    h232     registered 10.99.0.15
647ms h232     agent speaks
655ms h232     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-14h4m21.58s
655ms h232     change package "dpkg 2026-11-28T15:03:08Z" detail="gapura-agent 0.1.0 installed" when=-23m40.58s
655ms h232     load load1=5.98 cpus=2 memory=25276026880 available=24434831360 swap=0 swapped=0 psi-cpu=0.6369 psi-memory=0 psi-io=0.013500000000000002 disk=0.3480545765341912 inodes=0.04320800304412842 path=/ oom=0 overflows=0
655ms h232     missing units ok=true witness=units
655ms h232     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
655ms h232     missing "weblog apache2.service" ok=true witness=weblog
655ms h232     missing "weblog nginx.service" ok=true witness=weblog
655ms h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
655ms h232     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
655ms h232     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
655ms h232     unit nginx.service active/running load=loaded result=success pid=22 restart=no invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=-876ms
655ms h232     unit php8.2-fpm.service active/running load=loaded result=success pid=18 restart=no invocation=6e9049ad202b4dba99da31ab8f6a58b5 file=enabled status="Ready to handle connections" since=-266ms
656ms h232     missing "weblog nginx.service" ok=true witness=weblog
656ms h232     missing "weblog apache2.service" ok=true witness=weblog
656ms h232     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
656ms h232     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-14h4m21.58s
656ms h232     change package "dpkg 2026-11-28T15:03:08Z" detail="gapura-agent 0.1.0 installed" when=-23m40.58s
656ms h232     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
656ms h232     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
656ms h232     unit nginx.service active/running load=loaded result=success pid=22 restart=no invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=-876ms
656ms h232     unit php8.2-fpm.service active/running load=loaded result=success pid=18 restart=no invocation=6e9049ad202b4dba99da31ab8f6a58b5 file=enabled status="Ready to handle connections" since=-266ms
656ms h232     missing units ok=true witness=units
656ms h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
924ms h232     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
924ms h232     vhost apache2.service apache disk name=h232.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.25s h232     test php8.2-fpm.service php-fpm ok tree=4f6647cad317429e7dc82ba9975666f16516d962cde702e0f655083ee6c0b479 newer=no renewed=no
1.25s h232     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.25s h232     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.253s h232     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.253s h232     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.253s h232     removal missing "weblog php8.2-fpm.service" witness=weblog
1.28s h232     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.314s h232     test nginx.service nginx ok tree=58d44376a36e142ef3cdc3714445a7e7bc7b7a29837aa833c080c0e3a200c892 newer=no renewed=no
1.314s h232     vhost nginx.service nginx disk name=shop232.example.lab at=/etc/nginx/sites-enabled/shop232.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop232.example.lab:13 > connect=5s > read=5s" witness=configtest
1.314s h232     vhost nginx.service nginx running name=shop232.example.lab at=/etc/nginx/sites-enabled/shop232.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop232.example.lab:13 > connect=5s > read=5s" witness=configtest
1.394s h232     look shop232.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop232.example.lab/ to=10.99.0.15:80 took=15.878305ms purpose=asked direct=true source=10.99.0.2
1.785s h232     unit nginx.service active/running load=loaded result=success pid=22 restart=no job=restart invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=-876ms
1.785s h232     unit nginx.service deactivating/stop load=loaded result=success pid=22 restart=no job=restart invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=1.769s
1.822s h232     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=1.769s
1.83s h232     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=ab924389c4db43fbb599b7d11d991954 file=enabled since=1.827s
1.844s h232     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=8a0a1280bf7b42cb92d948713699e90c file=enabled since=1.827s
1.844s h232     removal socket tcp:0.0.0.0:80 witness=sockets
1.853s h232     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=8a0a1280bf7b42cb92d948713699e90c file=enabled since=1.835s
1.897s h232     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=8a0a1280bf7b42cb92d948713699e90c file=enabled since=1.835s
1.923s h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.965s h232     unit nginx.service active/running load=loaded result=success pid=95 restart=no job=restart invocation=8a0a1280bf7b42cb92d948713699e90c file=enabled since=1.915s
1.965s h232     unit nginx.service active/running load=loaded result=success pid=95 restart=no invocation=8a0a1280bf7b42cb92d948713699e90c file=enabled since=1.915s
2.023s h232     test nginx.service nginx ok tree=96c5cb2a564721cafc3f96f30ce2aa3df83244526aafad5bd126ac820276ac2a newer=no renewed=no
2.023s h232     change config nginx.service detail="its test is ok" when=2.022s
2.502s h232     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=1 first=2.42s last=2.42s sample="accept4() failed (24: Too many open files)"
3.506s h232     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=2 first=2.42s last=3.42s sample="accept4() failed (24: Too many open files)"
5.09s h232     missing firewall ok=true witness=firewall
5.525s h232     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=4 first=3.42s last=5.42s sample="accept4() failed (24: Too many open files)"
9.286s h232     look shop232.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop232.example.lab/ to=10.99.0.15:80 took=5.001011406s purpose=scheduled direct=true source=10.99.0.2
9.313s h232     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
9.313s h232     pool php8.2-fpm.service tree=running active=0 idle=2 requests=8 slow=0 witness=units
9.313s h232     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
9.313s h232     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=49 backlog=511
9.324s h232     wait php8.2-fpm.service cpu pool=www workers=1 of=2
9.324s h232     wait php8.2-fpm.service nothing pool=www workers=1 of=2
9.325s h232     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
9.547s h232     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=8 first=5.42s last=9.42s sample="accept4() failed (24: Too many open files)"
9.711s h232     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=12009472 io=0
9.711s h232     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02564102564102564 memory=17117184 io=1
9.711s h232     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.02564102564102564 memory=17956864 io=0
9.711s h232     process systemd unit=init.scope user=root count=1 cpu=0 memory=12079104 io=0
9.711s h232     process node unit=lab-hold.service user=root count=1 cpu=0 memory=50397184 io=0
9.711s h232     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=45285376 io=0
9.711s h232     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11452416 io=0
9.711s h232     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7860224 io=0
9.711s h232     process nginx unit=nginx.service user=www-data count=2 cpu=0 memory=4501504 io=0
9.808s h232     load cpu=0.16326530612669155 steal=0 wait=0.010204081632686206 load1=5.06 cpus=2 memory=25276026880 available=24415977472 swap=0 swapped=0 psi-cpu=0.5820000000000001 psi-memory=0 psi-io=0.0103 disk=0.3481453816150538 inodes=0.043211400508880615 path=/ oom=0 overflows=0
10.655s h232     load cpu=0.6830131445904055 steal=0 wait=0.002022244691607452 load1=5.06 cpus=2 memory=25276026880 available=24414318592 swap=0 swapped=0 psi-cpu=0.5820000000000001 psi-memory=0 psi-io=0.0103 disk=0.3481453816150538 inodes=0.043211400508880615 path=/ oom=0 overflows=0
11.374s h232     look shop232.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop232.example.lab/ to=10.99.0.15:80 took=5.001416089s purpose=scheduled direct=true source=10.99.0.2
13.359s h232     look shop232.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop232.example.lab/ to=10.99.0.15:80 took=5.000957344s purpose=scheduled direct=true source=10.99.0.2
13.4s expect connections-exhausted
