# Recorded in the lab: app-answers-empty on apache-node.
0s    h167     registered 10.99.0.10
448ms h167     agent speaks
449ms h167     change package readline-common:all detail="8.2-1.3 installed" when=-13m48.507s
449ms h167     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m38.507s
449ms h167     test apache2.service apache ok tree=2543729df7b38232e171e4b36ddcfdcc7fbf0bf27935ca0a7bb02ab5e3af44b6 newer=no
449ms h167     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
449ms h167     load load1=10.6 cpus=2 memory=25276502016 available=23632625664 swap=0 swapped=0 psi-cpu=0.9476 psi-memory=0 psi-io=0.0195 disk=0.2562255929931985 inodes=0.035947978496551514 path=/ oom=0 overflows=0
449ms h167     missing units ok=true witness=units
449ms h167     socket tcp:127.0.0.1:5585 unit=backend.service process=node user=www-data queue=0 backlog=511
449ms h167     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
449ms h167     target tcp:127.0.0.1:5585 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
449ms h167     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=afc9f92e6d6d42ef8b5e08603b37ba6b file=enabled since=-263ms
449ms h167     unit backend.service active/running load=loaded result=success pid=55 restart=no invocation=aaf43275557446c0ab9f8b5171e09a95 file=enabled since=-399ms
449ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
449ms h167     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
449ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
449ms h167     vhost apache2.service apache disk name=hotel167.co.lab at=/etc/apache2/sites-enabled/hotel167.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5585 > /etc/apache2/sites-enabled/hotel167.co.lab.conf:7 > read=2s" witness=configtest
449ms h167     vhost apache2.service apache running name=hotel167.co.lab at=/etc/apache2/sites-enabled/hotel167.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5585 > /etc/apache2/sites-enabled/hotel167.co.lab.conf:7 > read=2s" witness=configtest
449ms h167     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
459ms h167     change package readline-common:all detail="8.2-1.3 installed" when=-13m48.507s
459ms h167     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m38.507s
459ms h167     load load1=10.6 cpus=2 memory=25276502016 available=23632625664 swap=0 swapped=0 psi-cpu=0.9476 psi-memory=0 psi-io=0.0195 disk=0.2562255929931985 inodes=0.035947978496551514 path=/ oom=0 overflows=0
460ms h167     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
460ms h167     socket tcp:127.0.0.1:5585 unit=backend.service process=node user=www-data queue=0 backlog=511
460ms h167     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=afc9f92e6d6d42ef8b5e08603b37ba6b file=enabled since=-263ms
460ms h167     test apache2.service apache ok tree=2543729df7b38232e171e4b36ddcfdcc7fbf0bf27935ca0a7bb02ab5e3af44b6 newer=no
460ms h167     vhost apache2.service apache disk name=hotel167.co.lab at=/etc/apache2/sites-enabled/hotel167.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5585 > /etc/apache2/sites-enabled/hotel167.co.lab.conf:7 > read=2s" witness=configtest
460ms h167     vhost apache2.service apache running name=hotel167.co.lab at=/etc/apache2/sites-enabled/hotel167.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5585 > /etc/apache2/sites-enabled/hotel167.co.lab.conf:7 > read=2s" witness=configtest
460ms h167     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
460ms h167     target tcp:127.0.0.1:5585 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
460ms h167     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
460ms h167     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
460ms h167     missing units ok=true witness=units
460ms h167     unit backend.service active/running load=loaded result=success pid=55 restart=no invocation=aaf43275557446c0ab9f8b5171e09a95 file=enabled since=-399ms
460ms h167     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
460ms h167     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
523ms h167     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
524ms h167     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
546ms h167     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
654ms h167     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14716928 io=0
654ms h167     process node unit=backend.service user=www-data count=1 cpu=0 memory=51593216 io=0
654ms h167     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.0125 memory=4255744 io=0
654ms h167     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0375 memory=15233024 io=0.08
654ms h167     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0375 memory=22962176 io=0.32
654ms h167     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=21786624 io=0.56
654ms h167     process systemd unit=init.scope user=root count=1 cpu=0.05 memory=11968512 io=0
654ms h167     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11718656 io=0.04
654ms h167     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8040448 io=0
1.948s h167     look hotel167.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel167.co.lab/ to=10.99.0.10:80 took=25.106656ms purpose=scheduled direct=true
3.95s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=3.64497ms purpose=scheduled direct=true
3.973s h167     sign apache-ah00898 apache2.service server=apache count=1 first=3.95s last=3.95s sample="AH00898: Error reading from remote server returned by …"
3.973s h167     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5585 count=1 first=3.95s last=3.95s sample="AH01102: error reading status line from remote server 127.0.0.1:5585"
3.983s h167     wait backend.service nothing workers=1 of=1
5.041s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=21.047825ms purpose=confirm token=0d5b7c790eea7d1a direct=true
5.061s h167     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5585 count=1 first=5.04s last=5.04s sample="AH01102: error reading status line from remote server 127.0.0.1:5585"
5.061s h167     sign apache-ah00898 apache2.service server=apache count=1 first=5.04s last=5.04s sample="AH00898: Error reading from remote server returned by …"
5.914s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=22.986283ms purpose=scheduled direct=true
6.045s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=3.74343ms purpose=confirm token=64a8271b4782f3bf direct=true
6.084s h167     sign apache-ah00898 apache2.service server=apache count=2 first=5.914s last=6.044s sample="AH00898: Error reading from remote server returned by …"
6.084s h167     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5585 count=2 first=5.914s last=6.044s sample="AH01102: error reading status line from remote server 127.0.0.1:5585"
7.885s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=4.175027ms purpose=scheduled direct=true
8.049s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=2.637637ms purpose=verify token=2dba5f413ba24767 direct=true
8.076s h167     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5585 count=2 first=7.885s last=8.048s sample="AH01102: error reading status line from remote server 127.0.0.1:5585"
8.076s h167     sign apache-ah00898 apache2.service server=apache count=2 first=7.885s last=8.048s sample="AH00898: Error reading from remote server returned by …"
9.93s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=8.297988ms purpose=scheduled direct=true
10.085s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=3.454435ms purpose=verify token=2e2a5bd0557e31ae direct=true
10.452s h167     load cpu=0.9894419306184 steal=0.0005027652086475419 wait=0 load1=10.38 cpus=2 memory=25276502016 available=23370600448 swap=0 swapped=0 psi-cpu=0.7936 psi-memory=0 psi-io=0.0194 disk=0.2562552051667086 inodes=0.035951316356658936 path=/ oom=0 overflows=0
10.452s h167     socket tcp:127.0.0.1:5585 unit=backend.service process=node user=www-data queue=0 backlog=511
10.452s h167     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
11.882s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=2.956373ms purpose=scheduled direct=true
12.089s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=2.793127ms purpose=verify token=6c00d2cb5c33e50d direct=true
12.189s h167     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5585 count=4 first=9.929s last=12.088s sample="AH01102: error reading status line from remote server 127.0.0.1:5585"
12.189s h167     sign apache-ah00898 apache2.service server=apache count=4 first=9.929s last=12.088s sample="AH00898: Error reading from remote server returned by …"
12.201s h167     arrival 6c00d2cb5c33e50d apache2.service vhost=hotel167.co.lab status=502
13.911s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=5.480615ms purpose=scheduled direct=true
14.107s h167     look hotel167.co.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://hotel167.co.lab/ to=10.99.0.10:80 took=17.462415ms purpose=verify token=789be72c3a828a3d direct=true
14.107s expect app-invalid-response
