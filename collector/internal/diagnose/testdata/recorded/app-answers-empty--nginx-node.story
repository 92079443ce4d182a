# Recorded in the lab: app-answers-empty on nginx-node.
0s    h165     registered 10.99.0.16
1.129s h165     agent speaks
1.158s h165     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m14.766s
1.158s h165     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m4.766s
1.158s h165     load load1=19.28 cpus=2 memory=25276502016 available=24085311488 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0401 disk=0.3255345814061686 inodes=0.040743231773376465 path=/ oom=0 overflows=0
1.158s h165     missing units ok=true witness=units
1.158s h165     missing "weblog apache2.service" ok=true witness=weblog
1.158s h165     missing "weblog nginx.service" ok=true witness=weblog
1.158s h165     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.158s h165     socket tcp:127.0.0.1:3935 unit=next.service process=node user=www-data queue=0 backlog=511
1.158s h165     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.158s h165     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.158s h165     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=e89701784ada4e00b635f6dd7bc1e7e5 file=enabled since=-708ms
1.158s h165     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
1.204s h165     missing "weblog nginx.service" ok=true witness=weblog
1.204s h165     missing "weblog apache2.service" ok=true witness=weblog
1.204s h165     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m14.766s
1.204s h165     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m4.766s
1.207s h165     load load1=19.28 cpus=2 memory=25276502016 available=24085311488 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0401 disk=0.3255345814061686 inodes=0.040743231773376465 path=/ oom=0 overflows=0
1.207s h165     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.207s h165     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.207s h165     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=e89701784ada4e00b635f6dd7bc1e7e5 file=enabled since=-708ms
1.207s h165     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
1.207s h165     missing units ok=true witness=units
1.207s h165     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.207s h165     socket tcp:127.0.0.1:3935 unit=next.service process=node user=www-data queue=0 backlog=511
1.461s h165     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.011627906976744186 memory=15364096 io=0.75
1.461s h165     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.03488372093023256 memory=22503424 io=0.25
1.461s h165     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.011627906976744186 memory=19427328 io=0
1.461s h165     process systemd unit=init.scope user=root count=1 cpu=0 memory=11993088 io=0
1.461s h165     process node unit=next.service user=www-data count=1 cpu=0 memory=51380224 io=0
1.461s h165     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7503872 io=0
1.461s h165     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11743232 io=0
1.461s h165     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7991296 io=0
1.558s h165     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.558s h165     vhost apache2.service apache disk name=h165.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.685s h165     test nginx.service nginx ok tree=52e13f5fe4c03fb04af73b9e5bb8acaae2497a308144b169f7f17cc2d711f74c newer=no
1.685s h165     vhost nginx.service nginx disk name=wiki165.example.lab at=/etc/nginx/sites-enabled/wiki165.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3935 > /etc/nginx/sites-enabled/wiki165.example.lab:10 > connect=3s > read=3s" witness=configtest
1.685s h165     vhost nginx.service nginx running name=wiki165.example.lab at=/etc/nginx/sites-enabled/wiki165.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3935 > /etc/nginx/sites-enabled/wiki165.example.lab:10 > connect=3s > read=3s" witness=configtest
1.719s h165     target tcp:127.0.0.1:3935 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.771s h165     unit next.service active/running load=loaded result=success pid=46 restart=no invocation=68e80c1f337c4fe58363c048dd853200 file=enabled since=-814ms
2.25s h165     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
2.25s h165     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
2.251s h165     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.251s h165     removal missing "weblog php8.2-fpm.service" witness=weblog
2.271s h165     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
4.598s h165     look wiki165.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki165.example.lab/ to=10.99.0.16:80 took=17.8328ms purpose=scheduled direct=true source=10.99.0.2
6.585s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=8.037016ms purpose=scheduled direct=true source=10.99.0.2
6.629s h165     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3935 vhost=wiki165.example.lab count=1 first=6.234s last=6.234s sample="upstream prematurely closed connection while reading response header from upstream, server: wiki165.example.lab, upstream: tcp:127.0.0.1:3935" about="response header from upstream"
6.653s h165     wait next.service cpu workers=1 of=1
6.655s h165     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.655s h165     socket tcp:127.0.0.1:3935 unit=next.service process=node user=www-data queue=0 backlog=511
6.656s h165     certificate tcp:127.0.0.1:3935 served=true upstream=true error="tls: first record does not look like a TLS handshake"
7.625s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=10.530977ms purpose=confirm token=17273d5e8ef34eda direct=true source=10.99.0.2
7.666s h165     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3935 vhost=wiki165.example.lab count=1 first=7.234s last=7.234s sample="upstream prematurely closed connection while reading response header from upstream, server: wiki165.example.lab, upstream: tcp:127.0.0.1:3935" about="response header from upstream"
8.502s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=2.62196ms purpose=scheduled direct=true source=10.99.0.2
8.641s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=12.829632ms purpose=confirm token=2e1ff5b14823edfd direct=true source=10.99.0.2
8.659s h165     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3935 vhost=wiki165.example.lab count=2 first=8.234s last=8.234s sample="upstream prematurely closed connection while reading response header from upstream, server: wiki165.example.lab, upstream: tcp:127.0.0.1:3935" about="response header from upstream"
10.419s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=2.904405ms purpose=scheduled direct=true source=10.99.0.2
10.667s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=24.591986ms purpose=verify token=ecf3567d9e48e098 direct=true source=10.99.0.2
10.835s h165     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3935 vhost=wiki165.example.lab count=2 first=10.234s last=10.234s sample="upstream prematurely closed connection while reading response header from upstream, server: wiki165.example.lab, upstream: tcp:127.0.0.1:3935" about="response header from upstream"
11.138s h165     load cpu=0.9989994997498532 steal=0.0005002501250624351 wait=0 load1=19.22 cpus=2 memory=25276502016 available=24073736192 swap=0 swapped=0 psi-cpu=0.9581000000000001 psi-memory=0 psi-io=0.0346 disk=0.32559355444761445 inodes=0.04074513912200928 path=/ oom=0 overflows=0
11.701s h165     arrival ecf3567d9e48e098 nginx.service status=502
12.492s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=18.527987ms purpose=scheduled direct=true source=10.99.0.2
12.73s h165     look wiki165.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki165.example.lab/ to=10.99.0.16:80 took=25.533216ms purpose=verify token=44f6d4844aaaadb9 direct=true source=10.99.0.2
12.73s expect app-invalid-response
