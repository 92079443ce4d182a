# Recorded in the lab: app-answers-big-header on apache-node.
0s    h177     registered 10.99.0.24
347ms h177     agent speaks
350ms h177     change package readline-common:all detail="8.2-1.3 installed" when=-16m2.903s
350ms h177     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m52.903s
350ms h177     test apache2.service apache ok tree=8ccd0b5f1556e2d86fc4f9344b6b0735432c20baafc01959116a5c21edccd392 newer=no
350ms h177     load load1=11.38 cpus=2 memory=25276502016 available=24157159424 swap=0 swapped=0 psi-cpu=0.8186 psi-memory=0 psi-io=0.028999999999999998 disk=0.24715752453286904 inodes=0.035967350006103516 path=/ oom=0 overflows=0
350ms h177     missing units ok=true witness=units
350ms h177     socket tcp:127.0.0.1:5127 unit=next.service process=node user=www-data queue=0 backlog=511
350ms h177     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
350ms h177     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=fad6385e3a6a4bb2a7da6f74a1034321 file=enabled since=-290ms
350ms h177     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
350ms h177     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
350ms h177     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
350ms h177     vhost apache2.service apache disk name=tintuc177.co.lab at=/etc/apache2/sites-enabled/tintuc177.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/tintuc177.co.lab.conf:7 > read=1m0s" witness=configtest
350ms h177     vhost apache2.service apache disk name=toko177.co.lab at=/etc/apache2/sites-enabled/toko177.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/toko177.co.lab.conf:7 > read=1m0s" witness=configtest
350ms h177     vhost apache2.service apache running name=tintuc177.co.lab at=/etc/apache2/sites-enabled/tintuc177.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/tintuc177.co.lab.conf:7 > read=1m0s" witness=configtest
350ms h177     vhost apache2.service apache running name=toko177.co.lab at=/etc/apache2/sites-enabled/toko177.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/toko177.co.lab.conf:7 > read=1m0s" witness=configtest
351ms h177     load load1=11.38 cpus=2 memory=25276502016 available=24157159424 swap=0 swapped=0 psi-cpu=0.8186 psi-memory=0 psi-io=0.028999999999999998 disk=0.24715752453286904 inodes=0.035967350006103516 path=/ oom=0 overflows=0
351ms h177     change package readline-common:all detail="8.2-1.3 installed" when=-16m2.903s
351ms h177     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m52.903s
352ms h177     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=fad6385e3a6a4bb2a7da6f74a1034321 file=enabled since=-290ms
352ms h177     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
352ms h177     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
352ms h177     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
352ms h177     missing units ok=true witness=units
352ms h177     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
352ms h177     socket tcp:127.0.0.1:5127 unit=next.service process=node user=www-data queue=0 backlog=511
352ms h177     test apache2.service apache ok tree=8ccd0b5f1556e2d86fc4f9344b6b0735432c20baafc01959116a5c21edccd392 newer=no
352ms h177     vhost apache2.service apache disk name=tintuc177.co.lab at=/etc/apache2/sites-enabled/tintuc177.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/tintuc177.co.lab.conf:7 > read=1m0s" witness=configtest
352ms h177     vhost apache2.service apache disk name=toko177.co.lab at=/etc/apache2/sites-enabled/toko177.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/toko177.co.lab.conf:7 > read=1m0s" witness=configtest
352ms h177     vhost apache2.service apache running name=tintuc177.co.lab at=/etc/apache2/sites-enabled/tintuc177.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/tintuc177.co.lab.conf:7 > read=1m0s" witness=configtest
352ms h177     vhost apache2.service apache running name=toko177.co.lab at=/etc/apache2/sites-enabled/toko177.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5127 > /etc/apache2/sites-enabled/toko177.co.lab.conf:7 > read=1m0s" witness=configtest
374ms h177     target tcp:127.0.0.1:5127 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
381ms h177     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
381ms h177     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
412ms h177     unit next.service active/running load=loaded result=success pid=43 restart=no invocation=630dba02ddeb4300b792b56d8bd479b1 file=enabled since=-406ms
483ms h177     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
485ms h177     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
510ms h177     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
699ms h177     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15060992 io=0
699ms h177     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15306752 io=0.15
708ms h177     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0375 memory=22069248 io=0.3
708ms h177     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20258816 io=0.05
708ms h177     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12046336 io=0
708ms h177     process node unit=next.service user=www-data count=1 cpu=0.0125 memory=51953664 io=0
708ms h177     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11714560 io=0.5
708ms h177     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8040448 io=0
2.141s h177     look tintuc177.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=8.846301ms purpose=scheduled direct=true
2.511s h177     look toko177.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko177.co.lab/ to=10.99.0.24:80 took=4.612212ms purpose=scheduled direct=true
4.05s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=15.433946ms purpose=scheduled direct=true
4.072s h177     sign apache-ah10124 apache2.service server=apache count=1 first=4.05s last=4.05s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
4.072s h177     sign apache-invalid-response apache2.service server=apache count=1 first=4.05s last=4.05s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
4.086s h177     wait next.service nothing workers=1 of=1
4.432s h177     look toko177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko177.co.lab/ to=10.99.0.24:80 took=4.185775ms purpose=scheduled direct=true
5.062s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=2.59171ms purpose=confirm token=c6dddecf4925d0d6 direct=true
5.088s h177     sign apache-invalid-response apache2.service server=apache count=2 first=4.431s last=5.062s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
5.088s h177     sign apache-ah10124 apache2.service server=apache count=2 first=4.431s last=5.062s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
6.033s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=2.787964ms purpose=scheduled direct=true
6.065s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=2.649803ms purpose=verify token=b7f3df48af732356 direct=true
6.363s h177     look toko177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko177.co.lab/ to=10.99.0.24:80 took=16.306008ms purpose=scheduled direct=true
7.119s h177     sign apache-ah10124 apache2.service server=apache count=3 first=6.032s last=6.362s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
7.119s h177     sign apache-invalid-response apache2.service server=apache count=3 first=6.032s last=6.362s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
8.072s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=19.890712ms purpose=scheduled direct=true
8.089s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=13.470485ms purpose=verify token=733d474fa83d1241 direct=true
8.416s h177     look toko177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko177.co.lab/ to=10.99.0.24:80 took=12.56959ms purpose=scheduled direct=true
10.048s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=3.425635ms purpose=scheduled direct=true
10.094s h177     look tintuc177.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://tintuc177.co.lab/ to=10.99.0.24:80 took=4.580613ms purpose=verify token=8bc6c3f578837510 direct=true
10.094s expect upstream-header-too-big
