# Recorded in the lab: resolver-stopped on nginx-dns.
0s    h128     registered 10.99.0.59
681ms h128     agent speaks
686ms h128     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m45.217s
686ms h128     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m35.217s
686ms h128     load load1=13.67 cpus=2 memory=25276502016 available=23926157312 swap=0 swapped=0 psi-cpu=0.9281 psi-memory=0 psi-io=0.0395 disk=0.33111620386511326 inodes=0.04081004858016968 path=/ oom=0 overflows=0
686ms h128     missing units ok=true witness=units
686ms h128     missing "weblog apache2.service" ok=true witness=weblog
686ms h128     missing "weblog nginx.service" ok=true witness=weblog
686ms h128     socket tcp:0.0.0.0:7062 unit=next.service process=node user=www-data queue=0 backlog=511
686ms h128     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
686ms h128     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
686ms h128     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
686ms h128     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
686ms h128     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=4cdb0191c272459fbc9baef02ace84bd file=enabled since=-353ms
686ms h128     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
687ms h128     load load1=13.67 cpus=2 memory=25276502016 available=23926157312 swap=0 swapped=0 psi-cpu=0.9281 psi-memory=0 psi-io=0.0395 disk=0.33111620386511326 inodes=0.04081004858016968 path=/ oom=0 overflows=0
687ms h128     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m45.217s
687ms h128     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m35.217s
687ms h128     missing "weblog nginx.service" ok=true witness=weblog
688ms h128     missing "weblog apache2.service" ok=true witness=weblog
688ms h128     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
688ms h128     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
688ms h128     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=4cdb0191c272459fbc9baef02ace84bd file=enabled since=-353ms
688ms h128     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
688ms h128     missing units ok=true witness=units
688ms h128     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
688ms h128     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
688ms h128     socket tcp:0.0.0.0:7062 unit=next.service process=node user=www-data queue=0 backlog=511
919ms h128     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
919ms h128     vhost apache2.service apache disk name=h128.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
953ms h128     test nginx.service nginx ok tree=9364cf3522a085ed1613ca01e07d2dad29ee0cc58e08aeade52b728d9079122b newer=no
953ms h128     vhost nginx.service nginx disk name=hotel128.lab at=/etc/nginx/sites-enabled/hotel128.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:7062 > /etc/nginx/sites-enabled/hotel128.lab:13 > connect=3s > read=3s" resolver=127.0.0.1:53 witness=configtest
954ms h128     vhost nginx.service nginx running name=hotel128.lab at=/etc/nginx/sites-enabled/hotel128.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:7062 > /etc/nginx/sites-enabled/hotel128.lab:13 > connect=3s > read=3s" resolver=127.0.0.1:53 witness=configtest
990ms h128     target tcp:next.internal:7062 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.002s h128     unit next.service active/running load=loaded result=success pid=57 restart=no invocation=3d798a576ae1446e89104bcb67037024 file=enabled since=-414ms
1.132s h128     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.132s h128     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.132s h128     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.132s h128     removal missing "weblog php8.2-fpm.service" witness=weblog
1.151s h128     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.06s h128     look hotel128.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel128.lab/ to=10.99.0.59:80 took=30.709319ms purpose=scheduled direct=true source=10.99.0.2
3.982s h128     resolver 127.0.0.1:53 next.internal unreachable family=A
3.982s h128     resolver 127.0.0.1:53 next.internal unreachable family=AAAA
5.144s h128     sign nginx-resolver-failed nginx.service server=nginx errno=ECONNREFUSED count=1 first=4.783s last=4.783s sample="recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53" about=127.0.0.1:53
7.145s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.023209658s purpose=scheduled direct=true source=10.99.0.2
7.146s h128     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel128.lab count=1 first=6.783s last=6.783s sample="next.internal could not be resolved (110: Operation timed out), server: hotel128.lab" about=next.internal
7.173s h128     target tcp:next.internal:7062 unit=next.service process=node
7.344s h128     sign nginx-resolver-failed nginx.service server=nginx errno=ECONNREFUSED count=1 first=6.783s last=6.783s sample="recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53" about=127.0.0.1:53
9.149s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.003648586s purpose=scheduled direct=true source=10.99.0.2
9.187s h128     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel128.lab count=1 first=8.783s last=8.783s sample="next.internal could not be resolved (110: Operation timed out), server: hotel128.lab" about=next.internal
9.46s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.023562663s purpose=confirm token=c8c60b1c20858637 direct=true source=10.99.0.2
10.179s h128     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel128.lab count=1 first=8.783s last=8.783s sample="next.internal could not be resolved (110: Operation timed out), server: hotel128.lab" about=next.internal
10.3s h128     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=3 502=2 sources=1 top=1 counted=1
10.314s h128     arrival c8c60b1c20858637 nginx.service status=502
10.721s h128     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
10.721s h128     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
10.781s h128     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20852736
10.781s h128     process systemd unit=init.scope user=root count=1 cpu=0 memory=11907072
10.781s h128     process node unit=next.service user=www-data count=1 cpu=0 memory=50475008
10.781s h128     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9150464
10.781s h128     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12005376
10.781s h128     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7979008
10.782s h128     load cpu=0.9994999999999891 steal=0 wait=0 load1=14.05 cpus=2 memory=25276502016 available=24043782144 swap=0 swapped=0 psi-cpu=0.9254000000000001 psi-memory=0 psi-io=0.0453 disk=0.33005858435549085 inodes=0.040807247161865234 path=/var/lib/nginx/body oom=0 overflows=0
10.782s h128     socket tcp:0.0.0.0:7062 unit=next.service process=node user=www-data queue=0 backlog=511
10.782s h128     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.782s h128     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
11.227s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.004121484s purpose=scheduled direct=true source=10.99.0.2
12.336s h128     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel128.lab count=1 first=10.783s last=10.783s sample="next.internal could not be resolved (110: Operation timed out), server: hotel128.lab" about=next.internal
12.336s h128     sign nginx-resolver-failed nginx.service server=nginx errno=ECONNREFUSED count=1 first=11.783s last=11.783s sample="recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53" about=127.0.0.1:53
13.232s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.006111942s purpose=verify token=1d5052d4d8982558 direct=true source=10.99.0.2
13.276s h128     look hotel128.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel128.lab/ to=10.99.0.59:80 took=2.034093591s purpose=scheduled direct=true source=10.99.0.2
13.276s expect dns-resolver-failing
