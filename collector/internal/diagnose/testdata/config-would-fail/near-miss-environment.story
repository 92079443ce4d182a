# The test could not judge: nothing is known to be wrong.
given nginx-app
10s  web-2    test nginx.service nginx environment-error text="host not found in upstream"
10s  expect   latent none
