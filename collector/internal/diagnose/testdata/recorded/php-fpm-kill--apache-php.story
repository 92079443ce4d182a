# Recorded in the lab: php-fpm-kill on apache-php.
0s    h019     registered 10.99.0.55
511ms h019     agent speaks
517ms h019     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m54.497s
517ms h019     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m44.497s
517ms h019     load load1=12.42 cpus=2 memory=25276502016 available=24166268928 swap=0 swapped=0 psi-cpu=0.9359999999999999 psi-memory=0 psi-io=0.0366 disk=0.32846710803743917 inodes=0.04081600904464722 path=/ oom=0 overflows=0
517ms h019     missing units ok=true witness=units
517ms h019     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
517ms h019     missing "weblog apache2.service" ok=true witness=weblog
517ms h019     missing "weblog nginx.service" ok=true witness=weblog
517ms h019     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
517ms h019     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=f3dce99067014830b8e74af29049c8aa file=enabled since=-422ms
517ms h019     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
517ms h019     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
517ms h019     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=-467ms
518ms h019     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m54.497s
518ms h019     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m44.497s
518ms h019     load load1=12.42 cpus=2 memory=25276502016 available=24166268928 swap=0 swapped=0 psi-cpu=0.9359999999999999 psi-memory=0 psi-io=0.0366 disk=0.32846710803743917 inodes=0.04081600904464722 path=/ oom=0 overflows=0
518ms h019     missing "weblog nginx.service" ok=true witness=weblog
518ms h019     missing "weblog apache2.service" ok=true witness=weblog
518ms h019     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
518ms h019     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=f3dce99067014830b8e74af29049c8aa file=enabled since=-422ms
518ms h019     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
518ms h019     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
518ms h019     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=-467ms
518ms h019     missing units ok=true witness=units
518ms h019     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
609ms h019     test apache2.service apache ok tree=1c015fd5073c85b6c77b4b7d82451ca5a84f4fbffac30074542646e4cd2db1b9 newer=no
609ms h019     vhost apache2.service apache disk name=cuahang19.example.lab at=/etc/apache2/sites-enabled/cuahang19.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/cuahang19.example.lab.conf:8 > read=10s" witness=configtest
609ms h019     vhost apache2.service apache running name=cuahang19.example.lab at=/etc/apache2/sites-enabled/cuahang19.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/cuahang19.example.lab.conf:8 > read=10s" witness=configtest
609ms h019     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
622ms h019     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
622ms h019     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
697ms h019     test php8.2-fpm.service php-fpm ok tree=c55b50050b75d88996ec1f4a63dedc7b4b81d895b1bd2cb33660a74248705ac6 newer=no
697ms h019     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
697ms h019     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
698ms h019     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
698ms h019     missing "weblog php8.2-fpm.service" ok=true witness=weblog
698ms h019     removal missing "weblog php8.2-fpm.service" witness=weblog
1.583s h019     look cuahang19.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang19.example.lab/ to=10.99.0.55:80 took=2.41674ms purpose=scheduled direct=true source=10.99.0.2
3.707s h019     look cuahang19.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang19.example.lab/ to=10.99.0.55:80 took=5.520702ms purpose=scheduled direct=true source=10.99.0.2
5.097s h019     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=5.09s
5.103s h019     look cuahang19.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang19.example.lab/ to=10.99.0.55:80 took=3.091217ms purpose=word direct=true source=10.99.0.2
5.107s h019     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.108s h019     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=5.09s stop=no
5.111s h019     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=5.09s stop=no
5.124s h019     target unix:/run/php/php-pool1.socket exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.124s h019     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.124s h019     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php-pool1.socket count=1 first=5.103s last=5.103s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-pool1.socket (localhost:8000) failed"
5.124s h019     sign apache-ah01079 apache2.service server=apache count=1 first=5.103s last=5.103s sample="AH01079: failed to make connection to backend: localhost"
5.128s h019     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.128s h019     target unix:/run/php/php-pool1.socket exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.131s h019     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=ce1ef28040b4477dbb56309315da54c1 file=enabled status="Ready to handle connections" since=5.126s stop=no
5.449s h019     look cuahang19.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang19.example.lab/ to=10.99.0.55:80 took=15.450566ms purpose=confirm token=67b640be45653ff5 direct=true source=10.99.0.2
5.449s expect php-fpm-killed
