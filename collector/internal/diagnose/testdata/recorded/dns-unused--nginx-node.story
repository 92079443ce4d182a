# Recorded in the lab: dns-unused on nginx-node.
0s    h253     registered 10.99.0.39
735ms h253     agent speaks
738ms h253     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m14.991s
738ms h253     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m4.991s
738ms h253     load load1=12.07 cpus=2 memory=25276502016 available=24005636096 swap=0 swapped=0 psi-cpu=0.9028 psi-memory=0 psi-io=0.0388 disk=0.3273727979139627 inodes=0.04080241918563843 path=/ oom=0 overflows=0
738ms h253     missing units ok=true witness=units
738ms h253     missing "weblog apache2.service" ok=true witness=weblog
738ms h253     missing "weblog nginx.service" ok=true witness=weblog
738ms h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
738ms h253     socket tcp:127.0.0.1:8380 unit=backend.service process=node user=www-data queue=0 backlog=511
738ms h253     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
738ms h253     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
738ms h253     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=3b238887e5794fb3b0009d7c9805555a file=enabled since=-420ms
738ms h253     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
742ms h253     load load1=12.07 cpus=2 memory=25276502016 available=24005636096 swap=0 swapped=0 psi-cpu=0.9028 psi-memory=0 psi-io=0.0388 disk=0.3273727979139627 inodes=0.04080241918563843 path=/ oom=0 overflows=0
742ms h253     missing "weblog nginx.service" ok=true witness=weblog
742ms h253     missing "weblog apache2.service" ok=true witness=weblog
742ms h253     change package readline-common:all detail="8.2-1.3 installed" when=-1h18m14.991s
742ms h253     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h18m4.991s
743ms h253     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
743ms h253     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
743ms h253     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=3b238887e5794fb3b0009d7c9805555a file=enabled since=-420ms
743ms h253     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
743ms h253     missing units ok=true witness=units
743ms h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
743ms h253     socket tcp:127.0.0.1:8380 unit=backend.service process=node user=www-data queue=0 backlog=511
827ms h253     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
827ms h253     vhost apache2.service apache disk name=h253.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
872ms h253     test nginx.service nginx ok tree=31ca8f713c01e572f7603907923789aeb7443814aa0ac0730c3718a2048fe343 newer=no
872ms h253     vhost nginx.service nginx disk name=toko253.lab at=/etc/nginx/sites-enabled/toko253.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/toko253.lab:10 > connect=2s > read=2s" witness=configtest
872ms h253     vhost nginx.service nginx disk name=wiki253.lab at=/etc/nginx/sites-enabled/wiki253.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/wiki253.lab:10 > connect=2s > read=2s" witness=configtest
872ms h253     vhost nginx.service nginx running name=toko253.lab at=/etc/nginx/sites-enabled/toko253.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/toko253.lab:10 > connect=2s > read=2s" witness=configtest
872ms h253     vhost nginx.service nginx running name=wiki253.lab at=/etc/nginx/sites-enabled/wiki253.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8380 > /etc/nginx/sites-enabled/wiki253.lab:10 > connect=2s > read=2s" witness=configtest
896ms h253     target tcp:127.0.0.1:8380 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
965ms h253     unit backend.service active/running load=loaded result=success pid=45 restart=no invocation=cb2c4d59cdf649f0a0a928909dda37b0 file=enabled since=-528ms
1.095s h253     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.096s h253     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.096s h253     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.096s h253     removal missing "weblog php8.2-fpm.service" witness=weblog
1.125s h253     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.125s h253     process node unit=backend.service user=www-data count=1 cpu=0.012658227848101266 memory=51384320 io=0
1.125s h253     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.012658227848101266 memory=4407296 io=0
1.125s h253     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0.16666666666666666
1.125s h253     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.02531645569620253 memory=22310912 io=0.5833333333333334
1.125s h253     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0379746835443038 memory=19070976 io=0.16666666666666666
1.125s h253     process systemd unit=init.scope user=root count=1 cpu=0.012658227848101266 memory=12025856 io=0
1.125s h253     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7421952 io=0
1.125s h253     process systemd-journal unit=systemd-journald.service user=root count=1 running=1 cpu=0.012658227848101266 memory=11722752 io=0.08333333333333333
1.125s h253     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968 io=0
3.14s outside  look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=71.874339ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.39 source=10.99.0.2
3.391s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=7.662912ms purpose=scheduled direct=true source=10.99.0.2
4.388s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=33.296365ms purpose=scheduled direct=true source=10.99.0.2
4.548s outside  look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=16.96687ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.39 source=10.99.0.2
5.448s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=7.862279ms purpose=scheduled direct=true source=10.99.0.2
6.681s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=89.012332ms purpose=scheduled direct=true source=10.99.0.2
7.426s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=6.222917ms purpose=scheduled direct=true source=10.99.0.2
8.178s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=1.120614263s purpose=scheduled dns=10.99.0.1,ok,10.99.0.39 source=10.99.0.2
8.244s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=3.138707754s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
8.301s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=1.54058585s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
8.536s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=100.179351ms purpose=scheduled direct=true source=10.99.0.2
9.511s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=6.396005ms purpose=scheduled direct=true source=10.99.0.2
10.383s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=6.499841ms purpose=scheduled direct=true source=10.99.0.2
10.922s h253     load cpu=0.9990004997501486 steal=0 wait=0 load1=12.4 cpus=2 memory=25276502016 available=24091078656 swap=0 swapped=0 psi-cpu=0.9276000000000001 psi-memory=0 psi-io=0.04 disk=0.3273483375047267 inodes=0.04079842567443848 path=/ oom=0 overflows=0
10.922s h253     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.922s h253     socket tcp:127.0.0.1:8380 unit=backend.service process=node user=www-data queue=1 backlog=511
10.922s h253     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=9 sources=1 top=1 counted=1
11.613s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=38.685804ms purpose=scheduled direct=true source=10.99.0.2
11.706s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=2.481424497s purpose=confirm token=ddc4271f582aa1a1 dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
11.706s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=601.434735ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
11.707s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=812.647805ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
11.707s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=2.454081637s purpose=confirm token=9d6b2e57f2335e10 dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
11.707s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=2.6881142s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
11.708s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=3.061564799s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
12.339s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=11.572069ms purpose=scheduled direct=true source=10.99.0.2
13.606s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=89.411509ms purpose=scheduled direct=true source=10.99.0.2
14.411s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=28.284804ms purpose=scheduled direct=true source=10.99.0.2
15.73s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=72.222691ms purpose=scheduled direct=true source=10.99.0.2
15.824s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=633.132018ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
15.84s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=657.32146ms purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
15.842s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=3.122470407s purpose=confirm token=13c4ff0eb7f23e2b dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
15.843s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=3.122361477s purpose=confirm token=8bed624839b52866 dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
15.851s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=2.659276291s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
15.914s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=2.66007924s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
16.463s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=64.028422ms purpose=scheduled direct=true source=10.99.0.2
17.594s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=9.328998ms purpose=scheduled direct=true source=10.99.0.2
18.611s h253     look wiki253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki253.lab/ to=10.99.0.39:80 took=182.660511ms purpose=scheduled direct=true source=10.99.0.2
19.747s h253     look toko253.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko253.lab/ to=10.99.0.39:80 took=30.385722ms purpose=scheduled direct=true source=10.99.0.2
20.18s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=3.022721527s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.182s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=3.078352145s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.183s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=1.041278372s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.186s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=1.098769329s purpose=scheduled dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.186s outside  look wiki253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://wiki253.lab/ to=10.99.0.250:80 took=2.283578342s purpose=verify token=64740001de5ef9ba dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.187s outside  look toko253.lab connect-failed from=prober feed=prober tier=2 by=nobody error="no route to host" url=http://toko253.lab/ to=10.99.0.250:80 took=2.283854693s purpose=verify token=7474be23c2315092 dns=10.99.0.1,ok,10.99.0.250 source=10.99.0.2
20.187s expect dns-points-elsewhere
