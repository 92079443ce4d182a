# Recorded in the lab: web-port-conflict on apache-php.
0s    h271     registered 10.99.0.18
278ms h271     agent speaks
285ms h271     change package readline-common:all detail="8.2-1.3 installed" when=-14m54.656s
285ms h271     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m44.656s
285ms h271     load load1=8.33 cpus=2 memory=25276502016 available=22665752576 swap=0 swapped=0 psi-cpu=0.5023 psi-memory=0 psi-io=0.011000000000000001 disk=0.25765589866957156 inodes=0.035955607891082764 path=/ oom=0 overflows=0
285ms h271     missing units ok=true witness=units
285ms h271     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
285ms h271     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=-93ms
285ms h271     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
285ms h271     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
285ms h271     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=90806999bd284d19ab6d3b8bb9ca651d file=enabled status="Ready to handle connections" since=-116ms
286ms h271     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
286ms h271     change package readline-common:all detail="8.2-1.3 installed" when=-14m54.656s
286ms h271     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m44.656s
287ms h271     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=-93ms
287ms h271     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
287ms h271     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
287ms h271     unit php8.2-fpm.service active/running load=loaded result=success pid=48 restart=no invocation=90806999bd284d19ab6d3b8bb9ca651d file=enabled status="Ready to handle connections" since=-116ms
287ms h271     missing units ok=true witness=units
312ms h271     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
397ms h271     test apache2.service apache ok tree=ff6c05b92312afe395581b6f3aa5a2d5789fdea092d0736a3c380814b2865a5d newer=no
397ms h271     vhost apache2.service apache disk name=cuahang271.example.lab at=/etc/apache2/sites-enabled/cuahang271.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang271.example.lab.conf:8 > read=1m0s" witness=configtest
397ms h271     vhost apache2.service apache running name=cuahang271.example.lab at=/etc/apache2/sites-enabled/cuahang271.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang271.example.lab.conf:8 > read=1m0s" witness=configtest
419ms h271     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
424ms h271     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
424ms h271     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
461ms h271     test php8.2-fpm.service php-fpm ok tree=9e419190d8001626beae9a1926605e79a457ae00fe2a4845909c75fb3b0b1fe9 newer=no
461ms h271     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
461ms h271     pool php8.2-fpm.service pool=shop listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
1.626s h271     look cuahang271.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=2.02789ms purpose=scheduled direct=true
1.821s h271     unit apache2.service active/running load=loaded result=success pid=71 restart=on-abort job=stop invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=-93ms
1.821s h271     unit apache2.service deactivating/stop load=loaded result=success pid=71 restart=on-abort job=stop invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.818s stop=yes stopped=1.82s
1.884s h271     unit apache2.service deactivating/stop-sigterm load=loaded result=success pid=71 restart=on-abort job=stop invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.818s stop=yes stopped=1.82s
1.901s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=stop invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.899s stop=yes stopped=1.82s
1.904s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.899s stop=yes stopped=1.82s
1.907s h271     removal socket tcp:[::]:80 witness=sockets
1.912s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.899s stop=yes stopped=1.899s
1.933s h271     unit nginx.service inactive/dead load=loaded result=success restart=no job=start invocation=b25727e06ff3446e9d535251006c9086 file=disabled
1.933s h271     unit nginx.service activating/start-pre load=loaded result=success restart=no job=start invocation=b25727e06ff3446e9d535251006c9086 file=disabled since=1.931s
1.969s h271     unit nginx.service activating/start load=loaded result=success restart=no job=start invocation=b25727e06ff3446e9d535251006c9086 file=disabled since=1.931s
1.986s h271     unit nginx.service active/running load=loaded result=success pid=187 restart=no job=start invocation=b25727e06ff3446e9d535251006c9086 file=disabled since=1.984s
1.989s h271     unit nginx.service active/running load=loaded result=success pid=187 restart=no invocation=b25727e06ff3446e9d535251006c9086 file=disabled since=1.984s
1.991s h271     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.016s h271     unit apache2.service inactive/dead load=loaded result=success exit=exited/0 restart=on-abort job=start invocation=9e007d80ce894a74b8fa3174707345ee file=enabled since=1.899s stop=yes stopped=1.899s
2.016s h271     unit apache2.service inactive/dead load=loaded result=success restart=on-abort job=start invocation=99a3e333da2148ab91838b5a2ca03f77 file=enabled since=1.899s stop=yes stopped=1.899s
2.016s h271     unit apache2.service activating/start load=loaded result=success restart=on-abort job=start invocation=99a3e333da2148ab91838b5a2ca03f77 file=enabled since=2.014s
2.08s h271     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=start invocation=99a3e333da2148ab91838b5a2ca03f77 file=enabled since=2.07s
2.08s h271     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=99a3e333da2148ab91838b5a2ca03f77 file=enabled since=2.07s
2.082s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=712.16µs purpose=word direct=true
2.334s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=1.525226ms purpose=confirm token=2cc5fc281d6cc5db direct=true
3.009s h271     test nginx.service nginx ok tree=685c7f01d1b85770764d3158686f109cc923d49e166b043d93d2ecfaa3420cc6 newer=no
3.009s h271     vhost nginx.service nginx disk at=/etc/nginx/conf.d/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
3.009s h271     vhost nginx.service nginx running at=/etc/nginx/conf.d/stranger.conf:1 listen=0.0.0.0:80,default witness=configtest
3.009s h271     removal vhost "nginx.service disk /etc/nginx/sites-enabled/default:21 _" witness=configtest
3.011s h271     change config nginx.service detail="its test is ok" when=3.009s
3.708s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=487.051µs purpose=scheduled direct=true
4.335s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=380.678µs purpose=verify token=7539cb5efd470946 direct=true
5.779s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=1.055669ms purpose=scheduled direct=true
6.339s h271     look cuahang271.example.lab 403/status from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-403 url=http://cuahang271.example.lab/ to=10.99.0.18:80 took=490.723µs purpose=verify token=7dc206913197c700 direct=true
6.339s expect web-port-conflict
