# Recorded in the lab on a busy machine: app-blocked on nginx-node.
0s    h153     registered 10.99.0.13
793ms h153     agent speaks
855ms h153     change package acl:amd64 detail="2.3.1-3 installed" when=-2h37m2.829s
855ms h153     change package apache2-bin:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m36.829s
855ms h153     change package apache2-data:all detail="2.4.68-1~deb12u1 installed" when=-2h37m34.829s
855ms h153     change package apache2-utils:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m33.829s
855ms h153     change package apache2:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m33.829s
855ms h153     change package dnsmasq-base:amd64 detail="2.90-4~deb12u2 installed" when=-2h37m1.829s
855ms h153     change package galera-4:amd64 detail="26.4.23-0+deb12u1 installed" when=-2h37m30.829s
855ms h153     change package gapura-agent:amd64 detail="0.1.0 installed" when=-3m11.829s
855ms h153     change package gawk:amd64 detail="1:5.2.1-2 installed" when=-2h37m31.829s
855ms h153     change package iptables:amd64 detail="1.8.9-2 installed" when=-2h37m0.829s
855ms h153     change package libaio1:amd64 detail="0.3.113-4 installed" when=-2h37m26.829s
855ms h153     change package libapache2-mod-security2:amd64 detail="2.9.7-1+deb12u2 installed" when=-2h36m58.829s
855ms h153     change package libapr1:amd64 detail="1.7.2-3+deb12u1 installed" when=-2h37m40.829s
855ms h153     change package libaprutil1-dbd-sqlite3:amd64 detail="1.6.3-1 installed" when=-2h37m39.829s
855ms h153     change package libaprutil1-ldap:amd64 detail="1.6.3-1 installed" when=-2h37m39.829s
855ms h153     change package libaprutil1:amd64 detail="1.6.3-1 installed" when=-2h37m40.829s
855ms h153     change package libc-ares2:amd64 detail="1.18.1-3 installed" when=-2h36m58.829s
855ms h153     change package libconfig-inifiles-perl:all detail="3.000003-2+deb12u1 installed" when=-2h37m28.829s
855ms h153     change package libcurl3-gnutls:amd64 detail="7.88.1-10+deb12u15 installed" when=-2h36m59.829s
855ms h153     change package libdbi-perl:amd64 detail="1.643-4+deb12u1 installed" when=-2h37m30.829s
855ms h153     change package libdrm-common:all detail="2.4.114-1 installed" when=-2h36m58.829s
855ms h153     change package libdrm2:amd64 detail="2.4.114-1+b1 installed" when=-2h36m57.829s
855ms h153     change package libedit2:amd64 detail="3.1-20221030-2 installed" when=-2h37m28.829s
855ms h153     change package libegl-mesa0:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m54.829s
855ms h153     change package libegl1:amd64 detail="1.6.0-1 installed" when=-2h36m43.829s
855ms h153     change package libgbm1:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m57.829s
855ms h153     change package libgdbm-compat4:amd64 detail="1.23-3 installed" when=-2h37m45.829s
855ms h153     change package libgdbm6:amd64 detail="1.23-3 installed" when=-2h37m45.829s
855ms h153     change package libglapi-mesa:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m57.829s
855ms h153     change package libgles2:amd64 detail="1.6.0-1 installed" when=-2h36m54.829s
855ms h153     change package libglvnd0:amd64 detail="1.6.0-1 installed" when=-2h36m54.829s
855ms h153     change package libicu72:amd64 detail="72.1-3+deb12u1 installed" when=-2h37m38.829s
855ms h153     change package libip6tc2:amd64 detail="1.8.9-2 installed" when=-2h37m1.829s
855ms h153     change package libipsec-mb1:amd64 detail="1.3-2 installed" when=-2h36m54.829s
855ms h153     change package libjansson4:amd64 detail="2.14-2 installed" when=-2h37m39.829s
855ms h153     change package libjpeg62-turbo:amd64 detail="1:2.1.5-2 installed" when=-2h36m54.829s
855ms h153     change package libjudydebian1:amd64 detail="1.0.5-5+b2 installed" when=-2h36m53.829s
855ms h153     change package liblua5.1-0:amd64 detail="5.1.5-9 installed" when=-2h36m59.829s
855ms h153     change package liblua5.3-0:amd64 detail="5.3.6-2 installed" when=-2h37m38.829s
855ms h153     change package libmagic-mgc:amd64 detail="1:5.44-3 installed" when=-2h36m53.829s
855ms h153     change package libmagic1:amd64 detail="1:5.44-3 installed" when=-2h36m53.829s
855ms h153     change package libmariadb3:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m28.829s
855ms h153     change package libmpfr6:amd64 detail="4.2.0-1 installed" when=-2h37m33.829s
855ms h153     change package libncurses6:amd64 detail="6.4-4 installed" when=-2h37m27.829s
855ms h153     change package libnetfilter-conntrack3:amd64 detail="1.0.9-3 installed" when=-2h37m1.829s
855ms h153     change package libnfnetlink0:amd64 detail="1.0.2-2 installed" when=-2h37m2.829s
855ms h153     change package libnftables1:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m4.829s
855ms h153     change package libnftnl11:amd64 detail="1.2.4-2 installed" when=-2h37m4.829s
855ms h153     change package libnginx-mod-http-echo:amd64 detail="1:0.63-4 installed" when=-2h36m52.829s
855ms h153     change package libnode108:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h36m49.829s
855ms h153     change package libnsl2:amd64 detail="1.3.0-2 installed" when=-2h37m21.829s
855ms h153     change package libnuma1:amd64 detail="2.0.16-1 installed" when=-2h37m25.829s
855ms h153     change package libperl5.36:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h37m44.829s
855ms h153     change package libpopt0:amd64 detail="1.19+dfsg-1 installed" when=-2h37m22.829s
855ms h153     change package libpython3-stdlib:amd64 detail="3.11.2-1+b1 installed" when=-2h37m6.829s
855ms h153     change package libpython3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m16.829s
855ms h153     change package libpython3.11-stdlib:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m9.829s
855ms h153     change package libreadline8:amd64 detail="8.2-1.3 installed" when=-2h37m32.829s
855ms h153     change package libsctp1:amd64 detail="1.0.19+dfsg-2 installed" when=-2h36m47.829s
855ms h153     change package libsigsegv2:amd64 detail="2.14-1 installed" when=-2h37m32.829s
855ms h153     change package libsodium23:amd64 detail="1.0.18-1+deb12u1 installed" when=-2h36m47.829s
855ms h153     change package libsqlite3-0:amd64 detail="3.40.1-2+deb12u2 installed" when=-2h37m40.829s
855ms h153     change package libunwind8:amd64 detail="1.6.2-3 installed" when=-2h36m47.829s
855ms h153     change package liburing2:amd64 detail="2.3-3 installed" when=-2h37m25.829s
855ms h153     change package libuv1:amd64 detail="1.44.2-1+deb12u1 installed" when=-2h36m52.829s
855ms h153     change package libwayland-client0:amd64 detail="1.21.0-1 installed" when=-2h36m57.829s
855ms h153     change package libwayland-server0:amd64 detail="1.21.0-1 installed" when=-2h36m57.829s
855ms h153     change package libwrap0:amd64 detail="7.6.q-32 installed" when=-2h37m21.829s
855ms h153     change package libx11-6:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
855ms h153     change package libx11-data:all detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
855ms h153     change package libx11-xcb1:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
855ms h153     change package libxau6:amd64 detail="1:1.0.9-1 installed" when=-2h36m57.829s
855ms h153     change package libxcb-dri2-0:amd64 detail="1.15-1 installed" when=-2h36m56.829s
855ms h153     change package libxcb-dri3-0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
855ms h153     change package libxcb-present0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
855ms h153     change package libxcb-randr0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
855ms h153     change package libxcb-sync1:amd64 detail="1.15-1 installed" when=-2h36m55.829s
855ms h153     change package libxcb-xfixes0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
855ms h153     change package libxcb1:amd64 detail="1.15-1 installed" when=-2h36m56.829s
855ms h153     change package libxdmcp6:amd64 detail="1:1.1.2-3 installed" when=-2h36m56.829s
855ms h153     change package libxml2:amd64 detail="2.9.14+dfsg-1.3~deb12u6 installed" when=-2h37m36.829s
855ms h153     change package libxshmfence1:amd64 detail="1.3-1 installed" when=-2h36m54.829s
855ms h153     change package libyajl2:amd64 detail="2.1.0-3+deb12u2 installed" when=-2h36m59.829s
855ms h153     change package logrotate:amd64 detail="3.21.0-1 installed" when=-2h37m4.829s
855ms h153     change package lsof:amd64 detail="4.95.0-1 installed" when=-2h37m29.829s
855ms h153     change package mariadb-client-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m27.829s
855ms h153     change package mariadb-client:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m27.829s
855ms h153     change package mariadb-common:all detail="1:10.11.18-0+deb12u1 installed" when=-2h37m30.829s
855ms h153     change package mariadb-server-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m25.829s
855ms h153     change package mariadb-server:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m19.829s
855ms h153     change package media-types:all detail="10.0.0 installed" when=-2h37m33.829s
855ms h153     change package mysql-common:all detail="5.8+1.1.0 installed" when=-2h37m30.829s
855ms h153     change package netbase:all detail="6.4 installed" when=-2h37m4.829s
855ms h153     change package netcat-openbsd:amd64 detail="1.219-1 installed" when=-2h36m47.829s
855ms h153     change package nftables:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m3.829s
855ms h153     change package nginx-common:all detail="1.22.1-9+deb12u9 installed" when=-2h36m53.829s
855ms h153     change package nginx-light:all detail="1.22.1-9+deb12u9 installed" when=-2h36m46.829s
855ms h153     change package nginx:amd64 detail="1.22.1-9+deb12u9 installed" when=-2h36m52.829s
855ms h153     change package node-acorn:all detail="8.8.1+ds+~cs25.17.7-2 installed" when=-2h36m51.829s
855ms h153     change package node-busboy:all detail="1.6.0+~cs2.6.0-2 installed" when=-2h36m50.829s
855ms h153     change package node-cjs-module-lexer:all detail="1.2.2+dfsg-5 installed" when=-2h36m50.829s
855ms h153     change package node-undici:all detail="5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4 installed" when=-2h36m50.829s
855ms h153     change package node-xtend:all detail="4.0.2-3 installed" when=-2h36m52.829s
855ms h153     change package nodejs:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h36m51.829s
855ms h153     change package perl-modules-5.36:all detail="5.36.0-7+deb12u3 installed" when=-2h37m49.829s
855ms h153     change package perl:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h37m41.829s
855ms h153     change package php-common:all detail="2:93 installed" when=-2h36m46.829s
855ms h153     change package php8.2-cli:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
855ms h153     change package php8.2-common:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m46.829s
855ms h153     change package php8.2-curl:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
855ms h153     change package php8.2-fpm:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
855ms h153     change package php8.2-mysql:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
855ms h153     change package php8.2-opcache:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
855ms h153     change package php8.2-readline:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
855ms h153     change package psmisc:amd64 detail="23.6-1 installed" when=-2h37m24.829s
855ms h153     change package python3-minimal:amd64 detail="3.11.2-1+b1 installed" when=-2h37m9.829s
855ms h153     change package python3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m13.829s
855ms h153     change package python3.11:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m6.829s
855ms h153     change package python3:amd64 detail="3.11.2-1+b1 installed" when=-2h37m5.829s
855ms h153     change package readline-common:all detail="8.2-1.3 installed" when=-2h37m32.829s
855ms h153     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-2h37m22.829s
855ms h153     change package sensible-utils:all detail="0.0.17+nmu1 installed" when=-2h37m3.829s
855ms h153     change package socat:amd64 detail="1.7.4.4-2 installed" when=-2h37m21.829s
855ms h153     change package strace:amd64 detail="6.1-0.1 installed" when=-2h36m43.829s
855ms h153     change package stress-ng:amd64 detail="0.15.06-2 installed" when=-2h36m43.829s
855ms h153     change package ucf:all detail="3.0043+nmu1+deb12u1 installed" when=-2h37m2.829s
855ms h153     change package ufw:all detail="0.36.2-1 installed" when=-2h36m42.829s
855ms h153     load load1=21.25 cpus=2 memory=25276502016 available=23782051840 swap=0 swapped=0 psi-cpu=0.9740000000000001 psi-memory=0 psi-io=0.0404 disk=0.3888627065710879 inodes=0.042131900787353516 path=/ oom=0 overflows=0
855ms h153     missing units ok=true witness=units
855ms h153     missing "weblog apache2.service" ok=true witness=weblog
855ms h153     missing "weblog nginx.service" ok=true witness=weblog
855ms h153     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
855ms h153     socket tcp:127.0.0.1:6882 unit=backend.service process=node user=www-data queue=0 backlog=511
855ms h153     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
855ms h153     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
855ms h153     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=7c4fca1d361a4d09b9c54e478480b8d0 file=enabled since=-300ms
855ms h153     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
857ms h153     load load1=21.25 cpus=2 memory=25276502016 available=23782051840 swap=0 swapped=0 psi-cpu=0.9740000000000001 psi-memory=0 psi-io=0.0404 disk=0.3888627065710879 inodes=0.042131900787353516 path=/ oom=0 overflows=0
857ms h153     missing "weblog nginx.service" ok=true witness=weblog
857ms h153     missing "weblog apache2.service" ok=true witness=weblog
857ms h153     change package perl-modules-5.36:all detail="5.36.0-7+deb12u3 installed" when=-2h37m49.829s
857ms h153     change package libgdbm6:amd64 detail="1.23-3 installed" when=-2h37m45.829s
857ms h153     change package libgdbm-compat4:amd64 detail="1.23-3 installed" when=-2h37m45.829s
857ms h153     change package libperl5.36:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h37m44.829s
857ms h153     change package perl:amd64 detail="5.36.0-7+deb12u3 installed" when=-2h37m41.829s
857ms h153     change package libapr1:amd64 detail="1.7.2-3+deb12u1 installed" when=-2h37m40.829s
857ms h153     change package libaprutil1:amd64 detail="1.6.3-1 installed" when=-2h37m40.829s
857ms h153     change package libsqlite3-0:amd64 detail="3.40.1-2+deb12u2 installed" when=-2h37m40.829s
857ms h153     change package libaprutil1-dbd-sqlite3:amd64 detail="1.6.3-1 installed" when=-2h37m39.829s
857ms h153     change package libaprutil1-ldap:amd64 detail="1.6.3-1 installed" when=-2h37m39.829s
857ms h153     change package libjansson4:amd64 detail="2.14-2 installed" when=-2h37m39.829s
857ms h153     change package liblua5.3-0:amd64 detail="5.3.6-2 installed" when=-2h37m38.829s
857ms h153     change package libicu72:amd64 detail="72.1-3+deb12u1 installed" when=-2h37m38.829s
857ms h153     change package libxml2:amd64 detail="2.9.14+dfsg-1.3~deb12u6 installed" when=-2h37m36.829s
857ms h153     change package apache2-bin:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m36.829s
857ms h153     change package apache2-data:all detail="2.4.68-1~deb12u1 installed" when=-2h37m34.829s
857ms h153     change package apache2-utils:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m33.829s
857ms h153     change package media-types:all detail="10.0.0 installed" when=-2h37m33.829s
857ms h153     change package apache2:amd64 detail="2.4.68-1~deb12u1 installed" when=-2h37m33.829s
857ms h153     change package libmpfr6:amd64 detail="4.2.0-1 installed" when=-2h37m33.829s
857ms h153     change package readline-common:all detail="8.2-1.3 installed" when=-2h37m32.829s
857ms h153     change package libreadline8:amd64 detail="8.2-1.3 installed" when=-2h37m32.829s
857ms h153     change package libsigsegv2:amd64 detail="2.14-1 installed" when=-2h37m32.829s
857ms h153     change package gawk:amd64 detail="1:5.2.1-2 installed" when=-2h37m31.829s
857ms h153     change package mysql-common:all detail="5.8+1.1.0 installed" when=-2h37m30.829s
857ms h153     change package mariadb-common:all detail="1:10.11.18-0+deb12u1 installed" when=-2h37m30.829s
857ms h153     change package galera-4:amd64 detail="26.4.23-0+deb12u1 installed" when=-2h37m30.829s
857ms h153     change package libdbi-perl:amd64 detail="1.643-4+deb12u1 installed" when=-2h37m30.829s
857ms h153     change package lsof:amd64 detail="4.95.0-1 installed" when=-2h37m29.829s
857ms h153     change package libconfig-inifiles-perl:all detail="3.000003-2+deb12u1 installed" when=-2h37m28.829s
857ms h153     change package libmariadb3:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m28.829s
857ms h153     change package libedit2:amd64 detail="3.1-20221030-2 installed" when=-2h37m28.829s
857ms h153     change package libncurses6:amd64 detail="6.4-4 installed" when=-2h37m27.829s
857ms h153     change package mariadb-client-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m27.829s
857ms h153     change package mariadb-client:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m27.829s
857ms h153     change package libaio1:amd64 detail="0.3.113-4 installed" when=-2h37m26.829s
857ms h153     change package libnuma1:amd64 detail="2.0.16-1 installed" when=-2h37m25.829s
857ms h153     change package liburing2:amd64 detail="2.3-3 installed" when=-2h37m25.829s
857ms h153     change package mariadb-server-core:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m25.829s
857ms h153     change package psmisc:amd64 detail="23.6-1 installed" when=-2h37m24.829s
857ms h153     change package libpopt0:amd64 detail="1.19+dfsg-1 installed" when=-2h37m22.829s
857ms h153     change package rsync:amd64 detail="3.2.7-1+deb12u6 installed" when=-2h37m22.829s
857ms h153     change package libnsl2:amd64 detail="1.3.0-2 installed" when=-2h37m21.829s
857ms h153     change package libwrap0:amd64 detail="7.6.q-32 installed" when=-2h37m21.829s
857ms h153     change package socat:amd64 detail="1.7.4.4-2 installed" when=-2h37m21.829s
857ms h153     change package mariadb-server:amd64 detail="1:10.11.18-0+deb12u1 installed" when=-2h37m19.829s
857ms h153     change package libpython3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m16.829s
857ms h153     change package python3.11-minimal:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m13.829s
857ms h153     change package python3-minimal:amd64 detail="3.11.2-1+b1 installed" when=-2h37m9.829s
857ms h153     change package libpython3.11-stdlib:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m9.829s
857ms h153     change package python3.11:amd64 detail="3.11.2-6+deb12u8 installed" when=-2h37m6.829s
857ms h153     change package libpython3-stdlib:amd64 detail="3.11.2-1+b1 installed" when=-2h37m6.829s
857ms h153     change package python3:amd64 detail="3.11.2-1+b1 installed" when=-2h37m5.829s
857ms h153     change package logrotate:amd64 detail="3.21.0-1 installed" when=-2h37m4.829s
857ms h153     change package netbase:all detail="6.4 installed" when=-2h37m4.829s
857ms h153     change package libnftnl11:amd64 detail="1.2.4-2 installed" when=-2h37m4.829s
857ms h153     change package libnftables1:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m4.829s
857ms h153     change package nftables:amd64 detail="1.0.6-2+deb12u2 installed" when=-2h37m3.829s
857ms h153     change package sensible-utils:all detail="0.0.17+nmu1 installed" when=-2h37m3.829s
857ms h153     change package ucf:all detail="3.0043+nmu1+deb12u1 installed" when=-2h37m2.829s
857ms h153     change package acl:amd64 detail="2.3.1-3 installed" when=-2h37m2.829s
858ms h153     change package libnfnetlink0:amd64 detail="1.0.2-2 installed" when=-2h37m2.829s
858ms h153     change package libnetfilter-conntrack3:amd64 detail="1.0.9-3 installed" when=-2h37m1.829s
858ms h153     change package dnsmasq-base:amd64 detail="2.90-4~deb12u2 installed" when=-2h37m1.829s
858ms h153     change package libip6tc2:amd64 detail="1.8.9-2 installed" when=-2h37m1.829s
858ms h153     change package iptables:amd64 detail="1.8.9-2 installed" when=-2h37m0.829s
858ms h153     change package libcurl3-gnutls:amd64 detail="7.88.1-10+deb12u15 installed" when=-2h36m59.829s
858ms h153     change package liblua5.1-0:amd64 detail="5.1.5-9 installed" when=-2h36m59.829s
858ms h153     change package libyajl2:amd64 detail="2.1.0-3+deb12u2 installed" when=-2h36m59.829s
858ms h153     change package libapache2-mod-security2:amd64 detail="2.9.7-1+deb12u2 installed" when=-2h36m58.829s
858ms h153     change package libc-ares2:amd64 detail="1.18.1-3 installed" when=-2h36m58.829s
858ms h153     change package libdrm-common:all detail="2.4.114-1 installed" when=-2h36m58.829s
858ms h153     change package libdrm2:amd64 detail="2.4.114-1+b1 installed" when=-2h36m57.829s
858ms h153     change package libwayland-server0:amd64 detail="1.21.0-1 installed" when=-2h36m57.829s
858ms h153     change package libgbm1:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m57.829s
858ms h153     change package libglapi-mesa:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m57.829s
858ms h153     change package libwayland-client0:amd64 detail="1.21.0-1 installed" when=-2h36m57.829s
858ms h153     change package libxau6:amd64 detail="1:1.0.9-1 installed" when=-2h36m57.829s
858ms h153     change package libxdmcp6:amd64 detail="1:1.1.2-3 installed" when=-2h36m56.829s
858ms h153     change package libxcb1:amd64 detail="1.15-1 installed" when=-2h36m56.829s
858ms h153     change package libx11-data:all detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
858ms h153     change package libx11-6:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
858ms h153     change package libx11-xcb1:amd64 detail="2:1.8.4-2+deb12u2 installed" when=-2h36m56.829s
858ms h153     change package libxcb-dri2-0:amd64 detail="1.15-1 installed" when=-2h36m56.829s
858ms h153     change package libxcb-dri3-0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
858ms h153     change package libxcb-present0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
858ms h153     change package libxcb-randr0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
858ms h153     change package libxcb-sync1:amd64 detail="1.15-1 installed" when=-2h36m55.829s
858ms h153     change package libxcb-xfixes0:amd64 detail="1.15-1 installed" when=-2h36m55.829s
858ms h153     change package libxshmfence1:amd64 detail="1.3-1 installed" when=-2h36m54.829s
858ms h153     change package libegl-mesa0:amd64 detail="22.3.6-1+deb12u2 installed" when=-2h36m54.829s
858ms h153     change package libglvnd0:amd64 detail="1.6.0-1 installed" when=-2h36m54.829s
858ms h153     change package libgles2:amd64 detail="1.6.0-1 installed" when=-2h36m54.829s
858ms h153     change package libipsec-mb1:amd64 detail="1.3-2 installed" when=-2h36m54.829s
858ms h153     change package libjpeg62-turbo:amd64 detail="1:2.1.5-2 installed" when=-2h36m54.829s
858ms h153     change package libjudydebian1:amd64 detail="1.0.5-5+b2 installed" when=-2h36m53.829s
858ms h153     change package libmagic-mgc:amd64 detail="1:5.44-3 installed" when=-2h36m53.829s
858ms h153     change package libmagic1:amd64 detail="1:5.44-3 installed" when=-2h36m53.829s
858ms h153     change package nginx-common:all detail="1.22.1-9+deb12u9 installed" when=-2h36m53.829s
858ms h153     change package nginx:amd64 detail="1.22.1-9+deb12u9 installed" when=-2h36m52.829s
858ms h153     change package libnginx-mod-http-echo:amd64 detail="1:0.63-4 installed" when=-2h36m52.829s
858ms h153     change package libuv1:amd64 detail="1.44.2-1+deb12u1 installed" when=-2h36m52.829s
858ms h153     change package node-xtend:all detail="4.0.2-3 installed" when=-2h36m52.829s
858ms h153     change package nodejs:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h36m51.829s
858ms h153     change package node-acorn:all detail="8.8.1+ds+~cs25.17.7-2 installed" when=-2h36m51.829s
858ms h153     change package node-cjs-module-lexer:all detail="1.2.2+dfsg-5 installed" when=-2h36m50.829s
858ms h153     change package node-busboy:all detail="1.6.0+~cs2.6.0-2 installed" when=-2h36m50.829s
858ms h153     change package node-undici:all detail="5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4 installed" when=-2h36m50.829s
858ms h153     change package libnode108:amd64 detail="18.20.4+dfsg-1~deb12u2 installed" when=-2h36m49.829s
858ms h153     change package libsctp1:amd64 detail="1.0.19+dfsg-2 installed" when=-2h36m47.829s
858ms h153     change package libsodium23:amd64 detail="1.0.18-1+deb12u1 installed" when=-2h36m47.829s
858ms h153     change package libunwind8:amd64 detail="1.6.2-3 installed" when=-2h36m47.829s
858ms h153     change package netcat-openbsd:amd64 detail="1.219-1 installed" when=-2h36m47.829s
858ms h153     change package nginx-light:all detail="1.22.1-9+deb12u9 installed" when=-2h36m46.829s
858ms h153     change package php-common:all detail="2:93 installed" when=-2h36m46.829s
858ms h153     change package php8.2-common:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m46.829s
858ms h153     change package php8.2-opcache:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
858ms h153     change package php8.2-readline:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
858ms h153     change package php8.2-cli:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m45.829s
858ms h153     change package php8.2-curl:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
858ms h153     change package php8.2-fpm:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
858ms h153     change package php8.2-mysql:amd64 detail="8.2.32-1~deb12u1 installed" when=-2h36m44.829s
858ms h153     change package strace:amd64 detail="6.1-0.1 installed" when=-2h36m43.829s
858ms h153     change package libegl1:amd64 detail="1.6.0-1 installed" when=-2h36m43.829s
858ms h153     change package stress-ng:amd64 detail="0.15.06-2 installed" when=-2h36m43.829s
858ms h153     change package ufw:all detail="0.36.2-1 installed" when=-2h36m42.829s
858ms h153     change package gapura-agent:amd64 detail="0.1.0 installed" when=-3m11.829s
858ms h153     unit apache2.service inactive/dead load=loaded result=success restart=on-abort file=disabled
858ms h153     unit mariadb.service inactive/dead load=loaded result=success restart=on-abnormal file=disabled
858ms h153     unit nginx.service active/running load=loaded result=success pid=61 restart=no invocation=7c4fca1d361a4d09b9c54e478480b8d0 file=enabled since=-300ms
858ms h153     unit php8.2-fpm.service inactive/dead load=loaded result=success restart=no file=disabled
858ms h153     missing units ok=true witness=units
858ms h153     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
858ms h153     socket tcp:127.0.0.1:6882 unit=backend.service process=node user=www-data queue=0 backlog=511
968ms h153     test apache2.service apache ok tree=661888d761a01caaf513ca0728c000f669bffa0384234f4212d046fa278eff85
968ms h153     vhost apache2.service apache disk name=h153.lab at=/etc/apache2/sites-enabled/000-default.conf:1 listen=0.0.0.0:80,default witness=configtest
1.075s h153     test nginx.service nginx ok tree=492b84686f7eea298b8a8046643d1f5609e1bcb6e1b5d1150091df1fd65da156 newer=no
1.075s h153     vhost nginx.service nginx disk name=blog153.co.lab at=/etc/nginx/sites-enabled/blog153.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6882 > /etc/nginx/sites-enabled/blog153.co.lab:10 > connect=2s > read=2s" witness=configtest
1.075s h153     vhost nginx.service nginx disk name=cuahang153.example.lab at=/etc/nginx/sites-enabled/cuahang153.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6882 > /etc/nginx/sites-enabled/cuahang153.example.lab:10 > connect=2s > read=2s" witness=configtest
1.075s h153     vhost nginx.service nginx running name=blog153.co.lab at=/etc/nginx/sites-enabled/blog153.co.lab:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:6882 > /etc/nginx/sites-enabled/blog153.co.lab:10 > connect=2s > read=2s" witness=configtest
1.075s h153     vhost nginx.service nginx running name=cuahang153.example.lab at=/etc/nginx/sites-enabled/cuahang153.example.lab:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:6882 > /etc/nginx/sites-enabled/cuahang153.example.lab:10 > connect=2s > read=2s" witness=configtest
1.08s h153     target tcp:127.0.0.1:6882 listens=yes connects=yes unit=backend.service process=node queue=0 backlog=511 local=true
1.086s h153     unit backend.service active/running load=loaded result=success pid=54 restart=no invocation=51a9e2310b3648dfa15f6ef5471ad1b1 file=enabled since=-448ms
1.537s h153     test php8.2-fpm.service php-fpm ok tree=984391dd67124c42db8b64b9fa8c23cef13b7ef9a9fdfff659e3b3fb90d9f521
1.537s h153     pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:4 witness=configtest
1.538s h153     missing "weblog php8.2-fpm.service" ok=true witness=weblog
1.538s h153     removal missing "weblog php8.2-fpm.service" witness=weblog
1.542s h153     target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT unit=php8.2-fpm.service local=true
3.477s h153     look blog153.co.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://blog153.co.lab/ to=10.99.0.13:80 took=51.783308ms purpose=scheduled direct=true source=10.99.0.2
4.001s h153     look cuahang153.example.lab 200 from=prober feed=prober tier=2 by=app server=nginx/1.22.1 body=other url=http://cuahang153.example.lab/ to=10.99.0.13:80 took=18.782555ms purpose=scheduled direct=true source=10.99.0.2
6.215s h153     missing "weblog php8.2-fpm.service" ok=true witness=weblog
6.215s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=6.171s last=6.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
7.441s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.019840825s purpose=scheduled direct=true source=10.99.0.2
7.489s h153     load load1=21.07 cpus=2 memory=25276502016 available=23584423936 swap=0 swapped=0 psi-cpu=0.9732 psi-memory=0 psi-io=0.030600000000000002 disk=0.3889685481021487 inodes=0.042147696018218994 path=/ oom=0 overflows=0
7.489s h153     socket tcp:0.0.0.0:80 unit=nginx.service process=nginx user=root queue=0 backlog=511
7.489s h153     socket tcp:127.0.0.1:6882 unit=backend.service process=node user=www-data queue=0 backlog=511
7.489s h153     target tcp:127.0.0.1:6882 listens=yes connects=yes unit=backend.service process=node queue=4 backlog=511 local=true
7.515s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=blog153.co.lab count=1 first=7.171s last=7.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog153.co.lab, upstream: tcp:127.0.0.1:6882"
7.632s h153     wait backend.service cpu workers=1 of=1
7.878s h153     process node unit=backend.service user=www-data count=1 running=1 cpu=0.09876543209876543 memory=55611392 io=0
7.878s h153     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
7.878s h153     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0.012345679012345678 memory=22634496 io=1
7.878s h153     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0.012345679012345678 memory=20586496 io=0
7.878s h153     process systemd unit=init.scope user=root count=1 cpu=0 memory=11968512 io=0
7.878s h153     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8527872 io=0
7.878s h153     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11968512 io=0
7.878s h153     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7974912 io=0
7.926s h153     look cuahang153.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang153.example.lab/ to=10.99.0.13:80 took=2.011773127s purpose=scheduled direct=true source=10.99.0.2
8.189s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=7.171s last=7.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
8.334s h153     process node unit=backend.service user=www-data count=1 running=1 cpu=0.0975609756097561 memory=55611392 io=0
8.334s h153     process gapura-agent unit=gapura-act.service user=root count=1 cpu=0 memory=15364096 io=0
8.334s h153     process gapura-agent unit=gapura-agent.service user=gapura count=1 cpu=0 memory=22634496 io=1
8.334s h153     process gapura-agent unit=gapura-look.service user=root count=1 cpu=0 memory=20586496 io=0
8.345s h153     process systemd unit=init.scope user=root count=1 cpu=0 memory=11968512 io=0
8.345s h153     process nginx unit=nginx.service user=www-data count=3 cpu=0 memory=8527872 io=0
8.345s h153     process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0 memory=11968512 io=0
8.345s h153     process systemd-logind unit=systemd-logind.service user=root count=1 cpu=0 memory=7974912 io=0
9.501s h153     inside blog153.co.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.021304987s
9.511s h153     target tcp:127.0.0.1:6882 listens=yes connects=yes unit=backend.service process=node queue=8 backlog=511 local=true
9.611s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=blog153.co.lab count=1 first=9.171s last=9.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog153.co.lab, upstream: tcp:127.0.0.1:6882"
9.648s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.121206828s purpose=scheduled direct=true source=10.99.0.2
10.02s h153     look cuahang153.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang153.example.lab/ to=10.99.0.13:80 took=2.050530176s purpose=scheduled direct=true source=10.99.0.2
10.13s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=9.171s last=9.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
10.6s h153     removal missing "weblog php8.2-fpm.service" witness=weblog
10.663s h153     traffic nginx.service log=/var/log/nginx/access.log window=10s requests=5 504=3 sources=2 top=0.8 counted=1
10.693s h153     arrival 03a018cb1e5f92e5 nginx.service status=504
10.739s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.15156051s purpose=confirm token=03a018cb1e5f92e5 direct=true source=10.99.0.2
10.952s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=blog153.co.lab count=2 first=9.171s last=10.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog153.co.lab, upstream: tcp:127.0.0.1:6882"
11.131s h153     load cpu=1 steal=0.0004997501249376515 wait=0 load1=21.63 cpus=2 memory=25276502016 available=23531843584 swap=0 swapped=0 psi-cpu=0.9743999999999999 psi-memory=0 psi-io=0.0268 disk=0.38891644407973497 inodes=0.042149245738983154 path=/ oom=0 overflows=0
11.131s h153     target tcp:127.0.0.1:6882 listens=yes connects=yes unit=backend.service process=node queue=13 backlog=511 local=true
11.301s h153     missing "weblog php8.2-fpm.service" ok=true witness=weblog
11.459s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.013598926s purpose=scheduled direct=true source=10.99.0.2
11.617s h153     inside cuahang153.example.lab 504 path=/ to=127.0.0.1:80 body=nginx-504 took=2.016793215s
11.93s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=11.171s last=11.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
12.116s h153     look cuahang153.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang153.example.lab/ to=10.99.0.13:80 took=2.053239247s purpose=scheduled direct=true source=10.99.0.2
12.679s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=blog153.co.lab count=1 first=11.171s last=11.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: blog153.co.lab, upstream: tcp:127.0.0.1:6882"
12.679s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=11.171s last=11.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
13.514s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.004141038s purpose=verify token=f3e964ec00189a07 direct=true source=10.99.0.2
13.519s h153     arrival f3e964ec00189a07 nginx.service status=504
13.647s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.034791611s purpose=scheduled direct=true source=10.99.0.2
14.134s h153     look cuahang153.example.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://cuahang153.example.lab/ to=10.99.0.13:80 took=2.045482484s purpose=scheduled direct=true source=10.99.0.2
14.756s h153     sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:6882 vhost=cuahang153.example.lab count=1 first=13.171s last=13.171s sample="upstream timed out (110: Connection timed out) while reading response header from upstream, server: cuahang153.example.lab, upstream: tcp:127.0.0.1:6882"
15.532s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.012968149s purpose=verify token=f07e22e880fbe8a3 direct=true source=10.99.0.2
15.629s h153     look blog153.co.lab 504 from=prober feed=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 url=http://blog153.co.lab/ to=10.99.0.13:80 took=2.012305879s purpose=scheduled direct=true source=10.99.0.2
15.629s expect app-hung
