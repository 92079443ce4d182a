# Recorded in the lab: group-dead on nginx-node.
0s    h120     registered 10.99.0.15
978ms h120     agent speaks
984ms h120     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m40.067s
984ms h120     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m30.067s
984ms h120     load load1=18.68 cpus=2 memory=25276502016 available=23808458752 swap=0 swapped=0 psi-cpu=0.9689 psi-memory=0 psi-io=0.0381 disk=0.32740932099076725 inodes=0.04074668884277344 path=/ oom=0 overflows=0
984ms h120     missing units ok=true witness=units
984ms h120     missing "weblog apache2.service" ok=true witness=weblog
984ms h120     missing "weblog nginx.service" ok=true witness=weblog
984ms h120     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
984ms h120     socket tcp:127.0.0.1:5439 unit=node-web.service process=node user=www-data queue=0 backlog=511
984ms h120     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
984ms h120     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
984ms h120     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
984ms h120     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
994ms h120     load load1=18.68 cpus=2 memory=25276502016 available=23808458752 swap=0 swapped=0 psi-cpu=0.9689 psi-memory=0 psi-io=0.0381 disk=0.32740932099076725 inodes=0.04074668884277344 path=/ oom=0 overflows=0
994ms h120     missing "weblog nginx.service" ok=true witness=weblog
994ms h120     missing "weblog apache2.service" ok=true witness=weblog
994ms h120     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m40.067s
994ms h120     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m30.067s
995ms h120     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
995ms h120     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
995ms h120     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
995ms h120     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
995ms h120     missing units ok=true witness=units
995ms h120     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
995ms h120     socket tcp:127.0.0.1:5439 unit=node-web.service process=node user=www-data queue=0 backlog=511
1.56s h120     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.56s h120     vhost apache2.service apache disk name=h120.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.602s h120     test nginx.service nginx ok tree=44f2733ce5dee9bc9f7b9a4497895fc4356ce6d552bbc05b616b041c7d5b0f74 newer=no
1.602s h120     vhost nginx.service nginx disk name=blog120.co.lab at=/etc/nginx/sites-enabled/blog120.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5439 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" witness=configtest
1.602s h120     vhost nginx.service nginx disk name=cuahang120.example.lab at=/etc/nginx/sites-enabled/cuahang120.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5439 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" witness=configtest
1.602s h120     vhost nginx.service nginx running name=blog120.co.lab at=/etc/nginx/sites-enabled/blog120.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5439 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" witness=configtest
1.602s h120     vhost nginx.service nginx running name=cuahang120.example.lab at=/etc/nginx/sites-enabled/cuahang120.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5439 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" witness=configtest
1.625s h120     target tcp:127.0.0.1:5439 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
1.666s h120     unit node-web.service active/running load=loaded result=success pid=58 restart=no invocation=4ab42b9fb6d141fabaec004c0b4c8569 file=enabled since=-1.007s
1.831s h120     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.831s h120     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.831s h120     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.831s h120     removal missing "weblog php8.2-fpm.service" witness=weblog
1.852s h120     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
4.158s h120     look cuahang120.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=67.404448ms purpose=scheduled direct=true source=10.99.0.2
4.275s h120     look blog120.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog120.co.lab/ to=10.99.0.15:80 took=28.884179ms purpose=scheduled direct=true source=10.99.0.2
4.553s h120     unit nginx.service active/running load=loaded result=success pid=62 restart=no job=reload invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
4.553s h120     unit nginx.service reloading/reload load=loaded result=success pid=62 restart=no job=reload invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
4.61s h120     unit nginx.service active/running load=loaded result=success pid=62 restart=no job=reload invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
4.61s h120     change reload nginx.service detail="systemd reloaded it" when=4.6s
4.61s h120     unit nginx.service active/running load=loaded result=success pid=62 restart=no invocation=081b443b83fc4c8193097a085126be8e file=enabled since=-881ms
5.801s h120     test nginx.service nginx ok tree=2e1b9520d45b8870ac5945a8d2df387ec8349ba8dbe67785376442a6681378ec newer=no
5.801s h120     vhost nginx.service nginx disk name=blog120.co.lab at=/etc/nginx/sites-enabled/blog120.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2998 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" witness=configtest
5.801s h120     vhost nginx.service nginx disk name=cuahang120.example.lab at=/etc/nginx/sites-enabled/cuahang120.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:2998 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" witness=configtest
5.801s h120     vhost nginx.service nginx running name=blog120.co.lab at=/etc/nginx/sites-enabled/blog120.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:2998 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/blog120.co.lab:10 > connect=10s > read=10s" witness=configtest
5.801s h120     vhost nginx.service nginx running name=cuahang120.example.lab at=/etc/nginx/sites-enabled/cuahang120.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:2998 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" route="/ > http > tcp:127.0.0.1:2999 > /etc/nginx/sites-enabled/cuahang120.example.lab:10 > connect=10s > read=10s" witness=configtest
5.801s h120     change config nginx.service detail="its test is ok" when=5.628s
5.801s h120     removal target tcp:127.0.0.1:5439 witness=targets
5.913s h120     target tcp:127.0.0.1:2998 listens=no connects=no errno=ECONNREFUSED local=true
5.913s h120     target tcp:127.0.0.1:2999 listens=no connects=no errno=ECONNREFUSED local=true
6.14s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=28.20018ms purpose=scheduled direct=true source=10.99.0.2
6.222s h120     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2998 vhost=cuahang120.example.lab count=1 first=5.933s last=5.933s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang120.example.lab, upstream: tcp:127.0.0.1:2998"
6.222s h120     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=cuahang120.example.lab count=1 first=5.933s last=5.933s sample="connect() failed (111: Connection refused) while connecting to upstream, server: cuahang120.example.lab, upstream: tcp:127.0.0.1:2999"
6.243s h120     look blog120.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog120.co.lab/ to=10.99.0.15:80 took=11.562328ms purpose=word direct=true source=10.99.0.2
6.249s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=5.621368ms purpose=word direct=true source=10.99.0.2
6.25s h120     look blog120.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog120.co.lab/ to=10.99.0.15:80 took=25.194492ms purpose=scheduled direct=true source=10.99.0.2
6.353s h120     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2998 vhost=blog120.co.lab count=1 first=5.933s last=5.933s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog120.co.lab, upstream: tcp:127.0.0.1:2998"
6.353s h120     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:2999 vhost=blog120.co.lab count=1 first=5.933s last=5.933s sample="connect() failed (111: Connection refused) while connecting to upstream, server: blog120.co.lab, upstream: tcp:127.0.0.1:2999"
6.353s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=blog120.co.lab count=1 first=5.933s last=5.933s sample="no live upstreams while connecting to upstream, server: blog120.co.lab"
6.353s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=cuahang120.example.lab count=1 first=5.933s last=5.933s sample="no live upstreams while connecting to upstream, server: cuahang120.example.lab"
6.392s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=1.14976ms purpose=confirm token=5341b63d16ce60e5 direct=true source=10.99.0.2
6.48s h120     arrival 5341b63d16ce60e5 nginx.service status=502
7.349s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=cuahang120.example.lab count=1 first=5.933s last=5.933s sample="no live upstreams while connecting to upstream, server: cuahang120.example.lab"
8.101s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=21.544692ms purpose=scheduled direct=true source=10.99.0.2
8.299s h120     look blog120.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog120.co.lab/ to=10.99.0.15:80 took=1.934732ms purpose=scheduled direct=true source=10.99.0.2
8.357s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=blog120.co.lab count=1 first=7.933s last=7.933s sample="no live upstreams while connecting to upstream, server: blog120.co.lab"
8.393s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=567.514µs purpose=verify token=9b9b50da368469fa direct=true source=10.99.0.2
8.486s h120     arrival 9b9b50da368469fa nginx.service status=502
9.361s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=cuahang120.example.lab count=2 first=7.933s last=7.933s sample="no live upstreams while connecting to upstream, server: cuahang120.example.lab"
10.062s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=37.141936ms purpose=scheduled direct=true source=10.99.0.2
10.271s h120     look blog120.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog120.co.lab/ to=10.99.0.15:80 took=21.001204ms purpose=scheduled direct=true source=10.99.0.2
10.448s h120     sign nginx-no-live-upstreams nginx.service server=nginx vhost=blog120.co.lab count=1 first=9.933s last=9.933s sample="no live upstreams while connecting to upstream, server: blog120.co.lab"
10.516s h120     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=10 502=8 sources=1 top=1 counted=1
10.627s h120     look cuahang120.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://cuahang120.example.lab/ to=10.99.0.15:80 took=9.640595ms purpose=verify token=c8036d0666af94b6 direct=true source=10.99.0.2
10.627s expect upstream-wrong-port
