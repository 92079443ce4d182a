package incident_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// start is when every story begins.
var start = time.Date(2026, 11, 21, 7, 30, 0, 0, time.UTC)

func at(d time.Duration) time.Time { return start.Add(d) }

// desk is a ledger with a clock of the test's own.
type desk struct {
	*incident.Ledger
	t *testing.T
}

func newDesk(t *testing.T) desk {
	n := 0
	return desk{incident.NewLedger(incident.Defaults(), nil, func() string {
		n++
		return fmt.Sprintf("incidents/%d", n)
	}), t}
}

// failing is a direct look that fails.
func failing(site string) fact.Observation {
	return fact.Observation{
		Site: site, Status: 502, Failure: fact.StatusError, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect,
	}
}

// well is a direct look that is good.
func well(site string) fact.Observation {
	o := failing(site)
	o.Status, o.Failure = 200, fact.WellAnswered
	return o
}

// reported makes a look somebody else's word.
func reported(o fact.Observation) fact.Observation {
	o.Vantage, o.Feed, o.Tier = "support", "api", fact.TierMonitored
	return o
}

// killed is the conclusive verdict about a unit of web-1.
func killed(unit string) diagnose.Finding {
	return diagnose.Finding{
		Cause: "php-fpm-killed", Strength: diagnose.Conclusive, Subject: diagnose.Subject{Host: "web-1", Unit: unit},
		Evidence: []diagnose.Evidence{{Text: unit + " is failed (signal 9)"}},
	}
}

// unexplained is the verdict when nothing stands.
func unexplained(host, site string) diagnose.Finding {
	return diagnose.Finding{Cause: diagnose.Unknown.ID, Subject: diagnose.Subject{Host: host, Site: site}}
}

func strong(f diagnose.Finding) diagnose.Finding {
	f.Strength = diagnose.Strong
	return f
}

// fails lets a site fail after d.
func (d desk) fails(after time.Duration, o fact.Observation, f diagnose.Finding) *incident.Incident {
	return d.Failed(o, at(after), f, at(after))
}

// isWell lets a site of web-1 be well after d.
func (d desk) isWell(after time.Duration, o fact.Observation) []*incident.Incident {
	return d.Succeeded(o, "web-1", at(after), at(after))
}

// confirmed returns an incident that two looks have confirmed, 300 ms after the start.
func (d desk) confirmed(site string) *incident.Incident {
	d.t.Helper()
	d.fails(0, failing(site), killed("php8.2-fpm.service"))
	i := d.fails(300*time.Millisecond, failing(site), killed("php8.2-fpm.service"))
	d.is(i, incident.Confirmed)
	return i
}

func (d desk) is(i *incident.Incident, want incident.State) {
	d.t.Helper()
	if i.State != want {
		d.t.Fatalf("%s is %s, not %s: %v", i.Name, i.State, want, kinds(i))
	}
}

func kinds(i *incident.Incident) (list []string) {
	for _, e := range i.Timeline {
		list = append(list, e.Kind)
	}
	return list
}
