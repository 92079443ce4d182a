# Recorded in the lab: return-502 on nginx-node.
0s    h259     registered 10.99.0.19
755ms h259     agent speaks
758ms h259     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m38.825s
758ms h259     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m28.825s
758ms h259     load load1=19.49 cpus=2 memory=25276502016 available=24058585088 swap=0 swapped=0 psi-cpu=0.9478 psi-memory=0 psi-io=0.0405 disk=0.3255378064943727 inodes=0.04073667526245117 path=/ oom=0 overflows=0
758ms h259     missing units ok=true witness=units
758ms h259     missing "weblog apache2.service" ok=true witness=weblog
758ms h259     missing "weblog nginx.service" ok=true witness=weblog
758ms h259     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
758ms h259     socket tcp:127.0.0.1:8287 unit=backend.service process=node user=www-data queue=0 backlog=511
758ms h259     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
758ms h259     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
758ms h259     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
758ms h259     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
768ms h259     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m38.825s
768ms h259     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m28.825s
769ms h259     load load1=19.49 cpus=2 memory=25276502016 available=24058585088 swap=0 swapped=0 psi-cpu=0.9478 psi-memory=0 psi-io=0.0405 disk=0.3255378064943727 inodes=0.04073667526245117 path=/ oom=0 overflows=0
769ms h259     missing "weblog nginx.service" ok=true witness=weblog
769ms h259     missing "weblog apache2.service" ok=true witness=weblog
769ms h259     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
769ms h259     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
769ms h259     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
769ms h259     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
769ms h259     missing units ok=true witness=units
769ms h259     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
769ms h259     socket tcp:127.0.0.1:8287 unit=backend.service process=node user=www-data queue=0 backlog=511
1.032s h259     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.032s h259     vhost apache2.service apache disk name=h259.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.062s h259     test nginx.service nginx ok tree=86711324f4f430341b25a4fbce7630a5056a800fb8c214c9ddae35be1694c1a7 newer=no
1.062s h259     vhost nginx.service nginx disk name=hotel259.co.lab at=/etc/nginx/sites-enabled/hotel259.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8287 > /etc/nginx/sites-enabled/hotel259.co.lab:10 > connect=20s > read=20s" witness=configtest
1.062s h259     vhost nginx.service nginx running name=hotel259.co.lab at=/etc/nginx/sites-enabled/hotel259.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8287 > /etc/nginx/sites-enabled/hotel259.co.lab:10 > connect=20s > read=20s" witness=configtest
1.086s h259     target tcp:127.0.0.1:8287 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
1.187s h259     unit backend.service active/running load=loaded result=success pid=46 restart=no invocation=085975d63d8049eb8998d8f57094590f file=enabled since=-618ms
1.392s h259     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.392s h259     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.392s h259     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.392s h259     removal missing "weblog php8.2-fpm.service" witness=weblog
1.402s h259     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.497s h259     look hotel259.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel259.co.lab/ to=10.99.0.19:80 took=11.583064ms purpose=scheduled direct=true source=10.99.0.2
3.939s h259     unit nginx.service active/running load=loaded result=success pid=55 restart=no job=reload invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
3.939s h259     unit nginx.service reloading/reload load=loaded result=success pid=55 restart=no job=reload invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
3.954s h259     unit nginx.service active/running load=loaded result=success pid=55 restart=no job=reload invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
3.954s h259     change reload nginx.service detail="systemd reloaded it" when=3.951s
3.954s h259     unit nginx.service active/running load=loaded result=success pid=55 restart=no invocation=00372d12d4a448e3a056db7eb8ae46b8 file=enabled since=-427ms
4.983s h259     test nginx.service nginx ok tree=6c17c7a20f660d19aef9276c63a4062a73c2499ae73cc6db323295735c6a2ba7 newer=no
4.983s h259     vhost nginx.service nginx disk name=hotel259.co.lab at=/etc/nginx/sites-enabled/hotel259.co.lab:1 listen=0.0.0.0:80,default route="/ > return > 502 > /etc/nginx/sites-enabled/hotel259.co.lab:10" witness=configtest
4.983s h259     vhost nginx.service nginx running name=hotel259.co.lab at=/etc/nginx/sites-enabled/hotel259.co.lab:1 listen=0.0.0.0:80,default route="/ > return > 502 > /etc/nginx/sites-enabled/hotel259.co.lab:10" witness=configtest
4.983s h259     change config nginx.service detail="its test is ok" when=4.982s
4.983s h259     removal target tcp:127.0.0.1:8287 witness=targets
5.433s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=672.765µs purpose=scheduled direct=true source=10.99.0.2
5.707s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=14.162358ms purpose=confirm token=0ced3bda3ac1a947 direct=true source=10.99.0.2
6.404s h259     arrival 0ced3bda3ac1a947 nginx.service status=502
7.543s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=9.833501ms purpose=scheduled direct=true source=10.99.0.2
7.708s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=372.379µs purpose=verify token=521b805b44b6814a direct=true source=10.99.0.2
8.411s h259     arrival 521b805b44b6814a nginx.service status=502
9.533s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=2.096875ms purpose=scheduled direct=true source=10.99.0.2
9.71s h259     look hotel259.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel259.co.lab/ to=10.99.0.19:80 took=405.95µs purpose=verify token=8c19c04a4b9f6f48 direct=true source=10.99.0.2
9.71s expect configured-status
