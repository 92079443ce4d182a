# Nobody has looked at the processes or the sockets.
given nginx-static
10s  outside  look files.example time-out from=prober tier=2 by=nobody took=5.001s
10s  expect   unknown because "what runs on web-6"
