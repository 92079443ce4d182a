# The same for a site that Apache serves; the machine at the record refuses.
given apache-php
10s  outside  look blog.example 200 from=prober tier=2 by=app to=192.0.2.30:80 direct=true
13s  outside  look blog.example refused from=prober tier=2 by=nobody to=203.0.113.7:80 dns=ns1.example,auth,ok,203.0.113.7
13s  expect   dns-points-elsewhere conclusive on web-3 blog.example
