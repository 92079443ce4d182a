# Recorded in the lab: worker-connections on nginx-php.
0s    h221     registered 10.99.0.18
349ms h221     agent speaks
351ms h221     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m33.072s
351ms h221     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m23.072s
351ms h221     load load1=19.88 cpus=2 memory=25276502016 available=23980204032 swap=0 swapped=0 psi-cpu=0.9599 psi-memory=0 psi-io=0.0316 disk=0.3257847142211647 inodes=0.04075103998184204 path=/ oom=0 overflows=0
351ms h221     missing units ok=true witness=units
351ms h221     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
351ms h221     missing "weblog apache2.service" ok=true witness=weblog
351ms h221     missing "weblog nginx.service" ok=true witness=weblog
351ms h221     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
351ms h221     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
351ms h221     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
351ms h221     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=-236ms
351ms h221     unit php8.2-fpm.service active/running load=loaded result=success pid=68 restart=no invocation=79dd08a4636c4a22867a6dbd9bb57fcd file=enabled status="Ready to handle connections" since=-191ms
351ms h221     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m33.072s
351ms h221     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m23.072s
352ms h221     load load1=19.88 cpus=2 memory=25276502016 available=23980204032 swap=0 swapped=0 psi-cpu=0.9599 psi-memory=0 psi-io=0.0316 disk=0.3257847142211647 inodes=0.04075103998184204 path=/ oom=0 overflows=0
352ms h221     missing "weblog nginx.service" ok=true witness=weblog
352ms h221     missing "weblog apache2.service" ok=true witness=weblog
352ms h221     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
352ms h221     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
352ms h221     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
352ms h221     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=-236ms
352ms h221     unit php8.2-fpm.service active/running load=loaded result=success pid=68 restart=no invocation=79dd08a4636c4a22867a6dbd9bb57fcd file=enabled status="Ready to handle connections" since=-191ms
352ms h221     missing units ok=true witness=units
352ms h221     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
431ms h221     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
431ms h221     vhost apache2.service apache disk name=h221.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
484ms h221     test nginx.service nginx ok tree=de13ae999729680b9fd77d5d621ac9bbfe246cfe0ecb16070c698c5767c96591 newer=no
484ms h221     vhost nginx.service nginx disk name=api-docs221.example.lab at=/etc/nginx/sites-enabled/api-docs221.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/api-docs221.example.lab:13 > connect=20s > read=20s" witness=configtest
484ms h221     vhost nginx.service nginx disk name=blog221.co.lab at=/etc/nginx/sites-enabled/blog221.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog221.co.lab:13 > connect=20s > read=20s" witness=configtest
489ms h221     vhost nginx.service nginx running name=api-docs221.example.lab at=/etc/nginx/sites-enabled/api-docs221.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/api-docs221.example.lab:13 > connect=20s > read=20s" witness=configtest
489ms h221     vhost nginx.service nginx running name=blog221.co.lab at=/etc/nginx/sites-enabled/blog221.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/nginx/sites-enabled/blog221.co.lab:13 > connect=20s > read=20s" witness=configtest
532ms h221     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
562ms h221     test php8.2-fpm.service php-fpm ok tree=a15fd306dbe34f62237519fdf5d64349e599af5783fc01f9fb89ad9175ceb748 newer=no
562ms h221     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
562ms h221     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
566ms h221     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
566ms h221     missing "weblog php8.2-fpm.service" ok=true witness=weblog
566ms h221     removal missing "weblog php8.2-fpm.service" witness=weblog
672ms h221     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012658227848101266 memory=14970880 io=0.15
672ms h221     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=22372352 io=0.25
672ms h221     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05063291139240506 memory=19673088 io=0
672ms h221     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=12017664 io=0
672ms h221     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7491584 io=0
672ms h221     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42123264 io=0
672ms h221     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11956224 io=0.6
672ms h221     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
1.388s h221     look blog221.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog221.co.lab/ to=10.99.0.18:80 took=1.533854ms purpose=scheduled direct=true source=10.99.0.2
1.419s h221     look api-docs221.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=1.519757ms purpose=scheduled direct=true source=10.99.0.2
1.713s h221     unit nginx.service active/running load=loaded result=success pid=72 restart=no job=restart invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=-236ms
1.713s h221     unit nginx.service deactivating/stop load=loaded result=success pid=72 restart=no job=restart invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=1.711s
1.729s h221     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=1.711s
1.739s h221     removal socket tcp:0.0.0.0:80 witness=sockets
1.743s h221     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=2ab75a7f18b948f49e4b46a73d499064 file=enabled since=1.74s
1.758s h221     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=902898c8fab645d69b9a26414515fcd7 file=enabled since=1.74s
1.758s h221     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=902898c8fab645d69b9a26414515fcd7 file=enabled since=1.751s
1.766s h221     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=902898c8fab645d69b9a26414515fcd7 file=enabled since=1.751s
1.8s  h221     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.811s h221     unit nginx.service active/running load=loaded result=success pid=154 restart=no job=restart invocation=902898c8fab645d69b9a26414515fcd7 file=enabled since=1.78s
1.811s h221     unit nginx.service active/running load=loaded result=success pid=154 restart=no invocation=902898c8fab645d69b9a26414515fcd7 file=enabled since=1.78s
2.929s h221     test nginx.service nginx ok tree=a5c85c8cd99f0f9009c8fef68626862a2bfb4c6f6dadc598a968f03910ccf1e7 newer=no
2.929s h221     change config nginx.service detail="its test is ok" when=2.887s
3.46s h221     sign nginx-worker-connections nginx.service server=nginx count=17 first=2.928s last=2.928s sample="20 worker_connections are not enough"
3.464s h221     look api-docs221.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=8.119864ms purpose=scheduled direct=true source=10.99.0.2
3.553s h221     look blog221.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog221.co.lab/ to=10.99.0.18:80 took=35.942239ms purpose=scheduled direct=true source=10.99.0.2
3.981s h221     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
3.981s h221     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22503424 io=0
3.981s h221     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19460096 io=0
3.981s h221     process systemd unit=init.scope user=root count=1 cpu=0 memory=12017664 io=0
3.981s h221     process node unit=lab-hold.service user=root count=1 running=1 cpu=0.0625 memory=56459264 io=0.8970588235294118
3.981s h221     process nginx unit=nginx.service user=www-data count=2 cpu=0 memory=4694016 io=0.10294117647058823
3.981s h221     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49881088 io=0
3.981s h221     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11956224 io=0
3.981s h221     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
3.997s h221     load load1=19.88 cpus=2 memory=25276502016 available=24064700416 swap=0 swapped=0 psi-cpu=0.9407 psi-memory=0 psi-io=0.034 disk=0.32604200924502946 inodes=0.040751516819000244 path=/ oom=0 overflows=0
3.997s h221     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.406s h221     sign nginx-worker-connections nginx.service server=nginx count=404 first=2.928s last=3.928s sample="20 worker_connections are not enough"
4.533s h221     look api-docs221.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=38.337602ms purpose=confirm token=8ba8d6cbc5dc67e5 direct=true source=10.99.0.2
5.402s h221     look blog221.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog221.co.lab/ to=10.99.0.18:80 took=10.136495ms purpose=scheduled direct=true source=10.99.0.2
5.494s h221     look api-docs221.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=45.840446ms purpose=scheduled direct=true source=10.99.0.2
5.549s h221     look api-docs221.example.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=407.298µs purpose=verify token=8c4ddf62a51ff0c6 direct=true source=10.99.0.2
6.479s h221     sign nginx-worker-connections nginx.service server=nginx count=957 first=3.928s last=5.928s sample="20 worker_connections are not enough"
7.399s h221     look api-docs221.example.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=751.8µs purpose=scheduled direct=true source=10.99.0.2
7.403s h221     look blog221.co.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://blog221.co.lab/ to=10.99.0.18:80 took=615.689µs purpose=scheduled direct=true source=10.99.0.2
7.551s h221     look api-docs221.example.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=957.854µs purpose=verify token=7bc111a9be6c9f86 direct=true source=10.99.0.2
9.362s h221     look api-docs221.example.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=29.737485ms purpose=scheduled direct=true source=10.99.0.2
9.365s h221     look blog221.co.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://blog221.co.lab/ to=10.99.0.18:80 took=4.67593ms purpose=scheduled direct=true source=10.99.0.2
9.567s h221     look api-docs221.example.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://api-docs221.example.lab/ to=10.99.0.18:80 took=457.402µs purpose=verify token=6c1b94fe568996fd direct=true source=10.99.0.2
9.567s expect connections-exhausted
