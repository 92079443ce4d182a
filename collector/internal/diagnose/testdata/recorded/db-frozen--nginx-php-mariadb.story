# Recorded in the lab: db-frozen on nginx-php-mariadb.
0s    h208     registered 10.99.0.29
484ms h208     agent speaks
489ms h208     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m1.423s
489ms h208     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m51.423s
489ms h208     load load1=13.74 cpus=2 memory=25276502016 available=23908196352 swap=0 swapped=0 psi-cpu=0.9056000000000001 psi-memory=0 psi-io=0.0311 disk=0.32782523171630484 inodes=0.04073202610015869 path=/ oom=0 overflows=0
489ms h208     missing units ok=true witness=units
489ms h208     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
489ms h208     missing "weblog apache2.service" ok=true witness=weblog
489ms h208     missing "weblog nginx.service" ok=true witness=weblog
489ms h208     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
489ms h208     unit mariadb.service active/running load=loaded result=success pid=92 restart=on-abnormal invocation=b53dbe7888294e568b77f6f3abe8397b file=enabled status="Taking your SQL requests now..." since=-488ms
489ms h208     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=a3db63325aae43cfb4a77580f0ce2e13 file=enabled since=-1.542s
489ms h208     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=fdf55360f25448089fc666206a6c3d70 file=enabled status="Ready to handle connections" since=-1.446s
490ms h208     load load1=13.74 cpus=2 memory=25276502016 available=23908196352 swap=0 swapped=0 psi-cpu=0.9056000000000001 psi-memory=0 psi-io=0.0311 disk=0.32782523171630484 inodes=0.04073202610015869 path=/ oom=0 overflows=0
490ms h208     missing "weblog nginx.service" ok=true witness=weblog
490ms h208     missing "weblog apache2.service" ok=true witness=weblog
490ms h208     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
490ms h208     change package readline-common:all detail="8.2-1.3 installed" when=-1h16m1.423s
490ms h208     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h15m51.423s
490ms h208     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
490ms h208     unit mariadb.service active/running load=loaded result=success pid=92 restart=on-abnormal invocation=b53dbe7888294e568b77f6f3abe8397b file=enabled status="Taking your SQL requests now..." since=-488ms
490ms h208     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=a3db63325aae43cfb4a77580f0ce2e13 file=enabled since=-1.542s
490ms h208     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=fdf55360f25448089fc666206a6c3d70 file=enabled status="Ready to handle connections" since=-1.446s
490ms h208     missing units ok=true witness=units
532ms h208     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
532ms h208     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
532ms h208     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
765ms h208     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
765ms h208     vhost apache2.service apache disk name=h208.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
827ms h208     test nginx.service nginx ok tree=a8e0743e922f8efcb8ef45ad69dde7bdbef9b17e2a92ed8988e2eea699858336 newer=no
827ms h208     vhost nginx.service nginx disk name=cuahang208.example.lab at=/etc/nginx/sites-enabled/cuahang208.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/cuahang208.example.lab:13 > connect=2s > read=2s" witness=configtest
827ms h208     vhost nginx.service nginx disk name=shop208.co.lab at=/etc/nginx/sites-enabled/shop208.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/shop208.co.lab:13 > connect=2s > read=2s" witness=configtest
827ms h208     vhost nginx.service nginx running name=cuahang208.example.lab at=/etc/nginx/sites-enabled/cuahang208.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/cuahang208.example.lab:13 > connect=2s > read=2s" witness=configtest
827ms h208     vhost nginx.service nginx running name=shop208.co.lab at=/etc/nginx/sites-enabled/shop208.co.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/shop.sock > /etc/nginx/sites-enabled/shop208.co.lab:13 > connect=2s > read=2s" witness=configtest
840ms h208     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
901ms h208     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
901ms h208     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.011627906976744186 memory=22503424 io=0.2857142857142857
901ms h208     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.05813953488372093 memory=20328448 io=0
901ms h208     process php-fpm8.2 unit=gapura-look.service user=root count=1 running=1 cpu=0.011627906976744186 memory=20877312 io=0.35714285714285715
901ms h208     process systemd unit=init.scope user=root count=1 cpu=0.023255813953488372 memory=12042240 io=0
901ms h208     process mariadbd unit=mariadb.service user=mysql count=1 cpu=0 memory=100941824 io=0
901ms h208     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41648128 io=0
901ms h208     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11743232 io=0.35714285714285715
901ms h208     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7254016 io=0
910ms h208     test php8.2-fpm.service php-fpm ok tree=da8970464c4bf02700a27914a5556e52110de75ce63dac46e6d47e0181859899 newer=no
910ms h208     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
910ms h208     pool php8.2-fpm.service pool=shop listen=unix:/run/php/shop.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/shop.conf:1 witness=configtest
911ms h208     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
911ms h208     missing "weblog php8.2-fpm.service" ok=true witness=weblog
911ms h208     removal missing "weblog php8.2-fpm.service" witness=weblog
3.202s h208     look cuahang208.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=5.502605ms purpose=scheduled direct=true source=10.99.0.2
4.129s h208     look shop208.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop208.co.lab/ to=10.99.0.29:80 took=29.667473ms purpose=scheduled direct=true source=10.99.0.2
7.279s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.007737219s purpose=scheduled direct=true source=10.99.0.2
7.295s h208     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.295s h208     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
7.295s h208     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80
7.295s h208     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
7.299s h208     missing "weblog php8.2-fpm.service" ok=true witness=weblog
7.301s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=cuahang208.example.lab count=1 first=6.577s last=6.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang208.example.lab, upstream: unix:/run/php/shop.sock"
7.304s h208     wait php8.2-fpm.service database pool=shop address=tcp:127.0.0.1:3306 peer=mariadb.service workers=3 of=3
7.305s h208     load load1=13.72 cpus=2 memory=25276502016 available=23930687488 swap=0 swapped=0 psi-cpu=0.9091 psi-memory=0 psi-io=0.0276 disk=0.32817517472857743 inodes=0.04073137044906616 path=/ oom=0 overflows=0
7.722s h208     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0
7.722s h208     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22634496 io=1
7.722s h208     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20430848 io=0
7.722s h208     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12042240 io=0
7.722s h208     process mariadbd unit=mariadb.service user=mysql count=1 stopped=1 cpu=0 memory=100941824 io=0
7.722s h208     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=9887744 io=0
7.722s h208     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 cpu=0 memory=71417856 io=0
7.722s h208     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11743232 io=0
7.722s h208     removal process " gapura-look.service php-fpm8.2" witness=processes
7.799s h208     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=3 backlog=80 greeting=silent
7.799s h208     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
7.8s  h208     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
8.021s h208     look shop208.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop208.co.lab/ to=10.99.0.29:80 took=2.007161696s purpose=scheduled direct=true source=10.99.0.2
8.121s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=shop208.co.lab count=1 first=7.577s last=7.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop208.co.lab, upstream: unix:/run/php/shop.sock"
8.544s h208     pool php8.2-fpm.service tree=running active=3 idle=0 requests=8 slow=0 witness=units
9.273s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.006745177s purpose=scheduled direct=true source=10.99.0.2
9.332s h208     inside cuahang208.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.014017201s
9.362s h208     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=2 backlog=4096 local=true
9.375s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=cuahang208.example.lab count=2 first=8.577s last=8.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang208.example.lab, upstream: unix:/run/php/shop.sock"
9.956s h208     look shop208.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop208.co.lab/ to=10.99.0.29:80 took=2.002710337s purpose=scheduled direct=true source=10.99.0.2
10.124s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=shop208.co.lab count=1 first=9.577s last=9.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop208.co.lab, upstream: unix:/run/php/shop.sock"
10.349s h208     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=6 504=4 sources=2 top=0.8333333333333334 counted=1
10.357s h208     removal missing "weblog php8.2-fpm.service" witness=weblog
10.364s h208     arrival db50b1d0c43bd971 nginx.service status=504
10.365s h208     missing "weblog php8.2-fpm.service" ok=true witness=weblog
10.365s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=cuahang208.example.lab count=1 first=9.577s last=9.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang208.example.lab, upstream: unix:/run/php/shop.sock"
10.365s h208     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=8.577s last=8.577s sample="[pool shop] server reached pm.max_children setting (5), consider raising it"
10.385s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.054340336s purpose=confirm token=db50b1d0c43bd971 direct=true source=10.99.0.2
10.42s h208     load cpu=0.9995000000000345 steal=0.0005000000000001258 wait=0 load1=13.72 cpus=2 memory=25276502016 available=23812014080 swap=0 swapped=0 psi-cpu=0.9129999999999999 psi-memory=0 psi-io=0.0338 disk=0.329841079380897 inodes=0.04073834419250488 path=/ oom=0 overflows=0
10.42s h208     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=7 backlog=4096 local=true
11.243s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.000779472s purpose=scheduled direct=true source=10.99.0.2
11.314s h208     inside shop208.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.014701483s
11.331s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=shop208.co.lab count=1 first=10.577s last=10.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop208.co.lab, upstream: unix:/run/php/shop.sock"
12.047s h208     look shop208.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop208.co.lab/ to=10.99.0.29:80 took=2.00412936s purpose=scheduled direct=true source=10.99.0.2
12.289s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.01509792s purpose=confirm token=c5842becf76f0ef6 direct=true source=10.99.0.2
12.323s h208     wait php8.2-fpm.service database pool=shop address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
12.323s h208     arrival c5842becf76f0ef6 nginx.service status=504
12.332s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=shop208.co.lab count=1 first=11.577s last=11.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop208.co.lab, upstream: unix:/run/php/shop.sock"
12.332s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=cuahang208.example.lab count=2 first=10.577s last=11.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang208.example.lab, upstream: unix:/run/php/shop.sock"
13.194s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.002838008s purpose=scheduled direct=true source=10.99.0.2
13.972s h208     look shop208.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop208.co.lab/ to=10.99.0.29:80 took=2.014716796s purpose=scheduled direct=true source=10.99.0.2
13.996s h208     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
13.996s h208     socket tcp:127.0.0.1:3306 unit=mariadb.service process=mariadbd user=mysql queue=6 backlog=80 greeting=silent
13.996s h208     socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd user=mysql queue=0 backlog=80 greeting=silent
13.996s h208     target unix:/run/php/shop.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=11 backlog=4096 local=true
14.333s h208     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/shop.sock vhost=shop208.co.lab count=1 first=13.577s last=13.577s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: shop208.co.lab, upstream: unix:/run/php/shop.sock"
14.4s h208     look cuahang208.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang208.example.lab/ to=10.99.0.29:80 took=2.014591243s purpose=verify token=662800342309701d direct=true source=10.99.0.2
14.4s expect database-hung
