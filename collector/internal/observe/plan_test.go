package observe

import (
	"fmt"
	"net/netip"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var start = time.Unix(1_800_000_000, 0)

func steady() float64 { return 0.5 }

func address(n int) netip.AddrPort {
	return netip.AddrPortFrom(netip.AddrFrom4([4]byte{192, 0, byte(2 + n/256), byte(n)}), 80)
}

func specs(hosts, sitesEach int) (out []SiteSpec) {
	for h := range hosts {
		for s := range sitesEach {
			name := fmt.Sprintf("s%d.h%d.example", s, h)
			out = append(out, SiteSpec{Site: name, URL: "http://" + name + "/", Address: address(h)})
		}
	}
	return out
}

// simulate runs a plan for a while. Each look takes as long as takes says.
func simulate(p *plan, until time.Time, takes func(*look) time.Duration, saw func(now time.Time, l *look)) {
	ends := map[uint64]time.Time{}
	for now := start; !now.After(until); {
		for id, at := range ends {
			if !at.After(now) {
				p.ended(id, now)
				delete(ends, id)
			}
		}
		begin, wake := p.next(now)
		for _, l := range begin {
			saw(now, l)
			ends[l.id] = now.Add(takes(l))
		}
		next := until.Add(1)
		if !wake.IsZero() && wake.Before(next) {
			next = wake
		}
		for _, at := range ends {
			if at.Before(next) {
				next = at
			}
		}
		if !next.After(now) {
			panic("the plan asks to be asked again at once")
		}
		now = next
	}
}

func at(d time.Duration) func(*look) time.Duration { return func(*look) time.Duration { return d } }

func TestEverySiteGetsItsTurns(t *testing.T) {
	p := newPlan(DefaultLimits(), steady)
	sites := specs(40, 10)
	sites[0].Discovered, sites[1].Interval = true, 10*time.Second
	p.setSites(start, sites)
	looks := map[string]int{}
	simulate(p, start.Add(time.Hour), at(5*time.Millisecond), func(_ time.Time, l *look) { looks[l.Site]++ })
	for i, s := range sites {
		want := 60
		switch i {
		case 0:
			want = 12
		case 1:
			want = 360
		}
		if got := looks[s.Site]; got < want-1 || got > want+1 {
			t.Errorf("%s: %d looks in an hour, want %d", s.Site, got, want)
		}
	}
}

func TestNoHostGetsMoreThanFiveLooksInAnySecond(t *testing.T) {
	p := newPlan(DefaultLimits(), steady)
	p.setSites(start, specs(1, 1000)) // 16 a second are wished for
	for range 50 {
		for i := range 20 {
			p.want(Request{Site: fmt.Sprint(i), URL: "http://shop.example/", Address: address(0), Purpose: Word})
		}
	}
	var times []time.Time
	simulate(p, start.Add(2*time.Minute), at(5*time.Millisecond), func(now time.Time, _ *look) { times = append(times, now) })
	for i := perSecond; i < len(times); i++ {
		if gap := times[i].Sub(times[i-perSecond]); gap < time.Second {
			t.Fatalf("looks %d to %d came within %v", i-perSecond, i, gap)
		}
	}
	if len(times) < 590 {
		t.Errorf("%d looks in two minutes, 600 are allowed", len(times))
	}
}

func TestWhatSomebodyWaitsForComesFirst(t *testing.T) {
	p := newPlan(DefaultLimits(), steady)
	p.setSites(start, specs(1, 1000))
	var seen []string
	asked := start.Add(5 * time.Minute)
	simulate(p, asked, at(5*time.Millisecond), func(time.Time, *look) {})
	p.want(Request{Site: "a", URL: "http://shop.example/", Address: address(0), Purpose: Confirm})
	p.want(Request{Site: "b", URL: "http://shop.example/", Address: address(0), Purpose: Verify})
	p.want(Request{Site: "b", URL: "http://shop.example/", Address: address(0), Purpose: Verify}) // waits already
	now := asked
	for len(seen) < 3 {
		begin, wake := p.next(now)
		for _, l := range begin {
			seen = append(seen, l.Purpose)
		}
		if wake.After(now) {
			now = wake
		}
		if now.Sub(asked) > 2*time.Second {
			t.Fatalf("after %v only %v", now.Sub(asked), seen)
		}
	}
	if diff := cmp.Diff([]string{Confirm, Verify, Scheduled}, seen[:3]); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// TestAMassOutageDelaysNobodyElse: nine hosts in ten hang until the time-out, the tenth is looked at on time.
func TestAMassOutageDelaysNobodyElse(t *testing.T) {
	limits := Limits{Urgent: 16, Routine: 32, Slow: 128, Patience: time.Second, Waiting: 1024, PerHost: 64}
	p := newPlan(limits, steady)
	sites := specs(500, 2) // 900 of 1,000 hang: 15 a second for 10 s each would need 150 slots
	p.setSites(start, sites)
	dead := func(l *look) bool { return l.Address.Addr().As4()[3]%10 != 0 }
	last, worst := map[string]time.Time{}, time.Duration(0)
	under := 0
	simulate(p, start.Add(30*time.Minute), func(l *look) time.Duration {
		if dead(l) {
			return 10 * time.Second
		}
		return 5 * time.Millisecond
	}, func(now time.Time, l *look) {
		under = max(under, len(p.begun))
		if dead(l) {
			return
		}
		if before, ok := last[l.Site]; ok && now.Sub(start) > 5*time.Minute {
			worst = max(worst, now.Sub(before)-time.Minute)
		}
		last[l.Site] = now
	})
	if worst > 3*time.Second {
		t.Errorf("a healthy site waited %v over its interval", worst)
	}
	if most := limits.Urgent + limits.Routine + limits.Slow; under > most {
		t.Errorf("%d looks at once, at most %d are allowed", under, most)
	}
	p.want(Request{Site: "x", URL: "http://shop.example/", Address: address(10), Purpose: Word})
	begin, _ := p.next(start.Add(31 * time.Minute))
	if !slices.ContainsFunc(begin, func(l *look) bool { return l.Purpose == Word }) {
		t.Error("a look that somebody waits for had to wait for the hanging ones")
	}
}

func TestWhatFindsNoRoomIsCounted(t *testing.T) {
	p := newPlan(Limits{Urgent: 1, Routine: 1, Slow: 1, Patience: time.Second, Waiting: 10, PerHost: 4}, steady)
	for h := range 5 {
		for s := range 6 {
			p.want(Request{Site: fmt.Sprint(s), URL: "http://shop.example/", Address: address(h)})
		}
	}
	if p.urgent != 10 || p.dropped != 20 {
		t.Errorf("%d wait and %d were dropped, want 10 and 20", p.urgent, p.dropped)
	}
	n := 0
	simulate(p, start.Add(time.Minute), at(time.Millisecond), func(time.Time, *look) { n++ })
	if n != 10 || p.urgent != 0 {
		t.Errorf("%d of the 10 that waited were looked at, %d are left", n, p.urgent)
	}
}

func TestSitesComeAndGo(t *testing.T) {
	p := newPlan(DefaultLimits(), steady)
	all := specs(2, 2)
	p.setSites(start, all)
	p.setSites(start, all[:1])
	seen := map[string]int{}
	count := func(_ time.Time, l *look) { seen[l.Site]++ }
	simulate(p, start.Add(3*time.Minute), at(time.Millisecond), count)
	if len(seen) != 1 || seen[all[0].Site] < 2 {
		t.Errorf("looks at %v, only %s is wanted", seen, all[0].Site)
	}
	p.setSites(start.Add(time.Hour), nil)
	if len(p.hosts) != 0 {
		t.Errorf("%d hosts are remembered for nothing", len(p.hosts))
	}
}

// TestWhatCannotBeLookedAtIsNoOutage: names that hosts claim are whatever stands in a configuration.
func TestWhatCannotBeLookedAtIsNoOutage(t *testing.T) {
	p := newPlan(DefaultLimits(), steady)
	claims := []string{"http://~^shop\\d+$/", "http://*.shop.example/", "http://bücher.example/", "http:///", "unix:/run/x.sock", "http://a b/"}
	var sites []SiteSpec
	for _, url := range claims {
		sites = append(sites, SiteSpec{Site: url, URL: url, Address: address(0)})
		p.want(Request{Site: url, URL: url, Address: address(0)})
	}
	p.setSites(start, sites)
	simulate(p, start.Add(time.Hour), at(time.Millisecond), func(_ time.Time, l *look) { t.Errorf("%s is looked at", l.URL) })
	if want := 2 * len(claims); p.unfit != uint64(want) {
		t.Errorf("%d are counted, want %d", p.unfit, want)
	}
}
