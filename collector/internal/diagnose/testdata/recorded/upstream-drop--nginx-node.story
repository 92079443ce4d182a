# Recorded in the lab: upstream-drop on nginx-node.
0s    h187     registered 10.99.0.25
444ms h187     agent speaks
446ms h187     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m39.836s
446ms h187     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m29.836s
446ms h187     load load1=13.18 cpus=2 memory=25276502016 available=23932526592 swap=0 swapped=0 psi-cpu=0.8937 psi-memory=0 psi-io=0.0275 disk=0.32817814851120714 inodes=0.040724098682403564 path=/ oom=0 overflows=0
446ms h187     missing units ok=true witness=units
446ms h187     missing "weblog apache2.service" ok=true witness=weblog
446ms h187     missing "weblog nginx.service" ok=true witness=weblog
446ms h187     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
446ms h187     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
446ms h187     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=27a25def647249db9ddd553c217ba7cd file=enabled since=-602ms
446ms h187     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
447ms h187     load load1=13.18 cpus=2 memory=25276502016 available=23932526592 swap=0 swapped=0 psi-cpu=0.8937 psi-memory=0 psi-io=0.0275 disk=0.32817814851120714 inodes=0.040724098682403564 path=/ oom=0 overflows=0
447ms h187     missing "weblog nginx.service" ok=true witness=weblog
447ms h187     missing "weblog apache2.service" ok=true witness=weblog
447ms h187     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m39.836s
447ms h187     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m29.836s
453ms h187     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
453ms h187     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
453ms h187     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=27a25def647249db9ddd553c217ba7cd file=enabled since=-602ms
453ms h187     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
453ms h187     missing units ok=true witness=units
476ms h187     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
476ms h187     socket tcp:127.0.0.1:4347 unit=node-web.service process=node user=www-data queue=0 backlog=511
806ms h187     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
806ms h187     vhost apache2.service apache disk name=h187.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
825ms h187     test nginx.service nginx ok tree=82233a1e69f787dc5117d4de9ddef36c6ee5d3aa255fce749352aec6058d43d4 newer=no
825ms h187     vhost nginx.service nginx disk name=api-docs187.example.lab at=/etc/nginx/sites-enabled/api-docs187.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4347 > /etc/nginx/sites-enabled/api-docs187.example.lab:10 > connect=3s > read=3s" witness=configtest
825ms h187     vhost nginx.service nginx running name=api-docs187.example.lab at=/etc/nginx/sites-enabled/api-docs187.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4347 > /etc/nginx/sites-enabled/api-docs187.example.lab:10 > connect=3s > read=3s" witness=configtest
850ms h187     target tcp:127.0.0.1:4347 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
858ms h187     unit node-web.service active/running load=loaded result=success pid=42 restart=no invocation=17e5b67dc36f40d686798caba40aca22 file=enabled since=-687ms
1.036s h187     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.036s h187     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.036s h187     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.036s h187     removal missing "weblog php8.2-fpm.service" witness=weblog
1.055s h187     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.379s h187     look api-docs187.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=38.644932ms purpose=scheduled direct=true source=10.99.0.2
3.84s h187     firewall nftables drop rule="meta iifname lo tcp dport 4347 drop" chain="inet lab input" direction=in port=4347 interface=lo
8.394s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.003530629s purpose=scheduled direct=true source=10.99.0.2
8.412s h187     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4347 vhost=api-docs187.example.lab count=1 first=8.164s last=8.164s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs187.example.lab, upstream: tcp:127.0.0.1:4347"
8.45s h187     wait node-web.service cpu workers=1 of=1
8.451s h187     load load1=13.02 cpus=2 memory=25276502016 available=24039927808 swap=0 swapped=0 psi-cpu=0.8981 psi-memory=0 psi-io=0.026099999999999998 disk=0.32794661230871247 inodes=0.04072439670562744 path=/ oom=0 overflows=0
8.451s h187     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.451s h187     socket tcp:127.0.0.1:4347 unit=node-web.service process=node user=www-data queue=0 backlog=511
8.818s h187     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
8.818s h187     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21962752
8.818s h187     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19894272
8.818s h187     process systemd unit=init.scope user=root count=1 cpu=0 memory=11976704
8.818s h187     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7954432
8.82s h187     process node unit=node-web.service user=www-data count=1 cpu=0.025 memory=50331648
8.82s h187     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11939840
8.82s h187     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7933952
9.238s h187     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15101952
9.238s h187     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21962752
9.238s h187     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.01282051282051282 memory=19894272
9.238s h187     process systemd unit=init.scope user=root count=1 cpu=0 memory=11976704
9.238s h187     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7954432
9.238s h187     process node unit=node-web.service user=www-data count=1 cpu=0 memory=50331648
9.238s h187     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11939840
9.238s h187     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7933952
9.437s h187     target tcp:127.0.0.1:4347 listens=yes connects=no errno=ETIMEDOUT unit=node-web.service process=node queue=0 backlog=511 local=true
10.161s h187     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=2 504=1 sources=1 top=1 counted=1
10.448s h187     load cpu=0.9944889779559279 steal=0.0005010020040080273 wait=0 load1=13.02 cpus=2 memory=25276502016 available=24085557248 swap=0 swapped=0 psi-cpu=0.8948 psi-memory=0 psi-io=0.0268 disk=0.3258647550465929 inodes=0.04072082042694092 path=/ oom=0 overflows=0
10.543s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.019799148s purpose=scheduled direct=true source=10.99.0.2
10.544s h187     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4347 vhost=api-docs187.example.lab count=1 first=10.164s last=10.164s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs187.example.lab, upstream: tcp:127.0.0.1:4347"
11.422s h187     inside api-docs187.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=3.006168151s
11.525s h187     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4347 vhost=api-docs187.example.lab count=1 first=11.164s last=11.164s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs187.example.lab, upstream: tcp:127.0.0.1:4347"
12.421s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.017916593s purpose=confirm token=7fd19936e68f9c8f direct=true source=10.99.0.2
12.447s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.010745577s purpose=scheduled direct=true source=10.99.0.2
12.45s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.003311364s purpose=confirm token=2559a5fe15270ee6 direct=true source=10.99.0.2
13.201s h187     arrival 7fd19936e68f9c8f nginx.service status=504
13.201s h187     arrival 2559a5fe15270ee6 nginx.service status=504
13.541s h187     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:4347 vhost=api-docs187.example.lab count=3 first=12.164s last=12.164s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: api-docs187.example.lab, upstream: tcp:127.0.0.1:4347"
14.366s h187     look api-docs187.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://api-docs187.example.lab/ to=10.99.0.25:80 took=3.020671018s purpose=scheduled direct=true source=10.99.0.2
14.366s expect firewall-blocks-upstream
