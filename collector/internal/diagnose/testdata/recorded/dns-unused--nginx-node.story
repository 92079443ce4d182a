0s    h253     registered 10.99.0.79
445ms h253     agent speaks
447ms h253     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h51m37.899s
447ms h253     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h19m49.899s
447ms h253     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-12m22.899s
447ms h253     load load1=8.17 cpus=2 memory=25276502016 available=24243458048 swap=0 swapped=0 psi-cpu=0.6371 psi-memory=0 psi-io=0.0373 disk=0.39654407087219284 inodes=0.04261612892150879 path=/ oom=0 overflows=0
447ms h253     missing units ok=true witness=units
447ms h253     missing "weblog apache2.service" ok=true witness=weblog
447ms h253     missing "weblog nginx.service" ok=true witness=weblog
447ms h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
447ms h253     socket tcp:127.0.0.1:4385 unit=next.service process=node user=www-data queue=0 backlog=511
447ms h253     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
447ms h253     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
447ms h253     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=2910edad8c784ef2b17b1c9e8b9e1d1f file=enabled since=-205ms
447ms h253     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
447ms h253     missing "weblog nginx.service" ok=true witness=weblog
447ms h253     missing "weblog apache2.service" ok=true witness=weblog
447ms h253     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h51m37.899s
447ms h253     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h19m49.899s
447ms h253     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-12m22.899s
447ms h253     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
447ms h253     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
447ms h253     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=2910edad8c784ef2b17b1c9e8b9e1d1f file=enabled since=-205ms
447ms h253     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
447ms h253     missing units ok=true witness=units
447ms h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
447ms h253     socket tcp:127.0.0.1:4385 unit=next.service process=node user=www-data queue=0 backlog=511
568ms h253     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
568ms h253     vhost apache2.service apache disk name=h253.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
588ms h253     test nginx.service nginx ok tree=4aa744010b78b05376cd5b22f7357f2740df69571704fc3f1d6aa25507b01276 newer=no renewed=no
588ms h253     vhost nginx.service nginx disk name=api-docs253.lab at=/etc/nginx/sites-enabled/api-docs253.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4385 > /etc/nginx/sites-enabled/api-docs253.lab:10 > connect=3s > read=3s" witness=configtest
588ms h253     vhost nginx.service nginx running name=api-docs253.lab at=/etc/nginx/sites-enabled/api-docs253.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4385 > /etc/nginx/sites-enabled/api-docs253.lab:10 > connect=3s > read=3s" witness=configtest
630ms h253     target tcp:127.0.0.1:4385 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
640ms h253     unit next.service active/running load=loaded result=success pid=48 restart=no invocation=7a978ee2237e4063920e0b46b0624358 file=enabled since=-240ms
695ms h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=47.887805ms purpose=asked direct=true source=10.99.0.2
704ms outside  look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=35.928231ms purpose=asked dns=10.99.0.1,ok,10.99.0.79 dns=10.99.0.254,ok,10.99.0.79 source=10.99.0.2
761ms h253     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521 renewed=no
761ms h253     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
761ms h253     missing "weblog php8.2-fpm.service" ok=true witness=weblog
761ms h253     removal missing "weblog php8.2-fpm.service" witness=weblog
780ms h253     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.768s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=16.675272ms purpose=scheduled direct=true source=10.99.0.2
3.606s h253     missing firewall ok=true witness=firewall
3.786s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=4.858408ms purpose=scheduled direct=true source=10.99.0.2
4.523s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=1.032856252s purpose=scheduled dns=10.99.0.1,ok,10.99.0.79 dns=10.99.0.254,ok,10.99.0.79 source=10.99.0.2
4.525s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=3.075648245s purpose=scheduled dns=10.99.0.1,ok,10.99.0.79 dns=10.99.0.254,ok,10.99.0.79 source=10.99.0.2
5.769s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=3.851074ms purpose=scheduled direct=true source=10.99.0.2
7.729s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=8.001203ms purpose=scheduled direct=true source=10.99.0.2
8.522s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=2.970083933s purpose=confirm token=7bd7cae7335dfc18 dns=10.99.0.1,ok,10.99.0.79 dns=10.99.0.254,ok,10.99.0.79 source=10.99.0.2
8.526s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=3.075842458s purpose=scheduled dns=10.99.0.1,ok,10.99.0.79 dns=10.99.0.254,ok,10.99.0.79 source=10.99.0.2
8.526s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=988.526408ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
9.829s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=7.570246ms purpose=scheduled direct=true source=10.99.0.2
10.448s h253     load cpu=0.6336842105263139 steal=0 wait=0.005789473684210496 load1=6.91 cpus=2 memory=25276502016 available=24297701376 swap=0 swapped=0 psi-cpu=0.5540999999999999 psi-memory=0 psi-io=0.0302 disk=0.3965792955368633 inodes=0.04261893033981323 path=/ oom=0 overflows=0
10.448s h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.448s h253     socket tcp:127.0.0.1:4385 unit=next.service process=node user=www-data queue=0 backlog=511
10.448s h253     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
11.941s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=38.363973ms purpose=scheduled direct=true source=10.99.0.2
12.584s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=3.04213506s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
12.586s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=987.785752ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
12.586s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=3.06275151s purpose=confirm token=3196d71cf338d5c8 dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
13.967s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=6.09488ms purpose=scheduled direct=true source=10.99.0.2
15.999s h253     look api-docs253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs253.lab/ to=10.99.0.79:80 took=9.70733ms purpose=scheduled direct=true source=10.99.0.2
16.569s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=1.974655646s purpose=verify token=efeab43c5bb42b0d dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
16.569s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=3.058545617s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
16.575s outside  look api-docs253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://api-docs253.lab/ to=10.99.0.250:80 took=1.054320371s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 dns=10.99.0.254,ok,10.99.0.250 source=10.99.0.2
16.575s expect dns-points-elsewhere
