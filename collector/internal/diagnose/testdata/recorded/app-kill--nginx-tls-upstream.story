# Recorded in the lab: app-kill on nginx-tls-upstream.
0s    h139     registered 10.99.0.23
266ms h139     agent speaks
277ms h139     change package readline-common:all detail="8.2-1.3 installed" when=-15m24.198s
277ms h139     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m14.198s
277ms h139     load load1=9.32 cpus=2 memory=25276502016 available=22788431872 swap=0 swapped=0 psi-cpu=0.5681 psi-memory=0 psi-io=0.0168 disk=0.25639736035326194 inodes=0.03595548868179321 path=/ oom=0 overflows=0
277ms h139     missing units ok=true witness=units
277ms h139     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
277ms h139     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
277ms h139     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=bdbd17b286654c9e895363869b114071 file=enabled since=-288ms
277ms h139     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
278ms h139     change package readline-common:all detail="8.2-1.3 installed" when=-15m24.198s
278ms h139     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m14.198s
282ms h139     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
283ms h139     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
283ms h139     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=bdbd17b286654c9e895363869b114071 file=enabled since=-288ms
283ms h139     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
283ms h139     missing units ok=true witness=units
313ms h139     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
313ms h139     socket tcp:127.0.0.1:5022 unit=app.service process=node user=www-data queue=0 backlog=511
382ms h139     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
382ms h139     vhost apache2.service apache disk name=h139.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
404ms h139     test nginx.service nginx ok tree=b0bcb8f34b7f097aa7886facf7e6d4b491ace524bcc43c5abee7af6cd9b28aa7 newer=no
404ms h139     vhost nginx.service nginx disk name=hotel139.co.lab at=/etc/nginx/sites-enabled/hotel139.co.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:5022 > /etc/nginx/sites-enabled/hotel139.co.lab:10 > connect=3s > read=3s" witness=configtest
404ms h139     vhost nginx.service nginx running name=hotel139.co.lab at=/etc/nginx/sites-enabled/hotel139.co.lab:1 listen=0.0.0.0:80,default route="/ > https > tcp:127.0.0.1:5022 > /etc/nginx/sites-enabled/hotel139.co.lab:10 > connect=3s > read=3s" witness=configtest
435ms h139     target tcp:127.0.0.1:5022 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
452ms h139     unit app.service active/running load=loaded result=success pid=39 restart=no invocation=882e278bf94543268af7a432b8d0bf97 file=enabled since=-351ms
467ms h139     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
467ms h139     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
488ms h139     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
706ms h139     process node unit=app.service user=www-data count=1 cpu=0.012658227848101266 memory=54382592 io=0
706ms h139     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012658227848101266 memory=4247552 io=0
706ms h139     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
706ms h139     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012658227848101266 memory=22372352 io=0.46153846153846156
706ms h139     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05063291139240506 memory=20377600 io=0.46153846153846156
706ms h139     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=12005376 io=0
706ms h139     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8491008 io=0
706ms h139     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11993088 io=0.07692307692307693
706ms h139     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
1.741s h139     look hotel139.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel139.co.lab/ to=10.99.0.23:80 took=19.47628ms purpose=scheduled direct=true
3.472s h139     certificate tcp:127.0.0.1:5022 served=true upstream=true name=backend.lab from=-744h0m1.198s until=4343h59m58.802s fingerprint=c2f46c2e90fed37cf83d72e0152cee148f776bb2f3c3ac0b01ff26cccd2e1396
3.805s h139     look hotel139.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel139.co.lab/ to=10.99.0.23:80 took=72.42907ms purpose=scheduled direct=true
4.963s h139     unit app.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=882e278bf94543268af7a432b8d0bf97 file=enabled since=4.902s
4.964s h139     unit app.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=882e278bf94543268af7a432b8d0bf97 file=enabled since=4.902s stop=no
4.964s h139     target tcp:127.0.0.1:5022 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.964s h139     removal socket tcp:127.0.0.1:5022 witness=sockets
4.966s h139     look hotel139.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel139.co.lab/ to=10.99.0.23:80 took=637.516µs purpose=word direct=true
4.996s h139     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5022 vhost=hotel139.co.lab count=1 first=4.802s last=4.802s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel139.co.lab, upstream: tcp:127.0.0.1:5022"
5.218s h139     look hotel139.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel139.co.lab/ to=10.99.0.23:80 took=634.737µs purpose=confirm token=b96463e53b60b093 direct=true
5.218s expect app-stopped
