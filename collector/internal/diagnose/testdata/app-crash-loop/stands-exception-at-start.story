# It threw an exception while it started, and systemd starts the same code again: the first death tells (truth 13).
given nginx-app
9s   web-2    unit app.service active/running pid=90 restart=always invocation=a1 since=9s
9.2s outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
9.2s web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
9.2s expect   blip
9.8s web-2    sign app-exception app.service server=app about="Error: Cannot find module 'express'" first=9.7s last=9.7s count=1 witness=kernel
10s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=0 restart=always invocation=a1 since=9.9s
10s  expect   app-crash-loop conclusive on web-2 app.service
