# Next to nothing is left, a request ended early; one failure of this kind is not much.
given apache-app
10s  web-4    load cpu=0.4 memory=2147483648 available=41943040 psi-memory=0.2
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   memory-exhausted weak on web-4 because "40 MiB of 2.0 GiB memory is left"
