# Recorded in the lab: db-drop on nginx-php-mariadb.
0s    h215     registered 10.99.0.11
201ms h215     agent speaks
205ms h215     change package readline-common:all detail="8.2-1.3 installed" when=-13m4.846s
205ms h215     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m54.846s
205ms h215     load load1=6.49 cpus=2 memory=25276502016 available=24233222144 swap=0 swapped=0 psi-cpu=0.511 psi-memory=0 psi-io=0.059000000000000004 disk=0.25490720206593287 inodes=0.03594613075256348 path=/ oom=0 overflows=0
205ms h215     missing units ok=true witness=units
205ms h215     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
205ms h215     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
205ms h215     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
205ms h215     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
205ms h215     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
205ms h215     unit mariadb.service active/running load=loaded result=success pid=97 restart=on-abnormal invocation=a5bf09906ddc4a0981db54118cf7776b file=enabled status="Taking your SQL requests now..." since=-135ms
205ms h215     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=5df7bb4cf7f14a92b67d4a0500a0ba86 file=enabled since=-666ms
205ms h215     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=5b17d25e2f194b8fade6cda60bc682d5 file=enabled status="Ready to handle connections" since=-634ms
206ms h215     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
206ms h215     change package readline-common:all detail="8.2-1.3 installed" when=-13m4.846s
206ms h215     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m54.846s
206ms h215     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
206ms h215     unit mariadb.service active/running load=loaded result=success pid=97 restart=on-abnormal invocation=a5bf09906ddc4a0981db54118cf7776b file=enabled status="Taking your SQL requests now..." since=-135ms
206ms h215     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=5df7bb4cf7f14a92b67d4a0500a0ba86 file=enabled since=-666ms
206ms h215     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=5b17d25e2f194b8fade6cda60bc682d5 file=enabled status="Ready to handle connections" since=-634ms
206ms h215     missing units ok=true witness=units
206ms h215     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
206ms h215     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
206ms h215     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
286ms h215     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
286ms h215     vhost apache2.service apache disk name=h215.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
307ms h215     test nginx.service nginx ok tree=96780645be1aa8e96bee8ccb681c4b4d96e64462a515373967afd40e0ced19b6 newer=no
307ms h215     vhost nginx.service nginx disk name=a1215.lab at=/etc/nginx/sites-enabled/a1215.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/a1215.lab:13 > connect=3s > read=3s" witness=configtest
307ms h215     vhost nginx.service nginx disk name=sekolah215.example.lab at=/etc/nginx/sites-enabled/sekolah215.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/sekolah215.example.lab:13 > connect=3s > read=3s" witness=configtest
307ms h215     vhost nginx.service nginx running name=a1215.lab at=/etc/nginx/sites-enabled/a1215.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/a1215.lab:13 > connect=3s > read=3s" witness=configtest
307ms h215     vhost nginx.service nginx running name=sekolah215.example.lab at=/etc/nginx/sites-enabled/sekolah215.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/sekolah215.example.lab:13 > connect=3s > read=3s" witness=configtest
325ms h215     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
364ms h215     test php8.2-fpm.service php-fpm ok tree=d4f9d3ce7e24703f72ed647b84746be8be3136e47737332553122f1025273c7a newer=no
364ms h215     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
364ms h215     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.535s h215     look a1215.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1215.lab/ to=10.99.0.11:80 took=2.943185ms purpose=scheduled direct=true
2.434s h215     look sekolah215.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah215.example.lab/ to=10.99.0.11:80 took=11.66534ms purpose=scheduled direct=true
6.516s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.013688671s purpose=scheduled direct=true
6.633s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=a1215.lab count=1 first=6.154s last=6.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1215.lab, upstream: unix:/run/php/php-web.socket"
6.733s h215     wait php8.2-fpm.service database pool=web address=tcp:127.0.0.1:3306 peer=mariadb.service workers=4 of=4
7.177s h215     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
7.177s h215     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
7.467s h215     look sekolah215.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://sekolah215.example.lab/ to=10.99.0.11:80 took=3.004445714s purpose=scheduled direct=true
7.636s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=sekolah215.example.lab count=1 first=7.154s last=7.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: sekolah215.example.lab, upstream: unix:/run/php/php-web.socket"
8.466s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.00407835s purpose=scheduled direct=true
8.64s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=a1215.lab count=1 first=8.154s last=8.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1215.lab, upstream: unix:/run/php/php-web.socket"
9.377s h215     pool php8.2-fpm.service tree=running active=5 idle=0 requests=8 slow=0 witness=units
9.513s h215     look sekolah215.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://sekolah215.example.lab/ to=10.99.0.11:80 took=3.0149543s purpose=scheduled direct=true
9.543s h215     inside a1215.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.000883544s
9.645s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=a1215.lab count=1 first=9.154s last=9.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1215.lab, upstream: unix:/run/php/php-web.socket"
9.645s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=sekolah215.example.lab count=1 first=9.154s last=9.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: sekolah215.example.lab, upstream: unix:/run/php/php-web.socket"
10.064s h215     wait php8.2-fpm.service database pool=web address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
10.093s h215     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.208s h215     load cpu=0.9234256926952323 steal=0 wait=0.030226700251891277 load1=6.7 cpus=2 memory=25276502016 available=23623032832 swap=0 swapped=0 psi-cpu=0.6897 psi-memory=0 psi-io=0.0519 disk=0.257170920795352 inodes=0.03595453500747681 path=/ oom=0 overflows=0
10.208s h215     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.208s h215     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
10.208s h215     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
10.208s h215     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=9 backlog=4096 local=true
10.501s h215     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880
10.501s h215     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23027712
10.501s h215     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20983808
10.501s h215     process systemd unit=init.scope user=root count=1 cpu=0 memory=12156928
10.501s h215     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101122048
10.501s h215     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10326016
10.501s h215     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=84897792
10.501s h215     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11788288
10.512s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.020325844s purpose=scheduled direct=true
10.547s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.028894726s purpose=confirm token=63cc75305f164b81 direct=true
11.095s h215     arrival 63cc75305f164b81 nginx.service status=504
11.565s h215     look sekolah215.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://sekolah215.example.lab/ to=10.99.0.11:80 took=3.015757655s purpose=scheduled direct=true
11.72s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=a1215.lab count=2 first=10.154s last=10.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1215.lab, upstream: unix:/run/php/php-web.socket"
11.72s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=sekolah215.example.lab count=1 first=11.154s last=11.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: sekolah215.example.lab, upstream: unix:/run/php/php-web.socket"
12.46s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.008496405s purpose=scheduled direct=true
12.517s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.001115311s purpose=confirm token=f872c95d7779c6c5 direct=true
12.52s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.004769949s purpose=confirm token=fb4786bc085f1fad direct=true
13.069s h215     inside sekolah215.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.001333286s
13.096s h215     arrival fb4786bc085f1fad nginx.service status=504
13.096s h215     arrival f872c95d7779c6c5 nginx.service status=504
13.153s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=sekolah215.example.lab count=1 first=12.154s last=12.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: sekolah215.example.lab, upstream: unix:/run/php/php-web.socket"
13.484s h215     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
13.484s h215     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23289856 io=1
13.484s h215     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20983808 io=0
13.484s h215     process systemd unit=init.scope user=root count=1 cpu=0 memory=12156928 io=0
13.484s h215     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101122048 io=0
13.484s h215     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10326016 io=0
13.484s h215     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=84897792 io=0
13.484s h215     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11788288 io=0
13.563s h215     look sekolah215.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://sekolah215.example.lab/ to=10.99.0.11:80 took=3.001435045s purpose=scheduled direct=true
14.169s h215     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php-web.socket vhost=sekolah215.example.lab count=1 first=13.154s last=13.154s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: sekolah215.example.lab, upstream: unix:/run/php/php-web.socket"
14.473s h215     look a1215.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1215.lab/ to=10.99.0.11:80 took=3.020337193s purpose=scheduled direct=true
14.473s expect database-hung
