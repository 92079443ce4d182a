# Recorded in the lab: socket-acl on nginx-php.
0s    h070     registered 10.99.0.16
785ms h070     agent speaks
786ms h070     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m0.97s
786ms h070     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m50.97s
786ms h070     load load1=19.51 cpus=2 memory=25276502016 available=23846821888 swap=0 swapped=0 psi-cpu=0.9682 psi-memory=0 psi-io=0.056100000000000004 disk=0.3270619748027628 inodes=0.04078352451324463 path=/ oom=0 overflows=0
786ms h070     missing units ok=true witness=units
786ms h070     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
786ms h070     missing "weblog apache2.service" ok=true witness=weblog
786ms h070     missing "weblog nginx.service" ok=true witness=weblog
786ms h070     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
786ms h070     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
786ms h070     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
786ms h070     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=4edf6901336e422cbeed66ab212bcdef file=enabled since=-555ms
786ms h070     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=-286ms
800ms h070     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m0.97s
800ms h070     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m50.97s
817ms h070     load load1=19.51 cpus=2 memory=25276502016 available=23846821888 swap=0 swapped=0 psi-cpu=0.9682 psi-memory=0 psi-io=0.056100000000000004 disk=0.3270619748027628 inodes=0.04078352451324463 path=/ oom=0 overflows=0
818ms h070     missing "weblog nginx.service" ok=true witness=weblog
818ms h070     missing "weblog apache2.service" ok=true witness=weblog
818ms h070     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
818ms h070     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
818ms h070     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
818ms h070     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=4edf6901336e422cbeed66ab212bcdef file=enabled since=-555ms
818ms h070     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=-286ms
818ms h070     missing units ok=true witness=units
818ms h070     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.162s h070     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.162s h070     vhost apache2.service apache disk name=h070.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.208s h070     test nginx.service nginx ok tree=cca55f6fccf42d81c35a8994e5f46d88488a9f83a984367ebbdf5b859bf7c1e7 newer=no
1.208s h070     vhost nginx.service nginx disk name=my-site70.lab at=/etc/nginx/sites-enabled/my-site70.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/my-site70.lab:13 > connect=10s > read=10s" witness=configtest
1.208s h070     vhost nginx.service nginx running name=my-site70.lab at=/etc/nginx/sites-enabled/my-site70.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/my-site70.lab:13 > connect=10s > read=10s" witness=configtest
1.242s h070     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.261s h070     test php8.2-fpm.service php-fpm ok tree=f2d59637fcb65eef05de26b9cdfeda91100f3082a4eae6eefd977a5bdcdce54e newer=no
1.261s h070     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.261s h070     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.262s h070     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.262s h070     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.262s h070     removal missing "weblog php8.2-fpm.service" witness=weblog
4.361s h070     look my-site70.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site70.lab/ to=10.99.0.16:80 took=4.522146ms purpose=scheduled direct=true source=10.99.0.2
5.34s h070     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no job=restart invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=-286ms
5.34s h070     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=52 restart=no job=restart invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=5.322s
5.36s h070     test php8.2-fpm.service php-fpm ok tree=4caccaa7b6fa6181bc2746f422fe801a06945d6ed7c8fa3123fc25c5454bec0e
5.363s h070     removal pool "php8.2-fpm.service running toko-online" witness=configtest
5.363s h070     change config php8.2-fpm.service detail="its test is ok" when=5.359s
5.363s h070     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.363s h070     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=5.03s last=5.03s sample="exiting, bye-bye!"
5.363s h070     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.365s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=827.979µs purpose=word direct=true source=10.99.0.2
5.375s h070     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
5.375s h070     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.403s h070     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=5.322s
5.413s h070     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=ffebc43118f948b1a5f054c006dada43 file=enabled status="Ready to handle connections" since=5.411s
5.419s h070     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=144 restart=no job=restart invocation=f58036121dcf4dbda96dbcd8520f83cd file=enabled since=5.411s
5.428s h070     unit php8.2-fpm.service activating/start load=loaded result=success pid=144 restart=no job=restart invocation=f58036121dcf4dbda96dbcd8520f83cd file=enabled since=5.418s
5.563s h070     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=my-site70.lab count=1 first=5.03s last=5.03s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: my-site70.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.57s h070     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=144 restart=no job=restart invocation=f58036121dcf4dbda96dbcd8520f83cd file=enabled status="Ready to handle connections" since=5.418s
5.584s h070     unit php8.2-fpm.service active/running load=loaded result=success pid=144 restart=no job=restart invocation=f58036121dcf4dbda96dbcd8520f83cd file=enabled status="Ready to handle connections" since=5.581s
5.594s h070     unit php8.2-fpm.service active/running load=loaded result=success pid=144 restart=no invocation=f58036121dcf4dbda96dbcd8520f83cd file=enabled status="Ready to handle connections" since=5.581s
5.6s  h070     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=root:root mode=660 blocked="/run/php/php8.2-fpm.sock srw-rw---- root:root" queue=0 backlog=4096 local=true
5.605s h070     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.617s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=673.595µs purpose=confirm token=73424b8c60e6fd02 direct=true source=10.99.0.2
5.777s h070     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php8.2-fpm.sock vhost=my-site70.lab count=1 first=5.03s last=5.03s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (13: Permission denied) while connecting to upstream, server: my-site70.lab, upstream: unix:/run/php/php8.2-fpm.sock"
6.288s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=23.639277ms purpose=scheduled direct=true source=10.99.0.2
6.388s h070     arrival 73424b8c60e6fd02 nginx.service status=502
6.716s h070     test php8.2-fpm.service php-fpm ok tree=4caccaa7b6fa6181bc2746f422fe801a06945d6ed7c8fa3123fc25c5454bec0e newer=no
6.716s h070     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
6.716s h070     removal missing "weblog php8.2-fpm.service" witness=weblog
6.786s h070     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.786s h070     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php8.2-fpm.sock vhost=my-site70.lab count=1 first=6.03s last=6.03s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (13: Permission denied) while connecting to upstream, server: my-site70.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.66s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=38.393542ms purpose=verify token=5e3fa9c89c2e1099 direct=true source=10.99.0.2
8.271s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=8.449959ms purpose=scheduled direct=true source=10.99.0.2
8.39s h070     arrival 5e3fa9c89c2e1099 nginx.service status=502
8.804s h070     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php8.2-fpm.sock vhost=my-site70.lab count=2 first=7.03s last=8.03s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (13: Permission denied) while connecting to upstream, server: my-site70.lab, upstream: unix:/run/php/php8.2-fpm.sock"
9.674s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=3.524884ms purpose=verify token=c3b5d5415a9394cc direct=true source=10.99.0.2
10.269s h070     look my-site70.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site70.lab/ to=10.99.0.16:80 took=1.825559ms purpose=scheduled direct=true source=10.99.0.2
10.269s expect upstream-socket-permission
