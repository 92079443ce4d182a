# The 403 is the host's own: a rule of its WAF.
given apache-php
10s  web-3    sign apache-modsecurity apache2.service server=apache count=1 about=1001 sample="ModSecurity: Access denied with code 403 (phase 2)."
10s  outside  look blog.example 403/status from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   waf-blocks-requests strong
