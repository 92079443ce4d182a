package stack

// ApachePHP is Apache with mod_proxy_fcgi before a php-fpm pool on its unix socket.
var ApachePHP = Stack{
	Name:  "apache-php",
	Doc:   "Apache with mod_proxy_fcgi, php-fpm behind it on a unix socket",
	Web:   "apache2",
	Ports: []int{80},
	setup: apacheSites + onlyPool + "systemctl --quiet enable apache2 [[unit]]",
	site:  "apache-php.conf",
	where: "/etc/apache2/sites-available/[[site]].conf",
	host:  pooled,
	pages: phpPages,
}.With(phpSettings).With(Settings{"connect": "unix:[[listen]]|fcgi://localhost"})

// ApachePHPTCP is the same on a port.
var ApachePHPTCP = named(ApachePHP, "apache-php-tcp", "Apache with mod_proxy_fcgi, php-fpm behind it on a TCP port").
	With(overTCP).With(Settings{"connect": "fcgi://[[listen]]"})

// apacheSites enables the sites in place of Debian's default one. It makes the links that a2enmod and a2ensite make: Perl
// would be started three times before each boot.
const apacheSites = `cd /etc/apache2; rm -f sites-enabled/000-default.conf
for module in proxy.conf proxy.load proxy_fcgi.load proxy_http.load; do ln -sf "../mods-available/$module" mods-enabled/; done
for site; do ln -s "../sites-available/$site.conf" sites-enabled/; done
`
