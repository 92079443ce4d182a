# A cookie of 12 KB from PHP behind Apache: 500, and the log only says that the header has no end (truth 16).
given apache-php
10s  web-3    sign apache-ah01070 apache2.service server=apache vhost=blog.example
10s  web-3    sign apache-no-header-end apache2.service server=apache script=index.php
10s  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   upstream-header-too-big strong because "apache-no-header-end"
