# Recorded in the lab: wrong-socket on nginx-apache-php.
0s    h058     registered 10.99.0.15
642ms h058     agent speaks
644ms h058     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m43.726s
644ms h058     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m33.726s
644ms h058     load load1=18.87 cpus=2 memory=25276502016 available=23874764800 swap=0 swapped=0 psi-cpu=0.9722 psi-memory=0 psi-io=0.0369 disk=0.3278204987946547 inodes=0.04075723886489868 path=/ oom=0 overflows=0
644ms h058     missing units ok=true witness=units
644ms h058     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
644ms h058     missing "weblog apache2.service" ok=true witness=weblog
644ms h058     missing "weblog nginx.service" ok=true witness=weblog
644ms h058     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
644ms h058     socket tcp:127.0.0.1:8092 unit=apache2.service process=apache2 user=root queue=0 backlog=511
644ms h058     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
644ms h058     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
644ms h058     unit nginx.service active/running load=loaded result=success pid=75 restart=no invocation=984e0fe1442b48d5831df02502b229e1 file=enabled since=-365ms
644ms h058     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=dd60de034ac54572a4060ef3e027d6b0 file=enabled status="Ready to handle connections" since=-254ms
645ms h058     missing "weblog nginx.service" ok=true witness=weblog
645ms h058     missing "weblog apache2.service" ok=true witness=weblog
645ms h058     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
645ms h058     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m43.726s
645ms h058     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m33.726s
646ms h058     load load1=18.87 cpus=2 memory=25276502016 available=23874764800 swap=0 swapped=0 psi-cpu=0.9722 psi-memory=0 psi-io=0.0369 disk=0.3278204987946547 inodes=0.04075723886489868 path=/ oom=0 overflows=0
646ms h058     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
646ms h058     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
646ms h058     unit nginx.service active/running load=loaded result=success pid=75 restart=no invocation=984e0fe1442b48d5831df02502b229e1 file=enabled since=-365ms
646ms h058     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=dd60de034ac54572a4060ef3e027d6b0 file=enabled status="Ready to handle connections" since=-254ms
646ms h058     missing units ok=true witness=units
646ms h058     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
646ms h058     socket tcp:127.0.0.1:8092 unit=apache2.service process=apache2 user=root queue=0 backlog=511
922ms h058     test apache2.service apache ok tree=b2235b4d9eb04e8bc9854cf9b690a19af4b0a072e8e4991b0e304bfab536c94d newer=no
922ms h058     vhost apache2.service apache disk name=blog58.lab at=/etc/apache2/sites-enabled/blog58.lab.conf:1 listen=0.0.0.0:8092,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog58.lab.conf:8 > read=2s" witness=configtest
922ms h058     vhost apache2.service apache disk name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:8092 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=2s" witness=configtest
922ms h058     vhost apache2.service apache running name=blog58.lab at=/etc/apache2/sites-enabled/blog58.lab.conf:1 listen=0.0.0.0:8092,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog58.lab.conf:8 > read=2s" witness=configtest
922ms h058     vhost apache2.service apache running name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:8092 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=2s" witness=configtest
940ms h058     test nginx.service nginx ok tree=e68699c53ae4f783b55ae578a1b6aec7afd34b99603200269d52b2f47f715834 newer=no
940ms h058     vhost nginx.service nginx disk name=blog58.lab at=/etc/nginx/sites-enabled/blog58.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8092 > /etc/nginx/sites-enabled/blog58.lab:10 > connect=2s > read=2s" witness=configtest
940ms h058     vhost nginx.service nginx disk name=hotel58.example.lab at=/etc/nginx/sites-enabled/hotel58.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8092 > /etc/nginx/sites-enabled/hotel58.example.lab:10 > connect=2s > read=2s" witness=configtest
940ms h058     vhost nginx.service nginx running name=blog58.lab at=/etc/nginx/sites-enabled/blog58.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8092 > /etc/nginx/sites-enabled/blog58.lab:10 > connect=2s > read=2s" witness=configtest
940ms h058     vhost nginx.service nginx running name=hotel58.example.lab at=/etc/nginx/sites-enabled/hotel58.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8092 > /etc/nginx/sites-enabled/hotel58.example.lab:10 > connect=2s > read=2s" witness=configtest
949ms h058     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
972ms h058     target tcp:127.0.0.1:8092 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
987ms h058     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14753792 io=0
987ms h058     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15101952 io=0.375
987ms h058     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=21950464 io=0.5
987ms h058     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20475904 io=0
987ms h058     process systemd unit=init.scope user=root count=1 running=1 cpu=0.012345679012345678 memory=12251136 io=0
987ms h058     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41697280 io=0
987ms h058     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11649024 io=0.125
987ms h058     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7905280 io=0
987ms h058     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7618560 io=0
1.118s h058     test php8.2-fpm.service php-fpm ok tree=771c4b4bbc2373cf033146e0bdbe9483dd407b9dd6a7b61e08be6ea2c4c3ad31 newer=no
1.118s h058     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.119s h058     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.129s h058     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.129s h058     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.129s h058     removal missing "weblog php8.2-fpm.service" witness=weblog
2.407s h058     look hotel58.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel58.example.lab/ to=10.99.0.15:80 took=4.488152ms purpose=scheduled direct=true source=10.99.0.2
2.81s h058     look blog58.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog58.lab/ to=10.99.0.15:80 took=4.156372ms purpose=scheduled direct=true source=10.99.0.2
4.477s h058     look hotel58.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel58.example.lab/ to=10.99.0.15:80 took=2.434138ms purpose=scheduled direct=true source=10.99.0.2
4.741s h058     look blog58.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog58.lab/ to=10.99.0.15:80 took=1.891987ms purpose=scheduled direct=true source=10.99.0.2
4.75s h058     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort job=reload invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
4.75s h058     unit apache2.service reloading/reload load=loaded result=success pid=87 restart=on-abort job=reload invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
5.097s h058     test apache2.service apache ok tree=ddd9e6854cd77d3508a97e8f7ae4af2a6e2a7e62357e0ca0e4e424f4c67661ec newer=yes
5.097s h058     vhost apache2.service apache disk name=blog58.lab at=/etc/apache2/sites-enabled/blog58.lab.conf:1 listen=0.0.0.0:8092,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/blog58.lab.conf:8 > read=2s" witness=configtest
5.097s h058     vhost apache2.service apache disk name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:8092 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=2s" witness=configtest
5.097s h058     change config apache2.service detail="its test is ok" when=5.096s
5.118s h058     target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
5.177s h058     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort job=reload invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
5.177s h058     change reload apache2.service detail="systemd reloaded it" when=5.177s
5.179s h058     unit apache2.service active/running load=loaded result=success pid=87 restart=on-abort invocation=402caf6ecab44d8c8503dcb29e811de4 file=enabled since=-230ms
6.319s h058     test apache2.service apache ok tree=ddd9e6854cd77d3508a97e8f7ae4af2a6e2a7e62357e0ca0e4e424f4c67661ec newer=no
6.319s h058     vhost apache2.service apache running name=blog58.lab at=/etc/apache2/sites-enabled/blog58.lab.conf:1 listen=0.0.0.0:8092,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/blog58.lab.conf:8 > read=2s" witness=configtest
6.319s h058     vhost apache2.service apache running name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:8092 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=2s" witness=configtest
6.319s h058     change reload apache2.service detail="its workers read the new configuration" when=6.315s
6.474s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=1.570174ms purpose=scheduled direct=true source=10.99.0.2
6.52s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=1 first=6.445s last=6.445s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
6.52s h058     sign apache-ah01079 apache2.service server=apache count=1 first=6.445s last=6.445s sample="AH01079: failed to make connection to backend: localhost"
6.859s h058     look blog58.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://blog58.lab/ to=10.99.0.15:80 took=30.88691ms purpose=scheduled direct=true source=10.99.0.2
7.092s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=8.810489ms purpose=confirm token=95077e063d52054b direct=true source=10.99.0.2
7.343s h058     arrival 95077e063d52054b apache2.service vhost=hotel58.example.lab status=503
7.343s h058     arrival 95077e063d52054b nginx.service status=503
7.492s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=2 first=6.723s last=7.084s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
7.492s h058     sign apache-ah01079 apache2.service server=apache count=2 first=6.723s last=7.084s sample="AH01079: failed to make connection to backend: localhost"
8.414s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=1.526474ms purpose=scheduled direct=true source=10.99.0.2
8.774s h058     look blog58.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://blog58.lab/ to=10.99.0.15:80 took=1.880629ms purpose=scheduled direct=true source=10.99.0.2
9.095s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=2.162539ms purpose=verify token=12ef0f41323d0515 direct=true source=10.99.0.2
9.335s h058     arrival 12ef0f41323d0515 nginx.service status=503
9.335s h058     arrival 12ef0f41323d0515 apache2.service vhost=hotel58.example.lab status=503
9.488s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=3 first=8.413s last=9.095s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
9.488s h058     sign apache-ah01079 apache2.service server=apache count=3 first=8.413s last=9.095s sample="AH01079: failed to make connection to backend: localhost"
10.337s h058     traffic apache2.service vhost=hotel58.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=6 503=4 sources=1 top=1 counted=1
10.337s h058     traffic apache2.service vhost=blog58.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 503=2 sources=1 top=1 counted=1
10.337s h058     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=10 503=6 sources=1 top=1 counted=1
10.513s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=83.471915ms purpose=scheduled direct=true source=10.99.0.2
10.667s h058     load cpu=0.9994994994995341 steal=0 wait=0.0005005005005004118 load1=18.95 cpus=2 memory=25276502016 available=23959527424 swap=0 swapped=0 psi-cpu=0.9743999999999999 psi-memory=0 psi-io=0.053899999999999997 disk=0.32893122754898824 inodes=0.04075145721435547 path=/ oom=0 overflows=0
10.667s h058     pool php8.2-fpm.service tree=running active=0 idle=2 requests=8 slow=0 witness=units
10.667s h058     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.667s h058     socket tcp:127.0.0.1:8092 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.831s h058     look blog58.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://blog58.lab/ to=10.99.0.15:80 took=4.510063ms purpose=scheduled direct=true source=10.99.0.2
11.105s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=7.904547ms purpose=verify token=feaf6facec1a1234 direct=true source=10.99.0.2
11.347s h058     arrival feaf6facec1a1234 apache2.service vhost=hotel58.example.lab status=503
11.347s h058     arrival feaf6facec1a1234 nginx.service status=503
12.584s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.15:80 took=144.438485ms purpose=scheduled direct=true source=10.99.0.2
12.793s h058     look blog58.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://blog58.lab/ to=10.99.0.15:80 took=4.540921ms purpose=scheduled direct=true source=10.99.0.2
12.793s expect upstream-wrong-socket
