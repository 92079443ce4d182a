# Recorded in the lab: app-slow on nginx-node.
0s    h149     registered 10.99.0.50
367ms h149     agent speaks
372ms h149     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m43.987s
372ms h149     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m33.987s
372ms h149     load load1=10.04 cpus=2 memory=25276502016 available=24233902080 swap=0 swapped=0 psi-cpu=0.8456999999999999 psi-memory=0 psi-io=0.0335 disk=0.327658993078877 inodes=0.04077589511871338 path=/ oom=0 overflows=0
372ms h149     missing units ok=true witness=units
372ms h149     missing "weblog apache2.service" ok=true witness=weblog
372ms h149     missing "weblog nginx.service" ok=true witness=weblog
372ms h149     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
372ms h149     socket tcp:127.0.0.1:5950 unit=next.service process=node user=www-data queue=0 backlog=511
372ms h149     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
372ms h149     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
372ms h149     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=13e81620b9d84281876859cf1908832c file=enabled since=-163ms
372ms h149     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
376ms h149     load load1=10.04 cpus=2 memory=25276502016 available=24233902080 swap=0 swapped=0 psi-cpu=0.8456999999999999 psi-memory=0 psi-io=0.0335 disk=0.327658993078877 inodes=0.04077589511871338 path=/ oom=0 overflows=0
376ms h149     missing "weblog nginx.service" ok=true witness=weblog
376ms h149     missing "weblog apache2.service" ok=true witness=weblog
376ms h149     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m43.987s
376ms h149     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m33.987s
376ms h149     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
376ms h149     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
376ms h149     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=13e81620b9d84281876859cf1908832c file=enabled since=-163ms
376ms h149     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
376ms h149     missing units ok=true witness=units
376ms h149     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
376ms h149     socket tcp:127.0.0.1:5950 unit=next.service process=node user=www-data queue=0 backlog=511
608ms h149     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
608ms h149     vhost apache2.service apache disk name=h149.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
621ms h149     test nginx.service nginx ok tree=29f80a467cd49b91f82d2ab8b6b4cb5e8ab07f8605ab438dd10dbe31d1b70754 newer=no
621ms h149     vhost nginx.service nginx disk name=a1149.lab at=/etc/nginx/sites-enabled/a1149.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5950 > /etc/nginx/sites-enabled/a1149.lab:10 > connect=3s > read=3s" witness=configtest
621ms h149     vhost nginx.service nginx disk name=api-docs149.lab at=/etc/nginx/sites-enabled/api-docs149.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5950 > /etc/nginx/sites-enabled/api-docs149.lab:10 > connect=3s > read=3s" witness=configtest
621ms h149     vhost nginx.service nginx running name=a1149.lab at=/etc/nginx/sites-enabled/a1149.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5950 > /etc/nginx/sites-enabled/a1149.lab:10 > connect=3s > read=3s" witness=configtest
621ms h149     vhost nginx.service nginx running name=api-docs149.lab at=/etc/nginx/sites-enabled/api-docs149.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5950 > /etc/nginx/sites-enabled/api-docs149.lab:10 > connect=3s > read=3s" witness=configtest
651ms h149     target tcp:127.0.0.1:5950 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
690ms h149     unit next.service active/running load=loaded result=success pid=51 restart=no invocation=75963eb8336749b7becdbe2f66843863 file=enabled since=-212ms
756ms h149     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
756ms h149     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
763ms h149     missing "weblog php8.2-fpm.service" ok=true witness=weblog
763ms h149     removal missing "weblog php8.2-fpm.service" witness=weblog
779ms h149     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.666s h149     look api-docs149.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs149.lab/ to=10.99.0.50:80 took=38.847303ms purpose=scheduled direct=true source=10.99.0.2
2.946s h149     look a1149.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1149.lab/ to=10.99.0.50:80 took=43.686665ms purpose=scheduled direct=true source=10.99.0.2
7.619s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.008298211s purpose=scheduled direct=true source=10.99.0.2
7.637s h149     load load1=10.19 cpus=2 memory=25276502016 available=24212484096 swap=0 swapped=0 psi-cpu=0.8395 psi-memory=0 psi-io=0.0319 disk=0.3276800608628594 inodes=0.040778398513793945 path=/ oom=0 overflows=0
7.637s h149     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.637s h149     socket tcp:127.0.0.1:5950 unit=next.service process=node user=www-data queue=1 backlog=511
7.637s h149     target tcp:127.0.0.1:5950 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
7.654s h149     wait next.service nothing workers=1 of=1
7.654s h149     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.654s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=api-docs149.lab count=1 first=7.013s last=7.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs149.lab, upstream: tcp:127.0.0.1:5950"
7.939s h149     look a1149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1149.lab/ to=10.99.0.50:80 took=3.086854548s purpose=scheduled direct=true source=10.99.0.2
7.969s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=a1149.lab count=1 first=7.013s last=7.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1149.lab, upstream: tcp:127.0.0.1:5950"
8.036s h149     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
8.036s h149     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22765568 io=1
8.036s h149     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=20697088 io=0
8.036s h149     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12222464 io=0
8.036s h149     process node unit=next.service user=www-data count=1 cpu=0 memory=53235712 io=0
8.036s h149     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7950336 io=0
8.036s h149     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11964416 io=0
8.036s h149     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7909376 io=0
8.456s h149     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
8.456s h149     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568
8.456s h149     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20508672
8.456s h149     process systemd unit=init.scope user=root count=1 cpu=0 memory=12222464
8.456s h149     process node unit=next.service user=www-data count=1 cpu=0 memory=53235712
8.456s h149     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7950336
8.456s h149     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11964416
8.456s h149     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7909376
9.605s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.003299013s purpose=scheduled direct=true source=10.99.0.2
9.627s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=api-docs149.lab count=1 first=9.013s last=9.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs149.lab, upstream: tcp:127.0.0.1:5950"
9.915s h149     look a1149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1149.lab/ to=10.99.0.50:80 took=3.017739588s purpose=scheduled direct=true source=10.99.0.2
10.062s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=a1149.lab count=1 first=9.013s last=9.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1149.lab, upstream: tcp:127.0.0.1:5950"
10.184s h149     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 504=2 sources=1 top=1 counted=1
10.196s h149     removal missing "weblog php8.2-fpm.service" witness=weblog
10.378s h149     load cpu=0.9798792756538953 steal=0 wait=0.0005030181086518316 load1=10.02 cpus=2 memory=25276502016 available=24254844928 swap=0 swapped=0 psi-cpu=0.8495999999999999 psi-memory=0 psi-io=0.0349 disk=0.3275973813289006 inodes=0.04077565670013428 path=/ oom=0 overflows=0
10.705s h149     inside api-docs149.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.024814439s
10.716s h149     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.717s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=api-docs149.lab count=1 first=10.013s last=10.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs149.lab, upstream: tcp:127.0.0.1:5950"
10.947s h149     wait next.service nothing workers=1 of=1
11.791s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.111201854s purpose=confirm token=561007d8f78789c8 direct=true source=10.99.0.2
11.868s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.148853869s purpose=scheduled direct=true source=10.99.0.2
12.053s h149     look a1149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1149.lab/ to=10.99.0.50:80 took=3.05500678s purpose=scheduled direct=true source=10.99.0.2
12.072s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=a1149.lab count=1 first=12.013s last=12.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1149.lab, upstream: tcp:127.0.0.1:5950"
12.231s h149     arrival 561007d8f78789c8 nginx.service status=504
12.692s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=api-docs149.lab count=2 first=11.013s last=11.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs149.lab, upstream: tcp:127.0.0.1:5950"
13.682s h149     inside a1149.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.007932751s
13.685s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=a1149.lab count=1 first=13.013s last=13.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1149.lab, upstream: tcp:127.0.0.1:5950"
13.763s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.040983709s purpose=confirm token=878d97be47bbd0cd direct=true source=10.99.0.2
13.894s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.018608553s purpose=scheduled direct=true source=10.99.0.2
13.964s h149     wait next.service nothing workers=1 of=1
14.097s h149     look a1149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1149.lab/ to=10.99.0.50:80 took=3.079276722s purpose=scheduled direct=true source=10.99.0.2
14.321s h149     arrival 878d97be47bbd0cd nginx.service status=504
14.696s h149     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:5950 vhost=a1149.lab count=1 first=14.013s last=14.013s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1149.lab, upstream: tcp:127.0.0.1:5950"
15.87s h149     look api-docs149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs149.lab/ to=10.99.0.50:80 took=3.017429204s purpose=scheduled direct=true source=10.99.0.2
15.958s h149     look a1149.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1149.lab/ to=10.99.0.50:80 took=3.002075879s purpose=scheduled direct=true source=10.99.0.2
15.958s expect app-slow
