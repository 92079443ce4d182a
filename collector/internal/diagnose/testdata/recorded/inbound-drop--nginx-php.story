# Recorded in the lab: inbound-drop on nginx-php.
0s    h196     registered 10.99.0.42
485ms h196     agent speaks
489ms h196     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m17.792s
489ms h196     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m7.792s
489ms h196     load load1=13.75 cpus=2 memory=25276502016 available=24133791744 swap=0 swapped=0 psi-cpu=0.8399 psi-memory=0 psi-io=0.049800000000000004 disk=0.3273467040184934 inodes=0.040771305561065674 path=/ oom=0 overflows=0
489ms h196     missing units ok=true witness=units
489ms h196     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
489ms h196     missing "weblog apache2.service" ok=true witness=weblog
489ms h196     missing "weblog nginx.service" ok=true witness=weblog
489ms h196     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
489ms h196     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
489ms h196     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
489ms h196     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=43269f32d3f0470d84dba514e054830d file=enabled since=-149ms
489ms h196     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=d80516ccba3e4a3484ec6e225d0630ce file=enabled status="Ready to handle connections" since=-116ms
490ms h196     missing "weblog nginx.service" ok=true witness=weblog
490ms h196     missing "weblog apache2.service" ok=true witness=weblog
490ms h196     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
490ms h196     change package readline-common:all detail="8.2-1.3 installed" when=-1h19m17.792s
490ms h196     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h19m7.792s
492ms h196     load load1=13.75 cpus=2 memory=25276502016 available=24133791744 swap=0 swapped=0 psi-cpu=0.8399 psi-memory=0 psi-io=0.049800000000000004 disk=0.3273467040184934 inodes=0.040771305561065674 path=/ oom=0 overflows=0
492ms h196     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
492ms h196     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
492ms h196     unit nginx.service active/running load=loaded result=success pid=48 restart=no invocation=43269f32d3f0470d84dba514e054830d file=enabled since=-149ms
492ms h196     unit php8.2-fpm.service active/running load=loaded result=success pid=44 restart=no invocation=d80516ccba3e4a3484ec6e225d0630ce file=enabled status="Ready to handle connections" since=-116ms
492ms h196     missing units ok=true witness=units
492ms h196     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
775ms h196     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
775ms h196     vhost apache2.service apache disk name=h196.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.011s h196     test php8.2-fpm.service php-fpm ok tree=1396f6edbd036f6092cf7b966ff53a96f2a53cc70f3c89a07d3eb4d2a712ee78 newer=no
1.011s h196     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.011s h196     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
1.013s h196     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.013s h196     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.013s h196     removal missing "weblog php8.2-fpm.service" witness=weblog
1.035s h196     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.054s h196     test nginx.service nginx ok tree=be4b95e39b7c75bda2ae631dcd0cc99c0e8a6696e8be2760524d483177d46773 newer=no
1.054s h196     vhost nginx.service nginx disk name=blog196.co.lab at=/etc/nginx/sites-enabled/blog196.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/blog196.co.lab:13 > connect=3s > read=3s" witness=configtest
1.054s h196     vhost nginx.service nginx disk name=my-site196.co.lab at=/etc/nginx/sites-enabled/my-site196.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/my-site196.co.lab:13 > connect=3s > read=3s" witness=configtest
1.054s h196     vhost nginx.service nginx running name=blog196.co.lab at=/etc/nginx/sites-enabled/blog196.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/blog196.co.lab:13 > connect=3s > read=3s" witness=configtest
1.054s h196     vhost nginx.service nginx running name=my-site196.co.lab at=/etc/nginx/sites-enabled/my-site196.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/nginx/sites-enabled/my-site196.co.lab:13 > connect=3s > read=3s" witness=configtest
2.399s h196     look my-site196.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site196.co.lab/ to=10.99.0.42:80 took=4.722093ms purpose=scheduled direct=true source=10.99.0.2
3.1s  h196     look blog196.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog196.co.lab/ to=10.99.0.42:80 took=2.60268ms purpose=scheduled direct=true source=10.99.0.2
4.092s h196     firewall nftables drop rule="meta iifname host0 tcp dport 80 drop" chain="inet lab input" direction=in port=80 interface=host0
9.434s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.0011633s purpose=scheduled direct=true source=10.99.0.2
9.439s h196     inside my-site196.co.lab 200 path=/ to=127.0.0.1:80 body=other took=996.831µs
9.44s h196     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.181s h196     look blog196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://blog196.co.lab/ to=10.99.0.42:80 took=5.000855881s purpose=scheduled direct=true source=10.99.0.2
10.187s h196     inside blog196.co.lab 200 path=/ to=127.0.0.1:80 body=other took=2.200246ms
10.189s h196     pool php8.2-fpm.service tree=running active=0 idle=2 requests=4 slow=0 witness=units
10.489s h196     load cpu=0.9366767983789311 steal=0.0010131712259370796 wait=0.002026342451874519 load1=12.23 cpus=2 memory=25276502016 available=24162287616 swap=0 swapped=0 psi-cpu=0.7906 psi-memory=0 psi-io=0.0363 disk=0.3273708712378927 inodes=0.04077500104904175 path=/ oom=0 overflows=0
10.489s h196     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=2 sources=1 top=1 counted=1
10.681s h196     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15302656
10.681s h196     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496
10.681s h196     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20709376
10.681s h196     process systemd unit=init.scope user=root count=1 cpu=0 memory=12038144
10.681s h196     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10596352
10.681s h196     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=49586176
10.681s h196     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11984896
10.681s h196     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8097792
11.465s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.002981473s purpose=scheduled direct=true source=10.99.0.2
12.137s h196     look blog196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://blog196.co.lab/ to=10.99.0.42:80 took=5.000248982s purpose=scheduled direct=true source=10.99.0.2
13.456s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.001133096s purpose=scheduled direct=true source=10.99.0.2
14.226s h196     look blog196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://blog196.co.lab/ to=10.99.0.42:80 took=5.000781094s purpose=scheduled direct=true source=10.99.0.2
14.686s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.000825131s purpose=confirm token=262969ab3e6eeccc direct=true source=10.99.0.2
15.441s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.000710788s purpose=confirm token=a67ac97552d57df9 direct=true source=10.99.0.2
15.496s h196     look my-site196.co.lab connect-time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://my-site196.co.lab/ to=10.99.0.42:80 took=5.012150478s purpose=scheduled direct=true source=10.99.0.2
15.496s expect firewall-blocks-visitors
