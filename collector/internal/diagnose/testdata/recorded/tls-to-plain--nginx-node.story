# Recorded in the lab: tls-to-plain on nginx-node.
0s    h182     registered 10.99.0.52
431ms h182     agent speaks
436ms h182     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m7.204s
436ms h182     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m57.204s
436ms h182     load load1=12.83 cpus=2 memory=25276502016 available=24161214464 swap=0 swapped=0 psi-cpu=0.9395 psi-memory=0 psi-io=0.0424 disk=0.3287274187281961 inodes=0.04082614183425903 path=/ oom=0 overflows=0
436ms h182     missing units ok=true witness=units
436ms h182     missing "weblog apache2.service" ok=true witness=weblog
436ms h182     missing "weblog nginx.service" ok=true witness=weblog
436ms h182     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
436ms h182     socket tcp:127.0.0.1:4049 unit=node-web.service process=node user=www-data queue=0 backlog=511
436ms h182     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
436ms h182     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
436ms h182     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
436ms h182     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
437ms h182     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m7.204s
437ms h182     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m57.204s
437ms h182     load load1=12.83 cpus=2 memory=25276502016 available=24161214464 swap=0 swapped=0 psi-cpu=0.9395 psi-memory=0 psi-io=0.0424 disk=0.3287274187281961 inodes=0.04082614183425903 path=/ oom=0 overflows=0
437ms h182     missing "weblog nginx.service" ok=true witness=weblog
437ms h182     missing "weblog apache2.service" ok=true witness=weblog
437ms h182     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
437ms h182     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
437ms h182     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
437ms h182     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
437ms h182     missing units ok=true witness=units
437ms h182     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
437ms h182     socket tcp:127.0.0.1:4049 unit=node-web.service process=node user=www-data queue=0 backlog=511
624ms h182     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
624ms h182     vhost apache2.service apache disk name=h182.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
624ms h182     test nginx.service nginx ok tree=8fbce6a1d387c387e2b34139d51dcb16248d7c88919c3d93bbdafb6e6f63197c newer=no
624ms h182     vhost nginx.service nginx disk name=blog182.example.lab at=/etc/nginx/sites-enabled/blog182.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4049 > /etc/nginx/sites-enabled/blog182.example.lab:10 > connect=20s > read=20s" witness=configtest
624ms h182     vhost nginx.service nginx running name=blog182.example.lab at=/etc/nginx/sites-enabled/blog182.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4049 > /etc/nginx/sites-enabled/blog182.example.lab:10 > connect=20s > read=20s" witness=configtest
624ms h182     target tcp:127.0.0.1:4049 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
624ms h182     unit node-web.service active/running load=loaded result=success pid=53 restart=no invocation=bb201bdecd79480ab4ecf6b30434624c file=enabled since=-542ms
740ms h182     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
740ms h182     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
740ms h182     missing "weblog php8.2-fpm.service" ok=true witness=weblog
740ms h182     removal missing "weblog php8.2-fpm.service" witness=weblog
740ms h182     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.464s h182     look blog182.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog182.example.lab/ to=10.99.0.52:80 took=33.856753ms purpose=scheduled direct=true source=10.99.0.2
3.814s h182     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
3.827s h182     unit nginx.service reloading/reload load=loaded result=success pid=57 restart=no job=reload invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
3.859s h182     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
3.859s h182     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=a81dd8328851475bad1721e54afb0fc8 file=enabled since=-415ms
3.859s h182     change reload nginx.service detail="systemd reloaded it" when=3.858s
4.917s h182     test nginx.service nginx ok tree=0cd55b8c8649c3507cfeaca4f3546e3b4312fa3a41633d3bddc319c275b339be newer=no
4.917s h182     vhost nginx.service nginx disk name=blog182.example.lab at=/etc/nginx/sites-enabled/blog182.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:4049 > /etc/nginx/sites-enabled/blog182.example.lab:10 > connect=20s > read=20s" witness=configtest
4.917s h182     vhost nginx.service nginx running name=blog182.example.lab at=/etc/nginx/sites-enabled/blog182.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:4049 > /etc/nginx/sites-enabled/blog182.example.lab:10 > connect=20s > read=20s" witness=configtest
4.917s h182     change config nginx.service detail="its test is ok" when=4.909s
5.455s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=34.392942ms purpose=scheduled direct=true source=10.99.0.2
5.468s h182     certificate tcp:127.0.0.1:4049 served=true upstream=true error="tls: first record does not look like a TLS handshake"
5.487s h182     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.487s h182     socket tcp:127.0.0.1:4049 unit=node-web.service process=node user=www-data queue=0 backlog=511
5.488s h182     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:4049 vhost=blog182.example.lab count=1 first=4.796s last=4.796s sample="SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, server: blog182.example.lab, upstream: tcp:127.0.0.1:4049" about="wrong version number"
5.515s h182     wait node-web.service nothing workers=1 of=1
5.735s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=22.623742ms purpose=confirm token=ee6a80aec1e410d2 direct=true source=10.99.0.2
6.181s h182     arrival ee6a80aec1e410d2 nginx.service status=502
6.481s h182     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:4049 vhost=blog182.example.lab count=1 first=4.796s last=4.796s sample="SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, server: blog182.example.lab, upstream: tcp:127.0.0.1:4049" about="wrong version number"
7.587s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=107.476936ms purpose=scheduled direct=true source=10.99.0.2
7.738s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=2.156489ms purpose=verify token=7cf79b421dbf39fb direct=true source=10.99.0.2
8.212s h182     arrival 7cf79b421dbf39fb nginx.service status=502
8.577s h182     sign nginx-upstream-tls-failed nginx.service server=nginx target=tcp:127.0.0.1:4049 vhost=blog182.example.lab count=2 first=6.796s last=6.796s sample="SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, server: blog182.example.lab, upstream: tcp:127.0.0.1:4049" about="wrong version number"
9.516s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=9.304354ms purpose=scheduled direct=true source=10.99.0.2
9.745s h182     look blog182.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog182.example.lab/ to=10.99.0.52:80 took=6.168116ms purpose=verify token=e0adf5e70aa7a200 direct=true source=10.99.0.2
9.745s expect upstream-wrong-protocol
