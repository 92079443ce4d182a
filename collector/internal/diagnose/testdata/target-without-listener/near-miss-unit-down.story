# Its unit is down and nobody noticed: that is said of the unit, once.
given nginx-app
10s  web-2    unit app.service inactive/dead result=success
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 200 from=prober tier=2 by=app
10s  expect   latent unit-down-unnoticed on web-2 app.service
