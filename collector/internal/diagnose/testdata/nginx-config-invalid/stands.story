# A bogus directive, then a restart: nothing listens any more. The main process has no exit status at all (truth 10, T27).
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\""
10s  web-1    unit nginx.service failed/failed result=exit-code restart=no
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   nginx-config-invalid conclusive on web-1 nginx.service because "nginx rejects its configuration at /etc/nginx/conf.d/bad.conf:1: unknown directive \"bogus_directive\"" "nginx.service is failed (exit-code)"
