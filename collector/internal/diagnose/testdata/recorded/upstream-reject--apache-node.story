# Recorded in the lab: upstream-reject on apache-node.
0s    h194     registered 10.99.0.16
237ms h194     agent speaks
241ms h194     change package readline-common:all detail="8.2-1.3 installed" when=-14m37.63s
241ms h194     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m27.63s
241ms h194     load load1=8.48 cpus=2 memory=25276502016 available=22788218880 swap=0 swapped=0 psi-cpu=0.5017 psi-memory=0 psi-io=0.013300000000000001 disk=0.2563261571071981 inodes=0.03594762086868286 path=/ oom=0 overflows=0
241ms h194     missing units ok=true witness=units
241ms h194     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=a34e4f3e792345c09d14e7b6745e873c file=enabled since=-173ms
241ms h194     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
241ms h194     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
241ms h194     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
242ms h194     change package readline-common:all detail="8.2-1.3 installed" when=-14m37.63s
242ms h194     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m27.63s
242ms h194     unit apache2.service active/running load=loaded result=success pid=68 restart=on-abort invocation=a34e4f3e792345c09d14e7b6745e873c file=enabled since=-173ms
242ms h194     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
242ms h194     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
242ms h194     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
242ms h194     missing units ok=true witness=units
249ms h194     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
249ms h194     socket tcp:127.0.0.1:5026 unit=shop-api.service process=node user=www-data queue=0 backlog=511
301ms h194     test apache2.service apache ok tree=45141ac83fa3d2a98d6057b5223f4ee14b119c5dca24586b5c761136e4125e5c newer=no
301ms h194     vhost apache2.service apache disk name=cuahang194.co.lab at=/etc/apache2/sites-enabled/cuahang194.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5026 > /etc/apache2/sites-enabled/cuahang194.co.lab.conf:7 > read=2s" witness=configtest
302ms h194     vhost apache2.service apache disk name=shop194.lab at=/etc/apache2/sites-enabled/shop194.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5026 > /etc/apache2/sites-enabled/shop194.lab.conf:7 > read=2s" witness=configtest
302ms h194     vhost apache2.service apache running name=cuahang194.co.lab at=/etc/apache2/sites-enabled/cuahang194.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5026 > /etc/apache2/sites-enabled/cuahang194.co.lab.conf:7 > read=2s" witness=configtest
302ms h194     vhost apache2.service apache running name=shop194.lab at=/etc/apache2/sites-enabled/shop194.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5026 > /etc/apache2/sites-enabled/shop194.lab.conf:7 > read=2s" witness=configtest
326ms h194     target tcp:127.0.0.1:5026 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
330ms h194     unit shop-api.service active/running load=loaded result=success pid=40 restart=no invocation=452ac739755f42cd976db38ae9acddaf file=enabled since=-340ms
347ms h194     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
347ms h194     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
437ms h194     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
437ms h194     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
459ms h194     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
641ms h194     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15273984 io=0
641ms h194     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952 io=0
641ms h194     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0125 memory=22896640 io=0.20408163265306123
641ms h194     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=21131264 io=0.22448979591836735
641ms h194     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12005376 io=0
641ms h194     process node unit=shop-api.service user=www-data count=1 cpu=0.0125 memory=51388416 io=0
641ms h194     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11763712 io=0.5714285714285714
641ms h194     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8032256 io=0
676ms h194     look shop194.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop194.lab/ to=10.99.0.16:80 took=7.45678ms purpose=scheduled direct=true
1.184s h194     look cuahang194.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=4.335021ms purpose=scheduled direct=true
1.336s h194     target tcp:127.0.0.1:5026 listens=yes connects=no errno=ECONNREFUSED unit=shop-api.service process=node queue=0 backlog=511 local=true
1.339s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=1.563015ms purpose=word direct=true
1.341s h194     look shop194.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop194.lab/ to=10.99.0.16:80 took=2.565199ms purpose=word direct=true
1.351s h194     firewall nftables reject rule="meta iifname lo tcp dport 5026 reject" chain="inet lab input" direction=in port=5026 interface=lo
1.362s h194     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5026 count=2 first=1.338s last=1.338s sample="AH00957: http: attempt to connect to 127.0.0.1:5026 (127.0.0.1:5026) failed"
1.362s h194     sign apache-ah01114 apache2.service server=apache count=2 first=1.339s last=1.339s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
1.364s h194     wait shop-api.service nothing workers=1 of=1
2.607s h194     look shop194.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop194.lab/ to=10.99.0.16:80 took=3.434994ms purpose=scheduled direct=true
2.613s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=1.690847ms purpose=confirm token=a6b1c0012e7b904c direct=true
2.627s h194     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5026 count=2 first=2.605s last=2.612s sample="AH00957: http: attempt to connect to 127.0.0.1:5026 (127.0.0.1:5026) failed"
2.627s h194     sign apache-ah01114 apache2.service server=apache count=2 first=2.605s last=2.612s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.261s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=4.006394ms purpose=scheduled direct=true
3.593s h194     look cuahang194.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=2.003652116s purpose=confirm token=ec1b9622f803e64f direct=true
3.636s h194     sign apache-ah00898 apache2.service server=apache count=1 first=3.593s last=3.593s sample="AH00898: Error reading from remote server returned by …"
3.636s h194     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5026 count=1 first=3.258s last=3.258s sample="AH00957: http: attempt to connect to 127.0.0.1:5026 (127.0.0.1:5026) failed"
3.636s h194     sign apache-ah01114 apache2.service server=apache count=1 first=3.26s last=3.26s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.636s h194     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5026 count=1 first=3.593s last=3.593s sample="AH01102: error reading status line from remote server 127.0.0.1:5026"
4.618s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=4.808887ms purpose=verify token=e04cd2074469dde4 direct=true
5.183s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=7.728217ms purpose=scheduled direct=true
5.643s h194     sign apache-ah01114 apache2.service server=apache count=2 first=4.616s last=5.183s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.643s h194     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5026 count=2 first=4.616s last=5.183s sample="AH00957: http: attempt to connect to 127.0.0.1:5026 (127.0.0.1:5026) failed"
5.686s h194     look shop194.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://shop194.lab/ to=10.99.0.16:80 took=1.055962699s purpose=scheduled direct=true
5.843s h194     sign apache-ah00898 apache2.service server=apache count=1 first=5.685s last=5.685s sample="AH00898: Error reading from remote server returned by …"
5.844s h194     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5026 count=1 first=5.685s last=5.685s sample="AH01102: error reading status line from remote server 127.0.0.1:5026"
6.625s h194     look cuahang194.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang194.co.lab/ to=10.99.0.16:80 took=4.997168ms purpose=verify token=49f13f124ce1b464 direct=true
6.72s h194     look shop194.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop194.lab/ to=10.99.0.16:80 took=972.614µs purpose=scheduled direct=true
6.72s expect firewall-blocks-upstream
