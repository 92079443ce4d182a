package fault

const badDirective = `case $web in
nginx) echo "bogus_directive on;" > /etc/nginx/conf.d/bad.conf ;;
apache2) echo "Bogus On" > /etc/apache2/conf-enabled/bad.conf ;;
esac`

const noBadDirective = "rm -f /etc/nginx/conf.d/bad.conf /etc/apache2/conf-enabled/bad.conf"

// webConfig is the outage a careless restart makes.
var webConfig = Fault{
	Name: "web-config", Doc: "an unknown directive and a restart: the web server does not start; connection refused",
	on: withWeb, cause: then(shell(badDirective), restartInVain("$web")), undo: then(shell(noBadDirective), start("$web")),
}

// webConfigLatent waits for that restart.
var webConfigLatent = Fault{
	Name: "web-config-latent", Doc: "an unknown directive that nobody loaded yet; 200",
	on: withWeb, cause: shell(badDirective), undo: then(shell(noBadDirective), start("$web")),
}
