package remedy

import (
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// Limits are the budgets of actions. Each has a compiled ceiling, a shipped default and what policy sets between 0 and
// the ceiling. In-flight actions count against every limit.
type Limits struct {
	UnitCooldown     time.Duration `yaml:"unit_cooldown"`          // between two attempts on a unit; doubles per failure up to a day
	UnitAttempts     int           `yaml:"unit_attempts"`          // per UnitWindow, then it is given up
	UnitWindow       time.Duration `yaml:"unit_window"`            // of UnitAttempts
	HostInFlight     int           `yaml:"host_in_flight"`         // actions at once on a host
	HostPerDay       int           `yaml:"host_per_day"`           // actions in 24 h on a host
	HostRequests     int           `yaml:"host_requests_per_hour"` // orders for a host, those that it refused included
	OthersPerDay     int           `yaml:"others_per_day"`         // repairs of a unit by others in 24 h; more, and it is left to them
	CustomerInFlight int           `yaml:"customer_in_flight"`     // actions at once on a customer's hosts
	CustomerShare    float64       `yaml:"customer_share"`         // of the fleet's rate, at least one action
	ClusterInFlight  int           `yaml:"cluster_in_flight"`      // actions at once in a cluster
	ClusterPerHour   int           `yaml:"cluster_per_hour"`       // actions in an hour in a cluster, or
	ClusterShare     float64       `yaml:"cluster_share"`          // of its hosts, whichever is more
	CauseShare       float64       `yaml:"cause_share"`            // of the fleet's rate, at least one action
	FleetShare       float64       `yaml:"fleet_share"`            // share of the enrolled hosts with an action in flight, at least one host
	FleetPerMinute   int           `yaml:"fleet_per_minute"`
	FleetPerHour     int           `yaml:"fleet_per_hour"`
	StartBurst       int           `yaml:"start_burst"`    // after the collector's start so many actions at once, then
	StartGap         time.Duration `yaml:"start_gap"`      // one in such a time, until
	StartVerified    int           `yaml:"start_verified"` // in a row were verified
	StormHosts       int           `yaml:"storm_hosts"`    // that turn bad in one way within a minute; more, and
	StormShare       float64       `yaml:"storm_share"`    // more than that of the enrolled hosts, are a storm
	SilentShare      float64       `yaml:"silent_share"`   // of a cluster's hosts, and more than StormHosts: so many silent agents are one too
	VerifyFor        time.Duration `yaml:"verify_for"`     // after the host did it, until the outside must be well
	ApproveFor       time.Duration `yaml:"approve_for"`    // a person's time to agree
	Settle           time.Duration `yaml:"settle"`         // after the collector's start: absence of reports is not health
	EvidenceAge      time.Duration `yaml:"evidence_age"`   // older evidence does not authorise
}

// Defaults returns the shipped limits (safety.md 3.6; the start and the storm: DESIGN 8). HostRequests is ours: a unit that its
// host refuses all the time is asked for 11 times in the first hour, and then 4 times. So is OthersPerDay: two are chance.
func Defaults() Limits {
	return Limits{
		UnitCooldown: 15 * time.Minute, UnitAttempts: 3, UnitWindow: 6 * time.Hour,
		HostInFlight: 1, HostPerDay: 4, HostRequests: 20, OthersPerDay: 2, CustomerInFlight: 3, CustomerShare: 0.05,
		ClusterInFlight: 1, ClusterPerHour: 3, ClusterShare: 0.10, CauseShare: 0.20,
		FleetShare: 0.01, FleetPerMinute: 30, FleetPerHour: 300,
		StartBurst: 2, StartGap: 10 * time.Second, StartVerified: 3,
		StormHosts: 5, StormShare: 0.005, SilentShare: 0.20,
		VerifyFor: 30 * time.Second, ApproveFor: time.Hour, Settle: 2 * time.Minute, EvidenceAge: time.Minute,
	}
}

// Ceilings returns what no policy can go above, or for the times and StartVerified below (DESIGN section 8). A storm may be
// called as late as safety.md 3.7 has it. HostRequests leaves most of the signer's fuse, 600 an hour, to others.
func Ceilings() Limits {
	return Limits{
		UnitCooldown: command.CeilingUnitGap, UnitAttempts: command.CeilingUnitPerHour, UnitWindow: time.Hour,
		HostInFlight: 1, HostPerDay: command.CeilingHostPerDay, HostRequests: 60, OthersPerDay: command.CeilingHostPerDay, CustomerInFlight: 10, CustomerShare: 1,
		ClusterInFlight: 10, ClusterPerHour: 60, ClusterShare: 1, CauseShare: 1,
		FleetShare: 0.10, FleetPerMinute: 60, FleetPerHour: 600,
		StartBurst: 60, StartGap: 0, StartVerified: 0,
		StormHosts: 20, StormShare: 0.02, SilentShare: 0.50,
		VerifyFor: 10 * time.Minute, ApproveFor: 24 * time.Hour, Settle: 0, EvidenceAge: 5 * time.Minute,
	}
}

// Validate returns everything that is outside the ceilings.
func (l Limits) Validate() error {
	c := Ceilings()
	var errs []error
	most := func(key string, value, ceiling float64) {
		if !(value >= 0 && value <= ceiling) { // so that NaN is outside too
			errs = append(errs, fmt.Errorf("limits.%s: %v is outside 0 to %v", key, value, ceiling))
		}
	}
	least := func(key string, value, floor time.Duration) {
		if value < floor {
			errs = append(errs, fmt.Errorf("limits.%s: %s is below the compiled floor of %s", key, value, floor))
		}
	}
	least("unit_cooldown", l.UnitCooldown, c.UnitCooldown)
	least("unit_window", l.UnitWindow, c.UnitWindow)
	least("settle", l.Settle, c.Settle)
	least("start_gap", l.StartGap, c.StartGap)
	least("verify_for", l.VerifyFor, time.Second)
	most("unit_cooldown", l.UnitCooldown.Seconds(), maxCooldown.Seconds())
	most("unit_window", l.UnitWindow.Seconds(), maxCooldown.Seconds()) // older actions are forgotten
	most("unit_attempts", float64(l.UnitAttempts), float64(c.UnitAttempts))
	most("host_in_flight", float64(l.HostInFlight), float64(c.HostInFlight))
	most("host_per_day", float64(l.HostPerDay), float64(c.HostPerDay))
	most("host_requests_per_hour", float64(l.HostRequests), float64(c.HostRequests))
	most("others_per_day", float64(l.OthersPerDay), float64(c.OthersPerDay))
	most("customer_in_flight", float64(l.CustomerInFlight), float64(c.CustomerInFlight))
	most("customer_share", l.CustomerShare, c.CustomerShare)
	most("cluster_in_flight", float64(l.ClusterInFlight), float64(c.ClusterInFlight))
	most("cluster_per_hour", float64(l.ClusterPerHour), float64(c.ClusterPerHour))
	most("cluster_share", l.ClusterShare, c.ClusterShare)
	most("cause_share", l.CauseShare, c.CauseShare)
	most("fleet_share", l.FleetShare, c.FleetShare)
	most("fleet_per_minute", float64(l.FleetPerMinute), float64(c.FleetPerMinute))
	most("fleet_per_hour", float64(l.FleetPerHour), float64(c.FleetPerHour))
	most("start_burst", float64(l.StartBurst), float64(c.StartBurst))
	most("start_gap", l.StartGap.Seconds(), time.Hour.Seconds())
	most("start_verified", float64(l.StartVerified), 100)
	most("storm_hosts", float64(l.StormHosts), float64(c.StormHosts))
	most("storm_share", l.StormShare, c.StormShare)
	most("silent_share", l.SilentShare, c.SilentShare)
	most("verify_for", l.VerifyFor.Seconds(), c.VerifyFor.Seconds())
	most("approve_for", l.ApproveFor.Seconds(), c.ApproveFor.Seconds())
	most("evidence_age", l.EvidenceAge.Seconds(), c.EvidenceAge.Seconds())
	return errors.Join(errs...)
}

// Policy is what an operator decided about automation.
type Policy struct {
	Mode command.Mode `yaml:"mode"` // where no rule fits; the install default is approve
	// Promote lets a good record raise shadow or approve to auto, where no rule fits.
	Promote bool   `yaml:"promote"`
	Rules   []Rule `yaml:"rules"` // the first that fits decides
	Limits  Limits `yaml:"limits"`
	Paused  string `yaml:"paused"` // why nothing is done, empty when not paused
	// Canary lets first repairs be tried inside a storm; otherwise a person agrees to each.
	Canary bool `yaml:"canary"`
	// Maintenance and Quiet are when nothing is done on some hosts.
	Maintenance []Window `yaml:"maintenance"`
	Quiet       []Quiet  `yaml:"quiet"`
}

// Rule sets the mode for causes and hosts. Empty fields fit everything.
type Rule struct {
	Cause string            `yaml:"cause"`
	Host  string            `yaml:"host"`
	Label map[string]string `yaml:"label"`
	Mode  command.Mode      `yaml:"mode"`
	// Promote lets a good record of the cause on these hosts raise shadow or approve to auto.
	Promote bool `yaml:"promote"`
}

// DefaultPolicy returns the shipped policy: a person approves every action.
func DefaultPolicy() Policy { return Policy{Mode: command.Approve, Limits: Defaults()} }

// Validate returns everything that is wrong with a policy.
func (p Policy) Validate() error {
	errs := []error{p.Limits.Validate(), validMode("mode", p.Mode)}
	for n, r := range p.Rules {
		errs = append(errs, validMode(fmt.Sprintf("rules[%d].mode", n), r.Mode))
		if r.Cause != "" && For(r.Cause) == nil {
			errs = append(errs, fmt.Errorf("rules[%d].cause: no remedy answers %q", n, r.Cause))
		}
	}
	for n, w := range p.Maintenance {
		if err := w.validate(); err != nil {
			errs = append(errs, fmt.Errorf("maintenance[%d]: %w", n, err))
		}
	}
	for n, q := range p.Quiet {
		if err := q.validate(); err != nil {
			errs = append(errs, fmt.Errorf("quiet[%d]: %w", n, err))
		}
	}
	return errors.Join(errs...)
}

func validMode(key string, m command.Mode) error {
	switch m {
	case command.Observe, command.Shadow, command.Approve, command.Auto:
		return nil
	}
	return fmt.Errorf("%s: %q is not one of observe, shadow, approve, auto", key, m)
}

// ModeFor returns the mode that holds for a cause on a host, and where it was decided.
func (p Policy) ModeFor(cause, host string, w World) (command.Mode, string) {
	rule, by := p.ruleFor(cause, host, w)
	return rule.Mode, by
}

// ruleFor returns the rule that decides, and where it stands.
func (p Policy) ruleFor(cause, host string, w World) (Rule, string) {
	for n, r := range p.Rules {
		if r.fits(cause, host, w) {
			return r, fmt.Sprintf("remedy.rules[%d]", n)
		}
	}
	return Rule{Mode: p.Mode, Promote: p.Promote}, "remedy.mode"
}

func (r Rule) fits(cause, host string, w World) bool {
	return (r.Cause == "" || r.Cause == cause) && fits(r.Host, r.Label, host, w)
}
