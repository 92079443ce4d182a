# Recorded in the lab: app-crash-loop-limit on nginx-node.
0s    h146     registered 10.99.0.8
619ms h146     agent speaks
635ms h146     change package readline-common:all detail="8.2-1.3 installed" when=-13m11.301s
635ms h146     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m1.301s
635ms h146     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
635ms h146     load load1=6.85 cpus=2 memory=25276502016 available=23761580032 swap=0 swapped=0 psi-cpu=0.5686 psi-memory=0 psi-io=0.07519999999999999 disk=0.2571634235123841 inodes=0.0359535813331604 path=/ oom=0 overflows=0
635ms h146     missing units ok=true witness=units
635ms h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
635ms h146     socket tcp:127.0.0.1:4542 unit=shop-api.service process=node user=www-data queue=0 backlog=511
635ms h146     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
635ms h146     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
635ms h146     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=5a6616ff8d0f4c0dbed29209035c9aa3 file=enabled since=-644ms
635ms h146     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
635ms h146     vhost apache2.service apache disk name=h146.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
656ms h146     change package readline-common:all detail="8.2-1.3 installed" when=-13m11.301s
656ms h146     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m1.301s
656ms h146     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
656ms h146     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
656ms h146     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=5a6616ff8d0f4c0dbed29209035c9aa3 file=enabled since=-644ms
656ms h146     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
656ms h146     missing units ok=true witness=units
656ms h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
656ms h146     socket tcp:127.0.0.1:4542 unit=shop-api.service process=node user=www-data queue=0 backlog=511
656ms h146     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
656ms h146     vhost apache2.service apache disk name=h146.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
694ms h146     test nginx.service nginx ok tree=f645d5587386ac8dd6a7f5a53699bb0444052ae622ff20bcdbbe458229d9ea24 newer=no
694ms h146     vhost nginx.service nginx disk name=api-docs146.lab at=/etc/nginx/sites-enabled/api-docs146.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4542 > /etc/nginx/sites-enabled/api-docs146.lab:10 > connect=1m0s > read=1m0s" witness=configtest
694ms h146     vhost nginx.service nginx disk name=hotel146.example.lab at=/etc/nginx/sites-enabled/hotel146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4542 > /etc/nginx/sites-enabled/hotel146.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
694ms h146     vhost nginx.service nginx running name=api-docs146.lab at=/etc/nginx/sites-enabled/api-docs146.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4542 > /etc/nginx/sites-enabled/api-docs146.lab:10 > connect=1m0s > read=1m0s" witness=configtest
694ms h146     vhost nginx.service nginx running name=hotel146.example.lab at=/etc/nginx/sites-enabled/hotel146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4542 > /etc/nginx/sites-enabled/hotel146.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
760ms h146     target tcp:127.0.0.1:4542 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
760ms h146     unit shop-api.service active/running load=loaded result=success pid=47 restart=no invocation=28f8d28ae21e47859afee34bc4ed05a6 file=enabled since=-728ms
919ms h146     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
919ms h146     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
943ms h146     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.439s h146     look hotel146.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel146.example.lab/ to=10.99.0.8:80 took=23.259231ms purpose=scheduled direct=true
2.522s h146     look api-docs146.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs146.lab/ to=10.99.0.8:80 took=11.174536ms purpose=scheduled direct=true
3.372s h146     unit shop-api.service active/running load=loaded result=success pid=47 restart=on-failure invocation=28f8d28ae21e47859afee34bc4ed05a6 file=enabled since=-728ms
3.873s h146     unit shop-api.service active/running load=loaded result=success pid=47 restart=on-failure job=restart invocation=28f8d28ae21e47859afee34bc4ed05a6 file=enabled since=-728ms
3.881s h146     unit shop-api.service deactivating/stop-sigterm load=loaded result=success pid=47 restart=on-failure job=restart invocation=28f8d28ae21e47859afee34bc4ed05a6 file=enabled since=3.88s
3.887s h146     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure job=restart invocation=28f8d28ae21e47859afee34bc4ed05a6 file=enabled since=3.885s
3.906s h146     target tcp:127.0.0.1:4542 listens=no connects=no errno=ECONNREFUSED unit=shop-api.service process=node local=true
3.907s h146     removal socket tcp:127.0.0.1:4542 witness=sockets
3.909s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=665.494µs purpose=word direct=true
3.913s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=4.350903ms purpose=word direct=true
3.935s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=api-docs146.lab count=1 first=3.699s last=3.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs146.lab, upstream: tcp:127.0.0.1:4542"
3.935s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=hotel146.example.lab count=1 first=3.699s last=3.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel146.example.lab, upstream: tcp:127.0.0.1:4542"
3.963s h146     unit shop-api.service inactive/dead load=loaded result=success pid=153 restart=on-failure job=restart invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=3.885s
3.968s h146     unit shop-api.service active/running load=loaded result=success pid=153 restart=on-failure job=restart invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=3.958s
3.969s h146     unit shop-api.service active/running load=loaded result=success pid=153 restart=on-failure invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=3.958s
4.385s h146     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
4.385s h146     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22937600 io=0
4.385s h146     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20230144 io=0
4.385s h146     process systemd unit=init.scope user=root count=1 cpu=0 memory=12169216 io=0
4.385s h146     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8589312 io=0
4.385s h146     process node unit=shop-api.service user=www-data count=1 running=1 cpu=0.15 memory=50073600 io=1
4.385s h146     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11845632 io=0
4.385s h146     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7925760 io=0
4.396s h146     wait shop-api.service cpu workers=1 of=1
4.432s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=4.426s
4.437s h146     removal wait "shop-api.service  cpu " witness=waits
4.438s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=4.426s
4.443s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=2.504383ms purpose=scheduled direct=true
4.514s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=1.439864ms purpose=confirm token=c9765f3878b2499e direct=true
4.515s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=692.188µs purpose=confirm token=2a8f968aad0b805a direct=true
4.556s h146     sign app-exception shop-api.service server=app count=1 first=4.418s last=4.418s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
4.808s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure job=unknown invocation=e2a83e96ca4e4aed87b1b3835884ea83 file=enabled since=4.426s
4.808s h146     unit shop-api.service inactive/dead load=loaded result=success pid=176 restarts=1 restart=on-failure job=unknown invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=4.774s
4.808s h146     unit shop-api.service active/running load=loaded result=success pid=176 restarts=1 restart=on-failure job=unknown invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=4.788s
4.808s h146     unit shop-api.service active/running load=loaded result=success pid=176 restarts=1 restart=on-failure invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=4.788s
4.918s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=4.087797ms purpose=scheduled direct=true
4.919s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=4.602302ms purpose=verify token=84c0d15c5fed98de direct=true
4.936s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=hotel146.example.lab count=1 first=3.699s last=3.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel146.example.lab, upstream: tcp:127.0.0.1:4542"
4.936s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=api-docs146.lab count=4 first=3.699s last=4.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs146.lab, upstream: tcp:127.0.0.1:4542"
5.284s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=5.271s
5.285s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=5.272s
5.545s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure job=unknown invocation=9fbeb59fcac04bc69ac890ae3db84084 file=enabled since=5.272s
5.545s h146     unit shop-api.service inactive/dead load=loaded result=success pid=187 restarts=2 restart=on-failure job=unknown invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.522s
5.545s h146     unit shop-api.service active/running load=loaded result=success pid=187 restarts=2 restart=on-failure job=unknown invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.542s
5.545s h146     unit shop-api.service active/running load=loaded result=success pid=187 restarts=2 restart=on-failure invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.542s
5.55s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=581.395µs purpose=verify token=dd1005c05a1bd30a direct=true
5.847s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.844s
5.874s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.844s stop=no
5.884s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.844s
6.048s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure job=unknown invocation=ae7d75867b424d6c931052e84745b195 file=enabled since=5.844s
6.049s h146     unit shop-api.service inactive/dead load=loaded result=success pid=199 restarts=3 restart=on-failure job=unknown invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.022s
6.049s h146     unit shop-api.service active/running load=loaded result=success pid=199 restarts=3 restart=on-failure job=unknown invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.034s
6.049s h146     unit shop-api.service active/running load=loaded result=success pid=199 restarts=3 restart=on-failure invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.034s
6.053s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=683.646µs purpose=verify token=0d659687ef2375a3 direct=true
6.404s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.402s
6.414s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.402s stop=no
6.417s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.402s
6.52s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=638.382µs purpose=scheduled direct=true
6.544s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure job=unknown invocation=48502b8c4db64d2083c9fc88901d6e65 file=enabled since=6.402s
6.544s h146     unit shop-api.service inactive/dead load=loaded result=success pid=210 restarts=4 restart=on-failure job=unknown invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.522s
6.544s h146     unit shop-api.service active/running load=loaded result=success pid=210 restarts=4 restart=on-failure job=unknown invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.542s
6.544s h146     unit shop-api.service active/running load=loaded result=success pid=210 restarts=4 restart=on-failure invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.542s
6.55s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=3.527857ms purpose=verify token=efc543d90050d8ee direct=true
6.571s h146     sign app-exception shop-api.service server=app count=3 first=5.273s last=6.394s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
6.831s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=732.644µs purpose=scheduled direct=true
6.841s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.839s
6.851s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.839s
6.944s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=hotel146.example.lab count=1 first=5.699s last=5.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel146.example.lab, upstream: tcp:127.0.0.1:4542"
6.944s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=api-docs146.lab count=4 first=4.699s last=6.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs146.lab, upstream: tcp:127.0.0.1:4542"
7.042s h146     unit shop-api.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=6.839s
7.046s h146     unit shop-api.service inactive/dead load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=7.023s
7.046s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=7.023s
7.046s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=7.023s
7.051s h146     unit shop-api.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=78479abc37d2493f9fb1b0edec9e468e file=enabled since=7.023s stop=no
8.502s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=535.365µs purpose=scheduled direct=true
8.553s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=838.215µs purpose=verify token=5b4cea0b560ddcb4 direct=true
8.67s h146     sign app-exception shop-api.service server=app count=1 first=6.835s last=6.835s sample="Error: Cannot find module 'express'" about="Error: Cannot find module 'express'" witness=kernel
8.906s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=4.450285ms purpose=scheduled direct=true
10.391s h146     load cpu=0.9990014977533709 steal=0 wait=0 load1=7.13 cpus=2 memory=25276502016 available=23890698240 swap=0 swapped=0 psi-cpu=0.8059000000000001 psi-memory=0 psi-io=0.0345 disk=0.2560604433465928 inodes=0.03594690561294556 path=/ oom=0 overflows=0
10.409s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=1.880567ms purpose=scheduled direct=true
10.575s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=1.878039ms purpose=verify token=804ea695755d1bcb direct=true
10.641s h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.934s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=14.819871ms purpose=scheduled direct=true
11.007s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=hotel146.example.lab count=2 first=7.699s last=9.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel146.example.lab, upstream: tcp:127.0.0.1:4542"
11.007s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4542 vhost=api-docs146.lab count=4 first=7.699s last=10.699s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs146.lab, upstream: tcp:127.0.0.1:4542"
11.391s h146     arrival 804ea695755d1bcb nginx.service status=502
12.532s h146     look hotel146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel146.example.lab/ to=10.99.0.8:80 took=23.245714ms purpose=scheduled direct=true
12.576s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=524.699µs purpose=verify token=eed051e438cee1f1 direct=true
12.934s h146     look api-docs146.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.lab/ to=10.99.0.8:80 took=555.766µs purpose=scheduled direct=true
12.934s expect app-crash-loop
