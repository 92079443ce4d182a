# Recorded in the lab: app-crash-body on apache-node.
0s    h162     registered 10.99.0.6
416ms h162     agent speaks
420ms h162     change package readline-common:all detail="8.2-1.3 installed" when=-12m40.124s
420ms h162     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m30.124s
420ms h162     load load1=8.17 cpus=2 memory=25276502016 available=24176807936 swap=0 swapped=0 psi-cpu=0.3787 psi-memory=0 psi-io=0.0226 disk=0.24622484577795745 inodes=0.03579080104827881 path=/ oom=0 overflows=0
420ms h162     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=f835be449b154cf693cded83f4aab02d file=enabled since=-115ms
421ms h162     change package readline-common:all detail="8.2-1.3 installed" when=-12m40.124s
421ms h162     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-12m30.124s
421ms h162     unit apache2.service active/running load=loaded result=success pid=62 restart=on-abort invocation=f835be449b154cf693cded83f4aab02d file=enabled since=-115ms
443ms h162     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
461ms h162     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
476ms h162     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
477ms h162     missing units ok=true witness=units
500ms h162     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
500ms h162     socket tcp:127.0.0.1:5152 unit=app.service process=node user=www-data queue=0 backlog=511
590ms h162     test apache2.service apache ok tree=e57c8594244a0fec2d615ba7c711465c21232876a81cb22185f57f36a98968cf newer=no
590ms h162     vhost apache2.service apache disk name=api-docs162.example.lab at=/etc/apache2/sites-enabled/api-docs162.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5152 > /etc/apache2/sites-enabled/api-docs162.example.lab.conf:7 > read=10s" witness=configtest
590ms h162     vhost apache2.service apache disk name=sekolah162.example.lab at=/etc/apache2/sites-enabled/sekolah162.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5152 > /etc/apache2/sites-enabled/sekolah162.example.lab.conf:7 > read=10s" witness=configtest
591ms h162     vhost apache2.service apache running name=api-docs162.example.lab at=/etc/apache2/sites-enabled/api-docs162.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:5152 > /etc/apache2/sites-enabled/api-docs162.example.lab.conf:7 > read=10s" witness=configtest
591ms h162     vhost apache2.service apache running name=sekolah162.example.lab at=/etc/apache2/sites-enabled/sekolah162.example.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:5152 > /etc/apache2/sites-enabled/sekolah162.example.lab.conf:7 > read=10s" witness=configtest
610ms h162     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
610ms h162     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
614ms h162     target tcp:127.0.0.1:5152 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
619ms h162     unit app.service active/running load=loaded result=success pid=40 restart=no invocation=8def0f37def5439799cc1ada12802301 file=enabled since=-233ms
684ms h162     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
684ms h162     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
705ms h162     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
2.502s h162     look sekolah162.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=13.295736ms purpose=scheduled direct=true
2.651s h162     look api-docs162.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=6.002128ms purpose=scheduled direct=true
3.29s h162     unit app.service active/running load=loaded result=success pid=40 restart=always invocation=8def0f37def5439799cc1ada12802301 file=enabled since=-233ms
4.435s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=34.558822ms purpose=scheduled direct=true
4.445s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=8def0f37def5439799cc1ada12802301 file=enabled since=4.443s
4.451s h162     target tcp:127.0.0.1:5152 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
4.453s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restart=always invocation=8def0f37def5439799cc1ada12802301 file=enabled since=4.443s stop=no
4.453s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=3.957993ms purpose=word direct=true
4.457s h162     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5152 count=1 first=4.452s last=4.452s sample="AH00957: http: attempt to connect to 127.0.0.1:5152 (127.0.0.1:5152) failed"
4.457s h162     sign apache-ah01114 apache2.service server=apache count=1 first=4.452s last=4.452s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
4.458s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=1.313446ms purpose=word direct=true
4.458s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restart=always invocation=8def0f37def5439799cc1ada12802301 file=enabled since=4.443s
4.469s h162     removal socket tcp:127.0.0.1:5152 witness=sockets
4.671s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=6.976212ms purpose=scheduled direct=true
4.705s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=980.598µs purpose=confirm token=567b1b8f94062811 direct=true
4.797s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always job=unknown invocation=8def0f37def5439799cc1ada12802301 file=enabled since=4.443s
4.797s h162     unit app.service inactive/dead load=loaded result=success pid=205 restarts=1 restart=always job=unknown invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=4.78s
4.797s h162     unit app.service active/running load=loaded result=success pid=205 restarts=1 restart=always job=unknown invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=4.795s
4.797s h162     unit app.service active/running load=loaded result=success pid=205 restarts=1 restart=always invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=4.795s
5.455s h162     look api-docs162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=54.484254ms purpose=verify token=06035a0d894e539e direct=true
5.456s h162     look sekolah162.example.lab 502 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-502 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=6.771419ms purpose=confirm token=2598f029f0aff598 direct=true
5.466s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=5.458s
5.466s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=1 restart=always invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=5.458s
5.466s h162     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5152 count=3 first=4.457s last=4.704s sample="AH00957: http: attempt to connect to 127.0.0.1:5152 (127.0.0.1:5152) failed"
5.466s h162     sign apache-ah01114 apache2.service server=apache count=3 first=4.457s last=4.704s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
5.466s h162     sign apache-ah01102 apache2.service server=apache errno=ECONNRESET target=tcp:127.0.0.1:5152 count=1 first=5.455s last=5.455s sample="AH01102: error reading status line from remote server 127.0.0.1:5152"
5.466s h162     sign apache-ah00898 apache2.service server=apache count=1 first=5.455s last=5.455s sample="AH00898: Error reading from remote server returned by …"
5.798s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always job=unknown invocation=af72ff17864c4ea38293777cf6ef396e file=enabled since=5.458s
5.798s h162     unit app.service inactive/dead load=loaded result=success pid=220 restarts=2 restart=always job=unknown invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=5.78s
5.798s h162     unit app.service active/running load=loaded result=success pid=220 restarts=2 restart=always job=unknown invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=5.795s
5.798s h162     unit app.service active/running load=loaded result=success pid=220 restarts=2 restart=always invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=5.795s
5.8s  h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=802.62µs purpose=verify token=891bee6312a5a514 direct=true
5.877s h162     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=16719872 io=0
5.877s h162     process node unit=app.service user=www-data count=1 running=1 cpu=0.0375 memory=41558016 io=0
5.877s h162     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15495168 io=0
5.877s h162     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23199744 io=0.09090909090909091
5.877s h162     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19369984 io=0
5.877s h162     process systemd unit=init.scope user=root count=1 cpu=0 memory=11976704 io=0
5.877s h162     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11907072 io=0.9090909090909091
5.877s h162     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8024064 io=0
5.89s h162     wait app.service cpu workers=1 of=1
6.376s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=37.68729ms purpose=scheduled direct=true
6.384s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=6.379s
6.384s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=2 restart=always invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=6.379s
6.394s h162     removal wait "app.service  cpu " witness=waits
6.562s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always job=unknown invocation=52cc434564ae4025b9df72aee6fe9416 file=enabled since=6.379s
6.562s h162     unit app.service inactive/dead load=loaded result=success pid=234 restarts=3 restart=always job=unknown invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=6.53s
6.562s h162     unit app.service active/running load=loaded result=success pid=234 restarts=3 restart=always job=unknown invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=6.544s
6.562s h162     unit app.service active/running load=loaded result=success pid=234 restarts=3 restart=always invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=6.544s
6.573s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=667.188µs purpose=verify token=ee75918d1c13a413 direct=true
6.694s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=940.633µs purpose=scheduled direct=true
7.469s h162     sign apache-ah01114 apache2.service server=apache count=3 first=5.8s last=6.694s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
7.469s h162     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5152 count=3 first=5.8s last=6.694s sample="AH00957: http: attempt to connect to 127.0.0.1:5152 (127.0.0.1:5152) failed"
7.556s h162     target tcp:127.0.0.1:5152 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
7.564s h162     socket tcp:127.0.0.1:5152 unit=app.service process=node user=www-data queue=0 backlog=511
8.359s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=34.376101ms purpose=scheduled direct=true
8.375s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=8.363s
8.375s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=3 restart=always invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=8.364s
8.388s h162     removal socket tcp:127.0.0.1:5152 witness=sockets
8.39s h162     target tcp:127.0.0.1:5152 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
8.553s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always job=unknown invocation=100c6aa1137c48faa6f5f96e433169c8 file=enabled since=8.364s
8.553s h162     unit app.service inactive/dead load=loaded result=success pid=249 restarts=4 restart=always job=unknown invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.53s
8.553s h162     unit app.service active/running load=loaded result=success pid=249 restarts=4 restart=always job=unknown invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.551s
8.553s h162     unit app.service active/running load=loaded result=success pid=249 restarts=4 restart=always invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.551s
8.563s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=6.714518ms purpose=verify token=696424f773dd3236 direct=true
8.776s h162     look api-docs162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=38.24383ms purpose=scheduled direct=true
8.787s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.778s
8.787s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=4 restart=always invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.778s
9.039s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always job=unknown invocation=233eaa0bbda54aea812054bfefb86a81 file=enabled since=8.778s
9.04s h162     unit app.service inactive/dead load=loaded result=success pid=262 restarts=5 restart=always job=unknown invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=9.03s
9.04s h162     unit app.service active/running load=loaded result=success pid=262 restarts=5 restart=always job=unknown invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=9.035s
9.04s h162     unit app.service active/running load=loaded result=success pid=262 restarts=5 restart=always invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=9.035s
9.044s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=759.688µs purpose=verify token=0e54cefbdf82af7b direct=true
10.048s h162     socket tcp:127.0.0.1:5152 unit=app.service process=node user=www-data queue=0 backlog=511
10.049s h162     target tcp:127.0.0.1:5152 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10.421s h162     load cpu=0.7997967479674568 steal=0 wait=0.0071138211382113055 load1=7.23 cpus=2 memory=25276502016 available=24254181376 swap=0 swapped=0 psi-cpu=0.4211 psi-memory=0 psi-io=0.0235 disk=0.24675024196538384 inodes=0.035800039768218994 path=/ oom=0 overflows=0
10.421s h162     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
10.45s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=34.151437ms purpose=scheduled direct=true
10.456s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=10.453s
10.458s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=5 restart=always invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=10.454s
10.484s h162     removal socket tcp:127.0.0.1:5152 witness=sockets
10.487s h162     target tcp:127.0.0.1:5152 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
10.72s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=2.613108ms purpose=scheduled direct=true
10.792s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always job=unknown invocation=7d7ecbcb99d4467a9715f00594c67d23 file=enabled since=10.454s
10.792s h162     unit app.service inactive/dead load=loaded result=success pid=277 restarts=6 restart=always job=unknown invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=10.78s
10.792s h162     unit app.service active/running load=loaded result=success pid=277 restarts=6 restart=always job=unknown invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=10.789s
10.792s h162     unit app.service active/running load=loaded result=success pid=277 restarts=6 restart=always invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=10.789s
10.798s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=3.961039ms purpose=verify token=d34f2ae4601fb862 direct=true
11.323s h162     arrival d34f2ae4601fb862 apache2.service vhost=sekolah162.example.lab status=503
11.524s h162     sign apache-ah00957 apache2.service server=apache errno=ECONNREFUSED target=tcp:127.0.0.1:5152 count=4 first=8.557s last=10.798s sample="AH00957: http: attempt to connect to 127.0.0.1:5152 (127.0.0.1:5152) failed"
11.524s h162     sign apache-ah01114 apache2.service server=apache count=4 first=8.557s last=10.798s sample="AH01114: HTTP: failed to make connection to backend: 127.0.0.1"
11.797s h162     socket tcp:127.0.0.1:5152 unit=app.service process=node user=www-data queue=0 backlog=511
11.799s h162     target tcp:127.0.0.1:5152 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
12.391s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=50.507179ms purpose=scheduled direct=true
12.4s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=6 restart=always invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=12.393s
12.402s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=6 restart=always invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=12.396s
12.426s h162     removal socket tcp:127.0.0.1:5152 witness=sockets
12.428s h162     target tcp:127.0.0.1:5152 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
12.557s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=7 restart=always job=unknown invocation=460c2b639fa749cc8cd5bdb87bcdcfba file=enabled since=12.396s
12.557s h162     unit app.service inactive/dead load=loaded result=success pid=292 restarts=7 restart=always job=unknown invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=12.533s
12.557s h162     unit app.service active/running load=loaded result=success pid=292 restarts=7 restart=always job=unknown invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=12.549s
12.557s h162     unit app.service active/running load=loaded result=success pid=292 restarts=7 restart=always invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=12.549s
12.56s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=910.867µs purpose=verify token=a2abdd256a19e0d2 direct=true
12.698s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=1.921457ms purpose=scheduled direct=true
13.323s h162     arrival a2abdd256a19e0d2 apache2.service vhost=sekolah162.example.lab status=503
13.561s h162     target tcp:127.0.0.1:5152 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
13.562s h162     socket tcp:127.0.0.1:5152 unit=app.service process=node user=www-data queue=0 backlog=511
14.353s h162     look sekolah162.example.lab 200/truncated from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other error="answer ended after 8 of 8000 bytes: unexpected EOF" url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=41.58213ms purpose=scheduled direct=true
14.365s h162     unit app.service failed/failed load=loaded result=exit-code exit=exited/1 restarts=7 restart=always invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=14.355s
14.365s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=7 restart=always invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=14.355s
14.379s h162     removal socket tcp:127.0.0.1:5152 witness=sockets
14.38s h162     target tcp:127.0.0.1:5152 listens=no connects=no errno=ECONNREFUSED unit=app.service process=node local=true
14.553s h162     unit app.service activating/auto-restart load=loaded result=exit-code exit=exited/1 restarts=8 restart=always job=unknown invocation=48bee7f3ca67486eb21e8c054fd76f7f file=enabled since=14.355s
14.553s h162     unit app.service inactive/dead load=loaded result=success pid=307 restarts=8 restart=always job=unknown invocation=cff7e30d7d274f1ba46db05a4bdaaf09 file=enabled since=14.53s
14.553s h162     unit app.service active/running load=loaded result=success pid=307 restarts=8 restart=always job=unknown invocation=cff7e30d7d274f1ba46db05a4bdaaf09 file=enabled since=14.546s
14.553s h162     unit app.service active/running load=loaded result=success pid=307 restarts=8 restart=always invocation=cff7e30d7d274f1ba46db05a4bdaaf09 file=enabled since=14.546s
14.559s h162     look sekolah162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://sekolah162.example.lab/ to=10.99.0.6:80 took=1.113126ms purpose=verify token=88e8e386f25d3ed9 direct=true
14.642s h162     look api-docs162.example.lab 503 from=prober feed=prober tier=2 by=proxy server="Apache/2.4.68 (Debian)" body=apache-503 url=http://api-docs162.example.lab/ to=10.99.0.6:80 took=2.9531ms purpose=scheduled direct=true
14.642s expect app-crash-mid-response
