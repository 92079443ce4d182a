package netfilter

import (
	"slices"
	"strconv"
	"strings"
)

// ParseIptables reads what iptables-save (family "ip") or ip6tables-save ("ip6") prints. Lines it does not know are left
// out: a newer tool says more, not less.
func ParseIptables(family, text string) *Ruleset {
	s := newRuleset()
	table := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "*"):
			table = line[1:]
		case strings.HasPrefix(line, ":"):
			name, rest, _ := strings.Cut(line[1:], " ")
			policy, _, _ := strings.Cut(rest, " ")
			c := s.chain(place{family, table, name}, "iptables")
			if policy != "-" {
				c.policy, c.hook = strings.ToLower(policy), strings.ToLower(name)
			}
		case strings.HasPrefix(line, "-A "):
			words := shellWords(line)
			if len(words) > 1 {
				c := s.chain(place{family, table, words[1]}, "iptables")
				c.rules = append(c.rules, iptablesRule(line, words[2:]))
			}
		}
	}
	return s
}

// iptablesRule reads the conditions and the target of one rule.
func iptablesRule(line string, words []string) rule {
	r := rule{text: line}
	not := ""
	for i := 0; i < len(words); i++ {
		value := ""
		if i+1 < len(words) {
			value = words[i+1]
		}
		if words[i] == "!" {
			not = "!"
			continue
		}
		switch words[i] {
		case "-s", "--source":
			r.sources = append(r.sources, not+bare(value))
		case "-d", "--destination":
			r.targets = append(r.targets, not+bare(value))
		case "-i", "--in-interface":
			r.in = not + value
		case "-o", "--out-interface":
			r.out = not + value
		case "-p", "--protocol":
			r.other = (value == "tcp") == (not == "!") && value != "all"
		case "--dport", "--dports", "--destination-port", "--destination-ports":
			r.ports, r.mysterious = ports(value), r.mysterious || not != "" || len(ports(value)) == 0
		case "--sport", "--sports", "--source-port", "--source-ports":
			r.from, r.mysterious = ports(value), r.mysterious || not != "" || len(ports(value)) == 0
		case "--tcp-flags":
			mask := strings.Split(strings.ToLower(value), ",")
			if i+2 < len(words) {
				i++
				r.flags(mask, strings.Split(strings.ToLower(words[i+1]), ","), not == "")
			}
		case "--ctstate", "--state":
			states := strings.Split(strings.ToLower(value), ",")
			r.states(func(state string) bool { return slices.Contains(states, state) == (not == "") })
		case "--dst-type": // what comes in for this host is always LOCAL
			r.other = r.other || (value == "LOCAL") == (not == "!")
		case "--match-set":
			r.sources, i = append(r.sources, not+"set:"+value), i+1
		case "-m", "--match", "--comment", "--reject-with", "--log-prefix", "--log-level", "--icmp-type", "--icmpv6-type":
		case "-j", "--jump":
			r.target(value)
		case "-g", "--goto":
			r.jump, r.leaves = value, true
		default:
			r.mysterious = true
			continue // how many words follow is not known; they are as unknown
		}
		not = ""
		i++
	}
	return r
}

// target takes what -j names.
func (r *rule) target(name string) {
	switch name {
	case "ACCEPT":
		r.verdict = accept
	case "DROP":
		r.verdict = drop
	case "REJECT":
		r.verdict = reject
	case "RETURN":
		r.verdict = returns
	case "LOG", "NFLOG", "MARK", "CONNMARK", "SET", "TCPMSS", "AUDIT", "NOTRACK", "CT", "TRACE", "DNAT", "SNAT", "MASQUERADE", "REDIRECT":
		// they let the packet go on, or send it where other rules judge it
	default:
		r.jump = name
	}
}

// ports reads "80", "80,443,8000:8100".
func ports(value string) (out []span) {
	for part := range strings.SplitSeq(value, ",") {
		from, to, ranged := strings.Cut(part, ":")
		if !ranged {
			to = from
		}
		a, err1 := strconv.ParseUint(from, 10, 16)
		b, err2 := strconv.ParseUint(to, 10, 16)
		if err1 != nil || err2 != nil || a > b {
			return nil
		}
		out = append(out, span{uint16(a), uint16(b)})
	}
	return out
}

// bare takes the length off the network of a single address.
func bare(network string) string {
	if address, ok := strings.CutSuffix(network, "/32"); ok {
		return address
	}
	address, _ := strings.CutSuffix(network, "/128")
	return address
}

// shellWords cuts a line as iptables-save quotes it.
func shellWords(line string) (words []string) {
	var word strings.Builder
	quoted, begun := false, false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"':
			quoted, begun = !quoted, true
		case c == '\\' && quoted && i+1 < len(line):
			i++
			word.WriteByte(line[i])
		case c == ' ' && !quoted:
			if begun {
				words = append(words, word.String())
			}
			word.Reset()
			begun = false
		default:
			word.WriteByte(c)
			begun = true
		}
	}
	if begun {
		words = append(words, word.String())
	}
	return words
}
