# Recorded in the lab: app-answers-partial on nginx-node.
0s    h171     registered 10.99.0.69
955ms h171     agent speaks
956ms h171     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m13.334s
956ms h171     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m3.334s
956ms h171     load load1=15.78 cpus=2 memory=25276502016 available=23370031104 swap=0 swapped=0 psi-cpu=0.9342 psi-memory=0 psi-io=0.0353 disk=0.3331724279586499 inodes=0.04087173938751221 path=/var oom=0 overflows=0
956ms h171     missing units ok=true witness=units
956ms h171     missing "weblog apache2.service" ok=true witness=weblog
956ms h171     missing "weblog nginx.service" ok=true witness=weblog
956ms h171     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
956ms h171     socket tcp:127.0.0.1:3574 unit=backend.service process=node user=www-data queue=0 backlog=511
956ms h171     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
956ms h171     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
956ms h171     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=f22f5d70219d460a84ddc2cdfbdfa683 file=enabled since=-335ms
956ms h171     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
963ms h171     load load1=15.78 cpus=2 memory=25276502016 available=23370031104 swap=0 swapped=0 psi-cpu=0.9342 psi-memory=0 psi-io=0.0353 disk=0.3331724279586499 inodes=0.04087173938751221 path=/var oom=0 overflows=0
963ms h171     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m13.334s
963ms h171     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m3.334s
964ms h171     missing "weblog nginx.service" ok=true witness=weblog
964ms h171     missing "weblog apache2.service" ok=true witness=weblog
964ms h171     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
964ms h171     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
964ms h171     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=f22f5d70219d460a84ddc2cdfbdfa683 file=enabled since=-335ms
964ms h171     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
964ms h171     missing units ok=true witness=units
964ms h171     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
964ms h171     socket tcp:127.0.0.1:3574 unit=backend.service process=node user=www-data queue=0 backlog=511
1.044s h171     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.044s h171     vhost apache2.service apache disk name=h171.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.06s h171     test nginx.service nginx ok tree=537313f5b3099a111de43146b701880a6b0070d7e299612f33ede21f5225eedd newer=no
1.06s h171     vhost nginx.service nginx disk name=toko171.lab at=/etc/nginx/sites-enabled/toko171.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3574 > /etc/nginx/sites-enabled/toko171.lab:10 > connect=5s > read=5s" witness=configtest
1.06s h171     vhost nginx.service nginx running name=toko171.lab at=/etc/nginx/sites-enabled/toko171.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3574 > /etc/nginx/sites-enabled/toko171.lab:10 > connect=5s > read=5s" witness=configtest
1.121s h171     target tcp:127.0.0.1:3574 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
1.189s h171     unit backend.service active/running load=loaded result=success pid=44 restart=no invocation=62c10b03495b4152bf4dc89e35823e93 file=enabled since=-443ms
1.189s h171     process node unit=backend.service user=www-data count=1 running=1 cpu=0 memory=51396608 io=0
1.189s h171     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0.3333333333333333
1.189s h171     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011764705882352941 memory=22441984 io=0.5
1.189s h171     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.03529411764705882 memory=19775488 io=0
1.189s h171     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.011764705882352941 memory=18137088 io=0
1.189s h171     process systemd unit=init.scope user=root count=1 cpu=0.011764705882352941 memory=11915264 io=0
1.189s h171     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11841536 io=0.16666666666666666
1.189s h171     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
1.189s h171     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7573504 io=0
1.257s h171     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.257s h171     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.258s h171     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.258s h171     removal missing "weblog php8.2-fpm.service" witness=weblog
1.258s h171     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.127s h171     look toko171.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko171.lab/ to=10.99.0.69:80 took=95.245753ms purpose=scheduled direct=true source=10.99.0.2
4.989s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=34.952162ms purpose=scheduled direct=true source=10.99.0.2
5.025s h171     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.025s h171     socket tcp:127.0.0.1:3574 unit=backend.service process=node user=www-data queue=1 backlog=511
5.027s h171     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3574 vhost=toko171.lab count=1 first=4.666s last=4.666s sample="upstream prematurely closed connection while reading response header from upstream, server: toko171.lab, upstream: tcp:127.0.0.1:3574" about="response header from upstream"
5.052s h171     wait backend.service nothing workers=1 of=1
5.183s h171     certificate tcp:127.0.0.1:3574 served=true upstream=true error="tls: first record does not look like a TLS handshake"
6.019s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=24.272662ms purpose=confirm token=e21faa2c178523fe direct=true source=10.99.0.2
6.02s h171     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3574 vhost=toko171.lab count=1 first=5.666s last=5.666s sample="upstream prematurely closed connection while reading response header from upstream, server: toko171.lab, upstream: tcp:127.0.0.1:3574" about="response header from upstream"
6.549s h171     arrival e21faa2c178523fe nginx.service status=502
7.007s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=6.745045ms purpose=scheduled direct=true source=10.99.0.2
7.019s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=1.495206ms purpose=verify token=50db0c9d6c5d1907 direct=true source=10.99.0.2
7.541s h171     arrival 50db0c9d6c5d1907 nginx.service status=502
8.038s h171     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3574 vhost=toko171.lab count=2 first=6.666s last=6.666s sample="upstream prematurely closed connection while reading response header from upstream, server: toko171.lab, upstream: tcp:127.0.0.1:3574" about="response header from upstream"
8.121s h171     wait backend.service cpu workers=1 of=1
8.121s h171     removal wait "backend.service  nothing " witness=waits
9.081s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=52.828875ms purpose=verify token=c0a5857ba64752b3 direct=true source=10.99.0.2
9.137s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=43.384946ms purpose=scheduled direct=true source=10.99.0.2
9.512s h171     arrival c0a5857ba64752b3 nginx.service status=502
10.468s h171     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
11.004s h171     load cpu=0.9995002498750516 steal=0 wait=0 load1=14.73 cpus=2 memory=25276502016 available=24174141440 swap=0 swapped=0 psi-cpu=0.9345 psi-memory=0 psi-io=0.0331 disk=0.3336461389662864 inodes=0.04087340831756592 path=/ oom=0 overflows=0
11.154s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=14.042177ms purpose=verify token=481ae3f22aed5100 direct=true source=10.99.0.2
11.209s h171     look toko171.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko171.lab/ to=10.99.0.69:80 took=14.648233ms purpose=scheduled direct=true source=10.99.0.2
11.209s expect app-invalid-response
