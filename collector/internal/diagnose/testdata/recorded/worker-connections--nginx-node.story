# Recorded in the lab: worker-connections on nginx-node.
0s    h222     registered 10.99.0.19
755ms h222     agent speaks
800ms h222     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m8.488s
800ms h222     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m58.488s
800ms h222     load load1=16.5 cpus=2 memory=25276502016 available=24170827776 swap=0 swapped=0 psi-cpu=0.9143000000000001 psi-memory=0 psi-io=0.032 disk=0.3255752091406874 inodes=0.04073899984359741 path=/ oom=0 overflows=0
800ms h222     missing units ok=true witness=units
800ms h222     missing "weblog apache2.service" ok=true witness=weblog
800ms h222     missing "weblog nginx.service" ok=true witness=weblog
800ms h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
800ms h222     socket tcp:127.0.0.1:4155 unit=node-web.service process=node user=www-data queue=0 backlog=511
800ms h222     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
800ms h222     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
800ms h222     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=-747ms
800ms h222     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
801ms h222     load load1=16.5 cpus=2 memory=25276502016 available=24170827776 swap=0 swapped=0 psi-cpu=0.9143000000000001 psi-memory=0 psi-io=0.032 disk=0.3255752091406874 inodes=0.04073899984359741 path=/ oom=0 overflows=0
801ms h222     missing "weblog nginx.service" ok=true witness=weblog
801ms h222     missing "weblog apache2.service" ok=true witness=weblog
801ms h222     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m8.488s
801ms h222     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m58.488s
802ms h222     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
802ms h222     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
802ms h222     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=-747ms
802ms h222     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
802ms h222     missing units ok=true witness=units
802ms h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
802ms h222     socket tcp:127.0.0.1:4155 unit=node-web.service process=node user=www-data queue=0 backlog=511
1.031s h222     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.031s h222     vhost apache2.service apache disk name=h222.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.16s h222     test nginx.service nginx ok tree=3fb99e560975576091f84b032bba4f32d71cc3a63c1a81dd2ce48979d48f5b3c newer=no
1.16s h222     vhost nginx.service nginx disk name=blog222.co.lab at=/etc/nginx/sites-enabled/blog222.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4155 > /etc/nginx/sites-enabled/blog222.co.lab:10 > connect=5s > read=5s" witness=configtest
1.16s h222     vhost nginx.service nginx running name=blog222.co.lab at=/etc/nginx/sites-enabled/blog222.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4155 > /etc/nginx/sites-enabled/blog222.co.lab:10 > connect=5s > read=5s" witness=configtest
1.188s h222     target tcp:127.0.0.1:4155 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
1.205s h222     unit node-web.service active/running load=loaded result=success pid=44 restart=no invocation=620c357a57ff43a28731be01e153d478 file=enabled since=-843ms
1.524s h222     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.524s h222     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.533s h222     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.533s h222     removal missing "weblog php8.2-fpm.service" witness=weblog
1.546s h222     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.393s h222     look blog222.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog222.co.lab/ to=10.99.0.19:80 took=24.541054ms purpose=scheduled direct=true source=10.99.0.2
3.517s h222     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=restart invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=-747ms
3.517s h222     unit nginx.service deactivating/stop load=loaded result=success pid=49 restart=no job=restart invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=3.515s
3.526s h222     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=3.515s
3.558s h222     removal socket tcp:0.0.0.0:80 witness=sockets
3.568s h222     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=d55f8e3b102e4511b94cf824aa8a9b2c file=enabled since=3.563s
3.606s h222     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=36b108d2345f461b9e158be785767bc4 file=enabled since=3.563s
3.608s h222     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=36b108d2345f461b9e158be785767bc4 file=enabled since=3.585s
3.61s h222     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=36b108d2345f461b9e158be785767bc4 file=enabled since=3.585s
3.626s h222     unit nginx.service active/running load=loaded result=success pid=138 restart=no job=restart invocation=36b108d2345f461b9e158be785767bc4 file=enabled since=3.624s
3.626s h222     unit nginx.service active/running load=loaded result=success pid=138 restart=no invocation=36b108d2345f461b9e158be785767bc4 file=enabled since=3.624s
3.632s h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.658s h222     test nginx.service nginx ok tree=257744de6ce109836bdc71463864d88776f932da12fb26f5c53b130133254e46 newer=no
4.658s h222     change config nginx.service detail="its test is ok" when=4.658s
4.775s h222     sign nginx-worker-connections nginx.service server=nginx count=23 first=4.512s last=4.512s sample="20 worker_connections are not enough"
5.428s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=388.964µs purpose=scheduled direct=true source=10.99.0.2
5.804s h222     sign nginx-worker-connections nginx.service server=nginx count=485 first=4.512s last=5.512s sample="20 worker_connections are not enough"
6.45s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=5.31324ms purpose=confirm token=ea4a21c8931d1827 direct=true source=10.99.0.2
7.438s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=17.852339ms purpose=scheduled direct=true source=10.99.0.2
7.459s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=5.520512ms purpose=verify token=f7313a6a48e5e46a direct=true source=10.99.0.2
7.817s h222     sign nginx-worker-connections nginx.service server=nginx count=1079 first=5.512s last=7.512s sample="20 worker_connections are not enough"
9.427s h222     look blog222.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog222.co.lab/ to=10.99.0.19:80 took=840.911µs purpose=scheduled direct=true source=10.99.0.2
9.46s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=280.426µs purpose=verify token=6683099e9cb6e3d6 direct=true source=10.99.0.2
9.861s h222     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
9.861s h222     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23511040 io=0
9.861s h222     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20320256 io=0
9.861s h222     process systemd unit=init.scope user=root count=1 cpu=0 memory=12083200 io=0
9.861s h222     process node unit=lab-hold.service user=root count=1 cpu=0.0375 memory=70639616 io=0
9.861s h222     process nginx unit=nginx.service user=www-data count=2 cpu=0 memory=4423680 io=1
9.861s h222     process node unit=node-web.service user=www-data count=1 cpu=0 memory=52682752 io=0
9.861s h222     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11939840 io=0
9.861s h222     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8089600 io=0
10.249s h222     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.249s h222     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23511040 io=0
10.249s h222     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20320256 io=0
10.249s h222     process systemd unit=init.scope user=root count=1 cpu=0 memory=12083200 io=0
10.249s h222     process node unit=lab-hold.service user=root count=1 running=1 cpu=0.06329113924050633 memory=70901760 io=0
10.249s h222     process nginx unit=nginx.service user=www-data count=2 cpu=0 memory=4423680 io=1
10.249s h222     process node unit=node-web.service user=www-data count=1 cpu=0 memory=52682752 io=0
10.249s h222     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11939840 io=0
10.249s h222     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8089600 io=0
10.253s h222     load load1=16.48 cpus=2 memory=25276502016 available=23892926464 swap=0 swapped=0 psi-cpu=0.9418000000000001 psi-memory=0 psi-io=0.0203 disk=0.32577989753098974 inodes=0.04074591398239136 path=/ oom=0 overflows=0
10.253s h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.253s h222     socket tcp:127.0.0.1:4155 unit=node-web.service process=node user=www-data queue=0 backlog=511
10.773s h222     load cpu=0.9980009995002517 steal=0.0004997501249375595 wait=0 load1=16.48 cpus=2 memory=25276502016 available=23957086208 swap=0 swapped=0 psi-cpu=0.9418000000000001 psi-memory=0 psi-io=0.0203 disk=0.32585214788361333 inodes=0.040745437145233154 path=/ oom=0 overflows=0
10.773s h222     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=1 sources=1 top=1 counted=1
11.403s h222     look blog222.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog222.co.lab/ to=10.99.0.19:80 took=742.826µs purpose=scheduled direct=true source=10.99.0.2
11.467s h222     look blog222.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog222.co.lab/ to=10.99.0.19:80 took=5.005222ms purpose=verify token=3fb2ff34fd71db29 direct=true source=10.99.0.2
11.467s expect connections-exhausted
