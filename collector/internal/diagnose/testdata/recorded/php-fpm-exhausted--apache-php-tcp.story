# Recorded in the lab: php-fpm-exhausted on apache-php-tcp.
0s    h048     registered 10.99.0.34
610ms h048     agent speaks
620ms h048     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m32.763s
620ms h048     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m22.763s
620ms h048     load load1=12.31 cpus=2 memory=25276502016 available=24138264576 swap=0 swapped=0 psi-cpu=0.9268000000000001 psi-memory=0 psi-io=0.0564 disk=0.32701523196593496 inodes=0.0407717227935791 path=/ oom=0 overflows=0
620ms h048     missing units ok=true witness=units
620ms h048     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
620ms h048     missing "weblog apache2.service" ok=true witness=weblog
620ms h048     missing "weblog nginx.service" ok=true witness=weblog
620ms h048     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=c84320cdbda04c2caae93b565862a98a file=enabled since=-335ms
620ms h048     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
620ms h048     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
620ms h048     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=-350ms
621ms h048     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m32.763s
621ms h048     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m22.763s
621ms h048     load load1=12.31 cpus=2 memory=25276502016 available=24138264576 swap=0 swapped=0 psi-cpu=0.9268000000000001 psi-memory=0 psi-io=0.0564 disk=0.32701523196593496 inodes=0.0407717227935791 path=/ oom=0 overflows=0
621ms h048     missing "weblog nginx.service" ok=true witness=weblog
621ms h048     missing "weblog apache2.service" ok=true witness=weblog
621ms h048     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
622ms h048     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=c84320cdbda04c2caae93b565862a98a file=enabled since=-335ms
622ms h048     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
622ms h048     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
622ms h048     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=-350ms
622ms h048     missing units ok=true witness=units
656ms h048     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
656ms h048     socket tcp:127.0.0.1:5852 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
865ms h048     test apache2.service apache ok tree=6f63621319d56f6e936afa3a83a4e6c54342ea4df534d52980cbcb979bdfa72f newer=no
865ms h048     vhost apache2.service apache disk name=hotel48.lab at=/etc/apache2/sites-enabled/hotel48.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5852 > /etc/apache2/sites-enabled/hotel48.lab.conf:8 > read=2s" witness=configtest
865ms h048     vhost apache2.service apache running name=hotel48.lab at=/etc/apache2/sites-enabled/hotel48.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5852 > /etc/apache2/sites-enabled/hotel48.lab.conf:8 > read=2s" witness=configtest
902ms h048     target tcp:127.0.0.1:5852 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
1s    h048     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1s    h048     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.077s h048     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15048704 io=0
1.077s h048     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14909440 io=0
1.077s h048     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22241280 io=0.13636363636363635
1.077s h048     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.03296703296703297 memory=20860928 io=0.5
1.077s h048     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=18161664 io=0
1.077s h048     process systemd unit=init.scope user=root count=1 cpu=0.01098901098901099 memory=11915264 io=0
1.077s h048     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41996288 io=0
1.077s h048     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11558912 io=0.36363636363636365
1.135s h048     test php8.2-fpm.service php-fpm ok tree=ed1f17e3fc2d5a062d1190e45c4ade57b603315f7774f848c373887e6a7b9efb newer=no
1.135s h048     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5852 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.135s h048     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5852 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.148s h048     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.148s h048     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.148s h048     removal missing "weblog php8.2-fpm.service" witness=weblog
3.463s h048     look hotel48.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel48.lab/ to=10.99.0.34:80 took=2.362177ms purpose=scheduled direct=true source=10.99.0.2
3.629s h048     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no job=restart invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=-350ms
3.629s h048     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=46 restart=no job=restart invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=3.622s
3.652s h048     removal socket tcp:127.0.0.1:5852 witness=sockets
3.652s h048     target tcp:127.0.0.1:5852 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.653s h048     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.653s h048     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.237s last=3.237s sample="exiting, bye-bye!"
3.655s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=1.345319ms purpose=word direct=true source=10.99.0.2
3.657s h048     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=3.622s
3.657s h048     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=f97a6f79b2dc460298d24468b67de242 file=enabled status="Ready to handle connections" since=3.653s
3.658s h048     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.678s h048     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=183 restart=no job=restart invocation=ed534f1b2bf24bf9a622143d723cb4ee file=enabled since=3.653s
3.68s h048     unit php8.2-fpm.service activating/start load=loaded result=success pid=183 restart=no job=restart invocation=ed534f1b2bf24bf9a622143d723cb4ee file=enabled since=3.673s
3.753s h048     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=183 restart=no job=restart invocation=ed534f1b2bf24bf9a622143d723cb4ee file=enabled status="Ready to handle connections" since=3.673s
3.76s h048     unit php8.2-fpm.service active/running load=loaded result=success pid=183 restart=no job=restart invocation=ed534f1b2bf24bf9a622143d723cb4ee file=enabled status="Ready to handle connections" since=3.757s
3.764s h048     unit php8.2-fpm.service active/running load=loaded result=success pid=183 restart=no invocation=ed534f1b2bf24bf9a622143d723cb4ee file=enabled status="Ready to handle connections" since=3.757s
3.767s h048     target tcp:127.0.0.1:5852 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=2 local=true
3.767s h048     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.771s h048     look hotel48.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel48.lab/ to=10.99.0.34:80 took=1.568025ms purpose=confirm token=c950469d28547f90 direct=true source=10.99.0.2
3.776s h048     socket tcp:127.0.0.1:5852 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=1 backlog=2
3.854s h048     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5852 count=1 first=3.655s last=3.655s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5852 (127.0.0.1:5852) failed"
3.854s h048     sign apache-ah01079 apache2.service server=apache count=1 first=3.655s last=3.655s sample="AH01079: failed to make connection to backend: 127.0.0.1"
4.27s h048     arrival c950469d28547f90 apache2.service vhost=hotel48.lab status=200
4.934s h048     test php8.2-fpm.service php-fpm ok tree=dc90711d38f4be5b3c45c8b20b272d02e4ff2996626aa7da420bb64147e5d23c newer=no
4.934s h048     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5852 tree=disk manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.934s h048     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5852 tree=running manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
4.934s h048     change config php8.2-fpm.service detail="its test is ok" when=4.889s
4.934s h048     removal missing "weblog php8.2-fpm.service" witness=weblog
5.678s h048     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.678s h048     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=4.237s last=4.237s sample="[pool pool1] server reached pm.max_children setting (2), consider raising it"
5.765s h048     target tcp:127.0.0.1:5852 listens=yes connects=no errno=ETIMEDOUT unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
5.798s h048     wait php8.2-fpm.service sleep pool=pool1 workers=2 of=2
7.488s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.002982186s purpose=scheduled direct=true source=10.99.0.2
7.518s h048     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5852 count=1 first=7.488s last=7.488s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5852 (127.0.0.1:5852) failed"
7.518s h048     sign apache-ah01079 apache2.service server=apache count=1 first=7.488s last=7.488s sample="AH01079: failed to make connection to backend: 127.0.0.1"
7.776s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.007457972s purpose=word direct=true source=10.99.0.2
8.523s h048     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5852 count=1 first=7.769s last=7.769s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5852 (127.0.0.1:5852) failed"
8.523s h048     sign apache-ah01079 apache2.service server=apache count=1 first=7.769s last=7.769s sample="AH01079: failed to make connection to backend: 127.0.0.1"
9.44s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.004471182s purpose=scheduled direct=true source=10.99.0.2
10.263s h048     traffic apache2.service vhost=hotel48.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=11 503=3 504=5 sources=2 top=0.5454545454545454 counted=1
10.276s h048     removal missing "weblog php8.2-fpm.service" witness=weblog
10.51s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.011403892s purpose=confirm token=51f4edb2cf773287 direct=true source=10.99.0.2
10.623s h048     load cpu=0.9864525840441809 steal=0.0005017561465126851 wait=0.001003512293025192 load1=11.51 cpus=2 memory=25276502016 available=23931322368 swap=0 swapped=0 psi-cpu=0.8785 psi-memory=0 psi-io=0.057699999999999994 disk=0.3268738306961047 inodes=0.04078221321105957 path=/ oom=0 overflows=14
10.623s h048     socket tcp:127.0.0.1:5852 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=3 backlog=2
10.623s h048     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.666s h048     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5852 count=2 first=9.439s last=10.508s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:5852 (127.0.0.1:5852) failed"
10.666s h048     sign apache-ah01079 apache2.service server=apache count=2 first=9.439s last=10.508s sample="AH01079: failed to make connection to backend: 127.0.0.1"
11.283s h048     arrival 51f4edb2cf773287 apache2.service vhost=hotel48.lab status=503
11.583s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.0344767s purpose=scheduled direct=true source=10.99.0.2
11.899s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.019235179s purpose=confirm token=6a09e4452663e931 direct=true source=10.99.0.2
12.284s h048     arrival 6a09e4452663e931 apache2.service vhost=hotel48.lab status=503
13.534s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.039793265s purpose=scheduled direct=true source=10.99.0.2
13.777s h048     pool php8.2-fpm.service tree=running active=2 idle=0 requests=6 slow=0 witness=units
13.806s h048     wait php8.2-fpm.service sleep pool=pool1 workers=2 of=2
14.559s h048     look hotel48.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel48.lab/ to=10.99.0.34:80 took=2.033448988s purpose=verify token=9ac33cf53407589b direct=true source=10.99.0.2
14.559s expect php-fpm-pool-exhausted
