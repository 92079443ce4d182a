package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// story is one fault, and what must come of it.
type story struct {
	title  string
	host   string
	site   string
	fault  string
	unit   string // that must be started, or must be left alone
	cause  string // that must be named
	verb   string // that must be ordered, empty for none
	reason string // why nothing may be ordered
}

var stories = []story{
	{
		title: "php-fpm's master is killed", host: "web1", site: "shop.lab", fault: "php-fpm-kill",
		unit: "php8.2-fpm.service", cause: "php-fpm-killed", verb: "start",
	},
	{
		title: "the Node app is killed", host: "web2", site: "app.lab", fault: "app-kill",
		unit: "app.service", cause: "app-stopped", verb: "start",
	},
	{
		title: "behind Apache, php-fpm's master is killed", host: "web3", site: "wiki.lab", fault: "php-fpm-kill",
		unit: "php8.2-fpm.service", cause: "php-fpm-killed", verb: "start",
	},
	{
		title: "a vhost is pointed at a socket that nobody listens on", host: "web1", site: "shop.lab", fault: "wrong-socket",
		unit: "php8.2-fpm.service", cause: "upstream-wrong-socket", reason: "no_remedy",
	},
}

// storyLimit is when a story that has not come to its end is given up.
const storyLimit = 60 * time.Second

// tell breaks the host, prints what happens with the milliseconds since, and checks how it ended.
func (s story) tell(ctx context.Context, g *installed.Gapura) error {
	ctx, cancel := context.WithTimeout(ctx, storyLimit)
	defer cancel()
	host := g.Hosts[s.host]
	before, err := host.Unit(ctx, s.unit)
	if err != nil {
		return err
	}
	f, err := fault.Find(s.fault)
	if err != nil {
		return err
	}
	say("\n%s (%s on %s, %s)", s.title, s.fault, s.host, s.site)

	type end struct {
		incident *apiv1.Incident
		err      error
	}
	ended, watching := make(chan end, 1), make(chan struct{})
	began := time.Now() // times are given since the fault was set off; the lab takes some milliseconds to do it
	go func() {
		t := teller{began: began, printed: make(map[string]bool)}
		close(watching)
		incident, err := g.Watch(ctx, s.site, func(i *apiv1.Incident) bool {
			if i.GetOpenedAt().AsTime().Before(began) {
				return false
			}
			t.print(i)
			return s.over(i)
		})
		ended <- end{incident, err}
	}()
	<-watching
	if err := f.Break(ctx, host); err != nil {
		return fmt.Errorf("break %s: %w", s.host, err)
	}
	got := <-ended
	if got.err != nil {
		return fmt.Errorf("%w (action: %v)", got.err, got.incident.GetAction())
	}
	return errors.Join(s.check(ctx, g, host, before, got.incident), s.heal(ctx, f, host))
}

// over reports whether nothing more is to come: the site was verified, stays well, or a repair was refused for good.
func (s story) over(i *apiv1.Incident) bool {
	if s.verb == "" {
		return i.GetAction().GetState() == "refused" && i.GetCause().GetId() == s.cause
	}
	switch i.GetAction().GetState() {
	case "resolved", "failed", "worse", "unknown", "gave-up", "refused":
		return true
	}
	return false
}

func (s story) check(ctx context.Context, g *installed.Gapura, host *lab.Host, before lab.Unit, i *apiv1.Incident) error {
	var errs []error
	want := func(what, got, want string) {
		if got != want {
			errs = append(errs, fmt.Errorf("%s is %q, want %q", what, got, want))
		}
	}
	want("cause", i.GetCause().GetId(), s.cause)
	want("reason", i.GetAction().GetReason(), s.reason)
	after, err := host.Unit(ctx, s.unit)
	errs = append(errs, err)
	look := g.Lab.Look(ctx, "http://"+s.site+"/")
	if s.verb != "" {
		want("verb", i.GetAction().GetVerb(), s.verb)
		want("unit", after.ActiveState, "active")
		want("site", fmt.Sprint(look.Status), "200")
		if after.InvocationID == before.InvocationID {
			errs = append(errs, fmt.Errorf("%s was not started again", s.unit))
		}
	} else {
		want("invocation of "+s.unit, after.InvocationID, before.InvocationID)
		want("site", fmt.Sprint(look.Status), "502")
		say("   advice (en): %s\n   advice (id): %s\n   advice (vi): %s", i.GetAdvice().GetEn(), i.GetAdvice().GetId(), i.GetAdvice().GetVi())
	}
	if i.GetAdvice().GetEn() == "" || i.GetAdvice().GetId() == "" || i.GetAdvice().GetVi() == "" {
		errs = append(errs, errors.New("advice is missing in one of the three languages"))
	}
	return errors.Join(errs...)
}

// heal puts right what Gapura rightly did not touch.
func (s story) heal(ctx context.Context, f fault.Fault, host *lab.Host) error {
	if s.verb != "" {
		return nil
	}
	return f.Heal(ctx, host)
}

// teller prints an incident's story as it grows.
type teller struct {
	began   time.Time
	printed map[string]bool // a line may get its place between lines that were printed before
}

var kinds = map[string]string{
	"fault": "collector knows", "seen": "seen outside", "cause": "cause named", "confirmed": "confirmed", "order": "order", "held": "not repaired yet",
	"asked": "host asked", "refused": "not repaired", "outcome": "host's answer", "returned": "others did it", "verified": "verified outside", "resolved": "resolved",
}

func (t *teller) print(i *apiv1.Incident) {
	for _, e := range i.GetTimeline() {
		key := e.GetKind() + e.GetTime().String() + e.GetText()
		if t.printed[key] {
			continue
		}
		t.printed[key] = true
		kind := kinds[e.GetKind()]
		if kind == "" {
			kind = e.GetKind()
		}
		ms := float64(e.GetTime().AsTime().Sub(t.began).Microseconds()) / 1000
		say("   %8.1f ms  %-16s  %s", ms, kind, e.GetText())
	}
}
