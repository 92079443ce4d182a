package incident

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
)

// Limits say how often and for how long a site must fail, or be well, before it is believed.
type Limits struct {
	// ConclusiveLooks failing looks, ConclusiveGap apart, confirm a conclusive verdict (DESIGN section 8: 2, 250 ms).
	ConclusiveLooks int           `yaml:"conclusive_looks"`
	ConclusiveGap   time.Duration `yaml:"conclusive_gap"`
	// OrdinaryLooks failing looks in a row, OrdinaryGap apart, confirm any other verdict.
	OrdinaryLooks int           `yaml:"ordinary_looks"`
	OrdinaryGap   time.Duration `yaml:"ordinary_gap"`
	// StandingGap is the time between looks at a confirmed incident that nobody is repairing.
	StandingGap time.Duration `yaml:"standing_gap"`
	// WellLooks good looks over at least WellFor resolve an incident.
	WellLooks int           `yaml:"well_looks"`
	WellFor   time.Duration `yaml:"well_for"`
	// LookLimit is how long a look may take before it is asked for again.
	LookLimit time.Duration `yaml:"look_limit"`
}

// Defaults returns the shipped limits: DESIGN section 8, safety.md 3.4 as DESIGN overrules it.
func Defaults() Limits {
	return Limits{
		ConclusiveLooks: 2, ConclusiveGap: 250 * time.Millisecond,
		OrdinaryLooks: 3, OrdinaryGap: 5 * time.Second,
		StandingGap: 15 * time.Second,
		WellLooks:   3, WellFor: 5 * time.Minute,
		LookLimit: 20 * time.Second,
	}
}

// needed returns how many failing looks in a row confirm a verdict, and how far apart they are.
func (l Limits) needed(s diagnose.Strength) (looks int, gap time.Duration) {
	if s == diagnose.Conclusive {
		return l.ConclusiveLooks, l.ConclusiveGap
	}
	return l.OrdinaryLooks, l.OrdinaryGap
}
