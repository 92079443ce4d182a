package fault

import "github.com/gapura-dev/gapura/deploy/lab/stack"

// backendWebStop stops the second web server of a chain.
var backendWebStop = Fault{
	Name: "backend-web-stop", Doc: "an administrator stops Apache behind nginx; 502",
	on: withBackend, cause: shell("systemctl stop $backend"), undo: start("$backend"),
}

// backendWebConfig is found at its next start.
var backendWebConfig = Fault{
	Name: "backend-web-config", Doc: "an unknown directive and a restart of Apache behind nginx; 502",
	on:    withBackend,
	cause: then(shell(`echo "Bogus On" > /etc/apache2/conf-enabled/bad.conf`), restartInVain("$backend")),
	undo:  then(shell(noBadDirective), start("$backend")),
}

// workersBusy has every worker of Apache wait for visitors who do not finish their request.
var workersBusy = Fault{
	Name: "workers-busy", Doc: "Apache's few workers all wait for slow visitors; connected, then no answer, for static files too",
	on: withApache,
	cause: then(
		place("/etc/apache2/conf-enabled/few.conf", "<IfModule mpm_event_module>\nStartServers 1\nServerLimit 1\nThreadsPerChild 4\n"+
			"ThreadLimit 4\nMaxRequestWorkers 4\nMinSpareThreads 1\nMaxSpareThreads 4\n</IfModule>\n"),
		shell("a2dismod --quiet --force reqtimeout"), restart("$web"), holdConnections(12, unfinished),
	),
	undo: then(noHold, shell("rm -f /etc/apache2/conf-enabled/few.conf; a2enmod --quiet reqtimeout"), restart("$web")),
}

func withBackend(s stack.Stack) bool { return s.Backend != "" }
func withApache(s stack.Stack) bool  { return s.Web == "apache2" }
