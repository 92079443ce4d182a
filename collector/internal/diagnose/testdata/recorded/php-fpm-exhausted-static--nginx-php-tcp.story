# Recorded in the lab: php-fpm-exhausted-static on nginx-php-tcp.
0s    h052     registered 10.99.0.66
467ms h052     agent speaks
470ms h052     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m33.029s
470ms h052     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m23.029s
470ms h052     load load1=15.58 cpus=2 memory=25276502016 available=23568195584 swap=0 swapped=0 psi-cpu=0.9335 psi-memory=0 psi-io=0.049 disk=0.33341552421756426 inodes=0.04086780548095703 path=/ oom=0 overflows=0
470ms h052     missing units ok=true witness=units
470ms h052     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
470ms h052     missing "weblog apache2.service" ok=true witness=weblog
470ms h052     missing "weblog nginx.service" ok=true witness=weblog
470ms h052     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
470ms h052     socket tcp:127.0.0.1:7728 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
470ms h052     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
470ms h052     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
470ms h052     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=4612a18165024c4a839e837fb64930c5 file=enabled since=-254ms
470ms h052     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=-205ms
471ms h052     load load1=15.58 cpus=2 memory=25276502016 available=23568195584 swap=0 swapped=0 psi-cpu=0.9335 psi-memory=0 psi-io=0.049 disk=0.33341552421756426 inodes=0.04086780548095703 path=/ oom=0 overflows=0
471ms h052     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m33.029s
471ms h052     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m23.029s
471ms h052     missing "weblog nginx.service" ok=true witness=weblog
471ms h052     missing "weblog apache2.service" ok=true witness=weblog
471ms h052     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
471ms h052     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
471ms h052     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
471ms h052     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=4612a18165024c4a839e837fb64930c5 file=enabled since=-254ms
471ms h052     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=-205ms
471ms h052     missing units ok=true witness=units
471ms h052     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
471ms h052     socket tcp:127.0.0.1:7728 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
669ms h052     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
669ms h052     vhost apache2.service apache disk name=h052.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
746ms h052     test nginx.service nginx ok tree=af3162acc826c3c9a4aed17e863e84d7d7f6945c5b740f3a34990b1047f798a2 newer=no
746ms h052     vhost nginx.service nginx disk name=a152.co.lab at=/etc/nginx/sites-enabled/a152.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7728 > /etc/nginx/sites-enabled/a152.co.lab:13 > connect=2s > read=2s" witness=configtest
746ms h052     vhost nginx.service nginx disk name=cuahang52.co.lab at=/etc/nginx/sites-enabled/cuahang52.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7728 > /etc/nginx/sites-enabled/cuahang52.co.lab:13 > connect=2s > read=2s" witness=configtest
746ms h052     vhost nginx.service nginx running name=a152.co.lab at=/etc/nginx/sites-enabled/a152.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7728 > /etc/nginx/sites-enabled/a152.co.lab:13 > connect=2s > read=2s" witness=configtest
746ms h052     vhost nginx.service nginx running name=cuahang52.co.lab at=/etc/nginx/sites-enabled/cuahang52.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7728 > /etc/nginx/sites-enabled/cuahang52.co.lab:13 > connect=2s > read=2s" witness=configtest
746ms h052     target tcp:127.0.0.1:7728 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
746ms h052     test php8.2-fpm.service php-fpm ok tree=09f8b8e5bd18ff12332779ce11700baf3d90dc8a51f62d3c2a45015926ddda1b newer=no
746ms h052     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7728 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
746ms h052     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7728 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
747ms h052     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
747ms h052     missing "weblog php8.2-fpm.service" ok=true witness=weblog
747ms h052     removal missing "weblog php8.2-fpm.service" witness=weblog
2.796s h052     look cuahang52.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=1.914978ms purpose=scheduled direct=true source=10.99.0.2
3.275s h052     look a152.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a152.co.lab/ to=10.99.0.66:80 took=1.754205ms purpose=scheduled direct=true source=10.99.0.2
3.451s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=-205ms
3.451s h052     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=51 restart=no job=restart invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=3.436s
3.459s h052     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=3.436s
3.489s h052     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=d90f5821d9ed4f79b8d082a7a537aa88 file=enabled status="Ready to handle connections" since=3.455s
3.49s h052     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=131 restart=no job=restart invocation=4ed07076b79645b9acf0bf193d495550 file=enabled since=3.455s
3.49s h052     unit php8.2-fpm.service activating/start load=loaded result=success pid=131 restart=no job=restart invocation=4ed07076b79645b9acf0bf193d495550 file=enabled since=3.457s
3.49s h052     target tcp:127.0.0.1:7728 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.49s h052     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.49s h052     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.971s last=2.971s sample="exiting, bye-bye!"
3.49s h052     removal socket tcp:127.0.0.1:7728 witness=sockets
3.642s h052     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=131 restart=no job=restart invocation=4ed07076b79645b9acf0bf193d495550 file=enabled status="Ready to handle connections" since=3.457s
3.642s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=131 restart=no job=restart invocation=4ed07076b79645b9acf0bf193d495550 file=enabled status="Ready to handle connections" since=3.612s
3.642s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=131 restart=no invocation=4ed07076b79645b9acf0bf193d495550 file=enabled status="Ready to handle connections" since=3.612s
3.655s h052     socket tcp:127.0.0.1:7728 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=2
3.655s h052     target tcp:127.0.0.1:7728 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=2 local=true
3.662s h052     look cuahang52.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=70.622706ms purpose=word direct=true source=10.99.0.2
3.665s h052     look a152.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a152.co.lab/ to=10.99.0.66:80 took=78.75794ms purpose=word direct=true source=10.99.0.2
4.769s h052     test php8.2-fpm.service php-fpm ok tree=9b6fdc304f7ef3966492e116a55cc4983c35efaa834ed7d9f75ce01cb2b2a730 newer=no
4.769s h052     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7728 tree=disk manager=static max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.769s h052     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7728 tree=running manager=static max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.77s h052     change config php8.2-fpm.service detail="its test is ok" when=4.736s
4.77s h052     removal missing "weblog php8.2-fpm.service" witness=weblog
5.5s  h052     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.68s h052     target tcp:127.0.0.1:7728 listens=yes connects=no errno=ETIMEDOUT unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
5.681s h052     wait php8.2-fpm.service sleep pool=pool1 workers=2 of=2
5.898s h052     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=cuahang52.co.lab count=3 first=4.971s last=4.971s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang52.co.lab, upstream: tcp:127.0.0.1:7728"
6.904s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.014236991s purpose=scheduled direct=true source=10.99.0.2
6.906s h052     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=cuahang52.co.lab count=2 first=4.971s last=4.971s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang52.co.lab, upstream: tcp:127.0.0.1:7728"
7.138s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=cuahang52.co.lab count=1 first=5.971s last=5.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: cuahang52.co.lab, upstream: tcp:127.0.0.1:7728"
7.315s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.005546422s purpose=scheduled direct=true source=10.99.0.2
7.386s h052     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
7.386s h052     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
7.386s h052     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20197376 io=0
7.386s h052     process systemd unit=init.scope user=root count=1 cpu=0 memory=12083200 io=0
7.386s h052     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10387456 io=0
7.386s h052     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50515968 io=0
7.386s h052     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304 io=0
7.386s h052     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7843840 io=0
7.537s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=a152.co.lab count=1 first=6.971s last=6.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: a152.co.lab, upstream: tcp:127.0.0.1:7728"
7.808s h052     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
7.808s h052     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011904761904761904 memory=22372352 io=1
7.808s h052     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20197376 io=0
7.808s h052     process systemd unit=init.scope user=root count=1 cpu=0 memory=12083200 io=0
7.808s h052     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10387456 io=0
7.808s h052     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50515968 io=0
7.808s h052     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11874304 io=0
7.808s h052     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7843840 io=0
7.81s h052     load load1=15.45 cpus=2 memory=25276502016 available=23505326080 swap=0 swapped=0 psi-cpu=0.94 psi-memory=0 psi-io=0.0449 disk=0.3337431429179827 inodes=0.040873050689697266 path=/ oom=0 overflows=11
7.81s h052     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.81s h052     socket tcp:127.0.0.1:7728 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=3 backlog=2
7.881s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.034548764s purpose=word direct=true source=10.99.0.2
7.886s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.0419282s purpose=word direct=true source=10.99.0.2
8.205s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=cuahang52.co.lab count=1 first=6.971s last=6.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: cuahang52.co.lab, upstream: tcp:127.0.0.1:7728"
8.491s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=a152.co.lab count=1 first=6.971s last=6.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: a152.co.lab, upstream: tcp:127.0.0.1:7728"
8.821s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.008132153s purpose=scheduled direct=true source=10.99.0.2
9.001s h052     inside cuahang52.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.004402012s
9.297s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.047954048s purpose=scheduled direct=true source=10.99.0.2
10.017s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.083668985s purpose=confirm token=e97bcc2ace13bd21 direct=true source=10.99.0.2
10.168s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=cuahang52.co.lab count=3 first=7.971s last=8.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: cuahang52.co.lab, upstream: tcp:127.0.0.1:7728"
10.25s h052     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=15 504=11 sources=3 top=0.6 counted=1
10.25s h052     removal missing "weblog php8.2-fpm.service" witness=weblog
10.328s h052     arrival e97bcc2ace13bd21 nginx.service status=504
10.371s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.030846738s purpose=confirm token=e071a8c3690d3b61 direct=true source=10.99.0.2
10.509s h052     load cpu=0.9995000000000347 steal=0 wait=0 load1=15.66 cpus=2 memory=25276502016 available=23702097920 swap=0 swapped=0 psi-cpu=0.9433 psi-memory=0 psi-io=0.0418 disk=0.33396391486504307 inodes=0.04087400436401367 path=/ oom=0 overflows=27
10.642s h052     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:7728 vhost=a152.co.lab count=2 first=8.971s last=9.971s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: a152.co.lab, upstream: tcp:127.0.0.1:7728"
10.97s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.039952686s purpose=scheduled direct=true source=10.99.0.2
11.005s h052     inside a152.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.036348512s
11.25s h052     arrival e071a8c3690d3b61 nginx.service status=504
11.343s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.030433451s purpose=scheduled direct=true source=10.99.0.2
12.121s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.052275189s purpose=verify token=831d55d2d27cfe14 direct=true source=10.99.0.2
12.374s h052     arrival 831d55d2d27cfe14 nginx.service status=504
12.969s h052     look cuahang52.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang52.co.lab/ to=10.99.0.66:80 took=2.022254918s purpose=scheduled direct=true source=10.99.0.2
13.513s h052     look a152.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a152.co.lab/ to=10.99.0.66:80 took=2.074447835s purpose=scheduled direct=true source=10.99.0.2
13.513s expect php-fpm-pool-exhausted
