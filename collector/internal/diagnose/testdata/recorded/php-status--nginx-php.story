# Recorded in the lab: php-status on nginx-php.
0s    h243     registered 10.99.0.77
602ms h243     agent speaks
643ms h243     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m18.944s
643ms h243     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m8.944s
643ms h243     load load1=15.57 cpus=2 memory=25276502016 available=24013910016 swap=0 swapped=0 psi-cpu=0.948 psi-memory=0 psi-io=0.0371 disk=0.33279157436073314 inodes=0.040924131870269775 path=/ oom=0 overflows=0
643ms h243     missing units ok=true witness=units
643ms h243     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
643ms h243     missing "weblog apache2.service" ok=true witness=weblog
643ms h243     missing "weblog nginx.service" ok=true witness=weblog
643ms h243     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
643ms h243     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
643ms h243     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
643ms h243     unit nginx.service active/running load=loaded result=success pid=59 restart=no invocation=a62efbc8f0e141d286e781b776eae982 file=enabled since=-592ms
643ms h243     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=36272e727bd34a9b8b636445d95b3474 file=enabled status="Ready to handle connections" since=-470ms
644ms h243     load load1=15.57 cpus=2 memory=25276502016 available=24013910016 swap=0 swapped=0 psi-cpu=0.948 psi-memory=0 psi-io=0.0371 disk=0.33279157436073314 inodes=0.040924131870269775 path=/ oom=0 overflows=0
644ms h243     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m18.944s
644ms h243     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m8.944s
644ms h243     missing "weblog nginx.service" ok=true witness=weblog
644ms h243     missing "weblog apache2.service" ok=true witness=weblog
644ms h243     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
644ms h243     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
644ms h243     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
644ms h243     unit nginx.service active/running load=loaded result=success pid=59 restart=no invocation=a62efbc8f0e141d286e781b776eae982 file=enabled since=-592ms
644ms h243     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=36272e727bd34a9b8b636445d95b3474 file=enabled status="Ready to handle connections" since=-470ms
644ms h243     missing units ok=true witness=units
644ms h243     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
812ms h243     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
814ms h243     vhost apache2.service apache disk name=h243.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.036s h243     test nginx.service nginx ok tree=10d9d027c1d9330a2b3cf0dd3a0d59adbf31208ff7a59771e3bea174521a3935 newer=no
1.036s h243     vhost nginx.service nginx disk name=toko243.example.lab at=/etc/nginx/sites-enabled/toko243.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/toko243.example.lab:13 > connect=3s > read=3s" witness=configtest
1.036s h243     vhost nginx.service nginx running name=toko243.example.lab at=/etc/nginx/sites-enabled/toko243.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/toko243.example.lab:13 > connect=3s > read=3s" witness=configtest
1.037s h243     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.093s h243     test php8.2-fpm.service php-fpm ok tree=f4d31a9cbf5deff730eb2976fcc08e5cba68d4a1bd66102a2e4f2dc498373cb6 newer=no
1.094s h243     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.094s h243     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.094s h243     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.094s h243     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.094s h243     removal missing "weblog php8.2-fpm.service" witness=weblog
3.882s h243     look toko243.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko243.example.lab/ to=10.99.0.77:80 took=21.282118ms purpose=scheduled direct=true source=10.99.0.2
6.226s h243     look toko243.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko243.example.lab/ to=10.99.0.77:80 took=64.768895ms purpose=scheduled direct=true source=10.99.0.2
7.956s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=76.810486ms purpose=scheduled direct=true source=10.99.0.2
8.047s h243     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko243.example.lab count=1 first=7.056s last=7.056s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko243.example.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
8.178s h243     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
8.179s h243     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.98s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=23.74981ms purpose=confirm token=16ef021c598c55ec direct=true source=10.99.0.2
9.019s h243     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko243.example.lab count=1 first=8.056s last=8.056s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko243.example.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
9.332s h243     arrival 16ef021c598c55ec nginx.service status=502
9.532s h243     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
10.17s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=67.287955ms purpose=scheduled direct=true source=10.99.0.2
10.22s h243     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko243.example.lab count=1 first=10.056s last=10.056s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko243.example.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
10.291s h243     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 502=2 sources=1 top=1 counted=1
10.301s h243     arrival 757197f4e0ebe09e nginx.service status=502
10.346s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=114.808759ms purpose=confirm token=757197f4e0ebe09e direct=true source=10.99.0.2
10.604s h243     load cpu=0.9994999999999892 steal=0.0004999999999998984 wait=0 load1=14.9 cpus=2 memory=25276502016 available=23868968960 swap=0 swapped=0 psi-cpu=0.9536 psi-memory=0 psi-io=0.042199999999999994 disk=0.3345678021601892 inodes=0.0409320592880249 path=/ oom=0 overflows=0
10.604s h243     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.673s h243     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
10.673s h243     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22241280 io=1
10.673s h243     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20201472 io=0
10.673s h243     process systemd unit=init.scope user=root count=1 cpu=0 memory=12111872 io=0
10.673s h243     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9863168 io=0
10.673s h243     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48857088 io=0
10.673s h243     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11653120 io=0
10.673s h243     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8122368 io=0
11.266s h243     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko243.example.lab count=1 first=10.056s last=10.056s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko243.example.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
11.439s h243     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
11.987s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=29.559529ms purpose=scheduled direct=true source=10.99.0.2
12.383s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=91.16377ms purpose=verify token=095012f6fe81043a direct=true source=10.99.0.2
13.142s h243     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko243.example.lab count=2 first=11.056s last=12.056s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko243.example.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
13.348s h243     arrival 095012f6fe81043a nginx.service status=502
13.98s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=1.085984ms purpose=scheduled direct=true source=10.99.0.2
14.433s h243     look toko243.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko243.example.lab/ to=10.99.0.77:80 took=6.767621ms purpose=verify token=8ce1080090f2b32a direct=true source=10.99.0.2
14.433s expect app-invalid-response
