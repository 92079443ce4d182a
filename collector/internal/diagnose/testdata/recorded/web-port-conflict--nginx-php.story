# Recorded in the lab: web-port-conflict on nginx-php.
0s    h270     registered 10.99.0.35
341ms h270     agent speaks
345ms h270     change package readline-common:all detail="8.2-1.3 installed" when=-18m36.169s
345ms h270     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m26.169s
345ms h270     load load1=13.08 cpus=2 memory=25276502016 available=24328626176 swap=0 swapped=0 psi-cpu=0.9126000000000001 psi-memory=0 psi-io=0.0492 disk=0.24876847703293226 inodes=0.03605186939239502 path=/ oom=0 overflows=0
345ms h270     missing units ok=true witness=units
345ms h270     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
345ms h270     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
345ms h270     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
345ms h270     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=-161ms
345ms h270     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=a1840744d0284b28a6e8a4879cf9d052 file=enabled status="Ready to handle connections" since=-94ms
346ms h270     load load1=13.08 cpus=2 memory=25276502016 available=24328626176 swap=0 swapped=0 psi-cpu=0.9126000000000001 psi-memory=0 psi-io=0.0492 disk=0.24876847703293226 inodes=0.03605186939239502 path=/ oom=0 overflows=0
346ms h270     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
346ms h270     change package readline-common:all detail="8.2-1.3 installed" when=-18m36.169s
346ms h270     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m26.169s
346ms h270     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
346ms h270     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
346ms h270     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=-161ms
346ms h270     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=a1840744d0284b28a6e8a4879cf9d052 file=enabled status="Ready to handle connections" since=-94ms
346ms h270     missing units ok=true witness=units
346ms h270     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
427ms h270     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
427ms h270     vhost apache2.service apache disk name=h270.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
444ms h270     test nginx.service nginx ok tree=d366c0b306e154abf85ea48614d0ffda684b9867f5af8d8b0719037a47b690ca newer=no
444ms h270     vhost nginx.service nginx disk name=hotel270.example.lab at=/etc/nginx/sites-enabled/hotel270.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/hotel270.example.lab:13 > connect=20s > read=20s" witness=configtest
444ms h270     vhost nginx.service nginx disk name=sekolah270.co.lab at=/etc/nginx/sites-enabled/sekolah270.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/sekolah270.co.lab:13 > connect=20s > read=20s" witness=configtest
444ms h270     vhost nginx.service nginx running name=hotel270.example.lab at=/etc/nginx/sites-enabled/hotel270.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/hotel270.example.lab:13 > connect=20s > read=20s" witness=configtest
444ms h270     vhost nginx.service nginx running name=sekolah270.co.lab at=/etc/nginx/sites-enabled/sekolah270.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/sekolah270.co.lab:13 > connect=20s > read=20s" witness=configtest
473ms h270     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
509ms h270     test php8.2-fpm.service php-fpm ok tree=41260d6076685d325b7cac7ceb823b280bfe2b3a007ec942b09a64264c96c12c newer=no
509ms h270     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
509ms h270     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
730ms h270     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15560704 io=0
730ms h270     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012658227848101266 memory=22634496 io=0.26666666666666666
730ms h270     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05063291139240506 memory=20324352 io=0
730ms h270     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=11923456 io=0
730ms h270     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7614464 io=0
730ms h270     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42594304 io=0
730ms h270     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11919360 io=0.7333333333333333
730ms h270     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776 io=0
3.459s h270     look sekolah270.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=1.497597ms purpose=scheduled direct=true
3.806s h270     look hotel270.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel270.example.lab/ to=10.99.0.35:80 took=1.597647ms purpose=scheduled direct=true
3.99s h270     unit nginx.service active/running load=loaded result=success pid=48 restart=no job=stop invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=-161ms
3.99s h270     unit nginx.service deactivating/stop load=loaded result=success pid=48 restart=no job=stop invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=3.985s stop=yes stopped=3.989s
3.99s h270     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=stop invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=3.985s stop=yes stopped=3.989s
4.005s h270     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=4.003s stop=yes stopped=3.989s
4.005s h270     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=4.003s stop=yes stopped=3.989s
4.012s h270     removal socket tcp:0.0.0.0:80 witness=sockets
4.014s h270     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=4.003s stop=yes stopped=3.986s
4.051s h270     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=start invocation=c5736238c8d84af59ff869fc0ddf9971 file=disabled
4.051s h270     unit apache2.service activating/start load=loaded result=success restart=on-abort job=start invocation=c5736238c8d84af59ff869fc0ddf9971 file=disabled since=4.05s
4.08s h270     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.087s h270     unit apache2.service active/running load=loaded result=success pid=128 restart=on-abort job=start invocation=c5736238c8d84af59ff869fc0ddf9971 file=disabled since=4.071s
4.102s h270     unit apache2.service active/running load=loaded result=success pid=128 restart=on-abort invocation=c5736238c8d84af59ff869fc0ddf9971 file=disabled since=4.071s
4.123s h270     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=b14e1b17fc6449249e424aa156219490 file=enabled since=4.003s stop=yes stopped=3.986s
4.123s h270     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=1006ae035d0545fe9bdff2d9054a5648 file=enabled since=4.003s stop=yes stopped=3.986s
4.123s h270     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=1006ae035d0545fe9bdff2d9054a5648 file=enabled since=4.118s
4.142s h270     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=1006ae035d0545fe9bdff2d9054a5648 file=enabled since=4.118s
4.273s h270     sign nginx-bind-failed nginx.service server=nginx errno=EADDRINUSE target=tcp:0.0.0.0:80 count=1 first=3.831s last=3.831s sample="bind() to 0.0.0.0:80 failed (98: Address already in use)"
5.132s h270     test apache2.service apache ok tree=91c2786264f2095b865909ce2c57e69693abf4b80cac054b779faa003435af1e newer=no
5.132s h270     vhost apache2.service apache disk name=h270.lab at=/etc/apache2/sites-enabled/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
5.132s h270     vhost apache2.service apache running name=h270.lab at=/etc/apache2/sites-enabled/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
5.132s h270     removal vhost "apache2.service disk /etc/apache2/sites-enabled/000-default.conf:1 h270.lab" witness=configtest
5.135s h270     change config apache2.service detail="its test is ok" when=5.132s
5.278s h270     sign nginx-bind-failed nginx.service server=nginx errno=EADDRINUSE target=tcp:0.0.0.0:80 count=2 first=3.831s last=3.831s sample="bind() to 0.0.0.0:80 failed (98: Address already in use)"
5.44s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=3.132095ms purpose=scheduled direct=true
5.746s h270     look hotel270.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://hotel270.example.lab/ to=10.99.0.35:80 took=2.64644ms purpose=scheduled direct=true
6.477s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=9.01272ms purpose=confirm token=faf5348d9e38d497 direct=true
6.558s h270     look h270.lab 403 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://h270.lab/ to=10.99.0.35:80 took=2.34774ms purpose=scheduled direct=true
6.664s h270     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=1006ae035d0545fe9bdff2d9054a5648 file=enabled since=6.654s
6.665s h270     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=1006ae035d0545fe9bdff2d9054a5648 file=enabled since=6.654s
6.67s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=1.485671ms purpose=confirm token=d1fb40f795124da7 direct=true
7.285s h270     sign nginx-bind-failed nginx.service server=nginx errno=EADDRINUSE target=tcp:0.0.0.0:80 count=2 first=3.831s last=3.831s sample="bind() to 0.0.0.0:80 failed (98: Address already in use)"
7.376s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=18.941474ms purpose=scheduled direct=true
7.81s h270     look hotel270.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://hotel270.example.lab/ to=10.99.0.35:80 took=11.631223ms purpose=scheduled direct=true
8.496s h270     look h270.lab 403 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://h270.lab/ to=10.99.0.35:80 took=26.228442ms purpose=scheduled direct=true
8.7s  h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=1.801155ms purpose=verify token=d0e9b4c781a514e0 direct=true
9.469s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=4.150132ms purpose=scheduled direct=true
9.742s h270     look hotel270.example.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://hotel270.example.lab/ to=10.99.0.35:80 took=8.49444ms purpose=scheduled direct=true
10.1s h270     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.352s h270     load cpu=0.8468606431852997 steal=0 wait=0.004594180704441181 load1=12.46 cpus=2 memory=25276502016 available=24263155712 swap=0 swapped=0 psi-cpu=0.7620999999999999 psi-memory=0 psi-io=0.038 disk=0.25017775680958526 inodes=0.036058783531188965 path=/ oom=0 overflows=0
10.352s h270     pool php8.2-fpm.service tree=running active=0 idle=2 requests=9 slow=0 witness=units
10.352s h270     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.468s h270     look h270.lab 403 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://h270.lab/ to=10.99.0.35:80 took=8.099491ms purpose=scheduled direct=true
10.701s h270     look sekolah270.co.lab 403/status from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-403 url=http://sekolah270.co.lab/ to=10.99.0.35:80 took=538.653µs purpose=verify token=c988728228d64e57 direct=true
10.701s expect web-port-conflict
