package stack

// NginxPHPUnit has php-fpm as panels keep it: an instance and a unit of their own names beside Debian's, which is not used.
var NginxPHPUnit = Stack{
	Name:  "nginx-php-unit",
	Doc:   "nginx, php-fpm behind it in a unit of another name, as panels have it",
	Web:   "nginx",
	Ports: []int{80},
	setup: nginxSites + "install -d -o www-data -g www-data /opt/[[unit]]/run\nsystemctl --quiet enable nginx [[unit]]",
	site:  "nginx-php.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	host: append([]file{
		{"php-fpm.conf", "/etc/[[unit]]/php-fpm.conf"}, {"php-fpm.service", "/etc/systemd/system/[[unit]].service"},
	}, pooled...),
	pages: phpPages,
}.With(phpSettings).With(Settings{
	"unit": "ea-php82-php-fpm", "pools": "/etc/[[unit]]/pool.d", "fpmlog": "/var/log/[[unit]].log", "listen": "/opt/[[unit]]/run/[[pool]].sock",
})
