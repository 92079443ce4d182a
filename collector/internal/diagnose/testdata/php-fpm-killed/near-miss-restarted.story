# With Restart=on-failure the 502 lasts a quarter of a second; only NRestarts remembers it (truth 2, T25).
given nginx-php
10s    web-1    unit php8.2-fpm.service activating/auto-restart result=signal exit=killed/9 restart=on-failure
10s    web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s    expect   blip weak because "systemd restarts it"
10.2s  web-1    unit php8.2-fpm.service active/running pid=211 restarts=1 restart=on-failure since=10.2s status="Ready to handle connections"
10.2s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service local=true
10.4s  outside  look shop.example 200 from=prober tier=2 by=app
10.4s  expect   blip strong
