# Recorded in the lab: php-big-header on nginx-php.
0s    h177     registered 10.99.0.9
736ms h177     agent speaks
760ms h177     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m19.684s
760ms h177     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m9.684s
760ms h177     load load1=19.18 cpus=2 memory=25276502016 available=24059191296 swap=0 swapped=0 psi-cpu=0.9558 psi-memory=0 psi-io=0.0222 disk=0.3238798179676449 inodes=0.040718138217926025 path=/ oom=0 overflows=0
760ms h177     missing units ok=true witness=units
760ms h177     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
760ms h177     missing "weblog apache2.service" ok=true witness=weblog
760ms h177     missing "weblog nginx.service" ok=true witness=weblog
760ms h177     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
760ms h177     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
760ms h177     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=76ec0e407e464a5fb0401b9c256e8608 file=enabled since=-787ms
760ms h177     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=d4ac1e2d5ba4402baa0779592758d856 file=enabled status="Ready to handle connections" since=-570ms
763ms h177     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m19.684s
763ms h177     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m9.684s
763ms h177     load load1=19.18 cpus=2 memory=25276502016 available=24059191296 swap=0 swapped=0 psi-cpu=0.9558 psi-memory=0 psi-io=0.0222 disk=0.3238798179676449 inodes=0.040718138217926025 path=/ oom=0 overflows=0
763ms h177     missing "weblog nginx.service" ok=true witness=weblog
763ms h177     missing "weblog apache2.service" ok=true witness=weblog
763ms h177     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
763ms h177     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
763ms h177     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
763ms h177     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=76ec0e407e464a5fb0401b9c256e8608 file=enabled since=-787ms
763ms h177     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=d4ac1e2d5ba4402baa0779592758d856 file=enabled status="Ready to handle connections" since=-570ms
763ms h177     missing units ok=true witness=units
819ms h177     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.092s h177     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.092s h177     vhost apache2.service apache disk name=h177.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.21s h177     test php8.2-fpm.service php-fpm ok tree=97bdb195eee60b0eaec9387eef0625229e6a454dec4607f5d25c3d4710d2ea35 newer=no
1.21s h177     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.21s h177     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.248s h177     test nginx.service nginx ok tree=826144a2ad003b0fac7e38270a8eff1aa0f957de8f6357caea992affcabc8b31 newer=no
1.248s h177     vhost nginx.service nginx disk name=blog177.example.lab at=/etc/nginx/sites-enabled/blog177.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog177.example.lab:13 > connect=10s > read=10s" witness=configtest
1.248s h177     vhost nginx.service nginx disk name=cuahang177.co.lab at=/etc/nginx/sites-enabled/cuahang177.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/cuahang177.co.lab:13 > connect=10s > read=10s" witness=configtest
1.248s h177     vhost nginx.service nginx running name=blog177.example.lab at=/etc/nginx/sites-enabled/blog177.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog177.example.lab:13 > connect=10s > read=10s" witness=configtest
1.248s h177     vhost nginx.service nginx running name=cuahang177.co.lab at=/etc/nginx/sites-enabled/cuahang177.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/cuahang177.co.lab:13 > connect=10s > read=10s" witness=configtest
1.248s h177     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.248s h177     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.248s h177     removal missing "weblog php8.2-fpm.service" witness=weblog
1.255s h177     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.344s h177     look blog177.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog177.example.lab/ to=10.99.0.9:80 took=5.531825ms purpose=scheduled direct=true source=10.99.0.2
2.383s h177     look cuahang177.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang177.co.lab/ to=10.99.0.9:80 took=4.795976ms purpose=scheduled direct=true source=10.99.0.2
4.282s h177     look blog177.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog177.example.lab/ to=10.99.0.9:80 took=1.019937ms purpose=scheduled direct=true source=10.99.0.2
4.423s h177     look cuahang177.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang177.co.lab/ to=10.99.0.9:80 took=5.980686ms purpose=scheduled direct=true source=10.99.0.2
6.265s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=4.033207ms purpose=scheduled direct=true source=10.99.0.2
6.283s h177     wait php8.2-fpm.service nothing pool=www workers=2 of=2
6.283s h177     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.29s h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog177.example.lab count=1 first=5.316s last=5.316s sample="upstream sent too big header while reading response header from upstream, server: blog177.example.lab, upstream: unix:/run/php/www.sock"
6.34s h177     look cuahang177.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang177.co.lab/ to=10.99.0.9:80 took=5.697866ms purpose=scheduled direct=true source=10.99.0.2
6.506s h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=cuahang177.co.lab count=1 first=6.316s last=6.316s sample="upstream sent too big header while reading response header from upstream, server: cuahang177.co.lab, upstream: unix:/run/php/www.sock"
7.267s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=970.287µs purpose=confirm token=0017dbec90b594bb direct=true source=10.99.0.2
7.3s  h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog177.example.lab count=1 first=6.316s last=6.316s sample="upstream sent too big header while reading response header from upstream, server: blog177.example.lab, upstream: unix:/run/php/www.sock"
7.439s h177     arrival 0017dbec90b594bb nginx.service status=502
8.275s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=6.744481ms purpose=confirm token=cb25406cf699428d direct=true source=10.99.0.2
8.284s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=1.109104ms purpose=scheduled direct=true source=10.99.0.2
8.356s h177     look cuahang177.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang177.co.lab/ to=10.99.0.9:80 took=8.112317ms purpose=scheduled direct=true source=10.99.0.2
8.441s h177     arrival cb25406cf699428d nginx.service status=502
8.505s h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=cuahang177.co.lab count=1 first=8.316s last=8.316s sample="upstream sent too big header while reading response header from upstream, server: cuahang177.co.lab, upstream: unix:/run/php/www.sock"
9.322s h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog177.example.lab count=2 first=7.316s last=7.316s sample="upstream sent too big header while reading response header from upstream, server: blog177.example.lab, upstream: unix:/run/php/www.sock"
9.352s h177     wait php8.2-fpm.service nothing pool=www workers=2 of=2
9.352s h177     removal wait "php8.2-fpm.service www nothing " witness=waits
9.411s h177     pool php8.2-fpm.service tree=running active=0 idle=2 requests=14 slow=0 witness=units
10.259s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=1.615346ms purpose=scheduled direct=true source=10.99.0.2
10.28s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=5.340789ms purpose=verify token=f3ef4cb6e3c525ff direct=true source=10.99.0.2
10.44s h177     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=10 502=6 sources=1 top=1 counted=1
10.455s h177     arrival f3ef4cb6e3c525ff nginx.service status=502
10.461s h177     look cuahang177.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang177.co.lab/ to=10.99.0.9:80 took=15.599524ms purpose=scheduled direct=true source=10.99.0.2
10.656s h177     sign nginx-too-big-header nginx.service server=nginx target=unix:/run/php/www.sock vhost=cuahang177.co.lab count=1 first=10.316s last=10.316s sample="upstream sent too big header while reading response header from upstream, server: cuahang177.co.lab, upstream: unix:/run/php/www.sock"
10.761s h177     load cpu=0.9995014955134487 steal=0 wait=0 load1=17.92 cpus=2 memory=25276502016 available=23971405824 swap=0 swapped=0 psi-cpu=0.9575 psi-memory=0 psi-io=0.021400000000000002 disk=0.32458958867811427 inodes=0.0407482385635376 path=/ oom=0 overflows=0
10.846s h177     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.846s h177     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22700032 io=1
10.846s h177     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20529152 io=0
10.846s h177     process systemd unit=init.scope user=root count=1 cpu=0 memory=11943936 io=0
10.846s h177     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10461184 io=0
10.846s h177     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49532928 io=0
10.846s h177     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11694080 io=0
10.846s h177     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
12.166s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=1.08594ms purpose=scheduled direct=true source=10.99.0.2
12.282s h177     look blog177.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog177.example.lab/ to=10.99.0.9:80 took=1.062355ms purpose=verify token=1de96db475ba7e9e direct=true source=10.99.0.2
12.282s expect upstream-header-too-big
