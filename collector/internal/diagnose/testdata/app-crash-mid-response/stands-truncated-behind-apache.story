# Apache says of half a page that it could not read on (truth 15).
given apache-app
10s  web-4    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=0 restart=always
10s  web-4    sign apache-ah01110 apache2.service server=apache count=1
10s  outside  look api.example 200/truncated from=prober tier=2 by=app server=Apache/2.4.68 took=81ms
10s  expect   app-crash-mid-response strong on web-4 app.service
