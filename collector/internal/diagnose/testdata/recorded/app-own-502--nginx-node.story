# Recorded in the lab: app-own-502 on nginx-node.
0s    h162     registered 10.99.0.61
665ms h162     agent speaks
667ms h162     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m22.66s
667ms h162     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m12.66s
667ms h162     load load1=16.24 cpus=2 memory=25276502016 available=23942643712 swap=0 swapped=0 psi-cpu=0.9415 psi-memory=0 psi-io=0.0398 disk=0.3296999713009034 inodes=0.04082697629928589 path=/ oom=0 overflows=0
667ms h162     missing units ok=true witness=units
667ms h162     missing "weblog apache2.service" ok=true witness=weblog
667ms h162     missing "weblog nginx.service" ok=true witness=weblog
667ms h162     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
667ms h162     socket tcp:127.0.0.1:7296 unit=next.service process=node user=www-data queue=0 backlog=511
667ms h162     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
667ms h162     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
667ms h162     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=177cec2e232846508f3986bbabf55bfd file=enabled since=-487ms
667ms h162     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
668ms h162     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m22.66s
668ms h162     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m12.66s
669ms h162     missing "weblog nginx.service" ok=true witness=weblog
669ms h162     load load1=16.24 cpus=2 memory=25276502016 available=23942643712 swap=0 swapped=0 psi-cpu=0.9415 psi-memory=0 psi-io=0.0398 disk=0.3296999713009034 inodes=0.04082697629928589 path=/ oom=0 overflows=0
669ms h162     missing "weblog apache2.service" ok=true witness=weblog
669ms h162     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
669ms h162     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
669ms h162     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=177cec2e232846508f3986bbabf55bfd file=enabled since=-487ms
669ms h162     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
669ms h162     missing units ok=true witness=units
669ms h162     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
669ms h162     socket tcp:127.0.0.1:7296 unit=next.service process=node user=www-data queue=0 backlog=511
860ms h162     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
860ms h162     vhost apache2.service apache disk name=h162.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
890ms h162     test nginx.service nginx ok tree=d120bd60b4ac862406b79701602699bd9e1b487e533652e785e00a9c9c98313e newer=no
890ms h162     vhost nginx.service nginx disk name=tintuc162.example.lab at=/etc/nginx/sites-enabled/tintuc162.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7296 > /etc/nginx/sites-enabled/tintuc162.example.lab:10 > connect=10s > read=10s" witness=configtest
890ms h162     vhost nginx.service nginx running name=tintuc162.example.lab at=/etc/nginx/sites-enabled/tintuc162.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7296 > /etc/nginx/sites-enabled/tintuc162.example.lab:10 > connect=10s > read=10s" witness=configtest
920ms h162     target tcp:127.0.0.1:7296 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
938ms h162     unit next.service active/running load=loaded result=success pid=41 restart=no invocation=84fac172d48941968916e96a38de040e file=enabled since=-601ms
965ms h162     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012658227848101266 memory=15101952 io=0.2857142857142857
965ms h162     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=22433792 io=0.5714285714285714
965ms h162     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05063291139240506 memory=20860928 io=0
965ms h162     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=12279808 io=0
965ms h162     process node unit=next.service user=www-data count=1 cpu=0.012658227848101266 memory=51851264 io=0
965ms h162     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7487488 io=0
965ms h162     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11427840 io=0.14285714285714285
965ms h162     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7921664 io=0
1.222s h162     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.222s h162     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.224s h162     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.224s h162     removal missing "weblog php8.2-fpm.service" witness=weblog
1.244s h162     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.435s h162     look tintuc162.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=66.209805ms purpose=scheduled direct=true source=10.99.0.2
4.499s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=60.999876ms purpose=scheduled direct=true source=10.99.0.2
4.547s h162     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.547s h162     socket tcp:127.0.0.1:7296 unit=next.service process=node user=www-data queue=0 backlog=511
4.573s h162     wait next.service nothing workers=1 of=1
5.452s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=2.824851ms purpose=confirm token=020dbf3cdb362231 direct=true source=10.99.0.2
5.458s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=4.440591ms purpose=confirm token=b492f7e0cd4d7fde direct=true source=10.99.0.2
6.367s h162     arrival 020dbf3cdb362231 nginx.service status=502
6.367s h162     arrival b492f7e0cd4d7fde nginx.service status=502
6.412s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=4.042042ms purpose=scheduled direct=true source=10.99.0.2
6.555s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=13.60099ms purpose=verify token=a4a19134f92fc797 direct=true source=10.99.0.2
7.355s h162     arrival a4a19134f92fc797 nginx.service status=502
8.056s h162     wait next.service nothing workers=1 of=1
8.406s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=2.782224ms purpose=scheduled direct=true source=10.99.0.2
8.558s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=2.296481ms purpose=verify token=c946c57ff16554d8 direct=true source=10.99.0.2
9.422s h162     arrival c946c57ff16554d8 nginx.service status=502
10.35s h162     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=7 sources=1 top=1 counted=1
10.435s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=10.342599ms purpose=scheduled direct=true source=10.99.0.2
10.594s h162     look tintuc162.example.lab 502 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc162.example.lab/ to=10.99.0.61:80 took=29.212344ms purpose=verify token=2258b4dc3958533f direct=true source=10.99.0.2
10.594s expect app-own-502
