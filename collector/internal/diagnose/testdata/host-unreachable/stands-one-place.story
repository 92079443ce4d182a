# Seen from one place alone it is no more than likely: the fault may be the observer's.
given apache-php
60s  outside  look blog.example connect-failed from=prober tier=2 by=nobody error="no route to host"
60s  expect   host-unreachable weak on web-3 because "a look at blog.example from a second place"
