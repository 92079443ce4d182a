# Recorded in the lab: php-fpm-config-user on nginx-php.
0s    h087     registered 10.99.0.27
586ms h087     agent speaks
595ms h087     change package readline-common:all detail="8.2-1.3 installed" when=-17m7.194s
595ms h087     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m57.194s
595ms h087     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
595ms h087     load load1=12.63 cpus=2 memory=25276502016 available=24308297728 swap=0 swapped=0 psi-cpu=0.9259999999999999 psi-memory=0 psi-io=0.0339 disk=0.24811763747964638 inodes=0.03601282835006714 path=/ oom=0 overflows=0
595ms h087     missing units ok=true witness=units
595ms h087     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
595ms h087     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
595ms h087     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
595ms h087     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
595ms h087     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=f0f17344d86541a5992ecc3aa46059fc file=enabled since=-415ms
595ms h087     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=-344ms
595ms h087     vhost apache2.service apache disk name=h087.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
596ms h087     load load1=12.63 cpus=2 memory=25276502016 available=24308297728 swap=0 swapped=0 psi-cpu=0.9259999999999999 psi-memory=0 psi-io=0.0339 disk=0.24811763747964638 inodes=0.03601282835006714 path=/ oom=0 overflows=0
596ms h087     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
596ms h087     change package readline-common:all detail="8.2-1.3 installed" when=-17m7.194s
596ms h087     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m57.194s
600ms h087     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
600ms h087     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
600ms h087     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
600ms h087     unit nginx.service active/running load=loaded result=success pid=46 restart=no invocation=f0f17344d86541a5992ecc3aa46059fc file=enabled since=-415ms
600ms h087     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
600ms h087     vhost apache2.service apache disk name=h087.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
600ms h087     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=-344ms
600ms h087     missing units ok=true witness=units
621ms h087     test nginx.service nginx ok tree=5385d7952f183dfff3b7984ff6e1352b9be3b1eecde874e885f0465c2cc6d4e9 newer=no
621ms h087     vhost nginx.service nginx disk name=wiki87.co.lab at=/etc/nginx/sites-enabled/wiki87.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki87.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
621ms h087     vhost nginx.service nginx running name=wiki87.co.lab at=/etc/nginx/sites-enabled/wiki87.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/wiki87.co.lab:13 > connect=1m0s > read=1m0s" witness=configtest
642ms h087     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
646ms h087     test php8.2-fpm.service php-fpm ok tree=efb5af3ee54bfdcbe17651de4de3fa3e1f34efaa1a1423b3fda88624f438cbf9 newer=no
646ms h087     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
646ms h087     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1 witness=configtest
809ms h087     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0.012345679012345678 memory=15233024 io=0.07142857142857142
809ms h087     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22634496 io=0.14285714285714285
809ms h087     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.06172839506172839 memory=20103168 io=0.047619047619047616
809ms h087     process systemd unit=init.scope user=root count=1 cpu=0.024691358024691357 memory=12308480 io=0
809ms h087     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7589888 io=0
809ms h087     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42328064 io=0
809ms h087     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11808768 io=0.7380952380952381
809ms h087     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7942144 io=0
1.546s h087     look wiki87.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki87.co.lab/ to=10.99.0.27:80 took=41.059058ms purpose=scheduled direct=true
1.86s h087     unit php8.2-fpm.service active/running load=loaded result=success pid=41 restart=no job=restart invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=-344ms
1.86s h087     unit php8.2-fpm.service deactivating/stop-sigterm load=loaded result=success pid=41 restart=no job=restart invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=1.842s
1.873s h087     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
1.878s h087     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no job=restart invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=1.842s
1.905s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=1.41407ms purpose=word direct=true
1.906s h087     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=restart invocation=b75d64bf0b614086a05fffd559544333 file=enabled status="Ready to handle connections" since=1.881s
1.906s h087     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=125 restart=no job=restart invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=1.881s
1.907s h087     unit php8.2-fpm.service activating/start load=loaded result=success pid=125 restart=no job=restart invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=1.882s
2.014s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki87.co.lab count=1 first=1.806s last=1.806s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki87.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
2.14s h087     unit php8.2-fpm.service deactivating/stop-post load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=1.842s
2.169s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no job=restart invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=2.141s
2.169s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=2.141s
2.17s h087     unit php8.2-fpm.service failed/failed load=loaded result=exit-code exit=exited/78 restart=no invocation=08ff652d86164a8d8536b8a71f4ba0df file=enabled since=2.141s stop=no
2.189s h087     test php8.2-fpm.service php-fpm config-error text="[pool www] cannot get uid for user 'nosuchuser'" tree=ddefa711afc7c79cf26cc04c957427fc93d940e3575cb4d7068d15ba4d18718f
2.189s h087     change config php8.2-fpm.service detail="its test is config-error" when=2.188s
2.192s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=623.23µs purpose=confirm token=4e634df742dc70a7 direct=true
3.024s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki87.co.lab count=1 first=1.806s last=1.806s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki87.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
3.572s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=588.132µs purpose=scheduled direct=true
4.193s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=592.204µs purpose=verify token=efde9c84a9fafdac direct=true
5.079s h087     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/php8.2-fpm.sock vhost=wiki87.co.lab count=2 first=2.806s last=3.806s sample="connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream, server: wiki87.co.lab, upstream: unix:/run/php/php8.2-fpm.sock"
5.641s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=6.618819ms purpose=scheduled direct=true
6.196s h087     look wiki87.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://wiki87.co.lab/ to=10.99.0.27:80 took=1.374775ms purpose=verify token=b5eece2d47aaed7d direct=true
6.196s expect php-fpm-config-invalid
