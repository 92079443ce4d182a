package fact

// Directions and verdicts of a firewall's rule.
const (
	FirewallIn      = "in"
	FirewallOut     = "out"
	FirewallForward = "forward"
	FirewallReply   = "reply" // what a server of the host sends back: Ports are its own, Targets those who asked

	FirewallDrop   = "drop"
	FirewallReject = "reject"
	FirewallBan    = "ban"
)

// Firewall is a rule or a ban that touches a web port, an upstream's port or an observer.
type Firewall struct {
	Tool      string // nftables, iptables, ufw, csf, fail2ban
	Rule      string // as the tool prints it, bounded
	Chain     string // "inet filter input"
	Direction string
	Verdict   string
	Ports     []string // "80", "3000-3010"; empty: all
	Sources   []string // addresses or networks; empty: all
	Targets   []string // destinations; empty: all
	Interface string   // "lo"; empty: all
}

// Kind returns "firewall".
func (Firewall) Kind() Kind { return "firewall" }

// Subject returns tool, chain and rule, and whether it is about replies.
func (f Firewall) Subject() string {
	subject := f.Tool + " " + f.Chain + " " + f.Rule
	if f.Direction == FirewallReply { // one rule may stop what is sent back and what is asked
		subject += " " + FirewallReply
	}
	return subject
}
