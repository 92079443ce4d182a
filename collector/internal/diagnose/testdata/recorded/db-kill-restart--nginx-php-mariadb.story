# Recorded in the lab: db-kill-restart on nginx-php-mariadb.
0s    h207     registered 10.99.0.27
353ms h207     agent speaks
356ms h207     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m30.129s
356ms h207     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m20.129s
356ms h207     load load1=14.19 cpus=2 memory=25276502016 available=23880982528 swap=0 swapped=0 psi-cpu=0.8653 psi-memory=0 psi-io=0.0292 disk=0.3275793292118102 inodes=0.0407257080078125 path=/ oom=0 overflows=0
356ms h207     missing units ok=true witness=units
356ms h207     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
356ms h207     missing "weblog apache2.service" ok=true witness=weblog
356ms h207     missing "weblog nginx.service" ok=true witness=weblog
356ms h207     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
356ms h207     unit mariadb.service active/running load=loaded result=success pid=89 restart=on-abnormal invocation=601d30a014cc477ea064b30f03fa27e0 file=enabled status="Taking your SQL requests now..." since=-448ms
356ms h207     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=e89ea131c9a745609dce4d47c1bb9ae1 file=enabled since=-1.799s
356ms h207     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=b2dfb0c9361d4b88b010a8a50a719b3c file=enabled status="Ready to handle connections" since=-1.778s
357ms h207     missing "weblog nginx.service" ok=true witness=weblog
357ms h207     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m30.129s
357ms h207     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m20.129s
358ms h207     missing "weblog apache2.service" ok=true witness=weblog
358ms h207     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
358ms h207     load load1=14.19 cpus=2 memory=25276502016 available=23880982528 swap=0 swapped=0 psi-cpu=0.8653 psi-memory=0 psi-io=0.0292 disk=0.3275793292118102 inodes=0.0407257080078125 path=/ oom=0 overflows=0
358ms h207     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
358ms h207     unit mariadb.service active/running load=loaded result=success pid=89 restart=on-abnormal invocation=601d30a014cc477ea064b30f03fa27e0 file=enabled status="Taking your SQL requests now..." since=-448ms
358ms h207     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=e89ea131c9a745609dce4d47c1bb9ae1 file=enabled since=-1.799s
358ms h207     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=b2dfb0c9361d4b88b010a8a50a719b3c file=enabled status="Ready to handle connections" since=-1.778s
358ms h207     missing units ok=true witness=units
402ms h207     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
402ms h207     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
402ms h207     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
609ms h207     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
609ms h207     vhost apache2.service apache disk name=h207.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
635ms h207     test nginx.service nginx ok tree=69117966f938681c7b400f967bd375ac3c7fcaf7d6eb2f24184451289cb67f9f newer=no
635ms h207     vhost nginx.service nginx disk name=my-site207.co.lab at=/etc/nginx/sites-enabled/my-site207.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site207.co.lab:13 > connect=10s > read=10s" witness=configtest
635ms h207     vhost nginx.service nginx disk name=sekolah207.co.lab at=/etc/nginx/sites-enabled/sekolah207.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/sekolah207.co.lab:13 > connect=10s > read=10s" witness=configtest
635ms h207     vhost nginx.service nginx running name=my-site207.co.lab at=/etc/nginx/sites-enabled/my-site207.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site207.co.lab:13 > connect=10s > read=10s" witness=configtest
635ms h207     vhost nginx.service nginx running name=sekolah207.co.lab at=/etc/nginx/sites-enabled/sekolah207.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/sekolah207.co.lab:13 > connect=10s > read=10s" witness=configtest
662ms h207     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
683ms h207     test php8.2-fpm.service php-fpm ok tree=ddc63d82664aed614f61fd076c512c148b3a50fae03c6a7c5973517507437fe8 newer=no
687ms h207     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
687ms h207     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
687ms h207     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
687ms h207     missing "weblog php8.2-fpm.service" ok=true witness=weblog
687ms h207     removal missing "weblog php8.2-fpm.service" witness=weblog
803ms h207     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
803ms h207     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22073344 io=0.6
803ms h207     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20357120 io=0.4
803ms h207     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12189696 io=0
803ms h207     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101081088 io=0
803ms h207     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42270720 io=0
803ms h207     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11968512 io=0
803ms h207     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
803ms h207     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7811072 io=0
2.34s h207     look sekolah207.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=8.696797ms purpose=scheduled direct=true source=10.99.0.2
2.95s h207     look my-site207.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site207.co.lab/ to=10.99.0.27:80 took=9.813715ms purpose=scheduled direct=true source=10.99.0.2
3.644s h207     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=601d30a014cc477ea064b30f03fa27e0 file=enabled status="Taking your SQL requests now..." since=3.641s
3.644s h207     unit mariadb.service activating/auto-restart load=loaded result=signal exit=killed/9 restart=on-abnormal invocation=601d30a014cc477ea064b30f03fa27e0 file=enabled status="Taking your SQL requests now..." since=3.641s
3.666s h207     removal socket tcp:127.0.0.1:3306 witness=sockets
3.666s h207     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
4.33s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=8.269762ms purpose=scheduled direct=true source=10.99.0.2
4.346s h207     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=sekolah207.co.lab script=/var/www/sekolah207.co.lab/index.php count=1 first=3.871s last=3.871s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/sekolah207.co.lab/index.php"
4.368s h207     wait php8.2-fpm.service nothing pool=web workers=2 of=2
4.37s h207     load load1=13.37 cpus=2 memory=25276502016 available=24042868736 swap=0 swapped=0 psi-cpu=0.8634000000000001 psi-memory=0 psi-io=0.022799999999999997 disk=0.32787859226659033 inodes=0.04072415828704834 path=/ oom=0 overflows=0
4.37s h207     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.807s h207     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
4.807s h207     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22073344
4.807s h207     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20066304
4.807s h207     process systemd unit=init.scope user=root count=1 cpu=0 memory=12189696
4.807s h207     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10452992
4.81s h207     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50905088
4.81s h207     process systemd-journal unit=systemd-journald.service user=root count=1 running=1 cpu=0 memory=11968512
4.81s h207     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528
4.81s h207     removal process " mariadb.service mariadbd" witness=processes
4.811s h207     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.981s h207     look my-site207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site207.co.lab/ to=10.99.0.27:80 took=10.581505ms purpose=scheduled direct=true source=10.99.0.2
5.155s h207     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=my-site207.co.lab script=/var/www/my-site207.co.lab/index.php count=1 first=4.871s last=4.871s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/my-site207.co.lab/index.php"
5.342s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=10.378685ms purpose=confirm token=641c415d275a61ee direct=true source=10.99.0.2
5.355s h207     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=sekolah207.co.lab script=/var/www/sekolah207.co.lab/index.php count=1 first=4.871s last=4.871s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/sekolah207.co.lab/index.php"
6.216s h207     arrival 641c415d275a61ee nginx.service status=500
6.375s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=3.744554ms purpose=confirm token=ffd5dafd0361381b direct=true source=10.99.0.2
6.439s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=17.459567ms purpose=scheduled direct=true source=10.99.0.2
6.989s h207     look my-site207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site207.co.lab/ to=10.99.0.27:80 took=1.224956ms purpose=scheduled direct=true source=10.99.0.2
7.221s h207     arrival ffd5dafd0361381b nginx.service status=500
7.236s h207     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=my-site207.co.lab script=/var/www/my-site207.co.lab/index.php count=1 first=6.871s last=6.871s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/my-site207.co.lab/index.php"
7.375s h207     sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=sekolah207.co.lab script=/var/www/sekolah207.co.lab/index.php count=1 first=5.871s last=5.871s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/sekolah207.co.lab/index.php"
7.386s h207     wait php8.2-fpm.service nothing pool=web workers=2 of=2
8.219s h207     removal wait "php8.2-fpm.service web nothing " witness=waits
8.377s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=1.155915ms purpose=verify token=a63a1f54816df7d2 direct=true source=10.99.0.2
8.525s h207     look sekolah207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah207.co.lab/ to=10.99.0.27:80 took=7.822101ms purpose=scheduled direct=true source=10.99.0.2
8.881s h207     unit mariadb.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=on-abnormal job=start invocation=601d30a014cc477ea064b30f03fa27e0 file=enabled status="Taking your SQL requests now..." since=3.641s
8.881s h207     unit mariadb.service inactive/dead load=loaded result=success restarts=1 restart=on-abnormal job=start invocation=8c83a77d8b56413a8a45f9b7fb4b475a file=enabled since=8.826s
8.881s h207     unit mariadb.service activating/start-pre load=loaded result=success restarts=1 restart=on-abnormal job=start invocation=8c83a77d8b56413a8a45f9b7fb4b475a file=enabled since=8.838s
9.053s h207     unit mariadb.service activating/start load=loaded result=success pid=251 restarts=1 restart=on-abnormal job=start invocation=8c83a77d8b56413a8a45f9b7fb4b475a file=enabled since=8.838s
9.113s h207     look my-site207.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://my-site207.co.lab/ to=10.99.0.27:80 took=64.376731ms purpose=scheduled direct=true source=10.99.0.2
9.113s expect database-stopped
