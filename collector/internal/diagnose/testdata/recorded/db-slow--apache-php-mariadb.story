# Recorded in the lab: db-slow on apache-php-mariadb.
0s    h214     registered 10.99.0.20
211ms h214     agent speaks
233ms h214     change package readline-common:all detail="8.2-1.3 installed" when=-14m44.611s
233ms h214     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m34.611s
233ms h214     load load1=7.86 cpus=2 memory=25276502016 available=22680227840 swap=0 swapped=0 psi-cpu=0.5118 psi-memory=0 psi-io=0.0143 disk=0.25763776278395645 inodes=0.03595387935638428 path=/ oom=0 overflows=0
233ms h214     missing units ok=true witness=units
233ms h214     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
233ms h214     unit apache2.service active/running load=loaded result=success pid=99 restart=on-abort invocation=5d25a6ba16874b149a7e3ef2bd79c4f6 file=enabled since=-760ms
233ms h214     unit mariadb.service active/running load=loaded result=success pid=128 restart=on-abnormal invocation=6927c9a238484347922ff5c425367916 file=enabled status="Taking your SQL requests now..." since=-168ms
233ms h214     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
233ms h214     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=9a9d0071b04048f9975bdb7d1bb23a21 file=enabled status="Ready to handle connections" since=-777ms
234ms h214     change package readline-common:all detail="8.2-1.3 installed" when=-14m44.611s
234ms h214     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m34.611s
239ms h214     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
239ms h214     unit apache2.service active/running load=loaded result=success pid=99 restart=on-abort invocation=5d25a6ba16874b149a7e3ef2bd79c4f6 file=enabled since=-760ms
239ms h214     unit mariadb.service active/running load=loaded result=success pid=128 restart=on-abnormal invocation=6927c9a238484347922ff5c425367916 file=enabled status="Taking your SQL requests now..." since=-168ms
239ms h214     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
239ms h214     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=9a9d0071b04048f9975bdb7d1bb23a21 file=enabled status="Ready to handle connections" since=-777ms
239ms h214     missing units ok=true witness=units
248ms h214     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
248ms h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
248ms h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
375ms h214     test apache2.service apache ok tree=d83312b791605c28a1f5188ed9185fb86b8d4fb01ec96b4898c61349cb8b9a53 newer=no
375ms h214     vhost apache2.service apache disk name=a1214.example.lab at=/etc/apache2/sites-enabled/a1214.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/a1214.example.lab.conf:8 > read=2s" witness=configtest
375ms h214     vhost apache2.service apache disk name=hotel214.example.lab at=/etc/apache2/sites-enabled/hotel214.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/hotel214.example.lab.conf:8 > read=2s" witness=configtest
375ms h214     vhost apache2.service apache running name=a1214.example.lab at=/etc/apache2/sites-enabled/a1214.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/a1214.example.lab.conf:8 > read=2s" witness=configtest
375ms h214     vhost apache2.service apache running name=hotel214.example.lab at=/etc/apache2/sites-enabled/hotel214.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/apache2/sites-enabled/hotel214.example.lab.conf:8 > read=2s" witness=configtest
414ms h214     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
414ms h214     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
414ms h214     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
501ms h214     test php8.2-fpm.service php-fpm ok tree=0000ef201d2a05f85828463a4104a4a9e8451a9021d19efa83fa40ec155a7ea2 newer=no
501ms h214     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
501ms h214     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
613ms h214     look a1214.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1214.example.lab/ to=10.99.0.20:80 took=3.718064ms purpose=scheduled direct=true
1.253s h214     look hotel214.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel214.example.lab/ to=10.99.0.20:80 took=3.393912ms purpose=scheduled direct=true
2.703s h214     look a1214.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1214.example.lab/ to=10.99.0.20:80 took=4.658916ms purpose=scheduled direct=true
3.224s h214     look hotel214.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel214.example.lab/ to=10.99.0.20:80 took=8.509529ms purpose=scheduled direct=true
6.746s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.003022079s purpose=scheduled direct=true
7.174s h214     look hotel214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://hotel214.example.lab/ to=10.99.0.20:80 took=2.007227378s purpose=scheduled direct=true
8.753s h214     inside a1214.example.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=2.002638079s
8.761s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.004144053s purpose=scheduled direct=true
8.765s h214     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
8.765s h214     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=ok
8.794s h214     wait php8.2-fpm.service database pool=shop address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
9.155s h214     look hotel214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://hotel214.example.lab/ to=10.99.0.20:80 took=2.002651596s purpose=scheduled direct=true
9.206s h214     pool php8.2-fpm.service tree=running active=4 idle=0 requests=10 slow=0 witness=units
9.748s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.001366703s purpose=confirm token=ee41b8f4d49cd783 direct=true
10.108s h214     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.177s h214     look hotel214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://hotel214.example.lab/ to=10.99.0.20:80 took=2.001234616s purpose=confirm token=1aeee58612cc5ac3 direct=true
10.243s h214     load cpu=0.6661466458658233 steal=0 wait=0.003120124804992389 load1=8.33 cpus=2 memory=25276502016 available=22667276288 swap=0 swapped=0 psi-cpu=0.5023 psi-memory=0 psi-io=0.011000000000000001 disk=0.2576557730167844 inodes=0.03595542907714844 path=/ oom=0 overflows=0
10.243s h214     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.512s h214     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=17059840 io=0
10.512s h214     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.512s h214     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23027712 io=1
10.512s h214     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20541440 io=0
10.512s h214     process systemd unit=init.scope user=root count=1 cpu=0 memory=12201984 io=0
10.512s h214     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=102100992 io=0
10.512s h214     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=82444288 io=0
10.512s h214     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11997184 io=0
10.672s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.002783838s purpose=scheduled direct=true
10.809s h214     inside hotel214.example.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=2.013602768s
10.836s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.007368933s purpose=confirm token=ba7e329e567a47ae direct=true
11.11s h214     look hotel214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://hotel214.example.lab/ to=10.99.0.20:80 took=2.020285229s purpose=scheduled direct=true
11.161s h214     arrival 1aeee58612cc5ac3 apache2.service vhost=hotel214.example.lab status=504
11.161s h214     arrival ba7e329e567a47ae apache2.service vhost=a1214.example.lab status=504
11.764s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.003329323s purpose=verify token=1f1605b3c4f173db direct=true
12.136s h214     arrival 1f1605b3c4f173db apache2.service vhost=a1214.example.lab status=504
12.677s h214     look a1214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1214.example.lab/ to=10.99.0.20:80 took=2.008849105s purpose=scheduled direct=true
13.054s h214     look hotel214.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://hotel214.example.lab/ to=10.99.0.20:80 took=2.004237729s purpose=scheduled direct=true
13.054s expect database-slow
