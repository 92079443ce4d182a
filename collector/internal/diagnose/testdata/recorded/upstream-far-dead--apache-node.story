# Recorded in the lab: upstream-far-dead on apache-node.
0s    h134     registered 10.99.0.7
308ms h134     agent speaks
312ms h134     change package readline-common:all detail="8.2-1.3 installed" when=-12m57.324s
312ms h134     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m47.324s
312ms h134     load load1=7.21 cpus=2 memory=25276502016 available=24281870336 swap=0 swapped=0 psi-cpu=0.45549999999999996 psi-memory=0 psi-io=0.0273 disk=0.24610354895407457 inodes=0.0357741117477417 path=/var/log oom=0 overflows=0
312ms h134     missing units ok=true witness=units
312ms h134     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
312ms h134     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
312ms h134     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
312ms h134     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
315ms h134     change package readline-common:all detail="8.2-1.3 installed" when=-12m57.324s
315ms h134     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m47.324s
316ms h134     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
317ms h134     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
317ms h134     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
317ms h134     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
317ms h134     missing units ok=true witness=units
330ms h134     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
330ms h134     socket tcp:127.0.0.1:7164 unit=shop-api.service process=node user=www-data queue=0 backlog=511
401ms h134     test apache2.service apache ok tree=900e29163d3431a7bf04ab4e2e015e451285bddb2f9ff620c3dbcb66d3f5652d newer=no
401ms h134     vhost apache2.service apache disk name=shop134.co.lab at=/etc/apache2/sites-enabled/shop134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7164 > /etc/apache2/sites-enabled/shop134.co.lab.conf:7 > read=2s" witness=configtest
401ms h134     vhost apache2.service apache disk name=toko134.co.lab at=/etc/apache2/sites-enabled/toko134.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7164 > /etc/apache2/sites-enabled/toko134.co.lab.conf:7 > read=2s" witness=configtest
401ms h134     vhost apache2.service apache running name=shop134.co.lab at=/etc/apache2/sites-enabled/shop134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:7164 > /etc/apache2/sites-enabled/shop134.co.lab.conf:7 > read=2s" witness=configtest
401ms h134     vhost apache2.service apache running name=toko134.co.lab at=/etc/apache2/sites-enabled/toko134.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:7164 > /etc/apache2/sites-enabled/toko134.co.lab.conf:7 > read=2s" witness=configtest
421ms h134     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
421ms h134     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
428ms h134     target tcp:127.0.0.1:7164 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
436ms h134     unit shop-api.service active/running load=loaded result=success pid=52 restart=no invocation=9abdc811830b437f80d1402d921038f7 file=enabled since=-380ms
485ms h134     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
486ms h134     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
509ms h134     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.497s h134     look toko134.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://toko134.co.lab/ to=10.99.0.7:80 took=9.18311ms purpose=scheduled direct=true
2.725s h134     look shop134.co.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop134.co.lab/ to=10.99.0.7:80 took=3.933424ms purpose=scheduled direct=true
3.005s h134     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort job=reload invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
3.005s h134     unit apache2.service reloading/reload load=loaded result=success pid=75 restart=on-abort job=reload invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
3.058s h134     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort job=reload invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
3.058s h134     unit apache2.service active/running load=loaded result=success pid=75 restart=on-abort invocation=172271de587e47c08182447e7becaf8c file=enabled since=-151ms
3.06s h134     change reload apache2.service detail="systemd reloaded it" when=3.058s
4.101s h134     test apache2.service apache ok tree=44ceb8a9d9315b0e98a7a8b73a39a79fd79dc7a594addf93d262eddb5d7d4e08 newer=no
4.101s h134     vhost apache2.service apache disk name=shop134.co.lab at=/etc/apache2/sites-enabled/shop134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:7164 > /etc/apache2/sites-enabled/shop134.co.lab.conf:7 > read=2s" witness=configtest
4.101s h134     vhost apache2.service apache disk name=toko134.co.lab at=/etc/apache2/sites-enabled/toko134.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:7164 > /etc/apache2/sites-enabled/toko134.co.lab.conf:7 > read=2s" witness=configtest
4.101s h134     vhost apache2.service apache running name=shop134.co.lab at=/etc/apache2/sites-enabled/shop134.co.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:10.99.0.250:7164 > /etc/apache2/sites-enabled/shop134.co.lab.conf:7 > read=2s" witness=configtest
4.101s h134     vhost apache2.service apache running name=toko134.co.lab at=/etc/apache2/sites-enabled/toko134.co.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:10.99.0.250:7164 > /etc/apache2/sites-enabled/toko134.co.lab.conf:7 > read=2s" witness=configtest
4.101s h134     change config apache2.service detail="its test is ok" when=4.101s
4.101s h134     removal target tcp:127.0.0.1:7164 witness=targets
5.124s h134     target tcp:10.99.0.250:7164 connects=no errno=ETIMEDOUT
6.539s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=2.007907863s purpose=scheduled direct=true
6.574s h134     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7164 count=1 first=6.539s last=6.539s sample="AH00957: http: attempt to connect to 10.99.0.250:7164 (10.99.0.250:7164) failed"
6.574s h134     sign apache-ah01114 apache2.service server=apache count=1 first=6.539s last=6.539s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
6.82s h134     look shop134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop134.co.lab/ to=10.99.0.7:80 took=2.011353611s purpose=scheduled direct=true
7.127s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=2.001646659s purpose=word direct=true
7.13s h134     look shop134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop134.co.lab/ to=10.99.0.7:80 took=2.00334963s purpose=word direct=true
7.191s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=401.443625ms purpose=confirm token=73424e6b5c33b651 direct=true
7.194s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=563.459784ms purpose=scheduled direct=true
7.195s h134     look shop134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop134.co.lab/ to=10.99.0.7:80 took=311.839784ms purpose=scheduled direct=true
7.196s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=367.331175ms purpose=confirm token=b6e8f08aad92bdea direct=true
7.202s h134     target tcp:10.99.0.250:7164 connects=no errno=EHOSTUNREACH
7.375s h134     sign apache-ah00957 apache2.service server=apache errno=EHOSTUNREACH target=tcp:10.99.0.250:7164 count=4 first=7.191s last=7.191s sample="AH00957: http: attempt to connect to 10.99.0.250:7164 (10.99.0.250:7164) failed"
7.576s h134     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7164 count=3 first=6.82s last=7.127s sample="AH00957: http: attempt to connect to 10.99.0.250:7164 (10.99.0.250:7164) failed"
7.576s h134     sign apache-ah01114 apache2.service server=apache count=7 first=6.82s last=7.191s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
9.205s h134     target tcp:10.99.0.250:7164 connects=no errno=ETIMEDOUT
10.315s h134     load cpu=0.7957099080694389 steal=0.0015321756894791983 wait=0.0612870275791683 load1=6.49 cpus=2 memory=25276502016 available=24162381824 swap=0 swapped=0 psi-cpu=0.5144 psi-memory=0 psi-io=0.0736 disk=0.25715253360416257 inodes=0.03594672679901123 path=/ oom=0 overflows=0
10.315s h134     socket tcp:127.0.0.1:7164 unit=shop-api.service process=node user=www-data queue=0 backlog=511
10.315s h134     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.605s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=2.00435642s purpose=scheduled direct=true
10.626s h134     sign apache-ah00957 apache2.service server=apache errno=ETIMEDOUT target=tcp:10.99.0.250:7164 count=1 first=10.603s last=10.603s sample="AH00957: http: attempt to connect to 10.99.0.250:7164 (10.99.0.250:7164) failed"
10.626s h134     sign apache-ah01114 apache2.service server=apache count=1 first=10.603s last=10.603s sample="AH01114: HTTP: failed to make connection to backend: 10.99.0.250"
10.876s h134     look shop134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop134.co.lab/ to=10.99.0.7:80 took=2.006165552s purpose=scheduled direct=true
11.132s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=2.002593503s purpose=verify token=28546d5f1f8e593b direct=true
11.199s h134     arrival 28546d5f1f8e593b apache2.service vhost=toko134.co.lab status=503
11.256s h134     look toko134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://toko134.co.lab/ to=10.99.0.7:80 took=632.273154ms purpose=scheduled direct=true
11.259s h134     look shop134.co.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://shop134.co.lab/ to=10.99.0.7:80 took=462.349189ms purpose=scheduled direct=true
11.259s expect upstream-unreachable
