# A script that catches the error, looked at a moment before the death; systemd brings the database back, and its states move on.
given nginx-php-db
80s  web-1    unit mariadb.service active/running pid=305 invocation=b1 since=1s restart=on-abnormal
89s  outside  look shop.example 200 from=prober tier=2 by=app
90s  web-1    unit mariadb.service activating/auto-restart result=signal exit=killed/9 invocation=b1 since=90s restart=on-abnormal
91s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=1ms
91s  expect   database-stopped weak on web-1 mariadb.service
95s  web-1    unit mariadb.service activating/start job=start result=signal exit=killed/9 restarts=1 invocation=b2 since=95s restart=on-abnormal
96s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=1ms
96s  expect   database-stopped weak
