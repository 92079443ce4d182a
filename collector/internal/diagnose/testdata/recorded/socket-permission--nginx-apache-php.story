# Recorded in the lab: socket-permission on nginx-apache-php.
0s    h067     registered 10.99.0.30
390ms h067     agent speaks
399ms h067     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m30.303s
399ms h067     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m20.303s
399ms h067     load load1=12.96 cpus=2 memory=25276502016 available=24070537216 swap=0 swapped=0 psi-cpu=0.7923 psi-memory=0 psi-io=0.029900000000000003 disk=0.3261724368381135 inodes=0.04072880744934082 path=/var/www oom=0 overflows=0
399ms h067     missing units ok=true witness=units
399ms h067     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
399ms h067     missing "weblog apache2.service" ok=true witness=weblog
399ms h067     missing "weblog nginx.service" ok=true witness=weblog
399ms h067     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
399ms h067     socket tcp:127.0.0.1:8401 unit=apache2.service process=apache2 user=root queue=0 backlog=511
399ms h067     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=18fa5c741c094ca69d36aee83f007b21 file=enabled since=-418ms
399ms h067     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
399ms h067     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=5faa9e7fb6a04aa8993b0ef25530ad48 file=enabled since=-516ms
399ms h067     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=-272ms
402ms h067     missing "weblog nginx.service" ok=true witness=weblog
402ms h067     missing "weblog apache2.service" ok=true witness=weblog
402ms h067     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m30.303s
402ms h067     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
402ms h067     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m20.303s
403ms h067     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=18fa5c741c094ca69d36aee83f007b21 file=enabled since=-418ms
403ms h067     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
403ms h067     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=5faa9e7fb6a04aa8993b0ef25530ad48 file=enabled since=-516ms
403ms h067     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=-272ms
403ms h067     missing units ok=true witness=units
403ms h067     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
403ms h067     socket tcp:127.0.0.1:8401 unit=apache2.service process=apache2 user=root queue=0 backlog=511
427ms h067     test apache2.service apache ok tree=6565aab1f78e6136119f736acab13f82cf0c247ee1b8d240b7143d2459606d6f newer=no
427ms h067     vhost apache2.service apache disk name=api-docs67.lab at=/etc/apache2/sites-enabled/api-docs67.lab.conf:1 listen=0.0.0.0:8401,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs67.lab.conf:8 > read=5s" witness=configtest
427ms h067     vhost apache2.service apache disk name=cuahang67.co.lab at=/etc/apache2/sites-enabled/cuahang67.co.lab.conf:1 listen=0.0.0.0:8401 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang67.co.lab.conf:8 > read=5s" witness=configtest
427ms h067     vhost apache2.service apache running name=api-docs67.lab at=/etc/apache2/sites-enabled/api-docs67.lab.conf:1 listen=0.0.0.0:8401,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs67.lab.conf:8 > read=5s" witness=configtest
427ms h067     vhost apache2.service apache running name=cuahang67.co.lab at=/etc/apache2/sites-enabled/cuahang67.co.lab.conf:1 listen=0.0.0.0:8401 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang67.co.lab.conf:8 > read=5s" witness=configtest
442ms h067     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
448ms h067     test nginx.service nginx ok tree=be27708b58d82b3098c6571e29e2ac437d8f3aee445e7fdaa09bd7c1dd93d77a newer=no
448ms h067     vhost nginx.service nginx disk name=api-docs67.lab at=/etc/nginx/sites-enabled/api-docs67.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8401 > /etc/nginx/sites-enabled/api-docs67.lab:10 > connect=5s > read=5s" witness=configtest
448ms h067     vhost nginx.service nginx disk name=cuahang67.co.lab at=/etc/nginx/sites-enabled/cuahang67.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8401 > /etc/nginx/sites-enabled/cuahang67.co.lab:10 > connect=5s > read=5s" witness=configtest
448ms h067     vhost nginx.service nginx running name=api-docs67.lab at=/etc/nginx/sites-enabled/api-docs67.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8401 > /etc/nginx/sites-enabled/api-docs67.lab:10 > connect=5s > read=5s" witness=configtest
448ms h067     vhost nginx.service nginx running name=cuahang67.co.lab at=/etc/nginx/sites-enabled/cuahang67.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8401 > /etc/nginx/sites-enabled/cuahang67.co.lab:10 > connect=5s > read=5s" witness=configtest
471ms h067     target tcp:127.0.0.1:8401 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
506ms h067     test php8.2-fpm.service php-fpm ok tree=08c4f4883df77ccddcde7f3562a0dd8c8661c6731633c98d36d36f1feb056db9 newer=no
506ms h067     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
506ms h067     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
507ms h067     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
507ms h067     missing "weblog php8.2-fpm.service" ok=true witness=weblog
507ms h067     removal missing "weblog php8.2-fpm.service" witness=weblog
752ms h067     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15069184 io=0
752ms h067     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0.42857142857142855
752ms h067     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22097920 io=0.42857142857142855
752ms h067     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20267008 io=0
752ms h067     process systemd unit=init.scope user=root count=1 cpu=0 memory=12075008 io=0
752ms h067     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41558016 io=0
752ms h067     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11857920 io=0.14285714285714285
752ms h067     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
752ms h067     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7643136 io=0
1.296s h067     look api-docs67.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs67.lab/ to=10.99.0.30:80 took=2.816285ms purpose=scheduled direct=true source=10.99.0.2
1.484s h067     look cuahang67.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=2.532969ms purpose=scheduled direct=true source=10.99.0.2
1.86s h067     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=-272ms
1.86s h067     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=45 restart=no job=restart invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=1.857s
1.878s h067     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=1.857s
1.883s h067     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.883s h067     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=1.697s last=1.697s sample="exiting, bye-bye!"
1.883s h067     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
1.885s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=1.358899ms purpose=word direct=true source=10.99.0.2
1.887s h067     look api-docs67.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://api-docs67.lab/ to=10.99.0.30:80 took=1.202946ms purpose=word direct=true source=10.99.0.2
1.891s h067     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e17f599af51421e81e0b515db49698b file=enabled status="Ready to handle connections" since=1.888s
1.899s h067     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=194 restart=no job=restart invocation=519584fc98864e7ab42c0c0588bce597 file=enabled since=1.888s
1.92s h067     unit php8.2-fpm.service activating/start load=loaded result=success pid=194 restart=no job=restart invocation=519584fc98864e7ab42c0c0588bce597 file=enabled since=1.898s
1.928s h067     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.928s h067     socket tcp:127.0.0.1:8401 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.946s h067     wait apache2.service "" workers=2 of=3
1.946s h067     wait apache2.service sleep workers=1 of=3
1.948s h067     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.948s h067     socket tcp:127.0.0.1:8401 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.077s h067     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=194 restart=no job=restart invocation=519584fc98864e7ab42c0c0588bce597 file=enabled status="Ready to handle connections" since=1.898s
2.096s h067     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=2 first=1.884s last=1.884s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.096s h067     sign apache-ah01079 apache2.service server=apache count=2 first=1.885s last=1.885s sample="AH01079: failed to make connection to backend: localhost"
2.137s h067     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=root:root mode=600 blocked="/run/php/php8.2-fpm.sock srw------- root:root" queue=0 backlog=4096 local=true
2.144s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=2.17385ms purpose=confirm token=8b589b843ec3da14 direct=true source=10.99.0.2
2.159s h067     unit php8.2-fpm.service active/running load=loaded result=success pid=194 restart=no job=restart invocation=519584fc98864e7ab42c0c0588bce597 file=enabled status="Ready to handle connections" since=2.157s
2.159s h067     unit php8.2-fpm.service active/running load=loaded result=success pid=194 restart=no invocation=519584fc98864e7ab42c0c0588bce597 file=enabled status="Ready to handle connections" since=2.157s
2.193s h067     test php8.2-fpm.service php-fpm ok tree=8032450b10197a77f15d31d99693f035158ee4fe7745a39868f6744cde9223c3 newer=no
2.193s h067     change config php8.2-fpm.service detail="its test is ok" when=2.192s
2.194s h067     removal missing "weblog php8.2-fpm.service" witness=weblog
2.286s h067     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=1 first=2.143s last=2.143s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.358s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=2.395777ms purpose=verify token=81c614f252030e6f direct=true source=10.99.0.2
2.881s h067     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.093s h067     sign apache-ah01079 apache2.service server=apache count=2 first=2.143s last=2.344s sample="AH01079: failed to make connection to backend: localhost"
3.164s h067     arrival 8b589b843ec3da14 apache2.service vhost=cuahang67.co.lab status=503
3.164s h067     arrival 81c614f252030e6f apache2.service vhost=cuahang67.co.lab status=503
3.164s h067     arrival 8b589b843ec3da14 nginx.service status=503
3.164s h067     arrival 81c614f252030e6f nginx.service status=503
3.21s h067     removal missing "weblog php8.2-fpm.service" witness=weblog
3.291s h067     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=1 first=2.344s last=2.344s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
3.405s h067     look api-docs67.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://api-docs67.lab/ to=10.99.0.30:80 took=17.862755ms purpose=scheduled direct=true source=10.99.0.2
3.534s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=29.986079ms purpose=scheduled direct=true source=10.99.0.2
3.882s h067     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.361s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=2.330439ms purpose=verify token=6135e85055faef79 direct=true source=10.99.0.2
5.172s h067     arrival 6135e85055faef79 apache2.service vhost=cuahang67.co.lab status=503
5.172s h067     arrival 6135e85055faef79 nginx.service status=503
5.3s  h067     sign apache-ah01079 apache2.service server=apache count=3 first=3.364s last=4.36s sample="AH01079: failed to make connection to backend: localhost"
5.324s h067     look api-docs67.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://api-docs67.lab/ to=10.99.0.30:80 took=1.595616ms purpose=scheduled direct=true source=10.99.0.2
5.499s h067     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=4 first=3.364s last=5.323s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
5.56s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=7.96453ms purpose=scheduled direct=true source=10.99.0.2
6.396s h067     look cuahang67.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://cuahang67.co.lab/ to=10.99.0.30:80 took=6.385569ms purpose=verify token=b7674daf45d29424 direct=true source=10.99.0.2
6.396s expect upstream-socket-permission
