package stack

// NginxNode is nginx before a Node application on TCP port 3000, which a unit of its own keeps.
var NginxNode = Stack{
	Name:  "nginx-node",
	Doc:   "nginx, a Node application behind it on port 3000",
	Web:   "nginx",
	App:   "app",
	Ports: []int{80},
	setup: nginxSites + "systemctl --quiet enable nginx app",
	site:  "nginx-node.conf",
	where: "/etc/nginx/sites-available/[[site]]",
	host:  []file{{"app.js", "/srv/app/app.js"}, {"app.service", "/etc/systemd/system/app.service"}},
	pages: []file{{"ok.html", "/var/www/[[site]]/ok.html"}},
}
