# A backup reads the disks that the database needs.
given nginx-php-db
20s  web-1    load cpu=0.3 cpus=2 wait=0.6 psi-io=0.85 psi-memory=0.02
20s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
20s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
20s  web-1    process tar unit=backup.service user=root count=1 waiting=1 io=0.8
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
20s  expect   background-process strong because "tar (backup.service) takes 80% of the disks"
