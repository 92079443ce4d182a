# Recorded in the lab: inbound-drop on nginx-php.
0s    h197     registered 10.99.0.7
177ms h197     agent speaks
184ms h197     change package readline-common:all detail="8.2-1.3 installed" when=-12m19.147s
184ms h197     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m9.147s
184ms h197     load load1=10.55 cpus=2 memory=25276502016 available=24139710464 swap=0 swapped=0 psi-cpu=0.57 psi-memory=0 psi-io=0.016200000000000003 disk=0.24373637609655094 inodes=0.0356711745262146 path=/ oom=0 overflows=0
184ms h197     missing units ok=true witness=units
184ms h197     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
184ms h197     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
184ms h197     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
184ms h197     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
184ms h197     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=0e9c24bfffd54441ae4acefde5605944 file=enabled since=-85ms
184ms h197     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=a5e3a431b6cf49fd8f87781b94df8d1e file=enabled status="Ready to handle connections" since=-83ms
186ms h197     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
186ms h197     change package readline-common:all detail="8.2-1.3 installed" when=-12m19.147s
186ms h197     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m9.147s
187ms h197     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
187ms h197     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
187ms h197     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=0e9c24bfffd54441ae4acefde5605944 file=enabled since=-85ms
187ms h197     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=a5e3a431b6cf49fd8f87781b94df8d1e file=enabled status="Ready to handle connections" since=-83ms
187ms h197     missing units ok=true witness=units
187ms h197     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
247ms h197     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
247ms h197     vhost apache2.service apache disk name=h197.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
261ms h197     test nginx.service nginx ok tree=d2864f9b83a9d45079e92f92e5775034a85804fda9bc87c33f6b2d2cf96cf523 newer=no
261ms h197     vhost nginx.service nginx disk name=api-docs197.lab at=/etc/nginx/sites-enabled/api-docs197.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/api-docs197.lab:13 > connect=3s > read=3s" witness=configtest
261ms h197     vhost nginx.service nginx disk name=wiki197.lab at=/etc/nginx/sites-enabled/wiki197.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/wiki197.lab:13 > connect=3s > read=3s" witness=configtest
261ms h197     vhost nginx.service nginx running name=api-docs197.lab at=/etc/nginx/sites-enabled/api-docs197.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/api-docs197.lab:13 > connect=3s > read=3s" witness=configtest
261ms h197     vhost nginx.service nginx running name=wiki197.lab at=/etc/nginx/sites-enabled/wiki197.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/nginx/sites-enabled/wiki197.lab:13 > connect=3s > read=3s" witness=configtest
284ms h197     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
319ms h197     test php8.2-fpm.service php-fpm ok tree=be4f4979c7bb75595177fd2f9b67c454541aef717e66523dee7c71f62d8f9003 newer=no
319ms h197     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
319ms h197     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
561ms h197     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012658227848101266 memory=15233024 io=0.5
561ms h197     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=22765568 io=0.3333333333333333
561ms h197     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05063291139240506 memory=20389888 io=0
561ms h197     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=12029952 io=0
561ms h197     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7811072 io=0
562ms h197     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42254336 io=0
562ms h197     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11956224 io=0.16666666666666666
562ms h197     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336 io=0
2.44s h197     look wiki197.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki197.lab/ to=10.99.0.7:80 took=1.777483ms purpose=scheduled direct=true
2.718s h197     look api-docs197.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs197.lab/ to=10.99.0.7:80 took=9.301031ms purpose=scheduled direct=true
3.282s h197     firewall nftables drop rule="meta iifname host0 tcp dport 80 drop" chain="inet lab input" direction=in port=80 interface=host0
9.409s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.004423107s purpose=scheduled direct=true
9.429s h197     inside wiki197.lab 200 path=/ to=127.0.0.1:80 body=other took=821.114µs
9.718s h197     look api-docs197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs197.lab/ to=10.99.0.7:80 took=5.000458681s purpose=scheduled direct=true
9.729s h197     inside api-docs197.lab 200 path=/ to=127.0.0.1:80 body=other took=1.172726ms
10.085s h197     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.181s h197     load cpu=0.5745341614906636 steal=0 wait=0.005175983436853154 load1=9.3 cpus=2 memory=25276502016 available=24204087296 swap=0 swapped=0 psi-cpu=0.4499 psi-memory=0 psi-io=0.013500000000000002 disk=0.2435924198867148 inodes=0.035658955574035645 path=/ oom=0 overflows=0
10.181s h197     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.181s h197     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.469s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.000639398s purpose=scheduled direct=true
11.747s h197     look api-docs197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs197.lab/ to=10.99.0.7:80 took=5.000253069s purpose=scheduled direct=true
13.428s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.000556875s purpose=scheduled direct=true
13.715s h197     look api-docs197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs197.lab/ to=10.99.0.7:80 took=5.001103494s purpose=scheduled direct=true
14.662s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.001171643s purpose=confirm token=7c7bdf10ff0fb0b2 direct=true
14.969s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.000812608s purpose=confirm token=227b3eca1cac7a1b direct=true
15.34s h197     look wiki197.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki197.lab/ to=10.99.0.7:80 took=5.000536445s purpose=scheduled direct=true
15.34s expect firewall-blocks-visitors
