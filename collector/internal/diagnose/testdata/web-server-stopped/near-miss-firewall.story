# Refused, yet nginx runs: a rule rejects visitors (truth 18, T15). No cause for that yet, and certainly not this one.
given nginx-php
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   unknown
