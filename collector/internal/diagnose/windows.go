package diagnose

import (
	"fmt"
	"time"
)

// Window is a time in which people work on a host, as they have declared.
type Window struct {
	Until time.Time
	Why   string
}

// String says until when, in UTC, and why.
func (w Window) String() string {
	until := w.Until.UTC().Format("2006-01-02 15:04 UTC")
	if w.Why == "" {
		return until
	}
	return until + " (" + w.Why + ")"
}

// declared asks whether a maintenance window is open on the host.
func declared() Condition {
	return Condition{"a maintenance window is open", func(s *scene) answer {
		if s.window == nil {
			return seen(false)
		}
		return seen(true, Evidence{
			At: s.now, Host: s.host.Name, Witness: "policy",
			Text: fmt.Sprintf("a maintenance window is open on %s until %s", s.host.Name, s.window),
		})
	}}
}

// withinWindow returns the window that is open on the scene's host, nil for none.
func (s *scene) withinWindow(of Suspicion) *Window {
	if s.host == nil || of.Window == nil {
		return nil
	}
	if w, open := of.Window(s.host.Name); open {
		return &w
	}
	return nil
}
