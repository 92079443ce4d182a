# The tester is missing: what it said is not believed.
given nginx-app
10s  web-2    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-2    missing configtest why="the privileged reader does not answer"
10s  expect   latent none
