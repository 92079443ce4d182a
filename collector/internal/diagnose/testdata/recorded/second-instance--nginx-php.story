# Recorded in the lab: second-instance on nginx-php.
0s    h078     registered 10.99.0.76
707ms h078     agent speaks
707ms h078     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m37.683s
707ms h078     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m27.683s
707ms h078     load load1=16.94 cpus=2 memory=25276502016 available=23985778688 swap=0 swapped=0 psi-cpu=0.9483 psi-memory=0 psi-io=0.0622 disk=0.33386347640383063 inodes=0.0409165620803833 path=/ oom=0 overflows=0
707ms h078     missing units ok=true witness=units
707ms h078     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
707ms h078     missing "weblog apache2.service" ok=true witness=weblog
707ms h078     missing "weblog nginx.service" ok=true witness=weblog
707ms h078     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
707ms h078     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
707ms h078     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
707ms h078     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=16d00d4343d84e0696d4a36736f50b4a file=enabled since=-448ms
707ms h078     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=-359ms
713ms h078     load load1=16.94 cpus=2 memory=25276502016 available=23985778688 swap=0 swapped=0 psi-cpu=0.9483 psi-memory=0 psi-io=0.0622 disk=0.33386347640383063 inodes=0.0409165620803833 path=/ oom=0 overflows=0
713ms h078     missing "weblog nginx.service" ok=true witness=weblog
713ms h078     missing "weblog apache2.service" ok=true witness=weblog
713ms h078     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
713ms h078     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m37.683s
713ms h078     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m27.683s
714ms h078     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
714ms h078     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
714ms h078     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=16d00d4343d84e0696d4a36736f50b4a file=enabled since=-448ms
714ms h078     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=-359ms
714ms h078     missing units ok=true witness=units
714ms h078     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.041s h078     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.041s h078     vhost apache2.service apache disk name=h078.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.138s h078     test nginx.service nginx ok tree=ece9b1a5cb5875dc68b8f38a93aecc8b9982aba968985d315a8ee73f205566a4 newer=no
1.138s h078     vhost nginx.service nginx disk name=a178.example.lab at=/etc/nginx/sites-enabled/a178.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/a178.example.lab:13 > connect=2s > read=2s" witness=configtest
1.138s h078     vhost nginx.service nginx running name=a178.example.lab at=/etc/nginx/sites-enabled/a178.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/a178.example.lab:13 > connect=2s > read=2s" witness=configtest
1.145s h078     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.19s h078     test php8.2-fpm.service php-fpm ok tree=f248fcbeb40b58d155ee8855f97b9554356b91b433948968a08cec751ec5aea0 newer=no
1.19s h078     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.19s h078     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.192s h078     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.192s h078     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.192s h078     removal missing "weblog php8.2-fpm.service" witness=weblog
2.99s h078     look a178.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a178.example.lab/ to=10.99.0.76:80 took=7.899831ms purpose=scheduled direct=true source=10.99.0.2
3.526s h078     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no job=restart invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=-359ms
3.526s h078     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=46 restart=no job=restart invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=3.474s
3.569s h078     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.569s h078     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.317s last=3.317s sample="exiting, bye-bye!"
3.569s h078     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=3.474s
3.571s h078     target unix:/run/php/php-pool1.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.571s h078     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=f6ed56a8018d40fe99c3ed5d480ad2d1 file=enabled status="Ready to handle connections" since=3.521s
3.571s h078     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=129 restart=no job=restart invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.521s
3.571s h078     unit php8.2-fpm.service activating/start load=loaded result=success pid=129 restart=no job=restart invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.53s
3.595s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=2.995757ms purpose=word direct=true source=10.99.0.2
3.62s h078     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.68s h078     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.474s
3.682s h078     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.678s
3.682s h078     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.678s
3.69s h078     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=6c040b523ac24bed936205e8f121eec3 file=enabled since=3.678s stop=no
3.69s h078     target unix:/run/php/php-pool1.socket exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
3.72s h078     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-pool1.socket vhost=a178.example.lab count=1 first=3.317s last=3.317s sample="connect() to unix:/run/php/php-pool1.socket failed (2: No such file or directory) while connecting to upstream, server: a178.example.lab, upstream: unix:/run/php/php-pool1.socket"
3.792s h078     test php8.2-fpm.service php-fpm ok tree=fac3afd8c04ee3b6e5ac2b54a4ed141baa1c54a377188f8cee0746e4238054df
3.795s h078     pool php8.2-fpm.service pool=shared listen=unix:/run/shared-fpm.sock tree=disk manager=ondemand max=2 at=/etc/php/8.2/fpm/pool.d/twin.conf:1 witness=configtest
3.795s h078     removal missing "weblog php8.2-fpm.service" witness=weblog
3.795s h078     change config php8.2-fpm.service detail="its test is ok" when=3.794s
3.817s h078     target unix:/run/shared-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=second-fpm.service process=php-fpm8.2 owner=root:root mode=660 blocked="/run/shared-fpm.sock srw-rw---- root:root" queue=0 backlog=4096 local=true
3.831s h078     unit second-fpm.service active/running load=loaded result=success pid=120 restart=no invocation=9e933e8f6fed4d6f98f878d2c20f10e6 file=transient since=3.232s
4.512s h078     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.514s h078     sign php-fpm-another-instance php8.2-fpm.service server=php-fpm target=unix:/run/shared-fpm.sock count=1 first=3.317s last=3.317s sample="Another FPM instance seems to already listen on /run/shared-fpm.sock"
4.518s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=1.135107ms purpose=confirm token=34ef3f47b107e32f direct=true source=10.99.0.2
4.706s h078     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-pool1.socket vhost=a178.example.lab count=1 first=4.317s last=4.317s sample="connect() to unix:/run/php/php-pool1.socket failed (111: Connection refused) while connecting to upstream, server: a178.example.lab, upstream: unix:/run/php/php-pool1.socket"
4.871s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=914.107µs purpose=scheduled direct=true source=10.99.0.2
5.32s h078     arrival 34ef3f47b107e32f nginx.service status=502
5.914s h078     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-pool1.socket vhost=a178.example.lab count=1 first=4.317s last=4.317s sample="connect() to unix:/run/php/php-pool1.socket failed (111: Connection refused) while connecting to upstream, server: a178.example.lab, upstream: unix:/run/php/php-pool1.socket"
6.584s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=26.507413ms purpose=verify token=fdfb27b76ef4caf1 direct=true source=10.99.0.2
6.808s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=15.588591ms purpose=scheduled direct=true source=10.99.0.2
7.332s h078     arrival fdfb27b76ef4caf1 nginx.service status=502
8.033s h078     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-pool1.socket vhost=a178.example.lab count=2 first=6.317s last=6.317s sample="connect() to unix:/run/php/php-pool1.socket failed (111: Connection refused) while connecting to upstream, server: a178.example.lab, upstream: unix:/run/php/php-pool1.socket"
8.789s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=19.885543ms purpose=scheduled direct=true source=10.99.0.2
8.792s h078     look a178.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a178.example.lab/ to=10.99.0.76:80 took=92.07766ms purpose=verify token=01083d273cebba30 direct=true source=10.99.0.2
8.792s expect php-fpm-pool-conflict
