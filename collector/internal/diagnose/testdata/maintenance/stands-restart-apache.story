# A library was updated and Apache restarted by it.
given apache-php
10s  web-3    change packages-running dpkg when=10s
12s  web-3    unit apache2.service active/running since=12s
12s  outside  look blog.example refused from=prober tier=2 by=nobody
12s  expect   maintenance strong on web-3
