# Recorded in the lab: web-config on nginx-php.
0s    h097     registered 10.99.0.9
267ms h097     agent speaks
270ms h097     change package readline-common:all detail="8.2-1.3 installed" when=-12m45.853s
270ms h097     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m35.853s
270ms h097     load load1=7.6 cpus=2 memory=25276502016 available=24252387328 swap=0 swapped=0 psi-cpu=0.4102 psi-memory=0 psi-io=0.0248 disk=0.2462301231950187 inodes=0.035783469676971436 path=/ oom=0 overflows=0
270ms h097     missing units ok=true witness=units
270ms h097     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
270ms h097     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
270ms h097     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
270ms h097     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=-176ms
270ms h097     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=8cb07fd168b54d8d82693f97af8b672e file=enabled status="Ready to handle connections" since=-88ms
272ms h097     change package readline-common:all detail="8.2-1.3 installed" when=-12m45.853s
272ms h097     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m35.853s
273ms h097     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
273ms h097     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
273ms h097     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
273ms h097     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=-176ms
273ms h097     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=8cb07fd168b54d8d82693f97af8b672e file=enabled status="Ready to handle connections" since=-88ms
273ms h097     missing units ok=true witness=units
303ms h097     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
401ms h097     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
401ms h097     vhost apache2.service apache disk name=h097.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
411ms h097     test nginx.service nginx ok tree=40ed884c51a93a7d2ccb8b34bad53d86a311177c1903107ea4e7d1d65ce7263d newer=no
411ms h097     vhost nginx.service nginx disk name=shop97.lab at=/etc/nginx/sites-enabled/shop97.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/shop97.lab:13 > connect=10s > read=10s" witness=configtest
411ms h097     vhost nginx.service nginx running name=shop97.lab at=/etc/nginx/sites-enabled/shop97.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/shop97.lab:13 > connect=10s > read=10s" witness=configtest
433ms h097     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
446ms h097     test php8.2-fpm.service php-fpm ok tree=16ef8fc09844e97fa8a5352ed02357ab31d0b6059ab56d66a2dfa0abe1feffe3 newer=no
446ms h097     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
446ms h097     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
3.619s h097     look shop97.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop97.lab/ to=10.99.0.9:80 took=5.245458ms purpose=scheduled direct=true
3.761s h097     unit nginx.service active/running load=loaded result=success pid=47 restart=no job=restart invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=-176ms
3.761s h097     unit nginx.service deactivating/stop load=loaded result=success pid=47 restart=no job=restart invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=3.758s
3.767s h097     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=3.758s
3.789s h097     removal socket tcp:0.0.0.0:80 witness=sockets
3.792s h097     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=43ee683d1fac41d284b77c61962dc882 file=enabled since=3.79s
3.795s h097     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=479568943c9f4921a8cf2ee9a97be245 file=enabled since=3.79s
3.795s h097     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=479568943c9f4921a8cf2ee9a97be245 file=enabled since=3.794s
3.826s h097     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=479568943c9f4921a8cf2ee9a97be245 file=enabled since=3.816s
3.826s h097     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=479568943c9f4921a8cf2ee9a97be245 file=enabled since=3.816s
3.83s h097     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=479568943c9f4921a8cf2ee9a97be245 file=enabled since=3.816s stop=no
3.831s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=135.223µs purpose=word direct=true
4.101s h097     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\"" tree=ede9889b26561ac612def80a9e52bbbfdca52ad84511d7f2cf78405ead9fbef0
4.101s h097     change config nginx.service detail="its test is config-error" when=4.095s
4.107s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=173.961µs purpose=confirm token=8c4384a77b1b0290 direct=true
5.529s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=185.228µs purpose=scheduled direct=true
6.108s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=164.827µs purpose=verify token=e913c11874b31516 direct=true
7.543s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=152.186µs purpose=scheduled direct=true
8.108s h097     look shop97.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop97.lab/ to=10.99.0.9:80 took=206.58µs purpose=verify token=f0b66882048efedf direct=true
8.108s expect nginx-config-invalid
