# Recorded in the lab: socket-permission on apache-php.
0s    h066     registered 10.99.0.6
630ms h066     agent speaks
632ms h066     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m48.447s
632ms h066     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m38.447s
632ms h066     load load1=17.11 cpus=2 memory=25276502016 available=23787515904 swap=0 swapped=0 psi-cpu=0.9597 psi-memory=0 psi-io=0.030899999999999997 disk=0.3240230621450204 inodes=0.04069828987121582 path=/ oom=0 overflows=0
632ms h066     missing units ok=true witness=units
632ms h066     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
632ms h066     missing "weblog apache2.service" ok=true witness=weblog
632ms h066     missing "weblog nginx.service" ok=true witness=weblog
632ms h066     unit apache2.service active/running load=loaded result=success pid=93 restart=on-abort invocation=6a66c4b10c904eccbced4e6b297d2dfe file=enabled since=-215ms
632ms h066     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
632ms h066     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
632ms h066     unit php8.2-fpm.service active/running load=loaded result=success pid=67 restart=no invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=-269ms
633ms h066     load load1=17.11 cpus=2 memory=25276502016 available=23787515904 swap=0 swapped=0 psi-cpu=0.9597 psi-memory=0 psi-io=0.030899999999999997 disk=0.3240230621450204 inodes=0.04069828987121582 path=/ oom=0 overflows=0
633ms h066     missing "weblog nginx.service" ok=true witness=weblog
633ms h066     missing "weblog apache2.service" ok=true witness=weblog
633ms h066     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
633ms h066     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m48.447s
633ms h066     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m38.447s
634ms h066     unit apache2.service active/running load=loaded result=success pid=93 restart=on-abort invocation=6a66c4b10c904eccbced4e6b297d2dfe file=enabled since=-215ms
634ms h066     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
634ms h066     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
634ms h066     unit php8.2-fpm.service active/running load=loaded result=success pid=67 restart=no invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=-269ms
634ms h066     missing units ok=true witness=units
634ms h066     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
727ms h066     test apache2.service apache ok tree=a09e97965e1f36b693f8f02ee2a255bfe0586587aa5ff469bfeed656284c28f3 newer=no
727ms h066     vhost apache2.service apache disk name=api-docs66.co.lab at=/etc/apache2/sites-enabled/api-docs66.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs66.co.lab.conf:8 > read=5s" witness=configtest
727ms h066     vhost apache2.service apache running name=api-docs66.co.lab at=/etc/apache2/sites-enabled/api-docs66.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs66.co.lab.conf:8 > read=5s" witness=configtest
752ms h066     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
857ms h066     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
857ms h066     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
928ms h066     test php8.2-fpm.service php-fpm ok tree=ad058c7c457a6750f13af5654f5be944a337ecf3afd8419545c1ad96a4b81526 newer=no
928ms h066     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
928ms h066     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
933ms h066     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
933ms h066     missing "weblog php8.2-fpm.service" ok=true witness=weblog
933ms h066     removal missing "weblog php8.2-fpm.service" witness=weblog
1.02s h066     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15065088 io=0
1.02s h066     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
1.02s h066     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0375 memory=22372352 io=0.16
1.02s h066     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20156416 io=0.36
1.02s h066     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=11984896 io=0
1.02s h066     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42303488 io=0
1.02s h066     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11923456 io=0.48
1.02s h066     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
1.693s h066     look api-docs66.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=14.239005ms purpose=scheduled direct=true source=10.99.0.2
1.849s h066     unit php8.2-fpm.service active/running load=loaded result=success pid=67 restart=no job=restart invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=-269ms
1.849s h066     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=67 restart=no job=restart invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=1.845s
1.871s h066     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
1.874s h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=1.034471ms purpose=word direct=true source=10.99.0.2
1.879s h066     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.883s h066     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=1.845s
1.9s  h066     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=d7ffa7db568b4d4e8cf92ec2f63b4542 file=enabled status="Ready to handle connections" since=1.892s
1.906s h066     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=206 restart=no job=restart invocation=d9b76e1e182341e484a38d6c85928cbd file=enabled since=1.892s
1.907s h066     unit php8.2-fpm.service activating/start load=loaded result=success pid=206 restart=no job=restart invocation=d9b76e1e182341e484a38d6c85928cbd file=enabled since=1.902s
1.931s h066     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.931s h066     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=1 first=1.874s last=1.874s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
1.931s h066     sign apache-ah01079 apache2.service server=apache count=1 first=1.874s last=1.874s sample="AH01079: failed to make connection to backend: localhost"
1.931s h066     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=1.553s last=1.553s sample="exiting, bye-bye!"
2.068s h066     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=206 restart=no job=restart invocation=d9b76e1e182341e484a38d6c85928cbd file=enabled status="Ready to handle connections" since=1.902s
2.102s h066     unit php8.2-fpm.service active/running load=loaded result=success pid=206 restart=no job=restart invocation=d9b76e1e182341e484a38d6c85928cbd file=enabled status="Ready to handle connections" since=2.084s
2.107s h066     unit php8.2-fpm.service active/running load=loaded result=success pid=206 restart=no invocation=d9b76e1e182341e484a38d6c85928cbd file=enabled status="Ready to handle connections" since=2.084s
2.113s h066     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=root:root mode=600 blocked="/run/php/php8.2-fpm.sock srw------- root:root" queue=0 backlog=4096 local=true
2.113s h066     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.126s h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=871.139µs purpose=confirm token=5f4e37100a3b2d0d direct=true source=10.99.0.2
2.131s h066     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=1 first=2.126s last=2.126s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.366s h066     arrival 5f4e37100a3b2d0d apache2.service vhost=api-docs66.co.lab status=503
2.932s h066     sign apache-ah01079 apache2.service server=apache count=1 first=2.126s last=2.126s sample="AH01079: failed to make connection to backend: localhost"
3.379s h066     test php8.2-fpm.service php-fpm ok tree=ce52e584ca0351217bfe67efad07563da13c2a19732639b91aa8af6087c608f2 newer=no
3.38s h066     removal missing "weblog php8.2-fpm.service" witness=weblog
3.38s h066     change config php8.2-fpm.service detail="its test is ok" when=3.347s
3.6s  h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=968.308µs purpose=scheduled direct=true source=10.99.0.2
3.738s h066     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=1 first=3.6s last=3.6s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
3.975s h066     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.129s h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=2.080307ms purpose=verify token=5037068b954e284e direct=true source=10.99.0.2
4.368s h066     arrival 5037068b954e284e apache2.service vhost=api-docs66.co.lab status=503
4.781s h066     sign apache-ah02454 apache2.service server=apache errno=EACCES target=unix:/run/php/php8.2-fpm.sock count=1 first=4.129s last=4.129s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
4.96s h066     sign apache-ah01079 apache2.service server=apache count=2 first=3.6s last=4.129s sample="AH01079: failed to make connection to backend: localhost"
5.656s h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=1.066053ms purpose=scheduled direct=true source=10.99.0.2
6.131s h066     look api-docs66.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs66.co.lab/ to=10.99.0.6:80 took=1.07388ms purpose=verify token=ba145e97e3c3b2de direct=true source=10.99.0.2
6.131s expect upstream-socket-permission
