# Recorded in the lab: php-fpm-stop on nginx-php.
0s    h000     registered 10.99.0.28
611ms h000     agent speaks
615ms h000     change package readline-common:all detail="8.2-1.3 installed" when=-17m3.86s
615ms h000     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m53.86s
615ms h000     load load1=10.94 cpus=2 memory=25276502016 available=24204996608 swap=0 swapped=0 psi-cpu=0.9115000000000001 psi-memory=0 psi-io=0.031 disk=0.24835177050640922 inodes=0.03603231906890869 path=/ oom=0 overflows=0
615ms h000     missing units ok=true witness=units
615ms h000     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
615ms h000     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
615ms h000     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
615ms h000     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
615ms h000     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=d67a77903ef14afd92b541ddbed172e9 file=enabled since=-621ms
615ms h000     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=-432ms
616ms h000     change package readline-common:all detail="8.2-1.3 installed" when=-17m3.86s
616ms h000     load load1=10.94 cpus=2 memory=25276502016 available=24204996608 swap=0 swapped=0 psi-cpu=0.9115000000000001 psi-memory=0 psi-io=0.031 disk=0.24835177050640922 inodes=0.03603231906890869 path=/ oom=0 overflows=0
616ms h000     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
616ms h000     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m53.86s
616ms h000     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
616ms h000     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
616ms h000     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=d67a77903ef14afd92b541ddbed172e9 file=enabled since=-621ms
616ms h000     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=-432ms
616ms h000     missing units ok=true witness=units
616ms h000     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
783ms h000     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
783ms h000     vhost apache2.service apache disk name=h000.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
783ms h000     test nginx.service nginx ok tree=9cf2fd47bf3efa3b411a0469a8170174da0925c8746a64ed3860760ecd7e47a0 newer=no
783ms h000     vhost nginx.service nginx disk name=tintuc0.lab at=/etc/nginx/sites-enabled/tintuc0.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/tintuc0.lab:13 > connect=10s > read=10s" witness=configtest
783ms h000     vhost nginx.service nginx disk name=toko0.co.lab at=/etc/nginx/sites-enabled/toko0.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/toko0.co.lab:13 > connect=10s > read=10s" witness=configtest
783ms h000     vhost nginx.service nginx running name=tintuc0.lab at=/etc/nginx/sites-enabled/tintuc0.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/tintuc0.lab:13 > connect=10s > read=10s" witness=configtest
783ms h000     vhost nginx.service nginx running name=toko0.co.lab at=/etc/nginx/sites-enabled/toko0.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/toko0.co.lab:13 > connect=10s > read=10s" witness=configtest
784ms h000     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
844ms h000     test php8.2-fpm.service php-fpm ok tree=486d55aa255cadd6533a5b8fcb51ae684da763f0c5f65f16cfbffbbb3982535e newer=no
844ms h000     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
844ms h000     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
946ms h000     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.05555555555555555
946ms h000     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22634496 io=0.16666666666666666
946ms h000     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20336640 io=0
946ms h000     process systemd unit=init.scope user=root count=1 cpu=0.037037037037037035 memory=12197888 io=0
946ms h000     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7675904 io=0
946ms h000     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41922560 io=0
946ms h000     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11886592 io=0.7777777777777778
946ms h000     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8044544 io=0
3.432s h000     look tintuc0.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc0.lab/ to=10.99.0.28:80 took=11.647123ms purpose=scheduled direct=true
3.483s h000     look toko0.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko0.co.lab/ to=10.99.0.28:80 took=9.327618ms purpose=scheduled direct=true
3.764s h000     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no job=stop invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=-432ms
3.768s h000     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=44 restart=no job=stop invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=3.765s stop=yes stopped=3.767s
3.79s h000     target unix:/run/php/php-www.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.795s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=3.827219ms purpose=word direct=true
3.797s h000     look toko0.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko0.co.lab/ to=10.99.0.28:80 took=1.475374ms purpose=word direct=true
3.846s h000     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=stop invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=3.765s stop=yes stopped=3.767s
3.866s h000     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=3.859s stop=yes stopped=3.767s
3.868s h000     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=3.859s stop=yes stopped=3.767s
3.926s h000     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=1e0e52775b8d4beb8b74bd435e23fe7f file=enabled status="Ready to handle connections" since=3.859s stop=yes stopped=3.86s
3.947s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=toko0.co.lab count=1 first=3.14s last=3.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: toko0.co.lab, upstream: unix:/run/php/php-www.socket"
3.947s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=tintuc0.lab count=1 first=3.14s last=3.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc0.lab, upstream: unix:/run/php/php-www.socket"
4.046s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=520.121µs purpose=confirm token=a910b8eee5d09743 direct=true
4.959s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=tintuc0.lab count=1 first=3.14s last=3.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc0.lab, upstream: unix:/run/php/php-www.socket"
5.371s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=8.733946ms purpose=scheduled direct=true
5.404s h000     look toko0.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko0.co.lab/ to=10.99.0.28:80 took=7.381943ms purpose=scheduled direct=true
5.549s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=toko0.co.lab count=1 first=5.14s last=5.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: toko0.co.lab, upstream: unix:/run/php/php-www.socket"
6.069s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=2.259036ms purpose=verify token=93d2a9df2fb80cc7 direct=true
6.961s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=tintuc0.lab count=2 first=5.14s last=5.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc0.lab, upstream: unix:/run/php/php-www.socket"
7.377s h000     look toko0.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko0.co.lab/ to=10.99.0.28:80 took=537.655µs purpose=scheduled direct=true
7.422s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=606.506µs purpose=scheduled direct=true
7.592s h000     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-www.socket vhost=toko0.co.lab count=1 first=7.14s last=7.14s sample="connect() to unix:/run/php/php-www.socket failed (2: No such file or directory) while connecting to upstream, server: toko0.co.lab, upstream: unix:/run/php/php-www.socket"
8.101s h000     look tintuc0.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc0.lab/ to=10.99.0.28:80 took=31.664123ms purpose=verify token=92f6d3ac01cdfcaf direct=true
8.101s expect php-fpm-stopped
