# The application behind Apache waits for a database on another machine, which nobody here can greet.
given apache-app
10s  web-4    wait app.service database address=tcp:192.0.2.99:5432 workers=4 of=4
10s  web-4    process node unit=app.service count=1 cpu=0.02
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 took=5.006s
10s  expect   database-slow weak on web-4 app.service because "wait for the database at 192.0.2.99:5432"
