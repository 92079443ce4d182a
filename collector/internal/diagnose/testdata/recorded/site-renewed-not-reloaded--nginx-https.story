# Recorded in the lab: site-renewed-not-reloaded on nginx-https.
0s    h186     registered 10.99.0.63
438ms h186     agent speaks
440ms h186     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m4.996s
440ms h186     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m54.996s
440ms h186     load load1=16.3 cpus=2 memory=25276502016 available=23620845568 swap=0 swapped=0 psi-cpu=0.9336 psi-memory=0 psi-io=0.0385 disk=0.3331459989890814 inodes=0.040874361991882324 path=/var/log oom=0 overflows=0
440ms h186     missing units ok=true witness=units
440ms h186     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
440ms h186     missing "weblog apache2.service" ok=true witness=weblog
440ms h186     missing "weblog nginx.service" ok=true witness=weblog
440ms h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
440ms h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
440ms h186     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
440ms h186     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
440ms h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
440ms h186     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=0f02c343dd5141cda299e7765ba8eef3 file=enabled status="Ready to handle connections" since=-171ms
441ms h186     load load1=16.3 cpus=2 memory=25276502016 available=23620845568 swap=0 swapped=0 psi-cpu=0.9336 psi-memory=0 psi-io=0.0385 disk=0.3331459989890814 inodes=0.040874361991882324 path=/var/log oom=0 overflows=0
441ms h186     missing "weblog nginx.service" ok=true witness=weblog
441ms h186     missing "weblog apache2.service" ok=true witness=weblog
441ms h186     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
441ms h186     change package readline-common:all detail="8.2-1.3 installed" when=-1h25m4.996s
441ms h186     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m54.996s
442ms h186     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
442ms h186     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
442ms h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
442ms h186     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=0f02c343dd5141cda299e7765ba8eef3 file=enabled status="Ready to handle connections" since=-171ms
442ms h186     missing units ok=true witness=units
442ms h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
442ms h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
604ms h186     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
604ms h186     vhost apache2.service apache disk name=h186.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
613ms h186     test nginx.service nginx ok tree=3a7cb9f31812d907410522784940ac01e1c8b4a667971565af7f272b28ec1e64 newer=no
613ms h186     vhost nginx.service nginx disk name=sekolah186.lab at=/etc/nginx/sites-enabled/sekolah186.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/sekolah186.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/sekolah186.lab:16 > connect=10s > read=10s" witness=configtest
613ms h186     vhost nginx.service nginx disk name=toko186.co.lab at=/etc/nginx/sites-enabled/toko186.co.lab:1 listen=0.0.0.0:80 listen=0.0.0.0:443,tls,cert=/etc/ssl/lab/toko186.co.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/toko186.co.lab:16 > connect=10s > read=10s" witness=configtest
613ms h186     vhost nginx.service nginx running name=sekolah186.lab at=/etc/nginx/sites-enabled/sekolah186.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/sekolah186.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/sekolah186.lab:16 > connect=10s > read=10s" witness=configtest
613ms h186     vhost nginx.service nginx running name=toko186.co.lab at=/etc/nginx/sites-enabled/toko186.co.lab:1 listen=0.0.0.0:80 listen=0.0.0.0:443,tls,cert=/etc/ssl/lab/toko186.co.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/toko186.co.lab:16 > connect=10s > read=10s" witness=configtest
641ms h186     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
717ms h186     test php8.2-fpm.service php-fpm ok tree=b28b6315a1cac56a087243d71411ba01b980dbc8d8bfe7c15679ac81b4c053ef newer=no
717ms h186     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
717ms h186     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
720ms h186     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
720ms h186     missing "weblog php8.2-fpm.service" ok=true witness=weblog
720ms h186     removal missing "weblog php8.2-fpm.service" witness=weblog
2.717s h186     look toko186.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://toko186.co.lab/ to=10.99.0.63:443 took=47.820979ms purpose=scheduled direct=true source=10.99.0.2
3.537s h186     look sekolah186.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah186.lab/ to=10.99.0.63:80 took=39.653848ms purpose=scheduled direct=true source=10.99.0.2
3.738s h186     certificate "tcp:0.0.0.0:443 sekolah186.lab" served=true file=/etc/ssl/lab/sekolah186.lab.crt name=sekolah186.lab from=-744h0m1.996s until=4343h59m58.004s fingerprint=7bbbf78e87fe44b07d179b5f6db9d68e214d07ac1458d538c432d502f27a7386
3.738s h186     certificate "tcp:0.0.0.0:443 toko186.co.lab" served=true file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-744h0m1.996s until=4343h59m58.004s fingerprint=815172a334c483bfa0a52dd75d18d6823a7e225d9b1b4d98c21f78781f607762
3.738s h186     certificate /etc/ssl/lab/sekolah186.lab.crt file=/etc/ssl/lab/sekolah186.lab.crt name=sekolah186.lab from=-744h0m1.996s until=4343h59m58.004s fingerprint=7bbbf78e87fe44b07d179b5f6db9d68e214d07ac1458d538c432d502f27a7386
3.738s h186     certificate /etc/ssl/lab/toko186.co.lab.crt file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-744h0m1.996s until=4343h59m58.004s fingerprint=815172a334c483bfa0a52dd75d18d6823a7e225d9b1b4d98c21f78781f607762
4.762s h186     look toko186.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://toko186.co.lab/ to=10.99.0.63:443 took=8.271422ms purpose=scheduled direct=true source=10.99.0.2
5.188s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
5.188s h186     unit nginx.service reloading/reload load=loaded result=success pid=54 restart=no job=reload invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
5.225s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
5.225s h186     change reload nginx.service detail="systemd reloaded it" when=5.224s
5.229s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=77e551594f254a3a9e77c72ecdc58c86 file=enabled since=-215ms
5.448s h186     look sekolah186.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah186.lab/ to=10.99.0.63:80 took=1.467642ms purpose=scheduled direct=true source=10.99.0.2
6.764s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:54:05Z is after 2026-10-28T18:54:03Z" url=https://toko186.co.lab/ to=10.99.0.63:443 took=12.592649ms purpose=scheduled direct=true source=10.99.0.2
6.781s h186     certificate "tcp:0.0.0.0:443 sekolah186.lab" served=true file=/etc/ssl/lab/sekolah186.lab.crt name=sekolah186.lab from=-2159h59m55.996s until=-719h59m55.996s fingerprint=a7ab01d1f84eab985d1c8569311463c66fc4a078ef324818544e4d11180e97f0
6.781s h186     certificate "tcp:0.0.0.0:443 toko186.co.lab" served=true file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-2159h59m55.996s until=-719h59m55.996s fingerprint=bfe6ab4a798881b455b9175cbe7e2c39187b8b96a2225e0991b97006dd5b595f
6.781s h186     certificate /etc/ssl/lab/sekolah186.lab.crt file=/etc/ssl/lab/sekolah186.lab.crt name=sekolah186.lab from=-2159h59m54.996s until=2160h0m5.004s fingerprint=1ba5cf5806dee7756744012f224f677aa272a4e9541c7654e7e9c147d284d515
6.781s h186     certificate /etc/ssl/lab/toko186.co.lab.crt file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-2159h59m54.996s until=2160h0m5.004s fingerprint=88bd805f171af348f8442c382f61513d922368abea3cf9c9017a9b866c465610
6.782s h186     change certificate /etc/ssl/lab/sekolah186.lab.crt detail="good until 2027-02-25T18:54:04Z" when=6.774s
6.782s h186     change certificate /etc/ssl/lab/toko186.co.lab.crt detail="good until 2027-02-25T18:54:04Z" when=6.774s
6.782s h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.782s h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.752s h186     look sekolah186.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah186.lab/ to=10.99.0.63:80 took=24.769803ms purpose=scheduled direct=true source=10.99.0.2
7.798s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:54:06Z is after 2026-10-28T18:54:03Z" url=https://toko186.co.lab/ to=10.99.0.63:443 took=1.558301ms purpose=confirm token=b33d4b9e4b0bc3c9 direct=true source=10.99.0.2
8.869s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:54:07Z is after 2026-10-28T18:54:03Z" url=https://toko186.co.lab/ to=10.99.0.63:443 took=42.21428ms purpose=scheduled direct=true source=10.99.0.2
9.001s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T18:54:07Z is after 2026-10-28T18:54:03Z" url=https://toko186.co.lab/ to=10.99.0.63:443 took=33.480199ms purpose=verify token=ed17471c8b7007dc direct=true source=10.99.0.2
9.001s expect config-not-reloaded
