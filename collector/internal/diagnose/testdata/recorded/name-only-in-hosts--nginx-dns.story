# Recorded in the lab: name-only-in-hosts on nginx-dns.
0s    h126     registered 10.99.0.66
756ms h126     agent speaks
756ms h126     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m27.374s
756ms h126     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m17.374s
756ms h126     load load1=15.87 cpus=2 memory=25276502016 available=24116060160 swap=0 swapped=0 psi-cpu=0.9270999999999999 psi-memory=0 psi-io=0.035 disk=0.3336540550918782 inodes=0.04087197780609131 path=/ oom=0 overflows=0
756ms h126     missing units ok=true witness=units
756ms h126     missing "weblog apache2.service" ok=true witness=weblog
756ms h126     missing "weblog nginx.service" ok=true witness=weblog
756ms h126     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
756ms h126     socket tcp:0.0.0.0:8743 unit=app.service process=node user=www-data queue=0 backlog=511
756ms h126     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
756ms h126     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
756ms h126     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
756ms h126     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
756ms h126     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
760ms h126     load load1=15.87 cpus=2 memory=25276502016 available=24116060160 swap=0 swapped=0 psi-cpu=0.9270999999999999 psi-memory=0 psi-io=0.035 disk=0.3336540550918782 inodes=0.04087197780609131 path=/ oom=0 overflows=0
760ms h126     missing "weblog nginx.service" ok=true witness=weblog
760ms h126     missing "weblog apache2.service" ok=true witness=weblog
760ms h126     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m27.374s
760ms h126     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m17.374s
765ms h126     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
765ms h126     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
765ms h126     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
765ms h126     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
765ms h126     missing units ok=true witness=units
765ms h126     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
765ms h126     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
765ms h126     socket tcp:0.0.0.0:8743 unit=app.service process=node user=www-data queue=0 backlog=511
877ms h126     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
877ms h126     vhost apache2.service apache disk name=h126.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
950ms h126     test nginx.service nginx ok tree=7a322edef5e4edf17ecfbef416695badaa977ed61f6931965415c3c058e7fe5e newer=no
950ms h126     vhost nginx.service nginx disk name=tintuc126.co.lab at=/etc/nginx/sites-enabled/tintuc126.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:8743 > /etc/nginx/sites-enabled/tintuc126.co.lab:13 > connect=10s > read=10s" resolver=127.0.0.1:53 witness=configtest
950ms h126     vhost nginx.service nginx running name=tintuc126.co.lab at=/etc/nginx/sites-enabled/tintuc126.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:8743 > /etc/nginx/sites-enabled/tintuc126.co.lab:13 > connect=10s > read=10s" resolver=127.0.0.1:53 witness=configtest
1.009s h126     target tcp:app.internal:8743 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
1.047s h126     unit app.service active/running load=loaded result=success pid=39 restart=no invocation=334eb1dad8d541149fa6602c1f239c07 file=enabled since=-481ms
1.161s h126     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.161s h126     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.161s h126     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.161s h126     removal missing "weblog php8.2-fpm.service" witness=weblog
1.183s h126     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.01s h126     look tintuc126.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=13.125833ms purpose=scheduled direct=true source=10.99.0.2
3.301s h126     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
3.301s h126     unit nginx.service reloading/reload load=loaded result=success pid=46 restart=no job=reload invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
3.32s h126     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
3.32s h126     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=d09b73b99d494998b0cd9858132fb10d file=enabled since=-412ms
3.32s h126     change reload nginx.service detail="systemd reloaded it" when=3.319s
3.96s h126     resolver 127.0.0.1:53 app.internal ok family=A address=127.0.0.1
3.96s h126     resolver 127.0.0.1:53 app.internal no-data family=AAAA
4.367s h126     test nginx.service nginx ok tree=fb21eedef3d24f985db3d0c6a3b938a4e683e3d8efeaea5cb6586a91f49780fa newer=no
4.367s h126     vhost nginx.service nginx disk name=tintuc126.co.lab at=/etc/nginx/sites-enabled/tintuc126.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:legacy.internal:8743 > /etc/nginx/sites-enabled/tintuc126.co.lab:13 > connect=10s > read=10s" resolver=127.0.0.1:53 witness=configtest
4.367s h126     change config nginx.service detail="its test is ok" when=4.359s
4.367s h126     vhost nginx.service nginx running name=tintuc126.co.lab at=/etc/nginx/sites-enabled/tintuc126.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:legacy.internal:8743 > /etc/nginx/sites-enabled/tintuc126.co.lab:13 > connect=10s > read=10s" resolver=127.0.0.1:53 witness=configtest
4.367s h126     removal target tcp:app.internal:8743 witness=targets
4.385s h126     target tcp:legacy.internal:8743
5.081s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=4.609699ms purpose=scheduled direct=true source=10.99.0.2
5.133s h126     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=tintuc126.co.lab count=1 first=4.626s last=4.626s sample="legacy.internal could not be resolved (3: Host not found), server: tintuc126.co.lab" about=legacy.internal
5.134s h126     resolver 127.0.0.1:53 legacy.internal no-such-name family=A
5.134s h126     resolver 127.0.0.1:53 legacy.internal no-such-name family=AAAA
5.134s h126     removal resolver "127.0.0.1:53 app.internal A" witness=resolver
5.134s h126     removal resolver "127.0.0.1:53 app.internal AAAA" witness=resolver
5.135s h126     load load1=15.87 cpus=2 memory=25276502016 available=24058179584 swap=0 swapped=0 psi-cpu=0.9251999999999999 psi-memory=0 psi-io=0.0333 disk=0.3338802301087868 inodes=0.04087477922439575 path=/ oom=0 overflows=0
5.135s h126     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.135s h126     socket tcp:0.0.0.0:8743 unit=app.service process=node user=www-data queue=0 backlog=511
5.135s h126     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
5.135s h126     target tcp:legacy.internal:8743
5.548s h126     process node unit=app.service user=www-data count=1 cpu=0 memory=52776960
5.548s h126     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
5.548s h126     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22573056
5.548s h126     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20766720
5.548s h126     process systemd unit=init.scope user=root count=1 cpu=0 memory=12087296
5.548s h126     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=13414400
5.548s h126     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11993088
5.548s h126     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7888896
5.959s h126     process node unit=app.service user=www-data count=1 cpu=0 memory=52776960
5.959s h126     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
5.959s h126     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22573056
5.959s h126     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20897792
5.959s h126     process systemd unit=init.scope user=root count=1 cpu=0 memory=12087296
5.959s h126     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=13414400
5.959s h126     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11993088
5.959s h126     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7888896
6.127s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=42.318683ms purpose=confirm token=accf523d296df196 direct=true source=10.99.0.2
6.159s h126     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=tintuc126.co.lab count=1 first=5.626s last=5.626s sample="legacy.internal could not be resolved (3: Host not found), server: tintuc126.co.lab" about=legacy.internal
6.429s h126     arrival accf523d296df196 nginx.service status=502
6.447s h126     target tcp:legacy.internal:8743 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
6.527s h126     wait app.service nothing workers=1 of=1
7.179s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=46.334343ms purpose=scheduled direct=true source=10.99.0.2
7.225s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=22.322168ms purpose=verify token=4a2b04d17e6141ff direct=true source=10.99.0.2
7.477s h126     arrival 4a2b04d17e6141ff nginx.service status=502
8.196s h126     sign nginx-could-not-be-resolved nginx.service server=nginx errno=no-such-name vhost=tintuc126.co.lab count=2 first=6.626s last=6.626s sample="legacy.internal could not be resolved (3: Host not found), server: tintuc126.co.lab" about=legacy.internal
9.258s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=34.865648ms purpose=scheduled direct=true source=10.99.0.2
9.393s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=52.426891ms purpose=verify token=4592208b49d5721d direct=true source=10.99.0.2
9.394s h126     arrival 4592208b49d5721d nginx.service status=502
10.28s h126     wait app.service nothing workers=1 of=1
10.454s h126     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.739s h126     load cpu=0.9984992496248247 steal=0.0005002501250627071 wait=0 load1=15.06 cpus=2 memory=25276502016 available=24109555712 swap=0 swapped=0 psi-cpu=0.9209999999999999 psi-memory=0 psi-io=0.043899999999999995 disk=0.33092680323058343 inodes=0.040849506855010986 path=/ oom=0 overflows=0
11.432s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=96.133841ms purpose=scheduled direct=true source=10.99.0.2
11.548s h126     look tintuc126.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc126.co.lab/ to=10.99.0.66:80 took=702.166µs purpose=verify token=cf0c81045214af6b direct=true source=10.99.0.2
11.548s expect upstream-unresolvable
