0s    h229     registered 10.99.0.3
2.468s h229     agent speaks
2.559s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-9h42m18.391s
2.559s h229     change package "dpkg 2026-11-28T11:05:39Z" detail="gapura-agent 0.1.0 installed" when=-29.391s
2.559s h229     load load1=1.47 cpus=2 memory=889204736 available=698593280 swap=0 swapped=0 psi-cpu=0.4476 psi-memory=0 psi-io=0.008199999999999999 disk=0.2084544198566018 inodes=0.0749664306640625 path=/ oom=0 overflows=0
2.559s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
2.559s h229     missing "weblog apache2.service" ok=true witness=weblog
2.559s h229     missing "weblog nginx.service" ok=true witness=weblog
2.592s h229     missing "weblog nginx.service" ok=true witness=weblog
2.592s h229     missing "weblog apache2.service" ok=true witness=weblog
2.592s h229     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
2.592s h229     change package "dpkg 2026-11-28T01:21:24Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 267 others" when=-9h42m18.391s
2.592s h229     change package "dpkg 2026-11-28T11:05:39Z" detail="gapura-agent 0.1.0 installed" when=-29.391s
3.023s h229     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
3.408s h229     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
3.727s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
3.727s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
3.727s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.82s h229     unit nginx.service active/running load=loaded result=success pid=291 restart=no invocation=36e3993195154ae792cc449c239a4a70 file=enabled since=-5.998s
4.054s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=242 restart=no invocation=9711cf3f8a064fc6bf2e07ad5a4f697d file=enabled status="Ready to handle connections" since=-4.369s
4.054s h229     missing units ok=true witness=units
6.052s h229     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
6.052s h229     vhost apache2.service apache disk name=h229.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
6.679s h229     missing firewall ok=true witness=firewall
6.765s h229     test nginx.service nginx ok tree=a8bd1c3ec484194274bc971dcc2bf3b969517aead29ad076d4d75c6eadb1b4de newer=no renewed=no
6.765s h229     vhost nginx.service nginx disk name=a1229.example.lab at=/etc/nginx/sites-enabled/a1229.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/a1229.example.lab:13 > connect=4s > read=4s" witness=configtest
6.765s h229     vhost nginx.service nginx running name=a1229.example.lab at=/etc/nginx/sites-enabled/a1229.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/a1229.example.lab:13 > connect=4s > read=4s" witness=configtest
6.993s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=190.412917ms purpose=asked direct=true source=10.99.0.2
7.087s h229     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
8.238s h229     test php8.2-fpm.service php-fpm ok tree=834718794c2c25f96c6b256686bfdc6b6777eb73c14e0bf86cdb9784c7482635 newer=no renewed=no
8.238s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
8.238s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
8.313s h229     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
8.313s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
8.313s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
9.49s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=26.126905ms purpose=scheduled direct=true source=10.99.0.2
11.51s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=16.908862ms purpose=scheduled direct=true source=10.99.0.2
12.561s h229     load cpu=0.8254997298757428 steal=0 wait=0.006482982171799031 load1=1.55 cpus=2 memory=889204736 available=666918912 swap=1073737728 swapped=0 psi-cpu=0.3862 psi-memory=0 psi-io=0.0098 disk=0.20846136744400245 inodes=0.07498931884765625 path=/ oom=0 overflows=0
12.561s h229     pool php8.2-fpm.service tree=running active=0 idle=2 requests=0 slow=0 witness=units
12.561s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
12.561s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
12.561s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
12.561s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=1 sources=1 top=1 counted=1
13.418s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=18.414725ms purpose=scheduled direct=true source=10.99.0.2
14.564s h229     test php8.2-fpm.service php-fpm ok tree=c32888cba44b024454d9f72bc8b525203ff49e4752c41951d93515a4ee0bad8d newer=yes changed="/etc/php/8.2/fpm/pool.d, /etc/php/8.2/fpm/pool.d/shop.conf" renewed=no
14.564s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
14.564s h229     change config php8.2-fpm.service detail="its test is ok" when=13.418s
14.852s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=242 restart=no job=restart invocation=9711cf3f8a064fc6bf2e07ad5a4f697d file=enabled status="Processes active: 0, idle: 2, Requests: 0, slow: 0, Traffic: 0.00req/sec" since=-4.369s
15.004s h229     removal pool "php8.2-fpm.service running " witness=units
15.004s h229     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=242 restart=no job=restart invocation=9711cf3f8a064fc6bf2e07ad5a4f697d file=enabled status="Processes active: 0, idle: 2, Requests: 0, slow: 0, Traffic: 0.00req/sec" since=13.496s
15.004s h229     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=9711cf3f8a064fc6bf2e07ad5a4f697d file=enabled status="Processes active: 0, idle: 2, Requests: 0, slow: 0, Traffic: 0.00req/sec" since=13.496s
15.013s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
15.013s h229     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=12.609s last=12.609s sample="exiting, bye-bye!"
15.315s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9711cf3f8a064fc6bf2e07ad5a4f697d file=enabled status="Processes active: 0, idle: 2, Requests: 0, slow: 0, Traffic: 0.00req/sec" since=13.818s
15.315s h229     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=415 restart=no job=restart invocation=18319d260d3145b492a03043efe0b5b9 file=enabled since=13.818s
15.315s h229     unit php8.2-fpm.service activating/start load=loaded result=success pid=415 restart=no job=restart invocation=18319d260d3145b492a03043efe0b5b9 file=enabled since=13.899s
15.315s h229     target unix:/run/php/shop.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
15.335s h229     look a1229.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1229.example.lab/ to=10.99.0.3:80 took=15.056216ms purpose=word direct=true source=10.99.0.2
15.396s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
15.396s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
15.396s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
15.396s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
15.433s h229     look a1229.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1229.example.lab/ to=10.99.0.3:80 took=8.772935ms purpose=scheduled direct=true source=10.99.0.2
15.481s h229     test php8.2-fpm.service php-fpm ok tree=c32888cba44b024454d9f72bc8b525203ff49e4752c41951d93515a4ee0bad8d newer=no renewed=no
15.481s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
15.485s h229     change reload php8.2-fpm.service detail="its workers read the new configuration" when=14.332s
15.537s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
15.568s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
15.568s h229     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/shop.sock vhost=a1229.example.lab count=2 first=13.609s last=13.609s sample="connect() to unix:/run/php/shop.sock failed (2: No such file or directory) while connecting to upstream, server: a1229.example.lab, upstream: unix:/run/php/shop.sock"
16.641s h229     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=415 restart=no job=restart invocation=18319d260d3145b492a03043efe0b5b9 file=enabled status="Ready to handle connections" since=13.899s
16.829s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
16.829s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
16.829s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
16.829s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
17.462s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=415 restart=no job=restart invocation=18319d260d3145b492a03043efe0b5b9 file=enabled status="Ready to handle connections" since=15.597s
17.462s h229     unit php8.2-fpm.service active/running load=loaded result=success pid=415 restart=no invocation=18319d260d3145b492a03043efe0b5b9 file=enabled status="Ready to handle connections" since=15.597s
18.642s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=1.129671959s purpose=scheduled direct=true source=10.99.0.2
18.775s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=1.092629982s purpose=confirm token=7c65d5c66b9b074c direct=true source=10.99.0.2
18.853s h229     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
19.125s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
19.125s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
19.125s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
19.125s h229     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
19.136s h229     arrival 7c65d5c66b9b074c nginx.service status=200
19.753s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
20.059s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=641.614908ms purpose=scheduled direct=true source=10.99.0.2
20.165s h229     wait php8.2-fpm.service nothing pool=shop workers=16 of=16
20.165s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=static max=16 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
20.165s h229     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=static max=16 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
20.165s h229     socket tcp:0.0.0.0:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
20.165s h229     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
20.165s h229     socket tcp:[::]:22 unit=ssh.service process=sshd user=root queue=0 backlog=128
20.891s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=2 sources=1 top=1 counted=1
22.413s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=973.902533ms purpose=scheduled direct=true source=10.99.0.2
22.563s h229     load cpu=0.8376623376623377 steal=0 wait=0 load1=2.02 cpus=2 memory=889204736 available=648675328 swap=1073737728 swapped=0 psi-cpu=0.4683 psi-memory=0 psi-io=0.0072 disk=0.2084693075438889 inodes=0.07501220703125 path=/ oom=0 overflows=0
23.803s h229     look a1229.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1229.example.lab/ to=10.99.0.3:80 took=399.422937ms purpose=scheduled direct=true source=10.99.0.2
26.632s h229     pool php8.2-fpm.service tree=running active=16 idle=0 requests=26 slow=0 witness=units
27.446s h229     wait php8.2-fpm.service cpu pool=shop workers=16 of=16
27.547s h229     removal wait "php8.2-fpm.service shop nothing " witness=waits
29.548s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.236343263s purpose=scheduled direct=true source=10.99.0.2
29.792s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
29.849s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=a1229.example.lab count=13 first=27.609s last=27.609s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1229.example.lab, upstream: unix:/run/php/shop.sock"
31.18s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=a1229.example.lab count=4 first=27.609s last=27.609s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1229.example.lab, upstream: unix:/run/php/shop.sock"
31.343s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.020849437s purpose=scheduled direct=true source=10.99.0.2
31.714s h229     load cpu=0.8834645669291339 steal=0 wait=0.0020997375328083968 load1=3.15 cpus=2 memory=889204736 available=32555008 swap=1073737728 swapped=258150400 psi-cpu=0.5897 psi-memory=0.11410000000000001 psi-io=0.0060999999999999995 disk=0.20846732251891725 inodes=0.0749969482421875 path=/ oom=0 overflows=0
31.721s h229     removal missing "weblog php8.2-fpm.service" witness=weblog
31.953s h229     missing "weblog php8.2-fpm.service" ok=true witness=weblog
33.302s h229     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=4096 local=true
33.302s h229     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 504=5 sources=2 top=0.625 counted=1
33.302s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=a1229.example.lab count=1 first=29.609s last=29.609s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1229.example.lab, upstream: unix:/run/php/shop.sock"
33.643s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.253566284s purpose=scheduled direct=true source=10.99.0.2
34.16s h229     load cpu=1 steal=0 wait=0 load1=4.9 cpus=2 memory=889204736 available=27508736 swap=1073737728 swapped=258150400 psi-cpu=0.9974166250279068 psi-memory=0.8048069521809826 psi-io=0.498528862532907 disk=0.20846732251891725 inodes=0.0749969482421875 path=/ oom=0 overflows=0
34.68s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.130931286s purpose=confirm token=7bc3dd0ec3bea373 direct=true source=10.99.0.2
35.601s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.155732712s purpose=scheduled direct=true source=10.99.0.2
35.791s h229     arrival 7bc3dd0ec3bea373 nginx.service status=504
36.221s h229     wait php8.2-fpm.service cpu pool=shop workers=16 of=16
36.363s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.015902285s purpose=confirm token=b585eef65d43e9af direct=true source=10.99.0.2
36.425s h229     process jbd2 user=root count=1 cpu=0.00741839762611276 memory=0
36.425s h229     process rcu_preempt user=root count=1 cpu=0.026706231454005934 memory=0
36.425s h229     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.04154302670623145 memory=19132416 io=0.014388489208633094
36.425s h229     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.07418397626112759 memory=19001344 io=0
36.425s h229     process systemd unit=init.scope user=root count=1 cpu=0.02225519287833828 memory=12759040 io=0
36.425s h229     process node unit=lab-visitors.service user=root count=1 waiting=1 cpu=0.019287833827893175 memory=48226304 io=0.302158273381295
36.425s h229     process nginx unit=nginx.service user=www-data count=3 cpu=0.008902077151335312 memory=7561216 io=0.2158273381294964
36.425s h229     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=17 running=16 cpu=0.4020771513353116 memory=627044352 io=0.4676258992805755
36.425s h229     process sshd unit=ssh.service user=root count=1 cpu=0 memory=9019392 io=0
36.425s h229     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=8994816 io=0
36.832s h229     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=a1229.example.lab count=4 first=31.609s last=34.609s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: a1229.example.lab, upstream: unix:/run/php/shop.sock"
37.033s h229     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.011764705882352941 memory=3682304 io=0.9411764705882353
37.033s h229     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.03529411764705882 memory=19132416 io=0
37.033s h229     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.15294117647058825 memory=19009536 io=0
37.033s h229     process systemd unit=init.scope user=root count=1 cpu=0.023529411764705882 memory=12750848 io=0
37.033s h229     process node unit=lab-visitors.service user=root count=1 waiting=1 cpu=0 memory=48058368 io=0
37.033s h229     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7561216 io=0
37.033s h229     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=17 waiting=16 cpu=0 memory=632782848 io=0.058823529411764705
37.033s h229     process sshd unit=ssh.service user=root count=1 cpu=0 memory=9015296 io=0
37.033s h229     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=8986624 io=0
37.033s h229     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0.023529411764705882 memory=7004160 io=0
37.033s h229     removal process "  jbd2" witness=processes
37.033s h229     removal process "  rcu_preempt" witness=processes
37.048s h229     pool php8.2-fpm.service tree=running active=16 idle=0 requests=26 slow=0 witness=units
37.048s h229     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=12 backlog=4096 local=true
37.517s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.018985068s purpose=scheduled direct=true source=10.99.0.2
37.756s h229     arrival b585eef65d43e9af nginx.service status=504
39.535s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.010393803s purpose=scheduled direct=true source=10.99.0.2
39.659s h229     look a1229.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://a1229.example.lab/ to=10.99.0.3:80 took=4.014209926s purpose=verify token=731f29bec7e7c8da direct=true source=10.99.0.2
39.763s h229     arrival 731f29bec7e7c8da nginx.service status=504
39.763s expect memory-exhausted
