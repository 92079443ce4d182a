# Recorded in the lab: php-fpm-crash-loop on apache-php.
0s    h026     registered 10.99.0.24
354ms h026     agent speaks
364ms h026     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m55.863s
364ms h026     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m45.863s
364ms h026     load load1=16.95 cpus=2 memory=25276502016 available=24152211456 swap=0 swapped=0 psi-cpu=0.8420000000000001 psi-memory=0 psi-io=0.0431 disk=0.3255337856051832 inodes=0.040719687938690186 path=/ oom=0 overflows=0
364ms h026     missing units ok=true witness=units
364ms h026     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
364ms h026     missing "weblog apache2.service" ok=true witness=weblog
364ms h026     missing "weblog nginx.service" ok=true witness=weblog
364ms h026     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
364ms h026     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=1b73e9a101a5412da67a8c17b3df44d7 file=enabled since=-142ms
364ms h026     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
364ms h026     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
364ms h026     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=-122ms
385ms h026     load load1=16.95 cpus=2 memory=25276502016 available=24152211456 swap=0 swapped=0 psi-cpu=0.8420000000000001 psi-memory=0 psi-io=0.0431 disk=0.3255337856051832 inodes=0.040719687938690186 path=/ oom=0 overflows=0
385ms h026     missing "weblog nginx.service" ok=true witness=weblog
385ms h026     missing "weblog apache2.service" ok=true witness=weblog
385ms h026     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
385ms h026     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m55.863s
385ms h026     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m45.863s
386ms h026     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=1b73e9a101a5412da67a8c17b3df44d7 file=enabled since=-142ms
386ms h026     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
386ms h026     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
386ms h026     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=-122ms
386ms h026     missing units ok=true witness=units
386ms h026     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
399ms h026     test apache2.service apache ok tree=c63e170f26a4dbfa6661f2f0eec7993ee0acb414688350d81994409742043af1 newer=no
399ms h026     vhost apache2.service apache disk name=cuahang26.co.lab at=/etc/apache2/sites-enabled/cuahang26.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang26.co.lab.conf:8 > read=2s" witness=configtest
399ms h026     vhost apache2.service apache running name=cuahang26.co.lab at=/etc/apache2/sites-enabled/cuahang26.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang26.co.lab.conf:8 > read=2s" witness=configtest
416ms h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
422ms h026     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
422ms h026     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
474ms h026     test php8.2-fpm.service php-fpm ok tree=931606f6638d5276b2c27b5e5250108dd258c1e33becf0483c72a5b1c3a72a0e newer=no
474ms h026     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
476ms h026     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
476ms h026     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
476ms h026     missing "weblog php8.2-fpm.service" ok=true witness=weblog
476ms h026     removal missing "weblog php8.2-fpm.service" witness=weblog
2.11s h026     look cuahang26.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=3.577822ms purpose=scheduled direct=true source=10.99.0.2
2.414s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.404s
2.419s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=1.627317ms purpose=word direct=true source=10.99.0.2
2.426s h026     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.427s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.404s stop=no
2.432s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.404s stop=no
2.459s h026     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.459s h026     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=2.419s last=2.419s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.459s h026     sign apache-ah01079 apache2.service server=apache count=1 first=2.419s last=2.419s sample="AH01079: failed to make connection to backend: localhost"
2.46s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
2.473s h026     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.473s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
2.48s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.468s stop=no
2.481s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restart=no invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.468s
2.547s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=no job=start invocation=8a1bb0a46e654d648ca71133f7fd43c6 file=enabled status="Ready to handle connections" since=2.468s
2.547s h026     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=208 restarts=1 restart=no job=start invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled since=2.535s
2.547s h026     unit php8.2-fpm.service activating/start load=loaded result=success pid=208 restarts=1 restart=no job=start invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled since=2.544s
2.687s h026     look cuahang26.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=11.567873ms purpose=confirm token=6ecbed0eacd1b470 direct=true source=10.99.0.2
2.757s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=208 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.747s
2.831s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.82s
2.836s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.82s
2.838s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.82s stop=no
2.84s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=5.02495ms purpose=word direct=true source=10.99.0.2
2.884s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.878s stop=no
2.899s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.879s
2.986s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure job=start invocation=eaa1e57c1fc1422b90451024bdce9fc5 file=enabled status="Ready to handle connections" since=2.879s
2.987s h026     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=233 restarts=2 restart=on-failure job=start invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled since=2.953s
2.987s h026     unit php8.2-fpm.service activating/start load=loaded result=success pid=233 restarts=2 restart=on-failure job=start invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled since=2.981s
3.04s h026     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=233 restarts=2 restart=on-failure job=start invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=2.981s
3.058s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=233 restarts=2 restart=on-failure job=start invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.056s
3.058s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=233 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.056s
3.118s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=16.728646ms purpose=confirm token=090565969d5fe449 direct=true source=10.99.0.2
3.147s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.117s
3.147s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.117s stop=no
3.153s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.117s stop=no
3.169s h026     arrival 6ecbed0eacd1b470 apache2.service vhost=cuahang26.co.lab status=200
3.169s h026     arrival 090565969d5fe449 apache2.service vhost=cuahang26.co.lab status=503
3.206s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.204s stop=no
3.208s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.205s
3.259s h026     sign apache-ah01067 apache2.service server=apache count=1 first=3.116s last=3.116s sample="AH01067: Failed to read FastCGI header"
3.287s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure job=start invocation=08fc4b8ab6344dfb96ee65cff9da56a8 file=enabled status="Ready to handle connections" since=3.205s
3.287s h026     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=254 restarts=3 restart=on-failure job=start invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled since=3.256s
3.287s h026     unit php8.2-fpm.service activating/start load=loaded result=success pid=254 restarts=3 restart=on-failure job=start invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled since=3.273s
3.414s h026     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=254 restarts=3 restart=on-failure job=start invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.273s
3.438s h026     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=2.838s last=2.838s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
3.438s h026     sign apache-ah01079 apache2.service server=apache count=1 first=2.839s last=2.839s sample="AH01079: failed to make connection to backend: localhost"
3.441s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=254 restarts=3 restart=on-failure job=start invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.434s
3.441s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=254 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.434s
3.458s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1 backlog=4096 local=true
3.463s h026     look cuahang26.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=12.873672ms purpose=verify token=1dd9b188d550b45b direct=true source=10.99.0.2
3.465s h026     look cuahang26.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=1.140067ms purpose=verify token=eb70320162ff507e direct=true source=10.99.0.2
3.49s h026     wait php8.2-fpm.service nothing pool=www workers=2 of=2
3.526s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.521s
3.526s h026     removal wait "php8.2-fpm.service www nothing " witness=waits
3.534s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.521s
3.557s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.521s stop=no
3.563s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
3.567s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.564s stop=no
3.567s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.564s
3.652s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure job=start invocation=1aec09ed82944426b3969ecfeac3e4d1 file=enabled status="Ready to handle connections" since=3.564s
3.652s h026     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=284 restarts=4 restart=on-failure job=start invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled since=3.633s
3.652s h026     unit php8.2-fpm.service activating/start load=loaded result=success pid=284 restarts=4 restart=on-failure job=start invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled since=3.648s
3.731s h026     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=284 restarts=4 restart=on-failure job=start invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.648s
3.746s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=284 restarts=4 restart=on-failure job=start invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.743s
3.748s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=284 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.743s
3.764s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
3.817s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.813s
3.824s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.813s stop=no
3.836s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.813s stop=no
3.84s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
3.869s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.866s stop=no
3.873s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.867s
3.981s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure job=start invocation=70445fc1d1224e0ea0fdbfa602f0d37a file=enabled status="Ready to handle connections" since=3.867s
3.981s h026     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=310 restarts=5 restart=on-failure job=start invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled since=3.959s
3.981s h026     unit php8.2-fpm.service activating/start load=loaded result=success pid=310 restarts=5 restart=on-failure job=start invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled since=3.976s
4.126s h026     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=310 restarts=5 restart=on-failure job=start invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=3.976s
4.136s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.14s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=310 restarts=5 restart=on-failure job=start invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.125s
4.141s h026     unit php8.2-fpm.service active/running load=loaded result=success pid=310 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.125s
4.16s h026     look cuahang26.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=4.15096ms purpose=verify token=1d4e3603f2f235bc direct=true source=10.99.0.2
4.165s h026     arrival 1dd9b188d550b45b apache2.service vhost=cuahang26.co.lab status=200
4.165s h026     arrival eb70320162ff507e apache2.service vhost=cuahang26.co.lab status=200
4.165s h026     arrival 1d4e3603f2f235bc apache2.service vhost=cuahang26.co.lab status=200
4.179s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=13.700705ms purpose=scheduled direct=true source=10.99.0.2
4.186s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.173s
4.186s h026     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.173s stop=no
4.202s h026     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
4.229s h026     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.173s stop=no
4.257s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.256s stop=no
4.277s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.256s
4.324s h026     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.256s
4.325s h026     unit php8.2-fpm.service inactive/dead load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.322s
4.325s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.322s
4.326s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.322s
4.363s h026     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure invocation=e851a77c6d1241bf860eb3a4bfe1539d file=enabled status="Ready to handle connections" since=4.322s stop=no
4.44s h026     sign apache-ah01067 apache2.service server=apache count=1 first=4.176s last=4.176s sample="AH01067: Failed to read FastCGI header"
4.829s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=1.413547ms purpose=verify token=167afc5b05e16e72 direct=true source=10.99.0.2
5.16s h026     test php8.2-fpm.service php-fpm ok tree=931606f6638d5276b2c27b5e5250108dd258c1e33becf0483c72a5b1c3a72a0e
5.161s h026     removal missing "weblog php8.2-fpm.service" witness=weblog
5.171s h026     arrival 167afc5b05e16e72 apache2.service vhost=cuahang26.co.lab status=503
5.44s h026     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.44s h026     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=4.829s last=4.829s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
5.44s h026     sign apache-ah01079 apache2.service server=apache count=1 first=4.829s last=4.829s sample="AH01079: failed to make connection to backend: localhost"
6.282s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=1.060696ms purpose=scheduled direct=true source=10.99.0.2
6.832s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=997.808µs purpose=verify token=c596080bd68f3d5b direct=true source=10.99.0.2
7.181s h026     arrival c596080bd68f3d5b apache2.service vhost=cuahang26.co.lab status=503
8.281s h026     look cuahang26.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang26.co.lab/ to=10.99.0.24:80 took=3.564489ms purpose=scheduled direct=true source=10.99.0.2
8.281s expect php-fpm-crash-loop
