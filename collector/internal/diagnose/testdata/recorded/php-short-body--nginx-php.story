# Recorded in the lab: php-short-body on nginx-php.
0s    h250     registered 10.99.0.58
404ms h250     agent speaks
425ms h250     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m26.316s
425ms h250     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m16.316s
425ms h250     load load1=16.24 cpus=2 memory=25276502016 available=24097210368 swap=0 swapped=0 psi-cpu=0.9428 psi-memory=0 psi-io=0.0384 disk=0.3301103951880679 inodes=0.04083043336868286 path=/ oom=0 overflows=0
425ms h250     missing units ok=true witness=units
425ms h250     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
425ms h250     missing "weblog apache2.service" ok=true witness=weblog
425ms h250     missing "weblog nginx.service" ok=true witness=weblog
425ms h250     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
425ms h250     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
425ms h250     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=cdc45abf28394825b7292118b3e5ade9 file=enabled since=-349ms
425ms h250     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=c72429a458e1477f98675f16617d39bc file=enabled status="Ready to handle connections" since=-100ms
425ms h250     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m26.316s
425ms h250     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m16.316s
426ms h250     load load1=16.24 cpus=2 memory=25276502016 available=24097210368 swap=0 swapped=0 psi-cpu=0.9428 psi-memory=0 psi-io=0.0384 disk=0.3301103951880679 inodes=0.04083043336868286 path=/ oom=0 overflows=0
426ms h250     missing "weblog nginx.service" ok=true witness=weblog
426ms h250     missing "weblog apache2.service" ok=true witness=weblog
426ms h250     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
426ms h250     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
426ms h250     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
426ms h250     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=cdc45abf28394825b7292118b3e5ade9 file=enabled since=-349ms
426ms h250     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=c72429a458e1477f98675f16617d39bc file=enabled status="Ready to handle connections" since=-100ms
426ms h250     missing units ok=true witness=units
539ms h250     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
721ms h250     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
721ms h250     vhost apache2.service apache disk name=h250.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
994ms h250     test php8.2-fpm.service php-fpm ok tree=eaf51fe896473cf263bb048abd8a0e9cfed218d7ba3097b07b6aab6d90bb07a7 newer=no
994ms h250     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
994ms h250     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
996ms h250     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
996ms h250     missing "weblog php8.2-fpm.service" ok=true witness=weblog
997ms h250     removal missing "weblog php8.2-fpm.service" witness=weblog
1.01s h250     test nginx.service nginx ok tree=ae5e565129e993d1454b389ebac3d0f70b168b8d591fb776be4369e6f4d0df35 newer=no
1.012s h250     vhost nginx.service nginx disk name=api-docs250.example.lab at=/etc/nginx/sites-enabled/api-docs250.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/api-docs250.example.lab:13 > connect=20s > read=20s" witness=configtest
1.012s h250     vhost nginx.service nginx disk name=kasir250.co.lab at=/etc/nginx/sites-enabled/kasir250.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/kasir250.co.lab:13 > connect=20s > read=20s" witness=configtest
1.012s h250     vhost nginx.service nginx running name=api-docs250.example.lab at=/etc/nginx/sites-enabled/api-docs250.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/api-docs250.example.lab:13 > connect=20s > read=20s" witness=configtest
1.012s h250     vhost nginx.service nginx running name=kasir250.co.lab at=/etc/nginx/sites-enabled/kasir250.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/kasir250.co.lab:13 > connect=20s > read=20s" witness=configtest
1.018s h250     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.981s h250     look api-docs250.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=2.054903ms purpose=scheduled direct=true source=10.99.0.2
4.37s h250     look kasir250.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir250.co.lab/ to=10.99.0.58:80 took=5.20434ms purpose=scheduled direct=true source=10.99.0.2
4.99s h250     look api-docs250.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=36.154204ms purpose=scheduled direct=true source=10.99.0.2
6.353s h250     look kasir250.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir250.co.lab/ to=10.99.0.58:80 took=9.789236ms purpose=scheduled direct=true source=10.99.0.2
6.915s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=26.720314ms purpose=scheduled direct=true source=10.99.0.2
6.955s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=api-docs250.example.lab count=1 first=6.684s last=6.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.example.lab, upstream: unix:/run/php/php-www.socket" about=upstream
7.433s h250     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
7.433s h250     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
7.433s h250     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20869120
7.433s h250     process systemd unit=init.scope user=root count=1 cpu=0 memory=12013568
7.434s h250     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9973760
7.434s h250     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50110464
7.434s h250     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11784192
7.434s h250     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392
7.891s h250     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
7.891s h250     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
7.891s h250     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20869120
7.891s h250     process systemd unit=init.scope user=root count=1 cpu=0 memory=12013568
7.891s h250     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9973760
7.891s h250     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50110464
7.891s h250     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11784192
7.891s h250     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392
7.892s h250     load load1=16.51 cpus=2 memory=25276502016 available=24121831424 swap=0 swapped=0 psi-cpu=0.9406 psi-memory=0 psi-io=0.0415 disk=0.33024815252707024 inodes=0.0408288836479187 path=/ oom=0 overflows=0
7.892s h250     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.109s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=8.820191ms purpose=confirm token=4c76b69ef9987581 direct=true source=10.99.0.2
8.11s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=api-docs250.example.lab count=1 first=7.684s last=7.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.example.lab, upstream: unix:/run/php/php-www.socket" about=upstream
8.392s h250     arrival 4c76b69ef9987581 nginx.service status=200
8.646s h250     look kasir250.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://kasir250.co.lab/ to=10.99.0.58:80 took=26.691416ms purpose=scheduled direct=true source=10.99.0.2
8.665s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=kasir250.co.lab count=1 first=7.684s last=7.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: kasir250.co.lab, upstream: unix:/run/php/php-www.socket" about=upstream
9.011s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=16.527326ms purpose=scheduled direct=true source=10.99.0.2
9.054s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=api-docs250.example.lab count=1 first=8.684s last=8.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.example.lab, upstream: unix:/run/php/php-www.socket" about=upstream
9.114s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=64.2361ms purpose=confirm token=8b9f70d826d860e7 direct=true source=10.99.0.2
9.247s h250     arrival 8b9f70d826d860e7 nginx.service status=200
9.496s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=17.819341ms purpose=confirm token=2eb51eed1b49951f direct=true source=10.99.0.2
10.404s h250     arrival 2eb51eed1b49951f nginx.service status=200
10.482s h250     load cpu=0.9995002498750516 steal=0.0004997501249374697 wait=0 load1=16.51 cpus=2 memory=25276502016 available=24097656832 swap=0 swapped=0 psi-cpu=0.9389 psi-memory=0 psi-io=0.0436 disk=0.3306078545724798 inodes=0.04083830118179321 path=/ oom=0 overflows=0
10.482s h250     pool php8.2-fpm.service tree=running active=0 idle=2 requests=14 slow=0 witness=units
10.482s h250     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 sources=1 top=1 counted=1
10.537s h250     look kasir250.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://kasir250.co.lab/ to=10.99.0.58:80 took=70.211483ms purpose=scheduled direct=true source=10.99.0.2
10.648s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=kasir250.co.lab count=1 first=9.684s last=9.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: kasir250.co.lab, upstream: unix:/run/php/php-www.socket" about=upstream
10.983s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=4.432305ms purpose=scheduled direct=true source=10.99.0.2
11.231s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=api-docs250.example.lab count=3 first=8.684s last=10.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.example.lab, upstream: unix:/run/php/php-www.socket" about=upstream
11.498s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=959.978µs purpose=verify token=ed22b3307c2f7e12 direct=true source=10.99.0.2
12.234s h250     arrival ed22b3307c2f7e12 nginx.service status=200
12.694s h250     look kasir250.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://kasir250.co.lab/ to=10.99.0.58:80 took=31.503498ms purpose=scheduled direct=true source=10.99.0.2
12.827s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-www.socket vhost=kasir250.co.lab count=1 first=11.684s last=11.684s sample="upstream prematurely closed FastCGI request while reading upstream, server: kasir250.co.lab, upstream: unix:/run/php/php-www.socket" about=upstream
13.062s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=17.164815ms purpose=scheduled direct=true source=10.99.0.2
13.541s h250     look api-docs250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.example.lab/ to=10.99.0.58:80 took=2.026153ms purpose=verify token=391a5365f0ab235f direct=true source=10.99.0.2
13.541s expect app-invalid-response
