# Two places saw the 504; then nginx was stopped.
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=session-3.scope process=nc local=true
10s  web-2    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  outside  look app.example 504 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
