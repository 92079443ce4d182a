# Recorded in the lab: app-slow on apache-node.
0s    h151     registered 10.99.0.3
536ms h151     agent speaks
553ms h151     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m10.872s
553ms h151     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m0.872s
553ms h151     load load1=13.16 cpus=2 memory=25276502016 available=24267882496 swap=0 swapped=0 psi-cpu=0.8951 psi-memory=0 psi-io=0.015300000000000001 disk=0.3227238123256672 inodes=0.04065424203872681 path=/var/log/nginx oom=0 overflows=0
553ms h151     missing units ok=true witness=units
553ms h151     missing "weblog apache2.service" ok=true witness=weblog
553ms h151     missing "weblog nginx.service" ok=true witness=weblog
553ms h151     socket tcp:127.0.0.1:6850 unit=app.service process=node user=www-data queue=0 backlog=511
553ms h151     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
553ms h151     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=b9da583f481442a7aad0127bab1f9d4d file=enabled since=-425ms
553ms h151     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
553ms h151     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
553ms h151     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
585ms h151     load load1=13.16 cpus=2 memory=25276502016 available=24267882496 swap=0 swapped=0 psi-cpu=0.8951 psi-memory=0 psi-io=0.015300000000000001 disk=0.3227238123256672 inodes=0.04065424203872681 path=/var/log/nginx oom=0 overflows=0
585ms h151     missing "weblog nginx.service" ok=true witness=weblog
585ms h151     missing "weblog apache2.service" ok=true witness=weblog
585ms h151     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m10.872s
585ms h151     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m0.872s
590ms h151     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=b9da583f481442a7aad0127bab1f9d4d file=enabled since=-425ms
590ms h151     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
590ms h151     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
590ms h151     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
590ms h151     missing units ok=true witness=units
590ms h151     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
590ms h151     socket tcp:127.0.0.1:6850 unit=app.service process=node user=www-data queue=0 backlog=511
672ms h151     test apache2.service apache ok tree=a0041223e65cd3feb0bdecaf8ef5ab6f32c7b494fa63cc8eed3b4c7a3bd55b02 newer=no
672ms h151     vhost apache2.service apache disk name=hotel151.example.lab at=/etc/apache2/sites-enabled/hotel151.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6850 > /etc/apache2/sites-enabled/hotel151.example.lab.conf:7 > read=2s" witness=configtest
672ms h151     vhost apache2.service apache running name=hotel151.example.lab at=/etc/apache2/sites-enabled/hotel151.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6850 > /etc/apache2/sites-enabled/hotel151.example.lab.conf:7 > read=2s" witness=configtest
696ms h151     target tcp:127.0.0.1:6850 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
713ms h151     unit app.service active/running load=loaded result=success pid=49 restart=no invocation=beefcae8234744b88c320971baf28c6f file=enabled since=-668ms
718ms h151     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
718ms h151     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
953ms h151     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
953ms h151     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
956ms h151     missing "weblog php8.2-fpm.service" ok=true witness=weblog
956ms h151     removal missing "weblog php8.2-fpm.service" witness=weblog
977ms h151     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.044s h151     look hotel151.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel151.example.lab/ to=10.99.0.3:80 took=93.595552ms purpose=scheduled direct=true source=10.99.0.2
4.889s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.003484069s purpose=scheduled direct=true source=10.99.0.2
4.9s  h151     load load1=13.7 cpus=2 memory=25276502016 available=23862624256 swap=0 swapped=0 psi-cpu=0.9179999999999999 psi-memory=0 psi-io=0.0147 disk=0.3233540867061194 inodes=0.04067397117614746 path=/ oom=0 overflows=0
4.9s  h151     socket tcp:127.0.0.1:6850 unit=app.service process=node user=www-data queue=0 backlog=511
4.9s  h151     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.9s  h151     target tcp:127.0.0.1:6850 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
4.913s h151     wait app.service nothing workers=1 of=1
4.914s h151     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6850 count=1 first=4.889s last=4.889s sample="AH01102: error reading status line from remote server 127.0.0.1:6850"
4.914s h151     sign apache-ah00898 apache2.service server=apache count=1 first=4.889s last=4.889s sample="AH00898: Error reading from remote server returned by …"
5.304s h151     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16138240 io=0
5.304s h151     process node unit=app.service user=www-data count=1 cpu=0 memory=53059584 io=0
5.304s h151     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
5.304s h151     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22503424 io=1
5.305s h151     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=21127168 io=0
5.305s h151     process systemd unit=init.scope user=root count=1 cpu=0 memory=12021760 io=0
5.305s h151     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11563008 io=0
5.305s h151     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528 io=0
5.711s h151     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16138240
5.711s h151     process node unit=app.service user=www-data count=1 cpu=0 memory=53059584
5.711s h151     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
5.711s h151     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424
5.711s h151     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=21127168
5.711s h151     process systemd unit=init.scope user=root count=1 cpu=0 memory=12021760
5.712s h151     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11563008
5.712s h151     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7958528
6.911s h151     inside hotel151.example.lab 502 path=/ to=127.0.0.1:80 body=apache-502 took=2.014171629s
6.932s h151     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6850 count=1 first=6.91s last=6.91s sample="AH01102: error reading status line from remote server 127.0.0.1:6850"
6.932s h151     sign apache-ah00898 apache2.service server=apache count=1 first=6.91s last=6.91s sample="AH00898: Error reading from remote server returned by …"
6.971s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.018007591s purpose=scheduled direct=true source=10.99.0.2
7.955s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.064566301s purpose=confirm token=36b9b34c6edda572 direct=true source=10.99.0.2
7.973s h151     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6850 count=1 first=6.97s last=6.97s sample="AH01102: error reading status line from remote server 127.0.0.1:6850"
7.973s h151     sign apache-ah00898 apache2.service server=apache count=1 first=6.97s last=6.97s sample="AH00898: Error reading from remote server returned by …"
7.996s h151     wait app.service cpu workers=1 of=1
7.996s h151     removal wait "app.service  nothing " witness=waits
8.263s h151     arrival 36b9b34c6edda572 apache2.service vhost=hotel151.example.lab status=502
8.957s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.012517447s purpose=scheduled direct=true source=10.99.0.2
9.975s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.003021741s purpose=verify token=42c8fa7ee09db947 direct=true source=10.99.0.2
9.997s h151     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6850 count=3 first=7.949s last=9.974s sample="AH01102: error reading status line from remote server 127.0.0.1:6850"
9.997s h151     sign apache-ah00898 apache2.service server=apache count=3 first=7.949s last=9.974s sample="AH00898: Error reading from remote server returned by …"
10.256s h151     traffic apache2.service vhost=hotel151.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=5 502=5 sources=2 top=0.8 counted=1
10.319s h151     arrival 42c8fa7ee09db947 apache2.service vhost=hotel151.example.lab status=502
10.552s h151     load cpu=1 steal=0.0005002501250626171 wait=0 load1=14.69 cpus=2 memory=25276502016 available=23754027008 swap=0 swapped=0 psi-cpu=0.945 psi-memory=0 psi-io=0.0233 disk=0.3240800247418715 inodes=0.040675461292266846 path=/ oom=0 overflows=0
10.997s h151     look hotel151.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel151.example.lab/ to=10.99.0.3:80 took=2.002272723s purpose=scheduled direct=true source=10.99.0.2
10.997s expect app-slow
