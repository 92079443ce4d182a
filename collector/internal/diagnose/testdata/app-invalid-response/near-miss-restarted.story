# It came up seconds ago, and not by itself: it was restarted in the middle of the request.
given nginx-app
10s  web-2    unit app.service active/running pid=90 since=9s
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx vhost=app.example about="response header from upstream" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=1.2s
10s  expect   blip weak
