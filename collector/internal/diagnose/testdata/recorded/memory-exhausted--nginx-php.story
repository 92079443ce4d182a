0s    h220     registered 10.99.0.3
1.541s h220     agent speaks
1.745s h220     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-4h12m43.564s
1.745s h220     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h40m55.564s
1.745s h220     change package "dpkg 2026-11-27T17:41:27Z" detail="16 packages" when=-3h29m10.564s
1.745s h220     change package "dpkg 2026-11-27T21:10:18Z" detail="gapura-agent 0.1.0 installed" when=-21.564s
1.745s h220     load load1=1.11 cpus=2 memory=889204736 available=691576832 swap=0 swapped=0 psi-cpu=0.4385 psi-memory=0 psi-io=0.0179 disk=0.20869957044059614 inodes=0.07494735717773438 path=/ oom=0 overflows=0
1.745s h220     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.745s h220     missing "weblog apache2.service" ok=true witness=weblog
1.745s h220     missing "weblog nginx.service" ok=true witness=weblog
1.745s h220     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.745s h220     missing "weblog nginx.service" ok=true witness=weblog
1.745s h220     missing "weblog apache2.service" ok=true witness=weblog
1.745s h220     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.745s h220     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-4h12m43.564s
1.745s h220     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h40m55.564s
1.745s h220     change package "dpkg 2026-11-27T17:41:27Z" detail="16 packages" when=-3h29m10.564s
1.745s h220     change package "dpkg 2026-11-27T21:10:18Z" detail="gapura-agent 0.1.0 installed" when=-21.564s
1.745s h220     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.876s h220     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
2.006s h220     unit nginx.service active/running load=loaded result=success pid=312 restart=no invocation=c8cb6a0687244e83933a82a75720f6dc file=enabled since=-4.813s
2.142s h220     unit php8.2-fpm.service active/running load=loaded result=success pid=259 restart=no invocation=4d95218939204faeb6c8e3f021e60a72 file=enabled status="Ready to handle connections" since=-3.51s
2.148s h220     missing units ok=true witness=units
2.241s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
2.241s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
2.241s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.42s h220     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
3.42s h220     vhost apache2.service apache disk name=h220.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
3.681s h220     test nginx.service nginx ok tree=bb2c37527749d169664c39fb4ac9cb978de9bd4c68f594575e0fade815976273 newer=no renewed=no
3.681s h220     vhost nginx.service nginx disk name=tintuc220.co.lab at=/etc/nginx/sites-enabled/tintuc220.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/tintuc220.co.lab:13 > connect=4s > read=4s" witness=configtest
3.681s h220     vhost nginx.service nginx disk name=toko220.co.lab at=/etc/nginx/sites-enabled/toko220.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/toko220.co.lab:13 > connect=4s > read=4s" witness=configtest
3.681s h220     vhost nginx.service nginx running name=tintuc220.co.lab at=/etc/nginx/sites-enabled/tintuc220.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/tintuc220.co.lab:13 > connect=4s > read=4s" witness=configtest
3.681s h220     vhost nginx.service nginx running name=toko220.co.lab at=/etc/nginx/sites-enabled/toko220.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/toko220.co.lab:13 > connect=4s > read=4s" witness=configtest
3.791s h220     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
3.818s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=79.290498ms purpose=asked direct=true source=10.99.0.2
3.876s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=24.375101ms purpose=asked direct=true source=10.99.0.2
4.414s h220     test php8.2-fpm.service php-fpm ok tree=d2546589a611c469fe8a3e447d49ec132aa82c3a45c9a4a064434d81dc6acac6 newer=no renewed=no
4.414s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.414s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.422s h220     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
4.422s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.422s h220     removal missing "weblog php8.2-fpm.service" witness=weblog
4.438s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=8.649745ms purpose=scheduled direct=true source=10.99.0.2
5.422s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=22.907658ms purpose=scheduled direct=true source=10.99.0.2
6.386s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=8.107853ms purpose=scheduled direct=true source=10.99.0.2
7.341s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=10.255482ms purpose=scheduled direct=true source=10.99.0.2
7.369s h220     missing firewall ok=true witness=firewall
8.39s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=8.917561ms purpose=scheduled direct=true source=10.99.0.2
9.31s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=9.858906ms purpose=scheduled direct=true source=10.99.0.2
10.406s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=12.101422ms purpose=scheduled direct=true source=10.99.0.2
11.677s h220     load cpu=0.6304464766003226 steal=0 wait=0.0037654653039268433 load1=1.1 cpus=2 memory=889204736 available=671027200 swap=1073737728 swapped=0 psi-cpu=0.2704 psi-memory=0 psi-io=0.0143 disk=0.20871644315285487 inodes=0.07500076293945312 path=/ oom=0 overflows=0
11.677s h220     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
11.677s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
11.677s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.677s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
11.799s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=560.841204ms purpose=scheduled direct=true source=10.99.0.2
12.862s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=484.019952ms purpose=scheduled direct=true source=10.99.0.2
12.993s h220     unit php8.2-fpm.service active/running load=loaded result=success pid=259 restart=no job=restart invocation=4d95218939204faeb6c8e3f021e60a72 file=enabled status="Processes active: 0, idle: 2, Requests: 7, slow: 0, Traffic: 0.70req/sec" since=-3.51s
12.993s h220     removal pool "php8.2-fpm.service running " witness=units
12.993s h220     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=259 restart=no job=restart invocation=4d95218939204faeb6c8e3f021e60a72 file=enabled status="Processes active: 0, idle: 2, Requests: 7, slow: 0, Traffic: 0.70req/sec" since=11.801s
13.075s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
13.075s h220     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=11.436s last=11.436s sample="exiting, bye-bye!"
13.075s h220     target unix:/run/php/php-pool1.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
13.109s h220     look toko220.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko220.co.lab/ to=10.99.0.3:80 took=19.126499ms purpose=word direct=true source=10.99.0.2
13.14s h220     look tintuc220.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=49.784558ms purpose=word direct=true source=10.99.0.2
13.154s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
13.154s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
13.154s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
13.218s h220     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=4d95218939204faeb6c8e3f021e60a72 file=enabled status="Processes active: 0, idle: 2, Requests: 7, slow: 0, Traffic: 0.70req/sec" since=11.801s
13.239s h220     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=1 first=11.436s last=11.436s sample="connect() to unix:/run/php/php-pool1.socket failed (2: No such file or directory) while connecting to upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
13.239s h220     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=1 first=11.436s last=11.436s sample="connect() to unix:/run/php/php-pool1.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
13.261s h220     look tintuc220.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=17.830755ms purpose=scheduled direct=true source=10.99.0.2
13.311s h220     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=4d95218939204faeb6c8e3f021e60a72 file=enabled status="Processes active: 0, idle: 2, Requests: 7, slow: 0, Traffic: 0.70req/sec" since=12.077s
13.322s h220     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=453 restart=no job=restart invocation=58ea42e570cd4df9a1a1ee5d13f464fb file=enabled since=12.077s
13.322s h220     unit php8.2-fpm.service activating/start load=loaded result=success pid=453 restart=no job=restart invocation=58ea42e570cd4df9a1a1ee5d13f464fb file=enabled since=12.145s
13.393s h220     test php8.2-fpm.service php-fpm ok tree=3e4dd143e94f3b1dde351213d88fd333c38c6c702617bbd1a6ffb2b08272bc20 renewed=no
13.393s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
13.394s h220     removal missing "weblog php8.2-fpm.service" witness=weblog
13.394s h220     change config php8.2-fpm.service detail="its test is ok" when=12.252s
13.489s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
13.874s h220     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=453 restart=no job=restart invocation=58ea42e570cd4df9a1a1ee5d13f464fb file=enabled status="Ready to handle connections" since=12.145s
13.886s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
13.886s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
13.886s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
13.886s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
13.977s h220     unit php8.2-fpm.service active/running load=loaded result=success pid=453 restart=no job=restart invocation=58ea42e570cd4df9a1a1ee5d13f464fb file=enabled status="Ready to handle connections" since=12.767s
13.977s h220     unit php8.2-fpm.service active/running load=loaded result=success pid=453 restart=no invocation=58ea42e570cd4df9a1a1ee5d13f464fb file=enabled status="Ready to handle connections" since=12.767s
14.069s h220     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
14.07s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.07s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
14.07s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.371s h220     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=1 first=11.436s last=11.436s sample="connect() to unix:/run/php/php-pool1.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
15.72s h220     arrival 66c92672fc29b6e9 nginx.service status=200
15.72s h220     arrival 66e18a9bf36f67ff nginx.service status=200
15.954s h220     test php8.2-fpm.service php-fpm ok tree=3e4dd143e94f3b1dde351213d88fd333c38c6c702617bbd1a6ffb2b08272bc20 newer=no renewed=no
15.954s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
16.025s h220     removal missing "weblog php8.2-fpm.service" witness=weblog
16.061s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=1.677633627s purpose=scheduled direct=true source=10.99.0.2
16.548s h220     wait php8.2-fpm.service nothing pool=pool1 workers=12 of=16
16.548s h220     wait php8.2-fpm.service cpu pool=pool1 workers=4 of=16
16.548s h220     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
16.548s h220     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
16.548s h220     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
16.548s h220     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
17.123s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=1.957660738s purpose=scheduled direct=true source=10.99.0.2
17.191s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=1.225185197s purpose=confirm token=66c92672fc29b6e9 direct=true source=10.99.0.2
17.336s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=1.465786659s purpose=confirm token=66e18a9bf36f67ff direct=true source=10.99.0.2
17.749s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=1.405592533s purpose=scheduled direct=true source=10.99.0.2
18.154s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=1.054576947s purpose=scheduled direct=true source=10.99.0.2
19.023s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=584.046277ms purpose=scheduled direct=true source=10.99.0.2
19.526s h220     look tintuc220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=364.586452ms purpose=scheduled direct=true source=10.99.0.2
20.956s h220     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=15 502=3 sources=1 top=1 counted=1
21.645s h220     load cpu=0.8567596566523606 steal=0 wait=0.001072961373390558 load1=1.76 cpus=2 memory=889204736 available=605769728 swap=1073737728 swapped=0 psi-cpu=0.4251 psi-memory=0 psi-io=0.010700000000000001 disk=0.2087243832527413 inodes=0.07502365112304688 path=/ oom=0 overflows=0
21.912s h220     look toko220.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko220.co.lab/ to=10.99.0.3:80 took=1.383484063s purpose=scheduled direct=true source=10.99.0.2
23.917s h220     pool php8.2-fpm.service tree=running active=16 idle=0 requests=30 slow=0 witness=units
24.106s h220     wait php8.2-fpm.service disk pool=pool1 workers=16 of=16
24.106s h220     removal wait "php8.2-fpm.service pool1 cpu " witness=waits
24.106s h220     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
24.96s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
24.96s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=10 first=23.436s last=23.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
25.222s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.024007399s purpose=scheduled direct=true source=10.99.0.2
25.984s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=7 first=23.436s last=23.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
26.465s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.013071857s purpose=scheduled direct=true source=10.99.0.2
26.589s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=1 first=24.436s last=24.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
27.247s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.017934342s purpose=scheduled direct=true source=10.99.0.2
27.997s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=1 first=25.436s last=25.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
28.452s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.006781839s purpose=scheduled direct=true source=10.99.0.2
28.609s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=1 first=26.436s last=26.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
29.18s h220     wait php8.2-fpm.service disk pool=pool1 workers=16 of=16
29.229s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.010663635s purpose=scheduled direct=true source=10.99.0.2
30.243s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.019299797s purpose=confirm token=ea444c252256968f direct=true source=10.99.0.2
30.424s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.016403071s purpose=scheduled direct=true source=10.99.0.2
30.517s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=1 first=28.436s last=28.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
30.617s h220     load cpu=0.40305010893246196 steal=0 wait=0.596949891067538 load1=4.43 cpus=2 memory=889204736 available=33579008 swap=1073737728 swapped=238366720 psi-cpu=0.3287 psi-memory=0.4507 psi-io=0.4238 disk=0.2087223982277697 inodes=0.07500839233398438 path=/ oom=0 overflows=0
30.617s h220     removal missing "weblog php8.2-fpm.service" witness=weblog
30.822s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
30.962s h220     arrival ea444c252256968f nginx.service status=504
31.159s h220     process kworker user=root count=18 cpu=0.011904761904761904 memory=0
31.159s h220     process rcu_preempt user=root count=1 cpu=0.011904761904761904 memory=0
31.159s h220     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.09523809523809523 memory=19955712 io=1
31.159s h220     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.09523809523809523 memory=19456000 io=0
31.159s h220     process systemd unit=init.scope user=root count=1 cpu=0 memory=12320768 io=0
31.159s h220     process node unit=lab-visitors.service user=root count=1 waiting=1 cpu=0 memory=50077696 io=0
31.159s h220     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7409664 io=0
31.159s h220     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=17 waiting=16 cpu=0 memory=509399040 io=0
31.159s h220     process sshd unit=ssh.service user=root count=1 cpu=0 memory=8830976 io=0
31.159s h220     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=8679424 io=0
31.327s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.01359249s purpose=scheduled direct=true source=10.99.0.2
31.478s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.011597427s purpose=confirm token=6d5f70a49f9b877a direct=true source=10.99.0.2
31.625s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=1 first=29.436s last=29.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
31.645s h220     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=19 backlog=4096 local=true
31.645s h220     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=22 504=21 sources=2 top=0.7272727272727273 counted=1
31.967s h220     arrival 6d5f70a49f9b877a nginx.service status=504
32.025s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=3 first=27.436s last=29.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
32.262s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.013330268s purpose=confirm token=203e059354b68e9f direct=true source=10.99.0.2
32.38s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.018797258s purpose=scheduled direct=true source=10.99.0.2
32.971s h220     arrival 203e059354b68e9f nginx.service status=504
33.235s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.008465939s purpose=scheduled direct=true source=10.99.0.2
33.468s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.013696693s purpose=confirm token=f2ae8925fea41bd5 direct=true source=10.99.0.2
33.637s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=2 first=30.436s last=31.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
33.977s h220     arrival f2ae8925fea41bd5 nginx.service status=504
34.366s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.011877044s purpose=scheduled direct=true source=10.99.0.2
34.549s h220     wait php8.2-fpm.service disk pool=pool1 workers=12 of=16
34.549s h220     wait php8.2-fpm.service cpu pool=pool1 workers=4 of=16
35.15s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.009646001s purpose=scheduled direct=true source=10.99.0.2
35.234s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.004431774s purpose=verify token=0f2bafc8cbd34dce direct=true source=10.99.0.2
36.05s h220     arrival 0f2bafc8cbd34dce nginx.service status=504
36.432s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.031371231s purpose=scheduled direct=true source=10.99.0.2
36.483s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.058114068s purpose=verify token=c1597863505988d9 direct=true source=10.99.0.2
37.042s h220     arrival c1597863505988d9 nginx.service status=504
37.244s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.009587209s purpose=scheduled direct=true source=10.99.0.2
37.339s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.010384916s purpose=verify token=cda917061c32dcfd direct=true source=10.99.0.2
37.769s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=3 first=32.436s last=34.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
38.044s h220     arrival cda917061c32dcfd nginx.service status=504
38.478s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.015403136s purpose=scheduled direct=true source=10.99.0.2
39.169s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.02034016s purpose=scheduled direct=true source=10.99.0.2
39.571s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.101801413s purpose=verify token=9562fa4db6206fb4 direct=true source=10.99.0.2
39.69s h220     wait php8.2-fpm.service disk pool=pool1 workers=16 of=16
39.69s h220     removal wait "php8.2-fpm.service pool1 cpu " witness=waits
40.05s h220     arrival 9562fa4db6206fb4 nginx.service status=504
40.182s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=tintuc220.co.lab count=8 first=30.436s last=37.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: tintuc220.co.lab, upstream: unix:/run/php/php-pool1.socket"
40.481s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.011334246s purpose=scheduled direct=true source=10.99.0.2
40.615s h220     load cpu=0.3465240641711228 steal=0 wait=0.653475935828877 load1=6.73 cpus=2 memory=889204736 available=27193344 swap=1073737728 swapped=516538368 psi-cpu=0.2718 psi-memory=0.7529 psi-io=0.7359 disk=0.20872537576522712 inodes=0.07500839233398438 path=/ oom=0 overflows=0
40.615s h220     removal missing "weblog php8.2-fpm.service" witness=weblog
40.779s h220     missing "weblog php8.2-fpm.service" ok=true witness=weblog
41.092s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.006552036s purpose=scheduled direct=true source=10.99.0.2
41.646s h220     pool php8.2-fpm.service tree=running active=16 idle=0 requests=30 slow=0 witness=units
41.646s h220     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=38 backlog=4096 local=true
41.646s h220     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=18 504=18 sources=1 top=1 counted=1
42.452s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.011788395s purpose=scheduled direct=true source=10.99.0.2
42.463s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.009099389s purpose=verify token=0fcdce59f58924b9 direct=true source=10.99.0.2
43.019s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.005837445s purpose=scheduled direct=true source=10.99.0.2
43.06s h220     arrival 0fcdce59f58924b9 nginx.service status=504
44.499s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.019674876s purpose=verify token=8a4a3f909245d18e direct=true source=10.99.0.2
44.551s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.011010023s purpose=scheduled direct=true source=10.99.0.2
44.825s h220     wait php8.2-fpm.service disk pool=pool1 workers=16 of=16
44.945s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.009365429s purpose=scheduled direct=true source=10.99.0.2
45.082s h220     arrival 8a4a3f909245d18e nginx.service status=504
45.83s h220     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-pool1.socket vhost=toko220.co.lab count=4 first=36.436s last=42.436s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: toko220.co.lab, upstream: unix:/run/php/php-pool1.socket"
46.492s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.009379391s purpose=verify token=5c6c850261db3d7d direct=true source=10.99.0.2
46.518s h220     look toko220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://toko220.co.lab/ to=10.99.0.3:80 took=4.015141471s purpose=scheduled direct=true source=10.99.0.2
46.913s h220     look tintuc220.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://tintuc220.co.lab/ to=10.99.0.3:80 took=4.006067585s purpose=scheduled direct=true source=10.99.0.2
47.089s h220     process rcu_preempt user=root count=1 cpu=0.011904761904761904 memory=0
47.089s h220     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011904761904761904 memory=20676608 io=0
47.089s h220     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05952380952380952 memory=19533824 io=0
47.089s h220     process systemd unit=init.scope user=root count=1 cpu=0 memory=8454144 io=0
47.089s h220     process node unit=lab-visitors.service user=root count=1 waiting=1 cpu=0 memory=29925376 io=0
47.089s h220     process nginx unit=nginx.service user=www-data count=3 cpu=0.023809523809523808 memory=5148672 io=0
47.089s h220     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=17 waiting=16 cpu=0 memory=490266624 io=0.7191011235955056
47.089s h220     process bash unit=ssh.service user=root count=1 running=1 cpu=0.05952380952380952 memory=1458176 io=0
47.089s h220     process sshd unit=ssh.service user=root count=2 cpu=0.2857142857142857 memory=15765504 io=0
47.089s h220     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.011904761904761904 memory=5877760 io=0.2808988764044944
47.089s h220     removal process "  kworker" witness=processes
47.089s h220     arrival 5c6c850261db3d7d nginx.service status=504
47.113s h220     load cpu=0.6288659793814488 steal=0 wait=0.3711340206185511 load1=7.64 cpus=2 memory=889204736 available=23937024 swap=1073737728 swapped=516276224 psi-cpu=0.1554475687716461 psi-memory=0.9973972584455627 psi-io=0.9973934548449896 disk=0.2087263682777129 inodes=0.07500839233398438 path=/ oom=0 overflows=0
47.113s h220     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=48 backlog=4096 local=true
47.113s expect memory-exhausted
