# Recorded in the lab: app-crash-loop on apache-node.
0s    h144     registered 10.99.0.37
318ms h144     agent speaks
322ms h144     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m12.941s
322ms h144     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m2.941s
322ms h144     load load1=12.07 cpus=2 memory=25276502016 available=24095166464 swap=0 swapped=0 psi-cpu=0.899 psi-memory=0 psi-io=0.038599999999999995 disk=0.3272564853173043 inodes=0.04079526662826538 path=/ oom=0 overflows=0
322ms h144     missing units ok=true witness=units
322ms h144     missing "weblog apache2.service" ok=true witness=weblog
322ms h144     missing "weblog nginx.service" ok=true witness=weblog
322ms h144     socket tcp:127.0.0.1:3096 unit=next.service process=node user=www-data queue=0 backlog=511
322ms h144     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
322ms h144     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=97024cf1886f47bba254653436d253f6 file=enabled since=-287ms
322ms h144     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
322ms h144     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
322ms h144     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
322ms h144     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m12.941s
322ms h144     load load1=12.07 cpus=2 memory=25276502016 available=24095166464 swap=0 swapped=0 psi-cpu=0.899 psi-memory=0 psi-io=0.038599999999999995 disk=0.3272564853173043 inodes=0.04079526662826538 path=/ oom=0 overflows=0
322ms h144     missing "weblog nginx.service" ok=true witness=weblog
322ms h144     missing "weblog apache2.service" ok=true witness=weblog
322ms h144     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m2.941s
323ms h144     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=97024cf1886f47bba254653436d253f6 file=enabled since=-287ms
323ms h144     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
323ms h144     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
323ms h144     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
323ms h144     missing units ok=true witness=units
323ms h144     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
323ms h144     socket tcp:127.0.0.1:3096 unit=next.service process=node user=www-data queue=0 backlog=511
372ms h144     test apache2.service apache ok tree=daea296c413865d070b7cb62419ba67b3bfe2f7a74e209f07c14ea59d1cfe5b8 newer=no
372ms h144     vhost apache2.service apache disk name=blog144.example.lab at=/etc/apache2/sites-enabled/blog144.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3096 > /etc/apache2/sites-enabled/blog144.example.lab.conf:7 > read=3s" witness=configtest
372ms h144     vhost apache2.service apache disk name=cuahang144.lab at=/etc/apache2/sites-enabled/cuahang144.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3096 > /etc/apache2/sites-enabled/cuahang144.lab.conf:7 > read=3s" witness=configtest
372ms h144     vhost apache2.service apache running name=blog144.example.lab at=/etc/apache2/sites-enabled/blog144.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3096 > /etc/apache2/sites-enabled/blog144.example.lab.conf:7 > read=3s" witness=configtest
372ms h144     vhost apache2.service apache running name=cuahang144.lab at=/etc/apache2/sites-enabled/cuahang144.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3096 > /etc/apache2/sites-enabled/cuahang144.lab.conf:7 > read=3s" witness=configtest
405ms h144     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
405ms h144     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
405ms h144     target tcp:127.0.0.1:3096 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
443ms h144     unit next.service active/running load=loaded result=success pid=38 restart=no invocation=6fe6efc5a5054f40bfc4e456907e2c87 file=enabled since=-410ms
606ms h144     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
606ms h144     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
613ms h144     missing "weblog php8.2-fpm.service" ok=true witness=weblog
613ms h144     removal missing "weblog php8.2-fpm.service" witness=weblog
627ms h144     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
711ms h144     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15376384 io=0
711ms h144     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15171584 io=0
711ms h144     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22360064 io=0.18867924528301888
711ms h144     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20344832 io=0.32075471698113206
711ms h144     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12189696 io=0
711ms h144     process node unit=next.service user=www-data count=1 running=1 cpu=0.0125 memory=51937280 io=0
711ms h144     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11849728 io=0.49056603773584906
711ms h144     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8024064 io=0
715ms h144     look blog144.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog144.example.lab/ to=10.99.0.37:80 took=8.929644ms purpose=scheduled direct=true source=10.99.0.2
1.338s h144     look cuahang144.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang144.lab/ to=10.99.0.37:80 took=10.407798ms purpose=scheduled direct=true source=10.99.0.2
2.559s h144     unit next.service active/running load=loaded result=success pid=38 restart=always invocation=6fe6efc5a5054f40bfc4e456907e2c87 file=enabled since=-410ms
2.719s h144     look blog144.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog144.example.lab/ to=10.99.0.37:80 took=8.366597ms purpose=scheduled direct=true source=10.99.0.2
2.852s h144     unit next.service active/running load=loaded result=success pid=38 restart=always job=restart invocation=6fe6efc5a5054f40bfc4e456907e2c87 file=enabled since=-410ms
2.861s h144     unit next.service deactivating/stop-sigterm load=loaded result=success pid=38 restart=always job=restart invocation=6fe6efc5a5054f40bfc4e456907e2c87 file=enabled since=2.859s
2.865s h144     unit next.service inactive/dead load=loaded result=success exit=killed/15 restart=always job=restart invocation=6fe6efc5a5054f40bfc4e456907e2c87 file=enabled since=2.863s
2.883s h144     target tcp:127.0.0.1:3096 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
2.883s h144     removal socket tcp:127.0.0.1:3096 witness=sockets
2.886s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=1.007968ms purpose=word direct=true source=10.99.0.2
2.891s h144     look cuahang144.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang144.lab/ to=10.99.0.37:80 took=2.046559ms purpose=word direct=true source=10.99.0.2
2.908s h144     unit next.service inactive/dead load=loaded result=success pid=193 restart=always job=restart invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=2.863s
2.916s h144     unit next.service active/running load=loaded result=success pid=193 restart=always job=restart invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=2.892s
2.917s h144     unit next.service active/running load=loaded result=success pid=193 restart=always invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=2.892s
2.919s h144     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3096 count=2 first=2.885s last=2.886s sample="AH00957: http: attempt to connect to 127.0.0.1:3096 (127.0.0.1:3096) failed"
2.919s h144     sign apache-ah01114 apache2.service server=apache count=2 first=2.885s last=2.886s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
2.944s h144     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.946s h144     load load1=12.07 cpus=2 memory=25276502016 available=23983243264 swap=0 swapped=0 psi-cpu=0.9113 psi-memory=0 psi-io=0.0408 disk=0.32737422197888394 inodes=0.040803492069244385 path=/ oom=0 overflows=0
2.946s h144     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.946s h144     target tcp:127.0.0.1:3096 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
3.112s h144     wait next.service cpu workers=1 of=1
3.303s h144     look cuahang144.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang144.lab/ to=10.99.0.37:80 took=1.325673ms purpose=scheduled direct=true source=10.99.0.2
3.339s h144     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16076800 io=0
3.339s h144     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15171584 io=0
3.339s h144     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=23265280 io=0.029411764705882353
3.339s h144     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.02531645569620253 memory=19931136 io=0
3.339s h144     process systemd unit=init.scope user=root count=1 cpu=0.0379746835443038 memory=12189696 io=0
3.339s h144     process node unit=next.service user=www-data count=1 running=1 cpu=0.13924050632911392 memory=49750016 io=0
3.339s h144     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11849728 io=0.9705882352941176
3.339s h144     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8024064 io=0
3.352s h144     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=3.347s
3.352s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=3.348s
3.354s h144     removal wait "next.service  cpu " witness=waits
3.499s h144     sign app-exception next.service server=app count=1 first=3.321s last=3.321s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
3.512s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=3.32548ms purpose=confirm token=680a3789c7f9c05c direct=true source=10.99.0.2
3.92s h144     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3096 count=2 first=3.303s last=3.512s sample="AH00957: http: attempt to connect to 127.0.0.1:3096 (127.0.0.1:3096) failed"
3.92s h144     sign apache-ah01114 apache2.service server=apache count=2 first=3.303s last=3.512s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
4.023s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=09d8f25b15d84dde87d7c925b482b1ae file=enabled since=3.348s
4.023s h144     unit next.service inactive/dead load=loaded result=success pid=219 restarts=1 restart=always job=unknown invocation=6b69749535114436902fac2c99771596 file=enabled since=3.949s
4.023s h144     unit next.service active/running load=loaded result=success pid=219 restarts=1 restart=always job=unknown invocation=6b69749535114436902fac2c99771596 file=enabled since=4.001s
4.023s h144     unit next.service active/running load=loaded result=success pid=219 restarts=1 restart=always invocation=6b69749535114436902fac2c99771596 file=enabled since=4.001s
4.041s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=11.672744ms purpose=verify token=60b360c1d4d40582 direct=true source=10.99.0.2
4.192s h144     arrival 680a3789c7f9c05c apache2.service vhost=blog144.example.lab status=503
4.192s h144     arrival 60b360c1d4d40582 apache2.service vhost=blog144.example.lab status=503
4.522s h144     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=6b69749535114436902fac2c99771596 file=enabled since=4.423s
4.523s h144     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=6b69749535114436902fac2c99771596 file=enabled since=4.423s stop=no
4.525s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=6b69749535114436902fac2c99771596 file=enabled since=4.423s
4.734s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=10.222327ms purpose=scheduled direct=true source=10.99.0.2
5.016s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=6b69749535114436902fac2c99771596 file=enabled since=4.423s
5.016s h144     unit next.service inactive/dead load=loaded result=success pid=232 restarts=2 restart=always job=unknown invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=4.948s
5.016s h144     unit next.service active/running load=loaded result=success pid=232 restarts=2 restart=always job=unknown invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=4.964s
5.016s h144     unit next.service active/running load=loaded result=success pid=232 restarts=2 restart=always invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=4.964s
5.024s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=5.510983ms purpose=verify token=3dc2cb7de1ad0cf9 direct=true source=10.99.0.2
5.165s h144     arrival 3dc2cb7de1ad0cf9 apache2.service vhost=blog144.example.lab status=503
5.379s h144     look cuahang144.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang144.lab/ to=10.99.0.37:80 took=2.483048ms purpose=scheduled direct=true source=10.99.0.2
5.401s h144     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=5.389s
5.401s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=5.389s
5.463s h144     sign app-exception next.service server=app count=2 first=4.418s last=5.383s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
5.955s h144     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:3096 count=4 first=4.041s last=5.379s sample="AH00957: http: attempt to connect to 127.0.0.1:3096 (127.0.0.1:3096) failed"
5.955s h144     sign apache-ah01114 apache2.service server=apache count=4 first=4.041s last=5.379s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.982s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=4b3b867966444d29ae000b1a28e3a0dc file=enabled since=5.389s
5.984s h144     unit next.service inactive/dead load=loaded result=success pid=244 restarts=3 restart=always job=unknown invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=5.957s
5.984s h144     unit next.service active/running load=loaded result=success pid=244 restarts=3 restart=always job=unknown invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=5.974s
5.984s h144     unit next.service active/running load=loaded result=success pid=244 restarts=3 restart=always invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=5.974s
5.989s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=2.727759ms purpose=verify token=8b8aae5d39424064 direct=true source=10.99.0.2
6.165s h144     arrival 8b8aae5d39424064 apache2.service vhost=blog144.example.lab status=503
6.234s h144     unit next.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=6.199s
6.234s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=6.2s
6.786s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=2.224152ms purpose=scheduled direct=true source=10.99.0.2
7.056s h144     unit next.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=56c70d5380624718893e2284df05ffb2 file=enabled since=6.2s
7.056s h144     unit next.service inactive/dead load=loaded result=success pid=255 restarts=4 restart=always job=unknown invocation=c004e935d27d4769988136c9f0098f39 file=enabled since=6.948s
7.056s h144     unit next.service active/running load=loaded result=success pid=255 restarts=4 restart=always job=unknown invocation=c004e935d27d4769988136c9f0098f39 file=enabled since=6.979s
7.056s h144     unit next.service active/running load=loaded result=success pid=255 restarts=4 restart=always invocation=c004e935d27d4769988136c9f0098f39 file=enabled since=6.979s
7.092s h144     look blog144.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog144.example.lab/ to=10.99.0.37:80 took=7.858072ms purpose=verify token=27cbebee19ae9997 direct=true source=10.99.0.2
7.166s h144     arrival 27cbebee19ae9997 apache2.service vhost=blog144.example.lab status=503
7.43s h144     look cuahang144.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang144.lab/ to=10.99.0.37:80 took=16.889271ms purpose=scheduled direct=true source=10.99.0.2
7.43s expect app-crash-loop
