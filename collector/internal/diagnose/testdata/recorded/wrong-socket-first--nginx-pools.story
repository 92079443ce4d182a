# Recorded in the lab: wrong-socket-first on nginx-pools.
0s    h064     registered 10.99.0.19
184ms h064     agent speaks
194ms h064     change package readline-common:all detail="8.2-1.3 installed" when=-15m2.038s
194ms h064     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m52.038s
194ms h064     load load1=9.59 cpus=2 memory=25276502016 available=22777266176 swap=0 swapped=0 psi-cpu=0.5425 psi-memory=0 psi-io=0.0147 disk=0.2563628058367898 inodes=0.035951316356658936 path=/ oom=0 overflows=0
194ms h064     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
194ms h064     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
198ms h064     change package readline-common:all detail="8.2-1.3 installed" when=-15m2.038s
198ms h064     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m52.038s
199ms h064     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
200ms h064     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
200ms h064     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
200ms h064     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3d18a8a8bd304301ac9554c0e30d2b37 file=enabled since=-91ms
200ms h064     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=644759fe80474edbacc6c30fa923a609 file=enabled status="Ready to handle connections" since=-90ms
200ms h064     missing units ok=true witness=units
250ms h064     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
340ms h064     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
340ms h064     vhost apache2.service apache disk name=h064.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
355ms h064     test nginx.service nginx ok tree=75346d148df99067b04798193b9deb18895cbbefe2b1be64f1832f9f16a009fc newer=no
355ms h064     vhost nginx.service nginx disk name=hotel64.example.lab at=/etc/nginx/sites-enabled/hotel64.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/hotel64.sock > /etc/nginx/sites-enabled/hotel64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
355ms h064     vhost nginx.service nginx disk name=shop64.example.lab at=/etc/nginx/sites-enabled/shop64.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop64.sock > /etc/nginx/sites-enabled/shop64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
355ms h064     vhost nginx.service nginx disk name=tintuc64.co.lab at=/etc/nginx/sites-enabled/tintuc64.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/tintuc64.sock > /etc/nginx/sites-enabled/tintuc64.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
355ms h064     vhost nginx.service nginx running name=hotel64.example.lab at=/etc/nginx/sites-enabled/hotel64.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/hotel64.sock > /etc/nginx/sites-enabled/hotel64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
355ms h064     vhost nginx.service nginx running name=shop64.example.lab at=/etc/nginx/sites-enabled/shop64.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop64.sock > /etc/nginx/sites-enabled/shop64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
355ms h064     vhost nginx.service nginx running name=tintuc64.co.lab at=/etc/nginx/sites-enabled/tintuc64.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/tintuc64.sock > /etc/nginx/sites-enabled/tintuc64.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
379ms h064     target unix:/run/php/hotel64.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
379ms h064     target unix:/run/php/shop64.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
379ms h064     target unix:/run/php/tintuc64.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
413ms h064     test php8.2-fpm.service php-fpm ok tree=fa77306baf514d9187a806fa5e71f1d257fb0b670bf3aead82c0f15be2a2d3a6 newer=no
413ms h064     pool php8.2-fpm.service pool=hotel64 listen=unix:/run/php/hotel64.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel64.conf:1 witness=configtest
413ms h064     pool php8.2-fpm.service pool=shop64 listen=unix:/run/php/shop64.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop64.conf:1 witness=configtest
413ms h064     pool php8.2-fpm.service pool=tintuc64 listen=unix:/run/php/tintuc64.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/tintuc64.conf:1 witness=configtest
413ms h064     pool php8.2-fpm.service pool=hotel64 listen=unix:/run/php/hotel64.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel64.conf:1 witness=configtest
413ms h064     pool php8.2-fpm.service pool=shop64 listen=unix:/run/php/shop64.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop64.conf:1 witness=configtest
413ms h064     pool php8.2-fpm.service pool=tintuc64 listen=unix:/run/php/tintuc64.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/tintuc64.conf:1 witness=configtest
2.266s h064     look tintuc64.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc64.co.lab/ to=10.99.0.19:80 took=4.401429ms purpose=scheduled direct=true
3.508s h064     look shop64.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop64.example.lab/ to=10.99.0.19:80 took=2.779143ms purpose=scheduled direct=true
3.798s h064     look hotel64.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel64.example.lab/ to=10.99.0.19:80 took=1.419135ms purpose=scheduled direct=true
4.002s h064     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=3d18a8a8bd304301ac9554c0e30d2b37 file=enabled since=-91ms
4.002s h064     unit nginx.service reloading/reload load=loaded result=success pid=49 restart=no job=reload invocation=3d18a8a8bd304301ac9554c0e30d2b37 file=enabled since=-91ms
4.027s h064     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=3d18a8a8bd304301ac9554c0e30d2b37 file=enabled since=-91ms
4.027s h064     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3d18a8a8bd304301ac9554c0e30d2b37 file=enabled since=-91ms
4.028s h064     change reload nginx.service detail="systemd reloaded it" when=4.027s
4.224s h064     look tintuc64.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc64.co.lab/ to=10.99.0.19:80 took=14.894329ms purpose=scheduled direct=true
5.093s h064     test nginx.service nginx ok tree=2983bb07724c23fd207348ea10f111b33922204db008d789a24f8a66955aefdd newer=no
5.093s h064     vhost nginx.service nginx disk name=hotel64.example.lab at=/etc/nginx/sites-enabled/hotel64.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/hotel64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
5.093s h064     change config nginx.service detail="its test is ok" when=5.054s
5.093s h064     vhost nginx.service nginx running name=hotel64.example.lab at=/etc/nginx/sites-enabled/hotel64.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/hotel64.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
5.094s h064     target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
5.103s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=3.719278ms purpose=word direct=true
5.272s h064     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=hotel64.example.lab count=1 first=4.962s last=4.962s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel64.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
5.361s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=5.707668ms purpose=confirm token=3bcc29c2970ed3a7 direct=true
5.446s h064     look shop64.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop64.example.lab/ to=10.99.0.19:80 took=1.089909ms purpose=scheduled direct=true
5.864s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=2.938216ms purpose=scheduled direct=true
6.186s h064     look tintuc64.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc64.co.lab/ to=10.99.0.19:80 took=3.570558ms purpose=scheduled direct=true
6.279s h064     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=hotel64.example.lab count=2 first=4.962s last=4.962s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel64.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
7.362s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=788.566µs purpose=verify token=e035e557764212f2 direct=true
7.487s h064     look shop64.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop64.example.lab/ to=10.99.0.19:80 took=1.446032ms purpose=scheduled direct=true
7.849s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=3.378671ms purpose=scheduled direct=true
8.127s h064     look tintuc64.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc64.co.lab/ to=10.99.0.19:80 took=1.366891ms purpose=scheduled direct=true
8.286s h064     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=hotel64.example.lab count=2 first=6.962s last=6.962s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel64.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
9.368s h064     look hotel64.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel64.example.lab/ to=10.99.0.19:80 took=4.630412ms purpose=verify token=87916d32571c0d7b direct=true
9.368s expect upstream-wrong-socket
