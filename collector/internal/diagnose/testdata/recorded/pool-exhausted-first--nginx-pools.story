# Recorded in the lab: pool-exhausted-first on nginx-pools.
0s    h054     registered 10.99.0.61
535ms h054     agent speaks
537ms h054     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m35.058s
537ms h054     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m25.058s
537ms h054     load load1=15.58 cpus=2 memory=25276502016 available=23488884736 swap=0 swapped=0 psi-cpu=0.9347 psi-memory=0 psi-io=0.047400000000000005 disk=0.3336922954234407 inodes=0.04087269306182861 path=/ oom=0 overflows=0
537ms h054     missing units ok=true witness=units
537ms h054     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
537ms h054     missing "weblog apache2.service" ok=true witness=weblog
537ms h054     missing "weblog nginx.service" ok=true witness=weblog
537ms h054     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
537ms h054     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
537ms h054     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
537ms h054     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=f135e28705254659891d190a2f1973e7 file=enabled since=-400ms
537ms h054     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=-244ms
538ms h054     load load1=15.58 cpus=2 memory=25276502016 available=23488884736 swap=0 swapped=0 psi-cpu=0.9347 psi-memory=0 psi-io=0.047400000000000005 disk=0.3336922954234407 inodes=0.04087269306182861 path=/ oom=0 overflows=0
538ms h054     missing "weblog nginx.service" ok=true witness=weblog
538ms h054     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m35.058s
538ms h054     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m25.058s
547ms h054     missing "weblog apache2.service" ok=true witness=weblog
547ms h054     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
547ms h054     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
547ms h054     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
547ms h054     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=f135e28705254659891d190a2f1973e7 file=enabled since=-400ms
547ms h054     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=-244ms
547ms h054     missing units ok=true witness=units
547ms h054     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
680ms h054     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
680ms h054     vhost apache2.service apache disk name=h054.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
713ms h054     test nginx.service nginx ok tree=836a1e93102accd3ee681f67f69d52e85e7b54f361c7a7d085e6697c62ea7230 newer=no
714ms h054     vhost nginx.service nginx disk name=blog54.example.lab at=/etc/nginx/sites-enabled/blog54.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog54.sock > /etc/nginx/sites-enabled/blog54.example.lab:13 > connect=3s > read=3s" witness=configtest
714ms h054     vhost nginx.service nginx disk name=my-site54.co.lab at=/etc/nginx/sites-enabled/my-site54.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/my-site54.sock > /etc/nginx/sites-enabled/my-site54.co.lab:13 > connect=3s > read=3s" witness=configtest
714ms h054     vhost nginx.service nginx disk name=toko54.lab at=/etc/nginx/sites-enabled/toko54.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko54.sock > /etc/nginx/sites-enabled/toko54.lab:13 > connect=3s > read=3s" witness=configtest
714ms h054     vhost nginx.service nginx running name=blog54.example.lab at=/etc/nginx/sites-enabled/blog54.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog54.sock > /etc/nginx/sites-enabled/blog54.example.lab:13 > connect=3s > read=3s" witness=configtest
714ms h054     vhost nginx.service nginx running name=my-site54.co.lab at=/etc/nginx/sites-enabled/my-site54.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/my-site54.sock > /etc/nginx/sites-enabled/my-site54.co.lab:13 > connect=3s > read=3s" witness=configtest
714ms h054     vhost nginx.service nginx running name=toko54.lab at=/etc/nginx/sites-enabled/toko54.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko54.sock > /etc/nginx/sites-enabled/toko54.lab:13 > connect=3s > read=3s" witness=configtest
738ms h054     target unix:/run/php/blog54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
738ms h054     target unix:/run/php/my-site54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
738ms h054     target unix:/run/php/toko54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
871ms h054     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0.2857142857142857
871ms h054     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012048192771084338 memory=22196224 io=0.5714285714285714
871ms h054     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.03614457831325301 memory=20529152 io=0
871ms h054     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012048192771084338 memory=23166976 io=0
871ms h054     process systemd unit=init.scope user=root count=1 cpu=0.024096385542168676 memory=12169216 io=0
871ms h054     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=73306112 io=0
871ms h054     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11763712 io=0.14285714285714285
871ms h054     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
871ms h054     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7913472 io=0
907ms h054     test php8.2-fpm.service php-fpm ok tree=6ff3d68a2ca194d7c6eeca87f6d6ff362234fb9f12facddca0130bcdf6702d07 newer=no
907ms h054     pool php8.2-fpm.service pool=blog54 listen=unix:/run/php/blog54.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog54.conf:1 witness=configtest
907ms h054     pool php8.2-fpm.service pool=my-site54 listen=unix:/run/php/my-site54.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/my-site54.conf:1 witness=configtest
907ms h054     pool php8.2-fpm.service pool=toko54 listen=unix:/run/php/toko54.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko54.conf:1 witness=configtest
907ms h054     pool php8.2-fpm.service pool=blog54 listen=unix:/run/php/blog54.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog54.conf:1 witness=configtest
907ms h054     pool php8.2-fpm.service pool=my-site54 listen=unix:/run/php/my-site54.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/my-site54.conf:1 witness=configtest
907ms h054     pool php8.2-fpm.service pool=toko54 listen=unix:/run/php/toko54.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko54.conf:1 witness=configtest
909ms h054     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
909ms h054     missing "weblog php8.2-fpm.service" ok=true witness=weblog
909ms h054     removal missing "weblog php8.2-fpm.service" witness=weblog
2.505s h054     look my-site54.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site54.co.lab/ to=10.99.0.61:80 took=1.459005ms purpose=scheduled direct=true source=10.99.0.2
3.11s h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=1.652993ms purpose=scheduled direct=true source=10.99.0.2
3.63s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=1.316076ms purpose=scheduled direct=true source=10.99.0.2
4.11s h054     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=-244ms
4.11s h054     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=45 restart=no job=restart invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=4.081s
4.11s h054     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=4.081s
4.113s h054     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=0f9da9bb7679468c9903745d371865bf file=enabled status="Ready to handle connections" since=4.106s
4.12s h054     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=136 restart=no job=restart invocation=f7c3ca8c49fb47caa88f714c1e5aedcc file=enabled since=4.106s
4.128s h054     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.128s h054     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=3.942s last=3.942s sample="exiting, bye-bye!"
4.128s h054     target unix:/run/php/blog54.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.128s h054     target unix:/run/php/my-site54.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.128s h054     target unix:/run/php/toko54.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.129s h054     unit php8.2-fpm.service activating/start load=loaded result=success pid=136 restart=no job=restart invocation=f7c3ca8c49fb47caa88f714c1e5aedcc file=enabled since=4.113s
4.141s h054     look blog54.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog54.example.lab/ to=10.99.0.61:80 took=10.452153ms purpose=word direct=true source=10.99.0.2
4.142s h054     look toko54.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko54.lab/ to=10.99.0.61:80 took=5.071368ms purpose=word direct=true source=10.99.0.2
4.143s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=4.869157ms purpose=word direct=true source=10.99.0.2
4.157s h054     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.192s h054     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=136 restart=no job=restart invocation=f7c3ca8c49fb47caa88f714c1e5aedcc file=enabled status="Ready to handle connections" since=4.113s
4.2s  h054     unit php8.2-fpm.service active/running load=loaded result=success pid=136 restart=no job=restart invocation=f7c3ca8c49fb47caa88f714c1e5aedcc file=enabled status="Ready to handle connections" since=4.198s
4.201s h054     unit php8.2-fpm.service active/running load=loaded result=success pid=136 restart=no invocation=f7c3ca8c49fb47caa88f714c1e5aedcc file=enabled status="Ready to handle connections" since=4.198s
4.211s h054     target unix:/run/php/blog54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.217s h054     target unix:/run/php/toko54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.229s h054     target unix:/run/php/my-site54.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=2 local=true
4.245s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=2.452285ms purpose=confirm token=401e6acdceefea44 direct=true source=10.99.0.2
4.297s h054     arrival 401e6acdceefea44 nginx.service status=200
4.333s h054     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=1 first=3.942s last=3.942s sample="connect() to unix:/run/php/my-site54.sock failed (2: No such file or directory) while connecting to upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
4.333s h054     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko54.sock vhost=toko54.lab count=1 first=3.942s last=3.942s sample="connect() to unix:/run/php/toko54.sock failed (2: No such file or directory) while connecting to upstream, server: toko54.lab, upstream: unix:/run/php/toko54.sock"
4.333s h054     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/blog54.sock vhost=blog54.example.lab count=1 first=3.942s last=3.942s sample="connect() to unix:/run/php/blog54.sock failed (2: No such file or directory) while connecting to upstream, server: blog54.example.lab, upstream: unix:/run/php/blog54.sock"
4.638s h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=3.567009ms purpose=confirm token=23b5b0d14dfe9914 direct=true source=10.99.0.2
4.793s h054     wait php8.2-fpm.service nothing pool=blog54 workers=2 of=2
4.793s h054     wait php8.2-fpm.service sleep pool=my-site54 workers=2 of=2
4.793s h054     wait php8.2-fpm.service nothing pool=toko54 workers=2 of=2
4.795s h054     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.176s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=2.83059ms purpose=confirm token=0292a4daf0831835 direct=true source=10.99.0.2
5.177s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=30.136369ms purpose=scheduled direct=true source=10.99.0.2
5.255s h054     target unix:/run/php/my-site54.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=2 local=true
5.299s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=91.190569ms purpose=confirm token=096ff1eeae38902c direct=true source=10.99.0.2
5.3s  h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=41.260979ms purpose=scheduled direct=true source=10.99.0.2
5.364s h054     arrival 23b5b0d14dfe9914 nginx.service status=200
5.364s h054     arrival 0292a4daf0831835 nginx.service status=502
5.364s h054     arrival 096ff1eeae38902c nginx.service status=502
5.371s h054     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=3 first=4.942s last=4.942s sample="connect() to unix:/run/php/my-site54.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
5.413s h054     test php8.2-fpm.service php-fpm ok tree=38a0fa7972ee132be50bcfd92281286dccc6df141fab7564b54c1a157e1aa478 newer=no
5.413s h054     pool php8.2-fpm.service pool=my-site54 listen=unix:/run/php/my-site54.sock tree=disk manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/my-site54.conf:1 witness=configtest
5.413s h054     pool php8.2-fpm.service pool=my-site54 listen=unix:/run/php/my-site54.sock tree=running manager=dynamic max=2 at=/etc/php/8.2/fpm/pool.d/my-site54.conf:1 witness=configtest
5.413s h054     change config php8.2-fpm.service detail="its test is ok" when=5.387s
5.416s h054     removal missing "weblog php8.2-fpm.service" witness=weblog
5.656s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=7.276764ms purpose=scheduled direct=true source=10.99.0.2
6.142s h054     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.142s h054     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=4.942s last=4.942s sample="[pool my-site54] server reached pm.max_children setting (2), consider raising it"
6.18s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=854.983µs purpose=confirm token=84e99bda86a450c1 direct=true source=10.99.0.2
6.328s h054     arrival 84e99bda86a450c1 nginx.service status=502
6.393s h054     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=1 first=5.942s last=5.942s sample="connect() to unix:/run/php/my-site54.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
7.09s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=550.364µs purpose=scheduled direct=true source=10.99.0.2
7.335s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=49.933749ms purpose=confirm token=d50956fc86d87006 direct=true source=10.99.0.2
7.337s h054     arrival d50956fc86d87006 nginx.service status=502
7.393s h054     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=1 first=6.942s last=6.942s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
7.534s h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=175.112599ms purpose=scheduled direct=true source=10.99.0.2
7.738s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=986.576µs purpose=scheduled direct=true source=10.99.0.2
8.109s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=9.237568ms purpose=verify token=0c34f2407161a0f1 direct=true source=10.99.0.2
8.307s h054     arrival 0c34f2407161a0f1 nginx.service status=502
8.356s h054     sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=3 first=6.942s last=7.942s sample="connect() to unix:/run/php/my-site54.sock failed (11: Resource temporarily unavailable) while connecting to upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
8.356s h054     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/my-site54.sock vhost=my-site54.co.lab count=4 first=6.942s last=6.942s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: my-site54.co.lab, upstream: unix:/run/php/my-site54.sock"
9.175s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=30.407862ms purpose=scheduled direct=true source=10.99.0.2
9.28s h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=43.351846ms purpose=scheduled direct=true source=10.99.0.2
9.725s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=11.054244ms purpose=scheduled direct=true source=10.99.0.2
9.866s h054     wait php8.2-fpm.service nothing pool=blog54 workers=2 of=2
9.866s h054     wait php8.2-fpm.service sleep pool=my-site54 workers=2 of=2
9.866s h054     wait php8.2-fpm.service nothing pool=toko54 workers=2 of=2
10.238s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=2.593262ms purpose=verify token=6165bf2183f55063 direct=true source=10.99.0.2
10.319s h054     removal missing "weblog php8.2-fpm.service" witness=weblog
10.319s h054     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=28 502=11 504=5 sources=2 top=0.8214285714285714 counted=1
10.32s h054     arrival 6165bf2183f55063 nginx.service status=502
10.694s h054     load cpu=0.9995000000000347 steal=0 wait=0 load1=15.66 cpus=2 memory=25276502016 available=23771582464 swap=0 swapped=0 psi-cpu=0.9427 psi-memory=0 psi-io=0.0397 disk=0.33384349761067045 inodes=0.040873587131500244 path=/ oom=0 overflows=0
10.694s h054     pool php8.2-fpm.service pool=blog54 listen=unix:/run/php/blog54.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog54.conf:1 witness=configtest
10.694s h054     pool php8.2-fpm.service pool=toko54 listen=unix:/run/php/toko54.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko54.conf:1 witness=configtest
10.694s h054     pool php8.2-fpm.service pool=blog54 listen=unix:/run/php/blog54.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog54.conf:1 witness=configtest
10.694s h054     pool php8.2-fpm.service pool=toko54 listen=unix:/run/php/toko54.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko54.conf:1 witness=configtest
10.694s h054     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=1 backlog=511
11.177s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=5.816718ms purpose=scheduled direct=true source=10.99.0.2
11.202s h054     look toko54.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko54.lab/ to=10.99.0.61:80 took=4.868002ms purpose=scheduled direct=true source=10.99.0.2
11.756s h054     look blog54.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog54.example.lab/ to=10.99.0.61:80 took=47.009037ms purpose=scheduled direct=true source=10.99.0.2
12.255s h054     look my-site54.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site54.co.lab/ to=10.99.0.61:80 took=8.128957ms purpose=verify token=219f89c54c1f7fa8 direct=true source=10.99.0.2
12.255s expect php-fpm-pool-exhausted
