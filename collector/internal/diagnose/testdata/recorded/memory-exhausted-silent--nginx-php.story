0s    h229     registered 10.99.0.5
1.929s h229     agent speaks
1.988s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-2h29m23.987s
1.988s h229     change package "dpkg 2026-11-28T03:51:03Z" detail="gapura-agent 0.1.0 installed" when=-2m10.987s
1.988s h229     load load1=1.15 cpus=2 memory=889204736 available=696266752 swap=0 swapped=0 psi-cpu=0.4225 psi-memory=0 psi-io=0.0149 disk=0.20844449473174373 inodes=0.0749053955078125 path=/ oom=0 overflows=0
1.988s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.988s h229     missing "weblog apache2.service" ok=true witness=weblog
1.988s h229     missing "weblog nginx.service" ok=true witness=weblog
1.988s h229     missing "weblog nginx.service" ok=true witness=weblog
1.988s h229     missing "weblog apache2.service" ok=true witness=weblog
1.988s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.988s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-2h29m23.987s
1.988s h229     change package "dpkg 2026-11-28T03:51:03Z" detail="gapura-agent 0.1.0 installed" when=-2m10.987s
2.034s h229     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
2.26s h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
2.49s h229     unit nginx.service active/running load=loaded result=success pid=284 restart=no invocation=b475ca8fc32f4933a4977d58e90f60fa file=enabled since=-4.554s
2.678s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=246 restart=no invocation=29bd9ebe6f744384a24f3152ca77a653 file=enabled status="Ready to handle connections" since=-2.846s
2.678s h229     missing units ok=true witness=units
2.756s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
2.756s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
2.756s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.141s h229     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
4.141s h229     vhost apache2.service apache disk name=h229.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
4.504s h229     test nginx.service nginx ok tree=e5f57b5a6a083a2fc9fc5f4d0b98693ef71220e76720bcffffca33a501f9f0b5 newer=no renewed=no
4.504s h229     vhost nginx.service nginx disk name=wiki229.lab at=/etc/nginx/sites-enabled/wiki229.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki229.lab:13 > connect=4s > read=4s" witness=configtest
4.504s h229     vhost nginx.service nginx running name=wiki229.lab at=/etc/nginx/sites-enabled/wiki229.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki229.lab:13 > connect=4s > read=4s" witness=configtest
4.645s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=85.67135ms purpose=asked direct=true source=10.99.0.2
4.737s h229     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
5.532s h229     test php8.2-fpm.service php-fpm ok tree=1ea07876b908176cbfea3b6dd6233ad0d31f57e8dac73cc127b7de4b4dbaef16 newer=no renewed=no
5.532s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
5.532s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
5.559s h229     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
5.559s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.559s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
7.441s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=20.736548ms purpose=scheduled direct=true source=10.99.0.2
8.349s h229     missing firewall ok=true witness=firewall
9.375s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=11.273425ms purpose=scheduled direct=true source=10.99.0.2
11.866s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=550.248749ms purpose=scheduled direct=true source=10.99.0.2
11.988s h229     load cpu=0.7058823529411764 steal=0 wait=0.002673796791443852 load1=1.57 cpus=2 memory=889204736 available=665780224 swap=1073737728 swapped=0 psi-cpu=0.2761 psi-memory=0 psi-io=0.0087 disk=0.20845838990654503 inodes=0.074951171875 path=/ oom=0 overflows=0
11.988s h229     pool php8.2-fpm.service tree=running active=0 idle=2 requests=2 slow=0 witness=units
11.988s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
11.988s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.988s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
11.988s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=2 sources=1 top=1 counted=1
13.294s h229     look wiki229.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki229.lab/ to=10.99.0.5:80 took=16.70336ms purpose=scheduled direct=true source=10.99.0.2
13.409s h229     test php8.2-fpm.service php-fpm ok tree=3a4f938bc2099dae23093650aeda403512c1be18630cdd4c2af4d1ca87c87a91 newer=yes changed="/etc/php/8.2/fpm/pool.d, /etc/php/8.2/fpm/pool.d/pool1.conf" renewed=no
13.409s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
13.409s h229     change config php8.2-fpm.service detail="its test is ok" when=13.072s
13.415s h229     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki229.lab count=1 first=13.013s last=13.013s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki229.lab, upstream: unix:/run/php/php8.2-fpm.sock"
13.582s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=246 restart=no job=restart invocation=29bd9ebe6f744384a24f3152ca77a653 file=enabled status="Processes active: 0, idle: 2, Requests: 2, slow: 0, Traffic: 0.20req/sec" since=-2.846s
13.637s h229     removal pool "php8.2-fpm.service running " witness=units
13.637s h229     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=246 restart=no job=restart invocation=29bd9ebe6f744384a24f3152ca77a653 file=enabled status="Processes active: 0, idle: 2, Requests: 2, slow: 0, Traffic: 0.20req/sec" since=13.027s
13.637s h229     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=29bd9ebe6f744384a24f3152ca77a653 file=enabled status="Processes active: 0, idle: 2, Requests: 2, slow: 0, Traffic: 0.20req/sec" since=13.027s
13.701s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=29bd9ebe6f744384a24f3152ca77a653 file=enabled status="Processes active: 0, idle: 2, Requests: 2, slow: 0, Traffic: 0.20req/sec" since=13.246s
13.701s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=441 restart=no job=restart invocation=9b1c453d3f864234b016f5377addd84d file=enabled since=13.246s
13.717s h229     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
13.717s h229     unit php8.2-fpm.service activating/start load=loaded result=success pid=441 restart=no job=restart invocation=9b1c453d3f864234b016f5377addd84d file=enabled since=13.307s
13.819s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
13.819s h229     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=13.013s last=13.013s sample="exiting, bye-bye!"
14.118s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
14.118s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.118s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
14.118s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.208s h229     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=441 restart=no job=restart invocation=9b1c453d3f864234b016f5377addd84d file=enabled status="Ready to handle connections" since=13.307s
14.32s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=441 restart=no job=restart invocation=9b1c453d3f864234b016f5377addd84d file=enabled status="Ready to handle connections" since=13.982s
14.32s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=441 restart=no invocation=9b1c453d3f864234b016f5377addd84d file=enabled status="Ready to handle connections" since=13.982s
14.741s h229     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
15.122s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
15.122s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
15.122s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
15.122s h229     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
15.476s h229     arrival 9d74e9a919d544c1 nginx.service status=200
16.245s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=670.861386ms purpose=confirm token=9d74e9a919d544c1 direct=true source=10.99.0.2
16.43s h229     test php8.2-fpm.service php-fpm ok tree=3a4f938bc2099dae23093650aeda403512c1be18630cdd4c2af4d1ca87c87a91 newer=no renewed=no
16.43s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
16.527s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
16.527s h229     change reload php8.2-fpm.service detail="its workers read the new configuration" when=16.145s
16.655s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=982.163649ms purpose=confirm token=0b270218821e1a5a direct=true source=10.99.0.2
16.819s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=1.495595811s purpose=scheduled direct=true source=10.99.0.2
17.462s h229     arrival 0b270218821e1a5a nginx.service status=200
17.98s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=624.144584ms purpose=scheduled direct=true source=10.99.0.2
19.827s h229     look wiki229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki229.lab/ to=10.99.0.5:80 took=511.515214ms purpose=scheduled direct=true source=10.99.0.2
21.131s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=1 sources=1 top=1 counted=1
22.003s h229     load cpu=0.8489054991991458 steal=0 wait=0.0037373198077949796 load1=2.29 cpus=2 memory=889204736 available=530677760 swap=1073737728 swapped=0 psi-cpu=0.3527 psi-memory=0 psi-io=0.0062 disk=0.20846633000643147 inodes=0.07497406005859375 path=/ oom=0 overflows=0
22.003s h229     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
22.003s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
22.003s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
22.003s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
24.598s h229     pool php8.2-fpm.service tree=running active=16 idle=0 requests=27 slow=0 witness=units
26.021s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
26.021s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=wiki229.lab count=2 first=24.013s last=24.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: wiki229.lab, upstream: unix:/run/php/php8.2-fpm.sock"
26.376s h229     look wiki229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki229.lab/ to=10.99.0.5:80 took=5.001268978s purpose=scheduled direct=true source=10.99.0.2
28.28s h229     look wiki229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki229.lab/ to=10.99.0.5:80 took=5.000794332s purpose=scheduled direct=true source=10.99.0.2
28.948s h229     load cpu=1 steal=0 wait=0 load1=4.27 cpus=2 memory=889204736 available=38322176 swap=1073737728 swapped=270544896 psi-cpu=0.8327635565496134 psi-memory=0.3553998833552433 psi-io=0.27867150865960993 disk=0.20846434498145985 inodes=0.07495880126953125 path=/ oom=0 overflows=0
29.158s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: ask the privileged reader: ask /run/gapura/look.sock: read frame length: read unix @->/run/gapura/look.sock: i/o timeout" witness=weblog
29.331s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=wiki229.lab count=10 first=25.013s last=24.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: wiki229.lab, upstream: unix:/run/php/php8.2-fpm.sock"
30.202s h229     look wiki229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki229.lab/ to=10.99.0.5:80 took=5.000311511s purpose=scheduled direct=true source=10.99.0.2
31.422s h229     look wiki229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://wiki229.lab/ to=10.99.0.5:80 took=4.045346431s purpose=confirm token=df996495fb96ef4d direct=true source=10.99.0.2
31.422s expect memory-exhausted
