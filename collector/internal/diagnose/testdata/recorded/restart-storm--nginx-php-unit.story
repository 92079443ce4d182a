# Recorded in the lab: restart-storm on nginx-php-unit.
0s    h273     registered 10.99.0.24
470ms h273     agent speaks
473ms h273     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m17.789s
473ms h273     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m7.789s
473ms h273     load load1=14.48 cpus=2 memory=25276502016 available=24027578368 swap=0 swapped=0 psi-cpu=0.7656999999999999 psi-memory=0 psi-io=0.0273 disk=0.32557097883018593 inodes=0.04072105884552002 path=/srv oom=0 overflows=0
473ms h273     missing units ok=true witness=units
473ms h273     missing "weblog apache2.service" ok=true witness=weblog
473ms h273     missing "weblog nginx.service" ok=true witness=weblog
473ms h273     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
473ms h273     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
473ms h273     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
473ms h273     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=abc811ec3de9403aa29f9e386be84dd3 file=enabled since=-477ms
473ms h273     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
473ms h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=6cf3cdaf1d024e0eb6d0b349d6001b58 file=enabled status="Ready to handle connections" since=-286ms
474ms h273     change package readline-common:all detail="8.2-1.3 installed" when=-1h15m17.789s
474ms h273     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m7.789s
474ms h273     missing "weblog nginx.service" ok=true witness=weblog
474ms h273     missing "weblog apache2.service" ok=true witness=weblog
474ms h273     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
474ms h273     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
474ms h273     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=abc811ec3de9403aa29f9e386be84dd3 file=enabled since=-477ms
474ms h273     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
474ms h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=6cf3cdaf1d024e0eb6d0b349d6001b58 file=enabled status="Ready to handle connections" since=-286ms
474ms h273     missing units ok=true witness=units
474ms h273     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
535ms h273     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
535ms h273     vhost apache2.service apache disk name=h273.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
613ms h273     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
613ms h273     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
617ms h273     missing "weblog php8.2-fpm.service" ok=true witness=weblog
617ms h273     removal missing "weblog php8.2-fpm.service" witness=weblog
638ms h273     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
732ms h273     test plesk-php82-fpm.service php-fpm ok tree=a3eb4e886ab129600d6c24c20386f5a3554f9acbfac3d8746987d83c2b9cb3db newer=no
732ms h273     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 witness=configtest
732ms h273     pool plesk-php82-fpm.service pool=web listen=unix:/opt/plesk-php82-fpm/run/web.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/web.conf:1 witness=configtest
736ms h273     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
736ms h273     removal missing "weblog plesk-php82-fpm.service" witness=weblog
755ms h273     target unix:/opt/plesk-php82-fpm/run/web.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
757ms h273     test nginx.service nginx ok tree=b4fd8bb194f9fb05500b6201143938eaf86ad5ea4468236e66000de8f5c5a04f newer=no
757ms h273     vhost nginx.service nginx disk name=sekolah273.example.lab at=/etc/nginx/sites-enabled/sekolah273.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/sekolah273.example.lab:13 > connect=3s > read=3s" witness=configtest
757ms h273     vhost nginx.service nginx disk name=shop273.lab at=/etc/nginx/sites-enabled/shop273.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/shop273.lab:13 > connect=3s > read=3s" witness=configtest
757ms h273     vhost nginx.service nginx running name=sekolah273.example.lab at=/etc/nginx/sites-enabled/sekolah273.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/sekolah273.example.lab:13 > connect=3s > read=3s" witness=configtest
757ms h273     vhost nginx.service nginx running name=shop273.lab at=/etc/nginx/sites-enabled/shop273.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/web.sock > /etc/nginx/sites-enabled/shop273.lab:13 > connect=3s > read=3s" witness=configtest
2.061s h273     look shop273.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop273.lab/ to=10.99.0.24:80 took=2.011394ms purpose=scheduled direct=true source=10.99.0.2
2.341s h273     look sekolah273.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=2.28106ms purpose=scheduled direct=true source=10.99.0.2
2.707s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=41 restart=no job=restart invocation=6cf3cdaf1d024e0eb6d0b349d6001b58 file=enabled status="Ready to handle connections" since=-286ms
2.707s h273     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=41 restart=no job=restart invocation=6cf3cdaf1d024e0eb6d0b349d6001b58 file=enabled status="Ready to handle connections" since=2.701s
2.712s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=6cf3cdaf1d024e0eb6d0b349d6001b58 file=enabled status="Ready to handle connections" since=2.71s
2.731s h273     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
2.731s h273     sign php-fpm-bye-bye plesk-php82-fpm.service server=php-fpm count=1 first=2.211s last=2.211s sample="exiting, bye-bye!"
2.733s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=116 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled since=2.71s
2.733s h273     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=116 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled since=2.727s
2.734s h273     target unix:/opt/plesk-php82-fpm/run/web.sock exists=no listens=no connects=no errno=ENOENT unit=plesk-php82-fpm.service process=php-fpm8.2 local=true
2.738s h273     look sekolah273.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=2.645651ms purpose=word direct=true source=10.99.0.2
2.74s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=3.88582ms purpose=word direct=true source=10.99.0.2
2.741s h273     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.781s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=116 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled since=2.779s
2.784s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=116 restart=no invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled since=2.779s
2.799s h273     target unix:/opt/plesk-php82-fpm/run/web.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
2.8s  h273     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.817s h273     look sekolah273.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=3.51445ms purpose=confirm token=4a6d3b59f9af6da0 direct=true source=10.99.0.2
2.832s h273     wait plesk-php82-fpm.service nothing pool=web workers=2 of=2
2.834s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=sekolah273.example.lab count=1 first=2.211s last=2.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah273.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
2.834s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=shop273.lab count=1 first=2.211s last=2.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: shop273.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
2.872s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=116 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled status="Ready to handle connections" since=2.779s
2.872s h273     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=116 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled status="Ready to handle connections" since=2.87s
2.874s h273     removal wait "plesk-php82-fpm.service web nothing " witness=waits
2.889s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=0d09d98ad2de4329a1c4a133622b7733 file=enabled status="Ready to handle connections" since=2.886s
2.903s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=127 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled since=2.886s
2.908s h273     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=127 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled since=2.902s
2.957s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=127 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled since=2.953s
2.957s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=127 restart=no invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled since=2.953s
2.983s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=127 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled status="Ready to handle connections" since=2.953s
2.983s h273     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=127 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled status="Ready to handle connections" since=2.97s
3.005s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=e0935cdbaee94c709ee6d412b1a710d6 file=enabled status="Ready to handle connections" since=3.003s
3.032s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=133 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled since=3.003s
3.036s h273     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=133 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled since=3.03s
3.06s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=758.345µs purpose=confirm token=de3f1213c275da8c direct=true source=10.99.0.2
3.085s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=133 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled since=3.083s
3.085s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=133 restart=no invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled since=3.083s
3.101s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=133 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled status="Ready to handle connections" since=3.083s
3.108s h273     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=133 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled status="Ready to handle connections" since=3.106s
3.124s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=45010d5f34e241a0ae098a40d1562d2d file=enabled status="Ready to handle connections" since=3.122s
3.132s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=141 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled since=3.122s
3.132s h273     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=141 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled since=3.13s
3.17s h273     arrival 4a6d3b59f9af6da0 nginx.service status=200
3.17s h273     arrival de3f1213c275da8c nginx.service status=502
3.188s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=141 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled since=3.181s
3.188s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=141 restart=no invocation=48017580095e46829c43116219b2e623 file=enabled since=3.181s
3.242s h273     unit plesk-php82-fpm.service active/running load=loaded result=success pid=141 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.181s
3.242s h273     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=141 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.229s
3.245s h273     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.245s h273     target unix:/opt/plesk-php82-fpm/run/web.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=1 backlog=4096 local=true
3.255s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.245s
3.255s h273     unit plesk-php82-fpm.service inactive/dead load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.245s
3.256s h273     unit plesk-php82-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.245s
3.256s h273     unit plesk-php82-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.245s
3.257s h273     unit plesk-php82-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=48017580095e46829c43116219b2e623 file=enabled status="Ready to handle connections" since=3.245s stop=no
3.353s h273     look sekolah273.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=3.278116ms purpose=word direct=true source=10.99.0.2
3.733s h273     sign php-fpm-bye-bye plesk-php82-fpm.service server=php-fpm count=4 first=2.211s last=3.211s sample="exiting, bye-bye!"
3.742s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=1.68569ms purpose=confirm token=4e36e96d6c0743cd direct=true source=10.99.0.2
3.813s h273     target unix:/opt/plesk-php82-fpm/run/web.sock exists=no listens=no connects=no errno=ENOENT unit=plesk-php82-fpm.service process=php-fpm8.2 local=true
3.974s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=sekolah273.example.lab count=1 first=3.211s last=3.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah273.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
3.974s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=shop273.lab count=2 first=2.211s last=3.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: shop273.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
3.993s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=662.576µs purpose=confirm token=975b8370927b23b7 direct=true source=10.99.0.2
3.995s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=620.9µs purpose=scheduled direct=true source=10.99.0.2
4.17s h273     arrival 4e36e96d6c0743cd nginx.service status=502
4.17s h273     arrival 975b8370927b23b7 nginx.service status=502
4.197s h273     test plesk-php82-fpm.service php-fpm ok tree=a3eb4e886ab129600d6c24c20386f5a3554f9acbfac3d8746987d83c2b9cb3db
4.204s h273     removal missing "weblog plesk-php82-fpm.service" witness=weblog
4.385s h273     look sekolah273.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=843.983µs purpose=scheduled direct=true source=10.99.0.2
4.735s h273     missing "weblog plesk-php82-fpm.service" ok=true witness=weblog
5.969s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=sekolah273.example.lab count=1 first=4.211s last=4.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah273.example.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
5.969s h273     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/web.sock vhost=shop273.lab count=2 first=3.211s last=3.211s sample="connect() to unix:/opt/plesk-php82-fpm/run/web.sock failed (2: No such file or directory) while connecting to upstream, server: shop273.lab, upstream: unix:/opt/plesk-php82-fpm/run/web.sock"
5.971s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=563.341µs purpose=scheduled direct=true source=10.99.0.2
6.002s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=5.018892ms purpose=verify token=6dd10148ef7f1e20 direct=true source=10.99.0.2
6.182s h273     arrival 6dd10148ef7f1e20 nginx.service status=502
6.402s h273     look sekolah273.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=2.156661ms purpose=scheduled direct=true source=10.99.0.2
7.991s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=2.944052ms purpose=scheduled direct=true source=10.99.0.2
8.024s h273     look shop273.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop273.lab/ to=10.99.0.24:80 took=833.649µs purpose=verify token=ea6c25f09f9a13cf direct=true source=10.99.0.2
8.206s h273     arrival ea6c25f09f9a13cf nginx.service status=502
8.323s h273     look sekolah273.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah273.example.lab/ to=10.99.0.24:80 took=712.257µs purpose=scheduled direct=true source=10.99.0.2
8.323s expect restart-storm
