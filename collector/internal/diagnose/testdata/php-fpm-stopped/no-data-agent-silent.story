# The agent stopped speaking a minute ago: what it said then is not believed now.
given nginx-php
1m   outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
1m   expect   unknown because "the inside of web-1: its agent is silent"
