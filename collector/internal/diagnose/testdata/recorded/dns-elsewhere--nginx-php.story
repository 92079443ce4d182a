# Recorded in the lab: dns-elsewhere on nginx-php.
0s    h252     registered 10.99.0.53
444ms h252     agent speaks
448ms h252     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m26.378s
448ms h252     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m16.378s
448ms h252     load load1=11.48 cpus=2 memory=25276502016 available=24124280832 swap=0 swapped=0 psi-cpu=0.9357 psi-memory=0 psi-io=0.0406 disk=0.33003173654329854 inodes=0.04079538583755493 path=/ oom=0 overflows=0
448ms h252     missing units ok=true witness=units
448ms h252     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
448ms h252     missing "weblog apache2.service" ok=true witness=weblog
448ms h252     missing "weblog nginx.service" ok=true witness=weblog
448ms h252     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
448ms h252     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
448ms h252     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
448ms h252     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=8c2536c0d5834de2b588ea9539db4c11 file=enabled since=-294ms
448ms h252     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=56d60ee51d214d6886fd80ab2f07e6a9 file=enabled status="Ready to handle connections" since=-165ms
449ms h252     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m26.378s
449ms h252     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m16.378s
450ms h252     missing "weblog nginx.service" ok=true witness=weblog
450ms h252     missing "weblog apache2.service" ok=true witness=weblog
450ms h252     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
450ms h252     load load1=11.48 cpus=2 memory=25276502016 available=24124280832 swap=0 swapped=0 psi-cpu=0.9357 psi-memory=0 psi-io=0.0406 disk=0.33003173654329854 inodes=0.04079538583755493 path=/ oom=0 overflows=0
450ms h252     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
450ms h252     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
450ms h252     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=8c2536c0d5834de2b588ea9539db4c11 file=enabled since=-294ms
450ms h252     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=56d60ee51d214d6886fd80ab2f07e6a9 file=enabled status="Ready to handle connections" since=-165ms
450ms h252     missing units ok=true witness=units
450ms h252     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
618ms h252     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
618ms h252     vhost apache2.service apache disk name=h252.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
690ms h252     test nginx.service nginx ok tree=82344923652da628762b39f77898efe133d65e42b5875b5f9943f1c9109da619 newer=no
690ms h252     vhost nginx.service nginx disk name=blog252.co.lab at=/etc/nginx/sites-enabled/blog252.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/blog252.co.lab:13 > connect=10s > read=10s" witness=configtest
690ms h252     vhost nginx.service nginx running name=blog252.co.lab at=/etc/nginx/sites-enabled/blog252.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/blog252.co.lab:13 > connect=10s > read=10s" witness=configtest
690ms h252     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
773ms h252     test php8.2-fpm.service php-fpm ok tree=70eb486e92d8df3a3071887be3841cdd2f4a69d505e80275c0d95af103044b40 newer=no
773ms h252     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
773ms h252     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
775ms h252     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
775ms h252     missing "weblog php8.2-fpm.service" ok=true witness=weblog
775ms h252     removal missing "weblog php8.2-fpm.service" witness=weblog
807ms h252     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.19230769230769232
807ms h252     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.036585365853658534 memory=22503424 io=0.19230769230769232
807ms h252     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=20934656 io=0.07692307692307693
807ms h252     process systemd unit=init.scope user=root count=1 cpu=0.024390243902439025 memory=12197888 io=0
807ms h252     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7475200 io=0
807ms h252     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41582592 io=0
807ms h252     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012195121951219513 memory=11681792 io=0.5384615384615384
807ms h252     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7970816 io=0
1.173s h252     look blog252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog252.co.lab/ to=10.99.0.53:80 took=25.118409ms purpose=scheduled direct=true source=10.99.0.2
3.099s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=43.229967ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
3.099s h252     look blog252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog252.co.lab/ to=10.99.0.53:80 took=1.339757ms purpose=scheduled direct=true source=10.99.0.2
4.157s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=6.146246ms purpose=confirm token=165cf2232d531a97 dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
5.01s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=2.842854ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
5.197s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=38.478227ms purpose=confirm token=c4fd18ad6ea5dcce dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
5.213s h252     look blog252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog252.co.lab/ to=10.99.0.53:80 took=3.366501ms purpose=scheduled direct=true source=10.99.0.2
7.053s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=9.87599ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
7.252s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=47.337372ms purpose=verify token=8264b2b5107a83ed dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
7.285s h252     look blog252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog252.co.lab/ to=10.99.0.53:80 took=20.483112ms purpose=scheduled direct=true source=10.99.0.2
9.013s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=2.907248ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
9.183s h252     look blog252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog252.co.lab/ to=10.99.0.53:80 took=2.241796ms purpose=scheduled direct=true source=10.99.0.2
9.257s outside  look blog252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog252.co.lab/ to=10.99.0.1:80 took=3.582248ms purpose=verify token=a5717412ce740ad9 dns=10.99.0.1,ok,10.99.0.1 source=10.99.0.2
9.257s expect dns-points-elsewhere
