# A restart cut a request, and the new version dies as it starts: it does not die of requests (truth 13).
given nginx-app
8s   web-2    unit app.service active/running pid=33 restart=always invocation=a0 since=1s
9s   web-2    unit app.service deactivating/stop-sigterm job=restart restart=always invocation=a0 since=9s
9s   web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=1 first=9s last=9s
9.1s web-2    unit app.service active/running pid=90 restart=always invocation=a1 since=9.1s
9.9s web-2    sign app-exception app.service server=app about="Error: Cannot find module 'express'" first=9.8s last=9.8s count=1 witness=kernel
10s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=0 restart=always invocation=a1 since=9.9s
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-crash-loop conclusive on web-2 app.service
