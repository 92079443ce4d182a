# Nobody knows who listens at the port.
given nginx-app
10s  web-2    missing targets why="the privileged reader does not answer"
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   unknown because "the privileged reader does not answer"
