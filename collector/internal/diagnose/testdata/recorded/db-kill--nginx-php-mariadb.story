# Recorded in the lab: db-kill on nginx-php-mariadb.
0s    h205     registered 10.99.0.40
546ms h205     agent speaks
549ms h205     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m43.321s
549ms h205     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m33.321s
549ms h205     load load1=13.51 cpus=2 memory=25276502016 available=23924477952 swap=0 swapped=0 psi-cpu=0.9409000000000001 psi-memory=0 psi-io=0.0362 disk=0.3302368018919624 inodes=0.04081845283508301 path=/ oom=0 overflows=0
549ms h205     missing units ok=true witness=units
549ms h205     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
549ms h205     missing "weblog apache2.service" ok=true witness=weblog
549ms h205     missing "weblog nginx.service" ok=true witness=weblog
549ms h205     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
549ms h205     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
549ms h205     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
549ms h205     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
549ms h205     unit mariadb.service active/running load=loaded result=success pid=95 restart=on-abnormal invocation=779cd505269641e1997954e5c5842a7d file=enabled status="Taking your SQL requests now..." since=-231ms
549ms h205     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=a5ff4af5f2bd44e8a5eb92e6f3b32f49 file=enabled since=-1.686s
549ms h205     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=81fb0e26c7f04e289d7e2528d7e3e317 file=enabled status="Ready to handle connections" since=-1.684s
550ms h205     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m43.321s
550ms h205     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m33.321s
550ms h205     load load1=13.51 cpus=2 memory=25276502016 available=23924477952 swap=0 swapped=0 psi-cpu=0.9409000000000001 psi-memory=0 psi-io=0.0362 disk=0.3302368018919624 inodes=0.04081845283508301 path=/ oom=0 overflows=0
550ms h205     missing "weblog nginx.service" ok=true witness=weblog
550ms h205     missing "weblog apache2.service" ok=true witness=weblog
550ms h205     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
550ms h205     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
550ms h205     unit mariadb.service active/running load=loaded result=success pid=95 restart=on-abnormal invocation=779cd505269641e1997954e5c5842a7d file=enabled status="Taking your SQL requests now..." since=-231ms
550ms h205     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=a5ff4af5f2bd44e8a5eb92e6f3b32f49 file=enabled since=-1.686s
550ms h205     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=81fb0e26c7f04e289d7e2528d7e3e317 file=enabled status="Ready to handle connections" since=-1.684s
550ms h205     missing units ok=true witness=units
550ms h205     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
550ms h205     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
550ms h205     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
757ms h205     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
757ms h205     vhost apache2.service apache disk name=h205.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
757ms h205     test nginx.service nginx ok tree=7abd75d6c164a019f2cf4975ca8d12d65f75c22ba9b5d2b3e1e0dbc553d81c89 newer=no
757ms h205     vhost nginx.service nginx disk name=api-docs205.lab at=/etc/nginx/sites-enabled/api-docs205.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs205.lab:13 > connect=2s > read=2s" witness=configtest
757ms h205     vhost nginx.service nginx disk name=tintuc205.example.lab at=/etc/nginx/sites-enabled/tintuc205.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc205.example.lab:13 > connect=2s > read=2s" witness=configtest
757ms h205     vhost nginx.service nginx running name=api-docs205.lab at=/etc/nginx/sites-enabled/api-docs205.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs205.lab:13 > connect=2s > read=2s" witness=configtest
757ms h205     vhost nginx.service nginx running name=tintuc205.example.lab at=/etc/nginx/sites-enabled/tintuc205.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc205.example.lab:13 > connect=2s > read=2s" witness=configtest
760ms h205     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
881ms h205     test php8.2-fpm.service php-fpm ok tree=dc8f5df4ad923402a383c98acad154b6bf84e4eda3b6b2d0913819414dae2004 newer=no
881ms h205     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
881ms h205     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
884ms h205     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
884ms h205     missing "weblog php8.2-fpm.service" ok=true witness=weblog
884ms h205     removal missing "weblog php8.2-fpm.service" witness=weblog
2.208s h205     look tintuc205.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=8.398638ms purpose=scheduled direct=true source=10.99.0.2
3.318s h205     look api-docs205.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs205.lab/ to=10.99.0.40:80 took=3.783427ms purpose=scheduled direct=true source=10.99.0.2
4.138s h205     look tintuc205.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=2.109367ms purpose=scheduled direct=true source=10.99.0.2
5.287s h205     look api-docs205.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs205.lab/ to=10.99.0.40:80 took=1.728666ms purpose=scheduled direct=true source=10.99.0.2
5.665s h205     unit mariadb.service active/running load=loaded result=success pid=95 restart=no invocation=779cd505269641e1997954e5c5842a7d file=enabled status="Taking your SQL requests now..." since=-231ms
5.893s h205     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=779cd505269641e1997954e5c5842a7d file=enabled status="Taking your SQL requests now..." since=5.864s
5.893s h205     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=779cd505269641e1997954e5c5842a7d file=enabled status="Taking your SQL requests now..." since=5.864s stop=no
5.897s h205     removal socket tcp:127.0.0.1:3306 witness=sockets
5.897s h205     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
6.179s h205     look tintuc205.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=1.895962ms purpose=scheduled direct=true source=10.99.0.2
6.217s h205     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=tintuc205.example.lab script=/var/www/tintuc205.example.lab/index.php count=1 first=5.679s last=5.679s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc205.example.lab/index.php"
6.328s h205     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
6.328s h205     load load1=13.47 cpus=2 memory=25276502016 available=24046727168 swap=0 swapped=0 psi-cpu=0.9348000000000001 psi-memory=0 psi-io=0.032799999999999996 disk=0.3288856993557697 inodes=0.04081231355667114 path=/ oom=0 overflows=0
6.328s h205     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.655s h205     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
6.655s h205     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22859776
6.655s h205     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20316160
6.655s h205     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12320768
6.655s h205     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10158080
6.655s h205     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51191808
6.655s h205     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11837440
6.655s h205     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776
7.089s h205     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
7.089s h205     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22859776
7.089s h205     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20316160
7.089s h205     process systemd unit=init.scope user=root count=1 cpu=0 memory=12320768
7.089s h205     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10158080
7.089s h205     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51191808
7.089s h205     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11837440
7.089s h205     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776
7.09s h205     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.229s h205     look tintuc205.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=8.964887ms purpose=confirm token=8d3ed2e661bc5e21 direct=true source=10.99.0.2
7.297s h205     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=tintuc205.example.lab script=/var/www/tintuc205.example.lab/index.php count=1 first=6.679s last=6.679s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/tintuc205.example.lab/index.php"
7.311s h205     look api-docs205.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs205.lab/ to=10.99.0.40:80 took=18.834063ms purpose=scheduled direct=true source=10.99.0.2
7.386s h205     arrival 8d3ed2e661bc5e21 nginx.service status=500
7.447s h205     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=api-docs205.lab script=/var/www/api-docs205.lab/index.php count=1 first=6.679s last=6.679s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/api-docs205.lab/index.php"
8.207s h205     look tintuc205.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=1.490657ms purpose=scheduled direct=true source=10.99.0.2
8.231s h205     look tintuc205.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://tintuc205.example.lab/ to=10.99.0.40:80 took=939.726µs purpose=verify token=17304ccbd68ea948 direct=true source=10.99.0.2
8.231s expect database-stopped
