# Recorded in the lab: php-fpm-crash-loop on nginx-php-unit.
0s    h025     registered 10.99.0.32
542ms h025     agent speaks
545ms h025     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m55.611s
545ms h025     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m45.611s
545ms h025     load load1=13.17 cpus=2 memory=25276502016 available=24036892672 swap=0 swapped=0 psi-cpu=0.9073 psi-memory=0 psi-io=0.0354 disk=0.32752529851332646 inodes=0.040730834007263184 path=/ oom=0 overflows=0
545ms h025     missing units ok=true witness=units
545ms h025     missing "weblog apache2.service" ok=true witness=weblog
545ms h025     missing "weblog nginx.service" ok=true witness=weblog
545ms h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
545ms h025     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
545ms h025     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
545ms h025     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=7f4faca63e5c4dbb8d471e848ee897ad file=enabled since=-450ms
545ms h025     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
545ms h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=-421ms
545ms h025     load load1=13.17 cpus=2 memory=25276502016 available=24036892672 swap=0 swapped=0 psi-cpu=0.9073 psi-memory=0 psi-io=0.0354 disk=0.32752529851332646 inodes=0.040730834007263184 path=/ oom=0 overflows=0
545ms h025     missing "weblog nginx.service" ok=true witness=weblog
545ms h025     missing "weblog apache2.service" ok=true witness=weblog
545ms h025     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m55.611s
545ms h025     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m45.611s
546ms h025     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
546ms h025     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
546ms h025     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=7f4faca63e5c4dbb8d471e848ee897ad file=enabled since=-450ms
546ms h025     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
546ms h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
546ms h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=-421ms
546ms h025     missing units ok=true witness=units
770ms h025     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
770ms h025     vhost apache2.service apache disk name=h025.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
843ms h025     test nginx.service nginx ok tree=9f938474f894b61fed66f69db1ab63809dfc401d05755dc5612bee3e9aba77a9 newer=no
843ms h025     vhost nginx.service nginx disk name=a125.lab at=/etc/nginx/sites-enabled/a125.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/www.sock > /etc/nginx/sites-enabled/a125.lab:13 > connect=1m0s > read=1m0s" witness=configtest
843ms h025     vhost nginx.service nginx disk name=sekolah25.lab at=/etc/nginx/sites-enabled/sekolah25.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/www.sock > /etc/nginx/sites-enabled/sekolah25.lab:13 > connect=1m0s > read=1m0s" witness=configtest
843ms h025     vhost nginx.service nginx running name=a125.lab at=/etc/nginx/sites-enabled/a125.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/www.sock > /etc/nginx/sites-enabled/a125.lab:13 > connect=1m0s > read=1m0s" witness=configtest
843ms h025     vhost nginx.service nginx running name=sekolah25.lab at=/etc/nginx/sites-enabled/sekolah25.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/www.sock > /etc/nginx/sites-enabled/sekolah25.lab:13 > connect=1m0s > read=1m0s" witness=configtest
876ms h025     target unix:/opt/plesk-php82-fpm/run/www.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
929ms h025     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0.3
929ms h025     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22503424 io=0.5
929ms h025     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20946944 io=0
929ms h025     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012345679012345678 memory=18628608 io=0.1
929ms h025     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12013568 io=0
929ms h025     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8015872 io=0
929ms h025     process php-fpm8.2 unit=plesk-php82-fpm.service user=www-data count=3 cpu=0 memory=41877504 io=0
929ms h025     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.012345679012345678 memory=11931648 io=0.1
968ms h025     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
968ms h025     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
970ms h025     missing "weblog php8.2-fpm.service" ok=true witness=weblog
970ms h025     removal missing "weblog php8.2-fpm.service" witness=weblog
990ms h025     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.046s h025     test plesk-php82-fpm.service php-fpm ok tree=3a52048a0450a8754ae8f7d081425f05f7dd8476367bd04128363dab457501ad newer=no
1.046s h025     pool plesk-php82-fpm.service pool=www listen=unix:/opt/plesk-php82-fpm/run/www.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/www.conf:1 witness=configtest
1.046s h025     pool plesk-php82-fpm.service pool=www listen=unix:/opt/plesk-php82-fpm/run/www.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/www.conf:1 witness=configtest
1.046s h025     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
1.046s h025     removal missing "weblog plesk-php82-fpm.service" witness=weblog
2.557s h025     look sekolah25.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah25.lab/ to=10.99.0.32:80 took=17.768213ms purpose=scheduled direct=true source=10.99.0.2
3.397s h025     look a125.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a125.lab/ to=10.99.0.32:80 took=1.570602ms purpose=scheduled direct=true source=10.99.0.2
4.392s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=43 restart=on-failure invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=-421ms
4.414s h025     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
4.487s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=on-failure invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=4.485s
4.493s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=4.077709ms purpose=word direct=true source=10.99.0.2
4.494s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=3.959838ms purpose=word direct=true source=10.99.0.2
4.497s h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.506s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=on-failure invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=4.485s stop=no
4.515s h025     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.517s h025     target unix:/opt/plesk-php82-fpm/run/www.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
4.53s h025     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=a125.lab count=1 first=4.389s last=4.389s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a125.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
4.53s h025     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=sekolah25.lab count=1 first=4.389s last=4.389s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: sekolah25.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
4.53s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=on-failure invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=4.499s stop=no
4.53s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restart=on-failure invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=4.5s
4.541s h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.541s h025     target unix:/opt/plesk-php82-fpm/run/www.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
4.63s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure job=start invocation=b229351117a54c6e84faf21404650e6c file=enabled status="Ready to handle connections" since=4.5s
4.63s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=144 restarts=1 restart=on-failure job=start invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled since=4.6s
4.63s h025     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=144 restarts=1 restart=on-failure job=start invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled since=4.619s
4.634s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=523.686µs purpose=scheduled direct=true source=10.99.0.2
4.767s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=144 restarts=1 restart=on-failure invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled status="Ready to handle connections" since=4.694s
4.838s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=sekolah25.lab count=1 first=4.389s last=4.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: sekolah25.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
4.88s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled status="Ready to handle connections" since=4.872s
4.884s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled status="Ready to handle connections" since=4.874s
4.884s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=1 restart=on-failure invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled status="Ready to handle connections" since=4.874s
4.946s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure job=start invocation=8efd206cb7cc46d1bcf1b884774c1591 file=enabled status="Ready to handle connections" since=4.874s
4.946s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=157 restarts=2 restart=on-failure job=start invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled since=4.931s
4.946s h025     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=157 restarts=2 restart=on-failure job=start invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled since=4.943s
5.027s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=157 restarts=2 restart=on-failure job=start invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled since=5.024s
5.028s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=157 restarts=2 restart=on-failure invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled since=5.024s
5.042s h025     wait plesk-php82-fpm.service nothing pool=www workers=1 of=1
5.043s h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.075s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled status="Ready to handle connections" since=5.071s
5.084s h025     removal wait "plesk-php82-fpm.service www nothing " witness=waits
5.085s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled status="Ready to handle connections" since=5.071s stop=no
5.088s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=2.933608ms purpose=confirm token=e91a98e1c97eaf66 direct=true source=10.99.0.2
5.09s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled status="Ready to handle connections" since=5.083s stop=no
5.098s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=2 restart=on-failure invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled status="Ready to handle connections" since=5.084s
5.19s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure job=start invocation=34962f843c7142a5a16dd6e9e4b872cd file=enabled status="Ready to handle connections" since=5.084s
5.191s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=171 restarts=3 restart=on-failure job=start invocation=e564e70dee324497aeaf154077a0255a file=enabled since=5.158s
5.191s h025     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=171 restarts=3 restart=on-failure job=start invocation=e564e70dee324497aeaf154077a0255a file=enabled since=5.188s
5.325s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=670.991µs purpose=scheduled direct=true source=10.99.0.2
5.339s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=a125.lab count=1 first=4.389s last=4.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: a125.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
5.349s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=171 restarts=3 restart=on-failure job=start invocation=e564e70dee324497aeaf154077a0255a file=enabled since=5.347s
5.349s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=171 restarts=3 restart=on-failure invocation=e564e70dee324497aeaf154077a0255a file=enabled since=5.347s
5.367s h025     arrival e91a98e1c97eaf66 nginx.service status=502
5.395s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=e564e70dee324497aeaf154077a0255a file=enabled status="Ready to handle connections" since=5.39s
5.4s  h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=e564e70dee324497aeaf154077a0255a file=enabled status="Ready to handle connections" since=5.39s stop=no
5.405s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=e564e70dee324497aeaf154077a0255a file=enabled status="Ready to handle connections" since=5.403s stop=no
5.405s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=3 restart=on-failure invocation=e564e70dee324497aeaf154077a0255a file=enabled status="Ready to handle connections" since=5.403s
5.475s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure job=start invocation=e564e70dee324497aeaf154077a0255a file=enabled status="Ready to handle connections" since=5.403s
5.475s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=186 restarts=4 restart=on-failure job=start invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled since=5.46s
5.477s h025     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=186 restarts=4 restart=on-failure job=start invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled since=5.472s
5.49s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=636.536µs purpose=verify token=9fc4022d2c929ac2 direct=true source=10.99.0.2
5.54s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=186 restarts=4 restart=on-failure job=start invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled since=5.522s
5.54s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=186 restarts=4 restart=on-failure invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled since=5.522s
5.548s h025     look sekolah25.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah25.lab/ to=10.99.0.32:80 took=3.513677ms purpose=verify token=0988dd89aedf2bb5 direct=true source=10.99.0.2
5.571s h025     target unix:/opt/plesk-php82-fpm/run/www.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
5.606s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled status="Ready to handle connections" since=5.605s
5.616s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled status="Ready to handle connections" since=5.605s stop=no
5.641s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=8.829761ms purpose=verify token=6619df249881c587 direct=true source=10.99.0.2
5.646s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled status="Ready to handle connections" since=5.638s stop=no
5.649s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=4 restart=on-failure invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled status="Ready to handle connections" since=5.639s
5.669s h025     target unix:/opt/plesk-php82-fpm/run/www.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.739s h025     sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=a125.lab count=1 first=5.389s last=5.389s sample="recv() failed (104: Connection reset by peer) while reading response header from upstream, server: a125.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
5.74s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure job=start invocation=df5cea64dd6a4660ab1aa5d8aae14a11 file=enabled status="Ready to handle connections" since=5.639s
5.74s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=204 restarts=5 restart=on-failure job=start invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled since=5.709s
5.74s h025     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=204 restarts=5 restart=on-failure job=start invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled since=5.735s
5.853s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=204 restarts=5 restart=on-failure job=start invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled since=5.851s
5.856s h025     unit plesk-php82-fpm.service active/running load=loaded result=success pid=204 restarts=5 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled since=5.851s
5.893s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.89s
5.898s h025     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.89s stop=no
5.9s  h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.892s stop=no
5.9s  h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=5 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.893s
5.938s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=sekolah25.lab count=2 first=4.389s last=5.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: sekolah25.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
5.963s h025     unit plesk-php82-fpm.service activating/auto-restart load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.893s
5.963s h025     unit plesk-php82-fpm.service inactive/dead load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.96s
5.963s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure job=unknown invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.96s
5.963s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.96s
5.974s h025     unit plesk-php82-fpm.service failed/failed load=loaded result=signal exit=killed/9 restarts=6 restart=on-failure invocation=6f9b67c1f15d440ab6db54ad3bebc068 file=enabled status="Ready to handle connections" since=5.96s stop=no
6.086s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=836.709µs purpose=verify token=2ed2a215b2cfaf53 direct=true source=10.99.0.2
6.344s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=a125.lab count=1 first=5.389s last=5.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: a125.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
6.361s h025     arrival 9fc4022d2c929ac2 nginx.service status=502
6.361s h025     arrival 0988dd89aedf2bb5 nginx.service status=200
6.361s h025     arrival 6619df249881c587 nginx.service status=502
6.361s h025     arrival 2ed2a215b2cfaf53 nginx.service status=502
6.578s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=3.377015ms purpose=scheduled direct=true source=10.99.0.2
6.876s h025     test plesk-php82-fpm.service php-fpm ok tree=3a52048a0450a8754ae8f7d081425f05f7dd8476367bd04128363dab457501ad
6.877s h025     removal missing "weblog plesk-php82-fpm.service" witness=weblog
6.877s h025     removal missing "weblog php8.2-fpm.service" witness=weblog
7.266s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=538.229µs purpose=scheduled direct=true source=10.99.0.2
7.429s h025     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
7.541s h025     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.941s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=sekolah25.lab count=1 first=6.389s last=6.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: sekolah25.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
8.087s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=759.38µs purpose=verify token=595e27061ea1d7b7 direct=true source=10.99.0.2
8.342s h025     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/opt/plesk-php82-fpm/run/www.sock vhost=a125.lab count=1 first=6.389s last=6.389s sample="connect() to unix:/opt/plesk-php82-fpm/run/www.sock failed (111: Connection refused) while connecting to upstream, server: a125.lab, upstream: unix:/opt/plesk-php82-fpm/run/www.sock"
8.372s h025     arrival 595e27061ea1d7b7 nginx.service status=502
8.651s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=578.932µs purpose=scheduled direct=true source=10.99.0.2
9.251s h025     look a125.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a125.lab/ to=10.99.0.32:80 took=489.44µs purpose=scheduled direct=true source=10.99.0.2
10.091s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=1.778533ms purpose=verify token=f36251f06c664f38 direct=true source=10.99.0.2
10.393s h025     removal missing "weblog plesk-php82-fpm.service" witness=weblog
10.393s h025     removal missing "weblog php8.2-fpm.service" witness=weblog
10.394s h025     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=17 502=13 sources=1 top=1 counted=1
10.396s h025     arrival f36251f06c664f38 nginx.service status=502
10.63s h025     load cpu=0.9979979979979544 steal=0.0005005005005004552 wait=0 load1=13.13 cpus=2 memory=25276502016 available=24113520640 swap=0 swapped=0 psi-cpu=0.9107999999999999 psi-memory=0 psi-io=0.0369 disk=0.32651270458577386 inodes=0.040756404399871826 path=/ oom=0 overflows=0
10.63s h025     pool plesk-php82-fpm.service pool=www listen=unix:/opt/plesk-php82-fpm/run/www.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/www.conf:1 witness=configtest
10.63s h025     pool plesk-php82-fpm.service pool=www listen=unix:/opt/plesk-php82-fpm/run/www.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/www.conf:1 witness=configtest
10.63s h025     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.689s h025     look sekolah25.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah25.lab/ to=10.99.0.32:80 took=624.106µs purpose=scheduled direct=true source=10.99.0.2
10.689s expect php-fpm-crash-loop
