# The application accepts connections and does not answer (truth 14).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  web-2    firewall fail2ban ban rule="ban 203.0.113.9" port=3000 source=203.0.113.9
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   app-hung
