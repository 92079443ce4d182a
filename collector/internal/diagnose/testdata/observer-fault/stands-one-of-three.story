# Tokyo alone gets no answer, twice; two other places see the site well after it.
given apache-php
10s  outside  look blog.example time-out from=tokyo tier=2 by=nobody
21s  outside  look blog.example time-out from=tokyo tier=2 by=nobody
21s  outside  look blog.example 200 from=prober tier=2 by=app
21s  expect   observer-fault weak
22s  outside  look blog.example 200 from=singapore tier=2 by=app
22s  expect   observer-fault strong on web-3 blog.example because "blog.example does not answer tokyo (time-out)"
