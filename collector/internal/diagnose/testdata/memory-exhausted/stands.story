# The machine swaps: somebody waits for memory most of the time, requests time out.
given nginx-php
10s  web-1    load cpu=0.4 memory=2147483648 available=41943040 swap=1073741824 swapped=1073741824 psi-memory=0.81
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
10s  expect   memory-exhausted conclusive on web-1 because "somebody waits for memory 81% of the time"
