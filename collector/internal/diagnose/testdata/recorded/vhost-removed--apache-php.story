0s    h280     registered 10.99.0.17
289ms h280     agent speaks
291ms h280     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m55.535s
291ms h280     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h14m7.535s
291ms h280     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-6m40.535s
291ms h280     load load1=5.57 cpus=2 memory=25276502016 available=24305508352 swap=0 swapped=0 psi-cpu=0.5342 psi-memory=0 psi-io=0.02 disk=0.3953696780390257 inodes=0.042605042457580566 path=/ oom=0 overflows=0
291ms h280     missing units ok=true witness=units
291ms h280     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
291ms h280     missing "weblog apache2.service" ok=true witness=weblog
291ms h280     missing "weblog nginx.service" ok=true witness=weblog
291ms h280     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
291ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
291ms h280     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
291ms h280     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
291ms h280     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=877517b25dc54130b7f32d02089ea53e file=enabled status="Ready to handle connections" since=-87ms
291ms h280     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m55.535s
291ms h280     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h14m7.535s
291ms h280     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-6m40.535s
291ms h280     missing "weblog nginx.service" ok=true witness=weblog
291ms h280     missing "weblog apache2.service" ok=true witness=weblog
291ms h280     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
291ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
291ms h280     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
291ms h280     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
291ms h280     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=877517b25dc54130b7f32d02089ea53e file=enabled status="Ready to handle connections" since=-87ms
291ms h280     missing units ok=true witness=units
291ms h280     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
300ms h280     test apache2.service apache ok tree=3de836d8adad5b6a69ec97f1c10bbdbfca006eab74fbb11742bf687a53d0a943 newer=no renewed=no
300ms h280     vhost apache2.service apache disk name=shop280.example.lab at=/etc/apache2/sites-enabled/shop280.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/shop280.example.lab.conf:8 > read=1m0s" witness=configtest
300ms h280     vhost apache2.service apache running name=shop280.example.lab at=/etc/apache2/sites-enabled/shop280.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/shop280.example.lab.conf:8 > read=1m0s" witness=configtest
342ms h280     look shop280.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop280.example.lab/ to=10.99.0.17:80 took=2.218185ms purpose=asked direct=true source=10.99.0.2
348ms h280     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
369ms outside  look shop280.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop280.example.lab/ to=10.99.0.17:80 took=2.1516ms purpose=asked dns=10.99.0.1,ok,10.99.0.17 dns=10.99.0.254,ok,10.99.0.17 source=10.99.0.2
391ms h280     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946 renewed=no
391ms h280     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
432ms h280     test php8.2-fpm.service php-fpm ok tree=4984ecbb6b1c8ac31d8d0542d00eadc534ee28f52f3c7c80b5e2f48055459bcb newer=no renewed=no
432ms h280     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
432ms h280     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
433ms h280     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
433ms h280     missing "weblog php8.2-fpm.service" ok=true witness=weblog
433ms h280     removal missing "weblog php8.2-fpm.service" witness=weblog
606ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
606ms h280     unit apache2.service reloading/reload load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
692ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
692ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
693ms h280     change reload apache2.service detail="systemd reloaded it" when=691ms
811ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
811ms h280     unit apache2.service reloading/reload load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
856ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort job=reload invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
856ms h280     change reload apache2.service detail="systemd reloaded it" when=852ms
859ms h280     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=6b4f4f16aea74fce84cf98b8ea9cb711 file=enabled since=-74ms
1.587s outside  look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=3.321431ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.17 dns=10.99.0.254,ok,10.99.0.17 source=10.99.0.2
1.6s  h280     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
1.601s h280     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.614s h280     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=1 first=1.586s last=1.586s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
1.614s h280     sign apache-ah01114 apache2.service server=apache count=1 first=1.587s last=1.587s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
1.926s h280     test apache2.service apache ok tree=83944ca8785ecb110b92015b4c40955fa7787e22e38f53bda5319a9f9a771bcd newer=no renewed=no
1.926s h280     vhost apache2.service apache disk name=shop280-parked.lab at=/etc/apache2/sites-enabled/000-parked.conf:1 listen=0.0.0.0:80,default route="~ ^/(.*) > http > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/000-parked.conf:6 > read=5m0s" witness=configtest
1.926s h280     vhost apache2.service apache running name=shop280-parked.lab at=/etc/apache2/sites-enabled/000-parked.conf:1 listen=0.0.0.0:80,default route="~ ^/(.*) > http > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/000-parked.conf:6 > read=5m0s" witness=configtest
1.926s h280     removal vhost "apache2.service disk /etc/apache2/sites-enabled/shop280.example.lab.conf:1 shop280.example.lab" witness=configtest
1.926s h280     removal vhost "apache2.service running /etc/apache2/sites-enabled/shop280.example.lab.conf:1 shop280.example.lab" witness=configtest
1.93s h280     change config apache2.service detail="its test is ok" when=1.929s
1.968s h280     missing firewall ok=true witness=firewall
1.968s h280     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
1.968s h280     load load1=6 cpus=2 memory=25276502016 available=24300052480 swap=0 swapped=0 psi-cpu=0.5334 psi-memory=0 psi-io=0.02 disk=0.39537449472920067 inodes=0.04260575771331787 path=/ oom=0 overflows=0
1.968s h280     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.971s h280     look shop280-parked.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop280-parked.lab/ to=10.99.0.17:80 took=835.285µs purpose=word direct=true source=10.99.0.2
2.346s h280     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16146432
2.346s h280     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13377536
2.346s h280     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=18288640
2.346s h280     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19103744
2.346s h280     process systemd unit=init.scope user=root count=1 cpu=0 memory=12107776
2.346s h280     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49246208
2.346s h280     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11567104
2.346s h280     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7979008
2.588s h280     look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=1.12931ms purpose=confirm token=b1005c50c10ff38a direct=true source=10.99.0.2
2.617s h280     sign apache-ah01114 apache2.service server=apache count=1 first=2.588s last=2.588s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
2.617s h280     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=1 first=2.588s last=2.588s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
2.828s h280     look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=1.873843ms purpose=scheduled direct=true source=10.99.0.2
3.115s h280     arrival b1005c50c10ff38a apache2.service vhost=shop280-parked.lab status=503
3.59s h280     look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=1.556929ms purpose=confirm token=cd9a057e8237a4ff direct=true source=10.99.0.2
3.675s outside  look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=2.845771ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.17 dns=10.99.0.254,ok,10.99.0.17 source=10.99.0.2
3.88s h280     look shop280-parked.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop280-parked.lab/ to=10.99.0.17:80 took=1.243631ms purpose=scheduled direct=true source=10.99.0.2
4.116s h280     arrival cd9a057e8237a4ff apache2.service vhost=shop280-parked.lab status=503
4.628s h280     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=3 first=2.828s last=3.674s sample="AH00957: http: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
4.628s h280     sign apache-ah01114 apache2.service server=apache count=3 first=2.828s last=3.675s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.593s h280     look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=1.645284ms purpose=verify token=bb4d23981fac55ff direct=true source=10.99.0.2
5.722s outside  look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=3.320544ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.17 dns=10.99.0.254,ok,10.99.0.17 source=10.99.0.2
5.858s h280     look shop280-parked.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop280-parked.lab/ to=10.99.0.17:80 took=1.080736ms purpose=scheduled direct=true source=10.99.0.2
6.117s h280     arrival bb4d23981fac55ff apache2.service vhost=shop280-parked.lab status=503
7.603s h280     look shop280.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop280.example.lab/ to=10.99.0.17:80 took=1.250465ms purpose=verify token=541ca946496d0d0e direct=true source=10.99.0.2
7.603s expect wrong-vhost
