# Recorded in the lab: web-config on apache-php.
0s    h100     registered 10.99.0.3
710ms h100     agent speaks
718ms h100     change package readline-common:all detail="8.2-1.3 installed" when=-11m20.554s
718ms h100     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m10.554s
718ms h100     test apache2.service apache ok tree=1fd7feaa92e9be405e84eb2299225cdc076b509b280dfb59dc75543a848a31a1 newer=no
718ms h100     load load1=7.96 cpus=2 memory=25276502016 available=24214339584 swap=0 swapped=0 psi-cpu=0.7101000000000001 psi-memory=0 psi-io=0.02 disk=0.24440396935479305 inodes=0.035613059997558594 path=/ oom=0 overflows=0
718ms h100     missing units ok=true witness=units
718ms h100     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
718ms h100     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
718ms h100     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=-315ms
718ms h100     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
718ms h100     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
718ms h100     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=d0f77328efec440083383e9529de40eb file=enabled status="Ready to handle connections" since=-365ms
718ms h100     vhost apache2.service apache disk name=hotel100.co.lab at=/etc/apache2/sites-enabled/hotel100.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel100.co.lab.conf:8 > read=3s" witness=configtest
718ms h100     vhost apache2.service apache disk name=my-site100.example.lab at=/etc/apache2/sites-enabled/my-site100.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site100.example.lab.conf:8 > read=3s" witness=configtest
718ms h100     vhost apache2.service apache running name=hotel100.co.lab at=/etc/apache2/sites-enabled/hotel100.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel100.co.lab.conf:8 > read=3s" witness=configtest
718ms h100     vhost apache2.service apache running name=my-site100.example.lab at=/etc/apache2/sites-enabled/my-site100.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site100.example.lab.conf:8 > read=3s" witness=configtest
720ms h100     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
720ms h100     change package readline-common:all detail="8.2-1.3 installed" when=-11m20.554s
720ms h100     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-11m10.554s
720ms h100     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=-315ms
720ms h100     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
720ms h100     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
720ms h100     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=d0f77328efec440083383e9529de40eb file=enabled status="Ready to handle connections" since=-365ms
720ms h100     missing units ok=true witness=units
720ms h100     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
720ms h100     test apache2.service apache ok tree=1fd7feaa92e9be405e84eb2299225cdc076b509b280dfb59dc75543a848a31a1 newer=no
720ms h100     vhost apache2.service apache disk name=hotel100.co.lab at=/etc/apache2/sites-enabled/hotel100.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel100.co.lab.conf:8 > read=3s" witness=configtest
720ms h100     vhost apache2.service apache disk name=my-site100.example.lab at=/etc/apache2/sites-enabled/my-site100.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site100.example.lab.conf:8 > read=3s" witness=configtest
720ms h100     vhost apache2.service apache running name=hotel100.co.lab at=/etc/apache2/sites-enabled/hotel100.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/hotel100.co.lab.conf:8 > read=3s" witness=configtest
720ms h100     vhost apache2.service apache running name=my-site100.example.lab at=/etc/apache2/sites-enabled/my-site100.example.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/my-site100.example.lab.conf:8 > read=3s" witness=configtest
734ms h100     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
787ms h100     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
787ms h100     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
852ms h100     test php8.2-fpm.service php-fpm ok tree=133445c19a1da0218fa90698ad4bde2d283bbc7e4b11c7f23203ade8c40d8b40 newer=no
852ms h100     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
852ms h100     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.943s h100     look my-site100.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site100.example.lab/ to=10.99.0.3:80 took=3.063142ms purpose=scheduled direct=true
2.457s h100     look hotel100.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://hotel100.co.lab/ to=10.99.0.3:80 took=12.404733ms purpose=scheduled direct=true
2.623s h100     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort job=restart invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=-315ms
2.632s h100     unit apache2.service deactivating/stop load=loaded result=success pid=76 restart=on-abort job=restart invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=2.63s
2.676s h100     unit apache2.service deactivating/stop-sigterm load=loaded result=exit-code pid=76 restart=on-abort job=restart invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=2.63s
2.705s h100     unit apache2.service failed/failed load=loaded result=exit-code exit=exited/0 restart=on-abort job=restart invocation=a46d29da413f4087bc4c78349df85487 file=enabled since=2.7s
2.71s h100     unit apache2.service failed/failed load=loaded result=success restart=on-abort job=restart invocation=7c4ab2f8f17243338b4a2d022e25d6ae file=enabled since=2.7s
2.71s h100     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=7c4ab2f8f17243338b4a2d022e25d6ae file=enabled since=2.707s
2.711s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=327.804µs purpose=word direct=true
2.712s h100     look hotel100.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel100.co.lab/ to=10.99.0.3:80 took=49.87µs purpose=word direct=true
2.727s h100     removal socket tcp:[::]:80 witness=sockets
2.75s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=7c4ab2f8f17243338b4a2d022e25d6ae file=enabled since=2.741s
2.763s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=7c4ab2f8f17243338b4a2d022e25d6ae file=enabled since=2.741s
2.765s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=7c4ab2f8f17243338b4a2d022e25d6ae file=enabled since=2.741s stop=no
2.965s h100     test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled or defined by a module not included in the server configuration" tree=6f1609476d2134c55d6f78725de1b0dbba954e760f3c864aed1663ec54cd87fd
2.966s h100     change config apache2.service detail="its test is config-error" when=2.964s
2.97s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=206.03µs purpose=confirm token=a824be4103aeeb19 direct=true
3.903s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=260.6µs purpose=scheduled direct=true
4.498s h100     look hotel100.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel100.co.lab/ to=10.99.0.3:80 took=187.658µs purpose=scheduled direct=true
4.973s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=867.745µs purpose=verify token=5edc8febb0c3dd5f direct=true
5.909s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=195.416µs purpose=scheduled direct=true
6.582s h100     look hotel100.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://hotel100.co.lab/ to=10.99.0.3:80 took=278.243µs purpose=scheduled direct=true
6.974s h100     look my-site100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://my-site100.example.lab/ to=10.99.0.3:80 took=241.444µs purpose=verify token=e1e4afda78e73699 direct=true
6.974s expect apache-config-invalid
