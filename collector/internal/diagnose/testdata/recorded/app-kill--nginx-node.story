# Recorded in the lab: app-kill on nginx-node.
0s    h135     registered 10.99.0.8
544ms h135     agent speaks
547ms h135     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m7.961s
547ms h135     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m57.961s
547ms h135     load load1=20.06 cpus=2 memory=25276502016 available=23919218688 swap=0 swapped=0 psi-cpu=0.9723 psi-memory=0 psi-io=0.0285 disk=0.3249276784441303 inodes=0.04068964719772339 path=/ oom=0 overflows=0
547ms h135     missing units ok=true witness=units
547ms h135     missing "weblog apache2.service" ok=true witness=weblog
547ms h135     missing "weblog nginx.service" ok=true witness=weblog
547ms h135     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
547ms h135     socket tcp:127.0.0.1:5007 unit=backend.service process=node user=www-data queue=0 backlog=511
547ms h135     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
547ms h135     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
547ms h135     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=5635a3b9e3d14c09b040d29ddf68bde6 file=enabled since=-381ms
547ms h135     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
549ms h135     load load1=20.06 cpus=2 memory=25276502016 available=23919218688 swap=0 swapped=0 psi-cpu=0.9723 psi-memory=0 psi-io=0.0285 disk=0.3249276784441303 inodes=0.04068964719772339 path=/ oom=0 overflows=0
549ms h135     missing "weblog nginx.service" ok=true witness=weblog
549ms h135     missing "weblog apache2.service" ok=true witness=weblog
549ms h135     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m7.961s
549ms h135     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m57.961s
552ms h135     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
552ms h135     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
552ms h135     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=5635a3b9e3d14c09b040d29ddf68bde6 file=enabled since=-381ms
552ms h135     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
552ms h135     missing units ok=true witness=units
552ms h135     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
552ms h135     socket tcp:127.0.0.1:5007 unit=backend.service process=node user=www-data queue=0 backlog=511
774ms h135     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
774ms h135     vhost apache2.service apache disk name=h135.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
796ms h135     test nginx.service nginx ok tree=6e6669130dcff59a95b110f711c21a4ddecaf15118c6fb25904333d468d9af45 newer=no
796ms h135     vhost nginx.service nginx disk name=a1135.lab at=/etc/nginx/sites-enabled/a1135.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5007 > /etc/nginx/sites-enabled/a1135.lab:10 > connect=2s > read=2s" witness=configtest
796ms h135     vhost nginx.service nginx running name=a1135.lab at=/etc/nginx/sites-enabled/a1135.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5007 > /etc/nginx/sites-enabled/a1135.lab:10 > connect=2s > read=2s" witness=configtest
832ms h135     target tcp:127.0.0.1:5007 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
856ms h135     unit backend.service active/running load=loaded result=success pid=53 restart=no invocation=756867a3453d427ba3c3fde7c4c7eea0 file=enabled since=-468ms
1.055s h135     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.055s h135     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.061s h135     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.061s h135     removal missing "weblog php8.2-fpm.service" witness=weblog
1.08s h135     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.571s h135     look a1135.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1135.lab/ to=10.99.0.8:80 took=14.371512ms purpose=scheduled direct=true source=10.99.0.2
4.562s h135     look a1135.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1135.lab/ to=10.99.0.8:80 took=36.760901ms purpose=scheduled direct=true source=10.99.0.2
4.83s h135     unit backend.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=756867a3453d427ba3c3fde7c4c7eea0 file=enabled since=4.805s
4.834s h135     look a1135.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1135.lab/ to=10.99.0.8:80 took=569.492µs purpose=word direct=true source=10.99.0.2
4.838s h135     target tcp:127.0.0.1:5007 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
4.839s h135     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.839s h135     socket tcp:127.0.0.1:5007 unit=backend.service process=node user=www-data queue=1 backlog=511
4.856s h135     removal socket tcp:127.0.0.1:5007 witness=sockets
4.856s h135     unit backend.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=756867a3453d427ba3c3fde7c4c7eea0 file=enabled since=4.805s stop=no
4.862s h135     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5007 vhost=a1135.lab count=1 first=4.039s last=4.039s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1135.lab, upstream: tcp:127.0.0.1:5007"
5.087s h135     look a1135.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1135.lab/ to=10.99.0.8:80 took=811.56µs purpose=confirm token=9c716f3198eae835 direct=true source=10.99.0.2
5.087s expect app-stopped
