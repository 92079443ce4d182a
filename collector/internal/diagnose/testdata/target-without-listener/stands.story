# One location of the site goes to a port where nobody listens; the pages we look at are well.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5" route="/old/ > http > tcp:127.0.0.1:3999 > /etc/nginx/sites-enabled/app:9"
10s  web-2    target tcp:127.0.0.1:3999 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 200 from=prober tier=2 by=app
10s  expect   latent target-without-listener on web-2 tcp:127.0.0.1:3999 because "nobody listens at tcp:127.0.0.1:3999"
