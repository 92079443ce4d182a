# Recorded in the lab: web-config on nginx-node.
0s    h098     registered 10.99.0.12
264ms h098     agent speaks
268ms h098     change package readline-common:all detail="8.2-1.3 installed" when=-12m50.024s
268ms h098     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m40.024s
268ms h098     load load1=7.23 cpus=2 memory=25276502016 available=24265977856 swap=0 swapped=0 psi-cpu=0.4211 psi-memory=0 psi-io=0.0235 disk=0.24673901698306316 inodes=0.03579914569854736 path=/ oom=0 overflows=0
268ms h098     missing units ok=true witness=units
268ms h098     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
268ms h098     socket tcp:127.0.0.1:3948 unit=next.service process=node user=www-data queue=0 backlog=511
268ms h098     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
268ms h098     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
268ms h098     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=-233ms
268ms h098     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
269ms h098     change package readline-common:all detail="8.2-1.3 installed" when=-12m50.024s
269ms h098     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m40.024s
269ms h098     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
269ms h098     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
269ms h098     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=-233ms
269ms h098     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
269ms h098     missing units ok=true witness=units
269ms h098     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
269ms h098     socket tcp:127.0.0.1:3948 unit=next.service process=node user=www-data queue=0 backlog=511
352ms h098     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
352ms h098     vhost apache2.service apache disk name=h098.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
366ms h098     test nginx.service nginx ok tree=eee5bae126dea9d68745e571ddf024aa9ae8503f33f34cb3d660f78dc0474bd9 newer=no
366ms h098     vhost nginx.service nginx disk name=my-site98.co.lab at=/etc/nginx/sites-enabled/my-site98.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3948 > /etc/nginx/sites-enabled/my-site98.co.lab:10 > connect=5s > read=5s" witness=configtest
366ms h098     vhost nginx.service nginx running name=my-site98.co.lab at=/etc/nginx/sites-enabled/my-site98.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3948 > /etc/nginx/sites-enabled/my-site98.co.lab:10 > connect=5s > read=5s" witness=configtest
400ms h098     target tcp:127.0.0.1:3948 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
418ms h098     unit next.service active/running load=loaded result=success pid=40 restart=no invocation=1b8e1d322ea34f7286296df14254db62 file=enabled since=-257ms
443ms h098     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
443ms h098     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
465ms h098     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.316s h098     look my-site98.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site98.co.lab/ to=10.99.0.12:80 took=12.645783ms purpose=scheduled direct=true
2.484s h098     unit nginx.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=-233ms
2.484s h098     unit nginx.service deactivating/stop load=loaded result=success pid=45 restart=no job=restart invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=2.483s
2.492s h098     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=2.483s
2.508s h098     removal socket tcp:0.0.0.0:80 witness=sockets
2.511s h098     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=6038d4ad24454956ab0414ef107e1d39 file=enabled since=2.51s
2.515s h098     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=75d03a382f594a558747b6db2b0dde2b file=enabled since=2.51s
2.518s h098     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=75d03a382f594a558747b6db2b0dde2b file=enabled since=2.514s
2.55s h098     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=75d03a382f594a558747b6db2b0dde2b file=enabled since=2.542s
2.55s h098     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=75d03a382f594a558747b6db2b0dde2b file=enabled since=2.542s
2.551s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=142.967µs purpose=word direct=true
2.559s h098     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=75d03a382f594a558747b6db2b0dde2b file=enabled since=2.542s stop=no
2.774s h098     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\"" tree=b3896bd7c2a2493c41f01bcccbfee3eeb6ef9801bbd56109d44ce90e1727e6a4
2.775s h098     change config nginx.service detail="its test is config-error" when=2.774s
2.807s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=152.72µs purpose=confirm token=3ef547ae9953c479 direct=true
4.345s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=123.49µs purpose=scheduled direct=true
4.808s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=191.67µs purpose=verify token=9840d12535c330d3 direct=true
6.264s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=226.59µs purpose=scheduled direct=true
6.809s h098     look my-site98.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site98.co.lab/ to=10.99.0.12:80 took=167.473µs purpose=verify token=07a32df03739dc2f direct=true
6.809s expect nginx-config-invalid
