# The host never had an agent: its silence says nothing.
0s   outside  site shop.example
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   unknown on shop.example because "the agent of the host that serves shop.example"
