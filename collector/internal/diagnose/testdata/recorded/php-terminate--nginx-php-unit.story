# Recorded in the lab: php-terminate on nginx-php-unit.
0s    h240     registered 10.99.0.72
531ms h240     agent speaks
667ms h240     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m5.33s
667ms h240     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m55.33s
667ms h240     load load1=15.13 cpus=2 memory=25276502016 available=24070770688 swap=0 swapped=0 psi-cpu=0.9536 psi-memory=0 psi-io=0.044000000000000004 disk=0.3316464167427145 inodes=0.04089123010635376 path=/ oom=0 overflows=0
667ms h240     missing units ok=true witness=units
667ms h240     missing "weblog apache2.service" ok=true witness=weblog
667ms h240     missing "weblog nginx.service" ok=true witness=weblog
667ms h240     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
667ms h240     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
667ms h240     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
667ms h240     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=f2499492285947dd9b8c8b06d32c4007 file=enabled since=-282ms
667ms h240     unit php8.2-fpm-pool2.service active/running load=loaded result=success pid=57 restart=no invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
667ms h240     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
668ms h240     load load1=15.13 cpus=2 memory=25276502016 available=24070770688 swap=0 swapped=0 psi-cpu=0.9536 psi-memory=0 psi-io=0.044000000000000004 disk=0.3316464167427145 inodes=0.04089123010635376 path=/ oom=0 overflows=0
668ms h240     missing "weblog nginx.service" ok=true witness=weblog
668ms h240     missing "weblog apache2.service" ok=true witness=weblog
668ms h240     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m5.33s
668ms h240     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m55.33s
685ms h240     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
685ms h240     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
685ms h240     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=f2499492285947dd9b8c8b06d32c4007 file=enabled since=-282ms
685ms h240     unit php8.2-fpm-pool2.service active/running load=loaded result=success pid=57 restart=no invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
685ms h240     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
685ms h240     missing units ok=true witness=units
685ms h240     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
685ms h240     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
685ms h240     vhost apache2.service apache disk name=h240.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
820ms h240     test nginx.service nginx ok tree=90342aa96e5f3c51e9010cceaef8db7b073b22c764074b9f3405b697c75af114 newer=no
820ms h240     vhost nginx.service nginx disk name=hotel240.example.lab at=/etc/nginx/sites-enabled/hotel240.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/php8.2-fpm-pool2/run/web.sock > /etc/nginx/sites-enabled/hotel240.example.lab:13 > connect=10s > read=10s" witness=configtest
820ms h240     vhost nginx.service nginx disk name=sekolah240.example.lab at=/etc/nginx/sites-enabled/sekolah240.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/php8.2-fpm-pool2/run/web.sock > /etc/nginx/sites-enabled/sekolah240.example.lab:13 > connect=10s > read=10s" witness=configtest
820ms h240     vhost nginx.service nginx running name=hotel240.example.lab at=/etc/nginx/sites-enabled/hotel240.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/php8.2-fpm-pool2/run/web.sock > /etc/nginx/sites-enabled/hotel240.example.lab:13 > connect=10s > read=10s" witness=configtest
820ms h240     vhost nginx.service nginx running name=sekolah240.example.lab at=/etc/nginx/sites-enabled/sekolah240.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/php8.2-fpm-pool2/run/web.sock > /etc/nginx/sites-enabled/sekolah240.example.lab:13 > connect=10s > read=10s" witness=configtest
832ms h240     target unix:/opt/php8.2-fpm-pool2/run/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm-pool2.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
832ms h240     test php8.2-fpm-pool2.service php-fpm ok tree=45625b40897ab2e2427969fb2ba6714b76bd2d3c0f3feb285fe08f2b25b5bfc9 newer=no
832ms h240     pool php8.2-fpm-pool2.service pool=web listen=unix:/opt/php8.2-fpm-pool2/run/web.sock tree=disk manager=dynamic max=5 at=/etc/php8.2-fpm-pool2/pool.d/web.conf:1 witness=configtest
832ms h240     pool php8.2-fpm-pool2.service pool=web listen=unix:/opt/php8.2-fpm-pool2/run/web.sock tree=running manager=dynamic max=5 at=/etc/php8.2-fpm-pool2/pool.d/web.conf:1 witness=configtest
832ms h240     missing "weblog php8.2-fpm-pool2.service" ok=true witness=weblog
832ms h240     removal missing "weblog php8.2-fpm-pool2.service" witness=weblog
976ms h240     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
976ms h240     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
976ms h240     missing "weblog php8.2-fpm.service" ok=true witness=weblog
976ms h240     removal missing "weblog php8.2-fpm.service" witness=weblog
992ms h240     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.084s h240     look sekolah240.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=12.433259ms purpose=scheduled direct=true source=10.99.0.2
3.269s h240     look hotel240.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel240.example.lab/ to=10.99.0.72:80 took=16.129972ms purpose=scheduled direct=true source=10.99.0.2
3.645s h240     unit php8.2-fpm-pool2.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
3.645s h240     unit php8.2-fpm-pool2.service reloading/reload load=loaded result=success pid=57 restart=no job=reload invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
3.668s h240     missing "weblog php8.2-fpm-pool2.service" ok=true witness=weblog
3.688s h240     unit php8.2-fpm-pool2.service active/running load=loaded result=success pid=57 restart=no job=reload invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
3.688s h240     unit php8.2-fpm-pool2.service active/running load=loaded result=success pid=57 restart=no invocation=2ecc1e86583442e7b3512a274311e351 file=enabled status="Ready to handle connections" since=-115ms
3.688s h240     change reload php8.2-fpm-pool2.service detail="systemd reloaded it" when=3.687s
5.057s h240     test php8.2-fpm-pool2.service php-fpm ok tree=7aab59b444f29c1024d95a3859cdf53e46515c546b9bddf26e1a1656d04fa718 newer=no
5.057s h240     pool php8.2-fpm-pool2.service pool=web listen=unix:/opt/php8.2-fpm-pool2/run/web.sock tree=disk manager=dynamic max=5 at=/etc/php8.2-fpm-pool2/pool.d/web.conf:1 terminate=2s witness=configtest
5.057s h240     pool php8.2-fpm-pool2.service pool=web listen=unix:/opt/php8.2-fpm-pool2/run/web.sock tree=running manager=dynamic max=5 at=/etc/php8.2-fpm-pool2/pool.d/web.conf:1 terminate=2s witness=configtest
5.057s h240     removal missing "weblog php8.2-fpm-pool2.service" witness=weblog
5.057s h240     change config php8.2-fpm-pool2.service detail="its test is ok" when=4.864s
7.155s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.345091254s purpose=scheduled direct=true source=10.99.0.2
7.168s h240     wait php8.2-fpm-pool2.service sleep pool=web workers=2 of=3
7.168s h240     wait php8.2-fpm-pool2.service nothing pool=web workers=1 of=3
7.169s h240     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.169s h240     target unix:/opt/php8.2-fpm-pool2/run/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm-pool2.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
7.229s h240     missing "weblog php8.2-fpm-pool2.service" ok=true witness=weblog
7.23s h240     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.23s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=sekolah240.example.lab count=1 first=6.67s last=6.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
7.23s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/sekolah240.example.lab/index.php count=1 first=6.67s last=6.67s sample="[pool web] child 154, script '/var/www/sekolah240.example.lab/index.php' (request: \"…\") execution timed out (2.334134 sec), terminating" took=2.334134s
7.23s h240     sign php-fpm-child-exited-on-signal php8.2-fpm-pool2.service server=php-fpm errno=SIGTERM count=1 first=6.67s last=6.67s sample="[pool web] child 154 exited on signal 15 (SIGTERM) after 3.337741 seconds from start"
7.833s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=2.623925475s purpose=scheduled direct=true source=10.99.0.2
8.1s  h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=hotel240.example.lab count=1 first=7.67s last=7.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
8.236s h240     sign php-fpm-child-exited-on-signal php8.2-fpm-pool2.service server=php-fpm errno=SIGTERM count=1 first=7.67s last=7.67s sample="[pool web] child 153 exited on signal 15 (SIGTERM) after 4.031770 seconds from start"
8.256s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/hotel240.example.lab/index.php count=1 first=7.67s last=7.67s sample="[pool web] child 153, script '/var/www/hotel240.example.lab/index.php' (request: \"…\") execution timed out (2.574983 sec), terminating" took=2.574983s
9.404s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/sekolah240.example.lab/index.php count=1 first=8.67s last=8.67s sample="[pool web] child 174, script '/var/www/sekolah240.example.lab/index.php' (request: \"…\") execution timed out (2.213872 sec), terminating" took=2.213872s
9.426s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.247682263s purpose=scheduled direct=true source=10.99.0.2
9.436s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=sekolah240.example.lab count=1 first=8.67s last=8.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
9.839s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=2.507150741s purpose=scheduled direct=true source=10.99.0.2
10.041s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=hotel240.example.lab count=1 first=9.67s last=9.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
10.27s h240     sign php-fpm-child-exited-on-signal php8.2-fpm-pool2.service server=php-fpm errno=SIGTERM count=1 first=8.67s last=8.67s sample="[pool web] child 174 exited on signal 15 (SIGTERM) after 3.353633 seconds from start"
10.274s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/hotel240.example.lab/index.php count=1 first=9.67s last=9.67s sample="[pool web] child 175, script '/var/www/hotel240.example.lab/index.php' (request: \"…\") execution timed out (2.403500 sec), terminating" took=2.4035s
10.276s h240     removal missing "weblog php8.2-fpm-pool2.service" witness=weblog
10.276s h240     removal missing "weblog php8.2-fpm.service" witness=weblog
10.283s h240     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=3 sources=1 top=1 counted=1
10.693s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.207272733s purpose=confirm token=64686fbab0b0f552 direct=true source=10.99.0.2
10.77s h240     load cpu=0.9995002498750516 steal=0.0004997501249374697 wait=0 load1=15.43 cpus=2 memory=25276502016 available=24060932096 swap=0 swapped=0 psi-cpu=0.9595 psi-memory=0 psi-io=0.0379 disk=0.3319429154361768 inodes=0.04090017080307007 path=/ oom=0 overflows=0
10.771s h240     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
10.771s h240     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012658227848101266 memory=22736896
10.771s h240     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20406272
10.771s h240     process systemd unit=init.scope user=root count=1 cpu=0 memory=12386304
10.771s h240     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10260480
10.771s h240     process php-fpm8.2 unit=php8.2-fpm-pool2.service user=www-data count=6 cpu=0 memory=74604544
10.771s h240     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11878400
10.771s h240     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968
10.771s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=sekolah240.example.lab count=1 first=9.67s last=9.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
11.237s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.151328096s purpose=scheduled direct=true source=10.99.0.2
11.239s h240     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.483s h240     missing "weblog php8.2-fpm-pool2.service" ok=true witness=weblog
11.483s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/sekolah240.example.lab/index.php count=2 first=9.67s last=10.67s sample="[pool web] child 177, script '/var/www/sekolah240.example.lab/index.php' (request: \"…\") execution timed out (2.136670 sec), terminating" took=2.13667s
11.497s h240     arrival 64686fbab0b0f552 nginx.service status=502
11.981s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=sekolah240.example.lab count=1 first=10.67s last=10.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
12.019s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=2.504206533s purpose=scheduled direct=true source=10.99.0.2
12.032s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=2.168288753s purpose=confirm token=f846b35845690da0 direct=true source=10.99.0.2
12.199s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=hotel240.example.lab count=2 first=11.67s last=11.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
12.246s h240     sign php-fpm-max-children php8.2-fpm-pool2.service server=php-fpm count=1 first=11.67s last=11.67s sample="[pool web] server reached pm.max_children setting (5), consider raising it"
12.246s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/hotel240.example.lab/index.php count=2 first=11.67s last=11.67s sample="[pool web] child 181, script '/var/www/hotel240.example.lab/index.php' (request: \"…\") execution timed out (2.025457 sec), terminating" took=2.025457s
12.425s h240     arrival f846b35845690da0 nginx.service status=502
12.581s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.366469632s purpose=confirm token=b745261aef08bc3b direct=true source=10.99.0.2
13.292s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/sekolah240.example.lab/index.php count=1 first=11.67s last=11.67s sample="[pool web] child 182, script '/var/www/sekolah240.example.lab/index.php' (request: \"…\") execution timed out (2.315713 sec), terminating" took=2.315713s
13.355s h240     arrival b745261aef08bc3b nginx.service status=502
13.83s h240     pool php8.2-fpm-pool2.service tree=running active=5 idle=0 requests=23 slow=0 witness=units
13.936s h240     wait php8.2-fpm-pool2.service sleep pool=web workers=5 of=5
13.936s h240     removal wait "php8.2-fpm-pool2.service web nothing " witness=waits
13.947s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.807995353s purpose=scheduled direct=true source=10.99.0.2
13.954s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=2.491724321s purpose=scheduled direct=true source=10.99.0.2
13.959s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=sekolah240.example.lab count=2 first=11.67s last=13.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
13.959s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=hotel240.example.lab count=1 first=13.67s last=13.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
14.246s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/sekolah240.example.lab/index.php count=1 first=13.67s last=13.67s sample="[pool web] child 186, script '/var/www/sekolah240.example.lab/index.php' (request: \"…\") execution timed out (2.659616 sec), terminating" took=2.659616s
14.246s h240     sign php-fpm-child-exited-on-signal php8.2-fpm-pool2.service server=php-fpm errno=SIGTERM count=8 first=9.67s last=13.67s sample="[pool web] child 175 exited on signal 15 (SIGTERM) after 2.683390 seconds from start"
14.246s h240     sign php-fpm-execution-timed-out php8.2-fpm-pool2.service server=php-fpm script=/var/www/hotel240.example.lab/index.php count=1 first=13.67s last=13.67s sample="[pool web] child 187, script '/var/www/hotel240.example.lab/index.php' (request: \"…\") execution timed out (2.426763 sec), terminating" took=2.426763s
14.537s h240     look hotel240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel240.example.lab/ to=10.99.0.72:80 took=3.040492665s purpose=confirm token=8eefdf81b28f7cc3 direct=true source=10.99.0.2
14.979s h240     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/php8.2-fpm-pool2/run/web.sock vhost=hotel240.example.lab count=1 first=13.67s last=13.67s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: hotel240.example.lab, upstream: unix:/opt/php8.2-fpm-pool2/run/web.sock"
15.214s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.471002278s purpose=verify token=7b82e79031487498 direct=true source=10.99.0.2
15.22s h240     look sekolah240.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah240.example.lab/ to=10.99.0.72:80 took=2.195549791s purpose=scheduled direct=true source=10.99.0.2
15.22s expect php-time-limit
