# Recorded in the lab: observer-banned on nginx-php.
0s    h201     registered 10.99.0.43
431ms h201     agent speaks
436ms h201     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m24.201s
436ms h201     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m14.201s
436ms h201     load load1=13.21 cpus=2 memory=25276502016 available=24203042816 swap=0 swapped=0 psi-cpu=0.8289 psi-memory=0 psi-io=0.0421 disk=0.3272723175684879 inodes=0.040770769119262695 path=/ oom=0 overflows=0
436ms h201     missing units ok=true witness=units
436ms h201     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
436ms h201     missing "weblog apache2.service" ok=true witness=weblog
436ms h201     missing "weblog nginx.service" ok=true witness=weblog
436ms h201     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
436ms h201     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
436ms h201     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
436ms h201     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=361147c895404800bb3d8566f3452dd4 file=enabled since=-250ms
436ms h201     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=83df4f4836324115b13d5c512f30d1a1 file=enabled status="Ready to handle connections" since=-178ms
437ms h201     load load1=13.21 cpus=2 memory=25276502016 available=24203042816 swap=0 swapped=0 psi-cpu=0.8289 psi-memory=0 psi-io=0.0421 disk=0.3272723175684879 inodes=0.040770769119262695 path=/ oom=0 overflows=0
437ms h201     missing "weblog nginx.service" ok=true witness=weblog
437ms h201     missing "weblog apache2.service" ok=true witness=weblog
437ms h201     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
437ms h201     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m24.201s
437ms h201     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m14.201s
443ms h201     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
443ms h201     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
443ms h201     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=361147c895404800bb3d8566f3452dd4 file=enabled since=-250ms
443ms h201     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=83df4f4836324115b13d5c512f30d1a1 file=enabled status="Ready to handle connections" since=-178ms
443ms h201     missing units ok=true witness=units
443ms h201     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
654ms h201     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
654ms h201     vhost apache2.service apache disk name=h201.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
718ms h201     test php8.2-fpm.service php-fpm ok tree=ab86e18562bbacfe28df3d913d023d734fdd213172586458a7be867596164717 newer=no
718ms h201     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
718ms h201     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
738ms h201     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
738ms h201     missing "weblog php8.2-fpm.service" ok=true witness=weblog
738ms h201     removal missing "weblog php8.2-fpm.service" witness=weblog
759ms h201     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
785ms h201     test nginx.service nginx ok tree=f3e5935ca2d33ef74aa14dcf0bc4398363a990926d7362a3dff68e3cc6a9989c newer=no
785ms h201     vhost nginx.service nginx disk name=cuahang201.example.lab at=/etc/nginx/sites-enabled/cuahang201.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang201.example.lab:13 > connect=2s > read=2s" witness=configtest
785ms h201     vhost nginx.service nginx running name=cuahang201.example.lab at=/etc/nginx/sites-enabled/cuahang201.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang201.example.lab:13 > connect=2s > read=2s" witness=configtest
3.232s h201     look cuahang201.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=2.334725ms purpose=scheduled direct=true source=10.99.0.2
3.798s h201     firewall nftables drop rule="meta iifname host0 ip saddr { 10.99.0.1, 10.99.0.2 } tcp dport 80 drop" chain="inet lab input" direction=in port=80 source=10.99.0.1 source=10.99.0.2 interface=host0
10.172s h201     look cuahang201.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=5.003528289s purpose=scheduled direct=true source=10.99.0.2
10.223s h201     inside cuahang201.example.lab 200 path=/ to=127.0.0.1:80 body=other took=8.149168ms
10.224s h201     load cpu=0.9254185692541763 steal=0 wait=0.002536783358700901 load1=12.05 cpus=2 memory=25276502016 available=24264904704 swap=0 swapped=0 psi-cpu=0.7798999999999999 psi-memory=0 psi-io=0.0355 disk=0.32720706188768356 inodes=0.04076963663101196 path=/ oom=0 overflows=0
10.224s h201     pool php8.2-fpm.service tree=running active=0 idle=2 requests=2 slow=0 witness=units
10.224s h201     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.224s h201     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=1 sources=1 top=1 counted=1
10.596s h201     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
10.596s h201     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22573056 io=0.5
10.596s h201     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21524480 io=0
10.596s h201     process systemd unit=init.scope user=root count=1 cpu=0 memory=11976704 io=0
10.596s h201     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10043392 io=0.5
10.596s h201     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48607232 io=0
10.596s h201     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11812864 io=0
10.596s h201     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
12.157s h201     look cuahang201.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=5.000496774s purpose=scheduled direct=true source=10.99.0.2
14.167s h201     look cuahang201.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=5.000684149s purpose=scheduled direct=true source=10.99.0.2
15.427s h201     look cuahang201.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=5.000397553s purpose=confirm token=edab126bc9043f42 direct=true source=10.99.0.2
16.149s h201     look cuahang201.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang201.example.lab/ to=10.99.0.43:80 took=5.000573774s purpose=scheduled direct=true source=10.99.0.2
16.149s expect firewall-blocks-visitors
