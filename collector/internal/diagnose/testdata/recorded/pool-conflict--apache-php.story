# Recorded in the lab: pool-conflict on apache-php.
0s    h077     registered 10.99.0.14
290ms h077     agent speaks
292ms h077     change package readline-common:all detail="8.2-1.3 installed" when=-13m58.01s
292ms h077     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m48.01s
292ms h077     load load1=10.38 cpus=2 memory=25276502016 available=23380119552 swap=0 swapped=0 psi-cpu=0.7936 psi-memory=0 psi-io=0.0194 disk=0.25625126804604387 inodes=0.035950422286987305 path=/ oom=0 overflows=0
292ms h077     missing units ok=true witness=units
292ms h077     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
292ms h077     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
292ms h077     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=8a097b7ec9734ba79b74f3f7d97560ce file=enabled since=-204ms
292ms h077     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
292ms h077     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
292ms h077     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=-217ms
292ms h077     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
292ms h077     change package readline-common:all detail="8.2-1.3 installed" when=-13m58.01s
292ms h077     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m48.01s
293ms h077     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=8a097b7ec9734ba79b74f3f7d97560ce file=enabled since=-204ms
293ms h077     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
293ms h077     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
293ms h077     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=-217ms
293ms h077     missing units ok=true witness=units
293ms h077     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
373ms h077     test apache2.service apache ok tree=d3aae99d864d7ef7e3bfce9cbddff5e8f42f4311e651efb5e91791ed00a8dcb3 newer=no
373ms h077     vhost apache2.service apache disk name=cuahang77.lab at=/etc/apache2/sites-enabled/cuahang77.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang77.lab.conf:8 > read=2s" witness=configtest
373ms h077     vhost apache2.service apache disk name=wiki77.example.lab at=/etc/apache2/sites-enabled/wiki77.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/wiki77.example.lab.conf:8 > read=2s" witness=configtest
373ms h077     vhost apache2.service apache running name=cuahang77.lab at=/etc/apache2/sites-enabled/cuahang77.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang77.lab.conf:8 > read=2s" witness=configtest
373ms h077     vhost apache2.service apache running name=wiki77.example.lab at=/etc/apache2/sites-enabled/wiki77.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/wiki77.example.lab.conf:8 > read=2s" witness=configtest
399ms h077     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
434ms h077     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
435ms h077     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
523ms h077     test php8.2-fpm.service php-fpm ok tree=b9770c29de38b90f611c0c2f71041e4dd6de3d45f901ded40aa0481cb1db34b2 newer=no
523ms h077     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
523ms h077     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.064s h077     look cuahang77.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang77.lab/ to=10.99.0.14:80 took=2.060849ms purpose=scheduled direct=true
2.857s h077     look wiki77.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki77.example.lab/ to=10.99.0.14:80 took=31.212738ms purpose=scheduled direct=true
3.024s h077     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=-217ms
3.024s h077     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=51 restart=no job=restart invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=3.021s
3.068s h077     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=3.021s
3.075s h077     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=c96447469e644d338ffb6588f98c8208 file=enabled status="Ready to handle connections" since=3.072s
3.079s h077     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=185 restart=no job=restart invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.072s
3.081s h077     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.083s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=1.12325ms purpose=word direct=true
3.085s h077     look wiki77.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki77.example.lab/ to=10.99.0.14:80 took=2.760977ms purpose=word direct=true
3.087s h077     unit php8.2-fpm.service activating/start load=loaded result=success pid=185 restart=no job=restart invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.079s
3.169s h077     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.021s
3.174s h077     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.172s
3.174s h077     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.172s
3.182s h077     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d7c73d4acc4f4a0caf721d2d3763ef70 file=enabled since=3.172s stop=no
3.266s h077     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=2 first=3.082s last=3.083s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
3.266s h077     sign apache-ah01079 apache2.service server=apache count=2 first=3.082s last=3.083s sample="AH01079: failed to make connection to backend: localhost"
3.464s h077     test php8.2-fpm.service php-fpm config-error text="[pool www] unable to set listen address as it's already used in another pool 'twin'" tree=99af04b686de21e2d718077ba53da8f9ef3884fe58a768638722d805af8fd6a2
3.467s h077     change config php8.2-fpm.service detail="its test is config-error" when=3.463s
3.469s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=2.223896ms purpose=confirm token=09f0767f8879188c direct=true
3.967s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=1.31834ms purpose=scheduled direct=true
4.273s h077     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=2 first=3.469s last=3.967s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
4.273s h077     sign apache-ah01079 apache2.service server=apache count=2 first=3.469s last=3.967s sample="AH01079: failed to make connection to backend: localhost"
4.807s h077     look wiki77.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki77.example.lab/ to=10.99.0.14:80 took=3.361834ms purpose=scheduled direct=true
5.471s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=1.107891ms purpose=verify token=7a20212ae5551261 direct=true
5.936s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=929.969µs purpose=scheduled direct=true
6.355s h077     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=3 first=4.807s last=5.935s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
6.355s h077     sign apache-ah01079 apache2.service server=apache count=3 first=4.807s last=5.935s sample="AH01079: failed to make connection to backend: localhost"
6.811s h077     look wiki77.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki77.example.lab/ to=10.99.0.14:80 took=7.962526ms purpose=scheduled direct=true
7.487s h077     look cuahang77.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang77.lab/ to=10.99.0.14:80 took=943.143µs purpose=verify token=3194e7cf35cec024 direct=true
7.487s expect php-fpm-pool-conflict
