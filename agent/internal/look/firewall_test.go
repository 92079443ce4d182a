package look

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/netfilter"
	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func TestPortsOfInterestComeFromDumps(t *testing.T) {
	l := looking(t, "unix:/run/a.sock", "tcp:127.0.0.1:3000", "tcp:localhost:3001", "tcp:db.example:3306", "tcp:192.0.2.77:8080")
	vhost := fact.Vhost{Listeners: []fact.Listener{{Address: "0.0.0.0:8443"}, {Address: "127.0.0.1:9999"}, {Address: "unix:/x"}}}
	state := unitState{Server: "nginx", Disk: encodeAll("nginx.service", webconf.Topology{Vhosts: []fact.Vhost{vhost}}, nil)}
	if err := l.remember("nginx.service", state, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	want := netfilter.Interest{Web: []uint16{80, 443, 8443}, Local: []uint16{3000, 3001}, Far: []uint16{3306, 8080}}
	if diff := cmp.Diff(want, l.interest()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestBansOfCSFThatNoRuleShows(t *testing.T) {
	dir := t.TempDir()
	deny := filepath.Join(dir, "csf.deny")
	write(t, deny, "203.0.113.9 # shown\n203.0.113.10 # not shown\n")
	got := bansOfCSF(deny, filepath.Join(dir, "none"), []fact.Firewall{{Sources: []string{"203.0.113.9"}}})
	want := []fact.Firewall{{
		Tool: "csf", Rule: "203.0.113.10", Chain: deny, Direction: "in", Verdict: "ban", Sources: []string{"203.0.113.10"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
