# Recorded in the lab: restart-storm-web on nginx-node.
0s    h275     registered 10.99.0.4
651ms h275     agent speaks
654ms h275     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m20.423s
654ms h275     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m10.423s
654ms h275     load load1=14.69 cpus=2 memory=25276502016 available=23774134272 swap=0 swapped=0 psi-cpu=0.9351 psi-memory=0 psi-io=0.024 disk=0.32407445413497354 inodes=0.040674448013305664 path=/ oom=0 overflows=0
654ms h275     missing units ok=true witness=units
654ms h275     missing "weblog apache2.service" ok=true witness=weblog
654ms h275     missing "weblog nginx.service" ok=true witness=weblog
654ms h275     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
654ms h275     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
654ms h275     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
654ms h275     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=-243ms
654ms h275     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
655ms h275     load load1=14.69 cpus=2 memory=25276502016 available=23774134272 swap=0 swapped=0 psi-cpu=0.9351 psi-memory=0 psi-io=0.024 disk=0.32407445413497354 inodes=0.040674448013305664 path=/ oom=0 overflows=0
655ms h275     missing "weblog nginx.service" ok=true witness=weblog
655ms h275     missing "weblog apache2.service" ok=true witness=weblog
655ms h275     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m20.423s
655ms h275     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m10.423s
656ms h275     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
656ms h275     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
656ms h275     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=-243ms
656ms h275     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
656ms h275     missing units ok=true witness=units
656ms h275     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
737ms h275     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
737ms h275     vhost apache2.service apache disk name=h275.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
753ms h275     test nginx.service nginx ok tree=62160fc9e20b69dc8c12090601705e05939f540a1e199c48082735e6fd404223 newer=no
753ms h275     vhost nginx.service nginx disk name=kasir275.lab at=/etc/nginx/sites-enabled/kasir275.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3328 > /etc/nginx/sites-enabled/kasir275.lab:10 > connect=2s > read=2s" witness=configtest
753ms h275     vhost nginx.service nginx running name=kasir275.lab at=/etc/nginx/sites-enabled/kasir275.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3328 > /etc/nginx/sites-enabled/kasir275.lab:10 > connect=2s > read=2s" witness=configtest
771ms h275     target tcp:127.0.0.1:3328 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
818ms h275     unit app.service active/running load=loaded result=success pid=53 restart=no invocation=61fa04df27bd4e81ac4b607afbde26f1 file=enabled since=-330ms
841ms h275     socket tcp:127.0.0.1:3328 unit=app.service process=node user=www-data queue=0 backlog=511
969ms h275     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
969ms h275     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
973ms h275     missing "weblog php8.2-fpm.service" ok=true witness=weblog
973ms h275     removal missing "weblog php8.2-fpm.service" witness=weblog
991ms h275     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.014s h275     process node unit=app.service user=www-data count=1 cpu=0.036585365853658534 memory=51638272 io=0
1.014s h275     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012195121951219513 memory=4259840 io=0
1.014s h275     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.2
1.014s h275     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024390243902439025 memory=22179840 io=0.5
1.014s h275     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=20279296 io=0.2
1.014s h275     process systemd unit=init.scope user=root count=1 cpu=0.024390243902439025 memory=12169216 io=0
1.014s h275     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7348224 io=0
1.014s h275     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11898880 io=0.1
1.014s h275     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
2.101s h275     look kasir275.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir275.lab/ to=10.99.0.4:80 took=21.863526ms purpose=scheduled direct=true source=10.99.0.2
2.524s h275     unit nginx.service active/running load=loaded result=success pid=61 restart=no job=restart invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=-243ms
2.524s h275     unit nginx.service deactivating/stop load=loaded result=success pid=61 restart=no job=restart invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=2.521s
2.527s h275     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=2.521s
2.532s h275     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=e73b25f2e5154f92ba1f634699e82393 file=enabled since=2.528s
2.541s h275     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.528s
2.544s h275     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.541s
2.548s h275     removal socket tcp:0.0.0.0:80 witness=sockets
2.565s h275     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.541s
2.578s h275     unit nginx.service active/running load=loaded result=success pid=145 restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.577s
2.58s h275     unit nginx.service active/running load=loaded result=success pid=145 restart=no invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.577s
2.603s h275     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.641s h275     unit nginx.service active/running load=loaded result=success pid=145 restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.577s
2.641s h275     unit nginx.service deactivating/stop load=loaded result=success pid=145 restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.639s
2.653s h275     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.639s
2.668s h275     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=80f723077ecb452ca8705ad4e7424ecf file=enabled since=2.666s
2.673s h275     removal socket tcp:0.0.0.0:80 witness=sockets
2.687s h275     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.666s
2.687s h275     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.684s
2.711s h275     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.684s
2.734s h275     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.74s h275     unit nginx.service active/running load=loaded result=success pid=159 restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.733s
2.74s h275     unit nginx.service active/running load=loaded result=success pid=159 restart=no invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.733s
2.765s h275     removal socket tcp:0.0.0.0:80 witness=sockets
2.771s h275     unit nginx.service active/running load=loaded result=success pid=159 restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.733s
2.771s h275     unit nginx.service deactivating/stop load=loaded result=success pid=159 restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.759s
2.771s h275     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.759s
2.784s h275     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=bd14d546e914446cb037a2db6e63c0c1 file=enabled since=2.782s
2.794s h275     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.782s
2.794s h275     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.793s
2.86s h275     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.793s
2.891s h275     unit nginx.service active/running load=loaded result=success pid=176 restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.889s
2.892s h275     unit nginx.service active/running load=loaded result=success pid=176 restart=no invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.889s
2.917s h275     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.953s h275     unit nginx.service active/running load=loaded result=success pid=176 restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.889s
2.954s h275     unit nginx.service deactivating/stop load=loaded result=success pid=176 restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.951s
2.974s h275     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.951s
2.975s h275     removal socket tcp:0.0.0.0:80 witness=sockets
2.985s h275     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=1eeea10b744f4510a2199720ff3f9a33 file=enabled since=2.981s
3.009s h275     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=2.981s
3.011s h275     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.008s
3.097s h275     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.008s
3.147s h275     unit nginx.service active/running load=loaded result=success pid=192 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.137s
3.147s h275     unit nginx.service active/running load=loaded result=success pid=192 restart=no invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.137s
3.157s h275     unit nginx.service active/running load=loaded result=success pid=192 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.137s
3.157s h275     unit nginx.service deactivating/stop load=loaded result=success pid=192 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.155s
3.166s h275     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.155s
3.192s h275     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.176s
3.192s h275     unit nginx.service inactive/dead load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.176s
3.192s h275     unit nginx.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.176s
3.192s h275     unit nginx.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.176s
3.193s h275     unit nginx.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=5be61de14c714606a53850e55256a8e9 file=enabled since=3.176s stop=no
3.195s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=283.34µs purpose=word direct=true source=10.99.0.2
3.455s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=379.361µs purpose=confirm token=f6d7dc58bd47740c direct=true source=10.99.0.2
4.06s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=543.289µs purpose=scheduled direct=true source=10.99.0.2
4.164s h275     test nginx.service nginx ok tree=62160fc9e20b69dc8c12090601705e05939f540a1e199c48082735e6fd404223
5.459s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=1.487582ms purpose=verify token=bb13411b9a2e0da0 direct=true source=10.99.0.2
6.078s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=304.421µs purpose=scheduled direct=true source=10.99.0.2
7.46s h275     look kasir275.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://kasir275.lab/ to=10.99.0.4:80 took=416.272µs purpose=verify token=51f43d2d13d6f15c direct=true source=10.99.0.2
7.46s expect restart-storm
