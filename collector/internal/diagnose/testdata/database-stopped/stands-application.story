# A Node application says in its own journal that the database refuses it.
given nginx-app
0s   web-2    unit postgresql@15-main.service active/running
10s  web-2    unit postgresql@15-main.service failed/failed result=oom-kill since=9s
10s  web-2    sign app-exception app.service server=app about="Error: connect ECONNREFUSED 127.0.0.1:5432" count=3 witness=kernel
10s  outside  look app.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   database-stopped strong on web-2 postgresql@15-main.service
