# Recorded in the lab: php-fpm-config-syntax on nginx-php.
0s    h089     registered 10.99.0.29
523ms h089     agent speaks
527ms h089     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m18.262s
527ms h089     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m8.262s
527ms h089     load load1=13.46 cpus=2 memory=25276502016 available=23947321344 swap=0 swapped=0 psi-cpu=0.9079999999999999 psi-memory=0 psi-io=0.0354 disk=0.32904393809908106 inodes=0.04073131084442139 path=/ oom=0 overflows=0
527ms h089     missing units ok=true witness=units
527ms h089     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
527ms h089     missing "weblog apache2.service" ok=true witness=weblog
527ms h089     missing "weblog nginx.service" ok=true witness=weblog
527ms h089     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
527ms h089     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
527ms h089     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
527ms h089     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=6abd812f559a40189e3dbd0843f7f93c file=enabled since=-338ms
527ms h089     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=-271ms
537ms h089     load load1=13.46 cpus=2 memory=25276502016 available=23947321344 swap=0 swapped=0 psi-cpu=0.9079999999999999 psi-memory=0 psi-io=0.0354 disk=0.32904393809908106 inodes=0.04073131084442139 path=/ oom=0 overflows=0
537ms h089     missing "weblog nginx.service" ok=true witness=weblog
537ms h089     missing "weblog apache2.service" ok=true witness=weblog
537ms h089     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
537ms h089     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m18.262s
537ms h089     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m8.262s
538ms h089     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
538ms h089     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
538ms h089     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=6abd812f559a40189e3dbd0843f7f93c file=enabled since=-338ms
538ms h089     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=-271ms
538ms h089     missing units ok=true witness=units
538ms h089     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
658ms h089     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
662ms h089     vhost apache2.service apache disk name=h089.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
774ms h089     test php8.2-fpm.service php-fpm ok tree=ae2500a62c143ccf93ffb80975913804bc11955b65445f736593ef61c625387e newer=no
774ms h089     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
774ms h089     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
781ms h089     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
781ms h089     missing "weblog php8.2-fpm.service" ok=true witness=weblog
781ms h089     removal missing "weblog php8.2-fpm.service" witness=weblog
798ms h089     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
833ms h089     test nginx.service nginx ok tree=420513a2ded41165e450000f99204c5390ec941e69c89369e6d673082211afc1 newer=no
833ms h089     vhost nginx.service nginx disk name=wiki89.lab at=/etc/nginx/sites-enabled/wiki89.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki89.lab:13 > connect=5s > read=5s" witness=configtest
833ms h089     vhost nginx.service nginx running name=wiki89.lab at=/etc/nginx/sites-enabled/wiki89.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki89.lab:13 > connect=5s > read=5s" witness=configtest
4.726s h089     look wiki89.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki89.lab/ to=10.99.0.29:80 took=5.755368ms purpose=scheduled direct=true source=10.99.0.2
4.896s h089     unit php8.2-fpm.service active/running load=loaded result=success pid=40 restart=no job=restart invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=-271ms
4.896s h089     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=40 restart=no job=restart invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=4.892s
4.907s h089     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=4.892s
4.912s h089     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e1906ea09fb46ada6f27edbae5b8bb1 file=enabled status="Ready to handle connections" since=4.91s
4.914s h089     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=123 restart=no job=restart invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=4.91s
4.916s h089     unit php8.2-fpm.service activating/start load=loaded result=success pid=123 restart=no job=restart invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=4.914s
4.919s h089     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.919s h089     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.738s last=4.738s sample="exiting, bye-bye!"
4.92s h089     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.922s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=1.042849ms purpose=word direct=true source=10.99.0.2
4.925s h089     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.999s h089     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=4.892s
5.009s h089     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=5.005s
5.011s h089     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=5.005s
5.017s h089     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=ade5c0fdc40745a7ae26b97341546842 file=enabled since=5.005s stop=no
5.018s h089     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.126s h089     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki89.lab count=1 first=4.738s last=4.738s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki89.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.244s h089     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:14 text="value is NULL for a ZEND_INI_PARSER_ENTRY" tree=b35d5c3339a676dcdf76af57c93c8bdba58180c9625355471098d57735250f34
5.249s h089     change config php8.2-fpm.service detail="its test is config-error" when=5.244s
5.249s h089     removal missing "weblog php8.2-fpm.service" witness=weblog
5.255s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=687.17µs purpose=confirm token=84b4d8d11fe0c2d9 direct=true source=10.99.0.2
5.917s h089     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.22s h089     arrival 84b4d8d11fe0c2d9 nginx.service status=502
6.319s h089     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki89.lab count=1 first=4.738s last=4.738s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki89.lab, upstream: unix:/run/php/php8.2-fpm.sock"
6.679s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=2.531668ms purpose=scheduled direct=true source=10.99.0.2
7.259s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=880.298µs purpose=verify token=2af9ff0c9ed3ddcc direct=true source=10.99.0.2
8.223s h089     arrival 2af9ff0c9ed3ddcc nginx.service status=502
8.323s h089     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki89.lab count=2 first=5.738s last=6.738s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki89.lab, upstream: unix:/run/php/php8.2-fpm.sock"
8.765s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=2.528756ms purpose=scheduled direct=true source=10.99.0.2
9.275s h089     look wiki89.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki89.lab/ to=10.99.0.29:80 took=4.935455ms purpose=verify token=eeef9dcde5366ca9 direct=true source=10.99.0.2
9.275s expect php-fpm-config-invalid
