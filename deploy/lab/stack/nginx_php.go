package stack

// NginxPHP is nginx before Debian's php-fpm pool "www" on its unix socket.
var NginxPHP = Stack{
	Name:  "nginx-php",
	Doc:   "nginx, php-fpm behind it on a unix socket",
	Web:   "nginx",
	App:   "php8.2-fpm",
	Ports: []int{80},
	setup: nginxSites + "systemctl --quiet enable nginx php8.2-fpm",
	site:  "nginx-php.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	pages: phpPages,
}

// phpPages are served by any stack with PHP.
var phpPages = []file{
	{"ok.html", "/var/www/[[site]]/ok.html"},
	{"index.php", "/var/www/[[site]]/index.php"},
	{"sleep.php", "/var/www/[[site]]/sleep.php"},
	{"segv.php", "/var/www/[[site]]/segv.php"},
}

// nginxSites enables the sites in place of Debian's default one.
const nginxSites = `rm -f /etc/nginx/sites-enabled/default
for site; do ln -s "../sites-available/$site" /etc/nginx/sites-enabled/; done
`
