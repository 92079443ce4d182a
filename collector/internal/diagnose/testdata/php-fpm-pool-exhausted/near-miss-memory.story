# Every worker is busy and the queue is full since the machine swaps: more of them would need more memory.
given nginx-php
10s  web-1    load cpu=0.7 memory=900000000 available=20000000 swap=1073741824 swapped=900000000 psi-memory=0.9
10s  web-1    pool php8.2-fpm.service active=2 idle=0 requests=6 slow=4
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
13s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
13s  expect   memory-exhausted conclusive on web-1 because "somebody waits for memory 90% of the time"
