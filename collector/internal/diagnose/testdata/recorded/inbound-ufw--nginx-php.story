# Recorded in the lab: inbound-ufw on nginx-php.
0s    h200     registered 10.99.0.48
654ms h200     agent speaks
657ms h200     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m15.866s
657ms h200     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m5.866s
657ms h200     load load1=11.01 cpus=2 memory=25276502016 available=24250056704 swap=0 swapped=0 psi-cpu=0.9292 psi-memory=0 psi-io=0.0337 disk=0.3280911130139597 inodes=0.04078143835067749 path=/ oom=0 overflows=0
657ms h200     missing units ok=true witness=units
657ms h200     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
657ms h200     missing "weblog apache2.service" ok=true witness=weblog
657ms h200     missing "weblog nginx.service" ok=true witness=weblog
657ms h200     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
657ms h200     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
657ms h200     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
657ms h200     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=71e88662f9f345d1ae80fbd20be9b4c1 file=enabled since=-478ms
657ms h200     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=47e9c08a9efa484085ee501f35735fc5 file=enabled status="Ready to handle connections" since=-430ms
658ms h200     load load1=11.01 cpus=2 memory=25276502016 available=24250056704 swap=0 swapped=0 psi-cpu=0.9292 psi-memory=0 psi-io=0.0337 disk=0.3280911130139597 inodes=0.04078143835067749 path=/ oom=0 overflows=0
658ms h200     missing "weblog nginx.service" ok=true witness=weblog
658ms h200     missing "weblog apache2.service" ok=true witness=weblog
658ms h200     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
658ms h200     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m15.866s
658ms h200     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m5.866s
658ms h200     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
658ms h200     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
658ms h200     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=71e88662f9f345d1ae80fbd20be9b4c1 file=enabled since=-478ms
658ms h200     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=47e9c08a9efa484085ee501f35735fc5 file=enabled status="Ready to handle connections" since=-430ms
658ms h200     missing units ok=true witness=units
658ms h200     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
883ms h200     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
883ms h200     vhost apache2.service apache disk name=h200.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
901ms h200     test nginx.service nginx ok tree=46fa0d091a8efe24ff3bde2f5dd0ac616bd591e10aaf38e85f35b52532edb47e newer=no
901ms h200     vhost nginx.service nginx disk name=shop200.lab at=/etc/nginx/sites-enabled/shop200.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/shop200.lab:13 > connect=20s > read=20s" witness=configtest
901ms h200     vhost nginx.service nginx disk name=wiki200.example.lab at=/etc/nginx/sites-enabled/wiki200.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/wiki200.example.lab:13 > connect=20s > read=20s" witness=configtest
902ms h200     vhost nginx.service nginx running name=shop200.lab at=/etc/nginx/sites-enabled/shop200.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/shop200.lab:13 > connect=20s > read=20s" witness=configtest
902ms h200     vhost nginx.service nginx running name=wiki200.example.lab at=/etc/nginx/sites-enabled/wiki200.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/wiki200.example.lab:13 > connect=20s > read=20s" witness=configtest
930ms h200     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
952ms h200     test php8.2-fpm.service php-fpm ok tree=e2e132abe0c07c8dc823f41e641cf9401b8a6d73448e46d296a7543c3341ffd5 newer=no
952ms h200     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
952ms h200     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
952ms h200     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
952ms h200     missing "weblog php8.2-fpm.service" ok=true witness=weblog
952ms h200     removal missing "weblog php8.2-fpm.service" witness=weblog
1.465s h200     look wiki200.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki200.example.lab/ to=10.99.0.48:80 took=2.019685ms purpose=scheduled direct=true source=10.99.0.2
2.384s h200     look shop200.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop200.lab/ to=10.99.0.48:80 took=33.438383ms purpose=scheduled direct=true source=10.99.0.2
3.971s h200     firewall ufw drop rule="policy drop" chain="ip filter INPUT" direction=in
3.971s h200     firewall ufw drop rule="policy drop" chain="ip6 filter INPUT" direction=in
8.374s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.001076409s purpose=scheduled direct=true source=10.99.0.2
8.407s h200     inside wiki200.example.lab 200 path=/ to=127.0.0.1:80 body=other took=20.688985ms
8.412s h200     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
9.296s h200     look shop200.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop200.lab/ to=10.99.0.48:80 took=5.01596199s purpose=scheduled direct=true source=10.99.0.2
9.301s h200     inside shop200.lab 200 path=/ to=127.0.0.1:80 body=other took=1.407964ms
10.543s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.021015982s purpose=scheduled direct=true source=10.99.0.2
10.695s h200     load cpu=0.998499249624825 steal=0 wait=0.0005002501250624828 load1=11.48 cpus=2 memory=25276502016 available=24073383936 swap=0 swapped=0 psi-cpu=0.9281999999999999 psi-memory=0 psi-io=0.038599999999999995 disk=0.32998700415106547 inodes=0.04079407453536987 path=/ oom=0 overflows=0
10.695s h200     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.695s h200     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=2 top=0.5 counted=1
10.724s h200     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
10.724s h200     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22110208
10.724s h200     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20787200
10.725s h200     process systemd unit=init.scope user=root count=1 cpu=0 memory=12242944
10.725s h200     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10113024
10.725s h200     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49418240
10.725s h200     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11612160
10.725s h200     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8024064
11.384s h200     look shop200.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop200.lab/ to=10.99.0.48:80 took=5.062132384s purpose=scheduled direct=true source=10.99.0.2
12.612s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.019946125s purpose=scheduled direct=true source=10.99.0.2
13.287s h200     look shop200.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://shop200.lab/ to=10.99.0.48:80 took=5.006431383s purpose=scheduled direct=true source=10.99.0.2
13.638s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.013291335s purpose=confirm token=1a69c59909c30694 direct=true source=10.99.0.2
14.488s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.012632258s purpose=scheduled direct=true source=10.99.0.2
14.564s h200     look wiki200.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://wiki200.example.lab/ to=10.99.0.48:80 took=5.003955244s purpose=confirm token=dc0ee7aab171a1a1 direct=true source=10.99.0.2
14.564s expect firewall-blocks-visitors
