# Recorded in the lab: upstream-prohibited on nginx-node.
0s    h195     registered 10.99.0.80
610ms h195     agent speaks
613ms h195     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m12.118s
613ms h195     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m2.118s
613ms h195     load load1=14.57 cpus=2 memory=25276502016 available=24030367744 swap=0 swapped=0 psi-cpu=0.9396 psi-memory=0 psi-io=0.0364 disk=0.3332763846979031 inodes=0.04095160961151123 path=/ oom=0 overflows=0
613ms h195     missing units ok=true witness=units
613ms h195     missing "weblog apache2.service" ok=true witness=weblog
613ms h195     missing "weblog nginx.service" ok=true witness=weblog
613ms h195     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
613ms h195     socket tcp:127.0.0.1:8838 unit=next.service process=node user=www-data queue=0 backlog=511
613ms h195     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
613ms h195     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
613ms h195     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=5a83d7641ce14111a28227d1374015ed file=enabled since=-791ms
613ms h195     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
627ms h195     load load1=14.57 cpus=2 memory=25276502016 available=24030367744 swap=0 swapped=0 psi-cpu=0.9396 psi-memory=0 psi-io=0.0364 disk=0.3332763846979031 inodes=0.04095160961151123 path=/ oom=0 overflows=0
627ms h195     missing "weblog nginx.service" ok=true witness=weblog
627ms h195     change package readline-common:all detail="8.2-1.3 installed" when=-1h28m12.118s
627ms h195     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h28m2.118s
629ms h195     missing "weblog apache2.service" ok=true witness=weblog
629ms h195     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
629ms h195     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
629ms h195     unit nginx.service active/running load=loaded result=success pid=52 restart=no invocation=5a83d7641ce14111a28227d1374015ed file=enabled since=-791ms
629ms h195     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
629ms h195     missing units ok=true witness=units
629ms h195     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
629ms h195     socket tcp:127.0.0.1:8838 unit=next.service process=node user=www-data queue=0 backlog=511
880ms h195     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
880ms h195     vhost apache2.service apache disk name=h195.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
987ms h195     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
987ms h195     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
987ms h195     missing "weblog php8.2-fpm.service" ok=true witness=weblog
987ms h195     removal missing "weblog php8.2-fpm.service" witness=weblog
987ms h195     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.006s h195     test nginx.service nginx ok tree=0198b89a60751a962a2890e09b52b2ea16c26b22d82a57c033e66c81e1881bf0 newer=no
1.006s h195     vhost nginx.service nginx disk name=a1195.co.lab at=/etc/nginx/sites-enabled/a1195.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8838 > /etc/nginx/sites-enabled/a1195.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.006s h195     vhost nginx.service nginx disk name=tintuc195.example.lab at=/etc/nginx/sites-enabled/tintuc195.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8838 > /etc/nginx/sites-enabled/tintuc195.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.006s h195     vhost nginx.service nginx running name=a1195.co.lab at=/etc/nginx/sites-enabled/a1195.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8838 > /etc/nginx/sites-enabled/a1195.co.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.006s h195     vhost nginx.service nginx running name=tintuc195.example.lab at=/etc/nginx/sites-enabled/tintuc195.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8838 > /etc/nginx/sites-enabled/tintuc195.example.lab:10 > connect=1m0s > read=1m0s" witness=configtest
1.065s h195     target tcp:127.0.0.1:8838 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
1.065s h195     unit next.service active/running load=loaded result=success pid=46 restart=no invocation=fe478b2a562040559d57824e673c24bc file=enabled since=-859ms
2.962s h195     look tintuc195.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=72.571282ms purpose=scheduled direct=true source=10.99.0.2
3.649s h195     look a1195.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1195.co.lab/ to=10.99.0.80:80 took=22.979673ms purpose=scheduled direct=true source=10.99.0.2
4.056s h195     firewall nftables reject rule="meta oifname lo tcp dport 8838 reject" chain="inet lab output" direction=out port=8838 interface=lo
5.102s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=41.163404ms purpose=scheduled direct=true source=10.99.0.2
5.103s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=tintuc195.example.lab count=1 first=4.882s last=4.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: tintuc195.example.lab, upstream: tcp:127.0.0.1:8838"
5.146s h195     target tcp:127.0.0.1:8838 listens=yes connects=no errno=EHOSTUNREACH unit=next.service process=node queue=0 backlog=511 local=true
5.317s h195     look a1195.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1195.co.lab/ to=10.99.0.80:80 took=9.40313ms purpose=word direct=true source=10.99.0.2
5.318s h195     wait next.service nothing workers=1 of=1
5.319s h195     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.319s h195     socket tcp:127.0.0.1:8838 unit=next.service process=node user=www-data queue=0 backlog=511
5.336s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=2.899401ms purpose=confirm token=eb9c6757f29001f3 direct=true source=10.99.0.2
5.488s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=a1195.co.lab count=1 first=4.882s last=4.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: a1195.co.lab, upstream: tcp:127.0.0.1:8838"
5.564s h195     look a1195.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1195.co.lab/ to=10.99.0.80:80 took=11.221754ms purpose=scheduled direct=true source=10.99.0.2
6.06s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=tintuc195.example.lab count=1 first=4.882s last=4.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: tintuc195.example.lab, upstream: tcp:127.0.0.1:8838"
6.272s h195     arrival eb9c6757f29001f3 nginx.service status=502
6.489s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=a1195.co.lab count=1 first=4.882s last=4.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: a1195.co.lab, upstream: tcp:127.0.0.1:8838"
7.217s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=31.917215ms purpose=scheduled direct=true source=10.99.0.2
7.429s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=6.217433ms purpose=verify token=ebb8874dac2a703e direct=true source=10.99.0.2
7.636s h195     look a1195.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1195.co.lab/ to=10.99.0.80:80 took=17.86278ms purpose=scheduled direct=true source=10.99.0.2
8.085s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=tintuc195.example.lab count=2 first=6.882s last=6.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: tintuc195.example.lab, upstream: tcp:127.0.0.1:8838"
8.274s h195     arrival ebb8874dac2a703e nginx.service status=502
8.569s h195     sign nginx-connect-failed nginx.service server=nginx errno=EHOSTUNREACH target=tcp:127.0.0.1:8838 vhost=a1195.co.lab count=1 first=6.882s last=6.882s sample="connect() failed (113: No route to host) while connecting to upstream, server: a1195.co.lab, upstream: tcp:127.0.0.1:8838"
9.181s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=121.203131ms purpose=scheduled direct=true source=10.99.0.2
9.626s h195     look a1195.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1195.co.lab/ to=10.99.0.80:80 took=6.257045ms purpose=scheduled direct=true source=10.99.0.2
9.766s h195     look tintuc195.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc195.example.lab/ to=10.99.0.80:80 took=36.81858ms purpose=verify token=6584979f53d666a9 direct=true source=10.99.0.2
9.766s expect firewall-blocks-upstream
