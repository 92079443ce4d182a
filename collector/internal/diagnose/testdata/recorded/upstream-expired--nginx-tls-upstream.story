# Recorded in the lab: upstream-expired on nginx-tls-upstream.
0s    h179     registered 10.99.0.44
644ms h179     agent speaks
648ms h179     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m46.567s
648ms h179     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m36.567s
648ms h179     load load1=11.5 cpus=2 memory=25276502016 available=24192450560 swap=0 swapped=0 psi-cpu=0.8662000000000001 psi-memory=0 psi-io=0.0342 disk=0.327508293502796 inodes=0.040778934955596924 path=/ oom=0 overflows=0
648ms h179     missing units ok=true witness=units
648ms h179     missing "weblog apache2.service" ok=true witness=weblog
648ms h179     missing "weblog nginx.service" ok=true witness=weblog
648ms h179     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
648ms h179     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
648ms h179     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=e5dfc530f8de4844b5354fcc1e69d739 file=enabled since=-211ms
648ms h179     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
654ms h179     load load1=11.5 cpus=2 memory=25276502016 available=24192450560 swap=0 swapped=0 psi-cpu=0.8662000000000001 psi-memory=0 psi-io=0.0342 disk=0.327508293502796 inodes=0.040778934955596924 path=/ oom=0 overflows=0
654ms h179     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m46.567s
654ms h179     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m36.567s
655ms h179     missing "weblog nginx.service" ok=true witness=weblog
655ms h179     missing "weblog apache2.service" ok=true witness=weblog
655ms h179     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
655ms h179     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
655ms h179     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=e5dfc530f8de4844b5354fcc1e69d739 file=enabled since=-211ms
655ms h179     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
655ms h179     missing units ok=true witness=units
748ms h179     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
770ms h179     socket tcp:127.0.0.1:3512 unit=app.service process=node user=www-data queue=0 backlog=511
990ms h179     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
990ms h179     vhost apache2.service apache disk name=h179.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.019s h179     test nginx.service nginx ok tree=d90842ce1a255632c45d18faded177bafa0553bf06089b1bc3264eb319b446bf newer=no
1.019s h179     vhost nginx.service nginx disk name=hotel179.example.lab at=/etc/nginx/sites-enabled/hotel179.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:3512 > /etc/nginx/sites-enabled/hotel179.example.lab:10 > connect=5s > read=5s" witness=configtest
1.019s h179     vhost nginx.service nginx disk name=my-site179.example.lab at=/etc/nginx/sites-enabled/my-site179.example.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3512 > /etc/nginx/sites-enabled/my-site179.example.lab:10 > connect=5s > read=5s" witness=configtest
1.022s h179     vhost nginx.service nginx running name=hotel179.example.lab at=/etc/nginx/sites-enabled/hotel179.example.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:3512 > /etc/nginx/sites-enabled/hotel179.example.lab:10 > connect=5s > read=5s" witness=configtest
1.022s h179     vhost nginx.service nginx running name=my-site179.example.lab at=/etc/nginx/sites-enabled/my-site179.example.lab:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3512 > /etc/nginx/sites-enabled/my-site179.example.lab:10 > connect=5s > read=5s" witness=configtest
1.055s h179     target tcp:127.0.0.1:3512 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
1.082s h179     unit app.service active/running load=loaded result=success pid=48 restart=no invocation=2a8d37cdd90c42238deaf4d92f4560b5 file=enabled since=-286ms
1.16s h179     process node unit=app.service user=www-data count=1 cpu=0.012195121951219513 memory=54300672 io=0
1.16s h179     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012195121951219513 memory=4349952 io=0
1.16s h179     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
1.16s h179     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22339584 io=1
1.16s h179     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=20578304 io=0
1.16s h179     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.024390243902439025 memory=21012480 io=0
1.16s h179     process systemd unit=init.scope user=root count=1 cpu=0.036585365853658534 memory=11943936 io=0
1.16s h179     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8683520 io=0
1.16s h179     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0
1.21s h179     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.21s h179     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.213s h179     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.213s h179     removal missing "weblog php8.2-fpm.service" witness=weblog
1.233s h179     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
4.006s h179     look hotel179.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel179.example.lab/ to=10.99.0.44:80 took=55.007703ms purpose=scheduled direct=true source=10.99.0.2
4.032s h179     look my-site179.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site179.example.lab/ to=10.99.0.44:80 took=38.184419ms purpose=scheduled direct=true source=10.99.0.2
4.216s h179     certificate tcp:127.0.0.1:3512 served=true upstream=true name=backend.lab from=-744h0m1.567s until=4343h59m58.433s fingerprint=51be5a8bd883b18c72bcf956635e95216a202013c301773adee9ef121f460197
4.378s h179     unit app.service active/running load=loaded result=success pid=48 restart=no job=restart invocation=2a8d37cdd90c42238deaf4d92f4560b5 file=enabled since=-286ms
4.378s h179     unit app.service deactivating/stop-sigterm load=loaded result=success pid=48 restart=no job=restart invocation=2a8d37cdd90c42238deaf4d92f4560b5 file=enabled since=4.377s
4.394s h179     unit app.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=restart invocation=2a8d37cdd90c42238deaf4d92f4560b5 file=enabled since=4.392s
4.401s h179     removal socket tcp:127.0.0.1:3512 witness=sockets
4.402s h179     target tcp:127.0.0.1:3512 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.404s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=548.989µs purpose=word direct=true source=10.99.0.2
4.406s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=2.261511ms purpose=word direct=true source=10.99.0.2
4.418s h179     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.419s h179     unit app.service inactive/dead load=loaded result=success pid=133 restart=no job=restart invocation=76afba6665d742379fb1da6c81ce7957 file=enabled since=4.392s
4.42s h179     unit app.service active/running load=loaded result=success pid=133 restart=no job=restart invocation=76afba6665d742379fb1da6c81ce7957 file=enabled since=4.408s
4.42s h179     unit app.service active/running load=loaded result=success pid=133 restart=no invocation=76afba6665d742379fb1da6c81ce7957 file=enabled since=4.408s
4.427s h179     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3512 vhost=hotel179.example.lab count=1 first=3.433s last=3.433s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel179.example.lab, upstream: tcp:127.0.0.1:3512"
4.427s h179     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3512 vhost=my-site179.example.lab count=1 first=3.433s last=3.433s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site179.example.lab, upstream: tcp:127.0.0.1:3512"
4.428s h179     load load1=12.18 cpus=2 memory=25276502016 available=24159879168 swap=0 swapped=0 psi-cpu=0.8869 psi-memory=0 psi-io=0.029500000000000002 disk=0.3276063026767897 inodes=0.040782809257507324 path=/ oom=0 overflows=0
4.428s h179     target tcp:127.0.0.1:3512 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.44s h179     wait app.service cpu workers=1 of=1
4.441s h179     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.838s h179     process node unit=app.service user=www-data count=1 running=1 cpu=0.125 memory=50401280 io=0
4.838s h179     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
4.838s h179     process gapura-agent unit=gapura-agent.service user=gapura count=1 running=1 cpu=0 memory=22589440 io=1
4.838s h179     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20545536 io=0
4.838s h179     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=11943936 io=0
4.838s h179     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=16044032 io=0
4.838s h179     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0
4.838s h179     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
4.838s h179     removal process " gapura-look.service php-fpm8.2" witness=processes
4.838s h179     removal process " dbus.service dbus-daemon" witness=processes
5.427s h179     socket tcp:127.0.0.1:3512 unit=app.service process=node user=www-data queue=0 backlog=511
5.441s h179     target tcp:127.0.0.1:3512 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
5.507s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=50.200863ms purpose=confirm token=d0978a6f1dad5755 direct=true source=10.99.0.2
5.518s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=47.240666ms purpose=confirm token=2d59995d06afb3fc direct=true source=10.99.0.2
5.533s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=my-site179.example.lab count=1 first=5.433s last=5.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: my-site179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
5.594s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=hotel179.example.lab count=1 first=5.433s last=5.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: hotel179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
5.732s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=42.402939ms purpose=confirm token=6da74c248aa4b50d direct=true source=10.99.0.2
5.744s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=45.959818ms purpose=confirm token=bf31418aedab83d5 direct=true source=10.99.0.2
6.018s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=5.155521ms purpose=scheduled direct=true source=10.99.0.2
6.31s h179     arrival d0978a6f1dad5755 nginx.service status=502
6.31s h179     arrival 2d59995d06afb3fc nginx.service status=502
6.31s h179     arrival bf31418aedab83d5 nginx.service status=502
6.31s h179     arrival 6da74c248aa4b50d nginx.service status=502
6.458s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=3.117238ms purpose=scheduled direct=true source=10.99.0.2
6.569s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=27.353141ms purpose=verify token=93fffe6ec8e0ade7 direct=true source=10.99.0.2
6.574s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=my-site179.example.lab count=2 first=5.433s last=5.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: my-site179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
6.574s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=hotel179.example.lab count=2 first=5.433s last=6.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: hotel179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
7.333s h179     arrival 93fffe6ec8e0ade7 nginx.service status=502
8.058s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=10.353859ms purpose=scheduled direct=true source=10.99.0.2
8.628s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=my-site179.example.lab count=1 first=7.433s last=7.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: my-site179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
8.628s h179     sign nginx-upstream-certificate nginx.service server=nginx target=tcp:127.0.0.1:3512 vhost=hotel179.example.lab count=1 first=6.433s last=6.433s sample="upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream, server: hotel179.example.lab, upstream: tcp:127.0.0.1:3512" about="certificate has expired"
8.634s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=34.029527ms purpose=scheduled direct=true source=10.99.0.2
8.67s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=3.414934ms purpose=verify token=3ecce8ea630dce3b direct=true source=10.99.0.2
9.317s h179     arrival 3ecce8ea630dce3b nginx.service status=502
10.087s h179     look my-site179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site179.example.lab/ to=10.99.0.44:80 took=38.49959ms purpose=scheduled direct=true source=10.99.0.2
10.299s h179     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=14 502=12 sources=1 top=1 counted=1
10.568s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=13.421418ms purpose=scheduled direct=true source=10.99.0.2
10.736s h179     load cpu=0.9969954932398855 steal=0.0005007511266899952 wait=0 load1=12.89 cpus=2 memory=25276502016 available=24169160704 swap=0 swapped=0 psi-cpu=0.9079999999999999 psi-memory=0 psi-io=0.0319 disk=0.3276228888446963 inodes=0.040782272815704346 path=/ oom=0 overflows=0
10.736s h179     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.767s h179     look hotel179.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel179.example.lab/ to=10.99.0.44:80 took=6.896847ms purpose=verify token=3afabf009563e741 direct=true source=10.99.0.2
10.767s expect upstream-certificate-expired
