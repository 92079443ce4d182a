# Recorded in the lab: restart-storm on nginx-php.
0s    h272     registered 10.99.0.8
212ms h272     agent speaks
213ms h272     change package readline-common:all detail="8.2-1.3 installed" when=-12m35.946s
213ms h272     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m25.946s
213ms h272     load load1=8.71 cpus=2 memory=25276502016 available=24148942848 swap=0 swapped=0 psi-cpu=0.3953 psi-memory=0 psi-io=0.026600000000000002 disk=0.2458743163860114 inodes=0.03576868772506714 path=/ oom=0 overflows=0
213ms h272     missing units ok=true witness=units
213ms h272     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
213ms h272     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
213ms h272     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
213ms h272     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
213ms h272     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=65f05143fe7649928e68c794be1190d6 file=enabled since=-138ms
213ms h272     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=-84ms
214ms h272     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
214ms h272     change package readline-common:all detail="8.2-1.3 installed" when=-12m35.946s
214ms h272     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m25.946s
214ms h272     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
214ms h272     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
214ms h272     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=65f05143fe7649928e68c794be1190d6 file=enabled since=-138ms
214ms h272     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=-84ms
214ms h272     missing units ok=true witness=units
214ms h272     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
281ms h272     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
283ms h272     vhost apache2.service apache disk name=h272.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
327ms h272     test php8.2-fpm.service php-fpm ok tree=98e60fef4e0b32932b2c6080730957a907d8f4245f72d6a29344d25049f57015 newer=no
327ms h272     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
327ms h272     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
340ms h272     test nginx.service nginx ok tree=b0de1c0bfb50207670be1700dc5203477a8438cfb7e63935071e0a05583f4e38 newer=no
340ms h272     vhost nginx.service nginx disk name=blog272.example.lab at=/etc/nginx/sites-enabled/blog272.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog272.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
340ms h272     vhost nginx.service nginx running name=blog272.example.lab at=/etc/nginx/sites-enabled/blog272.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog272.example.lab:13 > connect=1m0s > read=1m0s" witness=configtest
349ms h272     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
590ms h272     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.5714285714285714
590ms h272     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.0375 memory=22372352 io=0.2857142857142857
590ms h272     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20979712 io=0
590ms h272     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12165120 io=0
590ms h272     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7372800 io=0
590ms h272     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42106880 io=0
590ms h272     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.0125 memory=11702272 io=0.14285714285714285
590ms h272     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7987200 io=0
3.778s h272     look blog272.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog272.example.lab/ to=10.99.0.8:80 took=4.200904ms purpose=scheduled direct=true
4.033s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no job=restart invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=-84ms
4.033s h272     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=42 restart=no job=restart invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=4.018s
4.05s h272     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=4.018s
4.05s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=bf068bf0b19a46dd8dc754af7a11a435 file=enabled status="Ready to handle connections" since=4.047s
4.05s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled since=4.047s
4.05s h272     unit php8.2-fpm.service activating/start load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled since=4.048s
4.054s h272     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.056s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=959.784µs purpose=word direct=true
4.125s h272     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.048s
4.125s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.123s
4.125s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=117 restart=no invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.123s
4.133s h272     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.169s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.123s
4.17s h272     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=117 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.153s
4.186s h272     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.153s
4.189s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=b8f92bc9e871446496023eaf9685d18c file=enabled status="Ready to handle connections" since=4.187s
4.19s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled since=4.187s
4.19s h272     unit php8.2-fpm.service activating/start load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled since=4.188s
4.191s h272     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.197s h272     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=blog272.example.lab count=1 first=4.054s last=4.054s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: blog272.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
4.359s h272     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.188s
4.364s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.362s
4.389s h272     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.393s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=126 restart=no invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.362s
4.397s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.362s
4.411s h272     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=126 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.404s
4.415s h272     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.404s
4.42s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=cdb2395d0f47438c920d3ed0338a0870 file=enabled status="Ready to handle connections" since=4.418s
4.427s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled since=4.418s
4.434s h272     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.441s h272     unit php8.2-fpm.service activating/start load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled since=4.424s
4.547s h272     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.424s
4.557s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.551s
4.558s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=135 restart=no invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.551s
4.571s h272     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.576s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.551s
4.576s h272     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=135 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.57s
4.6s  h272     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.601s h272     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.57s
4.602s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=3cf5e867645044e28dbcf68530341b72 file=enabled status="Ready to handle connections" since=4.598s
4.607s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled since=4.598s
4.608s h272     unit php8.2-fpm.service activating/start load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled since=4.605s
4.682s h272     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.605s
4.69s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.684s
4.693s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=144 restart=no invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.684s
4.697s h272     unit php8.2-fpm.service active/running load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.684s
4.701s h272     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=144 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.7s
4.704s h272     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.721s h272     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.7s
4.723s h272     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.715s
4.725s h272     unit php8.2-fpm.service inactive/dead load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.715s
4.726s h272     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.715s
4.728s h272     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.715s
4.745s h272     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=e89aa1cc54fb406f9faad5941baa3f34 file=enabled status="Ready to handle connections" since=4.715s stop=no
4.749s h272     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.753s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=3.068153ms purpose=confirm token=e22e61deeca4ae2a direct=true
5.206s h272     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=blog272.example.lab count=1 first=4.054s last=4.054s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: blog272.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.825s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=808.957µs purpose=scheduled direct=true
6.756s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=621.655µs purpose=verify token=f20368fccb2f0aff direct=true
7.226s h272     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=blog272.example.lab count=2 first=5.054s last=6.054s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: blog272.example.lab, upstream: unix:/run/php/php8.2-fpm.sock"
7.766s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=846.196µs purpose=scheduled direct=true
8.758s h272     look blog272.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog272.example.lab/ to=10.99.0.8:80 took=590.777µs purpose=verify token=29d8c157c453dcbb direct=true
8.758s expect restart-storm
