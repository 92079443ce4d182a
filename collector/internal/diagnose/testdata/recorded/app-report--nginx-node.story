0s    h284     registered 10.99.0.27
271ms h284     agent speaks
273ms h284     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m36.969s
273ms h284     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m48.969s
273ms h284     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-4m21.969s
273ms h284     load load1=7.01 cpus=2 memory=25276502016 available=22357618688 swap=0 swapped=0 psi-cpu=0.6939 psi-memory=0 psi-io=0.017 disk=0.4040933322097182 inodes=0.04258638620376587 path=/ oom=0 overflows=0
273ms h284     missing units ok=true witness=units
273ms h284     missing "weblog apache2.service" ok=true witness=weblog
273ms h284     missing "weblog nginx.service" ok=true witness=weblog
273ms h284     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
273ms h284     socket tcp:127.0.0.1:5652 unit=node-web.service process=node user=www-data queue=0 backlog=511
273ms h284     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
273ms h284     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
273ms h284     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=83bad3f198e5410996c0a23ea3b20b29 file=enabled since=-245ms
273ms h284     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
273ms h284     missing "weblog nginx.service" ok=true witness=weblog
273ms h284     missing "weblog apache2.service" ok=true witness=weblog
273ms h284     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m36.969s
273ms h284     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m48.969s
273ms h284     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-4m21.969s
273ms h284     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
273ms h284     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
273ms h284     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=83bad3f198e5410996c0a23ea3b20b29 file=enabled since=-245ms
273ms h284     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
273ms h284     missing units ok=true witness=units
273ms h284     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
273ms h284     socket tcp:127.0.0.1:5652 unit=node-web.service process=node user=www-data queue=0 backlog=511
576ms h284     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
576ms h284     vhost apache2.service apache disk name=h284.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
800ms h284     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521 renewed=no
800ms h284     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
800ms h284     missing "weblog php8.2-fpm.service" ok=true witness=weblog
800ms h284     removal missing "weblog php8.2-fpm.service" witness=weblog
832ms h284     test nginx.service nginx ok tree=f292800a6623bb63c3611724a7212005c451fea75f384771f6af05a2700a9535 newer=no renewed=no
832ms h284     vhost nginx.service nginx disk name=blog284.example.lab at=/etc/nginx/sites-enabled/blog284.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5652 > /etc/nginx/sites-enabled/blog284.example.lab:10 > connect=2s > read=2s" witness=configtest
832ms h284     vhost nginx.service nginx disk name=cuahang284.example.lab at=/etc/nginx/sites-enabled/cuahang284.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5652 > /etc/nginx/sites-enabled/cuahang284.example.lab:10 > connect=2s > read=2s" witness=configtest
832ms h284     vhost nginx.service nginx running name=blog284.example.lab at=/etc/nginx/sites-enabled/blog284.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5652 > /etc/nginx/sites-enabled/blog284.example.lab:10 > connect=2s > read=2s" witness=configtest
832ms h284     vhost nginx.service nginx running name=cuahang284.example.lab at=/etc/nginx/sites-enabled/cuahang284.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5652 > /etc/nginx/sites-enabled/cuahang284.example.lab:10 > connect=2s > read=2s" witness=configtest
832ms h284     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
882ms h284     target tcp:127.0.0.1:5652 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
882ms h284     unit node-web.service active/running load=loaded result=success pid=42 restart=no invocation=def62dcff9da4aa8a7e5adc7acdb8510 file=enabled since=-277ms
961ms h284     look cuahang284.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=9.344591ms purpose=asked direct=true source=10.99.0.2
1.051s h284     look blog284.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog284.example.lab/ to=10.99.0.27:80 took=3.67166ms purpose=asked direct=true source=10.99.0.2
3.764s h284     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.764s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=blog284.example.lab count=1 first=3.031s last=3.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog284.example.lab, upstream: tcp:127.0.0.1:5652"
3.833s h284     missing firewall ok=true witness=firewall
4.018s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.010138389s purpose=scheduled direct=true source=10.99.0.2
4.028s h284     load load1=6.61 cpus=2 memory=25276502016 available=22209212416 swap=0 swapped=0 psi-cpu=0.7426999999999999 psi-memory=0 psi-io=0.0165 disk=0.40404068369189333 inodes=0.04258519411087036 path=/ oom=0 overflows=0
4.028s h284     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.028s h284     socket tcp:127.0.0.1:5652 unit=node-web.service process=node user=www-data queue=0 backlog=511
4.028s h284     target tcp:127.0.0.1:5652 listens=yes connects=yes unit=node-web.service process=node queue=1 backlog=511 local=true
4.042s h284     wait node-web.service nothing workers=1 of=1
4.065s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=cuahang284.example.lab count=1 first=3.031s last=3.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang284.example.lab, upstream: tcp:127.0.0.1:5652"
4.438s h284     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13246464 io=0
4.438s h284     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18341888 io=1
4.438s h284     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.02564102564102564 memory=17588224 io=0
4.438s h284     process systemd unit=init.scope user=root count=1 cpu=0 memory=11902976 io=0
4.438s h284     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8257536 io=0
4.438s h284     process node unit=node-web.service user=www-data count=1 cpu=0 memory=52752384 io=0
4.438s h284     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0
4.438s h284     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392 io=0
4.842s h284     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13246464
4.842s h284     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18341888
4.842s h284     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=17588224
4.842s h284     process systemd unit=init.scope user=root count=1 cpu=0 memory=11902976
4.842s h284     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8257536
4.842s h284     process node unit=node-web.service user=www-data count=1 cpu=0 memory=52752384
4.842s h284     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024
4.842s h284     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392
5.559s h284     look blog284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog284.example.lab/ to=10.99.0.27:80 took=2.001903042s purpose=scheduled direct=true source=10.99.0.2
5.581s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=blog284.example.lab count=1 first=5.031s last=5.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog284.example.lab, upstream: tcp:127.0.0.1:5652"
5.984s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.003011974s purpose=scheduled direct=true source=10.99.0.2
6.171s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=cuahang284.example.lab count=1 first=5.031s last=5.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang284.example.lab, upstream: tcp:127.0.0.1:5652"
6.771s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=blog284.example.lab count=1 first=5.031s last=5.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog284.example.lab, upstream: tcp:127.0.0.1:5652"
7.021s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.001762279s purpose=confirm token=7c5c85c95551b7fb direct=true source=10.99.0.2
7.055s h284     target tcp:127.0.0.1:5652 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
7.056s h284     wait node-web.service nothing workers=1 of=1
7.168s h284     arrival 7c5c85c95551b7fb nginx.service status=504
7.207s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=cuahang284.example.lab count=1 first=6.031s last=6.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang284.example.lab, upstream: tcp:127.0.0.1:5652"
7.546s h284     look blog284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog284.example.lab/ to=10.99.0.27:80 took=2.001888176s purpose=scheduled direct=true source=10.99.0.2
7.57s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.00636984s purpose=confirm token=421225ebf925fd21 direct=true source=10.99.0.2
8.07s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.006180438s purpose=scheduled direct=true source=10.99.0.2
8.169s h284     arrival 421225ebf925fd21 nginx.service status=504
8.774s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=blog284.example.lab count=2 first=7.031s last=7.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog284.example.lab, upstream: tcp:127.0.0.1:5652"
8.99s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.004746442s purpose=confirm token=5e520c001eefe27e direct=true source=10.99.0.2
9.033s h284     inside cuahang284.example.lab 200 path=/ to=127.0.0.1:5652 body=other took=5.007447227s target=tcp:127.0.0.1:5652
9.17s h284     arrival 5e520c001eefe27e nginx.service status=504
9.182s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=cuahang284.example.lab count=3 first=7.031s last=8.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang284.example.lab, upstream: tcp:127.0.0.1:5652"
9.627s h284     look blog284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog284.example.lab/ to=10.99.0.27:80 took=2.004607906s purpose=scheduled direct=true source=10.99.0.2
10.109s h284     removal missing "weblog php8.2-fpm.service" witness=weblog
10.122s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.006949086s purpose=scheduled direct=true source=10.99.0.2
10.133s h284     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=12 504=11 sources=2 top=0.6666666666666666 counted=1
10.162s h284     wait node-web.service nothing workers=1 of=1
10.162s h284     load cpu=0.9675291730086711 steal=0.0005073566717398739 wait=0.0010147133434797479 load1=6.64 cpus=2 memory=25276502016 available=22230786048 swap=0 swapped=0 psi-cpu=0.7208 psi-memory=0 psi-io=0.016200000000000003 disk=0.40887475583569244 inodes=0.04258859157562256 path=/ oom=0 overflows=0
10.215s h284     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.024s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.002147324s purpose=verify token=057abceb5d45a101 direct=true source=10.99.0.2
11.176s h284     arrival 057abceb5d45a101 nginx.service status=504
11.562s h284     look blog284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog284.example.lab/ to=10.99.0.27:80 took=2.018270287s purpose=scheduled direct=true source=10.99.0.2
12.15s h284     look cuahang284.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang284.example.lab/ to=10.99.0.27:80 took=2.011118599s purpose=scheduled direct=true source=10.99.0.2
12.812s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=blog284.example.lab count=4 first=9.031s last=12.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog284.example.lab, upstream: tcp:127.0.0.1:5652"
13.21s h284     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5652 vhost=cuahang284.example.lab count=3 first=10.031s last=12.031s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang284.example.lab, upstream: tcp:127.0.0.1:5652"
13.273s h284     wait node-web.service nothing workers=1 of=1
13.273s expect upstream-timeout-too-short
