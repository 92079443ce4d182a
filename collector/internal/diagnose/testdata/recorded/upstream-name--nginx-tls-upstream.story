# Recorded in the lab: upstream-name on nginx-tls-upstream.
0s    h181     registered 10.99.0.6
454ms h181     agent speaks
457ms h181     change package readline-common:all detail="8.2-1.3 installed" when=-11m44.099s
457ms h181     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m34.099s
457ms h181     load load1=8.1 cpus=2 memory=25276502016 available=24132771840 swap=0 swapped=0 psi-cpu=0.7134999999999999 psi-memory=0 psi-io=0.0269 disk=0.24361122592052817 inodes=0.03561824560165405 path=/ oom=0 overflows=0
457ms h181     missing units ok=true witness=units
457ms h181     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
457ms h181     socket tcp:127.0.0.1:4714 unit=node-web.service process=node user=www-data queue=0 backlog=511
457ms h181     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
457ms h181     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
457ms h181     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=72c0ee652c204fbb88fcfcd76d2bdabc file=enabled since=-224ms
457ms h181     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
470ms h181     change package readline-common:all detail="8.2-1.3 installed" when=-11m44.099s
470ms h181     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m34.099s
471ms h181     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
471ms h181     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
471ms h181     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=72c0ee652c204fbb88fcfcd76d2bdabc file=enabled since=-224ms
471ms h181     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
471ms h181     missing units ok=true witness=units
471ms h181     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
471ms h181     socket tcp:127.0.0.1:4714 unit=node-web.service process=node user=www-data queue=0 backlog=511
555ms h181     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
555ms h181     vhost apache2.service apache disk name=h181.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
577ms h181     test nginx.service nginx ok tree=05a008678cfda5c4fb1470e4ba669be8ad3d7c8cb5b77a1b6ba6c945c311eeb5 newer=no
577ms h181     vhost nginx.service nginx disk name=blog181.example.lab at=/etc/nginx/sites-enabled/blog181.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:4714 > /etc/nginx/sites-enabled/blog181.example.lab:10 > connect=5s > read=5s" witness=configtest
578ms h181     vhost nginx.service nginx disk name=cuahang181.co.lab at=/etc/nginx/sites-enabled/cuahang181.co.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:4714 > /etc/nginx/sites-enabled/cuahang181.co.lab:10 > connect=5s > read=5s" witness=configtest
578ms h181     vhost nginx.service nginx running name=blog181.example.lab at=/etc/nginx/sites-enabled/blog181.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:4714 > /etc/nginx/sites-enabled/blog181.example.lab:10 > connect=5s > read=5s" witness=configtest
578ms h181     vhost nginx.service nginx running name=cuahang181.co.lab at=/etc/nginx/sites-enabled/cuahang181.co.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:4714 > /etc/nginx/sites-enabled/cuahang181.co.lab:10 > connect=5s > read=5s" witness=configtest
601ms h181     target tcp:127.0.0.1:4714 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
669ms h181     unit node-web.service active/running load=loaded result=success pid=45 restart=no invocation=ddff7398442a40ca8cbb346e9e44357c file=enabled since=-332ms
754ms h181     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
754ms h181     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
778ms h181     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.276s h181     look cuahang181.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=15.22343ms purpose=scheduled direct=true
2.704s h181     look blog181.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog181.example.lab/ to=10.99.0.6:80 took=24.376892ms purpose=scheduled direct=true
2.833s h181     unit node-web.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=ddff7398442a40ca8cbb346e9e44357c file=enabled since=-332ms
2.837s h181     unit node-web.service deactivating/stop-sigterm load=loaded result=success pid=45 restart=no job=restart invocation=ddff7398442a40ca8cbb346e9e44357c file=enabled since=2.819s
2.841s h181     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=restart invocation=ddff7398442a40ca8cbb346e9e44357c file=enabled since=2.838s
2.852s h181     unit node-web.service inactive/dead load=loaded result=success pid=128 restart=no job=restart invocation=dcf6dca7fa1d4e858cfb1db6b7392568 file=enabled since=2.838s
2.854s h181     unit node-web.service active/running load=loaded result=success pid=128 restart=no job=restart invocation=dcf6dca7fa1d4e858cfb1db6b7392568 file=enabled since=2.848s
2.854s h181     unit node-web.service active/running load=loaded result=success pid=128 restart=no invocation=dcf6dca7fa1d4e858cfb1db6b7392568 file=enabled since=2.848s
2.865s h181     target tcp:127.0.0.1:4714 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.867s h181     removal socket tcp:127.0.0.1:4714 witness=sockets
2.869s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=982.652µs purpose=word direct=true
2.87s h181     look cuahang181.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=2.346332ms purpose=word direct=true
2.89s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4714 vhost=cuahang181.co.lab count=1 first=1.901s last=1.901s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang181.co.lab, upstream: tcp:127.0.0.1:4714"
2.893s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4714 vhost=blog181.example.lab count=1 first=1.901s last=1.901s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog181.example.lab, upstream: tcp:127.0.0.1:4714"
2.901s h181     certificate tcp:127.0.0.1:4714 served=true upstream=true error="connect: connection refused"
3.273s h181     look cuahang181.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=682.482µs purpose=scheduled direct=true
3.355s h181     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
3.355s h181     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
3.355s h181     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20144128
3.355s h181     process systemd unit=init.scope user=root count=1 cpu=0.012987012987012988 memory=12107776
3.357s h181     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=15921152
3.357s h181     process node unit=node-web.service user=www-data count=1 cpu=0.18181818181818182 memory=54251520
3.357s h181     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11673600
3.357s h181     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8069120
3.373s h181     target tcp:127.0.0.1:4714 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
3.385s h181     wait node-web.service cpu workers=1 of=1
3.858s h181     socket tcp:127.0.0.1:4714 unit=node-web.service process=node user=www-data queue=0 backlog=511
3.881s h181     look cuahang181.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=10.81145ms purpose=confirm token=14f2dc3ba0405cc8 direct=true
3.884s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=12.491019ms purpose=confirm token=24ea3eb137ea5f5a direct=true
3.894s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4714 vhost=cuahang181.co.lab count=1 first=2.901s last=2.901s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang181.co.lab, upstream: tcp:127.0.0.1:4714"
3.895s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=cuahang181.co.lab count=1 first=2.901s last=2.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: cuahang181.co.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
3.895s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=blog181.example.lab count=1 first=2.901s last=2.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: blog181.example.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
4.604s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=3.451307ms purpose=scheduled direct=true
4.898s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=blog181.example.lab count=1 first=3.901s last=3.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: blog181.example.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
4.906s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=13.555809ms purpose=confirm token=413791376e12d657 direct=true
5.339s h181     look cuahang181.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=5.634749ms purpose=scheduled direct=true
5.506s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=cuahang181.co.lab count=1 first=4.901s last=4.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: cuahang181.co.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
6.607s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=6.568694ms purpose=scheduled direct=true
6.91s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=blog181.example.lab count=2 first=4.901s last=5.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: blog181.example.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
6.919s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=8.45877ms purpose=verify token=085c2a1ad4021d42 direct=true
7.375s h181     look cuahang181.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang181.co.lab/ to=10.99.0.6:80 took=3.31186ms purpose=scheduled direct=true
7.512s h181     sign nginx-upstream-certificate-name nginx.service server=nginx target=tcp:127.0.0.1:4714 vhost=cuahang181.co.lab count=1 first=6.901s last=6.901s sample="upstream SSL certificate does not match \"backend.lab\" while SSL handshaking to upstream, server: cuahang181.co.lab, upstream: tcp:127.0.0.1:4714" about=backend.lab
8.528s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=4.924029ms purpose=scheduled direct=true
8.925s h181     look blog181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog181.example.lab/ to=10.99.0.6:80 took=6.551219ms purpose=verify token=45b634bcee5c1513 direct=true
8.925s expect upstream-tls-mismatch
