# Recorded in the lab: socket-permission-first on nginx-pools.
0s    h073     registered 10.99.0.26
386ms h073     agent speaks
399ms h073     change package readline-common:all detail="8.2-1.3 installed" when=-16m3.471s
399ms h073     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m53.471s
399ms h073     load load1=11.38 cpus=2 memory=25276502016 available=24141754368 swap=0 swapped=0 psi-cpu=0.8186 psi-memory=0 psi-io=0.028999999999999998 disk=0.2471755347656969 inodes=0.035970091819763184 path=/ oom=0 overflows=0
399ms h073     missing units ok=true witness=units
399ms h073     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
399ms h073     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
399ms h073     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
399ms h073     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
399ms h073     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=cfd101e51b94403199e6d4db41fd9d64 file=enabled since=-466ms
399ms h073     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=-375ms
400ms h073     load load1=11.38 cpus=2 memory=25276502016 available=24141754368 swap=0 swapped=0 psi-cpu=0.8186 psi-memory=0 psi-io=0.028999999999999998 disk=0.2471755347656969 inodes=0.035970091819763184 path=/ oom=0 overflows=0
400ms h073     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
400ms h073     change package readline-common:all detail="8.2-1.3 installed" when=-16m3.471s
400ms h073     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m53.471s
408ms h073     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
408ms h073     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
408ms h073     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=cfd101e51b94403199e6d4db41fd9d64 file=enabled since=-466ms
408ms h073     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=-375ms
408ms h073     missing units ok=true witness=units
408ms h073     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
456ms h073     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
456ms h073     vhost apache2.service apache disk name=h073.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
456ms h073     test nginx.service nginx ok tree=f58ff0a9938602456179f0e6f9310e3ee6cfb5263a34fc89b906083931f8bd1a newer=no
456ms h073     vhost nginx.service nginx disk name=blog73.lab at=/etc/nginx/sites-enabled/blog73.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog73.sock > /etc/nginx/sites-enabled/blog73.lab:13 > connect=5s > read=5s" witness=configtest
456ms h073     vhost nginx.service nginx disk name=sekolah73.lab at=/etc/nginx/sites-enabled/sekolah73.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/sekolah73.sock > /etc/nginx/sites-enabled/sekolah73.lab:13 > connect=5s > read=5s" witness=configtest
456ms h073     vhost nginx.service nginx disk name=toko73.example.lab at=/etc/nginx/sites-enabled/toko73.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko73.sock > /etc/nginx/sites-enabled/toko73.example.lab:13 > connect=5s > read=5s" witness=configtest
456ms h073     vhost nginx.service nginx running name=blog73.lab at=/etc/nginx/sites-enabled/blog73.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog73.sock > /etc/nginx/sites-enabled/blog73.lab:13 > connect=5s > read=5s" witness=configtest
456ms h073     vhost nginx.service nginx running name=sekolah73.lab at=/etc/nginx/sites-enabled/sekolah73.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/sekolah73.sock > /etc/nginx/sites-enabled/sekolah73.lab:13 > connect=5s > read=5s" witness=configtest
456ms h073     vhost nginx.service nginx running name=toko73.example.lab at=/etc/nginx/sites-enabled/toko73.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko73.sock > /etc/nginx/sites-enabled/toko73.example.lab:13 > connect=5s > read=5s" witness=configtest
528ms h073     target unix:/run/php/blog73.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
528ms h073     target unix:/run/php/sekolah73.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
528ms h073     target unix:/run/php/toko73.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
528ms h073     test php8.2-fpm.service php-fpm ok tree=35d0a200f1b3b61ad90407fcc3e97d23049255edefe427fbd6470b75b18e1104 newer=no
528ms h073     pool php8.2-fpm.service pool=blog73 listen=unix:/run/php/blog73.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog73.conf:1 witness=configtest
528ms h073     pool php8.2-fpm.service pool=sekolah73 listen=unix:/run/php/sekolah73.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/sekolah73.conf:1 witness=configtest
528ms h073     pool php8.2-fpm.service pool=toko73 listen=unix:/run/php/toko73.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko73.conf:1 witness=configtest
528ms h073     pool php8.2-fpm.service pool=blog73 listen=unix:/run/php/blog73.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog73.conf:1 witness=configtest
528ms h073     pool php8.2-fpm.service pool=sekolah73 listen=unix:/run/php/sekolah73.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/sekolah73.conf:1 witness=configtest
528ms h073     pool php8.2-fpm.service pool=toko73 listen=unix:/run/php/toko73.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko73.conf:1 witness=configtest
667ms h073     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012195121951219513 memory=15101952 io=0.3333333333333333
667ms h073     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22503424 io=0.5
667ms h073     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=21114880 io=0
667ms h073     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12279808 io=0
667ms h073     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7991296 io=0
667ms h073     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=72904704 io=0
667ms h073     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11866112 io=0.16666666666666666
667ms h073     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8114176 io=0
1.737s h073     look toko73.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko73.example.lab/ to=10.99.0.26:80 took=10.52738ms purpose=scheduled direct=true
2.373s h073     look blog73.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog73.lab/ to=10.99.0.26:80 took=3.728869ms purpose=scheduled direct=true
3.378s h073     look sekolah73.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah73.lab/ to=10.99.0.26:80 took=1.671844ms purpose=scheduled direct=true
3.783s h073     look toko73.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko73.example.lab/ to=10.99.0.26:80 took=1.696062ms purpose=scheduled direct=true
4.213s h073     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no job=restart invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=-375ms
4.213s h073     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=41 restart=no job=restart invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=4.193s
4.213s h073     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=4.193s
4.213s h073     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=636e8d3a892c46a8a596fbca3e73dfa5 file=enabled status="Ready to handle connections" since=4.21s
4.214s h073     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=131 restart=no job=restart invocation=e14cbb894ae44e0897b25715a51137b5 file=enabled since=4.21s
4.219s h073     unit php8.2-fpm.service activating/start load=loaded result=success pid=131 restart=no job=restart invocation=e14cbb894ae44e0897b25715a51137b5 file=enabled since=4.214s
4.233s h073     target unix:/run/php/blog73.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.233s h073     target unix:/run/php/sekolah73.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.233s h073     target unix:/run/php/toko73.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.235s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=789.949µs purpose=word direct=true
4.237s h073     look sekolah73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah73.lab/ to=10.99.0.26:80 took=686.57µs purpose=word direct=true
4.238s h073     look toko73.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko73.example.lab/ to=10.99.0.26:80 took=2.064692ms purpose=word direct=true
4.289s h073     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=131 restart=no job=restart invocation=e14cbb894ae44e0897b25715a51137b5 file=enabled status="Ready to handle connections" since=4.214s
4.292s h073     unit php8.2-fpm.service active/running load=loaded result=success pid=131 restart=no job=restart invocation=e14cbb894ae44e0897b25715a51137b5 file=enabled status="Ready to handle connections" since=4.29s
4.293s h073     unit php8.2-fpm.service active/running load=loaded result=success pid=131 restart=no invocation=e14cbb894ae44e0897b25715a51137b5 file=enabled status="Ready to handle connections" since=4.29s
4.325s h073     target unix:/run/php/blog73.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=root:root mode=600 blocked="/run/php/blog73.sock srw------- root:root" queue=0 backlog=4096 local=true
4.327s h073     target unix:/run/php/sekolah73.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.327s h073     target unix:/run/php/toko73.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.334s h073     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko73.sock vhost=toko73.example.lab count=1 first=3.529s last=3.529s sample="connect() to unix:/run/php/toko73.sock failed (2: No such file or directory) while connecting to upstream, server: toko73.example.lab, upstream: unix:/run/php/toko73.sock"
4.336s h073     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/blog73.sock vhost=blog73.lab count=1 first=3.529s last=3.529s sample="connect() to unix:/run/php/blog73.sock failed (2: No such file or directory) while connecting to upstream, server: blog73.lab, upstream: unix:/run/php/blog73.sock"
4.336s h073     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/sekolah73.sock vhost=sekolah73.lab count=1 first=3.529s last=3.529s sample="connect() to unix:/run/php/sekolah73.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah73.lab, upstream: unix:/run/php/sekolah73.sock"
4.352s h073     wait php8.2-fpm.service nothing pool=blog73 workers=2 of=2
4.352s h073     wait php8.2-fpm.service nothing pool=sekolah73 workers=2 of=2
4.352s h073     wait php8.2-fpm.service nothing pool=toko73 workers=2 of=2
4.377s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=915.879µs purpose=scheduled direct=true
4.398s h073     test php8.2-fpm.service php-fpm ok tree=c223fb8e94ae1290e4bf5712007d3de82723079d30f1b158a9694fa66d6f885a
4.398s h073     change config php8.2-fpm.service detail="its test is ok" when=4.397s
4.523s h073     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/blog73.sock vhost=blog73.lab count=1 first=3.529s last=3.529s sample="connect() to unix:/run/php/blog73.sock failed (13: Permission denied) while connecting to upstream, server: blog73.lab, upstream: unix:/run/php/blog73.sock"
4.782s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=563.665µs purpose=confirm token=4302854e679011e6 direct=true
5.307s h073     look toko73.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko73.example.lab/ to=10.99.0.26:80 took=2.314534ms purpose=confirm token=7f5beffdf7028e91 direct=true
5.318s h073     look sekolah73.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah73.lab/ to=10.99.0.26:80 took=12.9328ms purpose=confirm token=45e1f0cc694fcfbc direct=true
5.43s h073     test php8.2-fpm.service php-fpm ok tree=c223fb8e94ae1290e4bf5712007d3de82723079d30f1b158a9694fa66d6f885a newer=no
5.442s h073     look sekolah73.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah73.lab/ to=10.99.0.26:80 took=822.243µs purpose=scheduled direct=true
5.573s h073     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/blog73.sock vhost=blog73.lab count=1 first=4.529s last=4.529s sample="connect() to unix:/run/php/blog73.sock failed (13: Permission denied) while connecting to upstream, server: blog73.lab, upstream: unix:/run/php/blog73.sock"
5.842s h073     look toko73.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko73.example.lab/ to=10.99.0.26:80 took=10.903442ms purpose=scheduled direct=true
6.304s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=551.221µs purpose=scheduled direct=true
6.8s  h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=16.887484ms purpose=verify token=9f880a23d2451ffa direct=true
7.413s h073     look sekolah73.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah73.lab/ to=10.99.0.26:80 took=4.431377ms purpose=scheduled direct=true
7.552s h073     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/blog73.sock vhost=blog73.lab count=2 first=5.529s last=6.529s sample="connect() to unix:/run/php/blog73.sock failed (13: Permission denied) while connecting to upstream, server: blog73.lab, upstream: unix:/run/php/blog73.sock"
7.8s  h073     look toko73.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko73.example.lab/ to=10.99.0.26:80 took=1.298862ms purpose=scheduled direct=true
8.217s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=1.388542ms purpose=scheduled direct=true
8.802s h073     look blog73.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog73.lab/ to=10.99.0.26:80 took=634.576µs purpose=verify token=35707506170d6c76 direct=true
8.802s expect upstream-socket-permission
