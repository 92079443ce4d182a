# Recorded in the lab: web-config on apache-php.
0s    h099     registered 10.99.0.35
427ms h099     agent speaks
427ms h099     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m20.391s
427ms h099     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m10.391s
427ms h099     load load1=12.44 cpus=2 memory=25276502016 available=24089546752 swap=0 swapped=0 psi-cpu=0.9206 psi-memory=0 psi-io=0.0281 disk=0.3269123223332416 inodes=0.04077678918838501 path=/ oom=0 overflows=0
427ms h099     missing units ok=true witness=units
427ms h099     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
427ms h099     missing "weblog apache2.service" ok=true witness=weblog
427ms h099     missing "weblog nginx.service" ok=true witness=weblog
427ms h099     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=-294ms
427ms h099     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
427ms h099     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
427ms h099     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=4bf57c8eabc642f098a6c622d3bb717b file=enabled status="Ready to handle connections" since=-273ms
428ms h099     load load1=12.44 cpus=2 memory=25276502016 available=24089546752 swap=0 swapped=0 psi-cpu=0.9206 psi-memory=0 psi-io=0.0281 disk=0.3269123223332416 inodes=0.04077678918838501 path=/ oom=0 overflows=0
428ms h099     missing "weblog nginx.service" ok=true witness=weblog
428ms h099     missing "weblog apache2.service" ok=true witness=weblog
428ms h099     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
428ms h099     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m20.391s
428ms h099     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m10.391s
429ms h099     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=-294ms
429ms h099     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
429ms h099     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
429ms h099     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=4bf57c8eabc642f098a6c622d3bb717b file=enabled status="Ready to handle connections" since=-273ms
429ms h099     missing units ok=true witness=units
451ms h099     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
543ms h099     test apache2.service apache ok tree=943ef6fe0556231209abc7e54b36f687540ff9396e723409f52630b1972d4539 newer=no
543ms h099     vhost apache2.service apache disk name=api-docs99.lab at=/etc/apache2/sites-enabled/api-docs99.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/api-docs99.lab.conf:8 > read=10s" witness=configtest
543ms h099     vhost apache2.service apache running name=api-docs99.lab at=/etc/apache2/sites-enabled/api-docs99.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/apache2/sites-enabled/api-docs99.lab.conf:8 > read=10s" witness=configtest
543ms h099     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
582ms h099     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
582ms h099     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
671ms h099     test php8.2-fpm.service php-fpm ok tree=b907d4f62625af5af3d5a20ca08184451bb4bcc66db1ab361f07c0164d6591d9 newer=no
671ms h099     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
671ms h099     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
693ms h099     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
693ms h099     missing "weblog php8.2-fpm.service" ok=true witness=weblog
693ms h099     removal missing "weblog php8.2-fpm.service" witness=weblog
2.017s h099     look api-docs99.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs99.lab/ to=10.99.0.35:80 took=2.58446ms purpose=scheduled direct=true source=10.99.0.2
2.28s h099     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort job=restart invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=-294ms
2.28s h099     unit apache2.service deactivating/stop load=loaded result=success pid=62 restart=on-abort job=restart invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=2.26s
2.292s h099     unit apache2.service deactivating/stop-sigterm load=loaded result=exit-code pid=62 restart=on-abort job=restart invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=2.26s
2.322s h099     unit apache2.service failed/failed load=loaded result=exit-code exit=exited/0 restart=on-abort job=restart invocation=a53df03d917a4e00a4e8abe5e342d881 file=enabled since=2.319s
2.324s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=178.607µs purpose=word direct=true source=10.99.0.2
2.341s h099     unit apache2.service failed/failed load=loaded result=success restart=on-abort job=restart invocation=5c5c356eb24749a6befe71cd7225d1eb file=enabled since=2.319s
2.341s h099     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=5c5c356eb24749a6befe71cd7225d1eb file=enabled since=2.333s
2.345s h099     removal socket tcp:[::]:80 witness=sockets
2.442s h099     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=5c5c356eb24749a6befe71cd7225d1eb file=enabled since=2.44s
2.478s h099     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=5c5c356eb24749a6befe71cd7225d1eb file=enabled since=2.44s
2.478s h099     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=5c5c356eb24749a6befe71cd7225d1eb file=enabled since=2.44s stop=no
2.583s h099     test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled or defined by a module not included in the server configuration" tree=ceb2771fbe0d80cadaf83a72425abc7ad41b0f113df17b143c20dc5b1fc5b29c
2.583s h099     change config apache2.service detail="its test is config-error" when=2.582s
2.586s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=425.622µs purpose=confirm token=c71dc361f77781f6 direct=true source=10.99.0.2
4.024s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=100.698µs purpose=scheduled direct=true source=10.99.0.2
4.638s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=12.768326ms purpose=verify token=6d06fb1ceebe5efe direct=true source=10.99.0.2
5.976s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=40.492475ms purpose=scheduled direct=true source=10.99.0.2
6.751s h099     look api-docs99.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs99.lab/ to=10.99.0.35:80 took=9.857196ms purpose=verify token=42ae0da1acbdf8d4 direct=true source=10.99.0.2
6.751s expect apache-config-invalid
