0s    h279     registered 10.99.0.48
405ms h279     agent speaks
411ms h279     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h47m39.655s
411ms h279     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h15m51.655s
411ms h279     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-8m24.655s
411ms h279     load load1=6.09 cpus=2 memory=25276502016 available=24317116416 swap=0 swapped=0 psi-cpu=0.5385 psi-memory=0 psi-io=0.0253 disk=0.3955894866480511 inodes=0.042605817317962646 path=/ oom=0 overflows=0
411ms h279     missing units ok=true witness=units
411ms h279     missing "weblog apache2.service" ok=true witness=weblog
411ms h279     missing "weblog nginx.service" ok=true witness=weblog
411ms h279     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
411ms h279     socket tcp:127.0.0.1:3214 unit=node-web.service process=node user=www-data queue=0 backlog=511
411ms h279     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
411ms h279     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
411ms h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
411ms h279     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
412ms h279     missing "weblog nginx.service" ok=true witness=weblog
412ms h279     missing "weblog apache2.service" ok=true witness=weblog
412ms h279     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h47m39.655s
412ms h279     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h15m51.655s
412ms h279     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-8m24.655s
412ms h279     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
412ms h279     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
412ms h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
412ms h279     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
412ms h279     missing units ok=true witness=units
412ms h279     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
412ms h279     socket tcp:127.0.0.1:3214 unit=node-web.service process=node user=www-data queue=0 backlog=511
501ms h279     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
501ms h279     vhost apache2.service apache disk name=h279.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
520ms h279     test nginx.service nginx ok tree=607aeadc9c532168c8f012b0f873196aa17dba0a631973d908eafdd7f1fb7696 newer=no renewed=no
520ms h279     vhost nginx.service nginx disk name=blog279.example.lab at=/etc/nginx/sites-enabled/blog279.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/blog279.example.lab:10 > connect=10s > read=10s" witness=configtest
520ms h279     vhost nginx.service nginx disk name=cuahang279.example.lab at=/etc/nginx/sites-enabled/cuahang279.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/cuahang279.example.lab:10 > connect=10s > read=10s" witness=configtest
520ms h279     vhost nginx.service nginx running name=blog279.example.lab at=/etc/nginx/sites-enabled/blog279.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/blog279.example.lab:10 > connect=10s > read=10s" witness=configtest
520ms h279     vhost nginx.service nginx running name=cuahang279.example.lab at=/etc/nginx/sites-enabled/cuahang279.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/cuahang279.example.lab:10 > connect=10s > read=10s" witness=configtest
565ms h279     target tcp:127.0.0.1:3214 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
566ms h279     unit node-web.service active/running load=loaded result=success pid=46 restart=no invocation=5f36ab6445514bc58c26264499184338 file=enabled since=-345ms
603ms h279     look cuahang279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=7.328874ms purpose=asked direct=true source=10.99.0.2
605ms outside  look cuahang279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=9.120985ms purpose=asked dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
672ms h279     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521 renewed=no
672ms h279     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
674ms h279     missing "weblog php8.2-fpm.service" ok=true witness=weblog
674ms h279     removal missing "weblog php8.2-fpm.service" witness=weblog
697ms h279     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
707ms h279     look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=9.151179ms purpose=asked direct=true source=10.99.0.2
717ms outside  look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=19.082138ms purpose=asked dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
891ms h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
891ms h279     unit nginx.service reloading/reload load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
921ms h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
921ms h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
921ms h279     change reload nginx.service detail="systemd reloaded it" when=920ms
1.035s h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
1.035s h279     unit nginx.service reloading/reload load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
1.052s h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=reload invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
1.052s h279     change reload nginx.service detail="systemd reloaded it" when=1.051s
1.052s h279     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=cdf57638bbeb4afb8496d76eef027d5f file=enabled since=-260ms
1.432s h279     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=cuahang279-parked.lab count=1 first=1.345s last=1.345s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang279-parked.lab, upstream: tcp:127.0.0.1:2999"
1.593s h279     look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=5.00343ms purpose=scheduled direct=true source=10.99.0.2
2.072s h279     test nginx.service nginx ok tree=fa02bffc4d64c0e1530efd2f38ba3ba43e8240dbb74723509df4f428c3022ad0 newer=no renewed=no
2.072s h279     vhost nginx.service nginx disk name=cuahang279-parked.lab at=/etc/nginx/sites-enabled/000-parked:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/000-parked:8" witness=configtest
2.072s h279     vhost nginx.service nginx disk name=blog279.example.lab at=/etc/nginx/sites-enabled/blog279.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/blog279.example.lab:10 > connect=10s > read=10s" witness=configtest
2.072s h279     vhost nginx.service nginx running name=cuahang279-parked.lab at=/etc/nginx/sites-enabled/000-parked:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/000-parked:8" witness=configtest
2.072s h279     vhost nginx.service nginx running name=blog279.example.lab at=/etc/nginx/sites-enabled/blog279.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3214 > /etc/nginx/sites-enabled/blog279.example.lab:10 > connect=10s > read=10s" witness=configtest
2.072s h279     removal vhost "nginx.service disk /etc/nginx/sites-enabled/cuahang279.example.lab:1 cuahang279.example.lab" witness=configtest
2.072s h279     removal vhost "nginx.service running /etc/nginx/sites-enabled/cuahang279.example.lab:1 cuahang279.example.lab" witness=configtest
2.074s h279     change config nginx.service detail="its test is ok" when=2.072s
2.095s h279     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
2.097s h279     look cuahang279-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279-parked.lab/ to=10.99.0.48:80 took=401.056µs purpose=word direct=true source=10.99.0.2
2.125s h279     look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=685.435µs purpose=scheduled direct=true source=10.99.0.2
2.148s h279     missing firewall ok=true witness=firewall
2.148s h279     load load1=6.16 cpus=2 memory=25276502016 available=24271138816 swap=0 swapped=0 psi-cpu=0.6004 psi-memory=0 psi-io=0.0297 disk=0.3955959787087216 inodes=0.042609214782714844 path=/ oom=0 overflows=0
2.148s h279     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.148s h279     socket tcp:127.0.0.1:3214 unit=node-web.service process=node user=www-data queue=0 backlog=511
2.238s outside  look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=18.191658ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
2.436s h279     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=cuahang279-parked.lab count=5 first=1.345s last=2.345s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang279-parked.lab, upstream: tcp:127.0.0.1:2999"
2.543s h279     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13115392 io=0
2.543s h279     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012987012987012988 memory=18657280 io=1
2.543s h279     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012987012987012988 memory=18198528 io=0
2.543s h279     process systemd unit=init.scope user=root count=1 cpu=0 memory=12009472 io=0
2.543s h279     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10874880 io=0
2.543s h279     process node unit=node-web.service user=www-data count=1 cpu=0.025974025974025976 memory=52797440 io=0
2.543s h279     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11669504 io=0
2.543s h279     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7966720 io=0
2.707s outside  look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=5.230203ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
2.949s h279     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13115392
2.949s h279     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18657280
2.949s h279     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18198528
2.949s h279     process systemd unit=init.scope user=root count=1 cpu=0 memory=12009472
2.949s h279     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10874880
2.949s h279     process node unit=node-web.service user=www-data count=1 running=1 cpu=0 memory=52928512
2.949s h279     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11669504
2.949s h279     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7966720
3.118s h279     look cuahang279-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279-parked.lab/ to=10.99.0.48:80 took=472.19µs purpose=scheduled direct=true source=10.99.0.2
3.126s h279     look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=476.471µs purpose=confirm token=7187113de48b0cc7 direct=true source=10.99.0.2
3.21s h279     arrival 7187113de48b0cc7 nginx.service status=502
3.648s h279     look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=6.928807ms purpose=scheduled direct=true source=10.99.0.2
4.129s h279     look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=2.440962ms purpose=confirm token=b5c4b24750fd8211 direct=true source=10.99.0.2
4.214s h279     arrival b5c4b24750fd8211 nginx.service status=502
4.307s outside  look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=1.035676ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
4.447s h279     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=cuahang279-parked.lab count=15 first=2.345s last=3.345s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang279-parked.lab, upstream: tcp:127.0.0.1:2999"
4.698s outside  look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=6.322222ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
5.051s h279     look cuahang279-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279-parked.lab/ to=10.99.0.48:80 took=1.098832ms purpose=scheduled direct=true source=10.99.0.2
5.734s h279     look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=6.029039ms purpose=scheduled direct=true source=10.99.0.2
6.157s h279     look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=5.719089ms purpose=verify token=516d5f88460c958f direct=true source=10.99.0.2
6.212s h279     arrival 516d5f88460c958f nginx.service status=502
6.317s outside  look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=632.505µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.48 dns=10.99.0.254,ok,10.99.0.48 source=10.99.0.2
6.609s outside  look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=6.425535ms purpose=scheduled source=10.99.0.2
7.041s h279     look cuahang279-parked.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang279-parked.lab/ to=10.99.0.48:80 took=5.434298ms purpose=scheduled direct=true source=10.99.0.2
7.806s h279     look blog279.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog279.example.lab/ to=10.99.0.48:80 took=4.163503ms purpose=scheduled direct=true source=10.99.0.2
8.159s h279     look cuahang279.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang279.example.lab/ to=10.99.0.48:80 took=595.593µs purpose=verify token=611ea6fe5af1b380 direct=true source=10.99.0.2
8.225s h279     arrival 611ea6fe5af1b380 nginx.service status=502
8.225s expect wrong-vhost
