0s    h229     registered 10.99.0.5
2.807s h229     agent speaks
3.042s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-5h52m15.72s
3.042s h229     change package "dpkg 2026-11-28T07:13:54Z" detail="gapura-agent 0.1.0 installed" when=-2m11.72s
3.042s h229     load load1=0.93 cpus=2 memory=889204736 available=690184192 swap=0 swapped=0 psi-cpu=0.43479999999999996 psi-memory=0 psi-io=0.014199999999999999 disk=0.20844647975671535 inodes=0.0749053955078125 path=/ oom=0 overflows=0
3.042s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
3.042s h229     missing "weblog apache2.service" ok=true witness=weblog
3.042s h229     missing "weblog nginx.service" ok=true witness=weblog
3.042s h229     missing "weblog nginx.service" ok=true witness=weblog
3.042s h229     missing "weblog apache2.service" ok=true witness=weblog
3.042s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
3.042s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-5h52m15.72s
3.042s h229     change package "dpkg 2026-11-28T07:13:54Z" detail="gapura-agent 0.1.0 installed" when=-2m11.72s
3.212s h229     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
3.616s h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
3.904s h229     unit nginx.service active/running load=loaded result=success pid=317 restart=no invocation=d9a7a84d18e4408abea1ca5a773883cf file=enabled since=-4.813s
3.904s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
3.904s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
3.904s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.19s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=265 restart=no invocation=0f41978252f0430ca60f2e1d73508463 file=enabled status="Ready to handle connections" since=-3.623s
4.19s h229     missing units ok=true witness=units
6.428s h229     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
6.428s h229     vhost apache2.service apache disk name=h229.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
6.907s h229     missing firewall ok=true witness=firewall
7.457s h229     test php8.2-fpm.service php-fpm ok tree=0214bf7e79e9633fbeecb7a6d1f057bdd25c16b7ee6da3a93060a78e4f71f8a8 newer=no renewed=no
7.457s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
7.457s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
7.463s h229     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
7.463s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.463s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
7.529s h229     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
7.907s h229     test nginx.service nginx ok tree=536e3ceb5c38914d6cde6555807a6df1d93744b0230a95be90d94ca897025f47 newer=no renewed=no
7.907s h229     vhost nginx.service nginx disk name=hotel229.lab at=/etc/nginx/sites-enabled/hotel229.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel229.lab:13 > connect=4s > read=4s" witness=configtest
7.91s h229     vhost nginx.service nginx running name=hotel229.lab at=/etc/nginx/sites-enabled/hotel229.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/hotel229.lab:13 > connect=4s > read=4s" witness=configtest
8.03s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=90.859743ms purpose=asked direct=true source=10.99.0.2
10.078s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=28.242553ms purpose=scheduled direct=true source=10.99.0.2
12.149s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=26.083051ms purpose=scheduled direct=true source=10.99.0.2
13.044s h229     load cpu=0.7236074270557028 steal=0 wait=0.004774535809018569 load1=1.46 cpus=2 memory=889204736 available=655216640 swap=0 swapped=0 psi-cpu=0.324 psi-memory=0 psi-io=0.0096 disk=0.20845541236908757 inodes=0.07493209838867188 path=/ oom=0 overflows=0
13.044s h229     pool php8.2-fpm.service tree=running active=0 idle=2 requests=0 slow=0 witness=units
13.044s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
13.044s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
13.044s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.054s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=11.317089ms purpose=scheduled direct=true source=10.99.0.2
16.777s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=821.731453ms purpose=scheduled direct=true source=10.99.0.2
17.732s h229     test php8.2-fpm.service php-fpm ok tree=f4b1b00653df6724d6380be53d2afc982310d5ac187c108c06fbe077e76e62c7 newer=yes changed="/etc/php/8.2/fpm/pool.d, /etc/php/8.2/fpm/pool.d/user_1001.conf" renewed=no
17.732s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
17.733s h229     change config php8.2-fpm.service detail="its test is ok" when=17.679s
18.019s h229     look hotel229.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel229.lab/ to=10.99.0.5:80 took=150.122991ms purpose=scheduled direct=true source=10.99.0.2
18.101s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
18.101s h229     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php-user_1001.socket vhost=hotel229.lab count=1 first=17.28s last=17.28s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel229.lab, upstream: unix:/run/php/php-user_1001.socket"
18.101s h229     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=17.28s last=17.28s sample="exiting, bye-bye!"
18.276s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=265 restart=no job=restart invocation=0f41978252f0430ca60f2e1d73508463 file=enabled status="Processes active: 1, idle: 1, Requests: 6, slow: 0, Traffic: 0.60req/sec" since=-3.623s
18.276s h229     removal pool "php8.2-fpm.service running " witness=units
18.276s h229     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=265 restart=no job=restart invocation=0f41978252f0430ca60f2e1d73508463 file=enabled status="Processes active: 1, idle: 1, Requests: 6, slow: 0, Traffic: 0.60req/sec" since=17.953s
18.418s h229     target unix:/run/php/php-user_1001.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
18.592s h229     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=0f41978252f0430ca60f2e1d73508463 file=enabled status="Processes active: 1, idle: 1, Requests: 6, slow: 0, Traffic: 0.60req/sec" since=17.953s
18.592s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=0f41978252f0430ca60f2e1d73508463 file=enabled status="Processes active: 1, idle: 1, Requests: 6, slow: 0, Traffic: 0.60req/sec" since=18.189s
18.592s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=441 restart=no job=restart invocation=4129216774c44f49ba89e27cfba75e99 file=enabled since=18.189s
18.592s h229     unit php8.2-fpm.service activating/start load=loaded result=success pid=441 restart=no job=restart invocation=4129216774c44f49ba89e27cfba75e99 file=enabled since=18.249s
18.818s h229     test php8.2-fpm.service php-fpm ok tree=f4b1b00653df6724d6380be53d2afc982310d5ac187c108c06fbe077e76e62c7 newer=no renewed=no
18.818s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
18.818s h229     change reload php8.2-fpm.service detail="its workers read the new configuration" when=18.763s
18.855s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
19.036s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
19.036s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
19.036s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
19.036s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
19.117s h229     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=441 restart=no job=restart invocation=4129216774c44f49ba89e27cfba75e99 file=enabled status="Ready to handle connections" since=18.249s
19.796s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=441 restart=no job=restart invocation=4129216774c44f49ba89e27cfba75e99 file=enabled status="Ready to handle connections" since=19.144s
19.858s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=441 restart=no invocation=4129216774c44f49ba89e27cfba75e99 file=enabled status="Ready to handle connections" since=19.144s
19.916s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
20.776s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=711.775975ms purpose=confirm token=c68e1dea5d715791 direct=true source=10.99.0.2
20.917s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=1.021076727s purpose=scheduled direct=true source=10.99.0.2
21.031s h229     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
21.035s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
21.123s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 502=1 sources=1 top=1 counted=1
21.148s h229     arrival c68e1dea5d715791 nginx.service status=200
21.202s h229     load cpu=0.7443850267379681 steal=0 wait=0.0021390374331550785 load1=1.63 cpus=2 memory=889204736 available=651108352 swap=1073737728 swapped=0 psi-cpu=0.2964 psi-memory=0 psi-io=0.0034999999999999996 disk=0.2084683150314031 inodes=0.07497406005859375 path=/ oom=0 overflows=0
21.202s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
21.202s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
21.202s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
21.202s h229     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
21.324s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
21.324s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
22.551s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=677.21892ms purpose=scheduled direct=true source=10.99.0.2
23.065s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
23.065s h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
23.065s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
23.065s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
23.065s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
24.657s h229     look hotel229.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel229.lab/ to=10.99.0.5:80 took=722.316303ms purpose=scheduled direct=true source=10.99.0.2
30.769s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.863644431s purpose=scheduled direct=true source=10.99.0.2
32.113s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
32.113s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-user_1001.socket vhost=hotel229.lab count=1 first=29.28s last=29.28s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel229.lab, upstream: unix:/run/php/php-user_1001.socket"
32.408s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.549122244s purpose=scheduled direct=true source=10.99.0.2
34.891s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000739327s purpose=scheduled direct=true source=10.99.0.2
36.416s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
36.416s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=17 504=12 sources=2 top=0.6470588235294118 counted=1
36.608s h229     load cpu=0.9551368326603856 steal=0 wait=0.0013458950201884257 load1=4.64 cpus=2 memory=889204736 available=36839424 swap=1073737728 swapped=256040960 psi-cpu=0.6106 psi-memory=0.2995 psi-io=0.22760000000000002 disk=0.20846633000643147 inodes=0.07495880126953125 path=/ oom=0 overflows=0
36.608s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
36.658s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-user_1001.socket vhost=hotel229.lab count=17 first=29.28s last=32.28s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel229.lab, upstream: unix:/run/php/php-user_1001.socket"
36.777s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000399028s purpose=confirm token=6afa83e42a4dccfb direct=true source=10.99.0.2
36.931s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000897469s purpose=scheduled direct=true source=10.99.0.2
38.412s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000291503s purpose=confirm token=7816b15deb824906 direct=true source=10.99.0.2
38.655s h229     arrival 6afa83e42a4dccfb nginx.service status=499
39.023s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000928638s purpose=scheduled direct=true source=10.99.0.2
41.067s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001242378s purpose=scheduled direct=true source=10.99.0.2
41.893s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000700753s purpose=verify token=6fc0e44bbbd08c2a direct=true source=10.99.0.2
43.084s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000792599s purpose=scheduled direct=true source=10.99.0.2
43.933s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000822657s purpose=verify token=f742af4800410e1c direct=true source=10.99.0.2
45.11s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000673512s purpose=scheduled direct=true source=10.99.0.2
46.025s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000920443s purpose=verify token=6edb2edcefb1badd direct=true source=10.99.0.2
47.18s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000863274s purpose=scheduled direct=true source=10.99.0.2
48.07s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001077493s purpose=verify token=b8a3434127f47996 direct=true source=10.99.0.2
49.116s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000857573s purpose=scheduled direct=true source=10.99.0.2
50.086s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001041985s purpose=verify token=19f7746454e83b26 direct=true source=10.99.0.2
51.167s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.002959545s purpose=scheduled direct=true source=10.99.0.2
52.113s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001179998s purpose=verify token=525efc80d8060ac7 direct=true source=10.99.0.2
53.177s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000424747s purpose=scheduled direct=true source=10.99.0.2
54.181s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.00109722s purpose=verify token=6d4263410d22ea6b direct=true source=10.99.0.2
55.257s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000611864s purpose=scheduled direct=true source=10.99.0.2
57.088s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001271432s purpose=verify token=e879f0d1a89a2d96 direct=true source=10.99.0.2
57.354s h229     look hotel229.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.00105505s purpose=scheduled direct=true source=10.99.0.2
58.795s h229     load cpu=1 steal=0 wait=0 load1=6.75 cpus=2 memory=889204736 available=32768000 swap=1073737728 swapped=256040960 psi-cpu=0.9987486668976604 psi-memory=0.7335967540037367 psi-io=0.4895003973316364 disk=0.20846633000643147 inodes=0.07495880126953125 path=/ oom=0 overflows=0
58.796s h229     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=5 backlog=4096 local=true
58.798s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
58.798s h229     inside hotel229.lab time-out path=/ to=127.0.0.1:80 took=22.40852592s
58.798s h229     arrival 7816b15deb824906 nginx.service status=499
58.798s h229     load cpu=1 steal=0 wait=0 load1=16.49 cpus=2 memory=889204736 available=56012800 swap=1073737728 swapped=256303104 psi-cpu=0.3031 psi-memory=0.125 psi-io=0.0805 disk=0.20846633000643147 inodes=0.07495880126953125 path=/ oom=0 overflows=0
58.798s h229     pool php8.2-fpm.service tree=running active=16 idle=0 requests=25 slow=0 witness=units
58.798s h229     pool php8.2-fpm.service tree=running active=16 idle=0 requests=25 slow=0 witness=units
58.798s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
58.798s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
58.798s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
58.798s h229     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=13 backlog=4096 local=true
58.798s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=11 504=6 499=5 sources=2 top=0.5454545454545454 counted=1
58.961s h229     wait php8.2-fpm.service cpu pool=user_1001 workers=16 of=16
59.115s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001084475s purpose=verify token=58e633364ed46de2 direct=true source=10.99.0.2
59.115s expect memory-exhausted
59.361s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000414026s purpose=scheduled direct=true source=10.99.0.2
1m1.184s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.001387154s purpose=verify token=511d4f469c25968f direct=true source=10.99.0.2
1m1.325s h229     look hotel229.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel229.lab/ to=10.99.0.5:80 took=5.000758544s purpose=scheduled direct=true source=10.99.0.2
1m1.529s h229     arrival f742af4800410e1c nginx.service status=499
1m1.529s h229     arrival 6edb2edcefb1badd nginx.service status=499
1m1.529s h229     arrival 6fc0e44bbbd08c2a nginx.service status=499
1m1.529s h229     arrival 58e633364ed46de2 nginx.service status=499
1m1.529s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 499=9 sources=2 top=0.8888888888888888 counted=1
1m2.858s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.61515338s purpose=scheduled direct=true source=10.99.0.2
1m3.189s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.100189423s purpose=verify token=7c6c9b24c8c3fd9a direct=true source=10.99.0.2
1m3.613s h229     load cpu=1 steal=0 wait=0 load1=16.49 cpus=2 memory=889204736 available=35135488 swap=1073737728 swapped=256303104 psi-cpu=0.4294 psi-memory=0.1059 psi-io=0.0732 disk=0.20846732251891725 inodes=0.07495880126953125 path=/ oom=0 overflows=0
1m4.194s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.031353846s purpose=scheduled direct=true source=10.99.0.2
1m5.144s h229     look hotel229.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel229.lab/ to=10.99.0.5:80 took=4.028483999s purpose=verify token=e27e8b9d97a85430 direct=true source=10.99.0.2
1m5.144s expect memory-exhausted
