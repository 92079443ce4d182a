# Apache was reloaded a second before the request that it reset: that one was not under way.
given apache-app
10s  web-4    change reload apache2.service when=10s
11s  outside  look api.example reset from=prober tier=2 by=nobody
11s  expect   unknown
