# Recorded in the lab: app-crash-body on apache-node.
0s    h161     registered 10.99.0.5
902ms h161     agent speaks
904ms h161     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m33.12s
904ms h161     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m23.12s
904ms h161     load load1=14.9 cpus=2 memory=25276502016 available=23769743360 swap=0 swapped=0 psi-cpu=0.9656 psi-memory=0 psi-io=0.0252 disk=0.3244430775282723 inodes=0.0406956672668457 path=/ oom=0 overflows=0
904ms h161     missing units ok=true witness=units
904ms h161     missing "weblog apache2.service" ok=true witness=weblog
904ms h161     missing "weblog nginx.service" ok=true witness=weblog
904ms h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=0 backlog=511
904ms h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
904ms h161     unit apache2.service active/running load=loaded result=success pid=83 restart=on-abort invocation=84077b4fe28e47b789fb078669289d0e file=enabled since=-423ms
904ms h161     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
904ms h161     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
904ms h161     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
906ms h161     load load1=14.9 cpus=2 memory=25276502016 available=23769743360 swap=0 swapped=0 psi-cpu=0.9656 psi-memory=0 psi-io=0.0252 disk=0.3244430775282723 inodes=0.0406956672668457 path=/ oom=0 overflows=0
906ms h161     missing "weblog nginx.service" ok=true witness=weblog
906ms h161     missing "weblog apache2.service" ok=true witness=weblog
906ms h161     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m33.12s
906ms h161     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m23.12s
906ms h161     unit apache2.service active/running load=loaded result=success pid=83 restart=on-abort invocation=84077b4fe28e47b789fb078669289d0e file=enabled since=-423ms
906ms h161     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
906ms h161     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
906ms h161     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
906ms h161     missing units ok=true witness=units
906ms h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
906ms h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=0 backlog=511
920ms h161     test apache2.service apache ok tree=863567ee2849df417bff62ce033dcd54e7c69d28bd066bcdd550bba142a9bbde newer=no
957ms h161     vhost apache2.service apache disk name=blog161.lab at=/etc/apache2/sites-enabled/blog161.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4208 > /etc/apache2/sites-enabled/blog161.lab.conf:7 > read=1m0s" witness=configtest
957ms h161     vhost apache2.service apache running name=blog161.lab at=/etc/apache2/sites-enabled/blog161.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4208 > /etc/apache2/sites-enabled/blog161.lab.conf:7 > read=1m0s" witness=configtest
961ms h161     target tcp:127.0.0.1:4208 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
973ms h161     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
973ms h161     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
975ms h161     unit next.service active/running load=loaded result=success pid=65 restart=no invocation=d33bce4e3c194a728059f90bbae26aa6 file=enabled since=-613ms
1.194s h161     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.194s h161     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.2s  h161     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.2s  h161     removal missing "weblog php8.2-fpm.service" witness=weblog
1.207s h161     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.413s h161     look blog161.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog161.lab/ to=10.99.0.5:80 took=25.319318ms purpose=scheduled direct=true source=10.99.0.2
4.148s h161     unit next.service active/running load=loaded result=success pid=65 restart=always invocation=d33bce4e3c194a728059f90bbae26aa6 file=enabled since=-613ms
5.467s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=d33bce4e3c194a728059f90bbae26aa6 file=enabled since=5.464s
5.467s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=d33bce4e3c194a728059f90bbae26aa6 file=enabled since=5.465s
5.469s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=90.728381ms purpose=scheduled direct=true source=10.99.0.2
5.473s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=2.87511ms purpose=word direct=true source=10.99.0.2
5.478s h161     target tcp:127.0.0.1:4208 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
5.479s h161     load load1=15.79 cpus=2 memory=25276502016 available=23785476096 swap=0 swapped=0 psi-cpu=0.9673 psi-memory=0 psi-io=0.0319 disk=0.3251780625647007 inodes=0.04067361354827881 path=/ oom=0 overflows=0
5.479s h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=1 backlog=511
5.479s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.494s h161     sign apache-ah01110 apache2.service server=apache count=1 first=5.468s last=5.468s sample="AH01110: error reading response"
5.494s h161     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4208 count=1 first=5.471s last=5.471s sample="AH00957: http: attempt to connect to 127.0.0.1:4208 (127.0.0.1:4208) failed"
5.494s h161     sign apache-ah01114 apache2.service server=apache count=1 first=5.471s last=5.471s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.496s h161     removal socket tcp:127.0.0.1:4208 witness=sockets
5.745s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=d33bce4e3c194a728059f90bbae26aa6 file=enabled since=5.465s
5.745s h161     unit next.service inactive/dead load=loaded result=success pid=234 restarts=1 restart=always job=unknown invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=5.732s
5.745s h161     unit next.service active/running load=loaded result=success pid=234 restarts=1 restart=always job=unknown invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=5.741s
5.745s h161     unit next.service active/running load=loaded result=success pid=234 restarts=1 restart=always invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=5.741s
5.883s h161     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16195584 io=0
5.883s h161     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
5.883s h161     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23154688 io=0.058823529411764705
5.883s h161     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20463616 io=0
5.885s h161     process systemd unit=init.scope user=root count=1 cpu=0 memory=12075008 io=0
5.885s h161     process node unit=next.service user=www-data count=1 running=1 cpu=0.024691358024691357 memory=26042368 io=0
5.885s h161     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11862016 io=0.9411764705882353
5.885s h161     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7962624 io=0
6.285s h161     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16195584
6.285s h161     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
6.285s h161     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23154688
6.285s h161     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20463616
6.286s h161     process systemd unit=init.scope user=root count=1 cpu=0 memory=12075008
6.286s h161     process node unit=next.service user=www-data count=1 cpu=0.12345679012345678 memory=51400704
6.286s h161     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11862016
6.286s h161     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7962624
6.286s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.323s h161     wait next.service nothing workers=1 of=1
6.495s h161     target tcp:127.0.0.1:4208 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
6.511s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=40.637038ms purpose=confirm token=2c852769395b6fac direct=true source=10.99.0.2
6.518s h161     look blog161.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://blog161.lab/ to=10.99.0.5:80 took=12.090775ms purpose=confirm token=1a7980a2f0de747f direct=true source=10.99.0.2
6.531s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=6.526s
6.544s h161     removal wait "next.service  nothing " witness=waits
6.545s h161     sign apache-ah01110 apache2.service server=apache count=1 first=6.51s last=6.51s sample="AH01110: error reading response"
6.545s h161     sign apache-ah01102 apache2.service server=apache errno=ECONNRESET target=tcp:127.0.0.1:4208 count=1 first=6.513s last=6.513s sample="AH01102: error reading status line from remote server 127.0.0.1:4208"
6.545s h161     sign apache-ah00898 apache2.service server=apache count=1 first=6.513s last=6.513s sample="AH00898: Error reading from remote server returned by …"
6.546s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=6.526s stop=no
6.553s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=6.527s
6.553s h161     target tcp:127.0.0.1:4208 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
6.572s h161     certificate tcp:127.0.0.1:4208 served=true upstream=true error="connect: connection refused"
6.572s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.737s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=2edfd3605a144d33a3ba9a1e399ef0b9 file=enabled since=6.527s
6.74s h161     unit next.service inactive/dead load=loaded result=success pid=247 restarts=2 restart=always job=unknown invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=6.723s
6.74s h161     unit next.service active/running load=loaded result=success pid=247 restarts=2 restart=always job=unknown invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=6.735s
6.74s h161     unit next.service active/running load=loaded result=success pid=247 restarts=2 restart=always invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=6.735s
7.35s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=37.005283ms purpose=scheduled direct=true source=10.99.0.2
7.359s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=7.353s
7.362s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=7.353s
7.436s h161     arrival 2c852769395b6fac apache2.service vhost=blog161.lab status=200
7.436s h161     arrival 1a7980a2f0de747f apache2.service vhost=blog161.lab status=502
7.498s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=8eaaee8b74354292b278fc9287ffb92e file=enabled since=7.353s
7.499s h161     unit next.service inactive/dead load=loaded result=success pid=258 restarts=3 restart=always job=unknown invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=7.473s
7.499s h161     unit next.service active/running load=loaded result=success pid=258 restarts=3 restart=always job=unknown invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=7.495s
7.499s h161     unit next.service active/running load=loaded result=success pid=258 restarts=3 restart=always invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=7.495s
7.522s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=7.529881ms purpose=confirm token=087bba33fd939cce direct=true source=10.99.0.2
7.538s h161     sign apache-ah01110 apache2.service server=apache count=1 first=7.349s last=7.349s sample="AH01110: error reading response"
7.538s h161     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4208 count=1 first=7.521s last=7.521s sample="AH00957: http: attempt to connect to 127.0.0.1:4208 (127.0.0.1:4208) failed"
7.54s h161     sign apache-ah01114 apache2.service server=apache count=1 first=7.521s last=7.521s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
8.436s h161     arrival 087bba33fd939cce apache2.service vhost=blog161.lab status=503
8.501s h161     target tcp:127.0.0.1:4208 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
8.515s h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=0 backlog=511
8.596s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
8.626s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=109.479649ms purpose=verify token=6ac122638b032470 direct=true source=10.99.0.2
8.665s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=8.628s
8.665s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=8.657s
8.671s h161     target tcp:127.0.0.1:4208 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
8.681s h161     removal socket tcp:127.0.0.1:4208 witness=sockets
8.99s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=27d9b8ea5c5a44bf968b9c041d0de515 file=enabled since=8.657s
8.99s h161     unit next.service inactive/dead load=loaded result=success pid=278 restarts=4 restart=always job=unknown invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=8.973s
8.99s h161     unit next.service active/running load=loaded result=success pid=278 restarts=4 restart=always job=unknown invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=8.984s
8.99s h161     unit next.service active/running load=loaded result=success pid=278 restarts=4 restart=always invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=8.984s
9.033s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=1.007833ms purpose=verify token=911b591a00acb172 direct=true source=10.99.0.2
9.155s h161     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4208 count=1 first=9.033s last=9.033s sample="AH00957: http: attempt to connect to 127.0.0.1:4208 (127.0.0.1:4208) failed"
9.155s h161     sign apache-ah01114 apache2.service server=apache count=1 first=9.033s last=9.033s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
9.399s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=924.216µs purpose=scheduled direct=true source=10.99.0.2
9.424s h161     wait next.service cpu workers=1 of=1
9.425s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
9.463s h161     arrival 6ac122638b032470 apache2.service vhost=blog161.lab status=200
9.463s h161     arrival 911b591a00acb172 apache2.service vhost=blog161.lab status=503
9.559s h161     sign apache-ah01110 apache2.service server=apache count=1 first=8.626s last=8.626s sample="AH01110: error reading response"
9.995s h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=0 backlog=511
10.018s h161     target tcp:127.0.0.1:4208 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
10.16s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=137.180283ms purpose=verify token=3be3afb2e88b578f direct=true source=10.99.0.2
10.166s h161     sign apache-ah01114 apache2.service server=apache count=1 first=9.398s last=9.398s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
10.166s h161     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4208 count=1 first=9.398s last=9.398s sample="AH00957: http: attempt to connect to 127.0.0.1:4208 (127.0.0.1:4208) failed"
10.225s h161     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=10.168s
10.225s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=10.168s
10.231s h161     removal wait "next.service  cpu " witness=waits
10.242s h161     removal socket tcp:127.0.0.1:4208 witness=sockets
10.417s h161     traffic apache2.service vhost=blog161.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=10 502=1 503=4 sources=1 top=1 counted=1
10.466s h161     arrival 3be3afb2e88b578f apache2.service vhost=blog161.lab status=200
10.492s h161     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=unknown invocation=f237bbe11a2742c983afc32809b8ffd8 file=enabled since=10.168s
10.492s h161     unit next.service inactive/dead load=loaded result=success pid=294 restarts=5 restart=always job=unknown invocation=79311cc8685147dca540ed11f9eb2d74 file=enabled since=10.474s
10.492s h161     unit next.service active/running load=loaded result=success pid=294 restarts=5 restart=always job=unknown invocation=79311cc8685147dca540ed11f9eb2d74 file=enabled since=10.489s
10.492s h161     unit next.service active/running load=loaded result=success pid=294 restarts=5 restart=always invocation=79311cc8685147dca540ed11f9eb2d74 file=enabled since=10.489s
10.532s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=5.506451ms purpose=verify token=281e0fbafed40e9a direct=true source=10.99.0.2
10.905s h161     load cpu=0.999499749874972 steal=0 wait=0 load1=15.73 cpus=2 memory=25276502016 available=23970123776 swap=0 swapped=0 psi-cpu=0.9556999999999999 psi-memory=0 psi-io=0.0287 disk=0.32421108059889137 inodes=0.04067260026931763 path=/ oom=0 overflows=0
10.905s h161     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.044s h161     target tcp:127.0.0.1:4208 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
11.406s h161     look blog161.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog161.lab/ to=10.99.0.5:80 took=726.871µs purpose=scheduled direct=true source=10.99.0.2
11.439s h161     arrival 281e0fbafed40e9a apache2.service vhost=blog161.lab status=503
11.495s h161     socket tcp:127.0.0.1:4208 unit=next.service process=node user=www-data queue=0 backlog=511
11.497s h161     target tcp:127.0.0.1:4208 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
11.683s h161     look blog161.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog161.lab/ to=10.99.0.5:80 took=177.695288ms purpose=verify token=9976b8859deed7d2 direct=true source=10.99.0.2
11.683s expect app-crash-mid-response
