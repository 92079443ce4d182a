# Recorded in the lab: php-fpm-kill on nginx-php.
0s    h014     registered 10.99.0.25
565ms h014     agent speaks
569ms h014     change package readline-common:all detail="8.2-1.3 installed" when=-17m59.541s
569ms h014     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m49.541s
569ms h014     load load1=13.1 cpus=2 memory=25276502016 available=24170274816 swap=0 swapped=0 psi-cpu=0.8945000000000001 psi-memory=0 psi-io=0.034300000000000004 disk=0.24867892847994139 inodes=0.0360679030418396 path=/ oom=0 overflows=0
569ms h014     missing units ok=true witness=units
569ms h014     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
569ms h014     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
569ms h014     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
569ms h014     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
569ms h014     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=2aac5f9cd1e3461091daf965ef823766 file=enabled since=-1.203s
569ms h014     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=-1.094s
570ms h014     load load1=13.1 cpus=2 memory=25276502016 available=24170274816 swap=0 swapped=0 psi-cpu=0.8945000000000001 psi-memory=0 psi-io=0.034300000000000004 disk=0.24867892847994139 inodes=0.0360679030418396 path=/ oom=0 overflows=0
570ms h014     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
570ms h014     change package readline-common:all detail="8.2-1.3 installed" when=-17m59.541s
570ms h014     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m49.541s
570ms h014     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
570ms h014     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
570ms h014     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=2aac5f9cd1e3461091daf965ef823766 file=enabled since=-1.203s
570ms h014     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=-1.094s
570ms h014     missing units ok=true witness=units
570ms h014     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
603ms h014     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
603ms h014     vhost apache2.service apache disk name=h014.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
634ms h014     test nginx.service nginx ok tree=93c8be8221a41e8606366215a2210d2c6a7a35bf2ed523590f67d0487cb43a9a newer=no
634ms h014     vhost nginx.service nginx disk name=tintuc14.example.lab at=/etc/nginx/sites-enabled/tintuc14.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc14.example.lab:13 > connect=20s > read=20s" witness=configtest
634ms h014     vhost nginx.service nginx running name=tintuc14.example.lab at=/etc/nginx/sites-enabled/tintuc14.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/tintuc14.example.lab:13 > connect=20s > read=20s" witness=configtest
653ms h014     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
775ms h014     test php8.2-fpm.service php-fpm ok tree=ce69d4ab6572c3853826187ddd40cce2c7ac284f57eecfe806764a5c6204eaee newer=no
775ms h014     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
775ms h014     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
3.678s h014     look tintuc14.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc14.example.lab/ to=10.99.0.25:80 took=24.23175ms purpose=scheduled direct=true
4.204s h014     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=4.188s
4.213s h014     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=4.188s stop=no
4.215s h014     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=4.188s stop=no
4.215s h014     look tintuc14.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc14.example.lab/ to=10.99.0.25:80 took=730.62µs purpose=word direct=true
4.224s h014     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
4.227s h014     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=3f4ecce018c3402fafeab3ee0564f6ea file=enabled status="Ready to handle connections" since=4.224s stop=no
4.313s h014     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock vhost=tintuc14.example.lab count=1 first=3.459s last=3.459s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (111: Connection refused) while connecting to upstream, server: tintuc14.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
4.466s h014     look tintuc14.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc14.example.lab/ to=10.99.0.25:80 took=614.498µs purpose=confirm token=f058f5f6b8be4200 direct=true
4.466s expect php-fpm-killed
