# Recorded in the lab: app-kill on nginx-node6.
0s    h137     registered 10.99.0.8
165ms h137     agent speaks
167ms h137     change package readline-common:all detail="8.2-1.3 installed" when=-12m3.358s
167ms h137     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m53.358s
167ms h137     load load1=8.5 cpus=2 memory=25276502016 available=24422150144 swap=0 swapped=0 psi-cpu=0.4362 psi-memory=0 psi-io=0.018000000000000002 disk=0.2426037418729871 inodes=0.03562271595001221 path=/ oom=0 overflows=0
167ms h137     missing units ok=true witness=units
167ms h137     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
167ms h137     socket tcp:[::1]:5581 unit=node-web.service process=node user=www-data queue=0 backlog=511
167ms h137     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
167ms h137     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
167ms h137     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=fcf5b34cacf546f8be75f0bb290360ef file=enabled since=-144ms
167ms h137     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
168ms h137     change package readline-common:all detail="8.2-1.3 installed" when=-12m3.358s
168ms h137     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m53.358s
168ms h137     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
169ms h137     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
169ms h137     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=fcf5b34cacf546f8be75f0bb290360ef file=enabled since=-144ms
169ms h137     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
169ms h137     missing units ok=true witness=units
169ms h137     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
169ms h137     socket tcp:[::1]:5581 unit=node-web.service process=node user=www-data queue=0 backlog=511
238ms h137     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
238ms h137     vhost apache2.service apache disk name=h137.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
250ms h137     test nginx.service nginx ok tree=d0078788a27cda87b2eba93470862aedcf80a8946a7e1c740159136ff1f7b4d2 newer=no
252ms h137     vhost nginx.service nginx disk name=my-site137.example.lab at=/etc/nginx/sites-enabled/my-site137.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5581 > /etc/nginx/sites-enabled/my-site137.example.lab:10 > connect=2s > read=2s" witness=configtest
252ms h137     vhost nginx.service nginx running name=my-site137.example.lab at=/etc/nginx/sites-enabled/my-site137.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:5581 > /etc/nginx/sites-enabled/my-site137.example.lab:10 > connect=2s > read=2s" witness=configtest
275ms h137     target tcp:[::1]:5581 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
283ms h137     unit node-web.service active/running load=loaded result=success pid=41 restart=no invocation=56b05921ba694445983dac4ada97b7a4 file=enabled since=-179ms
317ms h137     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
317ms h137     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
339ms h137     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.336s h137     look my-site137.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site137.example.lab/ to=10.99.0.8:80 took=9.078456ms purpose=scheduled direct=true
5.073s h137     unit node-web.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=56b05921ba694445983dac4ada97b7a4 file=enabled since=5.066s
5.077s h137     look my-site137.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site137.example.lab/ to=10.99.0.8:80 took=815.186µs purpose=word direct=true
5.086s h137     target tcp:[::1]:5581 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
5.103s h137     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:[::1]:5581 vhost=my-site137.example.lab count=1 first=4.642s last=4.642s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site137.example.lab, upstream: tcp:[::1]:5581"
5.103s h137     removal socket tcp:[::1]:5581 witness=sockets
5.135s h137     unit node-web.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=56b05921ba694445983dac4ada97b7a4 file=enabled since=5.066s stop=no
5.25s h137     look my-site137.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site137.example.lab/ to=10.99.0.8:80 took=2.514743ms purpose=scheduled direct=true
5.328s h137     look my-site137.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site137.example.lab/ to=10.99.0.8:80 took=480.786µs purpose=confirm token=64e62066d6680266 direct=true
5.328s expect app-stopped
