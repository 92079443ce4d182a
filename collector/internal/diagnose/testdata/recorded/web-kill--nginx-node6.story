# Recorded in the lab: web-kill on nginx-node6.
0s    h265     registered 10.99.0.59
560ms h265     agent speaks
565ms h265     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m11.403s
565ms h265     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m1.403s
565ms h265     load load1=16 cpus=2 memory=25276502016 available=23731830784 swap=0 swapped=0 psi-cpu=0.9425 psi-memory=0 psi-io=0.0383 disk=0.33148285869807964 inodes=0.04085838794708252 path=/ oom=0 overflows=0
565ms h265     missing units ok=true witness=units
565ms h265     missing "weblog apache2.service" ok=true witness=weblog
565ms h265     missing "weblog nginx.service" ok=true witness=weblog
565ms h265     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
565ms h265     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
565ms h265     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=1606785661924fbda556fd6e149e1c96 file=enabled since=-394ms
565ms h265     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
566ms h265     missing "weblog nginx.service" ok=true witness=weblog
566ms h265     missing "weblog apache2.service" ok=true witness=weblog
566ms h265     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m11.403s
566ms h265     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m1.403s
566ms h265     load load1=16 cpus=2 memory=25276502016 available=23731830784 swap=0 swapped=0 psi-cpu=0.9425 psi-memory=0 psi-io=0.0383 disk=0.33148285869807964 inodes=0.04085838794708252 path=/ oom=0 overflows=0
567ms h265     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
567ms h265     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
567ms h265     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=1606785661924fbda556fd6e149e1c96 file=enabled since=-394ms
567ms h265     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
567ms h265     missing units ok=true witness=units
579ms h265     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
579ms h265     socket tcp:[::1]:5658 unit=app.service process=node user=www-data queue=0 backlog=511
727ms h265     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
727ms h265     vhost apache2.service apache disk name=h265.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
741ms h265     test nginx.service nginx ok tree=4468871f07bbad7b3c02d89c7927dd184c94255cc9f08fa4338ff4889513d438 newer=no
741ms h265     vhost nginx.service nginx disk name=api-docs265.example.lab at=/etc/nginx/sites-enabled/api-docs265.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5658 > /etc/nginx/sites-enabled/api-docs265.example.lab:10 > connect=3s > read=3s" witness=configtest
741ms h265     vhost nginx.service nginx disk name=cuahang265.lab at=/etc/nginx/sites-enabled/cuahang265.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:5658 > /etc/nginx/sites-enabled/cuahang265.lab:10 > connect=3s > read=3s" witness=configtest
741ms h265     vhost nginx.service nginx running name=api-docs265.example.lab at=/etc/nginx/sites-enabled/api-docs265.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5658 > /etc/nginx/sites-enabled/api-docs265.example.lab:10 > connect=3s > read=3s" witness=configtest
746ms h265     vhost nginx.service nginx running name=cuahang265.lab at=/etc/nginx/sites-enabled/cuahang265.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:5658 > /etc/nginx/sites-enabled/cuahang265.lab:10 > connect=3s > read=3s" witness=configtest
808ms h265     target tcp:[::1]:5658 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
816ms h265     unit app.service active/running load=loaded result=success pid=48 restart=no invocation=fcd1f2094c1747549d02eec8e57abfe9 file=enabled since=-490ms
973ms h265     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
973ms h265     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
973ms h265     missing "weblog php8.2-fpm.service" ok=true witness=weblog
973ms h265     removal missing "weblog php8.2-fpm.service" witness=weblog
978ms h265     process node unit=app.service user=www-data count=1 cpu=0.011627906976744186 memory=51560448 io=0
978ms h265     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
978ms h265     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011627906976744186 memory=22241280 io=0.6666666666666666
978ms h265     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06976744186046512 memory=20668416 io=0.3333333333333333
978ms h265     process systemd unit=init.scope user=root count=1 cpu=0.023255813953488372 memory=12087296 io=0
978ms h265     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7409664 io=0
978ms h265     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11792384 io=0
978ms h265     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
997ms h265     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.234s h265     look api-docs265.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs265.example.lab/ to=10.99.0.59:80 took=28.637737ms purpose=scheduled direct=true source=10.99.0.2
2.535s h265     look cuahang265.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang265.lab/ to=10.99.0.59:80 took=33.057853ms purpose=scheduled direct=true source=10.99.0.2
4.24s h265     look api-docs265.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs265.example.lab/ to=10.99.0.59:80 took=7.433262ms purpose=scheduled direct=true source=10.99.0.2
4.579s h265     look cuahang265.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang265.lab/ to=10.99.0.59:80 took=6.759832ms purpose=scheduled direct=true source=10.99.0.2
4.976s h265     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=1606785661924fbda556fd6e149e1c96 file=enabled since=4.924s
4.976s h265     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=1606785661924fbda556fd6e149e1c96 file=enabled since=4.943s
4.976s h265     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=1606785661924fbda556fd6e149e1c96 file=enabled since=4.943s stop=no
4.976s h265     removal socket tcp:0.0.0.0:80 witness=sockets
5.036s h265     look api-docs265.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs265.example.lab/ to=10.99.0.59:80 took=22.223567ms purpose=word direct=true source=10.99.0.2
5.039s h265     look cuahang265.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang265.lab/ to=10.99.0.59:80 took=22.675875ms purpose=word direct=true source=10.99.0.2
5.293s h265     look api-docs265.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs265.example.lab/ to=10.99.0.59:80 took=104.173µs purpose=confirm token=b1b4bc511367faf4 direct=true source=10.99.0.2
5.293s expect web-server-stopped
