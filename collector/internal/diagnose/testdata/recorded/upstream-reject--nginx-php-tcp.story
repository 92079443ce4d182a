# Recorded in the lab: upstream-reject on nginx-php-tcp.
0s    h193     registered 10.99.0.26
385ms h193     agent speaks
388ms h193     change package readline-common:all detail="8.2-1.3 installed" when=-16m34.753s
388ms h193     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m24.753s
388ms h193     load load1=11.27 cpus=2 memory=25276502016 available=24248233984 swap=0 swapped=0 psi-cpu=0.8732 psi-memory=0 psi-io=0.035699999999999996 disk=0.24873249845153883 inodes=0.035964787006378174 path=/ oom=0 overflows=0
388ms h193     missing units ok=true witness=units
388ms h193     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
388ms h193     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
388ms h193     socket tcp:127.0.0.1:3125 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
388ms h193     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
388ms h193     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
388ms h193     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=4b0a71027f0640f2b26560743605c375 file=enabled since=-239ms
388ms h193     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=aba6a8d131a74c30a10f20fcdf584da1 file=enabled status="Ready to handle connections" since=-172ms
392ms h193     load load1=11.27 cpus=2 memory=25276502016 available=24248233984 swap=0 swapped=0 psi-cpu=0.8732 psi-memory=0 psi-io=0.035699999999999996 disk=0.24873249845153883 inodes=0.035964787006378174 path=/ oom=0 overflows=0
392ms h193     change package readline-common:all detail="8.2-1.3 installed" when=-16m34.753s
392ms h193     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m24.753s
393ms h193     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
393ms h193     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
393ms h193     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
393ms h193     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=4b0a71027f0640f2b26560743605c375 file=enabled since=-239ms
393ms h193     unit php8.2-fpm.service active/running load=loaded result=success pid=49 restart=no invocation=aba6a8d131a74c30a10f20fcdf584da1 file=enabled status="Ready to handle connections" since=-172ms
393ms h193     missing units ok=true witness=units
393ms h193     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
393ms h193     socket tcp:127.0.0.1:3125 unit=php8.2-fpm.service process=php-fpm8.2 user=root queue=0 backlog=4096
497ms h193     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
497ms h193     vhost apache2.service apache disk name=h193.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
552ms h193     test php8.2-fpm.service php-fpm ok tree=3975af44d464117f95db44225233b80351556d129b8423e8de5ceb31caa3ba3d newer=no
552ms h193     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:3125 tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
552ms h193     pool php8.2-fpm.service pool=pool1 listen=tcp:127.0.0.1:3125 tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
575ms h193     target tcp:127.0.0.1:3125 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
579ms h193     test nginx.service nginx ok tree=13368f82bac0c935439cc0a3f8340bf05c33fdf4d113787468aad82e9457c4b3 newer=no
579ms h193     vhost nginx.service nginx disk name=my-site193.lab at=/etc/nginx/sites-enabled/my-site193.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3125 > /etc/nginx/sites-enabled/my-site193.lab:13 > connect=2s > read=2s" witness=configtest
579ms h193     vhost nginx.service nginx disk name=shop193.example.lab at=/etc/nginx/sites-enabled/shop193.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3125 > /etc/nginx/sites-enabled/shop193.example.lab:13 > connect=2s > read=2s" witness=configtest
579ms h193     vhost nginx.service nginx running name=my-site193.lab at=/etc/nginx/sites-enabled/my-site193.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3125 > /etc/nginx/sites-enabled/my-site193.lab:13 > connect=2s > read=2s" witness=configtest
579ms h193     vhost nginx.service nginx running name=shop193.example.lab at=/etc/nginx/sites-enabled/shop193.example.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:3125 > /etc/nginx/sites-enabled/shop193.example.lab:13 > connect=2s > read=2s" witness=configtest
739ms h193     process dbus-daemon unit=dbus.service user=messagebus count=1 cpu=0.0125 memory=4358144 io=0
739ms h193     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0.5
739ms h193     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22372352 io=0.5
740ms h193     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05 memory=21364736 io=0
740ms h193     process systemd unit=init.scope user=root count=1 cpu=0.025 memory=12042240 io=0
740ms h193     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7852032 io=0
740ms h193     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42332160 io=0
740ms h193     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=12111872 io=0
740ms h193     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7995392 io=0
2.362s h193     look my-site193.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site193.lab/ to=10.99.0.26:80 took=1.880212ms purpose=scheduled direct=true
3.142s h193     look shop193.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop193.example.lab/ to=10.99.0.26:80 took=1.521504ms purpose=scheduled direct=true
3.593s h193     firewall nftables reject rule="meta iifname lo tcp dport 3125 reject" chain="inet lab input" direction=in port=3125 interface=lo
4.389s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=5.083279ms purpose=scheduled direct=true
4.414s h193     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
4.451s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=my-site193.lab count=1 first=4.247s last=4.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site193.lab, upstream: tcp:127.0.0.1:3125"
4.472s h193     target tcp:127.0.0.1:3125 listens=yes connects=no errno=ECONNREFUSED unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=4096 local=true
4.493s h193     look shop193.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop193.example.lab/ to=10.99.0.26:80 took=9.011262ms purpose=word direct=true
4.649s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=5.649954ms purpose=confirm token=bce95c700e667fb0 direct=true
4.652s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=shop193.example.lab count=1 first=4.247s last=4.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop193.example.lab, upstream: tcp:127.0.0.1:3125"
5.151s h193     look shop193.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop193.example.lab/ to=10.99.0.26:80 took=2.80654ms purpose=scheduled direct=true
5.457s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=my-site193.lab count=1 first=4.247s last=4.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site193.lab, upstream: tcp:127.0.0.1:3125"
5.657s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=shop193.example.lab count=1 first=4.247s last=4.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop193.example.lab, upstream: tcp:127.0.0.1:3125"
6.337s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=626.893µs purpose=scheduled direct=true
6.651s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=588.925µs purpose=verify token=25c7b73bd9bd1ce4 direct=true
7.187s h193     look shop193.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://shop193.example.lab/ to=10.99.0.26:80 took=4.067141ms purpose=scheduled direct=true
7.471s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=my-site193.lab count=2 first=6.247s last=6.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: my-site193.lab, upstream: tcp:127.0.0.1:3125"
7.718s h193     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:3125 vhost=shop193.example.lab count=1 first=6.247s last=6.247s sample="connect() failed (111: Connection refused) while connecting to upstream, server: shop193.example.lab, upstream: tcp:127.0.0.1:3125"
8.346s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=32.703565ms purpose=scheduled direct=true
8.754s h193     look my-site193.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://my-site193.lab/ to=10.99.0.26:80 took=16.978686ms purpose=verify token=94eb65d5595fb493 direct=true
8.754s expect firewall-blocks-upstream
