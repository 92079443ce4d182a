# A host with nginx, php-fpm and MariaDB, seen well.
given nginx-php
0s   web-1    unit mariadb.service active/running pid=305 restart=on-abnormal file=enabled status="Taking your SQL requests now..."
0s   web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
