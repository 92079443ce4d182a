# The same with limit_req_status 429, by connections.
given nginx-app
10s  web-2    sign nginx-limiting-connections nginx.service server=nginx vhost=app.example count=3 about=perip
10s  outside  look app.example 429/status from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   rate-limited strong on web-2 app.example
