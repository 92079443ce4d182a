# A refused connect is an answer of the machine.
given nginx-php
60s  outside  look shop.example refused from=prober tier=2 by=nobody
60s  outside  look shop.example refused from=singapore tier=2 by=nobody
60s  expect   unknown
