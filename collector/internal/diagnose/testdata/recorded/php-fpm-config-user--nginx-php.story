# Recorded in the lab: php-fpm-config-user on nginx-php.
0s    h086     registered 10.99.0.31
741ms h086     agent speaks
743ms h086     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m40.495s
743ms h086     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m30.495s
743ms h086     load load1=12.12 cpus=2 memory=25276502016 available=24062001152 swap=0 swapped=0 psi-cpu=0.8595 psi-memory=0 psi-io=0.0274 disk=0.32680581065398256 inodes=0.0407291054725647 path=/var/lib/php/sessions oom=0 overflows=0
743ms h086     missing units ok=true witness=units
743ms h086     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
743ms h086     missing "weblog apache2.service" ok=true witness=weblog
743ms h086     missing "weblog nginx.service" ok=true witness=weblog
743ms h086     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
743ms h086     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
743ms h086     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
743ms h086     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=b3a85a106f744934807445a553efbaa3 file=enabled since=-523ms
743ms h086     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=-495ms
745ms h086     load load1=12.12 cpus=2 memory=25276502016 available=24062001152 swap=0 swapped=0 psi-cpu=0.8595 psi-memory=0 psi-io=0.0274 disk=0.32680581065398256 inodes=0.0407291054725647 path=/var/lib/php/sessions oom=0 overflows=0
745ms h086     missing "weblog nginx.service" ok=true witness=weblog
745ms h086     missing "weblog apache2.service" ok=true witness=weblog
745ms h086     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
745ms h086     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m40.495s
745ms h086     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h16m30.495s
745ms h086     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
745ms h086     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
745ms h086     unit nginx.service active/running load=loaded result=success pid=43 restart=no invocation=b3a85a106f744934807445a553efbaa3 file=enabled since=-523ms
745ms h086     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=-495ms
745ms h086     missing units ok=true witness=units
745ms h086     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
854ms h086     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
854ms h086     vhost apache2.service apache disk name=h086.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
868ms h086     test nginx.service nginx ok tree=8c652cef9fed3e58ab8a43165f22b99344a0c113e38862cf4d768f0f4a6c903e newer=no
868ms h086     vhost nginx.service nginx disk name=hotel86.example.lab at=/etc/nginx/sites-enabled/hotel86.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel86.example.lab:13 > connect=3s > read=3s" witness=configtest
868ms h086     vhost nginx.service nginx running name=hotel86.example.lab at=/etc/nginx/sites-enabled/hotel86.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel86.example.lab:13 > connect=3s > read=3s" witness=configtest
905ms h086     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
974ms h086     test php8.2-fpm.service php-fpm ok tree=40c8444f3e06a40a42663d0ebd88462416294dcf50dee8729a0190fa9e2c424a newer=no
974ms h086     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
978ms h086     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
978ms h086     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
978ms h086     missing "weblog php8.2-fpm.service" ok=true witness=weblog
978ms h086     removal missing "weblog php8.2-fpm.service" witness=weblog
2.666s h086     look hotel86.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel86.example.lab/ to=10.99.0.31:80 took=1.995563ms purpose=scheduled direct=true source=10.99.0.2
3.369s h086     unit php8.2-fpm.service active/running load=loaded result=success pid=39 restart=no job=start invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=-495ms
3.369s h086     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=39 restart=no job=start invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=3.306s
3.37s h086     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=start invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=3.306s
3.37s h086     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=start invocation=5cc1ebafdbae40b8909c6e9c93f77633 file=enabled status="Ready to handle connections" since=3.33s
3.37s h086     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=118 restart=no job=start invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.33s
3.37s h086     unit php8.2-fpm.service activating/start load=loaded result=success pid=118 restart=no job=start invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.331s
3.392s h086     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.392s h086     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=2.505s last=2.505s sample="exiting, bye-bye!"
3.392s h086     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.396s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=717.408µs purpose=word direct=true source=10.99.0.2
3.399s h086     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.519s h086     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=start invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.306s
3.552s h086     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=start invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.55s
3.555s h086     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.55s
3.567s h086     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=2b6b6833d4c34a3eafdbb93713b5053b file=enabled since=3.55s stop=no
3.58s h086     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.58s h086     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.592s h086     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/pool1.sock vhost=hotel86.example.lab count=1 first=2.505s last=2.505s sample="connect() to unix:/run/php/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: hotel86.example.lab, upstream: unix:/run/php/pool1.sock"
3.621s h086     test php8.2-fpm.service php-fpm config-error text="[pool pool1] cannot get uid for user 'nosuchuser'" tree=c317f9df1e765623c9dfd736a93882d229985e28b2eaa2c207fad1287f567fc6
3.622s h086     change config php8.2-fpm.service detail="its test is config-error" when=3.62s
3.623s h086     removal missing "weblog php8.2-fpm.service" witness=weblog
3.648s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=762.059µs purpose=confirm token=af2f3ce49d76672a direct=true source=10.99.0.2
4.38s h086     arrival af2f3ce49d76672a nginx.service status=502
4.673s h086     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.685s h086     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/pool1.sock vhost=hotel86.example.lab count=1 first=3.505s last=3.505s sample="connect() to unix:/run/php/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: hotel86.example.lab, upstream: unix:/run/php/pool1.sock"
4.752s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=3.028217ms purpose=scheduled direct=true source=10.99.0.2
5.658s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=8.826074ms purpose=verify token=86cddcb79b2628bd direct=true source=10.99.0.2
6.374s h086     arrival 86cddcb79b2628bd nginx.service status=502
6.629s h086     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/pool1.sock vhost=hotel86.example.lab count=2 first=4.505s last=5.505s sample="connect() to unix:/run/php/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: hotel86.example.lab, upstream: unix:/run/php/pool1.sock"
6.824s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=4.779304ms purpose=scheduled direct=true source=10.99.0.2
7.659s h086     look hotel86.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel86.example.lab/ to=10.99.0.31:80 took=1.305119ms purpose=verify token=c937283441f11df8 direct=true source=10.99.0.2
7.659s expect php-fpm-config-invalid
