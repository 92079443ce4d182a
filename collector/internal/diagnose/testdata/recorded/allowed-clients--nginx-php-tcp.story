# Recorded in the lab: allowed-clients on nginx-php-tcp.
0s    h071     registered 10.99.0.10
626ms h071     agent speaks
627ms h071     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m35.853s
627ms h071     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m25.853s
627ms h071     load load1=18.81 cpus=2 memory=25276502016 available=23826976768 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0223 disk=0.3253825834179535 inodes=0.040749430656433105 path=/ oom=0 overflows=0
627ms h071     missing units ok=true witness=units
627ms h071     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
627ms h071     missing "weblog apache2.service" ok=true witness=weblog
627ms h071     missing "weblog nginx.service" ok=true witness=weblog
627ms h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
627ms h071     socket tcp:127.0.0.1:5954 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
627ms h071     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
627ms h071     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
627ms h071     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=e2917caf175c408ca2b1b674b53ad55a file=enabled since=-350ms
627ms h071     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=-225ms
628ms h071     load load1=18.81 cpus=2 memory=25276502016 available=23826976768 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0223 disk=0.3253825834179535 inodes=0.040749430656433105 path=/ oom=0 overflows=0
628ms h071     missing "weblog nginx.service" ok=true witness=weblog
628ms h071     missing "weblog apache2.service" ok=true witness=weblog
628ms h071     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
628ms h071     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m35.853s
628ms h071     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m25.853s
629ms h071     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
629ms h071     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
629ms h071     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=e2917caf175c408ca2b1b674b53ad55a file=enabled since=-350ms
629ms h071     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=-225ms
629ms h071     missing units ok=true witness=units
629ms h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
629ms h071     socket tcp:127.0.0.1:5954 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
940ms h071     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
940ms h071     vhost apache2.service apache disk name=h071.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.218s h071     test php8.2-fpm.service php-fpm ok tree=e99a33cac65ec9c19f4baf526b9a97676b6c984891ed2195bbcffea417f71370 newer=no
1.218s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.218s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.22s h071     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.22s h071     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.22s h071     removal missing "weblog php8.2-fpm.service" witness=weblog
1.242s h071     target tcp:127.0.0.1:5954 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
1.25s h071     test nginx.service nginx ok tree=9cea4de3792b5e1722ae6d808bb28c24a426ce5fe70d7eb926b3ed701d9878c2 newer=no
1.25s h071     vhost nginx.service nginx disk name=a171.example.lab at=/etc/nginx/sites-enabled/a171.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5954 > /etc/nginx/sites-enabled/a171.example.lab:13 > connect=2s > read=2s" witness=configtest
1.25s h071     vhost nginx.service nginx disk name=toko71.lab at=/etc/nginx/sites-enabled/toko71.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5954 > /etc/nginx/sites-enabled/toko71.lab:13 > connect=2s > read=2s" witness=configtest
1.25s h071     vhost nginx.service nginx running name=a171.example.lab at=/etc/nginx/sites-enabled/a171.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5954 > /etc/nginx/sites-enabled/a171.example.lab:13 > connect=2s > read=2s" witness=configtest
1.25s h071     vhost nginx.service nginx running name=toko71.lab at=/etc/nginx/sites-enabled/toko71.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5954 > /etc/nginx/sites-enabled/toko71.lab:13 > connect=2s > read=2s" witness=configtest
1.99s h071     look a171.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a171.example.lab/ to=10.99.0.10:80 took=2.286706ms purpose=scheduled direct=true source=10.99.0.2
2.271s h071     look toko71.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko71.lab/ to=10.99.0.10:80 took=3.047436ms purpose=scheduled direct=true source=10.99.0.2
2.538s h071     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no job=restart invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=-225ms
2.538s h071     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=55 restart=no job=restart invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=2.506s
2.554s h071     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=2.506s
2.564s h071     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.564s h071     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.147s last=2.147s sample="exiting, bye-bye!"
2.564s h071     target tcp:127.0.0.1:5954 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.564s h071     removal socket tcp:127.0.0.1:5954 witness=sockets
2.566s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=1.06525ms purpose=word direct=true source=10.99.0.2
2.568s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=3.082894ms purpose=word direct=true source=10.99.0.2
2.58s h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.581s h071     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=bd6973b53b7b406781962de334196ba8 file=enabled status="Ready to handle connections" since=2.577s
2.619s h071     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=139 restart=no job=restart invocation=4f8437217d324d79a8eb1409c3f81d36 file=enabled since=2.577s
2.62s h071     unit php8.2-fpm.service activating/start load=loaded result=success pid=139 restart=no job=restart invocation=4f8437217d324d79a8eb1409c3f81d36 file=enabled since=2.579s
2.763s h071     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=139 restart=no job=restart invocation=4f8437217d324d79a8eb1409c3f81d36 file=enabled status="Ready to handle connections" since=2.579s
2.763s h071     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5954 vhost=a171.example.lab count=1 first=2.147s last=2.147s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a171.example.lab, upstream: tcp:127.0.0.1:5954"
2.763s h071     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5954 vhost=toko71.lab count=1 first=2.147s last=2.147s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko71.lab, upstream: tcp:127.0.0.1:5954"
2.786s h071     unit php8.2-fpm.service active/running load=loaded result=success pid=139 restart=no job=restart invocation=4f8437217d324d79a8eb1409c3f81d36 file=enabled status="Ready to handle connections" since=2.766s
2.786s h071     unit php8.2-fpm.service active/running load=loaded result=success pid=139 restart=no invocation=4f8437217d324d79a8eb1409c3f81d36 file=enabled status="Ready to handle connections" since=2.766s
2.792s h071     target tcp:127.0.0.1:5954 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
2.793s h071     socket tcp:127.0.0.1:5954 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
2.798s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=2.116837ms purpose=confirm token=84b322b8decedc2b direct=true source=10.99.0.2
2.803s h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.803s h071     target tcp:127.0.0.1:5954 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=1 backlog=4096 local=true
2.863s h071     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
2.956s h071     test php8.2-fpm.service php-fpm ok tree=32e026bc07e738762d5e23556d9dea0a56e3140a23eeaaa31e6253fdbd1b9db3 newer=no
2.958s h071     removal missing "weblog php8.2-fpm.service" witness=weblog
2.961s h071     change config php8.2-fpm.service detail="its test is ok" when=2.956s
2.965s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=a171.example.lab count=1 first=2.147s last=2.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a171.example.lab, upstream: tcp:127.0.0.1:5954"
2.989s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=877.219µs purpose=confirm token=6f09c783e9cd33c7 direct=true source=10.99.0.2
3.167s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=toko71.lab count=1 first=2.147s last=2.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko71.lab, upstream: tcp:127.0.0.1:5954"
3.182s h071     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
3.186s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
3.186s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
3.186s h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.186s h071     socket tcp:127.0.0.1:5954 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
3.186s h071     target tcp:127.0.0.1:5954 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
3.269s h071     arrival 84b322b8decedc2b nginx.service status=502
3.269s h071     arrival 6f09c783e9cd33c7 nginx.service status=502
3.587s h071     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.61s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=22.381499ms purpose=confirm token=1fcb48ff2ac52ad2 direct=true source=10.99.0.2
3.611s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=22.62549ms purpose=confirm token=6ae4f41bddd07722 direct=true source=10.99.0.2
3.658s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=10.122078ms purpose=confirm token=1907d33e25596884 direct=true source=10.99.0.2
3.974s h071     removal missing "weblog php8.2-fpm.service" witness=weblog
3.985s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=7.551022ms purpose=scheduled direct=true source=10.99.0.2
3.986s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=a171.example.lab count=3 first=3.147s last=3.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a171.example.lab, upstream: tcp:127.0.0.1:5954"
4.189s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=toko71.lab count=1 first=3.147s last=3.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko71.lab, upstream: tcp:127.0.0.1:5954"
4.24s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=716.191µs purpose=scheduled direct=true source=10.99.0.2
4.269s h071     arrival 6ae4f41bddd07722 nginx.service status=502
4.269s h071     arrival 1fcb48ff2ac52ad2 nginx.service status=502
4.272s h071     arrival 1907d33e25596884 nginx.service status=502
4.576s h071     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.611s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=638.97µs purpose=confirm token=d956018e9f6363bd direct=true source=10.99.0.2
5.272s h071     arrival d956018e9f6363bd nginx.service status=502
5.669s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
5.669s h071     pool php8.2-fpm.service pool=shop listen=tcp:127.0.0.1:5954 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
5.669s h071     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.669s h071     socket tcp:127.0.0.1:5954 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=1 backlog=4096
6.151s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=a171.example.lab count=1 first=4.147s last=4.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a171.example.lab, upstream: tcp:127.0.0.1:5954"
6.225s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=67.083953ms purpose=scheduled direct=true source=10.99.0.2
6.322s h071     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=tcp:127.0.0.1:5954 vhost=toko71.lab count=1 first=4.147s last=4.147s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko71.lab, upstream: tcp:127.0.0.1:5954"
6.338s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=22.261928ms purpose=scheduled direct=true source=10.99.0.2
6.511s h071     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
6.622s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=5.686433ms purpose=verify token=9cf4ea132879f940 direct=true source=10.99.0.2
7.276s h071     arrival 9cf4ea132879f940 nginx.service status=502
8.185s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=846.191µs purpose=scheduled direct=true source=10.99.0.2
8.262s h071     look toko71.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko71.lab/ to=10.99.0.10:80 took=1.026568ms purpose=scheduled direct=true source=10.99.0.2
8.423s h071     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:5954 vhost=toko71.lab count=1 first=8.147s last=8.147s sample="upstream prematurely closed connection while reading response header from upstream, server: toko71.lab, upstream: tcp:127.0.0.1:5954" about="response header from upstream"
8.624s h071     look a171.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a171.example.lab/ to=10.99.0.10:80 took=1.001873ms purpose=verify token=64bb45b8143d1dc6 direct=true source=10.99.0.2
8.624s expect upstream-socket-permission
