# The CDN checks the host's certificate and says 526; the host's own handshake tells why.
given apache-php
10s  outside  look blog.example 526 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
10s  web-3    certificate "tcp:0.0.0.0:443 blog.example" served=true name=blog.example until=-1h file=/etc/ssl/blog.pem
10s  expect   site-certificate-expired conclusive on web-3 blog.example
