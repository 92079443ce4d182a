# Recorded in the lab: name-gone-apache on apache-node.
0s    h135     registered 10.99.0.3
801ms h135     agent speaks
809ms h135     change package readline-common:all detail="8.2-1.3 installed" when=-11m20.556s
809ms h135     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m10.556s
809ms h135     load load1=7.96 cpus=2 memory=25276502016 available=24212295680 swap=0 swapped=0 psi-cpu=0.7101000000000001 psi-memory=0 psi-io=0.02 disk=0.24452296254424444 inodes=0.035613417625427246 path=/ oom=0 overflows=0
809ms h135     missing units ok=true witness=units
809ms h135     socket tcp:127.0.0.1:8630 unit=next.service process=node user=www-data queue=0 backlog=511
809ms h135     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
809ms h135     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
809ms h135     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
809ms h135     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
809ms h135     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
813ms h135     change package readline-common:all detail="8.2-1.3 installed" when=-11m20.556s
813ms h135     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m10.556s
813ms h135     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
813ms h135     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
813ms h135     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
813ms h135     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
813ms h135     missing units ok=true witness=units
813ms h135     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
813ms h135     socket tcp:127.0.0.1:8630 unit=next.service process=node user=www-data queue=0 backlog=511
902ms h135     test apache2.service apache ok tree=6f2992b181bd6c592ff6df94e38fbc654f76b5a774bc88312a0093f45505fb4b newer=no
902ms h135     vhost apache2.service apache disk name=blog135.example.lab at=/etc/apache2/sites-enabled/blog135.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8630 > /etc/apache2/sites-enabled/blog135.example.lab.conf:7 > read=10s" witness=configtest
902ms h135     vhost apache2.service apache disk name=cuahang135.co.lab at=/etc/apache2/sites-enabled/cuahang135.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8630 > /etc/apache2/sites-enabled/cuahang135.co.lab.conf:7 > read=10s" witness=configtest
902ms h135     vhost apache2.service apache running name=blog135.example.lab at=/etc/apache2/sites-enabled/blog135.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8630 > /etc/apache2/sites-enabled/blog135.example.lab.conf:7 > read=10s" witness=configtest
902ms h135     vhost apache2.service apache running name=cuahang135.co.lab at=/etc/apache2/sites-enabled/cuahang135.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8630 > /etc/apache2/sites-enabled/cuahang135.co.lab.conf:7 > read=10s" witness=configtest
928ms h135     target tcp:127.0.0.1:8630 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
934ms h135     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
936ms h135     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
955ms h135     unit next.service active/running load=loaded result=success pid=46 restart=no invocation=f32fa974a2c94f7ca61f6a24b5f8a274 file=enabled since=-862ms
1.065s h135     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14708736 io=0
1.065s h135     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=15495168 io=0.08333333333333333
1.065s h135     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22274048 io=0.1111111111111111
1.065s h135     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20242432 io=0.3055555555555556
1.065s h135     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.0125 memory=23465984 io=0
1.065s h135     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12296192 io=0
1.065s h135     process node unit=next.service user=www-data count=1 cpu=0.0125 memory=51687424 io=0
1.065s h135     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11780096 io=0.5
1.118s h135     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.118s h135     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.14s h135     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.086s h135     look cuahang135.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=36.879176ms purpose=scheduled direct=true
2.526s h135     look blog135.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=4.289566ms purpose=scheduled direct=true
2.7s  h135     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort job=reload invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
2.7s  h135     unit apache2.service reloading/reload load=loaded result=success pid=74 restart=on-abort job=reload invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
2.788s h135     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort job=reload invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
2.789s h135     change reload apache2.service detail="systemd reloaded it" when=2.788s
2.791s h135     unit apache2.service active/running load=loaded result=success pid=74 restart=on-abort invocation=cf18e951d97b4d38ba6e5c092d48c0f1 file=enabled since=-544ms
3.923s h135     test apache2.service apache ok tree=77dc6e390582627663f8297eb521d3edee48e294079036465d98db0c28037d28 newer=no
3.923s h135     vhost apache2.service apache disk name=blog135.example.lab at=/etc/apache2/sites-enabled/blog135.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:app-backend.lab:8630 > /etc/apache2/sites-enabled/blog135.example.lab.conf:7 > read=10s" witness=configtest
3.923s h135     vhost apache2.service apache disk name=cuahang135.co.lab at=/etc/apache2/sites-enabled/cuahang135.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:app-backend.lab:8630 > /etc/apache2/sites-enabled/cuahang135.co.lab.conf:7 > read=10s" witness=configtest
3.923s h135     vhost apache2.service apache running name=blog135.example.lab at=/etc/apache2/sites-enabled/blog135.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:app-backend.lab:8630 > /etc/apache2/sites-enabled/blog135.example.lab.conf:7 > read=10s" witness=configtest
3.923s h135     vhost apache2.service apache running name=cuahang135.co.lab at=/etc/apache2/sites-enabled/cuahang135.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:app-backend.lab:8630 > /etc/apache2/sites-enabled/cuahang135.co.lab.conf:7 > read=10s" witness=configtest
3.923s h135     removal target tcp:127.0.0.1:8630 witness=targets
3.923s h135     change config apache2.service detail="its test is ok" when=3.92s
3.944s h135     target tcp:app-backend.lab:8630
4.008s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=1.003811ms purpose=scheduled direct=true
4.012s h135     resolver system app-backend.lab no-such-name family=A
4.012s h135     resolver 10.99.0.1:53 app-backend.lab no-such-name family=A
4.012s h135     resolver system app-backend.lab no-such-name family=AAAA
4.012s h135     resolver 10.99.0.1:53 app-backend.lab no-such-name family=AAAA
4.029s h135     sign apache-ah00898-dns apache2.service server=apache count=1 first=4.008s last=4.008s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
4.611s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=1.908647ms purpose=scheduled direct=true
5.014s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=2.330928ms purpose=confirm token=9324b27900f81f01 direct=true
5.036s h135     sign apache-ah00898-dns apache2.service server=apache count=2 first=4.611s last=5.013s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
5.613s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=1.564292ms purpose=confirm token=1858a2671008bc1c direct=true
5.926s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=1.498885ms purpose=scheduled direct=true
6.02s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=1.271777ms purpose=verify token=96cea1ca1092c9c3 direct=true
6.617s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=2.300605ms purpose=confirm token=088c4bdf4ea2278d direct=true
6.661s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=1.176ms purpose=scheduled direct=true
7.047s h135     sign apache-ah00898-dns apache2.service server=apache count=5 first=5.613s last=6.661s sample="AH00898: DNS lookup failure for: app-backend.lab returned by …"
7.952s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=10.358059ms purpose=scheduled direct=true
8.023s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=1.498214ms purpose=verify token=5c3b2232de8be224 direct=true
8.636s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=12.383281ms purpose=verify token=93f5b1dcf4ab41c0 direct=true
8.727s h135     look blog135.example.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog135.example.lab/ to=10.99.0.3:80 took=1.093486ms purpose=scheduled direct=true
10.003s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=3.586529ms purpose=scheduled direct=true
10.031s h135     look cuahang135.co.lab 500 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang135.co.lab/ to=10.99.0.3:80 took=6.485797ms purpose=verify token=a6e7924860475103 direct=true
10.031s expect upstream-unresolvable
