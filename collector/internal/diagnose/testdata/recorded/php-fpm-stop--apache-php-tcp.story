# Recorded in the lab: php-fpm-stop on apache-php-tcp.
0s    h006     registered 10.99.0.30
411ms h006     agent speaks
418ms h006     change package readline-common:all detail="8.2-1.3 installed" when=-17m51.994s
418ms h006     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m41.994s
418ms h006     load load1=12.73 cpus=2 memory=25276502016 available=24242049024 swap=0 swapped=0 psi-cpu=0.8691 psi-memory=0 psi-io=0.0463 disk=0.2485892961584257 inodes=0.036057233810424805 path=/ oom=0 overflows=0
418ms h006     missing units ok=true witness=units
418ms h006     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
418ms h006     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=063713c77bbb452fa35e2d5850af659a file=enabled since=-228ms
418ms h006     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
418ms h006     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
418ms h006     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=-194ms
431ms h006     change package readline-common:all detail="8.2-1.3 installed" when=-17m51.994s
431ms h006     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m41.994s
431ms h006     load load1=12.73 cpus=2 memory=25276502016 available=24242049024 swap=0 swapped=0 psi-cpu=0.8691 psi-memory=0 psi-io=0.0463 disk=0.2485892961584257 inodes=0.036057233810424805 path=/ oom=0 overflows=0
432ms h006     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
432ms h006     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=063713c77bbb452fa35e2d5850af659a file=enabled since=-228ms
432ms h006     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
432ms h006     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
432ms h006     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=-194ms
432ms h006     missing units ok=true witness=units
470ms h006     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
470ms h006     socket tcp:127.0.0.1:7636 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
531ms h006     test apache2.service apache ok tree=17852e18813811b6f5773a2d34ea2fed8c05d481e3e13849b0237fe818ca4bb0 newer=no
531ms h006     vhost apache2.service apache disk name=hotel6.co.lab at=/etc/apache2/sites-enabled/hotel6.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7636 > /etc/apache2/sites-enabled/hotel6.co.lab.conf:8 > read=20s" witness=configtest
531ms h006     vhost apache2.service apache disk name=sekolah6.lab at=/etc/apache2/sites-enabled/sekolah6.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7636 > /etc/apache2/sites-enabled/sekolah6.lab.conf:8 > read=20s" witness=configtest
531ms h006     vhost apache2.service apache running name=hotel6.co.lab at=/etc/apache2/sites-enabled/hotel6.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7636 > /etc/apache2/sites-enabled/hotel6.co.lab.conf:8 > read=20s" witness=configtest
531ms h006     vhost apache2.service apache running name=sekolah6.lab at=/etc/apache2/sites-enabled/sekolah6.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:7636 > /etc/apache2/sites-enabled/sekolah6.lab.conf:8 > read=20s" witness=configtest
560ms h006     target tcp:127.0.0.1:7636 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
599ms h006     test php8.2-fpm.service php-fpm ok tree=909570138629d311bd9f450fb63c966eb77d8e6d0038542cc135c87fbd8ecd63 newer=no
599ms h006     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7636 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
599ms h006     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:7636 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
656ms h006     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
658ms h006     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
2.266s h006     look sekolah6.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah6.lab/ to=10.99.0.30:80 took=28.046517ms purpose=scheduled direct=true
3.124s h006     look hotel6.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel6.co.lab/ to=10.99.0.30:80 took=20.953409ms purpose=scheduled direct=true
3.401s h006     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no job=stop invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=-194ms
3.401s h006     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=49 restart=no job=stop invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=3.388s stop=yes stopped=3.4s
3.418s h006     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=stop invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=3.388s stop=yes stopped=3.4s
3.424s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=stop invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=3.419s stop=yes stopped=3.4s
3.427s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=3.419s stop=yes stopped=3.4s
3.432s h006     removal socket tcp:127.0.0.1:7636 witness=sockets
3.432s h006     target tcp:127.0.0.1:7636 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.435s h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=918.671µs purpose=word direct=true
3.436s h006     look hotel6.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.co.lab/ to=10.99.0.30:80 took=1.851465ms purpose=word direct=true
3.444s h006     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=01e790bd51394baaa454eca7b016503f file=enabled status="Ready to handle connections" since=3.419s stop=yes stopped=3.402s
3.64s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7636 count=2 first=3.434s last=3.435s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7636 (127.0.0.1:7636) failed"
3.64s h006     sign apache-ah01079 apache2.service server=apache count=2 first=3.434s last=3.435s sample="AH01079: failed to make connection to backend: 127.0.0.1"
3.7s  h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=7.872608ms purpose=confirm token=202133525a321255 direct=true
4.275s h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=10.162922ms purpose=scheduled direct=true
4.72s h006     sign apache-ah01079 apache2.service server=apache count=2 first=3.694s last=4.274s sample="AH01079: failed to make connection to backend: 127.0.0.1"
4.72s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7636 count=2 first=3.694s last=4.274s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7636 (127.0.0.1:7636) failed"
5.17s h006     look hotel6.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.co.lab/ to=10.99.0.30:80 took=2.414375ms purpose=scheduled direct=true
5.835s h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=1.130893ms purpose=verify token=5c192c3259eeb17c direct=true
6.353s h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=1.495903ms purpose=scheduled direct=true
6.685s h006     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:7636 count=3 first=5.157s last=6.353s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:7636 (127.0.0.1:7636) failed"
6.685s h006     sign apache-ah01079 apache2.service server=apache count=3 first=5.157s last=6.353s sample="AH01079: failed to make connection to backend: 127.0.0.1"
7.224s h006     look hotel6.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel6.co.lab/ to=10.99.0.30:80 took=27.38959ms purpose=scheduled direct=true
7.839s h006     look sekolah6.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah6.lab/ to=10.99.0.30:80 took=1.952548ms purpose=verify token=efbd61226c04a866 direct=true
7.839s expect php-fpm-stopped
