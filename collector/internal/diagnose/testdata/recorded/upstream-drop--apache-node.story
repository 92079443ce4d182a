# Recorded in the lab: upstream-drop on apache-node.
0s    h190     registered 10.99.0.74
593ms h190     agent speaks
597ms h190     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m51.311s
597ms h190     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m41.311s
597ms h190     load load1=15.76 cpus=2 memory=25276502016 available=23899549696 swap=0 swapped=0 psi-cpu=0.9489 psi-memory=0 psi-io=0.0412 disk=0.33310051268012536 inodes=0.04092806577682495 path=/ oom=0 overflows=0
597ms h190     missing units ok=true witness=units
597ms h190     missing "weblog apache2.service" ok=true witness=weblog
597ms h190     missing "weblog nginx.service" ok=true witness=weblog
597ms h190     socket tcp:127.0.0.1:5759 unit=app.service process=node user=www-data queue=0 backlog=511
597ms h190     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
597ms h190     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=8e9a7f97f45741b89fde7bf9395f0c22 file=enabled since=-356ms
597ms h190     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
597ms h190     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
597ms h190     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
601ms h190     load load1=15.76 cpus=2 memory=25276502016 available=23899549696 swap=0 swapped=0 psi-cpu=0.9489 psi-memory=0 psi-io=0.0412 disk=0.33310051268012536 inodes=0.04092806577682495 path=/ oom=0 overflows=0
601ms h190     missing "weblog nginx.service" ok=true witness=weblog
601ms h190     missing "weblog apache2.service" ok=true witness=weblog
601ms h190     change package readline-common:all detail="8.2-1.3 installed" when=-1h27m51.311s
601ms h190     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m41.311s
602ms h190     unit apache2.service active/running load=loaded result=success pid=65 restart=on-abort invocation=8e9a7f97f45741b89fde7bf9395f0c22 file=enabled since=-356ms
602ms h190     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
602ms h190     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
602ms h190     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
602ms h190     missing units ok=true witness=units
602ms h190     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
602ms h190     socket tcp:127.0.0.1:5759 unit=app.service process=node user=www-data queue=0 backlog=511
769ms h190     test apache2.service apache ok tree=71b16ff18c11bdb23c8f51d131c770bc60da5bff0b68a06db6465a771a4bab5a newer=no
769ms h190     vhost apache2.service apache disk name=my-site190.example.lab at=/etc/apache2/sites-enabled/my-site190.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5759 > /etc/apache2/sites-enabled/my-site190.example.lab.conf:7 > read=3s" witness=configtest
769ms h190     vhost apache2.service apache disk name=toko190.lab at=/etc/apache2/sites-enabled/toko190.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5759 > /etc/apache2/sites-enabled/toko190.lab.conf:7 > read=3s" witness=configtest
769ms h190     vhost apache2.service apache running name=my-site190.example.lab at=/etc/apache2/sites-enabled/my-site190.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5759 > /etc/apache2/sites-enabled/my-site190.example.lab.conf:7 > read=3s" witness=configtest
769ms h190     vhost apache2.service apache running name=toko190.lab at=/etc/apache2/sites-enabled/toko190.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5759 > /etc/apache2/sites-enabled/toko190.lab.conf:7 > read=3s" witness=configtest
769ms h190     target tcp:127.0.0.1:5759 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
769ms h190     unit app.service active/running load=loaded result=success pid=45 restart=no invocation=8f5c55e2770b4adfa7d103f9d02930ec file=enabled since=-497ms
770ms h190     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
770ms h190     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.004s h190     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.004s h190     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.01s h190     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.01s h190     removal missing "weblog php8.2-fpm.service" witness=weblog
1.036s h190     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.411s h190     look toko190.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko190.lab/ to=10.99.0.74:80 took=17.201129ms purpose=scheduled direct=true source=10.99.0.2
4.06s h190     look my-site190.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site190.example.lab/ to=10.99.0.74:80 took=5.599057ms purpose=scheduled direct=true source=10.99.0.2
4.505s h190     look toko190.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko190.lab/ to=10.99.0.74:80 took=16.775932ms purpose=scheduled direct=true source=10.99.0.2
9.023s h190     look my-site190.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.003653615s purpose=scheduled direct=true source=10.99.0.2
9.063s h190     sign apache-ah01102 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5759 count=1 first=9.021s last=9.021s sample="AH01102: error reading status line from remote server 127.0.0.1:5759"
9.063s h190     sign apache-ah00898 apache2.service server=apache count=1 first=9.021s last=9.021s sample="AH00898: Error reading from remote server returned by …"
9.194s h190     wait app.service nothing workers=1 of=1
9.194s h190     load load1=14.66 cpus=2 memory=25276502016 available=23723651072 swap=0 swapped=0 psi-cpu=0.9456 psi-memory=0 psi-io=0.0397 disk=0.3331345645854488 inodes=0.04092937707901001 path=/ oom=0 overflows=0
9.194s h190     socket tcp:127.0.0.1:5759 unit=app.service process=node user=www-data queue=0 backlog=511
9.194s h190     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
9.209s h190     firewall nftables drop rule="meta iifname lo tcp dport 5759 drop" chain="inet lab input" direction=in port=5759 interface=lo
9.576s h190     look toko190.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko190.lab/ to=10.99.0.74:80 took=3.027250004s purpose=scheduled direct=true source=10.99.0.2
9.577s h190     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16576512 io=0
9.577s h190     process node unit=app.service user=www-data count=1 cpu=0.012345679012345678 memory=50991104 io=0
9.577s h190     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
9.577s h190     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568 io=1
9.577s h190     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20258816 io=0
9.578s h190     process systemd unit=init.scope user=root count=1 cpu=0 memory=12021760 io=0
9.578s h190     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0
9.578s h190     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144 io=0
9.606s h190     look toko190.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://toko190.lab/ to=10.99.0.74:80 took=1.140214367s purpose=scheduled direct=true source=10.99.0.2
9.725s h190     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5759 count=1 first=9.455s last=9.455s sample="AH00957: http: attempt to connect to 127.0.0.1:5759 (127.0.0.1:5759) failed"
9.725s h190     sign apache-ah01114 apache2.service server=apache count=1 first=9.456s last=9.456s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
9.725s h190     sign apache-ah01102 apache2.service server=apache errno=20014 target=tcp:127.0.0.1:5759 count=1 first=9.516s last=9.516s sample="AH01102: error reading status line from remote server 127.0.0.1:5759"
9.949s h190     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16576512 io=0
9.949s h190     process node unit=app.service user=www-data count=1 cpu=0 memory=50991104 io=0
9.949s h190     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
9.949s h190     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568 io=1
9.949s h190     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20258816 io=0
9.949s h190     process systemd unit=init.scope user=root count=1 cpu=0 memory=12021760 io=0
9.951s h190     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11661312 io=0
9.951s h190     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144 io=0
10.052s h190     sign apache-ah00898 apache2.service server=apache count=1 first=9.516s last=9.516s sample="AH00898: Error reading from remote server returned by …"
10.102s h190     target tcp:127.0.0.1:5759 listens=yes connects=no errno=ETIMEDOUT unit=app.service process=node queue=0 backlog=511 local=true
10.412s h190     traffic apache2.service vhost=my-site190.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 502=1 sources=1 top=1 counted=1
10.604s h190     load cpu=0.9994992488733444 steal=0 wait=0.0005007511266900887 load1=14.66 cpus=2 memory=25276502016 available=23732015104 swap=0 swapped=0 psi-cpu=0.9428 psi-memory=0 psi-io=0.038 disk=0.3331368682198803 inodes=0.04092937707901001 path=/ oom=0 overflows=0
10.604s h190     traffic apache2.service vhost=toko190.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 sources=1 top=1 counted=1
11.119s h190     target tcp:127.0.0.1:5759 listens=yes connects=no errno=ETIMEDOUT unit=app.service process=node queue=0 backlog=511 local=true
11.147s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.043678641s purpose=scheduled direct=true source=10.99.0.2
11.34s h190     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5759 count=1 first=11.115s last=11.115s sample="AH00957: http: attempt to connect to 127.0.0.1:5759 (127.0.0.1:5759) failed"
11.34s h190     sign apache-ah01114 apache2.service server=apache count=1 first=11.116s last=11.116s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
12.164s h190     certificate tcp:127.0.0.1:5759 served=true upstream=true error="i/o timeout"
12.167s h190     inside my-site190.example.lab 503 path=/ to=127.0.0.1:80 body=apache-503 took=3.004093377s
12.198s h190     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5759 count=1 first=12.075s last=12.075s sample="AH00957: http: attempt to connect to 127.0.0.1:5759 (127.0.0.1:5759) failed"
12.198s h190     sign apache-ah01114 apache2.service server=apache count=1 first=12.075s last=12.075s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
13.028s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.004283041s purpose=scheduled direct=true source=10.99.0.2
13.113s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.009142406s purpose=confirm token=0f901f98bbd026e5 direct=true source=10.99.0.2
13.382s h190     arrival 0f901f98bbd026e5 apache2.service vhost=my-site190.example.lab status=503
13.481s h190     look toko190.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko190.lab/ to=10.99.0.74:80 took=3.06246088s purpose=scheduled direct=true source=10.99.0.2
13.512s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.040860772s purpose=confirm token=5b5403c2c299acb3 direct=true source=10.99.0.2
14.214s h190     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:127.0.0.1:5759 count=4 first=13.027s last=13.499s sample="AH00957: http: attempt to connect to 127.0.0.1:5759 (127.0.0.1:5759) failed"
14.214s h190     sign apache-ah01114 apache2.service server=apache count=4 first=13.027s last=13.499s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
14.462s h190     arrival 5b5403c2c299acb3 apache2.service vhost=my-site190.example.lab status=503
14.544s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.061063944s purpose=verify token=5034d1ba83d4c133 direct=true source=10.99.0.2
15.185s h190     look my-site190.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site190.example.lab/ to=10.99.0.74:80 took=3.083502532s purpose=scheduled direct=true source=10.99.0.2
15.395s h190     arrival 5034d1ba83d4c133 apache2.service vhost=my-site190.example.lab status=503
15.499s h190     look toko190.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko190.lab/ to=10.99.0.74:80 took=3.066371373s purpose=scheduled direct=true source=10.99.0.2
15.499s expect firewall-blocks-upstream
