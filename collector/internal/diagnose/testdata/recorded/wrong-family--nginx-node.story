# Recorded in the lab: wrong-family on nginx-node.
0s    h119     registered 10.99.0.28
648ms h119     agent speaks
650ms h119     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m47.766s
650ms h119     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m37.766s
650ms h119     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
650ms h119     load load1=13.02 cpus=2 memory=25276502016 available=24026546176 swap=0 swapped=0 psi-cpu=0.8981 psi-memory=0 psi-io=0.026099999999999998 disk=0.3279382354562344 inodes=0.040724217891693115 path=/ oom=0 overflows=0
650ms h119     missing units ok=true witness=units
650ms h119     missing "weblog apache2.service" ok=true witness=weblog
650ms h119     missing "weblog nginx.service" ok=true witness=weblog
650ms h119     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
650ms h119     socket tcp:127.0.0.1:6521 unit=node-web.service process=node user=www-data queue=0 backlog=511
650ms h119     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
650ms h119     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
650ms h119     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
650ms h119     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
650ms h119     vhost apache2.service apache disk name=h119.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
651ms h119     load load1=13.02 cpus=2 memory=25276502016 available=24026546176 swap=0 swapped=0 psi-cpu=0.8981 psi-memory=0 psi-io=0.026099999999999998 disk=0.3279382354562344 inodes=0.040724217891693115 path=/ oom=0 overflows=0
651ms h119     missing "weblog nginx.service" ok=true witness=weblog
651ms h119     missing "weblog apache2.service" ok=true witness=weblog
651ms h119     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m47.766s
651ms h119     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m37.766s
651ms h119     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
651ms h119     socket tcp:127.0.0.1:6521 unit=node-web.service process=node user=www-data queue=0 backlog=511
651ms h119     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
651ms h119     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
651ms h119     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
651ms h119     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
651ms h119     vhost apache2.service apache disk name=h119.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
651ms h119     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
651ms h119     missing units ok=true witness=units
758ms h119     test nginx.service nginx ok tree=2d94a251176b4c9b406b49bc0bd4dd0141360017449133e79f663ed4d6e36b4f newer=no
758ms h119     vhost nginx.service nginx disk name=kasir119.lab at=/etc/nginx/sites-enabled/kasir119.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6521 > /etc/nginx/sites-enabled/kasir119.lab:10 > connect=2s > read=2s" witness=configtest
758ms h119     vhost nginx.service nginx running name=kasir119.lab at=/etc/nginx/sites-enabled/kasir119.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6521 > /etc/nginx/sites-enabled/kasir119.lab:10 > connect=2s > read=2s" witness=configtest
758ms h119     target tcp:127.0.0.1:6521 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
758ms h119     unit node-web.service active/running load=loaded result=success pid=39 restart=no invocation=6e2a2e03712348dcb14f9a2037becb9b file=enabled since=-881ms
775ms h119     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
775ms h119     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
775ms h119     missing "weblog php8.2-fpm.service" ok=true witness=weblog
775ms h119     removal missing "weblog php8.2-fpm.service" witness=weblog
783ms h119     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.653s h119     look kasir119.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir119.lab/ to=10.99.0.28:80 took=50.782872ms purpose=scheduled direct=true source=10.99.0.2
4.373s h119     unit nginx.service active/running load=loaded result=success pid=43 restart=no job=reload invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
4.391s h119     unit nginx.service reloading/reload load=loaded result=success pid=43 restart=no job=reload invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
4.416s h119     unit nginx.service active/running load=loaded result=success pid=43 restart=no job=reload invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
4.416s h119     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=b18dc3d6b26f48c791f11f2cd0edb7e5 file=enabled since=-819ms
4.417s h119     change reload nginx.service detail="systemd reloaded it" when=4.416s
5.434s h119     test nginx.service nginx ok tree=cbcea28ecfe79be38291c1b7cccec5ff6e7cc20a07574b16dafca172401d967c newer=no
5.434s h119     vhost nginx.service nginx disk name=kasir119.lab at=/etc/nginx/sites-enabled/kasir119.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:6521 > /etc/nginx/sites-enabled/kasir119.lab:10 > connect=2s > read=2s" witness=configtest
5.435s h119     vhost nginx.service nginx running name=kasir119.lab at=/etc/nginx/sites-enabled/kasir119.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:6521 > /etc/nginx/sites-enabled/kasir119.lab:10 > connect=2s > read=2s" witness=configtest
5.435s h119     change config nginx.service detail="its test is ok" when=5.434s
5.435s h119     removal target tcp:127.0.0.1:6521 witness=targets
5.459s h119     target tcp:[::1]:6521 listens=no connects=no errno=ECONNREFUSED local=true
5.461s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=813.291µs purpose=word direct=true source=10.99.0.2
5.483s h119     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:[::1]:6521 vhost=kasir119.lab count=1 first=5.234s last=5.234s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir119.lab, upstream: tcp:[::1]:6521"
5.633s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=697.338µs purpose=scheduled direct=true source=10.99.0.2
5.713s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=736.927µs purpose=confirm token=d8f4b6c4e357e5a7 direct=true source=10.99.0.2
6.268s h119     arrival d8f4b6c4e357e5a7 nginx.service status=502
6.489s h119     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:[::1]:6521 vhost=kasir119.lab count=2 first=5.234s last=5.234s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir119.lab, upstream: tcp:[::1]:6521"
7.552s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=4.000338ms purpose=scheduled direct=true source=10.99.0.2
7.719s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=5.079666ms purpose=verify token=fc9c687edc371e0d direct=true source=10.99.0.2
8.281s h119     arrival fc9c687edc371e0d nginx.service status=502
8.543s h119     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:[::1]:6521 vhost=kasir119.lab count=2 first=7.234s last=7.234s sample="connect() failed (111: Connection refused) while connecting to upstream, server: kasir119.lab, upstream: tcp:[::1]:6521"
9.538s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=1.616818ms purpose=scheduled direct=true source=10.99.0.2
9.753s h119     look kasir119.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir119.lab/ to=10.99.0.28:80 took=15.766614ms purpose=verify token=2015f0803bef0e32 direct=true source=10.99.0.2
9.753s expect upstream-wrong-port
