# The agent is silent and nobody is reached, and the prober reaches none of its control targets: it is our own network.
given nginx-php
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody control=no
60s  expect   observer-fault strong because "prober reaches none of its own control targets either"
