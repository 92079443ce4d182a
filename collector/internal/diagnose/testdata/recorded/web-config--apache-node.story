# Recorded in the lab: web-config on apache-node.
0s    h100     registered 10.99.0.49
656ms h100     agent speaks
659ms h100     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m34.184s
659ms h100     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m24.184s
659ms h100     load load1=12.76 cpus=2 memory=25276502016 available=24048889856 swap=0 swapped=0 psi-cpu=0.9315000000000001 psi-memory=0 psi-io=0.039 disk=0.32922085722341854 inodes=0.04079258441925049 path=/ oom=0 overflows=0
659ms h100     missing units ok=true witness=units
659ms h100     missing "weblog apache2.service" ok=true witness=weblog
659ms h100     missing "weblog nginx.service" ok=true witness=weblog
659ms h100     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
659ms h100     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=-270ms
659ms h100     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
659ms h100     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
659ms h100     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
663ms h100     load load1=12.76 cpus=2 memory=25276502016 available=24048889856 swap=0 swapped=0 psi-cpu=0.9315000000000001 psi-memory=0 psi-io=0.039 disk=0.32922085722341854 inodes=0.04079258441925049 path=/ oom=0 overflows=0
663ms h100     missing "weblog nginx.service" ok=true witness=weblog
663ms h100     missing "weblog apache2.service" ok=true witness=weblog
663ms h100     change package readline-common:all detail="8.2-1.3 installed" when=-1h21m34.184s
663ms h100     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-1h21m24.184s
663ms h100     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=-270ms
663ms h100     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
663ms h100     unit nginx.service inactive/dead load=loaded result=success restart=no file=disabled
663ms h100     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
663ms h100     missing units ok=true witness=units
663ms h100     socket tcp:[::]:80 unit=apache2.service process=apache2 user=root queue=0 backlog=511
677ms h100     socket tcp:127.0.0.1:8069 unit=next.service process=node user=www-data queue=0 backlog=511
811ms h100     test apache2.service apache ok tree=c35bb1a8b15531f85b4ea200a0d36d2caded7291e022af07f5a31519c5995617 newer=no
811ms h100     vhost apache2.service apache disk name=api-docs100.example.lab at=/etc/apache2/sites-enabled/api-docs100.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8069 > /etc/apache2/sites-enabled/api-docs100.example.lab.conf:7 > read=3s" witness=configtest
811ms h100     vhost apache2.service apache disk name=shop100.lab at=/etc/apache2/sites-enabled/shop100.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8069 > /etc/apache2/sites-enabled/shop100.lab.conf:7 > read=3s" witness=configtest
811ms h100     vhost apache2.service apache running name=api-docs100.example.lab at=/etc/apache2/sites-enabled/api-docs100.example.lab.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:8069 > /etc/apache2/sites-enabled/api-docs100.example.lab.conf:7 > read=3s" witness=configtest
811ms h100     vhost apache2.service apache running name=shop100.lab at=/etc/apache2/sites-enabled/shop100.lab.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8069 > /etc/apache2/sites-enabled/shop100.lab.conf:7 > read=3s" witness=configtest
838ms h100     test nginx.service nginx ok tree=955cadde6eab4e8d843194f80601c23d6c40846e26309cd6530e2f9aea41a946
838ms h100     vhost nginx.service nginx disk name=_ at=/etc/nginx/sites-enabled/default:21 listen=0.0.0.0:80,default listen=[::]:80,default witness=configtest
838ms h100     target tcp:127.0.0.1:8069 listens=yes connects=yes unit=next.service process=node queue=0 backlog=511 local=true
915ms h100     unit next.service active/running load=loaded result=success pid=45 restart=no invocation=09ba6fa49a4f4e7ca3b5332a878ec20b file=enabled since=-474ms
1.002s h100     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.002s h100     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.004s h100     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.004s h100     removal missing "weblog php8.2-fpm.service" witness=weblog
1.041s h100     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
1.378s h100     look api-docs100.example.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=11.018135ms purpose=scheduled direct=true source=10.99.0.2
1.959s h100     look shop100.lab 200 from=prober feed=prober tier=2 by=app server="Apache/2.4.68 (Debian)" body=other url=http://shop100.lab/ to=10.99.0.49:80 took=5.107772ms purpose=scheduled direct=true source=10.99.0.2
2.177s h100     unit apache2.service active/running load=loaded result=success pid=69 restart=on-abort job=restart invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=-270ms
2.177s h100     unit apache2.service deactivating/stop load=loaded result=success pid=69 restart=on-abort job=restart invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=2.174s
2.244s h100     unit apache2.service deactivating/stop-sigterm load=loaded result=exit-code pid=69 restart=on-abort job=restart invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=2.174s
2.284s h100     unit apache2.service failed/failed load=loaded result=exit-code exit=exited/0 restart=on-abort job=restart invocation=88bdaf78435e4fb08adae677b46c7e3e file=enabled since=2.274s
2.285s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=85.126µs purpose=word direct=true source=10.99.0.2
2.287s h100     look shop100.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop100.lab/ to=10.99.0.49:80 took=807.173µs purpose=word direct=true source=10.99.0.2
2.289s h100     unit apache2.service failed/failed load=loaded result=success restart=on-abort job=restart invocation=7185618d432546c2a6d2879414c47d14 file=enabled since=2.274s
2.29s h100     unit apache2.service activating/start load=loaded result=success restart=on-abort job=restart invocation=7185618d432546c2a6d2879414c47d14 file=enabled since=2.286s
2.312s h100     removal socket tcp:[::]:80 witness=sockets
2.344s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort job=restart invocation=7185618d432546c2a6d2879414c47d14 file=enabled since=2.343s
2.345s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=7185618d432546c2a6d2879414c47d14 file=enabled since=2.343s
2.354s h100     unit apache2.service failed/failed load=loaded result=exit-code restart=on-abort invocation=7185618d432546c2a6d2879414c47d14 file=enabled since=2.343s stop=no
2.537s h100     test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled or defined by a module not included in the server configuration" tree=623db6468f614c8b61873502dbc4bc42f97a6ee7d7af17e207d1581f6b61aee9
2.539s h100     change config apache2.service detail="its test is config-error" when=2.535s
2.57s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=111.166µs purpose=confirm token=5f4a3d3efa65cc58 direct=true source=10.99.0.2
3.293s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=140.263µs purpose=scheduled direct=true source=10.99.0.2
4.018s h100     look shop100.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop100.lab/ to=10.99.0.49:80 took=7.517015ms purpose=scheduled direct=true source=10.99.0.2
4.687s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=164.234µs purpose=verify token=7ab46bada8ceee5b direct=true source=10.99.0.2
5.297s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=1.713069ms purpose=scheduled direct=true source=10.99.0.2
6.066s h100     look shop100.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://shop100.lab/ to=10.99.0.49:80 took=159.229µs purpose=scheduled direct=true source=10.99.0.2
6.688s h100     look api-docs100.example.lab refused from=prober feed=prober tier=2 by=nobody error="connection refused" url=http://api-docs100.example.lab/ to=10.99.0.49:80 took=188.187µs purpose=verify token=40a1c4c9d4825ba2 direct=true source=10.99.0.2
6.688s expect apache-config-invalid
