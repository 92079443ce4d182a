# Recorded in the lab: dangling-link on nginx-php.
0s    h059     registered 10.99.0.37
334ms h059     agent speaks
342ms h059     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m47.82s
342ms h059     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m37.82s
342ms h059     load load1=12.43 cpus=2 memory=25276502016 available=24048144384 swap=0 swapped=0 psi-cpu=0.8951 psi-memory=0 psi-io=0.0482 disk=0.32715721961543875 inodes=0.04078036546707153 path=/ oom=0 overflows=0
342ms h059     missing units ok=true witness=units
342ms h059     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
342ms h059     missing "weblog apache2.service" ok=true witness=weblog
342ms h059     missing "weblog nginx.service" ok=true witness=weblog
342ms h059     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
342ms h059     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
342ms h059     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
342ms h059     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
342ms h059     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=16d4bf51e49d4d3f8db8177acfb7da5e file=enabled status="Ready to handle connections" since=-508ms
343ms h059     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m47.82s
343ms h059     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m37.82s
343ms h059     load load1=12.43 cpus=2 memory=25276502016 available=24048144384 swap=0 swapped=0 psi-cpu=0.8951 psi-memory=0 psi-io=0.0482 disk=0.32715721961543875 inodes=0.04078036546707153 path=/ oom=0 overflows=0
343ms h059     missing "weblog nginx.service" ok=true witness=weblog
343ms h059     missing "weblog apache2.service" ok=true witness=weblog
343ms h059     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
344ms h059     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
344ms h059     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
344ms h059     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
344ms h059     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=16d4bf51e49d4d3f8db8177acfb7da5e file=enabled status="Ready to handle connections" since=-508ms
344ms h059     missing units ok=true witness=units
344ms h059     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
481ms h059     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
481ms h059     vhost apache2.service apache disk name=h059.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
495ms h059     test nginx.service nginx ok tree=9a5662a8a9c2a00266fdbd0651bcb25a6dece16ec557a38107f9df134ed36142 newer=no
495ms h059     vhost nginx.service nginx disk name=shop59.lab at=/etc/nginx/sites-enabled/shop59.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/shop59.lab:13 > connect=10s > read=10s" witness=configtest
496ms h059     vhost nginx.service nginx running name=shop59.lab at=/etc/nginx/sites-enabled/shop59.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/shop59.lab:13 > connect=10s > read=10s" witness=configtest
519ms h059     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
621ms h059     test php8.2-fpm.service php-fpm ok tree=8f1f98edf7d3654e053654b903a8413574b5f1f3499eb95b70cc6793ff013863 newer=no
621ms h059     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
621ms h059     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
623ms h059     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
623ms h059     missing "weblog php8.2-fpm.service" ok=true witness=weblog
623ms h059     removal missing "weblog php8.2-fpm.service" witness=weblog
3.821s h059     look shop59.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop59.lab/ to=10.99.0.37:80 took=62.029649ms purpose=scheduled direct=true source=10.99.0.2
4.323s h059     unit nginx.service active/running load=loaded result=success pid=45 restart=no job=reload invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
4.323s h059     unit nginx.service reloading/reload load=loaded result=success pid=45 restart=no job=reload invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
4.355s h059     unit nginx.service active/running load=loaded result=success pid=45 restart=no job=reload invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
4.355s h059     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=859907f39791442d898418282c193fa4 file=enabled since=-591ms
4.355s h059     change reload nginx.service detail="systemd reloaded it" when=4.354s
5.499s h059     test nginx.service nginx ok tree=fb07efad053c04d8f5b8c49cfba0ef661522aef02e2bbb152694b04d4fc8a72a newer=no
5.499s h059     vhost nginx.service nginx disk name=shop59.lab at=/etc/nginx/sites-enabled/shop59.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/nginx/sites-enabled/shop59.lab:13 > connect=10s > read=10s" witness=configtest
5.499s h059     vhost nginx.service nginx running name=shop59.lab at=/etc/nginx/sites-enabled/shop59.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/current.sock > /etc/nginx/sites-enabled/shop59.lab:13 > connect=10s > read=10s" witness=configtest
5.499s h059     change config nginx.service detail="its test is ok" when=5.431s
5.5s  h059     target unix:/run/php/current.sock exists=no listens=no connects=no errno=ENOENT local=true
5.546s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=7.357557ms purpose=word direct=true source=10.99.0.2
5.568s h059     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/current.sock vhost=shop59.lab count=1 first=5.18s last=5.18s sample="connect() to unix:/run/php/current.sock failed (2: No such file or directory) while connecting to upstream, server: shop59.lab, upstream: unix:/run/php/current.sock"
5.708s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=1.714407ms purpose=scheduled direct=true source=10.99.0.2
5.906s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=34.207382ms purpose=confirm token=c2da1f13da985a95 direct=true source=10.99.0.2
6.204s h059     arrival c2da1f13da985a95 nginx.service status=502
6.61s h059     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/current.sock vhost=shop59.lab count=2 first=5.18s last=5.18s sample="connect() to unix:/run/php/current.sock failed (2: No such file or directory) while connecting to upstream, server: shop59.lab, upstream: unix:/run/php/current.sock"
7.792s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=438.969µs purpose=scheduled direct=true source=10.99.0.2
7.922s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=12.598398ms purpose=verify token=4d0ce1b1a4b7ed18 direct=true source=10.99.0.2
8.191s h059     arrival 4d0ce1b1a4b7ed18 nginx.service status=502
8.609s h059     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/current.sock vhost=shop59.lab count=2 first=7.18s last=7.18s sample="connect() to unix:/run/php/current.sock failed (2: No such file or directory) while connecting to upstream, server: shop59.lab, upstream: unix:/run/php/current.sock"
9.896s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=66.18599ms purpose=scheduled direct=true source=10.99.0.2
9.936s h059     look shop59.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop59.lab/ to=10.99.0.37:80 took=749.825µs purpose=verify token=60e8599fc8a0ac14 direct=true source=10.99.0.2
9.936s expect upstream-wrong-socket
