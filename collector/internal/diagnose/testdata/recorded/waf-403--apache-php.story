# Recorded in the lab: waf-403 on apache-php.
0s    h255     registered 10.99.0.75
560ms h255     agent speaks
565ms h255     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m29.482s
565ms h255     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m19.482s
565ms h255     load load1=14.9 cpus=2 memory=25276502016 available=23850586112 swap=0 swapped=0 psi-cpu=0.9536 psi-memory=0 psi-io=0.042199999999999994 disk=0.33456889115101135 inodes=0.04093313217163086 path=/ oom=0 overflows=0
565ms h255     missing units ok=true witness=units
565ms h255     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
565ms h255     missing "weblog apache2.service" ok=true witness=weblog
565ms h255     missing "weblog nginx.service" ok=true witness=weblog
565ms h255     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=-173ms
565ms h255     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
565ms h255     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
565ms h255     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=ee3604bbc8dd40da8a615d14fdaa44f7 file=enabled status="Ready to handle connections" since=-211ms
566ms h255     load load1=14.9 cpus=2 memory=25276502016 available=23850586112 swap=0 swapped=0 psi-cpu=0.9536 psi-memory=0 psi-io=0.042199999999999994 disk=0.33456889115101135 inodes=0.04093313217163086 path=/ oom=0 overflows=0
566ms h255     missing "weblog nginx.service" ok=true witness=weblog
566ms h255     missing "weblog apache2.service" ok=true witness=weblog
566ms h255     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
566ms h255     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m29.482s
566ms h255     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m19.482s
567ms h255     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=-173ms
567ms h255     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
567ms h255     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
567ms h255     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=ee3604bbc8dd40da8a615d14fdaa44f7 file=enabled status="Ready to handle connections" since=-211ms
567ms h255     missing units ok=true witness=units
579ms h255     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
718ms h255     test apache2.service apache ok tree=3b1d849e61da0e3ef9ae35aff3a1215b1532453227e1ca312eec160caf1b5621 newer=no
718ms h255     vhost apache2.service apache disk name=blog255.example.lab at=/etc/apache2/sites-enabled/blog255.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/blog255.example.lab.conf:8 > read=20s" witness=configtest
718ms h255     vhost apache2.service apache disk name=wiki255.example.lab at=/etc/apache2/sites-enabled/wiki255.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/wiki255.example.lab.conf:8 > read=20s" witness=configtest
718ms h255     vhost apache2.service apache running name=blog255.example.lab at=/etc/apache2/sites-enabled/blog255.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/blog255.example.lab.conf:8 > read=20s" witness=configtest
718ms h255     vhost apache2.service apache running name=wiki255.example.lab at=/etc/apache2/sites-enabled/wiki255.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/wiki255.example.lab.conf:8 > read=20s" witness=configtest
718ms h255     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
754ms h255     test php8.2-fpm.service php-fpm ok tree=e9ffb88810cc36003764a062a6679aa6f454e1fcab764fe88fd9b0ead17a1afd newer=no
754ms h255     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
754ms h255     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
754ms h255     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
754ms h255     missing "weblog php8.2-fpm.service" ok=true witness=weblog
754ms h255     removal missing "weblog php8.2-fpm.service" witness=weblog
754ms h255     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
754ms h255     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
2.917s h255     look wiki255.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki255.example.lab/ to=10.99.0.75:80 took=7.566051ms purpose=scheduled direct=true source=10.99.0.2
2.992s h255     look blog255.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog255.example.lab/ to=10.99.0.75:80 took=8.047775ms purpose=scheduled direct=true source=10.99.0.2
3.408s h255     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort job=restart invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=-173ms
3.408s h255     unit apache2.service deactivating/stop load=loaded result=success pid=75 restart=on-abort job=restart invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=3.402s
3.561s h255     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=75 restart=on-abort job=restart invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=3.402s
3.57s h255     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=restart invocation=e81ce85dd0f24a20ab302587dd4aa44e file=enabled since=3.568s
3.585s h255     removal socket tcp:[::]:80 witness=sockets
3.589s h255     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=restart invocation=78db0f6a02cc41cea2e76253c1a1f265 file=enabled since=3.568s
3.59s h255     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=78db0f6a02cc41cea2e76253c1a1f265 file=enabled since=3.586s
4.028s h255     unit apache2.service active/running load=loaded result=success pid=209 restart=on-abort job=restart invocation=78db0f6a02cc41cea2e76253c1a1f265 file=enabled since=3.974s
4.028s h255     unit apache2.service active/running load=loaded result=success pid=209 restart=on-abort invocation=78db0f6a02cc41cea2e76253c1a1f265 file=enabled since=3.974s
4.038s h255     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.042s h255     test apache2.service apache ok tree=2cc7e467b4284e17a72e1d4d082bf81a2f31fe2fa02f3d98b7d20f31b6aefe08
4.042s h255     change config apache2.service detail="its test is ok" when=4.041s
5.126s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=60.965722ms purpose=scheduled direct=true source=10.99.0.2
5.165s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=11.815876ms purpose=scheduled direct=true source=10.99.0.2
5.165s h255     sign apache-modsecurity apache2.service server=apache count=2 first=5.005s last=5.011s sample="ModSecurity: Access denied with code 403 (phase 1). …" about=1001
5.166s h255     test apache2.service apache ok tree=2cc7e467b4284e17a72e1d4d082bf81a2f31fe2fa02f3d98b7d20f31b6aefe08 newer=no
6.195s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=17.936536ms purpose=confirm direct=true source=10.99.0.2
6.217s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=40.907432ms purpose=confirm direct=true source=10.99.0.2
6.229s h255     sign apache-modsecurity apache2.service server=apache count=2 first=6.193s last=6.213s sample="ModSecurity: Access denied with code 403 (phase 1). …" about=1001
6.434s h255     arrival ab158047eded2880 apache2.service vhost=wiki255.example.lab status=200
6.434s h255     arrival 11435ef3fabb3db7 apache2.service vhost=blog255.example.lab status=200
6.884s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=13.055381ms purpose=scheduled direct=true source=10.99.0.2
7.106s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=9.419412ms purpose=scheduled direct=true source=10.99.0.2
7.211s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=5.937282ms purpose=confirm direct=true source=10.99.0.2
7.263s h255     sign apache-modsecurity apache2.service server=apache count=3 first=6.884s last=7.207s sample="ModSecurity: Access denied with code 403 (phase 1). …" about=1001
7.33s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=29.866173ms purpose=confirm direct=true source=10.99.0.2
7.332s h255     arrival 7bc483182092ad1f apache2.service vhost=wiki255.example.lab status=200
7.332s h255     arrival c9e06e0e13fe99e7 apache2.service vhost=blog255.example.lab status=200
8.903s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=31.548232ms purpose=scheduled direct=true source=10.99.0.2
9.018s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=945.996µs purpose=scheduled direct=true source=10.99.0.2
9.256s h255     sign apache-modsecurity apache2.service server=apache count=3 first=7.306s last=9.017s sample="ModSecurity: Access denied with code 403 (phase 1). …" about=1001
9.419s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=48.68523ms purpose=verify direct=true source=10.99.0.2
9.458s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=58.13433ms purpose=verify direct=true source=10.99.0.2
10.398s h255     arrival 4e11ee27de0ca668 apache2.service vhost=blog255.example.lab status=200
10.398s h255     arrival 6894445609335279 apache2.service vhost=wiki255.example.lab status=200
10.561s h255     load cpu=0.9980000000000022 steal=0.0009999999999998413 wait=0.001499999999999784 load1=15.5 cpus=2 memory=25276502016 available=23980957696 swap=0 swapped=0 psi-cpu=0.9549 psi-memory=0 psi-io=0.06309999999999999 disk=0.3332384794404397 inodes=0.040930986404418945 path=/ oom=0 overflows=0
10.561s h255     pool php8.2-fpm.service tree=running active=0 idle=2 requests=14 slow=0 witness=units
10.561s h255     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.561s h255     traffic apache2.service vhost=blog255.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=8 4xx=5 sources=1 top=1 counted=1
10.561s h255     traffic apache2.service vhost=wiki255.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=8 4xx=5 sources=1 top=1 counted=1
10.742s h255     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=26988544
10.742s h255     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168
10.742s h255     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22368256
10.742s h255     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20688896
10.742s h255     process systemd unit=init.scope user=root count=1 cpu=0 memory=12570624
10.742s h255     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49586176
10.742s h255     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11907072
10.742s h255     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856
10.992s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=29.382959ms purpose=scheduled direct=true source=10.99.0.2
11.111s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=5.405819ms purpose=scheduled direct=true source=10.99.0.2
11.712s h255     look blog255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://blog255.example.lab/ to=10.99.0.75:80 took=42.752278ms purpose=verify direct=true source=10.99.0.2
11.714s h255     look wiki255.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://wiki255.example.lab/ to=10.99.0.75:80 took=4.390324ms purpose=verify direct=true source=10.99.0.2
11.714s expect waf-blocks-requests
