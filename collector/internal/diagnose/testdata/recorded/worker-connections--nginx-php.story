# Recorded in the lab: worker-connections on nginx-php.
0s    h222     registered 10.99.0.13
169ms h222     agent speaks
173ms h222     change package readline-common:all detail="8.2-1.3 installed" when=-14m38.473s
173ms h222     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m28.473s
173ms h222     load load1=8.48 cpus=2 memory=25276502016 available=22788927488 swap=0 swapped=0 psi-cpu=0.5213 psi-memory=0 psi-io=0.014499999999999999 disk=0.25632699479244586 inodes=0.035949110984802246 path=/ oom=0 overflows=0
173ms h222     missing units ok=true witness=units
173ms h222     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
173ms h222     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
173ms h222     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
173ms h222     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=-92ms
173ms h222     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=fcb194debdf94c2dbb76272868dcb026 file=enabled status="Ready to handle connections" since=-72ms
174ms h222     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
174ms h222     change package readline-common:all detail="8.2-1.3 installed" when=-14m38.473s
174ms h222     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m28.473s
200ms h222     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
200ms h222     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
200ms h222     unit nginx.service active/running load=loaded result=success pid=45 restart=no invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=-92ms
200ms h222     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=fcb194debdf94c2dbb76272868dcb026 file=enabled status="Ready to handle connections" since=-72ms
200ms h222     missing units ok=true witness=units
200ms h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
263ms h222     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
263ms h222     vhost apache2.service apache disk name=h222.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
282ms h222     test nginx.service nginx ok tree=ab3e02c20fe991709411e1bb34f9e9a8f8f6d7bf5f2f5498d06f571fbf52b586 newer=no
282ms h222     vhost nginx.service nginx disk name=my-site222.lab at=/etc/nginx/sites-enabled/my-site222.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site222.lab:13 > connect=5s > read=5s" witness=configtest
282ms h222     vhost nginx.service nginx disk name=shop222.lab at=/etc/nginx/sites-enabled/shop222.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/shop222.lab:13 > connect=5s > read=5s" witness=configtest
282ms h222     vhost nginx.service nginx running name=my-site222.lab at=/etc/nginx/sites-enabled/my-site222.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/my-site222.lab:13 > connect=5s > read=5s" witness=configtest
283ms h222     vhost nginx.service nginx running name=shop222.lab at=/etc/nginx/sites-enabled/shop222.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/web.sock > /etc/nginx/sites-enabled/shop222.lab:13 > connect=5s > read=5s" witness=configtest
305ms h222     target unix:/run/php/web.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
318ms h222     test php8.2-fpm.service php-fpm ok tree=b95ba7f454137f8997a4864709e78ecd9251717b03c8119654238e12d21d78ab newer=no
318ms h222     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
318ms h222     pool php8.2-fpm.service pool=web listen=unix:/run/php/web.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/web.conf:1 witness=configtest
1.12s h222     look shop222.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop222.lab/ to=10.99.0.13:80 took=6.893421ms purpose=scheduled direct=true
1.77s h222     look my-site222.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://my-site222.lab/ to=10.99.0.13:80 took=3.086497ms purpose=scheduled direct=true
1.92s h222     unit nginx.service active/running load=loaded result=success pid=45 restart=no job=restart invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=-92ms
1.92s h222     unit nginx.service deactivating/stop load=loaded result=success pid=45 restart=no job=restart invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=1.917s
1.927s h222     unit nginx.service deactivating/stop load=loaded result=success exit=exited/0 restart=no job=restart invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=1.917s
1.942s h222     removal socket tcp:0.0.0.0:80 witness=sockets
1.946s h222     unit nginx.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=ed44b0f01c214434892aaa0214cab728 file=enabled since=1.944s
1.963s h222     unit nginx.service inactive/dead load=loaded result=success restart=no job=restart invocation=b2fb93808e294e46b8362ebf23e332da file=enabled since=1.944s
1.963s h222     unit nginx.service activating/start-pre load=loaded result=success restart=no job=restart invocation=b2fb93808e294e46b8362ebf23e332da file=enabled since=1.959s
1.969s h222     unit nginx.service activating/start load=loaded result=success restart=no job=restart invocation=b2fb93808e294e46b8362ebf23e332da file=enabled since=1.959s
1.99s h222     unit nginx.service active/running load=loaded result=success pid=122 restart=no job=restart invocation=b2fb93808e294e46b8362ebf23e332da file=enabled since=1.989s
1.992s h222     unit nginx.service active/running load=loaded result=success pid=122 restart=no invocation=b2fb93808e294e46b8362ebf23e332da file=enabled since=1.989s
2.005s h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
2.358s h222     sign nginx-worker-connections nginx.service server=nginx count=2 first=1.527s last=1.527s sample="20 worker_connections are not enough"
3.024s h222     test nginx.service nginx ok tree=8e1b8548f0e0c319d624f8856a0f7c4a25d3b4fb62119717597faeed8d6a6ff1 newer=no
3.024s h222     change config nginx.service detail="its test is ok" when=3.017s
3.157s h222     look shop222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://shop222.lab/ to=10.99.0.13:80 took=302.776µs purpose=scheduled direct=true
3.37s h222     sign nginx-worker-connections nginx.service server=nginx count=764 first=1.527s last=2.527s sample="20 worker_connections are not enough"
3.858s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=11.085664ms purpose=scheduled direct=true
4.158s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=444.61µs purpose=confirm token=9cd3a0c5f334f36a direct=true
4.861s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=3.112582ms purpose=confirm token=4319a880fc9022cc direct=true
5.165s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=3.703271ms purpose=confirm token=9193e67258a81e71 direct=true
5.19s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=372.364µs purpose=scheduled direct=true
5.385s h222     sign nginx-worker-connections nginx.service server=nginx count=1437 first=2.527s last=4.527s sample="20 worker_connections are not enough"
5.75s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=347.023µs purpose=scheduled direct=true
5.865s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=3.285811ms purpose=confirm token=b7e6a1648eabbde2 direct=true
7.167s h222     look shop222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://shop222.lab/ to=10.99.0.13:80 took=360.458µs purpose=verify token=ec6cb4e5b8f71429 direct=true
7.245s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=3.298862ms purpose=scheduled direct=true
7.727s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=273.384µs purpose=scheduled direct=true
7.866s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=570.971µs purpose=verify token=8561ab88ee6fad83 direct=true
9.168s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=419.405µs purpose=verify token=7e37cf5ca9fbbbe1 direct=true
9.199s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=437.86µs purpose=scheduled direct=true
9.438s h222     sign nginx-worker-connections nginx.service server=nginx count=2896 first=4.527s last=8.527s sample="20 worker_connections are not enough"
9.705s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=461.729µs purpose=scheduled direct=true
9.867s h222     look my-site222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://my-site222.lab/ to=10.99.0.13:80 took=551.652µs purpose=verify token=0aea14e6c5a7d436 direct=true
10.086s h222     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.173s h222     load cpu=0.6999479979199109 steal=0 wait=0.005200208008320524 load1=7.86 cpus=2 memory=25276502016 available=22626164736 swap=0 swapped=0 psi-cpu=0.5155 psi-memory=0 psi-io=0.013999999999999999 disk=0.2576453857197115 inodes=0.03595513105392456 path=/ oom=0 overflows=0
10.173s h222     pool php8.2-fpm.service tree=running active=0 idle=2 requests=7 slow=0 witness=units
10.173s h222     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
11.141s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=548.14µs purpose=scheduled direct=true
11.169s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=248.956µs purpose=verify token=707d4d6ba37faceb direct=true
11.748s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=413.83µs purpose=scheduled direct=true
11.868s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=390.663µs purpose=verify token=0007003e2da045e4 direct=true
13.172s h222     look shop222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://shop222.lab/ to=10.99.0.13:80 took=319.037µs purpose=verify token=f04f1581911a07fe direct=true
13.183s h222     look shop222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://shop222.lab/ to=10.99.0.13:80 took=2.003022ms purpose=scheduled direct=true
13.756s h222     look my-site222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://my-site222.lab/ to=10.99.0.13:80 took=311.295µs purpose=scheduled direct=true
15.085s h222     look shop222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://shop222.lab/ to=10.99.0.13:80 took=388.217µs purpose=scheduled direct=true
15.173s h222     look shop222.lab empty from=prober feed=prober tier=2 by=nobody error=EOF url=http://shop222.lab/ to=10.99.0.13:80 took=260.834µs purpose=verify token=01d6acd38a9cf386 direct=true
15.683s h222     look my-site222.lab reset from=prober feed=prober tier=2 by=nobody error="connection reset by peer" url=http://my-site222.lab/ to=10.99.0.13:80 took=251.817µs purpose=scheduled direct=true
15.683s expect connections-exhausted
