# Recorded in the lab: app-own-502 on apache-node.
0s    h164     registered 10.99.0.19
627ms h164     agent speaks
630ms h164     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m46.11s
630ms h164     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m36.11s
630ms h164     load load1=18.73 cpus=2 memory=25276502016 available=24005341184 swap=0 swapped=0 psi-cpu=0.937 psi-memory=0 psi-io=0.0313 disk=0.32552787992418614 inodes=0.04073762893676758 path=/ oom=0 overflows=0
630ms h164     missing units ok=true witness=units
630ms h164     missing "weblog apache2.service" ok=true witness=weblog
630ms h164     missing "weblog nginx.service" ok=true witness=weblog
630ms h164     socket tcp:127.0.0.1:4131 unit=node-web.service process=node user=www-data queue=0 backlog=511
630ms h164     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
630ms h164     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort invocation=f15b35fa17114d588bb42f06dc66d2c8 file=enabled since=-367ms
630ms h164     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
630ms h164     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
630ms h164     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
632ms h164     load load1=18.73 cpus=2 memory=25276502016 available=24005341184 swap=0 swapped=0 psi-cpu=0.937 psi-memory=0 psi-io=0.0313 disk=0.32552787992418614 inodes=0.04073762893676758 path=/ oom=0 overflows=0
632ms h164     missing "weblog nginx.service" ok=true witness=weblog
632ms h164     missing "weblog apache2.service" ok=true witness=weblog
632ms h164     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m46.11s
632ms h164     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m36.11s
633ms h164     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort invocation=f15b35fa17114d588bb42f06dc66d2c8 file=enabled since=-367ms
633ms h164     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
633ms h164     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h164     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h164     missing units ok=true witness=units
633ms h164     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
633ms h164     socket tcp:127.0.0.1:4131 unit=node-web.service process=node user=www-data queue=0 backlog=511
693ms h164     test apache2.service apache ok tree=cd583739c422c6f18b890c0e0c4bd26bb24b6931bef0561720fce5dc96b8cce3 newer=no
693ms h164     vhost apache2.service apache disk name=blog164.co.lab at=/etc/apache2/sites-enabled/blog164.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4131 > /etc/apache2/sites-enabled/blog164.co.lab.conf:7 > read=5s" witness=configtest
693ms h164     vhost apache2.service apache disk name=my-site164.lab at=/etc/apache2/sites-enabled/my-site164.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4131 > /etc/apache2/sites-enabled/my-site164.lab.conf:7 > read=5s" witness=configtest
693ms h164     vhost apache2.service apache running name=blog164.co.lab at=/etc/apache2/sites-enabled/blog164.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4131 > /etc/apache2/sites-enabled/blog164.co.lab.conf:7 > read=5s" witness=configtest
694ms h164     vhost apache2.service apache running name=my-site164.lab at=/etc/apache2/sites-enabled/my-site164.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4131 > /etc/apache2/sites-enabled/my-site164.lab.conf:7 > read=5s" witness=configtest
708ms h164     target tcp:127.0.0.1:4131 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
782ms h164     unit node-web.service active/running load=loaded result=success pid=50 restart=no invocation=515690d5ae8d4659aaffba613c7963d8 file=enabled since=-655ms
873ms h164     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
874ms h164     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
877ms h164     missing "weblog php8.2-fpm.service" ok=true witness=weblog
878ms h164     removal missing "weblog php8.2-fpm.service" witness=weblog
895ms h164     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
955ms h164     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
955ms h164     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.018s h164     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14979072 io=0
1.018s h164     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.011904761904761904 memory=4325376 io=0
1.018s h164     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.011904761904761904 memory=15101952 io=0
1.018s h164     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.023809523809523808 memory=22503424 io=0.3333333333333333
1.018s h164     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.047619047619047616 memory=21524480 io=0.6190476190476191
1.018s h164     process systemd unit=init.scope user=root count=1 cpu=0.023809523809523808 memory=11833344 io=0
1.018s h164     process node unit=node-web.service user=www-data count=1 cpu=0 memory=51822592 io=0
1.018s h164     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11853824 io=0.047619047619047616
1.018s h164     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7933952 io=0
2.398s h164     look blog164.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=13.438385ms purpose=scheduled direct=true source=10.99.0.2
2.744s h164     look my-site164.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=7.676723ms purpose=scheduled direct=true source=10.99.0.2
4.456s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=34.222381ms purpose=scheduled direct=true source=10.99.0.2
4.488s h164     wait node-web.service nothing workers=1 of=1
4.489s h164     socket tcp:127.0.0.1:4131 unit=node-web.service process=node user=www-data queue=0 backlog=511
4.489s h164     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.748s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=11.14912ms purpose=scheduled direct=true source=10.99.0.2
5.466s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=6.420508ms purpose=confirm token=14899bf5956cf172 direct=true source=10.99.0.2
5.475s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=6.097805ms purpose=confirm token=85f8a05d3487586b direct=true source=10.99.0.2
5.759s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=10.465252ms purpose=confirm token=267b6a6a315556a5 direct=true source=10.99.0.2
5.765s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=3.796217ms purpose=confirm token=835d9ed42a9f965b direct=true source=10.99.0.2
6.384s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=2.821299ms purpose=scheduled direct=true source=10.99.0.2
6.455s h164     arrival 14899bf5956cf172 apache2.service vhost=blog164.co.lab status=502
6.455s h164     arrival 85f8a05d3487586b apache2.service vhost=blog164.co.lab status=502
6.455s h164     arrival 267b6a6a315556a5 apache2.service vhost=my-site164.lab status=502
6.455s h164     arrival 835d9ed42a9f965b apache2.service vhost=my-site164.lab status=502
6.477s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=10.143658ms purpose=verify token=7081778e530dd0f5 direct=true source=10.99.0.2
6.7s  h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=3.014313ms purpose=scheduled direct=true source=10.99.0.2
6.763s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=2.710164ms purpose=verify token=b03e578809ddad44 direct=true source=10.99.0.2
7.456s h164     arrival 7081778e530dd0f5 apache2.service vhost=blog164.co.lab status=502
7.456s h164     arrival b03e578809ddad44 apache2.service vhost=my-site164.lab status=502
8.381s h164     wait node-web.service nothing workers=1 of=1
8.473s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=3.535275ms purpose=scheduled direct=true source=10.99.0.2
8.511s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=12.449663ms purpose=verify token=712e06cd079b5490 direct=true source=10.99.0.2
8.771s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=5.060947ms purpose=verify token=f1320212453407b3 direct=true source=10.99.0.2
8.786s h164     look my-site164.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site164.lab/ to=10.99.0.19:80 took=2.859218ms purpose=scheduled direct=true source=10.99.0.2
9.443s h164     arrival 712e06cd079b5490 apache2.service vhost=blog164.co.lab status=502
9.443s h164     arrival f1320212453407b3 apache2.service vhost=my-site164.lab status=502
10.429s h164     traffic apache2.service vhost=blog164.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=8 502=7 sources=1 top=1 counted=1
10.429s h164     traffic apache2.service vhost=my-site164.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=8 502=7 sources=1 top=1 counted=1
10.456s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=2.440142ms purpose=scheduled direct=true source=10.99.0.2
10.534s h164     look blog164.co.lab 502 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog164.co.lab/ to=10.99.0.19:80 took=21.080149ms purpose=verify token=204866e8b4ca6aa4 direct=true source=10.99.0.2
10.534s expect app-own-502
