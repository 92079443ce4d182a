# Recorded in the lab: app-frozen on apache-node.
0s    h157     registered 10.99.0.4
537ms h157     agent speaks
542ms h157     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m25.58s
542ms h157     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m15.58s
542ms h157     load load1=14.39 cpus=2 memory=25276502016 available=23896461312 swap=0 swapped=0 psi-cpu=0.9565 psi-memory=0 psi-io=0.0225 disk=0.3242687971124654 inodes=0.040673911571502686 path=/ oom=0 overflows=0
542ms h157     missing units ok=true witness=units
542ms h157     missing "weblog apache2.service" ok=true witness=weblog
542ms h157     missing "weblog nginx.service" ok=true witness=weblog
542ms h157     socket tcp:127.0.0.1:6225 unit=backend.service process=node user=www-data queue=0 backlog=511
542ms h157     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
542ms h157     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=a23b1870f7fd4cbc9a9c6ed0e5909d1c file=enabled since=-129ms
542ms h157     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
542ms h157     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
542ms h157     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
549ms h157     change package readline-common:all detail="8.2-1.3 installed" when=-1h10m25.58s
549ms h157     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h10m15.58s
557ms h157     load load1=14.39 cpus=2 memory=25276502016 available=23896461312 swap=0 swapped=0 psi-cpu=0.9565 psi-memory=0 psi-io=0.0225 disk=0.3242687971124654 inodes=0.040673911571502686 path=/ oom=0 overflows=0
557ms h157     missing "weblog nginx.service" ok=true witness=weblog
557ms h157     missing "weblog apache2.service" ok=true witness=weblog
557ms h157     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=a23b1870f7fd4cbc9a9c6ed0e5909d1c file=enabled since=-129ms
557ms h157     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
557ms h157     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
557ms h157     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
557ms h157     missing units ok=true witness=units
557ms h157     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
557ms h157     socket tcp:127.0.0.1:6225 unit=backend.service process=node user=www-data queue=0 backlog=511
621ms h157     test apache2.service apache ok tree=747e12633d253b9ee839a488303419e1f37f3a0cffb589e011ab038c8c175ff4 newer=no
621ms h157     vhost apache2.service apache disk name=sekolah157.lab at=/etc/apache2/sites-enabled/sekolah157.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6225 > /etc/apache2/sites-enabled/sekolah157.lab.conf:7 > read=3s" witness=configtest
621ms h157     vhost apache2.service apache running name=sekolah157.lab at=/etc/apache2/sites-enabled/sekolah157.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6225 > /etc/apache2/sites-enabled/sekolah157.lab.conf:7 > read=3s" witness=configtest
650ms h157     target tcp:127.0.0.1:6225 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
699ms h157     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
699ms h157     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
749ms h157     unit backend.service active/running load=loaded result=success pid=51 restart=no invocation=6409db1bb6154debb7355589258b2705 file=enabled since=-260ms
904ms h157     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15036416 io=0
904ms h157     process node unit=backend.service user=www-data count=1 cpu=0.011764705882352941 memory=51310592 io=0
904ms h157     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.023529411764705882 memory=14839808 io=0.1111111111111111
904ms h157     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011764705882352941 memory=22327296 io=0.3888888888888889
904ms h157     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.058823529411764705 memory=20017152 io=0.4444444444444444
904ms h157     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.011764705882352941 memory=26071040 io=0
904ms h157     process systemd unit=init.scope user=root count=1 cpu=0.023529411764705882 memory=12259328 io=0
904ms h157     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.011764705882352941 memory=11993088 io=0.05555555555555555
964ms h157     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
964ms h157     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
967ms h157     missing "weblog php8.2-fpm.service" ok=true witness=weblog
967ms h157     removal missing "weblog php8.2-fpm.service" witness=weblog
987ms h157     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.145s h157     look sekolah157.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah157.lab/ to=10.99.0.4:80 took=28.135524ms purpose=scheduled direct=true source=10.99.0.2
5.16s h157     look sekolah157.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah157.lab/ to=10.99.0.4:80 took=9.466319ms purpose=scheduled direct=true source=10.99.0.2
10.226s h157     look sekolah157.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah157.lab/ to=10.99.0.4:80 took=3.006197527s purpose=scheduled direct=true source=10.99.0.2
10.24s h157     load cpu=0.9994999999999891 steal=0.0004999999999999894 wait=0 load1=14.9 cpus=2 memory=25276502016 available=23791628288 swap=0 swapped=0 psi-cpu=0.9645 psi-memory=0 psi-io=0.0279 disk=0.3247120163770817 inodes=0.04069244861602783 path=/ oom=0 overflows=0
10.24s h157     socket tcp:127.0.0.1:6225 unit=backend.service process=node user=www-data queue=1 backlog=511
10.24s h157     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.24s h157     target tcp:127.0.0.1:6225 listens=yes connects=yes unit=backend.service process=node queue=1 backlog=511 local=true
10.24s h157     traffic apache2.service vhost=sekolah157.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 sources=1 top=1 counted=1
10.248s h157     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6225 count=1 first=10.225s last=10.225s sample="AH01102: error reading status line from remote server 127.0.0.1:6225"
10.248s h157     sign apache-ah00898 apache2.service server=apache count=1 first=10.225s last=10.225s sample="AH00898: Error reading from remote server returned by …"
10.305s h157     wait backend.service "" workers=1 of=1
10.639s h157     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16076800 io=0
10.639s h157     process node unit=backend.service user=www-data count=1 stopped=1 cpu=0 memory=52264960 io=0
10.639s h157     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14839808 io=0
10.639s h157     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22327296 io=1
10.639s h157     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0125 memory=20017152 io=0
10.639s h157     process systemd unit=init.scope user=root count=1 cpu=0 memory=12259328 io=0
10.639s h157     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11993088 io=0
10.639s h157     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7917568 io=0
10.639s h157     removal process " gapura-look.service php-fpm8.2" witness=processes
12.186s h157     look sekolah157.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah157.lab/ to=10.99.0.4:80 took=3.006955722s purpose=scheduled direct=true source=10.99.0.2
12.218s h157     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:6225 count=1 first=12.183s last=12.183s sample="AH01102: error reading status line from remote server 127.0.0.1:6225"
12.218s h157     sign apache-ah00898 apache2.service server=apache count=1 first=12.183s last=12.183s sample="AH00898: Error reading from remote server returned by …"
12.373s h157     look sekolah157.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah157.lab/ to=10.99.0.4:80 took=1.281591621s purpose=scheduled direct=true source=10.99.0.2
12.375s h157     look sekolah157.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah157.lab/ to=10.99.0.4:80 took=1.722365399s purpose=confirm token=e4fe48757cbee4cc direct=true source=10.99.0.2
12.375s expect app-hung
