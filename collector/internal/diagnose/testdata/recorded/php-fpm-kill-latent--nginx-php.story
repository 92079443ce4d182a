# Recorded in the lab: php-fpm-kill-latent on nginx-php.
0s    h110     registered 10.99.0.11
536ms h110     agent speaks
538ms h110     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m47.714s
538ms h110     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m37.714s
538ms h110     load load1=18.36 cpus=2 memory=25276502016 available=23937937408 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0339 disk=0.3259999574455894 inodes=0.04072827100753784 path=/ oom=0 overflows=0
538ms h110     missing units ok=true witness=units
538ms h110     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
538ms h110     missing "weblog apache2.service" ok=true witness=weblog
538ms h110     missing "weblog nginx.service" ok=true witness=weblog
538ms h110     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
538ms h110     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
538ms h110     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=5340b55c240342dbb8232104a740b039 file=enabled since=-392ms
538ms h110     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=-242ms
545ms h110     load load1=18.36 cpus=2 memory=25276502016 available=23937937408 swap=0 swapped=0 psi-cpu=0.9695 psi-memory=0 psi-io=0.0339 disk=0.3259999574455894 inodes=0.04072827100753784 path=/ oom=0 overflows=0
545ms h110     change package readline-common:all detail="8.2-1.3 installed" when=-1h11m47.714s
545ms h110     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h11m37.714s
546ms h110     missing "weblog nginx.service" ok=true witness=weblog
546ms h110     missing "weblog apache2.service" ok=true witness=weblog
546ms h110     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
546ms h110     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
546ms h110     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
546ms h110     unit nginx.service active/running load=loaded result=success pid=50 restart=no invocation=5340b55c240342dbb8232104a740b039 file=enabled since=-392ms
546ms h110     unit php8.2-fpm.service active/running load=loaded result=success pid=46 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=-242ms
546ms h110     missing units ok=true witness=units
607ms h110     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
765ms h110     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
765ms h110     vhost apache2.service apache disk name=h110.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
786ms h110     test nginx.service nginx ok tree=6842ca1977becc2f1b36c74159bb1e1d96adcd3438aada911f139dd1dadfcc24 newer=no
786ms h110     vhost nginx.service nginx disk name=toko110.co.lab at=/etc/nginx/sites-enabled/toko110.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/toko110.co.lab:13 > connect=2s > read=2s" witness=configtest
786ms h110     vhost nginx.service nginx disk name=wiki110.lab at=/etc/nginx/sites-enabled/wiki110.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki110.lab:13 > connect=2s > read=2s" witness=configtest
786ms h110     vhost nginx.service nginx running name=toko110.co.lab at=/etc/nginx/sites-enabled/toko110.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/toko110.co.lab:13 > connect=2s > read=2s" witness=configtest
786ms h110     vhost nginx.service nginx running name=wiki110.lab at=/etc/nginx/sites-enabled/wiki110.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/wiki110.lab:13 > connect=2s > read=2s" witness=configtest
812ms h110     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
837ms h110     test php8.2-fpm.service php-fpm ok tree=d0ece70f2f8f79efbf1b5b1b7aa89c627047cae9c79df6da51053c7836bbf477 newer=no
837ms h110     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
837ms h110     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
840ms h110     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
840ms h110     missing "weblog php8.2-fpm.service" ok=true witness=weblog
840ms h110     removal missing "weblog php8.2-fpm.service" witness=weblog
988ms h110     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
988ms h110     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21962752 io=0.8
988ms h110     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04395604395604396 memory=19054592 io=0
988ms h110     process systemd unit=init.scope user=root count=1 cpu=0.02197802197802198 memory=12021760 io=0
988ms h110     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7471104 io=0
988ms h110     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41766912 io=0
988ms h110     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11755520 io=0.2
988ms h110     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8056832 io=0
2.615s h110     look wiki110.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki110.lab/ to=10.99.0.11:80 took=1.99078ms purpose=scheduled direct=true source=10.99.0.2
3.489s h110     look toko110.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko110.co.lab/ to=10.99.0.11:80 took=45.943896ms purpose=scheduled direct=true source=10.99.0.2
4.571s h110     look wiki110.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki110.lab/ to=10.99.0.11:80 took=8.425278ms purpose=scheduled direct=true source=10.99.0.2
5.295s h110     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=5.283s
5.3s  h110     look wiki110.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki110.lab/ to=10.99.0.11:80 took=675.989µs purpose=word direct=true source=10.99.0.2
5.304s h110     look toko110.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko110.co.lab/ to=10.99.0.11:80 took=1.42471ms purpose=word direct=true source=10.99.0.2
5.334s h110     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=5.283s
5.335s h110     target unix:/run/php/web.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.336s h110     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.336s h110     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=wiki110.lab count=1 first=5.286s last=5.286s sample="connect() to unix:/run/php/web.sock failed (111: Connection refused) while connecting to upstream, server: wiki110.lab, upstream: unix:/run/php/web.sock"
5.336s h110     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/web.sock vhost=toko110.co.lab count=1 first=5.286s last=5.286s sample="connect() to unix:/run/php/web.sock failed (111: Connection refused) while connecting to upstream, server: toko110.co.lab, upstream: unix:/run/php/web.sock"
5.338s h110     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=5.283s stop=no
5.339s h110     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.346s h110     target unix:/run/php/web.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
5.36s h110     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=1e7514d094cb42428dff32a3c5277cc9 file=enabled status="Ready to handle connections" since=5.358s stop=no
5.43s h110     look toko110.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko110.co.lab/ to=10.99.0.11:80 took=664.066µs purpose=scheduled direct=true source=10.99.0.2
5.549s h110     test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\"" tree=bd82810030498a95c680b6df5654b70c228ea1b474fd1e0f0b49fd7222de9408 newer=yes
5.55s h110     change config nginx.service detail="its test is config-error" when=5.548s
5.551s h110     removal missing "weblog php8.2-fpm.service" witness=weblog
5.554s h110     look wiki110.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki110.lab/ to=10.99.0.11:80 took=713.584µs purpose=confirm token=b7b4853b221c3af5 direct=true source=10.99.0.2
5.554s expect php-fpm-killed
