# Recorded in the lab: php-parse on nginx-php.
0s    h233     registered 10.99.0.44
401ms h233     agent speaks
406ms h233     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m50.277s
406ms h233     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m40.277s
406ms h233     load load1=10.19 cpus=2 memory=25276502016 available=24228143104 swap=0 swapped=0 psi-cpu=0.8395 psi-memory=0 psi-io=0.0319 disk=0.32767520228842206 inodes=0.04077804088592529 path=/ oom=0 overflows=0
406ms h233     missing units ok=true witness=units
406ms h233     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
406ms h233     missing "weblog apache2.service" ok=true witness=weblog
406ms h233     missing "weblog nginx.service" ok=true witness=weblog
406ms h233     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
406ms h233     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
406ms h233     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
406ms h233     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=4be76a229de7439aae4503c3bab33f1c file=enabled since=-283ms
406ms h233     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=0e92105a873c4c2fa990915a57a57852 file=enabled status="Ready to handle connections" since=-109ms
406ms h233     change package readline-common:all detail="8.2-1.3 installed" when=-1h20m50.277s
406ms h233     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m40.277s
406ms h233     load load1=10.19 cpus=2 memory=25276502016 available=24228143104 swap=0 swapped=0 psi-cpu=0.8395 psi-memory=0 psi-io=0.0319 disk=0.32767520228842206 inodes=0.04077804088592529 path=/ oom=0 overflows=0
406ms h233     missing "weblog nginx.service" ok=true witness=weblog
406ms h233     missing "weblog apache2.service" ok=true witness=weblog
406ms h233     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
407ms h233     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
407ms h233     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
407ms h233     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=4be76a229de7439aae4503c3bab33f1c file=enabled since=-283ms
407ms h233     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=0e92105a873c4c2fa990915a57a57852 file=enabled status="Ready to handle connections" since=-109ms
407ms h233     missing units ok=true witness=units
407ms h233     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
548ms h233     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
549ms h233     vhost apache2.service apache disk name=h233.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
578ms h233     test nginx.service nginx ok tree=6b7791fcd58e23b76cafe11853fef65222400f7dafe23951ce54507f57f4a7e8 newer=no
583ms h233     vhost nginx.service nginx disk name=blog233.lab at=/etc/nginx/sites-enabled/blog233.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog233.lab:13 > connect=3s > read=3s" witness=configtest
583ms h233     vhost nginx.service nginx disk name=toko233.example.lab at=/etc/nginx/sites-enabled/toko233.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko233.example.lab:13 > connect=3s > read=3s" witness=configtest
583ms h233     vhost nginx.service nginx running name=blog233.lab at=/etc/nginx/sites-enabled/blog233.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog233.lab:13 > connect=3s > read=3s" witness=configtest
583ms h233     vhost nginx.service nginx running name=toko233.example.lab at=/etc/nginx/sites-enabled/toko233.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/toko233.example.lab:13 > connect=3s > read=3s" witness=configtest
605ms h233     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
723ms h233     test php8.2-fpm.service php-fpm ok tree=fb4a0036f43826487d413c653d2096c9e3e6a6fb3d6b179429636b8501373ef6 newer=no
723ms h233     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
723ms h233     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
726ms h233     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
726ms h233     missing "weblog php8.2-fpm.service" ok=true witness=weblog
726ms h233     removal missing "weblog php8.2-fpm.service" witness=weblog
1.263s h233     look toko233.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko233.example.lab/ to=10.99.0.44:80 took=2.608118ms purpose=scheduled direct=true source=10.99.0.2
1.427s h233     look blog233.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog233.lab/ to=10.99.0.44:80 took=6.06034ms purpose=scheduled direct=true source=10.99.0.2
3.374s h233     look toko233.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko233.example.lab/ to=10.99.0.44:80 took=3.302931ms purpose=scheduled direct=true source=10.99.0.2
3.506s h233     look blog233.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog233.lab/ to=10.99.0.44:80 took=6.941103ms purpose=scheduled direct=true source=10.99.0.2
5.415s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=2.024623ms purpose=scheduled direct=true source=10.99.0.2
5.43s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=8.917605ms purpose=scheduled direct=true source=10.99.0.2
5.447s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=toko233.example.lab script=/var/www/toko233.example.lab/index.php count=1 first=4.723s last=4.723s sample="PHP Parse error: php-parse-error in /var/www/toko233.example.lab/index.php"
5.522s h233     wait php8.2-fpm.service nothing pool=www workers=2 of=2
5.523s h233     load load1=10.02 cpus=2 memory=25276502016 available=24199221248 swap=0 swapped=0 psi-cpu=0.8495999999999999 psi-memory=0 psi-io=0.0349 disk=0.32769028062288263 inodes=0.04077935218811035 path=/ oom=0 overflows=0
5.523s h233     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.839s h233     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
5.839s h233     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
5.839s h233     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21655552 io=0
5.839s h233     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12124160 io=0
5.839s h233     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10117120 io=0
5.839s h233     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49704960 io=0
5.839s h233     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11489280 io=0
5.839s h233     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
6.351s h233     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
6.353s h233     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568
6.353s h233     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21655552
6.353s h233     process systemd unit=init.scope user=root count=1 cpu=0 memory=12124160
6.353s h233     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10117120
6.353s h233     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49704960
6.353s h233     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11489280
6.353s h233     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256
6.466s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=12.175195ms purpose=confirm token=285fc90de7c43442 direct=true source=10.99.0.2
6.469s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=11.773038ms purpose=confirm token=9210971c93037c2b direct=true source=10.99.0.2
6.542s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog233.lab script=/var/www/blog233.lab/index.php count=1 first=5.723s last=5.723s sample="PHP Parse error: php-parse-error in /var/www/blog233.lab/index.php"
7.17s h233     arrival 285fc90de7c43442 nginx.service status=500
7.172s h233     arrival 9210971c93037c2b nginx.service status=500
7.461s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=18.991455ms purpose=scheduled direct=true source=10.99.0.2
7.51s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=37.008681ms purpose=scheduled direct=true source=10.99.0.2
7.511s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog233.lab script=/var/www/blog233.lab/index.php count=1 first=6.723s last=6.723s sample="PHP Parse error: php-parse-error in /var/www/blog233.lab/index.php"
7.63s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=11.538117ms purpose=verify token=e0ace4818ac3a742 direct=true source=10.99.0.2
7.643s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=14.328825ms purpose=verify token=7ac49d204961eda3 direct=true source=10.99.0.2
8.174s h233     arrival 7ac49d204961eda3 nginx.service status=500
8.174s h233     arrival e0ace4818ac3a742 nginx.service status=500
8.641s h233     wait php8.2-fpm.service nothing pool=www workers=2 of=2
9.461s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=2.042043ms purpose=scheduled direct=true source=10.99.0.2
9.527s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=1.482813ms purpose=scheduled direct=true source=10.99.0.2
9.556s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=blog233.lab script=/var/www/blog233.lab/index.php count=1 first=6.723s last=6.723s sample="PHP Parse error: php-parse-error in /var/www/blog233.lab/index.php"
9.728s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=toko233.example.lab script=/var/www/toko233.example.lab/index.php count=1 first=8.723s last=8.723s sample="PHP Parse error: php-parse-error in /var/www/toko233.example.lab/index.php"
9.776s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=13.65256ms purpose=verify token=bb5473c5c8f279fe direct=true source=10.99.0.2
9.782s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=19.171079ms purpose=verify token=961335ee6fe86596 direct=true source=10.99.0.2
9.813s h233     removal wait "php8.2-fpm.service www nothing " witness=waits
10.188s h233     arrival 961335ee6fe86596 nginx.service status=500
10.188s h233     arrival bb5473c5c8f279fe nginx.service status=500
10.415s h233     load cpu=0.9954819277108357 steal=0.0005020080321285474 wait=0 load1=10.18 cpus=2 memory=25276502016 available=24030662656 swap=0 swapped=0 psi-cpu=0.8909 psi-memory=0 psi-io=0.0351 disk=0.32771143217538984 inodes=0.04078036546707153 path=/ oom=0 overflows=0
10.415s h233     pool php8.2-fpm.service tree=running active=0 idle=2 requests=21 slow=0 witness=units
10.415s h233     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=12 500=8 sources=1 top=1 counted=1
10.588s h233     sign php-parse-error nginx.service server=nginx target=unix:/run/php/www.sock vhost=toko233.example.lab script=/var/www/toko233.example.lab/index.php count=1 first=9.723s last=9.723s sample="PHP Parse error: php-parse-error in /var/www/toko233.example.lab/index.php"
11.411s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=966.994µs purpose=scheduled direct=true source=10.99.0.2
11.6s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=1.135309ms purpose=scheduled direct=true source=10.99.0.2
11.783s h233     look blog233.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog233.lab/ to=10.99.0.44:80 took=1.927819ms purpose=verify token=d2887a0ad939dea3 direct=true source=10.99.0.2
11.786s h233     look toko233.example.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://toko233.example.lab/ to=10.99.0.44:80 took=3.183364ms purpose=verify token=77ae4a06d87981c5 direct=true source=10.99.0.2
11.786s expect php-fatal-error
