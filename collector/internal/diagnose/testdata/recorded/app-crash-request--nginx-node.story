# Recorded in the lab: app-crash-request on nginx-node.
0s    h158     registered 10.99.0.76
513ms h158     agent speaks
513ms h158     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m3.995s
513ms h158     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m53.995s
513ms h158     load load1=16.17 cpus=2 memory=25276502016 available=24003227648 swap=0 swapped=0 psi-cpu=0.9490999999999999 psi-memory=0 psi-io=0.0453 disk=0.33258575509534616 inodes=0.0409126877784729 path=/ oom=0 overflows=0
513ms h158     missing units ok=true witness=units
513ms h158     missing "weblog apache2.service" ok=true witness=weblog
513ms h158     missing "weblog nginx.service" ok=true witness=weblog
513ms h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
513ms h158     socket tcp:127.0.0.1:5504 unit=app.service process=node user=www-data queue=0 backlog=511
513ms h158     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
513ms h158     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
513ms h158     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=9571e14ce3ae4c43a9771538d0c89fd8 file=enabled since=-584ms
513ms h158     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
517ms h158     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m3.995s
517ms h158     load load1=16.17 cpus=2 memory=25276502016 available=24003227648 swap=0 swapped=0 psi-cpu=0.9490999999999999 psi-memory=0 psi-io=0.0453 disk=0.33258575509534616 inodes=0.0409126877784729 path=/ oom=0 overflows=0
517ms h158     missing "weblog nginx.service" ok=true witness=weblog
517ms h158     missing "weblog apache2.service" ok=true witness=weblog
517ms h158     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m53.995s
518ms h158     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
518ms h158     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
518ms h158     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=9571e14ce3ae4c43a9771538d0c89fd8 file=enabled since=-584ms
518ms h158     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
518ms h158     missing units ok=true witness=units
518ms h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
518ms h158     socket tcp:127.0.0.1:5504 unit=app.service process=node user=www-data queue=0 backlog=511
795ms h158     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
795ms h158     vhost apache2.service apache disk name=h158.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
795ms h158     test nginx.service nginx ok tree=51b0e26be36302c3376df62d389a3cc01b62af055b492dd4ebee4eeef27f2f4f newer=no
795ms h158     vhost nginx.service nginx disk name=api-docs158.lab at=/etc/nginx/sites-enabled/api-docs158.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5504 > /etc/nginx/sites-enabled/api-docs158.lab:10 > connect=2s > read=2s" witness=configtest
795ms h158     vhost nginx.service nginx running name=api-docs158.lab at=/etc/nginx/sites-enabled/api-docs158.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5504 > /etc/nginx/sites-enabled/api-docs158.lab:10 > connect=2s > read=2s" witness=configtest
795ms h158     target tcp:127.0.0.1:5504 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
989ms h158     unit app.service active/running load=loaded result=success pid=48 restart=no invocation=3cd23574c86b44a08cbca756be3ea841 file=enabled since=-702ms
1.077s h158     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.077s h158     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.077s h158     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.077s h158     removal missing "weblog php8.2-fpm.service" witness=weblog
1.077s h158     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.57s h158     look api-docs158.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs158.lab/ to=10.99.0.76:80 took=44.000657ms purpose=scheduled direct=true source=10.99.0.2
4.352s h158     unit app.service active/running load=loaded result=success pid=48 restart=always invocation=3cd23574c86b44a08cbca756be3ea841 file=enabled since=-702ms
5.622s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=3cd23574c86b44a08cbca756be3ea841 file=enabled since=5.611s
5.622s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=3cd23574c86b44a08cbca756be3ea841 file=enabled since=5.611s
5.628s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=61.566651ms purpose=scheduled direct=true source=10.99.0.2
5.684s h158     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=5.005s last=5.005s sample="upstream prematurely closed connection while reading response header from upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504" about="response header from upstream"
5.685s h158     removal socket tcp:127.0.0.1:5504 witness=sockets
5.685s h158     target tcp:127.0.0.1:5504 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
5.686s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=38.758043ms purpose=word direct=true source=10.99.0.2
5.748s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.749s h158     target tcp:127.0.0.1:5504 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
5.75s h158     certificate tcp:127.0.0.1:5504 served=true upstream=true error="connect: connection refused"
5.928s h158     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=5.005s last=5.005s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504"
5.929s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=3cd23574c86b44a08cbca756be3ea841 file=enabled since=5.611s
5.929s h158     unit app.service inactive/dead load=loaded result=success pid=162 restarts=1 restart=always job=unknown invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=5.816s
5.929s h158     unit app.service active/running load=loaded result=success pid=162 restarts=1 restart=always job=unknown invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=5.832s
5.929s h158     unit app.service active/running load=loaded result=success pid=162 restarts=1 restart=always invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=5.832s
6.694s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=2.811142ms purpose=confirm token=0fe5f416a0c449e7 direct=true source=10.99.0.2
6.724s h158     wait app.service cpu workers=1 of=1
6.725s h158     load load1=15.36 cpus=2 memory=25276502016 available=23844929536 swap=0 swapped=0 psi-cpu=0.9387000000000001 psi-memory=0 psi-io=0.0416 disk=0.33295969778996853 inodes=0.04091787338256836 path=/ oom=0 overflows=0
6.725s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.889s h158     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=6.005s last=6.005s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504"
7.158s h158     process node unit=app.service user=www-data count=1 cpu=0.04938271604938271 memory=51396608 io=0
7.158s h158     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
7.158s h158     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23097344 io=1
7.158s h158     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20836352 io=0
7.158s h158     process systemd unit=init.scope user=root count=1 cpu=0 memory=12279808 io=0
7.158s h158     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8265728 io=0
7.158s h158     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11616256 io=0
7.158s h158     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
7.228s h158     arrival 0fe5f416a0c449e7 nginx.service status=502
7.452s h158     process node unit=app.service user=www-data count=1 cpu=0 memory=51396608 io=0
7.452s h158     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
7.452s h158     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012048192771084338 memory=23097344 io=1
7.452s h158     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20836352 io=0
7.452s h158     process systemd unit=init.scope user=root count=1 cpu=0 memory=12279808 io=0
7.452s h158     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8265728 io=0
7.452s h158     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11616256 io=0
7.452s h158     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
7.456s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.795s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=7.717s
7.796s h158     removal wait "app.service  cpu " witness=waits
7.797s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=84.262111ms purpose=scheduled direct=true source=10.99.0.2
7.813s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=7.717s stop=no
7.817s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=7.717s
7.911s h158     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=7.005s last=7.005s sample="upstream prematurely closed connection while reading response header from upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504" about="response header from upstream"
7.929s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=115.053125ms purpose=confirm token=226643a09f865cd6 direct=true source=10.99.0.2
8.223s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=c1cbe0ea5ced43f998b84f5a72145ca4 file=enabled since=7.717s
8.223s h158     unit app.service inactive/dead load=loaded result=success pid=177 restarts=2 restart=always job=unknown invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=8.059s
8.223s h158     unit app.service active/running load=loaded result=success pid=177 restarts=2 restart=always job=unknown invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=8.067s
8.223s h158     unit app.service active/running load=loaded result=success pid=177 restarts=2 restart=always invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=8.067s
8.276s h158     arrival 226643a09f865cd6 nginx.service status=502
8.311s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=25.833214ms purpose=verify token=2936c816e1c2d5f2 direct=true source=10.99.0.2
8.798s h158     target tcp:127.0.0.1:5504 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
8.799s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
9.023s h158     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=2 first=7.005s last=8.005s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504"
9.099s h158     socket tcp:127.0.0.1:5504 unit=app.service process=node user=www-data queue=0 backlog=511
9.161s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=95.606405ms purpose=verify token=087950b74a7c0602 direct=true source=10.99.0.2
9.179s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=9.169s
9.183s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=9.169s stop=no
9.186s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=9.17s
9.413s h158     removal socket tcp:127.0.0.1:5504 witness=sockets
9.415s h158     arrival 2936c816e1c2d5f2 nginx.service status=502
9.415s h158     arrival 087950b74a7c0602 nginx.service status=502
9.448s h158     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=9.005s last=9.005s sample="upstream prematurely closed connection while reading response header from upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504" about="response header from upstream"
9.478s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=d84c049435e341d88caed7e467fbed47 file=enabled since=9.17s
9.491s h158     unit app.service inactive/dead load=loaded result=success pid=194 restarts=3 restart=always job=unknown invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=9.308s
9.522s h158     unit app.service active/running load=loaded result=success pid=194 restarts=3 restart=always job=unknown invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=9.309s
9.525s h158     unit app.service active/running load=loaded result=success pid=194 restarts=3 restart=always invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=9.309s
9.56s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=4.698659ms purpose=verify token=e46519fcf1b96802 direct=true source=10.99.0.2
9.649s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=17.495676ms purpose=scheduled direct=true source=10.99.0.2
9.669s h158     wait app.service cpu workers=1 of=1
9.671s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.117s h158     target tcp:127.0.0.1:5504 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
10.597s h158     arrival e46519fcf1b96802 nginx.service status=502
10.597s h158     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=10 502=9 sources=1 top=1 counted=1
10.66s h158     socket tcp:127.0.0.1:5504 unit=app.service process=node user=www-data queue=0 backlog=511
10.66s h158     target tcp:127.0.0.1:5504 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10.746s h158     load cpu=0.9995024875621782 steal=0 wait=0 load1=14.93 cpus=2 memory=25276502016 available=24005652480 swap=0 swapped=0 psi-cpu=0.9434999999999999 psi-memory=0 psi-io=0.0381 disk=0.332592707882903 inodes=0.04091840982437134 path=/ oom=0 overflows=0
10.746s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.441s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=104.895825ms purpose=verify token=d5ccd02b98a9c3b7 direct=true source=10.99.0.2
11.442s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=11.231s
11.442s h158     removal wait "app.service  cpu " witness=waits
11.448s h158     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5504 vhost=api-docs158.lab count=1 first=11.005s last=11.005s sample="upstream prematurely closed connection while reading response header from upstream, server: api-docs158.lab, upstream: tcp:127.0.0.1:5504" about="response header from upstream"
11.448s h158     arrival d5ccd02b98a9c3b7 nginx.service status=502
11.449s h158     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=11.231s stop=no
11.451s h158     removal socket tcp:127.0.0.1:5504 witness=sockets
11.454s h158     target tcp:127.0.0.1:5504 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
11.456s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=11.244s
11.655s h158     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=727df3b3a61b42bfbadbfb5f55f45969 file=enabled since=11.244s
11.708s h158     unit app.service inactive/dead load=loaded result=success pid=211 restarts=4 restart=always job=unknown invocation=a8404824cbde498a922d82a798bbec1a file=enabled since=11.558s
11.708s h158     unit app.service active/running load=loaded result=success pid=211 restarts=4 restart=always job=unknown invocation=a8404824cbde498a922d82a798bbec1a file=enabled since=11.571s
11.708s h158     unit app.service active/running load=loaded result=success pid=211 restarts=4 restart=always invocation=a8404824cbde498a922d82a798bbec1a file=enabled since=11.571s
11.709s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=58.833243ms purpose=scheduled direct=true source=10.99.0.2
11.973s h158     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.973s h158     target tcp:127.0.0.1:5504 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
12.126s h158     look api-docs158.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs158.lab/ to=10.99.0.76:80 took=22.789038ms purpose=verify token=c4a0219fd976d7e4 direct=true source=10.99.0.2
12.126s expect app-crash-mid-response
