0s    h291     registered 10.99.0.64
353ms h291     agent speaks
366ms h291     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h49m1.746s
366ms h291     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h17m13.746s
366ms h291     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-9m46.746s
366ms h291     load load1=7.18 cpus=2 memory=25276502016 available=24274341888 swap=0 swapped=0 psi-cpu=0.5671 psi-memory=0 psi-io=0.026099999999999998 disk=0.3958010440573855 inodes=0.0426102876663208 path=/ oom=0 overflows=0
366ms h291     missing units ok=true witness=units
366ms h291     missing "weblog apache2.service" ok=true witness=weblog
366ms h291     missing "weblog nginx.service" ok=true witness=weblog
366ms h291     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
366ms h291     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
366ms h291     unit nginx.service active/running load=loaded result=success pid=67 restart=no invocation=452352fadeb94e74a9f2c47c92571d9e file=enabled since=-158ms
366ms h291     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
366ms h291     missing "weblog nginx.service" ok=true witness=weblog
366ms h291     missing "weblog apache2.service" ok=true witness=weblog
366ms h291     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h49m1.746s
366ms h291     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h17m13.746s
366ms h291     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-9m46.746s
366ms h291     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
366ms h291     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
366ms h291     unit nginx.service active/running load=loaded result=success pid=67 restart=no invocation=452352fadeb94e74a9f2c47c92571d9e file=enabled since=-158ms
366ms h291     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
366ms h291     missing units ok=true witness=units
371ms h291     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
371ms h291     socket tcp:127.0.0.1:5840 unit=app.service process=node user=www-data queue=0 backlog=511
466ms h291     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
466ms h291     vhost apache2.service apache disk name=h291.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
488ms h291     test nginx.service nginx ok tree=a4350f075c9e38e3e2b68f58cea7f317cb00d524dbd76fbf18da4252dac576fe newer=no renewed=no
488ms h291     vhost nginx.service nginx disk name=hotel291.example.lab at=/etc/nginx/sites-enabled/hotel291.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5840 > /etc/nginx/sites-enabled/hotel291.example.lab:10 > connect=2s > read=2s" witness=configtest
488ms h291     vhost nginx.service nginx disk name=tintuc291.example.lab at=/etc/nginx/sites-enabled/tintuc291.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5840 > /etc/nginx/sites-enabled/tintuc291.example.lab:10 > connect=2s > read=2s" witness=configtest
488ms h291     vhost nginx.service nginx running name=hotel291.example.lab at=/etc/nginx/sites-enabled/hotel291.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5840 > /etc/nginx/sites-enabled/hotel291.example.lab:10 > connect=2s > read=2s" witness=configtest
488ms h291     vhost nginx.service nginx running name=tintuc291.example.lab at=/etc/nginx/sites-enabled/tintuc291.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5840 > /etc/nginx/sites-enabled/tintuc291.example.lab:10 > connect=2s > read=2s" witness=configtest
519ms h291     target tcp:127.0.0.1:5840 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
534ms h291     unit app.service active/running load=loaded result=success pid=52 restart=no invocation=52411ce02fec4e8fbf29495ab138fb9f file=enabled since=-348ms
548ms h291     look hotel291.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel291.example.lab/ to=10.99.0.64:80 took=9.094419ms purpose=asked direct=true source=10.99.0.2
576ms h291     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521 renewed=no
576ms h291     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
577ms h291     missing "weblog php8.2-fpm.service" ok=true witness=weblog
577ms h291     removal missing "weblog php8.2-fpm.service" witness=weblog
598ms h291     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
637ms h291     look tintuc291.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=7.529834ms purpose=asked direct=true source=10.99.0.2
3.504s h291     missing firewall ok=true witness=firewall
4.799s outside  look hotel291.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
4.845s h291     inside hotel291.example.lab 200 path=/ to=127.0.0.1:80 body=other took=30.38717ms
4.848s h291     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.848s h291     socket tcp:127.0.0.1:5840 unit=app.service process=node user=www-data queue=1 backlog=511
6.486s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.000189067s purpose=scheduled direct=true source=10.99.0.2
7.696s h291     look tintuc291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=5.00059777s purpose=scheduled direct=true source=10.99.0.2
7.719s h291     inside tintuc291.example.lab 200 path=/ to=127.0.0.1:80 body=other took=18.502395ms
7.806s outside  look hotel291.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
8.4s  h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.001297892s purpose=scheduled direct=true source=10.99.0.2
9.659s h291     look tintuc291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=5.000886004s purpose=scheduled direct=true source=10.99.0.2
9.807s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.000485015s purpose=confirm token=927a16bee4faf5cd direct=true source=10.99.0.2
10.363s h291     load cpu=0.6840187402395193 steal=0 wait=0.004685059864653329 load1=6.61 cpus=2 memory=25276502016 available=24236298240 swap=0 swapped=0 psi-cpu=0.6138 psi-memory=0 psi-io=0.024300000000000002 disk=0.3958308237679451 inodes=0.04260903596878052 path=/ oom=0 overflows=0
10.363s h291     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=2 sources=1 top=1 counted=1
10.469s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.003894501s purpose=scheduled direct=true source=10.99.0.2
10.592s h291     process node unit=app.service user=www-data count=1 cpu=0 memory=50900992
10.592s h291     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13377536
10.592s h291     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.013513513513513514 memory=18272256
10.592s h291     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.013513513513513514 memory=17936384
10.592s h291     process systemd unit=init.scope user=root count=1 cpu=0 memory=12107776
10.592s h291     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8429568
10.592s h291     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11816960
10.592s h291     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528
10.812s outside  look hotel291.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
11.58s h291     look tintuc291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=5.000905787s purpose=scheduled direct=true source=10.99.0.2
12.496s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.001037576s purpose=confirm token=3a3d25a90d37ceb7 direct=true source=10.99.0.2
12.499s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.001563977s purpose=scheduled direct=true source=10.99.0.2
12.808s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.000198813s purpose=confirm token=020705e049e517bc direct=true source=10.99.0.2
13.674s h291     look tintuc291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=5.000440237s purpose=scheduled direct=true source=10.99.0.2
13.701s h291     look tintuc291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc291.example.lab/ to=10.99.0.64:80 took=5.000839669s purpose=confirm token=d2a8557c0008e57d direct=true source=10.99.0.2
13.819s outside  look hotel291.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
14.402s h291     look hotel291.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel291.example.lab/ to=10.99.0.64:80 took=5.001098418s purpose=confirm token=6e36c0ce852fbb3d direct=true source=10.99.0.2
14.402s expect blocked-before-host
