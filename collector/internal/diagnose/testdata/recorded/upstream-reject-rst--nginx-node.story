# Recorded in the lab: upstream-reject-rst on nginx-node.
0s    h194     registered 10.99.0.20
619ms h194     agent speaks
622ms h194     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m41.293s
622ms h194     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m31.293s
622ms h194     load load1=18.19 cpus=2 memory=25276502016 available=23951962112 swap=0 swapped=0 psi-cpu=0.955 psi-memory=0 psi-io=0.0557 disk=0.3269442381411831 inodes=0.040752947330474854 path=/var/lib/mysql oom=0 overflows=0
622ms h194     missing units ok=true witness=units
622ms h194     missing "weblog apache2.service" ok=true witness=weblog
622ms h194     missing "weblog nginx.service" ok=true witness=weblog
622ms h194     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
622ms h194     socket tcp:127.0.0.1:3402 unit=next.service process=node user=www-data queue=0 backlog=511
622ms h194     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
622ms h194     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
622ms h194     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=c13ba98422724e49bdc0c3327cab8f56 file=enabled since=-1.361s
622ms h194     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
622ms h194     change package readline-common:all detail="8.2-1.3 installed" when=-1h14m41.293s
622ms h194     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h14m31.293s
623ms h194     load load1=18.19 cpus=2 memory=25276502016 available=23951962112 swap=0 swapped=0 psi-cpu=0.955 psi-memory=0 psi-io=0.0557 disk=0.3269442381411831 inodes=0.040752947330474854 path=/var/lib/mysql oom=0 overflows=0
623ms h194     missing "weblog nginx.service" ok=true witness=weblog
623ms h194     missing "weblog apache2.service" ok=true witness=weblog
623ms h194     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
623ms h194     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
623ms h194     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=c13ba98422724e49bdc0c3327cab8f56 file=enabled since=-1.361s
623ms h194     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
623ms h194     missing units ok=true witness=units
623ms h194     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
623ms h194     socket tcp:127.0.0.1:3402 unit=next.service process=node user=www-data queue=0 backlog=511
813ms h194     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
813ms h194     vhost apache2.service apache disk name=h194.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
954ms h194     test nginx.service nginx ok tree=36b3337be14502f18a22c6dfa9978eb00ad6dbbe3f0292b82ac707157ea12b35 newer=no
954ms h194     vhost nginx.service nginx disk name=wiki194.co.lab at=/etc/nginx/sites-enabled/wiki194.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3402 > /etc/nginx/sites-enabled/wiki194.co.lab:10 > connect=3s > read=3s" witness=configtest
957ms h194     vhost nginx.service nginx running name=wiki194.co.lab at=/etc/nginx/sites-enabled/wiki194.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:3402 > /etc/nginx/sites-enabled/wiki194.co.lab:10 > connect=3s > read=3s" witness=configtest
957ms h194     target tcp:127.0.0.1:3402 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
957ms h194     unit next.service active/running load=loaded result=success pid=38 restart=no invocation=5a512e723c8e4b90a0d97987e5ce0c72 file=enabled since=-1.476s
957ms h194     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.024691358024691357 memory=15233024 io=0.4444444444444444
957ms h194     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.037037037037037035 memory=22372352 io=0.5555555555555556
957ms h194     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=19591168 io=0
957ms h194     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.012345679012345678 memory=18096128 io=0
957ms h194     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=11837440 io=0
957ms h194     process node unit=next.service user=www-data count=1 running=1 cpu=0 memory=51433472 io=0
957ms h194     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11800576 io=0
957ms h194     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7847936 io=0
957ms h194     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7139328 io=0
1.057s h194     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.057s h194     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.059s h194     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.059s h194     removal missing "weblog php8.2-fpm.service" witness=weblog
1.079s h194     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.411s h194     look wiki194.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki194.co.lab/ to=10.99.0.20:80 took=76.491806ms purpose=scheduled direct=true source=10.99.0.2
3.898s h194     firewall nftables reject rule="meta iifname lo tcp dport 3402 reject" chain="inet lab input" direction=in port=3402 interface=lo
4.339s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=8.119728ms purpose=scheduled direct=true source=10.99.0.2
4.394s h194     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3402 vhost=wiki194.co.lab count=1 first=3.707s last=3.707s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki194.co.lab, upstream: tcp:127.0.0.1:3402"
4.402s h194     target tcp:127.0.0.1:3402 listens=yes connects=no errno=ECONNREFUSED unit=next.service process=node queue=0 backlog=511 local=true
4.402s h194     wait next.service nothing workers=1 of=1
4.403s h194     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
4.403s h194     socket tcp:127.0.0.1:3402 unit=next.service process=node user=www-data queue=0 backlog=511
4.59s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=565.399µs purpose=confirm token=6ae70c388c28cbd9 direct=true source=10.99.0.2
5.34s h194     arrival 6ae70c388c28cbd9 nginx.service status=502
5.371s h194     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3402 vhost=wiki194.co.lab count=1 first=3.707s last=3.707s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki194.co.lab, upstream: tcp:127.0.0.1:3402"
6.447s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=13.165262ms purpose=scheduled direct=true source=10.99.0.2
6.593s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=2.214607ms purpose=verify token=6e5f48633b23b04c direct=true source=10.99.0.2
7.343s h194     arrival 6e5f48633b23b04c nginx.service status=502
7.383s h194     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3402 vhost=wiki194.co.lab count=2 first=5.707s last=5.707s sample="connect() failed (111: Connection refused) while connecting to upstream, server: wiki194.co.lab, upstream: tcp:127.0.0.1:3402"
8.46s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=20.371609ms purpose=scheduled direct=true source=10.99.0.2
8.624s h194     look wiki194.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki194.co.lab/ to=10.99.0.20:80 took=9.747762ms purpose=verify token=2d240d61da6c9b13 direct=true source=10.99.0.2
8.624s expect firewall-blocks-upstream
