# Recorded in the lab: app-answers-partial on nginx-node.
0s    h172     registered 10.99.0.32
611ms h172     agent speaks
613ms h172     change package readline-common:all detail="8.2-1.3 installed" when=-18m21.225s
613ms h172     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m11.225s
613ms h172     load load1=13.19 cpus=2 memory=25276502016 available=24245186560 swap=0 swapped=0 psi-cpu=0.9095 psi-memory=0 psi-io=0.0672 disk=0.24897928052554363 inodes=0.03607982397079468 path=/ oom=0 overflows=0
613ms h172     missing units ok=true witness=units
613ms h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
613ms h172     socket tcp:127.0.0.1:6541 unit=app.service process=node user=www-data queue=0 backlog=511
613ms h172     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
613ms h172     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
613ms h172     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=d2f09eec21184296ae311afde4143e00 file=enabled since=-358ms
613ms h172     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
613ms h172     change package readline-common:all detail="8.2-1.3 installed" when=-18m21.225s
613ms h172     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m11.225s
614ms h172     load load1=13.19 cpus=2 memory=25276502016 available=24245186560 swap=0 swapped=0 psi-cpu=0.9095 psi-memory=0 psi-io=0.0672 disk=0.24897928052554363 inodes=0.03607982397079468 path=/ oom=0 overflows=0
614ms h172     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
614ms h172     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
614ms h172     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=d2f09eec21184296ae311afde4143e00 file=enabled since=-358ms
614ms h172     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
614ms h172     missing units ok=true witness=units
614ms h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
614ms h172     socket tcp:127.0.0.1:6541 unit=app.service process=node user=www-data queue=0 backlog=511
705ms h172     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
705ms h172     vhost apache2.service apache disk name=h172.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
774ms h172     test nginx.service nginx ok tree=68d3e48dddf2c69611d0092b45f61c7a9d5dc41d82aead52c62f591d77638bad newer=no
774ms h172     vhost nginx.service nginx disk name=tintuc172.co.lab at=/etc/nginx/sites-enabled/tintuc172.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6541 > /etc/nginx/sites-enabled/tintuc172.co.lab:10 > connect=2s > read=2s" witness=configtest
774ms h172     vhost nginx.service nginx running name=tintuc172.co.lab at=/etc/nginx/sites-enabled/tintuc172.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6541 > /etc/nginx/sites-enabled/tintuc172.co.lab:10 > connect=2s > read=2s" witness=configtest
784ms h172     target tcp:127.0.0.1:6541 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
846ms h172     unit app.service active/running load=loaded result=success pid=54 restart=no invocation=97e5461f34484870b1a5ef409341b503 file=enabled since=-446ms
859ms h172     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
859ms h172     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
874ms h172     process node unit=app.service user=www-data count=1 cpu=0.0125 memory=51548160 io=0
874ms h172     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15233024 io=0.3
874ms h172     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22568960 io=0.6
878ms h172     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20307968 io=0.1
878ms h172     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12374016 io=0
878ms h172     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7315456 io=0
878ms h172     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12038144 io=0
878ms h172     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8097792 io=0
880ms h172     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.636s h172     look tintuc172.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=18.442684ms purpose=scheduled direct=true
5.59s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=9.059702ms purpose=scheduled direct=true
5.617s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6541 vhost=tintuc172.co.lab count=1 first=4.775s last=4.775s sample="upstream prematurely closed connection while reading response header from upstream, server: tintuc172.co.lab, upstream: tcp:127.0.0.1:6541" about="response header from upstream"
5.644s h172     wait app.service nothing workers=1 of=1
6.595s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=4.379545ms purpose=confirm token=c4452544f011edbb direct=true
6.624s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6541 vhost=tintuc172.co.lab count=1 first=5.775s last=5.775s sample="upstream prematurely closed connection while reading response header from upstream, server: tintuc172.co.lab, upstream: tcp:127.0.0.1:6541" about="response header from upstream"
7.632s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=3.857883ms purpose=scheduled direct=true
7.635s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=7.330465ms purpose=confirm token=105dd8539d44407a direct=true
8.647s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6541 vhost=tintuc172.co.lab count=2 first=6.775s last=6.775s sample="upstream prematurely closed connection while reading response header from upstream, server: tintuc172.co.lab, upstream: tcp:127.0.0.1:6541" about="response header from upstream"
9.679s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=17.758197ms purpose=scheduled direct=true
9.682s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=34.399115ms purpose=verify token=a9f366da83ffa267 direct=true
10.624s h172     load cpu=0.9979989994997517 steal=0.0010005002501250744 wait=0 load1=12.91 cpus=2 memory=25276502016 available=24127209472 swap=0 swapped=0 psi-cpu=0.9009 psi-memory=0 psi-io=0.052000000000000005 disk=0.24981298676842645 inodes=0.036036789417266846 path=/ oom=0 overflows=0
10.624s h172     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.624s h172     socket tcp:127.0.0.1:6541 unit=app.service process=node user=www-data queue=1 backlog=511
11.765s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=57.011312ms purpose=verify token=81eb2e409bd9d1de direct=true
11.805s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=46.103002ms purpose=scheduled direct=true
12.242s h172     arrival 81eb2e409bd9d1de nginx.service status=502
12.829s h172     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6541 vhost=tintuc172.co.lab count=4 first=8.775s last=11.775s sample="upstream prematurely closed connection while reading response header from upstream, server: tintuc172.co.lab, upstream: tcp:127.0.0.1:6541" about="response header from upstream"
13.734s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=17.270775ms purpose=scheduled direct=true
13.774s h172     look tintuc172.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc172.co.lab/ to=10.99.0.32:80 took=4.718466ms purpose=verify token=bf5f70a0b01ad8a7 direct=true
13.774s expect app-invalid-response
