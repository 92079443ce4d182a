# Packets to the database are dropped: every worker waits for it and no PHP page is answered (truth 19).
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  web-1    wait php8.2-fpm.service database pool=www address=tcp:10.0.0.5:3306 workers=5 of=5
10s  expect   database-slow
11s  web-1    firewall iptables drop rule="-A OUTPUT -p tcp --dport 3306 -j DROP" chain=OUTPUT direction=out port=3306
11s  expect   firewall-blocks-upstream strong because "5 of 5 workers of php8.2-fpm.service wait for database 10.0.0.5:3306" "--dport 3306 -j DROP"
