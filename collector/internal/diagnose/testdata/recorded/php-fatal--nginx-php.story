# Recorded in the lab: php-fatal on nginx-php.
0s    h229     registered 10.99.0.22
415ms h229     agent speaks
418ms h229     change package readline-common:all detail="8.2-1.3 installed" when=-15m45.815s
418ms h229     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m35.815s
418ms h229     load load1=12.57 cpus=2 memory=25276502016 available=24268226560 swap=0 swapped=0 psi-cpu=0.7094 psi-memory=0 psi-io=0.0321 disk=0.24712598568328897 inodes=0.03594332933425903 path=/ oom=0 overflows=0
418ms h229     missing units ok=true witness=units
418ms h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
418ms h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
418ms h229     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
418ms h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
418ms h229     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=bdd17b190b434f10ae81cf19d41261bf file=enabled since=-223ms
418ms h229     unit php8.2-fpm.service active/running load=loaded result=success pid=58 restart=no invocation=b28bad4d89364165951746031d1a32e0 file=enabled status="Ready to handle connections" since=-178ms
418ms h229     change package readline-common:all detail="8.2-1.3 installed" when=-15m45.815s
418ms h229     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m35.815s
418ms h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
419ms h229     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
419ms h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
419ms h229     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=bdd17b190b434f10ae81cf19d41261bf file=enabled since=-223ms
419ms h229     unit php8.2-fpm.service active/running load=loaded result=success pid=58 restart=no invocation=b28bad4d89364165951746031d1a32e0 file=enabled status="Ready to handle connections" since=-178ms
419ms h229     missing units ok=true witness=units
419ms h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
576ms h229     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
576ms h229     vhost apache2.service apache disk name=h229.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
576ms h229     test nginx.service nginx ok tree=2b7059bb35cf471355fbbdf78e23aa193a60064e6993e1a03aef4a069d8ffbd4 newer=no
576ms h229     vhost nginx.service nginx disk name=blog229.co.lab at=/etc/nginx/sites-enabled/blog229.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog229.co.lab:13 > connect=2s > read=2s" witness=configtest
576ms h229     vhost nginx.service nginx running name=blog229.co.lab at=/etc/nginx/sites-enabled/blog229.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog229.co.lab:13 > connect=2s > read=2s" witness=configtest
590ms h229     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
642ms h229     test php8.2-fpm.service php-fpm ok tree=e1551e90a8dbefaec3293c448e1308bdafae9a18b9701836ea87859b84f98a5f newer=no
642ms h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
642ms h229     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
2.94s h229     look blog229.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog229.co.lab/ to=10.99.0.22:80 took=4.002219ms purpose=scheduled direct=true
4.911s h229     look blog229.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog229.co.lab/ to=10.99.0.22:80 took=1.200009ms purpose=scheduled direct=true
6.893s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=15.381815ms purpose=scheduled direct=true
6.902s h229     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
6.976s h229     sign php-fatal nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=blog229.co.lab script=/var/www/blog229.co.lab/index.php count=1 first=6.185s last=6.185s sample="PHP Fatal error: php-fatal Error in /var/www/blog229.co.lab/index.php" about=Error
7.9s  h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=1.089263ms purpose=confirm token=3e9db11f92645263 direct=true
8.903s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=1.468832ms purpose=confirm token=7655a60ed23e5217 direct=true
8.928s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=4.920889ms purpose=scheduled direct=true
9.805s h229     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
10.125s h229     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.174s h229     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
10.418s h229     load cpu=0.8672072985301367 steal=0.003547896604156178 wait=0.0025342118601115976 load1=11.59 cpus=2 memory=25276502016 available=24036904960 swap=0 swapped=0 psi-cpu=0.7434999999999999 psi-memory=0 psi-io=0.03 disk=0.24675032573390862 inodes=0.03596144914627075 path=/ oom=0 overflows=0
10.418s h229     pool php8.2-fpm.service tree=running active=0 idle=2 requests=8 slow=0 witness=units
10.418s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.521s h229     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15626240 io=0
10.522s h229     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
10.522s h229     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=19185664 io=0
10.522s h229     process systemd unit=init.scope user=root count=1 cpu=0 memory=12173312 io=0
10.522s h229     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10080256 io=0
10.522s h229     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48857088 io=0
10.522s h229     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12058624 io=0
10.522s h229     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8011776 io=0
10.858s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=1.947203ms purpose=scheduled direct=true
10.904s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=755.027µs purpose=verify token=39172a350873bf74 direct=true
11.129s h229     arrival 39172a350873bf74 nginx.service status=500
12.924s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=2.659013ms purpose=verify token=8957586c04fc58a2 direct=true
12.928s h229     look blog229.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog229.co.lab/ to=10.99.0.22:80 took=1.062943ms purpose=scheduled direct=true
12.928s expect php-fatal-error
