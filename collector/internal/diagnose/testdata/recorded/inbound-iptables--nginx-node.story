# Recorded in the lab: inbound-iptables on nginx-node.
0s    h199     registered 10.99.0.83
622ms h199     agent speaks
625ms h199     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m6.635s
625ms h199     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m56.635s
625ms h199     load load1=14.45 cpus=2 memory=25276502016 available=24044306432 swap=0 swapped=0 psi-cpu=0.946 psi-memory=0 psi-io=0.0418 disk=0.3331597789114079 inodes=0.04093056917190552 path=/ oom=0 overflows=0
625ms h199     missing units ok=true witness=units
625ms h199     missing "weblog apache2.service" ok=true witness=weblog
625ms h199     missing "weblog nginx.service" ok=true witness=weblog
625ms h199     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
625ms h199     socket tcp:127.0.0.1:8656 unit=shop-api.service process=node user=www-data queue=0 backlog=511
625ms h199     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
625ms h199     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
625ms h199     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=e9653d98dd344cd1a860e642ff286679 file=enabled since=-260ms
625ms h199     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
626ms h199     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m6.635s
626ms h199     load load1=14.45 cpus=2 memory=25276502016 available=24044306432 swap=0 swapped=0 psi-cpu=0.946 psi-memory=0 psi-io=0.0418 disk=0.3331597789114079 inodes=0.04093056917190552 path=/ oom=0 overflows=0
626ms h199     missing "weblog nginx.service" ok=true witness=weblog
626ms h199     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h27m56.635s
626ms h199     missing "weblog apache2.service" ok=true witness=weblog
627ms h199     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
627ms h199     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
627ms h199     unit nginx.service active/running load=loaded result=success pid=49 restart=no invocation=e9653d98dd344cd1a860e642ff286679 file=enabled since=-260ms
627ms h199     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
627ms h199     missing units ok=true witness=units
627ms h199     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
627ms h199     socket tcp:127.0.0.1:8656 unit=shop-api.service process=node user=www-data queue=0 backlog=511
948ms h199     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
948ms h199     vhost apache2.service apache disk name=h199.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.007s h199     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
1.007s h199     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.024691358024691357 memory=22372352 io=0.6666666666666666
1.007s h199     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.037037037037037035 memory=21000192 io=0
1.007s h199     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.037037037037037035 memory=26644480 io=0
1.007s h199     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=11902976 io=0
1.007s h199     process node unit=shop-api.service user=www-data count=1 cpu=0 memory=51425280 io=0
1.007s h199     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11816960 io=0.3333333333333333
1.007s h199     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7933952 io=0
1.007s h199     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7639040 io=0
1.008s h199     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.008s h199     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.008s h199     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.008s h199     removal missing "weblog php8.2-fpm.service" witness=weblog
1.008s h199     test nginx.service nginx ok tree=7c706eb1d146c394fa90b85751b2a35038841f0adad77b711dda2e6b2ab6470d newer=no
1.008s h199     vhost nginx.service nginx disk name=kasir199.co.lab at=/etc/nginx/sites-enabled/kasir199.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8656 > /etc/nginx/sites-enabled/kasir199.co.lab:10 > connect=20s > read=20s" witness=configtest
1.008s h199     vhost nginx.service nginx disk name=my-site199.co.lab at=/etc/nginx/sites-enabled/my-site199.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8656 > /etc/nginx/sites-enabled/my-site199.co.lab:10 > connect=20s > read=20s" witness=configtest
1.008s h199     vhost nginx.service nginx running name=kasir199.co.lab at=/etc/nginx/sites-enabled/kasir199.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8656 > /etc/nginx/sites-enabled/kasir199.co.lab:10 > connect=20s > read=20s" witness=configtest
1.008s h199     vhost nginx.service nginx running name=my-site199.co.lab at=/etc/nginx/sites-enabled/my-site199.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8656 > /etc/nginx/sites-enabled/my-site199.co.lab:10 > connect=20s > read=20s" witness=configtest
1.008s h199     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.026s h199     target tcp:127.0.0.1:8656 listens=yes connects=yes unit=shop-api.service process=node queue=0 backlog=511 local=true
1.041s h199     unit shop-api.service active/running load=loaded result=success pid=45 restart=no invocation=939d6e68f8c3404f92c69468043f97d4 file=enabled since=-331ms
3.855s h199     look kasir199.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir199.co.lab/ to=10.99.0.83:80 took=77.167116ms purpose=scheduled direct=true source=10.99.0.2
4.345s h199     look my-site199.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site199.co.lab/ to=10.99.0.83:80 took=11.670509ms purpose=scheduled direct=true source=10.99.0.2
5.751s h199     look kasir199.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir199.co.lab/ to=10.99.0.83:80 took=34.377655ms purpose=scheduled direct=true source=10.99.0.2
10.636s h199     load cpu=1 steal=0.0004999999999998984 wait=0 load1=16.69 cpus=2 memory=25276502016 available=23832539136 swap=0 swapped=0 psi-cpu=0.9511 psi-memory=0 psi-io=0.0361 disk=0.3333821843447014 inodes=0.04095500707626343 path=/ oom=0 overflows=0
10.636s h199     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.636s h199     socket tcp:127.0.0.1:8656 unit=shop-api.service process=node user=www-data queue=0 backlog=511
10.636s h199     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=3 sources=1 top=1 counted=1
11.42s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.010546438s purpose=scheduled direct=true source=10.99.0.2
11.532s h199     inside my-site199.co.lab 200 path=/ to=127.0.0.1:80 body=other took=17.107032ms
11.548s h199     firewall iptables drop rule="-A INPUT -i host0 -p tcp -m tcp --dport 80 -j DROP" chain="ip filter INPUT" direction=in port=80 interface=host0
12.779s h199     look kasir199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir199.co.lab/ to=10.99.0.83:80 took=5.095746698s purpose=scheduled direct=true source=10.99.0.2
12.843s h199     inside kasir199.co.lab 200 path=/ to=127.0.0.1:80 body=other took=16.522476ms
13.428s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.009214304s purpose=scheduled direct=true source=10.99.0.2
14.734s h199     look kasir199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir199.co.lab/ to=10.99.0.83:80 took=5.00180552s purpose=scheduled direct=true source=10.99.0.2
15.347s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.000879428s purpose=scheduled direct=true source=10.99.0.2
16.775s h199     look kasir199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir199.co.lab/ to=10.99.0.83:80 took=5.000954858s purpose=scheduled direct=true source=10.99.0.2
17.304s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.000395588s purpose=scheduled direct=true source=10.99.0.2
17.537s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.000214096s purpose=confirm token=a415947e19c8b03c direct=true source=10.99.0.2
18.384s h199     look my-site199.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site199.co.lab/ to=10.99.0.83:80 took=5.065217241s purpose=confirm token=38d49e017a0fff19 direct=true source=10.99.0.2
18.384s expect firewall-blocks-visitors
