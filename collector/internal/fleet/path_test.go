package fleet_test

import (
	"fmt"
	"net/netip"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// vhost is one of nginx with one route.
func vhost(tree fact.Tree, line uint32, target string, names ...string) fact.Vhost {
	v := fact.Vhost{Unit: "nginx.service", Server: "nginx", Tree: tree, Names: names, File: "/etc/nginx/site", Line: line}
	if target != "" {
		v.Routes = []fact.Route{{Location: "/", Protocol: "http", Target: target}}
	}
	return v
}

func targets(paths []fleet.Path) []string {
	var all []string
	for _, p := range paths {
		all = append(all, p.Target)
	}
	return all
}

func TestTheVhostThatFitsBestAnswers(t *testing.T) {
	v := fleet.New()
	standard := vhost(fact.Running, 5, "tcp:standard", "_")
	standard.Listeners = []fact.Listener{{Address: "0.0.0.0:80", Default: true}}
	say(v, "web-1", 0,
		vhost(fact.Running, 1, "tcp:exact", "shop.example", "WWW.Shop.Example"),
		vhost(fact.Running, 2, "tcp:wild", "*.shop.example"),
		vhost(fact.Running, 3, "tcp:dot", ".dot.example"),
		vhost(fact.Running, 4, "tcp:regex", `~^api\d+\.example$`),
		vhost(fact.Disk, 1, "tcp:disk", "shop.example"),
		standard)
	h, _ := v.Host("web-1")
	for site, want := range map[string]string{
		"shop.example": "tcp:exact", "www.shop.example.": "tcp:exact", "a.b.shop.example": "tcp:wild",
		"dot.example": "tcp:dot", "x.dot.example": "tcp:dot", "api7.example": "tcp:standard",
	} {
		if diff := cmp.Diff([]string{want}, targets(v.Paths(h, site))); diff != "" {
			t.Errorf("%s goes elsewhere: %s", site, diff)
		}
	}
}

func TestTheDiskSpeaksOnlyWhereTheRunningTreeIsUnknown(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0, vhost(fact.Disk, 1, "tcp:disk", "shop.example"))
	h, _ := v.Host("web-1")
	if diff := cmp.Diff([]string{"tcp:disk"}, targets(v.Paths(h, "shop.example"))); diff != "" {
		t.Error(diff)
	}
	say(v, "web-1", 0, vhost(fact.Running, 1, "tcp:running", "shop.example"))
	if diff := cmp.Diff([]string{"tcp:running"}, targets(v.Paths(h, "shop.example"))); diff != "" {
		t.Error(diff)
	}
	say(v, "web-1", 0, fact.Removal{Of: "vhost", Name: vhost(fact.Running, 1, "", "shop.example").Subject()})
	if diff := cmp.Diff([]string{"tcp:disk"}, targets(v.Paths(h, "shop.example"))); diff != "" {
		t.Error(diff)
	}
}

func TestAServerThatIsNotMeantToRunClaimsNoSite(t *testing.T) {
	idle := fact.Unit{Name: "nginx.service", Active: "inactive", FileState: "disabled"}
	ran := idle
	ran.InvocationID = "0123456789abcdef0123456789abcdef"
	for name, tt := range map[string]struct {
		unit   fact.Unit
		claims int
	}{
		"disabled and never started": {idle, 0},
		"disabled but it ran":        {ran, 1},
		"enabled and down":           {fact.Unit{Name: "nginx.service", Active: "failed", FileState: "enabled"}, 1},
	} {
		v := fleet.New()
		say(v, "web-1", 0, vhost(fact.Disk, 1, "", "shop.example"), tt.unit)
		if n := len(v.Claims("shop.example")); n != tt.claims {
			t.Errorf("%s: %d claims, want %d", name, n, tt.claims)
		}
	}
}

func TestABackendIsFoundByItsPoolBeforeAnythingElse(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0,
		fact.Pool{Unit: php, Name: "www", Listen: "tcp:0.0.0.0:9000", Tree: fact.Running},
		fact.Pool{Unit: php, Name: "www", Listen: "unix:/run/new.sock", Tree: fact.Disk},
		fact.Target{Address: "tcp:127.0.0.1:3000", OwnerUnit: "app.service"})
	h, _ := v.Host("web-1")
	for target, want := range map[string]string{
		"tcp:127.0.0.1:9000": php, "tcp:127.0.0.1:3000": "app.service", "unix:/run/new.sock": "", "": "",
	} {
		if got := h.Backend(target); got != want {
			t.Errorf("behind %q is %q, not %q", target, got, want)
		}
	}
}

