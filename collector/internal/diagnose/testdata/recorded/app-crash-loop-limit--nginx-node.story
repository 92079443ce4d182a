# Recorded in the lab: app-crash-loop-limit on nginx-node.
0s    h145     registered 10.99.0.77
582ms h145     agent speaks
582ms h145     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m49.4s
582ms h145     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m39.4s
582ms h145     load load1=16.58 cpus=2 memory=25276502016 available=24080596992 swap=0 swapped=0 psi-cpu=0.9357 psi-memory=0 psi-io=0.053899999999999997 disk=0.33348857037117324 inodes=0.04092007875442505 path=/ oom=0 overflows=0
582ms h145     missing units ok=true witness=units
582ms h145     missing "weblog apache2.service" ok=true witness=weblog
582ms h145     missing "weblog nginx.service" ok=true witness=weblog
582ms h145     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
582ms h145     socket tcp:127.0.0.1:6982 unit=app.service process=node user=www-data queue=0 backlog=511
582ms h145     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
582ms h145     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
582ms h145     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=560935f101674d70bc0232b1fae62be7 file=enabled since=-254ms
582ms h145     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
583ms h145     load load1=16.58 cpus=2 memory=25276502016 available=24080596992 swap=0 swapped=0 psi-cpu=0.9357 psi-memory=0 psi-io=0.053899999999999997 disk=0.33348857037117324 inodes=0.04092007875442505 path=/ oom=0 overflows=0
583ms h145     missing "weblog nginx.service" ok=true witness=weblog
583ms h145     missing "weblog apache2.service" ok=true witness=weblog
583ms h145     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m49.4s
583ms h145     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m39.4s
584ms h145     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
584ms h145     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
584ms h145     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=560935f101674d70bc0232b1fae62be7 file=enabled since=-254ms
584ms h145     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
584ms h145     missing units ok=true witness=units
584ms h145     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
584ms h145     socket tcp:127.0.0.1:6982 unit=app.service process=node user=www-data queue=0 backlog=511
676ms h145     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
676ms h145     vhost apache2.service apache disk name=h145.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
706ms h145     test nginx.service nginx ok tree=c8c4106f7202bece7a7e2acb99ebb6ede8b5263e32e3d91a742be2b2804a0187 newer=no
706ms h145     vhost nginx.service nginx disk name=sekolah145.co.lab at=/etc/nginx/sites-enabled/sekolah145.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6982 > /etc/nginx/sites-enabled/sekolah145.co.lab:10 > connect=3s > read=3s" witness=configtest
706ms h145     vhost nginx.service nginx disk name=tintuc145.co.lab at=/etc/nginx/sites-enabled/tintuc145.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6982 > /etc/nginx/sites-enabled/tintuc145.co.lab:10 > connect=3s > read=3s" witness=configtest
706ms h145     vhost nginx.service nginx running name=sekolah145.co.lab at=/etc/nginx/sites-enabled/sekolah145.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6982 > /etc/nginx/sites-enabled/sekolah145.co.lab:10 > connect=3s > read=3s" witness=configtest
706ms h145     vhost nginx.service nginx running name=tintuc145.co.lab at=/etc/nginx/sites-enabled/tintuc145.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6982 > /etc/nginx/sites-enabled/tintuc145.co.lab:10 > connect=3s > read=3s" witness=configtest
719ms h145     target tcp:127.0.0.1:6982 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
726ms h145     unit app.service active/running load=loaded result=success pid=50 restart=no invocation=0592804901cd4599b10f9135119cb417 file=enabled since=-360ms
838ms h145     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
838ms h145     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
839ms h145     missing "weblog php8.2-fpm.service" ok=true witness=weblog
839ms h145     removal missing "weblog php8.2-fpm.service" witness=weblog
866ms h145     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.39s h145     look sekolah145.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=48.006456ms purpose=scheduled direct=true source=10.99.0.2
3.066s h145     look tintuc145.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc145.co.lab/ to=10.99.0.77:80 took=25.91466ms purpose=scheduled direct=true source=10.99.0.2
3.909s h145     unit app.service active/running load=loaded result=success pid=50 restart=on-failure invocation=0592804901cd4599b10f9135119cb417 file=enabled since=-360ms
4.061s h145     unit app.service active/running load=loaded result=success pid=50 restart=on-failure job=start invocation=0592804901cd4599b10f9135119cb417 file=enabled since=-360ms
4.061s h145     unit app.service deactivating/stop-sigterm load=loaded result=success pid=50 restart=on-failure job=start invocation=0592804901cd4599b10f9135119cb417 file=enabled since=4.043s
4.061s h145     unit app.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure job=start invocation=0592804901cd4599b10f9135119cb417 file=enabled since=4.056s
4.069s h145     unit app.service inactive/dead load=loaded result=success pid=157 restart=on-failure job=start invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.056s
4.069s h145     unit app.service active/running load=loaded result=success pid=157 restart=on-failure job=start invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.067s
4.069s h145     unit app.service active/running load=loaded result=success pid=157 restart=on-failure invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.067s
4.111s h145     removal socket tcp:127.0.0.1:6982 witness=sockets
4.111s h145     target tcp:127.0.0.1:6982 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.143s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=9.482916ms purpose=word direct=true source=10.99.0.2
4.144s h145     look tintuc145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc145.co.lab/ to=10.99.0.77:80 took=9.343275ms purpose=word direct=true source=10.99.0.2
4.151s h145     load load1=16.29 cpus=2 memory=25276502016 available=23971086336 swap=0 swapped=0 psi-cpu=0.9338 psi-memory=0 psi-io=0.0493 disk=0.3322602306080472 inodes=0.04091620445251465 path=/ oom=0 overflows=0
4.151s h145     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.151s h145     target tcp:127.0.0.1:6982 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.161s h145     wait app.service cpu workers=1 of=1
4.165s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=sekolah145.co.lab count=1 first=3.6s last=3.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah145.co.lab, upstream: tcp:127.0.0.1:6982"
4.165s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=tintuc145.co.lab count=1 first=3.6s last=3.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: tintuc145.co.lab, upstream: tcp:127.0.0.1:6982"
4.428s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=48.081737ms purpose=scheduled direct=true source=10.99.0.2
4.656s h145     process node unit=app.service user=www-data count=1 running=1 cpu=0.08641975308641975 memory=48422912 io=0
4.656s h145     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012345679012345678 memory=4571136 io=0
4.656s h145     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.656s h145     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23027712 io=0.5
4.656s h145     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20303872 io=0
4.656s h145     process systemd unit=init.scope user=root count=1 cpu=0.037037037037037035 memory=12283904 io=0
4.656s h145     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8392704 io=0
4.656s h145     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11513856 io=0.5
4.656s h145     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8036352 io=0
4.941s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.709s
4.951s h145     removal wait "app.service  cpu " witness=waits
4.952s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.709s
4.981s h145     sign app-exception app.service server=app count=1 first=4.678s last=4.678s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
4.988s h145     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.988s h145     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23027712 io=0.025
4.988s h145     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20303872 io=0
4.988s h145     process (node) unit=init.scope user=root count=1 waiting=1 cpu=0 memory=5734400 io=0
4.988s h145     process systemd unit=init.scope user=root count=1 waiting=1 cpu=0 memory=12283904 io=0.025
4.988s h145     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8392704 io=0
4.988s h145     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012345679012345678 memory=11513856 io=0.95
4.988s h145     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8036352 io=0
4.988s h145     removal process " dbus.service dbus-daemon" witness=processes
4.988s h145     removal process " app.service node" witness=processes
4.988s h145     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.989s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure job=unknown invocation=b5998135005a46dbbd3d6ae95a941e4f file=enabled since=4.709s
4.989s h145     unit app.service inactive/dead load=loaded result=success pid=180 restarts=1 restart=on-failure job=unknown invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=4.921s
4.989s h145     unit app.service active/running load=loaded result=success pid=180 restarts=1 restart=on-failure job=unknown invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=4.971s
4.989s h145     unit app.service active/running load=loaded result=success pid=180 restarts=1 restart=on-failure invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=4.971s
5.012s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=1.782618ms purpose=confirm token=1d07b1838c4dca8c direct=true source=10.99.0.2
5.164s h145     look tintuc145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc145.co.lab/ to=10.99.0.77:80 took=6.194146ms purpose=scheduled direct=true source=10.99.0.2
5.174s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=sekolah145.co.lab count=2 first=3.6s last=4.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah145.co.lab, upstream: tcp:127.0.0.1:6982"
5.174s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=tintuc145.co.lab count=1 first=4.6s last=4.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: tintuc145.co.lab, upstream: tcp:127.0.0.1:6982"
5.239s h145     arrival 1d07b1838c4dca8c nginx.service status=502
5.445s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=5.433s
5.445s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=5.433s
5.839s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure job=unknown invocation=db64c0a7fc4d49e49de0dce236bcedc3 file=enabled since=5.433s
5.924s h145     unit app.service inactive/dead load=loaded result=success pid=191 restarts=2 restart=on-failure job=unknown invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=5.666s
5.924s h145     unit app.service active/running load=loaded result=success pid=191 restarts=2 restart=on-failure job=unknown invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=5.687s
5.924s h145     unit app.service active/running load=loaded result=success pid=191 restarts=2 restart=on-failure invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=5.687s
6.341s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=6.217s
6.341s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=6.217s
6.354s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=30.558284ms purpose=scheduled direct=true source=10.99.0.2
6.515s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure job=unknown invocation=8f6662cc8bd549faba2308af1198f02c file=enabled since=6.217s
6.52s h145     unit app.service inactive/dead load=loaded result=success pid=204 restarts=3 restart=on-failure job=unknown invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=6.417s
6.52s h145     unit app.service active/running load=loaded result=success pid=204 restarts=3 restart=on-failure job=unknown invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=6.43s
6.52s h145     unit app.service active/running load=loaded result=success pid=204 restarts=3 restart=on-failure invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=6.43s
6.524s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=52.044281ms purpose=verify token=6d37c5719cdea4be direct=true source=10.99.0.2
6.821s h145     sign app-exception app.service server=app count=2 first=5.403s last=6.213s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
6.861s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=4.966696ms purpose=verify token=82461d54c1577f72 direct=true source=10.99.0.2
7.178s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=7.148s
7.18s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=7.148s
7.208s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=sekolah145.co.lab count=3 first=5.6s last=6.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah145.co.lab, upstream: tcp:127.0.0.1:6982"
7.265s h145     look tintuc145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc145.co.lab/ to=10.99.0.77:80 took=49.355176ms purpose=scheduled direct=true source=10.99.0.2
7.267s h145     arrival 6d37c5719cdea4be nginx.service status=502
7.267s h145     arrival 82461d54c1577f72 nginx.service status=502
7.703s h145     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6982 vhost=tintuc145.co.lab count=1 first=6.6s last=6.6s sample="connect() failed (111: Connection refused) while connecting to upstream, server: tintuc145.co.lab, upstream: tcp:127.0.0.1:6982"
7.706s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure job=unknown invocation=08f5aeeb6bee43079fd647998cfc4cb9 file=enabled since=7.148s
7.729s h145     unit app.service inactive/dead load=loaded result=success pid=216 restarts=4 restart=on-failure job=unknown invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.416s
7.729s h145     unit app.service active/running load=loaded result=success pid=216 restarts=4 restart=on-failure job=unknown invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.432s
7.729s h145     unit app.service active/running load=loaded result=success pid=216 restarts=4 restart=on-failure invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.432s
8.191s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.97s
8.192s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.971s
8.582s h145     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=7.971s
8.582s h145     unit app.service inactive/dead load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=8.168s
8.582s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=8.168s
8.582s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=8.168s
8.583s h145     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=3ad5b66a865748f9ba885424831a24fb file=enabled since=8.168s stop=no
8.673s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=75.964875ms purpose=scheduled direct=true source=10.99.0.2
8.708s h145     look sekolah145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah145.co.lab/ to=10.99.0.77:80 took=43.609997ms purpose=verify token=2ef120aa81cdc5ac direct=true source=10.99.0.2
8.997s h145     sign app-exception app.service server=app count=2 first=7.122s last=7.962s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
9.258s h145     look tintuc145.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc145.co.lab/ to=10.99.0.77:80 took=127.261576ms purpose=scheduled direct=true source=10.99.0.2
9.258s expect app-crash-loop
