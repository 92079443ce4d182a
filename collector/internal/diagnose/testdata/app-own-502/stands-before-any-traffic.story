# Nothing was counted yet, and the agent says that it reads the log: a log that stays empty is word enough (truth 15).
given nginx-app
1s   web-2    missing "weblog nginx.service" ok=true witness=weblog
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look app.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong on web-2 app.example because "hold no error of its own"
