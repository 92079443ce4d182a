# Recorded in the lab: wrong-socket on apache-php.
0s    h057     registered 10.99.0.62
554ms h057     agent speaks
557ms h057     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m25.763s
557ms h057     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m15.763s
557ms h057     load load1=15.6 cpus=2 memory=25276502016 available=23817547776 swap=0 swapped=0 psi-cpu=0.9411 psi-memory=0 psi-io=0.0404 disk=0.3337151223464435 inodes=0.04087018966674805 path=/ oom=0 overflows=0
557ms h057     missing units ok=true witness=units
557ms h057     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
557ms h057     missing "weblog apache2.service" ok=true witness=weblog
557ms h057     missing "weblog nginx.service" ok=true witness=weblog
557ms h057     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
557ms h057     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
557ms h057     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
557ms h057     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
557ms h057     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=f6596949dc8f49db9f992f1446d5ce33 file=enabled status="Ready to handle connections" since=-310ms
585ms h057     change package readline-common:all detail="8.2-1.3 installed" when=-1h24m25.763s
585ms h057     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h24m15.763s
586ms h057     load load1=15.6 cpus=2 memory=25276502016 available=23817547776 swap=0 swapped=0 psi-cpu=0.9411 psi-memory=0 psi-io=0.0404 disk=0.3337151223464435 inodes=0.04087018966674805 path=/ oom=0 overflows=0
586ms h057     missing "weblog nginx.service" ok=true witness=weblog
586ms h057     missing "weblog apache2.service" ok=true witness=weblog
586ms h057     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
586ms h057     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
586ms h057     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
586ms h057     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
586ms h057     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=f6596949dc8f49db9f992f1446d5ce33 file=enabled status="Ready to handle connections" since=-310ms
586ms h057     missing units ok=true witness=units
586ms h057     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
665ms h057     test apache2.service apache ok tree=9b46ea841f8400f412fc5585eccad731c33258b6c538c834ddc713d4517db7b8 newer=no
665ms h057     vhost apache2.service apache disk name=my-site57.lab at=/etc/apache2/sites-enabled/my-site57.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site57.lab.conf:8 > read=1m0s" witness=configtest
665ms h057     vhost apache2.service apache running name=my-site57.lab at=/etc/apache2/sites-enabled/my-site57.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/my-site57.lab.conf:8 > read=1m0s" witness=configtest
687ms h057     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
690ms h057     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
690ms h057     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
769ms h057     test php8.2-fpm.service php-fpm ok tree=45b2df0e5d1edaaa9d93804f5bfc5c0471a5638ffe362fbd92f828be59767d88 newer=no
769ms h057     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
769ms h057     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
771ms h057     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
771ms h057     missing "weblog php8.2-fpm.service" ok=true witness=weblog
771ms h057     removal missing "weblog php8.2-fpm.service" witness=weblog
947ms h057     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14675968 io=0
950ms h057     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15626240 io=0
950ms h057     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22503424 io=0.125
950ms h057     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=19611648 io=0.8125
950ms h057     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=11988992 io=0
950ms h057     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42024960 io=0
950ms h057     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11759616 io=0.0625
950ms h057     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7901184 io=0
3.375s h057     look my-site57.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site57.lab/ to=10.99.0.62:80 took=2.353828ms purpose=scheduled direct=true source=10.99.0.2
3.783s h057     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort job=reload invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
3.783s h057     unit apache2.service reloading/reload load=loaded result=success pid=72 restart=on-abort job=reload invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
3.854s h057     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort job=reload invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
3.854s h057     unit apache2.service active/running load=loaded result=success pid=72 restart=on-abort invocation=2661aee7bc4140128cca97973d7a5049 file=enabled since=-302ms
3.854s h057     change reload apache2.service detail="systemd reloaded it" when=3.853s
4.944s h057     test apache2.service apache ok tree=03355bcfcd76ceae997a1d5fd51740c274c2051e4f7c5fbbf0858894d7dca5f6 newer=no
4.944s h057     vhost apache2.service apache disk name=my-site57.lab at=/etc/apache2/sites-enabled/my-site57.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/my-site57.lab.conf:8 > read=1m0s" witness=configtest
4.944s h057     vhost apache2.service apache running name=my-site57.lab at=/etc/apache2/sites-enabled/my-site57.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/my-site57.lab.conf:8 > read=1m0s" witness=configtest
4.944s h057     change config apache2.service detail="its test is ok" when=4.931s
4.96s h057     target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
4.981s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=1.10657ms purpose=word direct=true source=10.99.0.2
4.999s h057     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=1 first=4.976s last=4.976s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
4.999s h057     sign apache-ah01079 apache2.service server=apache count=1 first=4.976s last=4.976s sample="AH01079: failed to make connection to backend: localhost"
5.244s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=12.203064ms purpose=confirm token=3998cc8fb2dad16c direct=true source=10.99.0.2
5.329s h057     arrival 3998cc8fb2dad16c apache2.service vhost=my-site57.lab status=503
5.359s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=1.024673ms purpose=scheduled direct=true source=10.99.0.2
6.017s h057     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=2 first=5.241s last=5.358s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
6.018s h057     sign apache-ah01079 apache2.service server=apache count=2 first=5.242s last=5.358s sample="AH01079: failed to make connection to backend: localhost"
7.253s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=657.196µs purpose=verify token=38bb98ff82a78696 direct=true source=10.99.0.2
7.314s h057     arrival 38bb98ff82a78696 apache2.service vhost=my-site57.lab status=503
7.447s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=6.838083ms purpose=scheduled direct=true source=10.99.0.2
8.057s h057     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/php7.4-fpm.sock count=2 first=7.253s last=7.447s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php7.4-fpm.sock (localhost:8000) failed"
8.057s h057     sign apache-ah01079 apache2.service server=apache count=2 first=7.253s last=7.447s sample="AH01079: failed to make connection to backend: localhost"
9.493s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=29.878587ms purpose=scheduled direct=true source=10.99.0.2
9.495s h057     look my-site57.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site57.lab/ to=10.99.0.62:80 took=30.197488ms purpose=verify token=c4196017ea5012cc direct=true source=10.99.0.2
9.495s expect upstream-wrong-socket
