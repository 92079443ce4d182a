0s    h292     registered 10.99.0.5
323ms h292     agent speaks
324ms h292     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h39m46.89s
324ms h292     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h7m58.89s
324ms h292     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-31.89s
324ms h292     load load1=2.48 cpus=2 memory=25276502016 available=23495872512 swap=0 swapped=0 psi-cpu=0.46590000000000004 psi-memory=0 psi-io=0.0064 disk=0.40272974816333323 inodes=0.042170822620391846 path=/var/log/apache2 oom=0 overflows=0
324ms h292     missing units ok=true witness=units
324ms h292     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
324ms h292     missing "weblog apache2.service" ok=true witness=weblog
324ms h292     missing "weblog nginx.service" ok=true witness=weblog
324ms h292     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
324ms h292     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=b5b725bbda9444898a90dbd6e02aafbc file=enabled since=-259ms
324ms h292     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
324ms h292     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
324ms h292     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=1c343c4cb0a4420881613659061446e9 file=enabled status="Ready to handle connections" since=-182ms
325ms h292     missing "weblog nginx.service" ok=true witness=weblog
325ms h292     change package "dpkg 2026-11-27T16:57:36Z" detail="openssl 3.0.20-1~deb12u2 installed, libssl3 3.0.20-1~deb12u2 installed, ca-certificates 20230311+deb12u1 installed, libc6 2.36-9+deb12u14 to 2.36-9+deb12u14, systemd 252.39-1~deb12u2 installed, 132 others" when=-3h39m46.89s
325ms h292     change package "dpkg 2026-11-27T17:28:37Z" detail="nginx 1.22.1-9+deb12u9 installed, nginx-common 1.22.1-9+deb12u9 installed, nginx-light 1.22.1-9+deb12u9 installed, apache2 2.4.68-1~deb12u1 installed, apache2-bin 2.4.68-1~deb12u1 installed, apache2-data 2.4.68-1~deb12u1 installed, apache2-utils 2.4.68-1~deb12u1 installed, php8.2-fpm 8.2.32-1~deb12u1 installed, mariadb-client 1:10.11.18-0+deb12u1 installed, mariadb-client-core 1:10.11.18-0+deb12u1 installed, mariadb-common 1:10.11.18-0+deb12u1 installed, mariadb-server 1:10.11.18-0+deb12u1 installed, 114 others" when=-3h7m58.89s
325ms h292     change package "dpkg 2026-11-27T20:37:11Z" detail="gapura-agent 0.1.0 installed" when=-31.89s
325ms h292     missing "weblog apache2.service" ok=true witness=weblog
325ms h292     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
325ms h292     unit apache2.service active/running load=loaded result=success pid=67 restart=on-abort invocation=b5b725bbda9444898a90dbd6e02aafbc file=enabled since=-259ms
325ms h292     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
325ms h292     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
325ms h292     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=1c343c4cb0a4420881613659061446e9 file=enabled status="Ready to handle connections" since=-182ms
325ms h292     missing units ok=true witness=units
325ms h292     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
362ms h292     test apache2.service apache ok tree=670b70e0e591c2929902d45b6c0d9c054a83d44ec854932bb7a044d118f0fb89 newer=no renewed=no
362ms h292     vhost apache2.service apache disk name=api-docs292.example.lab at=/etc/apache2/sites-enabled/api-docs292.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs292.example.lab.conf:8 > read=2s" witness=configtest
362ms h292     vhost apache2.service apache disk name=cuahang292.co.lab at=/etc/apache2/sites-enabled/cuahang292.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang292.co.lab.conf:8 > read=2s" witness=configtest
362ms h292     vhost apache2.service apache running name=api-docs292.example.lab at=/etc/apache2/sites-enabled/api-docs292.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/api-docs292.example.lab.conf:8 > read=2s" witness=configtest
362ms h292     vhost apache2.service apache running name=cuahang292.co.lab at=/etc/apache2/sites-enabled/cuahang292.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang292.co.lab.conf:8 > read=2s" witness=configtest
386ms h292     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946 renewed=no
386ms h292     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
386ms h292     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
426ms h292     look api-docs292.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=3.323229ms purpose=asked direct=true source=10.99.0.2
445ms h292     test php8.2-fpm.service php-fpm ok tree=999d9223c7d8ec5e1bb1949f6d51f875f56998cba3d29ed3866a8e8cf37d399d newer=no renewed=no
445ms h292     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
445ms h292     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
445ms h292     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
445ms h292     missing "weblog php8.2-fpm.service" ok=true witness=weblog
445ms h292     removal missing "weblog php8.2-fpm.service" witness=weblog
497ms h292     look cuahang292.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=1.817462ms purpose=asked direct=true source=10.99.0.2
3.468s h292     missing firewall ok=true witness=firewall
4.688s outside  look api-docs292.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
4.704s h292     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.707s h292     inside api-docs292.example.lab 200 path=/ to=127.0.0.1:80 body=other took=15.441919ms
6.759s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.000900514s purpose=scheduled direct=true source=10.99.0.2
6.769s h292     inside cuahang292.co.lab 200 path=/ to=127.0.0.1:80 body=other took=2.879508ms
7.704s outside  look api-docs292.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
8.496s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.001228264s purpose=scheduled direct=true source=10.99.0.2
8.805s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.005905614s purpose=scheduled direct=true source=10.99.0.2
9.693s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.003012129s purpose=confirm token=b0d5a15b43240ce3 direct=true source=10.99.0.2
10.325s h292     load cpu=0.9158641662442575 steal=0.0005068423720223915 wait=0.0005068423720225716 load1=2.62 cpus=2 memory=25276502016 available=23267971072 swap=0 swapped=0 psi-cpu=0.5572 psi-memory=0 psi-io=0.0038 disk=0.4027461667941903 inodes=0.042173147201538086 path=/ oom=0 overflows=0
10.325s h292     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.325s h292     traffic apache2.service vhost=api-docs292.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=1 sources=1 top=1 counted=1
10.325s h292     traffic apache2.service vhost=cuahang292.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=1 sources=1 top=1 counted=1
10.451s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.001389436s purpose=scheduled direct=true source=10.99.0.2
10.708s outside  look api-docs292.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
10.761s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.042180784s purpose=scheduled direct=true source=10.99.0.2
12.392s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.000790275s purpose=scheduled direct=true source=10.99.0.2
12.709s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.000971506s purpose=scheduled direct=true source=10.99.0.2
12.712s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.000631649s purpose=confirm token=68a5632e33214bfd direct=true source=10.99.0.2
12.761s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.001337784s purpose=confirm token=3b1e13e1a1e8a9e7 direct=true source=10.99.0.2
13.723s outside  look api-docs292.example.lab connect-time-out from=second feed=api tier=1 purpose=reported witness=api
14.404s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.00064855s purpose=scheduled direct=true source=10.99.0.2
14.505s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.007867838s purpose=confirm token=247cb2bdf582905a direct=true source=10.99.0.2
14.772s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.001364753s purpose=scheduled direct=true source=10.99.0.2
14.807s h292     look cuahang292.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://cuahang292.co.lab/ to=10.99.0.5:80 took=5.001294864s purpose=confirm token=259950df735de570 direct=true source=10.99.0.2
15.696s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.000514173s purpose=confirm token=616066e32766188e direct=true source=10.99.0.2
15.713s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.001281099s purpose=confirm token=b0c37ea9e49722d6 direct=true source=10.99.0.2
16.432s h292     look api-docs292.example.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://api-docs292.example.lab/ to=10.99.0.5:80 took=5.000835462s purpose=scheduled direct=true source=10.99.0.2
16.432s expect blocked-before-host
