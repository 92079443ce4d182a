package stack

// NginxPHP is nginx before a php-fpm pool on its unix socket.
var NginxPHP = Stack{
	Name:  "nginx-php",
	Doc:   "nginx, php-fpm behind it on a unix socket",
	Web:   "nginx",
	Ports: []int{80},
	setup: nginxSites + onlyPool + "systemctl --quiet enable nginx [[unit]]",
	site:  "nginx-php.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	host:  pooled,
	pages: phpPages,
}.With(phpSettings)

// NginxPHPTCP is the same on a port.
var NginxPHPTCP = named(NginxPHP, "nginx-php-tcp", "nginx, php-fpm behind it on a TCP port").With(overTCP)

// NginxPHPTCP6 is the same on a port of the IPv6 loopback.
var NginxPHPTCP6 = named(NginxPHPTCP, "nginx-php-tcp6", "nginx, php-fpm behind it on a TCP port over IPv6").With(Settings{"address": "[::1]"})

// nginxSites enables the sites in place of Debian's default one.
const nginxSites = `rm -f /etc/nginx/sites-enabled/default
for site; do ln -s "../sites-available/$site" /etc/nginx/sites-enabled/; done
`

func named(s Stack, name, doc string) Stack {
	s.Name, s.Doc = name, doc
	return s
}
