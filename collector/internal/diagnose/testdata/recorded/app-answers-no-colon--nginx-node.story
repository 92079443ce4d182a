# Recorded in the lab: app-answers-no-colon on nginx-node.
0s    h169     registered 10.99.0.48
778ms h169     agent speaks
780ms h169     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m44.263s
780ms h169     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m34.263s
780ms h169     load load1=12.92 cpus=2 memory=25276502016 available=24076308480 swap=0 swapped=0 psi-cpu=0.9333 psi-memory=0 psi-io=0.039900000000000005 disk=0.33009326452475013 inodes=0.04079711437225342 path=/var/lib/php/sessions oom=0 overflows=0
780ms h169     missing units ok=true witness=units
780ms h169     missing "weblog apache2.service" ok=true witness=weblog
780ms h169     missing "weblog nginx.service" ok=true witness=weblog
780ms h169     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
780ms h169     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
780ms h169     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=c6d47823e479402390c45c7c02f5bcd3 file=enabled since=-313ms
780ms h169     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
784ms h169     missing "weblog nginx.service" ok=true witness=weblog
784ms h169     missing "weblog apache2.service" ok=true witness=weblog
784ms h169     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m44.263s
784ms h169     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m34.263s
785ms h169     load load1=12.92 cpus=2 memory=25276502016 available=24076308480 swap=0 swapped=0 psi-cpu=0.9333 psi-memory=0 psi-io=0.039900000000000005 disk=0.33009326452475013 inodes=0.04079711437225342 path=/var/lib/php/sessions oom=0 overflows=0
785ms h169     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
785ms h169     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
785ms h169     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=c6d47823e479402390c45c7c02f5bcd3 file=enabled since=-313ms
785ms h169     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
785ms h169     missing units ok=true witness=units
852ms h169     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
852ms h169     socket tcp:127.0.0.1:6425 unit=next.service process=node user=www-data queue=0 backlog=511
1.103s h169     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.103s h169     vhost apache2.service apache disk name=h169.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.204s h169     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.204s h169     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.206s h169     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.206s h169     removal missing "weblog php8.2-fpm.service" witness=weblog
1.228s h169     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.255s h169     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
1.255s h169     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22503424 io=0.75
1.255s h169     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20443136 io=0.25
1.26s h169     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=11894784 io=0
1.26s h169     process node unit=next.service user=www-data count=1 cpu=0 memory=51380224 io=0
1.26s h169     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7774208 io=0
1.26s h169     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11984896 io=0
1.26s h169     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584 io=0
1.287s h169     test nginx.service nginx ok tree=e4f13ef76a057b5581b2f84a5133abf44ba6bf14270e280e0ec1d6fac95eb8ea newer=no
1.287s h169     vhost nginx.service nginx disk name=my-site169.co.lab at=/etc/nginx/sites-enabled/my-site169.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6425 > /etc/nginx/sites-enabled/my-site169.co.lab:10 > connect=5s > read=5s" witness=configtest
1.287s h169     vhost nginx.service nginx disk name=shop169.lab at=/etc/nginx/sites-enabled/shop169.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6425 > /etc/nginx/sites-enabled/shop169.lab:10 > connect=5s > read=5s" witness=configtest
1.287s h169     vhost nginx.service nginx running name=my-site169.co.lab at=/etc/nginx/sites-enabled/my-site169.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6425 > /etc/nginx/sites-enabled/my-site169.co.lab:10 > connect=5s > read=5s" witness=configtest
1.287s h169     vhost nginx.service nginx running name=shop169.lab at=/etc/nginx/sites-enabled/shop169.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6425 > /etc/nginx/sites-enabled/shop169.lab:10 > connect=5s > read=5s" witness=configtest
1.309s h169     target tcp:127.0.0.1:6425 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.316s h169     unit next.service active/running load=loaded result=success pid=50 restart=no invocation=377e6f15e4134ee3939bda3f60e679ca file=enabled since=-376ms
3.823s h169     look my-site169.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site169.co.lab/ to=10.99.0.48:80 took=12.922174ms purpose=scheduled direct=true source=10.99.0.2
4.304s h169     look shop169.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop169.lab/ to=10.99.0.48:80 took=12.320884ms purpose=scheduled direct=true source=10.99.0.2
6.034s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=141.841301ms purpose=scheduled direct=true source=10.99.0.2
6.038s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=my-site169.co.lab count=1 first=5.737s last=5.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: my-site169.co.lab, upstream: tcp:127.0.0.1:6425" about=header
6.069s h169     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.069s h169     socket tcp:127.0.0.1:6425 unit=next.service process=node user=www-data queue=0 backlog=511
6.08s h169     wait next.service nothing workers=1 of=1
6.33s h169     look shop169.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop169.lab/ to=10.99.0.48:80 took=21.795271ms purpose=scheduled direct=true source=10.99.0.2
6.479s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=shop169.lab count=1 first=5.737s last=5.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: shop169.lab, upstream: tcp:127.0.0.1:6425" about=header
7.095s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=6.995376ms purpose=confirm token=f814164b5761e183 direct=true source=10.99.0.2
7.329s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=my-site169.co.lab count=1 first=6.737s last=6.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: my-site169.co.lab, upstream: tcp:127.0.0.1:6425" about=header
7.53s h169     arrival f814164b5761e183 nginx.service status=502
7.695s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=8.068162ms purpose=confirm token=2d14351614d3bdd1 direct=true source=10.99.0.2
8.021s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=33.756409ms purpose=scheduled direct=true source=10.99.0.2
8.291s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=my-site169.co.lab count=2 first=6.737s last=7.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: my-site169.co.lab, upstream: tcp:127.0.0.1:6425" about=header
8.329s h169     look shop169.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop169.lab/ to=10.99.0.48:80 took=8.223553ms purpose=scheduled direct=true source=10.99.0.2
8.466s h169     arrival 2d14351614d3bdd1 nginx.service status=502
8.467s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=shop169.lab count=1 first=7.737s last=7.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: shop169.lab, upstream: tcp:127.0.0.1:6425" about=header
8.746s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=56.788459ms purpose=confirm token=923a11200658679b direct=true source=10.99.0.2
9.476s h169     arrival 923a11200658679b nginx.service status=502
9.502s h169     wait next.service nothing workers=1 of=1
9.977s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=6.788601ms purpose=scheduled direct=true source=10.99.0.2
10.299s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=my-site169.co.lab count=2 first=8.737s last=9.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: my-site169.co.lab, upstream: tcp:127.0.0.1:6425" about=header
10.311s h169     look shop169.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop169.lab/ to=10.99.0.48:80 took=12.932629ms purpose=scheduled direct=true source=10.99.0.2
10.427s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=shop169.lab count=1 first=9.737s last=9.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: shop169.lab, upstream: tcp:127.0.0.1:6425" about=header
10.435s h169     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 502=7 sources=1 top=1 counted=1
10.945s h169     load cpu=0.9989999999999781 steal=0.0004999999999999894 wait=0 load1=12.42 cpus=2 memory=25276502016 available=24170864640 swap=0 swapped=0 psi-cpu=0.9359999999999999 psi-memory=0 psi-io=0.0366 disk=0.32846673107907765 inodes=0.040815651416778564 path=/ oom=0 overflows=0
11.022s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=45.777216ms purpose=verify token=25f4c3afb91f27f6 direct=true source=10.99.0.2
11.448s h169     arrival 25f4c3afb91f27f6 nginx.service status=502
12.002s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=2.684321ms purpose=scheduled direct=true source=10.99.0.2
12.439s h169     look shop169.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop169.lab/ to=10.99.0.48:80 took=85.54282ms purpose=scheduled direct=true source=10.99.0.2
12.461s h169     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:6425 vhost=shop169.lab count=1 first=11.737s last=11.737s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: shop169.lab, upstream: tcp:127.0.0.1:6425" about=header
13.249s h169     look my-site169.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site169.co.lab/ to=10.99.0.48:80 took=26.153889ms purpose=verify token=b8c7cbc0215f96c5 direct=true source=10.99.0.2
13.249s expect app-invalid-response
