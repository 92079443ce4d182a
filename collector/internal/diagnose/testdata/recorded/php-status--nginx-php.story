# Recorded in the lab: php-status on nginx-php.
0s    h244     registered 10.99.0.14
219ms h244     agent speaks
226ms h244     change package readline-common:all detail="8.2-1.3 installed" when=-14m55.857s
226ms h244     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m45.857s
226ms h244     load load1=8.33 cpus=2 memory=25276502016 available=22742142976 swap=0 swapped=0 psi-cpu=0.5023 psi-memory=0 psi-io=0.011000000000000001 disk=0.2576494484931634 inodes=0.03595566749572754 path=/ oom=0 overflows=0
226ms h244     missing units ok=true witness=units
226ms h244     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
226ms h244     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
226ms h244     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
226ms h244     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=b18fe5f8d2044b0f88fe36d7a93f2dab file=enabled since=-120ms
226ms h244     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=e32da64b007a45aca51145b801dcc264 file=enabled status="Ready to handle connections" since=-80ms
231ms h244     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
231ms h244     change package readline-common:all detail="8.2-1.3 installed" when=-14m55.857s
231ms h244     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-14m45.857s
232ms h244     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
232ms h244     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
232ms h244     unit nginx.service active/running load=loaded result=success pid=47 restart=no invocation=b18fe5f8d2044b0f88fe36d7a93f2dab file=enabled since=-120ms
232ms h244     unit php8.2-fpm.service active/running load=loaded result=success pid=42 restart=no invocation=e32da64b007a45aca51145b801dcc264 file=enabled status="Ready to handle connections" since=-80ms
232ms h244     missing units ok=true witness=units
240ms h244     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
328ms h244     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
328ms h244     vhost apache2.service apache disk name=h244.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
342ms h244     test nginx.service nginx ok tree=1bb5ad51c5ae900a1f26d9967cd447dd809109eb75d1480f716f2a9c5a99055e newer=no
342ms h244     vhost nginx.service nginx disk name=api-docs244.co.lab at=/etc/nginx/sites-enabled/api-docs244.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs244.co.lab:13 > connect=2s > read=2s" witness=configtest
342ms h244     vhost nginx.service nginx disk name=toko244.lab at=/etc/nginx/sites-enabled/toko244.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/toko244.lab:13 > connect=2s > read=2s" witness=configtest
342ms h244     vhost nginx.service nginx running name=api-docs244.co.lab at=/etc/nginx/sites-enabled/api-docs244.co.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/api-docs244.co.lab:13 > connect=2s > read=2s" witness=configtest
342ms h244     vhost nginx.service nginx running name=toko244.lab at=/etc/nginx/sites-enabled/toko244.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/toko244.lab:13 > connect=2s > read=2s" witness=configtest
370ms h244     target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
388ms h244     test php8.2-fpm.service php-fpm ok tree=df985d272e1f1f649c00ea7c41dd6e310e8a73adbd6a2f34f4f5c37effa0b343 newer=no
388ms h244     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
388ms h244     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
661ms h244     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
661ms h244     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=0.18518518518518517
661ms h244     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.04938271604938271 memory=20426752 io=0.07407407407407407
661ms h244     process systemd unit=init.scope user=root count=1 cpu=0.012345679012345678 memory=12156928 io=0
661ms h244     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7417856 io=0
661ms h244     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=41959424 io=0
661ms h244     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11931648 io=0.7407407407407407
661ms h244     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8036352 io=0
2.745s h244     look toko244.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko244.lab/ to=10.99.0.14:80 took=1.90682ms purpose=scheduled direct=true
3.304s h244     look api-docs244.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=10.909645ms purpose=scheduled direct=true
4.714s h244     look toko244.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://toko244.lab/ to=10.99.0.14:80 took=1.868995ms purpose=scheduled direct=true
5.227s h244     look api-docs244.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=4.333026ms purpose=scheduled direct=true
6.646s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=1.563186ms purpose=scheduled direct=true
6.655s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko244.lab count=1 first=6.143s last=6.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko244.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
6.663s h244     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
7.218s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=1.595085ms purpose=scheduled direct=true
7.257s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=api-docs244.co.lab count=1 first=7.143s last=7.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: api-docs244.co.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
7.651s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=2.296569ms purpose=confirm token=f84c8b0218aea3d8 direct=true
7.659s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko244.lab count=1 first=7.143s last=7.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko244.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
8.22s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=806.344µs purpose=confirm token=e70fc06bf4d3129d direct=true
8.261s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=api-docs244.co.lab count=1 first=8.143s last=8.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: api-docs244.co.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
8.584s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=852.38µs purpose=scheduled direct=true
8.658s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=4.250446ms purpose=verify token=ce39eea849e83b0b direct=true
9.201s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=9.404298ms purpose=scheduled direct=true
9.224s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=3.724342ms purpose=verify token=cb70cc221c513d89 direct=true
9.666s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=toko244.lab count=2 first=8.143s last=8.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: toko244.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
9.908s h244     removal wait "php8.2-fpm.service pool1 nothing " witness=waits
9.927s h244     wait php8.2-fpm.service nothing pool=pool1 workers=2 of=2
10.126s h244     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.234s h244     load cpu=0.7038759689922527 steal=0 wait=0.004134366925064617 load1=9.62 cpus=2 memory=25276502016 available=22762348544 swap=0 swapped=0 psi-cpu=0.5081 psi-memory=0 psi-io=0.011399999999999999 disk=0.25636724556860313 inodes=0.03595036268234253 path=/ oom=0 overflows=0
10.234s h244     pool php8.2-fpm.service tree=running active=0 idle=2 requests=17 slow=0 witness=units
10.234s h244     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.322s h244     sign nginx-invalid-response nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=api-docs244.co.lab count=2 first=9.143s last=9.143s sample="upstream sent invalid status \"…\" while reading response header from upstream, server: api-docs244.co.lab, upstream: unix:/run/php/php8.2-fpm.sock" about=status
10.661s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=1.682749ms purpose=verify token=ffaea3d0f62d7ac8 direct=true
10.67s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=1.580585ms purpose=scheduled direct=true
11.106s h244     arrival ffaea3d0f62d7ac8 nginx.service status=502
11.282s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=1.032931ms purpose=scheduled direct=true
12.667s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=5.545033ms purpose=verify token=06a3830c8d218bb0 direct=true
12.679s h244     look toko244.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://toko244.lab/ to=10.99.0.14:80 took=800.511µs purpose=scheduled direct=true
13.109s h244     arrival 06a3830c8d218bb0 nginx.service status=502
13.37s h244     look api-docs244.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://api-docs244.co.lab/ to=10.99.0.14:80 took=3.092994ms purpose=scheduled direct=true
13.37s expect app-invalid-response
