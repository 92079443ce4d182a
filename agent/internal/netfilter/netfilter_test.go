package netfilter_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/netfilter"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// of is a host with a web server, an app on port 3000 and a database elsewhere.
var of = netfilter.Interest{Web: []uint16{80, 443, 8080}, Local: []uint16{3000}, Far: []uint16{3306}}

func recording(t testing.TB, name string) []byte {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// brief prints what counts of each rule.
func brief(found []fact.Firewall) (out []string) {
	for _, f := range found {
		words := []string{f.Tool, f.Chain, f.Direction, f.Verdict, strings.Join(f.Ports, ",")}
		for _, more := range []string{strings.Join(f.Sources, ","), strings.Join(f.Targets, ","), f.Interface} {
			if more != "" {
				words = append(words, more)
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

// The recordings are what the tools printed in a network namespace (nftables 1.0.6, iptables 1.8.9, ufw 0.36.2).
func TestRulesThatTouchTheWeb(t *testing.T) {
	nft := func(name string) *netfilter.Ruleset {
		s, err := netfilter.ParseNft(recording(t, name))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for name, test := range map[string]struct {
		rules *netfilter.Ruleset
		want  []string
	}{
		"nftables": {nft("nft.json"), []string{
			"fail2ban inet f2b-table f2b-chain in ban 80,443 203.0.113.77",
			"fail2ban inet f2b-table f2b-chain in ban 80,443 203.0.113.78",
			"nftables inet filter input in drop  192.0.2.1-192.0.2.9,198.51.100.0/24",
			"nftables inet filter input in reject 8000-8100",
			"nftables inet filter input in drop 443",
			"nftables inet filter output out drop 3000 lo",
			"nftables inet filter output out reject 3306 192.0.2.50",
		}},
		"nftables, replies": {nft("nft-replies.json"), []string{
			"nftables inet lab output out drop ", // of every first packet: nothing leaves for anywhere
			"nftables inet lab output reply drop 80 host0",
			"nftables inet lab output reply drop 3000,3001 lo",
			"nftables inet lab output reply reject 8080 203.0.113.7",
			"nftables inet lab output reply drop 443",
		}},
		"iptables": {netfilter.ParseIptables("ip", string(recording(t, "iptables.txt"))), []string{
			"fail2ban ip filter f2b-nginx in ban 80,443 203.0.113.9",
			"csf ip filter DENYIN in ban  203.0.113.50 !lo",
			"iptables ip filter INPUT in drop 80,8080",
			"iptables ip filter OUTPUT out drop 3000 lo",
		}},
		"iptables as nft sees it": {nft("iptables-nft.json"), []string{"nftables ip filter OUTPUT out drop 3000 lo"}}, // much of it is not understood there
		"iptables of old":         {netfilter.ParseIptables("ip", string(recording(t, "iptables-legacy.txt"))), []string{"iptables ip filter INPUT in drop 80"}},
		"ufw": {netfilter.ParseIptables("ip", string(recording(t, "ufw.txt"))), []string{
			"ufw ip filter ufw-user-input in drop 80,8080 203.0.113.200", // 443 is let in by a rule before it
			"ufw ip filter INPUT in drop 80,8080",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, brief(test.rules.Touching(of))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestAnAcceptHidesWhatFollows(t *testing.T) {
	const head, tail = "*filter\n:INPUT ACCEPT [0:0]\n:far - [0:0]\n", "COMMIT\n"
	for rules, want := range map[string]int{
		"-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT\n-A INPUT -p tcp -m tcp --dport 80 -j DROP\n":                                          0,
		"-A INPUT -p tcp -m tcp --dport 80 -j DROP\n-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT\n":                                          1,
		"-A INPUT -s 192.0.2.1/32 -j ACCEPT\n-A INPUT -p tcp -m tcp --dport 80 -j DROP\n":                                                   1,
		"-A INPUT -p udp -j DROP\n-A INPUT -m conntrack --ctstate INVALID -j DROP\n":                                                        0,
		"-A INPUT -p tcp -m tcp --dport 22 -j DROP\n":                                                                                       0,
		"-A INPUT -p tcp -m tcp --dport 80 -m connlimit --connlimit-above 20 -j REJECT\n":                                                   0,
		"-A INPUT -p tcp -m tcp --dport 80 -j far\n-A far -j DROP\n":                                                                        1,
		"-A INPUT -p tcp -m tcp --dport 22 -j far\n-A far -j DROP\n":                                                                        0,
		"-A INPUT -j far\n-A far -m addrtype --dst-type LOCAL -j RETURN\n-A far -j DROP\n":                                                  0,
		"-A INPUT -j far\n-A far -m recent --name x -j RETURN\n-A far -p tcp -j DROP\n":                                                     0,
		"-A INPUT -j far\n-A far -j far\n-A INPUT -i eth0 -p tcp -m multiport --dports 70:90 -j DROP\n":                                     1,
		"-A INPUT -m comment --comment \"a \\\"-j ACCEPT\\\" in words\" -j DROP\n-A INPUT -j DROP\n":                                        1,
		"-A INPUT -i lo -j ACCEPT\n-A INPUT -p tcp -m tcp --dport 3000 -j DROP\n":                                                           0,
		"-A INPUT -p tcp -m tcp --dport 3000 -j DROP\n":                                                                                     1,
		"-A OUTPUT -p tcp -m tcp --dport 3306 -j DROP\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -d 192.0.2.0/24 -j REJECT\n":                         3,
		"-A INPUT -p tcp -m tcp --dport 80 --tcp-flags FIN,SYN,RST,ACK SYN -j DROP\n":                                                       1,
		"-A INPUT -p tcp -m tcp --dport 80 --tcp-flags FIN,SYN FIN,SYN -j DROP\n-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n":    0,
		":OUTPUT ACCEPT [0:0]\n-A OUTPUT -p tcp -m tcp --sport 80 --tcp-flags PSH PSH -j DROP\n":                                            1,
		":OUTPUT ACCEPT [0:0]\n-A OUTPUT -p tcp -m tcp --sport 443 ! --tcp-flags FIN,SYN,RST,ACK SYN -j DROP\n":                             1,
		":OUTPUT ACCEPT [0:0]\n-A OUTPUT -p tcp -m multiport --sports 80,443 -m conntrack --ctstate ESTABLISHED -j DROP\n":                  1,
		":OUTPUT DROP [0:0]\n-A OUTPUT -p tcp -m tcp --sport 80 -j ACCEPT\n-A OUTPUT -m conntrack --ctstate NEW,ESTABLISHED -j ACCEPT\n":    0,
		":OUTPUT ACCEPT [0:0]\n-A OUTPUT -p tcp -m conntrack --ctstate ESTABLISHED -j ACCEPT\n-A OUTPUT -p tcp -m tcp --sport 80 -j DROP\n": 0,
		":OUTPUT ACCEPT [0:0]\n-A OUTPUT -p tcp -m tcp --sport 25 -j DROP\n-A OUTPUT -p tcp -m tcp --dport 25 -j DROP\n":                    0,
	} {
		if got := netfilter.ParseIptables("ip", head+rules+tail).Touching(of); len(got) != want {
			t.Errorf("%s\ngave %q, want %d", rules, brief(got), want)
		}
	}
}

func TestBansAreBounded(t *testing.T) {
	var text strings.Builder
	text.WriteString("*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j f2b-nginx\n")
	for range 2000 {
		text.WriteString("-A f2b-nginx -s 203.0.113.9/32 -j REJECT\n")
	}
	if got := netfilter.ParseIptables("ip", text.String()).Touching(of); len(got) != 256 {
		t.Errorf("%d bans, want at most 256", len(got))
	}
}

func FuzzNft(f *testing.F) {
	for _, name := range []string{"nft.json", "iptables-nft.json"} {
		f.Add(recording(f, name))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if s, err := netfilter.ParseNft(text); err == nil {
			check(t, s)
		}
	})
}

func FuzzIptables(f *testing.F) {
	for _, name := range []string{"iptables.txt", "iptables-legacy.txt", "ufw.txt"} {
		f.Add(string(recording(f, name)))
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, netfilter.ParseIptables("ip", text)) })
}

func check(t *testing.T, s *netfilter.Ruleset) {
	found := s.Touching(of)
	if len(found) > 512 {
		t.Errorf("%d rules", len(found))
	}
	for _, r := range found {
		if r.Direction == "" || r.Verdict != fact.FirewallDrop && r.Verdict != fact.FirewallReject && r.Verdict != fact.FirewallBan {
			t.Errorf("a rule that keeps nothing away: %+v", r)
		}
	}
}

func TestListsOfCSF(t *testing.T) {
	got := netfilter.ParseCSF("# head\n203.0.113.9 # lfd: (sshd) Failed SSH login\n198.51.100.0/24\ntcp|in|d=25|s=203.0.113.8\n" +
		"1700000000|203.0.113.7||in|3600|lfd\n1700000000|203.0.113.6|25|in|3600|lfd\nnonsense\n")
	if diff := cmp.Diff([]string{"203.0.113.9", "198.51.100.0/24", "203.0.113.7"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
