# Recorded in the lab: web-stop on nginx-apache-php.
0s    h263     registered 10.99.0.40
546ms h263     agent speaks
550ms h263     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m53.175s
550ms h263     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m43.175s
550ms h263     load load1=13.83 cpus=2 memory=25276502016 available=23941591040 swap=0 swapped=0 psi-cpu=0.9368000000000001 psi-memory=0 psi-io=0.0363 disk=0.3289343688686676 inodes=0.04081881046295166 path=/ oom=0 overflows=0
550ms h263     missing units ok=true witness=units
550ms h263     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
550ms h263     missing "weblog apache2.service" ok=true witness=weblog
550ms h263     missing "weblog nginx.service" ok=true witness=weblog
550ms h263     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
550ms h263     socket tcp:127.0.0.1:8047 unit=apache2.service process=apache2 user=root queue=0 backlog=511
550ms h263     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=3a71c863108d4af3823536f5e5e7dac0 file=enabled since=-356ms
550ms h263     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
550ms h263     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=-471ms
550ms h263     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=9a3af17d5e7c4790b116ca6ec6be873e file=enabled status="Ready to handle connections" since=-296ms
567ms h263     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m53.175s
567ms h263     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m43.175s
570ms h263     load load1=13.83 cpus=2 memory=25276502016 available=23941591040 swap=0 swapped=0 psi-cpu=0.9368000000000001 psi-memory=0 psi-io=0.0363 disk=0.3289343688686676 inodes=0.04081881046295166 path=/ oom=0 overflows=0
572ms h263     missing "weblog nginx.service" ok=true witness=weblog
572ms h263     missing "weblog apache2.service" ok=true witness=weblog
572ms h263     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
572ms h263     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=3a71c863108d4af3823536f5e5e7dac0 file=enabled since=-356ms
572ms h263     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
572ms h263     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=-471ms
572ms h263     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=9a3af17d5e7c4790b116ca6ec6be873e file=enabled status="Ready to handle connections" since=-296ms
572ms h263     missing units ok=true witness=units
572ms h263     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
572ms h263     socket tcp:127.0.0.1:8047 unit=apache2.service process=apache2 user=root queue=0 backlog=511
668ms h263     test apache2.service apache ok tree=ce1c2615355f8501a576a1cc13442015d09457b403e398b48afe90cde85b96ed newer=no
668ms h263     vhost apache2.service apache disk name=cuahang263.co.lab at=/etc/apache2/sites-enabled/cuahang263.co.lab.conf:1 listen=0.0.0.0:8047,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang263.co.lab.conf:8 > read=5s" witness=configtest
668ms h263     vhost apache2.service apache running name=cuahang263.co.lab at=/etc/apache2/sites-enabled/cuahang263.co.lab.conf:1 listen=0.0.0.0:8047,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang263.co.lab.conf:8 > read=5s" witness=configtest
697ms h263     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
747ms h263     test nginx.service nginx ok tree=8e0e1aca48deb2f0046fbc3685c6f1ac0b6bd63e930b0d529eed015f9cbf95d6 newer=no
747ms h263     vhost nginx.service nginx disk name=cuahang263.co.lab at=/etc/nginx/sites-enabled/cuahang263.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8047 > /etc/nginx/sites-enabled/cuahang263.co.lab:10 > connect=5s > read=5s" witness=configtest
747ms h263     vhost nginx.service nginx running name=cuahang263.co.lab at=/etc/nginx/sites-enabled/cuahang263.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8047 > /etc/nginx/sites-enabled/cuahang263.co.lab:10 > connect=5s > read=5s" witness=configtest
770ms h263     target tcp:127.0.0.1:8047 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
822ms h263     test php8.2-fpm.service php-fpm ok tree=6eee07ea166248280e224987e18609859b74f120c23b457ae6c3d220400a25e4 newer=no
822ms h263     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
822ms h263     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
823ms h263     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
823ms h263     missing "weblog php8.2-fpm.service" ok=true witness=weblog
823ms h263     removal missing "weblog php8.2-fpm.service" witness=weblog
3.333s h263     look cuahang263.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=6.39212ms purpose=scheduled direct=true source=10.99.0.2
3.921s h263     unit nginx.service active/running load=loaded result=success pid=58 restart=no job=stop invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=-471ms
3.921s h263     unit nginx.service deactivating/stop load=loaded result=success pid=58 restart=no job=stop invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=3.919s stop=yes stopped=3.921s
3.937s h263     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=stop invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=3.919s stop=yes stopped=3.921s
3.943s h263     removal socket tcp:0.0.0.0:80 witness=sockets
3.975s h263     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=3.96s stop=yes stopped=3.921s
3.975s h263     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=3.96s stop=yes stopped=3.921s
3.984s h263     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=5f31c445920c46bd9dee3f56ce245411 file=enabled since=3.96s stop=yes stopped=3.963s
5.328s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=14.449523ms purpose=scheduled direct=true source=10.99.0.2
5.632s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=221.485µs purpose=confirm token=0aa0fc4b27533ccd direct=true source=10.99.0.2
7.401s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=7.629678ms purpose=scheduled direct=true source=10.99.0.2
7.636s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=149.977µs purpose=verify token=1aebbf67184f8edb direct=true source=10.99.0.2
9.466s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=183.294µs purpose=scheduled direct=true source=10.99.0.2
9.636s h263     look cuahang263.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://cuahang263.co.lab/ to=10.99.0.40:80 took=146.021µs purpose=verify token=dafb5c9b5af491f6 direct=true source=10.99.0.2
9.636s expect web-server-stopped
