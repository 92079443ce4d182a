# Recorded in the lab: name-gone on nginx-dns.
0s    h125     registered 10.99.0.35
487ms h125     agent speaks
489ms h125     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m46.977s
489ms h125     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m36.977s
489ms h125     load load1=11.51 cpus=2 memory=25276502016 available=24094605312 swap=0 swapped=0 psi-cpu=0.8829 psi-memory=0 psi-io=0.05 disk=0.32706804802080947 inodes=0.04077732563018799 path=/ oom=0 overflows=0
489ms h125     missing units ok=true witness=units
489ms h125     missing "weblog apache2.service" ok=true witness=weblog
489ms h125     missing "weblog nginx.service" ok=true witness=weblog
489ms h125     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
489ms h125     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
489ms h125     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=4beff6f05f6e4bb5a5becc230f896b8a file=enabled since=-546ms
489ms h125     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
497ms h125     missing "weblog nginx.service" ok=true witness=weblog
497ms h125     missing "weblog apache2.service" ok=true witness=weblog
497ms h125     load load1=11.51 cpus=2 memory=25276502016 available=24094605312 swap=0 swapped=0 psi-cpu=0.8829 psi-memory=0 psi-io=0.05 disk=0.32706804802080947 inodes=0.04077732563018799 path=/ oom=0 overflows=0
497ms h125     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m46.977s
497ms h125     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m36.977s
498ms h125     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
498ms h125     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
498ms h125     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=4beff6f05f6e4bb5a5becc230f896b8a file=enabled since=-546ms
498ms h125     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
498ms h125     missing units ok=true witness=units
499ms h125     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
499ms h125     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
499ms h125     socket tcp:0.0.0.0:8763 unit=app.service process=node user=www-data queue=0 backlog=511
694ms h125     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
697ms h125     vhost apache2.service apache disk name=h125.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
723ms h125     test nginx.service nginx ok tree=799de14dadad1f94f7666db413384919490bc9bdb896e1d0cf78cbb0c8e1f496 newer=no
723ms h125     vhost nginx.service nginx disk name=shop125.example.lab at=/etc/nginx/sites-enabled/shop125.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:8763 > /etc/nginx/sites-enabled/shop125.example.lab:13 > connect=3s > read=3s" resolver=127.0.0.1:53 witness=configtest
723ms h125     vhost nginx.service nginx running name=shop125.example.lab at=/etc/nginx/sites-enabled/shop125.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:8763 > /etc/nginx/sites-enabled/shop125.example.lab:13 > connect=3s > read=3s" resolver=127.0.0.1:53 witness=configtest
747ms h125     target tcp:app.internal:8763 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
766ms h125     unit app.service active/running load=loaded result=success pid=38 restart=no invocation=b60426e2386349d0bedb1dced423727c file=enabled since=-766ms
917ms h125     process node unit=app.service user=www-data count=1 cpu=0 memory=51335168 io=0
917ms h125     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.011764705882352941 memory=4341760 io=0
917ms h125     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
917ms h125     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011764705882352941 memory=22503424 io=0.3076923076923077
917ms h125     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.07058823529411765 memory=20402176 io=0
917ms h125     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.023529411764705882 memory=26710016 io=0.07692307692307693
917ms h125     process systemd unit=init.scope user=root count=1 cpu=0.023529411764705882 memory=12128256 io=0
917ms h125     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11636736 io=0.6153846153846154
917ms h125     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7946240 io=0
917ms h125     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7741440 io=0
928ms h125     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
928ms h125     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
929ms h125     missing "weblog php8.2-fpm.service" ok=true witness=weblog
929ms h125     removal missing "weblog php8.2-fpm.service" witness=weblog
954ms h125     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.726s h125     resolver 127.0.0.1:53 app.internal ok family=A address=127.0.0.1
3.726s h125     resolver 127.0.0.1:53 app.internal no-data family=AAAA
3.867s h125     look shop125.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop125.example.lab/ to=10.99.0.35:80 took=21.056322ms purpose=scheduled direct=true source=10.99.0.2
5.937s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=13.542439ms purpose=scheduled direct=true source=10.99.0.2
5.989s h125     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=shop125.example.lab count=1 first=5.023s last=5.023s sample="app.internal could not be resolved (3: Host not found), server: shop125.example.lab" about=app.internal
5.99s h125     resolver 127.0.0.1:53 app.internal no-such-name family=A
5.99s h125     resolver 127.0.0.1:53 app.internal no-such-name family=AAAA
6.065s h125     target tcp:app.internal:8763 unit=app.service process=node
6.078s h125     load load1=12.39 cpus=2 memory=25276502016 available=23924445184 swap=0 swapped=0 psi-cpu=0.866 psi-memory=0 psi-io=0.047 disk=0.32721489424475053 inodes=0.04078859090805054 path=/ oom=0 overflows=0
6.078s h125     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.078s h125     socket tcp:0.0.0.0:8763 unit=app.service process=node user=www-data queue=0 backlog=511
6.078s h125     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
6.078s h125     target tcp:app.internal:8763 unit=app.service process=node
6.087s h125     wait app.service nothing workers=1 of=1
6.479s h125     process node unit=app.service user=www-data count=1 cpu=0 memory=52129792 io=0
6.479s h125     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
6.479s h125     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
6.479s h125     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20533248 io=0
6.479s h125     process systemd unit=init.scope user=root count=1 cpu=0 memory=12259328 io=0
6.479s h125     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8441856 io=0
6.479s h125     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11636736 io=0
6.479s h125     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7946240 io=0
6.479s h125     removal process " dbus.service dbus-daemon" witness=processes
6.479s h125     removal process " gapura-look.service php-fpm8.2" witness=processes
6.991s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=38.351943ms purpose=confirm token=39386b2db8302b33 direct=true source=10.99.0.2
7.011s h125     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=shop125.example.lab count=1 first=6.023s last=6.023s sample="app.internal could not be resolved (3: Host not found), server: shop125.example.lab" about=app.internal
7.257s h125     arrival 39386b2db8302b33 nginx.service status=502
7.98s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=656.76µs purpose=confirm token=5a0462580c334429 direct=true source=10.99.0.2
8.048s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=11.318245ms purpose=scheduled direct=true source=10.99.0.2
8.285s h125     arrival 5a0462580c334429 nginx.service status=502
9.052s h125     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=shop125.example.lab count=2 first=7.023s last=8.023s sample="app.internal could not be resolved (3: Host not found), server: shop125.example.lab" about=app.internal
9.093s h125     wait app.service nothing workers=1 of=1
9.098s h125     target tcp:app.internal:8763 unit=app.service process=node
10.008s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=28.156365ms purpose=scheduled direct=true source=10.99.0.2
10.047s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=2.042708ms purpose=verify token=e02a02bc6502e2b9 direct=true source=10.99.0.2
10.33s h125     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=4 sources=1 top=1 counted=1
10.363s h125     arrival e02a02bc6502e2b9 nginx.service status=502
10.509s h125     load cpu=0.9889613647767049 steal=0.0005017561465128225 wait=0.0010035122930258235 load1=12.39 cpus=2 memory=25276502016 available=23993167872 swap=0 swapped=0 psi-cpu=0.8767 psi-memory=0 psi-io=0.042800000000000005 disk=0.32735231650965374 inodes=0.040795326232910156 path=/ oom=0 overflows=0
11.998s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=8.813731ms purpose=scheduled direct=true source=10.99.0.2
12.049s h125     look shop125.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop125.example.lab/ to=10.99.0.35:80 took=1.23498ms purpose=verify token=d5d66a1bf85affa0 direct=true source=10.99.0.2
12.049s expect upstream-unresolvable
