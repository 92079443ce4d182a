# Recorded in the lab: php-fpm-exhausted-ondemand on nginx-php.
0s    h053     registered 10.99.0.38
376ms h053     agent speaks
378ms h053     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m10.662s
378ms h053     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m0.662s
378ms h053     load load1=12.6 cpus=2 memory=25276502016 available=24015171584 swap=0 swapped=0 psi-cpu=0.9054000000000001 psi-memory=0 psi-io=0.0382 disk=0.32717874812630754 inodes=0.040795862674713135 path=/ oom=0 overflows=0
378ms h053     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
378ms h053     missing "weblog apache2.service" ok=true witness=weblog
378ms h053     missing "weblog nginx.service" ok=true witness=weblog
378ms h053     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
378ms h053     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
378ms h053     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=2f117bdb0ebc41589be20f7eeddf25af file=enabled since=-431ms
384ms h053     load load1=12.6 cpus=2 memory=25276502016 available=24015171584 swap=0 swapped=0 psi-cpu=0.9054000000000001 psi-memory=0 psi-io=0.0382 disk=0.32717874812630754 inodes=0.040795862674713135 path=/ oom=0 overflows=0
384ms h053     missing "weblog nginx.service" ok=true witness=weblog
384ms h053     missing "weblog apache2.service" ok=true witness=weblog
384ms h053     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
384ms h053     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m10.662s
384ms h053     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m0.662s
385ms h053     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
385ms h053     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
385ms h053     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=2f117bdb0ebc41589be20f7eeddf25af file=enabled since=-431ms
400ms h053     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=62ec39bf80b84e9f88412c0a8f5e5fb4 file=enabled status="Ready to handle connections" since=-440ms
400ms h053     missing units ok=true witness=units
464ms h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
667ms h053     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
667ms h053     vhost apache2.service apache disk name=h053.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
687ms h053     test nginx.service nginx ok tree=3b1dc4936adf50e5e4545f2edb8c0fa337cbd0422a4dbe4c75f7ce08dedc2e65 newer=no
687ms h053     vhost nginx.service nginx disk name=a153.co.lab at=/etc/nginx/sites-enabled/a153.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a153.co.lab:13 > connect=2s > read=2s" witness=configtest
687ms h053     vhost nginx.service nginx disk name=tintuc53.example.lab at=/etc/nginx/sites-enabled/tintuc53.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc53.example.lab:13 > connect=2s > read=2s" witness=configtest
687ms h053     vhost nginx.service nginx running name=a153.co.lab at=/etc/nginx/sites-enabled/a153.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a153.co.lab:13 > connect=2s > read=2s" witness=configtest
688ms h053     vhost nginx.service nginx running name=tintuc53.example.lab at=/etc/nginx/sites-enabled/tintuc53.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc53.example.lab:13 > connect=2s > read=2s" witness=configtest
710ms h053     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
789ms h053     test php8.2-fpm.service php-fpm ok tree=7e5fb48a9d554674280f785d2ea48949ae41bac3f5269f9612dbcd697eaf40f9 newer=no
792ms h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
792ms h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
792ms h053     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
792ms h053     missing "weblog php8.2-fpm.service" ok=true witness=weblog
792ms h053     removal missing "weblog php8.2-fpm.service" witness=weblog
2.546s h053     look a153.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a153.co.lab/ to=10.99.0.38:80 took=25.149342ms purpose=scheduled direct=true source=10.99.0.2
4.344s h053     look tintuc53.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=1.705296ms purpose=scheduled direct=true source=10.99.0.2
4.576s h053     look a153.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a153.co.lab/ to=10.99.0.38:80 took=2.349796ms purpose=scheduled direct=true source=10.99.0.2
5.269s h053     test php8.2-fpm.service php-fpm ok tree=6ef1bca1fedff036454c641b7644a8eb6b187f1e3881df81e99d73f034940591 newer=yes
5.269s h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=ondemand max=2 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
5.269s h053     change config php8.2-fpm.service detail="its test is ok" when=5.268s
5.455s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no job=restart invocation=62ec39bf80b84e9f88412c0a8f5e5fb4 file=enabled status="Ready to handle connections" since=-440ms
5.455s h053     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=38 restart=no job=restart invocation=62ec39bf80b84e9f88412c0a8f5e5fb4 file=enabled status="Ready to handle connections" since=5.417s
5.455s h053     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=62ec39bf80b84e9f88412c0a8f5e5fb4 file=enabled status="Ready to handle connections" since=5.417s
5.455s h053     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=62ec39bf80b84e9f88412c0a8f5e5fb4 file=enabled status="Ready to handle connections" since=5.45s
5.455s h053     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=121 restart=no job=restart invocation=b1594b012e0a4e1d9a29611442668373 file=enabled since=5.45s
5.455s h053     unit php8.2-fpm.service activating/start load=loaded result=success pid=121 restart=no job=restart invocation=b1594b012e0a4e1d9a29611442668373 file=enabled since=5.451s
5.479s h053     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.48s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=768.556µs purpose=word direct=true source=10.99.0.2
5.481s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=1.279414ms purpose=word direct=true source=10.99.0.2
5.486s h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
5.486s h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.488s h053     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.488s h053     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=5.338s last=5.338s sample="exiting, bye-bye!"
5.544s h053     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=121 restart=no job=restart invocation=b1594b012e0a4e1d9a29611442668373 file=enabled status="Ready to handle connections" since=5.451s
5.548s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=121 restart=no job=restart invocation=b1594b012e0a4e1d9a29611442668373 file=enabled status="Ready to handle connections" since=5.545s
5.549s h053     unit php8.2-fpm.service active/running load=loaded result=success pid=121 restart=no invocation=b1594b012e0a4e1d9a29611442668373 file=enabled status="Ready to handle connections" since=5.545s
5.553s h053     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=2 local=true
5.562s h053     look tintuc53.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=4.089147ms purpose=confirm token=b7c2f11c1db517ab direct=true source=10.99.0.2
5.563s h053     look a153.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a153.co.lab/ to=10.99.0.38:80 took=4.625955ms purpose=confirm token=d09c191ac4d13203 direct=true source=10.99.0.2
5.589s h053     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=tintuc53.example.lab count=1 first=5.338s last=5.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: tintuc53.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.589s h053     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=1 first=5.338s last=5.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.589s h053     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=5.338s last=5.338s sample="[pool shop] server reached max_children setting (2), consider raising it"
6.304s h053     arrival b7c2f11c1db517ab nginx.service status=200
6.304s h053     arrival d09c191ac4d13203 nginx.service status=200
6.499s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=tintuc53.example.lab count=1 first=6.338s last=6.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: tintuc53.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
6.499s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=72.49072ms purpose=scheduled direct=true source=10.99.0.2
6.554s h053     wait php8.2-fpm.service sleep pool=shop workers=2 of=2
6.567s h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.568s h053     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=2 local=true
6.579s h053     test php8.2-fpm.service php-fpm ok tree=6ef1bca1fedff036454c641b7644a8eb6b187f1e3881df81e99d73f034940591 newer=no
6.579s h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=ondemand max=2 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
6.58s h053     removal missing "weblog php8.2-fpm.service" witness=weblog
6.58s h053     change reload php8.2-fpm.service detail="its workers read the new configuration" when=6.562s
6.642s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=1.908128ms purpose=scheduled direct=true source=10.99.0.2
6.666s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=51.549265ms purpose=word direct=true source=10.99.0.2
6.732s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=2 first=6.338s last=6.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.507s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=4.990852ms purpose=confirm token=f3501c485cbc45a7 direct=true source=10.99.0.2
7.518s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=tintuc53.example.lab count=1 first=7.338s last=7.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: tintuc53.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.697s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=7.466065ms purpose=confirm token=91c71f2af096fd9c direct=true source=10.99.0.2
7.723s h053     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.723s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=1 first=7.338s last=7.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.724s h053     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=2 first=7.338s last=7.338s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
8.258s h053     arrival f3501c485cbc45a7 nginx.service status=502
8.258s h053     arrival 91c71f2af096fd9c nginx.service status=502
8.44s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=3.069159ms purpose=scheduled direct=true source=10.99.0.2
8.524s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=4.326864ms purpose=confirm token=bf333719156da719 direct=true source=10.99.0.2
8.574s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=621.329µs purpose=scheduled direct=true source=10.99.0.2
8.717s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=568.514µs purpose=confirm token=0b3b897b20236829 direct=true source=10.99.0.2
8.738s h053     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=3 first=7.338s last=7.338s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
9.259s h053     arrival bf333719156da719 nginx.service status=502
9.259s h053     arrival 0b3b897b20236829 nginx.service status=502
9.556s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=tintuc53.example.lab count=3 first=8.338s last=8.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: tintuc53.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
9.818s h053     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock vhost=a153.co.lab count=1 first=8.338s last=8.338s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: a153.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
10.243s h053     removal missing "weblog php8.2-fpm.service" witness=weblog
10.247s h053     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=23 502=11 504=5 sources=2 top=0.782608695652174 counted=1
10.351s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=783.412µs purpose=scheduled direct=true source=10.99.0.2
10.378s h053     load cpu=0.9984984984985114 steal=0 wait=0.0010010010010010882 load1=12.78 cpus=2 memory=25276502016 available=24007643136 swap=0 swapped=0 psi-cpu=0.9117000000000001 psi-memory=0 psi-io=0.0405 disk=0.3275141572995306 inodes=0.04080629348754883 path=/ oom=0 overflows=0
10.378s h053     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=ondemand max=2 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
10.378s h053     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.642s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=60.711922ms purpose=scheduled direct=true source=10.99.0.2
10.65s h053     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
10.65s h053     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22523904
10.65s h053     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20148224
10.65s h053     process systemd unit=init.scope user=root count=1 cpu=0 memory=12062720
10.65s h053     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10240000
10.65s h053     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49258496
10.65s h053     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11780096
10.65s h053     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7864320
10.721s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=786.828µs purpose=verify token=859277c348e0f88d direct=true source=10.99.0.2
11.261s h053     arrival 859277c348e0f88d nginx.service status=502
11.564s h053     wait php8.2-fpm.service sleep pool=shop workers=2 of=2
12.465s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=24.802911ms purpose=scheduled direct=true source=10.99.0.2
12.658s h053     look a153.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a153.co.lab/ to=10.99.0.38:80 took=13.062293ms purpose=scheduled direct=true source=10.99.0.2
12.823s h053     look tintuc53.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc53.example.lab/ to=10.99.0.38:80 took=2.282737ms purpose=verify token=24a34dc6c463cc99 direct=true source=10.99.0.2
12.823s expect php-fpm-pool-exhausted
