# The disk of nginx's temporary files is full: a large page is cut short, a 200 in every log (truth 23, T32).
given nginx-php
10s  web-1    load disk=1 inodes=0.05 path=/var
10s  web-1    sign nginx-no-space nginx.service server=nginx errno=ENOSPC count=2
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   disk-full strong on web-1 because "/var is 100.0% full"
