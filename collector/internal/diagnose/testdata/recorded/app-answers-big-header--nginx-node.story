# Recorded in the lab: app-answers-big-header on nginx-node.
0s    h175     registered 10.99.0.4
495ms h175     agent speaks
500ms h175     change package readline-common:all detail="8.2-1.3 installed" when=-11m41.079s
500ms h175     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m31.079s
500ms h175     load load1=8.02 cpus=2 memory=25276502016 available=24189513728 swap=0 swapped=0 psi-cpu=0.6417 psi-memory=0 psi-io=0.0254 disk=0.2434174693227097 inodes=0.03561365604400635 path=/ oom=0 overflows=0
500ms h175     missing units ok=true witness=units
500ms h175     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
500ms h175     socket tcp:127.0.0.1:8054 unit=node-web.service process=node user=www-data queue=0 backlog=511
500ms h175     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
500ms h175     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
500ms h175     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=5b7c06a9fa834cc7bfb355e11ce19c71 file=enabled since=-232ms
500ms h175     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
507ms h175     change package readline-common:all detail="8.2-1.3 installed" when=-11m41.079s
507ms h175     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m31.079s
511ms h175     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
511ms h175     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
511ms h175     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=5b7c06a9fa834cc7bfb355e11ce19c71 file=enabled since=-232ms
511ms h175     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
511ms h175     missing units ok=true witness=units
511ms h175     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
511ms h175     socket tcp:127.0.0.1:8054 unit=node-web.service process=node user=www-data queue=0 backlog=511
752ms h175     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
752ms h175     vhost apache2.service apache disk name=h175.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
765ms h175     test nginx.service nginx ok tree=714a917f83c6ec894120d9f12379e55f075cdca4b8b69116b3de4ac163582d95 newer=no
765ms h175     vhost nginx.service nginx disk name=my-site175.example.lab at=/etc/nginx/sites-enabled/my-site175.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8054 > /etc/nginx/sites-enabled/my-site175.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
765ms h175     vhost nginx.service nginx disk name=tintuc175.co.lab at=/etc/nginx/sites-enabled/tintuc175.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8054 > /etc/nginx/sites-enabled/tintuc175.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
765ms h175     vhost nginx.service nginx running name=my-site175.example.lab at=/etc/nginx/sites-enabled/my-site175.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8054 > /etc/nginx/sites-enabled/my-site175.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
765ms h175     vhost nginx.service nginx running name=tintuc175.co.lab at=/etc/nginx/sites-enabled/tintuc175.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8054 > /etc/nginx/sites-enabled/tintuc175.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
819ms h175     target tcp:127.0.0.1:8054 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
845ms h175     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
845ms h175     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
867ms h175     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
873ms h175     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.01282051282051282 memory=4276224 io=0
873ms h175     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15429632 io=0.25
873ms h175     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.01282051282051282 memory=22695936 io=0.375
873ms h175     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0641025641025641 memory=20594688 io=0.125
873ms h175     process systemd unit=init.scope user=root count=1 running=1 cpu=0.02564102564102564 memory=12087296 io=0
873ms h175     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7393280 io=0
873ms h175     process node unit=node-web.service user=www-data count=1 cpu=0.01282051282051282 memory=51421184 io=0
873ms h175     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0.25
873ms h175     process systemd-logind unit=systemd-logind.service user=root count=1 running=1 cpu=0 memory=8044544 io=0
882ms h175     unit node-web.service active/running load=loaded result=success pid=49 restart=no invocation=6e6a7ac05f734eb7bbc9235dc6230f55 file=enabled since=-324ms
2.968s h175     look tintuc175.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=71.597896ms purpose=scheduled direct=true
4.412s h175     look my-site175.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site175.example.lab/ to=10.99.0.4:80 took=5.174852ms purpose=scheduled direct=true
4.953s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=3.878729ms purpose=scheduled direct=true
4.984s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=tintuc175.co.lab count=1 first=4.921s last=4.921s sample="upstream sent too big header while reading response header from upstream, server: tintuc175.co.lab, upstream: tcp:127.0.0.1:8054"
4.991s h175     wait node-web.service nothing workers=1 of=1
5.967s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=12.180423ms purpose=confirm token=4bb692fd734c6482 direct=true
5.978s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=tintuc175.co.lab count=1 first=5.921s last=5.921s sample="upstream sent too big header while reading response header from upstream, server: tintuc175.co.lab, upstream: tcp:127.0.0.1:8054"
6.311s h175     look my-site175.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site175.example.lab/ to=10.99.0.4:80 took=2.770364ms purpose=scheduled direct=true
6.384s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=my-site175.example.lab count=1 first=5.921s last=5.921s sample="upstream sent too big header while reading response header from upstream, server: my-site175.example.lab, upstream: tcp:127.0.0.1:8054"
6.911s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=1.971515ms purpose=scheduled direct=true
6.97s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=2.55549ms purpose=confirm token=7fa8c215a4f48a04 direct=true
7.315s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=3.885681ms purpose=confirm token=e647a3f8ef816db0 direct=true
7.989s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=tintuc175.co.lab count=3 first=5.921s last=6.921s sample="upstream sent too big header while reading response header from upstream, server: tintuc175.co.lab, upstream: tcp:127.0.0.1:8054"
8.24s h175     look my-site175.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site175.example.lab/ to=10.99.0.4:80 took=2.815776ms purpose=scheduled direct=true
8.391s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=my-site175.example.lab count=1 first=7.921s last=7.921s sample="upstream sent too big header while reading response header from upstream, server: my-site175.example.lab, upstream: tcp:127.0.0.1:8054"
8.897s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=10.707228ms purpose=scheduled direct=true
9.327s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=8.72813ms purpose=verify token=5553f4e0dcb43954 direct=true
10.297s h175     look my-site175.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site175.example.lab/ to=10.99.0.4:80 took=3.505427ms purpose=scheduled direct=true
10.456s h175     sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:8054 vhost=my-site175.example.lab count=1 first=9.921s last=9.921s sample="upstream sent too big header while reading response header from upstream, server: my-site175.example.lab, upstream: tcp:127.0.0.1:8054"
10.501s h175     load cpu=0.7738461538461613 steal=0 wait=0.0030769230769230114 load1=8.82 cpus=2 memory=25276502016 available=24161550336 swap=0 swapped=0 psi-cpu=0.6257 psi-memory=0 psi-io=0.0219 disk=0.24347334292873865 inodes=0.03560107946395874 path=/ oom=0 overflows=0
10.501s h175     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.501s h175     socket tcp:127.0.0.1:8054 unit=node-web.service process=node user=www-data queue=1 backlog=511
10.931s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=2.851017ms purpose=scheduled direct=true
11.331s h175     look tintuc175.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc175.co.lab/ to=10.99.0.4:80 took=3.08283ms purpose=verify token=e2068a81d81563ed direct=true
11.331s expect upstream-header-too-big
