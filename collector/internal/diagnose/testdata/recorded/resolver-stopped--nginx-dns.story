# Recorded in the lab: resolver-stopped on nginx-dns.
0s    h129     registered 10.99.0.29
514ms h129     agent speaks
516ms h129     change package readline-common:all detail="8.2-1.3 installed" when=-17m36.427s
516ms h129     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m26.427s
516ms h129     load load1=13.36 cpus=2 memory=25276502016 available=24300023808 swap=0 swapped=0 psi-cpu=0.8953 psi-memory=0 psi-io=0.0489 disk=0.2485250038156563 inodes=0.03604310750961304 path=/ oom=0 overflows=0
516ms h129     missing units ok=true witness=units
516ms h129     socket tcp:0.0.0.0:5876 unit=backend.service process=node user=www-data queue=0 backlog=511
516ms h129     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
516ms h129     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
516ms h129     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
516ms h129     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
516ms h129     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=8d74eb8893a44d85aa36520196c5cf91 file=enabled since=-190ms
516ms h129     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
517ms h129     change package readline-common:all detail="8.2-1.3 installed" when=-17m36.427s
517ms h129     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m26.427s
517ms h129     load load1=13.36 cpus=2 memory=25276502016 available=24300023808 swap=0 swapped=0 psi-cpu=0.8953 psi-memory=0 psi-io=0.0489 disk=0.2485250038156563 inodes=0.03604310750961304 path=/ oom=0 overflows=0
517ms h129     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
517ms h129     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
517ms h129     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=8d74eb8893a44d85aa36520196c5cf91 file=enabled since=-190ms
517ms h129     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
517ms h129     missing units ok=true witness=units
517ms h129     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
517ms h129     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
517ms h129     socket tcp:0.0.0.0:5876 unit=backend.service process=node user=www-data queue=0 backlog=511
696ms h129     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
696ms h129     vhost apache2.service apache disk name=h129.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
722ms h129     test nginx.service nginx ok tree=f8bde877a6a5511ad0a21231852e8d9dbb439008ae224a241922720ecc7c9c00 newer=no
722ms h129     vhost nginx.service nginx disk name=hotel129.example.lab at=/etc/nginx/sites-enabled/hotel129.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:backend.internal:5876 > /etc/nginx/sites-enabled/hotel129.example.lab:13 > connect=3s > read=3s" witness=configtest
722ms h129     vhost nginx.service nginx running name=hotel129.example.lab at=/etc/nginx/sites-enabled/hotel129.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:backend.internal:5876 > /etc/nginx/sites-enabled/hotel129.example.lab:13 > connect=3s > read=3s" witness=configtest
835ms h129     target tcp:backend.internal:5876
841ms h129     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
841ms h129     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
876ms h129     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.676s h129     look hotel129.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel129.example.lab/ to=10.99.0.29:80 took=43.255831ms purpose=scheduled direct=true
3.703s h129     sign nginx-resolver-failed nginx.service server=nginx errno=ECONNREFUSED count=1 first=3.573s last=3.573s sample="recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53" about=127.0.0.1:53
3.736s h129     resolver system backend.internal server-failure family=A
3.736s h129     resolver 10.99.0.1:53 backend.internal refused family=A
3.736s h129     resolver 127.0.0.1:53 backend.internal unreachable family=A
3.736s h129     resolver system backend.internal server-failure family=AAAA
3.736s h129     resolver 10.99.0.1:53 backend.internal refused family=AAAA
3.736s h129     resolver 127.0.0.1:53 backend.internal unreachable family=AAAA
5.682s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.006897351s purpose=scheduled direct=true
5.705s h129     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel129.example.lab count=1 first=5.573s last=5.573s sample="backend.internal could not be resolved (110: Operation timed out), server: hotel129.example.lab" about=backend.internal
7.661s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.001829687s purpose=scheduled direct=true
7.687s h129     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel129.example.lab count=1 first=7.573s last=7.573s sample="backend.internal could not be resolved (110: Operation timed out), server: hotel129.example.lab" about=backend.internal
7.962s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.003715116s purpose=confirm token=3ebda8510126829a direct=true
8.708s h129     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel129.example.lab count=1 first=7.573s last=7.573s sample="backend.internal could not be resolved (110: Operation timed out), server: hotel129.example.lab" about=backend.internal
8.708s h129     sign nginx-resolver-failed nginx.service server=nginx errno=ECONNREFUSED count=1 first=8.573s last=8.573s sample="recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53" about=127.0.0.1:53
9.633s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.017382624s purpose=scheduled direct=true
10.516s h129     load cpu=0.9914615770969333 steal=0 wait=0.001004520341536632 load1=13.15 cpus=2 memory=25276502016 available=24235741184 swap=0 swapped=0 psi-cpu=0.8547 psi-memory=0 psi-io=0.0472 disk=0.24882736630585328 inodes=0.036050379276275635 path=/ oom=0 overflows=0
10.516s h129     socket tcp:0.0.0.0:5876 unit=backend.service process=node user=www-data queue=0 backlog=511
10.516s h129     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.516s h129     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
10.695s h129     process node unit=backend.service user=www-data count=1 cpu=0 memory=50421760
10.695s h129     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
10.695s h129     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22634496
10.695s h129     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20320256
10.695s h129     process systemd unit=init.scope user=root count=1 cpu=0 memory=12050432
10.695s h129     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9146368
10.695s h129     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11857920
10.695s h129     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8028160
10.695s h129     sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out vhost=hotel129.example.lab count=1 first=9.573s last=9.573s sample="backend.internal could not be resolved (110: Operation timed out), server: hotel129.example.lab" about=backend.internal
11.611s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.000463213s purpose=scheduled direct=true
11.714s h129     look hotel129.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel129.example.lab/ to=10.99.0.29:80 took=2.033256928s purpose=verify token=f61266d50847e478 direct=true
11.714s expect dns-resolver-failing
