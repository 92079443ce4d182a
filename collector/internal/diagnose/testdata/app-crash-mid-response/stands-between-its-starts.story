# systemd has waited and is about to start it anew: for a moment it is dead, with a job and with its restarts counted.
given nginx-app
8s    web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=1 restart=always
8.3s  web-2    unit app.service active/running pid=80 since=8.3s restarts=2 restart=always
9.5s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=2 restart=always
10s   web-2    unit app.service inactive/dead result=success restarts=3 restart=always job=restart since=10s
10s   web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s   web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=2
10s   outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s   expect   app-crash-mid-response strong
