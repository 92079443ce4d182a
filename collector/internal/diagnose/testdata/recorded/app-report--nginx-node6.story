0s    h285     registered 10.99.0.78
844ms h285     agent speaks
844ms h285     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h50m54.703s
844ms h285     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h19m6.703s
844ms h285     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-11m39.703s
844ms h285     load load1=7.7 cpus=2 memory=25276502016 available=24246902784 swap=0 swapped=0 psi-cpu=0.7297 psi-memory=0 psi-io=0.0382 disk=0.39621532129668985 inodes=0.04261583089828491 path=/ oom=0 overflows=0
844ms h285     missing units ok=true witness=units
844ms h285     missing "weblog apache2.service" ok=true witness=weblog
844ms h285     missing "weblog nginx.service" ok=true witness=weblog
844ms h285     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
844ms h285     socket tcp:[::1]:6483 unit=backend.service process=node user=www-data queue=0 backlog=511
844ms h285     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
844ms h285     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
844ms h285     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=ba32a592a8dc41afaf5cede4b45c1a17 file=enabled since=-252ms
844ms h285     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
844ms h285     missing "weblog nginx.service" ok=true witness=weblog
844ms h285     missing "weblog apache2.service" ok=true witness=weblog
844ms h285     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h50m54.703s
844ms h285     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h19m6.703s
844ms h285     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-11m39.703s
844ms h285     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
844ms h285     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
844ms h285     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=ba32a592a8dc41afaf5cede4b45c1a17 file=enabled since=-252ms
844ms h285     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
844ms h285     missing units ok=true witness=units
844ms h285     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
844ms h285     socket tcp:[::1]:6483 unit=backend.service process=node user=www-data queue=0 backlog=511
990ms h285     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
990ms h285     vhost apache2.service apache disk name=h285.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.056s h285     test nginx.service nginx ok tree=634df6f9db06c0a251a18392c2b5fe3566e07e7a5ab26e4c9b56d1a55c342b67 newer=no renewed=no
1.056s h285     vhost nginx.service nginx disk name=blog285.lab at=/etc/nginx/sites-enabled/blog285.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:6483 > /etc/nginx/sites-enabled/blog285.lab:10 > connect=3s > read=3s" witness=configtest
1.056s h285     vhost nginx.service nginx disk name=my-site285.co.lab at=/etc/nginx/sites-enabled/my-site285.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:6483 > /etc/nginx/sites-enabled/my-site285.co.lab:10 > connect=3s > read=3s" witness=configtest
1.056s h285     vhost nginx.service nginx running name=blog285.lab at=/etc/nginx/sites-enabled/blog285.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:6483 > /etc/nginx/sites-enabled/blog285.lab:10 > connect=3s > read=3s" witness=configtest
1.056s h285     vhost nginx.service nginx running name=my-site285.co.lab at=/etc/nginx/sites-enabled/my-site285.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:6483 > /etc/nginx/sites-enabled/my-site285.co.lab:10 > connect=3s > read=3s" witness=configtest
1.095s h285     target tcp:[::1]:6483 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
1.095s h285     unit backend.service active/running load=loaded result=success pid=45 restart=no invocation=32a9b9b04d7c443abbe648f40dd8f4d4 file=enabled since=-457ms
1.265s h285     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521 renewed=no
1.265s h285     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.265s h285     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.265s h285     removal missing "weblog php8.2-fpm.service" witness=weblog
1.265s h285     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.312s h285     look my-site285.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site285.co.lab/ to=10.99.0.78:80 took=11.524824ms purpose=asked direct=true source=10.99.0.2
1.412s h285     look blog285.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog285.lab/ to=10.99.0.78:80 took=8.746886ms purpose=asked direct=true source=10.99.0.2
4.037s h285     missing firewall ok=true witness=firewall
4.916s h285     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.916s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=4.297s last=4.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
6.655s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.006003665s purpose=scheduled direct=true source=10.99.0.2
6.689s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=my-site285.co.lab count=1 first=6.297s last=6.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site285.co.lab, upstream: tcp:[::1]:6483"
6.689s h285     load load1=7.5 cpus=2 memory=25276502016 available=24061726720 swap=0 swapped=0 psi-cpu=0.7356999999999999 psi-memory=0 psi-io=0.0387 disk=0.3963878844577387 inodes=0.042623162269592285 path=/ oom=0 overflows=0
6.689s h285     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.689s h285     socket tcp:[::1]:6483 unit=backend.service process=node user=www-data queue=1 backlog=511
6.689s h285     target tcp:[::1]:6483 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
6.697s h285     wait backend.service nothing workers=1 of=1
6.948s h285     look blog285.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog285.lab/ to=10.99.0.78:80 took=3.009337188s purpose=scheduled direct=true source=10.99.0.2
7.092s h285     process node unit=backend.service user=www-data count=1 cpu=0 memory=53309440
7.092s h285     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13115392
7.092s h285     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.01282051282051282 memory=18157568
7.092s h285     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18472960
7.092s h285     process systemd unit=init.scope user=root count=1 cpu=0 memory=12234752
7.092s h285     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8163328
7.092s h285     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11833344
7.092s h285     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8077312
7.131s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=6.297s last=6.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
7.502s h285     process node unit=backend.service user=www-data count=1 cpu=0 memory=53309440
7.502s h285     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13115392
7.502s h285     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18157568
7.502s h285     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18604032
7.502s h285     process systemd unit=init.scope user=root count=1 cpu=0 memory=12234752
7.502s h285     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8163328
7.502s h285     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11833344
7.502s h285     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8077312
8.665s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.013048097s purpose=scheduled direct=true source=10.99.0.2
8.728s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=my-site285.co.lab count=1 first=8.297s last=8.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site285.co.lab, upstream: tcp:[::1]:6483"
9.051s h285     look blog285.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog285.lab/ to=10.99.0.78:80 took=3.013454421s purpose=scheduled direct=true source=10.99.0.2
9.137s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=8.297s last=8.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
10.406s h285     removal missing "weblog php8.2-fpm.service" witness=weblog
10.425s h285     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 504=5 499=1 sources=2 top=0.7142857142857143 counted=1
10.467s h285     wait backend.service nothing workers=1 of=1
10.467s h285     load cpu=0.9474216380182087 steal=0 wait=0.002022244691607748 load1=7.5 cpus=2 memory=25276502016 available=24199426048 swap=0 swapped=0 psi-cpu=0.6964 psi-memory=0 psi-io=0.044500000000000005 disk=0.39665196473211073 inodes=0.0426253080368042 path=/ oom=0 overflows=0
10.585s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.024961789s purpose=scheduled direct=true source=10.99.0.2
10.595s h285     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.595s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=my-site285.co.lab count=1 first=10.297s last=10.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site285.co.lab, upstream: tcp:[::1]:6483"
10.661s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.002257369s purpose=confirm token=19bdb088200a178d direct=true source=10.99.0.2
11.058s h285     look blog285.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog285.lab/ to=10.99.0.78:80 took=3.004933263s purpose=scheduled direct=true source=10.99.0.2
11.218s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=10.297s last=10.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
11.437s h285     arrival 19bdb088200a178d nginx.service status=504
11.609s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=my-site285.co.lab count=1 first=10.297s last=10.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site285.co.lab, upstream: tcp:[::1]:6483"
11.693s h285     inside my-site285.co.lab 200 path=/ to=[::1]:6483 body=other took=5.00925005s target=tcp:[::1]:6483
12.584s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.021729406s purpose=scheduled direct=true source=10.99.0.2
12.636s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.003165803s purpose=confirm token=1b8e2c0204b79b86 direct=true source=10.99.0.2
13.142s h285     look blog285.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog285.lab/ to=10.99.0.78:80 took=3.008596759s purpose=scheduled direct=true source=10.99.0.2
13.224s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=12.297s last=12.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
13.441s h285     arrival 1b8e2c0204b79b86 nginx.service status=504
13.462s h285     wait backend.service nothing workers=1 of=1
13.646s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=my-site285.co.lab count=2 first=12.297s last=12.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site285.co.lab, upstream: tcp:[::1]:6483"
14.534s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.001460178s purpose=scheduled direct=true source=10.99.0.2
15.18s h285     look blog285.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog285.lab/ to=10.99.0.78:80 took=3.002989714s purpose=scheduled direct=true source=10.99.0.2
15.205s h285     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:6483 vhost=blog285.lab count=1 first=14.297s last=14.297s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog285.lab, upstream: tcp:[::1]:6483"
15.638s h285     look my-site285.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://my-site285.co.lab/ to=10.99.0.78:80 took=3.00454862s purpose=verify token=6431bca96f40f729 direct=true source=10.99.0.2
15.638s expect upstream-timeout-too-short
