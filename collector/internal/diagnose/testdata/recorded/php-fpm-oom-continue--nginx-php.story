# Recorded in the lab: php-fpm-oom-continue on nginx-php.
0s    h042     registered 10.99.0.81
4.194s h042     agent speaks
4.67s h042     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h30m59.002s
4.67s h042     change package runit-helper:all detail="2.15.2 installed" when=-1h18m36.002s
4.67s h042     load load1=2.71 cpus=2 memory=889217024 available=697028608 swap=0 swapped=0 psi-cpu=0.4238 psi-memory=0 psi-io=0.044199999999999996 disk=0.20938837410574623 inodes=0.07490921020507812 path=/var/lib/mysql oom=0 overflows=0
4.67s h042     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
4.67s h042     missing "weblog apache2.service" ok=true witness=weblog
4.67s h042     missing "weblog nginx.service" ok=true witness=weblog
4.67s h042     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
4.67s h042     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
4.699s h042     missing "weblog nginx.service" ok=true witness=weblog
4.699s h042     missing "weblog apache2.service" ok=true witness=weblog
4.699s h042     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
4.699s h042     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h30m59.002s
4.755s h042     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
4.755s h042     change package runit-helper:all detail="2.15.2 installed" when=-1h18m36.002s
4.755s h042     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
4.755s h042     unit nginx.service active/running load=loaded result=success pid=285 restart=no invocation=f374c544f5ce443097e2f619252494e8 file=enabled since=-12.438s
5.254s h042     unit php8.2-fpm.service active/running load=loaded result=success pid=229 restart=no invocation=f01818ac906c4d4aa61d66f4311735c6 file=enabled status="Processes active: 0, idle: 2, Requests: 0, slow: 0, Traffic: 0.00req/sec" since=-8.162s
5.254s h042     missing units ok=true witness=units
6.622s h042     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
6.622s h042     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
6.622s h042     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.696s h042     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
10.696s h042     vhost apache2.service apache disk name=h042.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
10.929s h042     test nginx.service nginx ok tree=1f1d9d84b03c9dbf58a8c2ae835f1b652354466513ca5708b54754bf9e96d617 newer=no
10.929s h042     vhost nginx.service nginx disk name=wiki42.lab at=/etc/nginx/sites-enabled/wiki42.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki42.lab:13 > connect=3s > read=3s" witness=configtest
10.929s h042     vhost nginx.service nginx running name=wiki42.lab at=/etc/nginx/sites-enabled/wiki42.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki42.lab:13 > connect=3s > read=3s" witness=configtest
11.113s h042     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
12.336s h042     test php8.2-fpm.service php-fpm ok tree=1a4a2a3067e508927f945fd44e447de6d3172950d37c691d5e48a26a8115faca newer=no
12.336s h042     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
12.336s h042     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
12.394s h042     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
12.394s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
12.394s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
14.316s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=287.954583ms purpose=scheduled direct=true source=10.99.0.2
14.569s h042     load cpu=0.831690674753601 steal=0 wait=0.03184230477634573 load1=3.15 cpus=2 memory=889217024 available=672256000 swap=0 swapped=0 psi-cpu=0.491 psi-memory=0 psi-io=0.050300000000000004 disk=0.20939135164320366 inodes=0.07490921020507812 path=/ oom=0 overflows=0
14.569s h042     pool php8.2-fpm.service tree=running active=0 idle=2 requests=1 slow=0 witness=units
14.569s h042     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
14.569s h042     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
14.569s h042     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
16.114s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=45.350867ms purpose=scheduled direct=true source=10.99.0.2
18.093s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=58.9017ms purpose=scheduled direct=true source=10.99.0.2
20.092s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=38.185939ms purpose=scheduled direct=true source=10.99.0.2
22.094s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=97.046755ms purpose=scheduled direct=true source=10.99.0.2
24.057s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=51.118048ms purpose=scheduled direct=true source=10.99.0.2
24.83s h042     load cpu=0.5249042145593867 steal=0 wait=0.005108556832694769 load1=3.14 cpus=2 memory=889217024 available=664530944 swap=0 swapped=0 psi-cpu=0.2491 psi-memory=0 psi-io=0.0264 disk=0.20939432918066112 inodes=0.07491683959960938 path=/ oom=0 overflows=0
24.83s h042     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
25.801s h042     missing units why="call org.freedesktop.systemd1.Manager.ListUnitFilesByPatterns: context deadline exceeded" witness=units
25.986s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=81.317114ms purpose=scheduled direct=true source=10.99.0.2
27.593s h042     removal pool "php8.2-fpm.service running " witness=units
27.634s h042     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=229 restart=no job=restart invocation=f01818ac906c4d4aa61d66f4311735c6 file=enabled status="Processes active: 0, idle: 2, Requests: 6, slow: 0, Traffic: 0.50req/sec" since=26.786s
27.634s h042     missing units ok=true witness=units
27.826s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
28.015s h042     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=25.998s last=25.998s sample="exiting, bye-bye!"
28.015s h042     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
28.085s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=71.844875ms purpose=scheduled direct=true source=10.99.0.2
28.107s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=30.989832ms purpose=word direct=true source=10.99.0.2
28.25s h042     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=f01818ac906c4d4aa61d66f4311735c6 file=enabled status="Processes active: 0, idle: 2, Requests: 6, slow: 0, Traffic: 0.50req/sec" since=26.786s
28.254s h042     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=f01818ac906c4d4aa61d66f4311735c6 file=enabled status="Processes active: 0, idle: 2, Requests: 6, slow: 0, Traffic: 0.50req/sec" since=27.307s
28.411s h042     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
28.411s h042     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
28.411s h042     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
28.444s h042     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=435 restart=no job=restart invocation=ee2033dab4a1495ea942ed55d38c1195 file=enabled since=27.307s
28.576s h042     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=2 first=26.998s last=26.998s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
28.682s h042     unit php8.2-fpm.service activating/start load=loaded result=success pid=435 restart=no job=restart invocation=ee2033dab4a1495ea942ed55d38c1195 file=enabled since=27.546s
29.146s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=59.214708ms purpose=confirm token=5f30c0361bfbafb2 direct=true source=10.99.0.2
29.224s h042     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
29.224s h042     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
29.224s h042     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
29.23s h042     arrival 5f30c0361bfbafb2 nginx.service status=502
29.427s h042     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=1 first=27.998s last=27.998s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
30.324s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=254.187228ms purpose=scheduled direct=true source=10.99.0.2
30.382s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=180.350905ms purpose=confirm token=8fdddc4599b02e1d direct=true source=10.99.0.2
30.412s h042     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=435 restart=no job=restart invocation=ee2033dab4a1495ea942ed55d38c1195 file=enabled status="Ready to handle connections" since=27.546s
30.566s h042     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
30.715s h042     unit php8.2-fpm.service active/running load=loaded result=success pid=435 restart=no job=restart invocation=ee2033dab4a1495ea942ed55d38c1195 file=enabled status="Ready to handle connections" since=29.829s
30.715s h042     unit php8.2-fpm.service active/running load=loaded result=success pid=435 restart=no invocation=ee2033dab4a1495ea942ed55d38c1195 file=enabled status="Ready to handle connections" since=29.829s
31.298s h042     arrival 8fdddc4599b02e1d nginx.service status=200
31.405s h042     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 502=3 sources=1 top=1 counted=1
31.427s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
32.068s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
32.084s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=78.034213ms purpose=scheduled direct=true source=10.99.0.2
32.678s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
33.99s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=33.670762ms purpose=scheduled direct=true source=10.99.0.2
34.569s h042     load cpu=0.8586789554531495 steal=0 wait=0.0015360983102918572 load1=3.18 cpus=2 memory=889217024 available=673415168 swap=0 swapped=0 psi-cpu=0.43700000000000006 psi-memory=0 psi-io=0.0151 disk=0.2093963142056327 inodes=0.07491683959960938 path=/ oom=0 overflows=0
34.569s h042     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
34.569s h042     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
34.569s h042     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
34.569s h042     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
34.569s h042     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
36.176s h042     look wiki42.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki42.lab/ to=10.99.0.81:80 took=135.914032ms purpose=scheduled direct=true source=10.99.0.2
40.486s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=2.42243708s purpose=scheduled direct=true source=10.99.0.2
41.613s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
41.83s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.7709448s purpose=scheduled direct=true source=10.99.0.2
41.948s h042     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=1 first=38.998s last=38.998s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
41.948s h042     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1 first=38.998s last=38.998s sample="[pool toko-online] child 438 exited on signal 9 (SIGKILL) after 10.549970 seconds from start"
42.443s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
42.443s h042     load cpu=0.7002188183807438 steal=0 wait=0.0007293946024799265 load1=3.01 cpus=2 memory=889217024 available=578396160 swap=0 swapped=0 psi-cpu=0.29710000000000003 psi-memory=0 psi-io=0.0072 disk=0.20940127676806175 inodes=0.0749359130859375 path=/ oom=2 overflows=0
42.787s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
42.787s h042     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=1 first=40.998s last=40.998s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
42.787s h042     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1 first=40.998s last=40.998s sample="[pool toko-online] child 437 exited on signal 9 (SIGKILL) after 12.015254 seconds from start"
42.807s h042     wait php8.2-fpm.service cpu pool=toko-online workers=2 of=2
42.931s h042     pool php8.2-fpm.service tree=running active=1 idle=1 requests=12 slow=0 witness=units
42.931s h042     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=1 sources=2 top=0.8 counted=1
43.178s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.690411475s purpose=confirm token=e9f307fd915e3d4f direct=true source=10.99.0.2
43.512s h042     arrival e9f307fd915e3d4f nginx.service status=502
44.142s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=2.106755415s purpose=scheduled direct=true source=10.99.0.2
44.526s h042     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=2 first=41.998s last=42.998s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
44.528s h042     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1 first=41.998s last=41.998s sample="[pool toko-online] child 465 exited on signal 9 (SIGKILL) after 2.776700 seconds from start"
45.391s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.296525405s purpose=scheduled direct=true source=10.99.0.2
46.01s h042     look wiki42.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://wiki42.lab/ to=10.99.0.81:80 took=3.173254384s purpose=confirm token=16f1e7dea19eaa4f direct=true source=10.99.0.2
46.171s h042     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=1 first=44.998s last=44.998s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
46.695s h042     arrival 16f1e7dea19eaa4f nginx.service status=504
47s   h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.809160451s purpose=verify token=5c83bd5dfbb19d5d direct=true source=10.99.0.2
47.478s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.320616196s purpose=scheduled direct=true source=10.99.0.2
47.772s h042     missing kernel why="ask the journal for lines: signal: killed (group systemd-journal needed)" witness=kernel
48.152s h042     arrival 5c83bd5dfbb19d5d nginx.service status=502
48.551s h042     inside wiki42.lab 502 path=/ to=127.0.0.1:80 body=nginx-502 took=1.69550479s
48.708s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.279180385s purpose=verify token=9dd861896b61d4c2 direct=true source=10.99.0.2
48.79s h042     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=4 first=43.998s last=46.998s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
48.791s h042     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=5 first=42.998s last=45.998s sample="[pool toko-online] child 467 exited on signal 9 (SIGKILL) after 2.221416 seconds from start"
49.047s h042     arrival 9dd861896b61d4c2 nginx.service status=502
49.846s h042     missing kernel ok=true witness=kernel
49.846s h042     sign systemd-oom-killed php8.2-fpm.service server=systemd count=10 first=39.831s last=48.069s sample="php8.2-fpm.service: A process of this unit has been killed by the OOM killer." witness=kernel
49.881s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.78014257s purpose=scheduled direct=true source=10.99.0.2
50.036s h042     removal wait "php8.2-fpm.service toko-online cpu " witness=waits
50.859s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.371396515s purpose=verify token=c51a9b20c65e0420 direct=true source=10.99.0.2
51.04s h042     arrival c51a9b20c65e0420 nginx.service status=502
51.343s h042     wait php8.2-fpm.service nothing pool=toko-online workers=3 of=4
51.343s h042     wait php8.2-fpm.service cpu pool=toko-online workers=1 of=4
51.351s h042     pool php8.2-fpm.service tree=running active=1 idle=3 requests=28 slow=0 witness=units
51.477s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
51.73s h042     load cpu=0.9887250650477014 steal=0 wait=0.0008673026886383376 load1=3.87 cpus=2 memory=889217024 available=587681792 swap=0 swapped=0 psi-cpu=0.6092 psi-memory=0.0369 psi-io=0.0149 disk=0.20940425430551915 inodes=0.0749359130859375 path=/ oom=12 overflows=0
51.842s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.7559716s purpose=scheduled direct=true source=10.99.0.2
52.303s h042     missing "weblog php8.2-fpm.service" ok=true witness=weblog
53.141s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.244766112s purpose=verify token=4a8290589c319e12 direct=true source=10.99.0.2
53.523s h042     arrival 4a8290589c319e12 nginx.service status=502
53.727s h042     sign kernel-oom-killed php8.2-fpm.service server=kernel count=7 first=39.831s last=46.162s sample="Memory cgroup out of memory: Killed process 438 (php-fpm8.2) total-vm:325432kB, anon-rss:116448kB, file-rss:4836kB, shmem-rss:656kB, UID:33 pgtables:356kB oom_score_adj:0" about=php-fpm8.2 witness=kernel
53.913s h042     process ksoftirqd user=root count=2 cpu=0.020100502512562814 memory=0
54.001s h042     process kworker user=root count=18 cpu=0.010050251256281407 memory=0
54.001s h042     process rcu_preempt user=root count=1 cpu=0.04020100502512563 memory=0
54.001s h042     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14864384 io=0
54.001s h042     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.16080402010050251 memory=25325568 io=0.08333333333333333
54.001s h042     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.135678391959799 memory=22917120 io=0
54.001s h042     process systemd unit=init.scope user=root count=1 cpu=0.005025125628140704 memory=12566528 io=0
54.001s h042     process nginx unit=nginx.service user=www-data count=3 cpu=0.010050251256281407 memory=9068544 io=0
54.001s h042     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 running=1 cpu=0.45226130653266333 memory=177631232 io=0
54.001s h042     process sshd unit=ssh.service user=root count=1 cpu=0 memory=9134080 io=0
54.001s h042     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.04522613065326633 memory=10203136 io=0.9166666666666666
54.075s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.910940777s purpose=scheduled direct=true source=10.99.0.2
54.268s h042     sign systemd-oom-killed php8.2-fpm.service server=systemd count=4 first=49.231s last=52.397s sample="php8.2-fpm.service: A process of this unit has been killed by the OOM killer." witness=kernel
54.572s h042     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=11 502=10 504=1 sources=2 top=0.9090909090909091 counted=1
55.669s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.404025097s purpose=scheduled direct=true source=10.99.0.2
56.407s h042     sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=8 first=46.998s last=54.998s sample="[pool toko-online] child 482 exited on signal 9 (SIGKILL) after 1.755232 seconds from start"
56.407s h042     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=wiki42.lab count=7 first=47.998s last=54.998s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: wiki42.lab, upstream: unix:/run/php/php8.2-fpm.sock"
56.786s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.536548395s purpose=verify token=e7ee272bd1f348e3 direct=true source=10.99.0.2
57.411s h042     arrival e7ee272bd1f348e3 nginx.service status=502
58.12s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.996504237s purpose=scheduled direct=true source=10.99.0.2
59.087s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.416129886s purpose=verify token=ecee83389abfa25b direct=true source=10.99.0.2
59.468s h042     arrival ecee83389abfa25b nginx.service status=502
1m0.051s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.935764115s purpose=scheduled direct=true source=10.99.0.2
1m0.116s h042     removal wait "php8.2-fpm.service toko-online nothing " witness=waits
1m0.116s h042     removal wait "php8.2-fpm.service toko-online cpu " witness=waits
1m1.519s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=1.375293456s purpose=verify token=a5cb20065b68d51f direct=true source=10.99.0.2
1m2.441s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=2.328180468s purpose=scheduled direct=true source=10.99.0.2
1m3.429s h042     sign systemd-oom-killed php8.2-fpm.service server=systemd count=6 first=53.466s last=59.482s sample="php8.2-fpm.service: A process of this unit has been killed by the OOM killer." witness=kernel
1m3.429s h042     wait php8.2-fpm.service cpu pool=toko-online workers=1 of=2
1m3.429s h042     wait php8.2-fpm.service nothing pool=toko-online workers=1 of=2
1m4.654s h042     pool php8.2-fpm.service tree=running active=1 idle=2 requests=37 slow=0 witness=units
1m4.654s h042     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=8 sources=1 top=1 counted=1
1m4.735s h042     removal missing "weblog php8.2-fpm.service" witness=weblog
1m4.735s h042     arrival a5cb20065b68d51f nginx.service status=502
1m4.735s h042     load cpu=0.9946153846153846 steal=0 wait=0 load1=4.2 cpus=2 memory=889217024 available=603545600 swap=0 swapped=0 psi-cpu=0.7559 psi-memory=0.04 psi-io=0.0069 disk=0.20940723184297658 inodes=0.0749359130859375 path=/ oom=21 overflows=0
1m4.846s h042     look wiki42.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki42.lab/ to=10.99.0.81:80 took=2.641039761s purpose=scheduled direct=true source=10.99.0.2
1m4.846s expect php-fpm-oom-killed
