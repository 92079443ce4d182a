# Recorded in the lab: php-fpm-exhausted-static on apache-php.
0s    h051     registered 10.99.0.70
628ms h051     agent speaks
631ms h051     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m28.746s
631ms h051     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m18.746s
631ms h051     test apache2.service apache ok tree=b85ec03d919b397669855133427a3961839df0edb0a5ca5b3e8062063fe53d16 newer=no
631ms h051     load load1=15.87 cpus=2 memory=25276502016 available=24059084800 swap=0 swapped=0 psi-cpu=0.9329999999999999 psi-memory=0 psi-io=0.0341 disk=0.33378900618530033 inodes=0.040875136852264404 path=/ oom=0 overflows=0
631ms h051     missing units ok=true witness=units
631ms h051     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
631ms h051     missing "weblog apache2.service" ok=true witness=weblog
631ms h051     missing "weblog nginx.service" ok=true witness=weblog
631ms h051     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
631ms h051     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
631ms h051     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=2c9670651ed04b0ab9b944f8aea0c9cf file=enabled since=-220ms
631ms h051     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
631ms h051     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
631ms h051     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=-149ms
631ms h051     vhost apache2.service apache disk name=a151.example.lab at=/etc/apache2/sites-enabled/a151.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a151.example.lab.conf:8 > read=2s" witness=configtest
631ms h051     vhost apache2.service apache disk name=toko51.lab at=/etc/apache2/sites-enabled/toko51.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/toko51.lab.conf:8 > read=2s" witness=configtest
631ms h051     vhost apache2.service apache running name=a151.example.lab at=/etc/apache2/sites-enabled/a151.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a151.example.lab.conf:8 > read=2s" witness=configtest
631ms h051     vhost apache2.service apache running name=toko51.lab at=/etc/apache2/sites-enabled/toko51.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/toko51.lab.conf:8 > read=2s" witness=configtest
653ms h051     missing "weblog nginx.service" ok=true witness=weblog
653ms h051     missing "weblog apache2.service" ok=true witness=weblog
653ms h051     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
653ms h051     load load1=15.87 cpus=2 memory=25276502016 available=24059084800 swap=0 swapped=0 psi-cpu=0.9329999999999999 psi-memory=0 psi-io=0.0341 disk=0.33378900618530033 inodes=0.040875136852264404 path=/ oom=0 overflows=0
653ms h051     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m28.746s
653ms h051     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h25m18.746s
654ms h051     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=2c9670651ed04b0ab9b944f8aea0c9cf file=enabled since=-220ms
654ms h051     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
654ms h051     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
654ms h051     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=-149ms
654ms h051     missing units ok=true witness=units
654ms h051     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
654ms h051     test apache2.service apache ok tree=b85ec03d919b397669855133427a3961839df0edb0a5ca5b3e8062063fe53d16 newer=no
654ms h051     vhost apache2.service apache disk name=a151.example.lab at=/etc/apache2/sites-enabled/a151.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a151.example.lab.conf:8 > read=2s" witness=configtest
654ms h051     vhost apache2.service apache disk name=toko51.lab at=/etc/apache2/sites-enabled/toko51.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/toko51.lab.conf:8 > read=2s" witness=configtest
654ms h051     vhost apache2.service apache running name=a151.example.lab at=/etc/apache2/sites-enabled/a151.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a151.example.lab.conf:8 > read=2s" witness=configtest
654ms h051     vhost apache2.service apache running name=toko51.lab at=/etc/apache2/sites-enabled/toko51.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/toko51.lab.conf:8 > read=2s" witness=configtest
654ms h051     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
678ms h051     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
678ms h051     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
755ms h051     test php8.2-fpm.service php-fpm ok tree=09db0c40e3548f829544b920625be7b7a778dd38b40ed9186d9ff76d21896143 newer=no
755ms h051     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
755ms h051     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
757ms h051     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
757ms h051     missing "weblog php8.2-fpm.service" ok=true witness=weblog
757ms h051     removal missing "weblog php8.2-fpm.service" witness=weblog
1.381s h051     look a151.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a151.example.lab/ to=10.99.0.70:80 took=2.388436ms purpose=scheduled direct=true source=10.99.0.2
1.708s h051     look toko51.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko51.lab/ to=10.99.0.70:80 took=2.427804ms purpose=scheduled direct=true source=10.99.0.2
1.881s h051     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no job=start invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=-149ms
1.881s h051     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=54 restart=no job=start invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=1.864s
1.881s h051     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=start invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=1.864s
1.881s h051     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=start invocation=69c99aca458846e6a84ba6ab5fda42f3 file=enabled status="Ready to handle connections" since=1.876s
1.881s h051     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=190 restart=no job=start invocation=0632810c8d9a487a93cb77c95e1c56fa file=enabled since=1.876s
1.881s h051     unit php8.2-fpm.service activating/start load=loaded result=success pid=190 restart=no job=start invocation=0632810c8d9a487a93cb77c95e1c56fa file=enabled since=1.878s
1.902s h051     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
1.905s h051     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.905s h051     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=1.254s last=1.254s sample="exiting, bye-bye!"
1.907s h051     look a151.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://a151.example.lab/ to=10.99.0.70:80 took=1.626545ms purpose=word direct=true source=10.99.0.2
1.908s h051     look toko51.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko51.lab/ to=10.99.0.70:80 took=1.915643ms purpose=word direct=true source=10.99.0.2
1.911s h051     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.005s h051     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=190 restart=no job=start invocation=0632810c8d9a487a93cb77c95e1c56fa file=enabled status="Ready to handle connections" since=1.878s
2.01s h051     unit php8.2-fpm.service active/running load=loaded result=success pid=190 restart=no job=start invocation=0632810c8d9a487a93cb77c95e1c56fa file=enabled status="Ready to handle connections" since=2.007s
2.01s h051     unit php8.2-fpm.service active/running load=loaded result=success pid=190 restart=no invocation=0632810c8d9a487a93cb77c95e1c56fa file=enabled status="Ready to handle connections" since=2.007s
2.051s h051     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=2 local=true
2.065s h051     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.065s h051     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1 backlog=2 local=true
2.07s h051     look a151.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a151.example.lab/ to=10.99.0.70:80 took=3.340001ms purpose=confirm token=824806419ea4e9b1 direct=true source=10.99.0.2
2.097s h051     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
2.104s h051     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/pool1.sock count=2 first=1.906s last=1.906s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/pool1.sock (localhost:8000) failed"
2.104s h051     sign apache-ah01079 apache2.service server=apache count=2 first=1.906s last=1.906s sample="AH01079: failed to make connection to backend: localhost"
2.227s h051     arrival 824806419ea4e9b1 apache2.service vhost=a151.example.lab status=200
3.102s h051     target unix:/run/php/pool1.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=2 local=true
3.279s h051     wait php8.2-fpm.service sleep pool=pool1 workers=2 of=2
3.279s h051     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
3.28s h051     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
3.28s h051     test php8.2-fpm.service php-fpm ok tree=611206ff441aa371636903570315ae14f25cc7ddb5006d5e9ef3bb81c2344281 newer=no
3.28s h051     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=static max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
3.28s h051     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=static max=2 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
3.281s h051     removal missing "weblog php8.2-fpm.service" witness=weblog
3.343s h051     change config php8.2-fpm.service detail="its test is ok" when=3.165s
3.906s h051     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.42s h051     look toko51.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko51.lab/ to=10.99.0.70:80 took=2.012373021s purpose=confirm token=e6bfba1ca53ae165 direct=true source=10.99.0.2
4.909s h051     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16572416
4.909s h051     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168
4.909s h051     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568
4.909s h051     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20566016
4.909s h051     process systemd unit=init.scope user=root count=1 cpu=0 memory=12242944
4.909s h051     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49377280
4.909s h051     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216
4.909s h051     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336
5.253s h051     arrival e6bfba1ca53ae165 apache2.service vhost=toko51.lab status=504
5.33s h051     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16572416 io=0
5.33s h051     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
5.33s h051     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22896640 io=1
5.33s h051     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20697088 io=0
5.33s h051     process systemd unit=init.scope user=root count=1 cpu=0 memory=12242944 io=0
5.33s h051     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49377280 io=0
5.33s h051     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216 io=0
5.33s h051     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7950336 io=0
5.332s h051     load load1=15.24 cpus=2 memory=25276502016 available=24048304128 swap=0 swapped=0 psi-cpu=0.9297 psi-memory=0 psi-io=0.0345 disk=0.3338834970812533 inodes=0.040875792503356934 path=/ oom=0 overflows=0
8.152s h051     look a151.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a151.example.lab/ to=10.99.0.70:80 took=5.02997952s purpose=word direct=true source=10.99.0.2
8.466s h051     look a151.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a151.example.lab/ to=10.99.0.70:80 took=5.003565051s purpose=scheduled direct=true source=10.99.0.2
8.672s h051     look toko51.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://toko51.lab/ to=10.99.0.70:80 took=5.010930877s purpose=scheduled direct=true source=10.99.0.2
9.529s h051     look toko51.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://toko51.lab/ to=10.99.0.70:80 took=5.031355009s purpose=confirm token=71fc6d786d44435c direct=true source=10.99.0.2
9.535s h051     inside toko51.lab time-out path=/ to=127.0.0.1:80 took=5.004138286s
10.223s h051     removal missing "weblog php8.2-fpm.service" witness=weblog
10.237s h051     traffic apache2.service vhost=a151.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 503=1 sources=1 top=1 counted=1
10.237s h051     traffic apache2.service vhost=toko51.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 503=1 504=5 sources=2 top=0.5714285714285714 counted=1
10.461s h051     look a151.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a151.example.lab/ to=10.99.0.70:80 took=5.000567039s purpose=scheduled direct=true source=10.99.0.2
10.547s h051     look toko51.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://toko51.lab/ to=10.99.0.70:80 took=5.023745286s purpose=confirm token=09251dc2cf0872db direct=true source=10.99.0.2
10.634s h051     load cpu=0.9989989989989769 steal=0.0005005005005006363 wait=0 load1=15.06 cpus=2 memory=25276502016 available=24072462336 swap=0 swapped=0 psi-cpu=0.9299 psi-memory=0 psi-io=0.0414 disk=0.33097383925724794 inodes=0.04085242748260498 path=/ oom=0 overflows=0
10.637s h051     look toko51.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://toko51.lab/ to=10.99.0.70:80 took=5.0089622s purpose=scheduled direct=true source=10.99.0.2
12.11s h051     pool php8.2-fpm.service tree=running active=2 idle=0 requests=6 slow=0 witness=units
12.115s h051     wait php8.2-fpm.service sleep pool=pool1 workers=2 of=2
12.586s h051     look a151.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://a151.example.lab/ to=10.99.0.70:80 took=5.017249659s purpose=scheduled direct=true source=10.99.0.2
12.853s h051     look toko51.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://toko51.lab/ to=10.99.0.70:80 took=5.02160955s purpose=scheduled direct=true source=10.99.0.2
12.853s expect php-fpm-pool-exhausted
