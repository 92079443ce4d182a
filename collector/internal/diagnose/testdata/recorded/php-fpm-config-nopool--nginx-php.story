# Recorded in the lab: php-fpm-config-nopool on nginx-php.
0s    h090     registered 10.99.0.26
490ms h090     agent speaks
493ms h090     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m16.845s
493ms h090     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m6.845s
493ms h090     load load1=14.7 cpus=2 memory=25276502016 available=24066998272 swap=0 swapped=0 psi-cpu=0.7315999999999999 psi-memory=0 psi-io=0.028900000000000002 disk=0.3255685914272297 inodes=0.04071831703186035 path=/var/lib/nginx oom=0 overflows=0
493ms h090     missing units ok=true witness=units
493ms h090     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
493ms h090     missing "weblog apache2.service" ok=true witness=weblog
493ms h090     missing "weblog nginx.service" ok=true witness=weblog
493ms h090     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
493ms h090     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
493ms h090     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=30748af692bc46d3addcef90052c327b file=enabled since=-464ms
493ms h090     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=-372ms
496ms h090     missing "weblog nginx.service" ok=true witness=weblog
496ms h090     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m16.845s
496ms h090     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m6.845s
505ms h090     missing "weblog apache2.service" ok=true witness=weblog
505ms h090     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
505ms h090     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
505ms h090     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
505ms h090     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=30748af692bc46d3addcef90052c327b file=enabled since=-464ms
505ms h090     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=-372ms
505ms h090     missing units ok=true witness=units
525ms h090     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
638ms h090     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
638ms h090     vhost apache2.service apache disk name=h090.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
661ms h090     test nginx.service nginx ok tree=f2bfcb2dfa2722ef72e2af16e99a33426f7c2fb861b854537306aae05fcc8d4f newer=no
661ms h090     vhost nginx.service nginx disk name=blog90.example.lab at=/etc/nginx/sites-enabled/blog90.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/blog90.example.lab:13 > connect=2s > read=2s" witness=configtest
661ms h090     vhost nginx.service nginx disk name=hotel90.co.lab at=/etc/nginx/sites-enabled/hotel90.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/hotel90.co.lab:13 > connect=2s > read=2s" witness=configtest
661ms h090     vhost nginx.service nginx running name=blog90.example.lab at=/etc/nginx/sites-enabled/blog90.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/blog90.example.lab:13 > connect=2s > read=2s" witness=configtest
661ms h090     vhost nginx.service nginx running name=hotel90.co.lab at=/etc/nginx/sites-enabled/hotel90.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/hotel90.co.lab:13 > connect=2s > read=2s" witness=configtest
686ms h090     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
731ms h090     test php8.2-fpm.service php-fpm ok tree=c9b45c834d6b656c9664d4d067394c523b1163d5798622ab5038a9e17b4d4a37 newer=no
731ms h090     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
731ms h090     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
734ms h090     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
734ms h090     missing "weblog php8.2-fpm.service" ok=true witness=weblog
734ms h090     removal missing "weblog php8.2-fpm.service" witness=weblog
924ms h090     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
924ms h090     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22110208 io=1
924ms h090     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20123648 io=0
924ms h090     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12017664 io=0
924ms h090     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7766016 io=0
924ms h090     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41930752 io=0
924ms h090     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.025 memory=11579392 io=0
924ms h090     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7933952 io=0
2.715s h090     look blog90.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog90.example.lab/ to=10.99.0.26:80 took=2.004009ms purpose=scheduled direct=true source=10.99.0.2
3.866s h090     look hotel90.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel90.co.lab/ to=10.99.0.26:80 took=4.961827ms purpose=scheduled direct=true source=10.99.0.2
4.417s h090     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no job=restart invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=-372ms
4.417s h090     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=38 restart=no job=restart invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=4.385s
4.425s h090     target unix:/run/php/php-web.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.426s h090     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.426s h090     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.155s last=4.155s sample="exiting, bye-bye!"
4.428s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=988.488µs purpose=word direct=true source=10.99.0.2
4.432s h090     look hotel90.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel90.co.lab/ to=10.99.0.26:80 took=2.877405ms purpose=word direct=true source=10.99.0.2
4.436s h090     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.476s h090     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=4.385s
4.52s h090     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=1601c2182efc4c44803a7555f4ee8652 file=enabled status="Ready to handle connections" since=4.512s
4.533s h090     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=115 restart=no job=restart invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.512s
4.535s h090     unit php8.2-fpm.service activating/start load=loaded result=success pid=115 restart=no job=restart invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.526s
4.627s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=hotel90.co.lab count=1 first=4.155s last=4.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: hotel90.co.lab, upstream: unix:/run/php/php-web.socket"
4.627s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=blog90.example.lab count=1 first=4.155s last=4.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: blog90.example.lab, upstream: unix:/run/php/php-web.socket"
4.652s h090     test php8.2-fpm.service php-fpm config-error text="No pool defined. at least one pool section must be specified in config file" tree=6ca1432ed7a0a0576adb8fbe33847656614f0b07d71e4d6c4e37245cdb101e21 newer=no
4.652s h090     removal pool "php8.2-fpm.service running web" witness=configtest
4.653s h090     removal missing "weblog php8.2-fpm.service" witness=weblog
4.654s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=1.782102ms purpose=scheduled direct=true source=10.99.0.2
4.664s h090     change config php8.2-fpm.service detail="its test is config-error" when=4.663s
4.747s h090     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.385s
4.763s h090     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.748s
4.764s h090     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.748s
4.764s h090     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=07c57bd142064e7ab615f6c7a5358a36 file=enabled since=4.748s stop=no
4.771s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=1.074602ms purpose=confirm token=d31c5d82b3cdd3ea direct=true source=10.99.0.2
5.253s h090     arrival d31c5d82b3cdd3ea nginx.service status=502
5.432s h090     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.814s h090     look hotel90.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel90.co.lab/ to=10.99.0.26:80 took=1.07261ms purpose=scheduled direct=true source=10.99.0.2
5.834s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=hotel90.co.lab count=1 first=5.155s last=5.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: hotel90.co.lab, upstream: unix:/run/php/php-web.socket"
5.834s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=blog90.example.lab count=2 first=4.155s last=4.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: blog90.example.lab, upstream: unix:/run/php/php-web.socket"
6.567s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=693.105µs purpose=scheduled direct=true source=10.99.0.2
6.783s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=11.11349ms purpose=verify token=e7349192bd353333 direct=true source=10.99.0.2
7.248s h090     arrival e7349192bd353333 nginx.service status=502
7.845s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=blog90.example.lab count=2 first=6.155s last=6.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: blog90.example.lab, upstream: unix:/run/php/php-web.socket"
7.895s h090     look hotel90.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel90.co.lab/ to=10.99.0.26:80 took=8.461884ms purpose=scheduled direct=true source=10.99.0.2
8.111s h090     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-web.socket vhost=hotel90.co.lab count=1 first=7.155s last=7.155s sample="connect() to unix:/run/php/php-web.socket failed (2: No such file or directory) while connecting to upstream, server: hotel90.co.lab, upstream: unix:/run/php/php-web.socket"
8.573s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=645.626µs purpose=scheduled direct=true source=10.99.0.2
8.79s h090     look blog90.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog90.example.lab/ to=10.99.0.26:80 took=3.550273ms purpose=verify token=f1b2c11369597632 direct=true source=10.99.0.2
8.79s expect php-fpm-config-invalid
