# Recorded in the lab: php-fpm-stop on apache-php.
0s    h005     registered 10.99.0.65
665ms h005     agent speaks
687ms h005     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m37.537s
687ms h005     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m27.537s
687ms h005     test apache2.service apache ok tree=53fba577a47414713e5cff87baf3d016a559d763df5da3bd6bf4b2ca0ce415d0 newer=no
687ms h005     load load1=15.06 cpus=2 memory=25276502016 available=24108879872 swap=0 swapped=0 psi-cpu=0.9209999999999999 psi-memory=0 psi-io=0.043899999999999995 disk=0.3309278084528808 inodes=0.04084974527359009 path=/ oom=0 overflows=0
687ms h005     missing units ok=true witness=units
687ms h005     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
687ms h005     missing "weblog apache2.service" ok=true witness=weblog
687ms h005     missing "weblog nginx.service" ok=true witness=weblog
687ms h005     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
687ms h005     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
687ms h005     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=1f32f7cb90414ab3a990b8ab10cb9895 file=enabled since=-363ms
687ms h005     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
687ms h005     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
687ms h005     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=-344ms
687ms h005     vhost apache2.service apache disk name=a15.example.lab at=/etc/apache2/sites-enabled/a15.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/a15.example.lab.conf:8 > read=5s" witness=configtest
687ms h005     vhost apache2.service apache disk name=toko5.lab at=/etc/apache2/sites-enabled/toko5.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/toko5.lab.conf:8 > read=5s" witness=configtest
687ms h005     vhost apache2.service apache running name=a15.example.lab at=/etc/apache2/sites-enabled/a15.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/a15.example.lab.conf:8 > read=5s" witness=configtest
687ms h005     vhost apache2.service apache running name=toko5.lab at=/etc/apache2/sites-enabled/toko5.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/toko5.lab.conf:8 > read=5s" witness=configtest
688ms h005     load load1=15.06 cpus=2 memory=25276502016 available=24108879872 swap=0 swapped=0 psi-cpu=0.9209999999999999 psi-memory=0 psi-io=0.043899999999999995 disk=0.3309278084528808 inodes=0.04084974527359009 path=/ oom=0 overflows=0
688ms h005     missing "weblog nginx.service" ok=true witness=weblog
688ms h005     missing "weblog apache2.service" ok=true witness=weblog
688ms h005     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
688ms h005     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m37.537s
688ms h005     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m27.537s
688ms h005     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=1f32f7cb90414ab3a990b8ab10cb9895 file=enabled since=-363ms
688ms h005     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
688ms h005     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
688ms h005     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=-344ms
688ms h005     missing units ok=true witness=units
688ms h005     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
688ms h005     test apache2.service apache ok tree=53fba577a47414713e5cff87baf3d016a559d763df5da3bd6bf4b2ca0ce415d0 newer=no
688ms h005     vhost apache2.service apache disk name=a15.example.lab at=/etc/apache2/sites-enabled/a15.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/a15.example.lab.conf:8 > read=5s" witness=configtest
688ms h005     vhost apache2.service apache disk name=toko5.lab at=/etc/apache2/sites-enabled/toko5.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/toko5.lab.conf:8 > read=5s" witness=configtest
688ms h005     vhost apache2.service apache running name=a15.example.lab at=/etc/apache2/sites-enabled/a15.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/a15.example.lab.conf:8 > read=5s" witness=configtest
688ms h005     vhost apache2.service apache running name=toko5.lab at=/etc/apache2/sites-enabled/toko5.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/toko5.lab.conf:8 > read=5s" witness=configtest
688ms h005     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
771ms h005     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
771ms h005     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.024s h005     test php8.2-fpm.service php-fpm ok tree=efcdad01b79d2110372726e09800c9415c5beb9b97f7810b2682adbe2aeb2198 newer=no
1.024s h005     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.024s h005     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.024s h005     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.024s h005     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.024s h005     removal missing "weblog php8.2-fpm.service" witness=weblog
2.079s h005     look a15.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a15.example.lab/ to=10.99.0.65:80 took=6.974514ms purpose=scheduled direct=true source=10.99.0.2
2.462s h005     look toko5.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko5.lab/ to=10.99.0.65:80 took=8.978595ms purpose=scheduled direct=true source=10.99.0.2
2.654s h005     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no job=stop invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=-344ms
2.654s h005     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=56 restart=no job=stop invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=2.628s stop=yes stopped=2.635s
2.666s h005     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.666s h005     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.463s last=2.463s sample="exiting, bye-bye!"
2.666s h005     target unix:/run/php/php-shop.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.68s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=11.880358ms purpose=word direct=true source=10.99.0.2
2.682s h005     look a15.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a15.example.lab/ to=10.99.0.65:80 took=12.154835ms purpose=word direct=true source=10.99.0.2
2.699s h005     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.752s h005     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=stop invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=2.628s stop=yes stopped=2.635s
2.756s h005     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=2.683s stop=yes stopped=2.635s
2.756s h005     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=2.683s stop=yes stopped=2.635s
2.89s h005     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=d095e4caed884d5a8b8603c0442d58b4 file=enabled status="Ready to handle connections" since=2.683s stop=yes stopped=2.683s
2.909s h005     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-shop.socket count=2 first=2.676s last=2.677s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-shop.socket (localhost:8000) failed"
2.909s h005     sign apache-ah01079 apache2.service server=apache count=2 first=2.676s last=2.677s sample="AH01079: failed to make connection to backend: localhost"
4.241s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=104.5454ms purpose=confirm token=36e4ba538bc2df1c direct=true source=10.99.0.2
4.287s h005     look a15.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a15.example.lab/ to=10.99.0.65:80 took=27.523931ms purpose=scheduled direct=true source=10.99.0.2
4.335s h005     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-shop.socket count=2 first=4.077s last=4.114s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-shop.socket (localhost:8000) failed"
4.335s h005     sign apache-ah01079 apache2.service server=apache count=2 first=4.077s last=4.114s sample="AH01079: failed to make connection to backend: localhost"
4.407s h005     arrival 36e4ba538bc2df1c apache2.service vhost=toko5.lab status=503
4.425s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=16.578814ms purpose=scheduled direct=true source=10.99.0.2
5.623s h005     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-shop.socket count=1 first=4.406s last=4.406s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-shop.socket (localhost:8000) failed"
5.623s h005     sign apache-ah01079 apache2.service server=apache count=1 first=4.406s last=4.406s sample="AH01079: failed to make connection to backend: localhost"
6.355s h005     look a15.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a15.example.lab/ to=10.99.0.65:80 took=105.352615ms purpose=scheduled direct=true source=10.99.0.2
6.394s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=30.600105ms purpose=verify token=28b93ac3b1fa059b direct=true source=10.99.0.2
6.515s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=8.387045ms purpose=scheduled direct=true source=10.99.0.2
7.332s h005     arrival 28b93ac3b1fa059b apache2.service vhost=toko5.lab status=503
7.775s h005     sign apache-ah01079 apache2.service server=apache count=3 first=6.234s last=6.445s sample="AH01079: failed to make connection to backend: localhost"
7.776s h005     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-shop.socket count=3 first=6.234s last=6.445s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-shop.socket (localhost:8000) failed"
8.343s h005     look a15.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a15.example.lab/ to=10.99.0.65:80 took=81.214132ms purpose=scheduled direct=true source=10.99.0.2
8.515s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=6.844081ms purpose=verify token=1883ef14ef06a5b8 direct=true source=10.99.0.2
8.519s h005     look toko5.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko5.lab/ to=10.99.0.65:80 took=10.751919ms purpose=scheduled direct=true source=10.99.0.2
8.519s expect php-fpm-stopped
