# Recorded in the lab: web-port-conflict on apache-php.
0s    h271     registered 10.99.0.26
365ms h271     agent speaks
370ms h271     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m41.319s
370ms h271     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m31.319s
370ms h271     load load1=13.18 cpus=2 memory=25276502016 available=23861174272 swap=0 swapped=0 psi-cpu=0.8937 psi-memory=0 psi-io=0.0275 disk=0.3284645949816957 inodes=0.04072684049606323 path=/ oom=0 overflows=0
370ms h271     missing units ok=true witness=units
370ms h271     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
370ms h271     missing "weblog apache2.service" ok=true witness=weblog
370ms h271     missing "weblog nginx.service" ok=true witness=weblog
370ms h271     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
370ms h271     unit apache2.service active/running load=loaded result=success pid=60 restart=on-abort invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=-442ms
370ms h271     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
370ms h271     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
370ms h271     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=1043c6d3e9a64e68bef1a76282e72da9 file=enabled status="Ready to handle connections" since=-408ms
372ms h271     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m41.319s
372ms h271     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m31.319s
372ms h271     load load1=13.18 cpus=2 memory=25276502016 available=23861174272 swap=0 swapped=0 psi-cpu=0.8937 psi-memory=0 psi-io=0.0275 disk=0.3284645949816957 inodes=0.04072684049606323 path=/ oom=0 overflows=0
372ms h271     missing "weblog nginx.service" ok=true witness=weblog
372ms h271     missing "weblog apache2.service" ok=true witness=weblog
372ms h271     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
372ms h271     unit apache2.service active/running load=loaded result=success pid=60 restart=on-abort invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=-442ms
372ms h271     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
372ms h271     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
372ms h271     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=1043c6d3e9a64e68bef1a76282e72da9 file=enabled status="Ready to handle connections" since=-408ms
372ms h271     missing units ok=true witness=units
372ms h271     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
486ms h271     test apache2.service apache ok tree=6dfb10b81abf5dd9ccc28bc0f2798c8ed509a080d22aba3d22a6c1fccc88aae2 newer=no
486ms h271     vhost apache2.service apache disk name=api-docs271.example.lab at=/etc/apache2/sites-enabled/api-docs271.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/api-docs271.example.lab.conf:8 > read=1m0s" witness=configtest
486ms h271     vhost apache2.service apache running name=api-docs271.example.lab at=/etc/apache2/sites-enabled/api-docs271.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/api-docs271.example.lab.conf:8 > read=1m0s" witness=configtest
518ms h271     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
521ms h271     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
522ms h271     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
596ms h271     test php8.2-fpm.service php-fpm ok tree=4996ca9e5371d48396d13e7de6a762b1440f6c45557e1c8a4aeca5f2c151fe79 newer=no
596ms h271     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
596ms h271     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
618ms h271     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
618ms h271     missing "weblog php8.2-fpm.service" ok=true witness=weblog
618ms h271     removal missing "weblog php8.2-fpm.service" witness=weblog
756ms h271     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14725120 io=0
756ms h271     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15233024 io=0.07142857142857142
756ms h271     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22503424 io=0.14285714285714285
756ms h271     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=19996672 io=0.7142857142857143
756ms h271     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12025856 io=0
756ms h271     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41631744 io=0
756ms h271     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12034048 io=0.07142857142857142
756ms h271     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7938048 io=0
2.595s h271     look api-docs271.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=14.515952ms purpose=scheduled direct=true source=10.99.0.2
3.189s h271     unit apache2.service active/running load=loaded result=success pid=60 restart=on-abort job=stop invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=-442ms
3.189s h271     unit apache2.service deactivating/stop load=loaded result=success pid=60 restart=on-abort job=stop invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.186s stop=yes stopped=3.188s
3.256s h271     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=60 restart=on-abort job=stop invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.186s stop=yes stopped=3.188s
3.29s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=stop invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.268s stop=yes stopped=3.188s
3.29s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.268s stop=yes stopped=3.188s
3.31s h271     removal socket tcp:[::]:80 witness=sockets
3.334s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.268s stop=yes stopped=3.272s
3.444s h271     unit nginx.service inactive/dead load=loaded result=success restart=no job=start invocation=cb69a62f608940dfbe1490f3b561ae63 file=disabled
3.444s h271     unit nginx.service activating/start-pre load=loaded result=success restart=no job=start invocation=cb69a62f608940dfbe1490f3b561ae63 file=disabled since=3.44s
3.46s h271     unit nginx.service activating/start load=loaded result=success restart=no job=start invocation=cb69a62f608940dfbe1490f3b561ae63 file=disabled since=3.44s
3.477s h271     unit nginx.service active/running load=loaded result=success pid=182 restart=no job=start invocation=cb69a62f608940dfbe1490f3b561ae63 file=disabled since=3.475s
3.477s h271     unit nginx.service active/running load=loaded result=success pid=182 restart=no invocation=cb69a62f608940dfbe1490f3b561ae63 file=disabled since=3.475s
3.504s h271     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.54s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=restart invocation=509e36c988bf4a238fdcad0383121555 file=enabled since=3.268s stop=yes stopped=3.272s
3.571s h271     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=restart invocation=2229da7c56774f21bf7227757d584123 file=enabled since=3.268s stop=yes stopped=3.272s
3.58s h271     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=2229da7c56774f21bf7227757d584123 file=enabled since=3.566s
3.682s h271     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=2229da7c56774f21bf7227757d584123 file=enabled since=3.672s
3.682s h271     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=2229da7c56774f21bf7227757d584123 file=enabled since=3.672s
3.693s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=1.042863ms purpose=word direct=true source=10.99.0.2
3.978s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=856.805µs purpose=confirm token=dade643870032770 direct=true source=10.99.0.2
4.144s h271     arrival dade643870032770 nginx.service status=403
4.493s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=359.29µs purpose=scheduled direct=true source=10.99.0.2
4.513s h271     test nginx.service nginx ok tree=1edbeb5a13e9b3bddc3102bfbea82a1a05bdf4fc8f80f4f741a2f5d2d141034a newer=no
4.514s h271     vhost nginx.service nginx disk at=/etc/nginx/conf.d/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
4.514s h271     vhost nginx.service nginx running at=/etc/nginx/conf.d/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
4.514s h271     removal vhost "nginx.service disk /etc/nginx/sites-enabled/default:21 _" witness=configtest
4.514s h271     change config nginx.service detail="its test is ok" when=4.512s
5.98s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=609.752µs purpose=verify token=864d7337e0cae2e9 direct=true source=10.99.0.2
6.139s h271     arrival 864d7337e0cae2e9 nginx.service status=403
6.451s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=482.863µs purpose=scheduled direct=true source=10.99.0.2
7.982s h271     look api-docs271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://api-docs271.example.lab/ to=10.99.0.26:80 took=630.28µs purpose=verify token=fe634f224e5f2639 direct=true source=10.99.0.2
7.982s expect web-port-conflict
