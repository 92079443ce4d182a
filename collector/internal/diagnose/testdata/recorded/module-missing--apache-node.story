# Recorded in the lab: module-missing on apache-node.
0s    h279     registered 10.99.0.4
600ms h279     agent speaks
602ms h279     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m20.044s
602ms h279     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m10.044s
602ms h279     load load1=14.69 cpus=2 memory=25276502016 available=23776845824 swap=0 swapped=0 psi-cpu=0.9351 psi-memory=0 psi-io=0.024 disk=0.3240710615097199 inodes=0.040673136711120605 path=/ oom=0 overflows=0
602ms h279     missing units ok=true witness=units
602ms h279     missing "weblog apache2.service" ok=true witness=weblog
602ms h279     missing "weblog nginx.service" ok=true witness=weblog
602ms h279     socket tcp:127.0.0.1:7962 unit=next.service process=node user=www-data queue=0 backlog=511
602ms h279     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
602ms h279     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=-215ms
602ms h279     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
602ms h279     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
602ms h279     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
603ms h279     load load1=14.69 cpus=2 memory=25276502016 available=23776845824 swap=0 swapped=0 psi-cpu=0.9351 psi-memory=0 psi-io=0.024 disk=0.3240710615097199 inodes=0.040673136711120605 path=/ oom=0 overflows=0
603ms h279     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m20.044s
603ms h279     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m10.044s
604ms h279     missing "weblog nginx.service" ok=true witness=weblog
604ms h279     missing "weblog apache2.service" ok=true witness=weblog
604ms h279     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=-215ms
604ms h279     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
604ms h279     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
604ms h279     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
604ms h279     missing units ok=true witness=units
604ms h279     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
604ms h279     socket tcp:127.0.0.1:7962 unit=next.service process=node user=www-data queue=0 backlog=511
662ms h279     test apache2.service apache ok tree=63b6e29ea92c0b7f44da669d2b0a3c85e419d9e8530dbd35985979278152869c newer=no
662ms h279     vhost apache2.service apache disk name=wiki279.lab at=/etc/apache2/sites-enabled/wiki279.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7962 > /etc/apache2/sites-enabled/wiki279.lab.conf:7 > read=10s" witness=configtest
662ms h279     vhost apache2.service apache running name=wiki279.lab at=/etc/apache2/sites-enabled/wiki279.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7962 > /etc/apache2/sites-enabled/wiki279.lab.conf:7 > read=10s" witness=configtest
687ms h279     target tcp:127.0.0.1:7962 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
738ms h279     unit next.service active/running load=loaded result=success pid=53 restart=no invocation=023d8d3fcc2f4f4a847b3384bdcffdee file=enabled since=-424ms
761ms h279     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
761ms h279     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
972ms h279     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
972ms h279     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
974ms h279     missing "weblog php8.2-fpm.service" ok=true witness=weblog
974ms h279     removal missing "weblog php8.2-fpm.service" witness=weblog
993ms h279     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.21s h279     look wiki279.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://wiki279.lab/ to=10.99.0.4:80 took=64.388201ms purpose=scheduled direct=true source=10.99.0.2
2.728s h279     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort job=restart invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=-215ms
2.728s h279     unit apache2.service deactivating/stop load=loaded result=success pid=79 restart=on-abort job=restart invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=2.726s
2.852s h279     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=79 restart=on-abort job=restart invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=2.726s
2.861s h279     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=restart invocation=d774ae7a888d4402afbb2f4e58350bd0 file=enabled since=2.859s
2.885s h279     removal socket tcp:[::]:80 witness=sockets
2.887s h279     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=restart invocation=8f02bcb71abe4707900cd0d1f06eeb91 file=enabled since=2.859s
2.887s h279     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=8f02bcb71abe4707900cd0d1f06eeb91 file=enabled since=2.882s
3.035s h279     unit apache2.service active/running load=loaded result=success pid=217 restart=on-abort job=restart invocation=8f02bcb71abe4707900cd0d1f06eeb91 file=enabled since=3.033s
3.039s h279     unit apache2.service active/running load=loaded result=success pid=217 restart=on-abort invocation=8f02bcb71abe4707900cd0d1f06eeb91 file=enabled since=3.033s
3.059s h279     test apache2.service apache ok tree=47c65be944fb2da9c9913aed32fc7a42ef3a7422d1bb9d610e4fc29f07f9fad6
3.061s h279     change config apache2.service detail="its test is ok" when=3.059s
3.061s h279     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.072s h279     test apache2.service apache ok tree=47c65be944fb2da9c9913aed32fc7a42ef3a7422d1bb9d610e4fc29f07f9fad6 newer=no
4.091s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=1.114671ms purpose=scheduled direct=true source=10.99.0.2
4.133s h279     sign apache-ah01144 apache2.service server=apache count=1 first=4.091s last=4.091s sample="AH01144: No protocol handler was valid for the URL … (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule." about=http
4.51s h279     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15380480 io=0
4.51s h279     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
4.51s h279     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
4.51s h279     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21417984 io=0
4.51s h279     process systemd unit=init.scope user=root count=1 cpu=0 memory=12435456 io=0
4.51s h279     process node unit=next.service user=www-data count=1 cpu=0 memory=52989952 io=0
4.51s h279     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11702272 io=0
4.51s h279     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7876608 io=0
4.918s h279     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15380480
4.918s h279     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
4.918s h279     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352
4.918s h279     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21549056
4.918s h279     process systemd unit=init.scope user=root count=1 cpu=0 memory=12435456
4.918s h279     process node unit=next.service user=www-data count=1 cpu=0 memory=52989952
4.918s h279     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11702272
4.918s h279     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7876608
4.919s h279     load load1=14.39 cpus=2 memory=25276502016 available=23806496768 swap=0 swapped=0 psi-cpu=0.9514 psi-memory=0 psi-io=0.0208 disk=0.32404283151686875 inodes=0.0406644344329834 path=/ oom=0 overflows=0
4.919s h279     socket tcp:127.0.0.1:7962 unit=next.service process=node user=www-data queue=0 backlog=511
4.919s h279     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.099s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=841.732µs purpose=confirm token=e4f6366441a9ced5 direct=true source=10.99.0.2
5.133s h279     sign apache-ah01144 apache2.service server=apache count=1 first=5.099s last=5.099s sample="AH01144: No protocol handler was valid for the URL … (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule." about=http
5.327s h279     arrival e4f6366441a9ced5 apache2.service vhost=wiki279.lab status=500
6.066s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=1.248366ms purpose=scheduled direct=true source=10.99.0.2
6.105s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=1.002679ms purpose=verify token=e39111d2421d2286 direct=true source=10.99.0.2
6.327s h279     arrival e39111d2421d2286 apache2.service vhost=wiki279.lab status=500
7.166s h279     sign apache-ah01144 apache2.service server=apache count=2 first=6.065s last=6.104s sample="AH01144: No protocol handler was valid for the URL … (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule." about=http
8.086s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=2.176236ms purpose=scheduled direct=true source=10.99.0.2
8.107s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=714.266µs purpose=verify token=e47bff33fee6eeec direct=true source=10.99.0.2
8.33s h279     arrival e47bff33fee6eeec apache2.service vhost=wiki279.lab status=500
10.077s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=4.002048ms purpose=scheduled direct=true source=10.99.0.2
10.111s h279     look wiki279.lab 500 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-500 url=http://wiki279.lab/ to=10.99.0.4:80 took=625.176µs purpose=verify token=5790eed2d7db960b direct=true source=10.99.0.2
10.111s expect proxy-module-missing
