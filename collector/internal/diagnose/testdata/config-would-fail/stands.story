# An edit that nobody loaded yet (truth 10, latent).
given nginx-app
10s  web-2    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\""
10s  expect   none
10s  expect   latent config-would-fail on web-2 nginx.service because "nginx rejects its configuration at /etc/nginx/conf.d/bad.conf:1"
