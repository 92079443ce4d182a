# Recorded in the lab: upstream-drop on nginx-node6.
0s    h189     registered 10.99.0.35
419ms h189     agent speaks
423ms h189     change package readline-common:all detail="8.2-1.3 installed" when=-18m33.626s
423ms h189     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m23.626s
423ms h189     load load1=12.91 cpus=2 memory=25276502016 available=24224382976 swap=0 swapped=0 psi-cpu=0.9044 psi-memory=0 psi-io=0.0535 disk=0.2498735095275807 inodes=0.03604835271835327 path=/ oom=0 overflows=0
423ms h189     missing units ok=true witness=units
423ms h189     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
423ms h189     socket tcp:[::1]:3889 unit=backend.service process=node user=www-data queue=0 backlog=511
423ms h189     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
423ms h189     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
423ms h189     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=2d29248c0be049a1af66aa0cf99d8bc7 file=enabled since=-297ms
423ms h189     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
427ms h189     load load1=12.91 cpus=2 memory=25276502016 available=24224382976 swap=0 swapped=0 psi-cpu=0.9044 psi-memory=0 psi-io=0.0535 disk=0.2498735095275807 inodes=0.03604835271835327 path=/ oom=0 overflows=0
427ms h189     change package readline-common:all detail="8.2-1.3 installed" when=-18m33.626s
427ms h189     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m23.626s
428ms h189     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
428ms h189     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
428ms h189     unit nginx.service active/running load=loaded result=success pid=57 restart=no invocation=2d29248c0be049a1af66aa0cf99d8bc7 file=enabled since=-297ms
428ms h189     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
428ms h189     missing units ok=true witness=units
428ms h189     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
428ms h189     socket tcp:[::1]:3889 unit=backend.service process=node user=www-data queue=0 backlog=511
681ms h189     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
681ms h189     vhost apache2.service apache disk name=h189.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
681ms h189     test nginx.service nginx ok tree=6613e4da8824f78dd344dc48fecec3fd222f873bbb7f3fbf2f030f2cc4a72f3d newer=no
681ms h189     vhost nginx.service nginx disk name=shop189.lab at=/etc/nginx/sites-enabled/shop189.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:3889 > /etc/nginx/sites-enabled/shop189.lab:10 > connect=2s > read=2s" witness=configtest
681ms h189     vhost nginx.service nginx running name=shop189.lab at=/etc/nginx/sites-enabled/shop189.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:[::1]:3889 > /etc/nginx/sites-enabled/shop189.lab:10 > connect=2s > read=2s" witness=configtest
681ms h189     target tcp:[::1]:3889 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
708ms h189     unit backend.service active/running load=loaded result=success pid=50 restart=no invocation=dd5f70e67bf64e9a8bc451f67c59f238 file=enabled since=-366ms
838ms h189     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
838ms h189     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
860ms h189     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.126s h189     look shop189.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://shop189.lab/ to=10.99.0.35:80 took=14.699407ms purpose=scheduled direct=true
3.636s h189     firewall nftables drop rule="meta iifname lo tcp dport 3889 drop" chain="inet lab input" direction=in port=3889 interface=lo
7.094s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.002457495s purpose=scheduled direct=true
7.116s h189     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:3889 vhost=shop189.lab count=1 first=6.374s last=6.374s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop189.lab, upstream: tcp:[::1]:3889"
8.139s h189     target tcp:[::1]:3889 listens=yes connects=no errno=ETIMEDOUT unit=backend.service process=node queue=0 backlog=511 local=true
9.106s h189     inside shop189.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.001803548s
9.121s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.005384554s purpose=scheduled direct=true
9.124s h189     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:3889 vhost=shop189.lab count=2 first=8.374s last=8.374s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop189.lab, upstream: tcp:[::1]:3889"
9.537s h189     process node unit=backend.service user=www-data count=1 cpu=0 memory=50745344
9.537s h189     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15626240
9.537s h189     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22704128
9.537s h189     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20410368
9.537s h189     process systemd unit=init.scope user=root count=1 cpu=0 memory=12165120
9.537s h189     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8187904
9.537s h189     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11911168
9.537s h189     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8003584
9.538s h189     wait backend.service nothing workers=1 of=1
10.135s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.008283118s purpose=confirm token=59c51e8c0b06c248 direct=true
10.146s h189     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:3889 vhost=shop189.lab count=1 first=9.374s last=9.374s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop189.lab, upstream: tcp:[::1]:3889"
10.183s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.018031196s purpose=confirm token=174d60348a28df9b direct=true
10.421s h189     load cpu=0.8860630722278842 steal=0 wait=0.004577822990844561 load1=12.67 cpus=2 memory=25276502016 available=24274706432 swap=0 swapped=0 psi-cpu=0.7471 psi-memory=0 psi-io=0.0375 disk=0.25008389417756816 inodes=0.036055922508239746 path=/ oom=0 overflows=0
10.421s h189     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.421s h189     socket tcp:[::1]:3889 unit=backend.service process=node user=www-data queue=1 backlog=511
11.152s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.001870677s purpose=scheduled direct=true
12.166s h189     sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:[::1]:3889 vhost=shop189.lab count=2 first=9.374s last=10.374s sample="upstream timed out (110: Connection timed out) while connecting to upstream, server: shop189.lab, upstream: tcp:[::1]:3889"
13.13s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.002265057s purpose=verify token=169d5afe3c244ac8 direct=true
13.134s h189     look shop189.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://shop189.lab/ to=10.99.0.35:80 took=2.01894205s purpose=scheduled direct=true
13.134s expect firewall-blocks-upstream
