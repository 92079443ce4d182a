0s    h231     registered 10.99.0.34
1.515s h231     agent speaks
1.538s h231     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-13h21m58.844s
1.538s h231     change package "dpkg 2026-11-28T14:33:03Z" detail="gapura-agent 0.1.0 installed" when=-11m22.844s
1.538s h231     load load1=4.86 cpus=2 memory=25276026880 available=24477020160 swap=0 swapped=0 psi-cpu=0.545 psi-memory=0 psi-io=0.0095 disk=0.3467129398412989 inodes=0.043145835399627686 path=/ oom=0 overflows=0
1.538s h231     missing "weblog apache2.service" ok=true witness=weblog
1.538s h231     missing "weblog nginx.service" ok=true witness=weblog
1.538s h231     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.54s h231     missing "weblog nginx.service" ok=true witness=weblog
1.54s h231     missing "weblog apache2.service" ok=true witness=weblog
1.54s h231     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-13h21m58.844s
1.54s h231     change package "dpkg 2026-11-28T14:33:03Z" detail="gapura-agent 0.1.0 installed" when=-11m22.844s
1.54s h231     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.567s h231     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.584s h231     unit nginx.service active/running load=loaded result=success pid=22 restart=no invocation=a6ed779ca55f4c0c8c67483faca3668f file=enabled since=-251ms
1.602s h231     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
1.602s h231     missing units ok=true witness=units
1.677s h231     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.677s h231     socket tcp:127.0.0.1:6035 unit=node-web.service process=node user=www-data queue=0 backlog=511
2.031s h231     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
2.031s h231     vhost apache2.service apache disk name=h231.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
2.146s h231     test nginx.service nginx ok tree=8b6610cbb770ff9eaa7d64a8f22caebef07fec56af0a054e928ee0e285672a3f newer=no renewed=no
2.146s h231     vhost nginx.service nginx disk name=my-site231.co.lab at=/etc/nginx/sites-enabled/my-site231.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6035 > /etc/nginx/sites-enabled/my-site231.co.lab:10 > connect=10s > read=10s" witness=configtest
2.146s h231     vhost nginx.service nginx running name=my-site231.co.lab at=/etc/nginx/sites-enabled/my-site231.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6035 > /etc/nginx/sites-enabled/my-site231.co.lab:10 > connect=10s > read=10s" witness=configtest
2.182s h231     target tcp:127.0.0.1:6035 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
2.206s h231     unit node-web.service active/running load=loaded result=success pid=18 restart=no invocation=33dc5166292e4bdcbb06d45391251345 file=enabled since=-607ms
2.302s h231     look my-site231.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site231.co.lab/ to=10.99.0.34:80 took=46.887629ms purpose=asked direct=true source=10.99.0.2
2.587s h231     test php8.2-fpm.service php-fpm ok tree=d685f156d4ca09264a85a1dac804e305f9bc83a76ce95515598b517087ffd9eb renewed=no
2.587s h231     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
2.617s h231     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.62s h231     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.62s h231     removal missing "weblog php8.2-fpm.service" witness=weblog
2.745s h231     test nginx.service nginx ok tree=c2111a639429814f52272052c7a4f62511f015f0a8c5e1353fd04b1b02183f75 newer=yes changed=/etc/nginx/nginx.conf renewed=no
2.745s h231     change config nginx.service detail="its test is ok" when=2.744s
2.817s h231     unit nginx.service active/running load=loaded result=success pid=22 restart=no job=restart invocation=a6ed779ca55f4c0c8c67483faca3668f file=enabled since=-251ms
2.817s h231     unit nginx.service deactivating/stop load=loaded result=success pid=22 restart=no job=restart invocation=a6ed779ca55f4c0c8c67483faca3668f file=enabled since=2.807s
2.849s h231     removal socket tcp:0.0.0.0:80 witness=sockets
2.944s h231     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=a6ed779ca55f4c0c8c67483faca3668f file=enabled since=2.807s
2.975s h231     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=a6ed779ca55f4c0c8c67483faca3668f file=enabled since=2.96s
3.002s h231     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=4fd5f3ff487d49f3b1f65298f9c7603b file=enabled since=2.96s
3.015s h231     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=4fd5f3ff487d49f3b1f65298f9c7603b file=enabled since=2.997s
3.08s h231     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=4fd5f3ff487d49f3b1f65298f9c7603b file=enabled since=2.997s
3.105s h231     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.117s h231     unit nginx.service active/running load=loaded result=success pid=104 restart=no job=restart invocation=4fd5f3ff487d49f3b1f65298f9c7603b file=enabled since=3.114s
3.117s h231     unit nginx.service active/running load=loaded result=success pid=104 restart=no invocation=4fd5f3ff487d49f3b1f65298f9c7603b file=enabled since=3.114s
3.133s h231     test nginx.service nginx ok tree=c2111a639429814f52272052c7a4f62511f015f0a8c5e1353fd04b1b02183f75 newer=no renewed=no
3.133s h231     change reload nginx.service detail="its workers read the new configuration" when=3.132s
3.935s h231     look my-site231.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site231.co.lab/ to=10.99.0.34:80 took=1.182497ms purpose=scheduled direct=true source=10.99.0.2
3.956s h231     sign nginx-worker-connections nginx.service server=nginx count=1 first=3.156s last=3.156s sample="20 worker_connections are not enough"
3.96s expect connections-exhausted
