package stack

// NginxDNS asks a name server on the host for its application's address with every request.
var NginxDNS = Stack{
	Name:  "nginx-dns",
	Doc:   "nginx, a Node application behind it whose name a name server on the host knows",
	Web:   "nginx",
	Ports: []int{80},
	setup: nginxSites + "systemctl --quiet enable nginx [[unit]] names",
	site:  "nginx-dns.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	host: append([]file{
		{"names.service", "/etc/systemd/system/names.service"}, {"names.conf", "/etc/names.conf"}, {"names.hosts", "/etc/names.hosts"},
	}, nodeFiles...),
	pages: []file{{"ok.html", "/var/www/[[site]]/ok.html"}},
}.With(nodeSettings).With(Settings{"bind": "0.0.0.0", "name": "[[unit]].internal", "ipv6": " ipv6=off"})
