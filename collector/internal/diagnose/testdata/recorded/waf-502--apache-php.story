# Recorded in the lab: waf-502 on apache-php.
0s    h256     registered 10.99.0.15
938ms h256     agent speaks
939ms h256     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m17.349s
939ms h256     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m7.349s
939ms h256     test apache2.service apache ok tree=6855bfbe5eb501016e1ff51de45316b5d3f04f9406291613b9e28d7c929d779b newer=no
939ms h256     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
939ms h256     test php8.2-fpm.service php-fpm ok tree=ee1bb9a028f02e7702e6bc0cbc4a209e14f6e10cec13cd0289c7d24af52dd15f newer=no
939ms h256     load load1=19.5 cpus=2 memory=25276502016 available=24016195584 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0365 disk=0.3256267686676901 inodes=0.040747106075286865 path=/ oom=0 overflows=0
939ms h256     missing units ok=true witness=units
939ms h256     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
939ms h256     missing "weblog apache2.service" ok=true witness=weblog
939ms h256     missing "weblog nginx.service" ok=true witness=weblog
939ms h256     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
939ms h256     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
939ms h256     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
939ms h256     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
939ms h256     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=-235ms
939ms h256     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
939ms h256     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
939ms h256     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=4ab337e0646b4bd892ddba2434dc2e2c file=enabled status="Ready to handle connections" since=-297ms
939ms h256     vhost apache2.service apache disk name=kasir256.lab at=/etc/apache2/sites-enabled/kasir256.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/kasir256.lab.conf:8 > read=5s" witness=configtest
939ms h256     vhost apache2.service apache running name=kasir256.lab at=/etc/apache2/sites-enabled/kasir256.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/kasir256.lab.conf:8 > read=5s" witness=configtest
939ms h256     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
941ms h256     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m17.349s
941ms h256     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m7.349s
941ms h256     missing "weblog nginx.service" ok=true witness=weblog
942ms h256     missing "weblog apache2.service" ok=true witness=weblog
942ms h256     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
942ms h256     load load1=19.5 cpus=2 memory=25276502016 available=24016195584 swap=0 swapped=0 psi-cpu=0.9682999999999999 psi-memory=0 psi-io=0.0365 disk=0.3256267686676901 inodes=0.040747106075286865 path=/ oom=0 overflows=0
942ms h256     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=-235ms
942ms h256     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
942ms h256     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
942ms h256     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
942ms h256     unit php8.2-fpm.service active/running load=loaded result=success pid=55 restart=no invocation=4ab337e0646b4bd892ddba2434dc2e2c file=enabled status="Ready to handle connections" since=-297ms
942ms h256     missing units ok=true witness=units
942ms h256     test apache2.service apache ok tree=6855bfbe5eb501016e1ff51de45316b5d3f04f9406291613b9e28d7c929d779b newer=no
942ms h256     vhost apache2.service apache disk name=kasir256.lab at=/etc/apache2/sites-enabled/kasir256.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/kasir256.lab.conf:8 > read=5s" witness=configtest
942ms h256     vhost apache2.service apache running name=kasir256.lab at=/etc/apache2/sites-enabled/kasir256.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/apache2/sites-enabled/kasir256.lab.conf:8 > read=5s" witness=configtest
942ms h256     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
942ms h256     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
942ms h256     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
942ms h256     test php8.2-fpm.service php-fpm ok tree=ee1bb9a028f02e7702e6bc0cbc4a209e14f6e10cec13cd0289c7d24af52dd15f newer=no
942ms h256     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
942ms h256     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
942ms h256     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
942ms h256     missing "weblog php8.2-fpm.service" ok=true witness=weblog
942ms h256     removal missing "weblog php8.2-fpm.service" witness=weblog
1.053s h256     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14864384 io=0
1.053s h256     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.04819277108433735 memory=15495168 io=0.0975609756097561
1.053s h256     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024096385542168676 memory=22372352 io=0.14634146341463414
1.053s h256     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04819277108433735 memory=20127744 io=0.43902439024390244
1.053s h256     process systemd unit=init.scope user=root count=1 cpu=0.012048192771084338 memory=12062720 io=0
1.053s h256     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41725952 io=0
1.053s h256     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11800576 io=0.3170731707317073
1.053s h256     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336 io=0
1.977s h256     look kasir256.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir256.lab/ to=10.99.0.15:80 took=2.42249ms purpose=scheduled direct=true source=10.99.0.2
2.81s h256     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort job=restart invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=-235ms
2.81s h256     unit apache2.service deactivating/stop load=loaded result=success pid=80 restart=on-abort job=restart invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=2.805s
3.007s h256     test apache2.service apache ok tree=70c8fe425193ac585faec4723326d2844557ccc564157dffa73bb375839fc479 newer=yes
3.007s h256     change config apache2.service detail="its test is ok" when=3.007s
3.11s h256     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=80 restart=on-abort job=restart invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=2.805s
3.14s h256     removal socket tcp:[::]:80 witness=sockets
3.149s h256     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=restart invocation=9f7dc79fe75e49d7942e13e47a093240 file=enabled since=3.141s
3.154s h256     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=restart invocation=a6179128146f4871bdd55580c9f8c0ea file=enabled since=3.141s
3.154s h256     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=a6179128146f4871bdd55580c9f8c0ea file=enabled since=3.151s
3.318s h256     unit apache2.service active/running load=loaded result=success pid=210 restart=on-abort job=restart invocation=a6179128146f4871bdd55580c9f8c0ea file=enabled since=3.305s
3.318s h256     unit apache2.service active/running load=loaded result=success pid=210 restart=on-abort invocation=a6179128146f4871bdd55580c9f8c0ea file=enabled since=3.305s
3.353s h256     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.925s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=1.962781ms purpose=scheduled direct=true source=10.99.0.2
3.949s h256     sign apache-modsecurity apache2.service server=apache count=1 first=3.925s last=3.925s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
3.987s h256     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
4.355s h256     test apache2.service apache ok tree=70c8fe425193ac585faec4723326d2844557ccc564157dffa73bb375839fc479 newer=no
4.356s h256     change reload apache2.service detail="its workers read the new configuration" when=4.355s
5.057s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=856.704µs purpose=confirm direct=true source=10.99.0.2
5.096s h256     sign apache-modsecurity apache2.service server=apache count=1 first=5.055s last=5.055s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
5.49s h256     arrival dceba30a3d1e51fb apache2.service vhost=kasir256.lab status=200
5.988s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=2.585979ms purpose=scheduled direct=true source=10.99.0.2
6.071s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=2.376082ms purpose=verify direct=true source=10.99.0.2
6.084s h256     sign apache-modsecurity apache2.service server=apache count=2 first=5.985s last=6.07s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
6.493s h256     arrival 292f17275a1570eb apache2.service vhost=kasir256.lab status=200
7.553s h256     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
7.555s h256     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
7.903s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=1.123015ms purpose=scheduled direct=true source=10.99.0.2
8.138s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=43.676824ms purpose=verify direct=true source=10.99.0.2
8.199s h256     sign apache-modsecurity apache2.service server=apache count=1 first=7.903s last=7.903s sample="ModSecurity: Access denied with code 502 (phase 1). …" about=1001
8.605s h256     arrival b27eb74292473897 apache2.service vhost=kasir256.lab status=200
9.666s h256     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
9.805s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=783.817µs purpose=scheduled direct=true source=10.99.0.2
10.217s h256     look kasir256.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://kasir256.lab/ to=10.99.0.15:80 took=3.447026ms purpose=verify direct=true source=10.99.0.2
10.217s expect waf-blocks-requests
