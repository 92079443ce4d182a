# Recorded in the lab: app-stop on apache-node.
0s    h141     registered 10.99.0.69
595ms h141     agent speaks
632ms h141     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m10.723s
632ms h141     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m0.723s
632ms h141     load load1=16.28 cpus=2 memory=25276502016 available=23431782400 swap=0 swapped=0 psi-cpu=0.9307 psi-memory=0 psi-io=0.034300000000000004 disk=0.3331648469071571 inodes=0.040872812271118164 path=/ oom=0 overflows=0
632ms h141     missing units ok=true witness=units
632ms h141     missing "weblog apache2.service" ok=true witness=weblog
632ms h141     missing "weblog nginx.service" ok=true witness=weblog
632ms h141     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=461f7016b0d345da8085db99e4a4e60c file=enabled since=-352ms
632ms h141     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
632ms h141     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
632ms h141     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h141     load load1=16.28 cpus=2 memory=25276502016 available=23431782400 swap=0 swapped=0 psi-cpu=0.9307 psi-memory=0 psi-io=0.034300000000000004 disk=0.3331648469071571 inodes=0.040872812271118164 path=/ oom=0 overflows=0
633ms h141     missing "weblog nginx.service" ok=true witness=weblog
633ms h141     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m10.723s
633ms h141     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m0.723s
633ms h141     missing "weblog apache2.service" ok=true witness=weblog
633ms h141     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=461f7016b0d345da8085db99e4a4e60c file=enabled since=-352ms
633ms h141     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
633ms h141     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h141     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h141     missing units ok=true witness=units
699ms h141     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
699ms h141     socket tcp:127.0.0.1:3665 unit=node-web.service process=node user=www-data queue=0 backlog=511
922ms h141     test apache2.service apache ok tree=a041778806a1b8b07dfac771c77af38613dc47df21ab47a1e752ff59a47aa628 newer=no
922ms h141     vhost apache2.service apache disk name=tintuc141.co.lab at=/etc/apache2/sites-enabled/tintuc141.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3665 > /etc/apache2/sites-enabled/tintuc141.co.lab.conf:7 > read=5s" witness=configtest
922ms h141     vhost apache2.service apache running name=tintuc141.co.lab at=/etc/apache2/sites-enabled/tintuc141.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3665 > /etc/apache2/sites-enabled/tintuc141.co.lab.conf:7 > read=5s" witness=configtest
922ms h141     target tcp:127.0.0.1:3665 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
922ms h141     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
922ms h141     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
922ms h141     unit node-web.service active/running load=loaded result=success pid=52 restart=no invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=-466ms
1.056s h141     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.056s h141     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.056s h141     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.056s h141     removal missing "weblog php8.2-fpm.service" witness=weblog
1.084s h141     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.093s h141     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14815232 io=0
1.093s h141     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.0125 memory=4243456 io=0
1.093s h141     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
1.093s h141     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22241280 io=0.19230769230769232
1.093s h141     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20299776 io=0.4230769230769231
1.093s h141     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=11952128 io=0
1.093s h141     process node unit=node-web.service user=www-data count=1 cpu=0 memory=51470336 io=0
1.093s h141     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216 io=0.38461538461538464
1.093s h141     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
2.689s h141     look tintuc141.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=66.641453ms purpose=scheduled direct=true source=10.99.0.2
2.904s h141     unit node-web.service active/running load=loaded result=success pid=52 restart=no job=stop invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=-466ms
2.904s h141     unit node-web.service deactivating/stop-sigterm load=loaded result=success pid=52 restart=no job=stop invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=2.897s stop=yes stopped=2.903s
2.911s h141     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=stop invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=2.909s stop=yes stopped=2.903s
2.915s h141     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=2.909s stop=yes stopped=2.903s
2.932s h141     removal socket tcp:127.0.0.1:3665 witness=sockets
2.932s h141     target tcp:127.0.0.1:3665 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.935s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=870.471µs purpose=word direct=true source=10.99.0.2
2.942s h141     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=c9b8fa71c0ee4ea9b4f772b0fe09b267 file=enabled since=2.909s stop=yes stopped=2.909s
2.958s h141     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3665 count=1 first=2.934s last=2.934s sample="AH00957: http: attempt to connect to 127.0.0.1:3665 (127.0.0.1:3665) failed"
2.958s h141     sign apache-ah01114 apache2.service server=apache count=1 first=2.935s last=2.935s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.189s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=795.298µs purpose=confirm token=c2d071f978f0f62e direct=true source=10.99.0.2
3.501s h141     arrival c2d071f978f0f62e apache2.service vhost=tintuc141.co.lab status=503
4.057s h141     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3665 count=1 first=3.188s last=3.188s sample="AH00957: http: attempt to connect to 127.0.0.1:3665 (127.0.0.1:3665) failed"
4.057s h141     sign apache-ah01114 apache2.service server=apache count=1 first=3.188s last=3.188s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
4.692s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=1.18508ms purpose=scheduled direct=true source=10.99.0.2
5.191s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=929.537µs purpose=verify token=47bc78724e5a2fa4 direct=true source=10.99.0.2
5.482s h141     arrival 47bc78724e5a2fa4 apache2.service vhost=tintuc141.co.lab status=503
6.001s h141     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3665 count=2 first=4.691s last=5.19s sample="AH00957: http: attempt to connect to 127.0.0.1:3665 (127.0.0.1:3665) failed"
6.001s h141     sign apache-ah01114 apache2.service server=apache count=2 first=4.692s last=5.19s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
7.041s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=41.385542ms purpose=scheduled direct=true source=10.99.0.2
7.408s h141     look tintuc141.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc141.co.lab/ to=10.99.0.69:80 took=1.454999ms purpose=verify token=d08388051daf5ade direct=true source=10.99.0.2
7.408s expect app-stopped
