# Recorded in the lab: wrong-socket-first on nginx-pools.
0s    h063     registered 10.99.0.47
492ms h063     agent speaks
496ms h063     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m33.643s
496ms h063     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m23.643s
496ms h063     load load1=12.76 cpus=2 memory=25276502016 available=24012091392 swap=0 swapped=0 psi-cpu=0.9296 psi-memory=0 psi-io=0.0388 disk=0.32915995750590277 inodes=0.040790855884552 path=/ oom=0 overflows=0
496ms h063     missing units ok=true witness=units
496ms h063     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
496ms h063     missing "weblog apache2.service" ok=true witness=weblog
496ms h063     missing "weblog nginx.service" ok=true witness=weblog
496ms h063     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
496ms h063     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
496ms h063     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
496ms h063     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=eef5574c49bc4042bfcb7ab7b76e9652 file=enabled status="Ready to handle connections" since=-226ms
499ms h063     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m33.643s
499ms h063     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m23.643s
499ms h063     load load1=12.76 cpus=2 memory=25276502016 available=24012091392 swap=0 swapped=0 psi-cpu=0.9296 psi-memory=0 psi-io=0.0388 disk=0.32915995750590277 inodes=0.040790855884552 path=/ oom=0 overflows=0
500ms h063     missing "weblog nginx.service" ok=true witness=weblog
500ms h063     missing "weblog apache2.service" ok=true witness=weblog
500ms h063     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
500ms h063     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
500ms h063     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
500ms h063     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
500ms h063     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=eef5574c49bc4042bfcb7ab7b76e9652 file=enabled status="Ready to handle connections" since=-226ms
500ms h063     missing units ok=true witness=units
573ms h063     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
819ms h063     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
819ms h063     vhost apache2.service apache disk name=h063.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
846ms h063     test nginx.service nginx ok tree=8f2bd51aff0254833ef9be4e9b8d52bd079ad7fd22cd6d994813530e843e8e60 newer=no
846ms h063     vhost nginx.service nginx disk name=blog63.example.lab at=/etc/nginx/sites-enabled/blog63.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog63.sock > /etc/nginx/sites-enabled/blog63.example.lab:13 > connect=10s > read=10s" witness=configtest
846ms h063     vhost nginx.service nginx disk name=cuahang63.lab at=/etc/nginx/sites-enabled/cuahang63.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/cuahang63.sock > /etc/nginx/sites-enabled/cuahang63.lab:13 > connect=10s > read=10s" witness=configtest
846ms h063     vhost nginx.service nginx disk name=tintuc63.example.lab at=/etc/nginx/sites-enabled/tintuc63.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/tintuc63.sock > /etc/nginx/sites-enabled/tintuc63.example.lab:13 > connect=10s > read=10s" witness=configtest
846ms h063     vhost nginx.service nginx running name=blog63.example.lab at=/etc/nginx/sites-enabled/blog63.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/blog63.sock > /etc/nginx/sites-enabled/blog63.example.lab:13 > connect=10s > read=10s" witness=configtest
846ms h063     vhost nginx.service nginx running name=cuahang63.lab at=/etc/nginx/sites-enabled/cuahang63.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/cuahang63.sock > /etc/nginx/sites-enabled/cuahang63.lab:13 > connect=10s > read=10s" witness=configtest
846ms h063     vhost nginx.service nginx running name=tintuc63.example.lab at=/etc/nginx/sites-enabled/tintuc63.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/tintuc63.sock > /etc/nginx/sites-enabled/tintuc63.example.lab:13 > connect=10s > read=10s" witness=configtest
873ms h063     target unix:/run/php/blog63.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
873ms h063     target unix:/run/php/cuahang63.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
873ms h063     target unix:/run/php/tintuc63.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.008s h063     test php8.2-fpm.service php-fpm ok tree=0f4a1dd94018e911e5ef0ab495a7845d229fb73d42119d3af85de989e7c5844c newer=no
1.008s h063     pool php8.2-fpm.service pool=blog63 listen=unix:/run/php/blog63.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog63.conf:1 witness=configtest
1.008s h063     pool php8.2-fpm.service pool=cuahang63 listen=unix:/run/php/cuahang63.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/cuahang63.conf:1 witness=configtest
1.008s h063     pool php8.2-fpm.service pool=tintuc63 listen=unix:/run/php/tintuc63.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/tintuc63.conf:1 witness=configtest
1.008s h063     pool php8.2-fpm.service pool=blog63 listen=unix:/run/php/blog63.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/blog63.conf:1 witness=configtest
1.008s h063     pool php8.2-fpm.service pool=cuahang63 listen=unix:/run/php/cuahang63.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/cuahang63.conf:1 witness=configtest
1.008s h063     pool php8.2-fpm.service pool=tintuc63 listen=unix:/run/php/tintuc63.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/tintuc63.conf:1 witness=configtest
1.01s h063     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.01s h063     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.01s h063     removal missing "weblog php8.2-fpm.service" witness=weblog
1.934s h063     look tintuc63.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=5.642752ms purpose=scheduled direct=true source=10.99.0.2
2.568s h063     look blog63.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog63.example.lab/ to=10.99.0.47:80 took=2.24061ms purpose=scheduled direct=true source=10.99.0.2
2.621s h063     look cuahang63.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang63.lab/ to=10.99.0.47:80 took=2.269548ms purpose=scheduled direct=true source=10.99.0.2
2.907s h063     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
2.938s h063     unit nginx.service reloading/reload load=loaded result=success pid=49 restart=no job=reload invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
2.94s h063     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=reload invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
2.965s h063     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=3749684dd0f04b48ba6d63edf62b81ca file=enabled since=-313ms
2.965s h063     change reload nginx.service detail="systemd reloaded it" when=2.948s
3.901s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=23.706369ms purpose=scheduled direct=true source=10.99.0.2
3.923s h063     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=tintuc63.example.lab count=1 first=3.357s last=3.357s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: tintuc63.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
3.978s h063     wait php8.2-fpm.service nothing pool=blog63 workers=2 of=2
3.978s h063     wait php8.2-fpm.service nothing pool=cuahang63 workers=2 of=2
3.978s h063     wait php8.2-fpm.service nothing pool=tintuc63 workers=2 of=2
3.98s h063     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.023s h063     test nginx.service nginx ok tree=2e19f1a3f61e0f4d0a037694e0b2292c313585ff30fc95d1c16a97d1692e95d3 newer=no
4.023s h063     vhost nginx.service nginx disk name=tintuc63.example.lab at=/etc/nginx/sites-enabled/tintuc63.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/tintuc63.example.lab:13 > connect=10s > read=10s" witness=configtest
4.023s h063     vhost nginx.service nginx running name=tintuc63.example.lab at=/etc/nginx/sites-enabled/tintuc63.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/tintuc63.example.lab:13 > connect=10s > read=10s" witness=configtest
4.024s h063     change config nginx.service detail="its test is ok" when=4.016s
4.032s h063     target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
4.192s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=702.433µs purpose=confirm token=24f8cef7139d36ae direct=true source=10.99.0.2
4.268s h063     arrival 24f8cef7139d36ae nginx.service status=502
4.671s h063     look blog63.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog63.example.lab/ to=10.99.0.47:80 took=20.149082ms purpose=scheduled direct=true source=10.99.0.2
4.775s h063     look cuahang63.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang63.lab/ to=10.99.0.47:80 took=30.317793ms purpose=scheduled direct=true source=10.99.0.2
4.951s h063     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=tintuc63.example.lab count=1 first=3.357s last=3.357s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: tintuc63.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
5.873s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=4.556436ms purpose=scheduled direct=true source=10.99.0.2
6.276s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=10.420049ms purpose=verify token=1b617c3db0410648 direct=true source=10.99.0.2
6.691s h063     look blog63.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog63.example.lab/ to=10.99.0.47:80 took=5.467542ms purpose=scheduled direct=true source=10.99.0.2
6.873s h063     look cuahang63.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang63.lab/ to=10.99.0.47:80 took=37.997539ms purpose=scheduled direct=true source=10.99.0.2
6.954s h063     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php7.4-fpm.sock vhost=tintuc63.example.lab count=2 first=5.357s last=5.357s sample="connect() to unix:/run/php/php7.4-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: tintuc63.example.lab, upstream: unix:/run/php/php7.4-fpm.sock"
7.28s h063     arrival 1b617c3db0410648 nginx.service status=502
7.92s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=89.027117ms purpose=scheduled direct=true source=10.99.0.2
8.302s h063     look tintuc63.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc63.example.lab/ to=10.99.0.47:80 took=23.379837ms purpose=verify token=96bf385201127e1b direct=true source=10.99.0.2
8.302s expect upstream-wrong-socket
