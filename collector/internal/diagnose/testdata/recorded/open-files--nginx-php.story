# Recorded in the lab: open-files on nginx-php.
0s    h223     registered 10.99.0.47
495ms h223     agent speaks
500ms h223     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m24.962s
500ms h223     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m14.962s
500ms h223     load load1=11.36 cpus=2 memory=25276502016 available=24225939456 swap=0 swapped=0 psi-cpu=0.8556999999999999 psi-memory=0 psi-io=0.0325 disk=0.32773136908428774 inodes=0.040794193744659424 path=/ oom=0 overflows=0
500ms h223     missing units ok=true witness=units
500ms h223     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
500ms h223     missing "weblog apache2.service" ok=true witness=weblog
500ms h223     missing "weblog nginx.service" ok=true witness=weblog
500ms h223     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
500ms h223     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
500ms h223     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
500ms h223     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=-615ms
500ms h223     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=e77c757896044242abe99f2eb51fb681 file=enabled status="Ready to handle connections" since=-537ms
502ms h223     load load1=11.36 cpus=2 memory=25276502016 available=24225939456 swap=0 swapped=0 psi-cpu=0.8556999999999999 psi-memory=0 psi-io=0.0325 disk=0.32773136908428774 inodes=0.040794193744659424 path=/ oom=0 overflows=0
502ms h223     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m24.962s
502ms h223     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m14.962s
502ms h223     missing "weblog nginx.service" ok=true witness=weblog
502ms h223     missing "weblog apache2.service" ok=true witness=weblog
502ms h223     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
502ms h223     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
502ms h223     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
502ms h223     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=-615ms
502ms h223     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=e77c757896044242abe99f2eb51fb681 file=enabled status="Ready to handle connections" since=-537ms
502ms h223     missing units ok=true witness=units
502ms h223     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
822ms h223     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
822ms h223     vhost apache2.service apache disk name=h223.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
823ms h223     test nginx.service nginx ok tree=b4debeb05ec6acc726b3906576c09999a43f4cc3cde2d8e95c122686610a55c9 newer=no
823ms h223     vhost nginx.service nginx disk name=a1223.lab at=/etc/nginx/sites-enabled/a1223.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a1223.lab:13 > connect=5s > read=5s" witness=configtest
823ms h223     vhost nginx.service nginx running name=a1223.lab at=/etc/nginx/sites-enabled/a1223.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/a1223.lab:13 > connect=5s > read=5s" witness=configtest
823ms h223     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
843ms h223     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15101952 io=0.11764705882352941
843ms h223     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22503424 io=0.11764705882352941
843ms h223     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.037037037037037035 memory=18984960 io=0.11764705882352941
843ms h223     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012345679012345678 memory=24825856 io=0
843ms h223     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12378112 io=0
843ms h223     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42053632 io=0
843ms h223     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11624448 io=0.6470588235294118
843ms h223     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
843ms h223     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7438336 io=0
907ms h223     test php8.2-fpm.service php-fpm ok tree=259705c8ce5c83e8268231019bbb764dae7645bd2d48e161fa3e35ee25b1560c newer=no
907ms h223     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
907ms h223     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
917ms h223     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
917ms h223     missing "weblog php8.2-fpm.service" ok=true witness=weblog
917ms h223     removal missing "weblog php8.2-fpm.service" witness=weblog
4.728s h223     look a1223.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1223.lab/ to=10.99.0.47:80 took=2.14871ms purpose=scheduled direct=true source=10.99.0.2
4.941s h223     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=restart invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=-615ms
4.941s h223     unit nginx.service deactivating/stop load=loaded result=success pid=46 restart=no job=restart invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=4.938s
4.951s h223     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=4.938s
4.968s h223     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=88d38232ea59481cb837bc3552f5b61d file=enabled since=4.966s
4.974s h223     removal socket tcp:0.0.0.0:80 witness=sockets
4.981s h223     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=8df2b81f23ae45ab97828c3d7ef79ae4 file=enabled since=4.966s
4.981s h223     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=8df2b81f23ae45ab97828c3d7ef79ae4 file=enabled since=4.976s
5.017s h223     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=8df2b81f23ae45ab97828c3d7ef79ae4 file=enabled since=4.976s
5.033s h223     unit nginx.service active/running load=loaded result=success pid=128 restart=no job=restart invocation=8df2b81f23ae45ab97828c3d7ef79ae4 file=enabled since=5.022s
5.033s h223     unit nginx.service active/running load=loaded result=success pid=128 restart=no invocation=8df2b81f23ae45ab97828c3d7ef79ae4 file=enabled since=5.022s
5.041s h223     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.622s h223     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=1 first=5.038s last=5.038s sample="accept4() failed (24: Too many open files)"
6.064s h223     test nginx.service nginx ok tree=88b6e1e849990a8b72d6777c179452a4e8b20c36ba2c9100b83870849d380b94 newer=no
6.064s h223     change config nginx.service detail="its test is ok" when=6.054s
6.605s h223     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=2 first=6.038s last=6.038s sample="accept4() failed (24: Too many open files)"
8.625s h223     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=4 first=7.038s last=8.038s sample="accept4() failed (24: Too many open files)"
10.5s h223     load cpu=0.9884711779448357 steal=0.0005012531328321883 wait=0.0005012531328324554 load1=11.07 cpus=2 memory=25276502016 available=24195416064 swap=0 swapped=0 psi-cpu=0.868 psi-memory=0 psi-io=0.0353 disk=0.3276411084988362 inodes=0.04077631235122681 path=/ oom=0 overflows=0
10.5s h223     pool php8.2-fpm.service tree=running active=0 idle=2 requests=6 slow=0 witness=units
10.5s h223     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=45 backlog=511
10.5s h223     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=1 sources=1 top=1 counted=1
11.724s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.022035751s purpose=scheduled direct=true source=10.99.0.2
11.8s h223     load cpu=0.9884711779448357 steal=0.0005012531328321883 wait=0.0005012531328324554 load1=11.07 cpus=2 memory=25276502016 available=24193470464 swap=0 swapped=0 psi-cpu=0.8665 psi-memory=0 psi-io=0.0362 disk=0.32764479431392657 inodes=0.04077649116516113 path=/ oom=0 overflows=0
11.8s h223     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=49 backlog=511
11.807s h223     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
11.873s h223     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
12.2s h223     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
12.2s h223     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568 io=1
12.2s h223     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=19902464 io=0
12.2s h223     process systemd unit=init.scope user=root count=1 cpu=0 memory=12218368 io=0
12.2s h223     process node unit=lab-hold.service user=root count=1 cpu=0 memory=50696192 io=0
12.2s h223     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=45776896 io=0
12.2s h223     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11624448 io=0
12.2s h223     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
12.2s h223     process nginx unit=nginx.service user=www-data count=2 cpu=0 memory=4878336 io=0
12.2s h223     removal process " gapura-look.service php-fpm8.2" witness=processes
12.67s h223     sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=8 first=9.038s last=12.038s sample="accept4() failed (24: Too many open files)"
13.785s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.022800295s purpose=scheduled direct=true source=10.99.0.2
15.708s h223     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
15.868s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.013587527s purpose=scheduled direct=true source=10.99.0.2
16.957s h223     inside a1223.lab time-out path=/ to=127.0.0.1:80 took=5.003261932s
17.724s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.000073368s purpose=confirm token=648de86716f2ba71 direct=true source=10.99.0.2
17.888s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.000144508s purpose=scheduled direct=true source=10.99.0.2
19.318s h223     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
19.475s h223     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
19.821s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.000571404s purpose=confirm token=eff5a2ba1196ac02 direct=true source=10.99.0.2
20.011s h223     look a1223.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a1223.lab/ to=10.99.0.47:80 took=5.015814244s purpose=scheduled direct=true source=10.99.0.2
20.011s expect connections-exhausted
