# Recorded in the lab: php-fpm-exhausted-static on apache-php.
0s    h052     registered 10.99.0.17
230ms h052     agent speaks
234ms h052     change package readline-common:all detail="8.2-1.3 installed" when=-15m28.695s
234ms h052     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m18.695s
234ms h052     load load1=9.32 cpus=2 memory=25276502016 available=22759997440 swap=0 swapped=0 psi-cpu=0.5122 psi-memory=0 psi-io=0.014499999999999999 disk=0.2564018838536001 inodes=0.03595530986785889 path=/ oom=0 overflows=0
234ms h052     missing units ok=true witness=units
234ms h052     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
234ms h052     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
234ms h052     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=165b663531f04642860200ddf3d14bfa file=enabled since=-100ms
234ms h052     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
234ms h052     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
234ms h052     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=-106ms
243ms h052     change package readline-common:all detail="8.2-1.3 installed" when=-15m28.695s
243ms h052     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
243ms h052     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-15m18.695s
244ms h052     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=165b663531f04642860200ddf3d14bfa file=enabled since=-100ms
244ms h052     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
244ms h052     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
244ms h052     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=-106ms
244ms h052     missing units ok=true witness=units
244ms h052     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
328ms h052     test apache2.service apache ok tree=d49bbd06150f52a08624997ae739650aeccccbf50df4c3c8ec9d1f2e870b96d6 newer=no
328ms h052     vhost apache2.service apache disk name=my-site52.co.lab at=/etc/apache2/sites-enabled/my-site52.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/my-site52.co.lab.conf:8 > read=2s" witness=configtest
328ms h052     vhost apache2.service apache running name=my-site52.co.lab at=/etc/apache2/sites-enabled/my-site52.co.lab.conf:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/www.sock > /etc/apache2/sites-enabled/my-site52.co.lab.conf:8 > read=2s" witness=configtest
351ms h052     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
351ms h052     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
351ms h052     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
512ms h052     test php8.2-fpm.service php-fpm ok tree=445b986819850eb6fe39742725038c193ac4c4a48c0c5a6d45917882f9bada48 newer=no
512ms h052     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
512ms h052     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
645ms h052     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=15015936 io=0
645ms h052     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
645ms h052     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=0.2727272727272727
645ms h052     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.047058823529411764 memory=20180992 io=0.6363636363636364
645ms h052     process systemd unit=init.scope user=root count=1 cpu=0.023529411764705882 memory=12320768 io=0
645ms h052     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42016768 io=0
645ms h052     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12087296 io=0.09090909090909091
645ms h052     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8085504 io=0
1.594s h052     look my-site52.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://my-site52.co.lab/ to=10.99.0.17:80 took=2.248182ms purpose=scheduled direct=true
1.85s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=43 restart=no job=restart invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=-106ms
1.85s h052     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=43 restart=no job=restart invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=1.837s
1.85s h052     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=1.837s
1.856s h052     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=564d67602566441ab3a6615499fefe1e file=enabled status="Ready to handle connections" since=1.854s
1.859s h052     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=184 restart=no job=restart invocation=4d78a152b3944312acee7c6442bb7826 file=enabled since=1.854s
1.861s h052     unit php8.2-fpm.service activating/start load=loaded result=success pid=184 restart=no job=restart invocation=4d78a152b3944312acee7c6442bb7826 file=enabled since=1.858s
1.879s h052     target unix:/run/php/www.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
1.898s h052     look my-site52.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://my-site52.co.lab/ to=10.99.0.17:80 took=9.020048ms purpose=word direct=true
1.924s h052     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/www.sock count=1 first=1.896s last=1.896s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/www.sock (localhost:8000) failed"
1.924s h052     sign apache-ah01079 apache2.service server=apache count=1 first=1.896s last=1.896s sample="AH01079: failed to make connection to backend: localhost"
1.938s h052     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=184 restart=no job=restart invocation=4d78a152b3944312acee7c6442bb7826 file=enabled status="Ready to handle connections" since=1.858s
1.953s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=184 restart=no job=restart invocation=4d78a152b3944312acee7c6442bb7826 file=enabled status="Ready to handle connections" since=1.949s
1.955s h052     unit php8.2-fpm.service active/running load=loaded result=success pid=184 restart=no invocation=4d78a152b3944312acee7c6442bb7826 file=enabled status="Ready to handle connections" since=1.949s
1.957s h052     target unix:/run/php/www.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=2 local=true
2.127s h052     test php8.2-fpm.service php-fpm ok tree=9929c9729dff48b628d9fbe5cc9f117f1e5b0e542a8dd210103e7cb7ba1a039d newer=no
2.127s h052     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=disk manager=static max=2 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.127s h052     pool php8.2-fpm.service pool=www listen=unix:/run/php/www.sock tree=running manager=static max=2 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
2.128s h052     change config php8.2-fpm.service detail="its test is ok" when=2.127s
2.889s h052     target unix:/run/php/www.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=3 backlog=2 local=true
2.92s h052     wait php8.2-fpm.service sleep pool=www workers=2 of=2
7.923s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.008162835s purpose=confirm token=474a5a799f3c13ce direct=true
8.558s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.000688424s purpose=scheduled direct=true
10.101s h052     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.232s h052     load cpu=0.917766497461945 steal=0.0005076142131978931 wait=0.007614213197968667 load1=9.63 cpus=2 memory=25276502016 available=24176660480 swap=0 swapped=0 psi-cpu=0.6415000000000001 psi-memory=0 psi-io=0.0291 disk=0.2473351556896671 inodes=0.03595453500747681 path=/ oom=0 overflows=0
10.232s h052     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.514s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.003382535s purpose=scheduled direct=true
11.923s h052     pool php8.2-fpm.service tree=running active=2 idle=0 requests=3 slow=0 witness=units
11.951s h052     wait php8.2-fpm.service sleep pool=www workers=2 of=2
12.458s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.000917164s purpose=scheduled direct=true
12.942s h052     inside my-site52.co.lab time-out path=/ to=127.0.0.1:80 took=5.002977501s
13.925s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.000990672s purpose=confirm token=8548211c387e875e direct=true
14.448s h052     look my-site52.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site52.co.lab/ to=10.99.0.17:80 took=5.006982734s purpose=scheduled direct=true
14.448s expect php-fpm-pool-exhausted
