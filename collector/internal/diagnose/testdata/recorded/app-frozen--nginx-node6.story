# Recorded in the lab: app-frozen on nginx-node6.
0s    h157     registered 10.99.0.16
469ms h157     agent speaks
471ms h157     change package readline-common:all detail="8.2-1.3 installed" when=-14m14.48s
471ms h157     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m4.48s
471ms h157     load load1=10.4 cpus=2 memory=25276502016 available=23166943232 swap=0 swapped=0 psi-cpu=0.7148 psi-memory=0 psi-io=0.0232 disk=0.256200546204289 inodes=0.035940706729888916 path=/ oom=0 overflows=0
471ms h157     missing units ok=true witness=units
471ms h157     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
471ms h157     socket tcp:[::1]:5283 unit=node-web.service process=node user=www-data queue=0 backlog=511
471ms h157     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
471ms h157     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
471ms h157     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=94160c8e4ef0498a85ff784b4337ad89 file=enabled since=-315ms
471ms h157     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
474ms h157     change package readline-common:all detail="8.2-1.3 installed" when=-14m14.48s
474ms h157     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m4.48s
474ms h157     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
475ms h157     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
475ms h157     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=94160c8e4ef0498a85ff784b4337ad89 file=enabled since=-315ms
475ms h157     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
475ms h157     missing units ok=true witness=units
475ms h157     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
475ms h157     socket tcp:[::1]:5283 unit=node-web.service process=node user=www-data queue=0 backlog=511
550ms h157     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
550ms h157     vhost apache2.service apache disk name=h157.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
565ms h157     test nginx.service nginx ok tree=6fe4b9b28a8a83297d63046e5d93d43341319306fe2c87bc42f43c1bd3ff70dc newer=no
565ms h157     vhost nginx.service nginx disk name=cuahang157.co.lab at=/etc/nginx/sites-enabled/cuahang157.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5283 > /etc/nginx/sites-enabled/cuahang157.co.lab:10 > connect=2s > read=2s" witness=configtest
565ms h157     vhost nginx.service nginx running name=cuahang157.co.lab at=/etc/nginx/sites-enabled/cuahang157.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5283 > /etc/nginx/sites-enabled/cuahang157.co.lab:10 > connect=2s > read=2s" witness=configtest
588ms h157     target tcp:[::1]:5283 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
592ms h157     unit node-web.service active/running load=loaded result=success pid=45 restart=no invocation=d0969b40e86d439db15521d442f2f828 file=enabled since=-361ms
664ms h157     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
664ms h157     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
711ms h157     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
765ms h157     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15233024 io=0.08
765ms h157     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22241280 io=0.16
765ms h157     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0375 memory=20508672 io=0.12
765ms h157     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12206080 io=0
765ms h157     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7012352 io=0
765ms h157     process node unit=node-web.service user=www-data count=1 cpu=0.0125 memory=51818496 io=0
765ms h157     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11788288 io=0.64
765ms h157     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
3.503s h157     look cuahang157.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=17.081252ms purpose=scheduled direct=true
7.579s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.006243972s purpose=scheduled direct=true
7.607s h157     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:5283 vhost=cuahang157.co.lab count=1 first=7.52s last=7.52s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang157.co.lab, upstream: tcp:[::1]:5283"
9.632s h157     inside cuahang157.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.002155891s
9.633s h157     wait node-web.service "" workers=1 of=1
9.644s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.007211245s purpose=scheduled direct=true
9.645s h157     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:5283 vhost=cuahang157.co.lab count=2 first=9.52s last=9.52s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang157.co.lab, upstream: tcp:[::1]:5283"
10.471s h157     load cpu=0.9251012145749056 steal=0.0005060728744938641 wait=0.0010121457489877283 load1=9.68 cpus=2 memory=25276502016 available=22946586624 swap=0 swapped=0 psi-cpu=0.6472 psi-memory=0 psi-io=0.0207 disk=0.2563089426753556 inodes=0.035949885845184326 path=/ oom=0 overflows=0
10.471s h157     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.471s h157     socket tcp:[::1]:5283 unit=node-web.service process=node user=www-data queue=0 backlog=511
10.471s h157     target tcp:[::1]:5283 listens=yes connects=yes unit=node-web.service process=node queue=6 backlog=511 local=true
10.587s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.00677333s purpose=confirm token=5ac4914a44aeddf3 direct=true
10.804s h157     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:5283 vhost=cuahang157.co.lab count=1 first=10.52s last=10.52s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang157.co.lab, upstream: tcp:[::1]:5283"
11.208s h157     arrival 5ac4914a44aeddf3 nginx.service status=504
11.637s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.001441481s purpose=scheduled direct=true
12.655s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.006714023s purpose=verify token=429c79da5524b14d direct=true
12.815s h157     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:5283 vhost=cuahang157.co.lab count=2 first=11.52s last=12.52s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang157.co.lab, upstream: tcp:[::1]:5283"
13.257s h157     arrival 429c79da5524b14d nginx.service status=504
13.601s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.004682683s purpose=scheduled direct=true
15.56s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.006246556s purpose=scheduled direct=true
15.727s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.004277739s purpose=verify token=c3880d761467c7d0 direct=true
16.281s h157     arrival c3880d761467c7d0 nginx.service status=504
16.417s h157     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
16.417s h157     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012987012987012988 memory=22503424 io=1
16.417s h157     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20508672 io=0
16.418s h157     process systemd unit=init.scope user=root count=1 cpu=0 memory=12206080 io=0
16.418s h157     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8007680 io=0
16.418s h157     process node unit=node-web.service user=www-data count=1 stopped=1 cpu=0 memory=52801536 io=0
16.418s h157     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11788288 io=0
16.418s h157     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
16.886s h157     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:5283 vhost=cuahang157.co.lab count=3 first=13.52s last=15.52s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang157.co.lab, upstream: tcp:[::1]:5283"
17.584s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.002370986s purpose=scheduled direct=true
19.563s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.001206912s purpose=verify token=bfd3e6d57c6eb46c direct=true
19.595s h157     look cuahang157.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang157.co.lab/ to=10.99.0.16:80 took=2.000768416s purpose=scheduled direct=true
19.595s expect app-hung
