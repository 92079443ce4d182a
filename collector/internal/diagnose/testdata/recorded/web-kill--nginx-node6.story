# Recorded in the lab: web-kill on nginx-node6.
0s    h265     registered 10.99.0.10
386ms h265     agent speaks
388ms h265     change package readline-common:all detail="8.2-1.3 installed" when=-13m8.257s
388ms h265     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m58.257s
388ms h265     load load1=6.49 cpus=2 memory=25276502016 available=24054341632 swap=0 swapped=0 psi-cpu=0.5064 psi-memory=0 psi-io=0.0875 disk=0.2571529105625241 inodes=0.03594714403152466 path=/ oom=0 overflows=0
388ms h265     missing units ok=true witness=units
388ms h265     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
388ms h265     socket tcp:[::1]:8054 unit=node-web.service process=node user=www-data queue=0 backlog=511
388ms h265     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
388ms h265     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
388ms h265     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=498e44b1f82743c39087cc35435062bf file=enabled since=-213ms
388ms h265     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
391ms h265     change package readline-common:all detail="8.2-1.3 installed" when=-13m8.257s
391ms h265     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m58.257s
392ms h265     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
392ms h265     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
392ms h265     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=498e44b1f82743c39087cc35435062bf file=enabled since=-213ms
392ms h265     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
392ms h265     missing units ok=true witness=units
392ms h265     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
392ms h265     socket tcp:[::1]:8054 unit=node-web.service process=node user=www-data queue=0 backlog=511
470ms h265     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
470ms h265     vhost apache2.service apache disk name=h265.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
516ms h265     test nginx.service nginx ok tree=1dc4f6917153ab17d84f7959ee9d2f92d71a2093d6cf37ef1fd1ba70dd18a78f newer=no
520ms h265     vhost nginx.service nginx disk name=toko265.co.lab at=/etc/nginx/sites-enabled/toko265.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:8054 > /etc/nginx/sites-enabled/toko265.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
520ms h265     vhost nginx.service nginx disk name=wiki265.example.lab at=/etc/nginx/sites-enabled/wiki265.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:8054 > /etc/nginx/sites-enabled/wiki265.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
520ms h265     vhost nginx.service nginx running name=toko265.co.lab at=/etc/nginx/sites-enabled/toko265.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:8054 > /etc/nginx/sites-enabled/toko265.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
520ms h265     vhost nginx.service nginx running name=wiki265.example.lab at=/etc/nginx/sites-enabled/wiki265.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:8054 > /etc/nginx/sites-enabled/wiki265.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
540ms h265     target tcp:[::1]:8054 listens=yes connects=yes unit=node-web.service process=node queue=0 backlog=511 local=true
548ms h265     unit node-web.service active/running load=loaded result=success pid=44 restart=no invocation=fd189e23148444a3bdc78dcccbe0f66e file=enabled since=-235ms
744ms h265     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
744ms h265     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
745ms h265     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.583s h265     look wiki265.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki265.example.lab/ to=10.99.0.10:80 took=9.689274ms purpose=scheduled direct=true
3.02s h265     look toko265.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko265.co.lab/ to=10.99.0.10:80 took=4.443608ms purpose=scheduled direct=true
4.514s h265     look wiki265.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki265.example.lab/ to=10.99.0.10:80 took=4.780173ms purpose=scheduled direct=true
5.104s h265     look toko265.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko265.co.lab/ to=10.99.0.10:80 took=6.102429ms purpose=scheduled direct=true
5.757s h265     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=498e44b1f82743c39087cc35435062bf file=enabled since=5.749s
5.767s h265     look wiki265.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki265.example.lab/ to=10.99.0.10:80 took=178.762µs purpose=word direct=true
5.768s h265     look toko265.co.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://toko265.co.lab/ to=10.99.0.10:80 took=99.753µs purpose=word direct=true
5.774s h265     unit nginx.service deactivating/stop-sigkill load=loaded result=signal exit=killed/9 restart=no invocation=498e44b1f82743c39087cc35435062bf file=enabled since=5.749s stop=no
5.776s h265     unit nginx.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=498e44b1f82743c39087cc35435062bf file=enabled since=5.77s stop=no
5.783s h265     removal socket tcp:0.0.0.0:80 witness=sockets
6.018s h265     look wiki265.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://wiki265.example.lab/ to=10.99.0.10:80 took=432.021µs purpose=confirm token=abb6ca78dcfcc30f direct=true
6.018s expect web-server-stopped
