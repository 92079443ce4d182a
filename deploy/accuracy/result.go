package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/visitor"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// result is what became of a row.
type result struct {
	row
	host                  *lab.Host
	crowd                 visitor.Crowd
	visits                visitor.Visits
	booting, began, ended time.Time
	broken                time.Time       // when the fault was there whole
	incident              *apiv1.Incident // that the row is about, nil when there was none
	wrong                 []error
	phases                []phase
	told                  string // the stories of its incidents, for a row that went wrong
}

func (r *result) note(err error) {
	if err != nil {
		r.wrong = append(r.wrong, err)
	}
}

// named is what the row ended as, in one word.
func (r *result) named() string {
	switch {
	case r.host == nil || r.began.IsZero():
		return "not tried"
	case r.incident == nil:
		return "none"
	}
	return r.incident.GetCause().GetId()
}

// visited is how many came by the way, of whom how many met the fault.
func (r *result) visited() string {
	if r.crowd.PerSecond == 0 {
		return "none"
	}
	return fmt.Sprintf("%d (%g/s), %d in vain", r.visits.Made, r.crowd.PerSecond, r.visits.Failed)
}

// resolve puts names of units where the expected results say $app, $web or $db.
func (r *result) resolve(text string) string {
	s := r.host.Stack()
	return strings.NewReplacer("$app", s.App+".service", "$web", s.Web+".service", "$db", s.DB+".service").Replace(text)
}

// jobs are what systemd on the host must have done once the row is over: what is written of the fault itself, then the order.
func (r *result) jobs() []string {
	var out []string
	for _, job := range r.Itself {
		out = append(out, r.resolve(job))
	}
	if r.Order == "" {
		return out
	}
	out = append(out, r.resolve(r.Order))
	if unit, restart := strings.CutPrefix(r.Order, "restart "); restart {
		out = append(out, r.resolve("start "+unit)) // systemd's second message of the same job
	}
	return out
}

// restarts are the units that systemd may bring back of its own accord.
func (r *result) restarts() []string {
	var out []string
	for _, unit := range r.Restarts {
		out = append(out, r.resolve(unit))
	}
	return out
}

// firstFailed is when the outside saw the fault first, by the incident's own looks.
func (r *result) firstFailed() time.Time {
	var first time.Time
	for _, o := range r.incident.GetObservations() {
		if at := o.GetTime().AsTime(); o.GetFailure() != "" && !at.Before(r.began) && (first.IsZero() || at.Before(first)) {
			first = at
		}
	}
	return first
}

// namedAt is when the row's cause was first given, the zero time for never.
func (r *result) namedAt() time.Time {
	for _, e := range r.incident.GetTimeline() {
		if e.GetKind() == "cause" && strings.HasPrefix(e.GetText(), r.Cause+" ") {
			return e.GetTime().AsTime()
		}
	}
	return time.Time{}
}

// toCause is the time from the first failing look to the cause; ok is false when there were not both.
func (r *result) toCause() (took time.Duration, ok bool) {
	from, to := r.firstFailed(), r.namedAt()
	if from.IsZero() || to.IsZero() {
		return 0, false
	}
	if r.Builds && from.Before(r.broken) {
		from = r.broken
	}
	return max(0, to.Sub(from)), true
}

// late reports whether the cause took longer than it may.
func (r *result) late() error {
	if took, ok := r.toCause(); ok && !r.Fleeting && took > r.within() {
		return fmt.Errorf("named %.1f s after the first failing look, at most %s", took.Seconds(), r.within())
	}
	return nil
}

func (r *result) hasFace(o *apiv1.Observation) bool { return slices.Contains(r.Outside, o.GetFace()) }

func (r *result) faces() string {
	var out []string
	for _, o := range r.incident.GetObservations() {
		if face := o.GetFace(); face != "" && !slices.Contains(out, face) {
			out = append(out, face)
		}
	}
	return strings.Join(out, " ")
}
