# A configured site without any agent is seen from outside alone.
0s   outside  site legacy.example
10s  outside  look legacy.example 502 from=prober tier=2
10s  expect   unknown on legacy.example because "no agent is known for legacy.example"
