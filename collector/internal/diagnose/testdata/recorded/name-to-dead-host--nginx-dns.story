# Recorded in the lab: name-to-dead-host on nginx-dns.
0s    h131     registered 10.99.0.22
746ms h131     agent speaks
747ms h131     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m51.745s
747ms h131     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m41.745s
747ms h131     load load1=17.47 cpus=2 memory=25276502016 available=24123043840 swap=0 swapped=0 psi-cpu=0.924 psi-memory=0 psi-io=0.0518 disk=0.3267401780148166 inodes=0.0407184362411499 path=/ oom=0 overflows=0
747ms h131     missing units ok=true witness=units
747ms h131     missing "weblog apache2.service" ok=true witness=weblog
747ms h131     missing "weblog nginx.service" ok=true witness=weblog
747ms h131     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
747ms h131     socket tcp:0.0.0.0:8105 unit=next.service process=node user=www-data queue=0 backlog=511
747ms h131     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
747ms h131     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
747ms h131     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
747ms h131     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=642336a8f14e42ed8e7e2ef90b5bb6f2 file=enabled since=-366ms
747ms h131     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
748ms h131     load load1=17.47 cpus=2 memory=25276502016 available=24123043840 swap=0 swapped=0 psi-cpu=0.924 psi-memory=0 psi-io=0.0518 disk=0.3267401780148166 inodes=0.0407184362411499 path=/ oom=0 overflows=0
748ms h131     missing "weblog nginx.service" ok=true witness=weblog
748ms h131     missing "weblog apache2.service" ok=true witness=weblog
748ms h131     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m51.745s
748ms h131     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m41.745s
757ms h131     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
757ms h131     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
757ms h131     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=642336a8f14e42ed8e7e2ef90b5bb6f2 file=enabled since=-366ms
757ms h131     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
757ms h131     missing units ok=true witness=units
757ms h131     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
757ms h131     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
757ms h131     socket tcp:0.0.0.0:8105 unit=next.service process=node user=www-data queue=0 backlog=511
1.104s h131     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.104s h131     vhost apache2.service apache disk name=h131.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.264s h131     test nginx.service nginx ok tree=6c6256a667df0282a929c87d2927af3288baad59bd5b23c3e14265d7fd1aa1a6 newer=no
1.264s h131     vhost nginx.service nginx disk name=shop131.lab at=/etc/nginx/sites-enabled/shop131.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:8105 > /etc/nginx/sites-enabled/shop131.lab:13 > connect=2s > read=2s" resolver=127.0.0.1:53 witness=configtest
1.264s h131     vhost nginx.service nginx disk name=tintuc131.example.lab at=/etc/nginx/sites-enabled/tintuc131.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:next.internal:8105 > /etc/nginx/sites-enabled/tintuc131.example.lab:13 > connect=2s > read=2s" resolver=127.0.0.1:53 witness=configtest
1.264s h131     vhost nginx.service nginx running name=shop131.lab at=/etc/nginx/sites-enabled/shop131.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:8105 > /etc/nginx/sites-enabled/shop131.lab:13 > connect=2s > read=2s" resolver=127.0.0.1:53 witness=configtest
1.264s h131     vhost nginx.service nginx running name=tintuc131.example.lab at=/etc/nginx/sites-enabled/tintuc131.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:next.internal:8105 > /etc/nginx/sites-enabled/tintuc131.example.lab:13 > connect=2s > read=2s" resolver=127.0.0.1:53 witness=configtest
1.265s h131     target tcp:next.internal:8105 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.265s h131     unit next.service active/running load=loaded result=success pid=43 restart=no invocation=db7a6d6620ec47a48bf4d6713ea05ddf file=enabled since=-550ms
1.48s h131     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.48s h131     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.488s h131     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.488s h131     removal missing "weblog php8.2-fpm.service" witness=weblog
1.503s h131     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.059s h131     look tintuc131.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=33.10802ms purpose=scheduled direct=true source=10.99.0.2
3.181s h131     look shop131.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop131.lab/ to=10.99.0.22:80 took=10.098146ms purpose=scheduled direct=true source=10.99.0.2
4.192s h131     resolver 127.0.0.1:53 next.internal ok family=A address=10.99.0.250
4.192s h131     resolver 127.0.0.1:53 next.internal no-data family=AAAA
6.96s h131     look tintuc131.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=2.006995079s purpose=scheduled direct=true source=10.99.0.2
6.991s h131     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:10.99.0.250:8105 vhost=tintuc131.example.lab count=1 first=6.255s last=6.255s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: tintuc131.example.lab, upstream: tcp:10.99.0.250:8105"
7.036s h131     wait next.service nothing workers=1 of=1
7.038s h131     load load1=16.08 cpus=2 memory=25276502016 available=24151552000 swap=0 swapped=0 psi-cpu=0.7981 psi-memory=0 psi-io=0.0371 disk=0.3255406546242152 inodes=0.04072070121765137 path=/ oom=0 overflows=0
7.038s h131     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.038s h131     socket tcp:0.0.0.0:8105 unit=next.service process=node user=www-data queue=0 backlog=511
7.038s h131     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
7.257s h131     look shop131.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop131.lab/ to=10.99.0.22:80 took=2.010325868s purpose=scheduled direct=true source=10.99.0.2
7.382s h131     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:10.99.0.250:8105 vhost=shop131.lab count=1 first=7.255s last=7.255s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop131.lab, upstream: tcp:10.99.0.250:8105"
7.423s h131     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
7.423s h131     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22503424 io=1
7.423s h131     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.025 memory=20447232 io=0
7.423s h131     process systemd unit=init.scope user=root count=1 cpu=0 memory=12025856 io=0
7.423s h131     process node unit=next.service user=www-data count=1 cpu=0 memory=52350976 io=0
7.423s h131     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9338880 io=0
7.423s h131     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11796480 io=0
7.423s h131     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7954432 io=0
7.837s h131     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
7.837s h131     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424
7.837s h131     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20447232
7.837s h131     process systemd unit=init.scope user=root count=1 cpu=0 memory=12025856
7.837s h131     process node unit=next.service user=www-data count=1 cpu=0 memory=52350976
7.837s h131     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9338880
7.837s h131     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11796480
7.837s h131     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7954432
8.014s h131     target tcp:next.internal:8105 connects=no errno=ETIMEDOUT unit=next.service process=node
8.034s h131     look tintuc131.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=15.292671ms purpose=confirm token=e1de3bfe73a4741d direct=true source=10.99.0.2
8.04s h131     look tintuc131.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=74.432071ms purpose=confirm token=dccc1c0138b7895b direct=true source=10.99.0.2
8.043s h131     look tintuc131.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=1.093755801s purpose=scheduled direct=true source=10.99.0.2
8.044s h131     look shop131.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop131.lab/ to=10.99.0.22:80 took=706.42545ms purpose=scheduled direct=true source=10.99.0.2
8.046s h131     inside tintuc131.example.lab 502 path=/ to=127.0.0.1:80 body=nginx-502 took=1.037713764s
8.054s h131     target tcp:next.internal:8105 connects=no errno=EHOSTUNREACH unit=next.service process=node
8.188s h131     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8105 vhost=tintuc131.example.lab count=4 first=7.255s last=7.255s sample="connect() failed (113: No route to host) while connecting to upstream, server: tintuc131.example.lab, upstream: tcp:10.99.0.250:8105"
8.188s h131     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8105 vhost=shop131.lab count=1 first=7.255s last=7.255s sample="connect() failed (113: No route to host) while connecting to upstream, server: shop131.lab, upstream: tcp:10.99.0.250:8105"
8.332s h131     arrival dccc1c0138b7895b nginx.service status=502
8.332s h131     arrival e1de3bfe73a4741d nginx.service status=502
10.049s h131     inside shop131.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.000808516s
10.057s h131     target tcp:next.internal:8105 connects=no errno=ETIMEDOUT unit=next.service process=node
10.068s h131     wait next.service nothing workers=1 of=1
10.07s h131     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:10.99.0.250:8105 vhost=shop131.lab count=1 first=9.255s last=9.255s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop131.lab, upstream: tcp:10.99.0.250:8105"
10.317s h131     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 502=5 504=2 sources=2 top=0.8888888888888888 counted=1
10.752s h131     load cpu=0.8643807574206877 steal=0 wait=0.002558853633572138 load1=16.08 cpus=2 memory=25276502016 available=24201142272 swap=0 swapped=0 psi-cpu=0.7731999999999999 psi-memory=0 psi-io=0.0362 disk=0.3255453875458654 inodes=0.04071837663650513 path=/ oom=0 overflows=0
10.928s h131     look tintuc131.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=2.005928656s purpose=scheduled direct=true source=10.99.0.2
11.106s h131     look tintuc131.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=251.024256ms purpose=scheduled direct=true source=10.99.0.2
11.109s h131     look tintuc131.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc131.example.lab/ to=10.99.0.22:80 took=1.073832339s purpose=verify token=69e26d1f5c3c6ef5 direct=true source=10.99.0.2
11.11s h131     target tcp:next.internal:8105 connects=no errno=EHOSTUNREACH unit=next.service process=node
11.111s h131     look shop131.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop131.lab/ to=10.99.0.22:80 took=1.724237751s purpose=scheduled direct=true source=10.99.0.2
11.111s expect upstream-unreachable
