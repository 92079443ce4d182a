# Recorded in the lab: php-fatal on apache-php.
0s    h229     registered 10.99.0.64
508ms h229     agent speaks
509ms h229     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m1.193s
509ms h229     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m51.193s
509ms h229     load load1=15.63 cpus=2 memory=25276502016 available=23670509568 swap=0 swapped=0 psi-cpu=0.9396 psi-memory=0 psi-io=0.039900000000000005 disk=0.3331221249595189 inodes=0.04086887836456299 path=/var/log/nginx oom=0 overflows=0
509ms h229     missing units ok=true witness=units
509ms h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
509ms h229     missing "weblog apache2.service" ok=true witness=weblog
509ms h229     missing "weblog nginx.service" ok=true witness=weblog
509ms h229     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
509ms h229     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=795ffb2565004271acf1de7dc7700e03 file=enabled since=-344ms
509ms h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
509ms h229     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
509ms h229     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=187feee7767549fe811eff0041a7b40d file=enabled status="Ready to handle connections" since=-343ms
531ms h229     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m1.193s
531ms h229     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m51.193s
531ms h229     missing "weblog nginx.service" ok=true witness=weblog
531ms h229     load load1=15.63 cpus=2 memory=25276502016 available=23670509568 swap=0 swapped=0 psi-cpu=0.9396 psi-memory=0 psi-io=0.039900000000000005 disk=0.3331221249595189 inodes=0.04086887836456299 path=/var/log/nginx oom=0 overflows=0
531ms h229     missing "weblog apache2.service" ok=true witness=weblog
531ms h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
531ms h229     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=795ffb2565004271acf1de7dc7700e03 file=enabled since=-344ms
532ms h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
532ms h229     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
532ms h229     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=187feee7767549fe811eff0041a7b40d file=enabled status="Ready to handle connections" since=-343ms
532ms h229     missing units ok=true witness=units
532ms h229     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
669ms h229     test apache2.service apache ok tree=c95a5a101799b856cc835af69d7579e1fcc8f4db7835ffde432ad45daca1bc13 newer=no
669ms h229     vhost apache2.service apache disk name=my-site229.example.lab at=/etc/apache2/sites-enabled/my-site229.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/my-site229.example.lab.conf:8 > read=1m0s" witness=configtest
669ms h229     vhost apache2.service apache running name=my-site229.example.lab at=/etc/apache2/sites-enabled/my-site229.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/my-site229.example.lab.conf:8 > read=1m0s" witness=configtest
723ms h229     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
792ms h229     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
792ms h229     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
879ms h229     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14929920 io=0
879ms h229     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
879ms h229     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.11764705882352941
879ms h229     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.025 memory=20013056 io=0.8235294117647058
879ms h229     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=16519168 io=0
879ms h229     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=11923456 io=0
879ms h229     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42049536 io=0
879ms h229     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11497472 io=0.058823529411764705
929ms h229     test php8.2-fpm.service php-fpm ok tree=96c619f53580dc1ffcd1eae0c48124a899ca0255f267964516a02a992d0fd3d2 newer=no
929ms h229     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
929ms h229     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
933ms h229     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
933ms h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
933ms h229     removal missing "weblog php8.2-fpm.service" witness=weblog
2.552s h229     look my-site229.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site229.example.lab/ to=10.99.0.64:80 took=3.673884ms purpose=scheduled direct=true source=10.99.0.2
4.629s h229     look my-site229.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site229.example.lab/ to=10.99.0.64:80 took=1.749455ms purpose=scheduled direct=true source=10.99.0.2
6.625s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=5.78047ms purpose=scheduled direct=true source=10.99.0.2
6.649s h229     sign php-fatal apache2.service server=apache script=/var/www/my-site229.example.lab/index.php count=1 first=6.624s last=6.624s sample="PHP Fatal error: php-fatal Error in /var/www/my-site229.example.lab/index.php" about=Error
6.65s h229     wait php8.2-fpm.service nothing pool=www workers=2 of=2
6.651s h229     load load1=16.28 cpus=2 memory=25276502016 available=23475744768 swap=0 swapped=0 psi-cpu=0.9311 psi-memory=0 psi-io=0.0369 disk=0.333157642814026 inodes=0.04087483882904053 path=/ oom=0 overflows=0
6.651s h229     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.035s h229     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15990784 io=0
7.035s h229     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
7.035s h229     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
7.035s h229     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20246528 io=0
7.035s h229     process systemd unit=init.scope user=root count=1 cpu=0 memory=11923456 io=0
7.035s h229     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48726016 io=0
7.035s h229     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11497472 io=0
7.035s h229     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7872512 io=0
7.035s h229     removal process " gapura-look.service php-fpm8.2" witness=processes
7.654s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=20.897098ms purpose=confirm token=a1c586760de91121 direct=true source=10.99.0.2
7.754s h229     sign php-fatal apache2.service server=apache script=/var/www/my-site229.example.lab/index.php count=1 first=7.642s last=7.642s sample="PHP Fatal error: php-fatal Error in /var/www/my-site229.example.lab/index.php" about=Error
8.358s h229     arrival a1c586760de91121 apache2.service vhost=my-site229.example.lab status=500
8.567s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=20.757891ms purpose=scheduled direct=true source=10.99.0.2
8.783s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=99.383681ms purpose=verify token=9e2d7f0f0c872aaf direct=true source=10.99.0.2
9.285s h229     arrival 9e2d7f0f0c872aaf apache2.service vhost=my-site229.example.lab status=500
9.685s h229     removal wait "php8.2-fpm.service www nothing " witness=waits
9.693s h229     sign php-fatal apache2.service server=apache script=/var/www/my-site229.example.lab/index.php count=2 first=8.563s last=8.752s sample="PHP Fatal error: php-fatal Error in /var/www/my-site229.example.lab/index.php" about=Error
9.904s h229     wait php8.2-fpm.service nothing pool=www workers=2 of=2
9.908s h229     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.511s h229     load cpu=1 steal=0 wait=0 load1=16.28 cpus=2 memory=25276502016 available=23436230656 swap=0 swapped=0 psi-cpu=0.9307 psi-memory=0 psi-io=0.034300000000000004 disk=0.333165684592405 inodes=0.040872812271118164 path=/ oom=0 overflows=0
10.511s h229     traffic apache2.service vhost=my-site229.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=6 500=4 sources=1 top=1 counted=1
10.608s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=13.99469ms purpose=scheduled direct=true source=10.99.0.2
10.793s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=9.888137ms purpose=verify token=de7452c9c89eb3a7 direct=true source=10.99.0.2
11.277s h229     arrival de7452c9c89eb3a7 apache2.service vhost=my-site229.example.lab status=500
12.583s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=41.015974ms purpose=scheduled direct=true source=10.99.0.2
12.892s h229     look my-site229.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site229.example.lab/ to=10.99.0.64:80 took=9.192736ms purpose=verify token=d8c6dd81412c861d direct=true source=10.99.0.2
12.892s expect php-fatal-error
