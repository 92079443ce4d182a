# Recorded in the lab: name-without-aaaa on nginx-dns.
0s    h127     registered 10.99.0.57
362ms h127     agent speaks
385ms h127     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m20.652s
385ms h127     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m10.652s
385ms h127     load load1=13.25 cpus=2 memory=25276502016 available=24125939712 swap=0 swapped=0 psi-cpu=0.9339 psi-memory=0 psi-io=0.0406 disk=0.3290580530955067 inodes=0.040846168994903564 path=/ oom=0 overflows=0
385ms h127     missing units ok=true witness=units
385ms h127     missing "weblog apache2.service" ok=true witness=weblog
385ms h127     missing "weblog nginx.service" ok=true witness=weblog
385ms h127     socket tcp:0.0.0.0:4042 unit=next.service process=node user=www-data queue=0 backlog=511
385ms h127     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
385ms h127     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
385ms h127     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
385ms h127     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
385ms h127     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
385ms h127     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
385ms h127     load load1=13.25 cpus=2 memory=25276502016 available=24125939712 swap=0 swapped=0 psi-cpu=0.9339 psi-memory=0 psi-io=0.0406 disk=0.3290580530955067 inodes=0.040846168994903564 path=/ oom=0 overflows=0
385ms h127     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m20.652s
385ms h127     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m10.652s
386ms h127     missing "weblog nginx.service" ok=true witness=weblog
386ms h127     missing "weblog apache2.service" ok=true witness=weblog
386ms h127     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
386ms h127     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
386ms h127     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
386ms h127     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
386ms h127     missing units ok=true witness=units
386ms h127     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
386ms h127     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
386ms h127     socket tcp:0.0.0.0:4042 unit=next.service process=node user=www-data queue=0 backlog=511
483ms h127     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
483ms h127     vhost apache2.service apache disk name=h127.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
505ms h127     test nginx.service nginx ok tree=b2d6cfc493024e76588218b5e760a31ac8b0201434aaf277c1e268f6b60b0f8b newer=no
505ms h127     vhost nginx.service nginx disk name=api-docs127.example.lab at=/etc/nginx/sites-enabled/api-docs127.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:4042 > /etc/nginx/sites-enabled/api-docs127.example.lab:13 > connect=20s > read=20s" resolver=127.0.0.1:53 witness=configtest
505ms h127     vhost nginx.service nginx running name=api-docs127.example.lab at=/etc/nginx/sites-enabled/api-docs127.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:next.internal:4042 > /etc/nginx/sites-enabled/api-docs127.example.lab:13 > connect=20s > read=20s" resolver=127.0.0.1:53 witness=configtest
549ms h127     target tcp:next.internal:4042 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
604ms h127     unit next.service active/running load=loaded result=success pid=50 restart=no invocation=21235641c9af405c854722d4126086dd file=enabled since=-451ms
641ms h127     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
641ms h127     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
641ms h127     missing "weblog php8.2-fpm.service" ok=true witness=weblog
641ms h127     removal missing "weblog php8.2-fpm.service" witness=weblog
662ms h127     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
742ms h127     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15364096 io=0.2727272727272727
742ms h127     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=22331392 io=0.5454545454545454
742ms h127     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20230144 io=0.09090909090909091
742ms h127     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=12120064 io=0
742ms h127     process node unit=next.service user=www-data count=1 cpu=0.012345679012345678 memory=51732480 io=0
742ms h127     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8081408 io=0
742ms h127     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11972608 io=0.09090909090909091
742ms h127     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392 io=0
3.507s h127     resolver 127.0.0.1:53 next.internal ok family=A address=127.0.0.1
3.507s h127     resolver 127.0.0.1:53 next.internal no-data family=AAAA
3.852s h127     look api-docs127.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=10.707944ms purpose=scheduled direct=true source=10.99.0.2
4.408s h127     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
4.408s h127     unit nginx.service reloading/reload load=loaded result=success pid=57 restart=no job=reload invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
4.444s h127     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
4.444s h127     change reload nginx.service detail="systemd reloaded it" when=4.443s
4.444s h127     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=dd2b0e6cd4bb4f469e7ed0124432f795 file=enabled since=-255ms
5.471s h127     test nginx.service nginx ok tree=b8218fa79a328aabd5f0d2f9d38fe30e6de3a6492c9caee555bc1dee0aa95ed7 newer=no
5.471s h127     change config nginx.service detail="its test is ok" when=5.47s
5.955s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=41.189347ms purpose=scheduled direct=true source=10.99.0.2
5.961s h127     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs127.example.lab count=1 first=5.348s last=5.348s sample="next.internal could not be resolved (5: Operation refused), server: api-docs127.example.lab" about=next.internal
5.961s h127     resolver 127.0.0.1:53 next.internal refused family=AAAA
6.144s h127     wait next.service nothing workers=1 of=1
6.146s h127     socket tcp:0.0.0.0:4042 unit=next.service process=node user=www-data queue=0 backlog=511
6.146s h127     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.146s h127     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
6.992s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=7.321432ms purpose=confirm token=3d2653aac949ec1c direct=true source=10.99.0.2
7.011s h127     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs127.example.lab count=1 first=6.348s last=6.348s sample="next.internal could not be resolved (5: Operation refused), server: api-docs127.example.lab" about=next.internal
7.158s h127     arrival 3d2653aac949ec1c nginx.service status=502
7.987s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=906.246µs purpose=scheduled direct=true source=10.99.0.2
8.115s h127     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs127.example.lab count=1 first=7.348s last=7.348s sample="next.internal could not be resolved (5: Operation refused), server: api-docs127.example.lab" about=next.internal
8.116s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=12.741306ms purpose=verify token=19c6b5de591b3f8d direct=true source=10.99.0.2
8.234s h127     arrival 19c6b5de591b3f8d nginx.service status=502
9.33s h127     wait next.service nothing workers=1 of=1
9.963s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=1.749708ms purpose=scheduled direct=true source=10.99.0.2
10.067s h127     sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused vhost=api-docs127.example.lab count=2 first=7.348s last=9.348s sample="next.internal could not be resolved (5: Operation refused), server: api-docs127.example.lab" about=next.internal
10.117s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=604.048µs purpose=verify token=9f835fc0431a0107 direct=true source=10.99.0.2
10.155s h127     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=4 sources=1 top=1 counted=1
10.157s h127     arrival 9f835fc0431a0107 nginx.service status=502
10.385s h127     load cpu=0.987462387161479 steal=0.0005015045135408717 wait=0.0015045135406225704 load1=14.69 cpus=2 memory=25276502016 available=24134885376 swap=0 swapped=0 psi-cpu=0.9336 psi-memory=0 psi-io=0.046900000000000004 disk=0.32877256996305304 inodes=0.04080480337142944 path=/ oom=0 overflows=0
11.963s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=835.944µs purpose=scheduled direct=true source=10.99.0.2
12.287s h127     look api-docs127.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs127.example.lab/ to=10.99.0.57:80 took=1.692388ms purpose=verify token=20b56aa5e1b34d47 direct=true source=10.99.0.2
12.287s expect upstream-unresolvable
