# Recorded in the lab: mended-not-reloaded on nginx-php.
0s    h277     registered 10.99.0.17
975ms h277     agent speaks
980ms h277     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m11.653s
980ms h277     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m1.653s
980ms h277     load load1=19.28 cpus=2 memory=25276502016 available=23974002688 swap=0 swapped=0 psi-cpu=0.9581000000000001 psi-memory=0 psi-io=0.0478 disk=0.32696882420320633 inodes=0.04074692726135254 path=/ oom=0 overflows=0
980ms h277     missing units ok=true witness=units
980ms h277     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
980ms h277     missing "weblog apache2.service" ok=true witness=weblog
980ms h277     missing "weblog nginx.service" ok=true witness=weblog
980ms h277     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
980ms h277     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
980ms h277     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
980ms h277     unit nginx.service active/running load=loaded result=success pid=66 restart=no invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
980ms h277     unit php8.2-fpm.service active/running load=loaded result=success pid=61 restart=no invocation=5280e529335740e09bc9c2d41afee09d file=enabled status="Ready to handle connections" since=-475ms
1.006s h277     load load1=19.28 cpus=2 memory=25276502016 available=23974002688 swap=0 swapped=0 psi-cpu=0.9581000000000001 psi-memory=0 psi-io=0.0478 disk=0.32696882420320633 inodes=0.04074692726135254 path=/ oom=0 overflows=0
1.006s h277     missing "weblog nginx.service" ok=true witness=weblog
1.006s h277     missing "weblog apache2.service" ok=true witness=weblog
1.006s h277     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.006s h277     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m11.653s
1.006s h277     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m1.653s
1.036s h277     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
1.036s h277     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.036s h277     unit nginx.service active/running load=loaded result=success pid=66 restart=no invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
1.036s h277     unit php8.2-fpm.service active/running load=loaded result=success pid=61 restart=no invocation=5280e529335740e09bc9c2d41afee09d file=enabled status="Ready to handle connections" since=-475ms
1.036s h277     missing units ok=true witness=units
1.036s h277     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.236s h277     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.236s h277     vhost apache2.service apache disk name=h277.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.288s h277     test nginx.service nginx ok tree=ef942e3677e5b84089eb435ffe9deaaa88083525999aed85d2fadd78bc5aecdf newer=no
1.288s h277     vhost nginx.service nginx disk name=toko277.lab at=/etc/nginx/sites-enabled/toko277.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/toko277.lab:13 > connect=2s > read=2s" witness=configtest
1.288s h277     vhost nginx.service nginx running name=toko277.lab at=/etc/nginx/sites-enabled/toko277.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-user_1001.socket > /etc/nginx/sites-enabled/toko277.lab:13 > connect=2s > read=2s" witness=configtest
1.309s h277     target unix:/run/php/php-user_1001.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.554s h277     test php8.2-fpm.service php-fpm ok tree=98900b05eabae752bb8f2e8edb9cc2d3a4c89a8f8a39b885bf11b4a761f1de64 newer=no
1.554s h277     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.554s h277     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/php-user_1001.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.554s h277     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.554s h277     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.554s h277     removal missing "weblog php8.2-fpm.service" witness=weblog
2.726s h277     look toko277.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko277.lab/ to=10.99.0.17:80 took=6.038761ms purpose=scheduled direct=true source=10.99.0.2
3.244s h277     unit nginx.service active/running load=loaded result=success pid=66 restart=no job=reload invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
3.244s h277     unit nginx.service reloading/reload load=loaded result=success pid=66 restart=no job=reload invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
3.279s h277     unit nginx.service active/running load=loaded result=success pid=66 restart=no job=reload invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
3.279s h277     change reload nginx.service detail="systemd reloaded it" when=3.279s
3.298s h277     unit nginx.service active/running load=loaded result=success pid=66 restart=no invocation=84d7da6800e445a7a1af34f08dcdac4c file=enabled since=-505ms
3.821s h277     test nginx.service nginx ok tree=d6d2683c8a3ef50dd6f7f80f415dce3eb8335aeba169f373436fd68a0ba4ed0d newer=yes
3.821s h277     removal vhost "nginx.service running /etc/nginx/sites-enabled/toko277.lab:1 toko277.lab" witness=configtest
3.821s h277     change config nginx.service detail="its test is ok" when=3.821s
4.865s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=4.233564ms purpose=scheduled direct=true source=10.99.0.2
4.925s h277     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=toko277.lab count=1 first=4.347s last=4.347s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko277.lab, upstream: tcp:127.0.0.1:2999"
4.948s h277     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
4.96s h277     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.953s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=17.994576ms purpose=confirm token=5bc500c2abbd66f6 direct=true source=10.99.0.2
6.109s h277     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=toko277.lab count=1 first=5.347s last=5.347s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko277.lab, upstream: tcp:127.0.0.1:2999"
6.388s h277     arrival 5bc500c2abbd66f6 nginx.service status=502
6.98s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=22.02391ms purpose=confirm token=1673a1d649817f7a direct=true source=10.99.0.2
6.987s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=28.667961ms purpose=scheduled direct=true source=10.99.0.2
7.007s h277     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=toko277.lab count=2 first=6.347s last=6.347s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko277.lab, upstream: tcp:127.0.0.1:2999"
7.398s h277     arrival 1673a1d649817f7a nginx.service status=502
8.816s h277     wait php8.2-fpm.service nothing pool=user_1001 workers=2 of=2
8.983s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=659.45µs purpose=verify token=f2ee8da2c07ec8b2 direct=true source=10.99.0.2
9.01s h277     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=toko277.lab count=1 first=8.347s last=8.347s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko277.lab, upstream: tcp:127.0.0.1:2999"
9.056s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=653.83µs purpose=scheduled direct=true source=10.99.0.2
9.397s h277     arrival f2ee8da2c07ec8b2 nginx.service status=502
9.513s h277     removal wait "php8.2-fpm.service user_1001 nothing " witness=waits
10.054s h277     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=toko277.lab count=1 first=8.347s last=8.347s sample="connect() failed (111: Connection refused) while connecting to upstream, server: toko277.lab, upstream: tcp:127.0.0.1:2999"
10.395s h277     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=7 502=6 sources=1 top=1 counted=1
10.774s h277     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.774s h277     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22765568 io=1
10.774s h277     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20357120 io=0
10.774s h277     process systemd unit=init.scope user=root count=1 cpu=0 memory=12136448 io=0
10.774s h277     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=12414976 io=0
10.774s h277     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=45404160 io=0
10.774s h277     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11948032 io=0
10.774s h277     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8015872 io=0
10.958s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=1.018645ms purpose=scheduled direct=true source=10.99.0.2
10.99s h277     load cpu=0.9990000000000236 steal=0.0020000000000000018 wait=0 load1=19.22 cpus=2 memory=25276502016 available=24044593152 swap=0 swapped=0 psi-cpu=0.9571 psi-memory=0 psi-io=0.0325 disk=0.3256580980959582 inodes=0.04071921110153198 path=/ oom=0 overflows=0
10.99s h277     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
11.024s h277     look toko277.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko277.lab/ to=10.99.0.17:80 took=26.503679ms purpose=verify token=fd12a3175c2ec923 direct=true source=10.99.0.2
11.024s expect config-not-reloaded
