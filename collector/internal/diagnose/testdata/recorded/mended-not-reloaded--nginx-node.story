# Recorded in the lab: mended-not-reloaded on nginx-node.
0s    h276     registered 10.99.0.57
555ms h276     agent speaks
563ms h276     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m44.313s
563ms h276     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m34.313s
563ms h276     load load1=16.27 cpus=2 memory=25276502016 available=24069746688 swap=0 swapped=0 psi-cpu=0.9286 psi-memory=0 psi-io=0.0436 disk=0.3309404156158603 inodes=0.040848612785339355 path=/ oom=0 overflows=0
563ms h276     missing units ok=true witness=units
563ms h276     missing "weblog apache2.service" ok=true witness=weblog
563ms h276     missing "weblog nginx.service" ok=true witness=weblog
563ms h276     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
563ms h276     socket tcp:127.0.0.1:4961 unit=backend.service process=node user=www-data queue=0 backlog=511
563ms h276     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
563ms h276     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
563ms h276     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
563ms h276     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
564ms h276     load load1=16.27 cpus=2 memory=25276502016 available=24069746688 swap=0 swapped=0 psi-cpu=0.9286 psi-memory=0 psi-io=0.0436 disk=0.3309404156158603 inodes=0.040848612785339355 path=/ oom=0 overflows=0
564ms h276     missing "weblog nginx.service" ok=true witness=weblog
564ms h276     missing "weblog apache2.service" ok=true witness=weblog
564ms h276     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m44.313s
564ms h276     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m34.313s
581ms h276     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
581ms h276     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
581ms h276     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
581ms h276     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
581ms h276     missing units ok=true witness=units
581ms h276     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
581ms h276     socket tcp:127.0.0.1:4961 unit=backend.service process=node user=www-data queue=0 backlog=511
832ms h276     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
832ms h276     vhost apache2.service apache disk name=h276.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
861ms h276     test nginx.service nginx ok tree=885ed4a6252496d1ee471dcc194fb19ceba44cadbeb189b84f55e9f55207d8bb newer=no
861ms h276     vhost nginx.service nginx disk name=wiki276.co.lab at=/etc/nginx/sites-enabled/wiki276.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4961 > /etc/nginx/sites-enabled/wiki276.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
861ms h276     vhost nginx.service nginx running name=wiki276.co.lab at=/etc/nginx/sites-enabled/wiki276.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4961 > /etc/nginx/sites-enabled/wiki276.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
891ms h276     target tcp:127.0.0.1:4961 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
908ms h276     unit backend.service active/running load=loaded result=success pid=49 restart=no invocation=96f058b88cf546708a327d225cc982ae file=enabled since=-423ms
1.026s h276     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.026s h276     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.029s h276     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.029s h276     removal missing "weblog php8.2-fpm.service" witness=weblog
1.048s h276     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.814s h276     look wiki276.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki276.co.lab/ to=10.99.0.57:80 took=18.428874ms purpose=scheduled direct=true source=10.99.0.2
3.193s h276     unit nginx.service active/running load=loaded result=success pid=55 restart=no job=reload invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
3.195s h276     unit nginx.service reloading/reload load=loaded result=success pid=55 restart=no job=reload invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
3.223s h276     unit nginx.service active/running load=loaded result=success pid=55 restart=no job=reload invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
3.223s h276     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=7c987d9205984b28ad56cd816a8a3ea4 file=enabled since=-344ms
3.223s h276     change reload nginx.service detail="systemd reloaded it" when=3.223s
4.072s h276     test nginx.service nginx ok tree=5136dcb055597a46396d5caad77e92079c2461fd8b14ea9bd6a446262b2aa29a newer=yes
4.072s h276     removal vhost "nginx.service running /etc/nginx/sites-enabled/wiki276.co.lab:1 wiki276.co.lab" witness=configtest
4.072s h276     change config nginx.service detail="its test is ok" when=3.866s
4.79s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=770.313µs purpose=scheduled direct=true source=10.99.0.2
4.829s h276     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=wiki276.co.lab count=1 first=4.687s last=4.687s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki276.co.lab, upstream: tcp:127.0.0.1:2999"
4.956s h276     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.956s h276     socket tcp:127.0.0.1:4961 unit=backend.service process=node user=www-data queue=0 backlog=511
4.956s h276     target tcp:127.0.0.1:4961 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
4.959s h276     wait backend.service nothing workers=1 of=1
6.037s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=18.297543ms purpose=confirm token=4b56782b0ddf9312 direct=true source=10.99.0.2
6.279s h276     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=wiki276.co.lab count=1 first=5.687s last=5.687s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki276.co.lab, upstream: tcp:127.0.0.1:2999"
6.382s h276     arrival 4b56782b0ddf9312 nginx.service status=502
6.929s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=32.406252ms purpose=scheduled direct=true source=10.99.0.2
6.984s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=760.969µs purpose=verify token=b61412aa29bb5a16 direct=true source=10.99.0.2
7.015s h276     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=wiki276.co.lab count=2 first=6.687s last=6.687s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki276.co.lab, upstream: tcp:127.0.0.1:2999"
7.356s h276     arrival b61412aa29bb5a16 nginx.service status=502
8.381s h276     wait backend.service nothing workers=1 of=1
8.87s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=5.453117ms purpose=scheduled direct=true source=10.99.0.2
8.986s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=907.292µs purpose=verify token=2683cb5da0c4db63 direct=true source=10.99.0.2
9.033s h276     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=wiki276.co.lab count=2 first=8.687s last=8.687s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki276.co.lab, upstream: tcp:127.0.0.1:2999"
9.362s h276     arrival 2683cb5da0c4db63 nginx.service status=502
10.376s h276     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.563s h276     load cpu=0.9994999999999891 steal=0.0005000000000000337 wait=0 load1=15.98 cpus=2 memory=25276502016 available=23814107136 swap=0 swapped=0 psi-cpu=0.9325 psi-memory=0 psi-io=0.042300000000000004 disk=0.33111046572116576 inodes=0.04085421562194824 path=/ oom=0 overflows=0
10.801s h276     process node unit=backend.service user=www-data count=1 cpu=0 memory=52830208 io=0
10.801s h276     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
10.801s h276     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424 io=1
10.801s h276     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20619264 io=0
10.801s h276     process systemd unit=init.scope user=root count=1 cpu=0 memory=12132352 io=0
10.801s h276     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9994240 io=0
10.801s h276     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12091392 io=0
10.801s h276     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7954432 io=0
10.971s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=8.557008ms purpose=scheduled direct=true source=10.99.0.2
11.193s h276     look wiki276.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki276.co.lab/ to=10.99.0.57:80 took=964.744µs purpose=verify token=f826f0ae2d7a85c1 direct=true source=10.99.0.2
11.193s expect config-not-reloaded
