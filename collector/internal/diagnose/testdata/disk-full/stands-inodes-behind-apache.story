# No inodes are left: sessions cannot be written, though df shows room.
given apache-php
10s  web-3    load disk=0.41 inodes=1 path=/var
10s  outside  look blog.example 500 from=prober tier=2 by=app server=Apache/2.4.68
10s  expect   disk-full strong on web-3 because "100.0% of the inodes of /var are used"
