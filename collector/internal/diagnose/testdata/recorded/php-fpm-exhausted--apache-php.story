# Recorded in the lab: php-fpm-exhausted on apache-php.
0s    h047     registered 10.99.0.33
520ms h047     agent speaks
524ms h047     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m9.469s
524ms h047     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m59.469s
524ms h047     load load1=12.64 cpus=2 memory=25276502016 available=24055439360 swap=0 swapped=0 psi-cpu=0.9170999999999999 psi-memory=0 psi-io=0.0331 disk=0.326584577980036 inodes=0.0407673716545105 path=/ oom=0 overflows=0
524ms h047     missing units ok=true witness=units
524ms h047     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
524ms h047     missing "weblog apache2.service" ok=true witness=weblog
524ms h047     missing "weblog nginx.service" ok=true witness=weblog
524ms h047     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=c556df36e4a8416796799f33b7e7af32 file=enabled since=-255ms
524ms h047     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
524ms h047     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
524ms h047     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=-325ms
529ms h047     load load1=12.64 cpus=2 memory=25276502016 available=24055439360 swap=0 swapped=0 psi-cpu=0.9170999999999999 psi-memory=0 psi-io=0.0331 disk=0.326584577980036 inodes=0.0407673716545105 path=/ oom=0 overflows=0
529ms h047     missing "weblog nginx.service" ok=true witness=weblog
529ms h047     missing "weblog apache2.service" ok=true witness=weblog
529ms h047     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
529ms h047     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m9.469s
529ms h047     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m59.469s
530ms h047     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=c556df36e4a8416796799f33b7e7af32 file=enabled since=-255ms
530ms h047     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
530ms h047     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
530ms h047     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=-325ms
530ms h047     missing units ok=true witness=units
543ms h047     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
587ms h047     test apache2.service apache ok tree=7e0d30db5f63b4d7f707b6e6dd2eaddff9bec56c8ca52d7dfb9acab445690f43 newer=no
587ms h047     vhost apache2.service apache disk name=a147.example.lab at=/etc/apache2/sites-enabled/a147.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/a147.example.lab.conf:8 > read=3s" witness=configtest
588ms h047     vhost apache2.service apache disk name=tintuc47.co.lab at=/etc/apache2/sites-enabled/tintuc47.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/tintuc47.co.lab.conf:8 > read=3s" witness=configtest
588ms h047     vhost apache2.service apache running name=a147.example.lab at=/etc/apache2/sites-enabled/a147.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/a147.example.lab.conf:8 > read=3s" witness=configtest
588ms h047     vhost apache2.service apache running name=tintuc47.co.lab at=/etc/apache2/sites-enabled/tintuc47.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/tintuc47.co.lab.conf:8 > read=3s" witness=configtest
631ms h047     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
636ms h047     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
636ms h047     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
796ms h047     test php8.2-fpm.service php-fpm ok tree=dbb82b9e898220c41ee52cf12c33075ae6cf7cd396ba70cc30f02778a540be64 newer=no
796ms h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
796ms h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
803ms h047     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
803ms h047     missing "weblog php8.2-fpm.service" ok=true witness=weblog
803ms h047     removal missing "weblog php8.2-fpm.service" witness=weblog
2.205s h047     look a147.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a147.example.lab/ to=10.99.0.33:80 took=14.699055ms purpose=scheduled direct=true source=10.99.0.2
3.42s h047     look tintuc47.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=54.428684ms purpose=scheduled direct=true source=10.99.0.2
4.156s h047     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=-325ms
4.156s h047     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=45 restart=no job=restart invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=4.153s
4.18s h047     target unix:/run/php/user_1001.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.181s h047     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.181s h047     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.531s last=3.531s sample="exiting, bye-bye!"
4.182s h047     look a147.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a147.example.lab/ to=10.99.0.33:80 took=761.065µs purpose=word direct=true source=10.99.0.2
4.183s h047     look tintuc47.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=1.201625ms purpose=word direct=true source=10.99.0.2
4.191s h047     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.214s h047     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=4.153s
4.24s h047     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=015e2fa73b2b421e8a7bdb1baa3e7796 file=enabled status="Ready to handle connections" since=4.238s
4.248s h047     look a147.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a147.example.lab/ to=10.99.0.33:80 took=805.811µs purpose=scheduled direct=true source=10.99.0.2
4.255s h047     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=180 restart=no job=restart invocation=5132f2c5462c4410881e8f7ad75494fe file=enabled since=4.238s
4.255s h047     unit php8.2-fpm.service activating/start load=loaded result=success pid=180 restart=no job=restart invocation=5132f2c5462c4410881e8f7ad75494fe file=enabled since=4.25s
4.38s h047     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=180 restart=no job=restart invocation=5132f2c5462c4410881e8f7ad75494fe file=enabled status="Ready to handle connections" since=4.25s
4.381s h047     unit php8.2-fpm.service active/running load=loaded result=success pid=180 restart=no job=restart invocation=5132f2c5462c4410881e8f7ad75494fe file=enabled status="Ready to handle connections" since=4.375s
4.383s h047     unit php8.2-fpm.service active/running load=loaded result=success pid=180 restart=no invocation=5132f2c5462c4410881e8f7ad75494fe file=enabled status="Ready to handle connections" since=4.375s
4.384s h047     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/user_1001.sock count=3 first=4.182s last=4.248s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/user_1001.sock (localhost:8000) failed"
4.384s h047     sign apache-ah01079 apache2.service server=apache count=3 first=4.182s last=4.248s sample="AH01079: failed to make connection to backend: localhost"
4.389s h047     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=2 local=true
4.39s h047     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.405s h047     test php8.2-fpm.service php-fpm ok tree=81fdb0f1201aff62aa0a909b486d7bb92f48bbef73db3e2a412d265df0bdbad3 newer=no
4.405s h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
4.405s h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
4.405s h047     change config php8.2-fpm.service detail="its test is ok" when=4.401s
4.405s h047     removal missing "weblog php8.2-fpm.service" witness=weblog
4.416s h047     look tintuc47.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=8.153848ms purpose=confirm token=09408991d59eb13a direct=true source=10.99.0.2
4.417s h047     look a147.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a147.example.lab/ to=10.99.0.33:80 took=7.660101ms purpose=confirm token=87c6a0d6efab2f18 direct=true source=10.99.0.2
5.181s h047     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.248s h047     arrival 09408991d59eb13a apache2.service vhost=tintuc47.co.lab status=200
5.248s h047     arrival 87c6a0d6efab2f18 apache2.service vhost=a147.example.lab status=200
5.389s h047     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=2 local=true
5.408s h047     removal missing "weblog php8.2-fpm.service" witness=weblog
5.416s h047     wait php8.2-fpm.service sleep pool=user_1001 workers=2 of=2
6.181s h047     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.181s h047     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=4.531s last=4.531s sample="[pool user_1001] server reached pm.max_children setting (2), consider raising it"
10.225s h047     removal missing "weblog php8.2-fpm.service" witness=weblog
10.225s h047     traffic apache2.service vhost=a147.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=5 503=2 sources=1 top=1 counted=1
10.225s h047     traffic apache2.service vhost=tintuc47.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=9 503=1 504=5 sources=2 top=0.5555555555555556 counted=1
10.405s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.003146749s purpose=word direct=true source=10.99.0.2
10.429s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.003291162s purpose=word direct=true source=10.99.0.2
10.476s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.00130527s purpose=scheduled direct=true source=10.99.0.2
10.557s h047     load cpu=0.9989994997498985 steal=0 wait=0.0005002501250624372 load1=12.44 cpus=2 memory=25276502016 available=23940763648 swap=0 swapped=0 psi-cpu=0.9206 psi-memory=0 psi-io=0.0281 disk=0.32677192628570867 inodes=0.04077500104904175 path=/ oom=0 overflows=0
10.557s h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
10.557s h047     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
10.557s h047     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.635s h047     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16896000
10.635s h047     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880
10.635s h047     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22716416
10.635s h047     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20926464
10.635s h047     process systemd unit=init.scope user=root count=1 cpu=0 memory=12111872
10.635s h047     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50253824
10.635s h047     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12075008
10.635s h047     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7909376
11.092s h047     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16896000
11.092s h047     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880
11.092s h047     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22716416
11.092s h047     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20926464
11.092s h047     process systemd unit=init.scope user=root count=1 cpu=0 memory=12111872
11.092s h047     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50253824
11.092s h047     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12075008
11.092s h047     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7909376
11.255s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.000425407s purpose=scheduled direct=true source=10.99.0.2
12.423s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.005943493s purpose=scheduled direct=true source=10.99.0.2
13.253s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.000151598s purpose=scheduled direct=true source=10.99.0.2
14.356s h047     pool php8.2-fpm.service tree=running active=2 idle=0 requests=8 slow=0 witness=units
14.394s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.009025271s purpose=scheduled direct=true source=10.99.0.2
14.397s h047     wait php8.2-fpm.service sleep pool=user_1001 workers=2 of=2
15.202s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.00092948s purpose=scheduled direct=true source=10.99.0.2
15.524s h047     inside a147.example.lab time-out path=/ to=127.0.0.1:80 took=5.015643862s
16.321s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.000342049s purpose=scheduled direct=true source=10.99.0.2
16.402s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.000699663s purpose=confirm token=5c6c89c6805ef9c8 direct=true source=10.99.0.2
16.408s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.001974388s purpose=confirm token=2eb960ea61620538 direct=true source=10.99.0.2
17.223s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.008455857s purpose=scheduled direct=true source=10.99.0.2
18.273s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.000170166s purpose=confirm token=6e4f192df074f241 direct=true source=10.99.0.2
18.323s h047     look tintuc47.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://tintuc47.co.lab/ to=10.99.0.33:80 took=5.00113858s purpose=scheduled direct=true source=10.99.0.2
18.425s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.001397838s purpose=confirm token=50a8f87ccc059766 direct=true source=10.99.0.2
19.072s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.000575633s purpose=scheduled direct=true source=10.99.0.2
19.422s h047     look a147.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a147.example.lab/ to=10.99.0.33:80 took=5.000963808s purpose=confirm token=45a7b14c76dcb48d direct=true source=10.99.0.2
19.422s expect php-fpm-pool-exhausted
