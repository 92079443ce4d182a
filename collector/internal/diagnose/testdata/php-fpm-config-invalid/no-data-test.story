# Exit 78, but the test could not be run: not a pass and not a failure.
given nginx-php
9s   web-1    test php8.2-fpm.service php-fpm environment-error text="time-out after 10 s"
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "configuration test of php8.2-fpm.service: environment-error time-out after 10 s"
