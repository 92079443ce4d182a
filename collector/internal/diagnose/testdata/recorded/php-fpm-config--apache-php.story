# Recorded in the lab: php-fpm-config on apache-php.
0s    h084     registered 10.99.0.59
626ms h084     agent speaks
660ms h084     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m59.648s
660ms h084     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m49.648s
660ms h084     test apache2.service apache ok tree=27cecbefd7eefd667b812086c27a375b7cc8e14d26b3f010d534994ff1e5ed87 newer=no
660ms h084     load load1=14.45 cpus=2 memory=25276502016 available=24159264768 swap=0 swapped=0 psi-cpu=0.9356 psi-memory=0 psi-io=0.0454 disk=0.32894936343460335 inodes=0.04080742597579956 path=/ oom=0 overflows=0
660ms h084     missing units ok=true witness=units
660ms h084     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
660ms h084     missing "weblog apache2.service" ok=true witness=weblog
660ms h084     missing "weblog nginx.service" ok=true witness=weblog
660ms h084     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
660ms h084     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=7fac7feb316a4b1b8d2dbf555caeb5c9 file=enabled since=-90ms
660ms h084     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
660ms h084     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
660ms h084     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=-88ms
660ms h084     vhost apache2.service apache disk name=shop84.co.lab at=/etc/apache2/sites-enabled/shop84.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/shop84.co.lab.conf:8 > read=20s" witness=configtest
660ms h084     vhost apache2.service apache running name=shop84.co.lab at=/etc/apache2/sites-enabled/shop84.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/shop84.co.lab.conf:8 > read=20s" witness=configtest
665ms h084     load load1=14.45 cpus=2 memory=25276502016 available=24159264768 swap=0 swapped=0 psi-cpu=0.9356 psi-memory=0 psi-io=0.0454 disk=0.32894936343460335 inodes=0.04080742597579956 path=/ oom=0 overflows=0
665ms h084     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m59.648s
665ms h084     missing "weblog nginx.service" ok=true witness=weblog
665ms h084     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m49.648s
665ms h084     missing "weblog apache2.service" ok=true witness=weblog
665ms h084     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
669ms h084     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=7fac7feb316a4b1b8d2dbf555caeb5c9 file=enabled since=-90ms
669ms h084     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
669ms h084     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
669ms h084     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=-88ms
669ms h084     missing units ok=true witness=units
669ms h084     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
669ms h084     test apache2.service apache ok tree=27cecbefd7eefd667b812086c27a375b7cc8e14d26b3f010d534994ff1e5ed87 newer=no
669ms h084     vhost apache2.service apache disk name=shop84.co.lab at=/etc/apache2/sites-enabled/shop84.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/shop84.co.lab.conf:8 > read=20s" witness=configtest
669ms h084     vhost apache2.service apache running name=shop84.co.lab at=/etc/apache2/sites-enabled/shop84.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-toko-online.socket > /etc/apache2/sites-enabled/shop84.co.lab.conf:8 > read=20s" witness=configtest
669ms h084     target unix:/run/php/php-toko-online.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
673ms h084     test php8.2-fpm.service php-fpm ok tree=f7fc9da325a0981b54b6ae9437a39da0545b291de1301a21bf801ed9856a0c71 newer=no
673ms h084     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
673ms h084     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php-toko-online.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
683ms h084     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
683ms h084     missing "weblog php8.2-fpm.service" ok=true witness=weblog
683ms h084     removal missing "weblog php8.2-fpm.service" witness=weblog
763ms h084     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
763ms h084     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
883ms h084     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15114240 io=0
883ms h084     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.025 memory=15233024 io=0.13636363636363635
883ms h084     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.18181818181818182
883ms h084     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0375 memory=19648512 io=0.3181818181818182
883ms h084     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12107776 io=0
883ms h084     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42246144 io=0
883ms h084     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11669504 io=0.36363636363636365
883ms h084     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336 io=0
4.025s h084     look shop84.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop84.co.lab/ to=10.99.0.59:80 took=2.80219ms purpose=scheduled direct=true source=10.99.0.2
4.318s h084     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no job=restart invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=-88ms
4.318s h084     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=56 restart=no job=restart invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=4.312s
4.337s h084     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.337s h084     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.352s last=3.352s sample="exiting, bye-bye!"
4.338s h084     target unix:/run/php/php-toko-online.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.34s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=877.067µs purpose=word direct=true source=10.99.0.2
4.343s h084     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.384s h084     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=4.312s
4.386s h084     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=803e5bbe89524c698c0a5ce4f16a6c53 file=enabled status="Ready to handle connections" since=4.354s
4.397s h084     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=195 restart=no job=restart invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.354s
4.397s h084     unit php8.2-fpm.service activating/start load=loaded result=success pid=195 restart=no job=restart invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.368s
4.475s h084     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.312s
4.515s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.496s
4.515s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.496s
4.515s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=cc84f523a9ea4189be51de47d3160b6f file=enabled since=4.496s stop=no
4.529s h084     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.529s h084     target unix:/run/php/php-toko-online.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.542s h084     sign apache-ah01079 apache2.service server=apache count=1 first=4.34s last=4.34s sample="AH01079: failed to make connection to backend: localhost"
4.542s h084     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-toko-online.socket count=1 first=4.34s last=4.34s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-toko-online.socket (localhost:8000) failed"
4.733s h084     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/toko-online.conf:14 text="unknown entry 'pm.foo'" tree=3e0ed77c65aa045ba684adda05e06d73d292c88d132709bc685d83b24f49bd38
4.733s h084     change config php8.2-fpm.service detail="its test is config-error" when=4.718s
4.734s h084     removal missing "weblog php8.2-fpm.service" witness=weblog
4.759s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=4.729389ms purpose=confirm token=5ceafcebbb2ae182 direct=true source=10.99.0.2
5.27s h084     arrival 5ceafcebbb2ae182 apache2.service vhost=shop84.co.lab status=503
5.336s h084     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.805s h084     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-toko-online.socket count=1 first=4.759s last=4.759s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-toko-online.socket (localhost:8000) failed"
5.805s h084     sign apache-ah01079 apache2.service server=apache count=1 first=4.759s last=4.759s sample="AH01079: failed to make connection to backend: localhost"
6.026s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=945.389µs purpose=scheduled direct=true source=10.99.0.2
6.848s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=23.871934ms purpose=verify token=714ac926d43ac0ee direct=true source=10.99.0.2
7.288s h084     arrival 714ac926d43ac0ee apache2.service vhost=shop84.co.lab status=503
7.762s h084     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php-toko-online.socket count=2 first=6.009s last=6.8s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php-toko-online.socket (localhost:8000) failed"
7.762s h084     sign apache-ah01079 apache2.service server=apache count=2 first=6.009s last=6.8s sample="AH01079: failed to make connection to backend: localhost"
8.007s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=13.42654ms purpose=scheduled direct=true source=10.99.0.2
8.941s h084     look shop84.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop84.co.lab/ to=10.99.0.59:80 took=37.568378ms purpose=verify token=cee16002a5061e65 direct=true source=10.99.0.2
8.941s expect php-fpm-config-invalid
