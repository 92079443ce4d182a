# Recorded in the lab: socket-directory on apache-php.
0s    h069     registered 10.99.0.41
471ms h069     agent speaks
477ms h069     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m7.723s
477ms h069     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m57.723s
477ms h069     load load1=14.53 cpus=2 memory=25276502016 available=24090054656 swap=0 swapped=0 psi-cpu=0.9278 psi-memory=0 psi-io=0.0837 disk=0.3276303861276643 inodes=0.04081791639328003 path=/ oom=0 overflows=0
477ms h069     missing units ok=true witness=units
477ms h069     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
477ms h069     missing "weblog apache2.service" ok=true witness=weblog
477ms h069     missing "weblog nginx.service" ok=true witness=weblog
477ms h069     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
477ms h069     unit apache2.service active/running load=loaded result=success pid=58 restart=on-abort invocation=ed82b7670b524c678d0afbbc19201ac8 file=enabled since=-415ms
477ms h069     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
477ms h069     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
477ms h069     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=2d34fb5878db4259b4176d6af6e322bd file=enabled status="Ready to handle connections" since=-406ms
478ms h069     load load1=14.53 cpus=2 memory=25276502016 available=24090054656 swap=0 swapped=0 psi-cpu=0.9278 psi-memory=0 psi-io=0.0837 disk=0.3276303861276643 inodes=0.04081791639328003 path=/ oom=0 overflows=0
478ms h069     missing "weblog nginx.service" ok=true witness=weblog
478ms h069     missing "weblog apache2.service" ok=true witness=weblog
478ms h069     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
478ms h069     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m7.723s
478ms h069     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m57.723s
478ms h069     unit apache2.service active/running load=loaded result=success pid=58 restart=on-abort invocation=ed82b7670b524c678d0afbbc19201ac8 file=enabled since=-415ms
478ms h069     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
478ms h069     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
478ms h069     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=2d34fb5878db4259b4176d6af6e322bd file=enabled status="Ready to handle connections" since=-406ms
478ms h069     missing units ok=true witness=units
478ms h069     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
523ms h069     test apache2.service apache ok tree=27aac5c66265816b9b36330b2f8bd261f7fce782e66e4a5b0f069e0bf06460af newer=no
523ms h069     vhost apache2.service apache disk name=shop69.lab at=/etc/apache2/sites-enabled/shop69.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/shop69.lab.conf:8 > read=10s" witness=configtest
531ms h069     vhost apache2.service apache running name=shop69.lab at=/etc/apache2/sites-enabled/shop69.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/shop69.lab.conf:8 > read=10s" witness=configtest
554ms h069     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
555ms h069     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
555ms h069     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
723ms h069     test php8.2-fpm.service php-fpm ok tree=48ac081eb5d3e3069f7bb99ef64c8656b2686fb605ac2c28aab285547c92f66d newer=no
723ms h069     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
723ms h069     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
723ms h069     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
723ms h069     missing "weblog php8.2-fpm.service" ok=true witness=weblog
723ms h069     removal missing "weblog php8.2-fpm.service" witness=weblog
1.954s h069     look shop69.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop69.lab/ to=10.99.0.41:80 took=2.019931ms purpose=scheduled direct=true source=10.99.0.2
3.921s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=1.258321ms purpose=scheduled direct=true source=10.99.0.2
3.944s h069     wait php8.2-fpm.service nothing pool=toko-online workers=2 of=2
3.944s h069     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.945s h069     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/toko-online.sock count=1 first=3.921s last=3.921s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/toko-online.sock (localhost:8000) failed"
3.945s h069     sign apache-ah01079 apache2.service server=apache count=1 first=3.921s last=3.921s sample="AH01079: failed to make connection to backend: localhost"
3.998s h069     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 blocked="/run/php drwxr-x--- root:root" queue=0 backlog=4096 local=true
4.196s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=5.183681ms purpose=confirm token=9228c8630bdb7bf9 direct=true source=10.99.0.2
4.272s h069     arrival 9228c8630bdb7bf9 apache2.service vhost=shop69.lab status=503
4.954s h069     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/toko-online.sock count=1 first=4.193s last=4.193s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/toko-online.sock (localhost:8000) failed"
4.954s h069     sign apache-ah01079 apache2.service server=apache count=1 first=4.194s last=4.194s sample="AH01079: failed to make connection to backend: localhost"
5.86s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=10.155928ms purpose=scheduled direct=true source=10.99.0.2
6.211s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=14.946086ms purpose=verify token=131c02faf2c99848 direct=true source=10.99.0.2
6.262s h069     arrival 131c02faf2c99848 apache2.service vhost=shop69.lab status=503
6.967s h069     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/toko-online.sock count=2 first=5.86s last=6.207s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/toko-online.sock (localhost:8000) failed"
6.967s h069     sign apache-ah01079 apache2.service server=apache count=2 first=5.86s last=6.207s sample="AH01079: failed to make connection to backend: localhost"
7.852s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=893.393µs purpose=scheduled direct=true source=10.99.0.2
8.215s h069     look shop69.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop69.lab/ to=10.99.0.41:80 took=943.505µs purpose=verify token=784c4e455e8352b7 direct=true source=10.99.0.2
8.215s expect upstream-socket-permission
