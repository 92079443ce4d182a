# Recorded in the lab: web-config-address on nginx-php.
0s    h105     registered 10.99.0.49
411ms h105     agent speaks
416ms h105     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m34.946s
416ms h105     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m24.946s
416ms h105     load load1=11.07 cpus=2 memory=25276502016 available=24197210112 swap=0 swapped=0 psi-cpu=0.868 psi-memory=0 psi-io=0.0353 disk=0.3276407734247371 inodes=0.04077613353729248 path=/ oom=0 overflows=0
416ms h105     missing units ok=true witness=units
416ms h105     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
416ms h105     missing "weblog apache2.service" ok=true witness=weblog
416ms h105     missing "weblog nginx.service" ok=true witness=weblog
416ms h105     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
416ms h105     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
416ms h105     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=-199ms
416ms h105     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=45d66b6b6ce64f89bcb3381663c1eb22 file=enabled status="Ready to handle connections" since=-116ms
421ms h105     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m34.946s
421ms h105     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m24.946s
422ms h105     load load1=11.07 cpus=2 memory=25276502016 available=24197210112 swap=0 swapped=0 psi-cpu=0.868 psi-memory=0 psi-io=0.0353 disk=0.3276407734247371 inodes=0.04077613353729248 path=/ oom=0 overflows=0
422ms h105     missing "weblog nginx.service" ok=true witness=weblog
422ms h105     missing "weblog apache2.service" ok=true witness=weblog
422ms h105     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
422ms h105     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
422ms h105     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
422ms h105     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=-199ms
422ms h105     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=45d66b6b6ce64f89bcb3381663c1eb22 file=enabled status="Ready to handle connections" since=-116ms
422ms h105     missing units ok=true witness=units
422ms h105     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
565ms h105     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
565ms h105     vhost apache2.service apache disk name=h105.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
600ms h105     test nginx.service nginx ok tree=54d726a580afd3eff42ee55d1a6c0704d07c4951b31eec0ce06b6cd9aa50ba14 newer=no
600ms h105     vhost nginx.service nginx disk name=kasir105.example.lab at=/etc/nginx/sites-enabled/kasir105.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/kasir105.example.lab:13 > connect=2s > read=2s" witness=configtest
600ms h105     vhost nginx.service nginx disk name=tintuc105.lab at=/etc/nginx/sites-enabled/tintuc105.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/tintuc105.lab:13 > connect=2s > read=2s" witness=configtest
600ms h105     vhost nginx.service nginx running name=kasir105.example.lab at=/etc/nginx/sites-enabled/kasir105.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/kasir105.example.lab:13 > connect=2s > read=2s" witness=configtest
600ms h105     vhost nginx.service nginx running name=tintuc105.lab at=/etc/nginx/sites-enabled/tintuc105.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/tintuc105.lab:13 > connect=2s > read=2s" witness=configtest
621ms h105     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
659ms h105     test php8.2-fpm.service php-fpm ok tree=f1aaf34dd77c968de16f5ce169c4a3719bbbcf866e165ec8f13fb0f804de51de newer=no
659ms h105     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
659ms h105     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
659ms h105     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
659ms h105     missing "weblog php8.2-fpm.service" ok=true witness=weblog
659ms h105     removal missing "weblog php8.2-fpm.service" witness=weblog
2.322s h105     look tintuc105.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc105.lab/ to=10.99.0.49:80 took=12.92979ms purpose=scheduled direct=true source=10.99.0.2
2.659s h105     look kasir105.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir105.example.lab/ to=10.99.0.49:80 took=4.517201ms purpose=scheduled direct=true source=10.99.0.2
2.939s h105     unit nginx.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=-199ms
2.939s h105     unit nginx.service deactivating/stop load=loaded result=success pid=51 restart=no job=restart invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=2.936s
2.971s h105     removal socket tcp:0.0.0.0:80 witness=sockets
2.971s h105     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=2.936s
2.986s h105     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9ec26ea88cbb4982ab8edc41391fc218 file=enabled since=2.984s
3.101s h105     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=ec732def05b14b99bb4a4c023aad8e4b file=enabled since=2.984s
3.101s h105     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=ec732def05b14b99bb4a4c023aad8e4b file=enabled since=3.005s
3.101s h105     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=ec732def05b14b99bb4a4c023aad8e4b file=enabled since=3.019s
3.101s h105     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=ec732def05b14b99bb4a4c023aad8e4b file=enabled since=3.019s
3.101s h105     sign nginx-bind-failed nginx.service server=nginx errno=EADDRNOTAVAIL target=tcp:10.88.88.88:81 count=1 first=2.054s last=2.054s sample="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)"
3.161s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=6.490062ms purpose=word direct=true source=10.99.0.2
3.178s h105     look kasir105.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir105.example.lab/ to=10.99.0.49:80 took=6.607069ms purpose=word direct=true source=10.99.0.2
3.242s h105     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=ec732def05b14b99bb4a4c023aad8e4b file=enabled since=3.019s stop=no
3.243s h105     test nginx.service nginx config-error text="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)" tree=a9bce47d6d020410c3bd201a8612ad68c7721ee341500cf22b74090095a83ce6
3.246s h105     change config nginx.service detail="its test is config-error" when=3.177s
3.426s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=3.642075ms purpose=confirm token=ae3d64e3aed16cd5 direct=true source=10.99.0.2
4.069s h105     sign nginx-bind-failed nginx.service server=nginx errno=EADDRNOTAVAIL target=tcp:10.88.88.88:81 count=1 first=3.054s last=3.054s sample="bind() to 10.88.88.88:81 failed (99: Cannot assign requested address)"
4.353s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=10.719327ms purpose=scheduled direct=true source=10.99.0.2
4.662s h105     look kasir105.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir105.example.lab/ to=10.99.0.49:80 took=497.18µs purpose=scheduled direct=true source=10.99.0.2
5.482s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=210.508µs purpose=verify token=df4abdfb07081d41 direct=true source=10.99.0.2
6.288s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=462.573µs purpose=scheduled direct=true source=10.99.0.2
6.761s h105     look kasir105.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir105.example.lab/ to=10.99.0.49:80 took=28.065415ms purpose=scheduled direct=true source=10.99.0.2
7.485s h105     look tintuc105.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc105.lab/ to=10.99.0.49:80 took=215.541µs purpose=verify token=0738abd43c9dcbe1 direct=true source=10.99.0.2
7.485s expect nginx-config-invalid
