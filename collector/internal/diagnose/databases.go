package diagnose

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// families of databases, those that sites use most first.
var families = []trade{
	{"MariaDB or MySQL", named("mariadb*.service", "mysql*.service")},
	{"PostgreSQL", named("postgresql*.service")},
	{"Redis", named("redis*.service")},
}

// isDown is not serving, whatever comes next. One that was never started is nobody's database.
var isDown = state{"does not run", func(_ *scene, u fact.Unit) bool { return !u.Running() && everRan(u) }}

func everRan(u fact.Unit) bool {
	return u.Load != "not-found" && (u.FileState != "disabled" && u.Load != "masked" || u.InvocationID != "")
}

// database is the unit of the database that the path stands on: the one that the workers wait for, else the one that
// does not greet, else the first family's that is installed, running before dead. Empty when none is known.
func (s *scene) database() string {
	if s.host == nil {
		return ""
	}
	if waits, _, ok := s.waits(); ok {
		if w := longest(waits, []fact.WaitsOn{fact.WaitsOnDatabase}); w.Body.Workers > 0 {
			return cmp.Or(w.Body.Peer, s.listensAt(w.Body.Address))
		}
	}
	for _, b := range fleet.All[fact.Socket](s.host) {
		if b.Body.Unit != "" && b.Body.Greeting != "" && b.Body.Greeting != fact.GreetOK {
			return b.Body.Unit
		}
	}
	return s.installed()
}

// listensAt is the unit that listens at an address of the host, empty when none is known.
func (s *scene) listensAt(address string) string {
	for _, listen := range fleet.Listening(address) {
		if b, ok := fleet.Latest[fact.Socket](s.host, listen); ok && b.Body.Unit != "" {
			return b.Body.Unit
		}
	}
	return ""
}

// installed is the database unit of the first family that is installed.
func (s *scene) installed() string {
	units := fleet.All[fact.Unit](s.host)
	for _, family := range families {
		down := ""
		for _, u := range units {
			if !family.of(u.Body.Name) || !everRan(u.Body) || u.Body.Sub == "exited" {
				continue
			}
			if u.Body.Running() {
				return u.Body.Name
			}
			if down == "" {
				down = u.Body.Name
			}
		}
		if down != "" {
			return down
		}
	}
	return ""
}

// databaseSilent asks whether the database accepts connections and does not greet, or its processes are stopped.
func databaseSilent() Condition {
	return Condition{"the database does not greet", func(s *scene) answer {
		if a := processStopped(store).ask(s); a.is == fact.Yes {
			return a
		}
		return s.askGreeting(func(greeting string) bool { return greeting == fact.GreetSilent }, "says nothing to who connects")
	}}
}

// databaseGreets asks whether the database greets as it should.
func databaseGreets() Condition {
	return Condition{"the database greets", func(s *scene) answer {
		return s.askGreeting(func(greeting string) bool { return greeting == fact.GreetOK }, "greets")
	}}
}

// databaseRefuses asks whether the database greets with these words instead.
func databaseRefuses(words string) Condition {
	return Condition{"the database says " + words, func(s *scene) answer {
		return s.askGreeting(func(greeting string) bool { return strings.Contains(greeting, words) }, "says "+words)
	}}
}

// askGreeting asks something of how the database greets. A good greeting from before the failure proves nothing.
func (s *scene) askGreeting(question func(greeting string) bool, says string) answer {
	unit := s.name(store)
	if unit == "" {
		return unseen("which database " + s.site + " uses")
	}
	sockets, why := each[fact.Socket](s)
	if why != "" {
		return unseen(why)
	}
	total := lacking(s, "how "+unit+" greets", AskSockets, "")
	for _, b := range sockets {
		if b.Body.Unit != unit || b.Body.Greeting == "" || b.Body.Greeting == fact.GreetOK && s.outdated(b.At) {
			continue
		}
		if question(b.Body.Greeting) {
			return seen(true, evidence(b, fmt.Sprintf("%s at %s %s", unit, plain(b.Body.Address), says)))
		}
		total = seen(false)
	}
	return total
}

// outdated reports whether something was seen too long ago, or before the request was made that failed last.
func (s *scene) outdated(at time.Time) bool {
	if s.now.Sub(at) > AnswerLife {
		return true
	}
	failing := s.failing()
	if len(failing) == 0 {
		return false
	}
	last := failing[len(failing)-1]
	return at.Before(last.Received.Add(-last.Latency))
}
