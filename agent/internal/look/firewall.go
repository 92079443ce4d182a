package look

import (
	"context"
	"errors"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/netfilter"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxBanList bounds what is read of one of CSF's lists.
const maxBanList = 1 << 20

// readFirewall says which rules and bans touch the ports of the web stack that the dumps name. It changes nothing: of
// every tool only the listing is run.
func (l *Look) readFirewall(ctx context.Context) (*agentv1.LookAnswer, error) {
	all, err := rulesOf(ctx)
	if err != nil {
		return nil, err
	}
	found := all.Touching(l.interest())
	if all.HasChain("DENYIN") {
		found = append(found, bansOfCSF("/etc/csf/csf.deny", "/var/lib/csf/csf.tempban", found)...)
	}
	answer := &agentv1.LookAnswer{}
	for _, f := range found {
		answer.Facts = append(answer.Facts, encode("firewall", f))
	}
	return answer, nil
}

// rulesOf runs the tools that are installed. nft shows what iptables made too, but not all of it in words that can be
// understood, so iptables' own words go first.
func rulesOf(ctx context.Context) (*netfilter.Ruleset, error) {
	all := netfilter.ParseIptables("ip", "")
	var failed []error
	for _, tool := range []struct{ name, family string }{
		{"iptables-save", "ip"},
		{"ip6tables-save", "ip6"},
		{"iptables-legacy-save", "legacy ip"},
		{"ip6tables-legacy-save", "legacy ip6"},
	} {
		if strings.HasPrefix(tool.family, "legacy") && !legacyBesides(tool.name) {
			continue
		}
		out, err := listing(ctx, tool.name)
		if failed = append(failed, err); err == nil {
			all.Add(netfilter.ParseIptables(tool.family, out))
		}
	}
	out, err := listing(ctx, "nft", "-j", "list", "ruleset")
	failed = append(failed, err)
	if err == nil && out != "" {
		rules, err := netfilter.ParseNft([]byte(out))
		if err != nil {
			return nil, err
		}
		all.Add(rules)
	}
	if !slices.Contains(failed, nil) {
		return nil, errors.Join(failed...)
	}
	return all, nil
}

// legacyBesides reports whether the old kind of tables is there besides the new, so that the plain tool does not show it.
func legacyBesides(tool string) bool {
	proc := "/proc/net/ip_tables_names"
	if strings.HasPrefix(tool, "ip6") {
		proc = "/proc/net/ip6_tables_names"
	}
	old, err := filepath.EvalSymlinks("/usr/sbin/" + tool)
	plain, _ := filepath.EvalSymlinks("/usr/sbin/" + strings.Replace(tool, "-legacy", "", 1))
	return err == nil && old != plain && readBounded(proc, 1) != ""
}

// listing runs a tool that root alone could have put there, and returns what it prints. One that is not installed has
// made no rules.
func listing(ctx context.Context, name string, arguments ...string) (string, error) {
	for _, dir := range []string{"/usr/sbin", "/sbin"} {
		program, err := filepath.EvalSymlinks(filepath.Join(dir, name))
		if err != nil {
			continue
		}
		if err := rootOnly(program); err != nil {
			return "", err
		}
		// Called by its own name: iptables is one program of many names.
		out := run(ctx, filepath.Join(dir, name), arguments...)
		if !out.ok {
			return "", errors.New(name + " listed no rules: " + strings.TrimSpace(out.broken+" "+out.stderr[:min(len(out.stderr), 200)]))
		}
		return out.stdout, nil
	}
	return "", nil
}

// interest collects the ports that the last dumps name.
func (l *Look) interest() netfilter.Interest {
	i := netfilter.Interest{Web: []uint16{80, 443}}
	for _, v := range l.vhosts() {
		for _, listener := range v.Listeners {
			if address, err := netip.ParseAddrPort(listener.Address); err == nil && !address.Addr().IsLoopback() {
				i.Web = append(i.Web, address.Port())
			}
		}
	}
	here := &sockets{here: make(map[netip.Addr]bool)}
	here.readAddresses()
	known, _, _, _ := l.targets()
	for _, target := range known {
		hostPort, ok := strings.CutPrefix(target, "tcp:")
		if rest, named := strings.CutPrefix(hostPort, "localhost:"); named {
			hostPort = "127.0.0.1:" + rest
		}
		if !ok {
			continue
		}
		address, err := netip.ParseAddrPort(hostPort)
		switch port := portOf(hostPort); {
		case port == 0:
		case err == nil && here.local(address.Addr()):
			i.Local = append(i.Local, port)
		default:
			i.Far = append(i.Far, port)
		}
	}
	return i
}

// portOf returns the port after the last colon, 0 for none.
func portOf(hostPort string) uint16 {
	address, err := netip.ParseAddrPort("[::]" + hostPort[max(strings.LastIndexByte(hostPort, ':'), 0):])
	if err != nil {
		return 0
	}
	return address.Port()
}

// bansOfCSF reads the lists of a firewall that keeps its bans in files too: with an ipset the rules do not show them.
func bansOfCSF(deny, temporary string, known []fact.Firewall) (out []fact.Firewall) {
	listed := make(map[string]bool)
	for _, f := range known {
		for _, source := range f.Sources {
			listed[source] = true
		}
	}
	for _, file := range []string{deny, temporary} {
		for _, source := range netfilter.ParseCSF(readBounded(file, maxBanList)) {
			if !listed[source] {
				listed[source] = true
				out = append(out, fact.Firewall{
					Tool: "csf", Rule: source, Chain: file, Direction: fact.FirewallIn, Verdict: fact.FirewallBan, Sources: []string{source},
				})
			}
		}
	}
	return out
}

// readBounded returns the first bytes of a file, none when it cannot be read.
func readBounded(name string, limit int64) string {
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, limit))
	if err != nil {
		return ""
	}
	return string(text)
}

// vhosts returns what the last dumps say of virtual hosts, of all servers and both trees.
func (l *Look) vhosts() (out []*agentv1.Vhost) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, state := range l.record.Units {
		for _, dump := range [][]byte{state.Disk, state.Running} {
			for _, f := range decode(dump, agentv1.Vhost_TREE_UNSPECIFIED) {
				if v := f.GetVhost(); v != nil {
					out = append(out, v)
				}
			}
		}
	}
	return out
}
