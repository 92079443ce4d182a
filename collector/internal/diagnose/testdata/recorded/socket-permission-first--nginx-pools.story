# Recorded in the lab: socket-permission-first on nginx-pools.
0s    h072     registered 10.99.0.60
733ms h072     agent speaks
733ms h072     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m23.154s
733ms h072     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m13.154s
733ms h072     load load1=15.6 cpus=2 memory=25276502016 available=23907430400 swap=0 swapped=0 psi-cpu=0.9458 psi-memory=0 psi-io=0.0382 disk=0.33302662884126855 inodes=0.040863215923309326 path=/ oom=0 overflows=0
733ms h072     missing units ok=true witness=units
733ms h072     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
733ms h072     missing "weblog apache2.service" ok=true witness=weblog
733ms h072     missing "weblog nginx.service" ok=true witness=weblog
733ms h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
733ms h072     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
733ms h072     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
733ms h072     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=8624d1adaf4642af98db484bed5b7b5a file=enabled since=-637ms
733ms h072     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=-481ms
734ms h072     load load1=15.6 cpus=2 memory=25276502016 available=23907430400 swap=0 swapped=0 psi-cpu=0.9458 psi-memory=0 psi-io=0.0382 disk=0.33302662884126855 inodes=0.040863215923309326 path=/ oom=0 overflows=0
734ms h072     missing "weblog nginx.service" ok=true witness=weblog
734ms h072     missing "weblog apache2.service" ok=true witness=weblog
734ms h072     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
734ms h072     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m23.154s
734ms h072     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m13.154s
734ms h072     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
734ms h072     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
734ms h072     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=8624d1adaf4642af98db484bed5b7b5a file=enabled since=-637ms
734ms h072     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=-481ms
734ms h072     missing units ok=true witness=units
734ms h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
791ms h072     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
791ms h072     vhost apache2.service apache disk name=h072.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
834ms h072     test php8.2-fpm.service php-fpm ok tree=efcf3baa33d6ce60841744c1229d04b234ca1dc0d02655ae7d40dd8bd2c2fd1e newer=no
834ms h072     pool php8.2-fpm.service pool=a172 listen=unix:/run/php/a172.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a172.conf:1 witness=configtest
834ms h072     pool php8.2-fpm.service pool=shop72 listen=unix:/run/php/shop72.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop72.conf:1 witness=configtest
834ms h072     pool php8.2-fpm.service pool=toko72 listen=unix:/run/php/toko72.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko72.conf:1 witness=configtest
834ms h072     pool php8.2-fpm.service pool=a172 listen=unix:/run/php/a172.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a172.conf:1 witness=configtest
834ms h072     pool php8.2-fpm.service pool=shop72 listen=unix:/run/php/shop72.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop72.conf:1 witness=configtest
834ms h072     pool php8.2-fpm.service pool=toko72 listen=unix:/run/php/toko72.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko72.conf:1 witness=configtest
846ms h072     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
846ms h072     missing "weblog php8.2-fpm.service" ok=true witness=weblog
846ms h072     removal missing "weblog php8.2-fpm.service" witness=weblog
865ms h072     test nginx.service nginx ok tree=236e1731ec57acc8255b0a92217c271358989c6524e16d97b3dfdcfb9aff80c9 newer=no
865ms h072     vhost nginx.service nginx disk name=a172.lab at=/etc/nginx/sites-enabled/a172.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/a172.sock > /etc/nginx/sites-enabled/a172.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     vhost nginx.service nginx disk name=shop72.lab at=/etc/nginx/sites-enabled/shop72.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop72.sock > /etc/nginx/sites-enabled/shop72.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     vhost nginx.service nginx disk name=toko72.example.lab at=/etc/nginx/sites-enabled/toko72.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko72.sock > /etc/nginx/sites-enabled/toko72.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     vhost nginx.service nginx running name=a172.lab at=/etc/nginx/sites-enabled/a172.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/a172.sock > /etc/nginx/sites-enabled/a172.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     vhost nginx.service nginx running name=shop72.lab at=/etc/nginx/sites-enabled/shop72.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop72.sock > /etc/nginx/sites-enabled/shop72.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     vhost nginx.service nginx running name=toko72.example.lab at=/etc/nginx/sites-enabled/toko72.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko72.sock > /etc/nginx/sites-enabled/toko72.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
865ms h072     target unix:/run/php/a172.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
865ms h072     target unix:/run/php/shop72.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
865ms h072     target unix:/run/php/toko72.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
900ms h072     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15110144 io=0.15384615384615385
900ms h072     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.19230769230769232
900ms h072     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=19701760 io=0.07692307692307693
900ms h072     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12017664 io=0
900ms h072     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7770112 io=0
900ms h072     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=7 cpu=0 memory=72916992 io=0
900ms h072     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11927552 io=0.5769230769230769
900ms h072     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
2.785s h072     look toko72.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko72.example.lab/ to=10.99.0.60:80 took=1.840269ms purpose=scheduled direct=true source=10.99.0.2
3.108s h072     look a172.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a172.lab/ to=10.99.0.60:80 took=19.992918ms purpose=scheduled direct=true source=10.99.0.2
3.37s h072     look shop72.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop72.lab/ to=10.99.0.60:80 took=2.703233ms purpose=scheduled direct=true source=10.99.0.2
3.801s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no job=restart invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=-481ms
3.814s h072     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=43 restart=no job=restart invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=3.81s
3.822s h072     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.822s h072     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.846s last=2.846s sample="exiting, bye-bye!"
3.832s h072     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=3.81s
3.836s h072     target unix:/run/php/a172.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.836s h072     target unix:/run/php/shop72.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.836s h072     target unix:/run/php/toko72.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.847s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=1.655439ms purpose=word direct=true source=10.99.0.2
3.85s h072     look shop72.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop72.lab/ to=10.99.0.60:80 took=3.56744ms purpose=word direct=true source=10.99.0.2
3.851s h072     look toko72.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko72.example.lab/ to=10.99.0.60:80 took=4.510603ms purpose=word direct=true source=10.99.0.2
3.853s h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.859s h072     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=646257e00d6f489b8d5548c7f4b77b0e file=enabled status="Ready to handle connections" since=3.833s
3.878s h072     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=133 restart=no job=restart invocation=ddd8ad30928147a5ac280118576a2dc9 file=enabled since=3.833s
3.878s h072     unit php8.2-fpm.service activating/start load=loaded result=success pid=133 restart=no job=restart invocation=ddd8ad30928147a5ac280118576a2dc9 file=enabled since=3.873s
4.033s h072     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/shop72.sock vhost=shop72.lab count=1 first=2.846s last=2.846s sample="connect() to unix:/run/php/shop72.sock failed (2: No such file or directory) while connecting to upstream, server: shop72.lab, upstream: unix:/run/php/shop72.sock"
4.033s h072     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/a172.sock vhost=a172.lab count=1 first=2.846s last=2.846s sample="connect() to unix:/run/php/a172.sock failed (2: No such file or directory) while connecting to upstream, server: a172.lab, upstream: unix:/run/php/a172.sock"
4.033s h072     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/toko72.sock vhost=toko72.example.lab count=1 first=3.846s last=3.846s sample="connect() to unix:/run/php/toko72.sock failed (2: No such file or directory) while connecting to upstream, server: toko72.example.lab, upstream: unix:/run/php/toko72.sock"
4.036s h072     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=133 restart=no job=restart invocation=ddd8ad30928147a5ac280118576a2dc9 file=enabled status="Ready to handle connections" since=3.873s
4.089s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=133 restart=no job=restart invocation=ddd8ad30928147a5ac280118576a2dc9 file=enabled status="Ready to handle connections" since=4.058s
4.099s h072     unit php8.2-fpm.service active/running load=loaded result=success pid=133 restart=no invocation=ddd8ad30928147a5ac280118576a2dc9 file=enabled status="Ready to handle connections" since=4.058s
4.109s h072     target unix:/run/php/a172.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service process=php-fpm8.2 owner=root:root mode=600 blocked="/run/php/a172.sock srw------- root:root" queue=0 backlog=4096 local=true
4.11s h072     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.126s h072     target unix:/run/php/shop72.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.129s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=696.595µs purpose=confirm token=da3e02c7f4b7cc30 direct=true source=10.99.0.2
4.129s h072     target unix:/run/php/toko72.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.217s h072     arrival da3e02c7f4b7cc30 nginx.service status=502
4.226s h072     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/a172.sock vhost=a172.lab count=1 first=3.846s last=3.846s sample="connect() to unix:/run/php/a172.sock failed (13: Permission denied) while connecting to upstream, server: a172.lab, upstream: unix:/run/php/a172.sock"
4.271s h072     test php8.2-fpm.service php-fpm ok tree=0e93d6eeb0e482d724f90c9541d6d89c8d87eaa4e97f2e6b1bb6827ef3afc437 newer=no
4.273s h072     change config php8.2-fpm.service detail="its test is ok" when=4.271s
4.274s h072     removal missing "weblog php8.2-fpm.service" witness=weblog
4.372s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=874.998µs purpose=verify token=a774a34c66ad932c direct=true source=10.99.0.2
4.907s h072     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.96s h072     look toko72.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko72.example.lab/ to=10.99.0.60:80 took=46.224721ms purpose=scheduled direct=true source=10.99.0.2
4.96s h072     look shop72.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop72.lab/ to=10.99.0.60:80 took=45.448387ms purpose=confirm token=ac82346a5c974c8b direct=true source=10.99.0.2
5.016s h072     look toko72.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko72.example.lab/ to=10.99.0.60:80 took=79.0972ms purpose=confirm token=77c64b8c261f1cfc direct=true source=10.99.0.2
5.055s h072     wait php8.2-fpm.service nothing pool=a172 workers=2 of=2
5.055s h072     wait php8.2-fpm.service nothing pool=shop72 workers=2 of=2
5.055s h072     wait php8.2-fpm.service nothing pool=toko72 workers=2 of=2
5.07s h072     pool php8.2-fpm.service pool=a172 listen=unix:/run/php/a172.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a172.conf:1 witness=configtest
5.07s h072     pool php8.2-fpm.service pool=shop72 listen=unix:/run/php/shop72.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop72.conf:1 witness=configtest
5.07s h072     pool php8.2-fpm.service pool=toko72 listen=unix:/run/php/toko72.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko72.conf:1 witness=configtest
5.07s h072     pool php8.2-fpm.service pool=a172 listen=unix:/run/php/a172.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/a172.conf:1 witness=configtest
5.07s h072     pool php8.2-fpm.service pool=shop72 listen=unix:/run/php/shop72.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop72.conf:1 witness=configtest
5.07s h072     pool php8.2-fpm.service pool=toko72 listen=unix:/run/php/toko72.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko72.conf:1 witness=configtest
5.236s h072     arrival a774a34c66ad932c nginx.service status=502
5.236s h072     arrival ac82346a5c974c8b nginx.service status=200
5.236s h072     arrival 77c64b8c261f1cfc nginx.service status=200
5.238s h072     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/a172.sock vhost=a172.lab count=1 first=3.846s last=3.846s sample="connect() to unix:/run/php/a172.sock failed (13: Permission denied) while connecting to upstream, server: a172.lab, upstream: unix:/run/php/a172.sock"
5.267s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=53.022191ms purpose=scheduled direct=true source=10.99.0.2
5.281s h072     removal missing "weblog php8.2-fpm.service" witness=weblog
5.453s h072     look shop72.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop72.lab/ to=10.99.0.60:80 took=20.131856ms purpose=scheduled direct=true source=10.99.0.2
5.839s h072     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.374s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=590.113µs purpose=verify token=2be7247e41f36b90 direct=true source=10.99.0.2
6.812s h072     look toko72.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko72.example.lab/ to=10.99.0.60:80 took=13.947876ms purpose=scheduled direct=true source=10.99.0.2
7.219s h072     arrival 2be7247e41f36b90 nginx.service status=502
7.298s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=1.474902ms purpose=scheduled direct=true source=10.99.0.2
7.439s h072     sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/a172.sock vhost=a172.lab count=3 first=4.846s last=6.846s sample="connect() to unix:/run/php/a172.sock failed (13: Permission denied) while connecting to upstream, server: a172.lab, upstream: unix:/run/php/a172.sock"
7.522s h072     look shop72.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop72.lab/ to=10.99.0.60:80 took=7.948539ms purpose=scheduled direct=true source=10.99.0.2
8.393s h072     look a172.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a172.lab/ to=10.99.0.60:80 took=915.837µs purpose=verify token=feecd33394a597ee direct=true source=10.99.0.2
8.393s expect upstream-socket-permission
