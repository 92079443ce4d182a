# Recorded in the lab: app-crash-request on apache-node.
0s    h159     registered 10.99.0.34
530ms h159     agent speaks
537ms h159     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m19.05s
537ms h159     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m9.05s
537ms h159     load load1=12.44 cpus=2 memory=25276502016 available=23980851200 swap=0 swapped=0 psi-cpu=0.9229 psi-memory=0 psi-io=0.029900000000000003 disk=0.32668325730222797 inodes=0.040773093700408936 path=/ oom=0 overflows=0
537ms h159     missing units ok=true witness=units
537ms h159     missing "weblog apache2.service" ok=true witness=weblog
537ms h159     missing "weblog nginx.service" ok=true witness=weblog
537ms h159     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=3e45cb64125b47a3b184ede17714984d file=enabled since=-493ms
537ms h159     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
537ms h159     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
537ms h159     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
538ms h159     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m19.05s
538ms h159     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m9.05s
538ms h159     load load1=12.44 cpus=2 memory=25276502016 available=23980851200 swap=0 swapped=0 psi-cpu=0.9229 psi-memory=0 psi-io=0.029900000000000003 disk=0.32668325730222797 inodes=0.040773093700408936 path=/ oom=0 overflows=0
538ms h159     missing "weblog nginx.service" ok=true witness=weblog
538ms h159     missing "weblog apache2.service" ok=true witness=weblog
538ms h159     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=3e45cb64125b47a3b184ede17714984d file=enabled since=-493ms
538ms h159     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
538ms h159     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
538ms h159     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
538ms h159     missing units ok=true witness=units
544ms h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
544ms h159     socket tcp:127.0.0.1:5034 unit=node-web.service process=node user=www-data queue=0 backlog=511
655ms h159     test apache2.service apache ok tree=33ed94b880fd94794f0bb788ef48a381c1018093d88abc37c749e9053c242907 newer=no
655ms h159     vhost apache2.service apache disk name=kasir159.example.lab at=/etc/apache2/sites-enabled/kasir159.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5034 > /etc/apache2/sites-enabled/kasir159.example.lab.conf:7 > read=20s" witness=configtest
655ms h159     vhost apache2.service apache running name=kasir159.example.lab at=/etc/apache2/sites-enabled/kasir159.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5034 > /etc/apache2/sites-enabled/kasir159.example.lab.conf:7 > read=20s" witness=configtest
679ms h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
686ms h159     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
686ms h159     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
714ms h159     unit node-web.service active/running load=loaded result=success pid=41 restart=no invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=-698ms
862ms h159     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
864ms h159     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
865ms h159     missing "weblog php8.2-fpm.service" ok=true witness=weblog
865ms h159     removal missing "weblog php8.2-fpm.service" witness=weblog
884ms h159     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.325s h159     look kasir159.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir159.example.lab/ to=10.99.0.34:80 took=24.445711ms purpose=scheduled direct=true source=10.99.0.2
3.012s h159     unit node-web.service active/running load=loaded result=success pid=41 restart=always invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=-698ms
4.312s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=35.065878ms purpose=scheduled direct=true source=10.99.0.2
4.342s h159     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5034 count=1 first=4.304s last=4.304s sample="AH01102: error reading status line from remote server 127.0.0.1:5034"
4.342s h159     sign apache-ah00898 apache2.service server=apache count=1 first=4.304s last=4.304s sample="AH00898: Error reading from remote server returned by …"
4.343s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=4.305s
4.344s h159     socket tcp:127.0.0.1:5034 unit=node-web.service process=node user=www-data queue=0 backlog=511
4.344s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.353s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=4.305s stop=no
4.353s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=4.327s
4.413s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
4.414s h159     removal socket tcp:127.0.0.1:5034 witness=sockets
4.423s h159     certificate tcp:127.0.0.1:5034 served=true upstream=true error="connect: connection refused"
4.423s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.424s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
4.62s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=785c67b6ff2049eeb1219059996f7ca4 file=enabled since=4.327s
4.631s h159     unit node-web.service inactive/dead load=loaded result=success pid=209 restarts=1 restart=always job=unknown invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=4.61s
4.631s h159     unit node-web.service active/running load=loaded result=success pid=209 restarts=1 restart=always job=unknown invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=4.617s
4.631s h159     unit node-web.service active/running load=loaded result=success pid=209 restarts=1 restart=always invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=4.617s
5.098s h159     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16347136
5.098s h159     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15167488
5.098s h159     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23146496
5.098s h159     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20250624
5.098s h159     process systemd unit=init.scope user=root count=1 cpu=0 memory=11984896
5.107s h159     process node unit=node-web.service user=www-data count=1 running=1 cpu=0.08860759493670886 memory=48750592
5.107s h159     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11669504
5.107s h159     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144
5.201s h159     wait node-web.service cpu workers=1 of=1
5.209s h159     load load1=12.41 cpus=2 memory=25276502016 available=24054120448 swap=0 swapped=0 psi-cpu=0.9166 psi-memory=0 psi-io=0.0302 disk=0.32674595804302653 inodes=0.040768444538116455 path=/ oom=0 overflows=0
5.209s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.358s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=35.708993ms purpose=confirm token=de2cf8af456f37db direct=true source=10.99.0.2
5.364s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=5.333s
5.365s h159     removal wait "node-web.service  cpu " witness=waits
5.366s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=5.333s stop=no
5.366s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=5.342s
5.367s h159     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5034 count=1 first=5.332s last=5.332s sample="AH01102: error reading status line from remote server 127.0.0.1:5034"
5.367s h159     sign apache-ah00898 apache2.service server=apache count=1 first=5.332s last=5.332s sample="AH00898: Error reading from remote server returned by …"
5.496s h159     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16478208 io=0.19047619047619047
5.496s h159     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0 memory=4554752 io=0
5.496s h159     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15167488 io=0
5.496s h159     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23146496 io=0.09523809523809523
5.496s h159     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20250624 io=0
5.496s h159     process systemd unit=init.scope user=root count=1 cpu=0 memory=11984896 io=0
5.496s h159     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012345679012345678 memory=11669504 io=0.7142857142857143
5.496s h159     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144 io=0
5.496s h159     removal process " node-web.service node" witness=processes
5.498s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.63s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=51cec7321cb64c2884ddd461eba63778 file=enabled since=5.342s
5.63s h159     unit node-web.service inactive/dead load=loaded result=success pid=221 restarts=2 restart=always job=unknown invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=5.603s
5.63s h159     unit node-web.service active/running load=loaded result=success pid=221 restarts=2 restart=always job=unknown invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=5.627s
5.63s h159     unit node-web.service active/running load=loaded result=success pid=221 restarts=2 restart=always invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=5.627s
6.266s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=6.674671ms purpose=scheduled direct=true source=10.99.0.2
6.402s h159     arrival de2cf8af456f37db apache2.service vhost=kasir159.example.lab status=502
6.555s h159     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5034 count=1 first=6.231s last=6.231s sample="AH00957: http: attempt to connect to 127.0.0.1:5034 (127.0.0.1:5034) failed"
6.555s h159     sign apache-ah01114 apache2.service server=apache count=1 first=6.231s last=6.231s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
6.704s h159     socket tcp:127.0.0.1:5034 queue=0 backlog=511
6.713s h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
6.733s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=6.677s
6.735s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=6.677s
6.76s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=119.418821ms purpose=confirm token=d4bd759718103284 direct=true source=10.99.0.2
6.766s h159     removal socket tcp:127.0.0.1:5034 witness=sockets
6.766s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
6.779s h159     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5034 count=1 first=6.628s last=6.628s sample="AH01102: error reading status line from remote server 127.0.0.1:5034"
6.779s h159     sign apache-ah00898 apache2.service server=apache count=1 first=6.628s last=6.628s sample="AH00898: Error reading from remote server returned by …"
6.787s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=4.549332ms purpose=verify token=44f5c2b18171809b direct=true source=10.99.0.2
6.871s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=8649d18ae1fc44fb89ff2d0a17723b71 file=enabled since=6.677s
6.871s h159     unit node-web.service inactive/dead load=loaded result=success pid=238 restarts=3 restart=always job=unknown invocation=03008f570a7540a698e778928f0e2352 file=enabled since=6.846s
6.871s h159     unit node-web.service active/running load=loaded result=success pid=238 restarts=3 restart=always job=unknown invocation=03008f570a7540a698e778928f0e2352 file=enabled since=6.865s
6.871s h159     unit node-web.service active/running load=loaded result=success pid=238 restarts=3 restart=always invocation=03008f570a7540a698e778928f0e2352 file=enabled since=6.865s
6.88s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=4.572437ms purpose=verify token=b4d435da66f84b34 direct=true source=10.99.0.2
7.358s h159     arrival d4bd759718103284 apache2.service vhost=kasir159.example.lab status=502
7.358s h159     arrival 44f5c2b18171809b apache2.service vhost=kasir159.example.lab status=503
7.358s h159     arrival b4d435da66f84b34 apache2.service vhost=kasir159.example.lab status=503
7.466s h159     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5034 count=2 first=6.785s last=6.879s sample="AH00957: http: attempt to connect to 127.0.0.1:5034 (127.0.0.1:5034) failed"
7.466s h159     sign apache-ah01114 apache2.service server=apache count=2 first=6.785s last=6.879s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
7.599s h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
7.601s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.73s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=32.225172ms purpose=verify token=c94894c15eaefb25 direct=true source=10.99.0.2
7.749s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=03008f570a7540a698e778928f0e2352 file=enabled since=7.731s
7.749s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=03008f570a7540a698e778928f0e2352 file=enabled since=7.731s
7.792s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
7.949s h159     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5034 count=1 first=7.73s last=7.73s sample="AH01102: error reading status line from remote server 127.0.0.1:5034"
7.949s h159     sign apache-ah00898 apache2.service server=apache count=1 first=7.73s last=7.73s sample="AH00898: Error reading from remote server returned by …"
7.972s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=03008f570a7540a698e778928f0e2352 file=enabled since=7.731s
7.972s h159     unit node-web.service inactive/dead load=loaded result=success pid=254 restarts=4 restart=always job=unknown invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=7.846s
7.972s h159     unit node-web.service active/running load=loaded result=success pid=254 restarts=4 restart=always job=unknown invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=7.853s
7.972s h159     unit node-web.service active/running load=loaded result=success pid=254 restarts=4 restart=always invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=7.853s
7.993s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=13.778346ms purpose=verify token=c22cffa93a90325b direct=true source=10.99.0.2
8.25s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=27.858904ms purpose=scheduled direct=true source=10.99.0.2
8.266s h159     wait node-web.service cpu workers=1 of=1
8.272s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
8.284s h159     arrival c94894c15eaefb25 apache2.service vhost=kasir159.example.lab status=502
8.284s h159     arrival c22cffa93a90325b apache2.service vhost=kasir159.example.lab status=503
8.786s h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
8.934s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=37.843092ms purpose=verify token=69da4b19f6f75352 direct=true source=10.99.0.2
8.935s h159     socket tcp:127.0.0.1:5034 queue=0 backlog=511
8.938s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=8.878s
8.94s h159     removal wait "node-web.service  cpu " witness=waits
8.941s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=8.878s stop=no
8.942s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=8.878s
8.943s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
8.944s h159     removal socket tcp:127.0.0.1:5034 witness=sockets
9.168s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=unknown invocation=d669dd53a1d04853949c79efb5ee3509 file=enabled since=8.878s
9.168s h159     unit node-web.service inactive/dead load=loaded result=success pid=270 restarts=5 restart=always job=unknown invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=9.099s
9.168s h159     unit node-web.service active/running load=loaded result=success pid=270 restarts=5 restart=always job=unknown invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=9.126s
9.168s h159     unit node-web.service active/running load=loaded result=success pid=270 restarts=5 restart=always invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=9.126s
9.228s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=12.016555ms purpose=verify token=eb9a13ea0cf9cae4 direct=true source=10.99.0.2
9.323s h159     arrival 69da4b19f6f75352 apache2.service vhost=kasir159.example.lab status=502
9.323s h159     arrival eb9a13ea0cf9cae4 apache2.service vhost=kasir159.example.lab status=503
9.612s h159     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5034 count=3 first=7.992s last=9.224s sample="AH00957: http: attempt to connect to 127.0.0.1:5034 (127.0.0.1:5034) failed"
9.612s h159     sign apache-ah01114 apache2.service server=apache count=3 first=7.993s last=9.224s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
9.804s h159     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5034 count=1 first=8.877s last=8.877s sample="AH01102: error reading status line from remote server 127.0.0.1:5034"
9.822s h159     sign apache-ah00898 apache2.service server=apache count=1 first=8.877s last=8.877s sample="AH00898: Error reading from remote server returned by …"
10.139s h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
10.14s h159     socket tcp:127.0.0.1:5034 unit=node-web.service process=node user=www-data queue=0 backlog=511
10.192s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=47.914453ms purpose=verify token=853b1a1ecf8b917e direct=true source=10.99.0.2
10.2s h159     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=10.197s
10.2s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=10.198s
10.224s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
10.225s h159     removal socket tcp:127.0.0.1:5034 witness=sockets
10.271s h159     traffic apache2.service vhost=kasir159.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=12 502=5 503=6 sources=1 top=1 counted=1
10.295s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=34.645044ms purpose=scheduled direct=true source=10.99.0.2
10.299s h159     arrival 853b1a1ecf8b917e apache2.service vhost=kasir159.example.lab status=502
10.371s h159     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always job=unknown invocation=7f09a577d2fc4a009e4a22fd85ce7533 file=enabled since=10.198s
10.371s h159     unit node-web.service inactive/dead load=loaded result=success pid=284 restarts=6 restart=always job=unknown invocation=962f578ab2b44aef9c0e594ae1f4b062 file=enabled since=10.345s
10.371s h159     unit node-web.service active/running load=loaded result=success pid=284 restarts=6 restart=always job=unknown invocation=962f578ab2b44aef9c0e594ae1f4b062 file=enabled since=10.364s
10.371s h159     unit node-web.service active/running load=loaded result=success pid=284 restarts=6 restart=always invocation=962f578ab2b44aef9c0e594ae1f4b062 file=enabled since=10.364s
10.392s h159     look kasir159.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=16.038315ms purpose=verify token=6555e5f6e0619136 direct=true source=10.99.0.2
10.394s h159     load cpu=0.9974937343358306 steal=0 wait=0 load1=12.77 cpus=2 memory=25276502016 available=24010674176 swap=0 swapped=0 psi-cpu=0.9225 psi-memory=0 psi-io=0.0316 disk=0.32671345585541156 inodes=0.04076945781707764 path=/ oom=0 overflows=0
10.394s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.405s h159     target tcp:127.0.0.1:5034 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
10.533s h159     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.29s h159     arrival 6555e5f6e0619136 apache2.service vhost=kasir159.example.lab status=503
11.308s h159     wait node-web.service nothing workers=1 of=1
11.393s h159     socket tcp:127.0.0.1:5034 unit=node-web.service process=node user=www-data queue=1 backlog=511
11.408s h159     target tcp:127.0.0.1:5034 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
11.514s h159     look kasir159.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir159.example.lab/ to=10.99.0.34:80 took=75.001433ms purpose=verify token=f25aebe2c6972f2e direct=true source=10.99.0.2
11.514s expect app-crash-mid-response
