# Recorded in the lab: upstream-far-dead on apache-node.
0s    h133     registered 10.99.0.9
730ms h133     agent speaks
749ms h133     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m34.391s
749ms h133     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m24.391s
749ms h133     load load1=18.81 cpus=2 memory=25276502016 available=23862194176 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0206 disk=0.32517730864797767 inodes=0.04074198007583618 path=/ oom=0 overflows=0
749ms h133     missing units ok=true witness=units
749ms h133     missing "weblog apache2.service" ok=true witness=weblog
749ms h133     missing "weblog nginx.service" ok=true witness=weblog
749ms h133     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
749ms h133     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
749ms h133     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
749ms h133     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
755ms h133     load load1=18.81 cpus=2 memory=25276502016 available=23862194176 swap=0 swapped=0 psi-cpu=0.9634999999999999 psi-memory=0 psi-io=0.0206 disk=0.32517730864797767 inodes=0.04074198007583618 path=/ oom=0 overflows=0
755ms h133     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m34.391s
755ms h133     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m24.391s
755ms h133     missing "weblog nginx.service" ok=true witness=weblog
755ms h133     missing "weblog apache2.service" ok=true witness=weblog
756ms h133     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
756ms h133     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
756ms h133     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
756ms h133     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
756ms h133     missing units ok=true witness=units
835ms h133     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
835ms h133     socket tcp:127.0.0.1:7875 unit=node-web.service process=node user=www-data queue=0 backlog=511
951ms h133     test apache2.service apache ok tree=63e41e0b497cecfec9ca3d513afbab3261860304f761aab90e4b10bb686428f7 newer=no
951ms h133     vhost apache2.service apache disk name=hotel133.lab at=/etc/apache2/sites-enabled/hotel133.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7875 > /etc/apache2/sites-enabled/hotel133.lab.conf:7 > read=2s" witness=configtest
951ms h133     vhost apache2.service apache disk name=toko133.example.lab at=/etc/apache2/sites-enabled/toko133.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7875 > /etc/apache2/sites-enabled/toko133.example.lab.conf:7 > read=2s" witness=configtest
951ms h133     vhost apache2.service apache running name=hotel133.lab at=/etc/apache2/sites-enabled/hotel133.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7875 > /etc/apache2/sites-enabled/hotel133.lab.conf:7 > read=2s" witness=configtest
951ms h133     vhost apache2.service apache running name=toko133.example.lab at=/etc/apache2/sites-enabled/toko133.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7875 > /etc/apache2/sites-enabled/toko133.example.lab.conf:7 > read=2s" witness=configtest
974ms h133     target tcp:127.0.0.1:7875 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
1.026s h133     unit node-web.service active/running load=loaded result=success pid=51 restart=no invocation=1a2bdc23c3d84bbd84567a73446f4a5f file=enabled since=-531ms
1.072s h133     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.072s h133     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.219s h133     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15290368 io=0
1.219s h133     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
1.219s h133     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012195121951219513 memory=22634496 io=0.5454545454545454
1.219s h133     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06097560975609756 memory=20168704 io=0.45454545454545453
1.219s h133     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=17342464 io=0
1.219s h133     process systemd unit=init.scope user=root count=1 cpu=0.012195121951219513 memory=11890688 io=0
1.219s h133     process node unit=node-web.service user=www-data count=1 cpu=0.012195121951219513 memory=51544064 io=0
1.219s h133     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11677696 io=0
1.478s h133     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.478s h133     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.479s h133     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.479s h133     removal missing "weblog php8.2-fpm.service" witness=weblog
1.503s h133     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.878s h133     look toko133.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko133.example.lab/ to=10.99.0.9:80 took=33.311269ms purpose=scheduled direct=true source=10.99.0.2
4.478s h133     look hotel133.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel133.lab/ to=10.99.0.9:80 took=49.453172ms purpose=scheduled direct=true source=10.99.0.2
4.78s h133     look toko133.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko133.example.lab/ to=10.99.0.9:80 took=15.606579ms purpose=scheduled direct=true source=10.99.0.2
5.065s h133     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort job=reload invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
5.065s h133     unit apache2.service reloading/reload load=loaded result=success pid=72 restart=on-abort job=reload invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
5.37s h133     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort job=reload invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
5.37s h133     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=cf9d3f8263b543fcbb2e4cdb1b0c5ae6 file=enabled since=-310ms
5.371s h133     change reload apache2.service detail="systemd reloaded it" when=5.366s
5.413s h133     test apache2.service apache ok tree=47144c0e24f0efff5c9a7a0f70f00281fb140aabdee89390041d9b1873f93c32 newer=no
5.413s h133     vhost apache2.service apache disk name=hotel133.lab at=/etc/apache2/sites-enabled/hotel133.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:7875 > /etc/apache2/sites-enabled/hotel133.lab.conf:7 > read=2s" witness=configtest
5.413s h133     vhost apache2.service apache disk name=toko133.example.lab at=/etc/apache2/sites-enabled/toko133.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:7875 > /etc/apache2/sites-enabled/toko133.example.lab.conf:7 > read=2s" witness=configtest
5.413s h133     change config apache2.service detail="its test is ok" when=5.412s
5.413s h133     vhost apache2.service apache running name=hotel133.lab at=/etc/apache2/sites-enabled/hotel133.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:7875 > /etc/apache2/sites-enabled/hotel133.lab.conf:7 > read=2s" witness=configtest
5.413s h133     vhost apache2.service apache running name=toko133.example.lab at=/etc/apache2/sites-enabled/toko133.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:7875 > /etc/apache2/sites-enabled/toko133.example.lab.conf:7 > read=2s" witness=configtest
5.413s h133     removal target tcp:127.0.0.1:7875 witness=targets
6.435s h133     target tcp:10.99.0.250:7875 connects=no errno=ETIMEDOUT
8.432s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=2.008582977s purpose=scheduled direct=true source=10.99.0.2
8.449s h133     sign apache-ah01114 apache2.service server=apache count=1 first=8.428s last=8.428s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
8.449s h133     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7875 count=1 first=8.427s last=8.427s sample="AH00957: http: attempt to connect to 10.99.0.250:7875 (10.99.0.250:7875) failed"
8.45s h133     socket tcp:127.0.0.1:7875 unit=node-web.service process=node user=www-data queue=0 backlog=511
8.45s h133     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
8.461s h133     look toko133.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko133.example.lab/ to=10.99.0.9:80 took=2.024302787s purpose=word direct=true source=10.99.0.2
8.461s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=2.02431557s purpose=word direct=true source=10.99.0.2
8.496s h133     target tcp:10.99.0.250:7875 connects=no errno=EHOSTUNREACH
8.497s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=110.657338ms purpose=scheduled direct=true source=10.99.0.2
8.497s h133     look toko133.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko133.example.lab/ to=10.99.0.9:80 took=1.80509333s purpose=scheduled direct=true source=10.99.0.2
8.653s h133     sign apache-ah00957 apache2.service server=apache errno=EHOSTUNREACH target=tcp:10.99.0.250:7875 count=2 first=8.496s last=8.496s sample="AH00957: http: attempt to connect to 10.99.0.250:7875 (10.99.0.250:7875) failed"
9.456s h133     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7875 count=2 first=8.46s last=8.46s sample="AH00957: http: attempt to connect to 10.99.0.250:7875 (10.99.0.250:7875) failed"
9.456s h133     sign apache-ah01114 apache2.service server=apache count=4 first=8.46s last=8.496s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
10.418s h133     traffic apache2.service vhost=toko133.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 503=2 sources=1 top=1 counted=1
10.418s h133     traffic apache2.service vhost=hotel133.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=4 503=3 sources=1 top=1 counted=1
10.512s h133     target tcp:10.99.0.250:7875 connects=no errno=ETIMEDOUT
10.706s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=2.023321595s purpose=confirm token=35636b8bad937813 direct=true source=10.99.0.2
10.746s h133     load cpu=0.9995002498750515 steal=0.0009995002498751212 wait=0 load1=18.74 cpus=2 memory=25276502016 available=23856529408 swap=0 swapped=0 psi-cpu=0.9714 psi-memory=0 psi-io=0.0332 disk=0.32511716284718495 inodes=0.04072403907775879 path=/ oom=0 overflows=0
10.76s h133     look toko133.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko133.example.lab/ to=10.99.0.9:80 took=2.001865859s purpose=scheduled direct=true source=10.99.0.2
11.436s h133     arrival 35636b8bad937813 apache2.service vhost=hotel133.lab status=503
11.647s h133     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7875 count=2 first=10.687s last=10.759s sample="AH00957: http: attempt to connect to 10.99.0.250:7875 (10.99.0.250:7875) failed"
11.647s h133     sign apache-ah01114 apache2.service server=apache count=2 first=10.703s last=10.76s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
11.756s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=1.291501201s purpose=scheduled direct=true source=10.99.0.2
11.757s h133     look toko133.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko133.example.lab/ to=10.99.0.9:80 took=1.04191677s purpose=scheduled direct=true source=10.99.0.2
11.762s h133     target tcp:10.99.0.250:7875 connects=no errno=EHOSTUNREACH
11.834s h133     sign apache-ah00957 apache2.service server=apache errno=EHOSTUNREACH target=tcp:10.99.0.250:7875 count=2 first=11.755s last=11.756s sample="AH00957: http: attempt to connect to 10.99.0.250:7875 (10.99.0.250:7875) failed"
13.764s h133     target tcp:10.99.0.250:7875 connects=no errno=ETIMEDOUT
14.412s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=2.002700641s purpose=scheduled direct=true source=10.99.0.2
14.684s h133     look toko133.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko133.example.lab/ to=10.99.0.9:80 took=2.0028171s purpose=scheduled direct=true source=10.99.0.2
14.718s h133     look hotel133.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel133.lab/ to=10.99.0.9:80 took=2.005650169s purpose=verify token=94edd75d5bf31708 direct=true source=10.99.0.2
14.718s expect upstream-unreachable
