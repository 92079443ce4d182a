# The same error of Apache's, but its line before says what is wrong with the header.
given apache-php
10s  web-3    sign apache-invalid-response apache2.service server=apache about=header script=hdr4.php
10s  web-3    sign apache-ah01070 apache2.service server=apache vhost=blog.example
10s  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   app-invalid-response strong
