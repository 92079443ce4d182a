# Recorded in the lab: php-terminate on nginx-php-unit.
0s    h241     registered 10.99.0.13
624ms h241     agent speaks
670ms h241     change package readline-common:all detail="8.2-1.3 installed" when=-13m44.401s
670ms h241     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m34.401s
670ms h241     load load1=10.6 cpus=2 memory=25276502016 available=23653863424 swap=0 swapped=0 psi-cpu=0.9501999999999999 psi-memory=0 psi-io=0.0215 disk=0.256346638511507 inodes=0.035955071449279785 path=/ oom=0 overflows=0
670ms h241     missing units ok=true witness=units
670ms h241     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
670ms h241     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
670ms h241     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
670ms h241     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3966428e7e894d5ebe4cab9aa0fece26 file=enabled since=-559ms
670ms h241     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
670ms h241     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=a14ef4cc69c1403db0600379a018ac5f file=enabled status="Ready to handle connections" since=-580ms
672ms h241     load load1=10.6 cpus=2 memory=25276502016 available=23653863424 swap=0 swapped=0 psi-cpu=0.9501999999999999 psi-memory=0 psi-io=0.0215 disk=0.256346638511507 inodes=0.035955071449279785 path=/ oom=0 overflows=0
672ms h241     change package readline-common:all detail="8.2-1.3 installed" when=-13m44.401s
672ms h241     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m34.401s
677ms h241     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
677ms h241     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
677ms h241     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3966428e7e894d5ebe4cab9aa0fece26 file=enabled since=-559ms
677ms h241     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
677ms h241     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=a14ef4cc69c1403db0600379a018ac5f file=enabled status="Ready to handle connections" since=-580ms
677ms h241     missing units ok=true witness=units
677ms h241     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
730ms h241     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
730ms h241     vhost apache2.service apache disk name=h241.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
762ms h241     test nginx.service nginx ok tree=f5819461a7a5b0ec27a7ad6031877d7eb9327f99d127fad2fe7f2f354749cf0d newer=no
762ms h241     vhost nginx.service nginx disk name=a1241.example.lab at=/etc/nginx/sites-enabled/a1241.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/a1241.example.lab:13 > connect=10s > read=10s" witness=configtest
762ms h241     vhost nginx.service nginx disk name=toko241.example.lab at=/etc/nginx/sites-enabled/toko241.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/toko241.example.lab:13 > connect=10s > read=10s" witness=configtest
762ms h241     vhost nginx.service nginx running name=a1241.example.lab at=/etc/nginx/sites-enabled/a1241.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/a1241.example.lab:13 > connect=10s > read=10s" witness=configtest
762ms h241     vhost nginx.service nginx running name=toko241.example.lab at=/etc/nginx/sites-enabled/toko241.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/toko241.example.lab:13 > connect=10s > read=10s" witness=configtest
788ms h241     target unix:/opt/plesk-php82-fpm/run/web.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
966ms h241     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
966ms h241     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
983ms h241     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.051s h241     test plesk-php82-fpm.service php-fpm ok tree=ba40b6b9a565d3ab5d605921e22577a4660e18366a35ed73c105ce5b04336cbf newer=no
1.051s h241     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 witness=configtest
1.051s h241     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 witness=configtest
2.46s h241     look a1241.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1241.example.lab/ to=10.99.0.13:80 took=4.058256ms purpose=scheduled direct=true
2.9s  h241     look toko241.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.469058ms purpose=scheduled direct=true
3.223s h241     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=no job=restart invocation=a14ef4cc69c1403db0600379a018ac5f file=enabled status="Ready to handle connections" since=-580ms
3.223s h241     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=43 restart=no job=restart invocation=a14ef4cc69c1403db0600379a018ac5f file=enabled status="Ready to handle connections" since=3.218s
3.242s h241     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=a14ef4cc69c1403db0600379a018ac5f file=enabled status="Ready to handle connections" since=3.234s
3.245s h241     target unix:/opt/plesk-php82-fpm/run/web.sock exists=no listens=no connects=no errno=ENOENT unit=plesk-php82-fpm.service process=php-fpm8.2 local=true
3.247s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=795.612µs purpose=word direct=true
3.248s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=540.685µs purpose=word direct=true
3.251s h241     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=123 restart=no job=restart invocation=bcda46f3f5fd462590f875fce748fc4f file=enabled since=3.234s
3.254s h241     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=123 restart=no job=restart invocation=bcda46f3f5fd462590f875fce748fc4f file=enabled since=3.252s
3.267s h241     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=1 first=2.599s last=2.599s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
3.267s h241     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=toko241.example.lab count=1 first=2.599s last=2.599s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: toko241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
3.534s h241     unit plesk-php82-fpm.service active/running load=loaded result=success pid=123 restart=no job=restart invocation=bcda46f3f5fd462590f875fce748fc4f file=enabled since=3.532s
3.534s h241     unit plesk-php82-fpm.service active/running load=loaded result=success pid=123 restart=no invocation=bcda46f3f5fd462590f875fce748fc4f file=enabled since=3.532s
3.539s h241     target unix:/opt/plesk-php82-fpm/run/web.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
3.74s h241     test plesk-php82-fpm.service php-fpm ok tree=27e924550795863032a2efacda417d8877af5f2373c7cfa0fb5bba2b87fc96bf newer=no
3.74s h241     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 terminate=2s witness=configtest
3.74s h241     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 terminate=2s witness=configtest
3.741s h241     change config plesk-php82-fpm.service detail="its test is ok" when=3.74s
6.883s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.635916357s purpose=confirm token=861b3c2b83bdf244 direct=true
6.886s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.345527457s purpose=scheduled direct=true
6.89s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.63387295s purpose=confirm token=e364d3b8f4bb5c29 direct=true
6.914s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=toko241.example.lab count=1 first=6.599s last=6.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
6.914s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=2 first=6.599s last=6.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
7.579s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.724586978s purpose=scheduled direct=true
7.909s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=toko241.example.lab count=1 first=6.599s last=6.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
8.89s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.424215648s purpose=scheduled direct=true
8.916s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=1 first=8.599s last=8.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
9.554s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.688908503s purpose=scheduled direct=true
9.949s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=toko241.example.lab count=1 first=8.599s last=8.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
10.246s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.361775667s purpose=confirm token=a123e7fbd4c4531c direct=true
10.251s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=1 first=9.599s last=9.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
10.263s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.36950134s purpose=confirm token=14c4d203bfc67b3b direct=true
10.656s h241     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.656s h241     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23019520 io=1
10.656s h241     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20475904 io=0
10.656s h241     process systemd unit=init.scope user=root count=1 cpu=0 memory=12337152 io=0
10.656s h241     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8646656 io=0
10.656s h241     process php-fpm8.2 unit=plesk-php82-fpm.service user=www-data count=6 cpu=0 memory=72261632 io=0
10.656s h241     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11972608 io=0
10.656s h241     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7983104 io=0
10.673s h241     load cpu=0.993987975951909 steal=0.0010020040080160769 wait=0 load1=10.38 cpus=2 memory=25276502016 available=23414931456 swap=0 swapped=0 psi-cpu=0.8312999999999999 psi-memory=0 psi-io=0.0191 disk=0.2562400849479856 inodes=0.035949528217315674 path=/ oom=0 overflows=0
10.673s h241     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.887s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.417168788s purpose=scheduled direct=true
11.255s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=1 first=10.599s last=10.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
11.255s h241     sign php-fpm-execution-timed-out plesk-php82-fpm.service server=php-fpm script=/var/www/a1241.example.lab/index.php count=1 first=10.599s last=10.599s sample="[pool web] child 165, script '/var/www/a1241.example.lab/index.php' (request: \"…\") execution timed out (2.414540 sec), terminating" took=2.41454s
11.255s h241     sign php-fpm-child-exited-on-signal plesk-php82-fpm.service server=php-fpm errno=SIGTERM count=1 first=10.599s last=10.599s sample="[pool web] child 165 exited on signal 15 (SIGTERM) after 3.328211 seconds from start"
11.556s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.741198108s purpose=scheduled direct=true
12.276s h241     sign php-fpm-child-exited-on-signal plesk-php82-fpm.service server=php-fpm errno=SIGTERM count=1 first=10.599s last=10.599s sample="[pool web] child 167 exited on signal 15 (SIGTERM) after 2.671694 seconds from start"
12.276s h241     sign php-fpm-execution-timed-out plesk-php82-fpm.service server=php-fpm script=/var/www/toko241.example.lab/index.php count=1 first=10.599s last=10.599s sample="[pool web] child 167, script '/var/www/toko241.example.lab/index.php' (request: \"…\") execution timed out (2.660130 sec), terminating" took=2.66013s
12.907s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.021735331s purpose=scheduled direct=true
12.911s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.444650506s purpose=scheduled direct=true
13.285s h241     sign php-fpm-execution-timed-out plesk-php82-fpm.service server=php-fpm script=/var/www/toko241.example.lab/index.php count=1 first=12.599s last=12.599s sample="[pool web] child 171, script '/var/www/toko241.example.lab/index.php' (request: \"…\") execution timed out (2.016853 sec), terminating" took=2.016853s
13.285s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=a1241.example.lab count=1 first=12.599s last=12.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a1241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
13.285s h241     sign php-fpm-execution-timed-out plesk-php82-fpm.service server=php-fpm script=/var/www/a1241.example.lab/index.php count=1 first=12.599s last=12.599s sample="[pool web] child 169, script '/var/www/a1241.example.lab/index.php' (request: \"…\") execution timed out (2.415263 sec), terminating" took=2.415263s
13.557s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.656352083s purpose=verify token=b749f817d041738a direct=true
14.089s h241     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=toko241.example.lab count=3 first=9.599s last=12.599s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: toko241.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
14.231s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.65531286s purpose=verify token=e55f02eb183cb24e direct=true
14.269s h241     arrival b749f817d041738a nginx.service status=502
14.269s h241     arrival e55f02eb183cb24e nginx.service status=502
14.291s h241     sign php-fpm-execution-timed-out plesk-php82-fpm.service server=php-fpm script=/var/www/a1241.example.lab/index.php count=1 first=12.599s last=12.599s sample="[pool web] child 172, script '/var/www/a1241.example.lab/index.php' (request: \"…\") execution timed out (2.652824 sec), terminating" took=2.652824s
14.291s h241     sign php-fpm-child-exited-on-signal plesk-php82-fpm.service server=php-fpm errno=SIGTERM count=4 first=12.599s last=13.599s sample="[pool web] child 171 exited on signal 15 (SIGTERM) after 2.641492 seconds from start"
14.897s h241     look a1241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1241.example.lab/ to=10.99.0.13:80 took=2.496958783s purpose=scheduled direct=true
14.902s h241     look toko241.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko241.example.lab/ to=10.99.0.13:80 took=2.099587372s purpose=scheduled direct=true
14.902s expect php-time-limit
