0s    h288     registered 10.99.0.57
244ms h288     agent speaks
244ms h288     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h47m50.997s
244ms h288     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h16m2.997s
244ms h288     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-8m35.997s
244ms h288     load load1=7.15 cpus=2 memory=25276502016 available=24293425152 swap=0 swapped=0 psi-cpu=0.5074000000000001 psi-memory=0 psi-io=0.0226 disk=0.3956167114186049 inodes=0.04260873794555664 path=/ oom=0 overflows=0
244ms h288     missing units ok=true witness=units
244ms h288     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
244ms h288     missing "weblog apache2.service" ok=true witness=weblog
244ms h288     missing "weblog nginx.service" ok=true witness=weblog
244ms h288     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=465c0dc4803e4259be0411d00b63edc6 file=enabled since=-63ms
244ms h288     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
244ms h288     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
244ms h288     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=ba3c32dce95b4a48ab3a222cdef0a48e file=enabled status="Ready to handle connections" since=-88ms
244ms h288     missing "weblog nginx.service" ok=true witness=weblog
244ms h288     missing "weblog apache2.service" ok=true witness=weblog
244ms h288     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
244ms h288     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h47m50.997s
244ms h288     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h16m2.997s
244ms h288     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-8m35.997s
244ms h288     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=465c0dc4803e4259be0411d00b63edc6 file=enabled since=-63ms
244ms h288     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
244ms h288     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
244ms h288     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=ba3c32dce95b4a48ab3a222cdef0a48e file=enabled status="Ready to handle connections" since=-88ms
244ms h288     missing units ok=true witness=units
252ms h288     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
315ms h288     test apache2.service apache ok tree=da965640b3999e1b4b113bbc5ec5c0e2ad306267e5a611169939249e33ead75b newer=no renewed=no
315ms h288     vhost apache2.service apache disk name=blog288.lab at=/etc/apache2/sites-enabled/blog288.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/blog288.lab.conf:8 > read=1m0s" witness=configtest
315ms h288     vhost apache2.service apache disk name=hotel288.co.lab at=/etc/apache2/sites-enabled/hotel288.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/hotel288.co.lab.conf:8 > read=1m0s" witness=configtest
315ms h288     vhost apache2.service apache running name=blog288.lab at=/etc/apache2/sites-enabled/blog288.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/blog288.lab.conf:8 > read=1m0s" witness=configtest
315ms h288     vhost apache2.service apache running name=hotel288.co.lab at=/etc/apache2/sites-enabled/hotel288.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/apache2/sites-enabled/hotel288.co.lab.conf:8 > read=1m0s" witness=configtest
338ms h288     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
359ms h288     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946 renewed=no
359ms h288     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
379ms h288     look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=2.771891ms purpose=asked direct=true source=10.99.0.2
384ms outside  look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=3.759577ms purpose=asked dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
411ms h288     test php8.2-fpm.service php-fpm ok tree=ea51814b137b5a83e0344cfeb5803ba632bca8c6bead2d65ab37214c28bb7cb3 newer=no renewed=no
411ms h288     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
411ms h288     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
411ms h288     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
411ms h288     missing "weblog php8.2-fpm.service" ok=true witness=weblog
411ms h288     removal missing "weblog php8.2-fpm.service" witness=weblog
480ms h288     look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=1.822447ms purpose=asked direct=true source=10.99.0.2
480ms outside  look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=1.633143ms purpose=asked dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
2.248s h288     look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=1.197842ms purpose=scheduled direct=true source=10.99.0.2
3.182s h288     look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=1.342639ms purpose=scheduled direct=true source=10.99.0.2
3.228s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=445.742µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
3.376s h288     missing firewall ok=true witness=firewall
3.548s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=628.4µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
4.231s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=624.98µs purpose=confirm token=f7d343532ae25417 dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
4.348s h288     look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=1.249357ms purpose=scheduled direct=true source=10.99.0.2
4.549s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=546.109µs purpose=confirm token=debd754bf4fd4aa2 dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
5.158s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=361.57µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
5.247s h288     look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=2.434255ms purpose=scheduled direct=true source=10.99.0.2
5.265s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=2.984229ms purpose=verify token=47f52a8a7df4f7e6 dns=10.99.0.1,ok,10.99.0.57 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
5.456s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=774.973µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
5.55s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=472.588µs purpose=verify token=2a7bd7bd675e903f dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
6.311s h288     look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=5.95911ms purpose=scheduled direct=true source=10.99.0.2
7.205s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=13.710361ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
7.24s h288     look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=1.140196ms purpose=scheduled direct=true source=10.99.0.2
7.266s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=522.551µs purpose=verify token=be839a6a52d776e0 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
7.395s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=365.616µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
7.554s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=493.742µs purpose=verify token=f7fbcda0787e1a7e dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
8.322s h288     look blog288.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog288.lab/ to=10.99.0.57:80 took=3.652955ms purpose=scheduled direct=true source=10.99.0.2
9.097s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=732.444µs purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
9.267s outside  look hotel288.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel288.co.lab/ to=10.99.0.1:80 took=399.167µs purpose=verify token=7fba49906f3a4376 dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
9.271s h288     look hotel288.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel288.co.lab/ to=10.99.0.57:80 took=1.467216ms purpose=scheduled direct=true source=10.99.0.2
9.304s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=1.568594ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
9.556s outside  look blog288.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://blog288.lab/ to=10.99.0.1:80 took=775.801µs purpose=verify token=2df362b71121769c dns=10.99.0.1,ok,10.99.0.1 dns=10.99.0.254,ok,10.99.0.57 source=10.99.0.2
9.556s expect dns-not-propagated
