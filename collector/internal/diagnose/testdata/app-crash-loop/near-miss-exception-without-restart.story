# Nobody starts it again: it is not running, and says why.
given nginx-app
9s   web-2    unit app.service active/running pid=90 restart=no invocation=a1 since=9s
9.8s web-2    sign app-exception app.service server=app about="Error: Cannot find module 'express'" first=9.7s last=9.7s count=1 witness=kernel
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restart=no invocation=a1 since=9.9s
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped conclusive
