# Recorded in the lab: dns-missing on nginx-php.
0s    h254     registered 10.99.0.10
677ms h254     agent speaks
681ms h254     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m32.989s
681ms h254     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m22.989s
681ms h254     load load1=18.81 cpus=2 memory=25276502016 available=23952998400 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0206 disk=0.32508792763203637 inodes=0.04073446989059448 path=/ oom=0 overflows=0
681ms h254     missing units ok=true witness=units
681ms h254     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
681ms h254     missing "weblog apache2.service" ok=true witness=weblog
681ms h254     missing "weblog nginx.service" ok=true witness=weblog
681ms h254     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
681ms h254     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
681ms h254     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
681ms h254     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=873f107adb4e4b3bbe5d3d1b1ae5be73 file=enabled since=-434ms
681ms h254     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=bd635d045146421a835a1ade98e7d23a file=enabled status="Ready to handle connections" since=-321ms
682ms h254     load load1=18.81 cpus=2 memory=25276502016 available=23952998400 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0206 disk=0.32508792763203637 inodes=0.04073446989059448 path=/ oom=0 overflows=0
682ms h254     missing "weblog nginx.service" ok=true witness=weblog
682ms h254     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m32.989s
682ms h254     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m22.989s
682ms h254     missing "weblog apache2.service" ok=true witness=weblog
682ms h254     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
682ms h254     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
682ms h254     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
682ms h254     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=873f107adb4e4b3bbe5d3d1b1ae5be73 file=enabled since=-434ms
682ms h254     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=bd635d045146421a835a1ade98e7d23a file=enabled status="Ready to handle connections" since=-321ms
682ms h254     missing units ok=true witness=units
682ms h254     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
826ms h254     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
826ms h254     vhost apache2.service apache disk name=h254.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
922ms h254     test nginx.service nginx ok tree=53c14bb2b806fdc57f9d37a8f77be3c5a6444e689b8d2ffc11dd31a60fb56b5e newer=no
922ms h254     vhost nginx.service nginx disk name=api-docs254.co.lab at=/etc/nginx/sites-enabled/api-docs254.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/api-docs254.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
922ms h254     vhost nginx.service nginx running name=api-docs254.co.lab at=/etc/nginx/sites-enabled/api-docs254.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/api-docs254.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
950ms h254     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
981ms h254     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15364096 io=0.1111111111111111
981ms h254     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22437888 io=0.16666666666666666
981ms h254     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20361216 io=0
981ms h254     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012345679012345678 memory=20410368 io=0
981ms h254     process systemd unit=init.scope user=root count=1 cpu=0 memory=12251136 io=0
981ms h254     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42029056 io=0
981ms h254     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11948032 io=0.7222222222222222
981ms h254     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144 io=0
981ms h254     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7008256 io=0
1.05s h254     test php8.2-fpm.service php-fpm ok tree=fecf0dc8d5f8f4066f2278aa7924a733796a9816773194c809f77a85cd236942 newer=no
1.05s h254     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.052s h254     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.054s h254     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.054s h254     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.054s h254     removal missing "weblog php8.2-fpm.service" witness=weblog
3.968s h254     look api-docs254.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs254.co.lab/ to=10.99.0.10:80 took=4.805078ms purpose=scheduled direct=true source=10.99.0.2
4.451s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=3.298678ms purpose=scheduled dns=10.99.0.1,no-such-name
5.467s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=3.158675ms purpose=confirm token=8b034e00b4bf696c dns=10.99.0.1,no-such-name
5.923s h254     look api-docs254.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs254.co.lab/ to=10.99.0.10:80 took=1.838297ms purpose=scheduled direct=true source=10.99.0.2
6.505s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=11.662985ms purpose=confirm token=9569943f803e68d0 dns=10.99.0.1,no-such-name
6.51s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=42.730315ms purpose=scheduled dns=10.99.0.1,no-such-name
7.862s h254     look api-docs254.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs254.co.lab/ to=10.99.0.10:80 took=7.619009ms purpose=scheduled direct=true source=10.99.0.2
8.387s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=527.484µs purpose=scheduled dns=10.99.0.1,no-such-name
8.568s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=6.38588ms purpose=verify token=a8e0213d86da9e1d dns=10.99.0.1,no-such-name
9.938s h254     look api-docs254.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs254.co.lab/ to=10.99.0.10:80 took=929.664µs purpose=scheduled direct=true source=10.99.0.2
10.488s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=11.973848ms purpose=scheduled dns=10.99.0.1,no-such-name
10.569s outside  look api-docs254.co.lab no-resolution from=prober feed=prober tier=2 by=nobody error="resolve api-docs254.co.lab: lookup api-docs254.co.lab on 10.99.0.1:53: no such host" url=http://api-docs254.co.lab/ took=457.706µs purpose=verify token=f7f20cbf133beb55 dns=10.99.0.1,no-such-name
10.569s expect dns-name-missing
