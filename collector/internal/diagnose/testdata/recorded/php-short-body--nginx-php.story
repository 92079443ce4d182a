# Recorded in the lab: php-short-body on nginx-php.
0s    h250     registered 10.99.0.19
416ms h250     agent speaks
419ms h250     change package readline-common:all detail="8.2-1.3 installed" when=-14m28.38s
419ms h250     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m18.38s
419ms h250     load load1=9.68 cpus=2 memory=25276502016 available=22767783936 swap=0 swapped=0 psi-cpu=0.6402 psi-memory=0 psi-io=0.0208 disk=0.2563140106711048 inodes=0.03595000505447388 path=/ oom=0 overflows=0
419ms h250     missing units ok=true witness=units
419ms h250     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
419ms h250     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
419ms h250     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
419ms h250     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
419ms h250     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=e10b6eb42f8644838a459c0a51febc87 file=enabled since=-101ms
419ms h250     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=f4235ea2ed904b25b04c62e4897bb279 file=enabled status="Ready to handle connections" since=-109ms
421ms h250     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
421ms h250     change package readline-common:all detail="8.2-1.3 installed" when=-14m28.38s
421ms h250     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m18.38s
421ms h250     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
421ms h250     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
421ms h250     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=e10b6eb42f8644838a459c0a51febc87 file=enabled since=-101ms
421ms h250     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=f4235ea2ed904b25b04c62e4897bb279 file=enabled status="Ready to handle connections" since=-109ms
421ms h250     missing units ok=true witness=units
421ms h250     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
501ms h250     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
501ms h250     vhost apache2.service apache disk name=h250.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
522ms h250     test nginx.service nginx ok tree=662d60e6733435ad40e40d0d6f43676edbb6bbd29023da9ded77f74a4130249f newer=no
529ms h250     vhost nginx.service nginx disk name=api-docs250.lab at=/etc/nginx/sites-enabled/api-docs250.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs250.lab:13 > connect=3s > read=3s" witness=configtest
529ms h250     vhost nginx.service nginx disk name=sekolah250.example.lab at=/etc/nginx/sites-enabled/sekolah250.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/sekolah250.example.lab:13 > connect=3s > read=3s" witness=configtest
529ms h250     vhost nginx.service nginx running name=api-docs250.lab at=/etc/nginx/sites-enabled/api-docs250.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/api-docs250.lab:13 > connect=3s > read=3s" witness=configtest
529ms h250     vhost nginx.service nginx running name=sekolah250.example.lab at=/etc/nginx/sites-enabled/sekolah250.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/sekolah250.example.lab:13 > connect=3s > read=3s" witness=configtest
550ms h250     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
575ms h250     test php8.2-fpm.service php-fpm ok tree=bfe2068c7179ac2e741c476b2f4cc760eecfbdc5484ec38eee2cf53094dc7b0f newer=no
575ms h250     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
575ms h250     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.739s h250     look api-docs250.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs250.lab/ to=10.99.0.19:80 took=5.197297ms purpose=scheduled direct=true
2.598s h250     look sekolah250.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=2.451414ms purpose=scheduled direct=true
3.731s h250     look api-docs250.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs250.lab/ to=10.99.0.19:80 took=7.697111ms purpose=scheduled direct=true
4.539s h250     look sekolah250.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=4.257068ms purpose=scheduled direct=true
5.734s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=3.544737ms purpose=scheduled direct=true
5.858s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=api-docs250.lab count=1 first=5.62s last=5.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
6.462s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=1.232064ms purpose=scheduled direct=true
6.659s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=sekolah250.example.lab count=1 first=5.62s last=5.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: sekolah250.example.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
6.738s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=3.634623ms purpose=confirm token=1424c604a7541b33 direct=true
6.861s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=api-docs250.lab count=1 first=6.62s last=6.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
7.464s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=1.002953ms purpose=confirm token=db728e474c2aa948 direct=true
7.666s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=sekolah250.example.lab count=1 first=6.62s last=6.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: sekolah250.example.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
7.702s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=876.102µs purpose=scheduled direct=true
7.752s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=12.201923ms purpose=verify token=5481eedd9cb58e1f direct=true
8.466s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=1.132456ms purpose=confirm token=7c24b5b28b504edd direct=true
8.511s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=2.064639ms purpose=scheduled direct=true
8.87s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=api-docs250.lab count=2 first=7.62s last=7.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
9.673s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=sekolah250.example.lab count=2 first=7.62s last=7.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: sekolah250.example.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
9.756s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=1.823514ms purpose=verify token=68d3e59a00dfbd7d direct=true
9.776s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=991.855µs purpose=scheduled direct=true
10.138s h250     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.419s h250     load cpu=0.5971563981042174 steal=0 wait=0.0036861506055822957 load1=8.48 cpus=2 memory=25276502016 available=22789046272 swap=0 swapped=0 psi-cpu=0.5213 psi-memory=0 psi-io=0.014499999999999999 disk=0.25632691102392113 inodes=0.03594893217086792 path=/ oom=0 overflows=0
10.419s h250     pool php8.2-fpm.service tree=running active=0 idle=2 requests=19 slow=0 witness=units
10.419s h250     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.469s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=1.572351ms purpose=verify token=2afa7e9cccf5170f direct=true
10.5s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=858.559µs purpose=scheduled direct=true
10.543s h250     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
10.543s h250     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012987012987012988 memory=22503424
10.543s h250     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20205568
10.543s h250     process systemd unit=init.scope user=root count=1 cpu=0 memory=12111872
10.544s h250     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9879552
10.544s h250     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50212864
10.544s h250     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11894784
10.544s h250     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336
11.153s h250     arrival 2afa7e9cccf5170f nginx.service status=200
11.773s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=1.460168ms purpose=scheduled direct=true
12.416s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=1.383575ms purpose=scheduled direct=true
12.486s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=17.169591ms purpose=verify token=40fe873080649dcc direct=true
12.95s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=api-docs250.lab count=5 first=9.62s last=11.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: api-docs250.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
13.155s h250     arrival 40fe873080649dcc nginx.service status=200
13.751s h250     sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php-user_1001.socket vhost=sekolah250.example.lab count=2 first=9.62s last=11.62s sample="upstream prematurely closed FastCGI request while reading upstream, server: sekolah250.example.lab, upstream: unix:/run/php/php-user_1001.socket" about=upstream
13.838s h250     look api-docs250.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://api-docs250.lab/ to=10.99.0.19:80 took=1.147657ms purpose=scheduled direct=true
14.361s h250     look sekolah250.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 5 of 8000 bytes: unexpected EOF" url=http://sekolah250.example.lab/ to=10.99.0.19:80 took=1.569414ms purpose=scheduled direct=true
14.361s expect app-invalid-response
