# Recorded in the lab: app-answers-nul on nginx-node.
0s    h168     registered 10.99.0.15
989ms h168     agent speaks
991ms h168     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m57.24s
991ms h168     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m47.24s
991ms h168     load load1=19.51 cpus=2 memory=25276502016 available=23954198528 swap=0 swapped=0 psi-cpu=0.9759 psi-memory=0 psi-io=0.0547 disk=0.3274565245544812 inodes=0.040756285190582275 path=/ oom=0 overflows=0
991ms h168     missing units ok=true witness=units
991ms h168     missing "weblog apache2.service" ok=true witness=weblog
991ms h168     missing "weblog nginx.service" ok=true witness=weblog
991ms h168     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
991ms h168     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
991ms h168     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=418d8fc63ac24aefbd684bc04d469453 file=enabled since=-1.726s
991ms h168     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
996ms h168     load load1=19.51 cpus=2 memory=25276502016 available=23954198528 swap=0 swapped=0 psi-cpu=0.9759 psi-memory=0 psi-io=0.0547 disk=0.3274565245544812 inodes=0.040756285190582275 path=/ oom=0 overflows=0
996ms h168     missing "weblog nginx.service" ok=true witness=weblog
996ms h168     missing "weblog apache2.service" ok=true witness=weblog
996ms h168     change package readline-common:all detail="8.2-1.3 installed" when=-1h12m57.24s
996ms h168     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h12m47.24s
999ms h168     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
999ms h168     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
999ms h168     unit nginx.service active/running load=loaded result=success pid=51 restart=no invocation=418d8fc63ac24aefbd684bc04d469453 file=enabled since=-1.726s
999ms h168     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
999ms h168     missing units ok=true witness=units
1.199s h168     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.199s h168     socket tcp:127.0.0.1:8323 unit=app.service process=node user=www-data queue=0 backlog=511
1.635s h168     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.635s h168     vhost apache2.service apache disk name=h168.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
2.249s h168     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
2.249s h168     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
2.353s h168     missing "weblog php8.2-fpm.service" ok=true witness=weblog
2.353s h168     removal missing "weblog php8.2-fpm.service" witness=weblog
2.455s h168     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.519s h168     test nginx.service nginx ok tree=1b9db5326ee92f6650811158cfe40376dc2c3b3ae4ca9a6243169e43a9599fc4 newer=no
2.519s h168     vhost nginx.service nginx disk name=blog168.lab at=/etc/nginx/sites-enabled/blog168.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8323 > /etc/nginx/sites-enabled/blog168.lab:10 > connect=10s > read=10s" witness=configtest
2.519s h168     vhost nginx.service nginx running name=blog168.lab at=/etc/nginx/sites-enabled/blog168.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8323 > /etc/nginx/sites-enabled/blog168.lab:10 > connect=10s > read=10s" witness=configtest
2.519s h168     target tcp:127.0.0.1:8323 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
2.519s h168     unit app.service active/running load=loaded result=success pid=44 restart=no invocation=f72b87adce284b2bb55ab935c352ecbb file=enabled since=-1.931s
5.177s h168     look blog168.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog168.lab/ to=10.99.0.15:80 took=105.296551ms purpose=scheduled direct=true source=10.99.0.2
7.112s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=31.817864ms purpose=scheduled direct=true source=10.99.0.2
7.161s h168     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:8323 vhost=blog168.lab count=1 first=6.76s last=6.76s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: blog168.lab, upstream: tcp:127.0.0.1:8323" about=header
7.194s h168     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.194s h168     socket tcp:127.0.0.1:8323 unit=app.service process=node user=www-data queue=0 backlog=511
7.234s h168     wait app.service nothing workers=1 of=1
8.116s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=2.923381ms purpose=confirm token=141485298166e8a6 direct=true source=10.99.0.2
8.154s h168     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:8323 vhost=blog168.lab count=1 first=7.76s last=7.76s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: blog168.lab, upstream: tcp:127.0.0.1:8323" about=header
8.616s h168     arrival 141485298166e8a6 nginx.service status=502
9.246s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=2.675647ms purpose=scheduled direct=true source=10.99.0.2
9.304s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=45.336593ms purpose=verify token=63a5674b26e81805 direct=true source=10.99.0.2
9.63s h168     arrival 63a5674b26e81805 nginx.service status=502
10.172s h168     sign nginx-invalid-response nginx.service server=nginx target=tcp:127.0.0.1:8323 vhost=blog168.lab count=2 first=8.76s last=8.76s sample="upstream sent invalid header: \"…\" while reading response header from upstream, server: blog168.lab, upstream: tcp:127.0.0.1:8323" about=header
10.218s h168     wait app.service nothing workers=1 of=1
10.611s h168     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 502=4 sources=1 top=1 counted=1
11.006s h168     load cpu=0.9990009990009772 steal=0.0004995004995004779 wait=0.0004995004995003892 load1=19.04 cpus=2 memory=25276502016 available=23802036224 swap=0 swapped=0 psi-cpu=0.9590000000000001 psi-memory=0 psi-io=0.0455 disk=0.32692622790835524 inodes=0.04075115919113159 path=/ oom=0 overflows=0
11.07s h168     process node unit=app.service user=www-data count=1 cpu=0 memory=52695040
11.07s h168     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
11.07s h168     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22237184
11.07s h168     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20467712
11.07s h168     process systemd unit=init.scope user=root count=1 cpu=0 memory=11919360
11.07s h168     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7991296
11.07s h168     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216
11.07s h168     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8019968
11.096s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=10.614223ms purpose=scheduled direct=true source=10.99.0.2
11.309s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=3.373099ms purpose=verify token=35bd9ccfc13ca44b direct=true source=10.99.0.2
11.664s h168     arrival 35bd9ccfc13ca44b nginx.service status=502
13.198s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=25.730189ms purpose=scheduled direct=true source=10.99.0.2
13.246s h168     wait app.service nothing workers=1 of=1
13.462s h168     look blog168.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://blog168.lab/ to=10.99.0.15:80 took=27.991499ms purpose=verify token=f1c84bc1867f4450 direct=true source=10.99.0.2
13.462s expect app-invalid-response
