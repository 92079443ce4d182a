# Recorded in the lab: inbound-drop on apache-php.
0s    h197     registered 10.99.0.25
320ms h197     agent speaks
323ms h197     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m2.3s
323ms h197     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m52.3s
323ms h197     load load1=15.99 cpus=2 memory=25276502016 available=24207654912 swap=0 swapped=0 psi-cpu=0.7731999999999999 psi-memory=0 psi-io=0.0362 disk=0.3254573468263205 inodes=0.04071313142776489 path=/ oom=0 overflows=0
323ms h197     missing units ok=true witness=units
323ms h197     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
323ms h197     missing "weblog apache2.service" ok=true witness=weblog
323ms h197     missing "weblog nginx.service" ok=true witness=weblog
323ms h197     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
323ms h197     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=03a543e99ad148fe8d28ca8c2b072eec file=enabled since=-164ms
323ms h197     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
323ms h197     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
323ms h197     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=6b6c8122193b4945ad11a1bb135336e7 file=enabled status="Ready to handle connections" since=-229ms
324ms h197     missing "weblog nginx.service" ok=true witness=weblog
324ms h197     missing "weblog apache2.service" ok=true witness=weblog
324ms h197     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
324ms h197     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m2.3s
324ms h197     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m52.3s
324ms h197     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=03a543e99ad148fe8d28ca8c2b072eec file=enabled since=-164ms
324ms h197     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
324ms h197     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
324ms h197     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=6b6c8122193b4945ad11a1bb135336e7 file=enabled status="Ready to handle connections" since=-229ms
324ms h197     missing units ok=true witness=units
324ms h197     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
423ms h197     test apache2.service apache ok tree=4a89c73ad28a70f55b358844b27c92615e7688ac4aa2d78744b07659fe47d106 newer=no
423ms h197     vhost apache2.service apache disk name=hotel197.example.lab at=/etc/apache2/sites-enabled/hotel197.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel197.example.lab.conf:8 > read=20s" witness=configtest
423ms h197     vhost apache2.service apache disk name=my-site197.lab at=/etc/apache2/sites-enabled/my-site197.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site197.lab.conf:8 > read=20s" witness=configtest
423ms h197     vhost apache2.service apache running name=hotel197.example.lab at=/etc/apache2/sites-enabled/hotel197.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel197.example.lab.conf:8 > read=20s" witness=configtest
424ms h197     vhost apache2.service apache running name=my-site197.lab at=/etc/apache2/sites-enabled/my-site197.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site197.lab.conf:8 > read=20s" witness=configtest
444ms h197     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
498ms h197     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
498ms h197     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
572ms h197     test php8.2-fpm.service php-fpm ok tree=1bc412ab6908d4d3a72ccab890b4eb5263a56b4214ac2c41f10b55476bec162f newer=no
572ms h197     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
572ms h197     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
579ms h197     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
579ms h197     missing "weblog php8.2-fpm.service" ok=true witness=weblog
579ms h197     removal missing "weblog php8.2-fpm.service" witness=weblog
691ms h197     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15200256 io=0
691ms h197     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15364096 io=0.029411764705882353
691ms h197     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=22175744 io=0.14705882352941177
691ms h197     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=18972672 io=0.35294117647058826
692ms h197     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=12144640 io=0
692ms h197     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42110976 io=0
692ms h197     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11440128 io=0.47058823529411764
692ms h197     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
2.725s h197     look hotel197.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel197.example.lab/ to=10.99.0.25:80 took=2.856558ms purpose=scheduled direct=true source=10.99.0.2
3.199s h197     look my-site197.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site197.lab/ to=10.99.0.25:80 took=2.747177ms purpose=scheduled direct=true source=10.99.0.2
3.524s h197     firewall nftables drop rule="meta iifname host0 tcp dport 80 drop" chain="inet lab input" direction=in port=80 interface=host0
9.788s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.039709663s purpose=scheduled direct=true source=10.99.0.2
9.844s h197     inside hotel197.example.lab 200 path=/ to=127.0.0.1:80 body=other took=5.217666ms
9.846s h197     pool php8.2-fpm.service tree=running active=0 idle=2 requests=3 slow=0 witness=units
9.846s h197     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.296s h197     look my-site197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site197.lab/ to=10.99.0.25:80 took=5.004706506s purpose=scheduled direct=true source=10.99.0.2
10.367s h197     inside my-site197.lab 200 path=/ to=127.0.0.1:80 body=other took=11.862703ms
10.373s h197     load cpu=0.7735751295336972 steal=0 wait=0.004663212435232706 load1=14.7 cpus=2 memory=25276502016 available=24209801216 swap=0 swapped=0 psi-cpu=0.6417 psi-memory=0 psi-io=0.0253 disk=0.325473053424717 inodes=0.04071563482284546 path=/ oom=0 overflows=0
10.373s h197     traffic apache2.service vhost=hotel197.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=1 sources=1 top=1 counted=1
10.373s h197     traffic apache2.service vhost=my-site197.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=1 sources=1 top=1 counted=1
11.749s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.001218588s purpose=scheduled direct=true source=10.99.0.2
12.28s h197     look my-site197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site197.lab/ to=10.99.0.25:80 took=5.051331047s purpose=scheduled direct=true source=10.99.0.2
13.804s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.000913454s purpose=scheduled direct=true source=10.99.0.2
14.165s h197     look my-site197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site197.lab/ to=10.99.0.25:80 took=5.00052841s purpose=scheduled direct=true source=10.99.0.2
15.131s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.062829294s purpose=confirm token=c101b95d8664e70f direct=true source=10.99.0.2
15.549s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.001911748s purpose=confirm token=59bc859c053510f0 direct=true source=10.99.0.2
15.781s h197     look hotel197.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel197.example.lab/ to=10.99.0.25:80 took=5.000454984s purpose=scheduled direct=true source=10.99.0.2
15.781s expect firewall-blocks-visitors
