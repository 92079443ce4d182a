# Recorded in the lab: backend-web-config on nginx-apache-php.
0s    h112     registered 10.99.0.28
527ms h112     agent speaks
532ms h112     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m6.896s
532ms h112     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m56.896s
532ms h112     load load1=13.72 cpus=2 memory=25276502016 available=23925739520 swap=0 swapped=0 psi-cpu=0.9067000000000001 psi-memory=0 psi-io=0.0292 disk=0.32821726841227983 inodes=0.0407336950302124 path=/ oom=0 overflows=0
532ms h112     missing units ok=true witness=units
532ms h112     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
532ms h112     missing "weblog apache2.service" ok=true witness=weblog
532ms h112     missing "weblog nginx.service" ok=true witness=weblog
532ms h112     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
532ms h112     socket tcp:127.0.0.1:8251 unit=apache2.service process=apache2 user=root queue=0 backlog=511
532ms h112     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=-532ms
532ms h112     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
532ms h112     unit nginx.service active/running load=loaded result=success pid=123 restart=no invocation=2fd9aeb3546142f3880b285006317c0a file=enabled since=-498ms
532ms h112     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=92185257bc264428a1bd380f79add8b6 file=enabled status="Ready to handle connections" since=-516ms
533ms h112     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m6.896s
533ms h112     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m56.896s
533ms h112     load load1=13.72 cpus=2 memory=25276502016 available=23925739520 swap=0 swapped=0 psi-cpu=0.9067000000000001 psi-memory=0 psi-io=0.0292 disk=0.32821726841227983 inodes=0.0407336950302124 path=/ oom=0 overflows=0
533ms h112     missing "weblog nginx.service" ok=true witness=weblog
543ms h112     missing "weblog apache2.service" ok=true witness=weblog
543ms h112     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
543ms h112     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=-532ms
543ms h112     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
543ms h112     unit nginx.service active/running load=loaded result=success pid=123 restart=no invocation=2fd9aeb3546142f3880b285006317c0a file=enabled since=-498ms
543ms h112     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=92185257bc264428a1bd380f79add8b6 file=enabled status="Ready to handle connections" since=-516ms
543ms h112     missing units ok=true witness=units
543ms h112     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
543ms h112     socket tcp:127.0.0.1:8251 unit=apache2.service process=apache2 user=root queue=0 backlog=511
732ms h112     test apache2.service apache ok tree=42138c8736b69937212f57f00ec65bb54b951f2a2f1a605a2705d9c644c89ddd newer=no
732ms h112     vhost apache2.service apache disk name=hotel112.lab at=/etc/apache2/sites-enabled/hotel112.lab.conf:1 listen=0.0.0.0:8251,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel112.lab.conf:8 > read=10s" witness=configtest
732ms h112     vhost apache2.service apache running name=hotel112.lab at=/etc/apache2/sites-enabled/hotel112.lab.conf:1 listen=0.0.0.0:8251,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel112.lab.conf:8 > read=10s" witness=configtest
732ms h112     test nginx.service nginx ok tree=7ebf88d3f51acf8244465c55f874f02692e86d46e0c40084051caff982b42555 newer=no
732ms h112     vhost nginx.service nginx disk name=hotel112.lab at=/etc/nginx/sites-enabled/hotel112.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8251 > /etc/nginx/sites-enabled/hotel112.lab:10 > connect=10s > read=10s" witness=configtest
732ms h112     vhost nginx.service nginx running name=hotel112.lab at=/etc/nginx/sites-enabled/hotel112.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8251 > /etc/nginx/sites-enabled/hotel112.lab:10 > connect=10s > read=10s" witness=configtest
732ms h112     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
746ms h112     target tcp:127.0.0.1:8251 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
1.03s h112     test php8.2-fpm.service php-fpm ok tree=eefef6af50db2b9fbb1ce8d363bd9aa374d9fee2c1e272052315ea8ef04da55b newer=no
1.03s h112     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.03s h112     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.03s h112     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.03s h112     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.03s h112     removal missing "weblog php8.2-fpm.service" witness=weblog
2.787s h112     look hotel112.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel112.lab/ to=10.99.0.28:80 took=14.067108ms purpose=scheduled direct=true source=10.99.0.2
3.191s h112     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort job=restart invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=-532ms
3.191s h112     unit apache2.service deactivating/stop load=loaded result=success pid=65 restart=on-abort job=restart invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=3.189s
3.247s h112     unit apache2.service deactivating/stop-sigterm load=loaded result=exit-code pid=65 restart=on-abort job=restart invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=3.189s
3.276s h112     unit apache2.service failed/failed load=loaded result=exit-code exit=exited/0 restart=on-abort job=restart invocation=9d401415ee5c4d6084669113c0a0e477 file=enabled since=3.273s
3.279s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=1.849085ms purpose=word direct=true source=10.99.0.2
3.281s h112     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8251 vhost=hotel112.lab count=1 first=3.104s last=3.104s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel112.lab, upstream: tcp:127.0.0.1:8251"
3.295s h112     unit apache2.service failed/failed load=loaded result=success restart=on-abort job=restart invocation=f995b5afdaf049389b7cf11d5ea313c2 file=enabled since=3.273s
3.302s h112     removal socket tcp:127.0.0.1:8251 witness=sockets
3.303s h112     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=f995b5afdaf049389b7cf11d5ea313c2 file=enabled since=3.294s
3.311s h112     target tcp:127.0.0.1:8251 listens=no connects=no errno=ECONNREFUSED unit=apache2.service process=apache2 local=true
3.337s h112     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
3.345s h112     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.399s h112     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=f995b5afdaf049389b7cf11d5ea313c2 file=enabled since=3.377s
3.399s h112     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=f995b5afdaf049389b7cf11d5ea313c2 file=enabled since=3.377s
3.448s h112     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.448s h112     target tcp:127.0.0.1:8251 listens=no connects=no errno=ECONNREFUSED unit=apache2.service process=apache2 local=true
3.471s h112     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=f995b5afdaf049389b7cf11d5ea313c2 file=enabled since=3.377s stop=no
3.525s h112     test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled or defined by a module not included in the server configuration" tree=24bbdea0afac016552de1bee4e80140ad5f5eee247e3c79781b3b3620d911c12
3.53s h112     change config apache2.service detail="its test is config-error" when=3.523s
3.541s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=4.166456ms purpose=confirm token=c5432f98154ac5b7 direct=true source=10.99.0.2
4.268s h112     arrival c5432f98154ac5b7 nginx.service status=502
4.289s h112     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8251 vhost=hotel112.lab count=1 first=3.104s last=3.104s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel112.lab, upstream: tcp:127.0.0.1:8251"
4.732s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=1.220001ms purpose=scheduled direct=true source=10.99.0.2
5.614s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=72.689904ms purpose=verify token=f99564c757ce4367 direct=true source=10.99.0.2
6.322s h112     arrival f99564c757ce4367 nginx.service status=502
6.326s h112     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8251 vhost=hotel112.lab count=2 first=4.104s last=5.104s sample="connect() failed (111: Connection refused) while connecting to upstream, server: hotel112.lab, upstream: tcp:127.0.0.1:8251"
6.651s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=461.17µs purpose=scheduled direct=true source=10.99.0.2
7.616s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=459.116µs purpose=verify token=c3b465c78962eb57 direct=true source=10.99.0.2
8.286s h112     arrival c3b465c78962eb57 nginx.service status=502
8.69s h112     look hotel112.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel112.lab/ to=10.99.0.28:80 took=708.613µs purpose=scheduled direct=true source=10.99.0.2
8.69s expect apache-config-invalid