func TestSitesThroughAPart(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0,
		vhost(fact.Running, 1, "tcp:127.0.0.1:3000", "b.example", "a.example", "*.wild.example"),
		vhost(fact.Running, 2, "", "static.example"),
		fact.Target{Address: "tcp:127.0.0.1:3000", OwnerUnit: "app.service"})
	h, _ := v.Host("web-1")
	app := []string{"a.example", "b.example"}
	for part, want := range map[string][]string{
		"app.service": app, "tcp:127.0.0.1:3000": app, "nginx.service": {"a.example", "b.example", "static.example"},
		"other.service": nil,
	} {
		if diff := cmp.Diff(want, v.SitesThrough(h, part)); diff != "" {
			t.Errorf("through %s: %s", part, diff)
		}
	}
}

func TestTwoClaimsAreNeverMixed(t *testing.T) {
	v := fleet.New()
	mine, theirs := netip.MustParseAddr("192.0.2.1"), netip.MustParseAddr("192.0.2.2")
	v.Register(fleet.HostInfo{Name: "mine", Addresses: []netip.Addr{mine}})
	v.Register(fleet.HostInfo{Name: "theirs", Addresses: []netip.Addr{theirs}})
	say(v, "mine", 0, vhost(fact.Running, 1, "tcp:127.0.0.1:3000", "shop.example"))
	say(v, "theirs", 0, vhost(fact.Running, 1, "tcp:127.0.0.1:4000", "shop.example"))
	claims := v.Claims("SHOP.example:80")
	if len(claims) != 2 || claims[0].Name != "mine" || claims[1].Name != "theirs" {
		t.Fatalf("the site is claimed by %v", claims)
	}
	for _, look := range []struct {
		host    string
		address netip.Addr
		concern []bool // mine, theirs
	}{
		{"", mine, []bool{true, false}},
		{"theirs", mine, []bool{false, true}},
		{"", netip.MustParseAddr("203.0.113.9"), []bool{false, false}},
	} {
		l := fleet.Look{Host: look.host}
		l.Site, l.Address = "shop.example", netip.AddrPortFrom(look.address, 80)
		if got := []bool{v.Concerns(l, claims[0]), v.Concerns(l, claims[1])}; !cmp.Equal(got, look.concern) {
			t.Errorf("a look at %v for %q concerns %v", look.address, look.host, got)
		}
	}
}

func TestLooksAreKeptWithinBounds(t *testing.T) {
	v := fleet.New()
	for i := range 2 * fleet.MaxLooks {
		look := fact.Observation{Site: "shop.example", Vantage: "prober", Status: 200 + i}
		v.Apply(fact.Fact{Witness: "prober", Body: look}, at(time.Duration(i)*time.Second))
	}
	for i := range 2 * fleet.MaxVantages {
		look := fact.Observation{Site: "shop.example", Vantage: fmt.Sprint("v", i)}
		v.Apply(fact.Fact{Witness: "prober", Body: look}, at(time.Hour))
	}
	site, ok := v.Site("shop.example")
	if !ok || len(site.Looks()) != fleet.MaxLooks+fleet.MaxVantages-1 {
		t.Fatalf("%d looks are kept", len(site.Looks()))
	}
	if first := site.Newest()[0]; first.Status != 200+2*fleet.MaxLooks-1 {
		t.Errorf("the prober's newest look is %d", first.Status)
	}
}

func BenchmarkSitesThrough(b *testing.B) {
	v := fleet.New()
	for i := range 50 {
		socket := fmt.Sprintf("unix:/run/php/%d.sock", i)
		say(v, "web-1", 0, vhost(fact.Running, uint32(i), socket, fmt.Sprintf("s%d.example", i)),
			fact.Pool{Unit: php, Name: fmt.Sprint("p", i), Listen: socket, Tree: fact.Running})
	}
	h, _ := v.Host("web-1")
	for b.Loop() {
		if len(v.SitesThrough(h, php)) != 50 {
			b.Fatal("not every site was found")
		}
	}
}

func BenchmarkApply(b *testing.B) {
	v := fleet.New()
	f := fact.Fact{Host: "web-1", Witness: "units", Body: fact.Unit{Name: php, Active: "active"}}
	for b.Loop() {
		v.Apply(f, start)
	}
}
