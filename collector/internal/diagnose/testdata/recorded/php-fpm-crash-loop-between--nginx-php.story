# Recorded in the lab: php-fpm-crash-loop on nginx-php; each look but the first and this one met a moment in which php-fpm ran, and its socket was found well last.
0s    h024     registered 10.99.0.3
299ms h024     agent speaks
304ms h024     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-16h47m28.03s
304ms h024     change package "dpkg 2026-11-28T18:09:47Z" detail="gapura-agent 0.1.0 installed" when=-8.03s
304ms h024     load load1=5.63 cpus=2 memory=25276026880 available=24455585792 swap=0 swapped=0 psi-cpu=0.6916 psi-memory=0 psi-io=0.0129 disk=0.36507864440412013 inodes=0.04372066259384155 path=/ oom=0 overflows=0
304ms h024     missing units ok=true witness=units
304ms h024     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
304ms h024     missing "weblog apache2.service" ok=true witness=weblog
304ms h024     missing "weblog nginx.service" ok=true witness=weblog
304ms h024     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
304ms h024     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
304ms h024     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
304ms h024     unit nginx.service active/running load=loaded result=success pid=22 restart=no invocation=a25d42110850478f90e0d27659b739b5 file=enabled since=-185ms
304ms h024     unit php8.2-fpm.service active/running load=loaded result=success pid=18 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=-78ms
304ms h024     missing "weblog nginx.service" ok=true witness=weblog
304ms h024     missing "weblog apache2.service" ok=true witness=weblog
304ms h024     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
304ms h024     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 251 others" when=-16h47m28.03s
304ms h024     change package "dpkg 2026-11-28T18:09:47Z" detail="gapura-agent 0.1.0 installed" when=-8.03s
304ms h024     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
304ms h024     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
304ms h024     unit nginx.service active/running load=loaded result=success pid=22 restart=no invocation=a25d42110850478f90e0d27659b739b5 file=enabled since=-185ms
304ms h024     unit php8.2-fpm.service active/running load=loaded result=success pid=18 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=-78ms
304ms h024     missing units ok=true witness=units
304ms h024     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
408ms h024     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
408ms h024     vhost apache2.service apache disk name=h024.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
465ms h024     test nginx.service nginx ok tree=d028b74ae4291db0e872b593e7a1a8a1fec50405405a237b4e76835a9de00f3e newer=no renewed=no
465ms h024     vhost nginx.service nginx disk name=sekolah24.lab at=/etc/nginx/sites-enabled/sekolah24.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/sekolah24.lab:13 > connect=5s > read=5s" witness=configtest
465ms h024     vhost nginx.service nginx running name=sekolah24.lab at=/etc/nginx/sites-enabled/sekolah24.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/sekolah24.lab:13 > connect=5s > read=5s" witness=configtest
489ms h024     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
556ms h024     look sekolah24.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah24.lab/ to=10.99.0.3:80 took=15.486417ms purpose=asked direct=true source=10.99.0.2
617ms h024     test php8.2-fpm.service php-fpm ok tree=8c49c3cac1a08a1d90540add4d0ad2c6190b293bc60cd739c0dfd5db6bf24fde newer=no renewed=no
617ms h024     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
617ms h024     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
621ms h024     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
621ms h024     missing "weblog php8.2-fpm.service" ok=true witness=weblog
621ms h024     removal missing "weblog php8.2-fpm.service" witness=weblog
1.158s h024     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.138s
1.169s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.138s
1.179s h024     look sekolah24.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah24.lab/ to=10.99.0.3:80 took=9.061344ms purpose=word direct=true source=10.99.0.2
1.182s h024     target unix:/run/php/pool1.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
1.202s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.138s stop=no
1.202s h024     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.192s stop=no
1.202s h024     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.202s h024     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.202s h024     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.203s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restart=no invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.198s
1.203s h024     target unix:/run/php/pool1.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
1.325s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=no job=start invocation=f29002f6dfb0499192f28fe8a60e5878 file=enabled status="Ready to handle connections" since=1.198s
1.325s h024     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=99 restarts=1 restart=no job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled since=1.298s
1.325s h024     unit php8.2-fpm.service activating/start load=loaded result=success pid=99 restarts=1 restart=no job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled since=1.308s
1.37s h024     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/pool1.sock vhost=sekolah24.lab count=1 first=970ms last=970ms sample="connect() to unix:/run/php/pool1.sock failed (111: Connection refused) while connecting to upstream, server: sekolah24.lab, upstream: unix:/run/php/pool1.sock"
1.431s h024     look sekolah24.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah24.lab/ to=10.99.0.3:80 took=1.002203ms purpose=confirm token=70cc5fd37d52480a direct=true source=10.99.0.2
1.519s h024     unit php8.2-fpm.service activating/start load=loaded result=success pid=99 restarts=1 restart=on-failure job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled since=1.308s
1.581s h024     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=99 restarts=1 restart=on-failure job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.308s
1.592s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=99 restarts=1 restart=on-failure job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.59s
1.596s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=99 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.59s
1.614s h024     look sekolah24.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah24.lab/ to=10.99.0.3:80 took=10.012771ms purpose=verify token=4d41c89ce3c7e741 direct=true source=10.99.0.2
1.627s h024     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.658s h024     removal missing "weblog php8.2-fpm.service" witness=weblog
1.73s h024     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.703s
1.753s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.703s
1.76s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.703s stop=no
1.796s h024     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.774s stop=no
1.796s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.775s
1.887s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure job=start invocation=c01aa4d870504a828bfb15efaed0cca8 file=enabled status="Ready to handle connections" since=1.775s
1.887s h024     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=123 restarts=2 restart=on-failure job=start invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled since=1.875s
1.887s h024     unit php8.2-fpm.service activating/start load=loaded result=success pid=123 restarts=2 restart=on-failure job=start invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled since=1.883s
2.066s h024     look sekolah24.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah24.lab/ to=10.99.0.3:80 took=11.241184ms purpose=scheduled direct=true source=10.99.0.2
2.069s h024     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=123 restarts=2 restart=on-failure job=start invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=1.883s
2.083s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=123 restarts=2 restart=on-failure job=start invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.08s
2.083s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=123 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.08s
2.125s h024     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.117s
2.145s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.117s
2.161s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.117s stop=no
2.165s h024     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.155s stop=no
2.165s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.161s
2.245s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure job=start invocation=4aa0078d85554781982d576d7c0f9d51 file=enabled status="Ready to handle connections" since=2.161s
2.245s h024     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=140 restarts=3 restart=on-failure job=start invocation=df923041e9b8449393c01bb31e7d8987 file=enabled since=2.226s
2.245s h024     unit php8.2-fpm.service activating/start load=loaded result=success pid=140 restarts=3 restart=on-failure job=start invocation=df923041e9b8449393c01bb31e7d8987 file=enabled since=2.232s
2.402s h024     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=140 restarts=3 restart=on-failure job=start invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.232s
2.418s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=140 restarts=3 restart=on-failure job=start invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.413s
2.418s h024     unit php8.2-fpm.service active/running load=loaded result=success pid=140 restarts=3 restart=on-failure invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.413s
2.428s h024     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/pool1.sock vhost=sekolah24.lab count=1 first=970ms last=970ms sample="connect() to unix:/run/php/pool1.sock failed (111: Connection refused) while connecting to upstream, server: sekolah24.lab, upstream: unix:/run/php/pool1.sock"
2.436s h024     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.477s h024     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.463s
2.484s h024     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.463s
2.516s h024     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.506s
2.516s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.513s
2.607s h024     unit php8.2-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure job=start invocation=df923041e9b8449393c01bb31e7d8987 file=enabled status="Ready to handle connections" since=2.513s
2.607s h024     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=159 restarts=4 restart=on-failure job=start invocation=ab49a5440b84469ca311473111343b24 file=enabled since=2.594s
2.607s h024     unit php8.2-fpm.service activating/start load=loaded result=success pid=159 restarts=4 restart=on-failure job=start invocation=ab49a5440b84469ca311473111343b24 file=enabled since=2.6s
2.619s h024     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.64s h024     removal missing "weblog php8.2-fpm.service" witness=weblog
2.736s h024     look sekolah24.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah24.lab/ to=10.99.0.3:80 took=1.314219ms purpose=verify token=e102969b60180eaa direct=true source=10.99.0.2
2.737s expect php-fpm-crash-loop strong
