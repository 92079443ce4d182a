0s    h168     registered 10.99.0.73
748ms h168     agent speaks
750ms h168     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-10h36m59.728s
750ms h168     change package "dpkg 2026-11-28T11:45:24Z" detail="gapura-agent 0.1.0 installed" when=-14m2.728s
750ms h168     load load1=4.45 cpus=2 memory=25276026880 available=24462606336 swap=0 swapped=0 psi-cpu=0.519 psi-memory=0 psi-io=0.006999999999999999 disk=0.32459553624337373 inodes=0.042462944984436035 path=/ oom=0 overflows=0
750ms h168     missing units ok=true witness=units
750ms h168     missing "weblog apache2.service" ok=true witness=weblog
750ms h168     missing "weblog nginx.service" ok=true witness=weblog
750ms h168     socket tcp:127.0.0.1:6396 unit=next.service process=node user=www-data queue=0 backlog=511
750ms h168     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
750ms h168     unit apache2.service active/running load=loaded result=success pid=50 restart=on-abort invocation=6fbc3e69b5bf4aefaa629827f4902ed8 file=enabled since=-725ms
750ms h168     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
750ms h168     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
750ms h168     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
751ms h168     missing "weblog nginx.service" ok=true witness=weblog
751ms h168     missing "weblog apache2.service" ok=true witness=weblog
751ms h168     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-10h36m59.728s
751ms h168     change package "dpkg 2026-11-28T11:45:24Z" detail="gapura-agent 0.1.0 installed" when=-14m2.728s
751ms h168     unit apache2.service active/running load=loaded result=success pid=50 restart=on-abort invocation=6fbc3e69b5bf4aefaa629827f4902ed8 file=enabled since=-725ms
751ms h168     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
751ms h168     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
751ms h168     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
751ms h168     socket tcp:127.0.0.1:6396 unit=next.service process=node user=www-data queue=0 backlog=511
751ms h168     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
751ms h168     missing units ok=true witness=units
982ms h168     test apache2.service apache ok tree=409e055aad446d8cb054225050a9775807e8a5dbaf5b8e6091c054d834f7254e newer=no renewed=no
982ms h168     vhost apache2.service apache disk name=my-site168.example.lab at=/etc/apache2/sites-enabled/my-site168.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6396 > /etc/apache2/sites-enabled/my-site168.example.lab.conf:7 > read=2s" witness=configtest
982ms h168     vhost apache2.service apache running name=my-site168.example.lab at=/etc/apache2/sites-enabled/my-site168.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6396 > /etc/apache2/sites-enabled/my-site168.example.lab.conf:7 > read=2s" witness=configtest
1.012s h168     target tcp:127.0.0.1:6396 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.043s h168     unit next.service active/running load=loaded result=success pid=26 restart=no invocation=56638ffda7314617ba5de1cb696a5077 file=enabled since=-1.128s
1.087s h168     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946 renewed=no
1.087s h168     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.161s h168     look my-site168.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site168.example.lab/ to=10.99.0.73:80 took=102.962522ms purpose=asked direct=true source=10.99.0.2
1.775s h168     test php8.2-fpm.service php-fpm ok tree=d685f156d4ca09264a85a1dac804e305f9bc83a76ce95515598b517087ffd9eb renewed=no
1.775s h168     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.792s h168     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.792s h168     removal missing "weblog php8.2-fpm.service" witness=weblog
1.806s h168     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.075s h168     unit next.service active/running load=loaded result=success pid=26 restart=always invocation=56638ffda7314617ba5de1cb696a5077 file=enabled since=-1.128s
2.281s h168     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=56638ffda7314617ba5de1cb696a5077 file=enabled since=2.264s
2.281s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=56638ffda7314617ba5de1cb696a5077 file=enabled since=2.265s
2.291s h168     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:6396 count=1 first=2.26s last=2.26s sample="AH01102: error reading status line from remote server 127.0.0.1:6396"
2.291s h168     sign apache-ah00898 apache2.service server=apache count=1 first=2.261s last=2.261s sample="AH00898: Error reading from remote server returned by …"
2.304s h168     removal socket tcp:127.0.0.1:6396 witness=sockets
2.311s h168     look my-site168.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site168.example.lab/ to=10.99.0.73:80 took=15.634119ms purpose=word direct=true source=10.99.0.2
2.331s h168     target tcp:127.0.0.1:6396 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
2.332s h168     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.332s h168     target tcp:127.0.0.1:6396 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
2.395s h168     missing firewall ok=true witness=firewall
2.451s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=56638ffda7314617ba5de1cb696a5077 file=enabled since=2.265s
2.451s h168     unit next.service inactive/dead load=loaded result=success pid=169 restarts=1 restart=always job=unknown invocation=00559e31097e4eed94347363cfc9395e file=enabled since=2.416s
2.451s h168     unit next.service active/running load=loaded result=success pid=169 restarts=1 restart=always job=unknown invocation=00559e31097e4eed94347363cfc9395e file=enabled since=2.44s
2.451s h168     unit next.service active/running load=loaded result=success pid=169 restarts=1 restart=always invocation=00559e31097e4eed94347363cfc9395e file=enabled since=2.44s
2.49s h168     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:6396 count=2 first=2.305s last=2.432s sample="AH00957: http: attempt to connect to 127.0.0.1:6396 (127.0.0.1:6396) failed"
2.49s h168     sign apache-ah01114 apache2.service server=apache count=2 first=2.305s last=2.432s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
2.778s h168     look my-site168.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site168.example.lab/ to=10.99.0.73:80 took=1.360827ms purpose=scheduled direct=true source=10.99.0.2
2.906s h168     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16809984 io=0
2.906s h168     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012345679012345678 memory=4460544 io=0
2.906s h168     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=11816960 io=0
2.906s h168     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=17629184 io=0
2.906s h168     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=17567744 io=0
2.906s h168     process systemd unit=init.scope user=root count=1 cpu=0.04938271604938271 memory=11821056 io=0
2.906s h168     process node unit=next.service user=www-data count=1 running=1 cpu=0.18518518518518517 memory=41205760 io=0
2.906s h168     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012345679012345678 memory=11608064 io=1
2.906s h168     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7749632 io=0
2.962s h168     load cpu=1 steal=0 wait=0 load1=4.45 cpus=2 memory=25276026880 available=24514142208 swap=0 swapped=0 psi-cpu=0.8954580964153276 psi-memory=0 psi-io=0.013203434949943239 disk=0.324595243053537 inodes=0.042459189891815186 path=/ oom=0 overflows=0
2.963s h168     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.969s h168     wait next.service cpu workers=1 of=1
3.31s h168     look my-site168.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site168.example.lab/ to=10.99.0.73:80 took=1.915235ms purpose=confirm token=967a5f6a650f1bb1 direct=true source=10.99.0.2
3.466s h168     socket tcp:127.0.0.1:6396 unit=next.service process=node user=www-data queue=0 backlog=511
3.476s h168     target tcp:127.0.0.1:6396 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
3.508s h168     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:6396 count=9 first=2.677s last=3.35s sample="AH00957: http: attempt to connect to 127.0.0.1:6396 (127.0.0.1:6396) failed"
3.508s h168     sign apache-ah01114 apache2.service server=apache count=9 first=2.677s last=3.35s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.646s h168     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=00559e31097e4eed94347363cfc9395e file=enabled since=3.618s
3.646s h168     removal wait "next.service  cpu " witness=waits
3.646s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=00559e31097e4eed94347363cfc9395e file=enabled since=3.62s
3.669s h168     removal socket tcp:127.0.0.1:6396 witness=sockets
3.71s h168     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:6396 count=1 first=3.619s last=3.619s sample="AH01102: error reading status line from remote server 127.0.0.1:6396"
3.948s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=00559e31097e4eed94347363cfc9395e file=enabled since=3.62s
3.948s h168     unit next.service inactive/dead load=loaded result=success pid=185 restarts=2 restart=always job=unknown invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=3.913s
3.948s h168     unit next.service active/running load=loaded result=success pid=185 restarts=2 restart=always job=unknown invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=3.938s
3.948s h168     unit next.service active/running load=loaded result=success pid=185 restarts=2 restart=always invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=3.938s
4.247s h168     arrival 967a5f6a650f1bb1 apache2.service vhost=my-site168.example.lab status=503
4.317s h168     look my-site168.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site168.example.lab/ to=10.99.0.73:80 took=1.916849ms purpose=confirm token=b3d5375e3bf2f8e1 direct=true source=10.99.0.2
4.513s h168     target tcp:127.0.0.1:6396 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
4.705s h168     look my-site168.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site168.example.lab/ to=10.99.0.73:80 took=1.94361ms purpose=scheduled direct=true source=10.99.0.2
4.92s h168     sign apache-ah00898 apache2.service server=apache count=1 first=4.889s last=4.889s sample="AH00898: Error reading from remote server returned by …"
4.92s h168     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:6396 count=1 first=4.886s last=4.886s sample="AH01102: error reading status line from remote server 127.0.0.1:6396"
4.969s h168     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=4.891s
4.98s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=4.954s
5.187s h168     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=restart invocation=3517b11e19164a4987358d197d0b4224 file=enabled since=4.954s
5.21s h168     unit next.service inactive/dead load=loaded result=success pid=199 restarts=3 restart=always job=restart invocation=de18c03c6c194d44aad434deb988f0df file=enabled since=5.168s
5.215s expect app-crash-mid-response
