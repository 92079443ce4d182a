# Recorded in the lab: web-config-duplicate on nginx-php.
0s    h104     registered 10.99.0.69
738ms h104     agent speaks
739ms h104     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m29.489s
739ms h104     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m19.489s
739ms h104     load load1=17.3 cpus=2 memory=25276502016 available=24055275520 swap=0 swapped=0 psi-cpu=0.9566 psi-memory=0 psi-io=0.0349 disk=0.3321099498745902 inodes=0.04091012477874756 path=/ oom=0 overflows=0
739ms h104     missing units ok=true witness=units
739ms h104     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
739ms h104     missing "weblog apache2.service" ok=true witness=weblog
739ms h104     missing "weblog nginx.service" ok=true witness=weblog
739ms h104     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
739ms h104     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
739ms h104     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
739ms h104     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=-544ms
739ms h104     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=55bccb8f3c4c44fbaf4c9e5ab6f4893d file=enabled status="Ready to handle connections" since=-397ms
740ms h104     load load1=17.3 cpus=2 memory=25276502016 available=24055275520 swap=0 swapped=0 psi-cpu=0.9566 psi-memory=0 psi-io=0.0349 disk=0.3321099498745902 inodes=0.04091012477874756 path=/ oom=0 overflows=0
740ms h104     missing "weblog nginx.service" ok=true witness=weblog
740ms h104     missing "weblog apache2.service" ok=true witness=weblog
740ms h104     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
740ms h104     change package readline-common:all detail="8.2-1.3 installed" when=-1h26m29.489s
740ms h104     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h26m19.489s
741ms h104     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
741ms h104     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
741ms h104     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=-544ms
741ms h104     unit php8.2-fpm.service active/running load=loaded result=success pid=56 restart=no invocation=55bccb8f3c4c44fbaf4c9e5ab6f4893d file=enabled status="Ready to handle connections" since=-397ms
741ms h104     missing units ok=true witness=units
741ms h104     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.058s h104     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.058s h104     vhost apache2.service apache disk name=h104.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.059s h104     test nginx.service nginx ok tree=0d2ecc13985fb7e5f22bf5a6cdb1e383a5edd2b8fe6a7eae626eec123187210f newer=no
1.059s h104     vhost nginx.service nginx disk name=api-docs104.lab at=/etc/nginx/sites-enabled/api-docs104.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs104.lab:13 > connect=2s > read=2s" witness=configtest
1.059s h104     vhost nginx.service nginx running name=api-docs104.lab at=/etc/nginx/sites-enabled/api-docs104.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs104.lab:13 > connect=2s > read=2s" witness=configtest
1.059s h104     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.059s h104     test php8.2-fpm.service php-fpm ok tree=4b8a7b030d3d129b4c8edb14b605a6213ba9b976c36fc94940384805da1edae6 newer=no
1.059s h104     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.059s h104     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.059s h104     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.059s h104     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.059s h104     removal missing "weblog php8.2-fpm.service" witness=weblog
3.938s h104     look api-docs104.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs104.lab/ to=10.99.0.69:80 took=9.145219ms purpose=scheduled direct=true source=10.99.0.2
4.287s h104     unit nginx.service active/running load=loaded result=success pid=61 restart=no job=restart invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=-544ms
4.287s h104     unit nginx.service deactivating/stop load=loaded result=success pid=61 restart=no job=restart invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=4.275s
4.306s h104     removal socket tcp:0.0.0.0:80 witness=sockets
4.352s h104     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=4.275s
4.356s h104     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=417ae3ae7de04b3d8ffa7cbdfd20f630 file=enabled since=4.354s
4.379s h104     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=4169ba4537db4570af18c72ce5d813ff file=enabled since=4.354s
4.379s h104     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=4169ba4537db4570af18c72ce5d813ff file=enabled since=4.37s
4.392s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=4169ba4537db4570af18c72ce5d813ff file=enabled since=4.39s
4.394s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=4169ba4537db4570af18c72ce5d813ff file=enabled since=4.39s
4.398s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=230.288µs purpose=word direct=true source=10.99.0.2
4.404s h104     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=4169ba4537db4570af18c72ce5d813ff file=enabled since=4.39s stop=no
4.599s h104     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="a duplicate default server for 0.0.0.0:80" tree=88d25c1f5f6a8e061771c4dbcab6337a93e91f45f0f8a09a8c3c093ecac8a574
4.6s  h104     change config nginx.service detail="its test is config-error" when=4.598s
4.647s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=336.848µs purpose=confirm token=971a12a4096c39d3 direct=true source=10.99.0.2
5.934s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=129.807µs purpose=scheduled direct=true source=10.99.0.2
6.655s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=172.243µs purpose=verify token=a062ce6af676bcb5 direct=true source=10.99.0.2
8.014s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=9.818561ms purpose=scheduled direct=true source=10.99.0.2
8.772s h104     look api-docs104.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs104.lab/ to=10.99.0.69:80 took=171.08µs purpose=verify token=6173ede8f43eb981 direct=true source=10.99.0.2
8.772s expect nginx-config-invalid
