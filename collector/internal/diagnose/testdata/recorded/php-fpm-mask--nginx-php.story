# Recorded in the lab: php-fpm-mask on nginx-php.
0s    h008     registered 10.99.0.79
644ms h008     agent speaks
644ms h008     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m14.029s
644ms h008     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m4.029s
644ms h008     load load1=14.93 cpus=2 memory=25276502016 available=24013897728 swap=0 swapped=0 psi-cpu=0.9434999999999999 psi-memory=0 psi-io=0.0381 disk=0.3325928335356902 inodes=0.04091864824295044 path=/ oom=0 overflows=0
644ms h008     missing units ok=true witness=units
644ms h008     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
644ms h008     missing "weblog apache2.service" ok=true witness=weblog
644ms h008     missing "weblog nginx.service" ok=true witness=weblog
644ms h008     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
644ms h008     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
644ms h008     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
644ms h008     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=004e5bb9be824ee08267be2b7414b943 file=enabled since=-341ms
644ms h008     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=b3ee48d4507f4857ae4912c93dd3ab1e file=enabled status="Ready to handle connections" since=-241ms
644ms h008     load load1=14.93 cpus=2 memory=25276502016 available=24013897728 swap=0 swapped=0 psi-cpu=0.9434999999999999 psi-memory=0 psi-io=0.0381 disk=0.3325928335356902 inodes=0.04091864824295044 path=/ oom=0 overflows=0
644ms h008     missing "weblog nginx.service" ok=true witness=weblog
644ms h008     missing "weblog apache2.service" ok=true witness=weblog
644ms h008     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
644ms h008     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m14.029s
644ms h008     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m4.029s
648ms h008     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
648ms h008     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
648ms h008     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=004e5bb9be824ee08267be2b7414b943 file=enabled since=-341ms
648ms h008     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=b3ee48d4507f4857ae4912c93dd3ab1e file=enabled status="Ready to handle connections" since=-241ms
648ms h008     missing units ok=true witness=units
648ms h008     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
693ms h008     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
693ms h008     vhost apache2.service apache disk name=h008.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
786ms h008     test nginx.service nginx ok tree=b114b195275f45a445c137b53bee30c56adc67965b68104c3b10861249e7a636 newer=no
786ms h008     vhost nginx.service nginx disk name=api-docs8.example.lab at=/etc/nginx/sites-enabled/api-docs8.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/api-docs8.example.lab:13 > connect=5s > read=5s" witness=configtest
786ms h008     vhost nginx.service nginx disk name=toko8.lab at=/etc/nginx/sites-enabled/toko8.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/toko8.lab:13 > connect=5s > read=5s" witness=configtest
786ms h008     vhost nginx.service nginx running name=api-docs8.example.lab at=/etc/nginx/sites-enabled/api-docs8.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/api-docs8.example.lab:13 > connect=5s > read=5s" witness=configtest
786ms h008     vhost nginx.service nginx running name=toko8.lab at=/etc/nginx/sites-enabled/toko8.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/toko8.lab:13 > connect=5s > read=5s" witness=configtest
836ms h008     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
994ms h008     test php8.2-fpm.service php-fpm ok tree=eb89d26ca084da4ca15690c318599303a5a0a8cd1b0c5475b71ed40186fc8cfd newer=no
994ms h008     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
994ms h008     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
995ms h008     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
995ms h008     missing "weblog php8.2-fpm.service" ok=true witness=weblog
995ms h008     removal missing "weblog php8.2-fpm.service" witness=weblog
2.474s h008     look toko8.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko8.lab/ to=10.99.0.79:80 took=1.770022ms purpose=scheduled direct=true source=10.99.0.2
2.978s h008     look api-docs8.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs8.example.lab/ to=10.99.0.79:80 took=1.772347ms purpose=scheduled direct=true source=10.99.0.2
4.096s h008     unit php8.2-fpm.service inactive/dead load=masked result=success exit=exited/0 restart=no invocation=b3ee48d4507f4857ae4912c93dd3ab1e file=masked status="Ready to handle connections" since=3.776s
4.096s h008     removal pool "php8.2-fpm.service disk toko-online" witness=configtest
4.096s h008     removal pool "php8.2-fpm.service running toko-online" witness=configtest
4.096s h008     removal config-test php8.2-fpm.service witness=configtest
4.096s h008     unit php8.2-fpm.service inactive/dead load=masked result=success exit=exited/0 restart=no invocation=b3ee48d4507f4857ae4912c93dd3ab1e file=masked status="Ready to handle connections" since=3.776s stop=yes stopped=3.778s
4.096s h008     target unix:/run/php/toko-online.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.096s h008     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.096s h008     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.971s last=2.971s sample="exiting, bye-bye!"
4.154s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=2.912398ms purpose=word direct=true source=10.99.0.2
4.155s h008     look api-docs8.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs8.example.lab/ to=10.99.0.79:80 took=3.629619ms purpose=word direct=true source=10.99.0.2
4.515s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=api-docs8.example.lab count=1 first=3.971s last=3.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: api-docs8.example.lab, upstream: unix:/run/php/toko-online.sock"
4.515s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=toko8.lab count=1 first=3.971s last=3.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: toko8.lab, upstream: unix:/run/php/toko-online.sock"
4.636s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=41.684567ms purpose=scheduled direct=true source=10.99.0.2
4.981s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=16.72625ms purpose=verify token=a612dcb7788ae422 direct=true source=10.99.0.2
5.062s h008     look api-docs8.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs8.example.lab/ to=10.99.0.79:80 took=1.001798ms purpose=scheduled direct=true source=10.99.0.2
5.328s h008     arrival a612dcb7788ae422 nginx.service status=502
5.54s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=toko8.lab count=2 first=3.971s last=3.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: toko8.lab, upstream: unix:/run/php/toko-online.sock"
5.54s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=api-docs8.example.lab count=1 first=4.971s last=4.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: api-docs8.example.lab, upstream: unix:/run/php/toko-online.sock"
6.496s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=3.501225ms purpose=scheduled direct=true source=10.99.0.2
7.257s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=17.630837ms purpose=verify token=6f3af998b0a1524f direct=true source=10.99.0.2
7.321s h008     look api-docs8.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs8.example.lab/ to=10.99.0.79:80 took=8.312691ms purpose=scheduled direct=true source=10.99.0.2
7.368s h008     arrival 6f3af998b0a1524f nginx.service status=502
7.569s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=api-docs8.example.lab count=1 first=6.971s last=6.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: api-docs8.example.lab, upstream: unix:/run/php/toko-online.sock"
7.569s h008     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko-online.sock vhost=toko8.lab count=2 first=5.971s last=6.971s sample="connect() to unix:/run/php/toko-online.sock failed (2: No such file or directory) while connecting to upstream, server: toko8.lab, upstream: unix:/run/php/toko-online.sock"
8.518s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=27.522144ms purpose=scheduled direct=true source=10.99.0.2
9.073s h008     look api-docs8.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs8.example.lab/ to=10.99.0.79:80 took=3.742685ms purpose=scheduled direct=true source=10.99.0.2
9.258s h008     look toko8.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko8.lab/ to=10.99.0.79:80 took=687.147µs purpose=verify token=ef0ac9fea7eee3c4 direct=true source=10.99.0.2
9.258s expect php-fpm-stopped
