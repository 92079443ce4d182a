package netfilter

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// judge says what a rule keeps away, if it is certain to, and from a port of interest.
func (w *walk) judge(c *chain, r rule) {
	if w.unsure || w.lost || r.mysterious || len(w.found) >= maxFacts {
		return
	}
	touched := w.touched(r.match, false)
	if len(touched) == 0 {
		return
	}
	f := fact.Firewall{
		Tool: w.tooled(c), Rule: r.text[:min(len(r.text), maxText)], Chain: c.Family + " " + c.Table + " " + c.Name,
		Direction: w.way, Verdict: r.verdict, Sources: r.sources, Targets: r.targets, Interface: r.in + r.out,
	}
	f.Rule = strings.ToValidUTF8(f.Rule, "?")
	switch {
	case len(r.ports) > 0:
		f.Ports = text(r.ports)
	case len(touched) < len(w.touched(r.match, true)): // the others are let in before
		for _, port := range touched {
			f.Ports = append(f.Ports, strconv.Itoa(int(port)))
		}
	}
	if f.Tool == "fail2ban" || f.Tool == "csf" {
		f.Verdict = fact.FirewallBan
	}
	w.say(f)
}

// touched returns the ports of interest that a rule keeps packets from; alone: as if no rule before it let any in.
func (w *walk) touched(m match, alone bool) (out []uint16) {
	lo, others := m.in == "" && m.out == "", true
	if m.in == "lo" || m.out == "lo" {
		lo, others = true, false
	}
	for _, port := range w.interest.all() {
		if w.accepted[port] && !alone || !m.covers(port) {
			continue
		}
		web, local, far := slices.Contains(w.interest.Web, port), slices.Contains(w.interest.Local, port), slices.Contains(w.interest.Far, port)
		overLo := lo && !w.fromLo[port]
		hit := false
		switch w.way {
		case fact.FirewallIn:
			hit = web && (others || overLo) || local && overLo
		case fact.FirewallOut:
			hit = far && others || local && overLo
		case fact.FirewallReply:
			hit = web && others || local && overLo
		case fact.FirewallForward:
			hit = len(m.ports) > 0 && (web || far || local)
		}
		if hit {
			out = append(out, port)
		}
	}
	return out
}

// tooled names the tool that made a chain: some write theirs through another.
func (w *walk) tooled(c *chain) string {
	switch {
	case strings.HasPrefix(c.Name, "f2b-") || strings.HasPrefix(c.Table, "f2b-"):
		return "fail2ban"
	case strings.HasPrefix(c.Name, "ufw"):
		return "ufw"
	case c.Name == "DENYIN" || c.Name == "DENYOUT":
		return "csf"
	case c.hook != "":
		return w.tool // its policy is that of whoever filled it
	default:
		return c.tool
	}
}

// say adds what was found; bans of many addresses become one fact for each, so that an address can be looked up.
func (w *walk) say(f fact.Firewall) {
	const together = 8
	if f.Verdict != fact.FirewallBan && len(f.Sources) <= together {
		w.found = append(w.found, f)
		return
	}
	for _, source := range f.Sources {
		if w.bans++; w.bans > maxBans || len(w.found) >= maxFacts {
			return
		}
		one := f
		one.Sources = []string{source}
		if !strings.Contains(one.Rule, source) {
			one.Rule = "from " + source + ": " + one.Rule
		}
		w.found = append(w.found, one)
	}
}
