# Recorded in the lab: inbound-reject on nginx-php.
0s    h198     registered 10.99.0.13
1.006s h198     agent speaks
1.011s h198     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m34.945s
1.011s h198     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m24.945s
1.011s h198     load load1=19.61 cpus=2 memory=25276502016 available=23717752832 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0345 disk=0.32835552836243087 inodes=0.04075819253921509 path=/ oom=0 overflows=0
1.011s h198     missing units ok=true witness=units
1.011s h198     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.011s h198     missing "weblog apache2.service" ok=true witness=weblog
1.011s h198     missing "weblog nginx.service" ok=true witness=weblog
1.011s h198     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.011s h198     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.011s h198     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.011s h198     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=a12ff6291b074fceb112e21333bc9627 file=enabled since=-548ms
1.011s h198     unit php8.2-fpm.service active/running load=loaded result=success pid=66 restart=no invocation=fc8a0c7a4b6c41499238f23ce153e72a file=enabled status="Ready to handle connections" since=-343ms
1.012s h198     missing "weblog nginx.service" ok=true witness=weblog
1.012s h198     missing "weblog apache2.service" ok=true witness=weblog
1.012s h198     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.012s h198     load load1=19.61 cpus=2 memory=25276502016 available=23717752832 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0345 disk=0.32835552836243087 inodes=0.04075819253921509 path=/ oom=0 overflows=0
1.012s h198     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m34.945s
1.012s h198     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m24.945s
1.012s h198     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.012s h198     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.012s h198     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=a12ff6291b074fceb112e21333bc9627 file=enabled since=-548ms
1.012s h198     unit php8.2-fpm.service active/running load=loaded result=success pid=66 restart=no invocation=fc8a0c7a4b6c41499238f23ce153e72a file=enabled status="Ready to handle connections" since=-343ms
1.012s h198     missing units ok=true witness=units
1.012s h198     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.321s h198     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.321s h198     vhost apache2.service apache disk name=h198.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.419s h198     test nginx.service nginx ok tree=43d59046b1128d43450fd8f6517b3cd1ed756443244fd2d66f5aed1ffe52157b newer=no
1.419s h198     vhost nginx.service nginx disk name=hotel198.example.lab at=/etc/nginx/sites-enabled/hotel198.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel198.example.lab:13 > connect=10s > read=10s" witness=configtest
1.419s h198     vhost nginx.service nginx disk name=tintuc198.example.lab at=/etc/nginx/sites-enabled/tintuc198.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/tintuc198.example.lab:13 > connect=10s > read=10s" witness=configtest
1.419s h198     vhost nginx.service nginx running name=hotel198.example.lab at=/etc/nginx/sites-enabled/hotel198.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel198.example.lab:13 > connect=10s > read=10s" witness=configtest
1.419s h198     vhost nginx.service nginx running name=tintuc198.example.lab at=/etc/nginx/sites-enabled/tintuc198.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/tintuc198.example.lab:13 > connect=10s > read=10s" witness=configtest
1.448s h198     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.495s h198     test php8.2-fpm.service php-fpm ok tree=b20262a325bf0ea9a7e1656190b18828f564096ae30b0260367dded0769e8253 newer=no
1.495s h198     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.495s h198     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.497s h198     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.497s h198     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.497s h198     removal missing "weblog php8.2-fpm.service" witness=weblog
3.422s h198     look hotel198.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel198.example.lab/ to=10.99.0.13:80 took=5.510674ms purpose=scheduled direct=true source=10.99.0.2
3.87s h198     look tintuc198.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc198.example.lab/ to=10.99.0.13:80 took=1.925812ms purpose=scheduled direct=true source=10.99.0.2
4.46s h198     firewall nftables reject rule="meta iifname host0 tcp dport 80 reject" chain="inet lab input" direction=in port=80 interface=host0
5.52s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=206.532µs purpose=scheduled direct=true source=10.99.0.2
5.582s h198     inside hotel198.example.lab 200 path=/ to=127.0.0.1:80 body=other took=7.024856ms
5.583s h198     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.771s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=205.481µs purpose=confirm token=c514ed9e9e7e2930 direct=true source=10.99.0.2
5.999s h198     look tintuc198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc198.example.lab/ to=10.99.0.13:80 took=332.922µs purpose=scheduled direct=true source=10.99.0.2
6.028s h198     inside tintuc198.example.lab 200 path=/ to=127.0.0.1:80 body=other took=2.575329ms
6.263s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=389.352µs purpose=verify token=c1108cd6530dd0a3 direct=true source=10.99.0.2
7.503s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=190.443µs purpose=scheduled direct=true source=10.99.0.2
7.923s h198     look tintuc198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc198.example.lab/ to=10.99.0.13:80 took=218.411µs purpose=scheduled direct=true source=10.99.0.2
8.313s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=24.550826ms purpose=verify token=9189b7b5d9748331 direct=true source=10.99.0.2
9.485s h198     look hotel198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel198.example.lab/ to=10.99.0.13:80 took=3.946937ms purpose=scheduled direct=true source=10.99.0.2
9.973s h198     look tintuc198.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc198.example.lab/ to=10.99.0.13:80 took=449.496µs purpose=scheduled direct=true source=10.99.0.2
9.973s expect firewall-blocks-visitors
