# Recorded in the lab: http-to-fastcgi on nginx-php-tcp.
0s    h062     registered 10.99.0.5
450ms h062     agent speaks
455ms h062     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m36.485s
455ms h062     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m26.485s
455ms h062     load load1=14.9 cpus=2 memory=25276502016 available=23779827712 swap=0 swapped=0 psi-cpu=0.9645 psi-memory=0 psi-io=0.0279 disk=0.3248972285853725 inodes=0.04067230224609375 path=/ oom=0 overflows=0
455ms h062     missing units ok=true witness=units
455ms h062     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
455ms h062     missing "weblog apache2.service" ok=true witness=weblog
455ms h062     missing "weblog nginx.service" ok=true witness=weblog
455ms h062     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
455ms h062     socket tcp:127.0.0.1:4477 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
455ms h062     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
455ms h062     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
455ms h062     unit nginx.service active/running load=loaded result=success pid=67 restart=no invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
455ms h062     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=1c436148803f4e66b4c23cf65b909d1a file=enabled status="Ready to handle connections" since=-122ms
466ms h062     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m36.485s
466ms h062     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m26.485s
466ms h062     load load1=14.9 cpus=2 memory=25276502016 available=23779827712 swap=0 swapped=0 psi-cpu=0.9645 psi-memory=0 psi-io=0.0279 disk=0.3248972285853725 inodes=0.04067230224609375 path=/ oom=0 overflows=0
466ms h062     missing "weblog nginx.service" ok=true witness=weblog
466ms h062     missing "weblog apache2.service" ok=true witness=weblog
466ms h062     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
470ms h062     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
470ms h062     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
470ms h062     unit nginx.service active/running load=loaded result=success pid=67 restart=no invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
470ms h062     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=1c436148803f4e66b4c23cf65b909d1a file=enabled status="Ready to handle connections" since=-122ms
470ms h062     missing units ok=true witness=units
470ms h062     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
470ms h062     socket tcp:127.0.0.1:4477 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
590ms h062     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
590ms h062     vhost apache2.service apache disk name=h062.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
655ms h062     test nginx.service nginx ok tree=10cb8935be4377398ac5a8c1644247192f94c0a80779ea0a915ec5781e29c7ef newer=no
655ms h062     vhost nginx.service nginx disk name=hotel62.example.lab at=/etc/nginx/sites-enabled/hotel62.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:4477 > /etc/nginx/sites-enabled/hotel62.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
655ms h062     vhost nginx.service nginx running name=hotel62.example.lab at=/etc/nginx/sites-enabled/hotel62.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:4477 > /etc/nginx/sites-enabled/hotel62.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
698ms h062     target tcp:127.0.0.1:4477 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
766ms h062     test php8.2-fpm.service php-fpm ok tree=7eb47c6b4210de09bec2760814d48a8dc9de44cca6ea99160c0f10a1b303ffb5 newer=no
766ms h062     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:4477 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
766ms h062     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:4477 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
768ms h062     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
768ms h062     missing "weblog php8.2-fpm.service" ok=true witness=weblog
768ms h062     removal missing "weblog php8.2-fpm.service" witness=weblog
829ms h062     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.16666666666666666
829ms h062     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22503424 io=0.6666666666666666
829ms h062     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=19230720 io=0
829ms h062     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12042240 io=0
829ms h062     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=6877184 io=0
829ms h062     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41521152 io=0
829ms h062     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11763712 io=0.16666666666666666
829ms h062     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7892992 io=0
1.945s h062     look hotel62.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel62.example.lab/ to=10.99.0.5:80 took=2.644426ms purpose=scheduled direct=true source=10.99.0.2
2.219s h062     unit nginx.service active/running load=loaded result=success pid=67 restart=no job=reload invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
2.22s h062     unit nginx.service reloading/reload load=loaded result=success pid=67 restart=no job=reload invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
2.226s h062     unit nginx.service active/running load=loaded result=success pid=67 restart=no job=reload invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
2.226s h062     change reload nginx.service detail="systemd reloaded it" when=2.226s
2.228s h062     unit nginx.service active/running load=loaded result=success pid=67 restart=no invocation=4b9d35aa4ac34248b0a29da4f88414e1 file=enabled since=-309ms
3.253s h062     test nginx.service nginx ok tree=ed3453f47ca2e3ed2b80fff69cde027b74af5cae4b7cb2b7367c6d456219f433 newer=no
3.253s h062     vhost nginx.service nginx disk name=hotel62.example.lab at=/etc/nginx/sites-enabled/hotel62.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > tcp:127.0.0.1:4477 > /etc/nginx/sites-enabled/hotel62.example.lab:13" witness=configtest
3.253s h062     vhost nginx.service nginx running name=hotel62.example.lab at=/etc/nginx/sites-enabled/hotel62.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > tcp:127.0.0.1:4477 > /etc/nginx/sites-enabled/hotel62.example.lab:13" witness=configtest
3.253s h062     change config nginx.service detail="its test is ok" when=3.25s
4.04s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=4.353559ms purpose=scheduled direct=true source=10.99.0.2
4.062s h062     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.062s h062     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4477 vhost=hotel62.example.lab count=1 first=3.515s last=3.515s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel62.example.lab, upstream: tcp:127.0.0.1:4477"
4.294s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=2.468061ms purpose=confirm token=0a4b2ff6da189ac9 direct=true source=10.99.0.2
5.063s h062     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4477 vhost=hotel62.example.lab count=1 first=3.515s last=3.515s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel62.example.lab, upstream: tcp:127.0.0.1:4477"
5.177s h062     arrival 0a4b2ff6da189ac9 nginx.service status=502
5.967s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=907.897µs purpose=scheduled direct=true source=10.99.0.2
6.296s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=674.803µs purpose=verify token=48df7ef6a66d0522 direct=true source=10.99.0.2
7.067s h062     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:4477 vhost=hotel62.example.lab count=2 first=5.515s last=5.515s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel62.example.lab, upstream: tcp:127.0.0.1:4477"
7.179s h062     arrival 48df7ef6a66d0522 nginx.service status=502
7.953s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=2.7174ms purpose=scheduled direct=true source=10.99.0.2
8.298s h062     look hotel62.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel62.example.lab/ to=10.99.0.5:80 took=821.065µs purpose=verify token=2d763faed0d8fdaa direct=true source=10.99.0.2
8.298s expect upstream-wrong-protocol
