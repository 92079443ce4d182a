package stack

// NginxApachePHP is a chain: nginx before Apache before php-fpm.
var NginxApachePHP = Stack{
	Name:    "nginx-apache-php",
	Doc:     "nginx, Apache behind it on a port of the loopback, php-fpm behind that on a unix socket",
	Web:     "nginx",
	Backend: "apache2",
	Ports:   []int{80},
	setup:   nginxSites + apacheSites + onlyPool + "systemctl --quiet enable nginx apache2 [[unit]]",
	site:    "nginx-apache.conf",
	where:   "/etc/nginx/sites-available/[[site]]",
	host:    append([]file{{"ports.conf", "/etc/apache2/ports.conf"}}, pooled...),
	pages:   append([]file{{"apache-php.conf", "/etc/apache2/sites-available/[[site]].conf"}}, phpPages...),
}.With(phpSettings).With(Settings{"weblisten": "8080", "connect": "unix:[[listen]]|fcgi://localhost"})
