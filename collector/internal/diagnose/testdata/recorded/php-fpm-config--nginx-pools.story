# Recorded in the lab: php-fpm-config on nginx-pools.
0s    h084     registered 10.99.0.25
472ms h084     agent speaks
474ms h084     change package readline-common:all detail="8.2-1.3 installed" when=-15m52.607s
474ms h084     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m42.607s
474ms h084     load load1=11.64 cpus=2 memory=25276502016 available=24192835584 swap=0 swapped=0 psi-cpu=0.7066 psi-memory=0 psi-io=0.03 disk=0.24662777238215403 inodes=0.03595530986785889 path=/ oom=0 overflows=0
474ms h084     missing units ok=true witness=units
474ms h084     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
474ms h084     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
474ms h084     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
474ms h084     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
474ms h084     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=f93fd4db096c4760bebea4ffcd9d85ad file=enabled since=-347ms
474ms h084     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=-311ms
481ms h084     change package readline-common:all detail="8.2-1.3 installed" when=-15m52.607s
481ms h084     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m42.607s
481ms h084     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
481ms h084     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
481ms h084     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
481ms h084     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=f93fd4db096c4760bebea4ffcd9d85ad file=enabled since=-347ms
481ms h084     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=-311ms
481ms h084     missing units ok=true witness=units
481ms h084     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
571ms h084     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
571ms h084     vhost apache2.service apache disk name=h084.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
584ms h084     test nginx.service nginx ok tree=c1da2451e7386d2b72c9e373d12d986f42e47ec9c344221e7daf60ab59c19b56 newer=no
584ms h084     vhost nginx.service nginx disk name=hotel84.lab at=/etc/nginx/sites-enabled/hotel84.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/hotel84.sock > /etc/nginx/sites-enabled/hotel84.lab:13 > connect=5s > read=5s" witness=configtest
603ms h084     vhost nginx.service nginx disk name=shop84.example.lab at=/etc/nginx/sites-enabled/shop84.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop84.sock > /etc/nginx/sites-enabled/shop84.example.lab:13 > connect=5s > read=5s" witness=configtest
603ms h084     vhost nginx.service nginx disk name=wiki84.lab at=/etc/nginx/sites-enabled/wiki84.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/wiki84.sock > /etc/nginx/sites-enabled/wiki84.lab:13 > connect=5s > read=5s" witness=configtest
603ms h084     vhost nginx.service nginx running name=hotel84.lab at=/etc/nginx/sites-enabled/hotel84.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/hotel84.sock > /etc/nginx/sites-enabled/hotel84.lab:13 > connect=5s > read=5s" witness=configtest
603ms h084     vhost nginx.service nginx running name=shop84.example.lab at=/etc/nginx/sites-enabled/shop84.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop84.sock > /etc/nginx/sites-enabled/shop84.example.lab:13 > connect=5s > read=5s" witness=configtest
603ms h084     vhost nginx.service nginx running name=wiki84.lab at=/etc/nginx/sites-enabled/wiki84.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/wiki84.sock > /etc/nginx/sites-enabled/wiki84.lab:13 > connect=5s > read=5s" witness=configtest
612ms h084     target unix:/run/php/hotel84.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
612ms h084     target unix:/run/php/shop84.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
612ms h084     target unix:/run/php/wiki84.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
622ms h084     test php8.2-fpm.service php-fpm ok tree=cd56a0d4fcbb7b241802ea9d5f90e5a3d02340b3c164296069c90bc5ce7eb14c newer=no
622ms h084     pool php8.2-fpm.service pool=hotel84 listen=unix:/run/php/hotel84.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel84.conf:1 witness=configtest
622ms h084     pool php8.2-fpm.service pool=shop84 listen=unix:/run/php/shop84.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop84.conf:1 witness=configtest
622ms h084     pool php8.2-fpm.service pool=wiki84 listen=unix:/run/php/wiki84.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/wiki84.conf:1 witness=configtest
622ms h084     pool php8.2-fpm.service pool=hotel84 listen=unix:/run/php/hotel84.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/hotel84.conf:1 witness=configtest
622ms h084     pool php8.2-fpm.service pool=shop84 listen=unix:/run/php/shop84.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop84.conf:1 witness=configtest
622ms h084     pool php8.2-fpm.service pool=wiki84 listen=unix:/run/php/wiki84.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/wiki84.conf:1 witness=configtest
2.626s h084     look hotel84.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel84.lab/ to=10.99.0.25:80 took=1.994097ms purpose=scheduled direct=true
3.439s h084     look shop84.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop84.example.lab/ to=10.99.0.25:80 took=2.639938ms purpose=scheduled direct=true
3.733s h084     look wiki84.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki84.lab/ to=10.99.0.25:80 took=13.600337ms purpose=scheduled direct=true
3.954s h084     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no job=restart invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=-311ms
3.954s h084     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=43 restart=no job=restart invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=3.947s
3.965s h084     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=3.947s
3.969s h084     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=f60fa1a9431f48919e91b2ecb0bda028 file=enabled status="Ready to handle connections" since=3.966s
3.971s h084     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=130 restart=no job=restart invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=3.966s
3.971s h084     unit php8.2-fpm.service activating/start load=loaded result=success pid=130 restart=no job=restart invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=3.97s
3.976s h084     target unix:/run/php/hotel84.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.976s h084     target unix:/run/php/shop84.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.976s h084     target unix:/run/php/wiki84.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.978s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=938.686µs purpose=word direct=true
3.983s h084     look hotel84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel84.lab/ to=10.99.0.25:80 took=1.997195ms purpose=word direct=true
3.984s h084     look wiki84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki84.lab/ to=10.99.0.25:80 took=2.262304ms purpose=word direct=true
3.984s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/wiki84.sock vhost=wiki84.lab count=1 first=3.393s last=3.393s sample="connect() to unix:/run/php/wiki84.sock failed (2: No such file or directory) while connecting to upstream, server: wiki84.lab, upstream: unix:/run/php/wiki84.sock"
3.984s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/hotel84.sock vhost=hotel84.lab count=1 first=3.393s last=3.393s sample="connect() to unix:/run/php/hotel84.sock failed (2: No such file or directory) while connecting to upstream, server: hotel84.lab, upstream: unix:/run/php/hotel84.sock"
3.984s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/shop84.sock vhost=shop84.example.lab count=1 first=3.393s last=3.393s sample="connect() to unix:/run/php/shop84.sock failed (2: No such file or directory) while connecting to upstream, server: shop84.example.lab, upstream: unix:/run/php/shop84.sock"
4.093s h084     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=3.947s
4.097s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=4.094s
4.097s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=4.094s
4.11s h084     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=dc8a3f4211c14a3485c291eba13f3f2e file=enabled since=4.094s stop=no
4.364s h084     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/hotel84.conf:14 text="unknown entry 'pm.foo'" tree=c59786e90f22a7af83a9afb098e382587e0da8a091330fcf866c84e6b98e0f42
4.367s h084     change config php8.2-fpm.service detail="its test is config-error" when=4.364s
4.438s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=576.8µs purpose=confirm token=f3bc40a2ac0bcbea direct=true
4.72s h084     look hotel84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel84.lab/ to=10.99.0.25:80 took=677.757µs purpose=scheduled direct=true
4.989s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/hotel84.sock vhost=hotel84.lab count=1 first=4.393s last=4.393s sample="connect() to unix:/run/php/hotel84.sock failed (2: No such file or directory) while connecting to upstream, server: hotel84.lab, upstream: unix:/run/php/hotel84.sock"
4.989s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/shop84.sock vhost=shop84.example.lab count=1 first=4.393s last=4.393s sample="connect() to unix:/run/php/shop84.sock failed (2: No such file or directory) while connecting to upstream, server: shop84.example.lab, upstream: unix:/run/php/shop84.sock"
5.466s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=614.374µs purpose=scheduled direct=true
5.648s h084     look wiki84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki84.lab/ to=10.99.0.25:80 took=2.761654ms purpose=scheduled direct=true
5.795s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/wiki84.sock vhost=wiki84.lab count=1 first=5.393s last=5.393s sample="connect() to unix:/run/php/wiki84.sock failed (2: No such file or directory) while connecting to upstream, server: wiki84.lab, upstream: unix:/run/php/wiki84.sock"
6.46s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=773.422µs purpose=verify token=fa3be786e2605eea direct=true
6.875s h084     look hotel84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel84.lab/ to=10.99.0.25:80 took=48.591638ms purpose=scheduled direct=true
7.014s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/hotel84.sock vhost=hotel84.lab count=1 first=6.393s last=6.393s sample="connect() to unix:/run/php/hotel84.sock failed (2: No such file or directory) while connecting to upstream, server: hotel84.lab, upstream: unix:/run/php/hotel84.sock"
7.014s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/shop84.sock vhost=shop84.example.lab count=2 first=5.393s last=6.393s sample="connect() to unix:/run/php/shop84.sock failed (2: No such file or directory) while connecting to upstream, server: shop84.example.lab, upstream: unix:/run/php/shop84.sock"
7.551s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=15.784901ms purpose=scheduled direct=true
7.588s h084     look wiki84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki84.lab/ to=10.99.0.25:80 took=863.319µs purpose=scheduled direct=true
7.616s h084     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/wiki84.sock vhost=wiki84.lab count=1 first=7.393s last=7.393s sample="connect() to unix:/run/php/wiki84.sock failed (2: No such file or directory) while connecting to upstream, server: wiki84.lab, upstream: unix:/run/php/wiki84.sock"
8.517s h084     look shop84.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop84.example.lab/ to=10.99.0.25:80 took=564.972µs purpose=verify token=b32dae8e43dbdf8b direct=true
8.825s h084     look hotel84.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel84.lab/ to=10.99.0.25:80 took=627.114µs purpose=scheduled direct=true
8.825s expect php-fpm-config-invalid
