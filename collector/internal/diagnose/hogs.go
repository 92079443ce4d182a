package diagnose

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Shares of the machine from which on a process is one that takes it. Of the CPUs less is enough for a rival of everything
// that serves sites: units may be bound to some of the CPUs, other machines may share them, and systemd shares them out
// among units, so that one that wants all of them gets no more than the others do.
const (
	hogCPU    = 0.50
	rivalCPU  = 0.05 // at least, or what falls due anyway would be a rival on a machine that gets next to nothing
	rivalOf   = 0.25 // of what all processes take
	rivalSize = 0.50 // of what those take that serve sites
	hogIO     = 0.50
	hogMemory = 0.30
)

// servesNothing asks whether the path ends at the web server: it answers by itself.
func servesNothing() Condition {
	return Condition{"the web server answers by itself", func(s *scene) answer {
		if s.path.Vhost.Server == "" {
			return unseen("which web server answers for " + s.site)
		}
		return answer{is: fact.Is(s.path.Target == "")}
	}}
}

// starves asks whether the requests of the path wait for nothing but the CPU, and it has nothing left to give. Load
// alone is no cause: a machine with ten times more to do than CPUs still answers.
func starves() Condition {
	return all(
		answersLate(), cpuSaturatedNow(),
		oneOf(servesNothing(), all(workersWait(fact.WaitsOnCPU), oneOf(backendIs(phpFPM), computes(backend)))),
	)
}

// turns is the share of one CPU that a process gets at least which wants all of it, on a machine with far too much to do.
const turns = 0.05

// computes asks whether the unit at a part of the path takes CPU at all. That a single process was found in want of it
// once may be chance; one that sleeps takes nothing.
func computes(p part) Condition {
	return Condition{fmt.Sprintf("processes of %s compute", p), func(s *scene) answer {
		return s.askProcess(p, func(b fact.Process) fact.Tri {
			share, known := b.CPU.Get()
			cpus, counted := s.cpus()
			if !known || !counted {
				return fact.Unknown
			}
			return fact.Is(share*float64(cpus) >= turns)
		}, func(b fact.Process) string {
			return fmt.Sprintf("%s of %s takes %.1f%% of the machine", b.Name, b.Unit, 100*b.CPU.Or(0))
		})
	}}
}

// strangerTakes asks whether something that serves no site takes the machine.
func strangerTakes(what string) Condition {
	return Condition{"something that serves no site takes the " + what, func(s *scene) answer {
		all, instead, ok := s.processes()
		if !ok {
			return instead
		}
		for _, b := range all {
			if share := s.takes(b.Body, what); share > 0 && !s.servesSites(b.Body) {
				return seen(true, evidence(b, fmt.Sprintf("%s takes %.0f%% of the %s", title(b.Body), 100*share, what)))
			}
		}
		return seen(false)
	}}
}

// takes returns the share of the machine that a process takes, 0 when it is none to speak of or not known.
func (s *scene) takes(p fact.Process, what string) float64 {
	share, least := 0.0, hogCPU
	if ofKernel(p) {
		return 0
	}
	switch what {
	case "CPU":
		share = p.CPU.Or(0)
		if !isOurs(p) {
			least = min(hogCPU, max(rivalCPU, rivalOf*s.taken(whoever), rivalSize*s.taken(s.servesSites)))
		}
	case "disks":
		share, least = p.IO.Or(0), hogIO
	case "memory":
		least = hogMemory
		load, _ := latest[fact.Load](s, "machine")
		if total, known := load.Body.MemoryTotal.Get(); known && total > 0 {
			share = float64(p.Memory.Or(0)) / float64(total)
		}
	}
	if share < least {
		return 0
	}
	return share
}

// isOurs reports whether a process is Gapura's own. It works because something failed and was asked about: it is no rival, and
// is told like anybody else where it takes the machine.
func isOurs(p fact.Process) bool {
	return strings.HasPrefix(p.Unit, "gapura-")
}

// ofKernel reports whether a process is a thread of the kernel, which has no memory of its own. What it does it does for
// others: it takes pages away where memory is short, and packets off a card.
func ofKernel(p fact.Process) bool {
	memory, known := p.Memory.Get()
	return known && memory == 0 && p.Unit == ""
}

// servesSites reports whether a process belongs to the web stack, a database, or whatever stands behind a route.
func (s *scene) servesSites(p fact.Process) bool {
	if p.Unit == "" {
		return false
	}
	if webStack.of(p.Unit) || database.of(p.Unit) {
		return true
	}
	for _, owner := range s.host.Owners() {
		if owner == p.Unit {
			return true
		}
	}
	return false
}

// hog returns the process that takes most of the machine and serves no site.
func (s *scene) hog() (hog fleet.Belief[fact.Process], ok bool) {
	all, _, known := s.processes()
	if !known {
		return hog, false
	}
	most := 0.0
	for _, b := range all {
		for _, resource := range []string{"CPU", "disks", "memory"} {
			if share := s.takes(b.Body, resource); share > most && !s.servesSites(b.Body) {
				hog, most, ok = b, share, true
			}
		}
	}
	return hog, ok
}
