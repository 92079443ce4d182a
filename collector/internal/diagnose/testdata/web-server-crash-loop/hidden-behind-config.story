# It dies again and again, and its own test says why.
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\""
10s  web-1    unit nginx.service activating/auto-restart result=exit-code restarts=4 restart=on-failure
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   nginx-config-invalid conclusive on web-1 nginx.service
