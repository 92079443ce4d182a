# A host with Apache, php-fpm and MariaDB, seen well.
given apache-php
0s   web-3    unit mariadb.service active/running pid=305 restart=on-abnormal file=enabled
0s   web-3    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
