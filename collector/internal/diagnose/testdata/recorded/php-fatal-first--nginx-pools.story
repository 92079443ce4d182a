# Recorded in the lab: php-fatal-first on nginx-pools.
0s    h242     registered 10.99.0.24
378ms h242     agent speaks
383ms h242     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m24.683s
383ms h242     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m14.683s
383ms h242     load load1=14.2 cpus=2 memory=25276502016 available=24050704384 swap=0 swapped=0 psi-cpu=0.8289 psi-memory=0 psi-io=0.0285 disk=0.3261448351091981 inodes=0.04071933031082153 path=/ oom=0 overflows=0
383ms h242     missing units ok=true witness=units
383ms h242     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
383ms h242     missing "weblog apache2.service" ok=true witness=weblog
383ms h242     missing "weblog nginx.service" ok=true witness=weblog
383ms h242     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
383ms h242     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
383ms h242     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=f30066fdcca64ee9b9b3e71ff2dd6ae6 file=enabled since=-348ms
383ms h242     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=d7123bf66fcd4b159585a9cb9a20e3ff file=enabled status="Ready to handle connections" since=-307ms
392ms h242     missing "weblog nginx.service" ok=true witness=weblog
392ms h242     missing "weblog apache2.service" ok=true witness=weblog
392ms h242     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
392ms h242     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m24.683s
392ms h242     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m14.683s
392ms h242     load load1=14.2 cpus=2 memory=25276502016 available=24050704384 swap=0 swapped=0 psi-cpu=0.8289 psi-memory=0 psi-io=0.0285 disk=0.3261448351091981 inodes=0.04071933031082153 path=/ oom=0 overflows=0
393ms h242     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
393ms h242     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
393ms h242     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=f30066fdcca64ee9b9b3e71ff2dd6ae6 file=enabled since=-348ms
393ms h242     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=d7123bf66fcd4b159585a9cb9a20e3ff file=enabled status="Ready to handle connections" since=-307ms
393ms h242     missing units ok=true witness=units
497ms h242     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
626ms h242     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
626ms h242     vhost apache2.service apache disk name=h242.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
647ms h242     test nginx.service nginx ok tree=7a8f60e4a215059bf25ee1b767552dcfd7fd52c6f589af2dce9d8f5fa9fdedb1 newer=no
647ms h242     vhost nginx.service nginx disk name=blog242.lab at=/etc/nginx/sites-enabled/blog242.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog242.sock > /etc/nginx/sites-enabled/blog242.lab:13 > connect=2s > read=2s" witness=configtest
647ms h242     vhost nginx.service nginx disk name=hotel242.example.lab at=/etc/nginx/sites-enabled/hotel242.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/hotel242.sock > /etc/nginx/sites-enabled/hotel242.example.lab:13 > connect=2s > read=2s" witness=configtest
647ms h242     vhost nginx.service nginx disk name=toko242.co.lab at=/etc/nginx/sites-enabled/toko242.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko242.sock > /etc/nginx/sites-enabled/toko242.co.lab:13 > connect=2s > read=2s" witness=configtest
647ms h242     vhost nginx.service nginx running name=blog242.lab at=/etc/nginx/sites-enabled/blog242.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog242.sock > /etc/nginx/sites-enabled/blog242.lab:13 > connect=2s > read=2s" witness=configtest
647ms h242     vhost nginx.service nginx running name=hotel242.example.lab at=/etc/nginx/sites-enabled/hotel242.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/hotel242.sock > /etc/nginx/sites-enabled/hotel242.example.lab:13 > connect=2s > read=2s" witness=configtest
647ms h242     vhost nginx.service nginx running name=toko242.co.lab at=/etc/nginx/sites-enabled/toko242.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko242.sock > /etc/nginx/sites-enabled/toko242.co.lab:13 > connect=2s > read=2s" witness=configtest
680ms h242     target unix:/run/php/blog242.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
680ms h242     target unix:/run/php/hotel242.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
680ms h242     target unix:/run/php/toko242.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
705ms h242     test php8.2-fpm.service php-fpm ok tree=d657e8f2e6d4d136a76c8394956262a5aed6ad8687c1b936169b1124b928e960 newer=no
705ms h242     pool php8.2-fpm.service pool=blog242 listen=unix:/run/php/blog242.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog242.conf:1 witness=configtest
705ms h242     pool php8.2-fpm.service pool=hotel242 listen=unix:/run/php/hotel242.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel242.conf:1 witness=configtest
705ms h242     pool php8.2-fpm.service pool=toko242 listen=unix:/run/php/toko242.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko242.conf:1 witness=configtest
705ms h242     pool php8.2-fpm.service pool=blog242 listen=unix:/run/php/blog242.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog242.conf:1 witness=configtest
705ms h242     pool php8.2-fpm.service pool=hotel242 listen=unix:/run/php/hotel242.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel242.conf:1 witness=configtest
705ms h242     pool php8.2-fpm.service pool=toko242 listen=unix:/run/php/toko242.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko242.conf:1 witness=configtest
705ms h242     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
705ms h242     missing "weblog php8.2-fpm.service" ok=true witness=weblog
705ms h242     removal missing "weblog php8.2-fpm.service" witness=weblog
833ms h242     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
834ms h242     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22765568 io=0.8
834ms h242     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20881408 io=0
834ms h242     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=11878400 io=0
834ms h242     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8056832 io=0
834ms h242     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=72343552 io=0
834ms h242     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11595776 io=0.2
834ms h242     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
1.568s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=8.393807ms purpose=scheduled direct=true source=10.99.0.2
2.309s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=2.419197ms purpose=scheduled direct=true source=10.99.0.2
2.322s h242     look blog242.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog242.lab/ to=10.99.0.24:80 took=1.596595ms purpose=scheduled direct=true source=10.99.0.2
3.657s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=2.886912ms purpose=scheduled direct=true source=10.99.0.2
4.322s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=1.294042ms purpose=scheduled direct=true source=10.99.0.2
4.368s h242     look blog242.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog242.lab/ to=10.99.0.24:80 took=10.411353ms purpose=scheduled direct=true source=10.99.0.2
5.743s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=31.95803ms purpose=scheduled direct=true source=10.99.0.2
6.227s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=1.025224ms purpose=scheduled direct=true source=10.99.0.2
6.363s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=1.471812ms purpose=scheduled direct=true source=10.99.0.2
6.404s h242     wait php8.2-fpm.service nothing pool=blog242 workers=2 of=2
6.404s h242     wait php8.2-fpm.service nothing pool=hotel242 workers=2 of=2
6.404s h242     wait php8.2-fpm.service nothing pool=toko242 workers=2 of=2
6.405s h242     load load1=14.19 cpus=2 memory=25276502016 available=23867219968 swap=0 swapped=0 psi-cpu=0.8653 psi-memory=0 psi-io=0.0292 disk=0.32778715892179183 inodes=0.0407259464263916 path=/ oom=0 overflows=0
6.405s h242     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.438s h242     sign php-fatal nginx.service server=nginx target=unix:/run/php/blog242.sock vhost=blog242.lab script=/var/www/blog242.lab/index.php count=1 first=6.317s last=6.317s sample="PHP Fatal error: php-fatal Error in /var/www/blog242.lab/index.php" about=Error
6.824s h242     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880
6.824s h242     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568
6.824s h242     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20267008
6.824s h242     process systemd unit=init.scope user=root count=1 cpu=0 memory=11878400
6.825s h242     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10477568
6.825s h242     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=91602944
6.825s h242     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11595776
6.825s h242     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968
7.365s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=1.107595ms purpose=confirm token=5e29410131c2670d direct=true source=10.99.0.2
7.453s h242     sign php-fatal nginx.service server=nginx target=unix:/run/php/blog242.sock vhost=blog242.lab script=/var/www/blog242.lab/index.php count=1 first=7.317s last=7.317s sample="PHP Fatal error: php-fatal Error in /var/www/blog242.lab/index.php" about=Error
7.684s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=1.105384ms purpose=scheduled direct=true source=10.99.0.2
8.148s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=3.765057ms purpose=scheduled direct=true source=10.99.0.2
8.242s h242     arrival 5e29410131c2670d nginx.service status=500
8.418s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=12.088953ms purpose=confirm token=666651ca922dff08 direct=true source=10.99.0.2
8.437s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=15.497661ms purpose=scheduled direct=true source=10.99.0.2
9.243s h242     arrival 666651ca922dff08 nginx.service status=500
9.401s h242     wait php8.2-fpm.service nothing pool=blog242 workers=2 of=2
9.401s h242     wait php8.2-fpm.service nothing pool=hotel242 workers=2 of=2
9.401s h242     wait php8.2-fpm.service nothing pool=toko242 workers=2 of=2
9.466s h242     sign php-fatal nginx.service server=nginx target=unix:/run/php/blog242.sock vhost=blog242.lab script=/var/www/blog242.lab/index.php count=1 first=8.317s last=8.317s sample="PHP Fatal error: php-fatal Error in /var/www/blog242.lab/index.php" about=Error
9.67s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=852.942µs purpose=scheduled direct=true source=10.99.0.2
9.68s h242     removal wait "php8.2-fpm.service blog242 nothing " witness=waits
9.68s h242     removal wait "php8.2-fpm.service hotel242 nothing " witness=waits
9.68s h242     removal wait "php8.2-fpm.service toko242 nothing " witness=waits
10.235s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=23.415642ms purpose=scheduled direct=true source=10.99.0.2
10.381s h242     load cpu=0.9969984992496045 steal=0 wait=0 load1=13.37 cpus=2 memory=25276502016 available=24008093696 swap=0 swapped=0 psi-cpu=0.8634000000000001 psi-memory=0 psi-io=0.022799999999999997 disk=0.32787896922495186 inodes=0.04072535037994385 path=/ oom=0 overflows=0
10.381s h242     pool php8.2-fpm.service tree=running active=0 idle=6 requests=21 slow=0 witness=units
10.381s h242     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=14 500=4 sources=1 top=1 counted=1
10.403s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=4.155694ms purpose=scheduled direct=true source=10.99.0.2
10.424s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=5.617679ms purpose=verify token=e9baecff712ccefb direct=true source=10.99.0.2
11.245s h242     arrival e9baecff712ccefb nginx.service status=500
11.75s h242     look hotel242.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel242.example.lab/ to=10.99.0.24:80 took=7.153427ms purpose=scheduled direct=true source=10.99.0.2
12.463s h242     look toko242.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko242.co.lab/ to=10.99.0.24:80 took=81.363152ms purpose=scheduled direct=true source=10.99.0.2
12.482s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=88.683531ms purpose=scheduled direct=true source=10.99.0.2
12.498s h242     look blog242.lab 500 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=empty url=http://blog242.lab/ to=10.99.0.24:80 took=3.958777ms purpose=verify token=ca1d53e2e19d95cd direct=true source=10.99.0.2
12.498s expect php-fatal-error
