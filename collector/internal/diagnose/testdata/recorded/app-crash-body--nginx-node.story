# Recorded in the lab: app-crash-body on nginx-node.
0s    h160     registered 10.99.0.30
471ms h160     agent speaks
475ms h160     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m48.148s
475ms h160     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m38.148s
475ms h160     load load1=12.84 cpus=2 memory=25276502016 available=24084144128 swap=0 swapped=0 psi-cpu=0.9003 psi-memory=0 psi-io=0.030600000000000002 disk=0.32725983605829545 inodes=0.04073232412338257 path=/ oom=0 overflows=0
475ms h160     missing units ok=true witness=units
475ms h160     missing "weblog apache2.service" ok=true witness=weblog
475ms h160     missing "weblog nginx.service" ok=true witness=weblog
475ms h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
475ms h160     socket tcp:127.0.0.1:5944 unit=node-web.service process=node user=www-data queue=0 backlog=511
475ms h160     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
475ms h160     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
475ms h160     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=30b96f0f4eab4ca0a7e10ec954d401bc file=enabled since=-747ms
475ms h160     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
488ms h160     load load1=12.84 cpus=2 memory=25276502016 available=24084144128 swap=0 swapped=0 psi-cpu=0.9003 psi-memory=0 psi-io=0.030600000000000002 disk=0.32725983605829545 inodes=0.04073232412338257 path=/ oom=0 overflows=0
488ms h160     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m48.148s
488ms h160     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m38.148s
489ms h160     missing "weblog nginx.service" ok=true witness=weblog
489ms h160     missing "weblog apache2.service" ok=true witness=weblog
489ms h160     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
489ms h160     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
489ms h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
489ms h160     socket tcp:127.0.0.1:5944 unit=node-web.service process=node user=www-data queue=0 backlog=511
489ms h160     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=30b96f0f4eab4ca0a7e10ec954d401bc file=enabled since=-747ms
489ms h160     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
489ms h160     missing units ok=true witness=units
542ms h160     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
542ms h160     vhost apache2.service apache disk name=h160.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
559ms h160     test nginx.service nginx ok tree=9167c74a5bfe319fac600790728455ba9ae5ecab4f9b4d74b1f57b00fe831e31 newer=no
563ms h160     vhost nginx.service nginx disk name=api-docs160.co.lab at=/etc/nginx/sites-enabled/api-docs160.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5944 > /etc/nginx/sites-enabled/api-docs160.co.lab:10 > connect=10s > read=10s" witness=configtest
563ms h160     vhost nginx.service nginx disk name=kasir160.example.lab at=/etc/nginx/sites-enabled/kasir160.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5944 > /etc/nginx/sites-enabled/kasir160.example.lab:10 > connect=10s > read=10s" witness=configtest
563ms h160     vhost nginx.service nginx running name=api-docs160.co.lab at=/etc/nginx/sites-enabled/api-docs160.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5944 > /etc/nginx/sites-enabled/api-docs160.co.lab:10 > connect=10s > read=10s" witness=configtest
563ms h160     vhost nginx.service nginx running name=kasir160.example.lab at=/etc/nginx/sites-enabled/kasir160.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5944 > /etc/nginx/sites-enabled/kasir160.example.lab:10 > connect=10s > read=10s" witness=configtest
588ms h160     target tcp:127.0.0.1:5944 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
618ms h160     unit node-web.service active/running load=loaded result=success pid=41 restart=no invocation=69f016cfb91b4a1a9bbc1db549112a65 file=enabled since=-826ms
632ms h160     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
632ms h160     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
634ms h160     missing "weblog php8.2-fpm.service" ok=true witness=weblog
634ms h160     removal missing "weblog php8.2-fpm.service" witness=weblog
654ms h160     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
760ms h160     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.037037037037037035 memory=15101952 io=0.23076923076923078
760ms h160     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=22372352 io=0.5384615384615384
760ms h160     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20148224 io=0.07692307692307693
760ms h160     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=12177408 io=0
760ms h160     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7651328 io=0
760ms h160     process node unit=node-web.service user=www-data count=1 cpu=0.012345679012345678 memory=51724288 io=0
760ms h160     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216 io=0.15384615384615385
760ms h160     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
2.909s h160     look api-docs160.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=29.596596ms purpose=scheduled direct=true source=10.99.0.2
3.151s h160     look kasir160.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir160.example.lab/ to=10.99.0.30:80 took=13.968688ms purpose=scheduled direct=true source=10.99.0.2
4.136s h160     unit node-web.service active/running load=loaded result=success pid=41 restart=always invocation=69f016cfb91b4a1a9bbc1db549112a65 file=enabled since=-826ms
5.051s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=66.656776ms purpose=scheduled direct=true source=10.99.0.2
5.156s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=69f016cfb91b4a1a9bbc1db549112a65 file=enabled since=5.057s
5.157s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=69f016cfb91b4a1a9bbc1db549112a65 file=enabled since=5.058s
5.157s h160     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=1 first=4.852s last=4.852s sample="upstream prematurely closed connection while reading upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944" about=upstream
5.158s h160     removal socket tcp:127.0.0.1:5944 witness=sockets
5.158s h160     target tcp:127.0.0.1:5944 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
5.18s h160     load load1=13.17 cpus=2 memory=25276502016 available=24016666624 swap=0 swapped=0 psi-cpu=0.8944 psi-memory=0 psi-io=0.0337 disk=0.3275910568052795 inodes=0.04073387384414673 path=/ oom=0 overflows=0
5.18s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.18s h160     target tcp:127.0.0.1:5944 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
5.239s h160     look kasir160.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir160.example.lab/ to=10.99.0.30:80 took=30.850233ms purpose=word direct=true source=10.99.0.2
5.24s h160     look kasir160.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir160.example.lab/ to=10.99.0.30:80 took=10.37605ms purpose=scheduled direct=true source=10.99.0.2
5.327s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=kasir160.example.lab count=2 first=4.852s last=4.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir160.example.lab, upstream: tcp:127.0.0.1:5944"
5.471s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=69f016cfb91b4a1a9bbc1db549112a65 file=enabled since=5.058s
5.471s h160     unit node-web.service inactive/dead load=loaded result=success pid=152 restarts=1 restart=always job=unknown invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=5.35s
5.471s h160     unit node-web.service active/running load=loaded result=success pid=152 restarts=1 restart=always job=unknown invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=5.369s
5.471s h160     unit node-web.service active/running load=loaded result=success pid=152 restarts=1 restart=always invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=5.369s
5.49s h160     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
5.49s h160     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=23289856 io=0.09375
5.49s h160     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20279296 io=0
5.49s h160     process systemd unit=init.scope user=root count=1 cpu=0 memory=12177408 io=0
5.49s h160     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8441856 io=0
5.49s h160     process node unit=node-web.service user=www-data count=1 running=1 cpu=0.024390243902439025 memory=14815232 io=0
5.49s h160     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216 io=0.90625
5.49s h160     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
5.49s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.122s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=70.439335ms purpose=confirm token=38c52a4fc5d42cc8 direct=true source=10.99.0.2
6.129s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=6.121s
6.133s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=6.121s stop=no
6.134s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=6.121s
6.201s h160     arrival 38c52a4fc5d42cc8 nginx.service status=200
6.283s h160     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=1 first=5.852s last=5.852s sample="upstream prematurely closed connection while reading upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944" about=upstream
6.379s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=d85bd61c9df34fb0aa1175acf155491f file=enabled since=6.121s
6.379s h160     unit node-web.service inactive/dead load=loaded result=success pid=163 restarts=2 restart=always job=unknown invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=6.346s
6.379s h160     unit node-web.service active/running load=loaded result=success pid=163 restarts=2 restart=always job=unknown invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=6.351s
6.379s h160     unit node-web.service active/running load=loaded result=success pid=163 restarts=2 restart=always invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=6.351s
7.018s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=77.359477ms purpose=scheduled direct=true source=10.99.0.2
7.033s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=7.016s
7.036s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=7.017s
7.148s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=443.392µs purpose=confirm token=e2f805b639757ab2 direct=true source=10.99.0.2
7.153s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.169s h160     certificate tcp:127.0.0.1:5944 served=true upstream=true error="connect: connection refused"
7.175s h160     look kasir160.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir160.example.lab/ to=10.99.0.30:80 took=471.193µs purpose=scheduled direct=true source=10.99.0.2
7.2s  h160     arrival e2f805b639757ab2 nginx.service status=502
7.282s h160     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=1 first=6.852s last=6.852s sample="upstream prematurely closed connection while reading upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944" about=upstream
7.282s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=1 first=6.852s last=6.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944"
7.282s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=kasir160.example.lab count=1 first=6.852s last=6.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir160.example.lab, upstream: tcp:127.0.0.1:5944"
7.362s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=dfe2367c82b04e3d929b0b0e90ad9c09 file=enabled since=7.017s
7.362s h160     unit node-web.service inactive/dead load=loaded result=success pid=174 restarts=3 restart=always job=unknown invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=7.346s
7.362s h160     unit node-web.service active/running load=loaded result=success pid=174 restarts=3 restart=always job=unknown invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=7.355s
7.362s h160     unit node-web.service active/running load=loaded result=success pid=174 restarts=3 restart=always invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=7.355s
7.373s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=853.586µs purpose=verify token=81f6006e7ee923be direct=true source=10.99.0.2
8.079s h160     wait node-web.service nothing workers=1 of=1
8.08s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.216s h160     target tcp:127.0.0.1:5944 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
8.246s h160     arrival 81f6006e7ee923be nginx.service status=502
8.289s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=1 first=6.852s last=6.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944"
8.304s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=38.199797ms purpose=verify token=0a21b45b22311bc0 direct=true source=10.99.0.2
8.308s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=8.292s
8.308s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=8.295s
8.309s h160     removal wait "node-web.service  nothing " witness=waits
8.441s h160     target tcp:127.0.0.1:5944 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
8.472s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.61s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=225c105350ca4c5d8f911a2f6362eda8 file=enabled since=8.295s
8.61s h160     unit node-web.service inactive/dead load=loaded result=success pid=190 restarts=4 restart=always job=unknown invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=8.599s
8.61s h160     unit node-web.service active/running load=loaded result=success pid=190 restarts=4 restart=always job=unknown invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=8.606s
8.61s h160     unit node-web.service active/running load=loaded result=success pid=190 restarts=4 restart=always invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=8.606s
8.614s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=719.735µs purpose=verify token=309e7bd47a990cdb direct=true source=10.99.0.2
9.179s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=9.171s
9.179s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=9.172s
9.193s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=141.814948ms purpose=scheduled direct=true source=10.99.0.2
9.204s h160     arrival 0a21b45b22311bc0 nginx.service status=200
9.204s h160     arrival 309e7bd47a990cdb nginx.service status=502
9.249s h160     look kasir160.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir160.example.lab/ to=10.99.0.30:80 took=2.546328ms purpose=scheduled direct=true source=10.99.0.2
9.3s  h160     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=2 first=7.852s last=8.852s sample="upstream prematurely closed connection while reading upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944" about=upstream
9.3s  h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=kasir160.example.lab count=1 first=8.852s last=8.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir160.example.lab, upstream: tcp:127.0.0.1:5944"
9.375s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=unknown invocation=b053814bb8464cadbf1fe606a243fd18 file=enabled since=9.172s
9.379s h160     unit node-web.service inactive/dead load=loaded result=success pid=203 restarts=5 restart=always job=unknown invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=9.347s
9.38s h160     unit node-web.service active/running load=loaded result=success pid=203 restarts=5 restart=always job=unknown invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=9.373s
9.38s h160     unit node-web.service active/running load=loaded result=success pid=203 restarts=5 restart=always invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=9.373s
9.394s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=1.560728ms purpose=verify token=ed6c797cf625463b direct=true source=10.99.0.2
10.219s h160     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=13 502=6 sources=1 top=1 counted=1
10.22s h160     target tcp:127.0.0.1:5944 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
10.221s h160     arrival ed6c797cf625463b nginx.service status=502
10.312s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=10.279s
10.313s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=10.28s
10.314s h160     target tcp:127.0.0.1:5944 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
10.368s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=83.348966ms purpose=verify token=5424aeb7ebfebc8d direct=true source=10.99.0.2
10.38s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=api-docs160.co.lab count=2 first=7.852s last=8.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs160.co.lab, upstream: tcp:127.0.0.1:5944"
10.487s h160     load cpu=0.9995002498750969 steal=0 wait=0 load1=13.32 cpus=2 memory=25276502016 available=23892885504 swap=0 swapped=0 psi-cpu=0.915 psi-memory=0 psi-io=0.0326 disk=0.32761857476567013 inodes=0.04073464870452881 path=/ oom=0 overflows=0
10.487s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.635s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always job=unknown invocation=9b009336be9c4f4da603d5b5b807ddb0 file=enabled since=10.28s
10.636s h160     unit node-web.service inactive/dead load=loaded result=success pid=214 restarts=6 restart=always job=unknown invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=10.594s
10.636s h160     unit node-web.service active/running load=loaded result=success pid=214 restarts=6 restart=always job=unknown invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=10.625s
10.636s h160     unit node-web.service active/running load=loaded result=success pid=214 restarts=6 restart=always invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=10.625s
10.647s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=1.740286ms purpose=verify token=5d8f2168ff8628a7 direct=true source=10.99.0.2
11.189s h160     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=6 restart=always invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=11.187s
11.189s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=11.188s
11.203s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.209s h160     arrival 5424aeb7ebfebc8d nginx.service status=200
11.209s h160     arrival 5d8f2168ff8628a7 nginx.service status=502
11.212s h160     look api-docs160.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=85.998945ms purpose=scheduled direct=true source=10.99.0.2
11.266s h160     look kasir160.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir160.example.lab/ to=10.99.0.30:80 took=532.746µs purpose=scheduled direct=true source=10.99.0.2
11.375s h160     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=7 restart=always job=unknown invocation=d77498f70fef4f22ab668b1a036e93b1 file=enabled since=11.188s
11.375s h160     unit node-web.service inactive/dead load=loaded result=success pid=229 restarts=7 restart=always job=unknown invocation=643a0a75e1014bc99a88999360b6dd3f file=enabled since=11.349s
11.375s h160     unit node-web.service active/running load=loaded result=success pid=229 restarts=7 restart=always job=unknown invocation=643a0a75e1014bc99a88999360b6dd3f file=enabled since=11.364s
11.375s h160     unit node-web.service active/running load=loaded result=success pid=229 restarts=7 restart=always invocation=643a0a75e1014bc99a88999360b6dd3f file=enabled since=11.364s
11.376s h160     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.386s h160     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5944 vhost=kasir160.example.lab count=1 first=10.852s last=10.852s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir160.example.lab, upstream: tcp:127.0.0.1:5944"
11.393s h160     look api-docs160.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs160.co.lab/ to=10.99.0.30:80 took=4.710177ms purpose=verify token=2056c2cc9794263b direct=true source=10.99.0.2
11.393s expect app-crash-mid-response
