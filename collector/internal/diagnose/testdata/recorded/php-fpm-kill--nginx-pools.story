# Recorded in the lab: php-fpm-kill on nginx-pools.
0s    h018     registered 10.99.0.16
446ms h018     agent speaks
450ms h018     change package readline-common:all detail="8.2-1.3 installed" when=-15m18.79s
450ms h018     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m8.79s
450ms h018     load load1=8.86 cpus=2 memory=25276502016 available=22780932096 swap=0 swapped=0 psi-cpu=0.5664 psi-memory=0 psi-io=0.0158 disk=0.2563877269729121 inodes=0.03595387935638428 path=/ oom=0 overflows=0
450ms h018     missing units ok=true witness=units
450ms h018     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
450ms h018     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
450ms h018     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
450ms h018     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=fb7dcde21fb440048db15c88a3f59967 file=enabled since=-289ms
450ms h018     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=-165ms
453ms h018     change package readline-common:all detail="8.2-1.3 installed" when=-15m18.79s
453ms h018     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m8.79s
453ms h018     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
454ms h018     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
454ms h018     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
454ms h018     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=fb7dcde21fb440048db15c88a3f59967 file=enabled since=-289ms
454ms h018     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=-165ms
454ms h018     missing units ok=true witness=units
547ms h018     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
649ms h018     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
649ms h018     vhost apache2.service apache disk name=h018.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
667ms h018     test nginx.service nginx ok tree=a663ac2412fda4e1e5e21274845195cca894376e1f0ed0267973deb1f1bcd2b5 newer=no
667ms h018     vhost nginx.service nginx disk name=a118.co.lab at=/etc/nginx/sites-enabled/a118.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/a118.sock > /etc/nginx/sites-enabled/a118.co.lab:13 > connect=5s > read=5s" witness=configtest
667ms h018     vhost nginx.service nginx disk name=hotel18.lab at=/etc/nginx/sites-enabled/hotel18.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/hotel18.sock > /etc/nginx/sites-enabled/hotel18.lab:13 > connect=5s > read=5s" witness=configtest
667ms h018     vhost nginx.service nginx disk name=shop18.example.lab at=/etc/nginx/sites-enabled/shop18.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop18.sock > /etc/nginx/sites-enabled/shop18.example.lab:13 > connect=5s > read=5s" witness=configtest
667ms h018     vhost nginx.service nginx running name=a118.co.lab at=/etc/nginx/sites-enabled/a118.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/a118.sock > /etc/nginx/sites-enabled/a118.co.lab:13 > connect=5s > read=5s" witness=configtest
667ms h018     vhost nginx.service nginx running name=hotel18.lab at=/etc/nginx/sites-enabled/hotel18.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/hotel18.sock > /etc/nginx/sites-enabled/hotel18.lab:13 > connect=5s > read=5s" witness=configtest
667ms h018     vhost nginx.service nginx running name=shop18.example.lab at=/etc/nginx/sites-enabled/shop18.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop18.sock > /etc/nginx/sites-enabled/shop18.example.lab:13 > connect=5s > read=5s" witness=configtest
706ms h018     target unix:/run/php/a118.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
706ms h018     target unix:/run/php/hotel18.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
706ms h018     target unix:/run/php/shop18.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
742ms h018     test php8.2-fpm.service php-fpm ok tree=d8ce3b4ff31339b914624d3c31d708c59e36c17243e64fc25520facd2349c76f newer=no
742ms h018     pool php8.2-fpm.service pool=a118 listen=unix:/run/php/a118.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a118.conf:1 witness=configtest
742ms h018     pool php8.2-fpm.service pool=hotel18 listen=unix:/run/php/hotel18.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel18.conf:1 witness=configtest
742ms h018     pool php8.2-fpm.service pool=shop18 listen=unix:/run/php/shop18.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop18.conf:1 witness=configtest
742ms h018     pool php8.2-fpm.service pool=a118 listen=unix:/run/php/a118.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a118.conf:1 witness=configtest
742ms h018     pool php8.2-fpm.service pool=hotel18 listen=unix:/run/php/hotel18.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel18.conf:1 witness=configtest
742ms h018     pool php8.2-fpm.service pool=shop18 listen=unix:/run/php/shop18.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop18.conf:1 witness=configtest
875ms h018     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
875ms h018     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22634496 io=0.8
875ms h018     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=20545536 io=0
875ms h018     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12259328 io=0
875ms h018     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7766016 io=0
875ms h018     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=72859648 io=0
875ms h018     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11706368 io=0.2
875ms h018     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584 io=0
1.684s h018     look hotel18.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel18.lab/ to=10.99.0.16:80 took=9.294496ms purpose=scheduled direct=true
2.246s h018     look a118.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a118.co.lab/ to=10.99.0.16:80 took=1.418212ms purpose=scheduled direct=true
2.385s h018     look shop18.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop18.example.lab/ to=10.99.0.16:80 took=1.142539ms purpose=scheduled direct=true
3.635s h018     look hotel18.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel18.lab/ to=10.99.0.16:80 took=1.680495ms purpose=scheduled direct=true
4.202s h018     look a118.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a118.co.lab/ to=10.99.0.16:80 took=1.662746ms purpose=scheduled direct=true
4.472s h018     look shop18.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop18.example.lab/ to=10.99.0.16:80 took=1.084713ms purpose=scheduled direct=true
5.117s h018     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=5.111s
5.137s h018     look shop18.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop18.example.lab/ to=10.99.0.16:80 took=7.62928ms purpose=word direct=true
5.16s h018     target unix:/run/php/shop18.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.163s h018     look hotel18.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel18.lab/ to=10.99.0.16:80 took=33.297152ms purpose=word direct=true
5.168s h018     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=5.111s stop=no
5.173s h018     look a118.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a118.co.lab/ to=10.99.0.16:80 took=43.596667ms purpose=word direct=true
5.201s h018     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=5.111s stop=no
5.201s h018     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=fd2d5be9d5974218b3f102b4c45b4a67 file=enabled status="Ready to handle connections" since=5.198s stop=no
5.233s h018     target unix:/run/php/a118.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.233s h018     target unix:/run/php/hotel18.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.238s h018     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/shop18.sock vhost=shop18.example.lab count=1 first=4.21s last=4.21s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: shop18.example.lab, upstream: unix:/run/php/shop18.sock"
5.238s h018     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/hotel18.sock vhost=hotel18.lab count=1 first=4.21s last=4.21s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel18.lab, upstream: unix:/run/php/hotel18.sock"
5.238s h018     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/a118.sock vhost=a118.co.lab count=1 first=4.21s last=4.21s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a118.co.lab, upstream: unix:/run/php/a118.sock"
5.395s h018     look shop18.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop18.example.lab/ to=10.99.0.16:80 took=1.837233ms purpose=confirm token=4f46bac12e01ec49 direct=true
5.444s h018     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/shop18.sock vhost=shop18.example.lab count=1 first=5.21s last=5.21s sample="connect() to unix:/run/php/shop18.sock failed (111: Connection refused) while connecting to upstream, server: shop18.example.lab, upstream: unix:/run/php/shop18.sock"
5.473s h018     look shop18.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop18.example.lab/ to=10.99.0.16:80 took=1.13226ms purpose=confirm token=d354f35ca77d17b8 direct=true
5.473s expect php-fpm-killed
