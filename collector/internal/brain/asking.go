package brain

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
)

// Bounds of what a host is asked.
const (
	askAgain    = 3 * time.Second        // between two askings of one question
	answerWait  = 10 * time.Second       // until a question counts as unanswered
	askSoon     = 500 * time.Millisecond // where the answer is about to change
	askQuiet    = 30 * time.Second       // a question that was refused or not answered rests
	asksASecond = 10                     // of one host
	askRoom     = 64                     // wishes of one host that wait for their second
)

// Asker asks a host to look. It does not block; what the host sees comes back as facts, and after them a LookDone.
type Asker interface {
	Ask(host, id string, q diagnose.Question) error
}

// asking is what hosts were asked, and what they are to be asked. It is pure: times go in, questions come out.
type asking struct {
	asked  map[diagnose.Question]*asked
	waits  map[string]diagnose.Question   // by the ID of the message
	wishes map[string][]diagnose.Question // by host, in their order
	sent   map[string][]time.Time         // by host, the askings of the last second
}

// asked is how one question stands.
type asked struct {
	id    string    // of the message that waits for an answer, empty when none does
	at    time.Time // when it was last asked
	quiet time.Time // it rests until then
}

// outgoing is a question on its way.
type outgoing struct {
	id string
	diagnose.Question
}

func newAsking() *asking {
	return &asking{
		asked: map[diagnose.Question]*asked{}, waits: map[string]diagnose.Question{},
		wishes: map[string][]diagnose.Question{}, sent: map[string][]time.Time{},
	}
}

// want notes a question unless it was asked a moment ago, waits, or rests. It reports whether it will be asked.
func (a *asking) want(q diagnose.Question, now time.Time) bool {
	before, known := a.asked[q]
	waiting := a.wishes[q.Host]
	switch {
	case known && (before.id != "" || now.Sub(before.at) < askAgain || now.Before(before.quiet)):
		return false
	case slices.Contains(waiting, q):
		return true
	case len(waiting) >= askRoom:
		return false
	}
	a.wishes[q.Host] = append(waiting, q)
	return true
}

// next returns the questions that may be asked now, and when to call again; the zero time for not before a new wish.
func (a *asking) next(now time.Time, newID func() string) (ask []outgoing, wake time.Time) {
	for _, host := range slices.Sorted(maps.Keys(a.wishes)) {
		recent := slices.DeleteFunc(a.sent[host], func(at time.Time) bool { return now.Sub(at) >= time.Second })
		for len(a.wishes[host]) > 0 && len(recent) < asksASecond {
			q := a.wishes[host][0]
			a.wishes[host] = a.wishes[host][1:]
			id := newID()
			a.asked[q], a.waits[id] = &asked{id: id, at: now}, q
			ask, recent = append(ask, outgoing{id, q}), append(recent, now)
		}
		a.sent[host] = recent
		if len(a.wishes[host]) == 0 {
			delete(a.wishes, host)
		} else if at := recent[0].Add(time.Second); wake.IsZero() || at.Before(wake) {
			wake = at
		}
	}
	return ask, wake
}

// done ends the wait for an answer; a question that was refused rests. It is false when that host was not asked so.
func (a *asking) done(host, id string, refused bool, now time.Time) (q diagnose.Question, ok bool) {
	q, ok = a.waits[id]
	if !ok || q.Host != host {
		return q, false
	}
	delete(a.waits, id)
	s := a.asked[q]
	s.id = ""
	if refused {
		s.quiet = now.Add(askQuiet)
	}
	return q, true
}

// soon lets a question be asked again after half a second.
func (a *asking) soon(q diagnose.Question, now time.Time) {
	if s, known := a.asked[q]; known {
		s.at = now.Add(askSoon - askAgain)
	}
}

// late ends the wait for answers that do not come, and forgets what says nothing any more.
func (a *asking) late(now time.Time) (unanswered []diagnose.Question) {
	for id, q := range a.waits {
		if now.Sub(a.asked[q].at) >= answerWait {
			a.done(q.Host, id, true, now)
			unanswered = append(unanswered, q)
		}
	}
	maps.DeleteFunc(a.asked, func(_ diagnose.Question, s *asked) bool {
		return s.id == "" && now.Sub(s.at) >= askAgain && !now.Before(s.quiet)
	})
	maps.DeleteFunc(a.sent, func(_ string, at []time.Time) bool {
		return len(at) == 0 || now.Sub(at[len(at)-1]) >= time.Second
	})
	slices.SortFunc(unanswered, func(a, b diagnose.Question) int { return strings.Compare(a.String(), b.String()) })
	return unanswered
}

// gone forgets what a host was asked: its stream has ended, and with it every question on it.
func (a *asking) gone(host string) {
	delete(a.wishes, host)
	maps.DeleteFunc(a.waits, func(_ string, q diagnose.Question) bool { return q.Host == host })
	maps.DeleteFunc(a.asked, func(q diagnose.Question, _ *asked) bool { return q.Host == host })
}

// listens reports whether a host was asked something a moment ago: what it repeats may be the answer.
func (a *asking) listens(host string, now time.Time) bool {
	for q, s := range a.asked {
		if q.Host == host && now.Sub(s.at) < answerWait {
			return true
		}
	}
	return false
}
