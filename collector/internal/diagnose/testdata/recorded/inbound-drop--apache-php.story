# Recorded in the lab: inbound-drop on apache-php.
0s    h198     registered 10.99.0.27
481ms h198     agent speaks
485ms h198     change package readline-common:all detail="8.2-1.3 installed" when=-18m18.709s
485ms h198     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m8.709s
485ms h198     load load1=12.43 cpus=2 memory=25276502016 available=24192012288 swap=0 swapped=0 psi-cpu=0.9070999999999999 psi-memory=0 psi-io=0.0732 disk=0.2491905447450413 inodes=0.036076128482818604 path=/ oom=0 overflows=0
485ms h198     missing units ok=true witness=units
485ms h198     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
485ms h198     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
485ms h198     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=c5f2726956cb43c2bdd82fc50e114356 file=enabled since=-169ms
485ms h198     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
485ms h198     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
485ms h198     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=30c296e23958488e98dee87d46c40e68 file=enabled status="Ready to handle connections" since=-227ms
486ms h198     change package readline-common:all detail="8.2-1.3 installed" when=-18m18.709s
486ms h198     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m8.709s
486ms h198     load load1=12.43 cpus=2 memory=25276502016 available=24192012288 swap=0 swapped=0 psi-cpu=0.9070999999999999 psi-memory=0 psi-io=0.0732 disk=0.2491905447450413 inodes=0.036076128482818604 path=/ oom=0 overflows=0
486ms h198     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
487ms h198     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=c5f2726956cb43c2bdd82fc50e114356 file=enabled since=-169ms
487ms h198     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
487ms h198     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
487ms h198     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=30c296e23958488e98dee87d46c40e68 file=enabled status="Ready to handle connections" since=-227ms
487ms h198     missing units ok=true witness=units
487ms h198     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
549ms h198     test apache2.service apache ok tree=1126ece86a79f4ee3fdc6c9a954ee21c0a1c921293e820d4b775e25527c234f5 newer=no
549ms h198     vhost apache2.service apache disk name=cuahang198.co.lab at=/etc/apache2/sites-enabled/cuahang198.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/cuahang198.co.lab.conf:8 > read=20s" witness=configtest
549ms h198     vhost apache2.service apache running name=cuahang198.co.lab at=/etc/apache2/sites-enabled/cuahang198.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/cuahang198.co.lab.conf:8 > read=20s" witness=configtest
572ms h198     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
628ms h198     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
628ms h198     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
714ms h198     test php8.2-fpm.service php-fpm ok tree=280d28337a8efb5791faa41c6971e84a6e97f1a4b1c9f7c48931da91539531f8 newer=no
714ms h198     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
714ms h198     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
854ms h198     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14491648 io=0
854ms h198     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0.25
854ms h198     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22372352 io=0.3333333333333333
854ms h198     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0375 memory=20107264 io=0.3333333333333333
854ms h198     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12247040 io=0
854ms h198     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42135552 io=0
854ms h198     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11919360 io=0.08333333333333333
854ms h198     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7929856 io=0
1.322s h198     look cuahang198.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=2.010582ms purpose=scheduled direct=true
3.684s h198     firewall nftables drop rule="meta iifname host0 tcp dport 80 drop" chain="inet lab input" direction=in port=80 interface=host0
8.286s h198     look cuahang198.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=5.000255535s purpose=scheduled direct=true
8.29s h198     inside cuahang198.co.lab 200 path=/ to=127.0.0.1:80 body=other took=1.972377ms
10.302s h198     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.321s h198     look cuahang198.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=5.003108027s purpose=scheduled direct=true
10.491s h198     load cpu=0.9974999999999907 steal=0.0010000000000000917 wait=0 load1=13.34 cpus=2 memory=25276502016 available=24222470144 swap=0 swapped=0 psi-cpu=0.9011 psi-memory=0 psi-io=0.050300000000000004 disk=0.24900855762495458 inodes=0.03608822822570801 path=/ oom=0 overflows=0
10.491s h198     pool php8.2-fpm.service tree=running active=0 idle=2 requests=3 slow=0 witness=units
10.491s h198     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
12.367s h198     look cuahang198.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=5.000269999s purpose=scheduled direct=true
13.561s h198     look cuahang198.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=5.004030016s purpose=confirm token=0dc28961a88ec3d4 direct=true
14.301s h198     look cuahang198.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang198.co.lab/ to=10.99.0.27:80 took=5.008161775s purpose=scheduled direct=true
14.301s expect firewall-blocks-visitors
