# Recorded in the lab: restart-storm on apache-php.
0s    h274     registered 10.99.0.34
461ms h274     agent speaks
465ms h274     change package readline-common:all detail="8.2-1.3 installed" when=-18m24.342s
465ms h274     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m14.342s
465ms h274     load load1=13.34 cpus=2 memory=25276502016 available=24272633856 swap=0 swapped=0 psi-cpu=0.9114 psi-memory=0 psi-io=0.0604 disk=0.24903913313649967 inodes=0.03607839345932007 path=/ oom=0 overflows=0
465ms h274     missing units ok=true witness=units
465ms h274     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
465ms h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
465ms h274     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=2a53ede4bf6f4dd29f9b500b13ffc084 file=enabled since=-351ms
465ms h274     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
465ms h274     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
465ms h274     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=-276ms
465ms h274     load load1=13.34 cpus=2 memory=25276502016 available=24272633856 swap=0 swapped=0 psi-cpu=0.9114 psi-memory=0 psi-io=0.0604 disk=0.24903913313649967 inodes=0.03607839345932007 path=/ oom=0 overflows=0
465ms h274     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
465ms h274     change package readline-common:all detail="8.2-1.3 installed" when=-18m24.342s
465ms h274     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m14.342s
466ms h274     unit apache2.service active/running load=loaded result=success pid=73 restart=on-abort invocation=2a53ede4bf6f4dd29f9b500b13ffc084 file=enabled since=-351ms
466ms h274     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
466ms h274     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
466ms h274     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=-276ms
466ms h274     missing units ok=true witness=units
466ms h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
688ms h274     test apache2.service apache ok tree=3318461dccbe3263e0f17653f1f502f3cc2453671f0997f32848e3f2462d4ed5 newer=no
688ms h274     vhost apache2.service apache disk name=cuahang274.co.lab at=/etc/apache2/sites-enabled/cuahang274.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang274.co.lab.conf:8 > read=2s" witness=configtest
688ms h274     vhost apache2.service apache disk name=my-site274.co.lab at=/etc/apache2/sites-enabled/my-site274.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site274.co.lab.conf:8 > read=2s" witness=configtest
688ms h274     vhost apache2.service apache running name=cuahang274.co.lab at=/etc/apache2/sites-enabled/cuahang274.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/cuahang274.co.lab.conf:8 > read=2s" witness=configtest
688ms h274     vhost apache2.service apache running name=my-site274.co.lab at=/etc/apache2/sites-enabled/my-site274.co.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site274.co.lab.conf:8 > read=2s" witness=configtest
727ms h274     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
803ms h274     test php8.2-fpm.service php-fpm ok tree=ef8b2ca3e30e37c464598aca8cc58073b8e32b6b07518d038d8c4efdfe0b1213 newer=no
803ms h274     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
803ms h274     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
930ms h274     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
930ms h274     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
1.964s h274     look cuahang274.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=2.858694ms purpose=scheduled direct=true
2.228s h274     look my-site274.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site274.co.lab/ to=10.99.0.34:80 took=3.455573ms purpose=scheduled direct=true
2.374s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no job=restart invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=-276ms
2.374s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=51 restart=no job=restart invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=2.364s
2.374s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=2.364s
2.378s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=2c26f50d60a54766b18f1df13f47267c file=enabled status="Ready to handle connections" since=2.375s
2.378s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled since=2.375s
2.378s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled since=2.377s
2.416s h274     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
2.423s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=2.660668ms purpose=word direct=true
2.424s h274     look my-site274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site274.co.lab/ to=10.99.0.34:80 took=2.983798ms purpose=word direct=true
2.426s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=2 first=2.423s last=2.423s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.426s h274     sign apache-ah01079 apache2.service server=apache count=2 first=2.423s last=2.423s sample="AH01079: failed to make connection to backend: localhost"
2.449s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.377s
2.458s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.451s
2.459s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=184 restart=no invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.451s
2.46s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.451s
2.46s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=184 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.458s
2.476s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.458s
2.506s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=5d09b83247ae4a77a71280930476a755 file=enabled status="Ready to handle connections" since=2.504s
2.526s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled since=2.504s
2.526s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled since=2.525s
2.617s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.525s
2.618s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.616s
2.621s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=192 restart=no invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.616s
2.629s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.616s
2.629s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=192 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.625s
2.676s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.625s
2.679s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=ba6fde7cfb4d4fd8b56b68d7a48a7eaf file=enabled status="Ready to handle connections" since=2.676s
2.709s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled since=2.676s
2.714s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled since=2.679s
2.793s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.679s
2.797s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.787s
2.797s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=198 restart=no invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.787s
2.805s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.787s
2.805s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=198 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.803s
2.852s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.803s
2.857s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=9e180bf8a19545ceba566024b01c6315 file=enabled status="Ready to handle connections" since=2.854s
2.861s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled since=2.854s
2.864s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled since=2.861s
2.908s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.861s
2.919s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.913s
2.921s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=205 restart=no invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.913s
2.93s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.913s
2.953s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=205 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.95s
2.982s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.95s
2.986s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.985s
2.988s h274     unit php8.2-fpm.service inactive/dead load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.985s
3.011s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.985s
3.012s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.985s
3.012s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=75e4adb605ba4fa78d651c2e6d6f3f8f file=enabled status="Ready to handle connections" since=2.985s stop=no
3.015s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=925.967µs purpose=confirm token=0d2b6170e58979e8 direct=true
3.433s h274     sign apache-ah01079 apache2.service server=apache count=1 first=3.015s last=3.015s sample="AH01079: failed to make connection to backend: localhost"
3.434s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=1 first=3.015s last=3.015s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
4.029s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=1.144106ms purpose=scheduled direct=true
4.309s h274     look my-site274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site274.co.lab/ to=10.99.0.34:80 took=1.00152ms purpose=scheduled direct=true
5.064s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=10.158134ms purpose=verify token=e946042a7e6c668e direct=true
5.464s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php8.2-fpm.sock count=3 first=4.028s last=5.062s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
5.464s h274     sign apache-ah01079 apache2.service server=apache count=3 first=4.028s last=5.062s sample="AH01079: failed to make connection to backend: localhost"
6.071s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=4.302328ms purpose=scheduled direct=true
6.297s h274     look my-site274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site274.co.lab/ to=10.99.0.34:80 took=47.568597ms purpose=scheduled direct=true
7.065s h274     look cuahang274.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://cuahang274.co.lab/ to=10.99.0.34:80 took=757.375µs purpose=verify token=31e2a7c4d107d27b direct=true
7.065s expect restart-storm
