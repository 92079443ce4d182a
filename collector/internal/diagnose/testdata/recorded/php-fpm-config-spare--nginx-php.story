# Recorded in the lab: php-fpm-config-spare on nginx-php.
0s    h087     registered 10.99.0.62
592ms h087     agent speaks
594ms h087     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m34.341s
594ms h087     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m24.341s
594ms h087     load load1=16.51 cpus=2 memory=25276502016 available=24085295104 swap=0 swapped=0 psi-cpu=0.9387000000000001 psi-memory=0 psi-io=0.0467 disk=0.33033694716333806 inodes=0.040832340717315674 path=/ oom=0 overflows=0
594ms h087     missing units ok=true witness=units
594ms h087     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
594ms h087     missing "weblog apache2.service" ok=true witness=weblog
594ms h087     missing "weblog nginx.service" ok=true witness=weblog
594ms h087     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
594ms h087     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
594ms h087     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=496137051e1e4312869d5845aceff5fa file=enabled since=-247ms
594ms h087     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=-195ms
595ms h087     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m34.341s
595ms h087     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m24.341s
596ms h087     load load1=16.51 cpus=2 memory=25276502016 available=24085295104 swap=0 swapped=0 psi-cpu=0.9387000000000001 psi-memory=0 psi-io=0.0467 disk=0.33033694716333806 inodes=0.040832340717315674 path=/ oom=0 overflows=0
596ms h087     missing "weblog nginx.service" ok=true witness=weblog
596ms h087     missing "weblog apache2.service" ok=true witness=weblog
596ms h087     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
596ms h087     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
596ms h087     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
596ms h087     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=496137051e1e4312869d5845aceff5fa file=enabled since=-247ms
596ms h087     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=-195ms
596ms h087     missing units ok=true witness=units
673ms h087     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.008s h087     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.008s h087     vhost apache2.service apache disk name=h087.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.051s h087     test php8.2-fpm.service php-fpm ok tree=e58e440338cf6890fb792ca2e850169b7829ecf2b171f8465b207ab93f67f3a5 newer=no
1.051s h087     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.051s h087     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.055s h087     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.055s h087     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.058s h087     removal missing "weblog php8.2-fpm.service" witness=weblog
1.083s h087     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.179s h087     test nginx.service nginx ok tree=1fce3f862b1afea03634fb239a2189a62927463b934f0b0729fee7f8ac020de1 newer=no
1.179s h087     vhost nginx.service nginx disk name=cuahang87.example.lab at=/etc/nginx/sites-enabled/cuahang87.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang87.example.lab:13 > connect=3s > read=3s" witness=configtest
1.179s h087     vhost nginx.service nginx disk name=hotel87.example.lab at=/etc/nginx/sites-enabled/hotel87.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/hotel87.example.lab:13 > connect=3s > read=3s" witness=configtest
1.179s h087     vhost nginx.service nginx running name=cuahang87.example.lab at=/etc/nginx/sites-enabled/cuahang87.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/cuahang87.example.lab:13 > connect=3s > read=3s" witness=configtest
1.179s h087     vhost nginx.service nginx running name=hotel87.example.lab at=/etc/nginx/sites-enabled/hotel87.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/hotel87.example.lab:13 > connect=3s > read=3s" witness=configtest
3.513s h087     look cuahang87.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=14.246406ms purpose=scheduled direct=true source=10.99.0.2
3.991s h087     look hotel87.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel87.example.lab/ to=10.99.0.62:80 took=2.04511ms purpose=scheduled direct=true source=10.99.0.2
4.624s h087     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no job=restart invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=-195ms
4.63s h087     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=48 restart=no job=restart invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=4.629s
4.656s h087     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.656s h087     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.659s last=3.659s sample="exiting, bye-bye!"
4.656s h087     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.659s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=644.111µs purpose=word direct=true source=10.99.0.2
4.661s h087     look hotel87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel87.example.lab/ to=10.99.0.62:80 took=2.113383ms purpose=word direct=true source=10.99.0.2
4.663s h087     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.694s h087     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=4.629s
4.695s h087     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=44c427e712394746a68fbbd0fbeb74d6 file=enabled status="Ready to handle connections" since=4.672s
4.696s h087     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=131 restart=no job=restart invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.672s
4.696s h087     unit php8.2-fpm.service activating/start load=loaded result=success pid=131 restart=no job=restart invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.674s
4.778s h087     test php8.2-fpm.service php-fpm config-error text="[pool user_1001] pm.min_spare_servers(1) and pm.max_spare_servers(50) cannot be greater than pm.max_children(5)" tree=beff7e917552165ddd807059edd041305af65a387eb36e1138d49f1874be4cb3 newer=no
4.778s h087     removal pool "php8.2-fpm.service running user_1001" witness=configtest
4.778s h087     change config php8.2-fpm.service detail="its test is config-error" when=4.77s
4.78s h087     removal missing "weblog php8.2-fpm.service" witness=weblog
4.882s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=hotel87.example.lab count=1 first=4.659s last=4.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
4.883s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=cuahang87.example.lab count=1 first=3.659s last=3.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: cuahang87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
4.892s h087     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.629s
4.934s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.93s
4.935s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.93s
4.938s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=740.38µs purpose=confirm token=304a72ea1f7241cc direct=true source=10.99.0.2
4.972s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=b29d2c2e6f0e4ed2bd8fdf75c7447f5b file=enabled since=4.93s stop=no
5.286s h087     arrival 304a72ea1f7241cc nginx.service status=502
5.462s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=9.857709ms purpose=scheduled direct=true source=10.99.0.2
5.656s h087     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.096s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=cuahang87.example.lab count=2 first=4.659s last=4.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: cuahang87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
6.16s h087     look hotel87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel87.example.lab/ to=10.99.0.62:80 took=13.354582ms purpose=scheduled direct=true source=10.99.0.2
6.266s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=hotel87.example.lab count=1 first=5.659s last=5.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.174s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=51.499851ms purpose=verify token=b382485c60ca115d direct=true source=10.99.0.2
7.319s h087     arrival b382485c60ca115d nginx.service status=502
7.507s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=725.202µs purpose=scheduled direct=true source=10.99.0.2
8.087s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=cuahang87.example.lab count=2 first=6.659s last=6.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: cuahang87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
8.118s h087     look hotel87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel87.example.lab/ to=10.99.0.62:80 took=31.515059ms purpose=scheduled direct=true source=10.99.0.2
8.325s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=hotel87.example.lab count=1 first=7.659s last=7.659s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: hotel87.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
9.399s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=81.659678ms purpose=verify token=140d363de1610de2 direct=true source=10.99.0.2
9.59s h087     look cuahang87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang87.example.lab/ to=10.99.0.62:80 took=741.398µs purpose=scheduled direct=true source=10.99.0.2
10.102s h087     look hotel87.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel87.example.lab/ to=10.99.0.62:80 took=684.291µs purpose=scheduled direct=true source=10.99.0.2
10.102s expect php-fpm-config-invalid
