package netfilter

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// nftObject is one of the things that `nft -j list ruleset` lists.
type nftObject struct {
	Chain *struct {
		Family, Table, Name, Hook, Policy string
	} `json:"chain"`
	Rule *struct {
		Family, Table, Chain string
		Expr                 []map[string]json.RawMessage
	} `json:"rule"`
	Set *struct {
		Family, Table, Name string
		Elem                []json.RawMessage
	} `json:"set"`
}

// ParseNft reads the JSON that nft prints of its ruleset.
func ParseNft(text []byte) (*Ruleset, error) {
	var out struct {
		Nftables []nftObject `json:"nftables"`
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return nil, fmt.Errorf("read nft's ruleset: %w", err)
	}
	s := newRuleset()
	for _, o := range out.Nftables {
		if o.Set != nil {
			at := place{o.Set.Family, o.Set.Table, o.Set.Name}
			for _, e := range o.Set.Elem {
				s.sets[at] = append(s.sets[at], element(e))
			}
		}
	}
	for _, o := range out.Nftables {
		if c := o.Chain; c != nil {
			made := s.chain(place{c.Family, c.Table, c.Name}, "nftables")
			made.hook, made.policy = c.Hook, c.Policy
		}
		if r := o.Rule; r != nil {
			c := s.chain(place{r.Family, r.Table, r.Chain}, "nftables")
			c.rules = append(c.rules, s.nftRule(r.Family, r.Table, r.Expr))
		}
	}
	return s, nil
}

// nftRule reads the expressions of one rule.
func (s *Ruleset) nftRule(family, table string, expr []map[string]json.RawMessage) rule {
	var r rule
	var words []string
	say := func(w string) { words = append(words, w) }
	for _, e := range expr {
		for name, raw := range e {
			switch name {
			case "match":
				say(s.nftMatch(&r, family, table, raw))
			case accept, drop, reject, returns:
				r.verdict = name
				say(name)
			case "jump", "goto":
				var to struct{ Target string }
				r.mysterious = json.Unmarshal(raw, &to) != nil || r.mysterious
				r.jump, r.leaves = to.Target, name == "goto"
				say(name + " " + to.Target)
			case "counter", "log", "notrack", "mangle", "meta", "dnat", "snat", "masquerade", "redirect":
			case "xt":
				var xt struct{ Type, Name string }
				if json.Unmarshal(raw, &xt) != nil || xt.Type != "target" || xt.Name != "LOG" {
					r.mysterious = true
				}
				say("xt " + xt.Name)
			case "vmap": // of connections that exist already, or by something else
				var by struct{ Key json.RawMessage }
				r.decides = json.Unmarshal(raw, &by) != nil || leftOf(by.Key) != "ct state"
				r.settles = !r.decides
				say(name)
			default: // limits, meters
				r.mysterious = true
				say(name)
			}
		}
	}
	r.text = strings.Join(words, " ")
	return r
}

// nftMatch reads one condition and returns it as nft would print it.
func (s *Ruleset) nftMatch(r *rule, family, table string, raw json.RawMessage) string {
	var m struct {
		Op    string
		Left  json.RawMessage
		Right json.RawMessage
	}
	if json.Unmarshal(raw, &m) != nil {
		r.mysterious = true
		return "?"
	}
	left, values := leftOf(m.Left), s.valuesOf(family, table, m.Right)
	if mask, masked := flagsOf(m.Left); masked {
		r.flags(mask, values, m.Op != "!=")
		return "tcp flags & " + list(mask) + " " + m.Op + " " + list(values)
	}
	not := ""
	switch m.Op {
	case "!=":
		not = "!"
	case "==", "in":
	default:
		r.mysterious = true
	}
	switch left {
	case "tcp dport", "th dport":
		r.ports = nil
		for _, v := range values {
			r.ports = append(r.ports, ports(strings.ReplaceAll(v, "-", ":"))...)
		}
		r.mysterious = r.mysterious || not != "" || len(r.ports) == 0
	case "tcp sport", "th sport":
		r.from = nil
		for _, v := range values {
			r.from = append(r.from, ports(strings.ReplaceAll(v, "-", ":"))...)
		}
		r.mysterious = r.mysterious || not != "" || len(r.from) == 0
	case "tcp flags": // one of them is enough, unless all are asked for
		r.mysterious = r.mysterious || m.Op == "=="
		r.someFlag(values, not == "")
	case "ip saddr", "ip6 saddr":
		for _, v := range values {
			r.sources = append(r.sources, not+v)
		}
		r.other = r.other || len(values) == 0 && not == "" // an empty set holds nobody
	case "ip daddr", "ip6 daddr":
		for _, v := range values {
			r.targets = append(r.targets, not+v)
		}
		r.other = r.other || len(values) == 0 && not == ""
	case "meta iifname", "meta iif":
		r.in = not + strings.Join(values, ",")
	case "meta oifname", "meta oif":
		r.out = not + strings.Join(values, ",")
	case "ct state":
		r.states(func(state string) bool { return slices.Contains(values, state) == (not == "") })
	case "meta l4proto", "ip protocol", "ip6 nexthdr":
		r.other = r.other || slices.Contains(values, "tcp") == (not == "!")
	case "fib type": // what comes in for this host is always local
		r.other = r.other || slices.Contains(values, "local") == (not == "!")
	default:
		switch proto, _, _ := strings.Cut(left, " "); proto {
		case "udp", "icmp", "icmpv6", "dccp", "sctp", "udplite", "esp", "ah":
			r.other = true
		default:
			r.mysterious = true
		}
	}
	return left + " " + strings.TrimSpace(strings.Replace(not, "!", "!= ", 1)+list(values))
}

// list prints values as nft would, the first few of them.
func list(values []string) string {
	const shown = 8
	switch {
	case len(values) == 1:
		return values[0]
	case len(values) > shown:
		return "{ " + strings.Join(values[:shown], ", ") + ", … }"
	default:
		return "{ " + strings.Join(values, ", ") + " }"
	}
}
