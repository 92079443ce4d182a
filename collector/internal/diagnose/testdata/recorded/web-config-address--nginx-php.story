# Recorded in the lab: web-config-address on nginx-php.
0s    h106     registered 10.99.0.10
266ms h106     agent speaks
274ms h106     change package readline-common:all detail="8.2-1.3 installed" when=-12m55.436s
274ms h106     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m45.436s
274ms h106     load load1=7.21 cpus=2 memory=25276502016 available=24259989504 swap=0 swapped=0 psi-cpu=0.3926 psi-memory=0 psi-io=0.0223 disk=0.24536022894943044 inodes=0.03577500581741333 path=/ oom=0 overflows=0
274ms h106     missing units ok=true witness=units
274ms h106     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
274ms h106     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
274ms h106     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
274ms h106     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=-321ms
274ms h106     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ecfdaa7dc8e44bee90b79079df99b2df file=enabled status="Ready to handle connections" since=-194ms
275ms h106     change package readline-common:all detail="8.2-1.3 installed" when=-12m55.436s
275ms h106     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m45.436s
282ms h106     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
285ms h106     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
285ms h106     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
285ms h106     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=-321ms
285ms h106     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=ecfdaa7dc8e44bee90b79079df99b2df file=enabled status="Ready to handle connections" since=-194ms
285ms h106     missing units ok=true witness=units
305ms h106     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
507ms h106     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
507ms h106     vhost apache2.service apache disk name=h106.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
525ms h106     test nginx.service nginx ok tree=c76d88cb1fc0536693ce86f436499d82522435040b91c8527740029a465346d3 newer=no
525ms h106     vhost nginx.service nginx disk name=api-docs106.co.lab at=/etc/nginx/sites-enabled/api-docs106.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs106.co.lab:13 > connect=2s > read=2s" witness=configtest
525ms h106     vhost nginx.service nginx disk name=wiki106.co.lab at=/etc/nginx/sites-enabled/wiki106.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki106.co.lab:13 > connect=2s > read=2s" witness=configtest
525ms h106     vhost nginx.service nginx running name=api-docs106.co.lab at=/etc/nginx/sites-enabled/api-docs106.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs106.co.lab:13 > connect=2s > read=2s" witness=configtest
525ms h106     vhost nginx.service nginx running name=wiki106.co.lab at=/etc/nginx/sites-enabled/wiki106.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki106.co.lab:13 > connect=2s > read=2s" witness=configtest
555ms h106     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
591ms h106     test php8.2-fpm.service php-fpm ok tree=bad6a6d4302860d5d95c527b3145e9723522562ae0bf1f7b14a49a4fa552a3f2 newer=no
591ms h106     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
591ms h106     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
2.906s h106     look api-docs106.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs106.co.lab/ to=10.99.0.10:80 took=1.988786ms purpose=scheduled direct=true
3.019s h106     look wiki106.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki106.co.lab/ to=10.99.0.10:80 took=1.799347ms purpose=scheduled direct=true
3.156s h106     unit nginx.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=-321ms
3.156s h106     unit nginx.service deactivating/stop load=loaded result=success pid=51 restart=no job=restart invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=3.154s
3.176s h106     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=3.154s
3.18s h106     removal socket tcp:0.0.0.0:80 witness=sockets
3.182s h106     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=949eecddab5e44c5a8f4b4495fd41e68 file=enabled since=3.179s
3.19s h106     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=986fea193a0a49c9b0026999ec8ec126 file=enabled since=3.179s
3.191s h106     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=986fea193a0a49c9b0026999ec8ec126 file=enabled since=3.182s
3.201s h106     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=986fea193a0a49c9b0026999ec8ec126 file=enabled since=3.199s
3.203s h106     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=986fea193a0a49c9b0026999ec8ec126 file=enabled since=3.199s
3.206s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=531.705µs purpose=word direct=true
3.206s h106     look api-docs106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs106.co.lab/ to=10.99.0.10:80 took=85.536µs purpose=word direct=true
3.284s h106     sign nginx-bind-failed nginx.service server=nginx errno=EADDRNOTAVAIL target=tcp:10.88.88.88:81 count=1 first=2.564s last=2.564s sample="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)"
3.294s h106     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=986fea193a0a49c9b0026999ec8ec126 file=enabled since=3.199s stop=no
3.469s h106     test nginx.service nginx config-error text="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)" tree=a58285712640378a9e116dbc8eabe6813d774f0190569ddc0b50efc2adcee614
3.474s h106     change config nginx.service detail="its test is config-error" when=3.469s
3.476s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=315.19µs purpose=confirm token=eb9f367a72f4e330 direct=true
4.291s h106     sign nginx-bind-failed nginx.service server=nginx errno=EADDRNOTAVAIL target=tcp:10.88.88.88:81 count=1 first=2.564s last=2.564s sample="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)"
4.859s h106     look api-docs106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs106.co.lab/ to=10.99.0.10:80 took=180.079µs purpose=scheduled direct=true
4.95s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=1.897359ms purpose=scheduled direct=true
5.477s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=133.804µs purpose=verify token=a804784848fb54b6 direct=true
6.787s h106     look api-docs106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs106.co.lab/ to=10.99.0.10:80 took=188.67µs purpose=scheduled direct=true
6.91s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=171.224µs purpose=scheduled direct=true
7.477s h106     look wiki106.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki106.co.lab/ to=10.99.0.10:80 took=195.102µs purpose=verify token=9a9dc8fccc95073c direct=true
7.477s expect nginx-config-invalid
