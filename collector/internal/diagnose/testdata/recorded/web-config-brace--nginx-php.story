# Recorded in the lab: web-config-brace on nginx-php.
0s    h104     registered 10.99.0.15
290ms h104     agent speaks
293ms h104     change package readline-common:all detail="8.2-1.3 installed" when=-15m10.988s
293ms h104     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m0.988s
293ms h104     load load1=8.93 cpus=2 memory=25276502016 available=22789902336 swap=0 swapped=0 psi-cpu=0.5105 psi-memory=0 psi-io=0.010700000000000001 disk=0.2563745334302591 inodes=0.03595072031021118 path=/ oom=0 overflows=0
293ms h104     missing units ok=true witness=units
293ms h104     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
293ms h104     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
293ms h104     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
293ms h104     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=-141ms
293ms h104     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f6dc2c7d4a6b428e880a9bb8956efd2a file=enabled status="Ready to handle connections" since=-102ms
294ms h104     change package readline-common:all detail="8.2-1.3 installed" when=-15m10.988s
294ms h104     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m0.988s
295ms h104     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
295ms h104     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
295ms h104     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
295ms h104     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=-141ms
295ms h104     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f6dc2c7d4a6b428e880a9bb8956efd2a file=enabled status="Ready to handle connections" since=-102ms
295ms h104     missing units ok=true witness=units
317ms h104     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
407ms h104     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
407ms h104     vhost apache2.service apache disk name=h104.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
419ms h104     test nginx.service nginx ok tree=1624ab3bf2a53afb2a2e9489cf5b5ece3dde756b12c7a742785d60f991199e13 newer=no
419ms h104     vhost nginx.service nginx disk name=my-site104.lab at=/etc/nginx/sites-enabled/my-site104.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/my-site104.lab:13 > connect=5s > read=5s" witness=configtest
419ms h104     vhost nginx.service nginx running name=my-site104.lab at=/etc/nginx/sites-enabled/my-site104.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/my-site104.lab:13 > connect=5s > read=5s" witness=configtest
442ms h104     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
462ms h104     test php8.2-fpm.service php-fpm ok tree=218d413762a81f6b181e3afb94cd55202e5ce6c9e505c0c12350486a45734745 newer=no
462ms h104     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
462ms h104     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
714ms h104     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
714ms h104     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.01282051282051282 memory=22482944 io=0.42857142857142855
714ms h104     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.038461538461538464 memory=20770816 io=0.42857142857142855
714ms h104     process systemd unit=init.scope user=root count=1 cpu=0.01282051282051282 memory=12083200 io=0
714ms h104     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7921664 io=0
714ms h104     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41816064 io=0
714ms h104     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11702272 io=0.14285714285714285
714ms h104     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
1.638s h104     look my-site104.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site104.lab/ to=10.99.0.15:80 took=3.80349ms purpose=scheduled direct=true
1.803s h104     unit nginx.service active/running load=loaded result=success pid=48 restart=no job=restart invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=-141ms
1.803s h104     unit nginx.service deactivating/stop load=loaded result=success pid=48 restart=no job=restart invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=1.799s
1.809s h104     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=1.799s
1.827s h104     removal socket tcp:0.0.0.0:80 witness=sockets
1.828s h104     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=f6d2e621d0a4432a905c881612efd9eb file=enabled since=1.827s
1.85s h104     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=53cb11e15d614cf096d2822dbbbeb37a file=enabled since=1.827s
1.85s h104     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=53cb11e15d614cf096d2822dbbbeb37a file=enabled since=1.848s
1.873s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=53cb11e15d614cf096d2822dbbbeb37a file=enabled since=1.872s
1.877s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=2.279313ms purpose=word direct=true
1.878s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=53cb11e15d614cf096d2822dbbbeb37a file=enabled since=1.872s
1.882s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=53cb11e15d614cf096d2822dbbbeb37a file=enabled since=1.872s stop=no
2.096s h104     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:2 text="unexpected end of file, expecting \"}\"" tree=070099c5c236b81680e3dc9d38cc9fab760600a43eab626353ade64d76bcd309
2.096s h104     change config nginx.service detail="its test is config-error" when=2.093s
2.128s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=144.643µs purpose=confirm token=3743461b467bab4e direct=true
3.594s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=126.925µs purpose=scheduled direct=true
4.128s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=186.025µs purpose=verify token=05540ea074fdf2c1 direct=true
5.685s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=143.393µs purpose=scheduled direct=true
6.13s h104     look my-site104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site104.lab/ to=10.99.0.15:80 took=210.408µs purpose=verify token=fd284515a3c52905 direct=true
6.13s expect nginx-config-invalid
