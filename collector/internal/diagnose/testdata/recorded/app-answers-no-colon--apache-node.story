# Recorded in the lab: app-answers-no-colon on apache-node.
0s    h170     registered 10.99.0.32
666ms h170     agent speaks
666ms h170     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m52.901s
666ms h170     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m42.901s
666ms h170     test apache2.service apache ok tree=b8091a3e34418603d44f9286591adb9331ac27eb867442c1c1092f8b9768fb28 newer=no
666ms h170     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
666ms h170     load load1=13.17 cpus=2 memory=25276502016 available=24024911872 swap=0 swapped=0 psi-cpu=0.8944 psi-memory=0 psi-io=0.0337 disk=0.32759067984691803 inodes=0.0407336950302124 path=/ oom=0 overflows=0
666ms h170     missing units ok=true witness=units
666ms h170     missing "weblog apache2.service" ok=true witness=weblog
666ms h170     missing "weblog nginx.service" ok=true witness=weblog
666ms h170     socket tcp:127.0.0.1:3279 unit=next.service process=node user=www-data queue=0 backlog=511
666ms h170     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
666ms h170     target tcp:127.0.0.1:3279 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
666ms h170     unit apache2.service active/running load=loaded result=success pid=59 restart=on-abort invocation=2ced9a754f614953907cc7094b044328 file=enabled since=-685ms
666ms h170     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
666ms h170     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
666ms h170     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
666ms h170     vhost apache2.service apache disk name=hotel170.co.lab at=/etc/apache2/sites-enabled/hotel170.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/hotel170.co.lab.conf:7 > read=3s" witness=configtest
666ms h170     vhost apache2.service apache disk name=sekolah170.co.lab at=/etc/apache2/sites-enabled/sekolah170.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/sekolah170.co.lab.conf:7 > read=3s" witness=configtest
666ms h170     vhost apache2.service apache running name=hotel170.co.lab at=/etc/apache2/sites-enabled/hotel170.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/hotel170.co.lab.conf:7 > read=3s" witness=configtest
666ms h170     vhost apache2.service apache running name=sekolah170.co.lab at=/etc/apache2/sites-enabled/sekolah170.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/sekolah170.co.lab.conf:7 > read=3s" witness=configtest
666ms h170     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
668ms h170     load load1=13.17 cpus=2 memory=25276502016 available=24024911872 swap=0 swapped=0 psi-cpu=0.8944 psi-memory=0 psi-io=0.0337 disk=0.32759067984691803 inodes=0.0407336950302124 path=/ oom=0 overflows=0
668ms h170     missing "weblog nginx.service" ok=true witness=weblog
668ms h170     missing "weblog apache2.service" ok=true witness=weblog
668ms h170     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m52.901s
668ms h170     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m42.901s
669ms h170     unit apache2.service active/running load=loaded result=success pid=59 restart=on-abort invocation=2ced9a754f614953907cc7094b044328 file=enabled since=-685ms
669ms h170     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
669ms h170     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
669ms h170     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
669ms h170     missing units ok=true witness=units
669ms h170     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
669ms h170     socket tcp:127.0.0.1:3279 unit=next.service process=node user=www-data queue=0 backlog=511
669ms h170     test apache2.service apache ok tree=b8091a3e34418603d44f9286591adb9331ac27eb867442c1c1092f8b9768fb28 newer=no
669ms h170     vhost apache2.service apache disk name=hotel170.co.lab at=/etc/apache2/sites-enabled/hotel170.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/hotel170.co.lab.conf:7 > read=3s" witness=configtest
669ms h170     vhost apache2.service apache disk name=sekolah170.co.lab at=/etc/apache2/sites-enabled/sekolah170.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/sekolah170.co.lab.conf:7 > read=3s" witness=configtest
669ms h170     vhost apache2.service apache running name=hotel170.co.lab at=/etc/apache2/sites-enabled/hotel170.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/hotel170.co.lab.conf:7 > read=3s" witness=configtest
669ms h170     vhost apache2.service apache running name=sekolah170.co.lab at=/etc/apache2/sites-enabled/sekolah170.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3279 > /etc/apache2/sites-enabled/sekolah170.co.lab.conf:7 > read=3s" witness=configtest
669ms h170     target tcp:127.0.0.1:3279 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
669ms h170     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
669ms h170     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
669ms h170     unit next.service active/running load=loaded result=success pid=40 restart=no invocation=7f909c8acae64049873628788027a67f file=enabled since=-756ms
700ms h170     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
700ms h170     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
700ms h170     missing "weblog php8.2-fpm.service" ok=true witness=weblog
700ms h170     removal missing "weblog php8.2-fpm.service" witness=weblog
742ms h170     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
866ms h170     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15237120 io=0
866ms h170     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.023809523809523808 memory=15101952 io=0.0125
866ms h170     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.023809523809523808 memory=22241280 io=0.225
866ms h170     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.03571428571428571 memory=21655552 io=0.375
866ms h170     process systemd unit=init.scope user=root count=1 cpu=0.023809523809523808 memory=12161024 io=0
866ms h170     process node unit=next.service user=www-data count=1 cpu=0 memory=51232768 io=0
866ms h170     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11788288 io=0.3875
866ms h170     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8089600 io=0
2.249s h170     look hotel170.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel170.co.lab/ to=10.99.0.32:80 took=21.213992ms purpose=scheduled direct=true source=10.99.0.2
3.503s h170     look sekolah170.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah170.co.lab/ to=10.99.0.32:80 took=5.77069ms purpose=scheduled direct=true source=10.99.0.2
4.243s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=6.767932ms purpose=scheduled direct=true source=10.99.0.2
4.266s h170     sign apache-invalid-response apache2.service server=apache count=1 first=4.241s last=4.241s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
4.284s h170     socket tcp:127.0.0.1:3279 unit=next.service process=node user=www-data queue=1 backlog=511
4.284s h170     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.289s h170     wait next.service nothing workers=1 of=1
5.302s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=28.08212ms purpose=confirm token=b33bd6c6f43daeee direct=true source=10.99.0.2
5.307s h170     sign apache-invalid-response apache2.service server=apache count=1 first=5.284s last=5.284s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
5.554s h170     look sekolah170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah170.co.lab/ to=10.99.0.32:80 took=5.632669ms purpose=scheduled direct=true source=10.99.0.2
6.217s h170     arrival b33bd6c6f43daeee apache2.service vhost=hotel170.co.lab status=502
6.275s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=3.477766ms purpose=scheduled direct=true source=10.99.0.2
6.306s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=2.347868ms purpose=verify token=f386ec9d1c9bc003 direct=true source=10.99.0.2
6.315s h170     sign apache-invalid-response apache2.service server=apache count=3 first=5.554s last=6.306s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
7.222s h170     arrival f386ec9d1c9bc003 apache2.service vhost=hotel170.co.lab status=502
7.548s h170     look sekolah170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah170.co.lab/ to=10.99.0.32:80 took=20.237421ms purpose=scheduled direct=true source=10.99.0.2
7.613s h170     wait next.service nothing workers=1 of=1
8.265s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=22.909699ms purpose=scheduled direct=true source=10.99.0.2
8.337s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=27.542148ms purpose=verify token=5f4ede3e945b6241 direct=true source=10.99.0.2
8.365s h170     sign apache-invalid-response apache2.service server=apache count=3 first=7.527s last=8.312s sample="AH01106: bad HTTP/1.1 header returned by …" about=header
9.219s h170     arrival 5f4ede3e945b6241 apache2.service vhost=hotel170.co.lab status=502
9.625s h170     look sekolah170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah170.co.lab/ to=10.99.0.32:80 took=70.416468ms purpose=scheduled direct=true source=10.99.0.2
10.198s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=23.504752ms purpose=scheduled direct=true source=10.99.0.2
10.233s h170     traffic apache2.service vhost=hotel170.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.233s h170     traffic apache2.service vhost=sekolah170.co.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=3 502=2 sources=1 top=1 counted=1
10.373s h170     look hotel170.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel170.co.lab/ to=10.99.0.32:80 took=22.524125ms purpose=verify token=b65dd04d7d074864 direct=true source=10.99.0.2
10.373s expect app-invalid-response
