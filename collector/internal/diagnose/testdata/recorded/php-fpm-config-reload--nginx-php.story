# Recorded in the lab: php-fpm-config-reload on nginx-php.
0s    h092     registered 10.99.0.15
637ms h092     agent speaks
643ms h092     change package readline-common:all detail="8.2-1.3 installed" when=-13m40.799s
643ms h092     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m30.799s
643ms h092     load load1=10.48 cpus=2 memory=25276502016 available=23646875648 swap=0 swapped=0 psi-cpu=0.9404 psi-memory=0 psi-io=0.0223 disk=0.2564256741146379 inodes=0.035958051681518555 path=/ oom=0 overflows=0
643ms h092     missing units ok=true witness=units
643ms h092     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
643ms h092     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
643ms h092     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
643ms h092     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=e5d91c530cb3428e8c6b26e79e393a54 file=enabled since=-849ms
643ms h092     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
644ms h092     load load1=10.48 cpus=2 memory=25276502016 available=23646875648 swap=0 swapped=0 psi-cpu=0.9404 psi-memory=0 psi-io=0.0223 disk=0.2564256741146379 inodes=0.035958051681518555 path=/ oom=0 overflows=0
644ms h092     change package readline-common:all detail="8.2-1.3 installed" when=-13m40.799s
644ms h092     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-13m30.799s
644ms h092     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
644ms h092     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
644ms h092     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
644ms h092     unit nginx.service active/running load=loaded result=success pid=58 restart=no invocation=e5d91c530cb3428e8c6b26e79e393a54 file=enabled since=-849ms
644ms h092     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
644ms h092     missing units ok=true witness=units
655ms h092     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.049s h092     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.049s h092     vhost apache2.service apache disk name=h092.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.075s h092     test nginx.service nginx ok tree=8e0bdc75ecfa22d86ab3f81dfafe57867f5a79ac1de1c85387f8d5a93d67d727 newer=no
1.075s h092     vhost nginx.service nginx disk name=my-site92.lab at=/etc/nginx/sites-enabled/my-site92.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/my-site92.lab:13 > connect=10s > read=10s" witness=configtest
1.075s h092     vhost nginx.service nginx running name=my-site92.lab at=/etc/nginx/sites-enabled/my-site92.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php-www.socket > /etc/nginx/sites-enabled/my-site92.lab:13 > connect=10s > read=10s" witness=configtest
1.097s h092     target unix:/run/php/php-www.socket exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.161s h092     test php8.2-fpm.service php-fpm ok tree=03c39196bb4c46726bb2923bbe669f737ce57afa59182dec72a90b55f6f56bfb newer=no
1.161s h092     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
1.161s h092     pool php8.2-fpm.service pool=www listen=unix:/run/php/php-www.socket tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
3.033s h092     look my-site92.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site92.lab/ to=10.99.0.15:80 took=41.463571ms purpose=scheduled direct=true
3.498s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
3.498s h092     unit php8.2-fpm.service reloading/reload load=loaded result=success pid=54 restart=no job=reload invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
3.509s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
3.509s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=54 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=-695ms
3.509s h092     change reload php8.2-fpm.service detail="systemd reloaded it" when=3.508s
3.608s h092     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=3.606s
3.627s h092     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=3.606s stop=no
3.628s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=6.561599ms purpose=word direct=true
3.633s h092     target unix:/run/php/php-www.socket exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
3.638s h092     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=a1e98bbae2ca442795937d9b670719de file=enabled status="Ready to handle connections" since=3.636s stop=no
3.683s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-www.socket vhost=my-site92.lab count=1 first=3.201s last=3.201s sample="connect() to unix:/run/php/php-www.socket failed (111: Connection refused) while connecting to upstream, server: my-site92.lab, upstream: unix:/run/php/php-www.socket"
4.56s h092     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:14 text="unknown entry 'pm.foo'" tree=a77c4712df06c30494bc118af8715b995acf5286e22836707bba9717279481fe
4.561s h092     change config php8.2-fpm.service detail="its test is config-error" when=4.559s
4.567s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=2.303856ms purpose=confirm token=ffdd978ca415fc16 direct=true
4.711s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-www.socket vhost=my-site92.lab count=1 first=4.201s last=4.201s sample="connect() to unix:/run/php/php-www.socket failed (111: Connection refused) while connecting to upstream, server: my-site92.lab, upstream: unix:/run/php/php-www.socket"
4.941s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=541.853µs purpose=scheduled direct=true
6.62s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=33.875464ms purpose=verify token=0e4a3e51455dda6b direct=true
6.714s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=unix:/run/php/php-www.socket vhost=my-site92.lab count=2 first=4.201s last=6.201s sample="connect() to unix:/run/php/php-www.socket failed (111: Connection refused) while connecting to upstream, server: my-site92.lab, upstream: unix:/run/php/php-www.socket"
6.921s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=627.825µs purpose=scheduled direct=true
8.621s h092     look my-site92.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site92.lab/ to=10.99.0.15:80 took=731.014µs purpose=verify token=b257a1bc6681b832 direct=true
8.621s expect php-fpm-config-invalid
