# Recorded in the lab: php-terminate on apache-php.
0s    h241     registered 10.99.0.40
225ms h241     agent speaks
231ms h241     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m26.77s
231ms h241     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m16.77s
231ms h241     load load1=13.21 cpus=2 memory=25276502016 available=24185393152 swap=0 swapped=0 psi-cpu=0.8327 psi-memory=0 psi-io=0.039900000000000005 disk=0.32736651527460414 inodes=0.040773987770080566 path=/ oom=0 overflows=0
231ms h241     missing units ok=true witness=units
231ms h241     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
231ms h241     missing "weblog apache2.service" ok=true witness=weblog
231ms h241     missing "weblog nginx.service" ok=true witness=weblog
231ms h241     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=e95a563aad01419baff694b1fdab28a8 file=enabled since=-162ms
231ms h241     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
231ms h241     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
231ms h241     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
231ms h241     load load1=13.21 cpus=2 memory=25276502016 available=24185393152 swap=0 swapped=0 psi-cpu=0.8327 psi-memory=0 psi-io=0.039900000000000005 disk=0.32736651527460414 inodes=0.040773987770080566 path=/ oom=0 overflows=0
231ms h241     missing "weblog nginx.service" ok=true witness=weblog
231ms h241     missing "weblog apache2.service" ok=true witness=weblog
231ms h241     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
231ms h241     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m26.77s
231ms h241     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m16.77s
233ms h241     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=e95a563aad01419baff694b1fdab28a8 file=enabled since=-162ms
233ms h241     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
233ms h241     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
233ms h241     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
233ms h241     missing units ok=true witness=units
252ms h241     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
303ms h241     test apache2.service apache ok tree=64060592df4a8356b83a73fa285e223f21072e6bb77ae1884d02f7c17871feb2 newer=no
303ms h241     vhost apache2.service apache disk name=tintuc241.lab at=/etc/apache2/sites-enabled/tintuc241.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/tintuc241.lab.conf:8 > read=10s" witness=configtest
303ms h241     vhost apache2.service apache running name=tintuc241.lab at=/etc/apache2/sites-enabled/tintuc241.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/tintuc241.lab.conf:8 > read=10s" witness=configtest
326ms h241     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
333ms h241     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
333ms h241     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
391ms h241     test php8.2-fpm.service php-fpm ok tree=6c6d9cc9232e85b16d02a632717be13fc8b659921e719041db64d38a118f2fac newer=no
391ms h241     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
391ms h241     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
391ms h241     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
391ms h241     missing "weblog php8.2-fpm.service" ok=true witness=weblog
391ms h241     removal missing "weblog php8.2-fpm.service" witness=weblog
1.903s h241     look tintuc241.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc241.lab/ to=10.99.0.40:80 took=4.428322ms purpose=scheduled direct=true source=10.99.0.2
2.077s h241     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no job=reload invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
2.077s h241     unit php8.2-fpm.service reloading/reload load=loaded result=success pid=44 restart=no job=reload invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
2.084s h241     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no job=reload invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
2.084s h241     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=97aef6fab1e147e7b4eb736bdde39995 file=enabled status="Ready to handle connections" since=-166ms
2.085s h241     change reload php8.2-fpm.service detail="systemd reloaded it" when=2.077s
2.093s h241     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.194s h241     test php8.2-fpm.service php-fpm ok tree=971f32de18e5a64437f2a231c82b178cff12996f01a179320ab1304874a4018c newer=no
3.194s h241     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 terminate=2s witness=configtest
3.197s h241     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 terminate=2s witness=configtest
3.204s h241     change config php8.2-fpm.service detail="its test is ok" when=3.194s
3.204s h241     removal missing "weblog php8.2-fpm.service" witness=weblog
4.134s h241     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.198s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.219532681s purpose=scheduled direct=true source=10.99.0.2
6.221s h241     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=3
6.221s h241     wait php8.2-fpm.service sleep pool=toko-online workers=1 of=3
6.224s h241     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.228s h241     sign apache-ah01067 apache2.service server=apache count=1 first=6.197s last=6.197s sample="AH01067: Failed to read FastCGI header"
6.228s h241     sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/tintuc241.lab/index.php count=1 first=5.23s last=5.23s sample="[pool toko-online] child 198, script '/var/www/tintuc241.lab/index.php' (request: \"…\") execution timed out (2.215577 sec), terminating" took=2.215577s
6.228s h241     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM count=1 first=5.23s last=5.23s sample="[pool toko-online] child 198 exited on signal 15 (SIGTERM) after 4.007972 seconds from start"
8.231s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.204528505s purpose=scheduled direct=true source=10.99.0.2
8.285s h241     sign apache-ah01067 apache2.service server=apache count=1 first=8.23s last=8.23s sample="AH01067: Failed to read FastCGI header"
8.285s h241     sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/tintuc241.lab/index.php count=1 first=7.23s last=7.23s sample="[pool toko-online] child 200, script '/var/www/tintuc241.lab/index.php' (request: \"…\") execution timed out (2.186696 sec), terminating" took=2.186696s
8.285s h241     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM count=1 first=7.23s last=7.23s sample="[pool toko-online] child 200 exited on signal 15 (SIGTERM) after 6.035541 seconds from start"
9.635s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.363735001s purpose=confirm token=42024d317a0324f5 direct=true source=10.99.0.2
9.651s h241     sign apache-ah01067 apache2.service server=apache count=1 first=9.573s last=9.573s sample="AH01067: Failed to read FastCGI header"
10.129s h241     traffic apache2.service vhost=tintuc241.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=3 503=2 sources=1 top=1 counted=1
10.129s h241     removal missing "weblog php8.2-fpm.service" witness=weblog
10.13s h241     arrival 42024d317a0324f5 apache2.service vhost=tintuc241.lab status=503
10.235s h241     load cpu=0.9382903388973133 steal=0 wait=0.0020232675771368024 load1=12.05 cpus=2 memory=25276502016 available=24135557120 swap=0 swapped=0 psi-cpu=0.8035 psi-memory=0 psi-io=0.0363 disk=0.327393740045158 inodes=0.04078209400177002 path=/ oom=0 overflows=0
10.255s h241     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.255s h241     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM count=2 first=9.23s last=10.23s sample="[pool toko-online] child 207 exited on signal 15 (SIGTERM) after 3.375948 seconds from start"
10.255s h241     sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/tintuc241.lab/index.php count=2 first=9.23s last=10.23s sample="[pool toko-online] child 207, script '/var/www/tintuc241.lab/index.php' (request: \"…\") execution timed out (2.334976 sec), terminating" took=2.334976s
10.295s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.255022369s purpose=scheduled direct=true source=10.99.0.2
10.532s h241     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16412672 io=0
10.532s h241     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
10.532s h241     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22700032 io=1
10.532s h241     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20295680 io=0
10.532s h241     process systemd unit=init.scope user=root count=1 cpu=0 memory=11907072 io=0
10.532s h241     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=62722048 io=0
10.532s h241     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11907072 io=0
10.532s h241     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8024064 io=0
10.665s h241     sign apache-ah01067 apache2.service server=apache count=1 first=10.26s last=10.26s sample="AH01067: Failed to read FastCGI header"
11.6s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.356989032s purpose=confirm token=3b2b2e5602aca93d direct=true source=10.99.0.2
11.662s h241     sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/tintuc241.lab/index.php count=1 first=11.23s last=11.23s sample="[pool toko-online] child 209, script '/var/www/tintuc241.lab/index.php' (request: \"…\") execution timed out (2.338719 sec), terminating" took=2.338719s
11.662s h241     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM count=1 first=11.23s last=11.23s sample="[pool toko-online] child 209 exited on signal 15 (SIGTERM) after 3.357772 seconds from start"
12.132s h241     arrival 3b2b2e5602aca93d apache2.service vhost=tintuc241.lab status=503
12.23s h241     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
12.23s h241     removal wait "php8.2-fpm.service toko-online sleep " witness=waits
12.251s h241     wait php8.2-fpm.service sleep pool=toko-online workers=3 of=4
12.251s h241     wait php8.2-fpm.service nothing pool=toko-online workers=1 of=4
12.252s h241     pool php8.2-fpm.service tree=running active=2 idle=2 requests=9 slow=0 witness=units
12.258s h241     look tintuc241.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc241.lab/ to=10.99.0.40:80 took=2.151033512s purpose=scheduled direct=true source=10.99.0.2
12.258s expect php-time-limit
