# Recorded in the lab: app-crash-request on apache-node.
0s    h160     registered 10.99.0.14
621ms h160     agent speaks
625ms h160     change package readline-common:all detail="8.2-1.3 installed" when=-13m24.417s
625ms h160     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m14.417s
625ms h160     load load1=7.84 cpus=2 memory=25276502016 available=23732662272 swap=0 swapped=0 psi-cpu=0.8486 psi-memory=0 psi-io=0.0333 disk=0.2560889246450183 inodes=0.03595215082168579 path=/ oom=0 overflows=0
625ms h160     missing units ok=true witness=units
625ms h160     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=1c0ab6919c4a4435a0fb2ff801c31c49 file=enabled since=-996ms
625ms h160     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
625ms h160     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
625ms h160     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
630ms h160     change package readline-common:all detail="8.2-1.3 installed" when=-13m24.417s
630ms h160     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m14.417s
631ms h160     load load1=7.84 cpus=2 memory=25276502016 available=23732662272 swap=0 swapped=0 psi-cpu=0.8486 psi-memory=0 psi-io=0.0333 disk=0.2560889246450183 inodes=0.03595215082168579 path=/ oom=0 overflows=0
631ms h160     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=1c0ab6919c4a4435a0fb2ff801c31c49 file=enabled since=-996ms
631ms h160     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
631ms h160     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
631ms h160     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
631ms h160     missing units ok=true witness=units
813ms h160     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
813ms h160     socket tcp:127.0.0.1:4747 unit=app.service process=node user=www-data queue=0 backlog=511
856ms h160     test apache2.service apache ok tree=56fc5d75341fcbb1bbc713ccfe414ca290baa67380f9941d1761f4b622266005 newer=no
856ms h160     vhost apache2.service apache disk name=a1160.example.lab at=/etc/apache2/sites-enabled/a1160.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4747 > /etc/apache2/sites-enabled/a1160.example.lab.conf:7 > read=10s" witness=configtest
856ms h160     vhost apache2.service apache disk name=my-site160.co.lab at=/etc/apache2/sites-enabled/my-site160.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4747 > /etc/apache2/sites-enabled/my-site160.co.lab.conf:7 > read=10s" witness=configtest
856ms h160     vhost apache2.service apache running name=a1160.example.lab at=/etc/apache2/sites-enabled/a1160.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4747 > /etc/apache2/sites-enabled/a1160.example.lab.conf:7 > read=10s" witness=configtest
856ms h160     vhost apache2.service apache running name=my-site160.co.lab at=/etc/apache2/sites-enabled/my-site160.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4747 > /etc/apache2/sites-enabled/my-site160.co.lab.conf:7 > read=10s" witness=configtest
879ms h160     target tcp:127.0.0.1:4747 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
917ms h160     unit app.service active/running load=loaded result=success pid=52 restart=no invocation=a76e545356e8413db67d487b4a1e0a68 file=enabled since=-1.087s
922ms h160     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
922ms h160     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.08s h160     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.08s h160     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.116s h160     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.131s h160     look a1160.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1160.example.lab/ to=10.99.0.14:80 took=8.94193ms purpose=scheduled direct=true
3.788s h160     look my-site160.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site160.co.lab/ to=10.99.0.14:80 took=4.875986ms purpose=scheduled direct=true
4.594s h160     unit app.service active/running load=loaded result=success pid=52 restart=always invocation=a76e545356e8413db67d487b4a1e0a68 file=enabled since=-1.087s
5.113s h160     look a1160.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://a1160.example.lab/ to=10.99.0.14:80 took=17.150052ms purpose=scheduled direct=true
5.118s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=a76e545356e8413db67d487b4a1e0a68 file=enabled since=5.112s
5.118s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=a76e545356e8413db67d487b4a1e0a68 file=enabled since=5.112s
5.135s h160     look my-site160.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site160.co.lab/ to=10.99.0.14:80 took=4.659331ms purpose=word direct=true
5.138s h160     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:4747 count=1 first=5.111s last=5.111s sample="AH01102: error reading status line from remote server 127.0.0.1:4747"
5.138s h160     sign apache-ah00898 apache2.service server=apache count=1 first=5.111s last=5.111s sample="AH00898: Error reading from remote server returned by …"
5.138s h160     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4747 count=1 first=5.129s last=5.129s sample="AH00957: http: attempt to connect to 127.0.0.1:4747 (127.0.0.1:4747) failed"
5.138s h160     sign apache-ah01114 apache2.service server=apache count=1 first=5.129s last=5.129s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.138s h160     target tcp:127.0.0.1:4747 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
5.139s h160     removal socket tcp:127.0.0.1:4747 witness=sockets
5.444s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=a76e545356e8413db67d487b4a1e0a68 file=enabled since=5.112s
5.444s h160     unit app.service inactive/dead load=loaded result=success pid=217 restarts=1 restart=always job=unknown invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=5.236s
5.444s h160     unit app.service active/running load=loaded result=success pid=217 restarts=1 restart=always job=unknown invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=5.436s
5.444s h160     unit app.service active/running load=loaded result=success pid=217 restarts=1 restart=always invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=5.436s
5.798s h160     look my-site160.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site160.co.lab/ to=10.99.0.14:80 took=1.173685ms purpose=scheduled direct=true
5.875s h160     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16719872 io=0
5.875s h160     process node unit=app.service user=www-data count=1 cpu=0.14814814814814814 memory=50630656 io=1
5.875s h160     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
5.875s h160     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23285760 io=0
5.875s h160     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20643840 io=0
5.875s h160     process systemd unit=init.scope user=root count=1 cpu=0 memory=12083200 io=0
5.875s h160     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11935744 io=0
5.875s h160     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8167424 io=0
6.445s h160     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4747 count=1 first=5.798s last=5.798s sample="AH00957: http: attempt to connect to 127.0.0.1:4747 (127.0.0.1:4747) failed"
6.445s h160     sign apache-ah01114 apache2.service server=apache count=1 first=5.798s last=5.798s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
6.453s h160     socket tcp:127.0.0.1:4747 unit=app.service process=node user=www-data queue=0 backlog=511
6.455s h160     target tcp:127.0.0.1:4747 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
6.497s h160     look a1160.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://a1160.example.lab/ to=10.99.0.14:80 took=114.386428ms purpose=confirm token=37ad94de8fad1fdc direct=true
6.551s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=6.52s
6.551s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=6.52s stop=no
6.552s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=6.533s
6.552s h160     removal socket tcp:127.0.0.1:4747 witness=sockets
6.552s h160     target tcp:127.0.0.1:4747 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
6.655s h160     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:4747 count=1 first=6.496s last=6.496s sample="AH01102: error reading status line from remote server 127.0.0.1:4747"
6.655s h160     sign apache-ah00898 apache2.service server=apache count=1 first=6.497s last=6.497s sample="AH00898: Error reading from remote server returned by …"
6.779s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=e00f61f3311e4551b2f0d982390a6fbc file=enabled since=6.533s
6.782s h160     unit app.service inactive/dead load=loaded result=success pid=231 restarts=2 restart=always job=unknown invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=6.76s
6.782s h160     unit app.service active/running load=loaded result=success pid=231 restarts=2 restart=always job=unknown invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=6.774s
6.782s h160     unit app.service active/running load=loaded result=success pid=231 restarts=2 restart=always invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=6.774s
7.286s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=30.723666ms purpose=scheduled direct=true
7.509s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=8.15519ms purpose=confirm token=a02ca79bcb44c5e8 direct=true
7.546s h160     target tcp:127.0.0.1:4747 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
7.801s h160     socket tcp:127.0.0.1:4747 unit=app.service process=node user=www-data queue=0 backlog=511
7.896s h160     look my-site160.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://my-site160.co.lab/ to=10.99.0.14:80 took=18.590829ms purpose=scheduled direct=true
7.919s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=7.899s
7.919s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=7.902s
7.945s h160     target tcp:127.0.0.1:4747 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
7.95s h160     removal socket tcp:127.0.0.1:4747 witness=sockets
8.261s h160     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:4747 count=1 first=7.895s last=7.895s sample="AH01102: error reading status line from remote server 127.0.0.1:4747"
8.261s h160     sign apache-ah00898 apache2.service server=apache count=1 first=7.895s last=7.895s sample="AH00898: Error reading from remote server returned by …"
8.382s h160     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4747 count=2 first=7.203s last=7.505s sample="AH00957: http: attempt to connect to 127.0.0.1:4747 (127.0.0.1:4747) failed"
8.382s h160     sign apache-ah01114 apache2.service server=apache count=2 first=7.204s last=7.505s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
8.383s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=92c23413e3ff43f989017ff3f78c1776 file=enabled since=7.902s
8.383s h160     unit app.service inactive/dead load=loaded result=success pid=247 restarts=3 restart=always job=unknown invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=8.3s
8.383s h160     unit app.service active/running load=loaded result=success pid=247 restarts=3 restart=always job=unknown invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=8.332s
8.383s h160     unit app.service active/running load=loaded result=success pid=247 restarts=3 restart=always invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=8.332s
8.546s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=58.267023ms purpose=verify token=82c6cf1e8862b863 direct=true
8.929s h160     target tcp:127.0.0.1:4747 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
9.095s h160     look a1160.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://a1160.example.lab/ to=10.99.0.14:80 took=12.04858ms purpose=scheduled direct=true
9.114s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=9.101s
9.122s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=9.101s stop=no
9.125s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=9.102s
9.138s h160     target tcp:127.0.0.1:4747 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
9.252s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=bd923927838946dd9816c6d2c71cecba file=enabled since=9.102s
9.252s h160     unit app.service inactive/dead load=loaded result=success pid=264 restarts=4 restart=always job=unknown invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=9.238s
9.254s h160     unit app.service active/running load=loaded result=success pid=264 restarts=4 restart=always job=unknown invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=9.25s
9.254s h160     unit app.service active/running load=loaded result=success pid=264 restarts=4 restart=always invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=9.25s
9.258s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=1.756622ms purpose=verify token=3eb7bc6222092265 direct=true
9.287s h160     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:4747 count=1 first=9.094s last=9.094s sample="AH01102: error reading status line from remote server 127.0.0.1:4747"
9.287s h160     sign apache-ah00898 apache2.service server=apache count=1 first=9.094s last=9.094s sample="AH00898: Error reading from remote server returned by …"
9.858s h160     look my-site160.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site160.co.lab/ to=10.99.0.14:80 took=1.23862ms purpose=scheduled direct=true
10.266s h160     target tcp:127.0.0.1:4747 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10.268s h160     socket tcp:127.0.0.1:4747 unit=app.service process=node user=www-data queue=0 backlog=511
10.63s h160     load cpu=0.9985000000000126 steal=0.0005000000000000348 wait=0 load1=9.74 cpus=2 memory=25276502016 available=23626723328 swap=0 swapped=0 psi-cpu=0.9217 psi-memory=0 psi-io=0.0242 disk=0.25632284825046925 inodes=0.035958170890808105 path=/ oom=0 overflows=0
10.63s h160     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.151s h160     look a1160.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://a1160.example.lab/ to=10.99.0.14:80 took=70.029423ms purpose=scheduled direct=true
11.157s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=11.148s
11.16s h160     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=11.148s stop=no
11.16s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=11.149s
11.176s h160     target tcp:127.0.0.1:4747 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
11.182s h160     removal socket tcp:127.0.0.1:4747 witness=sockets
11.261s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=2.450587ms purpose=verify token=a3a6fb5b210c9dc9 direct=true
11.309s h160     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:4747 count=1 first=11.147s last=11.147s sample="AH01102: error reading status line from remote server 127.0.0.1:4747"
11.309s h160     sign apache-ah00898 apache2.service server=apache count=1 first=11.147s last=11.147s sample="AH00898: Error reading from remote server returned by …"
11.505s h160     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=restart invocation=28312505e66b432cb29ebcbdd3c96930 file=enabled since=11.149s
11.526s h160     unit app.service inactive/dead load=loaded result=success pid=283 restarts=5 restart=always job=restart invocation=aa0218d15de944639a4375c0d1135a0f file=enabled since=11.491s
11.527s h160     unit app.service active/running load=loaded result=success pid=283 restarts=5 restart=always job=restart invocation=aa0218d15de944639a4375c0d1135a0f file=enabled since=11.517s
11.542s h160     unit app.service active/running load=loaded result=success pid=283 restarts=5 restart=always invocation=aa0218d15de944639a4375c0d1135a0f file=enabled since=11.517s
11.548s h160     arrival a3a6fb5b210c9dc9 apache2.service vhost=a1160.example.lab status=503
11.557s h160     look a1160.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1160.example.lab/ to=10.99.0.14:80 took=954.844µs purpose=verify token=7491b4f85b5caf73 direct=true
11.783s h160     look my-site160.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site160.co.lab/ to=10.99.0.14:80 took=993.835µs purpose=scheduled direct=true
11.783s expect app-crash-mid-response
