# Recorded in the lab: upstream-reject on apache-node.
0s    h193     registered 10.99.0.44
615ms h193     agent speaks
620ms h193     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m43.973s
620ms h193     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m33.973s
620ms h193     load load1=11.5 cpus=2 memory=25276502016 available=24185274368 swap=0 swapped=0 psi-cpu=0.8521 psi-memory=0 psi-io=0.0352 disk=0.3275100107575539 inodes=0.04078000783920288 path=/ oom=0 overflows=0
620ms h193     missing units ok=true witness=units
620ms h193     missing "weblog apache2.service" ok=true witness=weblog
620ms h193     missing "weblog nginx.service" ok=true witness=weblog
620ms h193     socket tcp:127.0.0.1:5444 unit=app.service process=node user=www-data queue=0 backlog=511
620ms h193     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
620ms h193     unit apache2.service active/running load=loaded result=success pid=59 restart=on-abort invocation=8d31a3fbcf61412eb69281010241474c file=enabled since=-266ms
620ms h193     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
620ms h193     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
620ms h193     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
621ms h193     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m43.973s
621ms h193     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m33.973s
621ms h193     load load1=11.5 cpus=2 memory=25276502016 available=24185274368 swap=0 swapped=0 psi-cpu=0.8521 psi-memory=0 psi-io=0.0352 disk=0.3275100107575539 inodes=0.04078000783920288 path=/ oom=0 overflows=0
621ms h193     missing "weblog nginx.service" ok=true witness=weblog
621ms h193     missing "weblog apache2.service" ok=true witness=weblog
621ms h193     unit apache2.service active/running load=loaded result=success pid=59 restart=on-abort invocation=8d31a3fbcf61412eb69281010241474c file=enabled since=-266ms
621ms h193     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
621ms h193     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
621ms h193     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
621ms h193     missing units ok=true witness=units
621ms h193     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
621ms h193     socket tcp:127.0.0.1:5444 unit=app.service process=node user=www-data queue=0 backlog=511
639ms h193     test apache2.service apache ok tree=a14a1f8efccd4d9c6f5c353ae50211e8b6efc59619b21bd9ca5603e29ba7f613 newer=no
639ms h193     vhost apache2.service apache disk name=toko193.co.lab at=/etc/apache2/sites-enabled/toko193.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5444 > /etc/apache2/sites-enabled/toko193.co.lab.conf:7 > read=2s" witness=configtest
639ms h193     vhost apache2.service apache running name=toko193.co.lab at=/etc/apache2/sites-enabled/toko193.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5444 > /etc/apache2/sites-enabled/toko193.co.lab.conf:7 > read=2s" witness=configtest
667ms h193     target tcp:127.0.0.1:5444 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
674ms h193     unit app.service active/running load=loaded result=success pid=38 restart=no invocation=b6e2d18a83554364955aa73d3b000ad4 file=enabled since=-426ms
851ms h193     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
851ms h193     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
852ms h193     missing "weblog php8.2-fpm.service" ok=true witness=weblog
852ms h193     removal missing "weblog php8.2-fpm.service" witness=weblog
871ms h193     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
871ms h193     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
871ms h193     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.294s h193     look toko193.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko193.co.lab/ to=10.99.0.44:80 took=120.04557ms purpose=scheduled direct=true source=10.99.0.2
5.161s h193     look toko193.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko193.co.lab/ to=10.99.0.44:80 took=59.117983ms purpose=scheduled direct=true source=10.99.0.2
5.224s h193     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5444 count=1 first=5.16s last=5.16s sample="AH00957: http: attempt to connect to 127.0.0.1:5444 (127.0.0.1:5444) failed"
5.224s h193     sign apache-ah01114 apache2.service server=apache count=1 first=5.16s last=5.16s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.227s h193     target tcp:127.0.0.1:5444 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
5.272s h193     firewall nftables reject rule="meta iifname lo tcp dport 5444 reject" chain="inet lab input" direction=in port=5444 interface=lo
5.28s h193     socket tcp:127.0.0.1:5444 unit=app.service process=node user=www-data queue=0 backlog=511
5.28s h193     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.291s h193     wait app.service nothing workers=1 of=1
5.414s h193     look toko193.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko193.co.lab/ to=10.99.0.44:80 took=2.268659ms purpose=confirm token=b578436a578f8137 direct=true source=10.99.0.2
5.722s h193     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16400384
5.722s h193     process node unit=app.service user=www-data count=1 cpu=0 memory=52936704
5.722s h193     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
5.722s h193     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
5.722s h193     process gapura-agent unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=20598784
5.722s h193     process systemd unit=init.scope user=root count=1 cpu=0 memory=12107776
5.722s h193     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11796480
5.722s h193     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8097792
6.135s h193     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16400384
6.135s h193     process node unit=app.service user=www-data count=1 cpu=0 memory=52936704
6.135s h193     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
6.14s h193     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
6.14s h193     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012195121951219513 memory=20598784
6.14s h193     process systemd unit=init.scope user=root count=1 cpu=0 memory=12107776
6.14s h193     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11796480
6.14s h193     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8097792
6.141s h193     load load1=12.18 cpus=2 memory=25276502016 available=24140312576 swap=0 swapped=0 psi-cpu=0.8795999999999999 psi-memory=0 psi-io=0.0316 disk=0.3276035801997344 inodes=0.04078251123428345 path=/ oom=0 overflows=0
6.187s h193     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5444 count=1 first=5.412s last=5.412s sample="AH00957: http: attempt to connect to 127.0.0.1:5444 (127.0.0.1:5444) failed"
6.187s h193     sign apache-ah01114 apache2.service server=apache count=1 first=5.412s last=5.412s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
6.349s h193     arrival b578436a578f8137 apache2.service vhost=toko193.co.lab status=503
7.44s h193     look toko193.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko193.co.lab/ to=10.99.0.44:80 took=3.467953ms purpose=verify token=e74f58d4b9558bec direct=true source=10.99.0.2
8.242s h193     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5444 count=1 first=7.44s last=7.44s sample="AH00957: http: attempt to connect to 127.0.0.1:5444 (127.0.0.1:5444) failed"
8.242s h193     sign apache-ah01114 apache2.service server=apache count=1 first=7.44s last=7.44s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
8.243s h193     look toko193.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko193.co.lab/ to=10.99.0.44:80 took=1.180963088s purpose=scheduled direct=true source=10.99.0.2
8.376s h193     arrival e74f58d4b9558bec apache2.service vhost=toko193.co.lab status=503
8.53s h193     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5444 count=1 first=8.217s last=8.217s sample="AH01102: error reading status line from remote server 127.0.0.1:5444"
8.53s h193     sign apache-ah00898 apache2.service server=apache count=1 first=8.217s last=8.217s sample="AH00898: Error reading from remote server returned by …"
9.173s h193     look toko193.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko193.co.lab/ to=10.99.0.44:80 took=34.882541ms purpose=scheduled direct=true source=10.99.0.2
9.835s h193     look toko193.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko193.co.lab/ to=10.99.0.44:80 took=2.342918ms purpose=verify token=19d3e0d617a23d8f direct=true source=10.99.0.2
9.835s expect firewall-blocks-upstream
