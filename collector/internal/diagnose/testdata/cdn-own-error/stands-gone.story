# The edge does not answer any more; the host behind it, an Apache, is well.
given apache-php
5s   outside  look blog.example 200 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
10s  outside  look blog.example 200 from=prober tier=2 by=app to=192.0.2.30:80 direct=true
15s  outside  look blog.example refused from=prober tier=2 by=nobody to=203.0.113.9:443
15s  expect   cdn-own-error weak on web-3 blog.example
