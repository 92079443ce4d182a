# Recorded in the lab: app-answers-half on nginx-node.
0s    h173     registered 10.99.0.32
536ms h173     agent speaks
540ms h173     change package readline-common:all detail="8.2-1.3 installed" when=-17m54.275s
540ms h173     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m44.275s
540ms h173     load load1=12.67 cpus=2 memory=25276502016 available=24263684096 swap=0 swapped=0 psi-cpu=0.8811 psi-memory=0 psi-io=0.0391 disk=0.24865157805660038 inodes=0.0360567569732666 path=/ oom=0 overflows=0
540ms h173     missing units ok=true witness=units
540ms h173     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
540ms h173     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
540ms h173     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=52e72d0da49f452eae674c2539aa1da0 file=enabled since=-351ms
540ms h173     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
541ms h173     load load1=12.67 cpus=2 memory=25276502016 available=24263684096 swap=0 swapped=0 psi-cpu=0.8811 psi-memory=0 psi-io=0.0391 disk=0.24865157805660038 inodes=0.0360567569732666 path=/ oom=0 overflows=0
541ms h173     change package readline-common:all detail="8.2-1.3 installed" when=-17m54.275s
541ms h173     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m44.275s
541ms h173     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
541ms h173     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
541ms h173     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=52e72d0da49f452eae674c2539aa1da0 file=enabled since=-351ms
541ms h173     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
541ms h173     missing units ok=true witness=units
583ms h173     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
583ms h173     socket tcp:127.0.0.1:7763 unit=shop-api.service process=node user=www-data queue=0 backlog=511
818ms h173     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
818ms h173     vhost apache2.service apache disk name=h173.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
853ms h173     test nginx.service nginx ok tree=feb324efa2088befb43a521b2939a6b3129379f7093402410391b91046600919 newer=no
853ms h173     vhost nginx.service nginx disk name=a1173.example.lab at=/etc/nginx/sites-enabled/a1173.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7763 > /etc/nginx/sites-enabled/a1173.example.lab:10 > connect=3s > read=3s" witness=configtest
853ms h173     vhost nginx.service nginx disk name=blog173.lab at=/etc/nginx/sites-enabled/blog173.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7763 > /etc/nginx/sites-enabled/blog173.lab:10 > connect=3s > read=3s" witness=configtest
853ms h173     vhost nginx.service nginx running name=a1173.example.lab at=/etc/nginx/sites-enabled/a1173.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7763 > /etc/nginx/sites-enabled/a1173.example.lab:10 > connect=3s > read=3s" witness=configtest
853ms h173     vhost nginx.service nginx running name=blog173.lab at=/etc/nginx/sites-enabled/blog173.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7763 > /etc/nginx/sites-enabled/blog173.lab:10 > connect=3s > read=3s" witness=configtest
886ms h173     target tcp:127.0.0.1:7763 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
900ms h173     unit shop-api.service active/running load=loaded result=success pid=51 restart=no invocation=7684a8462b23455e9b45a699e4803407 file=enabled since=-404ms
979ms h173     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
979ms h173     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.001s h173     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.28s h173     look a1173.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1173.example.lab/ to=10.99.0.32:80 took=43.57198ms purpose=scheduled direct=true
3.145s h173     look blog173.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog173.lab/ to=10.99.0.32:80 took=30.45555ms purpose=scheduled direct=true
4.412s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=91.124772ms purpose=scheduled direct=true
4.433s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=a1173.example.lab count=1 first=3.725s last=3.725s sample="upstream prematurely closed connection while reading upstream, server: a1173.example.lab, upstream: tcp:127.0.0.1:7763" about=upstream
5.235s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=23.919808ms purpose=scheduled direct=true
5.248s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=blog173.lab count=1 first=4.725s last=4.725s sample="upstream prematurely closed connection while reading upstream, server: blog173.lab, upstream: tcp:127.0.0.1:7763" about=upstream
5.431s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=18.255969ms purpose=confirm token=0a61f0962b692969 direct=true
5.448s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=a1173.example.lab count=1 first=4.725s last=4.725s sample="upstream prematurely closed connection while reading upstream, server: a1173.example.lab, upstream: tcp:127.0.0.1:7763" about=upstream
6.308s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=65.667849ms purpose=confirm token=b4096c1708396d71 direct=true
6.312s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=3.916073ms purpose=scheduled direct=true
6.464s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=7.555755ms purpose=confirm token=1cc26b720ec4bd26 direct=true
6.471s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=blog173.lab count=1 first=5.725s last=5.725s sample="upstream prematurely closed connection while reading upstream, server: blog173.lab, upstream: tcp:127.0.0.1:7763" about=upstream
7.181s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=20.551077ms purpose=scheduled direct=true
7.372s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=69.60196ms purpose=confirm token=ccb174e039669b5e direct=true
7.472s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=a1173.example.lab count=2 first=5.725s last=5.725s sample="upstream prematurely closed connection while reading upstream, server: a1173.example.lab, upstream: tcp:127.0.0.1:7763" about=upstream
7.472s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=blog173.lab count=2 first=6.725s last=6.725s sample="upstream prematurely closed connection while reading upstream, server: blog173.lab, upstream: tcp:127.0.0.1:7763" about=upstream
8.284s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=62.196902ms purpose=scheduled direct=true
8.472s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=5.596629ms purpose=verify token=cf306d8864ce02fe direct=true
9.167s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=7.110042ms purpose=scheduled direct=true
9.447s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=4.111598ms purpose=verify token=b1d19ab379e93fb1 direct=true
9.497s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=blog173.lab count=2 first=8.725s last=8.725s sample="upstream prematurely closed connection while reading upstream, server: blog173.lab, upstream: tcp:127.0.0.1:7763" about=upstream
10.292s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=8.817302ms purpose=scheduled direct=true
10.488s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=15.376431ms purpose=verify token=604587b1bc35c76c direct=true
10.539s h173     load cpu=0.9985000000000128 steal=0.0004999999999999661 wait=0 load1=12.61 cpus=2 memory=25276502016 available=24201805824 swap=0 swapped=0 psi-cpu=0.9179999999999999 psi-memory=0 psi-io=0.0347 disk=0.24893433871199863 inodes=0.03607034683227539 path=/ oom=0 overflows=0
10.539s h173     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.539s h173     socket tcp:127.0.0.1:7763 unit=shop-api.service process=node user=www-data queue=1 backlog=511
10.539s h173     target tcp:127.0.0.1:7763 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
10.726s h173     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
10.726s h173     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352
10.726s h173     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20520960
10.726s h173     process systemd unit=init.scope user=root count=1 cpu=0 memory=12181504
10.726s h173     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8028160
10.726s h173     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=52854784
10.726s h173     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11988992
10.726s h173     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8093696
11.239s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=10.844229ms purpose=scheduled direct=true
11.379s h173     arrival 604587b1bc35c76c nginx.service status=200
11.661s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=a1173.example.lab count=4 first=7.725s last=9.725s sample="upstream prematurely closed connection while reading upstream, server: a1173.example.lab, upstream: tcp:127.0.0.1:7763" about=upstream
12.506s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=132.971732ms purpose=scheduled direct=true
12.57s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=48.058035ms purpose=verify token=ad9313cf49b7cac3 direct=true
13.331s h173     look blog173.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://blog173.lab/ to=10.99.0.32:80 took=42.536771ms purpose=scheduled direct=true
13.354s h173     arrival ad9313cf49b7cac3 nginx.service status=200
13.623s h173     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:7763 vhost=blog173.lab count=2 first=10.725s last=12.725s sample="upstream prematurely closed connection while reading upstream, server: blog173.lab, upstream: tcp:127.0.0.1:7763" about=upstream
14.389s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=59.963901ms purpose=scheduled direct=true
14.583s h173     look a1173.example.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1173.example.lab/ to=10.99.0.32:80 took=7.172931ms purpose=verify token=99bca8d72932cd13 direct=true
14.583s expect app-invalid-response
