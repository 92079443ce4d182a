# Two hosts claim the name and the look went to a CDN's edge: nobody can say which of the two is meant.
given nginx-php
5s   web-9    agent speaks
5s   web-9    vhost nginx.service nginx running name=shop.example
10s  outside  look shop.example 502 from=prober tier=2 by=edge to=203.0.113.9:443
10s  expect   unknown on shop.example
