# Recorded in the lab: app-answers-half on nginx-node.
0s    h172     registered 10.99.0.52
548ms h172     agent speaks
551ms h172     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m28.084s
551ms h172     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m18.084s
551ms h172     load load1=12.56 cpus=2 memory=25276502016 available=24064512000 swap=0 swapped=0 psi-cpu=0.9419 psi-memory=0 psi-io=0.0405 disk=0.3289212172102769 inodes=0.04079216718673706 path=/ oom=0 overflows=0
551ms h172     missing units ok=true witness=units
551ms h172     missing "weblog apache2.service" ok=true witness=weblog
551ms h172     missing "weblog nginx.service" ok=true witness=weblog
551ms h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
551ms h172     socket tcp:127.0.0.1:6703 unit=backend.service process=node user=www-data queue=0 backlog=511
551ms h172     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
551ms h172     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
551ms h172     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=522b1ea80db143398aca82355029b74e file=enabled since=-269ms
551ms h172     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
556ms h172     load load1=12.56 cpus=2 memory=25276502016 available=24064512000 swap=0 swapped=0 psi-cpu=0.9419 psi-memory=0 psi-io=0.0405 disk=0.3289212172102769 inodes=0.04079216718673706 path=/ oom=0 overflows=0
556ms h172     missing "weblog nginx.service" ok=true witness=weblog
556ms h172     missing "weblog apache2.service" ok=true witness=weblog
556ms h172     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m28.084s
556ms h172     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m18.084s
557ms h172     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
557ms h172     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
557ms h172     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=522b1ea80db143398aca82355029b74e file=enabled since=-269ms
557ms h172     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
557ms h172     missing units ok=true witness=units
557ms h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
557ms h172     socket tcp:127.0.0.1:6703 unit=backend.service process=node user=www-data queue=0 backlog=511
794ms h172     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
794ms h172     vhost apache2.service apache disk name=h172.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
891ms h172     test nginx.service nginx ok tree=62f031518a875d95143da4be89e4977664b042f64dda7014b3cf2a0650c8068e newer=no
891ms h172     vhost nginx.service nginx disk name=api-docs172.co.lab at=/etc/nginx/sites-enabled/api-docs172.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6703 > /etc/nginx/sites-enabled/api-docs172.co.lab:10 > connect=10s > read=10s" witness=configtest
891ms h172     vhost nginx.service nginx disk name=shop172.lab at=/etc/nginx/sites-enabled/shop172.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6703 > /etc/nginx/sites-enabled/shop172.lab:10 > connect=10s > read=10s" witness=configtest
891ms h172     vhost nginx.service nginx running name=api-docs172.co.lab at=/etc/nginx/sites-enabled/api-docs172.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6703 > /etc/nginx/sites-enabled/api-docs172.co.lab:10 > connect=10s > read=10s" witness=configtest
891ms h172     vhost nginx.service nginx running name=shop172.lab at=/etc/nginx/sites-enabled/shop172.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6703 > /etc/nginx/sites-enabled/shop172.lab:10 > connect=10s > read=10s" witness=configtest
920ms h172     target tcp:127.0.0.1:6703 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
938ms h172     unit backend.service active/running load=loaded result=success pid=47 restart=no invocation=3b78995571a64164aaa4a3b0449633a2 file=enabled since=-322ms
1.016s h172     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.016s h172     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.086s h172     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.086s h172     removal missing "weblog php8.2-fpm.service" witness=weblog
1.086s h172     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.06s h172     look api-docs172.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=56.931906ms purpose=scheduled direct=true source=10.99.0.2
3.248s h172     look shop172.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop172.lab/ to=10.99.0.52:80 took=10.044822ms purpose=scheduled direct=true source=10.99.0.2
4.041s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=6.179348ms purpose=scheduled direct=true source=10.99.0.2
4.063s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=api-docs172.co.lab count=1 first=3.916s last=3.916s sample="upstream prematurely closed connection while reading upstream, server: api-docs172.co.lab, upstream: tcp:127.0.0.1:6703" about=upstream
4.448s h172     process node unit=backend.service user=www-data count=1 cpu=0.0125 memory=52961280 io=0
4.448s h172     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
4.448s h172     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22896640 io=1
4.448s h172     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20692992 io=0
4.448s h172     process systemd unit=init.scope user=root count=1 cpu=0 memory=11943936 io=0
4.448s h172     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8503296 io=0
4.448s h172     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11980800 io=0
4.448s h172     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
4.899s h172     process node unit=backend.service user=www-data count=1 cpu=0 memory=52961280
4.899s h172     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808
4.899s h172     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22896640
4.899s h172     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20692992
4.899s h172     process systemd unit=init.scope user=root count=1 cpu=0 memory=11943936
4.899s h172     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8503296
4.899s h172     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11980800
4.899s h172     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872
4.899s h172     load load1=12.56 cpus=2 memory=25276502016 available=24068091904 swap=0 swapped=0 psi-cpu=0.9361 psi-memory=0 psi-io=0.038599999999999995 disk=0.32898320591861485 inodes=0.04078352451324463 path=/ oom=0 overflows=0
4.899s h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.899s h172     socket tcp:127.0.0.1:6703 unit=backend.service process=node user=www-data queue=0 backlog=511
5.246s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=43.585263ms purpose=confirm token=6d75f0cc985977fd direct=true source=10.99.0.2
5.261s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=api-docs172.co.lab count=1 first=4.916s last=4.916s sample="upstream prematurely closed connection while reading upstream, server: api-docs172.co.lab, upstream: tcp:127.0.0.1:6703" about=upstream
5.421s h172     arrival 6d75f0cc985977fd nginx.service status=200
5.499s h172     look shop172.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://shop172.lab/ to=10.99.0.52:80 took=128.240399ms purpose=scheduled direct=true source=10.99.0.2
5.702s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=shop172.lab count=1 first=4.916s last=4.916s sample="upstream prematurely closed connection while reading upstream, server: shop172.lab, upstream: tcp:127.0.0.1:6703" about=upstream
6.071s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=73.683304ms purpose=scheduled direct=true source=10.99.0.2
6.306s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=api-docs172.co.lab count=1 first=5.916s last=5.916s sample="upstream prematurely closed connection while reading upstream, server: api-docs172.co.lab, upstream: tcp:127.0.0.1:6703" about=upstream
6.34s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=17.150711ms purpose=confirm token=d2ce478a9e9918e5 direct=true source=10.99.0.2
6.729s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=107.460124ms purpose=confirm token=09300bbc102e689a direct=true source=10.99.0.2
7.27s h172     look shop172.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://shop172.lab/ to=10.99.0.52:80 took=3.267572ms purpose=scheduled direct=true source=10.99.0.2
7.291s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=shop172.lab count=1 first=6.916s last=6.916s sample="upstream prematurely closed connection while reading upstream, server: shop172.lab, upstream: tcp:127.0.0.1:6703" about=upstream
7.337s h172     arrival d2ce478a9e9918e5 nginx.service status=200
7.337s h172     arrival 09300bbc102e689a nginx.service status=200
7.686s h172     process node unit=backend.service user=www-data count=1 cpu=0 memory=53092352 io=0
7.686s h172     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
7.686s h172     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22896640 io=1
7.686s h172     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20692992 io=0
7.686s h172     process systemd unit=init.scope user=root count=1 cpu=0 memory=11943936 io=0
7.686s h172     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8503296 io=0
7.686s h172     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11980800 io=0
7.686s h172     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
7.687s h172     load load1=12.76 cpus=2 memory=25276502016 available=24008507392 swap=0 swapped=0 psi-cpu=0.9315000000000001 psi-memory=0 psi-io=0.039 disk=0.32924422864183245 inodes=0.0407940149307251 path=/ oom=0 overflows=0
7.96s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=15.508937ms purpose=scheduled direct=true source=10.99.0.2
8.295s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=api-docs172.co.lab count=3 first=5.916s last=7.916s sample="upstream prematurely closed connection while reading upstream, server: api-docs172.co.lab, upstream: tcp:127.0.0.1:6703" about=upstream
8.825s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=35.180418ms purpose=verify token=091a5e23da990f26 direct=true source=10.99.0.2
9.331s h172     arrival 091a5e23da990f26 nginx.service status=200
9.344s h172     look shop172.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://shop172.lab/ to=10.99.0.52:80 took=13.425483ms purpose=scheduled direct=true source=10.99.0.2
9.499s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6703 vhost=shop172.lab count=1 first=8.916s last=8.916s sample="upstream prematurely closed connection while reading upstream, server: shop172.lab, upstream: tcp:127.0.0.1:6703" about=upstream
10.022s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=10.713025ms purpose=scheduled direct=true source=10.99.0.2
10.571s h172     load cpu=0.9984992496248255 steal=0 wait=0 load1=13.26 cpus=2 memory=25276502016 available=24090103808 swap=0 swapped=0 psi-cpu=0.9376000000000001 psi-memory=0 psi-io=0.044800000000000006 disk=0.3296290612446763 inodes=0.04079568386077881 path=/ oom=0 overflows=0
10.571s h172     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=11 sources=1 top=1 counted=1
10.862s h172     look api-docs172.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs172.co.lab/ to=10.99.0.52:80 took=12.123924ms purpose=verify token=1c22e21dc9f685f7 direct=true source=10.99.0.2
10.862s expect app-invalid-response
