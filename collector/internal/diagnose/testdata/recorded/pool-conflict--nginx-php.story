# Recorded in the lab: pool-conflict on nginx-php.
0s    h074     registered 10.99.0.16
514ms h074     agent speaks
525ms h074     change package readline-common:all detail="8.2-1.3 installed" when=-13m51.409s
525ms h074     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m41.409s
525ms h074     load load1=10.15 cpus=2 memory=25276502016 available=23567450112 swap=0 swapped=0 psi-cpu=0.91 psi-memory=0 psi-io=0.021400000000000002 disk=0.2562339279614142 inodes=0.035949110984802246 path=/ oom=0 overflows=0
525ms h074     missing units ok=true witness=units
525ms h074     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
525ms h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
525ms h074     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
525ms h074     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
525ms h074     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=01bc84a61d7c4b02a77628a56622a115 file=enabled since=-357ms
525ms h074     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=-242ms
526ms h074     change package readline-common:all detail="8.2-1.3 installed" when=-13m51.409s
526ms h074     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m41.409s
527ms h074     load load1=10.15 cpus=2 memory=25276502016 available=23567450112 swap=0 swapped=0 psi-cpu=0.91 psi-memory=0 psi-io=0.021400000000000002 disk=0.2562339279614142 inodes=0.035949110984802246 path=/ oom=0 overflows=0
527ms h074     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
527ms h074     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
527ms h074     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
527ms h074     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=01bc84a61d7c4b02a77628a56622a115 file=enabled since=-357ms
527ms h074     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=-242ms
527ms h074     missing units ok=true witness=units
527ms h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
613ms h074     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
613ms h074     vhost apache2.service apache disk name=h074.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
631ms h074     test nginx.service nginx ok tree=06ab8aebba632e1720dd96f9850ade1cc73a880296affb2bd1744c2951d923d5 newer=no
631ms h074     vhost nginx.service nginx disk name=kasir74.example.lab at=/etc/nginx/sites-enabled/kasir74.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/kasir74.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
631ms h074     vhost nginx.service nginx disk name=toko74.co.lab at=/etc/nginx/sites-enabled/toko74.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko74.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
631ms h074     vhost nginx.service nginx running name=kasir74.example.lab at=/etc/nginx/sites-enabled/kasir74.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/kasir74.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
631ms h074     vhost nginx.service nginx running name=toko74.co.lab at=/etc/nginx/sites-enabled/toko74.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko74.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
656ms h074     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
675ms h074     test php8.2-fpm.service php-fpm ok tree=1f46700b65bbfb5c9cf79f08ceaade42d27925deb88ab4f88ce38134679164a7 newer=no
675ms h074     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
675ms h074     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.182s h074     look kasir74.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir74.example.lab/ to=10.99.0.16:80 took=24.216745ms purpose=scheduled direct=true
2.571s h074     look toko74.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko74.co.lab/ to=10.99.0.16:80 took=5.616942ms purpose=scheduled direct=true
2.863s h074     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=restart invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=-242ms
2.863s h074     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=47 restart=no job=restart invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=2.86s
2.889s h074     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.893s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=1.0555ms purpose=word direct=true
2.896s h074     look kasir74.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir74.example.lab/ to=10.99.0.16:80 took=3.241674ms purpose=word direct=true
2.951s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko74.co.lab count=1 first=2.591s last=2.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko74.co.lab, upstream: unix:/run/php/www.sock"
2.951s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=kasir74.example.lab count=1 first=2.591s last=2.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: kasir74.example.lab, upstream: unix:/run/php/www.sock"
2.96s h074     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=2.86s
3.022s h074     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=77277eb6a08345709266a78ddbd7bbb0 file=enabled status="Ready to handle connections" since=2.974s
3.023s h074     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=127 restart=no job=restart invocation=511e735509834da8b8c7c5936febd235 file=enabled since=2.974s
3.023s h074     unit php8.2-fpm.service activating/start load=loaded result=success pid=127 restart=no job=restart invocation=511e735509834da8b8c7c5936febd235 file=enabled since=2.975s
3.067s h074     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=511e735509834da8b8c7c5936febd235 file=enabled since=2.86s
3.076s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=511e735509834da8b8c7c5936febd235 file=enabled since=3.074s
3.09s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=511e735509834da8b8c7c5936febd235 file=enabled since=3.074s
3.101s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=511e735509834da8b8c7c5936febd235 file=enabled since=3.074s stop=no
3.201s h074     test php8.2-fpm.service php-fpm config-error text="[pool www] unable to set listen address as it's already used in another pool 'twin'" tree=ed5802d16704aea1a3eca90795b906554e04a8e48f14d1901e0b09457568fe06
3.202s h074     change config php8.2-fpm.service detail="its test is config-error" when=3.2s
3.254s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=15.804592ms purpose=confirm token=8a083d67868a5269 direct=true
3.965s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko74.co.lab count=1 first=2.591s last=2.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko74.co.lab, upstream: unix:/run/php/www.sock"
4.119s h074     look kasir74.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir74.example.lab/ to=10.99.0.16:80 took=621.634µs purpose=scheduled direct=true
4.167s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=kasir74.example.lab count=1 first=3.591s last=3.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: kasir74.example.lab, upstream: unix:/run/php/www.sock"
4.565s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=3.273919ms purpose=scheduled direct=true
5.266s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=9.43731ms purpose=verify token=8f3b9c6cc624fb0e direct=true
5.978s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko74.co.lab count=2 first=3.591s last=4.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko74.co.lab, upstream: unix:/run/php/www.sock"
6.229s h074     look kasir74.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir74.example.lab/ to=10.99.0.16:80 took=11.598945ms purpose=scheduled direct=true
6.381s h074     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=kasir74.example.lab count=1 first=5.591s last=5.591s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: kasir74.example.lab, upstream: unix:/run/php/www.sock"
6.571s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=1.229978ms purpose=scheduled direct=true
7.281s h074     look toko74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko74.co.lab/ to=10.99.0.16:80 took=2.423633ms purpose=verify token=dfa27f6923773976 direct=true
7.281s expect php-fpm-pool-conflict
