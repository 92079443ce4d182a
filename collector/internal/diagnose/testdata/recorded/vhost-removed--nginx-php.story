0s    h278     registered 10.99.0.25
294ms h278     agent speaks
295ms h278     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m6.777s
295ms h278     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m18.777s
295ms h278     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-3m51.777s
295ms h278     load load1=7.02 cpus=2 memory=25276502016 available=23257915392 swap=0 swapped=0 psi-cpu=0.6975 psi-memory=0 psi-io=0.0302 disk=0.4040290817512112 inodes=0.04258638620376587 path=/ oom=0 overflows=0
295ms h278     missing units ok=true witness=units
295ms h278     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
295ms h278     missing "weblog apache2.service" ok=true witness=weblog
295ms h278     missing "weblog nginx.service" ok=true witness=weblog
295ms h278     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
295ms h278     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
295ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
295ms h278     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=d47461484db04399892937a5ad59a590 file=enabled status="Ready to handle connections" since=-53ms
296ms h278     missing "weblog nginx.service" ok=true witness=weblog
296ms h278     missing "weblog apache2.service" ok=true witness=weblog
296ms h278     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
296ms h278     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m6.777s
296ms h278     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m18.777s
296ms h278     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-3m51.777s
296ms h278     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
296ms h278     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
296ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
296ms h278     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=d47461484db04399892937a5ad59a590 file=enabled status="Ready to handle connections" since=-53ms
296ms h278     missing units ok=true witness=units
308ms h278     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
366ms h278     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
366ms h278     vhost apache2.service apache disk name=h278.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
385ms h278     test nginx.service nginx ok tree=44b769f7afc303097c3d21a0188df20d7935af5ec0b11320222d4eea8ff8034a newer=no renewed=no
385ms h278     vhost nginx.service nginx disk name=kasir278.lab at=/etc/nginx/sites-enabled/kasir278.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir278.lab:13 > connect=2s > read=2s" witness=configtest
385ms h278     vhost nginx.service nginx disk name=wiki278.example.lab at=/etc/nginx/sites-enabled/wiki278.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki278.example.lab:13 > connect=2s > read=2s" witness=configtest
385ms h278     vhost nginx.service nginx running name=kasir278.lab at=/etc/nginx/sites-enabled/kasir278.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir278.lab:13 > connect=2s > read=2s" witness=configtest
385ms h278     vhost nginx.service nginx running name=wiki278.example.lab at=/etc/nginx/sites-enabled/wiki278.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki278.example.lab:13 > connect=2s > read=2s" witness=configtest
407ms h278     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
421ms h278     test php8.2-fpm.service php-fpm ok tree=a69c6fe17ff0bf2b231fd7973cf7b53777d7ea875f161316ed4e195405f9aeaa newer=no renewed=no
421ms h278     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
421ms h278     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
423ms h278     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
423ms h278     missing "weblog php8.2-fpm.service" ok=true witness=weblog
423ms h278     removal missing "weblog php8.2-fpm.service" witness=weblog
437ms h278     look kasir278.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278.lab/ to=10.99.0.25:80 took=2.016081ms purpose=asked direct=true source=10.99.0.2
441ms outside  look kasir278.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278.lab/ to=10.99.0.25:80 took=3.938652ms purpose=asked dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
549ms h278     look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=5.916687ms purpose=asked direct=true source=10.99.0.2
554ms outside  look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=9.437051ms purpose=asked dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
727ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
737ms h278     unit nginx.service reloading/reload load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
751ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
751ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
751ms h278     change reload nginx.service detail="systemd reloaded it" when=751ms
819ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
819ms h278     unit nginx.service reloading/reload load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
826ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
826ms h278     change reload nginx.service detail="systemd reloaded it" when=826ms
830ms h278     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=9b007b7a7194417ebe8d40a4b023a37c file=enabled since=-123ms
1.504s h278     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=kasir278-parked.lab count=2 first=1.223s last=1.223s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir278-parked.lab, upstream: tcp:127.0.0.1:2999"
1.887s h278     test nginx.service nginx ok tree=462f5de012f67ce3fcedfdfaf9b3f5e2174093736bb3f7889dec749e3db58807 newer=no renewed=no
1.887s h278     vhost nginx.service nginx disk name=kasir278-parked.lab at=/etc/nginx/sites-enabled/000-parked:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/000-parked:8" witness=configtest
1.887s h278     vhost nginx.service nginx running name=kasir278-parked.lab at=/etc/nginx/sites-enabled/000-parked:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/000-parked:8" witness=configtest
1.887s h278     removal vhost "nginx.service disk /etc/nginx/sites-enabled/kasir278.lab:1 kasir278.lab" witness=configtest
1.887s h278     removal vhost "nginx.service running /etc/nginx/sites-enabled/kasir278.lab:1 kasir278.lab" witness=configtest
1.887s h278     change config nginx.service detail="its test is ok" when=1.886s
1.909s h278     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
1.911s h278     look kasir278-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278-parked.lab/ to=10.99.0.25:80 took=935.61µs purpose=word direct=true source=10.99.0.2
2.509s h278     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=kasir278-parked.lab count=5 first=1.223s last=2.223s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir278-parked.lab, upstream: tcp:127.0.0.1:2999"
2.748s h278     look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=1.421671ms purpose=scheduled direct=true source=10.99.0.2
3.528s outside  look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=18.476064ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
3.531s outside  look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=18.931016ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
3.547s h278     missing firewall ok=true witness=firewall
3.547s h278     load load1=7.02 cpus=2 memory=25276502016 available=23170592768 swap=0 swapped=0 psi-cpu=0.6881 psi-memory=0 psi-io=0.025 disk=0.40403607642303035 inodes=0.04258990287780762 path=/ oom=0 overflows=0
3.547s h278     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.723s h278     look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=924.035µs purpose=scheduled direct=true source=10.99.0.2
3.946s h278     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=12984320 io=0
3.946s h278     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012987012987012988 memory=18288640 io=0.5
3.946s h278     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18231296 io=0
3.946s h278     process systemd unit=init.scope user=root count=1 cpu=0 memory=12144640 io=0
3.946s h278     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=12050432 io=0.5
3.946s h278     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49057792 io=0
3.946s h278     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0
3.946s h278     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8073216 io=0
4.122s h278     look kasir278-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278-parked.lab/ to=10.99.0.25:80 took=559.754µs purpose=scheduled direct=true source=10.99.0.2
4.35s h278     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=12984320 io=0
4.35s h278     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18288640 io=0
4.35s h278     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18231296 io=0
4.35s h278     process systemd unit=init.scope user=root count=1 cpu=0 memory=12144640 io=0
4.35s h278     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=12050432 io=1
4.35s h278     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49057792 io=0
4.35s h278     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0
4.35s h278     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8073216 io=0
4.519s h278     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=kasir278-parked.lab count=15 first=2.223s last=4.223s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir278-parked.lab, upstream: tcp:127.0.0.1:2999"
4.532s h278     look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=532.857µs purpose=confirm token=4d58393735966094 direct=true source=10.99.0.2
4.848s h278     look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=877.554µs purpose=scheduled direct=true source=10.99.0.2
5.195s h278     arrival 4d58393735966094 nginx.service status=502
5.494s outside  look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=2.621715ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
5.534s h278     look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=913.014µs purpose=confirm token=4be123c7dc0295fd direct=true source=10.99.0.2
5.553s outside  look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=1.164203ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
6.121s h278     look kasir278-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278-parked.lab/ to=10.99.0.25:80 took=480.503µs purpose=scheduled direct=true source=10.99.0.2
6.181s h278     arrival 4be123c7dc0295fd nginx.service status=502
6.762s h278     look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=1.065797ms purpose=scheduled direct=true source=10.99.0.2
7.462s outside  look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=16.599357ms purpose=scheduled source=10.99.0.2
7.535s h278     look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=418.24µs purpose=verify token=c679e17f6a5f4d33 direct=true source=10.99.0.2
7.556s outside  look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=1.978613ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
8.186s h278     arrival c679e17f6a5f4d33 nginx.service status=502
8.199s h278     look kasir278-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir278-parked.lab/ to=10.99.0.25:80 took=1.905981ms purpose=scheduled direct=true source=10.99.0.2
8.537s h278     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=kasir278-parked.lab count=33 first=4.223s last=8.223s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir278-parked.lab, upstream: tcp:127.0.0.1:2999"
8.973s h278     look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=35.74499ms purpose=scheduled direct=true source=10.99.0.2
9.502s outside  look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=22.148125ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.25 dns=10.99.0.254,ok,10.99.0.25 source=10.99.0.2
9.504s outside  look wiki278.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki278.example.lab/ to=10.99.0.25:80 took=22.815322ms purpose=scheduled source=10.99.0.2
9.537s h278     look kasir278.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir278.lab/ to=10.99.0.25:80 took=710.099µs purpose=verify token=571f9ebe4f61731f direct=true source=10.99.0.2
9.537s expect wrong-vhost
