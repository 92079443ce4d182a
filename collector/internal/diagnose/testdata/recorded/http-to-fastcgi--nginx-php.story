# Recorded in the lab: http-to-fastcgi on nginx-php.
0s    h061     registered 10.99.0.10
735ms h061     agent speaks
739ms h061     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m35.907s
739ms h061     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m25.907s
739ms h061     load load1=18.81 cpus=2 memory=25276502016 available=23826976768 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0223 disk=0.3253831279133646 inodes=0.04074990749359131 path=/ oom=0 overflows=0
739ms h061     missing units ok=true witness=units
739ms h061     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
739ms h061     missing "weblog apache2.service" ok=true witness=weblog
739ms h061     missing "weblog nginx.service" ok=true witness=weblog
739ms h061     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
739ms h061     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
739ms h061     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
739ms h061     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
739ms h061     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=8209c089d56949ecac089b645dda6953 file=enabled status="Ready to handle connections" since=-258ms
746ms h061     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m35.907s
746ms h061     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m25.907s
746ms h061     load load1=18.81 cpus=2 memory=25276502016 available=23826976768 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0223 disk=0.3253831279133646 inodes=0.04074990749359131 path=/ oom=0 overflows=0
746ms h061     missing "weblog nginx.service" ok=true witness=weblog
746ms h061     missing "weblog apache2.service" ok=true witness=weblog
746ms h061     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
747ms h061     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
747ms h061     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
747ms h061     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
747ms h061     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=8209c089d56949ecac089b645dda6953 file=enabled status="Ready to handle connections" since=-258ms
747ms h061     missing units ok=true witness=units
747ms h061     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
804ms h061     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
804ms h061     vhost apache2.service apache disk name=h061.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
804ms h061     test nginx.service nginx ok tree=5b758f6082bac01c745195bf466db2f51f116d17ff456fd465f71af73896fcdc newer=no
804ms h061     vhost nginx.service nginx disk name=cuahang61.co.lab at=/etc/nginx/sites-enabled/cuahang61.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang61.co.lab:13 > connect=20s > read=20s" witness=configtest
804ms h061     vhost nginx.service nginx running name=cuahang61.co.lab at=/etc/nginx/sites-enabled/cuahang61.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang61.co.lab:13 > connect=20s > read=20s" witness=configtest
818ms h061     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
818ms h061     test php8.2-fpm.service php-fpm ok tree=cc89a940330999cfd2e0b3d915368d0b942d1c936131e46f489ec577bf3f1a25 newer=no
818ms h061     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
818ms h061     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
828ms h061     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
828ms h061     missing "weblog php8.2-fpm.service" ok=true witness=weblog
828ms h061     removal missing "weblog php8.2-fpm.service" witness=weblog
1.041s h061     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0375 memory=15233024 io=0.3333333333333333
1.041s h061     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22503424 io=0.5
1.041s h061     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=19980288 io=0
1.041s h061     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12316672 io=0
1.041s h061     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7663616 io=0
1.041s h061     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41844736 io=0
1.041s h061     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11935744 io=0.16666666666666666
1.041s h061     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
3.088s h061     look cuahang61.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=1.811441ms purpose=scheduled direct=true source=10.99.0.2
3.648s h061     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
3.648s h061     unit nginx.service reloading/reload load=loaded result=success pid=57 restart=no job=reload invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
3.726s h061     unit nginx.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
3.726s h061     change reload nginx.service detail="systemd reloaded it" when=3.726s
3.729s h061     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=d6792047a5a3449190ccfbb41328ba59 file=enabled since=-419ms
3.845s h061     test nginx.service nginx ok tree=a175d348df7d06762484e31dfd227dc8b56c54204b59f5fbf9f0a63bdcb05778 newer=yes
3.845s h061     vhost nginx.service nginx disk name=cuahang61.co.lab at=/etc/nginx/sites-enabled/cuahang61.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang61.co.lab:13" witness=configtest
3.845s h061     change config nginx.service detail="its test is ok" when=3.844s
4.85s h061     test nginx.service nginx ok tree=a175d348df7d06762484e31dfd227dc8b56c54204b59f5fbf9f0a63bdcb05778 newer=no
4.85s h061     vhost nginx.service nginx running name=cuahang61.co.lab at=/etc/nginx/sites-enabled/cuahang61.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > unix:/run/php/php-toko-online.socket > /etc/nginx/sites-enabled/cuahang61.co.lab:13" witness=configtest
4.85s h061     change reload nginx.service detail="its workers read the new configuration" when=4.849s
5.154s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=1.722039ms purpose=scheduled direct=true source=10.99.0.2
5.177s h061     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.181s h061     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php-toko-online.socket vhost=cuahang61.co.lab count=1 first=5.093s last=5.093s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: cuahang61.co.lab, upstream: unix:/run/php/php-toko-online.socket"
5.408s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=1.539782ms purpose=confirm token=778026c0fe30cb3f direct=true source=10.99.0.2
6.243s h061     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php-toko-online.socket vhost=cuahang61.co.lab count=1 first=5.093s last=5.093s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: cuahang61.co.lab, upstream: unix:/run/php/php-toko-online.socket"
6.522s h061     arrival 778026c0fe30cb3f nginx.service status=502
7.227s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=890.393µs purpose=scheduled direct=true source=10.99.0.2
7.417s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=825.467µs purpose=verify token=a7ad4772fdd96755 direct=true source=10.99.0.2
8.394s h061     arrival a7ad4772fdd96755 nginx.service status=502
8.397s h061     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php-toko-online.socket vhost=cuahang61.co.lab count=2 first=7.093s last=7.093s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: cuahang61.co.lab, upstream: unix:/run/php/php-toko-online.socket"
9.287s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=973.454µs purpose=scheduled direct=true source=10.99.0.2
9.428s h061     look cuahang61.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang61.co.lab/ to=10.99.0.10:80 took=3.65222ms purpose=verify token=41bb9319655d8f58 direct=true source=10.99.0.2
9.428s expect upstream-wrong-protocol
