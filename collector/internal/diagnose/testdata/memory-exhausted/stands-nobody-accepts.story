# Everybody waits for memory, the web server too: nobody takes the connections, and visitors do not even get through.
given nginx-php
10s  web-1    load cpu=0.9 memory=900000000 available=9000000 psi-memory=0.92
10s  outside  look shop.example connect-time-out from=prober tier=2 took=5s
10s  expect   memory-exhausted strong on web-1 because "somebody waits for memory 92% of the time"
