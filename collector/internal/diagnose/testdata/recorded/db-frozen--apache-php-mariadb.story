# Recorded in the lab: db-frozen on apache-php-mariadb.
0s    h209     registered 10.99.0.66
672ms h209     agent speaks
677ms h209     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m27.164s
677ms h209     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m17.164s
677ms h209     load load1=15.63 cpus=2 memory=25276502016 available=23695007744 swap=0 swapped=0 psi-cpu=0.9409000000000001 psi-memory=0 psi-io=0.043899999999999995 disk=0.33442728045986914 inodes=0.04087549448013306 path=/ oom=0 overflows=0
677ms h209     missing units ok=true witness=units
677ms h209     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
677ms h209     missing "weblog apache2.service" ok=true witness=weblog
677ms h209     missing "weblog nginx.service" ok=true witness=weblog
677ms h209     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
677ms h209     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
677ms h209     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
677ms h209     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=a57c915beb5444e6bbf0f4f4f69b2feb file=enabled since=-1.701s
677ms h209     unit mariadb.service active/running load=loaded result=success pid=168 restart=on-abnormal invocation=bbcf978cd93b4463ae394e895bdbc77f file=enabled status="Taking your SQL requests now..." since=-297ms
677ms h209     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
677ms h209     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=2409412e72c94dfea6591c701dc79f63 file=enabled status="Ready to handle connections" since=-1.619s
678ms h209     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m27.164s
678ms h209     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m17.164s
678ms h209     load load1=15.63 cpus=2 memory=25276502016 available=23695007744 swap=0 swapped=0 psi-cpu=0.9409000000000001 psi-memory=0 psi-io=0.043899999999999995 disk=0.33442728045986914 inodes=0.04087549448013306 path=/ oom=0 overflows=0
678ms h209     missing "weblog nginx.service" ok=true witness=weblog
678ms h209     missing "weblog apache2.service" ok=true witness=weblog
678ms h209     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
679ms h209     unit apache2.service active/running load=loaded result=success pid=80 restart=on-abort invocation=a57c915beb5444e6bbf0f4f4f69b2feb file=enabled since=-1.701s
679ms h209     unit mariadb.service active/running load=loaded result=success pid=168 restart=on-abnormal invocation=bbcf978cd93b4463ae394e895bdbc77f file=enabled status="Taking your SQL requests now..." since=-297ms
679ms h209     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
679ms h209     unit php8.2-fpm.service active/running load=loaded result=success pid=52 restart=no invocation=2409412e72c94dfea6591c701dc79f63 file=enabled status="Ready to handle connections" since=-1.619s
679ms h209     missing units ok=true witness=units
679ms h209     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
679ms h209     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
679ms h209     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
760ms h209     test apache2.service apache ok tree=ffce92f21426952a0ecdd30b0863cf2240f4cc27733f0a8a98c628d8021edaf0 newer=no
760ms h209     vhost apache2.service apache disk name=a1209.example.lab at=/etc/apache2/sites-enabled/a1209.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a1209.example.lab.conf:8 > read=3s" witness=configtest
760ms h209     vhost apache2.service apache running name=a1209.example.lab at=/etc/apache2/sites-enabled/a1209.example.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/apache2/sites-enabled/a1209.example.lab.conf:8 > read=3s" witness=configtest
807ms h209     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
891ms h209     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
891ms h209     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
948ms h209     test php8.2-fpm.service php-fpm ok tree=5cdc36f3afa72b8503ec8e2b982eda3668a4b8202e5d6f0d8c02ed1abdf36e3d newer=no
948ms h209     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
948ms h209     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
948ms h209     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
948ms h209     missing "weblog php8.2-fpm.service" ok=true witness=weblog
948ms h209     removal missing "weblog php8.2-fpm.service" witness=weblog
1.035s h209     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15048704 io=0
1.035s h209     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.0125 memory=14970880 io=0.125
1.035s h209     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.3125
1.035s h209     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=20201472 io=0.5
1.035s h209     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12136448 io=0
1.035s h209     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=101220352 io=0
1.035s h209     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42270720 io=0
1.035s h209     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11894784 io=0.0625
3.901s h209     look a1209.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://a1209.example.lab/ to=10.99.0.66:80 took=5.813577ms purpose=scheduled direct=true source=10.99.0.2
8.486s h209     pool php8.2-fpm.service tree=running active=2 idle=0 requests=4 slow=0 witness=units
8.486s h209     wait php8.2-fpm.service database pool=pool1 address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=2 of=3
8.486s h209     wait php8.2-fpm.service nothing pool=pool1 workers=1 of=3
8.911s h209     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
8.911s h209     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=2 backlog=80 greeting=silent
8.999s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.007257448s purpose=scheduled direct=true source=10.99.0.2
9.023s h209     load load1=15.58 cpus=2 memory=25276502016 available=23458275328 swap=0 swapped=0 psi-cpu=0.9347 psi-memory=0 psi-io=0.047400000000000005 disk=0.33369388702541153 inodes=0.04087257385253906 path=/ oom=0 overflows=0
9.023s h209     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
9.023s h209     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
9.454s h209     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16179200
9.454s h209     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880
9.454s h209     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352
9.454s h209     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20332544
9.455s h209     process systemd unit=init.scope user=root count=1 cpu=0 memory=12136448
9.455s h209     process mariadbd unit=mariadb.service user=mysql count=1 stopped=1 cpu=0 memory=101220352
9.455s h209     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=66998272
9.455s h209     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11894784
10.707s h209     traffic apache2.service vhost=a1209.example.lab log=/var/log/apache2/other_vhosts_access.log window=10s requests=2 504=1 sources=1 top=1 counted=1
10.792s h209     load cpu=0.9995000000000346 steal=0 wait=0 load1=15.45 cpus=2 memory=25276502016 available=23510781952 swap=0 swapped=0 psi-cpu=0.9356 psi-memory=0 psi-io=0.046 disk=0.33364404475316684 inodes=0.040869712829589844 path=/ oom=0 overflows=0
11.101s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.045706193s purpose=scheduled direct=true source=10.99.0.2
12.01s h209     inside a1209.example.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=3.00579087s
13.025s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.025828432s purpose=confirm token=ef7467a5a86b985f direct=true source=10.99.0.2
13.245s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.050080499s purpose=scheduled direct=true source=10.99.0.2
13.515s h209     arrival ef7467a5a86b985f apache2.service vhost=a1209.example.lab status=504
15.246s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.011879579s purpose=confirm token=d4cf431fd2dfbe8a direct=true source=10.99.0.2
15.271s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.01316778s purpose=scheduled direct=true source=10.99.0.2
15.529s h209     arrival d4cf431fd2dfbe8a apache2.service vhost=a1209.example.lab status=504
17.202s h209     look a1209.example.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://a1209.example.lab/ to=10.99.0.66:80 took=3.004550442s purpose=scheduled direct=true source=10.99.0.2
17.202s expect database-hung
