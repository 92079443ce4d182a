# Recorded in the lab: web-config on apache-node.
0s    h101     registered 10.99.0.21
249ms h101     agent speaks
254ms h101     change package readline-common:all detail="8.2-1.3 installed" when=-15m36.753s
254ms h101     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m26.753s
254ms h101     load load1=9.63 cpus=2 memory=25276502016 available=22652280832 swap=0 swapped=0 psi-cpu=0.644 psi-memory=0 psi-io=0.02 disk=0.2564137370998566 inodes=0.03595232963562012 path=/ oom=0 overflows=0
254ms h101     missing units ok=true witness=units
254ms h101     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=-116ms
254ms h101     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
254ms h101     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
254ms h101     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
255ms h101     change package readline-common:all detail="8.2-1.3 installed" when=-15m36.753s
255ms h101     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m26.753s
255ms h101     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=-116ms
255ms h101     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
255ms h101     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
255ms h101     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
255ms h101     missing units ok=true witness=units
262ms h101     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
262ms h101     socket tcp:127.0.0.1:5946 unit=app.service process=node user=www-data queue=0 backlog=511
309ms h101     test apache2.service apache ok tree=4a12859e2e0608ff960a8b1e73e927dc513c5399e47f4697e662c2f5ec2a1ab5 newer=no
309ms h101     vhost apache2.service apache disk name=hotel101.lab at=/etc/apache2/sites-enabled/hotel101.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5946 > /etc/apache2/sites-enabled/hotel101.lab.conf:7 > read=3s" witness=configtest
309ms h101     vhost apache2.service apache disk name=tintuc101.co.lab at=/etc/apache2/sites-enabled/tintuc101.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5946 > /etc/apache2/sites-enabled/tintuc101.co.lab.conf:7 > read=3s" witness=configtest
309ms h101     vhost apache2.service apache running name=hotel101.lab at=/etc/apache2/sites-enabled/hotel101.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5946 > /etc/apache2/sites-enabled/hotel101.lab.conf:7 > read=3s" witness=configtest
309ms h101     vhost apache2.service apache running name=tintuc101.co.lab at=/etc/apache2/sites-enabled/tintuc101.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5946 > /etc/apache2/sites-enabled/tintuc101.co.lab.conf:7 > read=3s" witness=configtest
334ms h101     target tcp:127.0.0.1:5946 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
338ms h101     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
338ms h101     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
345ms h101     unit app.service active/running load=loaded result=success pid=47 restart=no invocation=a7cf5692f2d44cc69d1fb3e9f19da9f6 file=enabled since=-272ms
399ms h101     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
399ms h101     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
420ms h101     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.152s h101     look tintuc101.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://tintuc101.co.lab/ to=10.99.0.21:80 took=15.649005ms purpose=scheduled direct=true
2.302s h101     look hotel101.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel101.lab/ to=10.99.0.21:80 took=4.207743ms purpose=scheduled direct=true
2.405s h101     unit apache2.service active/running load=loaded result=success pid=77 restart=on-abort job=restart invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=-116ms
2.405s h101     unit apache2.service deactivating/stop load=loaded result=success pid=77 restart=on-abort job=restart invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=2.402s
2.458s h101     unit apache2.service deactivating/stop-sigterm load=loaded result=exit-code pid=77 restart=on-abort job=restart invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=2.402s
2.486s h101     removal socket tcp:[::]:80 witness=sockets
2.488s h101     unit apache2.service failed/failed load=loaded result=exit-code exit=exited/0 restart=on-abort job=restart invocation=f5f3d53dfd9e48ce87fef2fbc5d07125 file=enabled since=2.48s
2.49s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=337.455µs purpose=word direct=true
2.491s h101     look tintuc101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc101.co.lab/ to=10.99.0.21:80 took=57.469µs purpose=word direct=true
2.507s h101     unit apache2.service failed/failed load=loaded result=success restart=on-abort job=restart invocation=03f23afdea224bbaa93967af758e08f0 file=enabled since=2.48s
2.508s h101     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=03f23afdea224bbaa93967af758e08f0 file=enabled since=2.502s
2.559s h101     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=03f23afdea224bbaa93967af758e08f0 file=enabled since=2.557s
2.559s h101     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=03f23afdea224bbaa93967af758e08f0 file=enabled since=2.557s
2.567s h101     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=03f23afdea224bbaa93967af758e08f0 file=enabled since=2.557s stop=no
2.785s h101     test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled or defined by a module not included in the server configuration" tree=d34e73fb9b02f86bc66f00d8d88233b658b53a49354515ea114d65da6b9bc77f
2.787s h101     change config apache2.service detail="its test is config-error" when=2.78s
2.795s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=190.748µs purpose=confirm token=ac692dc83040f79d direct=true
4.234s h101     look tintuc101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc101.co.lab/ to=10.99.0.21:80 took=227.213µs purpose=scheduled direct=true
4.362s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=171.481µs purpose=scheduled direct=true
4.796s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=128.001µs purpose=verify token=248527e3d8936c37 direct=true
6.295s h101     look tintuc101.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://tintuc101.co.lab/ to=10.99.0.21:80 took=141.334µs purpose=scheduled direct=true
6.31s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=128.695µs purpose=scheduled direct=true
6.797s h101     look hotel101.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel101.lab/ to=10.99.0.21:80 took=126.78µs purpose=verify token=77d254568f9092a7 direct=true
6.797s expect apache-config-invalid
