# Recorded in the lab: db-drop on nginx-php-mariadb.
0s    h214     registered 10.99.0.14
1.06s h214     agent speaks
1.065s h214     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m53.042s
1.065s h214     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m43.042s
1.065s h214     load load1=18.95 cpus=2 memory=25276502016 available=23979147264 swap=0 swapped=0 psi-cpu=0.9743999999999999 psi-memory=0 psi-io=0.053899999999999997 disk=0.32917549656724965 inodes=0.04075115919113159 path=/ oom=0 overflows=0
1.065s h214     missing units ok=true witness=units
1.065s h214     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.065s h214     missing "weblog apache2.service" ok=true witness=weblog
1.065s h214     missing "weblog nginx.service" ok=true witness=weblog
1.065s h214     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.065s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.065s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.065s h214     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.065s h214     unit mariadb.service active/running load=loaded result=success pid=101 restart=on-abnormal invocation=8d132db5fa90416bbe3ff97d65b4d324 file=enabled status="Taking your SQL requests now..." since=-762ms
1.065s h214     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=6b79eebab4ad4e89ba720d1d3d148e9e file=enabled since=-4.276s
1.065s h214     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=28b2d69ed90940f98ed909dac3b08d21 file=enabled status="Ready to handle connections" since=-3.993s
1.073s h214     load load1=18.95 cpus=2 memory=25276502016 available=23979147264 swap=0 swapped=0 psi-cpu=0.9743999999999999 psi-memory=0 psi-io=0.053899999999999997 disk=0.32917549656724965 inodes=0.04075115919113159 path=/ oom=0 overflows=0
1.073s h214     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m53.042s
1.073s h214     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m43.042s
1.074s h214     missing "weblog nginx.service" ok=true witness=weblog
1.074s h214     missing "weblog apache2.service" ok=true witness=weblog
1.074s h214     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.074s h214     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.074s h214     unit mariadb.service active/running load=loaded result=success pid=101 restart=on-abnormal invocation=8d132db5fa90416bbe3ff97d65b4d324 file=enabled status="Taking your SQL requests now..." since=-762ms
1.074s h214     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=6b79eebab4ad4e89ba720d1d3d148e9e file=enabled since=-4.276s
1.074s h214     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=28b2d69ed90940f98ed909dac3b08d21 file=enabled status="Ready to handle connections" since=-3.993s
1.074s h214     missing units ok=true witness=units
1.074s h214     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.074s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.074s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
1.65s h214     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.65s h214     vhost apache2.service apache disk name=h214.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.716s h214     test nginx.service nginx ok tree=384b3f0982ec17d25227728b353d07ee0d920a604083880669f63e605e5bb55e newer=no
1.716s h214     vhost nginx.service nginx disk name=api-docs214.lab at=/etc/nginx/sites-enabled/api-docs214.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs214.lab:13 > connect=3s > read=3s" witness=configtest
1.716s h214     vhost nginx.service nginx disk name=shop214.lab at=/etc/nginx/sites-enabled/shop214.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop214.lab:13 > connect=3s > read=3s" witness=configtest
1.718s h214     vhost nginx.service nginx running name=api-docs214.lab at=/etc/nginx/sites-enabled/api-docs214.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs214.lab:13 > connect=3s > read=3s" witness=configtest
1.718s h214     vhost nginx.service nginx running name=shop214.lab at=/etc/nginx/sites-enabled/shop214.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop214.lab:13 > connect=3s > read=3s" witness=configtest
1.759s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.022s h214     test php8.2-fpm.service php-fpm ok tree=92c978b606a5a483c07162c1dba3b556986d8d7315bd898ced2baf483f7a9757 newer=no
2.024s h214     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
2.024s h214     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
2.024s h214     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
2.024s h214     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.024s h214     removal missing "weblog php8.2-fpm.service" witness=weblog
3.564s h214     look api-docs214.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs214.lab/ to=10.99.0.14:80 took=34.079855ms purpose=scheduled direct=true source=10.99.0.2
3.735s h214     look shop214.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop214.lab/ to=10.99.0.14:80 took=24.894214ms purpose=scheduled direct=true source=10.99.0.2
5.446s h214     look api-docs214.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.42868ms purpose=scheduled direct=true source=10.99.0.2
5.671s h214     look shop214.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop214.lab/ to=10.99.0.14:80 took=3.760795ms purpose=scheduled direct=true source=10.99.0.2
10.529s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.010038626s purpose=scheduled direct=true source=10.99.0.2
10.55s h214     load load1=19.39 cpus=2 memory=25276502016 available=23831904256 swap=0 swapped=0 psi-cpu=0.9649 psi-memory=0 psi-io=0.053200000000000004 disk=0.3269797559956903 inodes=0.04078185558319092 path=/ oom=0 overflows=0
10.55s h214     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.55s h214     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.55s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
10.55s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
10.55s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
10.552s h214     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.552s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=api-docs214.lab count=1 first=9.958s last=9.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
10.594s h214     removal missing "weblog php8.2-fpm.service" witness=weblog
10.6s h214     look shop214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop214.lab/ to=10.99.0.14:80 took=3.023196023s purpose=scheduled direct=true source=10.99.0.2
10.604s h214     wait php8.2-fpm.service database pool=user_1001 address=tcp:127.0.0.1:3306 peer=mariadb.service workers=4 of=4
10.617s h214     load cpu=0.9995002498750515 steal=0.0004997501249375606 wait=0 load1=19.39 cpus=2 memory=25276502016 available=23831904256 swap=0 swapped=0 psi-cpu=0.9649 psi-memory=0 psi-io=0.053200000000000004 disk=0.3269797978799527 inodes=0.04078185558319092 path=/ oom=0 overflows=0
10.617s h214     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
10.667s h214     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.667s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop214.lab count=1 first=9.958s last=9.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
10.973s h214     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.973s h214     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=22368256 io=1
10.973s h214     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012658227848101266 memory=20140032 io=0
10.973s h214     process systemd unit=init.scope user=root count=1 cpu=0 memory=11997184 io=0
10.973s h214     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101445632 io=0
10.973s h214     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10117120 io=0
10.974s h214     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=71417856 io=0
10.974s h214     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11755520 io=0
11.078s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
11.078s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
11.079s h214     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=1 backlog=511
11.39s h214     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
11.39s h214     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22368256 io=1
11.39s h214     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20271104 io=0
11.39s h214     process systemd unit=init.scope user=root count=1 cpu=0 memory=11997184 io=0
11.39s h214     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101445632 io=0
11.39s h214     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10117120 io=0
11.39s h214     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=81788928 io=0
11.39s h214     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11755520 io=0
12.502s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.002758591s purpose=scheduled direct=true source=10.99.0.2
12.523s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=api-docs214.lab count=1 first=11.958s last=11.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
12.559s h214     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=11.958s last=11.958s sample="[pool user_1001] server reached pm.max_children setting (5), consider raising it"
12.636s h214     look shop214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop214.lab/ to=10.99.0.14:80 took=3.00210759s purpose=scheduled direct=true source=10.99.0.2
12.762s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop214.lab count=1 first=11.958s last=11.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
13.554s h214     inside api-docs214.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.00495567s
13.556s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=4 backlog=4096 local=true
13.561s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=api-docs214.lab count=1 first=12.958s last=12.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
14.245s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=8 backlog=4096 local=true
14.482s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.007036974s purpose=scheduled direct=true source=10.99.0.2
14.535s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.002943159s purpose=confirm token=6ad7a65bdb6c1213 direct=true source=10.99.0.2
14.65s h214     arrival 6ad7a65bdb6c1213 nginx.service status=504
14.656s h214     look shop214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop214.lab/ to=10.99.0.14:80 took=3.04564271s purpose=scheduled direct=true source=10.99.0.2
14.762s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop214.lab count=1 first=13.958s last=13.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
15.566s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=api-docs214.lab count=2 first=13.958s last=13.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
15.62s h214     wait php8.2-fpm.service database pool=user_1001 address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
15.997s h214     pool php8.2-fpm.service tree=running active=5 idle=0 requests=11 slow=0 witness=units
16.382s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.001753276s purpose=scheduled direct=true source=10.99.0.2
16.509s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.006399572s purpose=confirm token=8d1ccb24282c13b6 direct=true source=10.99.0.2
16.551s h214     inside shop214.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.001282036s
16.553s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=12 backlog=4096 local=true
16.582s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop214.lab count=1 first=15.958s last=15.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
16.63s h214     arrival 8d1ccb24282c13b6 nginx.service status=504
16.712s h214     look shop214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop214.lab/ to=10.99.0.14:80 took=3.003549292s purpose=scheduled direct=true source=10.99.0.2
17.301s h214     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
17.301s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
17.301s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
17.301s h214     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=15 backlog=4096 local=true
17.622s h214     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop214.lab count=1 first=15.958s last=15.958s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop214.lab, upstream: unix:/run/php/php8.2-fpm.sock"
18.41s h214     look api-docs214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs214.lab/ to=10.99.0.14:80 took=3.079541771s purpose=scheduled direct=true source=10.99.0.2
18.788s h214     look shop214.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop214.lab/ to=10.99.0.14:80 took=3.007377681s purpose=scheduled direct=true source=10.99.0.2
18.788s expect database-hung
