# Recorded in the lab: pool-conflict on nginx-php-tcp.
0s    h074     registered 10.99.0.70
787ms h074     agent speaks
789ms h074     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m25.52s
789ms h074     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m15.52s
789ms h074     load load1=17.33 cpus=2 memory=25276502016 available=24080162816 swap=0 swapped=0 psi-cpu=0.9549 psi-memory=0 psi-io=0.0346 disk=0.33192662245810695 inodes=0.04090219736099243 path=/var/lib/php/sessions oom=0 overflows=0
789ms h074     missing units ok=true witness=units
789ms h074     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
789ms h074     missing "weblog apache2.service" ok=true witness=weblog
789ms h074     missing "weblog nginx.service" ok=true witness=weblog
789ms h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
789ms h074     socket tcp:127.0.0.1:7419 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
789ms h074     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
789ms h074     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
789ms h074     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=4dc5435bc51a41f3b66ab5419a5178bb file=enabled since=-459ms
789ms h074     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=-421ms
795ms h074     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m25.52s
795ms h074     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m15.52s
795ms h074     missing "weblog nginx.service" ok=true witness=weblog
795ms h074     missing "weblog apache2.service" ok=true witness=weblog
795ms h074     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
795ms h074     load load1=17.33 cpus=2 memory=25276502016 available=24080162816 swap=0 swapped=0 psi-cpu=0.9549 psi-memory=0 psi-io=0.0346 disk=0.33192662245810695 inodes=0.04090219736099243 path=/var/lib/php/sessions oom=0 overflows=0
796ms h074     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
796ms h074     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
796ms h074     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=4dc5435bc51a41f3b66ab5419a5178bb file=enabled since=-459ms
796ms h074     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=-421ms
796ms h074     missing units ok=true witness=units
796ms h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
796ms h074     socket tcp:127.0.0.1:7419 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
1.272s h074     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15101952 io=0.42857142857142855
1.272s h074     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=0.14285714285714285
1.272s h074     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20860928 io=0
1.272s h074     process systemd unit=init.scope user=root count=1 cpu=0 memory=11980800 io=0
1.272s h074     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7446528 io=0
1.272s h074     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41750528 io=0
1.272s h074     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11554816 io=0.42857142857142855
1.272s h074     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7905280 io=0
1.272s h074     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.272s h074     vhost apache2.service apache disk name=h074.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.297s h074     test nginx.service nginx ok tree=54f70c97cb7bd6fa10f812837cdedf7baf48ee5bad18f5df033b96969f88737e newer=no
1.297s h074     vhost nginx.service nginx disk name=hotel74.co.lab at=/etc/nginx/sites-enabled/hotel74.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7419 > /etc/nginx/sites-enabled/hotel74.co.lab:13 > connect=10s > read=10s" witness=configtest
1.297s h074     vhost nginx.service nginx disk name=sekolah74.lab at=/etc/nginx/sites-enabled/sekolah74.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7419 > /etc/nginx/sites-enabled/sekolah74.lab:13 > connect=10s > read=10s" witness=configtest
1.297s h074     vhost nginx.service nginx running name=hotel74.co.lab at=/etc/nginx/sites-enabled/hotel74.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7419 > /etc/nginx/sites-enabled/hotel74.co.lab:13 > connect=10s > read=10s" witness=configtest
1.297s h074     vhost nginx.service nginx running name=sekolah74.lab at=/etc/nginx/sites-enabled/sekolah74.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7419 > /etc/nginx/sites-enabled/sekolah74.lab:13 > connect=10s > read=10s" witness=configtest
1.298s h074     target tcp:127.0.0.1:7419 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
1.384s h074     test php8.2-fpm.service php-fpm ok tree=2832f14bb7bd1d5401b8c9307a3d426a801f01fa48a5c1623e51eca182db3e2b newer=no
1.384s h074     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:7419 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.384s h074     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:7419 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.384s h074     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.384s h074     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.384s h074     removal missing "weblog php8.2-fpm.service" witness=weblog
2.003s h074     look sekolah74.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah74.lab/ to=10.99.0.70:80 took=2.263785ms purpose=scheduled direct=true source=10.99.0.2
3.367s h074     look hotel74.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel74.co.lab/ to=10.99.0.70:80 took=5.993977ms purpose=scheduled direct=true source=10.99.0.2
3.647s h074     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no job=restart invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=-421ms
3.647s h074     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=50 restart=no job=restart invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=3.635s
3.662s h074     removal socket tcp:127.0.0.1:7419 witness=sockets
3.666s h074     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=3.635s
3.673s h074     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.673s h074     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.48s last=3.48s sample="exiting, bye-bye!"
3.674s h074     target tcp:127.0.0.1:7419 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.676s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=1.438158ms purpose=word direct=true source=10.99.0.2
3.678s h074     look hotel74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel74.co.lab/ to=10.99.0.70:80 took=3.013063ms purpose=word direct=true source=10.99.0.2
3.681s h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.69s h074     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=7703313be4ad41c7b7417c004f98350f file=enabled status="Ready to handle connections" since=3.688s
3.723s h074     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=127 restart=no job=restart invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.688s
3.724s h074     unit php8.2-fpm.service activating/start load=loaded result=success pid=127 restart=no job=restart invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.719s
3.733s h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.863s h074     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.635s
3.869s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.867s
3.871s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.867s
3.875s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=hotel74.co.lab count=1 first=3.48s last=3.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel74.co.lab, upstream: tcp:127.0.0.1:7419"
3.875s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=sekolah74.lab count=1 first=3.48s last=3.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah74.lab, upstream: tcp:127.0.0.1:7419"
3.879s h074     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=57ed60be774e409bb2a7ed68e50bff05 file=enabled since=3.867s stop=no
3.882s h074     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.882s h074     target tcp:127.0.0.1:7419 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.927s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=649.886µs purpose=scheduled direct=true source=10.99.0.2
4.065s h074     test php8.2-fpm.service php-fpm config-error text="[pool www] unable to set listen address as it's already used in another pool 'twin'" tree=9db1bd304d58a9f20d9bc5056b01b36bca714437e00f5931bb82b78cd9b36ad4
4.065s h074     change config php8.2-fpm.service detail="its test is config-error" when=4.038s
4.076s h074     removal missing "weblog php8.2-fpm.service" witness=weblog
4.094s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=1.586014ms purpose=confirm token=ee2737d5c1e14709 direct=true source=10.99.0.2
4.508s h074     arrival ee2737d5c1e14709 nginx.service status=502
4.812s h074     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.812s h074     sign php-fpm-pool-conflict php8.2-fpm.service server=php-fpm count=2 first=3.48s last=3.48s sample="[pool www] unable to set listen address as it's already used in another pool 'twin'" about=twin
4.968s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=sekolah74.lab count=2 first=3.48s last=3.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah74.lab, upstream: tcp:127.0.0.1:7419"
5.369s h074     look hotel74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel74.co.lab/ to=10.99.0.70:80 took=35.880796ms purpose=scheduled direct=true source=10.99.0.2
5.836s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=hotel74.co.lab count=1 first=4.48s last=4.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel74.co.lab, upstream: tcp:127.0.0.1:7419"
5.988s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=58.801003ms purpose=scheduled direct=true source=10.99.0.2
6.174s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=5.131121ms purpose=verify token=a0c39bc44c3d19b0 direct=true source=10.99.0.2
6.494s h074     arrival a0c39bc44c3d19b0 nginx.service status=502
7.204s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=sekolah74.lab count=2 first=5.48s last=5.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: sekolah74.lab, upstream: tcp:127.0.0.1:7419"
7.326s h074     look hotel74.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel74.co.lab/ to=10.99.0.70:80 took=17.239165ms purpose=scheduled direct=true source=10.99.0.2
7.543s h074     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:7419 vhost=hotel74.co.lab count=1 first=6.48s last=6.48s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel74.co.lab, upstream: tcp:127.0.0.1:7419"
7.857s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=32.241205ms purpose=scheduled direct=true source=10.99.0.2
8.269s h074     look sekolah74.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah74.lab/ to=10.99.0.70:80 took=71.816717ms purpose=verify token=db0be8191e730112 direct=true source=10.99.0.2
8.269s expect php-fpm-pool-conflict
