# PostgreSQL in its own words, by the application's journal.
given nginx-app
0s   web-2    unit postgresql@15-main.service active/running
10s  web-2    sign app-exception app.service server=app about="error: sorry, too many clients already" count=3 witness=kernel
10s  outside  look app.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   database-connections-exhausted strong on web-2 postgresql@15-main.service
