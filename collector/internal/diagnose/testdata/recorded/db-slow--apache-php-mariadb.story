# Recorded in the lab: db-slow on apache-php-mariadb.
0s    h213     registered 10.99.0.13
482ms h213     agent speaks
484ms h213     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m16.992s
484ms h213     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m6.992s
484ms h213     load load1=19.49 cpus=2 memory=25276502016 available=23752036352 swap=0 swapped=0 psi-cpu=0.9702 psi-memory=0 psi-io=0.042199999999999994 disk=0.32887560524853365 inodes=0.04076117277145386 path=/ oom=0 overflows=0
484ms h213     missing units ok=true witness=units
484ms h213     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
484ms h213     missing "weblog apache2.service" ok=true witness=weblog
484ms h213     missing "weblog nginx.service" ok=true witness=weblog
484ms h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
484ms h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
484ms h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
484ms h213     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort invocation=4e0aca524f514ce8ae563a5d0c2af519 file=enabled since=-2.704s
484ms h213     unit mariadb.service active/running load=loaded result=success pid=171 restart=on-abnormal invocation=89f68404471c4ecfb998d310a82538fb file=enabled status="Taking your SQL requests now..." since=-148ms
484ms h213     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
484ms h213     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=cfc80c47d63e462da03338e8992b0179 file=enabled status="Ready to handle connections" since=-2.665s
505ms h213     load load1=19.49 cpus=2 memory=25276502016 available=23752036352 swap=0 swapped=0 psi-cpu=0.9702 psi-memory=0 psi-io=0.042199999999999994 disk=0.32887560524853365 inodes=0.04076117277145386 path=/ oom=0 overflows=0
505ms h213     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m16.992s
505ms h213     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m6.992s
506ms h213     missing "weblog nginx.service" ok=true witness=weblog
506ms h213     missing "weblog apache2.service" ok=true witness=weblog
506ms h213     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
506ms h213     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort invocation=4e0aca524f514ce8ae563a5d0c2af519 file=enabled since=-2.704s
506ms h213     unit mariadb.service active/running load=loaded result=success pid=171 restart=on-abnormal invocation=89f68404471c4ecfb998d310a82538fb file=enabled status="Taking your SQL requests now..." since=-148ms
506ms h213     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
506ms h213     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=cfc80c47d63e462da03338e8992b0179 file=enabled status="Ready to handle connections" since=-2.665s
506ms h213     missing units ok=true witness=units
506ms h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
506ms h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
506ms h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
559ms h213     test apache2.service apache ok tree=7178fb692299d55e4e836070beb9054f50783bbb10bc17b9af878c126f57f63d newer=no
559ms h213     vhost apache2.service apache disk name=cuahang213.co.lab at=/etc/apache2/sites-enabled/cuahang213.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang213.co.lab.conf:8 > read=3s" witness=configtest
559ms h213     vhost apache2.service apache disk name=tintuc213.example.lab at=/etc/apache2/sites-enabled/tintuc213.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc213.example.lab.conf:8 > read=3s" witness=configtest
559ms h213     vhost apache2.service apache running name=cuahang213.co.lab at=/etc/apache2/sites-enabled/cuahang213.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang213.co.lab.conf:8 > read=3s" witness=configtest
559ms h213     vhost apache2.service apache running name=tintuc213.example.lab at=/etc/apache2/sites-enabled/tintuc213.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc213.example.lab.conf:8 > read=3s" witness=configtest
581ms h213     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
609ms h213     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
609ms h213     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
743ms h213     test php8.2-fpm.service php-fpm ok tree=bf76575f621e83e732a1fa5d0355cde86d0ef077c1a76106c6cb9415d829f843 newer=no
743ms h213     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
743ms h213     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
743ms h213     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
743ms h213     missing "weblog php8.2-fpm.service" ok=true witness=weblog
743ms h213     removal missing "weblog php8.2-fpm.service" witness=weblog
3.477s h213     look cuahang213.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=5.810867ms purpose=scheduled direct=true source=10.99.0.2
3.588s h213     look tintuc213.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=14.222082ms purpose=scheduled direct=true source=10.99.0.2
5.469s h213     look cuahang213.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=16.466812ms purpose=scheduled direct=true source=10.99.0.2
5.579s h213     look tintuc213.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=79.973942ms purpose=scheduled direct=true source=10.99.0.2
10.484s h213     load cpu=0.9994997498749265 steal=0.0020010005002501488 wait=0 load1=19.14 cpus=2 memory=25276502016 available=23824482304 swap=0 swapped=0 psi-cpu=0.9595 psi-memory=0 psi-io=0.0352 disk=0.32818786566008173 inodes=0.040759265422821045 path=/ oom=0 overflows=0
10.484s h213     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.484s h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
10.484s h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.484s h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
10.484s h213     traffic apache2.service vhost=cuahang213.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 sources=1 top=1 counted=1
10.484s h213     traffic apache2.service vhost=tintuc213.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 sources=1 top=1 counted=1
10.5s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.024134863s purpose=scheduled direct=true source=10.99.0.2
10.509s h213     load cpu=0.9994997498749265 steal=0.0020010005002501488 wait=0 load1=19.14 cpus=2 memory=25276502016 available=23801532416 swap=0 swapped=0 psi-cpu=0.9595 psi-memory=0 psi-io=0.0352 disk=0.32819117451681057 inodes=0.040760159492492676 path=/ oom=0 overflows=0
10.509s h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.509s h213     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1 backlog=4096 local=true
10.511s h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
10.511s h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
10.516s h213     look tintuc213.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=3.011506457s purpose=scheduled direct=true source=10.99.0.2
10.537s h213     wait php8.2-fpm.service database pool=shop address=tcp:127.0.0.1:3306 peer=mariadb.service workers=4 of=4
10.617s h213     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16404480 io=0.23529411764705882
10.617s h213     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.617s h213     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22040576 io=0.058823529411764705
10.617s h213     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20017152 io=0
10.617s h213     process systemd unit=init.scope user=root count=1 cpu=0 memory=12238848 io=0
10.617s h213     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101666816 io=0
10.617s h213     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=71892992 io=0
10.617s h213     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11976704 io=0.7058823529411765
11.084s h213     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16404480 io=0
11.084s h213     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
11.084s h213     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22040576 io=0
11.084s h213     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20017152 io=0
11.084s h213     process systemd unit=init.scope user=root count=1 cpu=0 memory=12238848 io=0
11.084s h213     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101666816 io=0
11.084s h213     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=71892992 io=0
11.084s h213     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11976704 io=1
12.53s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.00637969s purpose=scheduled direct=true source=10.99.0.2
12.566s h213     look tintuc213.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=3.00812686s purpose=scheduled direct=true source=10.99.0.2
13.531s h213     inside cuahang213.co.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=3.001702692s
14.529s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.013248596s purpose=confirm token=39c133b892b49026 direct=true source=10.99.0.2
14.633s h213     look tintuc213.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=3.022743803s purpose=scheduled direct=true source=10.99.0.2
14.674s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.053370527s purpose=scheduled direct=true source=10.99.0.2
14.77s h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
14.77s h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
14.77s h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
15.225s h213     arrival 39c133b892b49026 apache2.service vhost=cuahang213.co.lab status=504
15.59s h213     wait php8.2-fpm.service database pool=shop address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
16.549s h213     inside tintuc213.example.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=3.007669663s
16.639s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.037315024s purpose=scheduled direct=true source=10.99.0.2
16.779s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.038200186s purpose=confirm token=63a5f30cc7179984 direct=true source=10.99.0.2
16.818s h213     look tintuc213.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=3.113013321s purpose=scheduled direct=true source=10.99.0.2
17.228s h213     arrival 63a5f30cc7179984 apache2.service vhost=cuahang213.co.lab status=504
17.476s h213     pool php8.2-fpm.service tree=running active=5 idle=0 requests=10 slow=0 witness=units
18.515s h213     look cuahang213.co.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://cuahang213.co.lab/ to=10.99.0.13:80 took=3.006010751s purpose=scheduled direct=true source=10.99.0.2
18.568s h213     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
18.568s h213     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
18.568s h213     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
18.732s h213     look tintuc213.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://tintuc213.example.lab/ to=10.99.0.13:80 took=3.024068841s purpose=scheduled direct=true source=10.99.0.2
18.732s expect database-slow
