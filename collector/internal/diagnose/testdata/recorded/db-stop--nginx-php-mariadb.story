# Recorded in the lab: db-stop on nginx-php-mariadb.
0s    h203     registered 10.99.0.65
422ms h203     agent speaks
425ms h203     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m17.038s
425ms h203     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m7.038s
425ms h203     load load1=15.68 cpus=2 memory=25276502016 available=23926992896 swap=0 swapped=0 psi-cpu=0.9444 psi-memory=0 psi-io=0.041100000000000005 disk=0.33310503618046355 inodes=0.04086315631866455 path=/ oom=0 overflows=0
425ms h203     missing units ok=true witness=units
425ms h203     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
425ms h203     missing "weblog apache2.service" ok=true witness=weblog
425ms h203     missing "weblog nginx.service" ok=true witness=weblog
425ms h203     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
425ms h203     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
425ms h203     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
425ms h203     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
425ms h203     unit mariadb.service active/running load=loaded result=success pid=109 restart=on-abnormal invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="Taking your SQL requests now..." since=-351ms
425ms h203     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=026726a7bf2e4abf9b7aed1bd3568be0 file=enabled since=-1.932s
425ms h203     unit php8.2-fpm.service active/running load=loaded result=success pid=58 restart=no invocation=9e5d246b9a22481e9194f568aa66de87 file=enabled status="Ready to handle connections" since=-1.788s
426ms h203     load load1=15.68 cpus=2 memory=25276502016 available=23926992896 swap=0 swapped=0 psi-cpu=0.9444 psi-memory=0 psi-io=0.041100000000000005 disk=0.33310503618046355 inodes=0.04086315631866455 path=/ oom=0 overflows=0
426ms h203     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m17.038s
426ms h203     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m7.038s
426ms h203     missing "weblog nginx.service" ok=true witness=weblog
426ms h203     missing "weblog apache2.service" ok=true witness=weblog
426ms h203     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
427ms h203     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
427ms h203     unit mariadb.service active/running load=loaded result=success pid=109 restart=on-abnormal invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="Taking your SQL requests now..." since=-351ms
427ms h203     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=026726a7bf2e4abf9b7aed1bd3568be0 file=enabled since=-1.932s
427ms h203     unit php8.2-fpm.service active/running load=loaded result=success pid=58 restart=no invocation=9e5d246b9a22481e9194f568aa66de87 file=enabled status="Ready to handle connections" since=-1.788s
427ms h203     missing units ok=true witness=units
427ms h203     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
427ms h203     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
427ms h203     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
627ms h203     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
627ms h203     vhost apache2.service apache disk name=h203.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
749ms h203     test nginx.service nginx ok tree=f602669cc49a796c8b154dab4a3bca8b6aed383f7086fc2ce6c9968cb8f22d20 newer=no
749ms h203     vhost nginx.service nginx disk name=api-docs203.example.lab at=/etc/nginx/sites-enabled/api-docs203.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/api-docs203.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
749ms h203     vhost nginx.service nginx disk name=sekolah203.lab at=/etc/nginx/sites-enabled/sekolah203.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/sekolah203.lab:13 > connect=1m0s > read=1m0s" witness=configtest
749ms h203     vhost nginx.service nginx running name=api-docs203.example.lab at=/etc/nginx/sites-enabled/api-docs203.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/api-docs203.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
749ms h203     vhost nginx.service nginx running name=sekolah203.lab at=/etc/nginx/sites-enabled/sekolah203.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/sekolah203.lab:13 > connect=1m0s > read=1m0s" witness=configtest
749ms h203     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
753ms h203     test php8.2-fpm.service php-fpm ok tree=6f8b662b95382733e879de7ffc68eaabc14f18a43eaf2aa59f0773d27ca3a6eb newer=no
753ms h203     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
754ms h203     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
754ms h203     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
754ms h203     missing "weblog php8.2-fpm.service" ok=true witness=weblog
754ms h203     removal missing "weblog php8.2-fpm.service" witness=weblog
792ms h203     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
792ms h203     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.023809523809523808 memory=22372352 io=0.8333333333333334
792ms h203     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.047619047619047616 memory=21262336 io=0
792ms h203     process systemd unit=init.scope user=root count=1 cpu=0.011904761904761904 memory=12029952 io=0
792ms h203     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101089280 io=0
792ms h203     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42246144 io=0
792ms h203     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11767808 io=0.16666666666666666
792ms h203     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8007680 io=0
792ms h203     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7737344 io=0
2.736s h203     look api-docs203.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=12.016174ms purpose=scheduled direct=true source=10.99.0.2
4.319s h203     look sekolah203.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah203.lab/ to=10.99.0.65:80 took=3.060191ms purpose=scheduled direct=true source=10.99.0.2
4.751s h203     look api-docs203.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=10.664979ms purpose=scheduled direct=true source=10.99.0.2
5.005s h203     unit mariadb.service active/running load=loaded result=success pid=109 restart=on-abnormal job=stop invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="Taking your SQL requests now..." since=-351ms
5.005s h203     unit mariadb.service deactivating/stop-sigterm load=loaded result=success pid=109 restart=on-abnormal job=stop invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="Taking your SQL requests now..." since=4.953s stop=yes stopped=4.956s
5.005s h203     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
5.005s h203     removal socket tcp:127.0.0.1:3306 witness=sockets
5.122s h203     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal job=stop invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="MariaDB server is down" since=5.112s stop=yes stopped=4.956s
5.122s h203     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="MariaDB server is down" since=5.112s stop=yes stopped=4.956s
5.133s h203     unit mariadb.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abnormal invocation=a6f7ca953bf94d498c26f251df31a3f4 file=enabled status="MariaDB server is down" since=5.112s stop=yes stopped=5.115s
6.485s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=3.599771ms purpose=scheduled direct=true source=10.99.0.2
6.629s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=sekolah203.lab script=/var/www/sekolah203.lab/index.php count=1 first=5.962s last=5.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/sekolah203.lab/index.php"
6.892s h203     look api-docs203.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=14.665124ms purpose=scheduled direct=true source=10.99.0.2
6.892s h203     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
6.893s h203     load load1=15.6 cpus=2 memory=25276502016 available=23906254848 swap=0 swapped=0 psi-cpu=0.9458 psi-memory=0 psi-io=0.0382 disk=0.3329403472607442 inodes=0.04086190462112427 path=/ oom=0 overflows=0
6.893s h203     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.99s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=api-docs203.example.lab script=/var/www/api-docs203.example.lab/index.php count=1 first=5.962s last=5.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/api-docs203.example.lab/index.php"
7.244s h203     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
7.244s h203     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424 io=0.42857142857142855
7.244s h203     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18866176 io=0
7.244s h203     process systemd unit=init.scope user=root count=1 cpu=0 memory=12029952 io=0
7.244s h203     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10260480 io=0.5714285714285714
7.244s h203     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51015680 io=0
7.244s h203     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11767808 io=0
7.244s h203     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8007680 io=0
7.244s h203     removal process " mariadb.service mariadbd" witness=processes
7.493s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=17.524848ms purpose=confirm token=5cc9856811303a2d direct=true source=10.99.0.2
7.609s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=sekolah203.lab script=/var/www/sekolah203.lab/index.php count=1 first=6.962s last=6.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/sekolah203.lab/index.php"
8.235s h203     arrival 5cc9856811303a2d nginx.service status=500
8.261s h203     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
8.339s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=52.972535ms purpose=scheduled direct=true source=10.99.0.2
8.497s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=32.589886ms purpose=confirm token=e85e42ff3fb8dd14 direct=true source=10.99.0.2
8.535s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=sekolah203.lab script=/var/www/sekolah203.lab/index.php count=2 first=7.962s last=7.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/sekolah203.lab/index.php"
9.06s h203     look api-docs203.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=113.053881ms purpose=scheduled direct=true source=10.99.0.2
9.071s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=api-docs203.example.lab script=/var/www/api-docs203.example.lab/index.php count=1 first=7.962s last=7.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/api-docs203.example.lab/index.php"
9.343s h203     arrival e85e42ff3fb8dd14 nginx.service status=500
10.382s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=66.672129ms purpose=scheduled direct=true source=10.99.0.2
10.472s h203     load cpu=0.9994992488732991 steal=0.0005007511266899039 wait=0 load1=15.6 cpus=2 memory=25276502016 available=23727128576 swap=0 swapped=0 psi-cpu=0.9409000000000001 psi-memory=0 psi-io=0.043899999999999995 disk=0.3344255213208487 inodes=0.04087519645690918 path=/ oom=0 overflows=0
10.472s h203     pool php8.2-fpm.service tree=running active=0 idle=2 requests=9 slow=0 witness=units
10.472s h203     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 500=6 sources=1 top=1 counted=1
10.552s h203     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
10.587s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=18.723636ms purpose=verify token=e97905f73451c7da direct=true source=10.99.0.2
10.691s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=sekolah203.lab script=/var/www/sekolah203.lab/index.php count=2 first=9.962s last=9.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/sekolah203.lab/index.php"
10.835s h203     look api-docs203.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=27.993961ms purpose=scheduled direct=true source=10.99.0.2
10.837s h203     sign php-database-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/user_1001.sock vhost=api-docs203.example.lab script=/var/www/api-docs203.example.lab/index.php count=1 first=9.962s last=9.962s sample="PHP Fatal error: php-database-failed ENOENT in /var/www/api-docs203.example.lab/index.php"
11.241s h203     arrival e97905f73451c7da nginx.service status=500
12.452s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=2.722135ms purpose=scheduled direct=true source=10.99.0.2
12.69s h203     look sekolah203.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah203.lab/ to=10.99.0.65:80 took=58.733801ms purpose=verify token=5161349fde14945c direct=true source=10.99.0.2
12.715s h203     look api-docs203.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://api-docs203.example.lab/ to=10.99.0.65:80 took=41.053724ms purpose=scheduled direct=true source=10.99.0.2
12.715s expect database-stopped
