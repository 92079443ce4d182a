# Recorded in the lab: app-kill on apache-node.
0s    h137     registered 10.99.0.23
436ms h137     agent speaks
442ms h137     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m6.56s
442ms h137     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m56.56s
442ms h137     load load1=15.99 cpus=2 memory=25276502016 available=24176353280 swap=0 swapped=0 psi-cpu=0.7364 psi-memory=0 psi-io=0.032400000000000005 disk=0.3255517539537487 inodes=0.04071700572967529 path=/ oom=0 overflows=0
442ms h137     missing units ok=true witness=units
442ms h137     missing "weblog apache2.service" ok=true witness=weblog
442ms h137     missing "weblog nginx.service" ok=true witness=weblog
442ms h137     socket tcp:127.0.0.1:4868 unit=next.service process=node user=www-data queue=0 backlog=511
442ms h137     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
442ms h137     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=09c78c2c767e4b558f7717db0176da51 file=enabled since=-256ms
442ms h137     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
442ms h137     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
442ms h137     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
443ms h137     missing "weblog nginx.service" ok=true witness=weblog
443ms h137     missing "weblog apache2.service" ok=true witness=weblog
443ms h137     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m6.56s
443ms h137     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m56.56s
444ms h137     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=09c78c2c767e4b558f7717db0176da51 file=enabled since=-256ms
444ms h137     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
444ms h137     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
444ms h137     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
444ms h137     missing units ok=true witness=units
444ms h137     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
444ms h137     socket tcp:127.0.0.1:4868 unit=next.service process=node user=www-data queue=0 backlog=511
498ms h137     test apache2.service apache ok tree=677fd9fa041f4b20a34be493893b1290ae843367b5236acac507818b2d450d95 newer=no
498ms h137     vhost apache2.service apache disk name=kasir137.example.lab at=/etc/apache2/sites-enabled/kasir137.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4868 > /etc/apache2/sites-enabled/kasir137.example.lab.conf:7 > read=20s" witness=configtest
498ms h137     vhost apache2.service apache disk name=sekolah137.example.lab at=/etc/apache2/sites-enabled/sekolah137.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4868 > /etc/apache2/sites-enabled/sekolah137.example.lab.conf:7 > read=20s" witness=configtest
498ms h137     vhost apache2.service apache running name=kasir137.example.lab at=/etc/apache2/sites-enabled/kasir137.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4868 > /etc/apache2/sites-enabled/kasir137.example.lab.conf:7 > read=20s" witness=configtest
498ms h137     vhost apache2.service apache running name=sekolah137.example.lab at=/etc/apache2/sites-enabled/sekolah137.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:4868 > /etc/apache2/sites-enabled/sekolah137.example.lab.conf:7 > read=20s" witness=configtest
524ms h137     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
524ms h137     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
524ms h137     target tcp:127.0.0.1:4868 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
534ms h137     unit next.service active/running load=loaded result=success pid=43 restart=no invocation=1b3160850af64cd9a017b3d2f63192c1 file=enabled since=-303ms
624ms h137     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
624ms h137     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
626ms h137     missing "weblog php8.2-fpm.service" ok=true witness=weblog
626ms h137     removal missing "weblog php8.2-fpm.service" witness=weblog
651ms h137     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.766s h137     look kasir137.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir137.example.lab/ to=10.99.0.23:80 took=24.186136ms purpose=scheduled direct=true source=10.99.0.2
4.197s h137     look sekolah137.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah137.example.lab/ to=10.99.0.23:80 took=18.294554ms purpose=scheduled direct=true source=10.99.0.2
4.779s h137     look kasir137.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://kasir137.example.lab/ to=10.99.0.23:80 took=14.143949ms purpose=scheduled direct=true source=10.99.0.2
5.172s h137     unit next.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=1b3160850af64cd9a017b3d2f63192c1 file=enabled since=4.994s
5.172s h137     unit next.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=1b3160850af64cd9a017b3d2f63192c1 file=enabled since=4.994s stop=no
5.172s h137     target tcp:127.0.0.1:4868 listens=no connects=no errno=ECONNREFUSED unit=next.service process=node local=true
5.193s h137     removal socket tcp:127.0.0.1:4868 witness=sockets
5.198s h137     look sekolah137.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah137.example.lab/ to=10.99.0.23:80 took=5.308312ms purpose=word direct=true source=10.99.0.2
5.209s h137     look kasir137.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://kasir137.example.lab/ to=10.99.0.23:80 took=6.316648ms purpose=word direct=true source=10.99.0.2
5.221s h137     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:4868 count=2 first=5.194s last=5.197s sample="AH00957: http: attempt to connect to 127.0.0.1:4868 (127.0.0.1:4868) failed"
5.221s h137     sign apache-ah01114 apache2.service server=apache count=2 first=5.198s last=5.198s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.483s h137     look sekolah137.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah137.example.lab/ to=10.99.0.23:80 took=13.371573ms purpose=confirm token=c230a6364658c1b6 direct=true source=10.99.0.2
5.483s expect app-stopped
