# Recorded in the lab: php-fpm-kill on nginx-apache-php.
0s    h021     registered 10.99.0.64
571ms h021     agent speaks
575ms h021     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m59.296s
575ms h021     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m49.296s
575ms h021     load load1=16.38 cpus=2 memory=25276502016 available=23874404352 swap=0 swapped=0 psi-cpu=0.9404 psi-memory=0 psi-io=0.04190000000000001 disk=0.33131934253770706 inodes=0.04085707664489746 path=/ oom=0 overflows=0
575ms h021     missing units ok=true witness=units
575ms h021     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
575ms h021     missing "weblog apache2.service" ok=true witness=weblog
575ms h021     missing "weblog nginx.service" ok=true witness=weblog
575ms h021     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
575ms h021     socket tcp:127.0.0.1:8353 unit=apache2.service process=apache2 user=root queue=0 backlog=511
575ms h021     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=90d8263ece284028a5f86048367425af file=enabled since=-264ms
575ms h021     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
575ms h021     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=2e4cbd6150c84473b5ba3c43b3b43833 file=enabled since=-377ms
575ms h021     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=-331ms
581ms h021     missing "weblog nginx.service" ok=true witness=weblog
581ms h021     missing "weblog apache2.service" ok=true witness=weblog
581ms h021     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
581ms h021     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m59.296s
581ms h021     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m49.296s
581ms h021     load load1=16.38 cpus=2 memory=25276502016 available=23874404352 swap=0 swapped=0 psi-cpu=0.9404 psi-memory=0 psi-io=0.04190000000000001 disk=0.33131934253770706 inodes=0.04085707664489746 path=/ oom=0 overflows=0
585ms h021     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=90d8263ece284028a5f86048367425af file=enabled since=-264ms
585ms h021     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
585ms h021     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=2e4cbd6150c84473b5ba3c43b3b43833 file=enabled since=-377ms
585ms h021     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=-331ms
585ms h021     missing units ok=true witness=units
585ms h021     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
585ms h021     socket tcp:127.0.0.1:8353 unit=apache2.service process=apache2 user=root queue=0 backlog=511
767ms h021     test apache2.service apache ok tree=6dccc6cb8ba3ab5a4c516c38f220a17bdce85fd580ceb3e1e968e7c5ae53438a newer=no
767ms h021     vhost apache2.service apache disk name=tintuc21.lab at=/etc/apache2/sites-enabled/tintuc21.lab.conf:1 listen=0.0.0.0:8353,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc21.lab.conf:8 > read=10s" witness=configtest
767ms h021     vhost apache2.service apache running name=tintuc21.lab at=/etc/apache2/sites-enabled/tintuc21.lab.conf:1 listen=0.0.0.0:8353,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/tintuc21.lab.conf:8 > read=10s" witness=configtest
768ms h021     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
768ms h021     test nginx.service nginx ok tree=72821051eb12c63190e6a6e2d9a316dcb7b7bed0708822f8b8b4cc3697f321da newer=no
768ms h021     vhost nginx.service nginx disk name=tintuc21.lab at=/etc/nginx/sites-enabled/tintuc21.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8353 > /etc/nginx/sites-enabled/tintuc21.lab:10 > connect=10s > read=10s" witness=configtest
768ms h021     vhost nginx.service nginx running name=tintuc21.lab at=/etc/nginx/sites-enabled/tintuc21.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8353 > /etc/nginx/sites-enabled/tintuc21.lab:10 > connect=10s > read=10s" witness=configtest
768ms h021     target tcp:127.0.0.1:8353 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
864ms h021     test php8.2-fpm.service php-fpm ok tree=9a72bef40a624ae62e002033c94bb7d1fcea5029c48f4799f6b0c1a514809ed7 newer=no
864ms h021     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
864ms h021     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
877ms h021     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
877ms h021     missing "weblog php8.2-fpm.service" ok=true witness=weblog
877ms h021     removal missing "weblog php8.2-fpm.service" witness=weblog
949ms h021     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14843904 io=0
949ms h021     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15040512 io=0
949ms h021     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22241280 io=0.22580645161290322
949ms h021     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.036585365853658534 memory=20160512 io=0.06451612903225806
949ms h021     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12140544 io=0
949ms h021     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42143744 io=0
949ms h021     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11636736 io=0.7096774193548387
949ms h021     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7901184 io=0
949ms h021     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7561216 io=0
3.644s h021     look tintuc21.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc21.lab/ to=10.99.0.64:80 took=60.737879ms purpose=scheduled direct=true source=10.99.0.2
5.108s h021     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=5.104s
5.122s h021     look tintuc21.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://tintuc21.lab/ to=10.99.0.64:80 took=5.119699ms purpose=word direct=true source=10.99.0.2
5.158s h021     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.158s h021     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=5.12s last=5.12s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
5.158s h021     sign apache-ah01079 apache2.service server=apache count=1 first=5.12s last=5.12s sample="AH01079: failed to make connection to backend: localhost"
5.16s h021     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=5.104s
5.16s h021     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.161s h021     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=5.133s
5.162s h021     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=86aa12c56736436982974c38a0a4fe1a file=enabled status="Ready to handle connections" since=5.133s stop=no
5.339s h021     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.339s h021     socket tcp:127.0.0.1:8353 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.347s h021     wait apache2.service "" workers=2 of=3
5.347s h021     wait apache2.service sleep workers=1 of=3
5.492s h021     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.578s h021     look tintuc21.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://tintuc21.lab/ to=10.99.0.64:80 took=61.262757ms purpose=confirm token=c9ed43893de87cc9 direct=true source=10.99.0.2
5.644s h021     look tintuc21.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://tintuc21.lab/ to=10.99.0.64:80 took=3.939036ms purpose=scheduled direct=true source=10.99.0.2
5.644s expect php-fpm-killed
