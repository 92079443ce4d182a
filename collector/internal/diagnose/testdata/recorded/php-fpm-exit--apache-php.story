# Recorded in the lab: php-fpm-exit on apache-php.
0s    h012     registered 10.99.0.70
482ms h012     agent speaks
489ms h012     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m21.232s
489ms h012     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m11.232s
489ms h012     load load1=15.31 cpus=2 memory=25276502016 available=23291559936 swap=0 swapped=0 psi-cpu=0.9333 psi-memory=0 psi-io=0.036000000000000004 disk=0.33319835431706957 inodes=0.04087245464324951 path=/ oom=0 overflows=0
489ms h012     missing units ok=true witness=units
489ms h012     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
489ms h012     missing "weblog apache2.service" ok=true witness=weblog
489ms h012     missing "weblog nginx.service" ok=true witness=weblog
489ms h012     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
489ms h012     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=b9213949d76741d991c94dbd7cfa3d25 file=enabled since=-199ms
489ms h012     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
489ms h012     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
489ms h012     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=0072a97caf9744fb8af7a25756e67bbc file=enabled status="Ready to handle connections" since=-273ms
489ms h012     load load1=15.31 cpus=2 memory=25276502016 available=23291559936 swap=0 swapped=0 psi-cpu=0.9333 psi-memory=0 psi-io=0.036000000000000004 disk=0.33319835431706957 inodes=0.04087245464324951 path=/ oom=0 overflows=0
489ms h012     missing "weblog nginx.service" ok=true witness=weblog
489ms h012     missing "weblog apache2.service" ok=true witness=weblog
489ms h012     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
489ms h012     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m21.232s
489ms h012     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m11.232s
490ms h012     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=b9213949d76741d991c94dbd7cfa3d25 file=enabled since=-199ms
490ms h012     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
490ms h012     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
490ms h012     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=0072a97caf9744fb8af7a25756e67bbc file=enabled status="Ready to handle connections" since=-273ms
490ms h012     missing units ok=true witness=units
490ms h012     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
739ms h012     test apache2.service apache ok tree=85e27cac93e70e6ddf2ade8261592fd9a0514b89d601d338fc91fa681498cf69 newer=no
739ms h012     vhost apache2.service apache disk name=a112.example.lab at=/etc/apache2/sites-enabled/a112.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/a112.example.lab.conf:8 > read=5s" witness=configtest
762ms h012     vhost apache2.service apache disk name=shop12.lab at=/etc/apache2/sites-enabled/shop12.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/shop12.lab.conf:8 > read=5s" witness=configtest
762ms h012     vhost apache2.service apache running name=a112.example.lab at=/etc/apache2/sites-enabled/a112.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/a112.example.lab.conf:8 > read=5s" witness=configtest
762ms h012     vhost apache2.service apache running name=shop12.lab at=/etc/apache2/sites-enabled/shop12.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/shop12.lab.conf:8 > read=5s" witness=configtest
765ms h012     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
786ms h012     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
786ms h012     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
855ms h012     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15085568 io=0
855ms h012     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012048192771084338 memory=15233024 io=0.1875
855ms h012     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024096385542168676 memory=22503424 io=0.125
855ms h012     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.07228915662650602 memory=20639744 io=0.625
855ms h012     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012048192771084338 memory=15306752 io=0
855ms h012     process systemd unit=init.scope user=root count=1 running=1 cpu=0.012048192771084338 memory=12066816 io=0
855ms h012     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42233856 io=0
855ms h012     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11878400 io=0.0625
996ms h012     test php8.2-fpm.service php-fpm ok tree=65958dfcb2cc3af7b6bcaa87deb6a5a082cd646919ecd12d00ccc97a9aa82bea newer=no
996ms h012     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
996ms h012     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.02s h012     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.02s h012     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.02s h012     removal missing "weblog php8.2-fpm.service" witness=weblog
2.116s h012     look a112.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a112.example.lab/ to=10.99.0.70:80 took=2.510871ms purpose=scheduled direct=true source=10.99.0.2
3.487s h012     look shop12.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop12.lab/ to=10.99.0.70:80 took=1.958715ms purpose=scheduled direct=true source=10.99.0.2
4.043s h012     look a112.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a112.example.lab/ to=10.99.0.70:80 took=1.055927ms purpose=scheduled direct=true source=10.99.0.2
5.201s h012     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no invocation=0072a97caf9744fb8af7a25756e67bbc file=enabled status="Ready to handle connections" since=5.176s
5.252s h012     target unix:/run/php/php-web.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.252s h012     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.252s h012     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.768s last=4.768s sample="exiting, bye-bye!"
5.252s h012     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=0072a97caf9744fb8af7a25756e67bbc file=enabled status="Ready to handle connections" since=5.209s
5.254s h012     look shop12.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop12.lab/ to=10.99.0.70:80 took=6.141845ms purpose=word direct=true source=10.99.0.2
5.288s h012     look a112.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a112.example.lab/ to=10.99.0.70:80 took=25.562731ms purpose=word direct=true source=10.99.0.2
5.309s h012     look shop12.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop12.lab/ to=10.99.0.70:80 took=8.734685ms purpose=word direct=true source=10.99.0.2
5.309s h012     look a112.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a112.example.lab/ to=10.99.0.70:80 took=8.625516ms purpose=word direct=true source=10.99.0.2
5.332s h012     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=0072a97caf9744fb8af7a25756e67bbc file=enabled status="Ready to handle connections" since=5.209s stop=no
5.447s h012     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-web.socket count=4 first=5.246s last=5.301s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-web.socket (localhost:8000) failed"
5.447s h012     sign apache-ah01079 apache2.service server=apache count=4 first=5.246s last=5.301s sample="AH01079: failed to make connection to backend: localhost"
5.496s h012     look shop12.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop12.lab/ to=10.99.0.70:80 took=913.317µs purpose=scheduled direct=true source=10.99.0.2
5.496s expect php-fpm-stopped
