package collector

import (
	"context"
	"reflect"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/desk"
	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/build"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// settleSites is how often the prober's plan follows what the brain believes of sites.
const settleSites = 2 * time.Second

func (c *Collector) newProber() *observe.Schedule {
	looker := observe.New(observe.Config{
		Version: build.Version(), Timeout: c.cfg.Prober.Timeout, Serves: c.serves,
		NameServers: c.cfg.Prober.nameServers(), Control: c.cfg.Prober.Control,
	})
	return observe.NewSchedule(observe.DefaultLimits(), looker, c.seen)
}

// serves asks the brain whether a redirect leads to a name of the same host. It runs in the prober's goroutines, after the
// brain was made; what the brain has no time to say is not followed.
func (c *Collector) serves(site, name string) bool {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	serves, err := c.brain.Serves(ctx, site, name)
	return err == nil && serves
}

// eye lets the brain ask for looks.
type eye struct{ schedule *observe.Schedule }

// Want asks for one look. Confirming and verifying looks carry a unique query, so the host can say whether they arrived.
func (e eye) Want(w brain.LookWanted) {
	e.schedule.Want(observe.Request{
		Site: w.Site, Host: w.Host, URL: w.URL, Address: w.Address, Direct: w.Direct, Purpose: w.Purpose, Expect: w.Expect,
		Token: w.Purpose == observe.Confirm || w.Purpose == observe.Verify,
	})
}

// keepSites lets the prober look at the sites that the brain knows.
func (c *Collector) keepSites(ctx context.Context) error {
	tick := time.NewTicker(settleSites)
	defer tick.Stop()
	var planned []observe.SiteSpec
	for {
		doors, err := c.brain.Doors(ctx)
		if err != nil {
			return nil // the brain has ended
		}
		specs := make([]observe.SiteSpec, 0, len(doors))
		for _, d := range doors {
			specs = append(specs, c.spec(d))
		}
		if !reflect.DeepEqual(specs, planned) {
			c.prober.SetSites(specs)
			planned = specs
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (c *Collector) spec(d brain.Door) observe.SiteSpec {
	s := observe.SiteSpec{
		Site: d.Site, Host: d.Host, URL: d.URL, Address: d.Address, Direct: d.Direct, Discovered: !d.Configured, Interval: d.Interval, Expect: d.Expect,
	}
	if s.Interval == 0 {
		s.Interval = c.cfg.Prober.Discovered
		if d.Configured {
			s.Interval = c.cfg.Prober.Configured
		}
	}
	return s
}

// newAPI puts the desk behind the API.
func (c *Collector) newAPI(keys keyring, auth *authority.Authority, feed *api.Feed) (*api.Server, error) {
	cfg := c.cfg.API
	cfg.TLS = identity.OneWayTLS(keys.source)
	d := desk.New(c.brain, c.store)
	return api.New(cfg, api.Deps{
		Authenticator: bearers{auth},
		Readers:       d.Readers(),
		Hands: api.Hands{
			Oracle: d, Actions: d, Sites: d, Witness: c.brain, Doorman: doorman{auth}, Requests: d, Incidents: feed,
		},
		Log: c.log,
	})
}
