package diagnose

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Ask is a read-only look that a host can be asked for.
type Ask string

// Everything that a host can be asked. What it sees comes as facts.
const (
	AskConfigTest   Ask = "config-test"  // of a unit
	AskTarget       Ask = "target"       // its address
	AskInside       Ask = "inside"       // the host's own request to a site
	AskStraight     Ask = "straight"     // the host's own request for a site to its application, past the web server
	AskResolve      Ask = "resolve"      // a name
	AskWaits        Ask = "waits"        // what the workers of a unit wait for
	AskSockets      Ask = "sockets"      // who listens where
	AskProcesses    Ask = "processes"    // what takes the machine
	AskFirewall     Ask = "firewall"     // rules and bans
	AskCertificates Ask = "certificates" // served and on disk; or whether TLS is spoken at a plain target
	AskChanges      Ask = "changes"      // plugin and theme folders of a site
)

// Question asks one host for one look.
type Question struct {
	Host    string
	Ask     Ask
	Subject string // what the look is about, empty where the whole host is meant
}

// String says what is asked: "what the workers of php8.2-fpm.service wait for".
func (q Question) String() string {
	words, known := questions[q.Ask]
	switch {
	case !known:
		words = string(q.Ask)
	case q.Ask == AskCertificates && q.Subject != "":
		words = "whether TLS is spoken at {}"
	}
	return strings.TrimSpace(strings.ReplaceAll(words, "{}", q.Subject))
}

// questions are the words of what can be asked; {} stands for the subject.
var questions = map[Ask]string{
	AskConfigTest:   "whether the configuration of {} is valid",
	AskTarget:       "whether {} can be reached from there",
	AskInside:       "what {} answers on the host itself",
	AskStraight:     "what the application of {} answers when it is given time",
	AskResolve:      "what its resolver answers for {}",
	AskWaits:        "what the workers of {} wait for",
	AskSockets:      "who listens where",
	AskProcesses:    "what runs and takes the machine",
	AskFirewall:     "which rules and bans it has",
	AskCertificates: "which certificates it serves and trusts",
	AskChanges:      "what changed lately in {}",
}

// AnswerLife is how long an answer speaks for the present. A fault that needs asking stands for longer than a look takes.
const AnswerLife = 15 * time.Second

// lacking answers that something could not be seen, and whom to ask for it.
func lacking(s *scene, what string, ask Ask, subject string) answer {
	a := unseen(what)
	if s.blind() == "" {
		a.asks = []Question{{s.host.Name, ask, subject}}
	}
	return a
}

// fresh returns what was said of a kind within AnswerLife and since the site fails, and an answer to give instead when
// nothing was: unknown, with the question that would change it. What was seen before the fault says nothing of it.
func fresh[T fact.Body](s *scene, what string, ask Ask, subject string) (beliefs []fleet.Belief[T], instead answer, ok bool) {
	all, why := each[T](s)
	if why != "" {
		return nil, unseen(why), false
	}
	for _, b := range all {
		if b.Age(s.now) <= AnswerLife && !s.precedes(b.At) {
			beliefs = append(beliefs, b)
		}
	}
	if len(beliefs) == 0 {
		return nil, lacking(s, what, ask, subject), false
	}
	return beliefs, answer{}, true
}

// failsSince is when the first of the failing looks of the last moments began; zero when none fails.
func (s *scene) failsSince() (first time.Time) {
	for _, l := range append(s.failing(), s.failed...) {
		if began := l.Received.Add(-l.Latency); first.IsZero() || began.Before(first) {
			first = began
		}
	}
	return first
}

// precedes reports whether something was seen before the request began that failed first: it tells how things were while
// all was well.
func (s *scene) precedes(at time.Time) bool { return at.Before(s.failsSince().Add(-clockSlack)) }

// missed is what could not be seen while a scene was judged, and which causes could be asked for.
type missed struct {
	words []string
	asks  []doubt
}

// doubt is a question that would show whether a cause stands, or how much it is proven.
type doubt struct {
	cause *Cause
	Question
}

// about adds what an answer about a cause leaves open.
func (m missed) about(c *Cause, a answer) missed {
	if a.is == fact.Unknown {
		m.words = append(m.words, a.unseen...)
	}
	for _, q := range a.asks { // a cause that must hold for a while may ask meanwhile
		m.asks = append(m.asks, doubt{c, q})
	}
	return m
}

func (m missed) and(other missed) missed {
	return missed{append(m.words, other.words...), append(m.asks, other.asks...)}
}

// questions returns those whose answers could change a verdict: once it is proven, only
// a deeper cause still can, and what it asks for itself. Without a verdict all do.
func (m missed) questions(first *verdict) []Question {
	var open []Question
	for _, d := range m.asks {
		if first == nil || first.strength < Conclusive || d.cause == first.cause || first.cause.isBehind(d.cause) {
			open = append(open, d.Question)
		}
	}
	return once(open)
}

// once returns each question once, in a stable order.
func once(questions []Question) []Question {
	questions = slices.Clone(questions)
	slices.SortFunc(questions, func(a, b Question) int {
		return cmp.Or(cmp.Compare(a.Host, b.Host), cmp.Compare(a.Ask, b.Ask), cmp.Compare(a.Subject, b.Subject))
	})
	return slices.Compact(questions)
}
