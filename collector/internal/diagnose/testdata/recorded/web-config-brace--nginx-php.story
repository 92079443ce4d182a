# Recorded in the lab: web-config-brace on nginx-php.
0s    h103     registered 10.99.0.53
394ms h103     agent speaks
407ms h103     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m41.011s
407ms h103     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m31.011s
407ms h103     load load1=13.26 cpus=2 memory=25276502016 available=24026021888 swap=0 swapped=0 psi-cpu=0.9416 psi-memory=0 psi-io=0.0421 disk=0.33005351635974156 inodes=0.04079747200012207 path=/ oom=0 overflows=0
407ms h103     missing units ok=true witness=units
407ms h103     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
407ms h103     missing "weblog apache2.service" ok=true witness=weblog
407ms h103     missing "weblog nginx.service" ok=true witness=weblog
407ms h103     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
407ms h103     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
407ms h103     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
407ms h103     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=-321ms
407ms h103     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=d92c4cfbbf2644c98fca8c4af0d4f5a0 file=enabled status="Ready to handle connections" since=-258ms
409ms h103     load load1=13.26 cpus=2 memory=25276502016 available=24026021888 swap=0 swapped=0 psi-cpu=0.9416 psi-memory=0 psi-io=0.0421 disk=0.33005351635974156 inodes=0.04079747200012207 path=/ oom=0 overflows=0
409ms h103     missing "weblog nginx.service" ok=true witness=weblog
409ms h103     missing "weblog apache2.service" ok=true witness=weblog
409ms h103     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
409ms h103     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m41.011s
409ms h103     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m31.011s
409ms h103     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
409ms h103     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
409ms h103     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=-321ms
409ms h103     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=d92c4cfbbf2644c98fca8c4af0d4f5a0 file=enabled status="Ready to handle connections" since=-258ms
409ms h103     missing units ok=true witness=units
409ms h103     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
589ms h103     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
589ms h103     vhost apache2.service apache disk name=h103.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
601ms h103     test nginx.service nginx ok tree=0dfa5fd0768ef4cef1a47928a923c4e368360a251465d496cc1abf684333ae18 newer=no
601ms h103     vhost nginx.service nginx disk name=sekolah103.example.lab at=/etc/nginx/sites-enabled/sekolah103.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/sekolah103.example.lab:13 > connect=3s > read=3s" witness=configtest
601ms h103     vhost nginx.service nginx running name=sekolah103.example.lab at=/etc/nginx/sites-enabled/sekolah103.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/sekolah103.example.lab:13 > connect=3s > read=3s" witness=configtest
696ms h103     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
700ms h103     test php8.2-fpm.service php-fpm ok tree=72312d655482d19d3915de38df5aff50f72869bf22bf5ede18e4b57804e712fd newer=no
700ms h103     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
700ms h103     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
702ms h103     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
702ms h103     missing "weblog php8.2-fpm.service" ok=true witness=weblog
702ms h103     removal missing "weblog php8.2-fpm.service" witness=weblog
789ms h103     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15364096 io=0.375
789ms h103     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.5
789ms h103     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20459520 io=0
789ms h103     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=11972608 io=0
789ms h103     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7487488 io=0
789ms h103     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42278912 io=0
789ms h103     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.0125 memory=11677696 io=0.125
789ms h103     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7901184 io=0
2.375s h103     look sekolah103.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=3.518109ms purpose=scheduled direct=true source=10.99.0.2
2.758s h103     unit nginx.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=-321ms
2.758s h103     unit nginx.service deactivating/stop load=loaded result=success pid=51 restart=no job=restart invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=2.748s
2.776s h103     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=2.748s
2.776s h103     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=c409b0d27b8a4fbf9b83ca1d8cf17bc0 file=enabled since=2.773s
2.779s h103     removal socket tcp:0.0.0.0:80 witness=sockets
2.793s h103     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=30ffb5f9ddad4db680e9ba4d4a266954 file=enabled since=2.773s
2.795s h103     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=30ffb5f9ddad4db680e9ba4d4a266954 file=enabled since=2.79s
2.798s h103     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=30ffb5f9ddad4db680e9ba4d4a266954 file=enabled since=2.79s
2.803s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=149.078µs purpose=word direct=true source=10.99.0.2
2.808s h103     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=30ffb5f9ddad4db680e9ba4d4a266954 file=enabled since=2.79s
2.822s h103     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=30ffb5f9ddad4db680e9ba4d4a266954 file=enabled since=2.79s stop=no
3.019s h103     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:2 text="unexpected end of file, expecting \"}\"" tree=4f00daf266886b9be2357289932a87902fc067fbadc14da304f4059f75b0b438
3.02s h103     change config nginx.service detail="its test is config-error" when=3.01s
3.303s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=178.894µs purpose=confirm token=fb4a9bdc3d00c7cc direct=true source=10.99.0.2
4.437s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=122.701µs purpose=scheduled direct=true source=10.99.0.2
5.303s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=117.528µs purpose=verify token=6dc159c8976d12eb direct=true source=10.99.0.2
6.367s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=153.153µs purpose=scheduled direct=true source=10.99.0.2
7.445s h103     look sekolah103.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://sekolah103.example.lab/ to=10.99.0.53:80 took=17.232993ms purpose=verify token=faa5810e3a661819 direct=true source=10.99.0.2
7.445s expect nginx-config-invalid
