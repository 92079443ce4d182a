package sensor

import (
	"context"
	"net"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// seen is one target and what was last seen of it.
type seen struct {
	target  fact.Target
	servers map[string]bool // web servers that send requests to it
	looked  time.Time
	due     time.Time // zero: nothing is due
	later   time.Time // a second look after an event; zero: none
}

// soon plans a look for an event that is going on: one at once, and one when things have settled.
func (s *seen) soon(now time.Time) {
	if s.due.IsZero() {
		s.due = now.Add(targetSoon)
	}
	s.later = now.Add(targetLater)
}

// targetRun is the state of one Run.
type targetRun struct {
	*Target
	say     Say
	units   map[string]fact.Unit
	known   map[string]*seen
	round   time.Time // when everything is due
	missing bool
}

func (r *targetRun) hear(bodies []fact.Body) {
	now, redraw := time.Now(), false
	for _, body := range bodies {
		switch b := body.(type) {
		case fact.Vhost:
			redraw = true
		case fact.Pool: // the sum that a status text gives listens nowhere, and moves all the time
			redraw = redraw || b.Listen != ""
		case fact.Removal:
			redraw = redraw || b.Of == "vhost" || b.Of == "pool"
			if b.Of == "unit" {
				delete(r.units, b.Name)
			}
		case fact.LogSign:
			r.heardLog(b, now)
		case fact.Unit:
			r.heardUnit(b, now)
		}
	}
	if redraw {
		r.redraw()
	}
}

// heardLog plans a look at the target that a line names. Of a target that has a name the server logs the address that it
// found, or the name alone when it found none.
func (r *targetRun) heardLog(sign fact.LogSign, now time.Time) {
	for address, s := range r.known {
		if s.due.IsZero() && (address == sign.Target || isNamed(address, sign)) {
			s.due = latest(now.Add(targetSoon), s.looked.Add(targetRest))
		}
	}
}

// isNamed reports whether a line may speak of a target that has a name.
func isNamed(address string, sign fact.LogSign) bool {
	name, port, err := net.SplitHostPort(strings.TrimPrefix(address, "tcp:"))
	if err != nil || !upstreamName(name) {
		return false
	}
	_, logged, err := net.SplitHostPort(strings.TrimPrefix(sign.Target, "tcp:"))
	return err == nil && logged == port || sign.Target == "" && strings.EqualFold(sign.About, name)
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// heardUnit plans looks when a unit changes its state: at the targets that it owns or sends requests to, and, since the
// unit may be the one that was missing, at those where nobody answers.
func (r *targetRun) heardUnit(u fact.Unit, now time.Time) {
	before, known := r.units[u.Name]
	r.units[u.Name] = u
	if known && before.Active == u.Active && before.Sub == u.Sub && before.MainPID == u.MainPID {
		return
	}
	for _, s := range r.known {
		if s.target.OwnerUnit == u.Name || s.servers[u.Name] || s.target.Connects != fact.Yes {
			s.soon(now)
		}
	}
}

// redraw takes the targets from the board's vhosts and pools: new ones are looked at, those that nobody names any more
// are taken back.
func (r *targetRun) redraw() {
	named := make(map[string]map[string]bool)
	name := func(address, server string) {
		if named[address] == nil {
			named[address] = make(map[string]bool)
		}
		named[address][server] = true
	}
	for _, v := range Latest[fact.Vhost](r.board) {
		for _, route := range v.Routes {
			if route.Target != "" { // else the configuration answers by itself
				name(route.Target, v.Unit)
			}
		}
	}
	for _, p := range Latest[fact.Pool](r.board) {
		if p.Listen != "" && webconf.Server(p.Unit) != "" {
			name(p.Listen, p.Unit)
		}
	}
	now := time.Now()
	for address, servers := range named {
		s, ok := r.known[address]
		if !ok {
			s = &seen{due: now.Add(targetSoon)}
			r.known[address] = s
		}
		s.servers = servers
	}
	for address, s := range r.known {
		if named[address] == nil {
			delete(r.known, address)
			if s.target.Address != "" {
				r.say(fact.Removal{Of: s.target.Kind(), Name: address})
			}
		}
	}
}

// next returns how long nothing is due.
func (r *targetRun) next() time.Duration {
	wait := time.Until(r.round)
	for _, s := range r.known {
		for _, at := range []time.Time{s.due, s.later} {
			if !at.IsZero() {
				wait = min(wait, time.Until(at))
			}
		}
	}
	return max(wait, 0)
}

// due looks at all targets whose time has come, in one question.
func (r *targetRun) due(ctx context.Context) {
	now := time.Now()
	all := !r.round.After(now)
	if all {
		r.round = now.Add(readerRound)
	}
	var addresses []string
	for address, s := range r.known {
		first, second := !s.due.IsZero() && !s.due.After(now), !s.later.IsZero() && !s.later.After(now)
		if first || all {
			s.due = time.Time{}
		}
		if second || all {
			s.later = time.Time{}
		}
		if first || second || all {
			addresses = append(addresses, address)
		}
	}
	r.look(ctx, addresses)
}

// demand looks at one target at once.
func (r *targetRun) demand(ctx context.Context, address string) string {
	s, ok := r.known[address]
	if !ok {
		return "unknown subject"
	}
	before := s.target
	s.looked = time.Time{}
	if !r.look(ctx, []string{address}) {
		return "witness missing"
	}
	if !s.looked.IsZero() && s.target == before {
		r.say(s.target) // whoever asked must learn that it still is as it was
	}
	return ""
}

// look has targets looked at and says what came of it; it reports whether there was an answer.
func (r *targetRun) look(ctx context.Context, addresses []string) bool {
	question := &agentv1.LookAtTargets{}
	for _, address := range addresses {
		if n, ok := r.indices.Target(address); ok {
			question.Indices = append(question.Indices, n)
		}
	}
	if len(question.Indices) == 0 {
		return false // no index would mean all of them
	}
	answer, err := r.reader.Ask(ctx, &agentv1.LookQuestion{
		Question: &agentv1.LookQuestion_LookAtTargets{LookAtTargets: question},
	})
	if ctx.Err() != nil {
		return false
	}
	r.report(err)
	if err != nil {
		for _, address := range addresses {
			r.known[address].due = time.Now().Add(readerAgain)
		}
		return false
	}
	if answer.GetError() != "" {
		r.log.Warn("targets were not looked at", "error", answer.GetError())
		return false
	}
	for _, body := range bodiesOf(answer.GetFacts()) {
		if target, ok := body.(fact.Target); ok {
			r.saw(target)
		}
	}
	return true
}

// saw says what was seen of a target, if it was asked for.
func (r *targetRun) saw(target fact.Target) {
	s, ok := r.known[target.Address]
	if !ok {
		return
	}
	if target.OwnerUnit == "" {
		target.OwnerUnit, target.OwnerProcess = s.target.OwnerUnit, s.target.OwnerProcess
	}
	first := s.target.Address == ""
	s.looked = time.Now()
	if first || s.target != target {
		s.target = target
		r.say(target)
	}
}

// report says once that the reader does not answer, and once that it does again.
func (r *targetRun) report(err error) {
	if missing := err != nil; missing != r.missing {
		r.missing = missing
		m := fact.Missing{Name: r.Name(), OK: !missing}
		if missing {
			m.Why = err.Error()
		}
		r.say(m)
	}
}
