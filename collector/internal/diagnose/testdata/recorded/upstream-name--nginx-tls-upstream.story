# Recorded in the lab: upstream-name on nginx-tls-upstream.
0s    h180     registered 10.99.0.3
681ms h180     agent speaks
686ms h180     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m9.935s
686ms h180     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h9m59.935s
686ms h180     load load1=13.16 cpus=2 memory=25276502016 available=24330264576 swap=0 swapped=0 psi-cpu=0.8763 psi-memory=0 psi-io=0.0143 disk=0.32262329009593005 inodes=0.04064679145812988 path=/ oom=0 overflows=0
686ms h180     missing units ok=true witness=units
686ms h180     missing "weblog apache2.service" ok=true witness=weblog
686ms h180     missing "weblog nginx.service" ok=true witness=weblog
686ms h180     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
686ms h180     socket tcp:127.0.0.1:5231 unit=backend.service process=node user=www-data queue=0 backlog=511
686ms h180     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
686ms h180     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
686ms h180     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=4d9e8e2665704d6eb8f9f60465c50703 file=enabled since=-755ms
686ms h180     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
692ms h180     load load1=13.16 cpus=2 memory=25276502016 available=24330264576 swap=0 swapped=0 psi-cpu=0.8763 psi-memory=0 psi-io=0.0143 disk=0.32262329009593005 inodes=0.04064679145812988 path=/ oom=0 overflows=0
692ms h180     missing "weblog nginx.service" ok=true witness=weblog
692ms h180     missing "weblog apache2.service" ok=true witness=weblog
692ms h180     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m9.935s
692ms h180     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h9m59.935s
693ms h180     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
693ms h180     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
693ms h180     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=4d9e8e2665704d6eb8f9f60465c50703 file=enabled since=-755ms
693ms h180     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
693ms h180     missing units ok=true witness=units
693ms h180     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
693ms h180     socket tcp:127.0.0.1:5231 unit=backend.service process=node user=www-data queue=0 backlog=511
1.057s h180     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.057s h180     vhost apache2.service apache disk name=h180.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.15s h180     test nginx.service nginx ok tree=0369b0cf15b24c8383469aee3f3aa1f0295df6eb4986952c99afe218c792ded8 newer=no
1.15s h180     vhost nginx.service nginx disk name=tintuc180.example.lab at=/etc/nginx/sites-enabled/tintuc180.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:5231 > /etc/nginx/sites-enabled/tintuc180.example.lab:10 > connect=10s > read=10s" witness=configtest
1.15s h180     vhost nginx.service nginx running name=tintuc180.example.lab at=/etc/nginx/sites-enabled/tintuc180.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:5231 > /etc/nginx/sites-enabled/tintuc180.example.lab:10 > connect=10s > read=10s" witness=configtest
1.176s h180     target tcp:127.0.0.1:5231 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
1.178s h180     unit backend.service active/running load=loaded result=success pid=43 restart=no invocation=631d4027b70943799e6f99e377e512d5 file=enabled since=-869ms
1.643s h180     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.643s h180     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.645s h180     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.645s h180     removal missing "weblog php8.2-fpm.service" witness=weblog
1.664s h180     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.767s h180     look tintuc180.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=81.477204ms purpose=scheduled direct=true source=10.99.0.2
1.899s h180     unit backend.service active/running load=loaded result=success pid=43 restart=no job=restart invocation=631d4027b70943799e6f99e377e512d5 file=enabled since=-869ms
1.899s h180     unit backend.service deactivating/stop-sigterm load=loaded result=success pid=43 restart=no job=restart invocation=631d4027b70943799e6f99e377e512d5 file=enabled since=1.878s
1.905s h180     unit backend.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=restart invocation=631d4027b70943799e6f99e377e512d5 file=enabled since=1.903s
1.923s h180     removal socket tcp:127.0.0.1:5231 witness=sockets
1.923s h180     target tcp:127.0.0.1:5231 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
1.925s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=552.835µs purpose=word direct=true source=10.99.0.2
1.952s h180     certificate tcp:127.0.0.1:5231 served=true upstream=true error="connect: connection refused"
1.953s h180     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.968s h180     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5231 vhost=tintuc180.example.lab count=1 first=1.065s last=1.065s sample="connect() failed (111: Connection refused) while connecting to upstream, server: tintuc180.example.lab, upstream: tcp:127.0.0.1:5231"
1.986s h180     unit backend.service inactive/dead load=loaded result=success pid=125 restart=no job=restart invocation=a3d483dcbe9a4189a8abf5e72f931e5a file=enabled since=1.903s
1.986s h180     unit backend.service active/running load=loaded result=success pid=125 restart=no job=restart invocation=a3d483dcbe9a4189a8abf5e72f931e5a file=enabled since=1.954s
1.986s h180     unit backend.service active/running load=loaded result=success pid=125 restart=no invocation=a3d483dcbe9a4189a8abf5e72f931e5a file=enabled since=1.954s
2.005s h180     load load1=13.7 cpus=2 memory=25276502016 available=24160862208 swap=0 swapped=0 psi-cpu=0.8951 psi-memory=0 psi-io=0.015300000000000001 disk=0.322736335720122 inodes=0.04065626859664917 path=/ oom=0 overflows=0
2.005s h180     target tcp:127.0.0.1:5231 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
2.029s h180     wait backend.service cpu workers=1 of=1
2.029s h180     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.407s h180     process node unit=backend.service user=www-data count=1 cpu=0.060240963855421686 memory=45629440 io=0
2.407s h180     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
2.407s h180     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
2.407s h180     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012048192771084338 memory=20627456 io=0
2.407s h180     process systemd unit=init.scope user=root count=1 cpu=0 memory=12087296 io=0
2.407s h180     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=12115968 io=0
2.407s h180     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11550720 io=0
2.407s h180     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
2.872s h180     process node unit=backend.service user=www-data count=1 cpu=0.1375 memory=54173696
2.872s h180     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
2.872s h180     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
2.872s h180     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20627456
2.872s h180     process systemd unit=init.scope user=root count=1 running=1 cpu=0 memory=12087296
2.872s h180     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=12115968
2.872s h180     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11550720
2.872s h180     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872
2.928s h180     target tcp:127.0.0.1:5231 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
2.966s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=40.513062ms purpose=confirm token=7532dab1822f540d direct=true source=10.99.0.2
2.969s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=34.263136ms purpose=confirm token=edf8597ab764a22c direct=true source=10.99.0.2
2.976s h180     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:5231 vhost=tintuc180.example.lab count=2 first=2.065s last=2.065s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: tintuc180.example.lab, upstream: tcp:127.0.0.1:5231" about=backend.lab
2.982s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=11.910254ms purpose=confirm token=497fd081969afe54 direct=true source=10.99.0.2
2.99s h180     socket tcp:127.0.0.1:5231 unit=backend.service process=node user=www-data queue=0 backlog=511
3.312s h180     arrival 7532dab1822f540d nginx.service status=502
3.312s h180     arrival edf8597ab764a22c nginx.service status=502
3.312s h180     arrival 497fd081969afe54 nginx.service status=502
3.699s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=32.487018ms purpose=scheduled direct=true source=10.99.0.2
3.972s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=3.52656ms purpose=confirm token=c7631dc3a25cb2d0 direct=true source=10.99.0.2
3.98s h180     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:5231 vhost=tintuc180.example.lab count=3 first=2.065s last=3.065s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: tintuc180.example.lab, upstream: tcp:127.0.0.1:5231" about=backend.lab
4.314s h180     arrival c7631dc3a25cb2d0 nginx.service status=502
5.572s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=2.821624ms purpose=scheduled direct=true source=10.99.0.2
5.988s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=13.640384ms purpose=verify token=3d2f0500a5e8d458 direct=true source=10.99.0.2
6.12s h180     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:5231 vhost=tintuc180.example.lab count=2 first=5.065s last=5.065s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: tintuc180.example.lab, upstream: tcp:127.0.0.1:5231" about=backend.lab
6.328s h180     arrival 3d2f0500a5e8d458 nginx.service status=502
7.65s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=17.824949ms purpose=scheduled direct=true source=10.99.0.2
7.992s h180     look tintuc180.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc180.example.lab/ to=10.99.0.3:80 took=2.750918ms purpose=verify token=3f7354dd64a41aba direct=true source=10.99.0.2
7.992s expect upstream-tls-mismatch
