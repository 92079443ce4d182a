package report_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/report"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var start = time.Date(2026, 11, 21, 6, 0, 0, 0, time.UTC)

func say(body fact.Body) fact.Fact { return fact.Fact{At: start, Witness: "test", Body: body} }

func fpm(active string) fact.Unit { return fact.Unit{Name: "php8.2-fpm.service", Active: active} }

func pool(active, idle uint32) fact.Pool {
	return fact.Pool{Unit: "php8.2-fpm.service", Active: fact.Known(active), Idle: fact.Known(idle)}
}

func queue(n uint32) fact.Target {
	return fact.Target{Address: "unix:/run/php.sock", Queue: fact.Known(n), Backlog: fact.Known[uint32](2)}
}

func traffic(errors uint64) fact.Traffic {
	return fact.Traffic{Unit: "nginx.service", Vhost: "shop.example", Requests: 10 + errors, Status502: errors}
}

func load(memory float64, kills uint64) fact.Load {
	return fact.Load{PressureMemory: fact.Known(memory), OOMKills: fact.Known(kills)}
}

// Each story is what one witness says in turn; a star marks what must become a change.
func TestPut(t *testing.T) {
	ticking := fpm("active")
	ticking.StatusText = "Processes active: 0, idle: 2"
	sign := fact.LogSign{Signature: "nginx-connect-failed", Count: 1}
	named := pool(1, 1)
	named.Name, named.MaxChildren = "www", fact.Known[uint32](5)
	grown := named
	grown.MaxChildren = fact.Known[uint32](9)
	busier := named
	busier.Active = fact.Known[uint32](2)

	type word struct {
		body   fact.Body
		change string
	}
	stories := map[string][]word{
		"a unit changes only when it differs":       {{fpm("active"), "*"}, {fpm("active"), ""}, {ticking, ""}, {fpm("failed"), "*"}, {fpm("active"), "*"}},
		"load is a sample":                          {{load(0, 7), ""}, {load(0.01, 7), ""}},
		"memory pressure crosses and calms":         {{load(0, 7), ""}, {load(0.2, 7), "*"}, {load(0.3, 7), ""}, {load(0.07, 7), ""}, {load(0.01, 7), "*"}},
		"pressure at the first word":                {{load(0.5, 7), "*"}},
		"every kill for memory counts":              {{load(0, 7), ""}, {load(0, 8), "*"}, {load(0, 8), ""}, {load(0, 9), "*"}},
		"a pool's sum is a sample":                  {{pool(0, 2), ""}, {pool(1, 1), ""}},
		"a pool without an idle worker":             {{pool(1, 1), ""}, {pool(2, 0), "*"}, {pool(2, 0), ""}, {pool(0, 2), "*"}},
		"a pool that never started a worker":        {{pool(0, 0), ""}},
		"a configured pool":                         {{named, "*"}, {busier, ""}, {grown, "*"}},
		"traffic is a sample":                       {{traffic(0), ""}, {traffic(0), ""}},
		"a flood comes":                             {{fact.Traffic{Unit: "nginx.service", Window: 10 * time.Second, Requests: 400, TopShare: 0.9}, ""}, {fact.Traffic{Unit: "nginx.service", Window: 10 * time.Second, Requests: 600, TopShare: 0.9}, "*"}},
		"gateway errors come and go":                {{traffic(0), ""}, {traffic(3), "*"}, {traffic(9), ""}, {traffic(0), "*"}, {traffic(0), ""}},
		"a pool's own status page":                  {{named, "*"}, {busier, ""}, {named, ""}, {busier, ""}},
		"an accept queue":                           {{queue(0), "*"}, {queue(1), ""}, {queue(2), "*"}, {queue(3), ""}, {queue(0), "*"}},
		"a sign is an event each time":              {{sign, "*"}, {sign, "*"}},
		"what was never said needs no taking back":  {{fact.Removal{Of: "vhost", Name: "x"}, ""}},
		"what was said and taken back may come new": {{fpm("active"), "*"}, {fact.Removal{Of: "unit", Name: "php8.2-fpm.service"}, "*"}, {fpm("active"), "*"}},
	}
	for name, words := range stories {
		t.Run(name, func(t *testing.T) {
			r := report.New()
			for i, w := range words {
				if got := strings.Repeat("*", len(r.Put(say(w.body)))); got != w.change {
					t.Errorf("word %d, %+v: got changes %q, want %q", i+1, w.body, got, w.change)
				}
			}
		})
	}
}

func TestSamplesAreTheLatestAndOnlyOnce(t *testing.T) {
	r := report.New()
	r.Put(say(load(0, 1)))
	r.Put(say(load(0.01, 1)))
	r.Put(say(pool(1, 1)))
	want := []fact.Fact{say(load(0.01, 1)), say(pool(1, 1))}
	if diff := cmp.Diff(want, r.Samples()); diff != "" {
		t.Error(diff)
	}
	if again := r.Samples(); len(again) != 0 {
		t.Errorf("second call: got %v, want none", again)
	}
}

func TestSnapshotHoldsWhatStands(t *testing.T) {
	r := report.New()
	r.Put(say(fpm("active")))
	r.Put(say(fpm("failed")))
	r.Put(say(load(0, 1)))
	r.Put(say(fact.Vhost{Unit: "nginx.service", File: "gone"}))
	r.Put(say(fact.Removal{Of: "vhost", Name: fact.Vhost{Unit: "nginx.service", File: "gone"}.Subject()}))
	sign := say(fact.LogSign{Signature: "nginx-connect-failed"})
	r.Put(sign)

	want := []fact.Fact{say(load(0, 1)), sign, say(fpm("failed"))}
	if diff := cmp.Diff(want, r.Snapshot(start.Add(time.Minute))); diff != "" {
		t.Error(diff)
	}
	want = []fact.Fact{say(load(0, 1)), say(fpm("failed"))}
	if diff := cmp.Diff(want, r.Snapshot(start.Add(2*time.Hour))); diff != "" {
		t.Errorf("two hours later: %s", diff)
	}
}

func TestEventsAreBounded(t *testing.T) {
	r := report.New()
	for i := range 5000 {
		r.Put(say(fact.LogSign{Signature: "nginx-connect-failed", Script: fmt.Sprint(i)}))
	}
	got := r.Snapshot(start)
	if len(got) != 512 {
		t.Errorf("got %d events, want 512", len(got))
	}
}

func TestFactOverItsSizeIsAGap(t *testing.T) {
	shop := fact.Vhost{Unit: "nginx.service", Names: []string{"shop.example"}}
	big := shop
	for i := range 120 {
		big.Routes = append(big.Routes, fact.Route{Location: strings.Repeat("x", 100), Line: uint32(i)})
	}
	r := report.New()
	r.Put(say(shop))
	got := r.Put(say(big))
	want := []fact.Fact{
		say(fact.Gap{Count: 1, Reason: "fact over 8 KiB: vhost " + big.Subject()}),
		say(fact.Removal{Of: "vhost", Name: big.Subject()}),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want[:1], r.Snapshot(start)); diff != "" {
		t.Errorf("the old truth must not stand: %s", diff)
	}
}
