# Recorded in the lab: php-fpm-config on nginx-apache-php.
0s    h085     registered 10.99.0.21
630ms h085     agent speaks
631ms h085     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m41.872s
631ms h085     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m31.872s
631ms h085     load load1=17.78 cpus=2 memory=25276502016 available=23919640576 swap=0 swapped=0 psi-cpu=0.955 psi-memory=0 psi-io=0.0557 disk=0.3269387094185475 inodes=0.040754079818725586 path=/ oom=0 overflows=0
631ms h085     missing units ok=true witness=units
631ms h085     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
631ms h085     missing "weblog apache2.service" ok=true witness=weblog
631ms h085     missing "weblog nginx.service" ok=true witness=weblog
631ms h085     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=d595620977314393b8a3992e075f6edd file=enabled since=-749ms
631ms h085     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
631ms h085     unit nginx.service active/running load=loaded result=success pid=65 restart=no invocation=a20c9eed029a4aa4b56cbec7379ee6a9 file=enabled since=-856ms
631ms h085     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=-746ms
632ms h085     load load1=17.78 cpus=2 memory=25276502016 available=23919640576 swap=0 swapped=0 psi-cpu=0.955 psi-memory=0 psi-io=0.0557 disk=0.3269387094185475 inodes=0.040754079818725586 path=/ oom=0 overflows=0
632ms h085     missing "weblog nginx.service" ok=true witness=weblog
632ms h085     missing "weblog apache2.service" ok=true witness=weblog
632ms h085     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
632ms h085     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m41.872s
632ms h085     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m31.872s
632ms h085     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=d595620977314393b8a3992e075f6edd file=enabled since=-749ms
632ms h085     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
632ms h085     unit nginx.service active/running load=loaded result=success pid=65 restart=no invocation=a20c9eed029a4aa4b56cbec7379ee6a9 file=enabled since=-856ms
632ms h085     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=-746ms
632ms h085     missing units ok=true witness=units
751ms h085     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
751ms h085     socket tcp:127.0.0.1:8053 unit=apache2.service process=apache2 user=root queue=0 backlog=511
837ms h085     test apache2.service apache ok tree=b6095ce1ec3d0ecdd46150cdbf17e0d4886eeb35e84ecd46663f41296cd4c5a4 newer=no
837ms h085     vhost apache2.service apache disk name=a185.lab at=/etc/apache2/sites-enabled/a185.lab.conf:1 listen=0.0.0.0:8053,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/a185.lab.conf:8 > read=3s" witness=configtest
837ms h085     vhost apache2.service apache running name=a185.lab at=/etc/apache2/sites-enabled/a185.lab.conf:1 listen=0.0.0.0:8053,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/a185.lab.conf:8 > read=3s" witness=configtest
877ms h085     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
913ms h085     test php8.2-fpm.service php-fpm ok tree=0d1a3999a6ce7294e460c25f4825e32031d65c6935b56a60cc58eb0dd3814de3 newer=no
913ms h085     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
913ms h085     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
917ms h085     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
917ms h085     missing "weblog php8.2-fpm.service" ok=true witness=weblog
917ms h085     removal missing "weblog php8.2-fpm.service" witness=weblog
942ms h085     test nginx.service nginx ok tree=7d24686f8555eadda79b7e509e293d41241ffa1603a3a580b59c02c41ffe465d newer=no
942ms h085     vhost nginx.service nginx disk name=a185.lab at=/etc/nginx/sites-enabled/a185.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8053 > /etc/nginx/sites-enabled/a185.lab:10 > connect=3s > read=3s" witness=configtest
942ms h085     vhost nginx.service nginx running name=a185.lab at=/etc/nginx/sites-enabled/a185.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8053 > /etc/nginx/sites-enabled/a185.lab:10 > connect=3s > read=3s" witness=configtest
965ms h085     target tcp:127.0.0.1:8053 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
1.86s h085     look a185.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a185.lab/ to=10.99.0.21:80 took=13.429576ms purpose=scheduled direct=true source=10.99.0.2
2.271s h085     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no job=restart invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=-746ms
2.271s h085     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=50 restart=no job=restart invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=2.267s
2.296s h085     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.296s h085     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.128s last=2.128s sample="exiting, bye-bye!"
2.296s h085     target unix:/run/php/user_1001.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.303s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=1.542638ms purpose=word direct=true source=10.99.0.2
2.328s h085     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=2.267s
2.333s h085     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=151f809e873a467fb1fbf93ac535378e file=enabled status="Ready to handle connections" since=2.326s
2.34s h085     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.34s h085     socket tcp:127.0.0.1:8053 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.349s h085     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=189 restart=no job=restart invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.326s
2.358s h085     unit php8.2-fpm.service activating/start load=loaded result=success pid=189 restart=no job=restart invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.357s
2.383s h085     wait apache2.service "" workers=2 of=3
2.383s h085     wait apache2.service sleep workers=1 of=3
2.384s h085     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.384s h085     socket tcp:127.0.0.1:8053 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.418s h085     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.267s
2.434s h085     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.431s
2.44s h085     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.431s
2.446s h085     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.446s h085     socket tcp:127.0.0.1:8053 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.446s h085     target unix:/run/php/user_1001.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.46s h085     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=8ec6fb0944e1457d878d183edda00262 file=enabled since=2.431s stop=no
2.507s h085     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/user_1001.sock count=1 first=2.302s last=2.302s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/user_1001.sock (localhost:8000) failed"
2.507s h085     sign apache-ah01079 apache2.service server=apache count=1 first=2.302s last=2.302s sample="AH01079: failed to make connection to backend: localhost"
2.661s h085     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/user_1001.conf:14 text="unknown entry 'pm.foo'" tree=d794a86f2d4b8723c478754337997394c677c2b633fd69a21131aef87c813a0e
2.662s h085     change config php8.2-fpm.service detail="its test is config-error" when=2.66s
2.663s h085     removal missing "weblog php8.2-fpm.service" witness=weblog
2.67s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=1.238074ms purpose=confirm token=963d5d2cfc3e94ec direct=true source=10.99.0.2
3.301s h085     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.407s h085     arrival 963d5d2cfc3e94ec apache2.service vhost=a185.lab status=503
3.407s h085     arrival 963d5d2cfc3e94ec nginx.service status=503
3.697s h085     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/user_1001.sock count=1 first=2.669s last=2.669s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/user_1001.sock (localhost:8000) failed"
3.697s h085     sign apache-ah01079 apache2.service server=apache count=1 first=2.669s last=2.669s sample="AH01079: failed to make connection to backend: localhost"
3.922s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=38.073138ms purpose=scheduled direct=true source=10.99.0.2
4.672s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=1.717273ms purpose=verify token=b941bb974797ce64 direct=true source=10.99.0.2
5.411s h085     arrival b941bb974797ce64 apache2.service vhost=a185.lab status=503
5.411s h085     arrival b941bb974797ce64 nginx.service status=503
5.736s h085     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/user_1001.sock count=2 first=3.899s last=4.672s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/user_1001.sock (localhost:8000) failed"
5.736s h085     sign apache-ah01079 apache2.service server=apache count=2 first=3.899s last=4.672s sample="AH01079: failed to make connection to backend: localhost"
5.861s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=5.460983ms purpose=scheduled direct=true source=10.99.0.2
6.683s h085     look a185.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a185.lab/ to=10.99.0.21:80 took=9.94472ms purpose=verify token=b070f32a8c5a2b9c direct=true source=10.99.0.2
6.683s expect php-fpm-config-invalid
