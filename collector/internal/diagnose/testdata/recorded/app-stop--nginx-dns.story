# Recorded in the lab: app-stop on nginx-dns.
0s    h142     registered 10.99.0.32
440ms h142     agent speaks
442ms h142     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m15.803s
442ms h142     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m5.803s
442ms h142     load load1=12.83 cpus=2 memory=25276502016 available=23898030080 swap=0 swapped=0 psi-cpu=0.9236 psi-memory=0 psi-io=0.029900000000000003 disk=0.32672426199510823 inodes=0.040771424770355225 path=/ oom=0 overflows=0
442ms h142     missing units ok=true witness=units
442ms h142     missing "weblog apache2.service" ok=true witness=weblog
442ms h142     missing "weblog nginx.service" ok=true witness=weblog
442ms h142     socket tcp:0.0.0.0:4541 unit=node-web.service process=node user=www-data queue=0 backlog=511
442ms h142     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
442ms h142     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
442ms h142     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
442ms h142     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
442ms h142     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=9f9c426943404b71a5012a07862d3662 file=enabled since=-522ms
442ms h142     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
443ms h142     change package readline-common:all detail="8.2-1.3 installed" when=-1h17m15.803s
443ms h142     load load1=12.83 cpus=2 memory=25276502016 available=23898030080 swap=0 swapped=0 psi-cpu=0.9236 psi-memory=0 psi-io=0.029900000000000003 disk=0.32672426199510823 inodes=0.040771424770355225 path=/ oom=0 overflows=0
443ms h142     missing "weblog nginx.service" ok=true witness=weblog
443ms h142     missing "weblog apache2.service" ok=true witness=weblog
443ms h142     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h17m5.803s
444ms h142     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
444ms h142     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
444ms h142     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=9f9c426943404b71a5012a07862d3662 file=enabled since=-522ms
444ms h142     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
444ms h142     missing units ok=true witness=units
444ms h142     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
444ms h142     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
444ms h142     socket tcp:0.0.0.0:4541 unit=node-web.service process=node user=www-data queue=0 backlog=511
595ms h142     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
595ms h142     vhost apache2.service apache disk name=h142.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
625ms h142     test nginx.service nginx ok tree=b7f950ddbbce7d7c2c7546d21163b5d571de0a49bbbd3be7151be9b097a763e4 newer=no
625ms h142     vhost nginx.service nginx disk name=api-docs142.example.lab at=/etc/nginx/sites-enabled/api-docs142.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:node-web.internal:4541 > /etc/nginx/sites-enabled/api-docs142.example.lab:13 > connect=20s > read=20s" resolver=127.0.0.1:53 witness=configtest
625ms h142     vhost nginx.service nginx running name=api-docs142.example.lab at=/etc/nginx/sites-enabled/api-docs142.example.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:node-web.internal:4541 > /etc/nginx/sites-enabled/api-docs142.example.lab:13 > connect=20s > read=20s" resolver=127.0.0.1:53 witness=configtest
650ms h142     target tcp:node-web.internal:4541 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
693ms h142     unit node-web.service active/running load=loaded result=success pid=49 restart=no invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=-579ms
746ms h142     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
746ms h142     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
748ms h142     missing "weblog php8.2-fpm.service" ok=true witness=weblog
748ms h142     removal missing "weblog php8.2-fpm.service" witness=weblog
767ms h142     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.891s h142     look api-docs142.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=14.589427ms purpose=scheduled direct=true source=10.99.0.2
2.193s h142     unit node-web.service active/running load=loaded result=success pid=49 restart=no job=unknown invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=-579ms
2.193s h142     unit node-web.service deactivating/stop-sigterm load=loaded result=success pid=49 restart=no job=unknown invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=2.179s
2.193s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=unknown invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=2.19s
2.193s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=2.19s
2.229s h142     removal socket tcp:0.0.0.0:4541 witness=sockets
2.229s h142     target tcp:node-web.internal:4541 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.229s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=fcd13ba853f74811a6f143cfab6767c8 file=enabled since=2.19s stop=yes stopped=2.191s
2.232s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=899.33µs purpose=word direct=true source=10.99.0.2
2.235s h142     resolver 127.0.0.1:53 node-web.internal ok family=A address=127.0.0.1
2.235s h142     resolver 127.0.0.1:53 node-web.internal no-data family=AAAA
2.236s h142     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.236s h142     socket tcp:127.0.0.1:53 unit=names.service process=dnsmasq user=root queue=0 backlog=32
2.278s h142     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4541 vhost=api-docs142.example.lab count=1 first=2.197s last=2.197s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs142.example.lab, upstream: tcp:127.0.0.1:4541"
2.526s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=12.31665ms purpose=confirm token=1f03569bb59e8c1b direct=true source=10.99.0.2
3.141s h142     arrival 1f03569bb59e8c1b nginx.service status=502
3.26s h142     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4541 vhost=api-docs142.example.lab count=1 first=2.197s last=2.197s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs142.example.lab, upstream: tcp:127.0.0.1:4541"
3.951s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=5.238863ms purpose=scheduled direct=true source=10.99.0.2
4.543s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=1.952309ms purpose=verify token=7cd885ee79c72e70 direct=true source=10.99.0.2
5.164s h142     arrival 7cd885ee79c72e70 nginx.service status=502
5.279s h142     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:4541 vhost=api-docs142.example.lab count=2 first=3.197s last=4.197s sample="connect() failed (111: Connection refused) while connecting to upstream, server: api-docs142.example.lab, upstream: tcp:127.0.0.1:4541"
6.042s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=574.646µs purpose=scheduled direct=true source=10.99.0.2
6.555s h142     look api-docs142.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs142.example.lab/ to=10.99.0.32:80 took=11.354268ms purpose=verify token=c684cae0495acd83 direct=true source=10.99.0.2
6.555s expect app-stopped
