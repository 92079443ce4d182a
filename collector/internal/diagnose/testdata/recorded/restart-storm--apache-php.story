# Recorded in the lab: restart-storm on apache-php.
0s    h274     registered 10.99.0.16
1.064s h274     agent speaks
1.07s h274     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m57.876s
1.07s h274     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m47.876s
1.07s h274     load load1=19.51 cpus=2 memory=25276502016 available=23948185600 swap=0 swapped=0 psi-cpu=0.9759 psi-memory=0 psi-io=0.0547 disk=0.3271907689096135 inodes=0.040753066539764404 path=/var/lib/mysql oom=0 overflows=0
1.07s h274     missing units ok=true witness=units
1.07s h274     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.07s h274     missing "weblog apache2.service" ok=true witness=weblog
1.07s h274     missing "weblog nginx.service" ok=true witness=weblog
1.07s h274     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=323b6968a78048c7ac28f16a483710ea file=enabled since=-868ms
1.07s h274     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.07s h274     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
1.07s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=-873ms
1.085s h274     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m57.876s
1.085s h274     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m47.876s
1.094s h274     load load1=19.51 cpus=2 memory=25276502016 available=23948185600 swap=0 swapped=0 psi-cpu=0.9759 psi-memory=0 psi-io=0.0547 disk=0.3271907689096135 inodes=0.040753066539764404 path=/var/lib/mysql oom=0 overflows=0
1.094s h274     missing "weblog nginx.service" ok=true witness=weblog
1.095s h274     missing "weblog apache2.service" ok=true witness=weblog
1.095s h274     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
1.095s h274     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=323b6968a78048c7ac28f16a483710ea file=enabled since=-868ms
1.095s h274     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
1.095s h274     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
1.095s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=-873ms
1.095s h274     missing units ok=true witness=units
1.235s h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
1.425s h274     test apache2.service apache ok tree=5e18c58b302769f25c997240a2b1429fa05e8100df499ce3a4ce2f51833b6e71 newer=no
1.425s h274     vhost apache2.service apache disk name=sekolah274.example.lab at=/etc/apache2/sites-enabled/sekolah274.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/sekolah274.example.lab.conf:8 > read=20s" witness=configtest
1.425s h274     vhost apache2.service apache running name=sekolah274.example.lab at=/etc/apache2/sites-enabled/sekolah274.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/sekolah274.example.lab.conf:8 > read=20s" witness=configtest
1.45s h274     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.728s h274     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
1.728s h274     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
2.167s h274     test php8.2-fpm.service php-fpm ok tree=8ef6e21e7dd0f0d9fb7f6fc0ef07bf5e0a0071600ace96bf0d6c9601c8d74a26 newer=no
2.167s h274     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
2.167s h274     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
2.17s h274     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
2.17s h274     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.17s h274     removal missing "weblog php8.2-fpm.service" witness=weblog
4.441s h274     look sekolah274.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=3.074427ms purpose=scheduled direct=true source=10.99.0.2
4.658s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=restart invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=-873ms
4.661s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=47 restart=no job=restart invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=4.656s
4.686s h274     missing "weblog php8.2-fpm.service" ok=true witness=weblog
4.689s h274     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.124s last=4.124s sample="exiting, bye-bye!"
4.689s h274     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
4.692s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=1.581061ms purpose=word direct=true source=10.99.0.2
4.695s h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.726s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=4.656s
4.745s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=98d8741bc7234c39b052d159f99a1b9c file=enabled status="Ready to handle connections" since=4.735s
4.79s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled since=4.735s
4.791s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled since=4.784s
4.925s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/pool1.sock count=1 first=4.691s last=4.691s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/pool1.sock (localhost:8000) failed"
4.925s h274     sign apache-ah01079 apache2.service server=apache count=1 first=4.691s last=4.691s sample="AH01079: failed to make connection to backend: localhost"
4.949s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.784s
4.954s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.951s
4.954s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=181 restart=no invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.951s
4.96s h274     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
4.96s h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
4.973s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.951s
4.973s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=181 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.967s
4.988s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=17.115676ms purpose=confirm direct=true source=10.99.0.2
5.095s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=4.967s
5.105s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=3de37b115c3640d68bdf1080472ddaf2 file=enabled status="Ready to handle connections" since=5.102s
5.121s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled since=5.102s
5.124s h274     sign apache-ah01067 apache2.service server=apache count=1 first=4.978s last=4.978s sample="AH01067: Failed to read FastCGI header"
5.127s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled since=5.12s
5.34s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.12s
5.342s h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.37s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.358s
5.374s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=189 restart=no invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.358s
5.407s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.358s
5.408s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=189 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.392s
5.449s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.392s
5.454s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=64f406726c494e6d90c11e7a8320ccc9 file=enabled status="Ready to handle connections" since=5.452s
5.457s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled since=5.452s
5.462s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled since=5.459s
5.661s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.459s
5.674s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.666s
5.678s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=195 restart=no invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.666s
5.681s h274     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=2 first=4.124s last=5.124s sample="exiting, bye-bye!"
5.686s h274     arrival df63c248a36a0c8b apache2.service vhost=sekolah274.example.lab status=200
5.731s h274     look sekolah274.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=27.722812ms purpose=confirm token=8a0cb7d9c0bee0f2 direct=true source=10.99.0.2
5.744s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.666s
5.744s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=195 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.738s
5.818s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.738s
5.823s h274     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.827s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=2.271892ms purpose=word direct=true source=10.99.0.2
5.85s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=36af3ee33a3f4bb89fddbdb4019151ff file=enabled status="Ready to handle connections" since=5.847s
5.871s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled since=5.847s
5.874s h274     unit php8.2-fpm.service activating/start load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled since=5.866s
5.876s h274     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.983s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/pool1.sock count=1 first=5.827s last=5.827s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/pool1.sock (localhost:8000) failed"
5.983s h274     sign apache-ah01079 apache2.service server=apache count=1 first=5.827s last=5.827s sample="AH01079: failed to make connection to backend: localhost"
6.008s h274     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=5.866s
6.056s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.048s
6.056s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=204 restart=no invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.048s
6.143s h274     unit php8.2-fpm.service active/running load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.048s
6.144s h274     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=204 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.112s
6.208s h274     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.112s
6.212s h274     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.202s
6.212s h274     unit php8.2-fpm.service inactive/dead load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.202s
6.212s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no job=restart invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.202s
6.212s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.202s
6.219s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=1.966716ms purpose=confirm token=e59178e5c26de5b0 direct=true source=10.99.0.2
6.24s h274     unit php8.2-fpm.service failed/failed load=loaded result=start-limit-hit exit=exited/0 restart=no invocation=584b3500ebda4eaabe641614d412366a file=enabled status="Ready to handle connections" since=6.202s stop=no
6.523s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=26.891683ms purpose=scheduled direct=true source=10.99.0.2
6.688s h274     arrival 8a0cb7d9c0bee0f2 apache2.service vhost=sekolah274.example.lab status=200
6.688s h274     arrival e59178e5c26de5b0 apache2.service vhost=sekolah274.example.lab status=503
7.108s h274     test php8.2-fpm.service php-fpm ok tree=8ef6e21e7dd0f0d9fb7f6fc0ef07bf5e0a0071600ace96bf0d6c9601c8d74a26
7.118s h274     removal missing "weblog php8.2-fpm.service" witness=weblog
7.735s h274     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=2 first=5.124s last=5.124s sample="exiting, bye-bye!"
8.148s h274     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/pool1.sock count=2 first=6.219s last=6.514s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/pool1.sock (localhost:8000) failed"
8.148s h274     sign apache-ah01079 apache2.service server=apache count=2 first=6.219s last=6.514s sample="AH01079: failed to make connection to backend: localhost"
8.224s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=1.181905ms purpose=verify token=8fdc718ed7b3bf67 direct=true source=10.99.0.2
8.419s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=13.565241ms purpose=scheduled direct=true source=10.99.0.2
8.766s h274     arrival 8fdc718ed7b3bf67 apache2.service vhost=sekolah274.example.lab status=503
10.226s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=2.064245ms purpose=verify token=683ccb5f15630774 direct=true source=10.99.0.2
10.415s h274     look sekolah274.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah274.example.lab/ to=10.99.0.16:80 took=25.520055ms purpose=scheduled direct=true source=10.99.0.2
10.415s expect restart-storm
