# Recorded in the lab: web-stop on apache-php.
0s    h262     registered 10.99.0.82
643ms h262     agent speaks
647ms h262     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m55.323s
647ms h262     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m45.323s
647ms h262     load load1=14.98 cpus=2 memory=25276502016 available=23847452672 swap=0 swapped=0 psi-cpu=0.9484 psi-memory=0 psi-io=0.0401 disk=0.33310679531948395 inodes=0.0409274697303772 path=/ oom=0 overflows=0
647ms h262     missing units ok=true witness=units
647ms h262     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
647ms h262     missing "weblog apache2.service" ok=true witness=weblog
647ms h262     missing "weblog nginx.service" ok=true witness=weblog
647ms h262     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=-397ms
647ms h262     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
647ms h262     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
647ms h262     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=e5a92dc8639e463ebe7753423e22a863 file=enabled status="Ready to handle connections" since=-420ms
649ms h262     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m55.323s
649ms h262     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m45.323s
649ms h262     missing "weblog nginx.service" ok=true witness=weblog
649ms h262     missing "weblog apache2.service" ok=true witness=weblog
649ms h262     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
651ms h262     load load1=14.98 cpus=2 memory=25276502016 available=23847452672 swap=0 swapped=0 psi-cpu=0.9484 psi-memory=0 psi-io=0.0401 disk=0.33310679531948395 inodes=0.0409274697303772 path=/ oom=0 overflows=0
651ms h262     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=-397ms
651ms h262     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
651ms h262     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
651ms h262     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=e5a92dc8639e463ebe7753423e22a863 file=enabled status="Ready to handle connections" since=-420ms
651ms h262     missing units ok=true witness=units
675ms h262     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.043s h262     test apache2.service apache ok tree=215570e9e696518ab125e3a3bac50a3d65f4aa95d44e2ad64be277eeb2baa093 newer=no
1.043s h262     vhost apache2.service apache disk name=hotel262.example.lab at=/etc/apache2/sites-enabled/hotel262.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel262.example.lab.conf:8 > read=2s" witness=configtest
1.043s h262     vhost apache2.service apache running name=hotel262.example.lab at=/etc/apache2/sites-enabled/hotel262.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/hotel262.example.lab.conf:8 > read=2s" witness=configtest
1.053s h262     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.141s h262     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14888960 io=0
1.141s h262     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15110144 io=0
1.141s h262     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011494252873563218 memory=22634496 io=1
1.141s h262     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.022988505747126436 memory=19890176 io=0
1.141s h262     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.011494252873563218 memory=18259968 io=0
1.142s h262     process systemd unit=init.scope user=root count=1 cpu=0 memory=12066816 io=0
1.142s h262     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42340352 io=0
1.142s h262     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0
1.189s h262     test php8.2-fpm.service php-fpm ok tree=1ad77a988dd1ac4a9cb20e168c5f73f2823b7fa5ae11ed1a47b76beb0c522d68 newer=no
1.189s h262     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.189s h262     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.189s h262     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.189s h262     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.189s h262     removal missing "weblog php8.2-fpm.service" witness=weblog
1.334s h262     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.334s h262     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
2.59s h262     look hotel262.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel262.example.lab/ to=10.99.0.82:80 took=4.307949ms purpose=scheduled direct=true source=10.99.0.2
2.822s h262     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort job=stop invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=-397ms
2.822s h262     unit apache2.service deactivating/stop load=loaded result=success pid=73 restart=on-abort job=stop invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=2.816s stop=yes stopped=2.821s
2.938s h262     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=73 restart=on-abort job=stop invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=2.816s stop=yes stopped=2.821s
2.947s h262     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=stop invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=2.945s stop=yes stopped=2.821s
2.949s h262     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=2.945s stop=yes stopped=2.821s
2.96s h262     removal socket tcp:[::]:80 witness=sockets
2.964s h262     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=9d2f3366db0a429fb2f604f58857f191 file=enabled since=2.945s stop=yes stopped=2.946s
4.731s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=166.086µs purpose=scheduled direct=true source=10.99.0.2
5.053s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=20.061313ms purpose=confirm token=67096047e57e2630 direct=true source=10.99.0.2
6.842s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=119.73µs purpose=scheduled direct=true source=10.99.0.2
7.169s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=31.601517ms purpose=verify token=a7000917a71bd0f7 direct=true source=10.99.0.2
8.852s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=679.222µs purpose=scheduled direct=true source=10.99.0.2
9.396s h262     look hotel262.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel262.example.lab/ to=10.99.0.82:80 took=9.029641ms purpose=verify token=2d8914c26b9d0cf3 direct=true source=10.99.0.2
9.396s expect web-server-stopped
