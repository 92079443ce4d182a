# Recorded in the lab: waf-502 on nginx-apache-php.
0s    h257     registered 10.99.0.39
487ms h257     agent speaks
490ms h257     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m27.279s
490ms h257     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m17.279s
490ms h257     load load1=12.69 cpus=2 memory=25276502016 available=24039600128 swap=0 swapped=0 psi-cpu=0.9298000000000001 psi-memory=0 psi-io=0.04 disk=0.3275259686615247 inodes=0.04080522060394287 path=/ oom=0 overflows=0
490ms h257     missing units ok=true witness=units
490ms h257     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
490ms h257     missing "weblog apache2.service" ok=true witness=weblog
490ms h257     missing "weblog nginx.service" ok=true witness=weblog
490ms h257     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
490ms h257     socket tcp:127.0.0.1:8321 unit=apache2.service process=apache2 user=root queue=0 backlog=511
490ms h257     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=-376ms
490ms h257     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
490ms h257     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=2ed76fb633aa443ca35c137182a46639 file=enabled since=-457ms
490ms h257     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=65cf2368adf94e8fae256ad0e87385a3 file=enabled status="Ready to handle connections" since=-414ms
499ms h257     load load1=12.69 cpus=2 memory=25276502016 available=24039600128 swap=0 swapped=0 psi-cpu=0.9298000000000001 psi-memory=0 psi-io=0.04 disk=0.3275259686615247 inodes=0.04080522060394287 path=/ oom=0 overflows=0
499ms h257     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m27.279s
499ms h257     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m17.279s
500ms h257     missing "weblog nginx.service" ok=true witness=weblog
500ms h257     missing "weblog apache2.service" ok=true witness=weblog
500ms h257     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
500ms h257     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=-376ms
500ms h257     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
500ms h257     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=2ed76fb633aa443ca35c137182a46639 file=enabled since=-457ms
500ms h257     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=65cf2368adf94e8fae256ad0e87385a3 file=enabled status="Ready to handle connections" since=-414ms
500ms h257     missing units ok=true witness=units
500ms h257     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
500ms h257     socket tcp:127.0.0.1:8321 unit=apache2.service process=apache2 user=root queue=0 backlog=511
557ms h257     test apache2.service apache ok tree=eb08c7fe4321001fb087ccc845543a13da6ea3a046d898c8d312137f0cb1a93b newer=no
557ms h257     vhost apache2.service apache disk name=a1257.lab at=/etc/apache2/sites-enabled/a1257.lab.conf:1 listen=0.0.0.0:8321,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/a1257.lab.conf:8 > read=2s" witness=configtest
557ms h257     vhost apache2.service apache disk name=wiki257.example.lab at=/etc/apache2/sites-enabled/wiki257.example.lab.conf:1 listen=0.0.0.0:8321 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/wiki257.example.lab.conf:8 > read=2s" witness=configtest
557ms h257     vhost apache2.service apache running name=a1257.lab at=/etc/apache2/sites-enabled/a1257.lab.conf:1 listen=0.0.0.0:8321,default route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/a1257.lab.conf:8 > read=2s" witness=configtest
557ms h257     vhost apache2.service apache running name=wiki257.example.lab at=/etc/apache2/sites-enabled/wiki257.example.lab.conf:1 listen=0.0.0.0:8321 route="~ \\.php$ > fastcgi > unix:/run/php/php-pool1.socket > /etc/apache2/sites-enabled/wiki257.example.lab.conf:8 > read=2s" witness=configtest
589ms h257     target unix:/run/php/php-pool1.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
736ms h257     test nginx.service nginx ok tree=d9bdd92da0e7467be421c6eae925b0c59d3090523fa5bb30546d6496dfb7e951 newer=no
736ms h257     vhost nginx.service nginx disk name=a1257.lab at=/etc/nginx/sites-enabled/a1257.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8321 > /etc/nginx/sites-enabled/a1257.lab:10 > connect=2s > read=2s" witness=configtest
736ms h257     vhost nginx.service nginx disk name=wiki257.example.lab at=/etc/nginx/sites-enabled/wiki257.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8321 > /etc/nginx/sites-enabled/wiki257.example.lab:10 > connect=2s > read=2s" witness=configtest
736ms h257     vhost nginx.service nginx running name=a1257.lab at=/etc/nginx/sites-enabled/a1257.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8321 > /etc/nginx/sites-enabled/a1257.lab:10 > connect=2s > read=2s" witness=configtest
736ms h257     vhost nginx.service nginx running name=wiki257.example.lab at=/etc/nginx/sites-enabled/wiki257.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8321 > /etc/nginx/sites-enabled/wiki257.example.lab:10 > connect=2s > read=2s" witness=configtest
762ms h257     target tcp:127.0.0.1:8321 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
843ms h257     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15081472 io=0
843ms h257     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.25
843ms h257     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22212608 io=0.5
843ms h257     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04878048780487805 memory=20717568 io=0
843ms h257     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012195121951219513 memory=17289216 io=0.125
844ms h257     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=12115968 io=0
844ms h257     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41869312 io=0
844ms h257     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11689984 io=0.125
844ms h257     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7397376 io=0
1.231s h257     test php8.2-fpm.service php-fpm ok tree=9cbac78c4b784976d9a4c55110b83084885a25114eed91e65e1a2ace2a121126 newer=no
1.231s h257     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.231s h257     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php-pool1.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.232s h257     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.232s h257     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.232s h257     removal missing "weblog php8.2-fpm.service" witness=weblog
3.371s h257     look a1257.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1257.lab/ to=10.99.0.39:80 took=172.455448ms purpose=scheduled direct=true source=10.99.0.2
3.383s h257     look wiki257.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki257.example.lab/ to=10.99.0.39:80 took=12.027714ms purpose=scheduled direct=true source=10.99.0.2
4.331s h257     test apache2.service apache config-error at=/etc/apache2/conf-enabled/waf.conf:1 text="Invalid command 'SecRuleEngine', perhaps misspelled or defined by a module not included in the server configuration" tree=e0d3961a8735cbe20e710aa6fdfeae31f062225b33ab4368956b2848767d25d8 newer=yes
4.331s h257     change config apache2.service detail="its test is config-error" when=4.33s
4.463s h257     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort job=restart invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=-376ms
4.463s h257     unit apache2.service deactivating/stop load=loaded result=success pid=73 restart=on-abort job=restart invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=4.46s
4.6s  h257     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=73 restart=on-abort job=restart invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=4.46s
4.616s h257     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=restart invocation=137ee4b2f3214ffc90c129c97074c35c file=enabled since=4.61s
4.625s h257     target tcp:127.0.0.1:8321 listens=no connects=no errno=ECONNREFUSED unit=apache2.service process=apache2 local=true
4.625s h257     removal socket tcp:127.0.0.1:8321 witness=sockets
4.63s h257     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=restart invocation=2ecf745a71b049e5b5d5ddc55fdea25e file=enabled since=4.61s
4.63s h257     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=2ecf745a71b049e5b5d5ddc55fdea25e file=enabled since=4.622s
4.632s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1257.lab/ to=10.99.0.39:80 took=1.03721ms purpose=word direct=true source=10.99.0.2
4.659s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=2.153634ms purpose=word direct=true source=10.99.0.2
4.675s h257     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8321 vhost=a1257.lab count=1 first=3.721s last=3.721s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1257.lab, upstream: tcp:127.0.0.1:8321"
4.675s h257     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:8321 vhost=wiki257.example.lab count=1 first=3.721s last=3.721s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki257.example.lab, upstream: tcp:127.0.0.1:8321"
4.763s h257     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.778s h257     test apache2.service apache ok tree=0625a254c0ff10e6332dfd50d4c09daf41a1f16174322b890ec61d343dd021dd
4.778s h257     change config apache2.service detail="its test is ok" when=4.77s
4.787s h257     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
4.887s h257     unit apache2.service active/running load=loaded result=success pid=216 restart=on-abort job=restart invocation=2ecf745a71b049e5b5d5ddc55fdea25e file=enabled since=4.872s
4.887s h257     unit apache2.service active/running load=loaded result=success pid=216 restart=on-abort invocation=2ecf745a71b049e5b5d5ddc55fdea25e file=enabled since=4.872s
4.906s h257     socket tcp:127.0.0.1:8321 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.925s h257     target tcp:127.0.0.1:8321 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
4.928s h257     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.975s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=12.45992ms purpose=confirm direct=true source=10.99.0.2
4.983s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=14.145946ms purpose=confirm direct=true source=10.99.0.2
5.069s h257     sign apache-modsecurity apache2.service server=apache count=2 first=4.964s last=4.972s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
5.235s h257     arrival a8930fd97bd46f21 apache2.service vhost=a1257.lab status=200
5.235s h257     arrival 6dff5ff7adcdac00 apache2.service vhost=wiki257.example.lab status=200
5.257s h257     arrival a8930fd97bd46f21 nginx.service status=200
5.257s h257     arrival 6dff5ff7adcdac00 nginx.service status=200
5.284s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=1.401691ms purpose=scheduled direct=true source=10.99.0.2
5.36s h257     wait apache2.service "" workers=2 of=3
5.36s h257     wait apache2.service sleep workers=1 of=3
5.653s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=16.071865ms purpose=scheduled direct=true source=10.99.0.2
5.704s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=32.136954ms purpose=confirm direct=true source=10.99.0.2
6.189s h257     test apache2.service apache ok tree=0625a254c0ff10e6332dfd50d4c09daf41a1f16174322b890ec61d343dd021dd newer=no
6.225s h257     sign apache-modsecurity apache2.service server=apache count=3 first=5.279s last=5.703s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
6.294s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=3.990797ms purpose=confirm direct=true source=10.99.0.2
6.53s h257     arrival 09817f1175267df1 nginx.service status=200
6.53s h257     arrival 1624603eb539b4bf nginx.service status=200
6.562s h257     arrival 09817f1175267df1 apache2.service vhost=a1257.lab status=200
6.562s h257     arrival 1624603eb539b4bf apache2.service vhost=wiki257.example.lab status=200
6.826s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=1.076037ms purpose=confirm direct=true source=10.99.0.2
6.874s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=21.681144ms purpose=confirm direct=true source=10.99.0.2
7.231s h257     arrival 3b2b4b6bab11312f apache2.service vhost=a1257.lab status=200
7.231s h257     arrival db1203ac6a29c052 apache2.service vhost=wiki257.example.lab status=200
7.231s h257     arrival 3b2b4b6bab11312f nginx.service status=200
7.231s h257     arrival db1203ac6a29c052 nginx.service status=200
7.407s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=2.301736ms purpose=scheduled direct=true source=10.99.0.2
7.595s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=4.218069ms purpose=scheduled direct=true source=10.99.0.2
8.123s h257     sign apache-modsecurity apache2.service server=apache count=5 first=6.161s last=7.592s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
8.166s h257     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
8.168s h257     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.168s h257     socket tcp:127.0.0.1:8321 unit=apache2.service process=apache2 user=root queue=0 backlog=511
9.051s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=32.933131ms purpose=verify direct=true source=10.99.0.2
9.069s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=4.561246ms purpose=verify direct=true source=10.99.0.2
9.255s h257     arrival 8533ab5a82882388 apache2.service vhost=a1257.lab status=200
9.255s h257     arrival ff3ad465f8f64699 apache2.service vhost=wiki257.example.lab status=200
9.255s h257     arrival 8533ab5a82882388 nginx.service status=200
9.255s h257     arrival ff3ad465f8f64699 nginx.service status=200
9.523s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=76.4808ms purpose=scheduled direct=true source=10.99.0.2
9.616s h257     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
9.641s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=20.141083ms purpose=scheduled direct=true source=10.99.0.2
10.231s h257     traffic apache2.service vhost=wiki257.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=11 502=6 sources=1 top=1 counted=1
10.231s h257     traffic apache2.service vhost=a1257.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=11 502=6 sources=1 top=1 counted=1
10.231s h257     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=24 502=14 sources=1 top=1 counted=1
10.599s h257     load cpu=0.9990000000000235 steal=0.0010000000000000696 wait=0 load1=13.64 cpus=2 memory=25276502016 available=24054792192 swap=0 swapped=0 psi-cpu=0.9440000000000001 psi-memory=0 psi-io=0.0271 disk=0.32755985302979856 inodes=0.04080641269683838 path=/ oom=0 overflows=0
10.599s h257     pool php8.2-fpm.service tree=running active=0 idle=2 requests=16 slow=0 witness=units
11.054s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=894.912µs purpose=verify direct=true source=10.99.0.2
11.073s h257     look wiki257.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://wiki257.example.lab/ to=10.99.0.39:80 took=879.817µs purpose=verify direct=true source=10.99.0.2
11.236s h257     arrival 28cbe2969d7509ed apache2.service vhost=a1257.lab status=200
11.236s h257     arrival c2186919a48fd1db apache2.service vhost=wiki257.example.lab status=200
11.236s h257     arrival 28cbe2969d7509ed nginx.service status=200
11.236s h257     arrival c2186919a48fd1db nginx.service status=200
11.268s h257     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
11.498s h257     look a1257.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-502 url=http://a1257.lab/ to=10.99.0.39:80 took=2.870284ms purpose=scheduled direct=true source=10.99.0.2
11.498s expect waf-blocks-requests
