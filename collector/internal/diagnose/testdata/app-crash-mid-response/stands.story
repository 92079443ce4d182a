# An exception before the header: 502, and systemd starts the application again (truth 15).
given nginx-app
10s  web-2    unit app.service active/running pid=90 since=9.9s restarts=3 restart=always
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=1
10s  web-2    sign app-exception app.service server=app about="Error: boom" count=1 witness=kernel
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=21ms
10s  expect   app-crash-mid-response strong on web-2 app.service because "the log of nginx.service tells of nginx-upstream-closed"
