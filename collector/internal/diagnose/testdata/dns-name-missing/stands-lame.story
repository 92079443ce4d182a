# The zone's own servers refuse: a resolver that asked them gives up.
given apache-php
13s  outside  look blog.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,refused dns=ns2.example,auth,time-out dns=9.9.9.9,server-failure
13s  expect   dns-name-missing weak on web-3 blog.example
