# Another machine's port: nobody here can know who listens there.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example route="/ > http > tcp:203.0.113.7:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:203.0.113.7:3000 connects=yes
10s  expect   latent none
