# Recorded in the lab: php-fpm-exit on nginx-apache-php.
0s    h013     registered 10.99.0.60
522ms h013     agent speaks
524ms h013     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m3.482s
524ms h013     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m53.482s
524ms h013     load load1=15.29 cpus=2 memory=25276502016 available=24051994624 swap=0 swapped=0 psi-cpu=0.9312999999999999 psi-memory=0 psi-io=0.046900000000000004 disk=0.32918998852203674 inodes=0.040820538997650146 path=/ oom=0 overflows=0
524ms h013     missing units ok=true witness=units
524ms h013     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
524ms h013     missing "weblog apache2.service" ok=true witness=weblog
524ms h013     missing "weblog nginx.service" ok=true witness=weblog
524ms h013     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
524ms h013     socket tcp:127.0.0.1:8432 unit=apache2.service process=apache2 user=root queue=0 backlog=511
524ms h013     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=9d687d70b09e495b8c6794ac3cf02a48 file=enabled since=-294ms
524ms h013     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
524ms h013     unit nginx.service active/running load=loaded result=success pid=65 restart=no invocation=6abdc07824044a03a103d41e61ab2de5 file=enabled since=-389ms
524ms h013     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=276c102d94694dc9898fc7744974efd8 file=enabled status="Ready to handle connections" since=-353ms
525ms h013     missing "weblog nginx.service" ok=true witness=weblog
525ms h013     missing "weblog apache2.service" ok=true witness=weblog
525ms h013     change package readline-common:all detail="8.2-1.3 installed" when=-1h23m3.482s
525ms h013     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h22m53.482s
525ms h013     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
526ms h013     load load1=15.29 cpus=2 memory=25276502016 available=24051994624 swap=0 swapped=0 psi-cpu=0.9312999999999999 psi-memory=0 psi-io=0.046900000000000004 disk=0.32918998852203674 inodes=0.040820538997650146 path=/ oom=0 overflows=0
526ms h013     unit apache2.service active/running load=loaded result=success pid=79 restart=on-abort invocation=9d687d70b09e495b8c6794ac3cf02a48 file=enabled since=-294ms
526ms h013     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
526ms h013     unit nginx.service active/running load=loaded result=success pid=65 restart=no invocation=6abdc07824044a03a103d41e61ab2de5 file=enabled since=-389ms
526ms h013     unit php8.2-fpm.service active/running load=loaded result=success pid=51 restart=no invocation=276c102d94694dc9898fc7744974efd8 file=enabled status="Ready to handle connections" since=-353ms
526ms h013     missing units ok=true witness=units
526ms h013     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
526ms h013     socket tcp:127.0.0.1:8432 unit=apache2.service process=apache2 user=root queue=0 backlog=511
575ms h013     test apache2.service apache ok tree=12ebbc8f18ee4df3683bc1d8eb3b41a36b152bf0af935a242e78086ab64fcdf1 newer=no
575ms h013     vhost apache2.service apache disk name=a113.lab at=/etc/apache2/sites-enabled/a113.lab.conf:1 listen=0.0.0.0:8432,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a113.lab.conf:8 > read=5s" witness=configtest
575ms h013     vhost apache2.service apache disk name=wiki13.co.lab at=/etc/apache2/sites-enabled/wiki13.co.lab.conf:1 listen=0.0.0.0:8432 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/wiki13.co.lab.conf:8 > read=5s" witness=configtest
575ms h013     vhost apache2.service apache running name=a113.lab at=/etc/apache2/sites-enabled/a113.lab.conf:1 listen=0.0.0.0:8432,default route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/a113.lab.conf:8 > read=5s" witness=configtest
575ms h013     vhost apache2.service apache running name=wiki13.co.lab at=/etc/apache2/sites-enabled/wiki13.co.lab.conf:1 listen=0.0.0.0:8432 route="~ \\.php$ > fastcgi > unix:/run/php/toko-online.sock > /etc/apache2/sites-enabled/wiki13.co.lab.conf:8 > read=5s" witness=configtest
598ms h013     target unix:/run/php/toko-online.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
603ms h013     test nginx.service nginx ok tree=2baad4546a376b1960c801fdbdb9eb1ef9e48bd7f84372625aa9f7088f46c741 newer=no
603ms h013     vhost nginx.service nginx disk name=a113.lab at=/etc/nginx/sites-enabled/a113.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8432 > /etc/nginx/sites-enabled/a113.lab:10 > connect=5s > read=5s" witness=configtest
603ms h013     vhost nginx.service nginx disk name=wiki13.co.lab at=/etc/nginx/sites-enabled/wiki13.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8432 > /etc/nginx/sites-enabled/wiki13.co.lab:10 > connect=5s > read=5s" witness=configtest
603ms h013     vhost nginx.service nginx running name=a113.lab at=/etc/nginx/sites-enabled/a113.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8432 > /etc/nginx/sites-enabled/a113.lab:10 > connect=5s > read=5s" witness=configtest
603ms h013     vhost nginx.service nginx running name=wiki13.co.lab at=/etc/nginx/sites-enabled/wiki13.co.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8432 > /etc/nginx/sites-enabled/wiki13.co.lab:10 > connect=5s > read=5s" witness=configtest
639ms h013     target tcp:127.0.0.1:8432 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
812ms h013     test php8.2-fpm.service php-fpm ok tree=ad7b0156036abf3bff5e7c9eb9d1f50e6cb278324ec0b1351fce85b95e2c7cef newer=no
812ms h013     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
812ms h013     pool php8.2-fpm.service pool=toko-online listen=unix:/run/php/toko-online.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/toko-online.conf:1 witness=configtest
820ms h013     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
820ms h013     missing "weblog php8.2-fpm.service" ok=true witness=weblog
820ms h013     removal missing "weblog php8.2-fpm.service" witness=weblog
831ms h013     process apache2 unit=apache2.service user=www-data count=3 cpu=0 memory=14962688 io=0
831ms h013     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=14970880 io=0.1111111111111111
831ms h013     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.025 memory=22634496 io=0.2777777777777778
831ms h013     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.0625 memory=20414464 io=0.05555555555555555
831ms h013     process systemd unit=init.scope user=root count=1 cpu=0.0125 memory=12124160 io=0
831ms h013     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=42164224 io=0
831ms h013     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.0125 memory=11796480 io=0.5555555555555556
831ms h013     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7974912 io=0
831ms h013     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=7184384 io=0
2.329s h013     look wiki13.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki13.co.lab/ to=10.99.0.60:80 took=26.872646ms purpose=scheduled direct=true source=10.99.0.2
2.573s h013     look a113.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a113.lab/ to=10.99.0.60:80 took=12.867787ms purpose=scheduled direct=true source=10.99.0.2
4.417s h013     look wiki13.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://wiki13.co.lab/ to=10.99.0.60:80 took=13.408876ms purpose=scheduled direct=true source=10.99.0.2
4.598s h013     look a113.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://a113.lab/ to=10.99.0.60:80 took=4.068473ms purpose=scheduled direct=true source=10.99.0.2
5.382s h013     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success exit=exited/0 restart=no invocation=276c102d94694dc9898fc7744974efd8 file=enabled status="Ready to handle connections" since=5.379s
5.407s h013     missing "weblog php8.2-fpm.service" ok=true witness=weblog
5.407s h013     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=4.518s last=4.518s sample="exiting, bye-bye!"
5.407s h013     target unix:/run/php/toko-online.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.429s h013     look a113.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a113.lab/ to=10.99.0.60:80 took=5.367115ms purpose=word direct=true source=10.99.0.2
5.43s h013     look a113.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a113.lab/ to=10.99.0.60:80 took=29.108764ms purpose=word direct=true source=10.99.0.2
5.43s h013     look wiki13.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://wiki13.co.lab/ to=10.99.0.60:80 took=36.887713ms purpose=word direct=true source=10.99.0.2
5.431s h013     look wiki13.co.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://wiki13.co.lab/ to=10.99.0.60:80 took=5.54495ms purpose=word direct=true source=10.99.0.2
5.465s h013     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=276c102d94694dc9898fc7744974efd8 file=enabled status="Ready to handle connections" since=5.385s
5.473s h013     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=2 backlog=511
5.473s h013     socket tcp:127.0.0.1:8432 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.473s h013     target unix:/run/php/toko-online.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
5.487s h013     wait apache2.service "" workers=2 of=3
5.487s h013     wait apache2.service sleep workers=1 of=3
5.488s h013     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
5.488s h013     socket tcp:127.0.0.1:8432 unit=apache2.service process=apache2 user=root queue=0 backlog=511
5.552s h013     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no invocation=276c102d94694dc9898fc7744974efd8 file=enabled status="Ready to handle connections" since=5.385s stop=no
5.617s h013     sign apache-ah02454 apache2.service server=apache errno=ENOENT target=unix:/run/php/toko-online.sock count=4 first=5.421s last=5.422s sample="AH02454: FCGI: attempt to connect to Unix domain socket /run/php/toko-online.sock (localhost:8000) failed"
5.617s h013     sign apache-ah01079 apache2.service server=apache count=4 first=5.422s last=5.422s sample="AH01079: failed to make connection to backend: localhost"
5.68s h013     look a113.lab 503 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503 url=http://a113.lab/ to=10.99.0.60:80 took=1.333329ms purpose=confirm token=d432a37be8636acc direct=true source=10.99.0.2
5.68s expect php-fpm-stopped
