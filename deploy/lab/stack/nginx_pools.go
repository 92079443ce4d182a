package stack

// NginxPools gives each site a pool of its own within one php-fpm.
var NginxPools = Stack{
	Name:  "nginx-pools",
	Doc:   "nginx, php-fpm behind it with a pool for each site",
	Web:   "nginx",
	Ports: []int{80},
	setup: nginxSites + "rm -f [[pools]]/www.conf\nsystemctl --quiet enable nginx [[unit]]",
	site:  "nginx-php.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	pages: append([]file{{"pool.conf", "[[poolfile]]"}}, phpPages...),
}.With(phpSettings).With(Settings{"pool": "[[label]]", "listen": "/run/php/[[pool]].sock"})
