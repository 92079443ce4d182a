# Recorded in the lab: name-at-start on nginx-node.
0s    h123     registered 10.99.0.58
786ms h123     agent speaks
791ms h123     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m57.763s
791ms h123     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m47.763s
791ms h123     load load1=16.38 cpus=2 memory=25276502016 available=23825346560 swap=0 swapped=0 psi-cpu=0.9338 psi-memory=0 psi-io=0.0401 disk=0.3312238883037192 inodes=0.04085296392440796 path=/ oom=0 overflows=0
791ms h123     missing units ok=true witness=units
791ms h123     missing "weblog apache2.service" ok=true witness=weblog
791ms h123     missing "weblog nginx.service" ok=true witness=weblog
791ms h123     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
791ms h123     socket tcp:127.0.0.1:6912 unit=node-web.service process=node user=www-data queue=0 backlog=511
791ms h123     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
791ms h123     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
791ms h123     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=-255ms
791ms h123     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
808ms h123     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m57.763s
808ms h123     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h23m47.763s
808ms h123     load load1=16.38 cpus=2 memory=25276502016 available=23825346560 swap=0 swapped=0 psi-cpu=0.9338 psi-memory=0 psi-io=0.0401 disk=0.3312238883037192 inodes=0.04085296392440796 path=/ oom=0 overflows=0
811ms h123     missing "weblog nginx.service" ok=true witness=weblog
811ms h123     missing "weblog apache2.service" ok=true witness=weblog
811ms h123     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
811ms h123     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
811ms h123     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=-255ms
811ms h123     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
811ms h123     missing units ok=true witness=units
811ms h123     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
811ms h123     socket tcp:127.0.0.1:6912 unit=node-web.service process=node user=www-data queue=0 backlog=511
872ms h123     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
872ms h123     vhost apache2.service apache disk name=h123.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
889ms h123     test nginx.service nginx ok tree=07bf426679b70574330a1ec3d394675a999f814e3b8dc8a7c4ab1232993aad38 newer=no
889ms h123     vhost nginx.service nginx disk name=hotel123.co.lab at=/etc/nginx/sites-enabled/hotel123.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6912 > /etc/nginx/sites-enabled/hotel123.co.lab:10 > connect=20s > read=20s" witness=configtest
889ms h123     vhost nginx.service nginx disk name=wiki123.lab at=/etc/nginx/sites-enabled/wiki123.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6912 > /etc/nginx/sites-enabled/wiki123.lab:10 > connect=20s > read=20s" witness=configtest
889ms h123     vhost nginx.service nginx running name=hotel123.co.lab at=/etc/nginx/sites-enabled/hotel123.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6912 > /etc/nginx/sites-enabled/hotel123.co.lab:10 > connect=20s > read=20s" witness=configtest
889ms h123     vhost nginx.service nginx running name=wiki123.lab at=/etc/nginx/sites-enabled/wiki123.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6912 > /etc/nginx/sites-enabled/wiki123.lab:10 > connect=20s > read=20s" witness=configtest
952ms h123     target tcp:127.0.0.1:6912 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
1.018s h123     unit node-web.service active/running load=loaded result=success pid=51 restart=no invocation=f7fae349ecc744e08317d353f310fb5b file=enabled since=-400ms
1.098s h123     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.098s h123     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.098s h123     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.098s h123     removal missing "weblog php8.2-fpm.service" witness=weblog
1.156s h123     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.985s h123     look wiki123.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki123.lab/ to=10.99.0.58:80 took=29.714779ms purpose=scheduled direct=true source=10.99.0.2
3.608s h123     look hotel123.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel123.co.lab/ to=10.99.0.58:80 took=14.887428ms purpose=scheduled direct=true source=10.99.0.2
3.907s h123     unit nginx.service active/running load=loaded result=success pid=56 restart=no job=restart invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=-255ms
3.907s h123     unit nginx.service deactivating/stop load=loaded result=success pid=56 restart=no job=restart invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=3.888s
3.91s h123     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=3.888s
3.914s h123     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=89abded5f7c34155b57e599d8ca1279f file=enabled since=3.904s
3.915s h123     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=d58ccafd455449f0a14fdf95feec58b0 file=enabled since=3.904s
3.943s h123     removal socket tcp:0.0.0.0:80 witness=sockets
3.949s h123     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=d58ccafd455449f0a14fdf95feec58b0 file=enabled since=3.912s
4.015s h123     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=d58ccafd455449f0a14fdf95feec58b0 file=enabled since=3.999s
4.015s h123     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=d58ccafd455449f0a14fdf95feec58b0 file=enabled since=3.999s
4.015s h123     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=d58ccafd455449f0a14fdf95feec58b0 file=enabled since=3.999s stop=no
4.083s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=320.415µs purpose=word direct=true source=10.99.0.2
4.148s h123     look hotel123.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel123.co.lab/ to=10.99.0.58:80 took=427.618µs purpose=word direct=true source=10.99.0.2
4.184s h123     test nginx.service nginx environment-error at=/etc/nginx/sites-enabled/hotel123.co.lab:10 text="host not found in upstream \"app-backend.lab\"" tree=2b0bd4beae75f1ab0dbd6027a20353e5b16ebf11f4719590f50e31a69babb8d1
4.187s h123     change config nginx.service detail="its test is environment-error" when=4.16s
4.892s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=3.002332ms purpose=scheduled direct=true source=10.99.0.2
5.062s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=14.852373ms purpose=confirm token=d26faec58517552f direct=true source=10.99.0.2
5.606s h123     look hotel123.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel123.co.lab/ to=10.99.0.58:80 took=21.798629ms purpose=scheduled direct=true source=10.99.0.2
6.17s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=1.222564ms purpose=confirm token=4e05d20b061fb54e direct=true source=10.99.0.2
6.199s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=237.583µs purpose=verify token=8b9e5309d0215404 direct=true source=10.99.0.2
6.883s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=11.106638ms purpose=scheduled direct=true source=10.99.0.2
7.657s h123     look hotel123.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel123.co.lab/ to=10.99.0.58:80 took=3.080475ms purpose=scheduled direct=true source=10.99.0.2
8.374s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=365.579µs purpose=verify token=9d685104d96eb8f0 direct=true source=10.99.0.2
8.972s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=19.935134ms purpose=scheduled direct=true source=10.99.0.2
9.572s h123     look hotel123.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel123.co.lab/ to=10.99.0.58:80 took=285.832µs purpose=scheduled direct=true source=10.99.0.2
10.67s h123     look wiki123.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki123.lab/ to=10.99.0.58:80 took=11.577033ms purpose=verify token=f9b1b954b246b552 direct=true source=10.99.0.2
10.67s expect upstream-unresolvable
