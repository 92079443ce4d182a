# Recorded in the lab: php-fpm-config on nginx-php.
0s    h081     registered 10.99.0.7
284ms h081     agent speaks
286ms h081     change package readline-common:all detail="8.2-1.3 installed" when=-11m54.796s
286ms h081     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m44.796s
286ms h081     load load1=9.07 cpus=2 memory=25276502016 available=24389451776 swap=0 swapped=0 psi-cpu=0.6004 psi-memory=0 psi-io=0.0216 disk=0.24288608368576148 inodes=0.03562372922897339 path=/ oom=0 overflows=0
286ms h081     missing units ok=true witness=units
286ms h081     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
286ms h081     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
286ms h081     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
286ms h081     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=8237281320c44fe88694af668b9ff339 file=enabled since=-239ms
286ms h081     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=-172ms
287ms h081     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
287ms h081     change package readline-common:all detail="8.2-1.3 installed" when=-11m54.796s
287ms h081     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m44.796s
288ms h081     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
288ms h081     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
288ms h081     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=8237281320c44fe88694af668b9ff339 file=enabled since=-239ms
288ms h081     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=-172ms
288ms h081     missing units ok=true witness=units
314ms h081     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
389ms h081     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
389ms h081     vhost apache2.service apache disk name=h081.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
436ms h081     test nginx.service nginx ok tree=ab8287bb2231900240667ac69619e494ae4e563be82be60bf3b4d9a4c7d713c1 newer=no
436ms h081     vhost nginx.service nginx disk name=tintuc81.co.lab at=/etc/nginx/sites-enabled/tintuc81.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/tintuc81.co.lab:13 > connect=10s > read=10s" witness=configtest
436ms h081     vhost nginx.service nginx running name=tintuc81.co.lab at=/etc/nginx/sites-enabled/tintuc81.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/tintuc81.co.lab:13 > connect=10s > read=10s" witness=configtest
466ms h081     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
480ms h081     test php8.2-fpm.service php-fpm ok tree=b32e2387de54920e7c881eebafdd3114bea29bfb224e78224387d6ec8887a68d newer=no
482ms h081     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
482ms h081     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
3.168s h081     look tintuc81.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=2.249357ms purpose=scheduled direct=true
3.328s h081     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no job=restart invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=-172ms
3.329s h081     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=41 restart=no job=restart invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=3.319s
3.345s h081     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=3.319s
3.347s h081     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=1c7efc870118441f8c4ed69967e7e396 file=enabled status="Ready to handle connections" since=3.345s
3.351s h081     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=121 restart=no job=restart invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.345s
3.351s h081     unit php8.2-fpm.service activating/start load=loaded result=success pid=121 restart=no job=restart invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.348s
3.353s h081     target unix:/run/php/php-shop.socket exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.354s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=665.052µs purpose=word direct=true
3.397s h081     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.319s
3.4s  h081     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.396s
3.4s  h081     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.396s
3.408s h081     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=d46f6d2181fa405183fe12c706a4f987 file=enabled since=3.396s stop=no
3.46s h081     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-shop.socket vhost=tintuc81.co.lab count=1 first=3.204s last=3.204s sample="connect() to unix:/run/php/php-shop.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc81.co.lab, upstream: unix:/run/php/php-shop.socket"
3.649s h081     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/shop.conf:14 text="unknown entry 'pm.foo'" tree=e7edafd6f080b5839de20b480d2053bd25eb0a29982e7ad3b746c1b98ff827d0
3.649s h081     change config php8.2-fpm.service detail="its test is config-error" when=3.648s
3.659s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=755.354µs purpose=confirm token=5e82ad78e5010c8f direct=true
4.462s h081     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-shop.socket vhost=tintuc81.co.lab count=1 first=3.204s last=3.204s sample="connect() to unix:/run/php/php-shop.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc81.co.lab, upstream: unix:/run/php/php-shop.socket"
5.229s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=731.595µs purpose=scheduled direct=true
5.66s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=1.130653ms purpose=verify token=3805b53912851a6a direct=true
6.468s h081     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php-shop.socket vhost=tintuc81.co.lab count=2 first=5.204s last=5.204s sample="connect() to unix:/run/php/php-shop.socket failed (2: No such file or directory) while connecting to upstream, server: tintuc81.co.lab, upstream: unix:/run/php/php-shop.socket"
7.248s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=1.138059ms purpose=scheduled direct=true
7.662s h081     look tintuc81.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc81.co.lab/ to=10.99.0.7:80 took=913.98µs purpose=verify token=25a51322694b1c49 direct=true
7.662s expect php-fpm-config-invalid
