# Apache was reloaded and reset a request that was under way.
given apache-app
10s  web-4    change reload apache2.service when=10s
11s  outside  look api.example reset from=prober tier=2 by=nobody took=1.2s
11s  expect   blip weak
