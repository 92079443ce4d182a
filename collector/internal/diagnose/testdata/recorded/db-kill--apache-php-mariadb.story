# Recorded in the lab: db-kill on apache-php-mariadb.
0s    h206     registered 10.99.0.55
487ms h206     agent speaks
490ms h206     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m45.969s
490ms h206     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m35.969s
490ms h206     load load1=13.67 cpus=2 memory=25276502016 available=23942123520 swap=0 swapped=0 psi-cpu=0.9281 psi-memory=0 psi-io=0.0395 disk=0.33103210026623314 inodes=0.04080629348754883 path=/ oom=0 overflows=0
490ms h206     missing units ok=true witness=units
490ms h206     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
490ms h206     missing "weblog apache2.service" ok=true witness=weblog
490ms h206     missing "weblog nginx.service" ok=true witness=weblog
490ms h206     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
490ms h206     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
490ms h206     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
490ms h206     unit apache2.service active/running load=loaded result=success pid=110 restart=on-abort invocation=164d4d0ec72544c29e161f4161c10937 file=enabled since=-1.579s
490ms h206     unit mariadb.service active/running load=loaded result=success pid=106 restart=on-abnormal invocation=29d444aeaddb430e9621ebc74057ae47 file=enabled status="Taking your SQL requests now..." since=-494ms
490ms h206     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
490ms h206     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=c4b9060a8711482eb124cff2f8f8f2d8 file=enabled status="Ready to handle connections" since=-1.612s
494ms h206     missing "weblog nginx.service" ok=true witness=weblog
494ms h206     missing "weblog apache2.service" ok=true witness=weblog
494ms h206     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
494ms h206     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m45.969s
494ms h206     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m35.969s
494ms h206     load load1=13.67 cpus=2 memory=25276502016 available=23942123520 swap=0 swapped=0 psi-cpu=0.9281 psi-memory=0 psi-io=0.0395 disk=0.33103210026623314 inodes=0.04080629348754883 path=/ oom=0 overflows=0
495ms h206     unit apache2.service active/running load=loaded result=success pid=110 restart=on-abort invocation=164d4d0ec72544c29e161f4161c10937 file=enabled since=-1.579s
495ms h206     unit mariadb.service active/running load=loaded result=success pid=106 restart=on-abnormal invocation=29d444aeaddb430e9621ebc74057ae47 file=enabled status="Taking your SQL requests now..." since=-494ms
495ms h206     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
495ms h206     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=c4b9060a8711482eb124cff2f8f8f2d8 file=enabled status="Ready to handle connections" since=-1.612s
495ms h206     missing units ok=true witness=units
495ms h206     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
495ms h206     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
495ms h206     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
600ms h206     test apache2.service apache ok tree=526b4d11b3f1ac33791491b7649810c253820cfa79f6fd62cf2da865779c9f7c newer=no
600ms h206     vhost apache2.service apache disk name=kasir206.example.lab at=/etc/apache2/sites-enabled/kasir206.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/kasir206.example.lab.conf:8 > read=10s" witness=configtest
600ms h206     vhost apache2.service apache disk name=my-site206.example.lab at=/etc/apache2/sites-enabled/my-site206.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site206.example.lab.conf:8 > read=10s" witness=configtest
600ms h206     vhost apache2.service apache running name=kasir206.example.lab at=/etc/apache2/sites-enabled/kasir206.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/kasir206.example.lab.conf:8 > read=10s" witness=configtest
600ms h206     vhost apache2.service apache running name=my-site206.example.lab at=/etc/apache2/sites-enabled/my-site206.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site206.example.lab.conf:8 > read=10s" witness=configtest
609ms h206     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
609ms h206     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
609ms h206     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
875ms h206     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15138816 io=0
875ms h206     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15233024 io=0.06451612903225806
875ms h206     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22241280 io=0.06451612903225806
875ms h206     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20103168 io=0.3548387096774194
875ms h206     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.024691358024691357 memory=22138880 io=0.03225806451612903
875ms h206     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12271616 io=0
875ms h206     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101257216 io=0
875ms h206     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41664512 io=0
875ms h206     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0.4838709677419355
887ms h206     test php8.2-fpm.service php-fpm ok tree=a5f7ad43ca86f025bc38e52e04f5684ca1765b6f089f8c4647cd3ba6aadcd496 newer=no
887ms h206     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
887ms h206     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
889ms h206     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
889ms h206     missing "weblog php8.2-fpm.service" ok=true witness=weblog
889ms h206     removal missing "weblog php8.2-fpm.service" witness=weblog
1.749s h206     look kasir206.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir206.example.lab/ to=10.99.0.55:80 took=5.823291ms purpose=scheduled direct=true source=10.99.0.2
2.954s h206     look my-site206.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site206.example.lab/ to=10.99.0.55:80 took=13.825774ms purpose=scheduled direct=true source=10.99.0.2
3.758s h206     look kasir206.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir206.example.lab/ to=10.99.0.55:80 took=45.329208ms purpose=scheduled direct=true source=10.99.0.2
4.914s h206     look my-site206.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site206.example.lab/ to=10.99.0.55:80 took=9.955202ms purpose=scheduled direct=true source=10.99.0.2
5.077s h206     unit mariadb.service active/running load=loaded result=success pid=106 restart=no invocation=29d444aeaddb430e9621ebc74057ae47 file=enabled status="Taking your SQL requests now..." since=-494ms
5.375s h206     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=29d444aeaddb430e9621ebc74057ae47 file=enabled status="Taking your SQL requests now..." since=5.283s
5.375s h206     removal socket tcp:127.0.0.1:3306 witness=sockets
5.375s h206     removal socket unix:/run/mysqld/mysqld.sock witness=sockets
5.375s h206     unit mariadb.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=29d444aeaddb430e9621ebc74057ae47 file=enabled status="Taking your SQL requests now..." since=5.283s stop=no
5.777s h206     look kasir206.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://kasir206.example.lab/ to=10.99.0.55:80 took=5.306263ms purpose=scheduled direct=true source=10.99.0.2
5.797s h206     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/kasir206.example.lab/index.php count=1 first=5.775s last=5.775s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/kasir206.example.lab/index.php"
5.817s h206     wait php8.2-fpm.service nothing pool=shop workers=2 of=2
5.818s h206     load load1=14.58 cpus=2 memory=25276502016 available=23938420736 swap=0 swapped=0 psi-cpu=0.9254000000000001 psi-memory=0 psi-io=0.043 disk=0.331804781138813 inodes=0.04081296920776367 path=/ oom=0 overflows=0
5.818s h206     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.26s h206     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16207872 io=0
6.26s h206     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
6.26s h206     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23158784 io=1
6.26s h206     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19812352 io=0
6.26s h206     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12271616 io=0
6.26s h206     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=51146752 io=0
6.26s h206     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0
6.26s h206     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7909376 io=0
6.26s h206     removal process " gapura-look.service php-fpm8.2" witness=processes
6.26s h206     removal process " mariadb.service mariadbd" witness=processes
6.307s h206     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
6.837s h206     look kasir206.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://kasir206.example.lab/ to=10.99.0.55:80 took=33.516336ms purpose=confirm token=606a33d80e403efb direct=true source=10.99.0.2
6.853s h206     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/kasir206.example.lab/index.php count=1 first=6.832s last=6.832s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/kasir206.example.lab/index.php"
7.037s h206     look my-site206.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://my-site206.example.lab/ to=10.99.0.55:80 took=57.125081ms purpose=scheduled direct=true source=10.99.0.2
7.063s h206     sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/my-site206.example.lab/index.php count=1 first=6.991s last=6.991s sample="PHP Fatal error: php-database-failed ECONNREFUSED in /var/www/my-site206.example.lab/index.php"
7.294s h206     arrival 606a33d80e403efb apache2.service vhost=kasir206.example.lab status=500
7.808s h206     look kasir206.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://kasir206.example.lab/ to=10.99.0.55:80 took=2.102929ms purpose=scheduled direct=true source=10.99.0.2
7.855s h206     look kasir206.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=empty url=http://kasir206.example.lab/ to=10.99.0.55:80 took=10.511398ms purpose=verify token=c1ba555ccda5d1f2 direct=true source=10.99.0.2
7.855s expect database-stopped
