# Recorded in the lab: php-fpm-exit on apache-php.
0s    h012     registered 10.99.0.3
833ms h012     agent speaks
846ms h012     change package readline-common:all detail="8.2-1.3 installed" when=-11m19.117s
846ms h012     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m9.117s
846ms h012     load load1=7.96 cpus=2 memory=25276502016 available=24272035840 swap=0 swapped=0 psi-cpu=0.6747 psi-memory=0 psi-io=0.02 disk=0.24327883241419715 inodes=0.035607993602752686 path=/ oom=0 overflows=0
846ms h012     missing units ok=true witness=units
846ms h012     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
846ms h012     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
846ms h012     unit apache2.service active/running load=loaded result=success pid=64 restart=on-abort invocation=98841b2188774df591a627ed86d1a9f3 file=enabled since=-387ms
846ms h012     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
846ms h012     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
846ms h012     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=a4166b43c9eb4965a567744b582f62da file=enabled status="Ready to handle connections" since=-400ms
855ms h012     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
855ms h012     change package readline-common:all detail="8.2-1.3 installed" when=-11m19.117s
855ms h012     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m9.117s
864ms h012     unit apache2.service active/running load=loaded result=success pid=64 restart=on-abort invocation=98841b2188774df591a627ed86d1a9f3 file=enabled since=-387ms
864ms h012     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
864ms h012     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
864ms h012     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=a4166b43c9eb4965a567744b582f62da file=enabled status="Ready to handle connections" since=-400ms
864ms h012     missing units ok=true witness=units
864ms h012     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.051s h012     test apache2.service apache ok tree=22d7456ddf2b04c1ef3d1ec90ee7c1af0888bcbb870fa5a5635a4a9d13a706b1 newer=no
1.051s h012     vhost apache2.service apache disk name=a112.co.lab at=/etc/apache2/sites-enabled/a112.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/a112.co.lab.conf:8 > read=3s" witness=configtest
1.051s h012     vhost apache2.service apache running name=a112.co.lab at=/etc/apache2/sites-enabled/a112.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/a112.co.lab.conf:8 > read=3s" witness=configtest
1.051s h012     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.051s h012     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.051s h012     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.252s h012     test php8.2-fpm.service php-fpm ok tree=55187149f557803d3a837fd880ec8a3f0eaadab4c0ae33a648b5380d75e7a531 newer=no
1.252s h012     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.252s h012     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
3.395s h012     look a112.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a112.co.lab/ to=10.99.0.3:80 took=7.245487ms purpose=scheduled direct=true
4.792s h012     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no invocation=a4166b43c9eb4965a567744b582f62da file=enabled status="Ready to handle connections" since=4.789s
4.797s h012     look a112.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a112.co.lab/ to=10.99.0.3:80 took=888.472µs purpose=word direct=true
4.825s h012     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=a4166b43c9eb4965a567744b582f62da file=enabled status="Ready to handle connections" since=4.806s
4.831s h012     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.833s h012     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=a4166b43c9eb4965a567744b582f62da file=enabled status="Ready to handle connections" since=4.806s stop=no
4.973s h012     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=1 first=4.797s last=4.797s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
4.973s h012     sign apache-ah01079 apache2.service server=apache count=1 first=4.797s last=4.797s sample="AH01079: failed to make connection to backend: localhost"
5.049s h012     look a112.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a112.co.lab/ to=10.99.0.3:80 took=981.447µs purpose=confirm token=85b90e3378d52feb direct=true
5.38s h012     look a112.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a112.co.lab/ to=10.99.0.3:80 took=679.294µs purpose=scheduled direct=true
5.38s expect php-fpm-stopped
