# Recorded in the lab: upstream-far-dead on nginx-node.
0s    h132     registered 10.99.0.21
760ms h132     agent speaks
764ms h132     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m9.207s
764ms h132     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m59.207s
764ms h132     load load1=16.5 cpus=2 memory=25276502016 available=24152436736 swap=0 swapped=0 psi-cpu=0.9262 psi-memory=0 psi-io=0.027999999999999997 disk=0.3255773452380693 inodes=0.040740251541137695 path=/var/lib/mysql oom=0 overflows=0
764ms h132     missing units ok=true witness=units
764ms h132     missing "weblog apache2.service" ok=true witness=weblog
764ms h132     missing "weblog nginx.service" ok=true witness=weblog
764ms h132     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
764ms h132     socket tcp:127.0.0.1:8630 unit=shop-api.service process=node user=www-data queue=0 backlog=511
764ms h132     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
764ms h132     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
764ms h132     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
764ms h132     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
765ms h132     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m9.207s
765ms h132     load load1=16.5 cpus=2 memory=25276502016 available=24152436736 swap=0 swapped=0 psi-cpu=0.9262 psi-memory=0 psi-io=0.027999999999999997 disk=0.3255773452380693 inodes=0.040740251541137695 path=/var/lib/mysql oom=0 overflows=0
765ms h132     missing "weblog nginx.service" ok=true witness=weblog
765ms h132     missing "weblog apache2.service" ok=true witness=weblog
765ms h132     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m59.207s
766ms h132     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
766ms h132     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
766ms h132     socket tcp:127.0.0.1:8630 unit=shop-api.service process=node user=www-data queue=0 backlog=511
766ms h132     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
766ms h132     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
766ms h132     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
766ms h132     missing units ok=true witness=units
984ms h132     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
988ms h132     vhost apache2.service apache disk name=h132.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.015s h132     test nginx.service nginx ok tree=38ec2c0fb3da0b2076081d14a30f5ef58862226dc9d9f609701fc212650118d6 newer=no
1.015s h132     vhost nginx.service nginx disk name=kasir132.example.lab at=/etc/nginx/sites-enabled/kasir132.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8630 > /etc/nginx/sites-enabled/kasir132.example.lab:10 > connect=3s > read=3s" witness=configtest
1.015s h132     vhost nginx.service nginx disk name=wiki132.lab at=/etc/nginx/sites-enabled/wiki132.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8630 > /etc/nginx/sites-enabled/wiki132.lab:10 > connect=3s > read=3s" witness=configtest
1.029s h132     vhost nginx.service nginx running name=kasir132.example.lab at=/etc/nginx/sites-enabled/kasir132.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8630 > /etc/nginx/sites-enabled/kasir132.example.lab:10 > connect=3s > read=3s" witness=configtest
1.029s h132     vhost nginx.service nginx running name=wiki132.lab at=/etc/nginx/sites-enabled/wiki132.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8630 > /etc/nginx/sites-enabled/wiki132.lab:10 > connect=3s > read=3s" witness=configtest
1.029s h132     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012658227848101266 memory=4280320 io=0
1.029s h132     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012658227848101266 memory=15233024 io=0
1.029s h132     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=21671936 io=0.25
1.029s h132     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06329113924050633 memory=19415040 io=0
1.029s h132     process systemd unit=init.scope user=root count=1 running=1 cpu=0.012658227848101266 memory=12128256 io=0
1.029s h132     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7544832 io=0
1.029s h132     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=51417088 io=0
1.029s h132     process systemd-journal unit=systemd-journald.service user=root count=1 running=1 cpu=0 memory=11849728 io=0.75
1.029s h132     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8089600 io=0
1.047s h132     target tcp:127.0.0.1:8630 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
1.059s h132     unit shop-api.service active/running load=loaded result=success pid=44 restart=no invocation=b43882e70f45452db376bb62f87a98f6 file=enabled since=-1.442s
1.214s h132     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.214s h132     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.219s h132     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.219s h132     removal missing "weblog php8.2-fpm.service" witness=weblog
1.243s h132     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.172s h132     look kasir132.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir132.example.lab/ to=10.99.0.21:80 took=29.310278ms purpose=scheduled direct=true source=10.99.0.2
3.53s h132     look wiki132.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki132.lab/ to=10.99.0.21:80 took=18.210299ms purpose=scheduled direct=true source=10.99.0.2
4.299s h132     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
4.299s h132     unit nginx.service reloading/reload load=loaded result=success pid=49 restart=no job=reload invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
4.34s h132     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
4.34s h132     change reload nginx.service detail="systemd reloaded it" when=4.339s
4.342s h132     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=a170909044314089aedd9028521e1e8e file=enabled since=-1.332s
5.401s h132     test nginx.service nginx ok tree=741e6d5bd17bfcac8b7e6d340032c6a8445a4004049bb2a3c7a558f0fde876bc newer=no
5.401s h132     vhost nginx.service nginx disk name=kasir132.example.lab at=/etc/nginx/sites-enabled/kasir132.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:8630 > /etc/nginx/sites-enabled/kasir132.example.lab:10 > connect=3s > read=3s" witness=configtest
5.401s h132     vhost nginx.service nginx disk name=wiki132.lab at=/etc/nginx/sites-enabled/wiki132.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:8630 > /etc/nginx/sites-enabled/wiki132.lab:10 > connect=3s > read=3s" witness=configtest
5.401s h132     vhost nginx.service nginx running name=kasir132.example.lab at=/etc/nginx/sites-enabled/kasir132.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:8630 > /etc/nginx/sites-enabled/kasir132.example.lab:10 > connect=3s > read=3s" witness=configtest
5.401s h132     vhost nginx.service nginx running name=wiki132.lab at=/etc/nginx/sites-enabled/wiki132.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:8630 > /etc/nginx/sites-enabled/wiki132.lab:10 > connect=3s > read=3s" witness=configtest
5.401s h132     change config nginx.service detail="its test is ok" when=5.4s
5.401s h132     removal target tcp:127.0.0.1:8630 witness=targets
6.464s h132     target tcp:10.99.0.250:8630 connects=no errno=ETIMEDOUT
8.172s h132     look kasir132.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=3.010488868s purpose=scheduled direct=true source=10.99.0.2
8.187s h132     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:10.99.0.250:8630 vhost=kasir132.example.lab count=1 first=7.793s last=7.793s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: kasir132.example.lab, upstream: tcp:10.99.0.250:8630"
8.288s h132     look wiki132.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki132.lab/ to=10.99.0.21:80 took=1.797504356s purpose=word direct=true source=10.99.0.2
8.289s h132     look wiki132.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki132.lab/ to=10.99.0.21:80 took=2.702985727s purpose=scheduled direct=true source=10.99.0.2
8.29s h132     look wiki132.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki132.lab/ to=10.99.0.21:80 took=586.223268ms purpose=scheduled direct=true source=10.99.0.2
8.29s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=1.195687394s purpose=scheduled direct=true source=10.99.0.2
8.291s h132     target tcp:10.99.0.250:8630 connects=no errno=EHOSTUNREACH
8.291s h132     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.291s h132     socket tcp:127.0.0.1:8630 unit=shop-api.service process=node user=www-data queue=1 backlog=511
8.31s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=1.805455808s purpose=word direct=true source=10.99.0.2
8.386s h132     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8630 vhost=wiki132.lab count=3 first=7.793s last=7.793s sample="connect() failed (113: No route to host) while connecting to upstream, server: wiki132.lab, upstream: tcp:10.99.0.250:8630"
8.386s h132     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8630 vhost=kasir132.example.lab count=2 first=7.793s last=7.793s sample="connect() failed (113: No route to host) while connecting to upstream, server: kasir132.example.lab, upstream: tcp:10.99.0.250:8630"
9.296s h132     target tcp:10.99.0.250:8630 connects=no errno=ETIMEDOUT
10.231s h132     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=5 504=1 sources=1 top=1 counted=1
10.762s h132     load cpu=0.9980019980019998 steal=0.0004995004995005224 wait=0 load1=16.48 cpus=2 memory=25276502016 available=23931252736 swap=0 swapped=0 psi-cpu=0.9469 psi-memory=0 psi-io=0.022000000000000002 disk=0.3256109783007689 inodes=0.04073965549468994 path=/ oom=0 overflows=0
11.336s h132     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8630 vhost=kasir132.example.lab count=3 first=10.793s last=10.793s sample="connect() failed (113: No route to host) while connecting to upstream, server: kasir132.example.lab, upstream: tcp:10.99.0.250:8630"
11.336s h132     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:10.99.0.250:8630 vhost=wiki132.lab count=1 first=10.793s last=10.793s sample="connect() failed (113: No route to host) while connecting to upstream, server: wiki132.lab, upstream: tcp:10.99.0.250:8630"
11.342s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=244.437214ms purpose=scheduled direct=true source=10.99.0.2
11.369s h132     look wiki132.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki132.lab/ to=10.99.0.21:80 took=1.658919165s purpose=scheduled direct=true source=10.99.0.2
11.37s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=2.311438971s purpose=scheduled direct=true source=10.99.0.2
11.371s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=2.901530453s purpose=confirm token=32438f669bdf368e direct=true source=10.99.0.2
12.266s h132     arrival 32438f669bdf368e nginx.service status=502
14.802s h132     look wiki132.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://wiki132.lab/ to=10.99.0.21:80 took=3.013640684s purpose=scheduled direct=true source=10.99.0.2
14.82s h132     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:10.99.0.250:8630 vhost=wiki132.lab count=1 first=13.793s last=13.793s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: wiki132.lab, upstream: tcp:10.99.0.250:8630"
14.861s h132     target tcp:10.99.0.250:8630 connects=no errno=EHOSTUNREACH
14.884s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=1.540842968s purpose=verify token=de3da10408d1e057 direct=true source=10.99.0.2
14.888s h132     look kasir132.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir132.example.lab/ to=10.99.0.21:80 took=1.745778284s purpose=scheduled direct=true source=10.99.0.2
14.888s h132     look wiki132.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki132.lab/ to=10.99.0.21:80 took=1.048587772s purpose=scheduled direct=true source=10.99.0.2
14.888s expect upstream-unreachable
