# It died within a second of each of its last two starts: the second death already tells, whatever the counter says (truth 13).
given nginx-app
9s   web-2    unit app.service active/running pid=90 restart=always invocation=a1 since=9s
9.5s web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=0 restart=always invocation=a1 since=9.4s
10s  web-2    unit app.service active/running pid=91 restarts=1 restart=always invocation=a2 since=10s
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   blip
10.4s web-2   unit app.service failed/failed result=exit-code exit=exited/1 restarts=1 restart=always invocation=a2 since=10.4s
10.4s expect  app-crash-loop conclusive on web-2 app.service
11s  web-2    unit app.service active/running pid=92 restarts=2 restart=always invocation=a3 since=11s
11s  expect   app-crash-loop
