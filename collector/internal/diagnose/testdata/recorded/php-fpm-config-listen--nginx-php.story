# Recorded in the lab: php-fpm-config-listen on nginx-php.
0s    h088     registered 10.99.0.8
371ms h088     agent speaks
375ms h088     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m9.473s
375ms h088     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m59.473s
375ms h088     load load1=20.06 cpus=2 memory=25276502016 available=23892398080 swap=0 swapped=0 psi-cpu=0.9719 psi-memory=0 psi-io=0.025099999999999997 disk=0.325245663764199 inodes=0.04069453477859497 path=/ oom=0 overflows=0
375ms h088     missing units ok=true witness=units
375ms h088     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
375ms h088     missing "weblog apache2.service" ok=true witness=weblog
375ms h088     missing "weblog nginx.service" ok=true witness=weblog
375ms h088     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
375ms h088     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
375ms h088     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
375ms h088     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=41ffb74014fb4360b52a49b9a3237476 file=enabled since=-290ms
375ms h088     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=-118ms
378ms h088     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m9.473s
378ms h088     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m59.473s
382ms h088     load load1=20.06 cpus=2 memory=25276502016 available=23892398080 swap=0 swapped=0 psi-cpu=0.9719 psi-memory=0 psi-io=0.025099999999999997 disk=0.325245663764199 inodes=0.04069453477859497 path=/ oom=0 overflows=0
382ms h088     missing "weblog nginx.service" ok=true witness=weblog
382ms h088     missing "weblog apache2.service" ok=true witness=weblog
382ms h088     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
382ms h088     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
382ms h088     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
382ms h088     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=41ffb74014fb4360b52a49b9a3237476 file=enabled since=-290ms
382ms h088     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=-118ms
382ms h088     missing units ok=true witness=units
382ms h088     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
462ms h088     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
462ms h088     vhost apache2.service apache disk name=h088.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
615ms h088     test nginx.service nginx ok tree=8ed92c25443ae60b911459578d8f38426faa1a546fcdf277e3f9ac54fd864eb8 newer=no
615ms h088     vhost nginx.service nginx disk name=my-site88.lab at=/etc/nginx/sites-enabled/my-site88.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/my-site88.lab:13 > connect=2s > read=2s" witness=configtest
615ms h088     vhost nginx.service nginx disk name=toko88.lab at=/etc/nginx/sites-enabled/toko88.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko88.lab:13 > connect=2s > read=2s" witness=configtest
615ms h088     vhost nginx.service nginx running name=my-site88.lab at=/etc/nginx/sites-enabled/my-site88.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/my-site88.lab:13 > connect=2s > read=2s" witness=configtest
615ms h088     vhost nginx.service nginx running name=toko88.lab at=/etc/nginx/sites-enabled/toko88.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko88.lab:13 > connect=2s > read=2s" witness=configtest
639ms h088     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
754ms h088     test php8.2-fpm.service php-fpm ok tree=98710cb78cf8582b56e06719c50347a22685ac6aed0300a08e2d66dbd41794cf newer=no
754ms h088     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
754ms h088     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
793ms h088     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
793ms h088     missing "weblog php8.2-fpm.service" ok=true witness=weblog
794ms h088     removal missing "weblog php8.2-fpm.service" witness=weblog
2.582s h088     look my-site88.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site88.lab/ to=10.99.0.8:80 took=5.305834ms purpose=scheduled direct=true source=10.99.0.2
3.829s h088     look toko88.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko88.lab/ to=10.99.0.8:80 took=1.82237ms purpose=scheduled direct=true source=10.99.0.2
4.034s h088     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no job=restart invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=-118ms
4.034s h088     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=56 restart=no job=restart invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=4.027s
4.056s h088     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.056s h088     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.527s last=3.527s sample="exiting, bye-bye!"
4.056s h088     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.06s h088     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=4.027s
4.062s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=2.84368ms purpose=word direct=true source=10.99.0.2
4.064s h088     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.072s h088     look my-site88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site88.lab/ to=10.99.0.8:80 took=12.71988ms purpose=word direct=true source=10.99.0.2
4.123s h088     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=3a957f0e7ed541039697cabc0c7e388c file=enabled status="Ready to handle connections" since=4.12s
4.135s h088     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=146 restart=no job=restart invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.12s
4.136s h088     unit php8.2-fpm.service activating/start load=loaded result=success pid=146 restart=no job=restart invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.133s
4.26s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko88.lab count=1 first=3.527s last=3.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko88.lab, upstream: unix:/run/php/www.sock"
4.26s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=my-site88.lab count=1 first=3.527s last=3.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: my-site88.lab, upstream: unix:/run/php/www.sock"
4.392s h088     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.027s
4.415s h088     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.409s
4.415s h088     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.409s
4.472s h088     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=9098445934aa4ecaaa7b31e53fd3c26f file=enabled since=4.409s stop=no
4.474s h088     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.474s h088     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.509s h088     test php8.2-fpm.service php-fpm config-error text="[pool www] no listen address have been defined!" tree=3f748f721e4956097d8e03244fa72f1556008ce009b803d7c52e2cb4b38a510c
4.51s h088     change config php8.2-fpm.service detail="its test is config-error" when=4.508s
4.51s h088     removal missing "weblog php8.2-fpm.service" witness=weblog
4.522s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=870.418µs purpose=confirm token=ea3e976ce7270e4a direct=true source=10.99.0.2
4.55s h088     look my-site88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site88.lab/ to=10.99.0.8:80 took=685.578µs purpose=scheduled direct=true source=10.99.0.2
5.056s h088     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.186s h088     arrival ea3e976ce7270e4a nginx.service status=502
5.461s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko88.lab count=1 first=3.527s last=3.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko88.lab, upstream: unix:/run/php/www.sock"
5.461s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=my-site88.lab count=1 first=4.527s last=4.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: my-site88.lab, upstream: unix:/run/php/www.sock"
5.912s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=1.177263ms purpose=scheduled direct=true source=10.99.0.2
6.56s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=35.227394ms purpose=verify token=2eb6fe3624e92800 direct=true source=10.99.0.2
6.653s h088     look my-site88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site88.lab/ to=10.99.0.8:80 took=2.889898ms purpose=scheduled direct=true source=10.99.0.2
7.189s h088     arrival 2eb6fe3624e92800 nginx.service status=502
7.473s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=toko88.lab count=2 first=5.527s last=6.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: toko88.lab, upstream: unix:/run/php/www.sock"
7.473s h088     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/www.sock vhost=my-site88.lab count=1 first=6.527s last=6.527s sample="connect() to unix:/run/php/www.sock failed (2: No such file or directory) while connecting to upstream, server: my-site88.lab, upstream: unix:/run/php/www.sock"
7.992s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=638.69µs purpose=scheduled direct=true source=10.99.0.2
8.562s h088     look toko88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko88.lab/ to=10.99.0.8:80 took=809.092µs purpose=verify token=1efef671d3c138a0 direct=true source=10.99.0.2
8.697s h088     look my-site88.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site88.lab/ to=10.99.0.8:80 took=3.543151ms purpose=scheduled direct=true source=10.99.0.2
8.697s expect php-fpm-config-invalid
