# Recorded in the lab: php-fpm-config on nginx-php-unit.
0s    h083     registered 10.99.0.22
378ms h083     agent speaks
382ms h083     change package readline-common:all detail="8.2-1.3 installed" when=-15m35.162s
382ms h083     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m25.162s
382ms h083     load load1=9.63 cpus=2 memory=25276502016 available=22685171712 swap=0 swapped=0 psi-cpu=0.6073 psi-memory=0 psi-io=0.02 disk=0.2564136952155942 inodes=0.03595423698425293 path=/ oom=0 overflows=0
382ms h083     missing units ok=true witness=units
382ms h083     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
382ms h083     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
382ms h083     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=58dc569dac2d4a90bc31d62839bcfbf7 file=enabled since=-335ms
382ms h083     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
382ms h083     unit plesk-php82-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=eedca811089f41018a22f9d6f5e5f242 file=enabled status="Ready to handle connections" since=-350ms
382ms h083     change package readline-common:all detail="8.2-1.3 installed" when=-15m35.162s
382ms h083     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m25.162s
387ms h083     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
387ms h083     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
387ms h083     unit nginx.service active/running load=loaded result=success pid=60 restart=no invocation=58dc569dac2d4a90bc31d62839bcfbf7 file=enabled since=-335ms
387ms h083     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
387ms h083     unit plesk-php82-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=eedca811089f41018a22f9d6f5e5f242 file=enabled status="Ready to handle connections" since=-350ms
387ms h083     missing units ok=true witness=units
387ms h083     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
501ms h083     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
501ms h083     vhost apache2.service apache disk name=h083.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
519ms h083     test nginx.service nginx ok tree=c045c84e0cc19fb211a7977c30f716a28f75246afdc283bc6ce07dbbaccb8c60 newer=no
519ms h083     vhost nginx.service nginx disk name=a183.lab at=/etc/nginx/sites-enabled/a183.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/pool1.sock > /etc/nginx/sites-enabled/a183.lab:13 > connect=2s > read=2s" witness=configtest
519ms h083     vhost nginx.service nginx disk name=sekolah83.lab at=/etc/nginx/sites-enabled/sekolah83.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/pool1.sock > /etc/nginx/sites-enabled/sekolah83.lab:13 > connect=2s > read=2s" witness=configtest
519ms h083     vhost nginx.service nginx running name=a183.lab at=/etc/nginx/sites-enabled/a183.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/pool1.sock > /etc/nginx/sites-enabled/a183.lab:13 > connect=2s > read=2s" witness=configtest
519ms h083     vhost nginx.service nginx running name=sekolah83.lab at=/etc/nginx/sites-enabled/sekolah83.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/opt/plesk-php82-fpm/run/pool1.sock > /etc/nginx/sites-enabled/sekolah83.lab:13 > connect=2s > read=2s" witness=configtest
544ms h083     target unix:/opt/plesk-php82-fpm/run/pool1.sock exists=yes listens=yes connects=yes unit=plesk-php82-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
572ms h083     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
572ms h083     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
598ms h083     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
669ms h083     test plesk-php82-fpm.service php-fpm ok tree=d92911392b8c7081a469d7a4352704cf089c19b0f9792cd806c077be17088573 newer=no
669ms h083     pool plesk-php82-fpm.service pool=pool1 listen=unix:/opt/plesk-php82-fpm/run/pool1.sock tree=disk manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/pool1.conf:1 witness=configtest
669ms h083     pool plesk-php82-fpm.service pool=pool1 listen=unix:/opt/plesk-php82-fpm/run/pool1.sock tree=running manager=dynamic max=5 at=/etc/plesk-php82-fpm/pool.d/pool1.conf:1 witness=configtest
1.013s h083     look a183.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a183.lab/ to=10.99.0.22:80 took=1.780951ms purpose=scheduled direct=true
2.432s h083     look sekolah83.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://sekolah83.lab/ to=10.99.0.22:80 took=2.331874ms purpose=scheduled direct=true
2.518s h083     unit plesk-php82-fpm.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=eedca811089f41018a22f9d6f5e5f242 file=enabled status="Ready to handle connections" since=-350ms
2.529s h083     unit plesk-php82-fpm.service deactivating/stop-sigterm load=loaded result=success pid=51 restart=no job=restart invocation=eedca811089f41018a22f9d6f5e5f242 file=enabled status="Ready to handle connections" since=2.525s
2.547s h083     unit plesk-php82-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=eedca811089f41018a22f9d6f5e5f242 file=enabled status="Ready to handle connections" since=2.534s
2.547s h083     unit plesk-php82-fpm.service inactive/dead load=loaded result=success pid=134 restart=no job=restart invocation=3cc8920ab6e44c5eb1acdcf0f2a53e94 file=enabled since=2.534s
2.547s h083     unit plesk-php82-fpm.service activating/start load=loaded result=success pid=134 restart=no job=restart invocation=3cc8920ab6e44c5eb1acdcf0f2a53e94 file=enabled since=2.543s
2.551s h083     target unix:/opt/plesk-php82-fpm/run/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=plesk-php82-fpm.service process=php-fpm8.2 local=true
2.553s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=737.777µs purpose=word direct=true
2.557s h083     look a183.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a183.lab/ to=10.99.0.22:80 took=4.852842ms purpose=word direct=true
2.574s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=sekolah83.lab count=1 first=1.838s last=1.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah83.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
2.574s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=a183.lab count=1 first=1.838s last=1.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: a183.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
2.578s h083     unit plesk-php82-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=3cc8920ab6e44c5eb1acdcf0f2a53e94 file=enabled since=2.575s
2.578s h083     unit plesk-php82-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=3cc8920ab6e44c5eb1acdcf0f2a53e94 file=enabled since=2.575s
2.585s h083     unit plesk-php82-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=3cc8920ab6e44c5eb1acdcf0f2a53e94 file=enabled since=2.575s stop=no
2.855s h083     test plesk-php82-fpm.service php-fpm config-error at=/etc/plesk-php82-fpm/pool.d/pool1.conf:14 text="unknown entry 'pm.foo'" tree=375b9d286f95ebd3b38a5bec9a93deb46f24b4947aba8ea6e61ce3781f3df27c
2.856s h083     change config plesk-php82-fpm.service detail="its test is config-error" when=2.85s
2.86s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=541.541µs purpose=confirm token=fbdb468ba5a41692 direct=true
3.067s h083     look a183.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a183.lab/ to=10.99.0.22:80 took=567.263µs purpose=scheduled direct=true
3.59s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=sekolah83.lab count=1 first=2.838s last=2.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah83.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
3.59s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=a183.lab count=1 first=2.838s last=2.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: a183.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
4.374s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=10.072814ms purpose=scheduled direct=true
4.861s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=485.854µs purpose=verify token=54e681dceadf1b5f direct=true
5.045s h083     look a183.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a183.lab/ to=10.99.0.22:80 took=3.627754ms purpose=scheduled direct=true
5.596s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=sekolah83.lab count=2 first=3.838s last=4.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: sekolah83.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
5.596s h083     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/opt/plesk-php82-fpm/run/pool1.sock vhost=a183.lab count=1 first=4.838s last=4.838s sample="connect() to unix:/opt/plesk-php82-fpm/run/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: a183.lab, upstream: unix:/opt/plesk-php82-fpm/run/pool1.sock"
6.384s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=536.836µs purpose=scheduled direct=true
6.884s h083     look sekolah83.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://sekolah83.lab/ to=10.99.0.22:80 took=11.333073ms purpose=verify token=27c0418df80e5268 direct=true
6.97s h083     look a183.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a183.lab/ to=10.99.0.22:80 took=3.055631ms purpose=scheduled direct=true
6.97s expect php-fpm-config-invalid
