# Recorded in the lab on a busy machine: background-process on nginx-php.
0s    h218     registered 10.99.0.15
818ms h218     agent speaks
823ms h218     change package acl:amd64 detail="2.3.1-3 installed" when=-2h37m36.817s
823ms h218     change package apache2-bin:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m10.817s
823ms h218     change package apache2-data:all detail="2.4.68-1~deb12u1 installed" when=-2h38m8.817s
823ms h218     change package apache2-utils:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m7.817s
823ms h218     change package apache2:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m7.817s
823ms h218     change package dnsmasq-base:amd64 detail="2.90-4~deb12u2 installed" when=-2h37m35.817s
823ms h218     change package galera-4:amd64 detail="26.4.23-0+deb12u1 installed" when=-2h38m4.817s
823ms h218     change package gapura-agent:amd64 detail="0.1.0 installed" when=-3m45.817s
823ms h218     change package gawk:amd64 detail="1:5.2.1-2 installed" when=-2h38m5.817s
823ms h218     change package iptables:amd64 detail="1.8.9-2 installed" when=-2h37m34.817s
823ms h218     change package libaio1:amd64 detail="0.3.113-4 installed" when=-2h38m0.817s
823ms h218     change package libapache2-mod-security2:amd64 detail="2.9.7-1+deb12u2 installed" when=-2h37m32.817s
823ms h218     change package libapr1:amd64 detail="1.7.2-3+deb12u1 installed" when=-2h38m14.817s
823ms h218     change package libaprutil1-dbd-sqlite3:amd64 detail="1.6.3-1 installed" when=-2h38m13.817s
823ms h218     change package libaprutil1-ldap:amd64 detail="1.6.3-1 installed" when=-2h38m13.817s
823ms h218     change package libaprutil1:amd64 detail="1.6.3-1 installed" when=-2h38m14.817s
823ms h218     change package libc-ares2:amd64 detail="1.18.1-3 installed" when=-2h37m32.817s
823ms h218     change package libconfig-inifiles-perl:all detail="3.000003-2+deb12u1 installed" when=-2h38m2.817s
823ms h218     change package libcurl3-gnutls:amd64 detail="7.88.1-10+deb12u15 installed" when=-2h37m33.817s
823ms h218     change package libdbi-perl:amd64 detail="1.643-4+deb12u1 installed" when=-2h38m4.817s
823ms h218     change package libdrm-common:all detail="2.4.114-1 installed" when=-2h37m32.817s
823ms h218     change package libdrm2:amd64 detail="2.4.114-1+b1 installed" when=-2h37m31.817s
823ms h218     change package libedit2:amd64 detail="3.1-20221030-2 installed" when=-2h38m2.817s
823ms h218     change package libegl-mesa0:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m28.817s
823ms h218     change package libegl1:amd64 detail="1.6.0-1 installed" when=-2h37m17.817s
823ms h218     change package libgbm1:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m31.817s
823ms h218     change package libgdbm-compat4:amd64 detail="1.23-3 installed" when=-2h38m19.817s
823ms h218     change package libgdbm6:amd64 detail="1.23-3 installed" when=-2h38m19.817s
823ms h218     change package libglapi-mesa:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m31.817s
823ms h218     change package libgles2:amd64 detail="1.6.0-1 installed" when=-2h37m28.817s
823ms h218     change package libglvnd0:amd64 detail="1.6.0-1 installed" when=-2h37m28.817s
823ms h218     change package libicu72:amd64 detail="72.1-3+deb12u1 installed" when=-2h38m12.817s
823ms h218     change package libip6tc2:amd64 detail="1.8.9-2 installed" when=-2h37m35.817s
823ms h218     change package libipsec-mb1:amd64 detail="1.3-2 installed" when=-2h37m28.817s
823ms h218     change package libjansson4:amd64 detail="2.14-2 installed" when=-2h38m13.817s
823ms h218     change package libjpeg62-turbo:amd64 detail="1:2.1.5-2 installed" when=-2h37m28.817s
823ms h218     change package libjudydebian1:amd64 detail="1.0.5-5+b2 installed" when=-2h37m27.817s
823ms h218     change package liblua5.1-0:amd64 detail="5.1.5-9 installed" when=-2h37m33.817s
823ms h218     change package liblua5.3-0:amd64 detail="5.3.6-2 installed" when=-2h38m12.817s
823ms h218     change package libmagic-mgc:amd64 detail="1:5.44-3 installed" when=-2h37m27.817s
823ms h218     change package libmagic1:amd64 detail="1:5.44-3 installed" when=-2h37m27.817s
823ms h218     change package libmariadb3:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m2.817s
823ms h218     change package libmpfr6:amd64 detail="4.2.0-1 installed" when=-2h38m7.817s
823ms h218     change package libncurses6:amd64 detail="6.4-4 installed" when=-2h38m1.817s
823ms h218     change package libnetfilter-conntrack3:amd64 detail="1.0.9-3 installed" when=-2h37m35.817s
823ms h218     change package libnfnetlink0:amd64 detail="1.0.2-2 installed" when=-2h37m36.817s
823ms h218     change package libnftables1:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m38.817s
823ms h218     change package libnftnl11:amd64 detail="1.2.4-2 installed" when=-2h37m38.817s
823ms h218     change package libnginx-mod-http-echo:amd64 detail="1:0.63-4 installed" when=-2h37m26.817s
823ms h218     change package libnode108:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h37m23.817s
823ms h218     change package libnsl2:amd64 detail="1.3.0-2 installed" when=-2h37m55.817s
823ms h218     change package libnuma1:amd64 detail="2.0.16-1 installed" when=-2h37m59.817s
823ms h218     change package libperl5.36:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h38m18.817s
823ms h218     change package libpopt0:amd64 detail="1.19+dfsg-1 installed" when=-2h37m56.817s
823ms h218     change package libpython3-stdlib:amd64 detail="3.11.2-1+b1 installed" when=-2h37m40.817s
823ms h218     change package libpython3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m50.817s
823ms h218     change package libpython3.11-stdlib:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m43.817s
823ms h218     change package libreadline8:amd64 detail="8.2-1.3 installed" when=-2h38m6.817s
823ms h218     change package libsctp1:amd64 detail="1.0.19+dfsg-2 installed" when=-2h37m21.817s
823ms h218     change package libsigsegv2:amd64 detail="2.14-1 installed" when=-2h38m6.817s
823ms h218     change package libsodium23:amd64 detail="1.0.18-1+deb12u1 installed" when=-2h37m21.817s
823ms h218     change package libsqlite3-0:amd64 detail="3.40.1-2+deb12u2 installed" when=-2h38m14.817s
823ms h218     change package libunwind8:amd64 detail="1.6.2-3 installed" when=-2h37m21.817s
823ms h218     change package liburing2:amd64 detail="2.3-3 installed" when=-2h37m59.817s
823ms h218     change package libuv1:amd64 detail="1.44.2-1+deb12u1 installed" when=-2h37m26.817s
823ms h218     change package libwayland-client0:amd64 detail="1.21.0-1 installed" when=-2h37m31.817s
823ms h218     change package libwayland-server0:amd64 detail="1.21.0-1 installed" when=-2h37m31.817s
823ms h218     change package libwrap0:amd64 detail="7.6.q-32 installed" when=-2h37m55.817s
823ms h218     change package libx11-6:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
823ms h218     change package libx11-data:all detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
823ms h218     change package libx11-xcb1:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
823ms h218     change package libxau6:amd64 detail="1:1.0.9-1 installed" when=-2h37m31.817s
823ms h218     change package libxcb-dri2-0:amd64 detail="1.15-1 installed" when=-2h37m30.817s
823ms h218     change package libxcb-dri3-0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
823ms h218     change package libxcb-present0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
823ms h218     change package libxcb-randr0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
823ms h218     change package libxcb-sync1:amd64 detail="1.15-1 installed" when=-2h37m29.817s
823ms h218     change package libxcb-xfixes0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
823ms h218     change package libxcb1:amd64 detail="1.15-1 installed" when=-2h37m30.817s
823ms h218     change package libxdmcp6:amd64 detail="1:1.1.2-3 installed" when=-2h37m30.817s
823ms h218     change package libxml2:amd64 detail="2.9.14+dfsg-1.3~deb12u6 installed" when=-2h38m10.817s
823ms h218     change package libxshmfence1:amd64 detail="1.3-1 installed" when=-2h37m28.817s
823ms h218     change package libyajl2:amd64 detail="2.1.0-3+deb12u2 installed" when=-2h37m33.817s
823ms h218     change package logrotate:amd64 detail="3.21.0-1 installed" when=-2h37m38.817s
823ms h218     change package lsof:amd64 detail="4.95.0-1 installed" when=-2h38m3.817s
823ms h218     change package mariadb-client-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m1.817s
823ms h218     change package mariadb-client:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m1.817s
823ms h218     change package mariadb-common:all detail="1:10.11.18-0+deb12u1 installed" when=-2h38m4.817s
823ms h218     change package mariadb-server-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m59.817s
823ms h218     change package mariadb-server:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m53.817s
823ms h218     change package media-types:all detail="10.0.0 installed" when=-2h38m7.817s
823ms h218     change package mysql-common:all detail="5.8+1.1.0 installed" when=-2h38m4.817s
823ms h218     change package netbase:all detail="6.4 installed" when=-2h37m38.817s
823ms h218     change package netcat-openbsd:amd64 detail="1.219-1 installed" when=-2h37m21.817s
823ms h218     change package nftables:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m37.817s
823ms h218     change package nginx-common:all detail="1.22.1-9+deb12u9 installed" when=-2h37m27.817s
823ms h218     change package nginx-light:all detail="1.22.1-9+deb12u9 installed" when=-2h37m20.817s
823ms h218     change package nginx:amd64 detail="1.22.1-9+deb12u9 installed" when=-2h37m26.817s
823ms h218     change package node-acorn:all detail="8.8.1+ds+~cs25.17.7-2 installed" when=-2h37m25.817s
823ms h218     change package node-busboy:all detail="1.6.0+~cs2.6.0-2 installed" when=-2h37m24.817s
823ms h218     change package node-cjs-module-lexer:all detail="1.2.2+dfsg-5 installed" when=-2h37m24.817s
823ms h218     change package node-undici:all detail="5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4 installed" when=-2h37m24.817s
823ms h218     change package node-xtend:all detail="4.0.2-3 installed" when=-2h37m26.817s
823ms h218     change package nodejs:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h37m25.817s
823ms h218     change package perl-modules-5.36:all detail="5.36.0-7+deb12u3 installed" when=-2h38m23.817s
823ms h218     change package perl:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h38m15.817s
823ms h218     change package php-common:all detail="2:93 installed" when=-2h37m20.817s
823ms h218     change package php8.2-cli:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
823ms h218     change package php8.2-common:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m20.817s
823ms h218     change package php8.2-curl:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
823ms h218     change package php8.2-fpm:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
823ms h218     change package php8.2-mysql:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
823ms h218     change package php8.2-opcache:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
823ms h218     change package php8.2-readline:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
823ms h218     change package psmisc:amd64 detail="23.6-1 installed" when=-2h37m58.817s
823ms h218     change package python3-minimal:amd64 detail="3.11.2-1+b1 installed" when=-2h37m43.817s
823ms h218     change package python3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m47.817s
823ms h218     change package python3.11:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m40.817s
823ms h218     change package python3:amd64 detail="3.11.2-1+b1 installed" when=-2h37m39.817s
823ms h218     change package readline-common:all detail="8.2-1.3 installed" when=-2h38m6.817s
823ms h218     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-2h37m56.817s
823ms h218     change package sensible-utils:all detail="0.0.17+nmu1 installed" when=-2h37m37.817s
823ms h218     change package socat:amd64 detail="1.7.4.4-2 installed" when=-2h37m55.817s
823ms h218     change package strace:amd64 detail="6.1-0.1 installed" when=-2h37m17.817s
823ms h218     change package stress-ng:amd64 detail="0.15.06-2 installed" when=-2h37m17.817s
823ms h218     change package ucf:all detail="3.0043+nmu1+deb12u1 installed" when=-2h37m36.817s
823ms h218     change package ufw:all detail="0.36.2-1 installed" when=-2h37m16.817s
823ms h218     load load1=24.97 cpus=2 memory=25276502016 available=23479021568 swap=0 swapped=0 psi-cpu=0.9832 psi-memory=0 psi-io=0.0216 disk=0.38874463483540905 inodes=0.042156219482421875 path=/ oom=0 overflows=0
823ms h218     missing units ok=true witness=units
823ms h218     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
823ms h218     missing "weblog apache2.service" ok=true witness=weblog
823ms h218     missing "weblog nginx.service" ok=true witness=weblog
823ms h218     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
823ms h218     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
823ms h218     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
823ms h218     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=f1fa06dd888a45df80ae9cf52d058a8f file=enabled since=-799ms
823ms h218     unit php8.2-fpm.service active/running load=loaded result=success pid=67 restart=no invocation=217744654d7f4d29a0b95942a93dc2e3 file=enabled status="Ready to handle connections" since=-573ms
832ms h218     load load1=24.97 cpus=2 memory=25276502016 available=23479021568 swap=0 swapped=0 psi-cpu=0.9832 psi-memory=0 psi-io=0.0216 disk=0.38874463483540905 inodes=0.042156219482421875 path=/ oom=0 overflows=0
832ms h218     missing "weblog nginx.service" ok=true witness=weblog
832ms h218     missing "weblog apache2.service" ok=true witness=weblog
832ms h218     missing "weblog /var/log/php8.2-fpm.log" why="read log /var/log/php8.2-fpm.log: no configuration names it" witness=weblog
832ms h218     change package perl-modules-5.36:all detail="5.36.0-7+deb12u3 installed" when=-2h38m23.817s
832ms h218     change package libgdbm6:amd64 detail="1.23-3 installed" when=-2h38m19.817s
832ms h218     change package libgdbm-compat4:amd64 detail="1.23-3 installed" when=-2h38m19.817s
832ms h218     change package libperl5.36:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h38m18.817s
832ms h218     change package perl:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h38m15.817s
832ms h218     change package libapr1:amd64 detail="1.7.2-3+deb12u1 installed" when=-2h38m14.817s
832ms h218     change package libaprutil1:amd64 detail="1.6.3-1 installed" when=-2h38m14.817s
832ms h218     change package libsqlite3-0:amd64 detail="3.40.1-2+deb12u2 installed" when=-2h38m14.817s
832ms h218     change package libaprutil1-dbd-sqlite3:amd64 detail="1.6.3-1 installed" when=-2h38m13.817s
832ms h218     change package libaprutil1-ldap:amd64 detail="1.6.3-1 installed" when=-2h38m13.817s
832ms h218     change package libjansson4:amd64 detail="2.14-2 installed" when=-2h38m13.817s
832ms h218     change package liblua5.3-0:amd64 detail="5.3.6-2 installed" when=-2h38m12.817s
832ms h218     change package libicu72:amd64 detail="72.1-3+deb12u1 installed" when=-2h38m12.817s
832ms h218     change package libxml2:amd64 detail="2.9.14+dfsg-1.3~deb12u6 installed" when=-2h38m10.817s
832ms h218     change package apache2-bin:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m10.817s
832ms h218     change package apache2-data:all detail="2.4.68-1~deb12u1 installed" when=-2h38m8.817s
832ms h218     change package apache2-utils:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m7.817s
832ms h218     change package media-types:all detail="10.0.0 installed" when=-2h38m7.817s
832ms h218     change package apache2:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h38m7.817s
832ms h218     change package libmpfr6:amd64 detail="4.2.0-1 installed" when=-2h38m7.817s
832ms h218     change package readline-common:all detail="8.2-1.3 installed" when=-2h38m6.817s
832ms h218     change package libreadline8:amd64 detail="8.2-1.3 installed" when=-2h38m6.817s
832ms h218     change package libsigsegv2:amd64 detail="2.14-1 installed" when=-2h38m6.817s
832ms h218     change package gawk:amd64 detail="1:5.2.1-2 installed" when=-2h38m5.817s
832ms h218     change package mysql-common:all detail="5.8+1.1.0 installed" when=-2h38m4.817s
832ms h218     change package mariadb-common:all detail="1:10.11.18-0+deb12u1 installed" when=-2h38m4.817s
832ms h218     change package galera-4:amd64 detail="26.4.23-0+deb12u1 installed" when=-2h38m4.817s
832ms h218     change package libdbi-perl:amd64 detail="1.643-4+deb12u1 installed" when=-2h38m4.817s
832ms h218     change package lsof:amd64 detail="4.95.0-1 installed" when=-2h38m3.817s
832ms h218     change package libconfig-inifiles-perl:all detail="3.000003-2+deb12u1 installed" when=-2h38m2.817s
832ms h218     change package libmariadb3:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m2.817s
832ms h218     change package libedit2:amd64 detail="3.1-20221030-2 installed" when=-2h38m2.817s
832ms h218     change package libncurses6:amd64 detail="6.4-4 installed" when=-2h38m1.817s
832ms h218     change package mariadb-client-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m1.817s
832ms h218     change package mariadb-client:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h38m1.817s
832ms h218     change package libaio1:amd64 detail="0.3.113-4 installed" when=-2h38m0.817s
832ms h218     change package libnuma1:amd64 detail="2.0.16-1 installed" when=-2h37m59.817s
832ms h218     change package liburing2:amd64 detail="2.3-3 installed" when=-2h37m59.817s
832ms h218     change package mariadb-server-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m59.817s
832ms h218     change package psmisc:amd64 detail="23.6-1 installed" when=-2h37m58.817s
832ms h218     change package libpopt0:amd64 detail="1.19+dfsg-1 installed" when=-2h37m56.817s
832ms h218     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-2h37m56.817s
832ms h218     change package libnsl2:amd64 detail="1.3.0-2 installed" when=-2h37m55.817s
832ms h218     change package libwrap0:amd64 detail="7.6.q-32 installed" when=-2h37m55.817s
832ms h218     change package socat:amd64 detail="1.7.4.4-2 installed" when=-2h37m55.817s
832ms h218     change package mariadb-server:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m53.817s
832ms h218     change package libpython3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m50.817s
832ms h218     change package python3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m47.817s
832ms h218     change package python3-minimal:amd64 detail="3.11.2-1+b1 installed" when=-2h37m43.817s
832ms h218     change package libpython3.11-stdlib:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m43.817s
832ms h218     change package python3.11:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m40.817s
832ms h218     change package libpython3-stdlib:amd64 detail="3.11.2-1+b1 installed" when=-2h37m40.817s
832ms h218     change package python3:amd64 detail="3.11.2-1+b1 installed" when=-2h37m39.817s
832ms h218     change package logrotate:amd64 detail="3.21.0-1 installed" when=-2h37m38.817s
832ms h218     change package netbase:all detail="6.4 installed" when=-2h37m38.817s
832ms h218     change package libnftnl11:amd64 detail="1.2.4-2 installed" when=-2h37m38.817s
832ms h218     change package libnftables1:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m38.817s
832ms h218     change package nftables:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m37.817s
832ms h218     change package sensible-utils:all detail="0.0.17+nmu1 installed" when=-2h37m37.817s
832ms h218     change package ucf:all detail="3.0043+nmu1+deb12u1 installed" when=-2h37m36.817s
840ms h218     change package acl:amd64 detail="2.3.1-3 installed" when=-2h37m36.817s
840ms h218     change package libnfnetlink0:amd64 detail="1.0.2-2 installed" when=-2h37m36.817s
840ms h218     change package libnetfilter-conntrack3:amd64 detail="1.0.9-3 installed" when=-2h37m35.817s
840ms h218     change package dnsmasq-base:amd64 detail="2.90-4~deb12u2 installed" when=-2h37m35.817s
840ms h218     change package libip6tc2:amd64 detail="1.8.9-2 installed" when=-2h37m35.817s
840ms h218     change package iptables:amd64 detail="1.8.9-2 installed" when=-2h37m34.817s
840ms h218     change package libcurl3-gnutls:amd64 detail="7.88.1-10+deb12u15 installed" when=-2h37m33.817s
840ms h218     change package liblua5.1-0:amd64 detail="5.1.5-9 installed" when=-2h37m33.817s
840ms h218     change package libyajl2:amd64 detail="2.1.0-3+deb12u2 installed" when=-2h37m33.817s
840ms h218     change package libapache2-mod-security2:amd64 detail="2.9.7-1+deb12u2 installed" when=-2h37m32.817s
840ms h218     change package libc-ares2:amd64 detail="1.18.1-3 installed" when=-2h37m32.817s
840ms h218     change package libdrm-common:all detail="2.4.114-1 installed" when=-2h37m32.817s
840ms h218     change package libdrm2:amd64 detail="2.4.114-1+b1 installed" when=-2h37m31.817s
840ms h218     change package libwayland-server0:amd64 detail="1.21.0-1 installed" when=-2h37m31.817s
840ms h218     change package libgbm1:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m31.817s
840ms h218     change package libglapi-mesa:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m31.817s
840ms h218     change package libwayland-client0:amd64 detail="1.21.0-1 installed" when=-2h37m31.817s
840ms h218     change package libxau6:amd64 detail="1:1.0.9-1 installed" when=-2h37m31.817s
840ms h218     change package libxdmcp6:amd64 detail="1:1.1.2-3 installed" when=-2h37m30.817s
840ms h218     change package libxcb1:amd64 detail="1.15-1 installed" when=-2h37m30.817s
840ms h218     change package libx11-data:all detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
840ms h218     change package libx11-6:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
840ms h218     change package libx11-xcb1:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h37m30.817s
840ms h218     change package libxcb-dri2-0:amd64 detail="1.15-1 installed" when=-2h37m30.817s
840ms h218     change package libxcb-dri3-0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
840ms h218     change package libxcb-present0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
840ms h218     change package libxcb-randr0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
840ms h218     change package libxcb-sync1:amd64 detail="1.15-1 installed" when=-2h37m29.817s
840ms h218     change package libxcb-xfixes0:amd64 detail="1.15-1 installed" when=-2h37m29.817s
840ms h218     change package libxshmfence1:amd64 detail="1.3-1 installed" when=-2h37m28.817s
840ms h218     change package libegl-mesa0:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h37m28.817s
840ms h218     change package libglvnd0:amd64 detail="1.6.0-1 installed" when=-2h37m28.817s
840ms h218     change package libgles2:amd64 detail="1.6.0-1 installed" when=-2h37m28.817s
840ms h218     change package libipsec-mb1:amd64 detail="1.3-2 installed" when=-2h37m28.817s
840ms h218     change package libjpeg62-turbo:amd64 detail="1:2.1.5-2 installed" when=-2h37m28.817s
840ms h218     change package libjudydebian1:amd64 detail="1.0.5-5+b2 installed" when=-2h37m27.817s
840ms h218     change package libmagic-mgc:amd64 detail="1:5.44-3 installed" when=-2h37m27.817s
840ms h218     change package libmagic1:amd64 detail="1:5.44-3 installed" when=-2h37m27.817s
840ms h218     change package nginx-common:all detail="1.22.1-9+deb12u9 installed" when=-2h37m27.817s
840ms h218     change package nginx:amd64 detail="1.22.1-9+deb12u9 installed" when=-2h37m26.817s
840ms h218     change package libnginx-mod-http-echo:amd64 detail="1:0.63-4 installed" when=-2h37m26.817s
840ms h218     change package libuv1:amd64 detail="1.44.2-1+deb12u1 installed" when=-2h37m26.817s
840ms h218     change package node-xtend:all detail="4.0.2-3 installed" when=-2h37m26.817s
840ms h218     change package nodejs:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h37m25.817s
840ms h218     change package node-acorn:all detail="8.8.1+ds+~cs25.17.7-2 installed" when=-2h37m25.817s
840ms h218     change package node-cjs-module-lexer:all detail="1.2.2+dfsg-5 installed" when=-2h37m24.817s
840ms h218     change package node-busboy:all detail="1.6.0+~cs2.6.0-2 installed" when=-2h37m24.817s
840ms h218     change package node-undici:all detail="5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4 installed" when=-2h37m24.817s
840ms h218     change package libnode108:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h37m23.817s
840ms h218     change package libsctp1:amd64 detail="1.0.19+dfsg-2 installed" when=-2h37m21.817s
840ms h218     change package libsodium23:amd64 detail="1.0.18-1+deb12u1 installed" when=-2h37m21.817s
840ms h218     change package libunwind8:amd64 detail="1.6.2-3 installed" when=-2h37m21.817s
840ms h218     change package netcat-openbsd:amd64 detail="1.219-1 installed" when=-2h37m21.817s
840ms h218     change package nginx-light:all detail="1.22.1-9+deb12u9 installed" when=-2h37m20.817s
840ms h218     change package php-common:all detail="2:93 installed" when=-2h37m20.817s
840ms h218     change package php8.2-common:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m20.817s
840ms h218     change package php8.2-opcache:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
840ms h218     change package php8.2-readline:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
840ms h218     change package php8.2-cli:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m19.817s
840ms h218     change package php8.2-curl:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
840ms h218     change package php8.2-fpm:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
840ms h218     change package php8.2-mysql:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h37m18.817s
840ms h218     change package strace:amd64 detail="6.1-0.1 installed" when=-2h37m17.817s
840ms h218     change package libegl1:amd64 detail="1.6.0-1 installed" when=-2h37m17.817s
840ms h218     change package stress-ng:amd64 detail="0.15.06-2 installed" when=-2h37m17.817s
840ms h218     change package ufw:all detail="0.36.2-1 installed" when=-2h37m16.817s
840ms h218     change package gapura-agent:amd64 detail="0.1.0 installed" when=-3m45.817s
840ms h218     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
840ms h218     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
840ms h218     unit nginx.service active/running load=loaded result=success pid=72 restart=no invocation=f1fa06dd888a45df80ae9cf52d058a8f file=enabled since=-799ms
840ms h218     unit php8.2-fpm.service active/running load=loaded result=success pid=67 restart=no invocation=217744654d7f4d29a0b95942a93dc2e3 file=enabled status="Ready to handle connections" since=-573ms
840ms h218     missing units ok=true witness=units
840ms h218     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
1.179s h218     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
1.179s h218     vhost apache2.service apache disk name=h218.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.294s h218     test nginx.service nginx ok tree=182d8a13d80aa709a1cd623dfba6ab12da8a854b02abb67b6aff3273d38d3a7d newer=no
1.294s h218     vhost nginx.service nginx disk name=hotel218.example.lab at=/etc/nginx/sites-enabled/hotel218.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel218.example.lab:13 > connect=2s > read=2s" witness=configtest
1.294s h218     vhost nginx.service nginx disk name=kasir218.lab at=/etc/nginx/sites-enabled/kasir218.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/kasir218.lab:13 > connect=2s > read=2s" witness=configtest
1.294s h218     vhost nginx.service nginx running name=hotel218.example.lab at=/etc/nginx/sites-enabled/hotel218.example.lab:1 listen=0.0.0.0:80,default route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/hotel218.example.lab:13 > connect=2s > read=2s" witness=configtest
1.294s h218     vhost nginx.service nginx running name=kasir218.lab at=/etc/nginx/sites-enabled/kasir218.lab:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/pool1.sock > /etc/nginx/sites-enabled/kasir218.lab:13 > connect=2s > read=2s" witness=configtest
1.318s h218     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
1.64s h218     test php8.2-fpm.service php-fpm ok tree=b930332d7c2ac8c70895fd67e554cf4ec9b1eb6ffddb661e913b6af940124dc3 newer=no
1.64s h218     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.64s h218     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
1.645s h218     missing "weblog /var/log/php8.2-fpm.log" ok=true witness=weblog
1.645s h218     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.645s h218     removal missing "weblog php8.2-fpm.service" witness=weblog
4.224s h218     look kasir218.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir218.lab/ to=10.99.0.15:80 took=7.236003ms purpose=scheduled direct=true source=10.99.0.2
4.734s h218     look hotel218.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel218.example.lab/ to=10.99.0.15:80 took=5.949348ms purpose=scheduled direct=true source=10.99.0.2
6.143s h218     look kasir218.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://kasir218.lab/ to=10.99.0.15:80 took=2.773362ms purpose=scheduled direct=true source=10.99.0.2
6.641s h218     look hotel218.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://hotel218.example.lab/ to=10.99.0.15:80 took=801.157µs purpose=scheduled direct=true source=10.99.0.2
6.779s h218     unit php8.2-fpm.service deactivating/stop-post load=loaded result=success pid=67 restart=no job=start invocation=217744654d7f4d29a0b95942a93dc2e3 file=enabled status="Ready to handle connections" since=6.679s
6.779s h218     unit php8.2-fpm.service inactive/dead load=loaded result=success exit=exited/0 restart=no job=start invocation=217744654d7f4d29a0b95942a93dc2e3 file=enabled status="Ready to handle connections" since=6.764s
6.824s h218     unit php8.2-fpm.service inactive/dead load=loaded result=success pid=182 restart=no job=start invocation=39fee52bd02340b1962f417ee4ce8a7b file=enabled since=6.764s
6.824s h218     unit php8.2-fpm.service activating/start load=loaded result=success pid=182 restart=no job=start invocation=39fee52bd02340b1962f417ee4ce8a7b file=enabled since=6.775s
6.825s h218     target unix:/run/php/pool1.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service process=php-fpm8.2 local=true
6.825s h218     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.825s h218     sign php-fpm-bye-bye php8.2-fpm.service server=php-fpm count=1 first=6.183s last=6.183s sample="exiting, bye-bye!"
6.832s h218     look hotel218.example.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.308774ms purpose=word direct=true source=10.99.0.2
6.833s h218     look kasir218.lab 502 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.665818ms purpose=word direct=true source=10.99.0.2
6.854s h218     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
6.901s h218     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/pool1.sock vhost=kasir218.lab count=1 first=6.183s last=6.183s sample="connect() to unix:/run/php/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: kasir218.lab, upstream: unix:/run/php/pool1.sock"
6.903s h218     sign nginx-connect-failed nginx.service server=nginx errno=ENOENT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=1 first=6.183s last=6.183s sample="connect() to unix:/run/php/pool1.sock failed (2: No such file or directory) while connecting to upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
7.144s h218     unit php8.2-fpm.service activating/start-post load=loaded result=success pid=182 restart=no job=start invocation=39fee52bd02340b1962f417ee4ce8a7b file=enabled status="Ready to handle connections" since=6.775s
7.273s h218     unit php8.2-fpm.service active/running load=loaded result=success pid=182 restart=no invocation=39fee52bd02340b1962f417ee4ce8a7b file=enabled status="Ready to handle connections" since=7.103s
7.312s h218     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=4096 local=true
7.313s h218     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.999s h218     wait php8.2-fpm.service cpu pool=pool1 workers=2 of=2
8.267s h218     removal missing "weblog php8.2-fpm.service" witness=weblog
8.851s h218     missing "weblog php8.2-fpm.service" ok=true witness=weblog
9.353s h218     look kasir218.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.006609348s purpose=confirm token=a97bf93b50c37fba direct=true source=10.99.0.2
9.446s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.076920841s purpose=confirm token=b4725f660d931310 direct=true source=10.99.0.2
9.461s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=1 first=9.183s last=9.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
9.461s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=kasir218.lab count=1 first=9.183s last=9.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: kasir218.lab, upstream: unix:/run/php/pool1.sock"
9.483s h218     arrival b4725f660d931310 nginx.service status=504
9.483s h218     arrival a97bf93b50c37fba nginx.service status=504
10.15s h218     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024
10.15s h218     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=23552000
10.15s h218     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012195121951219513 memory=19746816
10.15s h218     process systemd unit=init.scope user=root count=1 cpu=0 memory=12103680
10.15s h218     process stress-ng unit=nightly-backup.service user=root count=1 cpu=0 memory=10620928
10.15s h218     process stress-ng-cpu unit=nightly-backup.service user=root count=8 running=8 cpu=0.12195121951219512 memory=54493184
10.15s h218     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=5 running=5 cpu=0.0975609756097561 memory=69795840
10.15s h218     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216
10.15s h218     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10125312
10.277s h218     look kasir218.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.034104845s purpose=scheduled direct=true source=10.99.0.2
10.314s h218     removal missing "weblog php8.2-fpm.service" witness=weblog
10.353s h218     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=8 502=2 504=2 sources=1 top=1 counted=1
10.509s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=kasir218.lab count=1 first=10.183s last=10.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: kasir218.lab, upstream: unix:/run/php/pool1.sock"
10.52s h218     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15233024 io=0
10.52s h218     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=23683072 io=0.6
10.52s h218     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=19877888 io=0
10.52s h218     process systemd unit=init.scope user=root count=1 cpu=0 memory=12103680 io=0
10.52s h218     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=10125312 io=0.4
10.52s h218     process stress-ng unit=nightly-backup.service user=root count=1 cpu=0 memory=10620928 io=0
10.52s h218     process stress-ng-cpu unit=nightly-backup.service user=root count=8 running=8 cpu=0.06172839506172839 memory=54493184 io=0
10.52s h218     process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 running=5 cpu=0.07407407407407407 memory=79933440 io=0
10.52s h218     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11657216 io=0
10.576s h218     load cpu=1 steal=0 wait=0 load1=26.14 cpus=2 memory=25276502016 available=23345770496 swap=0 swapped=0 psi-cpu=0.982 psi-memory=0 psi-io=0.018500000000000003 disk=0.3889879405156355 inodes=0.042166292667388916 path=/ oom=0 overflows=0
10.576s h218     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
10.576s h218     pool php8.2-fpm.service pool=pool1 listen=unix:/run/php/pool1.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/pool1.conf:1 witness=configtest
10.576s h218     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
10.713s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.023911163s purpose=scheduled direct=true source=10.99.0.2
10.748s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=1 first=10.183s last=10.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
10.993s h218     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.003s h218     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=2 backlog=4096 local=true
11.77s h218     inside kasir218.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.060156634s
11.772s h218     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=4 backlog=4096 local=true
11.892s h218     sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1 first=10.183s last=10.183s sample="[pool pool1] server reached pm.max_children setting (5), consider raising it"
12.17s h218     look kasir218.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.011967094s purpose=scheduled direct=true source=10.99.0.2
12.582s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.07626323s purpose=confirm token=17c85a38f96ca674 direct=true source=10.99.0.2
12.623s h218     arrival 17c85a38f96ca674 nginx.service status=504
12.625s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=1 first=12.183s last=12.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
12.678s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.067764663s purpose=scheduled direct=true source=10.99.0.2
12.74s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=kasir218.lab count=2 first=11.183s last=11.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: kasir218.lab, upstream: unix:/run/php/pool1.sock"
13.075s h218     wait php8.2-fpm.service cpu pool=pool1 workers=5 of=5
13.552s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=1 first=12.183s last=12.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
13.976s h218     inside hotel218.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.003247634s
13.985s h218     target unix:/run/php/pool1.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=10 backlog=4096 local=true
14.148s h218     look kasir218.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.071175181s purpose=scheduled direct=true source=10.99.0.2
14.665s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.034505956s purpose=scheduled direct=true source=10.99.0.2
14.779s h218     look hotel218.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://hotel218.example.lab/ to=10.99.0.15:80 took=2.021256371s purpose=verify token=2ae4eca51e8c1b0b direct=true source=10.99.0.2
15.527s h218     arrival 2ae4eca51e8c1b0b nginx.service status=504
15.684s h218     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/pool1.sock vhost=hotel218.example.lab count=3 first=13.183s last=14.183s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: hotel218.example.lab, upstream: unix:/run/php/pool1.sock"
16.041s h218     look kasir218.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://kasir218.lab/ to=10.99.0.15:80 took=2.029750164s purpose=scheduled direct=true source=10.99.0.2
16.041s expect background-process
