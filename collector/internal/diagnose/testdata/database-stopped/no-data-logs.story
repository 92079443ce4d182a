# The log cannot be read, and the site was never seen well.
0s   web-1    agent speaks
0s   web-1    unit nginx.service active/running
0s   web-1    unit php8.2-fpm.service active/running
0s   web-1    unit mariadb.service inactive/dead result=success file=enabled
0s   web-1    missing "weblog /var/log/nginx/error.log" why="permission denied"
0s   web-1    vhost nginx.service nginx running name=shop.example route="/ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:5"
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   unknown because "permission denied"
