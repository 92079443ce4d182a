# Recorded in the lab: http-to-fastcgi on nginx-php-tcp.
0s    h063     registered 10.99.0.17
289ms h063     agent speaks
293ms h063     change package readline-common:all detail="8.2-1.3 installed" when=-14m0.033s
293ms h063     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m50.033s
293ms h063     load load1=9.71 cpus=2 memory=25276502016 available=23384633344 swap=0 swapped=0 psi-cpu=0.7857 psi-memory=0 psi-io=0.0195 disk=0.2561670387943766 inodes=0.0359463095664978 path=/ oom=0 overflows=0
293ms h063     missing units ok=true witness=units
293ms h063     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
293ms h063     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
293ms h063     socket tcp:127.0.0.1:3395 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
293ms h063     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
293ms h063     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
293ms h063     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
293ms h063     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=f129afdac589482894448b46a02e32aa file=enabled status="Ready to handle connections" since=-122ms
294ms h063     change package readline-common:all detail="8.2-1.3 installed" when=-14m0.033s
294ms h063     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m50.033s
295ms h063     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
295ms h063     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
295ms h063     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
295ms h063     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
295ms h063     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=f129afdac589482894448b46a02e32aa file=enabled status="Ready to handle connections" since=-122ms
295ms h063     missing units ok=true witness=units
295ms h063     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
295ms h063     socket tcp:127.0.0.1:3395 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
427ms h063     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
427ms h063     vhost apache2.service apache disk name=h063.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
495ms h063     test php8.2-fpm.service php-fpm ok tree=3e6f75b73ade6b685591a9e3d9b0edea2e47224fd330e4d1fc8ffa60a66d0988 newer=no
495ms h063     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:3395 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
495ms h063     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:3395 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
524ms h063     target tcp:127.0.0.1:3395 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
524ms h063     test nginx.service nginx ok tree=310d83e41460bdb35bdd6d20fb56cc7575c58897eac8e2a3c8586c14aa042a3d newer=no
524ms h063     vhost nginx.service nginx disk name=shop63.lab at=/etc/nginx/sites-enabled/shop63.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/shop63.lab:13 > connect=1m0s > read=1m0s" witness=configtest
524ms h063     vhost nginx.service nginx disk name=tintuc63.co.lab at=/etc/nginx/sites-enabled/tintuc63.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/tintuc63.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
524ms h063     vhost nginx.service nginx running name=shop63.lab at=/etc/nginx/sites-enabled/shop63.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/shop63.lab:13 > connect=1m0s > read=1m0s" witness=configtest
524ms h063     vhost nginx.service nginx running name=tintuc63.co.lab at=/etc/nginx/sites-enabled/tintuc63.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/tintuc63.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
1.991s h063     look tintuc63.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=2.362079ms purpose=scheduled direct=true
2.581s h063     look shop63.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop63.lab/ to=10.99.0.17:80 took=1.743872ms purpose=scheduled direct=true
2.81s h063     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
2.81s h063     unit nginx.service reloading/reload load=loaded result=success pid=46 restart=no job=reload invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
2.852s h063     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
2.852s h063     change reload nginx.service detail="systemd reloaded it" when=2.845s
2.852s h063     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=ab70151fd940444790dac6d574f1279d file=enabled since=-255ms
3.972s h063     test nginx.service nginx ok tree=0969f5d9d8880668db190c88594097842b92330e065d90c94476d71fb2955bde newer=no
3.972s h063     vhost nginx.service nginx disk name=shop63.lab at=/etc/nginx/sites-enabled/shop63.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/shop63.lab:13" witness=configtest
3.972s h063     vhost nginx.service nginx disk name=tintuc63.co.lab at=/etc/nginx/sites-enabled/tintuc63.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > http > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/tintuc63.co.lab:13" witness=configtest
3.972s h063     vhost nginx.service nginx running name=shop63.lab at=/etc/nginx/sites-enabled/shop63.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > http > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/shop63.lab:13" witness=configtest
3.972s h063     vhost nginx.service nginx running name=tintuc63.co.lab at=/etc/nginx/sites-enabled/tintuc63.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > http > tcp:127.0.0.1:3395 > /etc/nginx/sites-enabled/tintuc63.co.lab:13" witness=configtest
3.973s h063     change config nginx.service detail="its test is ok" when=3.972s
4.045s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=7.348336ms purpose=scheduled direct=true
4.113s h063     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:3395 vhost=tintuc63.co.lab count=1 first=3.967s last=3.967s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: tintuc63.co.lab, upstream: tcp:127.0.0.1:3395"
4.297s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=1.051047ms purpose=confirm token=7fc694293dfd5a61 direct=true
4.605s h063     look shop63.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop63.lab/ to=10.99.0.17:80 took=615.511µs purpose=scheduled direct=true
4.784s h063     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:3395 vhost=shop63.lab count=1 first=3.967s last=3.967s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: shop63.lab, upstream: tcp:127.0.0.1:3395"
5.165s h063     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:3395 vhost=tintuc63.co.lab count=1 first=3.967s last=3.967s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: tintuc63.co.lab, upstream: tcp:127.0.0.1:3395"
6.012s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=19.751884ms purpose=scheduled direct=true
6.302s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=871.569µs purpose=verify token=9b37c14e2ad01c9d direct=true
6.525s h063     look shop63.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop63.lab/ to=10.99.0.17:80 took=2.82126ms purpose=scheduled direct=true
6.614s h063     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:3395 vhost=shop63.lab count=1 first=5.967s last=5.967s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: shop63.lab, upstream: tcp:127.0.0.1:3395"
7.213s h063     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:3395 vhost=tintuc63.co.lab count=2 first=5.967s last=5.967s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: tintuc63.co.lab, upstream: tcp:127.0.0.1:3395"
8.04s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=940.307µs purpose=scheduled direct=true
8.306s h063     look tintuc63.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.co.lab/ to=10.99.0.17:80 took=2.973942ms purpose=verify token=b83546f5fd3facb0 direct=true
8.306s expect upstream-wrong-protocol
