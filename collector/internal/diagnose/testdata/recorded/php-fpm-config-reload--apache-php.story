# Recorded in the lab: php-fpm-config-reload on apache-php.
0s    h093     registered 10.99.0.18
520ms h093     agent speaks
525ms h093     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m58.128s
525ms h093     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m48.128s
525ms h093     load load1=17.11 cpus=2 memory=25276502016 available=24137019392 swap=0 swapped=0 psi-cpu=0.8742 psi-memory=0 psi-io=0.0323 disk=0.3255775546593813 inodes=0.040741682052612305 path=/ oom=0 overflows=0
525ms h093     missing units ok=true witness=units
525ms h093     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
525ms h093     missing "weblog apache2.service" ok=true witness=weblog
525ms h093     missing "weblog nginx.service" ok=true witness=weblog
525ms h093     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=53a3528ad84f4a90a5a1c4a03ec76291 file=enabled since=-210ms
525ms h093     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
525ms h093     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
525ms h093     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
526ms h093     load load1=17.11 cpus=2 memory=25276502016 available=24137019392 swap=0 swapped=0 psi-cpu=0.8742 psi-memory=0 psi-io=0.0323 disk=0.3255775546593813 inodes=0.040741682052612305 path=/ oom=0 overflows=0
526ms h093     missing "weblog nginx.service" ok=true witness=weblog
526ms h093     missing "weblog apache2.service" ok=true witness=weblog
526ms h093     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
526ms h093     change package readline-common:all detail="8.2-1.3 installed" when=-1h13m58.128s
526ms h093     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h13m48.128s
527ms h093     unit apache2.service active/running load=loaded result=success pid=70 restart=on-abort invocation=53a3528ad84f4a90a5a1c4a03ec76291 file=enabled since=-210ms
527ms h093     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
527ms h093     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
527ms h093     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
527ms h093     missing units ok=true witness=units
547ms h093     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
702ms h093     test apache2.service apache ok tree=0a29df9a0d259903b3a3bb60221b82c4ae5a8050065bae3f3263f2c952f82cc5 newer=no
706ms h093     vhost apache2.service apache disk name=sekolah93.co.lab at=/etc/apache2/sites-enabled/sekolah93.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/sekolah93.co.lab.conf:8 > read=20s" witness=configtest
706ms h093     vhost apache2.service apache running name=sekolah93.co.lab at=/etc/apache2/sites-enabled/sekolah93.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/sekolah93.co.lab.conf:8 > read=20s" witness=configtest
733ms h093     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
758ms h093     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
758ms h093     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
845ms h093     test php8.2-fpm.service php-fpm ok tree=ede3238740279c7ff2455a53e8c460075de1dee1306561993c5da5d26bd6bf0f newer=no
845ms h093     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
845ms h093     pool php8.2-fpm.service pool=web listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
847ms h093     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
847ms h093     missing "weblog php8.2-fpm.service" ok=true witness=weblog
847ms h093     removal missing "weblog php8.2-fpm.service" witness=weblog
1.899s h093     look sekolah93.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=5.454507ms purpose=scheduled direct=true source=10.99.0.2
2.375s h093     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=reload invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
2.375s h093     unit php8.2-fpm.service reloading/reload load=loaded result=success pid=47 restart=no job=reload invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
2.418s h093     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.437s h093     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no job=reload invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
2.437s h093     change reload php8.2-fpm.service detail="systemd reloaded it" when=2.437s
2.44s h093     unit php8.2-fpm.service active/running load=loaded result=success pid=47 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=-274ms
2.738s h093     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=2.728s
2.743s h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=3.081403ms purpose=word direct=true source=10.99.0.2
2.747s h093     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
2.754s h093     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=2.728s stop=no
2.778s h093     target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 local=true
2.803s h093     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=484d77f75da24901abb6a3aae11ef39b file=enabled status="Ready to handle connections" since=2.752s stop=no
2.803s h093     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=2.743s last=2.743s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
2.803s h093     sign apache-ah01079 apache2.service server=apache count=1 first=2.743s last=2.743s sample="AH01079: failed to make connection to backend: localhost"
3.53s h093     test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/web.conf:14 text="unknown entry 'pm.foo'" tree=65d1300182e850bcff425b05371161b9eb6d6a050c51b9e01283da0d6febfd7d
3.531s h093     change config php8.2-fpm.service detail="its test is config-error" when=3.529s
3.531s h093     removal missing "weblog php8.2-fpm.service" witness=weblog
3.552s h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=865.228µs purpose=confirm token=d087ec873cbe12b4 direct=true source=10.99.0.2
3.801s h093     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=1 first=3.551s last=3.551s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
3.801s h093     sign apache-ah01079 apache2.service server=apache count=1 first=3.551s last=3.551s sample="AH01079: failed to make connection to backend: localhost"
4.1s  h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=41.7687ms purpose=scheduled direct=true source=10.99.0.2
4.322s h093     arrival d087ec873cbe12b4 apache2.service vhost=sekolah93.co.lab status=503
4.397s h093     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.554s h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=1.441396ms purpose=verify token=d4a80c11fab38098 direct=true source=10.99.0.2
5.805s h093     sign apache-ah02454 apache2.service server=apache errno=ECONNREFUSED target=unix:/run/php/php8.2-fpm.sock count=2 first=4.05s last=5.553s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed"
5.805s h093     sign apache-ah01079 apache2.service server=apache count=2 first=4.05s last=5.554s sample="AH01079: failed to make connection to backend: localhost"
6.016s h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=2.571872ms purpose=scheduled direct=true source=10.99.0.2
6.272s h093     arrival d4a80c11fab38098 apache2.service vhost=sekolah93.co.lab status=503
7.574s h093     look sekolah93.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah93.co.lab/ to=10.99.0.18:80 took=18.448257ms purpose=verify token=5e6a3433ad5cfedb direct=true source=10.99.0.2
7.574s expect php-fpm-config-invalid
