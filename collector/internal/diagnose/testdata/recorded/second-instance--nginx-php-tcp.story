# Recorded in the lab: second-instance on nginx-php-tcp.
0s    h079     registered 10.99.0.71
706ms h079     agent speaks
709ms h079     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m5.23s
709ms h079     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m55.23s
709ms h079     load load1=16.17 cpus=2 memory=25276502016 available=23941816320 swap=0 swapped=0 psi-cpu=0.9456 psi-memory=0 psi-io=0.0425 disk=0.33289553109998626 inodes=0.04091602563858032 path=/ oom=0 overflows=0
709ms h079     missing units ok=true witness=units
709ms h079     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
709ms h079     missing "weblog apache2.service" ok=true witness=weblog
709ms h079     missing "weblog nginx.service" ok=true witness=weblog
709ms h079     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
709ms h079     socket tcp:127.0.0.1:6568 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
709ms h079     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
709ms h079     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
709ms h079     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=6e3b9a4bea9d4cc08c576a15fef83d27 file=enabled since=-382ms
709ms h079     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=-288ms
713ms h079     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m5.23s
713ms h079     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m55.23s
713ms h079     load load1=16.17 cpus=2 memory=25276502016 available=23941816320 swap=0 swapped=0 psi-cpu=0.9456 psi-memory=0 psi-io=0.0425 disk=0.33289553109998626 inodes=0.04091602563858032 path=/ oom=0 overflows=0
713ms h079     missing "weblog nginx.service" ok=true witness=weblog
713ms h079     missing "weblog apache2.service" ok=true witness=weblog
713ms h079     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
713ms h079     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
713ms h079     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
713ms h079     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=6e3b9a4bea9d4cc08c576a15fef83d27 file=enabled since=-382ms
713ms h079     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=-288ms
713ms h079     missing units ok=true witness=units
713ms h079     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
713ms h079     socket tcp:127.0.0.1:6568 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
1.049s h079     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.049s h079     vhost apache2.service apache disk name=h079.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.097s h079     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.5
1.097s h079     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22573056 io=0.5
1.097s h079     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=21000192 io=0
1.097s h079     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12173312 io=0
1.097s h079     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7606272 io=0
1.097s h079     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41594880 io=0
1.097s h079     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11976704 io=0
1.097s h079     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7946240 io=0
1.098s h079     test nginx.service nginx ok tree=768400da6f960de6f3bdee760595153dcaf9490faee91c9b8d3eeb5d90aba307 newer=no
1.098s h079     vhost nginx.service nginx disk name=shop79.example.lab at=/etc/nginx/sites-enabled/shop79.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:6568 > /etc/nginx/sites-enabled/shop79.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
1.098s h079     vhost nginx.service nginx running name=shop79.example.lab at=/etc/nginx/sites-enabled/shop79.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:6568 > /etc/nginx/sites-enabled/shop79.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
1.336s h079     target tcp:127.0.0.1:6568 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
1.354s h079     test php8.2-fpm.service php-fpm ok tree=0d51f360222620ddc389713bce1434215f6b34bdababf62b3899cd0a4b0e8858 newer=no
1.354s h079     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:6568 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.354s h079     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:6568 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.36s h079     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.36s h079     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.361s h079     removal missing "weblog php8.2-fpm.service" witness=weblog
4.08s h079     look shop79.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop79.example.lab/ to=10.99.0.71:80 took=1.746499ms purpose=scheduled direct=true source=10.99.0.2
4.657s h079     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=restart invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=-288ms
4.657s h079     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=47 restart=no job=restart invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=4.646s
4.68s h079     removal socket tcp:127.0.0.1:6568 witness=sockets
4.68s h079     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.682s h079     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.77s last=3.77s sample="exiting, bye-bye!"
4.682s h079     target tcp:127.0.0.1:6568 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.684s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=742.973µs purpose=word direct=true source=10.99.0.2
4.706s h079     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=4.646s
4.759s h079     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=540f0cfaef8f48a3a4f9214dba4eeda2 file=enabled status="Ready to handle connections" since=4.718s
4.759s h079     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=139 restart=no job=restart invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.718s
4.76s h079     unit php8.2-fpm.service activating/start load=loaded result=success pid=139 restart=no job=restart invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.719s
4.77s h079     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.888s h079     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6568 vhost=shop79.example.lab count=1 first=3.77s last=3.77s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop79.example.lab, upstream: tcp:127.0.0.1:6568"
4.905s h079     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.646s
4.931s h079     test php8.2-fpm.service php-fpm ok tree=04e26362293d220ed908b95f6a904d597490ec9f01042d6e482f7f44e64c424f
4.931s h079     pool php8.2-fpm.service pool=shared listen=unix:/run/shared-fpm.sock tree=disk manager=ondemand max=2 at=/etc/php/8.2/fpm/pool.d/twin.conf:1 witness=configtest
4.931s h079     change config php8.2-fpm.service detail="its test is ok" when=4.93s
4.931s h079     removal missing "weblog php8.2-fpm.service" witness=weblog
4.941s h079     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.939s
4.941s h079     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.939s
4.959s h079     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=2839625d5d81442eb77a60cea082afdf file=enabled since=4.939s stop=no
4.959s h079     target unix:/run/shared-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=second-fpm.service process=php-fpm8.2 owner=root:root mode=660 blocked="/run/shared-fpm.sock srw-rw---- root:root" queue=0 backlog=4096 local=true
4.96s h079     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:6568 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
4.96s h079     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:6568 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
4.96s h079     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.96s h079     target tcp:127.0.0.1:6568 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.966s h079     unit second-fpm.service active/running load=loaded result=success pid=128 restart=no invocation=3d8c23007bb7409ea2a5e7241874dc68 file=transient since=4.282s
5.778s h079     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.778s h079     sign php-fpm-another-instance php8.2-fpm.service server=php-fpm target=unix:/run/shared-fpm.sock count=1 first=4.77s last=4.77s sample="Another FPM instance seems to already listen on /run/shared-fpm.sock"
5.788s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=10.897269ms purpose=confirm token=45cd53a0b62b499d direct=true source=10.99.0.2
5.858s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=1.120072ms purpose=verify token=eb6ae0d304039114 direct=true source=10.99.0.2
6.346s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=54.358316ms purpose=scheduled direct=true source=10.99.0.2
6.349s h079     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6568 vhost=shop79.example.lab count=2 first=5.77s last=5.77s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop79.example.lab, upstream: tcp:127.0.0.1:6568"
6.555s h079     arrival 45cd53a0b62b499d nginx.service status=502
6.555s h079     arrival eb6ae0d304039114 nginx.service status=502
7.879s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=622.384µs purpose=verify token=706b4ab047a9f116 direct=true source=10.99.0.2
8.239s h079     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6568 vhost=shop79.example.lab count=2 first=5.77s last=7.77s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop79.example.lab, upstream: tcp:127.0.0.1:6568"
8.332s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=72.07171ms purpose=scheduled direct=true source=10.99.0.2
8.707s h079     arrival 706b4ab047a9f116 nginx.service status=502
9.88s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=516.558µs purpose=verify token=875562f861f4720a direct=true source=10.99.0.2
10.255s h079     look shop79.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop79.example.lab/ to=10.99.0.71:80 took=846.953µs purpose=scheduled direct=true source=10.99.0.2
10.255s expect php-fpm-pool-conflict
