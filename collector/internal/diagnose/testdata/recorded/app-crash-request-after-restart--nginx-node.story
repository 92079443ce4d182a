0s    h167     registered 10.99.0.57
499ms h167     agent speaks
503ms h167     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-12h29m5.98s
503ms h167     change package "dpkg 2026-11-28T13:40:28Z" detail="gapura-agent 0.1.0 installed" when=-11m4.98s
503ms h167     load load1=5.72 cpus=2 memory=25276026880 available=24404246528 swap=0 swapped=0 psi-cpu=0.5648 psi-memory=0 psi-io=0.0276 disk=0.34245351977749733 inodes=0.04301255941390991 path=/ oom=0 overflows=0
503ms h167     missing units ok=true witness=units
503ms h167     missing "weblog apache2.service" ok=true witness=weblog
503ms h167     missing "weblog nginx.service" ok=true witness=weblog
503ms h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
503ms h167     socket tcp:127.0.0.1:4315 unit=node-web.service process=node user=www-data queue=0 backlog=511
503ms h167     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
503ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
503ms h167     unit nginx.service active/running load=loaded result=success pid=30 restart=no invocation=5a4b9c59b7274252bab5ff54c615a079 file=enabled since=-406ms
503ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
508ms h167     missing "weblog nginx.service" ok=true witness=weblog
508ms h167     missing "weblog apache2.service" ok=true witness=weblog
508ms h167     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-12h29m5.98s
508ms h167     change package "dpkg 2026-11-28T13:40:28Z" detail="gapura-agent 0.1.0 installed" when=-11m4.98s
508ms h167     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
508ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
508ms h167     unit nginx.service active/running load=loaded result=success pid=30 restart=no invocation=5a4b9c59b7274252bab5ff54c615a079 file=enabled since=-406ms
508ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
508ms h167     missing units ok=true witness=units
508ms h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
508ms h167     socket tcp:127.0.0.1:4315 unit=node-web.service process=node user=www-data queue=0 backlog=511
757ms h167     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
757ms h167     vhost apache2.service apache disk name=h167.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
854ms h167     test nginx.service nginx ok tree=beb4da3926f369adf12e85adda5438ff37da28329d24bab5e061db59e57fbb56 newer=no renewed=no
854ms h167     vhost nginx.service nginx disk name=a1167.example.lab at=/etc/nginx/sites-enabled/a1167.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4315 > /etc/nginx/sites-enabled/a1167.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
854ms h167     vhost nginx.service nginx running name=a1167.example.lab at=/etc/nginx/sites-enabled/a1167.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4315 > /etc/nginx/sites-enabled/a1167.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
879ms h167     target tcp:127.0.0.1:4315 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
894ms h167     unit node-web.service active/running load=loaded result=success pid=26 restart=no invocation=0677e55922514de5a5679eff3c0a2a8c file=enabled since=-534ms
944ms h167     look a1167.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1167.example.lab/ to=10.99.0.57:80 took=52.600752ms purpose=asked direct=true source=10.99.0.2
1.27s h167     test php8.2-fpm.service php-fpm ok tree=d685f156d4ca09264a85a1dac804e305f9bc83a76ce95515598b517087ffd9eb renewed=no
1.27s h167     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.276s h167     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.276s h167     removal missing "weblog php8.2-fpm.service" witness=weblog
1.293s h167     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.704s h167     look a1167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1167.example.lab/ to=10.99.0.57:80 took=18.929819ms purpose=scheduled direct=true source=10.99.0.2
1.76s h167     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.76s h167     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:4315 vhost=a1167.example.lab count=1 first=1.02s last=1.02s sample="upstream prematurely closed connection while reading response header from upstream, server: a1167.example.lab, upstream: tcp:127.0.0.1:4315" about="response header from upstream"
1.76s h167     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4315 vhost=a1167.example.lab count=1 first=1.02s last=1.02s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1167.example.lab, upstream: tcp:127.0.0.1:4315"
1.764s h167     certificate tcp:127.0.0.1:4315 served=true upstream=true error="connect: connection refused"
1.764s h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.764s h167     socket tcp:127.0.0.1:4315 unit=node-web.service process=node user=www-data queue=1 backlog=511
1.874s h167     unit node-web.service active/running load=loaded result=exit-code exit=exited/1 restart=always invocation=d882e0daf70c49d7bf159b03da426f28 file=enabled since=1.837s
1.984s h167     removal socket tcp:127.0.0.1:4315 witness=sockets
1.984s h167     target tcp:127.0.0.1:4315 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.015s h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.015s h167     target tcp:127.0.0.1:4315 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.017s h167     missing firewall ok=true witness=firewall
2.054s h167     wait node-web.service cpu workers=1 of=1
2.078s h167     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4315 vhost=a1167.example.lab count=3 first=1.02s last=2.02s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1167.example.lab, upstream: tcp:127.0.0.1:4315"
2.314s h167     unit node-web.service active/running load=loaded result=success pid=106 restarts=1 restart=always invocation=d882e0daf70c49d7bf159b03da426f28 file=enabled since=1.837s
2.432s h167     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.011904761904761904 memory=4464640 io=0
2.432s h167     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=11816960 io=0
2.432s h167     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.047619047619047616 memory=17653760 io=1
2.432s h167     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.023809523809523808 memory=17666048 io=0
2.432s h167     process systemd unit=init.scope user=root count=1 cpu=0.047619047619047616 memory=12091392 io=0
2.432s h167     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8527872 io=0
2.432s h167     process node unit=node-web.service user=www-data count=1 running=1 cpu=0.17857142857142858 memory=45989888 io=0
2.432s h167     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11395072 io=0
2.432s h167     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7892992 io=0
2.49s h167     load cpu=0.9898989898969855 steal=0 wait=0 load1=5.72 cpus=2 memory=25276026880 available=24373653504 swap=0 swapped=0 psi-cpu=0.8521591133821682 psi-memory=0 psi-io=0.024399999999999998 disk=0.342541225422943 inodes=0.043015897274017334 path=/ oom=0 overflows=0
2.491s h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.73s h167     look a1167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1167.example.lab/ to=10.99.0.57:80 took=24.800453ms purpose=confirm token=287b5cbb27d3d56a direct=true source=10.99.0.2
2.758s h167     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=d882e0daf70c49d7bf159b03da426f28 file=enabled since=2.748s
2.758s h167     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=d882e0daf70c49d7bf159b03da426f28 file=enabled since=2.748s
2.759s h167     removal wait "node-web.service  cpu " witness=waits
2.769s h167     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:4315 vhost=a1167.example.lab count=1 first=2.02s last=2.02s sample="upstream prematurely closed connection while reading response header from upstream, server: a1167.example.lab, upstream: tcp:127.0.0.1:4315" about="response header from upstream"
2.78s expect app-crash-mid-response
