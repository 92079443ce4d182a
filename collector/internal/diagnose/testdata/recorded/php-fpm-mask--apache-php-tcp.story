# Recorded in the lab: php-fpm-mask on apache-php-tcp.
0s    h009     registered 10.99.0.55
667ms h009     agent speaks
674ms h009     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m21.745s
674ms h009     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m11.745s
674ms h009     load load1=15.74 cpus=2 memory=25276502016 available=23994417152 swap=0 swapped=0 psi-cpu=0.9351999999999999 psi-memory=0 psi-io=0.044199999999999996 disk=0.32969402373564394 inodes=0.04082459211349487 path=/ oom=0 overflows=0
674ms h009     missing units ok=true witness=units
674ms h009     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
674ms h009     missing "weblog apache2.service" ok=true witness=weblog
674ms h009     missing "weblog nginx.service" ok=true witness=weblog
674ms h009     socket tcp:127.0.0.1:7807 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
674ms h009     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
674ms h009     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=0a7e9da66dc248a3904a947e7781e6a2 file=enabled since=-521ms
674ms h009     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
674ms h009     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
674ms h009     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ab6fd3ba68924db0acb0d984984f8498 file=enabled status="Ready to handle connections" since=-487ms
676ms h009     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m21.745s
676ms h009     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m11.745s
685ms h009     load load1=15.74 cpus=2 memory=25276502016 available=23994417152 swap=0 swapped=0 psi-cpu=0.9351999999999999 psi-memory=0 psi-io=0.044199999999999996 disk=0.32969402373564394 inodes=0.04082459211349487 path=/ oom=0 overflows=0
686ms h009     missing "weblog nginx.service" ok=true witness=weblog
686ms h009     missing "weblog apache2.service" ok=true witness=weblog
686ms h009     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
686ms h009     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=0a7e9da66dc248a3904a947e7781e6a2 file=enabled since=-521ms
686ms h009     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
686ms h009     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
686ms h009     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ab6fd3ba68924db0acb0d984984f8498 file=enabled status="Ready to handle connections" since=-487ms
686ms h009     missing units ok=true witness=units
686ms h009     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
686ms h009     socket tcp:127.0.0.1:7807 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
750ms h009     test apache2.service apache ok tree=f6b471b6eb92fd3f68874e410c812af3128befe25cfc06bc23a4ff9fd0507407 newer=no
750ms h009     vhost apache2.service apache disk name=hotel9.lab at=/etc/apache2/sites-enabled/hotel9.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7807 > /etc/apache2/sites-enabled/hotel9.lab.conf:8 > read=5s" witness=configtest
750ms h009     vhost apache2.service apache disk name=my-site9.lab at=/etc/apache2/sites-enabled/my-site9.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7807 > /etc/apache2/sites-enabled/my-site9.lab.conf:8 > read=5s" witness=configtest
750ms h009     vhost apache2.service apache running name=hotel9.lab at=/etc/apache2/sites-enabled/hotel9.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7807 > /etc/apache2/sites-enabled/hotel9.lab.conf:8 > read=5s" witness=configtest
750ms h009     vhost apache2.service apache running name=my-site9.lab at=/etc/apache2/sites-enabled/my-site9.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7807 > /etc/apache2/sites-enabled/my-site9.lab.conf:8 > read=5s" witness=configtest
803ms h009     target tcp:127.0.0.1:7807 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
829ms h009     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
829ms h009     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
913ms h009     test php8.2-fpm.service php-fpm ok tree=0bab00a638755d83d89173bacaa99c1635f749c8f6f98c1b692436a6d777b4db newer=no
913ms h009     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:7807 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
913ms h009     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:7807 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
913ms h009     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
913ms h009     missing "weblog php8.2-fpm.service" ok=true witness=weblog
913ms h009     removal missing "weblog php8.2-fpm.service" witness=weblog
1.023s h009     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15065088 io=0
1.023s h009     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012195121951219513 memory=15233024 io=0.2
1.023s h009     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22503424 io=0.3
1.023s h009     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=19984384 io=0.45
1.023s h009     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12017664 io=0
1.023s h009     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42221568 io=0
1.023s h009     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0.05
1.023s h009     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
3.449s h009     look my-site9.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site9.lab/ to=10.99.0.55:80 took=6.243609ms purpose=scheduled direct=true source=10.99.0.2
3.861s h009     look hotel9.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel9.lab/ to=10.99.0.55:80 took=2.991279ms purpose=scheduled direct=true source=10.99.0.2
4.874s h009     unit php8.2-fpm.service inactive/dead load=masked result=success exit=exited/0 restart=no invocation=ab6fd3ba68924db0acb0d984984f8498 file=masked status="Ready to handle connections" since=4.785s
4.874s h009     removal config-test php8.2-fpm.service witness=configtest
4.874s h009     removal pool "php8.2-fpm.service disk shop" witness=configtest
4.874s h009     removal pool "php8.2-fpm.service running shop" witness=configtest
4.877s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=1.316062ms purpose=word direct=true source=10.99.0.2
4.879s h009     look my-site9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site9.lab/ to=10.99.0.55:80 took=2.864279ms purpose=word direct=true source=10.99.0.2
4.896s h009     removal socket tcp:127.0.0.1:7807 witness=sockets
4.896s h009     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.896s h009     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.255s last=4.255s sample="exiting, bye-bye!"
4.896s h009     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7807 count=2 first=4.877s last=4.877s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7807 (127.0.0.1:7807) failed"
4.896s h009     sign apache-ah01079 apache2.service server=apache count=2 first=4.877s last=4.877s sample="AH01079: failed to make connection to backend: 127.0.0.1"
4.899s h009     target tcp:127.0.0.1:7807 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.976s h009     unit php8.2-fpm.service inactive/dead load=masked result=success exit=exited/0 restart=no invocation=ab6fd3ba68924db0acb0d984984f8498 file=masked status="Ready to handle connections" since=4.785s stop=yes stopped=4.793s
5.129s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=816.53µs purpose=confirm token=d72ee91401df05c6 direct=true source=10.99.0.2
5.354s h009     arrival d72ee91401df05c6 apache2.service vhost=hotel9.lab status=503
5.426s h009     look my-site9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site9.lab/ to=10.99.0.55:80 took=19.107347ms purpose=scheduled direct=true source=10.99.0.2
5.884s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=16.102018ms purpose=scheduled direct=true source=10.99.0.2
5.988s h009     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7807 count=3 first=5.129s last=5.872s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7807 (127.0.0.1:7807) failed"
5.988s h009     sign apache-ah01079 apache2.service server=apache count=3 first=5.129s last=5.872s sample="AH01079: failed to make connection to backend: 127.0.0.1"
7.134s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=3.795366ms purpose=verify token=d194b34f28d8b5a7 direct=true source=10.99.0.2
7.358s h009     arrival d194b34f28d8b5a7 apache2.service vhost=hotel9.lab status=503
7.538s h009     look my-site9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site9.lab/ to=10.99.0.55:80 took=58.868548ms purpose=scheduled direct=true source=10.99.0.2
7.928s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=38.043167ms purpose=scheduled direct=true source=10.99.0.2
7.938s h009     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7807 count=3 first=7.134s last=7.925s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7807 (127.0.0.1:7807) failed"
7.938s h009     sign apache-ah01079 apache2.service server=apache count=3 first=7.134s last=7.925s sample="AH01079: failed to make connection to backend: 127.0.0.1"
9.223s h009     look hotel9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel9.lab/ to=10.99.0.55:80 took=6.109404ms purpose=verify token=3bc92c6fc2069c9c direct=true source=10.99.0.2
9.441s h009     arrival 3bc92c6fc2069c9c apache2.service vhost=hotel9.lab status=503
9.516s h009     look my-site9.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site9.lab/ to=10.99.0.55:80 took=39.61514ms purpose=scheduled direct=true source=10.99.0.2
9.516s expect php-fpm-stopped
