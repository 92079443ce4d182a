# Recorded in the lab: web-config-include on nginx-php.
0s    h102     registered 10.99.0.50
584ms h102     agent speaks
615ms h102     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m5.363s
615ms h102     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m55.363s
615ms h102     load load1=10.72 cpus=2 memory=25276502016 available=24046637056 swap=0 swapped=0 psi-cpu=0.9122 psi-memory=0 psi-io=0.0349 disk=0.3278142999238209 inodes=0.04078030586242676 path=/ oom=0 overflows=0
615ms h102     missing units ok=true witness=units
615ms h102     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
615ms h102     missing "weblog apache2.service" ok=true witness=weblog
615ms h102     missing "weblog nginx.service" ok=true witness=weblog
615ms h102     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
615ms h102     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
615ms h102     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
615ms h102     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=-503ms
615ms h102     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=a1e49b470692472595a628803aafabaa file=enabled status="Ready to handle connections" since=-391ms
616ms h102     load load1=10.72 cpus=2 memory=25276502016 available=24046637056 swap=0 swapped=0 psi-cpu=0.9122 psi-memory=0 psi-io=0.0349 disk=0.3278142999238209 inodes=0.04078030586242676 path=/ oom=0 overflows=0
616ms h102     missing "weblog nginx.service" ok=true witness=weblog
616ms h102     missing "weblog apache2.service" ok=true witness=weblog
616ms h102     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
616ms h102     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m5.363s
616ms h102     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h20m55.363s
616ms h102     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
616ms h102     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
616ms h102     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=-503ms
616ms h102     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=a1e49b470692472595a628803aafabaa file=enabled status="Ready to handle connections" since=-391ms
616ms h102     missing units ok=true witness=units
616ms h102     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
816ms h102     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
816ms h102     vhost apache2.service apache disk name=h102.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
940ms h102     test php8.2-fpm.service php-fpm ok tree=48a5a527245ae1794177cfe569085a410d333db51b39e4697ee958f249506fdd newer=no
940ms h102     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
940ms h102     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php-shop.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
941ms h102     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
941ms h102     missing "weblog php8.2-fpm.service" ok=true witness=weblog
941ms h102     removal missing "weblog php8.2-fpm.service" witness=weblog
963ms h102     test nginx.service nginx ok tree=9e05635d4da1ace21da7e3a2d7196c6d8633729198e22e7fe49af8d51f3f1041 newer=no
963ms h102     vhost nginx.service nginx disk name=wiki102.co.lab at=/etc/nginx/sites-enabled/wiki102.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/wiki102.co.lab:13 > connect=5s > read=5s" witness=configtest
963ms h102     vhost nginx.service nginx running name=wiki102.co.lab at=/etc/nginx/sites-enabled/wiki102.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-shop.socket > /etc/nginx/sites-enabled/wiki102.co.lab:13 > connect=5s > read=5s" witness=configtest
964ms h102     target unix:/run/php/php-shop.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
3.478s h102     look wiki102.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki102.co.lab/ to=10.99.0.50:80 took=4.832535ms purpose=scheduled direct=true source=10.99.0.2
3.767s h102     unit nginx.service active/running load=loaded result=success pid=49 restart=no job=restart invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=-503ms
3.767s h102     unit nginx.service deactivating/stop load=loaded result=success pid=49 restart=no job=restart invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=3.752s
3.767s h102     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=3.752s
3.777s h102     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=1d8d011fe4434c669de35c06f612000d file=enabled since=3.774s
3.778s h102     removal socket tcp:0.0.0.0:80 witness=sockets
3.785s h102     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=3352e5b4afbd4392889103d31217852f file=enabled since=3.774s
3.787s h102     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=3352e5b4afbd4392889103d31217852f file=enabled since=3.78s
3.799s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no job=restart invocation=3352e5b4afbd4392889103d31217852f file=enabled since=3.796s
3.8s  h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=209.271µs purpose=word direct=true source=10.99.0.2
3.807s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=3352e5b4afbd4392889103d31217852f file=enabled since=3.796s
3.812s h102     unit nginx.service failed/failed load=loaded result=exit-code restart=no invocation=3352e5b4afbd4392889103d31217852f file=enabled since=3.796s stop=no
4.084s h102     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="open() \"/etc/nginx/none.conf\" failed (2: No such file or directory)" tree=4634e33c7b70918aae7072ec29508eb2a448ea82c59d1ea2e387c2a4ccf0b61e
4.084s h102     change config nginx.service detail="its test is config-error" when=4.078s
4.095s h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=180.541µs purpose=confirm token=4b61e2ce519d9892 direct=true source=10.99.0.2
5.581s h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=1.162813ms purpose=scheduled direct=true source=10.99.0.2
6.25s h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=48.180747ms purpose=verify token=9d98ecf4365a4519 direct=true source=10.99.0.2
7.575s h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=94.764µs purpose=scheduled direct=true source=10.99.0.2
8.454s h102     look wiki102.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki102.co.lab/ to=10.99.0.50:80 took=19.293642ms purpose=verify token=c378471e81aa35b6 direct=true source=10.99.0.2
8.454s expect nginx-config-invalid
