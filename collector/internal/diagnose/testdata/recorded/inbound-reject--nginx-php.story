# Recorded in the lab: inbound-reject on nginx-php.
0s    h199     registered 10.99.0.19
289ms h199     agent speaks
292ms h199     change package readline-common:all detail="8.2-1.3 installed" when=-15m4.953s
292ms h199     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m54.953s
292ms h199     load load1=9.62 cpus=2 memory=25276502016 available=22779072512 swap=0 swapped=0 psi-cpu=0.5081 psi-memory=0 psi-io=0.011399999999999999 disk=0.25636636599909296 inodes=0.03595000505447388 path=/ oom=0 overflows=0
292ms h199     missing units ok=true witness=units
292ms h199     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
292ms h199     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
292ms h199     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
292ms h199     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
292ms h199     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=82c41d9b816c4ceea79c34e843e1a695 file=enabled since=-133ms
292ms h199     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=80f98473dc894ca8a43719610ac6262a file=enabled status="Ready to handle connections" since=-113ms
320ms h199     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
320ms h199     change package readline-common:all detail="8.2-1.3 installed" when=-15m4.953s
320ms h199     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m54.953s
328ms h199     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
328ms h199     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
328ms h199     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=82c41d9b816c4ceea79c34e843e1a695 file=enabled since=-133ms
328ms h199     unit php8.2-fpm.service active/running load=loaded result=success pid=45 restart=no invocation=80f98473dc894ca8a43719610ac6262a file=enabled status="Ready to handle connections" since=-113ms
328ms h199     missing units ok=true witness=units
328ms h199     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
375ms h199     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
375ms h199     vhost apache2.service apache disk name=h199.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
388ms h199     test nginx.service nginx ok tree=ac7bbdfdc264d4efd0f2dc8952424435c074adb5afca11b94f6d3b5019acce7d newer=no
388ms h199     vhost nginx.service nginx disk name=blog199.example.lab at=/etc/nginx/sites-enabled/blog199.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog199.example.lab:13 > connect=5s > read=5s" witness=configtest
388ms h199     vhost nginx.service nginx running name=blog199.example.lab at=/etc/nginx/sites-enabled/blog199.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog199.example.lab:13 > connect=5s > read=5s" witness=configtest
422ms h199     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
441ms h199     test php8.2-fpm.service php-fpm ok tree=d235b2054b323b0cb37662d0c99a9d2c9a76f5c0dd8d2dc56c0267a52b6562d2 newer=no
441ms h199     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
441ms h199     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.46s h199     look blog199.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog199.example.lab/ to=10.99.0.19:80 took=1.912811ms purpose=scheduled direct=true
3.397s h199     firewall nftables reject rule="meta iifname host0 tcp dport 80 reject" chain="inet lab input" direction=in port=80 interface=host0
3.504s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=236.793µs purpose=scheduled direct=true
3.509s h199     inside blog199.example.lab 200 path=/ to=127.0.0.1:80 body=other took=1.474653ms
3.758s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=601.776µs purpose=confirm token=e65e99675694e21a direct=true
5.409s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=177.089µs purpose=scheduled direct=true
5.759s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=211.839µs purpose=verify token=f4ec50643c8b3ac7 direct=true
7.405s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=3.347031ms purpose=scheduled direct=true
7.76s h199     look blog199.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog199.example.lab/ to=10.99.0.19:80 took=164.423µs purpose=verify token=a8129d1a17474524 direct=true
7.76s expect firewall-blocks-visitors
