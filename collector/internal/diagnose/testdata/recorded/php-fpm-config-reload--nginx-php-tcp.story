# Recorded in the lab: php-fpm-config-reload on nginx-php-tcp.
0s    h092     registered 10.99.0.55
472ms h092     agent speaks
475ms h092     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m3.578s
475ms h092     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m53.578s
475ms h092     load load1=12.83 cpus=2 memory=25276502016 available=23918870528 swap=0 swapped=0 psi-cpu=0.9289000000000001 psi-memory=0 psi-io=0.0409 disk=0.3285093692581912 inodes=0.04082411527633667 path=/ oom=0 overflows=0
475ms h092     missing units ok=true witness=units
475ms h092     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
475ms h092     missing "weblog apache2.service" ok=true witness=weblog
475ms h092     missing "weblog nginx.service" ok=true witness=weblog
475ms h092     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
475ms h092     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
475ms h092     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=5f6efb75937f430aae2671b608a0f775 file=enabled since=-253ms
475ms h092     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
475ms h092     change package readline-common:all detail="8.2-1.3 installed" when=-1h22m3.578s
475ms h092     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m53.578s
476ms h092     missing "weblog nginx.service" ok=true witness=weblog
476ms h092     missing "weblog apache2.service" ok=true witness=weblog
476ms h092     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
476ms h092     load load1=12.83 cpus=2 memory=25276502016 available=23918870528 swap=0 swapped=0 psi-cpu=0.9289000000000001 psi-memory=0 psi-io=0.0409 disk=0.3285093692581912 inodes=0.04082411527633667 path=/ oom=0 overflows=0
476ms h092     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
476ms h092     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
476ms h092     unit nginx.service active/running load=loaded result=success pid=56 restart=no invocation=5f6efb75937f430aae2671b608a0f775 file=enabled since=-253ms
476ms h092     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
476ms h092     missing units ok=true witness=units
514ms h092     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
514ms h092     socket tcp:127.0.0.1:5526 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
707ms h092     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
709ms h092     vhost apache2.service apache disk name=h092.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
775ms h092     test nginx.service nginx ok tree=e9569a89ea3497fb0e4077b6a866870e2f4fa17716d7bca9d116881447d10a42 newer=no
775ms h092     vhost nginx.service nginx disk name=shop92.co.lab at=/etc/nginx/sites-enabled/shop92.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5526 > /etc/nginx/sites-enabled/shop92.co.lab:13 > connect=10s > read=10s" witness=configtest
775ms h092     vhost nginx.service nginx running name=shop92.co.lab at=/etc/nginx/sites-enabled/shop92.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:5526 > /etc/nginx/sites-enabled/shop92.co.lab:13 > connect=10s > read=10s" witness=configtest
807ms h092     target tcp:127.0.0.1:5526 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
868ms h092     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
868ms h092     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22069248 io=0.23076923076923078
868ms h092     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20082688 io=0
868ms h092     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0 memory=11313152 io=0
868ms h092     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12128256 io=0
868ms h092     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42229760 io=0
868ms h092     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11726848 io=0.7692307692307693
868ms h092     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7913472 io=0
868ms h092     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7700480 io=0
1.05s h092     test php8.2-fpm.service php-fpm ok tree=7a4841b418373f6b1b07f39cd0078890cbfed3797cb38437ab0e766de844c3ee newer=no
1.05s h092     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5526 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.05s h092     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:5526 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.068s h092     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.068s h092     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.068s h092     removal missing "weblog php8.2-fpm.service" witness=weblog
2.628s h092     look shop92.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop92.co.lab/ to=10.99.0.55:80 took=5.81911ms purpose=scheduled direct=true source=10.99.0.2
3.156s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=reload invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
3.156s h092     unit php8.2-fpm.service reloading/reload load=loaded result=success pid=47 restart=no job=reload invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
3.177s h092     missing "weblog php8.2-fpm.service" ok=true witness=weblog
3.18s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=reload invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
3.18s h092     change reload php8.2-fpm.service detail="systemd reloaded it" when=3.18s
3.18s h092     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=-319ms
3.352s h092     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=3.341s
3.36s h092     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=3.341s stop=no
3.364s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=8.308918ms purpose=word direct=true source=10.99.0.2
3.368s h092     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.368s h092     socket tcp:127.0.0.1:5526 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
3.377s h092     removal socket tcp:127.0.0.1:5526 witness=sockets
3.377s h092     target tcp:127.0.0.1:5526 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
3.378s h092     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=0a6cd9a6288f4dc383dea679d35b7f33 file=enabled status="Ready to handle connections" since=3.374s stop=no
3.385s h092     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
3.385s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5526 vhost=shop92.co.lab count=1 first=2.422s last=2.422s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop92.co.lab, upstream: tcp:127.0.0.1:5526"
4.396s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=14.508521ms purpose=confirm token=9054f39b1f712540 direct=true source=10.99.0.2
4.409s h092     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/pool1.conf:14 text="unknown entry 'pm.foo'" tree=eedcf2c7570e80a9d6c96cdd71cf5d8e3f03704e8cbae8cb79ec4fc71d9f30de
4.41s h092     change config php8.2-fpm.service detail="its test is config-error" when=4.409s
4.41s h092     removal missing "weblog php8.2-fpm.service" witness=weblog
4.602s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5526 vhost=shop92.co.lab count=1 first=3.422s last=3.422s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop92.co.lab, upstream: tcp:127.0.0.1:5526"
4.852s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=87.622666ms purpose=scheduled direct=true source=10.99.0.2
4.875s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=11.448531ms purpose=confirm token=0b1b2569b8208fa2 direct=true source=10.99.0.2
5.195s h092     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.342s h092     arrival 9054f39b1f712540 nginx.service status=502
5.342s h092     arrival 0b1b2569b8208fa2 nginx.service status=502
5.655s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5526 vhost=shop92.co.lab count=2 first=4.422s last=4.422s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop92.co.lab, upstream: tcp:127.0.0.1:5526"
6.733s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=946.626µs purpose=scheduled direct=true source=10.99.0.2
6.932s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=476.554µs purpose=verify token=dc1f0cb16127ed33 direct=true source=10.99.0.2
7.324s h092     arrival dc1f0cb16127ed33 nginx.service status=502
7.648s h092     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:5526 vhost=shop92.co.lab count=2 first=6.422s last=6.422s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop92.co.lab, upstream: tcp:127.0.0.1:5526"
8.75s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=9.288988ms purpose=scheduled direct=true source=10.99.0.2
8.934s h092     look shop92.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop92.co.lab/ to=10.99.0.55:80 took=664.946µs purpose=verify token=e792ccedf49dc97b direct=true source=10.99.0.2
8.934s expect php-fpm-config-invalid
