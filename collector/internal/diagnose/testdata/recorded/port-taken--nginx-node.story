# Recorded in the lab: port-taken on nginx-node.
0s    h146     registered 10.99.0.84
731ms h146     agent speaks
731ms h146     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m28.766s
731ms h146     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m18.766s
731ms h146     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
731ms h146     test nginx.service nginx ok tree=6869d62ee26d2ff576f46e1c501bfcfb5daf8851d3227b7d21451a9e885e66cb newer=no
731ms h146     load load1=17.27 cpus=2 memory=25276502016 available=24021823488 swap=0 swapped=0 psi-cpu=0.9627 psi-memory=0 psi-io=0.0359 disk=0.33374800149242 inodes=0.04095965623855591 path=/ oom=0 overflows=0
731ms h146     missing units ok=true witness=units
731ms h146     missing "weblog apache2.service" ok=true witness=weblog
731ms h146     missing "weblog nginx.service" ok=true witness=weblog
731ms h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
731ms h146     socket tcp:127.0.0.1:4014 unit=node-web.service process=node user=www-data queue=0 backlog=511
731ms h146     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
731ms h146     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
731ms h146     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=f53ef4dc6aba4db3961d61e5cc6ad699 file=enabled since=-554ms
731ms h146     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
731ms h146     vhost apache2.service apache disk name=h146.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
731ms h146     vhost nginx.service nginx disk name=api-docs146.example.lab at=/etc/nginx/sites-enabled/api-docs146.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/api-docs146.example.lab:10 > connect=3s > read=3s" witness=configtest
731ms h146     vhost nginx.service nginx disk name=blog146.example.lab at=/etc/nginx/sites-enabled/blog146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/blog146.example.lab:10 > connect=3s > read=3s" witness=configtest
731ms h146     vhost nginx.service nginx running name=api-docs146.example.lab at=/etc/nginx/sites-enabled/api-docs146.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/api-docs146.example.lab:10 > connect=3s > read=3s" witness=configtest
731ms h146     vhost nginx.service nginx running name=blog146.example.lab at=/etc/nginx/sites-enabled/blog146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/blog146.example.lab:10 > connect=3s > read=3s" witness=configtest
777ms h146     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m28.766s
777ms h146     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m18.766s
777ms h146     load load1=17.27 cpus=2 memory=25276502016 available=24021823488 swap=0 swapped=0 psi-cpu=0.9627 psi-memory=0 psi-io=0.0359 disk=0.33374800149242 inodes=0.04095965623855591 path=/ oom=0 overflows=0
778ms h146     missing "weblog nginx.service" ok=true witness=weblog
778ms h146     missing "weblog apache2.service" ok=true witness=weblog
778ms h146     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
778ms h146     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
778ms h146     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=f53ef4dc6aba4db3961d61e5cc6ad699 file=enabled since=-554ms
778ms h146     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
778ms h146     missing units ok=true witness=units
778ms h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
778ms h146     socket tcp:127.0.0.1:4014 unit=node-web.service process=node user=www-data queue=0 backlog=511
778ms h146     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
778ms h146     vhost apache2.service apache disk name=h146.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
778ms h146     test nginx.service nginx ok tree=6869d62ee26d2ff576f46e1c501bfcfb5daf8851d3227b7d21451a9e885e66cb newer=no
778ms h146     vhost nginx.service nginx disk name=api-docs146.example.lab at=/etc/nginx/sites-enabled/api-docs146.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/api-docs146.example.lab:10 > connect=3s > read=3s" witness=configtest
778ms h146     vhost nginx.service nginx disk name=blog146.example.lab at=/etc/nginx/sites-enabled/blog146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/blog146.example.lab:10 > connect=3s > read=3s" witness=configtest
778ms h146     vhost nginx.service nginx running name=api-docs146.example.lab at=/etc/nginx/sites-enabled/api-docs146.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/api-docs146.example.lab:10 > connect=3s > read=3s" witness=configtest
778ms h146     vhost nginx.service nginx running name=blog146.example.lab at=/etc/nginx/sites-enabled/blog146.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4014 > /etc/nginx/sites-enabled/blog146.example.lab:10 > connect=3s > read=3s" witness=configtest
778ms h146     target tcp:127.0.0.1:4014 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
790ms h146     unit node-web.service active/running load=loaded result=success pid=45 restart=no invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=-673ms
926ms h146     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012195121951219513 memory=4210688 io=0
926ms h146     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012195121951219513 memory=15171584 io=0.2857142857142857
926ms h146     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=21770240 io=0.42857142857142855
926ms h146     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=20410368 io=0
926ms h146     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.036585365853658534 memory=0 io=0.14285714285714285
926ms h146     process systemd unit=init.scope user=root count=1 cpu=0.024390243902439025 memory=12210176 io=0
926ms h146     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7606272 io=0
926ms h146     process node unit=node-web.service user=www-data count=1 cpu=0 memory=51658752 io=0
926ms h146     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12017664 io=0.14285714285714285
926ms h146     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8130560 io=0
949ms h146     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
949ms h146     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
951ms h146     missing "weblog php8.2-fpm.service" ok=true witness=weblog
951ms h146     removal missing "weblog php8.2-fpm.service" witness=weblog
974ms h146     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.641s h146     look blog146.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog146.example.lab/ to=10.99.0.84:80 took=102.915715ms purpose=scheduled direct=true source=10.99.0.2
3.824s h146     look api-docs146.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=37.578657ms purpose=scheduled direct=true source=10.99.0.2
4.5s  h146     look blog146.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog146.example.lab/ to=10.99.0.84:80 took=10.122995ms purpose=scheduled direct=true source=10.99.0.2
4.745s h146     unit node-web.service active/running load=loaded result=success pid=45 restart=on-failure invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=-673ms
4.765s h146     unit node-web.service active/running load=loaded result=success pid=45 restart=on-failure job=unknown invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=-673ms
4.765s h146     unit node-web.service deactivating/stop-sigterm load=loaded result=success pid=45 restart=on-failure job=unknown invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=4.739s
4.765s h146     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure job=unknown invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=4.746s
4.765s h146     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=4.746s
4.825s h146     removal socket tcp:127.0.0.1:4014 witness=sockets
4.827s h146     target tcp:127.0.0.1:4014 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
4.829s h146     look api-docs146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=785.996µs purpose=word direct=true source=10.99.0.2
4.831s h146     look blog146.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog146.example.lab/ to=10.99.0.84:80 took=733.095µs purpose=word direct=true source=10.99.0.2
4.834s h146     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=on-failure invocation=516f57c1e3f04a4d879b155d8fe7ece5 file=enabled since=4.746s stop=yes stopped=4.746s
4.855s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=4.234s last=4.234s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
4.855s h146     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4014 vhost=blog146.example.lab count=1 first=4.234s last=4.234s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog146.example.lab, upstream: tcp:127.0.0.1:4014"
5.164s h146     unit node-web.service active/running load=loaded result=success exit=killed/15 restart=on-failure invocation=01c336b447a442b7a77252d41e240110 file=enabled since=5.159s
5.214s h146     socket tcp:127.0.0.1:4014 unit=lab-stranger.service process=nc user=root queue=0 backlog=1
5.924s h146     target tcp:127.0.0.1:4014 listens=yes connects=yes unit=lab-stranger.service process=nc queue=0 backlog=1 local=true
5.953s h146     unit lab-stranger.service active/running load=loaded result=success pid=150 restart=no invocation=7079bf399e81415da6ac8c409520c725 file=transient since=5.047s
5.978s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=01c336b447a442b7a77252d41e240110 file=enabled since=5.866s
5.979s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=on-failure invocation=01c336b447a442b7a77252d41e240110 file=enabled since=5.867s
6.193s h146     sign app-address-in-use node-web.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4014 count=1 first=5.849s last=5.849s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4014" witness=kernel
6.194s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure job=unknown invocation=01c336b447a442b7a77252d41e240110 file=enabled since=5.867s
6.194s h146     unit node-web.service inactive/dead load=loaded result=success pid=176 restarts=1 restart=on-failure job=unknown invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=6.036s
6.194s h146     unit node-web.service active/running load=loaded result=success pid=176 restarts=1 restart=on-failure job=unknown invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=6.054s
6.194s h146     unit node-web.service active/running load=loaded result=success pid=176 restarts=1 restart=on-failure invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=6.054s
6.341s h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.341s h146     socket tcp:127.0.0.1:4014 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
6.371s h146     wait lab-stranger.service local address=unix:/run/systemd/journal/stdout peer=systemd-journald.service workers=1 of=1
6.932s h146     target tcp:127.0.0.1:4014 listens=yes connects=no errno=ETIMEDOUT unit=lab-stranger.service process=nc queue=2 backlog=1 local=true
7.115s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=7.03s
7.116s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=on-failure invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=7.04s
7.352s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure job=unknown invocation=00b7c5823e4d48868c2ba8dad14dae70 file=enabled since=7.04s
7.352s h146     unit node-web.service inactive/dead load=loaded result=success pid=189 restarts=2 restart=on-failure job=unknown invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=7.287s
7.352s h146     unit node-web.service active/running load=loaded result=success pid=189 restarts=2 restart=on-failure job=unknown invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=7.299s
7.352s h146     unit node-web.service active/running load=loaded result=success pid=189 restarts=2 restart=on-failure invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=7.299s
8.031s h146     sign app-address-in-use node-web.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4014 count=1 first=7.012s last=7.012s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4014" witness=kernel
8.118s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.026367155s purpose=confirm token=14ae1423c2a9b807 direct=true source=10.99.0.2
8.239s h146     missing "weblog php8.2-fpm.service" ok=true witness=weblog
8.239s h146     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=7.234s last=7.234s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
8.338s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=8.139s
8.338s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=on-failure invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=8.139s
8.428s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure job=unknown invocation=659b01da2d504365a5083a545bafd6ca file=enabled since=8.139s
8.428s h146     unit node-web.service inactive/dead load=loaded result=success pid=201 restarts=3 restart=on-failure job=unknown invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.286s
8.428s h146     unit node-web.service active/running load=loaded result=success pid=201 restarts=3 restart=on-failure job=unknown invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.297s
8.428s h146     unit node-web.service active/running load=loaded result=success pid=201 restarts=3 restart=on-failure invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.297s
8.433s h146     arrival 14ae1423c2a9b807 nginx.service status=504
8.855s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.028450651s purpose=scheduled direct=true source=10.99.0.2
8.964s h146     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15171584 io=0
8.964s h146     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.01282051282051282 memory=23011328 io=0
8.964s h146     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20803584 io=0
8.964s h146     process systemd unit=init.scope user=root count=1 cpu=0 memory=12210176 io=0
8.964s h146     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8196096 io=0
8.964s h146     process node unit=node-web.service user=www-data count=1 running=1 cpu=0.1282051282051282 memory=50343936 io=0
8.964s h146     process systemd-journal unit=systemd-journald.service user=root count=1 running=1 cpu=0 memory=12017664 io=1
8.964s h146     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8130560 io=0
8.964s h146     process nc unit=lab-stranger.service user=root count=1 cpu=0 memory=1724416 io=0
8.964s h146     removal process " dbus.service dbus-daemon" witness=processes
8.964s h146     removal process " gapura-look.service php-fpm8.2" witness=processes
8.966s h146     load load1=16.92 cpus=2 memory=25276502016 available=24012038144 swap=0 swapped=0 psi-cpu=0.9591 psi-memory=0 psi-io=0.0381 disk=0.33378532037020997 inodes=0.0409356951713562 path=/ oom=0 overflows=8
8.966s h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.966s h146     socket tcp:127.0.0.1:4014 unit=lab-stranger.service process=nc user=root queue=1 backlog=1
8.973s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.886s
8.973s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=on-failure invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.886s
9.059s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure job=unknown invocation=64f004d07fa04c20b01e6d0554ec0ac9 file=enabled since=8.886s
9.059s h146     unit node-web.service inactive/dead load=loaded result=success pid=210 restarts=4 restart=on-failure job=unknown invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.036s
9.059s h146     unit node-web.service active/running load=loaded result=success pid=210 restarts=4 restart=on-failure job=unknown invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.056s
9.059s h146     unit node-web.service active/running load=loaded result=success pid=210 restarts=4 restart=on-failure invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.056s
9.109s h146     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=8.234s last=8.234s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
9.659s h146     look blog146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog146.example.lab/ to=10.99.0.84:80 took=3.024537339s purpose=scheduled direct=true source=10.99.0.2
9.677s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.661s
9.677s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=on-failure invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.661s
9.801s h146     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=blog146.example.lab count=1 first=9.234s last=9.234s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: blog146.example.lab, upstream: tcp:127.0.0.1:4014"
9.877s h146     unit node-web.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.661s
9.877s h146     unit node-web.service inactive/dead load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.788s
9.877s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure job=unknown invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.788s
9.877s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.788s
9.879s h146     unit node-web.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=on-failure invocation=3799eaa8c97949ae81d4d4fcc79d5710 file=enabled since=9.788s stop=no
10.251s h146     sign app-address-in-use node-web.service server=app errno=EADDRINUSE target=tcp:127.0.0.1:4014 count=3 first=8.119s last=9.627s sample="Error: listen EADDRINUSE: address already in use 127.0.0.1:4014" witness=kernel
10.453s h146     removal missing "weblog php8.2-fpm.service" witness=weblog
10.462s h146     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 502=2 504=2 sources=1 top=1 counted=1
10.736s h146     load cpu=0.999500499500534 steal=0.0004995004995005224 wait=0 load1=16.45 cpus=2 memory=25276502016 available=24089542656 swap=0 swapped=0 psi-cpu=0.9501999999999999 psi-memory=0 psi-io=0.036699999999999997 disk=0.33392906715873416 inodes=0.04093670845031738 path=/ oom=0 overflows=16
10.736s h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.736s h146     socket tcp:127.0.0.1:4014 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
10.749s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.008424537s purpose=scheduled direct=true source=10.99.0.2
10.951s h146     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=10.234s last=10.234s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
11.266s h146     look api-docs146.example.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=5.014773223s purpose=confirm token=46af3a3aa9b5dd8c direct=true source=10.99.0.2
11.338s h146     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.338s h146     socket tcp:127.0.0.1:4014 unit=lab-stranger.service process=nc user=root queue=2 backlog=1
11.346s h146     arrival 46af3a3aa9b5dd8c nginx.service status=499
11.53s h146     inside api-docs146.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.007994884s
11.614s h146     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.614s h146     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=11.234s last=11.234s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
11.798s h146     look blog146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog146.example.lab/ to=10.99.0.84:80 took=3.033717435s purpose=scheduled direct=true source=10.99.0.2
11.944s h146     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=blog146.example.lab count=1 first=11.234s last=11.234s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: blog146.example.lab, upstream: tcp:127.0.0.1:4014"
12.126s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.011701376s purpose=confirm token=955b3405e32954f3 direct=true source=10.99.0.2
12.337s h146     arrival 955b3405e32954f3 nginx.service status=504
12.51s h146     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=11.234s last=11.234s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
12.731s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.011140682s purpose=confirm token=18d4c3a7d80a371a direct=true source=10.99.0.2
12.746s h146     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=12.234s last=12.234s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
12.903s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.027545378s purpose=scheduled direct=true source=10.99.0.2
13.446s h146     arrival 18d4c3a7d80a371a nginx.service status=504
14.007s h146     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=api-docs146.example.lab count=1 first=12.234s last=12.234s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs146.example.lab, upstream: tcp:127.0.0.1:4014"
14.491s h146     inside blog146.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.00389229s
14.526s h146     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4014 vhost=blog146.example.lab count=1 first=14.234s last=14.234s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog146.example.lab, upstream: tcp:127.0.0.1:4014"
14.721s h146     look blog146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog146.example.lab/ to=10.99.0.84:80 took=4.012605652s purpose=scheduled direct=true source=10.99.0.2
14.803s h146     look api-docs146.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs146.example.lab/ to=10.99.0.84:80 took=3.007339404s purpose=scheduled direct=true source=10.99.0.2
14.803s expect upstream-port-taken
