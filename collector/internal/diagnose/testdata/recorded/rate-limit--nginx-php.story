# Recorded in the lab: rate-limit on nginx-php.
0s    h260     registered 10.99.0.16
1.05s h260     agent speaks
1.054s h260     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m30.877s
1.054s h260     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m20.877s
1.054s h260     load load1=19.52 cpus=2 memory=25276502016 available=24036524032 swap=0 swapped=0 psi-cpu=0.9599 psi-memory=0 psi-io=0.0316 disk=0.3255654919918128 inodes=0.04074734449386597 path=/ oom=0 overflows=0
1.054s h260     missing units ok=true witness=units
1.054s h260     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.054s h260     missing "weblog apache2.service" ok=true witness=weblog
1.054s h260     missing "weblog nginx.service" ok=true witness=weblog
1.054s h260     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.054s h260     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.054s h260     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.054s h260     unit nginx.service active/running load=loaded result=success pid=59 restart=no invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
1.054s h260     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=b3f721a7a6e34a6fa486ea9fff195ef4 file=enabled status="Ready to handle connections" since=-508ms
1.061s h260     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m30.877s
1.061s h260     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m20.877s
1.067s h260     load load1=19.52 cpus=2 memory=25276502016 available=24036524032 swap=0 swapped=0 psi-cpu=0.9599 psi-memory=0 psi-io=0.0316 disk=0.3255654919918128 inodes=0.04074734449386597 path=/ oom=0 overflows=0
1.067s h260     missing "weblog nginx.service" ok=true witness=weblog
1.067s h260     missing "weblog apache2.service" ok=true witness=weblog
1.067s h260     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.067s h260     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.067s h260     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.067s h260     unit nginx.service active/running load=loaded result=success pid=59 restart=no invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
1.067s h260     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=b3f721a7a6e34a6fa486ea9fff195ef4 file=enabled status="Ready to handle connections" since=-508ms
1.067s h260     missing units ok=true witness=units
1.067s h260     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.285s h260     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.285s h260     vhost apache2.service apache disk name=h260.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.431s h260     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=14970880 io=0.15789473684210525
1.431s h260     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=21958656 io=0.10526315789473684
1.431s h260     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20738048 io=0
1.431s h260     process systemd unit=init.scope user=root count=1 running=1 cpu=0.012345679012345678 memory=11984896 io=0
1.431s h260     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7909376 io=0
1.431s h260     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42156032 io=0
1.431s h260     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11948032 io=0.7368421052631579
1.431s h260     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
1.446s h260     test nginx.service nginx ok tree=87da8c685a899b6349e130e974ca560a2fe792a035c71b97400ae430ffca00c1 newer=no
1.446s h260     vhost nginx.service nginx disk name=hotel260.example.lab at=/etc/nginx/sites-enabled/hotel260.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/hotel260.example.lab:13 > connect=10s > read=10s" witness=configtest
1.446s h260     vhost nginx.service nginx disk name=wiki260.lab at=/etc/nginx/sites-enabled/wiki260.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki260.lab:13 > connect=10s > read=10s" witness=configtest
1.446s h260     vhost nginx.service nginx running name=hotel260.example.lab at=/etc/nginx/sites-enabled/hotel260.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/hotel260.example.lab:13 > connect=10s > read=10s" witness=configtest
1.446s h260     vhost nginx.service nginx running name=wiki260.lab at=/etc/nginx/sites-enabled/wiki260.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki260.lab:13 > connect=10s > read=10s" witness=configtest
1.473s h260     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.602s h260     test php8.2-fpm.service php-fpm ok tree=d571bdfd7562faf4dbd0279406ceb454db7f55ee50709e51354d75b60f5a5d2d newer=no
1.602s h260     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.602s h260     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.605s h260     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.605s h260     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.605s h260     removal missing "weblog php8.2-fpm.service" witness=weblog
3.148s h260     look hotel260.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel260.example.lab/ to=10.99.0.16:80 took=2.130354ms purpose=scheduled direct=true source=10.99.0.2
3.39s h260     look wiki260.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki260.lab/ to=10.99.0.16:80 took=2.921856ms purpose=scheduled direct=true source=10.99.0.2
3.661s h260     unit nginx.service active/running load=loaded result=success pid=59 restart=no job=reload invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
3.675s h260     unit nginx.service reloading/reload load=loaded result=success pid=59 restart=no job=reload invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
3.736s h260     unit nginx.service active/running load=loaded result=success pid=59 restart=no job=reload invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
3.736s h260     unit nginx.service active/running load=loaded result=success pid=59 restart=no invocation=7f3336dc6370432ea5e877f28e6eac01 file=enabled since=-691ms
3.736s h260     change reload nginx.service detail="systemd reloaded it" when=3.735s
3.915s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=hotel260.example.lab count=1 first=3.123s last=3.123s sample="limiting requests, excess: 1.000 by zone \"lab\", server: hotel260.example.lab" about=lab
4.788s h260     test nginx.service nginx ok tree=95161d6066516b4305917e672c8f87c9858099e00632542305f8ee23f0baf967 newer=no
4.788s h260     vhost nginx.service nginx disk name=hotel260.example.lab at=/etc/nginx/sites-enabled/hotel260.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/hotel260.example.lab:14 > connect=10s > read=10s" witness=configtest
4.788s h260     vhost nginx.service nginx disk name=wiki260.lab at=/etc/nginx/sites-enabled/wiki260.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki260.lab:14 > connect=10s > read=10s" witness=configtest
4.788s h260     vhost nginx.service nginx running name=hotel260.example.lab at=/etc/nginx/sites-enabled/hotel260.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/hotel260.example.lab:14 > connect=10s > read=10s" witness=configtest
4.788s h260     vhost nginx.service nginx running name=wiki260.lab at=/etc/nginx/sites-enabled/wiki260.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki260.lab:14 > connect=10s > read=10s" witness=configtest
4.788s h260     change config nginx.service detail="its test is ok" when=4.762s
5.192s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=8.39442ms purpose=scheduled direct=true source=10.99.0.2
5.267s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=hotel260.example.lab count=1 first=5.123s last=5.123s sample="limiting requests, excess: 0.980 by zone \"lab\", server: hotel260.example.lab" about=lab
5.304s h260     wait php8.2-fpm.service nothing pool=web workers=2 of=2
5.315s h260     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.333s h260     look wiki260.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki260.lab/ to=10.99.0.16:80 took=3.026993ms purpose=scheduled direct=true source=10.99.0.2
6.232s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=13.600485ms purpose=confirm token=14c9fa201cda3e81 direct=true source=10.99.0.2
6.266s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=hotel260.example.lab count=1 first=6.123s last=6.123s sample="limiting requests, excess: 0.963 by zone \"lab\", server: hotel260.example.lab" about=lab
6.468s h260     arrival 14c9fa201cda3e81 nginx.service status=503
7.224s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=1.474684ms purpose=scheduled direct=true source=10.99.0.2
7.252s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=hotel260.example.lab count=1 first=7.123s last=7.123s sample="limiting requests, excess: 0.947 by zone \"lab\", server: hotel260.example.lab" about=lab
7.263s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=3.365954ms purpose=verify token=2792982e09a137dd direct=true source=10.99.0.2
7.308s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=1.139247ms purpose=scheduled direct=true source=10.99.0.2
7.466s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=wiki260.lab count=1 first=7.123s last=7.123s sample="limiting requests, excess: 0.969 by zone \"lab\", server: wiki260.lab" about=lab
7.522s h260     arrival 2792982e09a137dd nginx.service status=503
8.309s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=602.473µs purpose=confirm token=9cf0ae453cc19b82 direct=true source=10.99.0.2
8.33s h260     wait php8.2-fpm.service nothing pool=web workers=2 of=2
8.478s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=wiki260.lab count=1 first=8.123s last=8.123s sample="limiting requests, excess: 0.953 by zone \"lab\", server: wiki260.lab" about=lab
8.525s h260     arrival 9cf0ae453cc19b82 nginx.service status=503
9.322s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=hotel260.example.lab count=1 first=7.123s last=7.123s sample="limiting requests, excess: 0.947 by zone \"lab\", server: hotel260.example.lab" about=lab
9.366s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=40.090848ms purpose=scheduled direct=true source=10.99.0.2
9.367s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=20.991596ms purpose=scheduled direct=true source=10.99.0.2
9.379s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=2.215612ms purpose=verify token=4e717fe03dc6623c direct=true source=10.99.0.2
9.382s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=5.887855ms purpose=verify token=4c72ad4ba4340684 direct=true source=10.99.0.2
9.478s h260     arrival 4e717fe03dc6623c nginx.service status=503
9.478s h260     arrival 4c72ad4ba4340684 nginx.service status=503
9.482s h260     removal wait "php8.2-fpm.service web nothing " witness=waits
10.458s h260     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=15 503=11 sources=2 top=0.8666666666666667 counted=1
10.474s h260     sign nginx-limiting-requests nginx.service server=nginx vhost=wiki260.lab count=2 first=9.123s last=9.123s sample="limiting requests, excess: 0.937 by zone \"lab\", server: wiki260.lab" about=lab
11.09s h260     load cpu=0.9974987493746782 steal=0 wait=0 load1=19.49 cpus=2 memory=25276502016 available=24079405056 swap=0 swapped=0 psi-cpu=0.9439 psi-memory=0 psi-io=0.0319 disk=0.32558664354432 inodes=0.040739476680755615 path=/ oom=0 overflows=0
11.09s h260     pool php8.2-fpm.service tree=running active=0 idle=2 requests=8 slow=0 witness=units
11.233s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=1.001566ms purpose=scheduled direct=true source=10.99.0.2
11.278s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=28.094353ms purpose=scheduled direct=true source=10.99.0.2
11.368s h260     look hotel260.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://hotel260.example.lab/ to=10.99.0.16:80 took=849.17µs purpose=verify token=480bf79e9d9632c8 direct=true source=10.99.0.2
11.392s h260     wait php8.2-fpm.service nothing pool=web workers=2 of=2
11.4s h260     look wiki260.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503 url=http://wiki260.lab/ to=10.99.0.16:80 took=9.802668ms purpose=verify token=6896417bfd46de4b direct=true source=10.99.0.2
11.4s expect rate-limited
