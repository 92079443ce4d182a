# Scripts fail at a remote machine because the host's resolver answers nothing: that is nearer.
given nginx-php
10s  web-1    resolver system api.pay.example time-out family=A
10s  web-1    resolver system api.pay.example time-out family=AAAA
10s  web-1    sign php-remote-failed nginx.service server=nginx vhost=shop.example about=api.pay.example count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   dns-resolver-failing strong on web-1
