# Recorded in the lab: traffic-flood on nginx-php.
0s    h219     registered 10.99.0.79
329ms h219     agent speaks
330ms h219     change package readline-common:all detail="8.2-1.3 installed" when=-1h29m30.71s
330ms h219     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h29m20.71s
330ms h219     load load1=14.49 cpus=2 memory=25276502016 available=23687565312 swap=0 swapped=0 psi-cpu=0.8783 psi-memory=0 psi-io=0.0338 disk=0.3354878737521212 inodes=0.040963172912597656 path=/ oom=0 overflows=0
330ms h219     missing units ok=true witness=units
330ms h219     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
330ms h219     missing "weblog apache2.service" ok=true witness=weblog
330ms h219     missing "weblog nginx.service" ok=true witness=weblog
330ms h219     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
330ms h219     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
330ms h219     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
330ms h219     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=ec83c6c81ef44dfabace8f61c0657aae file=enabled since=-252ms
330ms h219     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=20af96b492a04016a89128f54b4f7201 file=enabled status="Ready to handle connections" since=-191ms
331ms h219     change package readline-common:all detail="8.2-1.3 installed" when=-1h29m30.71s
331ms h219     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h29m20.71s
331ms h219     missing "weblog nginx.service" ok=true witness=weblog
331ms h219     missing "weblog apache2.service" ok=true witness=weblog
332ms h219     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
332ms h219     load load1=14.49 cpus=2 memory=25276502016 available=23687565312 swap=0 swapped=0 psi-cpu=0.8783 psi-memory=0 psi-io=0.0338 disk=0.3354878737521212 inodes=0.040963172912597656 path=/ oom=0 overflows=0
332ms h219     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
332ms h219     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
332ms h219     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=ec83c6c81ef44dfabace8f61c0657aae file=enabled since=-252ms
332ms h219     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=20af96b492a04016a89128f54b4f7201 file=enabled status="Ready to handle connections" since=-191ms
332ms h219     missing units ok=true witness=units
332ms h219     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
459ms h219     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
459ms h219     vhost apache2.service apache disk name=h219.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
534ms h219     test nginx.service nginx ok tree=18f7d6683eb8f188a61c877f0d403d907f1a4d2533b4992694c7e366227abfa0 newer=no
534ms h219     vhost nginx.service nginx disk name=cuahang219.co.lab at=/etc/nginx/sites-enabled/cuahang219.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/cuahang219.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h219     vhost nginx.service nginx disk name=hotel219.co.lab at=/etc/nginx/sites-enabled/hotel219.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/hotel219.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h219     vhost nginx.service nginx running name=cuahang219.co.lab at=/etc/nginx/sites-enabled/cuahang219.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/cuahang219.co.lab:13 > connect=3s > read=3s" witness=configtest
534ms h219     vhost nginx.service nginx running name=hotel219.co.lab at=/etc/nginx/sites-enabled/hotel219.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/hotel219.co.lab:13 > connect=3s > read=3s" witness=configtest
553ms h219     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
564ms h219     test php8.2-fpm.service php-fpm ok tree=7392bb9b2562f3c3f1149fc1f5abe2cdd0fc7623ff3b08b88d57262fccceacee newer=no
564ms h219     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
564ms h219     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
566ms h219     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
566ms h219     missing "weblog php8.2-fpm.service" ok=true witness=weblog
566ms h219     removal missing "weblog php8.2-fpm.service" witness=weblog
705ms h219     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.0125 memory=4378624 io=0
705ms h219     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15101952 io=0.12121212121212122
705ms h219     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22372352 io=0.12121212121212122
705ms h219     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20377600 io=0.3939393939393939
705ms h219     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=11984896 io=0
705ms h219     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7794688 io=0
705ms h219     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41553920 io=0
705ms h219     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11628544 io=0.36363636363636365
705ms h219     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
1.21s h219     look hotel219.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel219.co.lab/ to=10.99.0.79:80 took=2.171097ms purpose=scheduled direct=true source=10.99.0.2
1.514s h219     look cuahang219.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=1.767737ms purpose=scheduled direct=true source=10.99.0.2
3.228s h219     look hotel219.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel219.co.lab/ to=10.99.0.79:80 took=47.36234ms purpose=scheduled direct=true source=10.99.0.2
3.536s h219     look cuahang219.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=4.809682ms purpose=scheduled direct=true source=10.99.0.2
5.673s h219     sign nginx-worker-connections nginx.service server=nginx count=51 first=5.29s last=5.29s sample="768 worker_connections are not enough"
6.666s h219     sign nginx-worker-connections nginx.service server=nginx count=402 first=5.29s last=6.29s sample="768 worker_connections are not enough"
7.207s h219     look hotel219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://hotel219.co.lab/ to=10.99.0.79:80 took=1.940985ms purpose=scheduled direct=true source=10.99.0.2
7.552s h219     look cuahang219.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=572.69µs purpose=scheduled direct=true source=10.99.0.2
7.679s h219     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
7.679s h219     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.04878048780487805 memory=22499328 io=0
7.679s h219     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012195121951219513 memory=20070400 io=0
7.679s h219     process systemd unit=init.scope user=root count=1 cpu=0 memory=11984896 io=0
7.679s h219     process node unit=lab-flood.service user=root count=1 running=1 cpu=0.15853658536585366 memory=109039616 io=0
7.679s h219     process nginx unit=nginx.service user=www-data count=3 running=1 cpu=0.036585365853658534 memory=18169856 io=1
7.679s h219     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 running=2 cpu=0.012195121951219513 memory=80723968 io=0
7.679s h219     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11628544 io=0
7.679s h219     removal process " dbus.service dbus-daemon" witness=processes
7.679s h219     removal process " systemd-logind.service systemd-logind" witness=processes
7.68s h219     load load1=14.33 cpus=2 memory=25276502016 available=23649787904 swap=0 swapped=0 psi-cpu=0.8741 psi-memory=0 psi-io=0.0332 disk=0.3358004560023415 inodes=0.040965914726257324 path=/ oom=0 overflows=0
7.68s h219     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.105s h219     missing "weblog php8.2-fpm.service" ok=true witness=weblog
8.107s h219     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=5.29s last=5.29s sample="[pool www] server reached pm.max_children setting (5), consider raising it"
8.107s h219     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-www.socket vhost=cuahang219.co.lab count=360 first=7.29s last=7.29s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang219.co.lab, upstream: unix:/run/php/php-www.socket"
8.194s h219     wait php8.2-fpm.service sleep pool=www workers=5 of=5
8.196s h219     look hotel219.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel219.co.lab/ to=10.99.0.79:80 took=3.039198955s purpose=scheduled direct=true source=10.99.0.2
8.221s h219     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-www.socket vhost=hotel219.co.lab count=1 first=7.29s last=7.29s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel219.co.lab, upstream: unix:/run/php/php-www.socket"
8.373s h219     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=2 backlog=511
8.373s h219     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=746 backlog=4096 local=true
8.477s h219     look cuahang219.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=3.023397269s purpose=scheduled direct=true source=10.99.0.2
8.672s h219     sign nginx-worker-connections nginx.service server=nginx count=1067 first=6.29s last=7.29s sample="768 worker_connections are not enough"
9.079s h219     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-www.socket vhost=cuahang219.co.lab count=198 first=7.29s last=8.29s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang219.co.lab, upstream: unix:/run/php/php-www.socket"
9.153s h219     look hotel219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://hotel219.co.lab/ to=10.99.0.79:80 took=280.086µs purpose=confirm token=d280dd07bf7c77be direct=true source=10.99.0.2
9.213s h219     look hotel219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://hotel219.co.lab/ to=10.99.0.79:80 took=6.376002ms purpose=scheduled direct=true source=10.99.0.2
9.545s h219     look cuahang219.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=1.61275ms purpose=scheduled direct=true source=10.99.0.2
9.716s h219     pool php8.2-fpm.service tree=running active=5 idle=0 requests=2150 slow=0 witness=units
10.137s h219     removal missing "weblog php8.2-fpm.service" witness=weblog
10.142s h219     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=2545 504=571 sources=2 top=0.9976424361493124 counted=1
10.338s h219     load cpu=0.9994999999999891 steal=0 wait=0 load1=14.33 cpus=2 memory=25276502016 available=23646744576 swap=0 swapped=0 psi-cpu=0.877 psi-memory=0 psi-io=0.0344 disk=0.33581385896630644 inodes=0.040965378284454346 path=/ oom=0 overflows=0
10.338s h219     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1211 backlog=4096 local=true
11.108s h219     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.108s h219     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-www.socket vhost=cuahang219.co.lab count=202 first=8.29s last=10.29s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang219.co.lab, upstream: unix:/run/php/php-www.socket"
11.122s h219     look hotel219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://hotel219.co.lab/ to=10.99.0.79:80 took=530.694µs purpose=scheduled direct=true source=10.99.0.2
11.209s h219     look hotel219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://hotel219.co.lab/ to=10.99.0.79:80 took=19.112131ms purpose=verify token=8253e699a95189a3 direct=true source=10.99.0.2
11.352s h219     inside hotel219.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.017844334s
11.369s h219     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1216 backlog=4096 local=true
11.4s h219     look hotel219.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel219.co.lab/ to=10.99.0.79:80 took=3.022813629s purpose=confirm token=6b6c7e155de8fa40 direct=true source=10.99.0.2
11.492s h219     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-www.socket vhost=hotel219.co.lab count=2 first=11.29s last=11.29s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel219.co.lab, upstream: unix:/run/php/php-www.socket"
12.194s h219     arrival 6b6c7e155de8fa40 nginx.service status=504
12.702s h219     sign nginx-worker-connections nginx.service server=nginx count=3311 first=8.29s last=12.29s sample="768 worker_connections are not enough"
13.1s h219     look hotel219.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://hotel219.co.lab/ to=10.99.0.79:80 took=346.205µs purpose=scheduled direct=true source=10.99.0.2
13.267s h219     wait php8.2-fpm.service sleep pool=www workers=5 of=5
13.315s h219     look hotel219.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://hotel219.co.lab/ to=10.99.0.79:80 took=605.182µs purpose=verify token=6d033d70eda26084 direct=true source=10.99.0.2
13.738s h219     look cuahang219.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://cuahang219.co.lab/ to=10.99.0.79:80 took=11.289733ms purpose=scheduled direct=true source=10.99.0.2
13.738s expect traffic-flood
