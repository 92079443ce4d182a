package stack

// nodeSettings are an application "app" on port 3000 of the loopback.
var nodeSettings = Settings{
	"unit": "app", "home": "/srv/app", "port": "3000", "bind": "127.0.0.1", "address": "127.0.0.1", "listen": "[[address]]:[[port]]",
	"scheme": "http", "upstream": "[[scheme]]://[[listen]]", "timeout": "5",
}

// nodeFiles are the application and its unit.
var nodeFiles = []file{{"app.js", "[[home]]/app.js"}, {"app.service", "/etc/systemd/system/[[unit]].service"}}

// NginxNode is nginx before a Node application on a TCP port, which a unit of its own keeps.
var NginxNode = Stack{
	Name:  "nginx-node",
	Doc:   "nginx, a Node application behind it on a port",
	Web:   "nginx",
	Ports: []int{80},
	setup: nginxSites + "systemctl --quiet enable nginx [[unit]]",
	site:  "nginx-node.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	host:  nodeFiles,
	pages: []file{{"ok.html", "/var/www/[[site]]/ok.html"}},
}.With(nodeSettings)

// NginxNode6 is the same over IPv6.
var NginxNode6 = named(NginxNode, "nginx-node6", "nginx, a Node application behind it on a port of the IPv6 loopback").
	With(Settings{"bind": "::1", "address": "[::1]"})

// NginxTLSUpstream speaks TLS to its application and checks its certificate.
var NginxTLSUpstream = secure(named(NginxNode, "nginx-tls-upstream", "nginx, a Node application behind it that speaks TLS"), "nginx-tls-upstream.conf").
	With(Settings{"scheme": "https"})

// ApacheNode is Apache with mod_proxy_http before the application.
var ApacheNode = Stack{
	Name:  "apache-node",
	Doc:   "Apache with mod_proxy_http, a Node application behind it on a port",
	Web:   "apache2",
	Ports: []int{80},
	setup: apacheSites + "systemctl --quiet enable apache2 [[unit]]",
	site:  "apache-node.conf",
	where: "/etc/apache2/sites-available/[[site]].conf",
	host:  nodeFiles,
	pages: []file{{"ok.html", "/var/www/[[site]]/ok.html"}},
}.With(nodeSettings)

// secure gives a stack certificates, and a configuration of its sites that uses them.
func secure(s Stack, site string) Stack {
	s.Secure, s.site = true, site
	return s
}
