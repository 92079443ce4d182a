# Recorded in the lab: wrong-socket on apache-php.
0s    h058     registered 10.99.0.32
356ms h058     agent speaks
370ms h058     change package readline-common:all detail="8.2-1.3 installed" when=-17m49.946s
370ms h058     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m39.946s
370ms h058     load load1=12.73 cpus=2 memory=25276502016 available=24233787392 swap=0 swapped=0 psi-cpu=0.8556 psi-memory=0 psi-io=0.04769999999999999 disk=0.24853710836748713 inodes=0.03605186939239502 path=/ oom=0 overflows=0
370ms h058     missing units ok=true witness=units
370ms h058     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
370ms h058     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
370ms h058     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
370ms h058     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
370ms h058     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=e52ce67c1fc34714a46743c6f542da6b file=enabled status="Ready to handle connections" since=-154ms
375ms h058     load load1=12.73 cpus=2 memory=25276502016 available=24233787392 swap=0 swapped=0 psi-cpu=0.8556 psi-memory=0 psi-io=0.04769999999999999 disk=0.24853710836748713 inodes=0.03605186939239502 path=/ oom=0 overflows=0
375ms h058     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
375ms h058     change package readline-common:all detail="8.2-1.3 installed" when=-17m49.946s
375ms h058     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m39.946s
376ms h058     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
376ms h058     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
376ms h058     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
376ms h058     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=e52ce67c1fc34714a46743c6f542da6b file=enabled status="Ready to handle connections" since=-154ms
376ms h058     missing units ok=true witness=units
376ms h058     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
473ms h058     test apache2.service apache ok tree=5499a329e42f793b2a3047cc470ef95cc85c52f46425bf6514fc8a06a1f2c3ce newer=no
473ms h058     vhost apache2.service apache disk name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=20s" witness=configtest
473ms h058     vhost apache2.service apache running name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=20s" witness=configtest
505ms h058     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
505ms h058     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
515ms h058     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
673ms h058     test php8.2-fpm.service php-fpm ok tree=cbcdaf1e7d487c5eaa95d4dfe752c74dfce8f10a7242f93f7a5f131efc97fa26 newer=no
673ms h058     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
673ms h058     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.986s h058     look hotel58.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel58.example.lab/ to=10.99.0.32:80 took=5.626376ms purpose=scheduled direct=true
3.267s h058     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort job=reload invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
3.267s h058     unit apache2.service reloading/reload load=loaded result=success pid=78 restart=on-abort job=reload invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
3.396s h058     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort job=reload invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
3.396s h058     unit apache2.service active/running load=loaded result=success pid=78 restart=on-abort invocation=9fcbe55ca01247a69de9dd0011f2820e file=enabled since=-139ms
3.396s h058     change reload apache2.service detail="systemd reloaded it" when=3.394s
4.471s h058     test apache2.service apache ok tree=1dd7fb1ef9c9f651fb139571161d2561db4531c2d69190e862aed74cbf9af909 newer=no
4.471s h058     vhost apache2.service apache disk name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=20s" witness=configtest
4.471s h058     vhost apache2.service apache running name=hotel58.example.lab at=/etc/apache2/sites-enabled/hotel58.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/hotel58.example.lab.conf:8 > read=20s" witness=configtest
4.471s h058     change config apache2.service detail="its test is ok" when=4.47s
4.527s h058     target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
4.552s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=13.356306ms purpose=word direct=true
4.736s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=1 first=4.538s last=4.538s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
4.737s h058     sign apache-ah01079 apache2.service server=apache count=1 first=4.538s last=4.538s sample="AH01079: failed to make connection to backend: localhost"
4.827s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=6.476691ms purpose=confirm token=dbc9767f568573a6 direct=true
4.966s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=3.906811ms purpose=scheduled direct=true
5.741s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=2 first=4.823s last=4.966s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
5.741s h058     sign apache-ah01079 apache2.service server=apache count=2 first=4.823s last=4.966s sample="AH01079: failed to make connection to backend: localhost"
6.884s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=17.95643ms purpose=verify token=0b8b500b5518aded direct=true
7.057s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=2.69728ms purpose=scheduled direct=true
7.746s h058     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=2 first=6.84s last=7.054s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
7.746s h058     sign apache-ah01079 apache2.service server=apache count=2 first=6.84s last=7.054s sample="AH01079: failed to make connection to backend: localhost"
8.893s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=7.932679ms purpose=verify token=1cff37cd9fb507ea direct=true
8.993s h058     look hotel58.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel58.example.lab/ to=10.99.0.32:80 took=1.999123ms purpose=scheduled direct=true
8.993s expect upstream-wrong-socket
