# Recorded in the lab: app-crash-body on nginx-node.
0s    h161     registered 10.99.0.9
406ms h161     agent speaks
419ms h161     change package readline-common:all detail="8.2-1.3 installed" when=-12m56.675s
419ms h161     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m46.675s
419ms h161     load load1=7.21 cpus=2 memory=25276502016 available=24282591232 swap=0 swapped=0 psi-cpu=0.45549999999999996 psi-memory=0 psi-io=0.0273 disk=0.24610028198160813 inodes=0.03577178716659546 path=/ oom=0 overflows=0
419ms h161     missing units ok=true witness=units
419ms h161     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
419ms h161     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
419ms h161     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=7806d669a84540a5b041a4b91e942f42 file=enabled since=-172ms
419ms h161     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
434ms h161     change package readline-common:all detail="8.2-1.3 installed" when=-12m56.675s
434ms h161     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m46.675s
437ms h161     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
437ms h161     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
437ms h161     unit nginx.service active/running load=loaded result=success pid=53 restart=no invocation=7806d669a84540a5b041a4b91e942f42 file=enabled since=-172ms
437ms h161     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
437ms h161     missing units ok=true witness=units
437ms h161     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
437ms h161     socket tcp:127.0.0.1:6265 unit=backend.service process=node user=www-data queue=0 backlog=511
550ms h161     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
550ms h161     vhost apache2.service apache disk name=h161.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
587ms h161     test nginx.service nginx ok tree=32b3e57084ea1339183a68307c642e8b47a025a586f7462986b9e3a2948686fd newer=no
587ms h161     vhost nginx.service nginx disk name=a1161.co.lab at=/etc/nginx/sites-enabled/a1161.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6265 > /etc/nginx/sites-enabled/a1161.co.lab:10 > connect=5s > read=5s" witness=configtest
587ms h161     vhost nginx.service nginx disk name=tintuc161.lab at=/etc/nginx/sites-enabled/tintuc161.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6265 > /etc/nginx/sites-enabled/tintuc161.lab:10 > connect=5s > read=5s" witness=configtest
587ms h161     vhost nginx.service nginx running name=a1161.co.lab at=/etc/nginx/sites-enabled/a1161.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6265 > /etc/nginx/sites-enabled/a1161.co.lab:10 > connect=5s > read=5s" witness=configtest
587ms h161     vhost nginx.service nginx running name=tintuc161.lab at=/etc/nginx/sites-enabled/tintuc161.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6265 > /etc/nginx/sites-enabled/tintuc161.lab:10 > connect=5s > read=5s" witness=configtest
611ms h161     target tcp:127.0.0.1:6265 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
618ms h161     unit backend.service active/running load=loaded result=success pid=46 restart=no invocation=c49794d8d8974b2db5bf5871e401af1a file=enabled since=-262ms
746ms h161     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
746ms h161     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
768ms h161     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.201s h161     look a1161.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a1161.co.lab/ to=10.99.0.9:80 took=23.32013ms purpose=scheduled direct=true
3.295s h161     look tintuc161.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://tintuc161.lab/ to=10.99.0.9:80 took=5.411672ms purpose=scheduled direct=true
3.885s h161     unit backend.service active/running load=loaded result=success pid=46 restart=always invocation=c49794d8d8974b2db5bf5871e401af1a file=enabled since=-262ms
4.283s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=29.913952ms purpose=scheduled direct=true
4.296s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=c49794d8d8974b2db5bf5871e401af1a file=enabled since=4.289s
4.296s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=c49794d8d8974b2db5bf5871e401af1a file=enabled since=4.294s
4.3s  h161     look tintuc161.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://tintuc161.lab/ to=10.99.0.9:80 took=784.604µs purpose=word direct=true
4.304s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=1 first=3.325s last=3.325s sample="upstream prematurely closed connection while reading upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265" about=upstream
4.304s h161     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6265 vhost=tintuc161.lab count=1 first=3.325s last=3.325s sample="connect() failed (111: Connection refused) while connecting to upstream, server: tintuc161.lab, upstream: tcp:127.0.0.1:6265"
4.307s h161     target tcp:127.0.0.1:6265 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
4.313s h161     removal socket tcp:127.0.0.1:6265 witness=sockets
4.416s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=restart invocation=c49794d8d8974b2db5bf5871e401af1a file=enabled since=4.294s
4.429s h161     unit backend.service inactive/dead load=loaded result=success pid=162 restarts=1 restart=always job=restart invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=4.415s
4.434s h161     unit backend.service active/running load=loaded result=success pid=162 restarts=1 restart=always job=restart invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=4.429s
4.434s h161     unit backend.service active/running load=loaded result=success pid=162 restarts=1 restart=always invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=4.429s
5.337s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=47.839856ms purpose=confirm token=b4f356b2b6967e47 direct=true
5.34s h161     look tintuc161.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://tintuc161.lab/ to=10.99.0.9:80 took=35.632749ms purpose=scheduled direct=true
5.354s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=5.339s
5.354s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=5.34s
5.376s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=tintuc161.lab count=1 first=5.325s last=5.325s sample="upstream prematurely closed connection while reading upstream, server: tintuc161.lab, upstream: tcp:127.0.0.1:6265" about=upstream
5.376s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=1 first=5.325s last=5.325s sample="upstream prematurely closed connection while reading upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265" about=upstream
5.685s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=df68cd820d5442e5ada69528bab078b9 file=enabled since=5.34s
5.685s h161     unit backend.service inactive/dead load=loaded result=success pid=175 restarts=2 restart=always job=unknown invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=5.664s
5.686s h161     unit backend.service active/running load=loaded result=success pid=175 restarts=2 restart=always job=unknown invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=5.68s
5.686s h161     unit backend.service active/running load=loaded result=success pid=175 restarts=2 restart=always invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=5.68s
6.378s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=47.43951ms purpose=scheduled direct=true
6.383s h161     target tcp:127.0.0.1:6265 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
6.385s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=6.378s
6.385s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=6.378s
6.386s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=44.767ms purpose=confirm token=f266e33e5660fe98 direct=true
6.415s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=2 first=6.325s last=6.325s sample="upstream prematurely closed connection while reading upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265" about=upstream
6.415s h161     target tcp:127.0.0.1:6265 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
6.669s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=restart invocation=c1d2ab9368be4e0e8a58abb47069988e file=enabled since=6.378s
6.688s h161     unit backend.service inactive/dead load=loaded result=success pid=188 restarts=3 restart=always job=restart invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=6.666s
6.688s h161     unit backend.service active/running load=loaded result=success pid=188 restarts=3 restart=always job=restart invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=6.685s
6.688s h161     unit backend.service active/running load=loaded result=success pid=188 restarts=3 restart=always invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=6.685s
6.698s h161     look a1161.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1161.co.lab/ to=10.99.0.9:80 took=430.75µs purpose=verify token=2d237a7b00abcecb direct=true
6.8s  h161     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=1 first=6.325s last=6.325s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265"
7.115s h161     process node unit=backend.service user=www-data count=1 cpu=0.13580246913580246 memory=51335168 io=0
7.115s h161     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
7.115s h161     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23257088 io=0.5
7.115s h161     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20332544 io=0
7.115s h161     process systemd unit=init.scope user=root count=1 cpu=0 memory=12263424 io=0
7.115s h161     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8269824 io=0
7.115s h161     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11812864 io=0.5
7.115s h161     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8060928 io=0
7.359s h161     target tcp:127.0.0.1:6265 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
7.407s h161     look tintuc161.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://tintuc161.lab/ to=10.99.0.9:80 took=55.075591ms purpose=scheduled direct=true
7.419s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=7.412s
7.419s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=7.412s
7.605s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=tintuc161.lab count=1 first=7.325s last=7.325s sample="upstream prematurely closed connection while reading upstream, server: tintuc161.lab, upstream: tcp:127.0.0.1:6265" about=upstream
7.686s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=9cc496d544f94b0dad3b245c37bda961 file=enabled since=7.412s
7.686s h161     unit backend.service inactive/dead load=loaded result=success pid=202 restarts=4 restart=always job=unknown invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=7.663s
7.686s h161     unit backend.service active/running load=loaded result=success pid=202 restarts=4 restart=always job=unknown invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=7.672s
7.686s h161     unit backend.service active/running load=loaded result=success pid=202 restarts=4 restart=always invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=7.672s
7.691s h161     look a1161.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1161.co.lab/ to=10.99.0.9:80 took=1.010651ms purpose=verify token=de8ea03bcb604d3c direct=true
7.716s h161     target tcp:127.0.0.1:6265 listens=no connects=no errno=ECONNREFUSED unit=backend.service process=node local=true
7.805s h161     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=1 first=7.325s last=7.325s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265"
8.422s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=57.083138ms purpose=scheduled direct=true
8.429s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=8.423s
8.429s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=8.423s
8.608s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=1 first=8.325s last=8.325s sample="upstream prematurely closed connection while reading upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265" about=upstream
8.675s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=unknown invocation=5573b04a2fd54147bbedb9ede6fa5b46 file=enabled since=8.423s
8.675s h161     unit backend.service inactive/dead load=loaded result=success pid=214 restarts=5 restart=always job=unknown invocation=95add271cdb644268f3aa088513ed86e file=enabled since=8.665s
8.675s h161     unit backend.service active/running load=loaded result=success pid=214 restarts=5 restart=always job=unknown invocation=95add271cdb644268f3aa088513ed86e file=enabled since=8.672s
8.675s h161     unit backend.service active/running load=loaded result=success pid=214 restarts=5 restart=always invocation=95add271cdb644268f3aa088513ed86e file=enabled since=8.672s
8.685s h161     look a1161.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1161.co.lab/ to=10.99.0.9:80 took=3.075295ms purpose=verify token=06199865b242a604 direct=true
9.298s h161     look tintuc161.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://tintuc161.lab/ to=10.99.0.9:80 took=32.745922ms purpose=scheduled direct=true
9.304s h161     unit backend.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=95add271cdb644268f3aa088513ed86e file=enabled since=9.3s
9.304s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=95add271cdb644268f3aa088513ed86e file=enabled since=9.301s
9.412s h161     sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:6265 vhost=tintuc161.lab count=1 first=8.325s last=8.325s sample="upstream prematurely closed connection while reading upstream, server: tintuc161.lab, upstream: tcp:127.0.0.1:6265" about=upstream
9.431s h161     unit backend.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always job=unknown invocation=95add271cdb644268f3aa088513ed86e file=enabled since=9.301s
9.432s h161     unit backend.service inactive/dead load=loaded result=success pid=227 restarts=6 restart=always job=unknown invocation=1ecefb41896f434aab096c89658b2f50 file=enabled since=9.42s
9.432s h161     unit backend.service active/running load=loaded result=success pid=227 restarts=6 restart=always job=unknown invocation=1ecefb41896f434aab096c89658b2f50 file=enabled since=9.429s
9.432s h161     unit backend.service active/running load=loaded result=success pid=227 restarts=6 restart=always invocation=1ecefb41896f434aab096c89658b2f50 file=enabled since=9.429s
9.436s h161     look a1161.co.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://a1161.co.lab/ to=10.99.0.9:80 took=822.433µs purpose=verify token=89c132887d61ce6b direct=true
9.814s h161     sign nginx-connect-failed nginx.service server=nginx errno=ECONNREFUSED target=tcp:127.0.0.1:6265 vhost=a1161.co.lab count=2 first=8.325s last=9.325s sample="connect() failed (111: Connection refused) while connecting to upstream, server: a1161.co.lab, upstream: tcp:127.0.0.1:6265"
10.386s h161     target tcp:127.0.0.1:6265 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
10.418s h161     load cpu=0.814285714285707 steal=0.0015306122448980628 wait=0.047448979591840246 load1=6.49 cpus=2 memory=25276502016 available=24240005120 swap=0 swapped=0 psi-cpu=0.5144 psi-memory=0 psi-io=0.0736 disk=0.2568501711139656 inodes=0.03594648838043213 path=/ oom=0 overflows=0
10.418s h161     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.435s h161     socket tcp:127.0.0.1:6265 unit=backend.service process=node user=www-data queue=0 backlog=511
10.49s h161     look a1161.co.lab 200/truncated from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://a1161.co.lab/ to=10.99.0.9:80 took=35.522186ms purpose=scheduled direct=true
10.49s expect app-crash-mid-response
