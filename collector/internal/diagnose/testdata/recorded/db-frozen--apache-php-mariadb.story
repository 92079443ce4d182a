# Recorded in the lab: db-frozen on apache-php-mariadb.
0s    h210     registered 10.99.0.27
339ms h210     agent speaks
345ms h210     change package readline-common:all detail="8.2-1.3 installed" when=-16m46.597s
345ms h210     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m36.597s
345ms h210     load load1=10.77 cpus=2 memory=25276502016 available=24094945280 swap=0 swapped=0 psi-cpu=0.8318000000000001 psi-memory=0 psi-io=0.0338 disk=0.24911021072977632 inodes=0.03599703311920166 path=/ oom=0 overflows=0
345ms h210     missing units ok=true witness=units
345ms h210     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
345ms h210     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=db12e738ddfe4d5f8a2c528d7579c912 file=enabled since=-1.154s
345ms h210     unit mariadb.service active/running load=loaded result=success pid=170 restart=on-abnormal invocation=40d7a30b89dd4694b592b5da8343881d file=enabled status="Taking your SQL requests now..." since=-326ms
345ms h210     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
345ms h210     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=5a2964bda0df4e28a7041b6987f66d6b file=enabled status="Ready to handle connections" since=-1.238s
346ms h210     load load1=10.77 cpus=2 memory=25276502016 available=24094945280 swap=0 swapped=0 psi-cpu=0.8318000000000001 psi-memory=0 psi-io=0.0338 disk=0.24911021072977632 inodes=0.03599703311920166 path=/ oom=0 overflows=0
346ms h210     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
346ms h210     change package readline-common:all detail="8.2-1.3 installed" when=-16m46.597s
346ms h210     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m36.597s
348ms h210     unit apache2.service active/running load=loaded result=success pid=76 restart=on-abort invocation=db12e738ddfe4d5f8a2c528d7579c912 file=enabled since=-1.154s
348ms h210     unit mariadb.service active/running load=loaded result=success pid=170 restart=on-abnormal invocation=40d7a30b89dd4694b592b5da8343881d file=enabled status="Taking your SQL requests now..." since=-326ms
348ms h210     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
348ms h210     unit php8.2-fpm.service active/running load=loaded result=success pid=53 restart=no invocation=5a2964bda0df4e28a7041b6987f66d6b file=enabled status="Ready to handle connections" since=-1.238s
348ms h210     missing units ok=true witness=units
368ms h210     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
368ms h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
368ms h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
417ms h210     test apache2.service apache ok tree=64a60719332494755bbb86b89d241a686dc5e94b8ff36d69c6cb1ca946658691 newer=no
417ms h210     vhost apache2.service apache disk name=my-site210.lab at=/etc/apache2/sites-enabled/my-site210.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/my-site210.lab.conf:8 > read=2s" witness=configtest
417ms h210     vhost apache2.service apache disk name=toko210.lab at=/etc/apache2/sites-enabled/toko210.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/toko210.lab.conf:8 > read=2s" witness=configtest
417ms h210     vhost apache2.service apache running name=my-site210.lab at=/etc/apache2/sites-enabled/my-site210.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/my-site210.lab.conf:8 > read=2s" witness=configtest
417ms h210     vhost apache2.service apache running name=toko210.lab at=/etc/apache2/sites-enabled/toko210.lab.conf:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/apache2/sites-enabled/toko210.lab.conf:8 > read=2s" witness=configtest
469ms h210     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
518ms h210     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
518ms h210     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
627ms h210     test php8.2-fpm.service php-fpm ok tree=bc70d93f613d1b124202a51953cae08a2f2447e4c062ff191052552d5abc75f3 newer=no
627ms h210     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
627ms h210     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
2.13s h210     look toko210.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko210.lab/ to=10.99.0.27:80 took=3.08439ms purpose=scheduled direct=true
2.649s h210     look my-site210.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site210.lab/ to=10.99.0.27:80 took=3.704001ms purpose=scheduled direct=true
6.126s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.006533914s purpose=scheduled direct=true
6.698s h210     look my-site210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://my-site210.lab/ to=10.99.0.27:80 took=2.001629248s purpose=scheduled direct=true
8.079s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.005336127s purpose=scheduled direct=true
8.147s h210     inside toko210.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=2.004859172s
8.566s h210     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16400384
8.566s h210     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096
8.566s h210     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22503424
8.566s h210     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20127744
8.566s h210     process systemd unit=init.scope user=root count=1 cpu=0 memory=12132352
8.57s h210     process mariadbd unit=mariadb.service user=mysql count=1 stopped=1 cpu=0 memory=101392384
8.57s h210     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 cpu=0 memory=81580032
8.57s h210     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11587584
8.679s h210     look my-site210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://my-site210.lab/ to=10.99.0.27:80 took=2.010408809s purpose=scheduled direct=true
8.774s h210     pool php8.2-fpm.service tree=running active=4 idle=0 requests=8 slow=0 witness=units
8.793s h210     wait php8.2-fpm.service database pool=web address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
9.071s h210     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=5 backlog=80 greeting=silent
9.071s h210     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
9.073s h210     wait php8.2-fpm.service database pool=web address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
9.352s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.038233383s purpose=confirm token=4b3e8131ce1d4187 direct=true
9.787s h210     look my-site210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://my-site210.lab/ to=10.99.0.27:80 took=2.010898375s purpose=confirm token=15ad571798205fb5 direct=true
9.994s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.006650009s purpose=scheduled direct=true
10.17s h210     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.352s h210     load cpu=0.9954887218045045 steal=0 wait=0 load1=10.93 cpus=2 memory=25276502016 available=24086159360 swap=0 swapped=0 psi-cpu=0.885 psi-memory=0 psi-io=0.0346 disk=0.24935862629001435 inodes=0.03602200746536255 path=/ oom=0 overflows=0
10.352s h210     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.682s h210     look my-site210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://my-site210.lab/ to=10.99.0.27:80 took=2.025111891s purpose=scheduled direct=true
11.079s h210     inside my-site210.lab 504 path=/ to=127.0.0.1:80 body=apache-504 took=2.002897588s
11.12s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.027159971s purpose=confirm token=58bc4efba07ac094 direct=true
11.182s h210     arrival 58bc4efba07ac094 apache2.service vhost=toko210.lab status=504
11.717s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.027199673s purpose=confirm token=8435eae477a90f47 direct=true
11.858s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.068237089s purpose=confirm token=790c42492fbdfe27 direct=true
12.062s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.005254988s purpose=scheduled direct=true
12.204s h210     arrival 8435eae477a90f47 apache2.service vhost=toko210.lab status=504
12.204s h210     arrival 790c42492fbdfe27 apache2.service vhost=toko210.lab status=504
12.772s h210     look my-site210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://my-site210.lab/ to=10.99.0.27:80 took=2.018185852s purpose=scheduled direct=true
14.072s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.011033134s purpose=verify token=63a90d0664b7bc66 direct=true
14.097s h210     look toko210.lab 504 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-504 url=http://toko210.lab/ to=10.99.0.27:80 took=2.047776481s purpose=scheduled direct=true
14.097s expect database-hung
