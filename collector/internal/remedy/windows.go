package remedy

import (
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// maxWindow is how long a maintenance window may be: one that nobody ends must not last (safety.md 3.5).
const maxWindow = 24 * time.Hour

// Window is a time in which people work on hosts, and nothing is repaired there. Empty fields fit every host.
type Window struct {
	Host  string            `yaml:"host"`
	Label map[string]string `yaml:"label"`
	From  string            `yaml:"from"`  // "2026-11-28T01:00:00+07:00"
	Lasts time.Duration     `yaml:"lasts"` // a day at most
	Why   string            `yaml:"why"`
}

// Quiet is a part of every day in which a customer wants nothing done. Empty fields fit every host.
type Quiet struct {
	Host  string            `yaml:"host"`
	Label map[string]string `yaml:"label"`
	From  string            `yaml:"from"`       // "22:00"
	Until string            `yaml:"until"`      // "06:00", of the next day when that is before From
	Zone  time.Duration     `yaml:"utc_offset"` // 7h is Jakarta and Hanoi
}

func (w Window) validate() error {
	if _, err := time.Parse(time.RFC3339, w.From); err != nil {
		return fmt.Errorf("from: %q is not a time as 2026-11-28T01:00:00+07:00", w.From)
	}
	if w.Lasts <= 0 || w.Lasts > maxWindow {
		return fmt.Errorf("lasts: %s is not between 0 and %s", w.Lasts, maxWindow)
	}
	return nil
}

// holds reports whether the window is open, and until when. One that cannot be read forbids; Validate has seen it.
func (w Window) holds(now time.Time) (until time.Time, open bool) {
	from, err := time.Parse(time.RFC3339, w.From)
	until = from.Add(w.Lasts)
	return until, err != nil || !now.Before(from) && now.Before(until)
}

func (q Quiet) validate() error {
	_, errFrom := minuteOf(q.From)
	_, errUntil := minuteOf(q.Until)
	err := errors.Join(errFrom, errUntil)
	if q.Zone.Abs() > 14*time.Hour {
		err = errors.Join(err, fmt.Errorf("utc_offset: %s is no offset of any place", q.Zone))
	}
	return err
}

// minuteOf reads "22:00" as minutes after midnight.
func minuteOf(text string) (int, error) {
	t, err := time.Parse("15:04", text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a time of day as 22:00", text)
	}
	return 60*t.Hour() + t.Minute(), nil
}

// holds reports whether it is quiet now.
func (q Quiet) holds(now time.Time) bool {
	from, errFrom := minuteOf(q.From)
	until, errUntil := minuteOf(q.Until)
	if errFrom != nil || errUntil != nil {
		return true // Validate has seen it; what cannot be read forbids
	}
	there := now.UTC().Add(q.Zone)
	minute := 60*there.Hour() + there.Minute()
	if from <= until {
		return from <= minute && minute < until
	}
	return from <= minute || minute < until
}

// Window returns the maintenance window that is open on a host.
func (e *Engine) Window(host string, w World, now time.Time) (until time.Time, why string, open bool) {
	n, until := e.window(host, w, now)
	if n < 0 {
		return time.Time{}, "", false
	}
	return until, e.policy.Maintenance[n].Why, true
}

// window returns the number of that window in the policy, below 0 for none.
func (e *Engine) window(host string, w World, now time.Time) (n int, until time.Time) {
	for n, m := range e.policy.Maintenance {
		if until, open := m.holds(now); open && fits(m.Host, m.Label, host, w) {
			return n, until
		}
	}
	return -1, time.Time{}
}

func outsideMaintenance(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	n, until := e.window(c.incident.Subject.Host, w, now)
	if n < 0 {
		return nil
	}
	return command.Refuse(command.MaintenanceWindow, fmt.Sprintf("remedy.maintenance[%d]", n), "maintenance until %s: %s",
		until.UTC().Format(time.DateTime), e.policy.Maintenance[n].Why)
}

func outsideQuietHours(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	for n, q := range e.policy.Quiet {
		if fits(q.Host, q.Label, c.incident.Subject.Host, w) && q.holds(now) {
			return command.Refuse(command.QuietHours, fmt.Sprintf("remedy.quiet[%d]", n), "quiet from %s to %s", q.From, q.Until)
		}
	}
	return nil
}

// fits reports whether a host is one of those that a name and labels select; empty, they select all.
func fits(name string, labels map[string]string, host string, w World) bool {
	if name != "" && name != host {
		return false
	}
	for key, value := range labels {
		if w.Label(host, key) != value {
			return false
		}
	}
	return true
}
