# Recorded in the lab: site-renewed-not-reloaded on nginx-https.
0s    h187     registered 10.99.0.24
744ms h187     agent speaks
745ms h187     change package readline-common:all detail="8.2-1.3 installed" when=-17m38.498s
745ms h187     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m28.498s
745ms h187     load load1=13.36 cpus=2 memory=25276502016 available=24200441856 swap=0 swapped=0 psi-cpu=0.9034 psi-memory=0 psi-io=0.0454 disk=0.2483791628140126 inodes=0.0360487699508667 path=/ oom=0 overflows=0
745ms h187     missing units ok=true witness=units
745ms h187     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
745ms h187     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
745ms h187     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
745ms h187     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
745ms h187     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
745ms h187     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
745ms h187     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=d4f1132e9bb5492b9802b1b13a23ffc0 file=enabled status="Ready to handle connections" since=-256ms
757ms h187     load load1=13.36 cpus=2 memory=25276502016 available=24200441856 swap=0 swapped=0 psi-cpu=0.9034 psi-memory=0 psi-io=0.0454 disk=0.2483791628140126 inodes=0.0360487699508667 path=/ oom=0 overflows=0
757ms h187     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
757ms h187     change package readline-common:all detail="8.2-1.3 installed" when=-17m38.498s
757ms h187     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m28.498s
757ms h187     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
757ms h187     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
757ms h187     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
757ms h187     unit php8.2-fpm.service active/running load=loaded result=success pid=57 restart=no invocation=d4f1132e9bb5492b9802b1b13a23ffc0 file=enabled status="Ready to handle connections" since=-256ms
757ms h187     missing units ok=true witness=units
757ms h187     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
757ms h187     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
861ms h187     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
861ms h187     vhost apache2.service apache disk name=h187.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
995ms h187     test nginx.service nginx ok tree=e4177ec0a7848ca75cb59f3c27fd5670f4019f7473a367c7224cffcd504d0641 newer=no
995ms h187     vhost nginx.service nginx disk name=api-docs187.example.lab at=/etc/nginx/sites-enabled/api-docs187.example.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/api-docs187.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/api-docs187.example.lab:16 > connect=20s > read=20s" witness=configtest
995ms h187     vhost nginx.service nginx running name=api-docs187.example.lab at=/etc/nginx/sites-enabled/api-docs187.example.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/api-docs187.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-web.socket > /etc/nginx/sites-enabled/api-docs187.example.lab:16 > connect=20s > read=20s" witness=configtest
1.017s h187     target unix:/run/php/php-web.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.064s h187     test php8.2-fpm.service php-fpm ok tree=837db9d08e35f4c7d34e6efc759298affaf7f4235748e19e72ac648901856332 newer=no
1.064s h187     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.064s h187     pool php8.2-fpm.service pool=web listen=unix:/run/php/php-web.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
2.287s h187     look api-docs187.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=46.744804ms purpose=scheduled direct=true
4.068s h187     certificate "tcp:0.0.0.0:443 api-docs187.example.lab" served=true file=/etc/ssl/lab/api-docs187.example.lab.crt name=api-docs187.example.lab from=-744h0m2.498s until=4343h59m57.502s fingerprint=dcf6f859c9e411935e222d4cdb0d5caceb02511a332cad1fd0a2044366788db6
4.068s h187     certificate /etc/ssl/lab/api-docs187.example.lab.crt file=/etc/ssl/lab/api-docs187.example.lab.crt name=api-docs187.example.lab from=-744h0m2.498s until=4343h59m57.502s fingerprint=dcf6f859c9e411935e222d4cdb0d5caceb02511a332cad1fd0a2044366788db6
4.284s h187     look api-docs187.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=13.580865ms purpose=scheduled direct=true
4.971s h187     unit nginx.service active/running load=loaded result=success pid=61 restart=no job=reload invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
4.971s h187     unit nginx.service reloading/reload load=loaded result=success pid=61 restart=no job=reload invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
4.977s h187     unit nginx.service active/running load=loaded result=success pid=61 restart=no job=reload invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
4.977s h187     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=b7076bb0620a4d89b376a97c944e3405 file=enabled since=-289ms
4.983s h187     change reload nginx.service detail="systemd reloaded it" when=4.981s
6.36s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:38Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.634751ms purpose=scheduled direct=true
7.368s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:39Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.259646ms purpose=confirm token=13a10d3d0d47472d direct=true
8.365s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:40Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.588949ms purpose=scheduled direct=true
8.379s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:40Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.625674ms purpose=verify token=50fa966349b51461 direct=true
9.026s h187     certificate "tcp:0.0.0.0:443 api-docs187.example.lab" served=true file=/etc/ssl/lab/api-docs187.example.lab.crt name=api-docs187.example.lab from=-2159h59m55.498s until=-719h59m55.498s fingerprint=03f7b3efbe2154a43347326f7972a04b4e984111a130c27cb3164afa3c743537
9.026s h187     certificate /etc/ssl/lab/api-docs187.example.lab.crt file=/etc/ssl/lab/api-docs187.example.lab.crt name=api-docs187.example.lab from=-2159h59m55.498s until=2160h0m4.502s fingerprint=c8520c992ad16b90ec2425652c9686eec94a1286927b9266ce51e441b290803f
9.026s h187     change certificate /etc/ssl/lab/api-docs187.example.lab.crt detail="good until 2027-02-25T17:46:37Z" when=9.025s
10.299s h187     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.33s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:42Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.880673ms purpose=scheduled direct=true
10.382s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:42Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.37325ms purpose=verify token=cecda07f82b293f0 direct=true
10.699s h187     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.699s h187     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
10.699s h187     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20385792 io=0
10.699s h187     process systemd unit=init.scope user=root count=1 cpu=0 memory=12111872 io=0
10.7s h187     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=20668416 io=0
10.7s h187     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=48263168 io=0
10.7s h187     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11792384 io=0
10.7s h187     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8028160 io=0
10.746s h187     load cpu=0.9894578313253223 steal=0 wait=0.001506024096385237 load1=13.15 cpus=2 memory=25276502016 available=24214372352 swap=0 swapped=0 psi-cpu=0.8556 psi-memory=0 psi-io=0.04769999999999999 disk=0.24849560106345817 inodes=0.03604692220687866 path=/ oom=0 overflows=0
10.746s h187     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.746s h187     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.746s h187     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
12.31s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:44Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.537023ms purpose=scheduled direct=true
12.383s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:44Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.263884ms purpose=verify token=4f17e057238fd3f5 direct=true
14.378s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:46Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.595899ms purpose=scheduled direct=true
14.385s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:46Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.172227ms purpose=verify token=0aff514217226988 direct=true
16.301s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:48Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=1.73433ms purpose=scheduled direct=true
16.389s h187     look api-docs187.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:46:48Z is after 2026-10-28T17:46:37Z" url=https://api-docs187.example.lab/ to=10.99.0.24:443 took=2.998414ms purpose=verify token=742f64db82931014 direct=true
16.389s expect config-not-reloaded
