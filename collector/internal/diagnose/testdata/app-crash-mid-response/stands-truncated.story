# It dies within the body: a 200 that is cut short, and looks well in every access log (truth 15, T20).
given nginx-app
10s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=1 restart=always
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about=upstream count=1
10s  outside  look app.example 200/truncated from=prober tier=2 by=app server=nginx/1.22.1 took=115ms
10s  expect   app-crash-mid-response strong on web-2 app.service
