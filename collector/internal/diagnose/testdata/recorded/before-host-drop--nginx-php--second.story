0s    h290     registered 10.99.0.26
471ms h290     agent speaks
472ms h290     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m18.49s
472ms h290     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m30.49s
472ms h290     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-4m3.49s
472ms h290     load load1=7.13 cpus=2 memory=25276502016 available=22890786816 swap=0 swapped=0 psi-cpu=0.6698999999999999 psi-memory=0 psi-io=0.0213 disk=0.40523476212838394 inodes=0.04261249303817749 path=/ oom=0 overflows=0
472ms h290     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
472ms h290     missing "weblog apache2.service" ok=true witness=weblog
472ms h290     missing "weblog nginx.service" ok=true witness=weblog
472ms h290     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
472ms h290     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
472ms h290     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
475ms h290     missing "weblog nginx.service" ok=true witness=weblog
475ms h290     missing "weblog apache2.service" ok=true witness=weblog
475ms h290     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
475ms h290     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h43m18.49s
475ms h290     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h11m30.49s
475ms h290     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-4m3.49s
475ms h290     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
475ms h290     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
475ms h290     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
494ms h290     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=51c0434563264062bf4cc72664f6748a file=enabled since=-186ms
506ms h290     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=c4c99a44b28e4866a50a742bd437d552 file=enabled status="Ready to handle connections" since=-112ms
506ms h290     missing units ok=true witness=units
652ms h290     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
652ms h290     vhost apache2.service apache disk name=h290.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
688ms h290     test nginx.service nginx ok tree=94bfce60bf7a275b7eb4449f2ef737a31f0fc1b0ff1026f5bc1160f0cddb194d newer=no renewed=no
688ms h290     vhost nginx.service nginx disk name=my-site290.co.lab at=/etc/nginx/sites-enabled/my-site290.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site290.co.lab:13 > connect=2s > read=2s" witness=configtest
688ms h290     vhost nginx.service nginx running name=my-site290.co.lab at=/etc/nginx/sites-enabled/my-site290.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site290.co.lab:13 > connect=2s > read=2s" witness=configtest
723ms h290     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
744ms h290     look my-site290.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site290.co.lab/ to=10.99.0.26:80 took=2.847403ms purpose=asked direct=true source=10.99.0.2
1.112s h290     test php8.2-fpm.service php-fpm ok tree=43ac0fc46c6d1beb72021e200246c2d9849140fc552c30cf7af3c8c51990c8c0 newer=no renewed=no
1.112s h290     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.112s h290     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.117s h290     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.117s h290     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.117s h290     removal missing "weblog php8.2-fpm.service" witness=weblog
3.712s h290     missing firewall ok=true witness=firewall
4.924s outside  look my-site290.co.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
4.956s h290     inside my-site290.co.lab 200 path=/ to=127.0.0.1:80 body=other took=8.055084ms
4.956s h290     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.947s outside  look my-site290.co.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
9.073s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.001203002s purpose=scheduled direct=true source=10.99.0.2
9.948s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.00506564s purpose=confirm token=63e9108ea1665760 direct=true source=10.99.0.2
10.484s h290     load cpu=0.9587317564167211 steal=0.0010065425264217714 wait=0.0025163563160543394 load1=7.82 cpus=2 memory=25276502016 available=22677049344 swap=0 swapped=0 psi-cpu=0.6657 psi-memory=0 psi-io=0.0216 disk=0.40408290302838296 inodes=0.042587220668792725 path=/ oom=0 overflows=0
10.484s h290     pool php8.2-fpm.service tree=running active=0 idle=2 requests=6 slow=0 witness=units
10.484s h290     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=1 sources=1 top=1 counted=1
10.611s h290     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=13377536
10.611s h290     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=18288640
10.611s h290     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=18038784
10.611s h290     process systemd unit=init.scope user=root count=1 cpu=0 memory=12042240
10.611s h290     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10752000
10.611s h290     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48857088
10.611s h290     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11558912
10.611s h290     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7892992
10.951s outside  look my-site290.co.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
11.167s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.000196381s purpose=scheduled direct=true source=10.99.0.2
12.95s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.000469647s purpose=confirm token=a9c2e38a5c8007a4 direct=true source=10.99.0.2
13.205s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.000219885s purpose=scheduled direct=true source=10.99.0.2
13.97s outside  look my-site290.co.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
15.076s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.002320596s purpose=confirm token=6c882accb16aa01c direct=true source=10.99.0.2
15.282s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.000804253s purpose=scheduled direct=true source=10.99.0.2
15.37s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.001283806s purpose=confirm token=8234ace4a32d4155 direct=true source=10.99.0.2
15.959s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.001640538s purpose=confirm token=dc52e9233adcd517 direct=true source=10.99.0.2
16.999s outside  look my-site290.co.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
17.168s h290     look my-site290.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site290.co.lab/ to=10.99.0.26:80 took=5.001200939s purpose=confirm token=8933e92cbba07b64 direct=true source=10.99.0.2
17.168s expect blocked-before-host
