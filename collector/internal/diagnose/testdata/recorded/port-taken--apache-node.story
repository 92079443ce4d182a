# Recorded in the lab: port-taken on apache-node.
0s    h147     registered 10.99.0.17
885ms h147     agent speaks
889ms h147     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m16.795s
889ms h147     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m6.795s
889ms h147     test apache2.service apache ok tree=41d05cfb99fd13d337d33d6e3cad913f15bf545c4e801b786962e63294f4d4d4 newer=no
889ms h147     load load1=19.5 cpus=2 memory=25276502016 available=24040570880 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0365 disk=0.32571292459542733 inodes=0.040748536586761475 path=/ oom=0 overflows=0
889ms h147     missing units ok=true witness=units
889ms h147     missing "weblog apache2.service" ok=true witness=weblog
889ms h147     missing "weblog nginx.service" ok=true witness=weblog
889ms h147     socket tcp:127.0.0.1:4146 unit=shop-api.service process=node user=www-data queue=0 backlog=511
889ms h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
889ms h147     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=30420a756cf54ec6ba7ff59155c48af3 file=enabled since=-372ms
889ms h147     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
889ms h147     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
889ms h147     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
889ms h147     vhost apache2.service apache disk name=kasir147.co.lab at=/etc/apache2/sites-enabled/kasir147.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4146 > /etc/apache2/sites-enabled/kasir147.co.lab.conf:7 > read=2s" witness=configtest
889ms h147     vhost apache2.service apache running name=kasir147.co.lab at=/etc/apache2/sites-enabled/kasir147.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4146 > /etc/apache2/sites-enabled/kasir147.co.lab.conf:7 > read=2s" witness=configtest
889ms h147     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m16.795s
889ms h147     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m6.795s
890ms h147     missing "weblog nginx.service" ok=true witness=weblog
890ms h147     missing "weblog apache2.service" ok=true witness=weblog
890ms h147     load load1=19.5 cpus=2 memory=25276502016 available=24040570880 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0365 disk=0.32571292459542733 inodes=0.040748536586761475 path=/ oom=0 overflows=0
890ms h147     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=30420a756cf54ec6ba7ff59155c48af3 file=enabled since=-372ms
890ms h147     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
890ms h147     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
890ms h147     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
890ms h147     missing units ok=true witness=units
890ms h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
890ms h147     socket tcp:127.0.0.1:4146 unit=shop-api.service process=node user=www-data queue=0 backlog=511
890ms h147     test apache2.service apache ok tree=41d05cfb99fd13d337d33d6e3cad913f15bf545c4e801b786962e63294f4d4d4 newer=no
890ms h147     vhost apache2.service apache disk name=kasir147.co.lab at=/etc/apache2/sites-enabled/kasir147.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4146 > /etc/apache2/sites-enabled/kasir147.co.lab.conf:7 > read=2s" witness=configtest
890ms h147     vhost apache2.service apache running name=kasir147.co.lab at=/etc/apache2/sites-enabled/kasir147.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4146 > /etc/apache2/sites-enabled/kasir147.co.lab.conf:7 > read=2s" witness=configtest
901ms h147     target tcp:127.0.0.1:4146 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
906ms h147     unit shop-api.service active/running load=loaded result=success pid=55 restart=no invocation=c147e9f2dfcf411b923d4c51756a49b6 file=enabled since=-790ms
1.046s h147     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.046s h147     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.046s h147     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.046s h147     removal missing "weblog php8.2-fpm.service" witness=weblog
1.062s h147     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.09s h147     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.09s h147     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.181s h147     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14864384 io=0
1.181s h147     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.020833333333333332 memory=14970880 io=0.1
1.181s h147     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.020833333333333332 memory=22835200 io=0.14
1.181s h147     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.052083333333333336 memory=20606976 io=0.22
1.181s h147     process systemd unit=init.scope user=root count=1 cpu=0.020833333333333332 memory=11849728 io=0
1.181s h147     process node unit=shop-api.service user=www-data count=1 cpu=0.010416666666666666 memory=51736576 io=0
1.181s h147     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11960320 io=0.54
1.181s h147     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
2.717s h147     look kasir147.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir147.co.lab/ to=10.99.0.17:80 took=84.043488ms purpose=scheduled direct=true source=10.99.0.2
3.95s h147     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure invocation=c147e9f2dfcf411b923d4c51756a49b6 file=enabled since=3.869s
3.964s h147     look kasir147.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=1.281704ms purpose=word direct=true source=10.99.0.2
3.988s h147     removal socket tcp:127.0.0.1:4146 witness=sockets
3.993s h147     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4146 count=1 first=3.964s last=3.964s sample="AH00957: http: attempt to connect to 127.0.0.1:4146 (127.0.0.1:4146) failed"
3.993s h147     sign apache-ah01114 apache2.service server=apache count=1 first=3.964s last=3.964s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.994s h147     target tcp:127.0.0.1:4146 listens=no connects=no errno=ECONNREFUSED unit=shop-api.service process=node local=true
3.997s h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.997s h147     target tcp:127.0.0.1:4146 listens=no connects=no errno=ECONNREFUSED unit=shop-api.service process=node local=true
4.001s h147     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure invocation=c147e9f2dfcf411b923d4c51756a49b6 file=enabled since=3.869s stop=yes stopped=3.871s
4.134s h147     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure job=unknown invocation=c147e9f2dfcf411b923d4c51756a49b6 file=enabled since=3.869s stop=yes stopped=3.871s
4.134s h147     unit shop-api.service inactive/dead load=loaded result=success pid=226 restart=on-failure job=unknown invocation=6010a4a961d9498a9f9370975680619d file=enabled since=3.869s stop=yes stopped=3.871s
4.134s h147     unit shop-api.service active/running load=loaded result=success pid=226 restart=on-failure job=unknown invocation=6010a4a961d9498a9f9370975680619d file=enabled since=4.131s
4.134s h147     unit shop-api.service active/running load=loaded result=success pid=226 restart=on-failure invocation=6010a4a961d9498a9f9370975680619d file=enabled since=4.131s
4.155s h147     socket tcp:127.0.0.1:4146 unit=lab-stranger.service process=nc user=root queue=0 backlog=1
4.995s h147     target tcp:127.0.0.1:4146 listens=yes connects=yes unit=lab-stranger.service process=nc queue=1 backlog=1 local=true
5.099s h147     unit lab-stranger.service active/running load=loaded result=success pid=216 restart=no invocation=275be8a24a43413abb9b28ac7dfd9f80 file=transient since=4.088s
5.37s h147     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=6010a4a961d9498a9f9370975680619d file=enabled since=5.347s
5.414s h147     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=6010a4a961d9498a9f9370975680619d file=enabled since=5.347s stop=no
5.425s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=6010a4a961d9498a9f9370975680619d file=enabled since=5.347s
5.468s h147     sign app-address-in-use shop-api.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4146 count=1 first=5.34s last=5.34s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4146" witness=kernel
5.495s h147     socket tcp:127.0.0.1:4146 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
5.495s h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.506s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure job=unknown invocation=6010a4a961d9498a9f9370975680619d file=enabled since=5.347s
5.506s h147     unit shop-api.service inactive/dead load=loaded result=success pid=249 restarts=1 restart=on-failure job=unknown invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=5.489s
5.506s h147     unit shop-api.service active/running load=loaded result=success pid=249 restarts=1 restart=on-failure job=unknown invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=5.495s
5.506s h147     unit shop-api.service active/running load=loaded result=success pid=249 restarts=1 restart=on-failure invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=5.495s
5.52s h147     wait lab-stranger.service local address=unix:/run/systemd/journal/stdout peer=systemd-journald.service workers=1 of=1
6.069s h147     target tcp:127.0.0.1:4146 listens=yes connects=no errno=ETIMEDOUT unit=lab-stranger.service process=nc queue=2 backlog=1 local=true
6.234s h147     look kasir147.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.019462704s purpose=confirm token=878969c9d177b954 direct=true source=10.99.0.2
6.251s h147     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=1 first=6.222s last=6.222s sample="AH01102: error reading status line from remote server 127.0.0.1:4146"
6.251s h147     sign apache-ah00898 apache2.service server=apache count=1 first=6.222s last=6.222s sample="AH00898: Error reading from remote server returned by …"
6.463s h147     arrival 878969c9d177b954 apache2.service vhost=kasir147.co.lab status=502
6.584s h147     look kasir147.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.045148907s purpose=scheduled direct=true source=10.99.0.2
6.623s h147     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=6.611s
6.623s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=6.611s
6.808s h147     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16150528 io=0
6.808s h147     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0 memory=4526080 io=0
6.808s h147     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
6.808s h147     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.01282051282051282 memory=23007232 io=0.1111111111111111
6.808s h147     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.01282051282051282 memory=20869120 io=0
6.808s h147     process systemd unit=init.scope user=root count=1 cpu=0 memory=11849728 io=0.16666666666666666
6.808s h147     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11960320 io=0.7222222222222222
6.808s h147     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
6.808s h147     process nc unit=lab-stranger.service user=root count=1 cpu=0 memory=1748992 io=0
6.808s h147     removal process " shop-api.service node" witness=processes
6.809s h147     load load1=19.22 cpus=2 memory=25276502016 available=24066195456 swap=0 swapped=0 psi-cpu=0.9571 psi-memory=0 psi-io=0.0325 disk=0.325572696084944 inodes=0.040716469287872314 path=/ oom=0 overflows=5
6.809s h147     socket tcp:127.0.0.1:4146 unit=lab-stranger.service process=nc user=root queue=0 backlog=1
6.809s h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.986s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure job=unknown invocation=a3403a44d5bb421c93ca9e3c77c17786 file=enabled since=6.611s
6.998s h147     unit shop-api.service inactive/dead load=loaded result=success pid=259 restarts=2 restart=on-failure job=unknown invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=6.855s
6.998s h147     unit shop-api.service active/running load=loaded result=success pid=259 restarts=2 restart=on-failure job=unknown invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=6.872s
6.998s h147     unit shop-api.service active/running load=loaded result=success pid=259 restarts=2 restart=on-failure invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=6.872s
7.085s h147     target tcp:127.0.0.1:4146 listens=yes connects=yes unit=lab-stranger.service process=nc queue=0 backlog=1 local=true
7.187s h147     look kasir147.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.168952402s purpose=confirm token=adf3556b89ea94d9 direct=true source=10.99.0.2
7.263s h147     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=1 first=6.543s last=6.543s sample="AH01102: error reading status line from remote server 127.0.0.1:4146"
7.263s h147     sign apache-ah00898 apache2.service server=apache count=1 first=6.543s last=6.543s sample="AH00898: Error reading from remote server returned by …"
7.263s h147     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=1 first=7.182s last=7.182s sample="AH00957: http: attempt to connect to 127.0.0.1:4146 (127.0.0.1:4146) failed"
7.263s h147     sign apache-ah01114 apache2.service server=apache count=1 first=7.182s last=7.182s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
7.414s h147     arrival adf3556b89ea94d9 apache2.service vhost=kasir147.co.lab status=503
7.522s h147     sign app-address-in-use shop-api.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4146 count=1 first=6.582s last=6.582s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4146" witness=kernel
7.597s h147     look kasir147.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.083190441s purpose=confirm token=4fc4daf306ee3dbf direct=true source=10.99.0.2
7.739s h147     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=7.735s
7.774s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=7.736s
7.946s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure job=unknown invocation=b1f168d4316b4daca18c442bc9986d84 file=enabled since=7.736s
7.948s h147     unit shop-api.service inactive/dead load=loaded result=success pid=270 restarts=3 restart=on-failure job=unknown invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=7.873s
7.948s h147     unit shop-api.service active/running load=loaded result=success pid=270 restarts=3 restart=on-failure job=unknown invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=7.892s
7.948s h147     unit shop-api.service active/running load=loaded result=success pid=270 restarts=3 restart=on-failure invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=7.892s
8.265s h147     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=1 first=7.502s last=7.502s sample="AH00957: http: attempt to connect to 127.0.0.1:4146 (127.0.0.1:4146) failed"
8.265s h147     sign apache-ah01114 apache2.service server=apache count=1 first=7.502s last=7.502s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
8.314s h147     inside kasir147.co.lab 502 path=/ to=127.0.0.1:80 body=apache-502 took=2.010935842s
8.345s h147     socket tcp:127.0.0.1:4146 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
8.345s h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
8.452s h147     arrival 4fc4daf306ee3dbf apache2.service vhost=kasir147.co.lab status=503
8.491s h147     look kasir147.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.015951544s purpose=scheduled direct=true source=10.99.0.2
9.096s h147     target tcp:127.0.0.1:4146 listens=yes connects=no errno=ETIMEDOUT unit=lab-stranger.service process=nc queue=2 backlog=1 local=true
9.199s h147     look kasir147.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.01478899s purpose=confirm token=2be003e02ac155ae direct=true source=10.99.0.2
9.301s h147     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=2 first=8.271s last=9.105s sample="AH01102: error reading status line from remote server 127.0.0.1:4146"
9.301s h147     sign apache-ah00898 apache2.service server=apache count=2 first=8.271s last=9.105s sample="AH00898: Error reading from remote server returned by …"
9.338s h147     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=9.32s
9.338s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=9.321s
9.406s h147     arrival 2be003e02ac155ae apache2.service vhost=kasir147.co.lab status=502
9.503s h147     sign app-address-in-use shop-api.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4146 count=2 first=7.698s last=9.256s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4146" witness=kernel
9.628s h147     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure job=restart invocation=c95dfc92ae7d419dbb96a06e3a0b2d63 file=enabled since=9.321s
9.716s h147     unit shop-api.service inactive/dead load=loaded result=success pid=285 restarts=4 restart=on-failure job=restart invocation=f0392368800f4ca18d6d3fe8a013b4b6 file=enabled since=9.619s
9.716s h147     unit shop-api.service active/running load=loaded result=success pid=285 restarts=4 restart=on-failure job=restart invocation=f0392368800f4ca18d6d3fe8a013b4b6 file=enabled since=9.638s
9.716s h147     unit shop-api.service active/running load=loaded result=success pid=285 restarts=4 restart=on-failure invocation=f0392368800f4ca18d6d3fe8a013b4b6 file=enabled since=9.638s
10.313s h147     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:4146 count=1 first=8.459s last=8.459s sample="AH00957: http: attempt to connect to 127.0.0.1:4146 (127.0.0.1:4146) failed"
10.313s h147     sign apache-ah01114 apache2.service server=apache count=1 first=8.459s last=8.459s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
10.412s h147     traffic apache2.service vhost=kasir147.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=9 502=4 503=4 sources=2 top=0.8888888888888888 counted=1
10.623s h147     look kasir147.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=2.042877532s purpose=scheduled direct=true source=10.99.0.2
10.94s h147     load cpu=0.9990004997501031 steal=0.0004997501249375152 wait=0 load1=19.52 cpus=2 memory=25276502016 available=23988686848 swap=0 swapped=0 psi-cpu=0.9581000000000001 psi-memory=0 psi-io=0.0346 disk=0.32568465271831376 inodes=0.04075205326080322 path=/ oom=0 overflows=11
10.94s h147     socket tcp:127.0.0.1:4146 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
10.94s h147     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.123s h147     look kasir147.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir147.co.lab/ to=10.99.0.17:80 took=3.056020023s purpose=verify token=c60834c34bb37d62 direct=true source=10.99.0.2
11.123s expect upstream-port-taken
