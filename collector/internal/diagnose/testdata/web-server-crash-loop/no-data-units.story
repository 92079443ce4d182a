# The host says nothing of its units.
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   unknown
