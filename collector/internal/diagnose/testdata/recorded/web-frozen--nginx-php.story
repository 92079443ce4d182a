# Recorded in the lab: web-frozen on nginx-php.
0s    h267     registered 10.99.0.20
576ms h267     agent speaks
578ms h267     change package readline-common:all detail="8.2-1.3 installed" when=-16m13.127s
578ms h267     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m3.127s
578ms h267     load load1=11.66 cpus=2 memory=25276502016 available=24247152640 swap=0 swapped=0 psi-cpu=0.8745 psi-memory=0 psi-io=0.0355 disk=0.24717905304373772 inodes=0.03595966100692749 path=/ oom=0 overflows=0
578ms h267     missing units ok=true witness=units
578ms h267     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
578ms h267     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
578ms h267     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
578ms h267     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
578ms h267     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=302a384b13f2432682b5bce4a4b36e27 file=enabled since=-494ms
578ms h267     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=7acf53104af94e2ea53c506ea751fcd1 file=enabled status="Ready to handle connections" since=-415ms
580ms h267     load load1=11.66 cpus=2 memory=25276502016 available=24247152640 swap=0 swapped=0 psi-cpu=0.8745 psi-memory=0 psi-io=0.0355 disk=0.24717905304373772 inodes=0.03595966100692749 path=/ oom=0 overflows=0
580ms h267     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
580ms h267     change package readline-common:all detail="8.2-1.3 installed" when=-16m13.127s
580ms h267     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-16m3.127s
581ms h267     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
581ms h267     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
581ms h267     unit nginx.service active/running load=loaded result=success pid=42 restart=no invocation=302a384b13f2432682b5bce4a4b36e27 file=enabled since=-494ms
581ms h267     unit php8.2-fpm.service active/running load=loaded result=success pid=38 restart=no invocation=7acf53104af94e2ea53c506ea751fcd1 file=enabled status="Ready to handle connections" since=-415ms
581ms h267     missing units ok=true witness=units
581ms h267     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
664ms h267     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
664ms h267     vhost apache2.service apache disk name=h267.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
683ms h267     test nginx.service nginx ok tree=8a30f51d1ff6745d8fe84bcb451a6f7947b9e48117b489ec9d9ab37a95af1ab0 newer=no
683ms h267     vhost nginx.service nginx disk name=kasir267.co.lab at=/etc/nginx/sites-enabled/kasir267.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir267.co.lab:13 > connect=2s > read=2s" witness=configtest
683ms h267     vhost nginx.service nginx running name=kasir267.co.lab at=/etc/nginx/sites-enabled/kasir267.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/kasir267.co.lab:13 > connect=2s > read=2s" witness=configtest
717ms h267     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
775ms h267     test php8.2-fpm.service php-fpm ok tree=6e6b5f7f96656484851fdd246fc3392bc3ba7182c993718452c038fa6ac20b48 newer=no
775ms h267     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
775ms h267     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
3.035s h267     look kasir267.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir267.co.lab/ to=10.99.0.20:80 took=1.641469ms purpose=scheduled direct=true
10.075s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.000579625s purpose=scheduled direct=true
10.299s h267     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.578s h267     load cpu=0.9989994997498758 steal=0.000500250125062526 wait=0 load1=11.7 cpus=2 memory=25276502016 available=24143683584 swap=0 swapped=0 psi-cpu=0.9148999999999999 psi-memory=0 psi-io=0.028900000000000002 disk=0.2476745438678173 inodes=0.035965681076049805 path=/ oom=0 overflows=0
10.578s h267     pool php8.2-fpm.service tree=running active=0 idle=2 requests=2 slow=0 witness=units
10.578s h267     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.701s h267     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15626240
10.701s h267     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21958656
10.701s h267     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20664320
10.701s h267     process systemd unit=init.scope user=root count=1 cpu=0 memory=12398592
10.701s h267     process nginx unit=nginx.service user=www-data count=3 stopped=3 cpu=0 memory=8376320
10.701s h267     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=46432256
10.702s h267     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11870208
10.702s h267     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8040448
12.113s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.002811622s purpose=scheduled direct=true
14.037s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.000153421s purpose=scheduled direct=true
15.091s h267     inside kasir267.co.lab time-out path=/ to=127.0.0.1:80 took=5.000902217s
15.495s h267     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15626240
15.495s h267     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=21958656
15.495s h267     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20664320
15.495s h267     process systemd unit=init.scope user=root count=1 cpu=0 memory=12398592
15.495s h267     process nginx unit=nginx.service user=www-data count=3 stopped=3 cpu=0 memory=8376320
15.495s h267     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=46432256
15.495s h267     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11870208
15.495s h267     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8040448
15.505s h267     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
16.075s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.003928212s purpose=scheduled direct=true
16.08s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.002370062s purpose=confirm token=4d79e1124d9c66d2 direct=true
18.03s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.000575955s purpose=scheduled direct=true
18.115s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.000884939s purpose=confirm token=9efc492fb74ba892 direct=true
19.593s h267     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
19.607s h267     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
19.95s h267     look kasir267.co.lab time-out from=prober feed=prober tier=2 by=nobody error="i/o timeout" url=http://kasir267.co.lab/ to=10.99.0.20:80 took=5.000636194s purpose=scheduled direct=true
19.95s expect web-server-hung
