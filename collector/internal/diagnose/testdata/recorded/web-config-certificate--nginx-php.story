# Recorded in the lab: web-config-certificate on nginx-php.
0s    h101     registered 10.99.0.75
412ms h101     agent speaks
414ms h101     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m52.158s
414ms h101     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m42.158s
414ms h101     load load1=16.58 cpus=2 memory=25276502016 available=24031109120 swap=0 swapped=0 psi-cpu=0.9347 psi-memory=0 psi-io=0.051399999999999994 disk=0.33224511038932425 inodes=0.04091477394104004 path=/ oom=0 overflows=0
414ms h101     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
414ms h101     missing "weblog apache2.service" ok=true witness=weblog
414ms h101     missing "weblog nginx.service" ok=true witness=weblog
415ms h101     load load1=16.58 cpus=2 memory=25276502016 available=24031109120 swap=0 swapped=0 psi-cpu=0.9347 psi-memory=0 psi-io=0.051399999999999994 disk=0.33224511038932425 inodes=0.04091477394104004 path=/ oom=0 overflows=0
415ms h101     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m52.158s
415ms h101     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m42.158s
415ms h101     missing "weblog nginx.service" ok=true witness=weblog
416ms h101     missing "weblog apache2.service" ok=true witness=weblog
416ms h101     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
519ms h101     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
532ms h101     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
548ms h101     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=9b5fd6ca48f74760b549e5a6ec71a82a file=enabled since=-486ms
568ms h101     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=d9500348a959488f96420426dcbeae4f file=enabled status="Ready to handle connections" since=-344ms
568ms h101     missing units ok=true witness=units
627ms h101     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
776ms h101     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
776ms h101     vhost apache2.service apache disk name=h101.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
871ms h101     test nginx.service nginx ok tree=e076f4e6942c52217281de8c6b12c91aff867da451eaa54281f4911824825f77 newer=no
874ms h101     vhost nginx.service nginx disk name=blog101.co.lab at=/etc/nginx/sites-enabled/blog101.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog101.co.lab:13 > connect=3s > read=3s" witness=configtest
874ms h101     vhost nginx.service nginx disk name=cuahang101.example.lab at=/etc/nginx/sites-enabled/cuahang101.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang101.example.lab:13 > connect=3s > read=3s" witness=configtest
874ms h101     vhost nginx.service nginx running name=blog101.co.lab at=/etc/nginx/sites-enabled/blog101.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog101.co.lab:13 > connect=3s > read=3s" witness=configtest
874ms h101     vhost nginx.service nginx running name=cuahang101.example.lab at=/etc/nginx/sites-enabled/cuahang101.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang101.example.lab:13 > connect=3s > read=3s" witness=configtest
916ms h101     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
944ms h101     test php8.2-fpm.service php-fpm ok tree=360dc364f4b45f33a8d66de5b7a8918edab9cbd9315ba3ee9284e91da44c299f newer=no
944ms h101     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
944ms h101     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
949ms h101     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
949ms h101     missing "weblog php8.2-fpm.service" ok=true witness=weblog
949ms h101     removal missing "weblog php8.2-fpm.service" witness=weblog
1.884s h101     look blog101.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog101.co.lab/ to=10.99.0.75:80 took=26.804895ms purpose=scheduled direct=true source=10.99.0.2
2.69s h101     look cuahang101.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=3.25686ms purpose=scheduled direct=true source=10.99.0.2
3.339s h101     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=restart invocation=9b5fd6ca48f74760b549e5a6ec71a82a file=enabled since=-486ms
3.339s h101     unit nginx.service deactivating/stop load=loaded result=success pid=57 restart=no job=restart invocation=9b5fd6ca48f74760b549e5a6ec71a82a file=enabled since=3.333s
3.351s h101     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=9b5fd6ca48f74760b549e5a6ec71a82a file=enabled since=3.333s
3.361s h101     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9b5fd6ca48f74760b549e5a6ec71a82a file=enabled since=3.356s
3.361s h101     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=f68c2d40625a41589ce6ae2ed5d0da09 file=enabled since=3.356s
3.361s h101     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=f68c2d40625a41589ce6ae2ed5d0da09 file=enabled since=3.358s
3.361s h101     removal socket tcp:0.0.0.0:80 witness=sockets
3.45s h101     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=f68c2d40625a41589ce6ae2ed5d0da09 file=enabled since=3.447s
3.45s h101     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=f68c2d40625a41589ce6ae2ed5d0da09 file=enabled since=3.447s
3.452s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=205.689µs purpose=word direct=true source=10.99.0.2
3.453s h101     look blog101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog101.co.lab/ to=10.99.0.75:80 took=1.364331ms purpose=word direct=true source=10.99.0.2
3.57s h101     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=f68c2d40625a41589ce6ae2ed5d0da09 file=enabled since=3.447s stop=no
3.72s h101     test nginx.service nginx config-error text="cannot load certificate \"/etc/ssl/none.crt\": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/ssl/none.crt, r) error:10000080:BIO routines::no such file)" tree=61abe16ee05d670908565f66d8d664b69ff07247fa75965b109866c35c7319ca
3.72s h101     change config nginx.service detail="its test is config-error" when=3.712s
3.727s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=419.098µs purpose=confirm token=62dac19aabb54c8f direct=true source=10.99.0.2
3.985s h101     look blog101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog101.co.lab/ to=10.99.0.75:80 took=21.629641ms purpose=scheduled direct=true source=10.99.0.2
4.67s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=311.742µs purpose=scheduled direct=true source=10.99.0.2
6.047s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=33.314805ms purpose=verify token=99ce9d81d4ffd04b direct=true source=10.99.0.2
6.272s h101     look blog101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog101.co.lab/ to=10.99.0.75:80 took=40.821442ms purpose=scheduled direct=true source=10.99.0.2
7.13s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=40.004163ms purpose=scheduled direct=true source=10.99.0.2
8.011s h101     look blog101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog101.co.lab/ to=10.99.0.75:80 took=128.289µs purpose=scheduled direct=true source=10.99.0.2
8.203s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=43.654723ms purpose=verify token=f894cbbda9f58c33 direct=true source=10.99.0.2
8.787s h101     look cuahang101.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang101.example.lab/ to=10.99.0.75:80 took=460.674µs purpose=scheduled direct=true source=10.99.0.2
8.787s expect nginx-config-invalid
