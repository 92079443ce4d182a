# Recorded in the lab: web-config-certificate on nginx-php.
0s    h102     registered 10.99.0.12
641ms h102     agent speaks
642ms h102     change package readline-common:all detail="8.2-1.3 installed" when=-13m33.026s
642ms h102     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m23.026s
642ms h102     load load1=8.41 cpus=2 memory=25276502016 available=23643938816 swap=0 swapped=0 psi-cpu=0.9131999999999999 psi-memory=0 psi-io=0.0229 disk=0.2562710374178922 inodes=0.0359572172164917 path=/ oom=0 overflows=0
642ms h102     missing units ok=true witness=units
642ms h102     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
642ms h102     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
642ms h102     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
642ms h102     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=-746ms
642ms h102     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=7953ab6322074edba6eb5e73101bf617 file=enabled status="Ready to handle connections" since=-703ms
654ms h102     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
654ms h102     load load1=8.41 cpus=2 memory=25276502016 available=23643938816 swap=0 swapped=0 psi-cpu=0.9131999999999999 psi-memory=0 psi-io=0.0229 disk=0.2562710374178922 inodes=0.0359572172164917 path=/ oom=0 overflows=0
654ms h102     change package readline-common:all detail="8.2-1.3 installed" when=-13m33.026s
654ms h102     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m23.026s
654ms h102     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
654ms h102     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
654ms h102     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=-746ms
654ms h102     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=7953ab6322074edba6eb5e73101bf617 file=enabled status="Ready to handle connections" since=-703ms
654ms h102     missing units ok=true witness=units
683ms h102     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
792ms h102     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
792ms h102     vhost apache2.service apache disk name=h102.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
835ms h102     test nginx.service nginx ok tree=63384087be8a887592a73c5f8a0de6629c5b3f2ad89d4371fb2706e21421448d newer=no
835ms h102     vhost nginx.service nginx disk name=my-site102.lab at=/etc/nginx/sites-enabled/my-site102.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/my-site102.lab:13 > connect=10s > read=10s" witness=configtest
835ms h102     vhost nginx.service nginx disk name=toko102.co.lab at=/etc/nginx/sites-enabled/toko102.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/toko102.co.lab:13 > connect=10s > read=10s" witness=configtest
835ms h102     vhost nginx.service nginx running name=my-site102.lab at=/etc/nginx/sites-enabled/my-site102.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/my-site102.lab:13 > connect=10s > read=10s" witness=configtest
835ms h102     vhost nginx.service nginx running name=toko102.co.lab at=/etc/nginx/sites-enabled/toko102.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/toko102.co.lab:13 > connect=10s > read=10s" witness=configtest
933ms h102     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.087s h102     test php8.2-fpm.service php-fpm ok tree=f7d5a65f1740cb4e29640acedb27ab9eea6eb01d202e3127f85bf7ce6a8a3975 newer=no
1.087s h102     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.087s h102     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.087s h102     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.010638297872340425 memory=4407296 io=0
1.087s h102     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
1.087s h102     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.010638297872340425 memory=22503424 io=0.6
1.087s h102     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0425531914893617 memory=20951040 io=0.2
1.087s h102     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.02127659574468085 memory=26333184 io=0
1.087s h102     process systemd unit=init.scope user=root count=1 cpu=0.02127659574468085 memory=11927552 io=0
1.087s h102     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42283008 io=0
1.087s h102     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12013568 io=0.2
1.087s h102     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8044544 io=0
1.087s h102     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7798784 io=0
1.18s h102     look toko102.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko102.co.lab/ to=10.99.0.12:80 took=14.463028ms purpose=scheduled direct=true
2.564s h102     look my-site102.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site102.lab/ to=10.99.0.12:80 took=3.069211ms purpose=scheduled direct=true
3.13s h102     unit nginx.service active/running load=loaded result=success pid=50 restart=no job=restart invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=-746ms
3.13s h102     unit nginx.service deactivating/stop load=loaded result=success pid=50 restart=no job=restart invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=3.125s
3.14s h102     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=3.125s
3.148s h102     removal socket tcp:0.0.0.0:80 witness=sockets
3.159s h102     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=d050c10f5aa645d48593a85933f68d1f file=enabled since=3.156s
3.161s h102     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=772304c8d7324d8da37c669580c24008 file=enabled since=3.156s
3.162s h102     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=772304c8d7324d8da37c669580c24008 file=enabled since=3.16s
3.182s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=772304c8d7324d8da37c669580c24008 file=enabled since=3.18s
3.183s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=772304c8d7324d8da37c669580c24008 file=enabled since=3.18s
3.184s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=46.435µs purpose=word direct=true
3.185s h102     look toko102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://toko102.co.lab/ to=10.99.0.12:80 took=168.573µs purpose=word direct=true
3.191s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=772304c8d7324d8da37c669580c24008 file=enabled since=3.18s stop=no
3.237s h102     look toko102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://toko102.co.lab/ to=10.99.0.12:80 took=230.396µs purpose=scheduled direct=true
3.346s h102     test nginx.service nginx config-error text="cannot load certificate \"/etc/ssl/none.crt\": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/ssl/none.crt, r) error:10000080:BIO routines::no such file)" tree=028701355de01ac4e9a1c5da5d2a7d24fc4e3d6b0edb42dafc1b2869d59b6ef5
3.347s h102     change config nginx.service detail="its test is config-error" when=3.346s
3.439s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=198.146µs purpose=confirm token=7dd02c183ede1149 direct=true
4.634s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=222.449µs purpose=scheduled direct=true
5.298s h102     look toko102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://toko102.co.lab/ to=10.99.0.12:80 took=371.854µs purpose=scheduled direct=true
5.472s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=192.419µs purpose=verify token=a12d9c8ee5b86f2b direct=true
6.696s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=256.309µs purpose=scheduled direct=true
7.399s h102     look toko102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://toko102.co.lab/ to=10.99.0.12:80 took=277.452µs purpose=scheduled direct=true
7.597s h102     look my-site102.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site102.lab/ to=10.99.0.12:80 took=112.492µs purpose=verify token=ba72c9aec776b331 direct=true
7.597s expect nginx-config-invalid
