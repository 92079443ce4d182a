# Recorded in the lab: app-answers-bad-chunk on nginx-node.
0s    h173     registered 10.99.0.62
560ms h173     agent speaks
564ms h173     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m50.322s
564ms h173     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m40.322s
564ms h173     load load1=15.84 cpus=2 memory=25276502016 available=23802019840 swap=0 swapped=0 psi-cpu=0.9434999999999999 psi-memory=0 psi-io=0.04190000000000001 disk=0.33289419080358973 inodes=0.040863752365112305 path=/ oom=0 overflows=0
564ms h173     missing units ok=true witness=units
564ms h173     missing "weblog apache2.service" ok=true witness=weblog
564ms h173     missing "weblog nginx.service" ok=true witness=weblog
564ms h173     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
564ms h173     socket tcp:127.0.0.1:5765 unit=shop-api.service process=node user=www-data queue=0 backlog=511
564ms h173     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
564ms h173     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
564ms h173     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=1a670c43cfa749b487fb116dfe3fe3eb file=enabled since=-207ms
564ms h173     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
565ms h173     load load1=15.84 cpus=2 memory=25276502016 available=23802019840 swap=0 swapped=0 psi-cpu=0.9434999999999999 psi-memory=0 psi-io=0.04190000000000001 disk=0.33289419080358973 inodes=0.040863752365112305 path=/ oom=0 overflows=0
565ms h173     missing "weblog nginx.service" ok=true witness=weblog
565ms h173     missing "weblog apache2.service" ok=true witness=weblog
565ms h173     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m50.322s
565ms h173     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m40.322s
566ms h173     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
566ms h173     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
566ms h173     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=1a670c43cfa749b487fb116dfe3fe3eb file=enabled since=-207ms
566ms h173     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
566ms h173     missing units ok=true witness=units
566ms h173     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
566ms h173     socket tcp:127.0.0.1:5765 unit=shop-api.service process=node user=www-data queue=0 backlog=511
666ms h173     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
666ms h173     vhost apache2.service apache disk name=h173.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
708ms h173     test nginx.service nginx ok tree=6d03c8efb4f2b2d182fc50b5054f41b7f81201f21665ad1932dda37512584a09 newer=no
708ms h173     vhost nginx.service nginx disk name=blog173.example.lab at=/etc/nginx/sites-enabled/blog173.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5765 > /etc/nginx/sites-enabled/blog173.example.lab:10 > connect=5s > read=5s" witness=configtest
708ms h173     vhost nginx.service nginx disk name=sekolah173.co.lab at=/etc/nginx/sites-enabled/sekolah173.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5765 > /etc/nginx/sites-enabled/sekolah173.co.lab:10 > connect=5s > read=5s" witness=configtest
708ms h173     vhost nginx.service nginx running name=blog173.example.lab at=/etc/nginx/sites-enabled/blog173.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5765 > /etc/nginx/sites-enabled/blog173.example.lab:10 > connect=5s > read=5s" witness=configtest
708ms h173     vhost nginx.service nginx running name=sekolah173.co.lab at=/etc/nginx/sites-enabled/sekolah173.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5765 > /etc/nginx/sites-enabled/sekolah173.co.lab:10 > connect=5s > read=5s" witness=configtest
724ms h173     target tcp:127.0.0.1:5765 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
805ms h173     unit shop-api.service active/running load=loaded result=success pid=50 restart=no invocation=488b8472f0404e2d92d818cfe86c7ead file=enabled since=-244ms
931ms h173     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
931ms h173     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
933ms h173     missing "weblog php8.2-fpm.service" ok=true witness=weblog
933ms h173     removal missing "weblog php8.2-fpm.service" witness=weblog
953ms h173     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.57s h173     look blog173.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog173.example.lab/ to=10.99.0.62:80 took=32.132455ms purpose=scheduled direct=true source=10.99.0.2
3.042s h173     look sekolah173.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah173.co.lab/ to=10.99.0.62:80 took=4.679999ms purpose=scheduled direct=true source=10.99.0.2
4.491s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=12.200999ms purpose=scheduled direct=true source=10.99.0.2
4.55s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=blog173.example.lab count=1 first=3.678s last=3.678s sample="upstream sent invalid chunked response while reading upstream, server: blog173.example.lab, upstream: tcp:127.0.0.1:5765" about=chunked
4.907s h173     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.907s h173     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22573056 io=1
4.907s h173     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20287488 io=0
4.907s h173     process systemd unit=init.scope user=root count=1 cpu=0 memory=12103680 io=0
4.907s h173     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8052736 io=0
4.907s h173     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=53030912 io=0
4.907s h173     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0
4.907s h173     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776 io=0
4.975s h173     look sekolah173.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://sekolah173.co.lab/ to=10.99.0.62:80 took=6.205104ms purpose=scheduled direct=true source=10.99.0.2
5.125s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=sekolah173.co.lab count=1 first=4.678s last=4.678s sample="upstream sent invalid chunked response while reading upstream, server: sekolah173.co.lab, upstream: tcp:127.0.0.1:5765" about=chunked
5.392s h173     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
5.392s h173     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22704128 io=1
5.392s h173     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20287488 io=0
5.393s h173     process systemd unit=init.scope user=root count=1 cpu=0 memory=12103680 io=0
5.393s h173     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8052736 io=0
5.393s h173     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=53030912 io=0
5.393s h173     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0
5.393s h173     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776 io=0
5.394s h173     load load1=15.78 cpus=2 memory=25276502016 available=23657562112 swap=0 swapped=0 psi-cpu=0.9423999999999999 psi-memory=0 psi-io=0.0394 disk=0.333054356222971 inodes=0.04086601734161377 path=/ oom=0 overflows=0
5.394s h173     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.394s h173     socket tcp:127.0.0.1:5765 unit=shop-api.service process=node user=www-data queue=0 backlog=511
5.519s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=2.512236ms purpose=confirm token=69d7266427b92dce direct=true source=10.99.0.2
5.729s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=blog173.example.lab count=1 first=4.678s last=4.678s sample="upstream sent invalid chunked response while reading upstream, server: blog173.example.lab, upstream: tcp:127.0.0.1:5765" about=chunked
6.326s h173     arrival 69d7266427b92dce nginx.service status=200
6.425s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=54.290426ms purpose=confirm token=8c3f7d43337d834e direct=true source=10.99.0.2
6.51s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=32.693489ms purpose=scheduled direct=true source=10.99.0.2
6.8s  h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=blog173.example.lab count=2 first=5.678s last=5.678s sample="upstream sent invalid chunked response while reading upstream, server: blog173.example.lab, upstream: tcp:127.0.0.1:5765" about=chunked
6.939s h173     look sekolah173.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://sekolah173.co.lab/ to=10.99.0.62:80 took=3.458341ms purpose=scheduled direct=true source=10.99.0.2
6.974s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=sekolah173.co.lab count=1 first=6.678s last=6.678s sample="upstream sent invalid chunked response while reading upstream, server: sekolah173.co.lab, upstream: tcp:127.0.0.1:5765" about=chunked
7.315s h173     arrival 8c3f7d43337d834e nginx.service status=200
7.94s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=13.93314ms purpose=confirm token=42289232ac040cf3 direct=true source=10.99.0.2
8.401s h173     arrival 42289232ac040cf3 nginx.service status=200
8.477s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=43.310107ms purpose=scheduled direct=true source=10.99.0.2
8.855s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=blog173.example.lab count=2 first=7.678s last=7.678s sample="upstream sent invalid chunked response while reading upstream, server: blog173.example.lab, upstream: tcp:127.0.0.1:5765" about=chunked
9.053s h173     look sekolah173.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://sekolah173.co.lab/ to=10.99.0.62:80 took=16.351166ms purpose=scheduled direct=true source=10.99.0.2
9.385s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=sekolah173.co.lab count=1 first=8.678s last=8.678s sample="upstream sent invalid chunked response while reading upstream, server: sekolah173.co.lab, upstream: tcp:127.0.0.1:5765" about=chunked
9.509s h173     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
9.509s h173     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22528000 io=1
9.509s h173     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20287488 io=0
9.509s h173     process systemd unit=init.scope user=root count=1 cpu=0 memory=12103680 io=0
9.509s h173     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8052736 io=0
9.509s h173     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=53030912 io=0
9.509s h173     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0
9.509s h173     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776 io=0
9.51s h173     load load1=15.63 cpus=2 memory=25276502016 available=23707275264 swap=0 swapped=0 psi-cpu=0.9373 psi-memory=0 psi-io=0.039900000000000005 disk=0.33302805290618986 inodes=0.04086410999298096 path=/ oom=0 overflows=0
9.981s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=39.6236ms purpose=verify token=905e9d4068ef6e99 direct=true source=10.99.0.2
10.753s h173     arrival 905e9d4068ef6e99 nginx.service status=200
10.961s h173     load cpu=1 steal=0 wait=0 load1=15.63 cpus=2 memory=25276502016 available=23711346688 swap=0 swapped=0 psi-cpu=0.9373 psi-memory=0 psi-io=0.039900000000000005 disk=0.33303228321669126 inodes=0.04086655378341675 path=/ oom=0 overflows=0
10.961s h173     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=11 sources=1 top=1 counted=1
10.962s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=36.118093ms purpose=scheduled direct=true source=10.99.0.2
11.059s h173     look sekolah173.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://sekolah173.co.lab/ to=10.99.0.62:80 took=13.885095ms purpose=scheduled direct=true source=10.99.0.2
11.082s h173     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:5765 vhost=sekolah173.co.lab count=1 first=10.678s last=10.678s sample="upstream sent invalid chunked response while reading upstream, server: sekolah173.co.lab, upstream: tcp:127.0.0.1:5765" about=chunked
12.149s h173     look blog173.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog173.example.lab/ to=10.99.0.62:80 took=113.94963ms purpose=verify token=74c1bc39902e3cf1 direct=true source=10.99.0.2
12.149s expect app-invalid-response
