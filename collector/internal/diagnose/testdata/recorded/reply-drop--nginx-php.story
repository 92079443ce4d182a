# Recorded in the lab: reply-drop on nginx-php.
0s    h202     registered 10.99.0.76
666ms h202     agent speaks
668ms h202     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m44.406s
668ms h202     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m34.406s
668ms h202     load load1=15.22 cpus=2 memory=25276502016 available=23853928448 swap=0 swapped=0 psi-cpu=0.9508 psi-memory=0 psi-io=0.0558 disk=0.3331315908028191 inodes=0.04092705249786377 path=/ oom=0 overflows=0
668ms h202     missing units ok=true witness=units
668ms h202     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
668ms h202     missing "weblog apache2.service" ok=true witness=weblog
668ms h202     missing "weblog nginx.service" ok=true witness=weblog
668ms h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
668ms h202     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
668ms h202     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
668ms h202     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=a0c01daed6284c31a1763a298ca09d4b file=enabled since=-444ms
668ms h202     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=554434c100cd4a0eb8e9a00380cd92bf file=enabled status="Ready to handle connections" since=-335ms
671ms h202     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m44.406s
671ms h202     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m34.406s
671ms h202     load load1=15.22 cpus=2 memory=25276502016 available=23853928448 swap=0 swapped=0 psi-cpu=0.9508 psi-memory=0 psi-io=0.0558 disk=0.3331315908028191 inodes=0.04092705249786377 path=/ oom=0 overflows=0
671ms h202     missing "weblog nginx.service" ok=true witness=weblog
671ms h202     missing "weblog apache2.service" ok=true witness=weblog
671ms h202     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
671ms h202     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
671ms h202     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
671ms h202     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=a0c01daed6284c31a1763a298ca09d4b file=enabled since=-444ms
671ms h202     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=554434c100cd4a0eb8e9a00380cd92bf file=enabled status="Ready to handle connections" since=-335ms
671ms h202     missing units ok=true witness=units
671ms h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
800ms h202     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
800ms h202     vhost apache2.service apache disk name=h202.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
800ms h202     test nginx.service nginx ok tree=601a9a88bf74c3682aad899cb94086b88cce099444316562c464e39ac985e7dd newer=no
800ms h202     vhost nginx.service nginx disk name=wiki202.co.lab at=/etc/nginx/sites-enabled/wiki202.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki202.co.lab:13 > connect=2s > read=2s" witness=configtest
800ms h202     vhost nginx.service nginx running name=wiki202.co.lab at=/etc/nginx/sites-enabled/wiki202.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki202.co.lab:13 > connect=2s > read=2s" witness=configtest
800ms h202     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
800ms h202     test php8.2-fpm.service php-fpm ok tree=49597247e5007b2534c66fb7d0b6f191bc79528035f9a168322301446a95aaf9 newer=no
800ms h202     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
800ms h202     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
800ms h202     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
800ms h202     missing "weblog php8.2-fpm.service" ok=true witness=weblog
800ms h202     removal missing "weblog php8.2-fpm.service" witness=weblog
1.039s h202     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=14970880 io=0.4
1.039s h202     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.4
1.039s h202     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20488192 io=0
1.039s h202     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12128256 io=0
1.039s h202     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7598080 io=0
1.039s h202     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41881600 io=0
1.039s h202     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11816960 io=0.2
1.039s h202     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
2.704s h202     look wiki202.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki202.co.lab/ to=10.99.0.76:80 took=27.96941ms purpose=scheduled direct=true source=10.99.0.2
3.792s h202     firewall nftables drop rule="meta oifname host0 tcp sport 80 tcp flags & psh == psh drop" chain="inet lab output" direction=reply port=80 interface=host0
9.675s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.016392619s purpose=scheduled direct=true source=10.99.0.2
10.205s h202     inside wiki202.co.lab 200 path=/ to=127.0.0.1:80 body=other took=5.486588ms
10.206s h202     load load1=14.98 cpus=2 memory=25276502016 available=23869792256 swap=0 swapped=0 psi-cpu=0.9437000000000001 psi-memory=0 psi-io=0.0446 disk=0.33310227181914576 inodes=0.04092437028884888 path=/ oom=0 overflows=0
10.206s h202     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.206s h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.207s h202     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
10.22s h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=1 backlog=511
10.28s h202     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
10.615s h202     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
10.615s h202     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22372352 io=1
10.615s h202     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20213760 io=0
10.615s h202     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12128256 io=0
10.615s h202     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10256384 io=0
10.615s h202     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48529408 io=0
10.615s h202     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11816960 io=0
10.615s h202     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
10.757s h202     load cpu=0.9994999999999891 steal=0.0004999999999999894 wait=0 load1=14.98 cpus=2 memory=25276502016 available=23868104704 swap=0 swapped=0 psi-cpu=0.9437000000000001 psi-memory=0 psi-io=0.0446 disk=0.33310281631455685 inodes=0.040924787521362305 path=/ oom=0 overflows=0
10.757s h202     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
11.58s h202     arrival cf9b4cfe65f941ad nginx.service status=200
11.725s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.094816677s purpose=scheduled direct=true source=10.99.0.2
13.231s h202     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
13.337s h202     arrival 0c6115bae1ace67e nginx.service status=200
13.72s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.001440553s purpose=scheduled direct=true source=10.99.0.2
15.807s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.015764761s purpose=scheduled direct=true source=10.99.0.2
15.892s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.000869122s purpose=confirm token=cf9b4cfe65f941ad direct=true source=10.99.0.2
16.365s h202     arrival 619c80b168e78c69 nginx.service status=200
16.502s h202     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
17.721s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.001601855s purpose=confirm token=0c6115bae1ace67e direct=true source=10.99.0.2
17.776s h202     look wiki202.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki202.co.lab/ to=10.99.0.76:80 took=5.007876691s purpose=scheduled direct=true source=10.99.0.2
17.776s expect firewall-blocks-visitors
