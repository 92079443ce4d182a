# Recorded in the lab: allowed-clients on nginx-php-tcp.
0s    h072     registered 10.99.0.7
306ms h072     agent speaks
315ms h072     change package readline-common:all detail="8.2-1.3 installed" when=-12m22.071s
315ms h072     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m12.071s
315ms h072     load load1=10.55 cpus=2 memory=25276502016 available=24158347264 swap=0 swapped=0 psi-cpu=0.5169 psi-memory=0 psi-io=0.014199999999999999 disk=0.2437470984677229 inodes=0.03566533327102661 path=/ oom=0 overflows=0
315ms h072     missing units ok=true witness=units
315ms h072     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
315ms h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
315ms h072     socket tcp:127.0.0.1:5810 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
315ms h072     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
315ms h072     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
315ms h072     unit nginx.service active/running load=loaded result=success pid=44 restart=no invocation=4182d557b3274aa3bd22062f44b1501f file=enabled since=-192ms
315ms h072     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=-151ms
316ms h072     change package readline-common:all detail="8.2-1.3 installed" when=-12m22.071s
316ms h072     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m12.071s
316ms h072     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
317ms h072     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
317ms h072     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
317ms h072     unit nginx.service active/running load=loaded result=success pid=44 restart=no invocation=4182d557b3274aa3bd22062f44b1501f file=enabled since=-192ms
317ms h072     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=-151ms
317ms h072     missing units ok=true witness=units
317ms h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
317ms h072     socket tcp:127.0.0.1:5810 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
421ms h072     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
421ms h072     vhost apache2.service apache disk name=h072.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
447ms h072     test nginx.service nginx ok tree=c147de810f28e0df38c0e600627e24d32cfd3379f3384c32d8aad82d4ee486b5 newer=no
447ms h072     vhost nginx.service nginx disk name=kasir72.lab at=/etc/nginx/sites-enabled/kasir72.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5810 > /etc/nginx/sites-enabled/kasir72.lab:13 > connect=1m0s > read=1m0s" witness=configtest
447ms h072     vhost nginx.service nginx disk name=my-site72.co.lab at=/etc/nginx/sites-enabled/my-site72.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5810 > /etc/nginx/sites-enabled/my-site72.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
447ms h072     vhost nginx.service nginx running name=kasir72.lab at=/etc/nginx/sites-enabled/kasir72.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5810 > /etc/nginx/sites-enabled/kasir72.lab:13 > connect=1m0s > read=1m0s" witness=configtest
447ms h072     vhost nginx.service nginx running name=my-site72.co.lab at=/etc/nginx/sites-enabled/my-site72.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5810 > /etc/nginx/sites-enabled/my-site72.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
466ms h072     target tcp:127.0.0.1:5810 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
505ms h072     test php8.2-fpm.service php-fpm ok tree=6691f2510297a42e6cd07a595656da02e19b2f644385ca5546e4b6aa2dcb5b99 newer=no
505ms h072     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:5810 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
505ms h072     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:5810 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.357s h072     look kasir72.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir72.lab/ to=10.99.0.7:80 took=2.601554ms purpose=scheduled direct=true
3.666s h072     look my-site72.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site72.co.lab/ to=10.99.0.7:80 took=2.39366ms purpose=scheduled direct=true
3.839s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no job=restart invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=-151ms
3.839s h072     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=40 restart=no job=restart invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=3.831s
3.847s h072     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=3.831s
3.859s h072     removal socket tcp:127.0.0.1:5810 witness=sockets
3.86s h072     target tcp:127.0.0.1:5810 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.862s h072     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=e0d32325ff4a494daacfde12c7df381b file=enabled status="Ready to handle connections" since=3.849s
3.863s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=878.536µs purpose=word direct=true
3.864s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=685.642µs purpose=word direct=true
3.884s h072     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=124 restart=no job=restart invocation=c1fc219ed7964d2b93c594b4dc92fe75 file=enabled since=3.849s
3.887s h072     unit php8.2-fpm.service activating/start load=loaded result=success pid=124 restart=no job=restart invocation=c1fc219ed7964d2b93c594b4dc92fe75 file=enabled since=3.886s
3.906s h072     target tcp:127.0.0.1:5810 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
3.907s h072     socket tcp:127.0.0.1:5810 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
3.917s h072     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=2.929s last=2.929s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
3.917s h072     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=2.929s last=2.929s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
3.923s h072     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=124 restart=no job=restart invocation=c1fc219ed7964d2b93c594b4dc92fe75 file=enabled status="Ready to handle connections" since=3.886s
3.93s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=124 restart=no job=restart invocation=c1fc219ed7964d2b93c594b4dc92fe75 file=enabled status="Ready to handle connections" since=3.929s
3.935s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=124 restart=no invocation=c1fc219ed7964d2b93c594b4dc92fe75 file=enabled status="Ready to handle connections" since=3.929s
4.149s h072     test php8.2-fpm.service php-fpm ok tree=c46dfd050605ed1004bb3a13d9f0d9bf0a5f65a2601de676a9e215ea5bb0c572 newer=no
4.151s h072     change config php8.2-fpm.service detail="its test is ok" when=4.148s
4.339s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=907.759µs purpose=scheduled direct=true
4.519s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=3.929s last=3.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
4.865s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=912.405µs purpose=confirm token=0c075901a6cd7c9d direct=true
4.866s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=847.209µs purpose=confirm token=a8ab0a7c353afc5b direct=true
4.92s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=3.929s last=3.929s sample="upstream prematurely closed connection while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
4.92s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=3.929s last=3.929s sample="upstream prematurely closed connection while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
5.744s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=3.334971ms purpose=scheduled direct=true
5.868s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=1.172724ms purpose=confirm token=45b7d16ce47e193e direct=true
5.872s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=1.266711ms purpose=confirm token=1209c99c713fe037 direct=true
5.925s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=4.929s last=4.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
5.925s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=4.929s last=4.929s sample="upstream prematurely closed connection while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
5.925s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=4.929s last=4.929s sample="upstream prematurely closed connection while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
6.406s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=2.602641ms purpose=scheduled direct=true
6.526s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=5.929s last=5.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
7.707s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=952.116µs purpose=scheduled direct=true
7.731s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=6.929s last=6.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
7.869s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=957.573µs purpose=verify token=ff2e2d06b009fa5c direct=true
7.874s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=570.593µs purpose=verify token=14c12b25e5b86ae0 direct=true
7.932s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=6.929s last=6.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
8.448s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=702.923µs purpose=scheduled direct=true
8.534s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=7.929s last=7.929s sample="upstream prematurely closed connection while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
8.735s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=6.929s last=6.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
9.696s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=1.983232ms purpose=scheduled direct=true
9.872s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=1.462334ms purpose=verify token=0323aa46faf8b833 direct=true
9.876s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=720.43µs purpose=verify token=753f82fbbf60a532 direct=true
9.945s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=8.929s last=8.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
10.314s h072     load cpu=0.5175801447776014 steal=0 wait=0.007755946225440101 load1=9.3 cpus=2 memory=25276502016 available=24260247552 swap=0 swapped=0 psi-cpu=0.39740000000000003 psi-memory=0 psi-io=0.0141 disk=0.24342538544830147 inodes=0.035646021366119385 path=/ oom=0 overflows=0
10.314s h072     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:5810 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
10.314s h072     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:5810 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
10.314s h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.314s h072     socket tcp:127.0.0.1:5810 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
10.336s h072     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.441s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=1.250943ms purpose=scheduled direct=true
10.535s h072     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
10.535s h072     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22372352 io=1
10.535s h072     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20287488 io=0
10.535s h072     process systemd unit=init.scope user=root count=1 cpu=0 memory=12095488 io=0
10.535s h072     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10178560 io=0
10.535s h072     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42766336 io=0
10.535s h072     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11567104 io=0
10.535s h072     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392 io=0
10.74s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=2 first=8.929s last=8.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
10.942s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=9.929s last=9.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
11.636s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=687.194µs purpose=scheduled direct=true
11.894s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=3.405299ms purpose=verify token=68104b39496316f2 direct=true
11.901s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=2.748863ms purpose=verify token=aa459adc1490c78d direct=true
11.947s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=10.929s last=10.929s sample="upstream prematurely closed connection while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
11.947s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=10.929s last=10.929s sample="upstream prematurely closed connection while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
12.147s h072     arrival 68104b39496316f2 nginx.service status=502
12.147s h072     arrival aa459adc1490c78d nginx.service status=502
12.512s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=1.436712ms purpose=scheduled direct=true
12.956s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=11.929s last=11.929s sample="upstream prematurely closed connection while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
13.649s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=966.531µs purpose=scheduled direct=true
13.759s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=12.929s last=12.929s sample="upstream prematurely closed connection while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
13.896s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=734.836µs purpose=verify token=4ad88fa891a18879 direct=true
13.903s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=1.351233ms purpose=verify token=aa8fd0ef9759c8e5 direct=true
13.96s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=12.929s last=12.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
14.153s h072     arrival 4ad88fa891a18879 nginx.service status=502
14.153s h072     arrival aa8fd0ef9759c8e5 nginx.service status=502
14.611s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=843.29µs purpose=scheduled direct=true
14.768s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=2 first=10.929s last=12.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810"
14.969s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=13.929s last=13.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
15.744s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=826.554µs purpose=scheduled direct=true
15.772s h072     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5810 vhost=my-site72.co.lab count=1 first=14.929s last=14.929s sample="upstream prematurely closed connection while reading response header from upstream, server: my-site72.co.lab, upstream: tcp:127.0.0.1:5810" about="response header from upstream"
15.899s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=1.8099ms purpose=verify token=16812958a2a0b1c3 direct=true
16.154s h072     arrival 16812958a2a0b1c3 nginx.service status=502
16.539s h072     look kasir72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir72.lab/ to=10.99.0.7:80 took=770.303µs purpose=scheduled direct=true
16.977s h072     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5810 vhost=kasir72.lab count=1 first=15.929s last=15.929s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: kasir72.lab, upstream: tcp:127.0.0.1:5810"
17.86s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=7.854653ms purpose=scheduled direct=true
17.901s h072     look my-site72.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site72.co.lab/ to=10.99.0.7:80 took=1.082464ms purpose=verify token=8e5393f7861d5685 direct=true
17.901s expect upstream-socket-permission
