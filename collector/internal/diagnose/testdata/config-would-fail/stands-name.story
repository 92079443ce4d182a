# The name of an upstream does not resolve any more: nginx serves on, and would not come back from a restart (truth 12).
given nginx-app
10s  web-2    test nginx.service nginx environment-error at=/etc/nginx/sites-enabled/app:5 text="host not found in upstream \"app-backend.lab\""
10s  expect   latent config-would-fail because "host not found in upstream"
