# Recorded in the lab: socket-directory on nginx-php.
0s    h068     registered 10.99.0.49
470ms h068     agent speaks
476ms h068     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m59.971s
476ms h068     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m49.971s
476ms h068     load load1=12.39 cpus=2 memory=25276502016 available=23994511360 swap=0 swapped=0 psi-cpu=0.9309000000000001 psi-memory=0 psi-io=0.0412 disk=0.3284989819611183 inodes=0.04082381725311279 path=/ oom=0 overflows=0
476ms h068     missing units ok=true witness=units
476ms h068     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
476ms h068     missing "weblog apache2.service" ok=true witness=weblog
476ms h068     missing "weblog nginx.service" ok=true witness=weblog
476ms h068     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
476ms h068     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
476ms h068     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
476ms h068     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=5661bbe9d5ab4bdea066b828945e4dbd file=enabled since=-467ms
476ms h068     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=f1c20dc23ed14dbabcd91872f82ef1f9 file=enabled status="Ready to handle connections" since=-303ms
484ms h068     load load1=12.39 cpus=2 memory=25276502016 available=23994511360 swap=0 swapped=0 psi-cpu=0.9309000000000001 psi-memory=0 psi-io=0.0412 disk=0.3284989819611183 inodes=0.04082381725311279 path=/ oom=0 overflows=0
484ms h068     missing "weblog nginx.service" ok=true witness=weblog
484ms h068     missing "weblog apache2.service" ok=true witness=weblog
484ms h068     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
484ms h068     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m59.971s
484ms h068     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m49.971s
489ms h068     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
489ms h068     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
489ms h068     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=5661bbe9d5ab4bdea066b828945e4dbd file=enabled since=-467ms
489ms h068     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=f1c20dc23ed14dbabcd91872f82ef1f9 file=enabled status="Ready to handle connections" since=-303ms
489ms h068     missing units ok=true witness=units
489ms h068     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
577ms h068     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
577ms h068     vhost apache2.service apache disk name=h068.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
760ms h068     test php8.2-fpm.service php-fpm ok tree=b095618183378e1e28ce74a31a4641c28134bac33751f4487cbccf6ed4bac146 newer=no
761ms h068     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
761ms h068     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
776ms h068     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
776ms h068     missing "weblog php8.2-fpm.service" ok=true witness=weblog
776ms h068     removal missing "weblog php8.2-fpm.service" witness=weblog
798ms h068     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
855ms h068     test nginx.service nginx ok tree=2bc766b61e6b49961f7fc5aca26f001206fabb30f01723c07a81134f90907f90 newer=no
855ms h068     vhost nginx.service nginx disk name=hotel68.lab at=/etc/nginx/sites-enabled/hotel68.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/hotel68.lab:13 > connect=1m0s > read=1m0s" witness=configtest
855ms h068     vhost nginx.service nginx running name=hotel68.lab at=/etc/nginx/sites-enabled/hotel68.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/hotel68.lab:13 > connect=1m0s > read=1m0s" witness=configtest
2.49s h068     look hotel68.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel68.lab/ to=10.99.0.49:80 took=9.659728ms purpose=scheduled direct=true source=10.99.0.2
4.592s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=13.896302ms purpose=scheduled direct=true source=10.99.0.2
4.621s h068     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php-toko-online.socket vhost=hotel68.lab count=1 first=4.029s last=4.029s sample="connect() to unix:/run/php/php-toko-online.socket failed (13: Permission denied) while connecting to upstream, server: hotel68.lab, upstream: unix:/run/php/php-toko-online.socket"
4.682s h068     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 blocked="/run/php drwxr-x--- root:root" queue=0 backlog=4096 local=true
4.716s h068     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
4.717s h068     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.87s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=826.404µs purpose=confirm token=064529277d8b641e direct=true source=10.99.0.2
5.311s h068     arrival 064529277d8b641e nginx.service status=502
5.769s h068     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php-toko-online.socket vhost=hotel68.lab count=1 first=4.029s last=4.029s sample="connect() to unix:/run/php/php-toko-online.socket failed (13: Permission denied) while connecting to upstream, server: hotel68.lab, upstream: unix:/run/php/php-toko-online.socket"
6.644s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=28.376786ms purpose=scheduled direct=true source=10.99.0.2
6.946s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=8.566831ms purpose=verify token=434976f03c2898b7 direct=true source=10.99.0.2
7.292s h068     arrival 434976f03c2898b7 nginx.service status=502
7.701s h068     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php-toko-online.socket vhost=hotel68.lab count=2 first=6.029s last=6.029s sample="connect() to unix:/run/php/php-toko-online.socket failed (13: Permission denied) while connecting to upstream, server: hotel68.lab, upstream: unix:/run/php/php-toko-online.socket"
8.64s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=1.870083ms purpose=scheduled direct=true source=10.99.0.2
9.048s h068     look hotel68.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel68.lab/ to=10.99.0.49:80 took=24.785506ms purpose=verify token=b153d36c40f66e50 direct=true source=10.99.0.2
9.048s expect upstream-socket-permission
