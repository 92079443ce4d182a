# Recorded in the lab: observer-banned on nginx-php.
0s    h202     registered 10.99.0.27
514ms h202     agent speaks
521ms h202     change package readline-common:all detail="8.2-1.3 installed" when=-16m15.698s
521ms h202     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m5.698s
521ms h202     load load1=11.76 cpus=2 memory=25276502016 available=24219557888 swap=0 swapped=0 psi-cpu=0.89 psi-memory=0 psi-io=0.0363 disk=0.24729540752465856 inodes=0.035960853099823 path=/ oom=0 overflows=0
521ms h202     missing units ok=true witness=units
521ms h202     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
521ms h202     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
521ms h202     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
521ms h202     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=eed7a97ec6214a089e02c27073b21ab1 file=enabled since=-417ms
521ms h202     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=c2706c0441d849108c82036ed58b9916 file=enabled status="Ready to handle connections" since=-272ms
521ms h202     load load1=11.76 cpus=2 memory=25276502016 available=24219557888 swap=0 swapped=0 psi-cpu=0.89 psi-memory=0 psi-io=0.0363 disk=0.24729540752465856 inodes=0.035960853099823 path=/ oom=0 overflows=0
521ms h202     change package readline-common:all detail="8.2-1.3 installed" when=-16m15.698s
521ms h202     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m5.698s
521ms h202     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
522ms h202     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
522ms h202     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
522ms h202     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=eed7a97ec6214a089e02c27073b21ab1 file=enabled since=-417ms
522ms h202     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=c2706c0441d849108c82036ed58b9916 file=enabled status="Ready to handle connections" since=-272ms
522ms h202     missing units ok=true witness=units
551ms h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
820ms h202     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
820ms h202     vhost apache2.service apache disk name=h202.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
878ms h202     test nginx.service nginx ok tree=34e9580199f718f1388e3732740415726a67ebf5138fe31213e70616a070bd2d newer=no
878ms h202     vhost nginx.service nginx disk name=hotel202.lab at=/etc/nginx/sites-enabled/hotel202.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/hotel202.lab:13 > connect=10s > read=10s" witness=configtest
878ms h202     vhost nginx.service nginx disk name=kasir202.example.lab at=/etc/nginx/sites-enabled/kasir202.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir202.example.lab:13 > connect=10s > read=10s" witness=configtest
878ms h202     vhost nginx.service nginx running name=hotel202.lab at=/etc/nginx/sites-enabled/hotel202.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/hotel202.lab:13 > connect=10s > read=10s" witness=configtest
878ms h202     vhost nginx.service nginx running name=kasir202.example.lab at=/etc/nginx/sites-enabled/kasir202.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir202.example.lab:13 > connect=10s > read=10s" witness=configtest
906ms h202     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.012s h202     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
1.012s h202     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22704128 io=0.6666666666666666
1.012s h202     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.03125 memory=20373504 io=0
1.012s h202     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=13950976 io=0
1.012s h202     process systemd unit=init.scope user=root count=1 cpu=0.010416666666666666 memory=11997184 io=0
1.012s h202     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42356736 io=0
1.012s h202     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11730944 io=0.3333333333333333
1.012s h202     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7983104 io=0
1.012s h202     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7585792 io=0
1.047s h202     test php8.2-fpm.service php-fpm ok tree=d393f19b71c2e50bcd9c5e59c4a7ae81f23eae9c649fd07d1c182c281d4dca45 newer=no
1.047s h202     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.047s h202     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.649s h202     look hotel202.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel202.lab/ to=10.99.0.27:80 took=1.793372ms purpose=scheduled direct=true
2.65s h202     look kasir202.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir202.example.lab/ to=10.99.0.27:80 took=53.188235ms purpose=scheduled direct=true
3.911s h202     firewall nftables drop rule="meta iifname host0 ip saddr { 10.99.0.1, 10.99.0.2 } tcp dport 80 drop" chain="inet lab input" direction=in port=80 source=10.99.0.1 source=10.99.0.2 interface=host0
9.535s h202     look kasir202.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir202.example.lab/ to=10.99.0.27:80 took=5.002587647s purpose=scheduled direct=true
9.541s h202     inside kasir202.example.lab 200 path=/ to=127.0.0.1:80 body=other took=1.000525ms
9.637s h202     look hotel202.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel202.lab/ to=10.99.0.27:80 took=5.001686785s purpose=scheduled direct=true
9.743s h202     inside hotel202.lab 200 path=/ to=127.0.0.1:80 body=other took=2.170603ms
10.31s h202     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.523s h202     load cpu=0.9989979959919848 steal=0 wait=0 load1=11.73 cpus=2 memory=25276502016 available=24223916032 swap=0 swapped=0 psi-cpu=0.9122 psi-memory=0 psi-io=0.030899999999999997 disk=0.24772786253384038 inodes=0.03595930337905884 path=/ oom=0 overflows=0
10.523s h202     pool php8.2-fpm.service tree=running active=0 idle=2 requests=4 slow=0 witness=units
10.523s h202     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.441s h202     look kasir202.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir202.example.lab/ to=10.99.0.27:80 took=5.001048132s purpose=scheduled direct=true
11.601s h202     look hotel202.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel202.lab/ to=10.99.0.27:80 took=5.001151073s purpose=scheduled direct=true
13.532s h202     look hotel202.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://hotel202.lab/ to=10.99.0.27:80 took=5.000556472s purpose=scheduled direct=true
13.542s h202     look kasir202.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir202.example.lab/ to=10.99.0.27:80 took=5.00102899s purpose=scheduled direct=true
13.542s expect firewall-blocks-visitors
