# A rule with status:502 looks like an outage (truth 27).
given apache-php
10s  web-3    sign apache-modsecurity apache2.service server=apache count=1 about=1001 sample="ModSecurity: Access denied with code 502 (phase 2)."
10s  outside  look blog.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   waf-blocks-requests strong on web-3 blog.example
