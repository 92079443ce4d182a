# Recorded in the lab: app-answers-empty on apache-node.
0s    h166     registered 10.99.0.7
644ms h166     agent speaks
649ms h166     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m1.051s
649ms h166     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m51.051s
649ms h166     load load1=18.23 cpus=2 memory=25276502016 available=23831724032 swap=0 swapped=0 psi-cpu=0.9769 psi-memory=0 psi-io=0.0268 disk=0.32510564467502756 inodes=0.04071640968322754 path=/ oom=0 overflows=0
649ms h166     missing units ok=true witness=units
649ms h166     missing "weblog apache2.service" ok=true witness=weblog
649ms h166     missing "weblog nginx.service" ok=true witness=weblog
649ms h166     socket tcp:127.0.0.1:3897 unit=shop-api.service process=node user=www-data queue=0 backlog=511
649ms h166     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
649ms h166     unit apache2.service active/running load=loaded result=success pid=83 restart=on-abort invocation=2aa4a82b10874441a20d29502ac07bc1 file=enabled since=-351ms
649ms h166     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
649ms h166     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
649ms h166     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
652ms h166     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m1.051s
652ms h166     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m51.051s
652ms h166     missing "weblog nginx.service" ok=true witness=weblog
652ms h166     missing "weblog apache2.service" ok=true witness=weblog
653ms h166     load load1=18.23 cpus=2 memory=25276502016 available=23831724032 swap=0 swapped=0 psi-cpu=0.9769 psi-memory=0 psi-io=0.0268 disk=0.32510564467502756 inodes=0.04071640968322754 path=/ oom=0 overflows=0
653ms h166     unit apache2.service active/running load=loaded result=success pid=83 restart=on-abort invocation=2aa4a82b10874441a20d29502ac07bc1 file=enabled since=-351ms
653ms h166     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
653ms h166     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
653ms h166     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
653ms h166     missing units ok=true witness=units
653ms h166     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
653ms h166     socket tcp:127.0.0.1:3897 unit=shop-api.service process=node user=www-data queue=0 backlog=511
708ms h166     test apache2.service apache ok tree=c7f41443916f181da5e23df71b778e5845432d393e33bd44e86d5c7f852f78c1 newer=no
708ms h166     vhost apache2.service apache disk name=api-docs166.lab at=/etc/apache2/sites-enabled/api-docs166.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3897 > /etc/apache2/sites-enabled/api-docs166.lab.conf:7 > read=5s" witness=configtest
708ms h166     vhost apache2.service apache disk name=shop166.lab at=/etc/apache2/sites-enabled/shop166.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3897 > /etc/apache2/sites-enabled/shop166.lab.conf:7 > read=5s" witness=configtest
708ms h166     vhost apache2.service apache running name=api-docs166.lab at=/etc/apache2/sites-enabled/api-docs166.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3897 > /etc/apache2/sites-enabled/api-docs166.lab.conf:7 > read=5s" witness=configtest
708ms h166     vhost apache2.service apache running name=shop166.lab at=/etc/apache2/sites-enabled/shop166.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3897 > /etc/apache2/sites-enabled/shop166.lab.conf:7 > read=5s" witness=configtest
729ms h166     target tcp:127.0.0.1:3897 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
745ms h166     unit shop-api.service active/running load=loaded result=success pid=62 restart=no invocation=2e744f1bfcb64636968bccedcb6d8f7e file=enabled since=-623ms
771ms h166     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
771ms h166     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.044s h166     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14917632 io=0
1.044s h166     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0.10526315789473684
1.044s h166     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.023529411764705882 memory=22372352 io=0.21052631578947367
1.044s h166     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.047058823529411764 memory=20033536 io=0.5263157894736842
1.044s h166     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.03529411764705882 memory=0 io=0.10526315789473684
1.044s h166     process systemd unit=init.scope user=root count=1 cpu=0.023529411764705882 memory=12181504 io=0
1.044s h166     process node unit=shop-api.service user=www-data count=1 cpu=0.011764705882352941 memory=51978240 io=0
1.044s h166     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11821056 io=0.05263157894736842
1.044s h166     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7999488 io=0
1.055s h166     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.055s h166     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.057s h166     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.057s h166     removal missing "weblog php8.2-fpm.service" witness=weblog
1.077s h166     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.7s  h166     look shop166.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop166.lab/ to=10.99.0.7:80 took=21.206331ms purpose=scheduled direct=true source=10.99.0.2
4.435s h166     look api-docs166.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs166.lab/ to=10.99.0.7:80 took=5.925917ms purpose=scheduled direct=true source=10.99.0.2
4.692s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=20.128419ms purpose=scheduled direct=true source=10.99.0.2
4.739s h166     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:3897 count=1 first=4.692s last=4.692s sample="AH01102: error reading status line from remote server 127.0.0.1:3897"
4.739s h166     sign apache-ah00898 apache2.service server=apache count=1 first=4.692s last=4.692s sample="AH00898: Error reading from remote server returned by …"
4.74s h166     socket tcp:127.0.0.1:3897 unit=shop-api.service process=node user=www-data queue=1 backlog=511
4.74s h166     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.741s h166     wait shop-api.service nothing workers=1 of=1
4.753s h166     certificate tcp:127.0.0.1:3897 served=true upstream=true error="tls: first record does not look like a TLS handshake"
5.704s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=11.19047ms purpose=confirm token=1e8931d7aa93ce00 direct=true source=10.99.0.2
5.725s h166     sign apache-ah00898 apache2.service server=apache count=1 first=5.703s last=5.703s sample="AH00898: Error reading from remote server returned by …"
5.725s h166     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:3897 count=1 first=5.703s last=5.703s sample="AH01102: error reading status line from remote server 127.0.0.1:3897"
6.326s h166     arrival 1e8931d7aa93ce00 apache2.service vhost=shop166.lab status=502
6.466s h166     look api-docs166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://api-docs166.lab/ to=10.99.0.7:80 took=3.979622ms purpose=scheduled direct=true source=10.99.0.2
6.634s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=13.897527ms purpose=scheduled direct=true source=10.99.0.2
6.707s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=2.614269ms purpose=verify token=bf412db12543b799 direct=true source=10.99.0.2
7.326s h166     arrival bf412db12543b799 apache2.service vhost=shop166.lab status=502
7.734s h166     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:3897 count=3 first=6.465s last=6.706s sample="AH01102: error reading status line from remote server 127.0.0.1:3897"
7.734s h166     sign apache-ah00898 apache2.service server=apache count=3 first=6.465s last=6.707s sample="AH00898: Error reading from remote server returned by …"
7.818s h166     wait shop-api.service nothing workers=1 of=1
8.376s h166     look api-docs166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://api-docs166.lab/ to=10.99.0.7:80 took=2.58243ms purpose=scheduled direct=true source=10.99.0.2
8.686s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=4.183923ms purpose=scheduled direct=true source=10.99.0.2
8.714s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=5.84858ms purpose=verify token=ca208ad7c8adf475 direct=true source=10.99.0.2
9.335s h166     arrival ca208ad7c8adf475 apache2.service vhost=shop166.lab status=502
10.321s h166     look api-docs166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://api-docs166.lab/ to=10.99.0.7:80 took=27.32294ms purpose=scheduled direct=true source=10.99.0.2
10.339s h166     traffic apache2.service vhost=shop166.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.339s h166     traffic apache2.service vhost=api-docs166.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=3 502=2 sources=1 top=1 counted=1
10.649s h166     load cpu=0.9984992496247797 steal=0 wait=0.0005002501250624372 load1=20.06 cpus=2 memory=25276502016 available=23844093952 swap=0 swapped=0 psi-cpu=0.9697 psi-memory=0 psi-io=0.022400000000000003 disk=0.32533651072932396 inodes=0.04069489240646362 path=/ oom=0 overflows=0
10.793s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=77.584704ms purpose=verify token=7422ba7d16de664e direct=true source=10.99.0.2
10.803s h166     look shop166.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop166.lab/ to=10.99.0.7:80 took=74.476977ms purpose=scheduled direct=true source=10.99.0.2
10.803s expect app-invalid-response
