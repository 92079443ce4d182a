# Recorded in the lab: upstream-reject on nginx-node.
0s    h191     registered 10.99.0.6
542ms h191     agent speaks
545ms h191     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m55.343s
545ms h191     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m45.343s
545ms h191     load load1=17.9 cpus=2 memory=25276502016 available=23731720192 swap=0 swapped=0 psi-cpu=0.9704999999999999 psi-memory=0 psi-io=0.0259 disk=0.3244376744584239 inodes=0.04070395231246948 path=/ oom=0 overflows=0
545ms h191     missing units ok=true witness=units
545ms h191     missing "weblog apache2.service" ok=true witness=weblog
545ms h191     missing "weblog nginx.service" ok=true witness=weblog
545ms h191     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
545ms h191     socket tcp:127.0.0.1:6416 unit=node-web.service process=node user=www-data queue=0 backlog=511
545ms h191     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
545ms h191     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
545ms h191     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=70d252a5fc6744a7b461962d43313637 file=enabled since=-177ms
545ms h191     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
570ms h191     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m55.343s
570ms h191     load load1=17.9 cpus=2 memory=25276502016 available=23731720192 swap=0 swapped=0 psi-cpu=0.9704999999999999 psi-memory=0 psi-io=0.0259 disk=0.3244376744584239 inodes=0.04070395231246948 path=/ oom=0 overflows=0
570ms h191     missing "weblog nginx.service" ok=true witness=weblog
570ms h191     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m45.343s
576ms h191     missing "weblog apache2.service" ok=true witness=weblog
576ms h191     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
576ms h191     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
576ms h191     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=70d252a5fc6744a7b461962d43313637 file=enabled since=-177ms
576ms h191     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
576ms h191     missing units ok=true witness=units
576ms h191     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
576ms h191     socket tcp:127.0.0.1:6416 unit=node-web.service process=node user=www-data queue=0 backlog=511
735ms h191     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
735ms h191     vhost apache2.service apache disk name=h191.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
750ms h191     test nginx.service nginx ok tree=2abe74a5bae0f64d2265fb6ed7928180bccea2b4e7d93473292495ac5546cb22 newer=no
750ms h191     vhost nginx.service nginx disk name=cuahang191.co.lab at=/etc/nginx/sites-enabled/cuahang191.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6416 > /etc/nginx/sites-enabled/cuahang191.co.lab:10 > connect=10s > read=10s" witness=configtest
750ms h191     vhost nginx.service nginx disk name=shop191.co.lab at=/etc/nginx/sites-enabled/shop191.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6416 > /etc/nginx/sites-enabled/shop191.co.lab:10 > connect=10s > read=10s" witness=configtest
750ms h191     vhost nginx.service nginx running name=cuahang191.co.lab at=/etc/nginx/sites-enabled/cuahang191.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6416 > /etc/nginx/sites-enabled/cuahang191.co.lab:10 > connect=10s > read=10s" witness=configtest
750ms h191     vhost nginx.service nginx running name=shop191.co.lab at=/etc/nginx/sites-enabled/shop191.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6416 > /etc/nginx/sites-enabled/shop191.co.lab:10 > connect=10s > read=10s" witness=configtest
773ms h191     target tcp:127.0.0.1:6416 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
829ms h191     unit node-web.service active/running load=loaded result=success pid=48 restart=no invocation=686f5bfd348049d2ac8ca4e12340bd1d file=enabled since=-268ms
896ms h191     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
896ms h191     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
897ms h191     missing "weblog php8.2-fpm.service" ok=true witness=weblog
897ms h191     removal missing "weblog php8.2-fpm.service" witness=weblog
911ms h191     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15044608 io=0
911ms h191     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22372352 io=0.35294117647058826
911ms h191     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=20406272 io=0.11764705882352941
911ms h191     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12218368 io=0
911ms h191     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7651328 io=0
911ms h191     process node unit=node-web.service user=www-data count=1 cpu=0 memory=51433472 io=0
911ms h191     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11640832 io=0.5294117647058824
911ms h191     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8069120 io=0
920ms h191     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.797s h191     look cuahang191.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=27.540583ms purpose=scheduled direct=true source=10.99.0.2
2.161s h191     look shop191.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop191.co.lab/ to=10.99.0.6:80 took=28.238163ms purpose=scheduled direct=true source=10.99.0.2
3.768s h191     firewall nftables reject rule="meta iifname lo tcp dport 6416 reject" chain="inet lab input" direction=in port=6416 interface=lo
3.844s h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=583.773µs purpose=scheduled direct=true source=10.99.0.2
3.869s h191     wait node-web.service nothing workers=1 of=1
3.869s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=cuahang191.co.lab count=1 first=3.657s last=3.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang191.co.lab, upstream: tcp:127.0.0.1:6416"
3.87s h191     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.87s h191     socket tcp:127.0.0.1:6416 unit=node-web.service process=node user=www-data queue=0 backlog=511
3.891s h191     target tcp:127.0.0.1:6416 listens=yes connects=no errno=ECONNREFUSED unit=node-web.service process=node queue=0 backlog=511 local=true
3.894s h191     look shop191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop191.co.lab/ to=10.99.0.6:80 took=1.009951ms purpose=word direct=true source=10.99.0.2
4.07s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=shop191.co.lab count=1 first=3.657s last=3.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop191.co.lab, upstream: tcp:127.0.0.1:6416"
4.1s  h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=6.134172ms purpose=confirm token=1636b3565a9c5a5f direct=true source=10.99.0.2
4.172s h191     look shop191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop191.co.lab/ to=10.99.0.6:80 took=653.643µs purpose=scheduled direct=true source=10.99.0.2
4.265s h191     arrival 1636b3565a9c5a5f nginx.service status=502
4.875s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=cuahang191.co.lab count=1 first=3.657s last=3.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang191.co.lab, upstream: tcp:127.0.0.1:6416"
5.076s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=shop191.co.lab count=1 first=3.657s last=3.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop191.co.lab, upstream: tcp:127.0.0.1:6416"
5.924s h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=1.017983ms purpose=scheduled direct=true source=10.99.0.2
6.104s h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=2.436891ms purpose=verify token=11b665c10b210f27 direct=true source=10.99.0.2
6.208s h191     look shop191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop191.co.lab/ to=10.99.0.6:80 took=13.997602ms purpose=scheduled direct=true source=10.99.0.2
6.278s h191     arrival 11b665c10b210f27 nginx.service status=502
6.893s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=cuahang191.co.lab count=2 first=5.657s last=5.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang191.co.lab, upstream: tcp:127.0.0.1:6416"
7.099s h191     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6416 vhost=shop191.co.lab count=1 first=5.657s last=5.657s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop191.co.lab, upstream: tcp:127.0.0.1:6416"
7.913s h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=579.393µs purpose=scheduled direct=true source=10.99.0.2
8.114s h191     look cuahang191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang191.co.lab/ to=10.99.0.6:80 took=2.131957ms purpose=verify token=cd6b88b34abcbd51 direct=true source=10.99.0.2
8.15s h191     look shop191.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop191.co.lab/ to=10.99.0.6:80 took=410.485µs purpose=scheduled direct=true source=10.99.0.2
8.15s expect firewall-blocks-upstream
