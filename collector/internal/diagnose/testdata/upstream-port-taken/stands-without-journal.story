# Nobody read the application's journal: a stranger where it last listened, and it is down.
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes process=nc local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   upstream-port-taken weak
