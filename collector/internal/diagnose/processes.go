package diagnose

import (
	"cmp"
	"fmt"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// spinning is the share of one CPU that a process takes which does nothing but compute, or would take if nobody else did.
const spinning = 0.8

// processes returns what runs on the host now, or what to answer when nobody has looked. Whatever has stopped processes
// is always among them.
func (s *scene) processes() ([]fleet.Belief[fact.Process], answer, bool) {
	where := ""
	if s.host != nil {
		where = " on " + s.host.Name
	}
	return fresh[fact.Process](s, "what runs"+where, AskProcesses, "")
}

// processStopped asks whether processes of the unit at a part of the path are stopped (state T): somebody's SIGSTOP, or
// a debugger.
func processStopped(p part) Condition {
	return Condition{fmt.Sprintf("processes of %s are stopped", p), func(s *scene) answer {
		return s.askProcess(p, func(b fact.Process) fact.Tri { return fact.Is(b.Stopped > 0) }, stoppedSays)
	}}
}

// mostStopped asks whether so many processes of the unit at a part of the path are stopped that the others do not count.
func mostStopped(p part) Condition {
	return Condition{fmt.Sprintf("most processes of %s are stopped", p), func(s *scene) answer {
		return s.askProcess(p, func(b fact.Process) fact.Tri { return fact.Is(b.Stopped > 0 && 2*b.Stopped >= b.Count) },
			stoppedSays)
	}}
}

func stoppedSays(b fact.Process) string {
	return fmt.Sprintf("%d of %d processes %s of %s are stopped (state T)", b.Stopped, b.Count, b.Name, b.Unit)
}

// processSpins asks whether a process of the unit at a part of the path computes without a pause. Where others want the
// CPUs too, other machines of the same hardware among them, it gets less than one: then it must take more than all else
// that runs on the host, and the rest must be time in which somebody waited for a turn.
func processSpins(p part) Condition {
	return Condition{fmt.Sprintf("a process of %s computes without a pause", p), func(s *scene) answer {
		return s.askProcess(p, func(b fact.Process) fact.Tri {
			share, known := b.CPU.Get()
			cpus, counted := s.cpus()
			switch {
			case b.Running == 0:
				return fact.No
			case !known || !counted:
				return fact.Unknown
			}
			takes := share * float64(cpus)
			return fact.Is(takes >= spinning || takes >= turns && takes+s.pressure() >= spinning && 2*share >= s.taken(whoever))
		}, func(b fact.Process) string {
			return fmt.Sprintf("%s of %s computes without a pause (%.0f%% of the machine)", b.Name, b.Unit, 100*b.CPU.Or(0))
		})
	}}
}

// askProcess asks something of the processes of the unit at a part of the path; one yes is enough.
func (s *scene) askProcess(p part, question func(fact.Process) fact.Tri, says func(fact.Process) string) answer {
	unit := s.name(p)
	if unit == "" {
		return unseen(s.which(p))
	}
	all, instead, ok := s.processes()
	if !ok {
		return instead
	}
	total := answer{is: fact.No}
	for _, b := range all {
		if b.Body.Unit != unit {
			continue
		}
		switch question(b.Body) {
		case fact.Yes:
			return seen(true, evidence(b, says(b.Body)))
		case fact.Unknown:
			total = unseen("what " + b.Body.Name + " of " + unit + " does")
		}
	}
	return total
}

// whoever is every process.
func whoever(fact.Process) bool { return true }

// taken is the share of the CPUs that some of the processes take together, as far as they were looked at.
func (s *scene) taken(by func(fact.Process) bool) (share float64) {
	all, _, _ := s.processes()
	for _, b := range all {
		if by(b.Body) {
			share += b.Body.CPU.Or(0)
		}
	}
	return share
}

// pressure is the share of the last seconds in which somebody waited for a CPU, 0 when that is not known.
func (s *scene) pressure() float64 {
	load, _ := latest[fact.Load](s, "machine")
	return load.Body.PressureCPU.Or(0)
}

// cpus is how many CPUs the host has.
func (s *scene) cpus() (uint32, bool) {
	load, why := latest[fact.Load](s, "machine")
	if why != "" {
		return 0, false
	}
	return load.Body.CPUs.Get()
}

// title names a process and the unit it belongs to.
func title(p fact.Process) string {
	return p.Name + " (" + cmp.Or(p.Unit, p.User, "no unit") + ")"
}
