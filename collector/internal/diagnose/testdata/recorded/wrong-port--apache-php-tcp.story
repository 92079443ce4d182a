# Recorded in the lab: wrong-port on apache-php-tcp.
0s    h118     registered 10.99.0.9
614ms h118     agent speaks
616ms h118     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m21.637s
616ms h118     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m11.637s
616ms h118     load load1=18.61 cpus=2 memory=25276502016 available=24125648896 swap=0 swapped=0 psi-cpu=0.9584 psi-memory=0 psi-io=0.027200000000000002 disk=0.32407127093103194 inodes=0.04073220491409302 path=/ oom=0 overflows=0
616ms h118     missing units ok=true witness=units
616ms h118     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
616ms h118     missing "weblog apache2.service" ok=true witness=weblog
616ms h118     missing "weblog nginx.service" ok=true witness=weblog
616ms h118     socket tcp:127.0.0.1:8869 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
616ms h118     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
616ms h118     unit apache2.service active/running load=loaded result=success pid=84 restart=on-abort invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
616ms h118     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
616ms h118     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
616ms h118     unit php8.2-fpm.service active/running load=loaded result=success pid=59 restart=no invocation=ff7c59c1f5b741218d55c2a2de1eb349 file=enabled status="Ready to handle connections" since=-194ms
617ms h118     missing "weblog nginx.service" ok=true witness=weblog
617ms h118     missing "weblog apache2.service" ok=true witness=weblog
617ms h118     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
617ms h118     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m21.637s
617ms h118     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m11.637s
619ms h118     load load1=18.61 cpus=2 memory=25276502016 available=24125648896 swap=0 swapped=0 psi-cpu=0.9584 psi-memory=0 psi-io=0.027200000000000002 disk=0.32407127093103194 inodes=0.04073220491409302 path=/ oom=0 overflows=0
619ms h118     unit apache2.service active/running load=loaded result=success pid=84 restart=on-abort invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
619ms h118     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
619ms h118     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
619ms h118     unit php8.2-fpm.service active/running load=loaded result=success pid=59 restart=no invocation=ff7c59c1f5b741218d55c2a2de1eb349 file=enabled status="Ready to handle connections" since=-194ms
619ms h118     missing units ok=true witness=units
619ms h118     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
619ms h118     socket tcp:127.0.0.1:8869 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
639ms h118     test apache2.service apache ok tree=3b6e66a828078ff06117fe572d69c4847d4ac42c6c2be09d01337e0afe3cd51e newer=no
639ms h118     vhost apache2.service apache disk name=a1118.lab at=/etc/apache2/sites-enabled/a1118.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8869 > /etc/apache2/sites-enabled/a1118.lab.conf:8 > read=5s" witness=configtest
639ms h118     vhost apache2.service apache disk name=wiki118.example.lab at=/etc/apache2/sites-enabled/wiki118.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8869 > /etc/apache2/sites-enabled/wiki118.example.lab.conf:8 > read=5s" witness=configtest
639ms h118     vhost apache2.service apache running name=a1118.lab at=/etc/apache2/sites-enabled/a1118.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8869 > /etc/apache2/sites-enabled/a1118.lab.conf:8 > read=5s" witness=configtest
639ms h118     vhost apache2.service apache running name=wiki118.example.lab at=/etc/apache2/sites-enabled/wiki118.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8869 > /etc/apache2/sites-enabled/wiki118.example.lab.conf:8 > read=5s" witness=configtest
666ms h118     target tcp:127.0.0.1:8869 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
731ms h118     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
731ms h118     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
980ms h118     test php8.2-fpm.service php-fpm ok tree=c79fd549a483a382801b70360f44afa4f0dee415704ac824970d703c41db2b00 newer=no
987ms h118     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:8869 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
987ms h118     pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:8869 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.035s h118     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.035s h118     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.035s h118     removal missing "weblog php8.2-fpm.service" witness=weblog
2.053s h118     look wiki118.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki118.example.lab/ to=10.99.0.9:80 took=16.057534ms purpose=scheduled direct=true source=10.99.0.2
2.943s h118     look a1118.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1118.lab/ to=10.99.0.9:80 took=5.808463ms purpose=scheduled direct=true source=10.99.0.2
3.153s h118     unit apache2.service active/running load=loaded result=success pid=84 restart=on-abort job=reload invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
3.153s h118     unit apache2.service reloading/reload load=loaded result=success pid=84 restart=on-abort job=reload invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
3.28s h118     unit apache2.service active/running load=loaded result=success pid=84 restart=on-abort job=reload invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
3.28s h118     change reload apache2.service detail="systemd reloaded it" when=3.279s
3.283s h118     unit apache2.service active/running load=loaded result=success pid=84 restart=on-abort invocation=6840761bfc49478f9f70e799e8be5443 file=enabled since=-166ms
4.035s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=1.384719ms purpose=scheduled direct=true source=10.99.0.2
4.062s h118     sign apache-ah01079 apache2.service server=apache count=1 first=4.035s last=4.035s sample="AH01079: failed to make connection to backend: 127.0.0.1"
4.062s h118     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=1 first=4.035s last=4.035s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
4.063s h118     socket tcp:127.0.0.1:8869 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
4.063s h118     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.07s h118     wait php8.2-fpm.service nothing pool=www workers=2 of=2
4.359s h118     test apache2.service apache ok tree=4dc2ff52b8a7321d1861ad3465e511194ae1503bc09fce785d98353999931f9a newer=no
4.359s h118     vhost apache2.service apache disk name=a1118.lab at=/etc/apache2/sites-enabled/a1118.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/a1118.lab.conf:8 > read=5s" witness=configtest
4.359s h118     vhost apache2.service apache disk name=wiki118.example.lab at=/etc/apache2/sites-enabled/wiki118.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/wiki118.example.lab.conf:8 > read=5s" witness=configtest
4.359s h118     vhost apache2.service apache running name=a1118.lab at=/etc/apache2/sites-enabled/a1118.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/a1118.lab.conf:8 > read=5s" witness=configtest
4.359s h118     vhost apache2.service apache running name=wiki118.example.lab at=/etc/apache2/sites-enabled/wiki118.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:2999 > /etc/apache2/sites-enabled/wiki118.example.lab.conf:8 > read=5s" witness=configtest
4.363s h118     change config apache2.service detail="its test is ok" when=4.359s
4.376s h118     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
4.376s h118     socket tcp:127.0.0.1:8869 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
4.376s h118     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.38s h118     look a1118.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1118.lab/ to=10.99.0.9:80 took=1.355444ms purpose=word direct=true source=10.99.0.2
4.382s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=2.480318ms purpose=confirm token=4b6171a97b649df0 direct=true source=10.99.0.2
4.385s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=2.268546ms purpose=confirm token=0d12a3dcea337a65 direct=true source=10.99.0.2
4.875s h118     look a1118.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1118.lab/ to=10.99.0.9:80 took=3.5363ms purpose=scheduled direct=true source=10.99.0.2
5.072s h118     sign apache-ah01079 apache2.service server=apache count=4 first=4.38s last=4.874s sample="AH01079: failed to make connection to backend: 127.0.0.1"
5.072s h118     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=4 first=4.38s last=4.874s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
5.311s h118     arrival 4b6171a97b649df0 apache2.service vhost=wiki118.example.lab status=503
5.311s h118     arrival 0d12a3dcea337a65 apache2.service vhost=wiki118.example.lab status=503
5.996s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=1.571067ms purpose=scheduled direct=true source=10.99.0.2
6.385s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=869.058µs purpose=verify token=cc6afb48f64538a4 direct=true source=10.99.0.2
6.958s h118     look a1118.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a1118.lab/ to=10.99.0.9:80 took=1.163312ms purpose=scheduled direct=true source=10.99.0.2
7.078s h118     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:2999 count=3 first=5.995s last=6.957s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:2999 (127.0.0.1:2999) failed"
7.078s h118     sign apache-ah01079 apache2.service server=apache count=3 first=5.995s last=6.957s sample="AH01079: failed to make connection to backend: 127.0.0.1"
7.313s h118     arrival cc6afb48f64538a4 apache2.service vhost=wiki118.example.lab status=503
8.09s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=6.878472ms purpose=scheduled direct=true source=10.99.0.2
8.407s h118     look wiki118.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://wiki118.example.lab/ to=10.99.0.9:80 took=4.118211ms purpose=verify token=5d5be70660fffcfa direct=true source=10.99.0.2
8.407s expect upstream-wrong-port
