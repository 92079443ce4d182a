package fault

import "github.com/gapura-dev/gapura/deploy/lab/stack"

// Rules between web server and application.
var (
	upstreamDrop       = ruled("upstream-drop", "a firewall drops what goes to the application; 504 (Apache 503 or 504)", onPort, inRule(`iifname "lo" tcp dport [[port]] drop`))
	upstreamReject     = ruled("upstream-reject", "a firewall rejects what goes to the application; 502 (Apache 503)", onPort, inRule(`iifname "lo" tcp dport [[port]] reject`))
	upstreamRejectRST  = ruled("upstream-reject-rst", "a firewall resets what goes to the application; 502 (Apache 503)", onPort, inRule(`iifname "lo" tcp dport [[port]] reject with tcp reset`))
	upstreamProhibited = ruled("upstream-prohibited", "a firewall prohibits what goes to the application; 502 (Apache 503)", onPort,
		outRule(`oifname "lo" tcp dport [[port]] reject with icmpx admin-prohibited`))
)

// Rules between visitors and web server.
var (
	inboundDrop   = ruled("inbound-drop", "a firewall drops visitors; no connection", withWeb, inRule(`iifname "host0" tcp dport 80 drop`))
	inboundReject = ruled("inbound-reject", "a firewall rejects visitors; connection refused", withWeb, inRule(`iifname "host0" tcp dport 80 reject`))
	// The first two of the lab are its gateway and its collector, which look at the sites.
	observerBanned = ruled("observer-banned", "a firewall bans those who look at the sites; no connection, for others 200", withWeb,
		inRule(`iifname "host0" ip saddr { 10.99.0.1, 10.99.0.2 } tcp dport 80 drop`))
	replyDrop = ruled("reply-drop", "a firewall drops the answers; connected, then none", withWeb, outRule(`oifname "host0" tcp sport 80 tcp flags & psh == psh drop`))
)

// firewallHarmless is a control.
var firewallHarmless = ruled("firewall-harmless", "a firewall drops what is not the web's; 200", withWeb, inRule(`iifname "host0" tcp dport { 25, 3306 } drop`))

func ruled(name, doc string, on func(stack.Stack) bool, rule step) Fault {
	return Fault{Name: name, Doc: doc, on: on, cause: rule, undo: shell("nft delete table inet lab 2>/dev/null || true")}
}

func inRule(rule string) step  { return nftRule("input", rule) }
func outRule(rule string) step { return nftRule("output", rule) }

func nftRule(hook, rule string) step {
	return shell(`nft add table inet lab
nft add chain inet lab ` + hook + ` '{ type filter hook ` + hook + ` priority 0; }'
nft add rule inet lab ` + hook + ` '` + rule + `'`)
}

// inboundIPTables is the same with the older tool.
var inboundIPTables = Fault{
	Name: "inbound-iptables", Doc: "iptables drops visitors; no connection",
	on: withWeb, cause: shell("iptables -A INPUT -i host0 -p tcp --dport 80 -j DROP"), undo: shell("iptables -F INPUT"),
}

// inboundUFW forgets to allow the web.
var inboundUFW = Fault{
	Name: "inbound-ufw", Doc: "ufw is switched on and allows ssh alone; no connection",
	on: withWeb, cause: shell("ufw allow 22/tcp >/dev/null; ufw --force enable >/dev/null"), undo: shell("ufw --force disable >/dev/null"),
}
