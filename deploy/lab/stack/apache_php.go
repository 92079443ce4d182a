package stack

// ApachePHP is Apache with mod_proxy_fcgi before Debian's php-fpm pool "www".
var ApachePHP = Stack{
	Name:  "apache-php",
	Doc:   "Apache with mod_proxy_fcgi, php-fpm behind it on a unix socket",
	Web:   "apache2",
	App:   "php8.2-fpm",
	Ports: []int{80},
	setup: "a2enmod --quiet proxy_fcgi; a2dissite --quiet 000-default; a2ensite --quiet \"$@\"; " +
		"systemctl --quiet enable apache2 php8.2-fpm",
	site:  "apache-php.conf",
	where: "/etc/apache2/sites-available/[[site]].conf",
	pages: phpPages,
}
