# Recorded in the lab: php-memory on nginx-php.
0s    h235     registered 10.99.0.41
888ms h235     agent speaks
901ms h235     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m58.227s
901ms h235     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m48.227s
901ms h235     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
901ms h235     load load1=14.33 cpus=2 memory=25276502016 available=23969308672 swap=0 swapped=0 psi-cpu=0.9368000000000001 psi-memory=0 psi-io=0.058499999999999996 disk=0.32780085507559353 inodes=0.04081737995147705 path=/ oom=0 overflows=0
901ms h235     missing units ok=true witness=units
901ms h235     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
901ms h235     missing "weblog apache2.service" ok=true witness=weblog
901ms h235     missing "weblog nginx.service" ok=true witness=weblog
901ms h235     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
901ms h235     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
901ms h235     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
901ms h235     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=1cae0a8d05034f928fc846f6a1133cf0 file=enabled since=-327ms
901ms h235     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=45e78e0da88a4ad18679b2a0817401ac file=enabled status="Ready to handle connections" since=-272ms
901ms h235     vhost apache2.service apache disk name=h235.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
915ms h235     load load1=14.33 cpus=2 memory=25276502016 available=23969308672 swap=0 swapped=0 psi-cpu=0.9368000000000001 psi-memory=0 psi-io=0.058499999999999996 disk=0.32780085507559353 inodes=0.04081737995147705 path=/ oom=0 overflows=0
915ms h235     missing "weblog nginx.service" ok=true witness=weblog
915ms h235     missing "weblog apache2.service" ok=true witness=weblog
915ms h235     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
915ms h235     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m58.227s
915ms h235     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m48.227s
916ms h235     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
916ms h235     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
916ms h235     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=1cae0a8d05034f928fc846f6a1133cf0 file=enabled since=-327ms
916ms h235     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=45e78e0da88a4ad18679b2a0817401ac file=enabled status="Ready to handle connections" since=-272ms
916ms h235     missing units ok=true witness=units
916ms h235     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
916ms h235     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
916ms h235     vhost apache2.service apache disk name=h235.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
943ms h235     test php8.2-fpm.service php-fpm ok tree=31b0e241a1c4a08ce0fe4344c6b4e4adc2d0ac7ea8608f08cf41c09641f826f2 newer=no
943ms h235     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
943ms h235     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
943ms h235     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
943ms h235     missing "weblog php8.2-fpm.service" ok=true witness=weblog
943ms h235     removal missing "weblog php8.2-fpm.service" witness=weblog
957ms h235     test nginx.service nginx ok tree=282773173c565bf368e7a88b5e1811fbc199ab712019d40e31f2597210c8e979 newer=no
957ms h235     vhost nginx.service nginx disk name=blog235.co.lab at=/etc/nginx/sites-enabled/blog235.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/blog235.co.lab:13 > connect=2s > read=2s" witness=configtest
957ms h235     vhost nginx.service nginx disk name=sekolah235.lab at=/etc/nginx/sites-enabled/sekolah235.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/sekolah235.lab:13 > connect=2s > read=2s" witness=configtest
957ms h235     vhost nginx.service nginx running name=blog235.co.lab at=/etc/nginx/sites-enabled/blog235.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/blog235.co.lab:13 > connect=2s > read=2s" witness=configtest
957ms h235     vhost nginx.service nginx running name=sekolah235.lab at=/etc/nginx/sites-enabled/sekolah235.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/sekolah235.lab:13 > connect=2s > read=2s" witness=configtest
965ms h235     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
3.535s h235     look sekolah235.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah235.lab/ to=10.99.0.41:80 took=2.254567ms purpose=scheduled direct=true source=10.99.0.2
4.064s h235     look blog235.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog235.co.lab/ to=10.99.0.41:80 took=5.192017ms purpose=scheduled direct=true source=10.99.0.2
5.432s h235     look sekolah235.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah235.lab/ to=10.99.0.41:80 took=1.258867ms purpose=scheduled direct=true source=10.99.0.2
6.013s h235     look blog235.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog235.co.lab/ to=10.99.0.41:80 took=2.517485ms purpose=scheduled direct=true source=10.99.0.2
7.358s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=1.821653ms purpose=scheduled direct=true source=10.99.0.2
7.374s h235     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
7.379s h235     load load1=14.14 cpus=2 memory=25276502016 available=24057815040 swap=0 swapped=0 psi-cpu=0.9262999999999999 psi-memory=0 psi-io=0.08039999999999999 disk=0.327785567319821 inodes=0.040815770626068115 path=/ oom=0 overflows=0
7.379s h235     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.38s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=sekolah235.lab script=/var/www/sekolah235.lab/index.php count=1 first=6.773s last=6.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/sekolah235.lab/index.php" about=16777216
7.774s h235     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
7.774s h235     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424 io=1
7.774s h235     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=20086784 io=0
7.774s h235     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12013568 io=0
7.774s h235     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10178560 io=0
7.774s h235     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50319360 io=0
7.774s h235     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11829248 io=0
7.774s h235     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
8.085s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=16.341428ms purpose=scheduled direct=true source=10.99.0.2
8.202s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=blog235.co.lab script=/var/www/blog235.co.lab/index.php count=1 first=7.773s last=7.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/blog235.co.lab/index.php" about=16777216
8.283s h235     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
8.283s h235     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424 io=1
8.283s h235     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20086784 io=0
8.283s h235     process systemd unit=init.scope user=root count=1 cpu=0 memory=12013568 io=0
8.283s h235     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10178560 io=0
8.283s h235     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50319360 io=0
8.283s h235     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11829248 io=0
8.283s h235     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
8.38s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=14.132813ms purpose=confirm token=573edee6f669a95a direct=true source=10.99.0.2
8.384s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=sekolah235.lab script=/var/www/sekolah235.lab/index.php count=1 first=7.773s last=7.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/sekolah235.lab/index.php" about=16777216
8.505s h235     arrival 573edee6f669a95a nginx.service status=500
9.091s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=7.451209ms purpose=confirm token=a6958878645969f2 direct=true source=10.99.0.2
9.188s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=blog235.co.lab script=/var/www/blog235.co.lab/index.php count=1 first=8.773s last=8.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/blog235.co.lab/index.php" about=16777216
9.299s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=3.646825ms purpose=scheduled direct=true source=10.99.0.2
9.401s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=5.334166ms purpose=verify token=6c25ac333452cafc direct=true source=10.99.0.2
9.525s h235     arrival a6958878645969f2 nginx.service status=500
9.525s h235     arrival 6c25ac333452cafc nginx.service status=500
9.725s h235     removal wait "php8.2-fpm.service shop nothing " witness=waits
10.098s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=6.641716ms purpose=scheduled direct=true source=10.99.0.2
10.188s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=1.289637ms purpose=verify token=79693b2f5ad335c5 direct=true source=10.99.0.2
10.397s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=sekolah235.lab script=/var/www/sekolah235.lab/index.php count=2 first=8.773s last=8.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/sekolah235.lab/index.php" about=16777216
10.435s h235     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
10.441s h235     load load1=14.53 cpus=2 memory=25276502016 available=24070529024 swap=0 swapped=0 psi-cpu=0.9278 psi-memory=0 psi-io=0.0837 disk=0.3277705727538852 inodes=0.04081910848617554 path=/ oom=0 overflows=0
10.441s h235     pool php8.2-fpm.service tree=running active=0 idle=2 requests=14 slow=0 witness=units
10.511s h235     arrival 79693b2f5ad335c5 nginx.service status=500
11.082s h235     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
11.082s h235     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
11.082s h235     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20348928 io=0
11.082s h235     process systemd unit=init.scope user=root count=1 cpu=0 memory=12013568 io=0
11.082s h235     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10178560 io=0
11.082s h235     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=50593792 io=0
11.082s h235     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11829248 io=0
11.082s h235     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
11.099s h235     load cpu=0.9984999999999674 steal=0.0004999999999999438 wait=0.0005000000000002103 load1=14.53 cpus=2 memory=25276502016 available=24067960832 swap=0 swapped=0 psi-cpu=0.9278 psi-memory=0 psi-io=0.0837 disk=0.32777145232339544 inodes=0.04081916809082031 path=/ oom=0 overflows=0
11.099s h235     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=10 500=6 sources=1 top=1 counted=1
11.304s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=3.229174ms purpose=scheduled direct=true source=10.99.0.2
11.311s h235     sign php-memory-limit nginx.service server=nginx target=unix:/run/php/shop.sock vhost=blog235.co.lab script=/var/www/blog235.co.lab/index.php count=1 first=9.773s last=9.773s sample="PHP Fatal error: php-memory-limit 16777216 in /var/www/blog235.co.lab/index.php" about=16777216
11.424s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=4.336332ms purpose=verify token=9873cdc897ee3f36 direct=true source=10.99.0.2
11.507s h235     arrival 9873cdc897ee3f36 nginx.service status=500
12.195s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=4.40979ms purpose=verify token=a8ef9c7f03137276 direct=true source=10.99.0.2
12.197s h235     look blog235.co.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog235.co.lab/ to=10.99.0.41:80 took=12.504339ms purpose=scheduled direct=true source=10.99.0.2
12.508s h235     arrival a8ef9c7f03137276 nginx.service status=500
13.348s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=11.938533ms purpose=scheduled direct=true source=10.99.0.2
13.447s h235     look sekolah235.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://sekolah235.lab/ to=10.99.0.41:80 took=8.709815ms purpose=verify token=dd1de1ca8c76c178 direct=true source=10.99.0.2
13.447s expect php-memory-limit
