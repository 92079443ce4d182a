# Recorded in the lab: app-answers-big-header on apache-node.
0s    h176     registered 10.99.0.53
679ms h176     agent speaks
681ms h176     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m57.184s
681ms h176     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m47.184s
681ms h176     load load1=14.45 cpus=2 memory=25276502016 available=23960031232 swap=0 swapped=0 psi-cpu=0.9279999999999999 psi-memory=0 psi-io=0.0443 disk=0.33009267814507676 inodes=0.040809452533721924 path=/ oom=0 overflows=0
681ms h176     missing units ok=true witness=units
681ms h176     missing "weblog apache2.service" ok=true witness=weblog
681ms h176     missing "weblog nginx.service" ok=true witness=weblog
681ms h176     socket tcp:127.0.0.1:3447 unit=next.service process=node user=www-data queue=0 backlog=511
681ms h176     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
681ms h176     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=5672830a2e534de3826f0ca364512f4c file=enabled since=-522ms
681ms h176     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
681ms h176     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
681ms h176     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
682ms h176     load load1=14.45 cpus=2 memory=25276502016 available=23960031232 swap=0 swapped=0 psi-cpu=0.9279999999999999 psi-memory=0 psi-io=0.0443 disk=0.33009267814507676 inodes=0.040809452533721924 path=/ oom=0 overflows=0
682ms h176     missing "weblog nginx.service" ok=true witness=weblog
682ms h176     missing "weblog apache2.service" ok=true witness=weblog
682ms h176     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m57.184s
682ms h176     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m47.184s
683ms h176     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=5672830a2e534de3826f0ca364512f4c file=enabled since=-522ms
683ms h176     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
683ms h176     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
683ms h176     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
683ms h176     missing units ok=true witness=units
683ms h176     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
683ms h176     socket tcp:127.0.0.1:3447 unit=next.service process=node user=www-data queue=0 backlog=511
984ms h176     test apache2.service apache ok tree=a9549e0d441fae19a04701b1fb33160778b14875a16f80faedc268f28823c0da newer=no
984ms h176     vhost apache2.service apache disk name=toko176.lab at=/etc/apache2/sites-enabled/toko176.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3447 > /etc/apache2/sites-enabled/toko176.lab.conf:7 > read=5s" witness=configtest
985ms h176     vhost apache2.service apache running name=toko176.lab at=/etc/apache2/sites-enabled/toko176.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3447 > /etc/apache2/sites-enabled/toko176.lab.conf:7 > read=5s" witness=configtest
1.006s h176     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.006s h176     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.011s h176     target tcp:127.0.0.1:3447 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.029s h176     unit next.service active/running load=loaded result=success pid=47 restart=no invocation=e5237acfcbee4288b80e93ac12172766 file=enabled since=-629ms
1.342s h176     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.342s h176     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.352s h176     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.352s h176     removal missing "weblog php8.2-fpm.service" witness=weblog
1.371s h176     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.162s h176     look toko176.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko176.lab/ to=10.99.0.53:80 took=15.722774ms purpose=scheduled direct=true source=10.99.0.2
5.173s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=11.568337ms purpose=scheduled direct=true source=10.99.0.2
5.217s h176     socket tcp:127.0.0.1:3447 unit=next.service process=node user=www-data queue=1 backlog=511
5.217s h176     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.218s h176     sign apache-ah10124 apache2.service server=apache count=1 first=5.167s last=5.167s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
5.218s h176     sign apache-invalid-response apache2.service server=apache count=1 first=5.167s last=5.167s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
5.219s h176     wait next.service nothing workers=1 of=1
6.204s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=30.052443ms purpose=confirm token=25c5bdd3730dd724 direct=true source=10.99.0.2
6.216s h176     sign apache-ah10124 apache2.service server=apache count=1 first=6.198s last=6.198s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
6.216s h176     sign apache-invalid-response apache2.service server=apache count=1 first=6.198s last=6.198s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
6.422s h176     arrival 25c5bdd3730dd724 apache2.service vhost=toko176.lab status=502
7.166s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=10.390298ms purpose=scheduled direct=true source=10.99.0.2
7.216s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=7.318946ms purpose=verify token=1b07d2fe5d555aae direct=true source=10.99.0.2
7.451s h176     arrival 1b07d2fe5d555aae apache2.service vhost=toko176.lab status=502
8.271s h176     sign apache-ah10124 apache2.service server=apache count=2 first=7.157s last=7.212s sample="AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: …"
8.271s h176     sign apache-invalid-response apache2.service server=apache count=2 first=7.157s last=7.212s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
8.339s h176     wait next.service nothing workers=1 of=1
9.288s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=71.494696ms purpose=verify token=609571f4b06306c8 direct=true source=10.99.0.2
9.436s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=100.144846ms purpose=scheduled direct=true source=10.99.0.2
9.463s h176     arrival 609571f4b06306c8 apache2.service vhost=toko176.lab status=502
10.419s h176     traffic apache2.service vhost=toko176.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.762s h176     load cpu=0.9995004995004887 steal=0 wait=0 load1=15.19 cpus=2 memory=25276502016 available=23940919296 swap=0 swapped=0 psi-cpu=0.9373999999999999 psi-memory=0 psi-io=0.0443 disk=0.3292926468491558 inodes=0.04082554578781128 path=/ oom=0 overflows=0
10.834s h176     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15990784
10.834s h176     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
10.834s h176     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21987328
10.834s h176     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21356544
10.834s h176     process systemd unit=init.scope user=root count=1 cpu=0 memory=12115968
10.834s h176     process node unit=next.service user=www-data count=1 cpu=0 memory=52891648
10.834s h176     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11653120
10.834s h176     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7979008
11.295s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=4.91075ms purpose=verify token=bcdf56f85b00e13c direct=true source=10.99.0.2
11.297s h176     look toko176.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko176.lab/ to=10.99.0.53:80 took=4.751915ms purpose=scheduled direct=true source=10.99.0.2
11.297s expect upstream-header-too-big
