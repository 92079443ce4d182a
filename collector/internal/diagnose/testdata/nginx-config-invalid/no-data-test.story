# nginx failed to start and the test was never run: it may be the configuration, or a taken port.
0s   web-1    agent speaks
0s   web-1    vhost nginx.service nginx running name=shop.example
10s  web-1    unit nginx.service failed/failed result=exit-code
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped strong
