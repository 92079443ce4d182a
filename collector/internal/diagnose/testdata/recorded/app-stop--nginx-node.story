# Recorded in the lab: app-stop on nginx-node.
0s    h140     registered 10.99.0.4
430ms h140     agent speaks
467ms h140     change package readline-common:all detail="8.2-1.3 installed" when=-11m28.411s
467ms h140     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m18.411s
467ms h140     load load1=7.72 cpus=2 memory=25276502016 available=24110530560 swap=0 swapped=0 psi-cpu=0.6746 psi-memory=0 psi-io=0.024399999999999998 disk=0.2447154207299288 inodes=0.035617947578430176 path=/ oom=0 overflows=0
467ms h140     missing units ok=true witness=units
467ms h140     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
467ms h140     socket tcp:127.0.0.1:6743 unit=shop-api.service process=node user=www-data queue=0 backlog=511
467ms h140     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
467ms h140     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
467ms h140     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=cca8ad87270944b380103b3bb92ec3a1 file=enabled since=-153ms
467ms h140     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
489ms h140     change package readline-common:all detail="8.2-1.3 installed" when=-11m28.411s
489ms h140     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m18.411s
489ms h140     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
490ms h140     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
490ms h140     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=cca8ad87270944b380103b3bb92ec3a1 file=enabled since=-153ms
490ms h140     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
490ms h140     missing units ok=true witness=units
490ms h140     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
490ms h140     socket tcp:127.0.0.1:6743 unit=shop-api.service process=node user=www-data queue=0 backlog=511
571ms h140     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
571ms h140     vhost apache2.service apache disk name=h140.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
650ms h140     test nginx.service nginx ok tree=4dc9126dd6b6c841a20369d32ae4dc7ecb4fff6c89d6645522411985f8d99a20 newer=no
650ms h140     vhost nginx.service nginx disk name=blog140.lab at=/etc/nginx/sites-enabled/blog140.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6743 > /etc/nginx/sites-enabled/blog140.lab:10 > connect=1m0s > read=1m0s" witness=configtest
650ms h140     vhost nginx.service nginx disk name=cuahang140.co.lab at=/etc/nginx/sites-enabled/cuahang140.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6743 > /etc/nginx/sites-enabled/cuahang140.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
650ms h140     vhost nginx.service nginx running name=blog140.lab at=/etc/nginx/sites-enabled/blog140.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6743 > /etc/nginx/sites-enabled/blog140.lab:10 > connect=1m0s > read=1m0s" witness=configtest
650ms h140     vhost nginx.service nginx running name=cuahang140.co.lab at=/etc/nginx/sites-enabled/cuahang140.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6743 > /etc/nginx/sites-enabled/cuahang140.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
672ms h140     target tcp:127.0.0.1:6743 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
712ms h140     unit shop-api.service active/running load=loaded result=success pid=42 restart=no invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=-196ms
904ms h140     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
904ms h140     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
928ms h140     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.008s h140     look blog140.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog140.lab/ to=10.99.0.4:80 took=45.305062ms purpose=scheduled direct=true
2.232s h140     look cuahang140.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=15.870504ms purpose=scheduled direct=true
2.576s h140     unit shop-api.service active/running load=loaded result=success pid=42 restart=no job=stop invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=-196ms
2.576s h140     unit shop-api.service deactivating/stop-sigterm load=loaded result=success pid=42 restart=no job=stop invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=2.561s stop=yes stopped=2.575s
2.582s h140     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=stop invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=2.566s stop=yes stopped=2.575s
2.582s h140     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=2.566s stop=yes stopped=2.575s
2.602s h140     removal socket tcp:127.0.0.1:6743 witness=sockets
2.602s h140     target tcp:127.0.0.1:6743 listens=no connects=no errno=ECONNREFUSED unit=shop-api.service process=node local=true
2.608s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=1.516693ms purpose=word direct=true
2.613s h140     look blog140.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog140.lab/ to=10.99.0.4:80 took=3.319649ms purpose=word direct=true
2.615s h140     unit shop-api.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=27e3b4784a9f4605b43de74b01138845 file=enabled since=2.566s stop=yes stopped=2.566s
2.63s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=cuahang140.co.lab count=1 first=2.589s last=2.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang140.co.lab, upstream: tcp:127.0.0.1:6743"
2.63s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=blog140.lab count=1 first=2.589s last=2.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog140.lab, upstream: tcp:127.0.0.1:6743"
2.865s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=842.858µs purpose=confirm token=4f66cfefd9dc526f direct=true
2.885s h140     look blog140.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog140.lab/ to=10.99.0.4:80 took=6.460162ms purpose=scheduled direct=true
3.633s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=blog140.lab count=1 first=2.589s last=2.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog140.lab, upstream: tcp:127.0.0.1:6743"
3.633s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=cuahang140.co.lab count=1 first=2.589s last=2.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang140.co.lab, upstream: tcp:127.0.0.1:6743"
4.293s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=1.265223ms purpose=scheduled direct=true
4.781s h140     look blog140.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog140.lab/ to=10.99.0.4:80 took=1.139263ms purpose=scheduled direct=true
4.866s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=604.902µs purpose=verify token=5885794275731799 direct=true
5.643s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=cuahang140.co.lab count=2 first=3.589s last=4.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang140.co.lab, upstream: tcp:127.0.0.1:6743"
5.643s h140     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6743 vhost=blog140.lab count=1 first=4.589s last=4.589s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog140.lab, upstream: tcp:127.0.0.1:6743"
6.388s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=618.564µs purpose=scheduled direct=true
6.724s h140     look blog140.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog140.lab/ to=10.99.0.4:80 took=595.573µs purpose=scheduled direct=true
6.868s h140     look cuahang140.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang140.co.lab/ to=10.99.0.4:80 took=522.52µs purpose=verify token=37ae8eebf96de709 direct=true
6.868s expect app-stopped
