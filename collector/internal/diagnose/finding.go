package diagnose

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Strength says how much a verdict proves.
type Strength int8

// Strengths, least first. Only a conclusive verdict may be acted on after two looks 250 ms apart.
const (
	NoStrength Strength = iota
	Weak
	Strong
	// Conclusive is a broken part, the host's own connect errno at its target (not a log line), and the face that
	// this proxy gives it outside.
	Conclusive
)

// String prints none, weak, strong or conclusive.
func (s Strength) String() string {
	return [...]string{"none", "weak", "strong", "conclusive"}[max(0, min(int(s), 3))]
}

// Subject is what an incident belongs to.
type Subject struct {
	Host   string // empty for a site that no host is to blame for
	Unit   string // the broken unit, when there is one
	Target string // else the broken target
	Site   string // else the site
}

// Evidence is one statement that a verdict rests on, written by the code that decided.
type Evidence struct {
	At      time.Time
	Host    string
	Witness string
	Key     fact.Key
	Text    string // "php8.2-fpm.service is failed (signal 9)"
}

// Finding is a cause named, with what it rests on.
type Finding struct {
	Cause    string // ID; "unknown" when nothing explains the failure
	Title    string
	Strength Strength
	Subject  Subject
	Blames   Blame
	Latent   bool // it has not hurt yet: never an action
	Evidence []Evidence
	RunnerUp string     // ID of the next best cause, empty for none
	Unseen   []string   // what was not seen, in words
	Asks     []Question // what was not seen and could be looked at now, over all causes
	Advice   map[string]string
}

// RestsOn reports whether a target's state is part of the evidence.
func (f Finding) RestsOn(target string) bool {
	key := fact.Target{Address: target}
	return slices.ContainsFunc(f.Evidence, func(e Evidence) bool { return e.Key == fact.Key{Kind: key.Kind(), Subject: key.Subject()} })
}

// Blame says whose fault a cause is.
type Blame string

// Who may be to blame.
const (
	BlameHost     Blame = "host"
	BlameProvider Blame = "provider"
	BlameApp      Blame = "app"
	BlameNetwork  Blame = "network"
	BlameCDN      Blame = "cdn"
	BlameVisitor  Blame = "visitor"
	BlameNobody   Blame = "nobody"
)
