# Recorded in the lab: php-fpm-exhausted-static on nginx-php-tcp.
0s    h053     registered 10.99.0.12
498ms h053     agent speaks
502ms h053     change package readline-common:all detail="8.2-1.3 installed" when=-13m23.558s
502ms h053     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m13.558s
502ms h053     load load1=7.13 cpus=2 memory=25276502016 available=23843733504 swap=0 swapped=0 psi-cpu=0.8284 psi-memory=0 psi-io=0.0318 disk=0.25608699796894835 inodes=0.03595095872879028 path=/ oom=0 overflows=0
502ms h053     missing units ok=true witness=units
502ms h053     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
502ms h053     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
502ms h053     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
502ms h053     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=88ca4c67577e44fab9f07a1f70c70e17 file=enabled since=-703ms
502ms h053     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=-574ms
503ms h053     load load1=7.13 cpus=2 memory=25276502016 available=23843733504 swap=0 swapped=0 psi-cpu=0.8284 psi-memory=0 psi-io=0.0318 disk=0.25608699796894835 inodes=0.03595095872879028 path=/ oom=0 overflows=0
503ms h053     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
503ms h053     change package readline-common:all detail="8.2-1.3 installed" when=-13m23.558s
503ms h053     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m13.558s
504ms h053     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
504ms h053     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
504ms h053     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=88ca4c67577e44fab9f07a1f70c70e17 file=enabled since=-703ms
504ms h053     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=-574ms
504ms h053     missing units ok=true witness=units
602ms h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
602ms h053     socket tcp:127.0.0.1:4259 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
714ms h053     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
714ms h053     vhost apache2.service apache disk name=h053.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.085s h053     test php8.2-fpm.service php-fpm ok tree=2421b1e644c9ecfb9271538eb32a36fffda269ef357e133d6aaa9ce9bc94c4e6 newer=no
1.085s h053     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:4259 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.085s h053     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:4259 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.131s h053     target tcp:127.0.0.1:4259 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
1.162s h053     test nginx.service nginx ok tree=077765dcfc7d38923e32dc6250d68b3a566c8fdaf4027d4e976154de88bfc0d8 newer=no
1.162s h053     vhost nginx.service nginx disk name=hotel53.co.lab at=/etc/nginx/sites-enabled/hotel53.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:4259 > /etc/nginx/sites-enabled/hotel53.co.lab:13 > connect=2s > read=2s" witness=configtest
1.162s h053     vhost nginx.service nginx running name=hotel53.co.lab at=/etc/nginx/sites-enabled/hotel53.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:4259 > /etc/nginx/sites-enabled/hotel53.co.lab:13 > connect=2s > read=2s" witness=configtest
3.672s h053     look hotel53.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.300119ms purpose=scheduled direct=true
4.128s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no job=restart invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=-574ms
4.129s h053     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=46 restart=no job=restart invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=4.123s
4.151s h053     removal socket tcp:127.0.0.1:4259 witness=sockets
4.152s h053     target tcp:127.0.0.1:4259 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.157s h053     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=4.123s
4.161s h053     look hotel53.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=4.418712ms purpose=word direct=true
4.185s h053     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=199afab969754ace82407d81b1324e2c file=enabled status="Ready to handle connections" since=4.16s
4.196s h053     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=132 restart=no job=restart invocation=490d1fee1c314801907aed8c93aaa2a1 file=enabled since=4.16s
4.198s h053     unit php8.2-fpm.service activating/start load=loaded result=success pid=132 restart=no job=restart invocation=490d1fee1c314801907aed8c93aaa2a1 file=enabled since=4.194s
4.302s h053     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=1 first=3.442s last=3.442s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
4.302s h053     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=132 restart=no job=restart invocation=490d1fee1c314801907aed8c93aaa2a1 file=enabled status="Ready to handle connections" since=4.194s
4.314s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=132 restart=no job=restart invocation=490d1fee1c314801907aed8c93aaa2a1 file=enabled status="Ready to handle connections" since=4.312s
4.314s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=132 restart=no invocation=490d1fee1c314801907aed8c93aaa2a1 file=enabled status="Ready to handle connections" since=4.312s
4.32s h053     target tcp:127.0.0.1:4259 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=2 local=true
4.332s h053     socket tcp:127.0.0.1:4259 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=1 backlog=2
4.589s h053     test php8.2-fpm.service php-fpm ok tree=fb41e4a3e2dbfd999615f2f78e982485b73a075e65407e872a16068e8a4bfb0d newer=no
4.589s h053     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:4259 tree=disk manager=static max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
4.589s h053     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:4259 tree=running manager=static max=2 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
4.59s h053     change config php8.2-fpm.service detail="its test is ok" when=4.589s
6.212s h053     target tcp:127.0.0.1:4259 listens=yes connects=no errno=ETIMEDOUT unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
6.32s h053     wait php8.2-fpm.service sleep pool=user_1001 workers=2 of=2
6.565s h053     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=1 first=6.442s last=6.442s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
7.196s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.02381414s purpose=confirm token=14972a339ed3d861 direct=true
7.317s h053     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=1 first=6.442s last=6.442s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
7.682s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.017626695s purpose=scheduled direct=true
7.724s h053     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=4 first=6.442s last=6.442s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
8.316s h053     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=1 first=7.442s last=7.442s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
9.327s h053     inside hotel53.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.012441434s
9.559s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.000526144s purpose=scheduled direct=true
9.75s h053     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168
9.75s h053     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
9.75s h053     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20795392
9.75s h053     process systemd unit=init.scope user=root count=1 cpu=0 memory=12218368
9.75s h053     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10240000
9.751s h053     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=47837184
9.751s h053     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11837440
9.751s h053     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8101888
10.194s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.001515664s purpose=confirm token=057ce9c59e7c321e direct=true
10.309s h053     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.54s h053     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=3 first=8.442s last=9.442s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
10.541s h053     load cpu=0.9989994997498758 steal=0.000500250125062526 wait=0 load1=8.41 cpus=2 memory=25276502016 available=23619391488 swap=0 swapped=0 psi-cpu=0.9131999999999999 psi-memory=0 psi-io=0.0229 disk=0.2562717075660904 inodes=0.0359574556350708 path=/ oom=0 overflows=14
10.541s h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.541s h053     socket tcp:127.0.0.1:4259 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=3 backlog=2
11.495s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.002645201s purpose=scheduled direct=true
13.464s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.00269654s purpose=scheduled direct=true
13.604s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.007705068s purpose=verify token=fc2399bfb61a5928 direct=true
14.295s h053     pool php8.2-fpm.service tree=running active=2 idle=0 requests=3 slow=0 witness=units
14.318s h053     wait php8.2-fpm.service sleep pool=user_1001 workers=2 of=2
14.376s h053     arrival fc2399bfb61a5928 nginx.service status=504
14.566s h053     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4259 vhost=hotel53.co.lab count=3 first=11.442s last=13.442s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: hotel53.co.lab, upstream: tcp:127.0.0.1:4259"
15.537s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.008384438s purpose=scheduled direct=true
17.473s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.007660651s purpose=verify token=b91871dd34a8e5d3 direct=true
17.601s h053     look hotel53.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel53.co.lab/ to=10.99.0.12:80 took=2.053888892s purpose=scheduled direct=true
17.601s expect php-fpm-pool-exhausted
