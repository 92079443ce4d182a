# Recorded in the lab: resolver-refuses on nginx-dns.
0s    h130     registered 10.99.0.78
800ms h130     agent speaks
800ms h130     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m21.91s
800ms h130     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m11.91s
800ms h130     load load1=16.47 cpus=2 memory=25276502016 available=24008478720 swap=0 swapped=0 psi-cpu=0.9566 psi-memory=0 psi-io=0.0366 disk=0.33355713490870653 inodes=0.04094427824020386 path=/ oom=0 overflows=0
800ms h130     missing units ok=true witness=units
800ms h130     missing "weblog apache2.service" ok=true witness=weblog
800ms h130     missing "weblog nginx.service" ok=true witness=weblog
800ms h130     socket tcp:0.0.0.0:7105 unit=app.service process=node user=www-data queue=0 backlog=511
800ms h130     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
800ms h130     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
800ms h130     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
800ms h130     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
800ms h130     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=c2e98afda3494a9ab895092690476174 file=enabled since=-439ms
800ms h130     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
811ms h130     load load1=16.47 cpus=2 memory=25276502016 available=24008478720 swap=0 swapped=0 psi-cpu=0.9566 psi-memory=0 psi-io=0.0366 disk=0.33355713490870653 inodes=0.04094427824020386 path=/ oom=0 overflows=0
811ms h130     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m21.91s
811ms h130     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m11.91s
812ms h130     missing "weblog nginx.service" ok=true witness=weblog
812ms h130     missing "weblog apache2.service" ok=true witness=weblog
825ms h130     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
825ms h130     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
825ms h130     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=c2e98afda3494a9ab895092690476174 file=enabled since=-439ms
825ms h130     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
825ms h130     missing units ok=true witness=units
825ms h130     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
825ms h130     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
825ms h130     socket tcp:0.0.0.0:7105 unit=app.service process=node user=www-data queue=0 backlog=511
825ms h130     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
825ms h130     vhost apache2.service apache disk name=h130.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
826ms h130     test nginx.service nginx ok tree=c38ca8e3875110231ebc420ad65cd513c042dace87e61c8d41d2ceea8721d03b newer=no
826ms h130     vhost nginx.service nginx disk name=api-docs130.example.lab at=/etc/nginx/sites-enabled/api-docs130.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:7105 > /etc/nginx/sites-enabled/api-docs130.example.lab:13 > connect=1m0s > read=1m0s" resolver=127.0.0.1:53 witness=configtest
826ms h130     vhost nginx.service nginx disk name=hotel130.co.lab at=/etc/nginx/sites-enabled/hotel130.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:7105 > /etc/nginx/sites-enabled/hotel130.co.lab:13 > connect=1m0s > read=1m0s" resolver=127.0.0.1:53 witness=configtest
826ms h130     vhost nginx.service nginx running name=api-docs130.example.lab at=/etc/nginx/sites-enabled/api-docs130.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:app.internal:7105 > /etc/nginx/sites-enabled/api-docs130.example.lab:13 > connect=1m0s > read=1m0s" resolver=127.0.0.1:53 witness=configtest
826ms h130     vhost nginx.service nginx running name=hotel130.co.lab at=/etc/nginx/sites-enabled/hotel130.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:7105 > /etc/nginx/sites-enabled/hotel130.co.lab:13 > connect=1m0s > read=1m0s" resolver=127.0.0.1:53 witness=configtest
882ms h130     target tcp:app.internal:7105 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
882ms h130     unit app.service active/running load=loaded result=success pid=46 restart=no invocation=a8083da3c64a45a99e37dd89c8a3b421 file=enabled since=-552ms
1.031s h130     process node unit=app.service user=www-data count=1 cpu=0 memory=51535872 io=0
1.031s h130     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012048192771084338 memory=15364096 io=0.16666666666666666
1.031s h130     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024096385542168676 memory=22065152 io=0.6666666666666666
1.031s h130     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04819277108433735 memory=20447232 io=0
1.031s h130     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012048192771084338 memory=21434368 io=0
1.031s h130     process systemd unit=init.scope user=root count=1 cpu=0.024096385542168676 memory=12038144 io=0
1.031s h130     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8433664 io=0
1.031s h130     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012048192771084338 memory=11821056 io=0.16666666666666666
1.12s h130     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.12s h130     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.12s h130     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.12s h130     removal missing "weblog php8.2-fpm.service" witness=weblog
1.141s h130     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.737s h130     look api-docs130.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs130.example.lab/ to=10.99.0.78:80 took=30.187691ms purpose=scheduled direct=true source=10.99.0.2
3.305s h130     look hotel130.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel130.co.lab/ to=10.99.0.78:80 took=49.707783ms purpose=scheduled direct=true source=10.99.0.2
3.652s h130     look api-docs130.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs130.example.lab/ to=10.99.0.78:80 took=7.478312ms purpose=scheduled direct=true source=10.99.0.2
3.824s h130     resolver 127.0.0.1:53 app.internal ok family=A address=127.0.0.1
3.824s h130     resolver 127.0.0.1:53 app.internal no-data family=AAAA
5.257s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=27.18202ms purpose=scheduled direct=true source=10.99.0.2
5.276s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=hotel130.co.lab count=1 first=5.09s last=5.09s sample="app.internal could not be resolved (5: Operation refused), server: hotel130.co.lab" about=app.internal
5.28s h130     resolver 127.0.0.1:53 app.internal refused family=A
5.28s h130     resolver 127.0.0.1:53 app.internal refused family=AAAA
5.294s h130     target tcp:app.internal:7105 unit=app.service process=node
5.32s h130     wait app.service nothing workers=1 of=1
5.321s h130     socket tcp:0.0.0.0:7105 unit=app.service process=node user=www-data queue=0 backlog=511
5.321s h130     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.321s h130     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
5.729s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=24.514738ms purpose=confirm token=29d607b72410ef7c direct=true source=10.99.0.2
5.772s h130     look api-docs130.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs130.example.lab/ to=10.99.0.78:80 took=41.54816ms purpose=scheduled direct=true source=10.99.0.2
5.896s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs130.example.lab count=1 first=5.09s last=5.09s sample="app.internal could not be resolved (5: Operation refused), server: api-docs130.example.lab" about=app.internal
6.275s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=hotel130.co.lab count=1 first=5.09s last=5.09s sample="app.internal could not be resolved (5: Operation refused), server: hotel130.co.lab" about=app.internal
6.393s h130     arrival 29d607b72410ef7c nginx.service status=502
7.391s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=101.391449ms purpose=scheduled direct=true source=10.99.0.2
7.81s h130     look api-docs130.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs130.example.lab/ to=10.99.0.78:80 took=36.124189ms purpose=scheduled direct=true source=10.99.0.2
7.967s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=108.438411ms purpose=verify token=40d6a700a2c2fa51 direct=true source=10.99.0.2
7.968s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs130.example.lab count=1 first=7.09s last=7.09s sample="app.internal could not be resolved (5: Operation refused), server: api-docs130.example.lab" about=app.internal
8.343s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=hotel130.co.lab count=2 first=7.09s last=7.09s sample="app.internal could not be resolved (5: Operation refused), server: hotel130.co.lab" about=app.internal
8.343s h130     arrival 40d6a700a2c2fa51 nginx.service status=502
9.157s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=3.088705ms purpose=scheduled direct=true source=10.99.0.2
9.791s h130     look api-docs130.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs130.example.lab/ to=10.99.0.78:80 took=14.367817ms purpose=scheduled direct=true source=10.99.0.2
10.006s h130     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs130.example.lab count=1 first=9.09s last=9.09s sample="app.internal could not be resolved (5: Operation refused), server: api-docs130.example.lab" about=app.internal
10.098s h130     look hotel130.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel130.co.lab/ to=10.99.0.78:80 took=14.870285ms purpose=verify token=b0b97732d5840f1a direct=true source=10.99.0.2
10.098s expect dns-resolver-failing
