# Nobody ever saw who listens at the target: a dead port alone names no application.
0s   web-2    agent speaks
0s   web-2    unit nginx.service active/running
0s   web-2    vhost nginx.service nginx running name=app.example route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown because "which unit is the backend of app.example"
