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

// webConfigRestarted is tried again and again, with so much time between that systemd never gives up.
var webConfigRestarted = Fault{
	Name: "web-config-restarted", Doc: "an unknown directive and a restart, under Restart=on-failure with RestartSec=3: systemd tries for ever; connection refused",
	on:    withWeb,
	cause: then(dropIn("$web", `[Service]\nRestart=on-failure\nRestartSec=3`), shell(badDirective), restartInVain("$web")),
	undo:  then(noDropIn("$web"), shell(noBadDirective), start("$web")),
}

// webCrashLoop is what a module does that does not fit.
var webCrashLoop = Fault{
	Name: "web-crash-loop", Doc: "the web server dies of SIGSEGV right after each start, and systemd starts it again after 2 s; connection refused",
	on: withWeb,
	cause: then(dropIn("$web", `[Service]\nRestart=on-failure\nRestartSec=2`),
		background("bad-module", `/bin/sh -c "while sleep 0.2; do systemctl is-active -q $web && systemctl kill --signal=SEGV --kill-who=main $web; done"`)),
	undo: then(noBackground("bad-module"), noDropIn("$web"), start("$web")),
}

// webConfigLatent waits for that restart.
var webConfigLatent = Fault{
	Name: "web-config-latent", Doc: "an unknown directive that nobody loaded yet; 200",
	on: withWeb, cause: shell(badDirective), undo: then(shell(noBadDirective), start("$web")),
}

// webConfigReload is refused, and the old configuration serves on.
var webConfigReload = Fault{
	Name: "web-config-reload", Doc: "an unknown directive and a reload, which is refused; 200",
	on: withWeb, cause: then(shell(badDirective), shell("! systemctl reload $web 2>/dev/null")), undo: then(shell(noBadDirective), start("$web")),
}

// Other mistakes that nginx finds when it starts.
var (
	webConfigCertificate = badNginx("web-config-certificate", "a certificate that is not there",
		"server { listen 8443 ssl; ssl_certificate /etc/ssl/none.crt; ssl_certificate_key /etc/ssl/none.key; }")
	webConfigInclude   = badNginx("web-config-include", "a file that is not there", "include /etc/nginx/none.conf;")
	webConfigBrace     = badNginx("web-config-brace", "a brace that is not closed", "server { listen 8081;")
	webConfigDuplicate = badNginx("web-config-duplicate", "two default servers",
		"server { listen 80 default_server; } server { listen 80 default_server; }")
	webConfigAddress = badNginx("web-config-address", "an address that is not the host's, which no test finds,",
		"server { listen 10.88.88.88:81; }")
)

func badNginx(name, doc, text string) Fault {
	return Fault{
		Name: name, Doc: doc + " and a restart: nginx does not start; connection refused",
		on:    withNginx,
		cause: then(place("/etc/nginx/conf.d/bad.conf", text+"\n"), restartInVain("$web")),
		undo:  then(shell(noBadDirective), start("$web")),
	}
}

// phpKillLatent has a mistake beside it that is not to blame, but forbids touching nginx.
var phpKillLatent = Fault{
	Name: "php-fpm-kill-latent", Doc: "SIGKILL to php-fpm's master while nginx's configuration on disk is wrong; 502 (Apache 503)",
	on: withPHP, cause: then(shell(badDirective), phpKill.cause), undo: then(shell(noBadDirective), start("$app")),
}
