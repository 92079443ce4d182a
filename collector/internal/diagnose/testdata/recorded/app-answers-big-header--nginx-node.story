# Recorded in the lab: app-answers-big-header on nginx-node.
0s    h174     registered 10.99.0.30
476ms h174     agent speaks
477ms h174     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m19.614s
477ms h174     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m9.614s
477ms h174     load load1=13.46 cpus=2 memory=25276502016 available=23891378176 swap=0 swapped=0 psi-cpu=0.9138 psi-memory=0 psi-io=0.0326 disk=0.32916481608034004 inodes=0.04073452949523926 path=/ oom=0 overflows=0
477ms h174     missing units ok=true witness=units
477ms h174     missing "weblog apache2.service" ok=true witness=weblog
477ms h174     missing "weblog nginx.service" ok=true witness=weblog
477ms h174     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
477ms h174     socket tcp:127.0.0.1:4060 unit=next.service process=node user=www-data queue=0 backlog=511
477ms h174     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
477ms h174     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
477ms h174     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=0681681abf704d4ba6dc654dde20ff39 file=enabled since=-660ms
477ms h174     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
482ms h174     missing "weblog nginx.service" ok=true witness=weblog
482ms h174     missing "weblog apache2.service" ok=true witness=weblog
482ms h174     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m19.614s
482ms h174     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m9.614s
530ms h174     load load1=13.46 cpus=2 memory=25276502016 available=23891378176 swap=0 swapped=0 psi-cpu=0.9138 psi-memory=0 psi-io=0.0326 disk=0.32916481608034004 inodes=0.04073452949523926 path=/ oom=0 overflows=0
530ms h174     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
530ms h174     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
530ms h174     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=0681681abf704d4ba6dc654dde20ff39 file=enabled since=-660ms
530ms h174     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
530ms h174     missing units ok=true witness=units
530ms h174     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
530ms h174     socket tcp:127.0.0.1:4060 unit=next.service process=node user=www-data queue=0 backlog=511
642ms h174     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
642ms h174     vhost apache2.service apache disk name=h174.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
659ms h174     test nginx.service nginx ok tree=08f046837e94d10428c7bc2e12207838023d7ba93b100213730c1b0368e38898 newer=no
659ms h174     vhost nginx.service nginx disk name=api-docs174.lab at=/etc/nginx/sites-enabled/api-docs174.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4060 > /etc/nginx/sites-enabled/api-docs174.lab:10 > connect=10s > read=10s" witness=configtest
659ms h174     vhost nginx.service nginx disk name=tintuc174.co.lab at=/etc/nginx/sites-enabled/tintuc174.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4060 > /etc/nginx/sites-enabled/tintuc174.co.lab:10 > connect=10s > read=10s" witness=configtest
659ms h174     vhost nginx.service nginx running name=api-docs174.lab at=/etc/nginx/sites-enabled/api-docs174.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4060 > /etc/nginx/sites-enabled/api-docs174.lab:10 > connect=10s > read=10s" witness=configtest
659ms h174     vhost nginx.service nginx running name=tintuc174.co.lab at=/etc/nginx/sites-enabled/tintuc174.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4060 > /etc/nginx/sites-enabled/tintuc174.co.lab:10 > connect=10s > read=10s" witness=configtest
682ms h174     target tcp:127.0.0.1:4060 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
697ms h174     unit next.service active/running load=loaded result=success pid=37 restart=no invocation=b561cfadd5b74cc9b02d8e2ca891c155 file=enabled since=-748ms
803ms h174     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.4444444444444444
803ms h174     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22503424 io=0.4444444444444444
803ms h174     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=19206144 io=0
803ms h174     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.024390243902439025 memory=20299776 io=0
803ms h174     process systemd unit=init.scope user=root count=1 cpu=0.024390243902439025 memory=12099584 io=0
803ms h174     process node unit=next.service user=www-data count=1 cpu=0.012195121951219513 memory=51359744 io=0
803ms h174     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11866112 io=0.1111111111111111
803ms h174     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8065024 io=0
803ms h174     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7536640 io=0
1.081s h174     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.081s h174     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.081s h174     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.081s h174     removal missing "weblog php8.2-fpm.service" witness=weblog
1.083s h174     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.56s h174     look tintuc174.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=27.890399ms purpose=scheduled direct=true source=10.99.0.2
3.945s h174     look api-docs174.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs174.lab/ to=10.99.0.30:80 took=7.561571ms purpose=scheduled direct=true source=10.99.0.2
4.615s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=7.536378ms purpose=scheduled direct=true source=10.99.0.2
4.62s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=tintuc174.co.lab count=1 first=4.386s last=4.386s sample="upstream sent too big header while reading response header from upstream, server: tintuc174.co.lab, upstream: tcp:127.0.0.1:4060"
4.731s h174     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.731s h174     socket tcp:127.0.0.1:4060 unit=next.service process=node user=www-data queue=1 backlog=511
4.737s h174     wait next.service nothing workers=1 of=1
5.6s  h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=3.509195ms purpose=confirm token=10caf18e8f4b3d5e direct=true source=10.99.0.2
5.622s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=tintuc174.co.lab count=1 first=5.386s last=5.386s sample="upstream sent too big header while reading response header from upstream, server: tintuc174.co.lab, upstream: tcp:127.0.0.1:4060"
5.916s h174     look api-docs174.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs174.lab/ to=10.99.0.30:80 took=2.679065ms purpose=scheduled direct=true source=10.99.0.2
6.024s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=api-docs174.lab count=1 first=5.386s last=5.386s sample="upstream sent too big header while reading response header from upstream, server: api-docs174.lab, upstream: tcp:127.0.0.1:4060"
6.232s h174     arrival 10caf18e8f4b3d5e nginx.service status=502
6.612s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=4.259109ms purpose=confirm token=915018e41a049c67 direct=true source=10.99.0.2
6.655s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=5.999974ms purpose=scheduled direct=true source=10.99.0.2
6.948s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=11.86472ms purpose=confirm token=dda6424d78a68cb3 direct=true source=10.99.0.2
7.238s h174     arrival 915018e41a049c67 nginx.service status=502
7.238s h174     arrival dda6424d78a68cb3 nginx.service status=502
7.649s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=tintuc174.co.lab count=3 first=6.386s last=6.386s sample="upstream sent too big header while reading response header from upstream, server: tintuc174.co.lab, upstream: tcp:127.0.0.1:4060"
7.674s h174     wait next.service nothing workers=1 of=1
7.956s h174     look api-docs174.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs174.lab/ to=10.99.0.30:80 took=7.108444ms purpose=scheduled direct=true source=10.99.0.2
8.041s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=api-docs174.lab count=1 first=7.386s last=7.386s sample="upstream sent too big header while reading response header from upstream, server: api-docs174.lab, upstream: tcp:127.0.0.1:4060"
8.748s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=30.504988ms purpose=scheduled direct=true source=10.99.0.2
9.002s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=18.958101ms purpose=verify token=4304e75eec1ee186 direct=true source=10.99.0.2
9.239s h174     arrival 4304e75eec1ee186 nginx.service status=502
9.908s h174     look api-docs174.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs174.lab/ to=10.99.0.30:80 took=29.4237ms purpose=scheduled direct=true source=10.99.0.2
10.062s h174     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:4060 vhost=api-docs174.lab count=1 first=9.386s last=9.386s sample="upstream sent too big header while reading response header from upstream, server: api-docs174.lab, upstream: tcp:127.0.0.1:4060"
10.234s h174     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=11 502=9 sources=1 top=1 counted=1
10.53s h174     load cpu=0.8782475802343248 steal=0.0005094243504839158 wait=0.003056546102903676 load1=12.96 cpus=2 memory=25276502016 available=24145027072 swap=0 swapped=0 psi-cpu=0.7923 psi-memory=0 psi-io=0.029900000000000003 disk=0.3261705101620435 inodes=0.04072695970535278 path=/ oom=0 overflows=0
10.677s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=9.805371ms purpose=scheduled direct=true source=10.99.0.2
10.707s h174     wait next.service nothing workers=1 of=1
11.018s h174     look tintuc174.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc174.co.lab/ to=10.99.0.30:80 took=15.243084ms purpose=verify token=49c12a240d83e7d9 direct=true source=10.99.0.2
11.018s expect upstream-header-too-big
