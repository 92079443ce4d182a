# nginx did not start because of a bogus directive.
given nginx-app
10s  web-2    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-2    unit nginx.service failed/failed result=exit-code
10s  outside  look app.example refused from=prober tier=2 by=nobody
10s  expect   nginx-config-invalid conclusive
