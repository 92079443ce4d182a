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
	UnitCooldown     time.Duration `yaml:"unit_cooldown"`      // between two attempts on a unit; doubles per failure up to a day
	UnitAttempts     int           `yaml:"unit_attempts"`      // per UnitWindow, then it is given up
	UnitWindow       time.Duration `yaml:"unit_window"`        // of UnitAttempts
	HostInFlight     int           `yaml:"host_in_flight"`     // actions at once on a host
	HostPerDay       int           `yaml:"host_per_day"`       // actions in 24 h on a host
	CustomerInFlight int           `yaml:"customer_in_flight"` // actions at once on a customer's hosts
	FleetShare       float64       `yaml:"fleet_share"`        // share of the enrolled hosts with an action in flight, at least one host
	FleetPerMinute   int           `yaml:"fleet_per_minute"`
	FleetPerHour     int           `yaml:"fleet_per_hour"`
	VerifyFor        time.Duration `yaml:"verify_for"`   // after the host did it, until the outside must be well
	ApproveFor       time.Duration `yaml:"approve_for"`  // a person's time to agree
	Settle           time.Duration `yaml:"settle"`       // after the collector's start: absence of reports is not health
	EvidenceAge      time.Duration `yaml:"evidence_age"` // older evidence does not authorise
}

// Defaults returns the shipped limits (safety.md 3.6).
func Defaults() Limits {
	return Limits{
		UnitCooldown: 15 * time.Minute, UnitAttempts: 3, UnitWindow: 6 * time.Hour,
		HostInFlight: 1, HostPerDay: 4, CustomerInFlight: 3,
		FleetShare: 0.01, FleetPerMinute: 30, FleetPerHour: 300,
		VerifyFor: 30 * time.Second, ApproveFor: time.Hour, Settle: 2 * time.Minute, EvidenceAge: time.Minute,
	}
}

// Ceilings returns what no policy can go above, or for the times below (DESIGN section 8).
func Ceilings() Limits {
	return Limits{
		UnitCooldown: command.CeilingUnitGap, UnitAttempts: command.CeilingUnitPerHour, UnitWindow: time.Hour,
		HostInFlight: 1, HostPerDay: command.CeilingHostPerDay, CustomerInFlight: 10,
		FleetShare: 0.10, FleetPerMinute: 60, FleetPerHour: 600,
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
	least("verify_for", l.VerifyFor, time.Second)
	most("unit_cooldown", l.UnitCooldown.Seconds(), maxCooldown.Seconds())
	most("unit_window", l.UnitWindow.Seconds(), maxCooldown.Seconds()) // older actions are forgotten
	most("unit_attempts", float64(l.UnitAttempts), float64(c.UnitAttempts))
	most("host_in_flight", float64(l.HostInFlight), float64(c.HostInFlight))
	most("host_per_day", float64(l.HostPerDay), float64(c.HostPerDay))
	most("customer_in_flight", float64(l.CustomerInFlight), float64(c.CustomerInFlight))
	most("fleet_share", l.FleetShare, c.FleetShare)
	most("fleet_per_minute", float64(l.FleetPerMinute), float64(c.FleetPerMinute))
	most("fleet_per_hour", float64(l.FleetPerHour), float64(c.FleetPerHour))
	most("verify_for", l.VerifyFor.Seconds(), c.VerifyFor.Seconds())
	most("approve_for", l.ApproveFor.Seconds(), c.ApproveFor.Seconds())
	most("evidence_age", l.EvidenceAge.Seconds(), c.EvidenceAge.Seconds())
	return errors.Join(errs...)
}

// Policy is what an operator decided about automation.
type Policy struct {
	Mode   command.Mode `yaml:"mode"`  // where no rule fits; the install default is approve
	Rules  []Rule       `yaml:"rules"` // the first that fits decides
	Limits Limits       `yaml:"limits"`
	Paused string       `yaml:"paused"` // why nothing is done, empty when not paused
}

// Rule sets the mode for causes and hosts. Empty fields fit everything.
type Rule struct {
	Cause string            `yaml:"cause"`
	Host  string            `yaml:"host"`
	Label map[string]string `yaml:"label"`
	Mode  command.Mode      `yaml:"mode"`
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
	for n, r := range p.Rules {
		if r.fits(cause, host, w) {
			return r.Mode, fmt.Sprintf("remedy.rules[%d]", n)
		}
	}
	return p.Mode, "remedy.mode"
}

func (r Rule) fits(cause, host string, w World) bool {
	if r.Cause != "" && r.Cause != cause || r.Host != "" && r.Host != host {
		return false
	}
	for key, value := range r.Label {
		if w.Label(host, key) != value {
			return false
		}
	}
	return true
}
