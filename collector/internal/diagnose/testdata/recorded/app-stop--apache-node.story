# Recorded in the lab: app-stop on apache-node.
0s    h142     registered 10.99.0.29
627ms h142     agent speaks
633ms h142     change package readline-common:all detail="8.2-1.3 installed" when=-17m16.196s
633ms h142     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m6.196s
633ms h142     load load1=12.99 cpus=2 memory=25276502016 available=24313573376 swap=0 swapped=0 psi-cpu=0.9105 psi-memory=0 psi-io=0.0492 disk=0.24820898705592 inodes=0.036015331745147705 path=/ oom=0 overflows=0
633ms h142     missing units ok=true witness=units
633ms h142     socket tcp:127.0.0.1:5834 unit=node-web.service process=node user=www-data queue=0 backlog=511
633ms h142     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
633ms h142     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=d2c549b6b57a435a919d75573fb3e9fa file=enabled since=-382ms
633ms h142     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
633ms h142     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
633ms h142     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
634ms h142     load load1=12.99 cpus=2 memory=25276502016 available=24313573376 swap=0 swapped=0 psi-cpu=0.9105 psi-memory=0 psi-io=0.0492 disk=0.24820898705592 inodes=0.036015331745147705 path=/ oom=0 overflows=0
634ms h142     change package readline-common:all detail="8.2-1.3 installed" when=-17m16.196s
634ms h142     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-17m6.196s
634ms h142     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=d2c549b6b57a435a919d75573fb3e9fa file=enabled since=-382ms
634ms h142     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
634ms h142     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
634ms h142     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
634ms h142     missing units ok=true witness=units
634ms h142     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
634ms h142     socket tcp:127.0.0.1:5834 unit=node-web.service process=node user=www-data queue=0 backlog=511
836ms h142     test apache2.service apache ok tree=59e64b7ed2f49e90ebfb61ef6297fc34e1665017bcc3625788c47de8ba3c9c5e newer=no
836ms h142     vhost apache2.service apache disk name=blog142.lab at=/etc/apache2/sites-enabled/blog142.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5834 > /etc/apache2/sites-enabled/blog142.lab.conf:7 > read=5s" witness=configtest
836ms h142     vhost apache2.service apache disk name=hotel142.example.lab at=/etc/apache2/sites-enabled/hotel142.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5834 > /etc/apache2/sites-enabled/hotel142.example.lab.conf:7 > read=5s" witness=configtest
836ms h142     vhost apache2.service apache running name=blog142.lab at=/etc/apache2/sites-enabled/blog142.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5834 > /etc/apache2/sites-enabled/blog142.lab.conf:7 > read=5s" witness=configtest
836ms h142     vhost apache2.service apache running name=hotel142.example.lab at=/etc/apache2/sites-enabled/hotel142.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5834 > /etc/apache2/sites-enabled/hotel142.example.lab.conf:7 > read=5s" witness=configtest
860ms h142     target tcp:127.0.0.1:5834 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
888ms h142     unit node-web.service active/running load=loaded result=success pid=51 restart=no invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=-658ms
1.006s h142     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.006s h142     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.012s h142     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.102s h142     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.102s h142     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.887s h142     look blog142.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://blog142.lab/ to=10.99.0.29:80 took=22.569689ms purpose=scheduled direct=true
1.963s h142     look hotel142.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel142.example.lab/ to=10.99.0.29:80 took=33.73047ms purpose=scheduled direct=true
2.106s h142     unit node-web.service active/running load=loaded result=success pid=51 restart=no job=stop invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=-658ms
2.106s h142     unit node-web.service deactivating/stop-sigterm load=loaded result=success pid=51 restart=no job=stop invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=2.103s stop=yes stopped=2.105s
2.125s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no job=stop invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=2.11s stop=yes stopped=2.105s
2.133s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=2.11s stop=yes stopped=2.105s
2.133s h142     removal socket tcp:127.0.0.1:5834 witness=sockets
2.133s h142     target tcp:127.0.0.1:5834 listens=no connects=no errno=ECONNREFUSED unit=node-web.service process=node local=true
2.146s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=4.820724ms purpose=word direct=true
2.148s h142     look hotel142.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel142.example.lab/ to=10.99.0.29:80 took=6.118179ms purpose=word direct=true
2.221s h142     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5834 count=2 first=2.145s last=2.146s sample="AH00957: http: attempt to connect to 127.0.0.1:5834 (127.0.0.1:5834) failed"
2.221s h142     sign apache-ah01114 apache2.service server=apache count=2 first=2.145s last=2.146s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
2.223s h142     unit node-web.service inactive/dead load=loaded result=success exit=killed/15 restart=no invocation=fa91e496498d478193d55f3782b97a59 file=enabled since=2.11s stop=yes stopped=2.11s
2.402s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=4.741004ms purpose=confirm token=b64b29e9eac59466 direct=true
3.3s  h142     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5834 count=1 first=2.401s last=2.401s sample="AH00957: http: attempt to connect to 127.0.0.1:5834 (127.0.0.1:5834) failed"
3.3s  h142     sign apache-ah01114 apache2.service server=apache count=1 first=2.401s last=2.401s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
3.815s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=1.085954ms purpose=scheduled direct=true
3.964s h142     look hotel142.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel142.example.lab/ to=10.99.0.29:80 took=962.696µs purpose=scheduled direct=true
4.404s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=1.001168ms purpose=verify token=4eac363a87cdcaff direct=true
5.271s h142     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5834 count=3 first=3.815s last=4.404s sample="AH00957: http: attempt to connect to 127.0.0.1:5834 (127.0.0.1:5834) failed"
5.274s h142     sign apache-ah01114 apache2.service server=apache count=3 first=3.815s last=4.404s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.82s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=827.966µs purpose=scheduled direct=true
6.064s h142     look hotel142.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://hotel142.example.lab/ to=10.99.0.29:80 took=1.604213ms purpose=scheduled direct=true
6.46s h142     look blog142.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://blog142.lab/ to=10.99.0.29:80 took=7.435814ms purpose=verify token=b6cff78f2607e45c direct=true
6.46s expect app-stopped
