# Recorded in the lab: upstream-version on nginx-tls-upstream.
0s    h181     registered 10.99.0.42
253ms h181     agent speaks
256ms h181     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m13.681s
256ms h181     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m3.681s
256ms h181     load load1=14.17 cpus=2 memory=25276502016 available=24114966528 swap=0 swapped=0 psi-cpu=0.9312 psi-memory=0 psi-io=0.0704 disk=0.3273369449853564 inodes=0.0407710075378418 path=/ oom=0 overflows=0
256ms h181     missing units ok=true witness=units
256ms h181     missing "weblog apache2.service" ok=true witness=weblog
256ms h181     missing "weblog nginx.service" ok=true witness=weblog
256ms h181     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
256ms h181     socket tcp:127.0.0.1:6480 unit=next.service process=node user=www-data queue=0 backlog=511
256ms h181     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
256ms h181     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
256ms h181     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=d4222a445b03417084c077820920200f file=enabled since=-251ms
256ms h181     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
259ms h181     missing "weblog nginx.service" ok=true witness=weblog
259ms h181     load load1=14.17 cpus=2 memory=25276502016 available=24114966528 swap=0 swapped=0 psi-cpu=0.9312 psi-memory=0 psi-io=0.0704 disk=0.3273369449853564 inodes=0.0407710075378418 path=/ oom=0 overflows=0
259ms h181     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m13.681s
259ms h181     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m3.681s
259ms h181     missing "weblog apache2.service" ok=true witness=weblog
259ms h181     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
259ms h181     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
259ms h181     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=d4222a445b03417084c077820920200f file=enabled since=-251ms
259ms h181     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
259ms h181     missing units ok=true witness=units
259ms h181     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
259ms h181     socket tcp:127.0.0.1:6480 unit=next.service process=node user=www-data queue=0 backlog=511
321ms h181     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
321ms h181     vhost apache2.service apache disk name=h181.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
337ms h181     test nginx.service nginx ok tree=cdd07e37b5e215aba057764171a209163aca4eec4479b03cad0254c19a1f282b newer=no
337ms h181     vhost nginx.service nginx disk name=toko181.example.lab at=/etc/nginx/sites-enabled/toko181.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:6480 > /etc/nginx/sites-enabled/toko181.example.lab:10 > connect=3s > read=3s" witness=configtest
337ms h181     vhost nginx.service nginx disk name=wiki181.lab at=/etc/nginx/sites-enabled/wiki181.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:6480 > /etc/nginx/sites-enabled/wiki181.lab:10 > connect=3s > read=3s" witness=configtest
337ms h181     vhost nginx.service nginx running name=toko181.example.lab at=/etc/nginx/sites-enabled/toko181.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:6480 > /etc/nginx/sites-enabled/toko181.example.lab:10 > connect=3s > read=3s" witness=configtest
337ms h181     vhost nginx.service nginx running name=wiki181.lab at=/etc/nginx/sites-enabled/wiki181.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:6480 > /etc/nginx/sites-enabled/wiki181.lab:10 > connect=3s > read=3s" witness=configtest
385ms h181     target tcp:127.0.0.1:6480 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
392ms h181     unit next.service active/running load=loaded result=success pid=41 restart=no invocation=7214cb1f38e34642b864359b8f48eb60 file=enabled since=-337ms
436ms h181     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
439ms h181     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
440ms h181     missing "weblog php8.2-fpm.service" ok=true witness=weblog
440ms h181     removal missing "weblog php8.2-fpm.service" witness=weblog
461ms h181     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
638ms h181     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15110144 io=0.3076923076923077
638ms h181     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=21946368 io=0.5384615384615384
638ms h181     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20086784 io=0.07692307692307693
638ms h181     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=11939840 io=0
638ms h181     process node unit=next.service user=www-data count=1 cpu=0.012345679012345678 memory=54620160 io=0
638ms h181     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8462336 io=0
638ms h181     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11468800 io=0.07692307692307693
638ms h181     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7999488 io=0
1.662s h181     look toko181.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko181.example.lab/ to=10.99.0.42:80 took=25.079902ms purpose=scheduled direct=true source=10.99.0.2
2.859s h181     look wiki181.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki181.lab/ to=10.99.0.42:80 took=9.494777ms purpose=scheduled direct=true source=10.99.0.2
3.194s h181     unit next.service active/running load=loaded result=success pid=41 restart=no job=restart invocation=7214cb1f38e34642b864359b8f48eb60 file=enabled since=-337ms
3.194s h181     unit next.service deactivating/stop-sigterm load=loaded result=success pid=41 restart=no job=restart invocation=7214cb1f38e34642b864359b8f48eb60 file=enabled since=3.192s
3.209s h181     unit next.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=restart invocation=7214cb1f38e34642b864359b8f48eb60 file=enabled since=3.205s
3.209s h181     unit next.service inactive/dead load=loaded result=success pid=123 restart=no job=restart invocation=6660dc56812b4b8182766e50702cd0f1 file=enabled since=3.205s
3.209s h181     unit next.service active/running load=loaded result=success pid=123 restart=no job=restart invocation=6660dc56812b4b8182766e50702cd0f1 file=enabled since=3.207s
3.209s h181     unit next.service active/running load=loaded result=success pid=123 restart=no invocation=6660dc56812b4b8182766e50702cd0f1 file=enabled since=3.207s
3.222s h181     target tcp:127.0.0.1:6480 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
3.245s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=4.087076ms purpose=word direct=true source=10.99.0.2
3.247s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=5.485996ms purpose=word direct=true source=10.99.0.2
3.249s h181     removal socket tcp:127.0.0.1:6480 witness=sockets
3.265s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6480 vhost=wiki181.lab count=1 first=2.319s last=2.319s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki181.lab, upstream: tcp:127.0.0.1:6480"
3.265s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6480 vhost=toko181.example.lab count=1 first=2.319s last=2.319s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko181.example.lab, upstream: tcp:127.0.0.1:6480"
3.266s h181     load load1=14.17 cpus=2 memory=25276502016 available=24183058432 swap=0 swapped=0 psi-cpu=0.8443 psi-memory=0 psi-io=0.0564 disk=0.3272576999609136 inodes=0.04076862335205078 path=/ oom=0 overflows=0
3.266s h181     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.266s h181     target tcp:127.0.0.1:6480 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
3.272s h181     certificate tcp:127.0.0.1:6480 served=true upstream=true error="connect: connection refused"
3.312s h181     wait next.service cpu workers=1 of=1
3.584s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=3.59582ms purpose=scheduled direct=true source=10.99.0.2
3.67s h181     process sh user=root count=1 running=1 cpu=0 memory=1576960 io=0.3333333333333333
3.67s h181     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15110144 io=0
3.67s h181     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22077440 io=0.6666666666666666
3.67s h181     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024390243902439025 memory=20480000 io=0
3.67s h181     process systemd unit=init.scope user=root count=1 cpu=0 memory=11939840 io=0
3.67s h181     process node unit=next.service user=www-data count=1 running=1 cpu=0.13414634146341464 memory=51666944 io=0
3.67s h181     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=15892480 io=0
3.67s h181     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11599872 io=0
3.67s h181     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7999488 io=0
4.227s h181     socket tcp:127.0.0.1:6480 unit=next.service process=node user=www-data queue=0 backlog=511
4.238s h181     target tcp:127.0.0.1:6480 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
4.267s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=24.708639ms purpose=confirm token=3cb745044e612199 direct=true source=10.99.0.2
4.268s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=25.300474ms purpose=confirm token=ee9e959bde8e1ba3 direct=true source=10.99.0.2
4.278s h181     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6480 vhost=toko181.example.lab count=1 first=3.319s last=3.319s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko181.example.lab, upstream: tcp:127.0.0.1:6480"
4.278s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=toko181.example.lab count=1 first=3.319s last=3.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: toko181.example.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
4.278s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=wiki181.lab count=1 first=3.319s last=3.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: wiki181.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
4.334s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=45.759557ms purpose=confirm token=0ff4f46ccd90ce9a direct=true source=10.99.0.2
4.966s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=57.30543ms purpose=scheduled direct=true source=10.99.0.2
5.124s h181     arrival 3cb745044e612199 nginx.service status=502
5.124s h181     arrival ee9e959bde8e1ba3 nginx.service status=502
5.124s h181     arrival 0ff4f46ccd90ce9a nginx.service status=502
5.294s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=wiki181.lab count=2 first=3.319s last=4.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: wiki181.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
5.295s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=25.02563ms purpose=confirm token=c0c138cd2aad4042 direct=true source=10.99.0.2
5.702s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=52.684931ms purpose=scheduled direct=true source=10.99.0.2
5.708s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=toko181.example.lab count=1 first=5.319s last=5.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: toko181.example.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
6.121s h181     arrival c0c138cd2aad4042 nginx.service status=502
6.853s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=39.501233ms purpose=scheduled direct=true source=10.99.0.2
7.339s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=wiki181.lab count=2 first=4.319s last=6.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: wiki181.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
7.407s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=38.848741ms purpose=verify token=abe5d2b5a5c9829c direct=true source=10.99.0.2
7.698s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=16.179326ms purpose=scheduled direct=true source=10.99.0.2
7.716s h181     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:6480 vhost=toko181.example.lab count=1 first=7.319s last=7.319s sample="SSL_do_handshake() failed (SSL: error:0A00014D:SSL routines::legacy sigalg disallowed or unsupported) while SSL handshaking to upstream, server: toko181.example.lab, upstream: tcp:127.0.0.1:6480" about="legacy sigalg disallowed or unsupported"
8.174s h181     arrival abe5d2b5a5c9829c nginx.service status=502
8.869s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=7.641923ms purpose=scheduled direct=true source=10.99.0.2
9.485s h181     look wiki181.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki181.lab/ to=10.99.0.42:80 took=32.954017ms purpose=verify token=44905e85d3022433 direct=true source=10.99.0.2
9.627s h181     look toko181.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko181.example.lab/ to=10.99.0.42:80 took=38.959689ms purpose=scheduled direct=true source=10.99.0.2
9.627s expect upstream-tls-mismatch
