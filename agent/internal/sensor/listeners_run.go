package sensor

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// socketsRun is the state of one Run.
type socketsRun struct {
	asking
	units   map[string]fact.Unit
	said    statements
	looked  time.Time
	greeted time.Time
	due     time.Time // the next look
	later   time.Time // a second one after an event; zero: none
	greet   time.Time // the next with greetings; zero: none is due
}

func (r *socketsRun) hear(bodies []fact.Body) {
	now := time.Now()
	for _, body := range bodies {
		switch b := body.(type) {
		case fact.Unit:
			r.heardUnit(b, now)
		case fact.LogSign:
			if addressInUse(b.Signature) {
				r.soon(latest(now.Add(socketsSoon), r.looked.Add(socketsRest)))
			}
			if b.Signature == "php-database-failed" {
				r.greetSoon(now, greetRest)
			}
		default:
			if _, is := busyPool(b); is && r.database() {
				r.greetSoon(now, busyRest)
			}
		}
	}
}

// addressInUse reports whether a sign says that somebody could not listen where he wanted to.
func addressInUse(signature string) bool {
	switch signature {
	case "nginx-bind-failed", "apache-ah00072", "php-fpm-bind-failed", "php-fpm-another-instance", "php-fpm-pool-conflict",
		"app-address-in-use":
		return true
	}
	return false
}

func (r *socketsRun) heardUnit(u fact.Unit, now time.Time) {
	before, known := r.units[u.Name]
	r.units[u.Name] = u
	if known && before.Active == u.Active && before.Sub == u.Sub && before.MainPID == u.MainPID {
		return
	}
	r.soon(now.Add(socketsSoon))
	r.later = now.Add(socketsLater)
	if known && ofDatabase(u.Name) {
		r.greetSoon(now.Add(socketsLater-socketsSoon), greetRest) // a database that starts has no words yet
	}
}

// ofDatabase reports whether a unit is a database by its name.
func ofDatabase(unit string) bool {
	for _, pattern := range []string{"mariadb*.service", "mysql*.service", "postgresql*.service", "redis*.service", "valkey*.service"} {
		if command.Match(pattern, unit) {
			return true
		}
	}
	return false
}

// database reports whether one listens on this host.
func (r *socketsRun) database() bool {
	for _, body := range r.said {
		if s, ok := body.(fact.Socket); ok && (ofDatabase(s.Unit) || s.Greeting != "") {
			return true
		}
	}
	return false
}

func (r *socketsRun) soon(at time.Time) {
	if at.Before(r.due) {
		r.due = at
	}
}

func (r *socketsRun) greetSoon(now time.Time, rest time.Duration) {
	if at := latest(now.Add(socketsSoon), r.greeted.Add(rest)); r.greet.IsZero() || at.Before(r.greet) {
		r.greet = at
	}
}

// next returns when something is due.
func (r *socketsRun) next() time.Time {
	at := r.due
	for _, other := range []time.Time{r.later, r.greet} {
		if !other.IsZero() && other.Before(at) {
			at = other
		}
	}
	return at
}

// look has all sockets looked at and says what is new; it returns why that was refused.
func (r *socketsRun) look(ctx context.Context, greet bool) (refused string) {
	question := &agentv1.LookQuestion_LookAtSockets{LookAtSockets: &agentv1.LookAtSockets{Greet: greet}}
	found, refused := r.ask(ctx, &agentv1.LookQuestion{Question: question})
	now := time.Now()
	r.looked, r.due = now, now.Add(readerRound)
	if !r.later.After(now) {
		r.later = time.Time{}
	}
	if greet {
		r.greeted, r.greet = now, time.Time{}
	}
	if refused != "" {
		r.due = now.Add(readerAgain)
		return refused
	}
	for i, body := range found {
		s, ok := body.(fact.Socket)
		if !ok {
			continue
		}
		if before, ok := r.said[fact.Key{Kind: s.Kind(), Subject: s.Subject()}].(fact.Socket); ok && !greet && before.Unit == s.Unit {
			s.Greeting = before.Greeting // nobody has asked since
		}
		if s.Greeting != "" && s.Greeting != fact.GreetOK {
			r.greetSoon(now, greetRest) // is it still so?
		}
		found[i] = s
	}
	r.said = r.said.replace(found, r.say)
	return ""
}
