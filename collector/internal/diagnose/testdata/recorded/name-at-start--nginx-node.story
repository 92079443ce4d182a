# Recorded in the lab: name-at-start on nginx-node.
0s    h124     registered 10.99.0.21
513ms h124     agent speaks
522ms h124     change package readline-common:all detail="8.2-1.3 installed" when=-16m44.061s
522ms h124     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m34.061s
522ms h124     load load1=10.77 cpus=2 memory=25276502016 available=24218804224 swap=0 swapped=0 psi-cpu=0.8015000000000001 psi-memory=0 psi-io=0.030299999999999997 disk=0.2476719051592867 inodes=0.035982489585876465 path=/ oom=0 overflows=0
522ms h124     missing units ok=true witness=units
522ms h124     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
522ms h124     socket tcp:127.0.0.1:6222 unit=backend.service process=node user=www-data queue=0 backlog=511
522ms h124     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
522ms h124     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
522ms h124     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=-198ms
522ms h124     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
523ms h124     change package readline-common:all detail="8.2-1.3 installed" when=-16m44.061s
523ms h124     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m34.061s
529ms h124     load load1=10.77 cpus=2 memory=25276502016 available=24218804224 swap=0 swapped=0 psi-cpu=0.8015000000000001 psi-memory=0 psi-io=0.030299999999999997 disk=0.2476719051592867 inodes=0.035982489585876465 path=/ oom=0 overflows=0
529ms h124     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
529ms h124     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
529ms h124     unit nginx.service active/running load=loaded result=success pid=63 restart=no invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=-198ms
529ms h124     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
529ms h124     missing units ok=true witness=units
529ms h124     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
529ms h124     socket tcp:127.0.0.1:6222 unit=backend.service process=node user=www-data queue=0 backlog=511
574ms h124     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
574ms h124     vhost apache2.service apache disk name=h124.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
601ms h124     test nginx.service nginx ok tree=ffb8fdd8d2481ce8652eb0b8d59b6f9b4679fe68aab31b2a281e9a966b06f54a newer=no
601ms h124     vhost nginx.service nginx disk name=blog124.lab at=/etc/nginx/sites-enabled/blog124.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6222 > /etc/nginx/sites-enabled/blog124.lab:10 > connect=10s > read=10s" witness=configtest
601ms h124     vhost nginx.service nginx running name=blog124.lab at=/etc/nginx/sites-enabled/blog124.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6222 > /etc/nginx/sites-enabled/blog124.lab:10 > connect=10s > read=10s" witness=configtest
631ms h124     target tcp:127.0.0.1:6222 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
659ms h124     unit backend.service active/running load=loaded result=success pid=56 restart=no invocation=37693107066d4a498739d30b72feed1c file=enabled since=-251ms
842ms h124     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
842ms h124     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
865ms h124     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.202s h124     look blog124.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog124.lab/ to=10.99.0.21:80 took=16.525971ms purpose=scheduled direct=true
2.448s h124     unit nginx.service active/running load=loaded result=success pid=63 restart=no job=restart invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=-198ms
2.448s h124     unit nginx.service deactivating/stop load=loaded result=success pid=63 restart=no job=restart invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=2.441s
2.453s h124     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=2.441s
2.483s h124     removal socket tcp:0.0.0.0:80 witness=sockets
2.483s h124     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=3ea0f3fdc21e4e8e9bea152dcc686d38 file=enabled since=2.473s
2.483s h124     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=3401df60d5e64dd4a2a6a3eb715920b3 file=enabled since=2.473s
2.483s h124     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=3401df60d5e64dd4a2a6a3eb715920b3 file=enabled since=2.475s
2.504s h124     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=3401df60d5e64dd4a2a6a3eb715920b3 file=enabled since=2.492s
2.504s h124     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=3401df60d5e64dd4a2a6a3eb715920b3 file=enabled since=2.492s
2.509s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=128.606µs purpose=word direct=true
2.548s h124     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=3401df60d5e64dd4a2a6a3eb715920b3 file=enabled since=2.492s stop=no
2.737s h124     test nginx.service nginx environment-error at=/etc/nginx/sites-enabled/blog124.lab:10 text="host not found in upstream \"app-backend.lab\"" tree=e45aa9e0821b7a0130b515e52366e5965c88d02cacfa49b7dbaaa048f4517f43
2.737s h124     change config nginx.service detail="its test is environment-error" when=2.736s
3.51s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=145.594µs purpose=confirm token=edbfd4936928405e direct=true
4.172s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=309.202µs purpose=scheduled direct=true
4.514s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=149.396µs purpose=confirm token=b1c03c72e6656445 direct=true
6.215s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=214.698µs purpose=scheduled direct=true
6.516s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=153.1µs purpose=verify token=42b357f3e964a395 direct=true
8.138s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=190.554µs purpose=scheduled direct=true
8.517s h124     look blog124.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog124.lab/ to=10.99.0.21:80 took=164.158µs purpose=verify token=264955bc943b0e09 direct=true
8.517s expect upstream-unresolvable
