# The zone's own servers disagree: one has not fetched the new zone, and does not know the name. Nobody looked straight.
given apache-php
13s  outside  look blog.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,ok,192.0.2.30,ttl=1h,serial=8 dns=ns2.example,auth,no-such-name,serial=7
13s  expect   dns-not-propagated weak on web-3 blog.example because "ns2.example (authoritative) answers no-such-name about blog.example, serial 7"
