# Recorded in the lab: site-expired on nginx-https.
0s    h185     registered 10.99.0.39
515ms h185     agent speaks
525ms h185     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m40.126s
525ms h185     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m30.126s
525ms h185     load load1=13.64 cpus=2 memory=25276502016 available=23964262400 swap=0 swapped=0 psi-cpu=0.9412 psi-memory=0 psi-io=0.037599999999999995 disk=0.32873558615936227 inodes=0.04081010818481445 path=/ oom=0 overflows=0
525ms h185     missing units ok=true witness=units
525ms h185     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
525ms h185     missing "weblog apache2.service" ok=true witness=weblog
525ms h185     missing "weblog nginx.service" ok=true witness=weblog
525ms h185     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
525ms h185     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
525ms h185     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
525ms h185     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
525ms h185     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
525ms h185     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=979b3929857b4771b9d0e87501a182f2 file=enabled status="Ready to handle connections" since=-443ms
525ms h185     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m40.126s
525ms h185     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m30.126s
525ms h185     missing "weblog nginx.service" ok=true witness=weblog
525ms h185     missing "weblog apache2.service" ok=true witness=weblog
526ms h185     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
526ms h185     load load1=13.64 cpus=2 memory=25276502016 available=23964262400 swap=0 swapped=0 psi-cpu=0.9412 psi-memory=0 psi-io=0.037599999999999995 disk=0.32873558615936227 inodes=0.04081010818481445 path=/ oom=0 overflows=0
526ms h185     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
526ms h185     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
526ms h185     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
526ms h185     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=979b3929857b4771b9d0e87501a182f2 file=enabled status="Ready to handle connections" since=-443ms
526ms h185     missing units ok=true witness=units
526ms h185     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
526ms h185     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
761ms h185     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
761ms h185     vhost apache2.service apache disk name=h185.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
827ms h185     test nginx.service nginx ok tree=9574ac450036db8754630fb6d0ae8bd4f4c770fb31d5680c9ff83189ad431d61 newer=no
827ms h185     vhost nginx.service nginx disk name=blog185.example.lab at=/etc/nginx/sites-enabled/blog185.example.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/blog185.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/blog185.example.lab:16 > connect=10s > read=10s" witness=configtest
827ms h185     vhost nginx.service nginx disk name=hotel185.example.lab at=/etc/nginx/sites-enabled/hotel185.example.lab:1 listen=0.0.0.0:80 listen=0.0.0.0:443,tls,cert=/etc/ssl/lab/hotel185.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/hotel185.example.lab:16 > connect=10s > read=10s" witness=configtest
827ms h185     vhost nginx.service nginx running name=blog185.example.lab at=/etc/nginx/sites-enabled/blog185.example.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/blog185.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/blog185.example.lab:16 > connect=10s > read=10s" witness=configtest
827ms h185     vhost nginx.service nginx running name=hotel185.example.lab at=/etc/nginx/sites-enabled/hotel185.example.lab:1 listen=0.0.0.0:80 listen=0.0.0.0:443,tls,cert=/etc/ssl/lab/hotel185.example.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/hotel185.example.lab:16 > connect=10s > read=10s" witness=configtest
861ms h185     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
873ms h185     test php8.2-fpm.service php-fpm ok tree=8a4d31a845e277c04c655c66b2c7155393aa727c52269218e0bb0c16a5ed048e newer=no
873ms h185     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
873ms h185     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
874ms h185     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
874ms h185     missing "weblog php8.2-fpm.service" ok=true witness=weblog
874ms h185     removal missing "weblog php8.2-fpm.service" witness=weblog
900ms h185     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0.13043478260869565
900ms h185     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22634496 io=0.17391304347826086
900ms h185     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20361216 io=0.08695652173913043
900ms h185     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12124160 io=0
900ms h185     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8552448 io=0
900ms h185     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42192896 io=0
900ms h185     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11960320 io=0.6086956521739131
900ms h185     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7901184 io=0
2.584s h185     look hotel185.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel185.example.lab/ to=10.99.0.39:80 took=2.267522ms purpose=scheduled direct=true source=10.99.0.2
2.768s h185     look blog185.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://blog185.example.lab/ to=10.99.0.39:443 took=47.767366ms purpose=scheduled direct=true source=10.99.0.2
3.328s h185     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
3.329s h185     unit nginx.service reloading/reload load=loaded result=success pid=46 restart=no job=reload invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
3.358s h185     unit nginx.service active/running load=loaded result=success pid=46 restart=no job=reload invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
3.358s h185     change reload nginx.service detail="systemd reloaded it" when=3.358s
3.358s h185     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=7a2d91ba419c4b67a47e99b0df859a9f file=enabled since=-578ms
3.886s h185     certificate "tcp:0.0.0.0:443 blog185.example.lab" served=true file=/etc/ssl/lab/blog185.example.lab.crt name=blog185.example.lab from=-2159h59m57.126s until=-719h59m57.126s fingerprint=fd9e367951d7127463290ad4bc1289e49927063ed156662e376c1bebb22e5600
3.886s h185     certificate "tcp:0.0.0.0:443 hotel185.example.lab" served=true file=/etc/ssl/lab/hotel185.example.lab.crt name=hotel185.example.lab from=-2159h59m57.126s until=-719h59m57.126s fingerprint=d78d0a06110df29352cfceffe9577a0dcf78a0eac60f0e962ea60cbf9d845b1c
3.886s h185     certificate /etc/ssl/lab/blog185.example.lab.crt file=/etc/ssl/lab/blog185.example.lab.crt name=blog185.example.lab from=-2159h59m57.126s until=-719h59m57.126s fingerprint=fd9e367951d7127463290ad4bc1289e49927063ed156662e376c1bebb22e5600
3.886s h185     certificate /etc/ssl/lab/hotel185.example.lab.crt file=/etc/ssl/lab/hotel185.example.lab.crt name=hotel185.example.lab from=-2159h59m57.126s until=-719h59m57.126s fingerprint=d78d0a06110df29352cfceffe9577a0dcf78a0eac60f0e962ea60cbf9d845b1c
4.603s h185     look hotel185.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel185.example.lab/ to=10.99.0.39:80 took=10.704473ms purpose=scheduled direct=true source=10.99.0.2
4.694s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:38Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=18.163079ms purpose=scheduled direct=true source=10.99.0.2
5.051s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:39Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=17.348599ms purpose=confirm token=4711c6885386f7c8 direct=true source=10.99.0.2
6.519s h185     look hotel185.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel185.example.lab/ to=10.99.0.39:80 took=1.085802ms purpose=scheduled direct=true source=10.99.0.2
6.886s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:40Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=13.114536ms purpose=scheduled direct=true source=10.99.0.2
7.276s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:41Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=31.851657ms purpose=verify token=a14b6f836f4f221e direct=true source=10.99.0.2
8.546s h185     look hotel185.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel185.example.lab/ to=10.99.0.39:80 took=32.06631ms purpose=scheduled direct=true source=10.99.0.2
8.863s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:42Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=49.782262ms purpose=scheduled direct=true source=10.99.0.2
9.278s h185     look blog185.example.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:47:43Z is after 2026-10-28T18:47:37Z" url=https://blog185.example.lab/ to=10.99.0.39:443 took=1.565944ms purpose=verify token=582e6f5c01688df9 direct=true source=10.99.0.2
9.278s expect site-certificate-expired
