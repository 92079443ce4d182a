package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// wrongPort leaves the application well, on a port nobody asks.
var wrongPort = Fault{
	Name: "wrong-port", Doc: "the sites point to port 2999, where nothing listens; 502 (Apache 503)",
	on:    onPort,
	cause: then(editSites("s/:[[port]]/:2999/"), reload),
	undo:  then(restoreSites, reload),
}

// wrongFamily asks at the address that the application does not have.
var wrongFamily = upstreamFault("wrong-family", "the sites point to [::1], the application listens at 127.0.0.1; 502", "http://[::1]:[[port]]")

// groupDead has nobody of a group left.
var groupDead = Fault{
	Name: "group-dead", Doc: "the sites point to a group of two, and nothing listens at either; 502",
	on:    nginxBeforeNode,
	cause: then(place(groupFile, "upstream group { server 127.0.0.1:2998; server 127.0.0.1:2999; }\n"), toGroup, reload),
	undo:  then(restoreSites, remove(groupFile), reload),
}

// groupOneDead is a control: the living one answers.
var groupOneDead = Fault{
	Name: "group-one-dead", Doc: "the sites point to a group of which one is dead; 200, with errors in the log",
	on:    nginxBeforeNode,
	cause: then(place(groupFile, "upstream group { server 127.0.0.1:2998; server 127.0.0.1:[[port]]; }\n"), toGroup, reload),
	undo:  then(restoreSites, remove(groupFile), reload),
}

const groupFile = "/etc/nginx/conf.d/group.conf"

var toGroup = editSites("s#proxy_pass .*;#proxy_pass http://group;#")

// localhostNoise is a control: the name has two addresses, and the application one of them.
var localhostNoise = Fault{
	Name: "localhost-noise", Doc: "the sites point to localhost, which is ::1 too; 200, with errors for [::1] in the log",
	on: nginxBeforeNode,
	cause: then(edit("/etc/hosts", "$ a ::1 localhost"),
		editSites("s#proxy_pass .*;#proxy_pass http://localhost:[[port]];#"), reload),
	undo: then(restoreSites, restore("/etc/hosts"), reload),
}

// upstreamFarDead is another machine that is off.
var upstreamFarDead = upstreamFault("upstream-far-dead", "the sites point to another machine, which is off; 502 or 504 (Apache 502 or 503)", "http://10.99.0.250:[[port]]")

// upstreamFault points the sites of an application elsewhere.
func upstreamFault(name, doc, to string) Fault {
	return Fault{
		Name: name, Doc: doc, on: withNode,
		cause: then(pointSites(to), reload),
		undo:  then(restoreSites, reload),
	}
}

func pointSites(to string) step {
	return func(ctx context.Context, h *lab.Host) error {
		if h.Stack().Web == "apache2" {
			return editSites("s#ProxyPass / .*#ProxyPass / "+to+"/ retry=0#")(ctx, h)
		}
		return editSites("s#proxy_pass .*;#proxy_pass "+to+";#")(ctx, h)
	}
}

func onPort(s stack.Stack) bool          { return s.App != "" && !s.Unix() }
func nginxBeforeNode(s stack.Stack) bool { return s.Node() && s.Web == "nginx" }
