# Recorded in the lab: app-answers-reset on nginx-node.
0s    h167     registered 10.99.0.26
586ms h167     agent speaks
590ms h167     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m20.855s
590ms h167     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m10.855s
590ms h167     load load1=14.48 cpus=2 memory=25276502016 available=23994675200 swap=0 swapped=0 psi-cpu=0.7955 psi-memory=0 psi-io=0.0278 disk=0.3258143263946747 inodes=0.04071837663650513 path=/ oom=0 overflows=0
590ms h167     missing units ok=true witness=units
590ms h167     missing "weblog apache2.service" ok=true witness=weblog
590ms h167     missing "weblog nginx.service" ok=true witness=weblog
590ms h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
590ms h167     socket tcp:127.0.0.1:4334 unit=app.service process=node user=www-data queue=0 backlog=511
590ms h167     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
590ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
590ms h167     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=f5aa3cf66d8f4d7d804d27aafb6e8020 file=enabled since=-555ms
590ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
593ms h167     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m20.855s
593ms h167     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m10.855s
593ms h167     missing "weblog nginx.service" ok=true witness=weblog
594ms h167     missing "weblog apache2.service" ok=true witness=weblog
594ms h167     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
594ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
594ms h167     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=f5aa3cf66d8f4d7d804d27aafb6e8020 file=enabled since=-555ms
594ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
594ms h167     missing units ok=true witness=units
594ms h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
594ms h167     socket tcp:127.0.0.1:4334 unit=app.service process=node user=www-data queue=0 backlog=511
842ms h167     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
842ms h167     vhost apache2.service apache disk name=h167.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.021s h167     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.021s h167     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.022s h167     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.022s h167     removal missing "weblog php8.2-fpm.service" witness=weblog
1.035s h167     test nginx.service nginx ok tree=3de443edb7aba73d31f948a366a96cb9424dd3efaec54e77df5e456bec9d0e44 newer=no
1.035s h167     vhost nginx.service nginx disk name=toko167.example.lab at=/etc/nginx/sites-enabled/toko167.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4334 > /etc/nginx/sites-enabled/toko167.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.035s h167     vhost nginx.service nginx running name=toko167.example.lab at=/etc/nginx/sites-enabled/toko167.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4334 > /etc/nginx/sites-enabled/toko167.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.043s h167     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.059s h167     target tcp:127.0.0.1:4334 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
1.089s h167     unit app.service active/running load=loaded result=success pid=43 restart=no invocation=d28bcae982d549c59bfaab16cdf54537 file=enabled since=-681ms
4.112s h167     look toko167.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko167.example.lab/ to=10.99.0.26:80 took=26.530161ms purpose=scheduled direct=true source=10.99.0.2
6.038s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=10.611021ms purpose=scheduled direct=true source=10.99.0.2
6.058s h167     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.058s h167     socket tcp:127.0.0.1:4334 unit=app.service process=node user=www-data queue=0 backlog=511
6.07s h167     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.072s h167     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4334 vhost=toko167.example.lab count=1 first=5.145s last=5.145s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko167.example.lab, upstream: tcp:127.0.0.1:4334"
6.072s h167     wait app.service nothing workers=1 of=1
6.11s h167     certificate tcp:127.0.0.1:4334 served=true upstream=true error="tls: first record does not look like a TLS handshake"
7.128s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=42.032546ms purpose=confirm token=c2f04b3285164027 direct=true source=10.99.0.2
7.131s h167     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4334 vhost=toko167.example.lab count=1 first=6.145s last=6.145s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko167.example.lab, upstream: tcp:127.0.0.1:4334"
7.288s h167     arrival c2f04b3285164027 nginx.service status=502
8.132s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=9.764717ms purpose=scheduled direct=true source=10.99.0.2
8.142s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=6.122358ms purpose=confirm token=54b1a48d28e36f66 direct=true source=10.99.0.2
8.295s h167     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4334 vhost=toko167.example.lab count=2 first=7.145s last=7.145s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko167.example.lab, upstream: tcp:127.0.0.1:4334"
8.296s h167     arrival 54b1a48d28e36f66 nginx.service status=502
9.909s h167     wait app.service nothing workers=1 of=1
10.118s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=20.277113ms purpose=scheduled direct=true source=10.99.0.2
10.147s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=11.796247ms purpose=verify token=8efd5aff81b46962 direct=true source=10.99.0.2
10.265s h167     load cpu=0.9979979979979996 steal=0 wait=0 load1=14.19 cpus=2 memory=25276502016 available=23867219968 swap=0 swapped=0 psi-cpu=0.8653 psi-memory=0 psi-io=0.0292 disk=0.32778715892179183 inodes=0.0407259464263916 path=/ oom=0 overflows=0
10.266s h167     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=4 sources=1 top=1 counted=1
10.267s h167     removal missing "weblog php8.2-fpm.service" witness=weblog
10.275s h167     arrival 8efd5aff81b46962 nginx.service status=502
10.466s h167     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4334 vhost=toko167.example.lab count=2 first=9.145s last=10.145s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko167.example.lab, upstream: tcp:127.0.0.1:4334"
10.676s h167     process node unit=app.service user=www-data count=1 cpu=0 memory=51245056 io=0
10.676s h167     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
10.676s h167     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22241280 io=1
10.678s h167     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20582400 io=0
10.678s h167     process systemd unit=init.scope user=root count=1 cpu=0 memory=12120064 io=0
10.678s h167     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8122368 io=0
10.678s h167     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0
10.678s h167     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
11.069s h167     missing "weblog php8.2-fpm.service" ok=true witness=weblog
12.156s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=2.692374ms purpose=verify token=0400fd6e186b8a74 direct=true source=10.99.0.2
12.215s h167     look toko167.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko167.example.lab/ to=10.99.0.26:80 took=32.759285ms purpose=scheduled direct=true source=10.99.0.2
12.215s expect app-invalid-response
