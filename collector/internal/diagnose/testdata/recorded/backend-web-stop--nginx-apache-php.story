# Recorded in the lab: backend-web-stop on nginx-apache-php.
0s    h111     registered 10.99.0.11
659ms h111     agent speaks
663ms h111     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m46.763s
663ms h111     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m36.763s
663ms h111     load load1=18.36 cpus=2 memory=25276502016 available=23930826752 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0339 disk=0.32599614597771187 inodes=0.04072386026382446 path=/var oom=0 overflows=0
663ms h111     missing units ok=true witness=units
663ms h111     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
663ms h111     missing "weblog apache2.service" ok=true witness=weblog
663ms h111     missing "weblog nginx.service" ok=true witness=weblog
663ms h111     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
663ms h111     socket tcp:127.0.0.1:8380 unit=apache2.service process=apache2 user=root queue=0 backlog=511
663ms h111     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=-332ms
663ms h111     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
663ms h111     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=054965f6c4ca469ab4dbf0cbc216c080 file=enabled since=-436ms
663ms h111     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=88ff880ab26c4f33b66d544937a5f445 file=enabled status="Ready to handle connections" since=-389ms
676ms h111     missing "weblog nginx.service" ok=true witness=weblog
676ms h111     missing "weblog apache2.service" ok=true witness=weblog
676ms h111     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
676ms h111     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m46.763s
676ms h111     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m36.763s
676ms h111     load load1=18.36 cpus=2 memory=25276502016 available=23930826752 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0339 disk=0.32599614597771187 inodes=0.04072386026382446 path=/var oom=0 overflows=0
678ms h111     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=-332ms
678ms h111     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
678ms h111     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=054965f6c4ca469ab4dbf0cbc216c080 file=enabled since=-436ms
678ms h111     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=88ff880ab26c4f33b66d544937a5f445 file=enabled status="Ready to handle connections" since=-389ms
678ms h111     missing units ok=true witness=units
678ms h111     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
678ms h111     socket tcp:127.0.0.1:8380 unit=apache2.service process=apache2 user=root queue=0 backlog=511
779ms h111     test apache2.service apache ok tree=611731b89bcf1189fb4ca142e51abd54ae0a265bdb9b99f061923b7222ff9083 newer=no
779ms h111     vhost apache2.service apache disk name=toko111.co.lab at=/etc/apache2/sites-enabled/toko111.co.lab.conf:1 listen=0.0.0.0:8380,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/toko111.co.lab.conf:8 > read=2s" witness=configtest
779ms h111     vhost apache2.service apache disk name=wiki111.example.lab at=/etc/apache2/sites-enabled/wiki111.example.lab.conf:1 listen=0.0.0.0:8380 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/wiki111.example.lab.conf:8 > read=2s" witness=configtest
779ms h111     vhost apache2.service apache running name=toko111.co.lab at=/etc/apache2/sites-enabled/toko111.co.lab.conf:1 listen=0.0.0.0:8380,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/toko111.co.lab.conf:8 > read=2s" witness=configtest
779ms h111     vhost apache2.service apache running name=wiki111.example.lab at=/etc/apache2/sites-enabled/wiki111.example.lab.conf:1 listen=0.0.0.0:8380 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/wiki111.example.lab.conf:8 > read=2s" witness=configtest
804ms h111     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
844ms h111     test nginx.service nginx ok tree=4d77f660dcd9f6f988468c4a8de41c96d25a859c62c9c40bb33f844d0779fd7d newer=no
844ms h111     vhost nginx.service nginx disk name=toko111.co.lab at=/etc/nginx/sites-enabled/toko111.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/toko111.co.lab:10 > connect=2s > read=2s" witness=configtest
844ms h111     vhost nginx.service nginx disk name=wiki111.example.lab at=/etc/nginx/sites-enabled/wiki111.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/wiki111.example.lab:10 > connect=2s > read=2s" witness=configtest
844ms h111     vhost nginx.service nginx running name=toko111.co.lab at=/etc/nginx/sites-enabled/toko111.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/toko111.co.lab:10 > connect=2s > read=2s" witness=configtest
844ms h111     vhost nginx.service nginx running name=wiki111.example.lab at=/etc/nginx/sites-enabled/wiki111.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/wiki111.example.lab:10 > connect=2s > read=2s" witness=configtest
866ms h111     target tcp:127.0.0.1:8380 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
943ms h111     test php8.2-fpm.service php-fpm ok tree=1da52647de8bd217c64644a3c24454bcec32b8741c0ea0dc4531f26e831f81db newer=no
943ms h111     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
943ms h111     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
946ms h111     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
946ms h111     missing "weblog php8.2-fpm.service" ok=true witness=weblog
946ms h111     removal missing "weblog php8.2-fpm.service" witness=weblog
967ms h111     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15200256 io=0
967ms h111     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.08695652173913043
967ms h111     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22220800 io=0.21739130434782608
967ms h111     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.024691358024691357 memory=20606976 io=0.08695652173913043
967ms h111     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12259328 io=0
967ms h111     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41312256 io=0
967ms h111     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012345679012345678 memory=11976704 io=0.6086956521739131
967ms h111     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584 io=0
967ms h111     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7581696 io=0
3.462s h111     look toko111.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko111.co.lab/ to=10.99.0.11:80 took=35.315236ms purpose=scheduled direct=true source=10.99.0.2
4.582s h111     look wiki111.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki111.example.lab/ to=10.99.0.11:80 took=114.970749ms purpose=scheduled direct=true source=10.99.0.2
4.994s h111     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort job=stop invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=-332ms
4.994s h111     unit apache2.service deactivating/stop load=loaded result=success pid=73 restart=on-abort job=stop invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=4.986s stop=yes stopped=4.994s
5.079s h111     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=73 restart=on-abort job=stop invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=4.986s stop=yes stopped=4.994s
5.096s h111     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=stop invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=5.093s stop=yes stopped=4.994s
5.096s h111     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=5.093s stop=yes stopped=4.994s
5.105s h111     removal socket tcp:127.0.0.1:8380 witness=sockets
5.105s h111     target tcp:127.0.0.1:8380 listens=no connects=no errno=ECONNREFUSED unit=apache2.service process=apache2 local=true
5.107s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=671.514µs purpose=word direct=true source=10.99.0.2
5.109s h111     look toko111.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko111.co.lab/ to=10.99.0.11:80 took=977.469µs purpose=word direct=true source=10.99.0.2
5.114s h111     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=23126cb7958c478ba1a9d6bf9f991139 file=enabled since=5.093s stop=yes stopped=4.986s
5.135s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=toko111.co.lab count=1 first=4.237s last=4.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko111.co.lab, upstream: tcp:127.0.0.1:8380"
5.135s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=wiki111.example.lab count=1 first=4.237s last=4.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki111.example.lab, upstream: tcp:127.0.0.1:8380"
5.365s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=1.014966ms purpose=confirm token=78efa08b0b66f141 direct=true source=10.99.0.2
5.429s h111     look toko111.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko111.co.lab/ to=10.99.0.11:80 took=1.660283ms purpose=scheduled direct=true source=10.99.0.2
6.152s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=toko111.co.lab count=1 first=5.237s last=5.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko111.co.lab, upstream: tcp:127.0.0.1:8380"
6.152s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=wiki111.example.lab count=1 first=5.237s last=5.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki111.example.lab, upstream: tcp:127.0.0.1:8380"
6.36s h111     arrival 78efa08b0b66f141 nginx.service status=502
6.485s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=2.117841ms purpose=scheduled direct=true source=10.99.0.2
7.659s h111     look toko111.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko111.co.lab/ to=10.99.0.11:80 took=87.90387ms purpose=scheduled direct=true source=10.99.0.2
7.766s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=85.888779ms purpose=verify token=75c96d1b09392d99 direct=true source=10.99.0.2
8.166s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=toko111.co.lab count=1 first=7.237s last=7.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko111.co.lab, upstream: tcp:127.0.0.1:8380"
8.166s h111     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8380 vhost=wiki111.example.lab count=2 first=6.237s last=7.237s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki111.example.lab, upstream: tcp:127.0.0.1:8380"
8.354s h111     arrival 75c96d1b09392d99 nginx.service status=502
8.44s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=1.19908ms purpose=scheduled direct=true source=10.99.0.2
9.642s h111     look toko111.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko111.co.lab/ to=10.99.0.11:80 took=10.932119ms purpose=scheduled direct=true source=10.99.0.2
9.798s h111     look wiki111.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki111.example.lab/ to=10.99.0.11:80 took=122.167819ms purpose=verify token=1a6b896921214cb2 direct=true source=10.99.0.2
9.798s expect web-server-stopped
