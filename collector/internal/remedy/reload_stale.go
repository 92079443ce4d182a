package remedy

import (
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// ReloadStale has a web server read what lies on disk (truth T4): the repaired route or certificate is there, and its workers
// run with the old one. A certificate is loaded without asking. Other files may be somebody's half-finished edit, which passes
// its test all the same: there a person agrees, to the files by name. The host asks for more: its own request to the site
// must fail, and what it would load must be what was decided about.
var ReloadStale = define(Remedy{
	ID:      "reload-stale",
	Answers: []*diagnose.Cause{diagnose.ConfigNotReloaded},
	Verb:    command.Reload,
	Doc:     "A reload is all that is missing, and cuts nobody off. What it loads was not written by us: look at it first.",
	Agreed:  func(test fact.ConfigTest) bool { return test.NewerThanWorkers != fact.No },
})

// mustBeAgreed asks the remedy about the configuration of the action's unit. One that is not known was not seen by anybody.
func mustBeAgreed(r *Remedy, a *Action, w World) bool {
	if r.Agreed == nil {
		return false
	}
	test, ok := w.ConfigTest(a.Host, a.Unit)
	return !ok || r.Agreed(test)
}

// aim notes what a reload is decided about: the site that fails, and the configuration as it lies there. A person's word
// was about what lay there then; when that is another by now, it is asked for again.
func (a *Action) aim(i *incident.Incident, w World) {
	if a.Verb != command.Reload {
		return
	}
	test, _ := w.ConfigTest(a.Host, a.Unit)
	if a.Config != "" && a.Config != test.Fingerprint {
		a.Approver = ""
	}
	a.Config = test.Fingerprint
	if len(i.Sites) > 0 {
		a.Site = i.Sites[0]
	}
}

// loads says what a reload would load, for the person who is to agree.
func loads(a *Action, w World) string {
	if a.Verb != command.Reload {
		return ""
	}
	test, _ := w.ConfigTest(a.Host, a.Unit)
	switch {
	case test.NewerThanWorkers == fact.No:
		return "; nothing but a certificate or key was changed"
	case test.Changed != "":
		return "; changed: " + test.Changed
	default:
		return "; which files were changed is not known"
	}
}
