# Recorded in the lab: app-crash-loop on nginx-node.
0s    h143     registered 10.99.0.54
491ms h143     agent speaks
492ms h143     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m52.369s
492ms h143     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m42.369s
492ms h143     load load1=12.42 cpus=2 memory=25276502016 available=24136429568 swap=0 swapped=0 psi-cpu=0.9329000000000001 psi-memory=0 psi-io=0.0381 disk=0.328244199992997 inodes=0.04080641269683838 path=/ oom=0 overflows=0
492ms h143     missing units ok=true witness=units
492ms h143     missing "weblog apache2.service" ok=true witness=weblog
492ms h143     missing "weblog nginx.service" ok=true witness=weblog
492ms h143     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
492ms h143     socket tcp:127.0.0.1:6227 unit=app.service process=node user=www-data queue=0 backlog=511
492ms h143     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
492ms h143     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
492ms h143     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=cce10cd30d6843b78884ed8b77b828e0 file=enabled since=-550ms
492ms h143     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
492ms h143     load load1=12.42 cpus=2 memory=25276502016 available=24136429568 swap=0 swapped=0 psi-cpu=0.9329000000000001 psi-memory=0 psi-io=0.0381 disk=0.328244199992997 inodes=0.04080641269683838 path=/ oom=0 overflows=0
492ms h143     missing "weblog nginx.service" ok=true witness=weblog
492ms h143     missing "weblog apache2.service" ok=true witness=weblog
492ms h143     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m52.369s
492ms h143     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m42.369s
493ms h143     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
493ms h143     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
493ms h143     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=cce10cd30d6843b78884ed8b77b828e0 file=enabled since=-550ms
493ms h143     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
493ms h143     missing units ok=true witness=units
493ms h143     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
493ms h143     socket tcp:127.0.0.1:6227 unit=app.service process=node user=www-data queue=0 backlog=511
644ms h143     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
644ms h143     vhost apache2.service apache disk name=h143.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
670ms h143     test nginx.service nginx ok tree=d764104d74f7ecacf99ce6fc44da5d49a5b57cd88be29bfbe0ba7283020bf455 newer=no
672ms h143     vhost nginx.service nginx disk name=shop143.example.lab at=/etc/nginx/sites-enabled/shop143.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6227 > /etc/nginx/sites-enabled/shop143.example.lab:10 > connect=2s > read=2s" witness=configtest
672ms h143     vhost nginx.service nginx disk name=wiki143.example.lab at=/etc/nginx/sites-enabled/wiki143.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6227 > /etc/nginx/sites-enabled/wiki143.example.lab:10 > connect=2s > read=2s" witness=configtest
672ms h143     vhost nginx.service nginx running name=shop143.example.lab at=/etc/nginx/sites-enabled/shop143.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6227 > /etc/nginx/sites-enabled/shop143.example.lab:10 > connect=2s > read=2s" witness=configtest
672ms h143     vhost nginx.service nginx running name=wiki143.example.lab at=/etc/nginx/sites-enabled/wiki143.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6227 > /etc/nginx/sites-enabled/wiki143.example.lab:10 > connect=2s > read=2s" witness=configtest
697ms h143     target tcp:127.0.0.1:6227 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
785ms h143     unit app.service active/running load=loaded result=success pid=49 restart=no invocation=df2f9ab72d424814b9bf0dce57db0c56 file=enabled since=-699ms
816ms h143     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
816ms h143     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
816ms h143     missing "weblog php8.2-fpm.service" ok=true witness=weblog
816ms h143     removal missing "weblog php8.2-fpm.service" witness=weblog
836ms h143     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.428s h143     look wiki143.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki143.example.lab/ to=10.99.0.54:80 took=63.721992ms purpose=scheduled direct=true source=10.99.0.2
2.945s h143     look shop143.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop143.example.lab/ to=10.99.0.54:80 took=5.579218ms purpose=scheduled direct=true source=10.99.0.2
3.84s h143     unit app.service active/running load=loaded result=success pid=154 restart=always invocation=af8359deea654f96984db5694b90760e file=enabled since=3.693s
3.841s h143     removal socket tcp:127.0.0.1:6227 witness=sockets
3.849s h143     target tcp:127.0.0.1:6227 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
3.863s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=5.845486ms purpose=word direct=true source=10.99.0.2
3.869s h143     look shop143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop143.example.lab/ to=10.99.0.54:80 took=9.108479ms purpose=word direct=true source=10.99.0.2
3.921s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=wiki143.example.lab count=1 first=3.631s last=3.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki143.example.lab, upstream: tcp:127.0.0.1:6227"
3.921s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=shop143.example.lab count=1 first=3.631s last=3.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop143.example.lab, upstream: tcp:127.0.0.1:6227"
3.928s h143     load load1=12.42 cpus=2 memory=25276502016 available=24141848576 swap=0 swapped=0 psi-cpu=0.9331 psi-memory=0 psi-io=0.0391 disk=0.32847632257516507 inodes=0.040820956230163574 path=/var/lib/nginx oom=0 overflows=0
3.928s h143     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.928s h143     target tcp:127.0.0.1:6227 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
3.95s h143     wait app.service cpu workers=1 of=1
4.357s h143     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=af8359deea654f96984db5694b90760e file=enabled since=4.3s
4.357s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=af8359deea654f96984db5694b90760e file=enabled since=4.301s
4.358s h143     removal wait "app.service  cpu " witness=waits
4.359s h143     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.0125 memory=4546560 io=0
4.359s h143     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
4.359s h143     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=23552000 io=0.029850746268656716
4.359s h143     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20221952 io=0
4.359s h143     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12255232 io=0.014925373134328358
4.359s h143     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8433664 io=0
4.359s h143     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11948032 io=0.9552238805970149
4.359s h143     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856 io=0
4.36s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=6.451692ms purpose=scheduled direct=true source=10.99.0.2
4.418s h143     sign app-exception app.service server=app count=1 first=4.294s last=4.294s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
4.46s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=21.250092ms purpose=confirm token=bcf857af726879de direct=true source=10.99.0.2
4.781s h143     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0 memory=4546560 io=0
4.781s h143     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
4.781s h143     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23552000 io=1
4.781s h143     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20221952 io=0
4.781s h143     process systemd unit=init.scope user=root count=1 cpu=0 memory=12255232 io=0
4.781s h143     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8433664 io=0
4.781s h143     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11948032 io=0
4.781s h143     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856 io=0
4.782s h143     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.922s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=wiki143.example.lab count=2 first=3.631s last=3.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki143.example.lab, upstream: tcp:127.0.0.1:6227"
4.942s h143     look shop143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop143.example.lab/ to=10.99.0.54:80 took=12.633947ms purpose=scheduled direct=true source=10.99.0.2
5.04s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=af8359deea654f96984db5694b90760e file=enabled since=4.301s
5.04s h143     unit app.service inactive/dead load=loaded result=success pid=178 restarts=1 restart=always job=unknown invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.013s
5.04s h143     unit app.service active/running load=loaded result=success pid=178 restarts=1 restart=always job=unknown invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.034s
5.04s h143     unit app.service active/running load=loaded result=success pid=178 restarts=1 restart=always invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.034s
5.074s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=1.187232ms purpose=verify token=caec32e0662d2325 direct=true source=10.99.0.2
5.182s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=shop143.example.lab count=1 first=4.631s last=4.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop143.example.lab, upstream: tcp:127.0.0.1:6227"
5.26s h143     arrival bcf857af726879de nginx.service status=502
5.26s h143     arrival caec32e0662d2325 nginx.service status=502
5.671s h143     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.654s
5.673s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.655s
6.261s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=ba9cdc81e9f8416f87893aac4daa3948 file=enabled since=5.655s
6.261s h143     unit app.service inactive/dead load=loaded result=success pid=191 restarts=2 restart=always job=unknown invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.256s
6.261s h143     unit app.service active/running load=loaded result=success pid=191 restarts=2 restart=always job=unknown invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.257s
6.261s h143     unit app.service active/running load=loaded result=success pid=191 restarts=2 restart=always invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.257s
6.268s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=4.570201ms purpose=verify token=c6a60eca13375ecb direct=true source=10.99.0.2
6.44s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=889.002µs purpose=scheduled direct=true source=10.99.0.2
6.454s h143     sign app-exception app.service server=app count=1 first=5.617s last=5.617s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
6.645s h143     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.61s
6.645s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.61s
6.951s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=wiki143.example.lab count=3 first=4.631s last=5.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki143.example.lab, upstream: tcp:127.0.0.1:6227"
7.041s h143     look shop143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop143.example.lab/ to=10.99.0.54:80 took=1.250281ms purpose=scheduled direct=true source=10.99.0.2
7.119s h143     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6227 vhost=shop143.example.lab count=1 first=6.631s last=6.631s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop143.example.lab, upstream: tcp:127.0.0.1:6227"
7.241s h143     arrival c6a60eca13375ecb nginx.service status=502
7.313s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=4f24092d02364b2ea9e1a700db495e71 file=enabled since=6.61s
7.332s h143     unit app.service inactive/dead load=loaded result=success pid=203 restarts=3 restart=always job=unknown invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.264s
7.332s h143     unit app.service active/running load=loaded result=success pid=203 restarts=3 restart=always job=unknown invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.285s
7.332s h143     unit app.service active/running load=loaded result=success pid=203 restarts=3 restart=always invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.285s
7.397s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=54.119871ms purpose=verify token=37d01c8cc6133209 direct=true source=10.99.0.2
7.708s h143     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.706s
7.708s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.706s
8.312s h143     arrival 37d01c8cc6133209 nginx.service status=502
8.313s h143     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=078598cf6c164184a358d418287986e7 file=enabled since=7.706s
8.313s h143     unit app.service inactive/dead load=loaded result=success pid=216 restarts=4 restart=always job=unknown invocation=aaa59d705d954a30b10b2987957f6126 file=enabled since=8.239s
8.313s h143     unit app.service active/running load=loaded result=success pid=216 restarts=4 restart=always job=unknown invocation=aaa59d705d954a30b10b2987957f6126 file=enabled since=8.254s
8.313s h143     unit app.service active/running load=loaded result=success pid=216 restarts=4 restart=always invocation=aaa59d705d954a30b10b2987957f6126 file=enabled since=8.254s
8.342s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=3.149053ms purpose=verify token=0de0b297df495840 direct=true source=10.99.0.2
8.364s h143     look wiki143.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki143.example.lab/ to=10.99.0.54:80 took=501.32µs purpose=scheduled direct=true source=10.99.0.2
8.364s expect app-crash-loop
