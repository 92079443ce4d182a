# One place gets no connection, another has an answer a moment later.
given nginx-php
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
61s  outside  look shop.example 200 from=singapore tier=2 by=app
61s  expect   unknown
