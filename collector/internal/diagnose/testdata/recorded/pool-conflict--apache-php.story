# Recorded in the lab: pool-conflict on apache-php.
0s    h076     registered 10.99.0.4
372ms h076     agent speaks
376ms h076     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m26.288s
376ms h076     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m16.288s
376ms h076     load load1=14.39 cpus=2 memory=25276502016 available=23870730240 swap=0 swapped=0 psi-cpu=0.9565 psi-memory=0 psi-io=0.0225 disk=0.3242373001471478 inodes=0.04067659378051758 path=/ oom=0 overflows=0
376ms h076     missing units ok=true witness=units
376ms h076     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
376ms h076     missing "weblog apache2.service" ok=true witness=weblog
376ms h076     missing "weblog nginx.service" ok=true witness=weblog
376ms h076     unit apache2.service active/running load=loaded result=success pid=85 restart=on-abort invocation=09418b4a4481477ea6e8e471e743cab2 file=enabled since=-282ms
376ms h076     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
376ms h076     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
376ms h076     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=-236ms
384ms h076     load load1=14.39 cpus=2 memory=25276502016 available=23870730240 swap=0 swapped=0 psi-cpu=0.9565 psi-memory=0 psi-io=0.0225 disk=0.3242373001471478 inodes=0.04067659378051758 path=/ oom=0 overflows=0
384ms h076     missing "weblog nginx.service" ok=true witness=weblog
384ms h076     missing "weblog apache2.service" ok=true witness=weblog
384ms h076     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
384ms h076     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m26.288s
384ms h076     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m16.288s
384ms h076     unit apache2.service active/running load=loaded result=success pid=85 restart=on-abort invocation=09418b4a4481477ea6e8e471e743cab2 file=enabled since=-282ms
384ms h076     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
384ms h076     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
384ms h076     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=-236ms
384ms h076     missing units ok=true witness=units
391ms h076     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
463ms h076     test apache2.service apache ok tree=91b654881fd566c86afba3613b16cca81440a5a9847091f4d0adc2846949d8c6 newer=no
465ms h076     vhost apache2.service apache disk name=sekolah76.lab at=/etc/apache2/sites-enabled/sekolah76.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/sekolah76.lab.conf:8 > read=1m0s" witness=configtest
465ms h076     vhost apache2.service apache disk name=tintuc76.example.lab at=/etc/apache2/sites-enabled/tintuc76.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/tintuc76.example.lab.conf:8 > read=1m0s" witness=configtest
465ms h076     vhost apache2.service apache running name=sekolah76.lab at=/etc/apache2/sites-enabled/sekolah76.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/sekolah76.lab.conf:8 > read=1m0s" witness=configtest
465ms h076     vhost apache2.service apache running name=tintuc76.example.lab at=/etc/apache2/sites-enabled/tintuc76.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/tintuc76.example.lab.conf:8 > read=1m0s" witness=configtest
486ms h076     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
492ms h076     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
492ms h076     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
587ms h076     test php8.2-fpm.service php-fpm ok tree=027b2bc473bbbbc6c49182d93eb4fc412a08ea121e094fcb68452adfe489cff7 newer=no
587ms h076     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
587ms h076     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
595ms h076     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
595ms h076     missing "weblog php8.2-fpm.service" ok=true witness=weblog
595ms h076     removal missing "weblog php8.2-fpm.service" witness=weblog
1.983s h076     look sekolah76.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah76.lab/ to=10.99.0.4:80 took=2.605667ms purpose=scheduled direct=true source=10.99.0.2
2.434s h076     look tintuc76.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc76.example.lab/ to=10.99.0.4:80 took=2.891326ms purpose=scheduled direct=true source=10.99.0.2
2.865s h076     unit php8.2-fpm.service active/running load=loaded result=success pid=62 restart=no job=restart invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=-236ms
2.865s h076     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=62 restart=no job=restart invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=2.85s
2.888s h076     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.888s h076     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.712s last=2.712s sample="exiting, bye-bye!"
2.888s h076     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.893s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=1.049239ms purpose=word direct=true source=10.99.0.2
2.896s h076     look tintuc76.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc76.example.lab/ to=10.99.0.4:80 took=6.048991ms purpose=word direct=true source=10.99.0.2
2.898s h076     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.915s h076     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=2.85s
2.931s h076     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=60d7a03376a4409ba7724f9b0384173a file=enabled status="Ready to handle connections" since=2.917s
2.94s h076     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=197 restart=no job=restart invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=2.917s
2.941s h076     unit php8.2-fpm.service activating/start load=loaded result=success pid=197 restart=no job=restart invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=2.937s
3.029s h076     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=2.85s
3.062s h076     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=3.047s
3.062s h076     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=3.047s
3.071s h076     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d20fe73275a545368aca15a709bc3ce2 file=enabled since=3.047s stop=no
3.078s h076     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.078s h076     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.099s h076     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/www.sock count=2 first=2.893s last=2.893s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/www.sock (localhost:8000) failed"
3.099s h076     sign apache-ah01079 apache2.service server=apache count=2 first=2.893s last=2.896s sample="AH01079: failed to make connection to backend: localhost"
3.249s h076     test php8.2-fpm.service php-fpm config-error text="[pool www] unable to set listen address as it's already used in another pool 'twin'" tree=6d63be34234d9750157edfc467d38401e3a97f46e9450f28f39aede16576ee40
3.253s h076     removal missing "weblog php8.2-fpm.service" witness=weblog
3.253s h076     change config php8.2-fpm.service detail="its test is config-error" when=3.248s
3.272s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=9.430289ms purpose=confirm token=bc6c5a7739817a0f direct=true source=10.99.0.2
3.896s h076     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.896s h076     sign php-fpm-pool-conflict php8.2-fpm.service server=php-fpm count=2 first=2.712s last=2.712s sample="[pool www] unable to set listen address as it's already used in another pool 'twin'" about=twin
4.017s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=1.314667ms purpose=scheduled direct=true source=10.99.0.2
4.097s h076     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/www.sock count=2 first=3.271s last=4.016s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/www.sock (localhost:8000) failed"
4.097s h076     sign apache-ah01079 apache2.service server=apache count=2 first=3.271s last=4.016s sample="AH01079: failed to make connection to backend: localhost"
4.176s h076     arrival bc6c5a7739817a0f apache2.service vhost=sekolah76.lab status=503
4.523s h076     look tintuc76.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc76.example.lab/ to=10.99.0.4:80 took=877.419µs purpose=scheduled direct=true source=10.99.0.2
5.276s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=2.127962ms purpose=verify token=6179e6b280e7e5f7 direct=true source=10.99.0.2
6.004s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=3.015332ms purpose=scheduled direct=true source=10.99.0.2
6.11s h076     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/www.sock count=3 first=4.522s last=6.002s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/www.sock (localhost:8000) failed"
6.11s h076     sign apache-ah01079 apache2.service server=apache count=3 first=4.522s last=6.003s sample="AH01079: failed to make connection to backend: localhost"
6.183s h076     arrival 6179e6b280e7e5f7 apache2.service vhost=sekolah76.lab status=503
6.615s h076     look tintuc76.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://tintuc76.example.lab/ to=10.99.0.4:80 took=1.157247ms purpose=scheduled direct=true source=10.99.0.2
7.286s h076     look sekolah76.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah76.lab/ to=10.99.0.4:80 took=1.286318ms purpose=verify token=97109a78504e9741 direct=true source=10.99.0.2
7.286s expect php-fpm-pool-conflict
