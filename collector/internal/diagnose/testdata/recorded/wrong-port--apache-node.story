# Recorded in the lab: wrong-port on apache-node.
0s    h116     registered 10.99.0.51
500ms h116     agent speaks
504ms h116     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m3.621s
504ms h116     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m53.621s
504ms h116     load load1=10.72 cpus=2 memory=25276502016 available=24114446336 swap=0 swapped=0 psi-cpu=0.9016 psi-memory=0 psi-io=0.036000000000000004 disk=0.32763348556308114 inodes=0.040773630142211914 path=/ oom=0 overflows=0
504ms h116     missing units ok=true witness=units
504ms h116     missing "weblog apache2.service" ok=true witness=weblog
504ms h116     missing "weblog nginx.service" ok=true witness=weblog
504ms h116     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
504ms h116     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
504ms h116     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
504ms h116     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
536ms h116     load load1=10.72 cpus=2 memory=25276502016 available=24114446336 swap=0 swapped=0 psi-cpu=0.9016 psi-memory=0 psi-io=0.036000000000000004 disk=0.32763348556308114 inodes=0.040773630142211914 path=/ oom=0 overflows=0
536ms h116     missing "weblog nginx.service" ok=true witness=weblog
536ms h116     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m3.621s
536ms h116     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m53.621s
536ms h116     missing "weblog apache2.service" ok=true witness=weblog
537ms h116     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
537ms h116     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
537ms h116     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
537ms h116     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
537ms h116     missing units ok=true witness=units
537ms h116     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
537ms h116     socket tcp:127.0.0.1:8234 unit=backend.service process=node user=www-data queue=0 backlog=511
690ms h116     test apache2.service apache ok tree=49cb3f0b2255efe3fbf45bec5c33e2b6322702ba4c01ed65331139706b1b7a57 newer=no
690ms h116     vhost apache2.service apache disk name=toko116.example.lab at=/etc/apache2/sites-enabled/toko116.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8234 > /etc/apache2/sites-enabled/toko116.example.lab.conf:7 > read=10s" witness=configtest
690ms h116     vhost apache2.service apache running name=toko116.example.lab at=/etc/apache2/sites-enabled/toko116.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8234 > /etc/apache2/sites-enabled/toko116.example.lab.conf:7 > read=10s" witness=configtest
800ms h116     target tcp:127.0.0.1:8234 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
800ms h116     unit backend.service active/running load=loaded result=success pid=43 restart=no invocation=e35f1ef424424ef9a6302a1c5d425f93 file=enabled since=-630ms
846ms h116     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
846ms h116     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
908ms h116     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15040512 io=0
908ms h116     process node unit=backend.service user=www-data count=1 cpu=0 memory=51552256 io=0
908ms h116     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
908ms h116     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012048192771084338 memory=21979136 io=0.17857142857142858
908ms h116     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.060240963855421686 memory=20471808 io=0.42857142857142855
908ms h116     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012048192771084338 memory=18337792 io=0.03571428571428571
908ms h116     process systemd unit=init.scope user=root count=1 cpu=0.024096385542168676 memory=12152832 io=0
908ms h116     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0.35714285714285715
925ms h116     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
927ms h116     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
928ms h116     missing "weblog php8.2-fpm.service" ok=true witness=weblog
928ms h116     removal missing "weblog php8.2-fpm.service" witness=weblog
948ms h116     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.94s h116     look toko116.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko116.example.lab/ to=10.99.0.51:80 took=22.340422ms purpose=scheduled direct=true source=10.99.0.2
3.126s h116     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort job=reload invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
3.126s h116     unit apache2.service reloading/reload load=loaded result=success pid=65 restart=on-abort job=reload invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
3.202s h116     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort job=reload invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
3.202s h116     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=7192c672a2c34fdf83e503fa9cb4f45a file=enabled since=-395ms
3.202s h116     change reload apache2.service detail="systemd reloaded it" when=3.202s
4.289s h116     test apache2.service apache ok tree=726719bcb23eea37e007cc6d1271e0cc2b1899ef87b71f75e8ba02a343e54911 newer=no
4.289s h116     vhost apache2.service apache disk name=toko116.example.lab at=/etc/apache2/sites-enabled/toko116.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/toko116.example.lab.conf:7 > read=10s" witness=configtest
4.289s h116     vhost apache2.service apache running name=toko116.example.lab at=/etc/apache2/sites-enabled/toko116.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/toko116.example.lab.conf:7 > read=10s" witness=configtest
4.289s h116     removal target tcp:127.0.0.1:8234 witness=targets
4.289s h116     change config apache2.service detail="its test is ok" when=4.258s
4.301s h116     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
4.315s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=2.705341ms purpose=word direct=true source=10.99.0.2
4.337s h116     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=1 first=4.315s last=4.315s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
4.337s h116     sign apache-ah01114 apache2.service server=apache count=1 first=4.315s last=4.315s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
4.616s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=1.796951ms purpose=confirm token=f6cb2a32b514ee65 direct=true source=10.99.0.2
5.041s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=19.745166ms purpose=scheduled direct=true source=10.99.0.2
5.23s h116     arrival f6cb2a32b514ee65 apache2.service vhost=toko116.example.lab status=503
5.367s h116     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=2 first=4.615s last=5.039s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
5.367s h116     sign apache-ah01114 apache2.service server=apache count=2 first=4.615s last=5.039s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
6.622s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=5.553312ms purpose=verify token=e6d5e8db8a4b5ef3 direct=true source=10.99.0.2
7.048s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=2.162989ms purpose=scheduled direct=true source=10.99.0.2
7.348s h116     arrival e6d5e8db8a4b5ef3 apache2.service vhost=toko116.example.lab status=503
7.536s h116     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=2 first=6.621s last=7.047s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
7.536s h116     sign apache-ah01114 apache2.service server=apache count=2 first=6.621s last=7.047s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
8.682s h116     look toko116.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko116.example.lab/ to=10.99.0.51:80 took=1.701669ms purpose=verify token=2875c75df9c94b22 direct=true source=10.99.0.2
8.682s expect upstream-wrong-port
