# Recorded in the lab: dangling-link on apache-php.
0s    h060     registered 10.99.0.33
574ms h060     agent speaks
578ms h060     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m57.916s
578ms h060     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m47.916s
578ms h060     load load1=13.32 cpus=2 memory=25276502016 available=23898705920 swap=0 swapped=0 psi-cpu=0.915 psi-memory=0 psi-io=0.0326 disk=0.327618239691571 inodes=0.04073441028594971 path=/ oom=0 overflows=0
578ms h060     missing units ok=true witness=units
578ms h060     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
578ms h060     missing "weblog apache2.service" ok=true witness=weblog
578ms h060     missing "weblog nginx.service" ok=true witness=weblog
578ms h060     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
578ms h060     unit apache2.service active/running load=loaded result=success pid=61 restart=on-abort invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
578ms h060     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
578ms h060     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
578ms h060     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=4e0054bc304f45a391bb220cd426fb49 file=enabled status="Ready to handle connections" since=-703ms
582ms h060     load load1=13.32 cpus=2 memory=25276502016 available=23898705920 swap=0 swapped=0 psi-cpu=0.915 psi-memory=0 psi-io=0.0326 disk=0.327618239691571 inodes=0.04073441028594971 path=/ oom=0 overflows=0
582ms h060     missing "weblog nginx.service" ok=true witness=weblog
582ms h060     missing "weblog apache2.service" ok=true witness=weblog
582ms h060     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
582ms h060     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m57.916s
582ms h060     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m47.916s
583ms h060     unit apache2.service active/running load=loaded result=success pid=61 restart=on-abort invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
583ms h060     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
583ms h060     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
583ms h060     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=4e0054bc304f45a391bb220cd426fb49 file=enabled status="Ready to handle connections" since=-703ms
583ms h060     missing units ok=true witness=units
583ms h060     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
709ms h060     test apache2.service apache ok tree=6477e4cc519f0b37e748701898e9d1ce7f9ab436ccfffd315229ad6795518cdf newer=no
709ms h060     vhost apache2.service apache disk name=api-docs60.example.lab at=/etc/apache2/sites-enabled/api-docs60.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/api-docs60.example.lab.conf:8 > read=2s" witness=configtest
709ms h060     vhost apache2.service apache disk name=toko60.example.lab at=/etc/apache2/sites-enabled/toko60.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/toko60.example.lab.conf:8 > read=2s" witness=configtest
709ms h060     vhost apache2.service apache running name=api-docs60.example.lab at=/etc/apache2/sites-enabled/api-docs60.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/api-docs60.example.lab.conf:8 > read=2s" witness=configtest
709ms h060     vhost apache2.service apache running name=toko60.example.lab at=/etc/apache2/sites-enabled/toko60.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/toko60.example.lab.conf:8 > read=2s" witness=configtest
730ms h060     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
747ms h060     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
747ms h060     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
834ms h060     test php8.2-fpm.service php-fpm ok tree=6bcaacbf8578023653294c807ba46fe8c3da78d2c818696f0d223e6c08c7cc88 newer=no
834ms h060     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
834ms h060     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
835ms h060     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
835ms h060     missing "weblog php8.2-fpm.service" ok=true witness=weblog
835ms h060     removal missing "weblog php8.2-fpm.service" witness=weblog
2.051s h060     look toko60.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko60.example.lab/ to=10.99.0.33:80 took=2.554521ms purpose=scheduled direct=true source=10.99.0.2
2.357s h060     look api-docs60.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs60.example.lab/ to=10.99.0.33:80 took=1.715869ms purpose=scheduled direct=true source=10.99.0.2
3.159s h060     unit apache2.service active/running load=loaded result=success pid=61 restart=on-abort job=reload invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
3.159s h060     unit apache2.service reloading/reload load=loaded result=success pid=61 restart=on-abort job=reload invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
3.272s h060     test apache2.service apache ok tree=85d96125df2b205544be7d732c122ea07adbf2249027a2263edc1dc467a82e7e newer=yes
3.272s h060     vhost apache2.service apache disk name=api-docs60.example.lab at=/etc/apache2/sites-enabled/api-docs60.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/apache2/sites-enabled/api-docs60.example.lab.conf:8 > read=2s" witness=configtest
3.272s h060     vhost apache2.service apache disk name=toko60.example.lab at=/etc/apache2/sites-enabled/toko60.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/apache2/sites-enabled/toko60.example.lab.conf:8 > read=2s" witness=configtest
3.272s h060     change config apache2.service detail="its test is ok" when=3.272s
3.293s h060     target unix:/run/php/current.sock exists=no listens=no connects=no errno=ENOENT local=true
3.318s h060     unit apache2.service active/running load=loaded result=success pid=61 restart=on-abort job=reload invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
3.318s h060     change reload apache2.service detail="systemd reloaded it" when=3.318s
3.32s h060     unit apache2.service active/running load=loaded result=success pid=61 restart=on-abort invocation=ec60d27995f84d68a994831dc574bd67 file=enabled since=-857ms
4.076s h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=1.139938ms purpose=scheduled direct=true source=10.99.0.2
4.099s h060     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/current.sock count=1 first=4.076s last=4.076s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/current.sock (localhost:8000) failed"
4.099s h060     sign apache-ah01079 apache2.service server=apache count=1 first=4.076s last=4.076s sample="AH01079: failed to make connection to backend: localhost"
4.114s h060     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
4.114s h060     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.336s h060     test apache2.service apache ok tree=85d96125df2b205544be7d732c122ea07adbf2249027a2263edc1dc467a82e7e newer=no
4.336s h060     vhost apache2.service apache running name=api-docs60.example.lab at=/etc/apache2/sites-enabled/api-docs60.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/apache2/sites-enabled/api-docs60.example.lab.conf:8 > read=2s" witness=configtest
4.336s h060     vhost apache2.service apache running name=toko60.example.lab at=/etc/apache2/sites-enabled/toko60.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/apache2/sites-enabled/toko60.example.lab.conf:8 > read=2s" witness=configtest
4.337s h060     change reload apache2.service detail="its workers read the new configuration" when=4.335s
4.343s h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=2.878397ms purpose=confirm token=173d0719a299417f direct=true source=10.99.0.2
4.439s h060     look api-docs60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs60.example.lab/ to=10.99.0.33:80 took=3.588024ms purpose=scheduled direct=true source=10.99.0.2
5.171s h060     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/current.sock count=2 first=4.343s last=4.439s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/current.sock (localhost:8000) failed"
5.171s h060     sign apache-ah01079 apache2.service server=apache count=2 first=4.343s last=4.439s sample="AH01079: failed to make connection to backend: localhost"
5.304s h060     arrival 173d0719a299417f apache2.service vhost=toko60.example.lab status=503
6.049s h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=1.268187ms purpose=scheduled direct=true source=10.99.0.2
6.357s h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=1.324093ms purpose=verify token=4cbb6870fb179acc direct=true source=10.99.0.2
6.528s h060     look api-docs60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs60.example.lab/ to=10.99.0.33:80 took=11.549864ms purpose=scheduled direct=true source=10.99.0.2
7.149s h060     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/current.sock count=3 first=6.048s last=6.512s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/current.sock (localhost:8000) failed"
7.149s h060     sign apache-ah01079 apache2.service server=apache count=3 first=6.048s last=6.512s sample="AH01079: failed to make connection to backend: localhost"
7.306s h060     arrival 4cbb6870fb179acc apache2.service vhost=toko60.example.lab status=503
8.1s  h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=2.305024ms purpose=scheduled direct=true source=10.99.0.2
8.36s h060     look toko60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko60.example.lab/ to=10.99.0.33:80 took=970.414µs purpose=verify token=4dd8682d399c8e2f direct=true source=10.99.0.2
8.506s h060     look api-docs60.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs60.example.lab/ to=10.99.0.33:80 took=995.803µs purpose=scheduled direct=true source=10.99.0.2
8.506s expect upstream-wrong-socket
