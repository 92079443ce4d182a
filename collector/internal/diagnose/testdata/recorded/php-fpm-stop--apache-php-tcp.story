# Recorded in the lab: php-fpm-stop on apache-php-tcp.
0s    h006     registered 10.99.0.18
824ms h006     agent speaks
827ms h006     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m27.979s
827ms h006     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m17.979s
827ms h006     load load1=19.52 cpus=2 memory=25276502016 available=24068177920 swap=0 swapped=0 psi-cpu=0.9639 psi-memory=0 psi-io=0.0302 disk=0.3256098055414219 inodes=0.04074692726135254 path=/ oom=0 overflows=0
827ms h006     missing units ok=true witness=units
827ms h006     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
827ms h006     missing "weblog apache2.service" ok=true witness=weblog
827ms h006     missing "weblog nginx.service" ok=true witness=weblog
827ms h006     socket tcp:127.0.0.1:5716 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
827ms h006     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
827ms h006     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=1d70f04a24094b5f8338a88693c36f05 file=enabled since=-479ms
827ms h006     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
827ms h006     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
827ms h006     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=-644ms
828ms h006     load load1=19.52 cpus=2 memory=25276502016 available=24068177920 swap=0 swapped=0 psi-cpu=0.9639 psi-memory=0 psi-io=0.0302 disk=0.3256098055414219 inodes=0.04074692726135254 path=/ oom=0 overflows=0
828ms h006     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m27.979s
828ms h006     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m17.979s
829ms h006     missing "weblog nginx.service" ok=true witness=weblog
829ms h006     missing "weblog apache2.service" ok=true witness=weblog
829ms h006     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
829ms h006     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=1d70f04a24094b5f8338a88693c36f05 file=enabled since=-479ms
829ms h006     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
829ms h006     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
829ms h006     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=-644ms
829ms h006     missing units ok=true witness=units
829ms h006     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
829ms h006     socket tcp:127.0.0.1:5716 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
902ms h006     test apache2.service apache ok tree=3135cbacc49ba4930b6c0f7ce42109032d04e44bf7d69af9875a04bb20842423 newer=no
902ms h006     vhost apache2.service apache disk name=hotel6.lab at=/etc/apache2/sites-enabled/hotel6.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5716 > /etc/apache2/sites-enabled/hotel6.lab.conf:8 > read=10s" witness=configtest
905ms h006     vhost apache2.service apache disk name=kasir6.example.lab at=/etc/apache2/sites-enabled/kasir6.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5716 > /etc/apache2/sites-enabled/kasir6.example.lab.conf:8 > read=10s" witness=configtest
905ms h006     vhost apache2.service apache running name=hotel6.lab at=/etc/apache2/sites-enabled/hotel6.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5716 > /etc/apache2/sites-enabled/hotel6.lab.conf:8 > read=10s" witness=configtest
905ms h006     vhost apache2.service apache running name=kasir6.example.lab at=/etc/apache2/sites-enabled/kasir6.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5716 > /etc/apache2/sites-enabled/kasir6.example.lab.conf:8 > read=10s" witness=configtest
932ms h006     target tcp:127.0.0.1:5716 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
943ms h006     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
943ms h006     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.063s h006     test php8.2-fpm.service php-fpm ok tree=6ea4f845c60a87a52b6a0f83f401808fab1529e5f97abd7a01f58eb9975f7fbb newer=no
1.063s h006     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5716 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.07s h006     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5716 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.071s h006     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.071s h006     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.071s h006     removal missing "weblog php8.2-fpm.service" witness=weblog
1.191s h006     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15237120 io=0
1.191s h006     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15233024 io=0.02127659574468085
1.191s h006     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22372352 io=0.1276595744680851
1.191s h006     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.07407407407407407 memory=20066304 io=0.3617021276595745
1.191s h006     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=12021760 io=0
1.191s h006     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42065920 io=0
1.191s h006     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11956224 io=0.48936170212765956
1.191s h006     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392 io=0
1.478s h006     look hotel6.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel6.lab/ to=10.99.0.18:80 took=41.379382ms purpose=scheduled direct=true source=10.99.0.2
2.287s h006     look kasir6.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir6.example.lab/ to=10.99.0.18:80 took=4.328118ms purpose=scheduled direct=true source=10.99.0.2
2.689s h006     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no job=stop invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=-644ms
2.689s h006     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=52 restart=no job=stop invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=2.686s stop=yes stopped=2.688s
2.72s h006     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.72s h006     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.021s last=2.021s sample="exiting, bye-bye!"
2.722s h006     target tcp:127.0.0.1:5716 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.724s h006     removal socket tcp:127.0.0.1:5716 witness=sockets
2.726s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=1.859352ms purpose=word direct=true source=10.99.0.2
2.727s h006     look hotel6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.lab/ to=10.99.0.18:80 took=1.797799ms purpose=word direct=true source=10.99.0.2
2.73s h006     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=stop invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=2.686s stop=yes stopped=2.688s
2.739s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=2.734s stop=yes stopped=2.688s
2.739s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=2.734s stop=yes stopped=2.688s
2.741s h006     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.747s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=3430c4c613c64588b97ebdd4ab4f4886 file=enabled status="Ready to handle connections" since=2.734s stop=yes stopped=2.737s
2.77s h006     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.922s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5716 count=2 first=2.725s last=2.725s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5716 (127.0.0.1:5716) failed"
2.922s h006     sign apache-ah01079 apache2.service server=apache count=2 first=2.725s last=2.725s sample="AH01079: failed to make connection to backend: 127.0.0.1"
2.977s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=1.100553ms purpose=confirm token=371f9382b5ba9ad9 direct=true source=10.99.0.2
3.566s h006     look hotel6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.lab/ to=10.99.0.18:80 took=50.574988ms purpose=scheduled direct=true source=10.99.0.2
3.637s h006     arrival 371f9382b5ba9ad9 apache2.service vhost=kasir6.example.lab status=503
4.174s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5716 count=2 first=2.977s last=3.522s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5716 (127.0.0.1:5716) failed"
4.174s h006     sign apache-ah01079 apache2.service server=apache count=2 first=2.977s last=3.522s sample="AH01079: failed to make connection to backend: 127.0.0.1"
4.297s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=5.856265ms purpose=scheduled direct=true source=10.99.0.2
4.98s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=1.707546ms purpose=verify token=19b4bf9af67b8af7 direct=true source=10.99.0.2
5.516s h006     look hotel6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.lab/ to=10.99.0.18:80 took=7.830265ms purpose=scheduled direct=true source=10.99.0.2
5.598s h006     arrival 19b4bf9af67b8af7 apache2.service vhost=kasir6.example.lab status=503
6.127s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5716 count=3 first=4.293s last=5.512s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5716 (127.0.0.1:5716) failed"
6.127s h006     sign apache-ah01079 apache2.service server=apache count=3 first=4.293s last=5.512s sample="AH01079: failed to make connection to backend: 127.0.0.1"
6.413s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=19.035412ms purpose=scheduled direct=true source=10.99.0.2
7.001s h006     look kasir6.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir6.example.lab/ to=10.99.0.18:80 took=7.801328ms purpose=verify token=10ae6bf37b32f15c direct=true source=10.99.0.2
7.001s expect php-fpm-stopped
