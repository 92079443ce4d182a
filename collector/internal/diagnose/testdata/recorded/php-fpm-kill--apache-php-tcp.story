# Recorded in the lab: php-fpm-kill on apache-php-tcp.
0s    h020     registered 10.99.0.9
274ms h020     agent speaks
279ms h020     change package readline-common:all detail="8.2-1.3 installed" when=-12m13.449s
279ms h020     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m3.449s
279ms h020     load load1=9.49 cpus=2 memory=25276502016 available=24319406080 swap=0 swapped=0 psi-cpu=0.5245000000000001 psi-memory=0 psi-io=0.0144 disk=0.24336821343013848 inodes=0.03565359115600586 path=/ oom=0 overflows=0
279ms h020     missing units ok=true witness=units
279ms h020     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
279ms h020     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=0a2c59ab4c4a41a3b223e1a764007a07 file=enabled since=-106ms
279ms h020     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
279ms h020     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
279ms h020     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=-96ms
280ms h020     change package readline-common:all detail="8.2-1.3 installed" when=-12m13.449s
280ms h020     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m3.449s
281ms h020     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
281ms h020     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=0a2c59ab4c4a41a3b223e1a764007a07 file=enabled since=-106ms
281ms h020     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
281ms h020     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
281ms h020     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=-96ms
281ms h020     missing units ok=true witness=units
289ms h020     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
289ms h020     socket tcp:127.0.0.1:8879 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
356ms h020     test apache2.service apache ok tree=27a6ec5686fcd7c8930a25d58df88f51a2e88082c563d29945921cd7cd7568a7 newer=no
356ms h020     vhost apache2.service apache disk name=api-docs20.lab at=/etc/apache2/sites-enabled/api-docs20.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8879 > /etc/apache2/sites-enabled/api-docs20.lab.conf:8 > read=2s" witness=configtest
356ms h020     vhost apache2.service apache running name=api-docs20.lab at=/etc/apache2/sites-enabled/api-docs20.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:8879 > /etc/apache2/sites-enabled/api-docs20.lab.conf:8 > read=2s" witness=configtest
382ms h020     target tcp:127.0.0.1:8879 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
479ms h020     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
479ms h020     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
587ms h020     test php8.2-fpm.service php-fpm ok tree=49879c266a671e4be4c2b0c642e5f7274c3bc0628ca27527e07d663ec17fc17e newer=no
587ms h020     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:8879 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
587ms h020     pool php8.2-fpm.service pool=user_1001 listen=tcp:127.0.0.1:8879 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
1.772s h020     look api-docs20.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs20.lab/ to=10.99.0.9:80 took=5.427809ms purpose=scheduled direct=true
3.735s h020     look api-docs20.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs20.lab/ to=10.99.0.9:80 took=2.766924ms purpose=scheduled direct=true
5.109s h020     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=5.09s
5.112s h020     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=signal exit=killed/9 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=5.09s stop=no
5.112s h020     unit php8.2-fpm.service deactivating/stop-post load=loaded result=signal exit=killed/9 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=5.09s stop=no
5.115s h020     unit php8.2-fpm.service failed/failed load=loaded result=signal exit=killed/9 restart=no invocation=efa3940b321c45b28dac962c9317828e file=enabled status="Ready to handle connections" since=5.112s stop=no
5.118s h020     look api-docs20.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs20.lab/ to=10.99.0.9:80 took=2.828329ms purpose=word direct=true
5.118s h020     removal socket tcp:127.0.0.1:8879 witness=sockets
5.119s h020     target tcp:127.0.0.1:8879 listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.12s h020     look api-docs20.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs20.lab/ to=10.99.0.9:80 took=2.059565ms purpose=word direct=true
5.214s h020     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:8879 count=2 first=5.116s last=5.118s sample="AH00957: FCGI: attempt to connect to 127.0.0.1:8879 (127.0.0.1:8879) failed"
5.216s h020     sign apache-ah01079 apache2.service server=apache count=2 first=5.116s last=5.118s sample="AH01079: failed to make connection to backend: 127.0.0.1"
5.38s h020     look api-docs20.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs20.lab/ to=10.99.0.9:80 took=12.676917ms purpose=confirm token=2a1df44762123482 direct=true
5.38s expect php-fpm-killed
