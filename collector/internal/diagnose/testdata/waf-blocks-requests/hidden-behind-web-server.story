# A rule denied one place; then Apache was killed.
given apache-php
10s  web-3    sign apache-modsecurity apache2.service server=apache count=1 about=1001 sample="ModSecurity: Access denied with code 403 (phase 2)."
10s  outside  look blog.example 403/status from=singapore tier=2 by=proxy server=Apache/2.4.68
12s  web-3    unit apache2.service failed/failed result=signal exit=killed/9
12s  outside  look blog.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
