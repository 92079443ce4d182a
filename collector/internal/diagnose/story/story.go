// Package story reads and writes stories: short texts on relative time that say what was seen, and what the diagnosis
// must make of it.
//
//	# php-fpm's master is killed and nothing starts it again.
//	given nginx-php
//	10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
//	10s  outside  look shop.example 502 from=prober
//	10s  expect   php-fpm-killed conclusive on web-1 php8.2-fpm.service because "is failed (signal 9)"
//
// A line starts with the time since the story began and with who it is about: a host, or `outside`. What follows is a
// fact, in the words of this package's table, or one of the few events around facts: `agent speaks`, `agent gone`,
// `registered ADDRESS`, `window LENGTH WHY`, `site ADDRESS`. `given NAME` tells another story first; it stands before all else.
package story

import (
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Epoch is when every story begins.
var Epoch = time.Date(2026, time.January, 5, 9, 0, 0, 0, time.UTC)

// Outside is who is named in a line about no host in particular.
const Outside = "outside"

// Bounds of a story; a recording that is longer is cut into several.
const (
	MaxLine  = 16 << 10
	MaxSteps = 10_000
)

// Story is what was seen, step by step, and what was to be made of it.
type Story struct {
	Title string // its first comment, without the mark
	Given string // name of the story that is told first, empty for none
	Steps []Step // in the order of the text; their times never go back
}

// Step is one line: exactly one of Fact, Event and Expect is set.
type Step struct {
	At     time.Duration // since the story began
	Fact   *fact.Fact
	Event  *Event
	Expect *Expect
	Line   int // in the text, from 1
}

// Time is when the step happens.
func (s Step) Time() time.Time { return Epoch.Add(s.At) }

// What may happen around facts.
const (
	Speaks     = "speaks"     // the host's agent opens its stream
	Gone       = "gone"       // the stream ends
	Registered = "registered" // an address is registered for the host
	Configured = "site"       // an operator configures the site named by Event.Host
	Window     = "window"     // people say that they work on the host
)

// Event is something that happens around facts.
type Event struct {
	What    string
	Host    string
	Address netip.Addr // of Registered
	Lasts   time.Duration
	Why     string // with Lasts of Window
}

// Expect is what the diagnosis must say at that moment.
type Expect struct {
	Latent   bool
	Cause    string // "none" for no finding
	Strength string // empty: any
	On       string // words of the subject: "web-1 php8.2-fpm.service"; empty: any
	Because  []string
}
