# Recorded in the lab: site-expired on nginx-https.
0s    h186     registered 10.99.0.33
390ms h186     agent speaks
392ms h186     change package readline-common:all detail="8.2-1.3 installed" when=-18m11.311s
392ms h186     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m1.311s
392ms h186     load load1=12.72 cpus=2 memory=25276502016 available=24234049536 swap=0 swapped=0 psi-cpu=0.9294 psi-memory=0 psi-io=0.0737 disk=0.2492372456976067 inodes=0.036068856716156006 path=/ oom=0 overflows=0
392ms h186     missing units ok=true witness=units
392ms h186     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
392ms h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
392ms h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
392ms h186     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
392ms h186     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
392ms h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
392ms h186     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=a165b1f14d574bad8baf5d78551bc083 file=enabled status="Ready to handle connections" since=-135ms
393ms h186     change package readline-common:all detail="8.2-1.3 installed" when=-18m11.311s
393ms h186     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-18m1.311s
393ms h186     load load1=12.72 cpus=2 memory=25276502016 available=24234049536 swap=0 swapped=0 psi-cpu=0.9294 psi-memory=0 psi-io=0.0737 disk=0.2492372456976067 inodes=0.036068856716156006 path=/ oom=0 overflows=0
394ms h186     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
394ms h186     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
394ms h186     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
394ms h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
394ms h186     unit php8.2-fpm.service active/running load=loaded result=success pid=50 restart=no invocation=a165b1f14d574bad8baf5d78551bc083 file=enabled status="Ready to handle connections" since=-135ms
394ms h186     missing units ok=true witness=units
394ms h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
394ms h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
577ms h186     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
577ms h186     vhost apache2.service apache disk name=h186.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
648ms h186     test php8.2-fpm.service php-fpm ok tree=9f5cdcbbcc368b7e6a2f87c5c6ff83a779449388a27ba9ed3d3f81ceb5565adc newer=no
648ms h186     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
648ms h186     pool php8.2-fpm.service pool=user_1001 listen=unix:/run/php/user_1001.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/user_1001.conf:1 witness=configtest
686ms h186     target unix:/run/php/user_1001.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
807ms h186     test nginx.service nginx ok tree=a275a9063a6f0fd5cfb36c07a64bc726ff0a1c2cf1dab104cb6450c5589678cb newer=no
807ms h186     vhost nginx.service nginx disk name=toko186.co.lab at=/etc/nginx/sites-enabled/toko186.co.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/toko186.co.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/toko186.co.lab:16 > connect=1m0s > read=1m0s" witness=configtest
807ms h186     vhost nginx.service nginx running name=toko186.co.lab at=/etc/nginx/sites-enabled/toko186.co.lab:1 listen=0.0.0.0:80,default listen=0.0.0.0:443,tls,default,cert=/etc/ssl/lab/toko186.co.lab.crt route="~ \\.php$ > fastcgi > unix:/run/php/user_1001.sock > /etc/nginx/sites-enabled/toko186.co.lab:16 > connect=1m0s > read=1m0s" witness=configtest
3.818s h186     certificate "tcp:0.0.0.0:443 toko186.co.lab" served=true file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-744h0m2.311s until=4343h59m57.689s fingerprint=cf46d885bb215c1f14bec4046ed67cc99b7e72c96ae3fe09f5d4ea532b44fdc6
3.818s h186     certificate /etc/ssl/lab/toko186.co.lab.crt file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-744h0m2.311s until=4343h59m57.689s fingerprint=cf46d885bb215c1f14bec4046ed67cc99b7e72c96ae3fe09f5d4ea532b44fdc6
4.019s h186     look toko186.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=https://toko186.co.lab/ to=10.99.0.33:443 took=119.863932ms purpose=scheduled direct=true
4.145s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
4.145s h186     unit nginx.service reloading/reload load=loaded result=success pid=54 restart=no job=reload invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
4.201s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no job=reload invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
4.201s h186     unit nginx.service active/running load=loaded result=success pid=54 restart=no invocation=0df8d94e8c6d46c3a3b8fd8c00b86203 file=enabled since=-284ms
4.201s h186     change reload nginx.service detail="systemd reloaded it" when=4.201s
5.919s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:11Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=2.006685ms purpose=scheduled direct=true
6.949s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:12Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=5.772671ms purpose=confirm token=83b8f5908a1c1c1c direct=true
7.999s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:13Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=13.65886ms purpose=confirm token=98667bf0f9a7ff7d direct=true
8.024s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:13Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=39.912044ms purpose=scheduled direct=true
8.213s h186     certificate "tcp:0.0.0.0:443 toko186.co.lab" served=true file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-2159h59m56.311s until=-719h59m56.311s fingerprint=51da5dab2c7d36cfd914362a4b8d955d5c892d8660508dd53434ba1e4070e572
8.213s h186     certificate /etc/ssl/lab/toko186.co.lab.crt file=/etc/ssl/lab/toko186.co.lab.crt name=toko186.co.lab from=-2159h59m56.311s until=-719h59m56.311s fingerprint=51da5dab2c7d36cfd914362a4b8d955d5c892d8660508dd53434ba1e4070e572
8.213s h186     change certificate /etc/ssl/lab/toko186.co.lab.crt detail="good until 2026-10-28T17:47:09Z" when=8.212s
9.919s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:15Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=1.555192ms purpose=scheduled direct=true
10.021s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:15Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=13.712286ms purpose=verify token=d1a0d614fd53edd1 direct=true
10.215s h186     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
10.403s h186     load cpu=0.996996996997 steal=0.0005005005005004552 wait=0.0010010010010007325 load1=13.19 cpus=2 memory=25276502016 available=24234102784 swap=0 swapped=0 psi-cpu=0.9095 psi-memory=0 psi-io=0.0672 disk=0.24894690399071576 inodes=0.036080360412597656 path=/ oom=0 overflows=0
10.403s h186     pool php8.2-fpm.service tree=running active=0 idle=2 requests=5 slow=0 witness=units
10.403s h186     socket tcp:0.0.0.0:443 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.403s h186     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.587s h186     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
10.587s h186     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22372352 io=1
10.587s h186     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19542016 io=0
10.589s h186     process systemd unit=init.scope user=root count=1 cpu=0 memory=12075008 io=0
10.589s h186     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=21250048 io=0
10.589s h186     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 cpu=0 memory=45916160 io=0
10.589s h186     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11624448 io=0
10.589s h186     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=8081408 io=0
12.04s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:17Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=27.830374ms purpose=scheduled direct=true
12.048s h186     look toko186.co.lab tls-failed from=prober feed=prober tier=2 by=nobody error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T17:47:17Z is after 2026-10-28T17:47:09Z" url=https://toko186.co.lab/ to=10.99.0.33:443 took=8.02755ms purpose=verify token=2f51c9670a0b1551 direct=true
12.048s expect site-certificate-expired
