0s    h252     registered 10.99.0.16
233ms h252     agent speaks
234ms h252     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m44.371s
234ms h252     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h13m56.371s
234ms h252     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-6m29.371s
234ms h252     load load1=5.97 cpus=2 memory=25276502016 available=24329834496 swap=0 swapped=0 psi-cpu=0.598 psi-memory=0 psi-io=0.0258 disk=0.39534722807438444 inodes=0.04260110855102539 path=/ oom=0 overflows=0
234ms h252     missing units ok=true witness=units
234ms h252     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
234ms h252     missing "weblog apache2.service" ok=true witness=weblog
234ms h252     missing "weblog nginx.service" ok=true witness=weblog
234ms h252     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
234ms h252     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
234ms h252     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=cda7cde9ebc949ba8a96360b792ad941 file=enabled since=-135ms
234ms h252     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=6af935b4ef9c460e84ac9272e72b932f file=enabled status="Ready to handle connections" since=-70ms
234ms h252     missing "weblog nginx.service" ok=true witness=weblog
234ms h252     missing "weblog apache2.service" ok=true witness=weblog
234ms h252     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
234ms h252     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h45m44.371s
234ms h252     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h13m56.371s
234ms h252     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-6m29.371s
234ms h252     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
234ms h252     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
234ms h252     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=cda7cde9ebc949ba8a96360b792ad941 file=enabled since=-135ms
234ms h252     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=6af935b4ef9c460e84ac9272e72b932f file=enabled status="Ready to handle connections" since=-70ms
234ms h252     missing units ok=true witness=units
247ms h252     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
356ms h252     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85 renewed=no
356ms h252     vhost apache2.service apache disk name=h252.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
376ms h252     test nginx.service nginx ok tree=50cbe372921f6d7c48cc2caabe7b3e4953737c62b5aeae754795de442bb9b05f newer=no renewed=no
376ms h252     vhost nginx.service nginx disk name=my-site252.co.lab at=/etc/nginx/sites-enabled/my-site252.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site252.co.lab:13 > connect=2s > read=2s" witness=configtest
376ms h252     vhost nginx.service nginx running name=my-site252.co.lab at=/etc/nginx/sites-enabled/my-site252.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site252.co.lab:13 > connect=2s > read=2s" witness=configtest
398ms h252     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
461ms h252     test php8.2-fpm.service php-fpm ok tree=1879e9755d0f3bf5def3af35619f52b84ca51a014e0f0fd081f6296c0c0bcd0d newer=no renewed=no
461ms h252     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
461ms h252     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
461ms h252     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
461ms h252     missing "weblog php8.2-fpm.service" ok=true witness=weblog
461ms h252     removal missing "weblog php8.2-fpm.service" witness=weblog
468ms h252     look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=2.010825ms purpose=asked direct=true source=10.99.0.2
470ms outside  look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=2.644609ms purpose=asked dns=10.99.0.1,ok,10.99.0.16 dns=10.99.0.254,ok,10.99.0.16 source=10.99.0.2
2.537s h252     look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=3.772883ms purpose=scheduled direct=true source=10.99.0.2
3.408s h252     missing firewall ok=true witness=firewall
4.175s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=784.266µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.16 dns=10.99.0.254,ok,10.99.0.16 source=10.99.0.2
4.588s h252     look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=12.766807ms purpose=scheduled direct=true source=10.99.0.2
5.206s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=2.133502ms purpose=confirm token=3eda2465bc50fb45 dns=10.99.0.1,ok,10.99.0.16 dns=10.99.0.254,ok,10.99.0.16 source=10.99.0.2
6.203s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=3.08705ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
6.216s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=363.815µs purpose=verify token=19d9d86a8053b074 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
6.564s h252     look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=1.477456ms purpose=scheduled direct=true source=10.99.0.2
8.111s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=1.060018ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
8.218s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=744.804µs purpose=verify token=20b2a64751ff798f dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
8.603s h252     look my-site252.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site252.co.lab/ to=10.99.0.16:80 took=1.183702ms purpose=scheduled direct=true source=10.99.0.2
10.092s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=999.692µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
10.219s outside  look my-site252.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site252.co.lab/ to=10.99.0.1:80 took=471.333µs purpose=verify token=51cb50d198c36beb dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.1 source=10.99.0.2
10.235s h252     load cpu=0.6788511749348303 steal=0 wait=0.006266318537857579 load1=5.57 cpus=2 memory=25276502016 available=24294875136 swap=0 swapped=0 psi-cpu=0.5342 psi-memory=0 psi-io=0.02 disk=0.39536829585836686 inodes=0.04260462522506714 path=/ oom=0 overflows=0
10.235s h252     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.235s h252     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.235s h252     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=4 sources=1 top=1 counted=1
10.235s expect dns-points-elsewhere
