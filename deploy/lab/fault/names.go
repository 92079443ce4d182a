package fault

import "github.com/gapura-dev/gapura/deploy/lab/stack"

// nameAtStart is asked for once, when nginx starts.
var nameAtStart = Fault{
	Name: "name-at-start", Doc: "the application's name does not resolve when nginx restarts; connection refused",
	on: nginxBeforeNode, cause: then(pointSites(lostName), restartInVain("$web")), undo: then(restoreSites, start("$web")),
}

// nameAtReload is refused with the reload.
var nameAtReload = Fault{
	Name: "name-at-reload", Doc: "the application's name does not resolve when nginx reloads, which is refused; 200",
	on: nginxBeforeNode, cause: then(pointSites(lostName), shell("! systemctl reload $web 2>/dev/null")), undo: then(restoreSites, reload),
}

// nameGoneApache is asked for with the first request.
var nameGoneApache = Fault{
	Name: "name-gone-apache", Doc: "the application's name does not resolve; 500 or 502",
	on: apacheBeforeNode, cause: then(pointSites(lostName), reload), undo: then(restoreSites, reload),
}

const lostName = "http://app-backend.lab:[[port]]"

// nameGone is asked for with every request.
var nameGone = Fault{
	Name: "name-gone", Doc: "the application's name is taken out of the host's name server; 502",
	on: withNames, cause: then(edit("/etc/names.hosts", "d"), shell("systemctl reload names")), undo: namesAgain,
}

// nameOnlyInHosts resolves for everybody but nginx, whose resolver does not read /etc/hosts.
var nameOnlyInHosts = Fault{
	Name: "name-only-in-hosts", Doc: "the application's name stands in /etc/hosts alone; 502",
	on: withNames,
	cause: then(edit("/etc/hosts", "$ a 127.0.0.1 legacy.internal"),
		editSites("s#set .upstream .*;#set $upstream legacy.internal;#"), reload),
	undo: then(restoreSites, restore("/etc/hosts"), reload),
}

// nameWithoutAAAA is answered for IPv4 and refused for IPv6, and nginx asks for both.
var nameWithoutAAAA = Fault{
	Name: "name-without-aaaa", Doc: "the name server refuses to look for the application's IPv6 address, which nginx asks for; 502",
	on: withNames,
	cause: then(edit("/etc/names.conf", "/^local=/d"), shell("systemctl restart names"),
		editSites("s# ipv6=off##"), reload),
	undo: then(restoreSites, reload, namesAgain),
}

// resolverStopped leaves nobody to ask.
var resolverStopped = Fault{
	Name: "resolver-stopped", Doc: "the host's name server is stopped; 502 when nginx gives up",
	on: withNames, cause: shell("systemctl stop names"), undo: namesAgain,
}

// resolverSilent is there and does not answer.
var resolverSilent = Fault{
	Name: "resolver-silent", Doc: "the host's name server stands still; 502 after nginx's resolver_timeout",
	on: withNames, cause: shell("systemctl kill --signal=STOP names"), undo: then(shell("systemctl kill --signal=CONT names"), namesAgain),
}

// resolverRefuses has an answer to nothing.
var resolverRefuses = Fault{
	Name: "resolver-refuses", Doc: "the host's name server refuses every question; 502",
	on: withNames, cause: then(edit("/etc/names.conf", "/^local=|^addn-hosts=|^server=/d"), shell("systemctl restart names")), undo: namesAgain,
}

// nameToDeadHost resolves, to where nobody is.
var nameToDeadHost = Fault{
	Name: "name-to-dead-host", Doc: "the application's name leads to a machine that is off; 502 after 3 s, or 504",
	on: withNames, cause: then(edit("/etc/names.hosts", "s/127.0.0.1/10.99.0.250/"), shell("systemctl reload names")), undo: namesAgain,
}

var namesAgain = then(restore("/etc/names.hosts"), restore("/etc/names.conf"), shell("systemctl restart names"))

func withNames(s stack.Stack) bool        { return s.Name == stack.NginxDNS.Name }
func apacheBeforeNode(s stack.Stack) bool { return s.Node() && s.Web == "apache2" }
