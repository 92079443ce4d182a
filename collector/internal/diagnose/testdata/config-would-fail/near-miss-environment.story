# The test could not judge: nothing is known to be wrong.
given nginx-app
10s  web-2    test nginx.service nginx environment-error text="the test gave no answer: it took too long"
10s  expect   latent none
