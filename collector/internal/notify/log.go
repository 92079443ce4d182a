// Package notify tells people; one channel per file.
package notify

import (
	"log/slog"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// Log writes every line of every incident's story, and every action's state, to the collector's log: nothing acts silently.
type Log struct{ log *slog.Logger }

// NewLog returns a channel to a log.
func NewLog(log *slog.Logger) *Log { return &Log{log.With("part", "notify")} }

// Tell writes one notice.
func (l *Log) Tell(n brain.Notice) {
	switch {
	case n.Action != nil:
		l.log.Info("action", append([]any{"incident", n.Action.Incident}, words(n.Action)...)...)
	case n.Incident != nil:
		i := n.Incident
		l.log.Info("incident", "incident", i.Name, "site", i.Sites[0], "host", i.Subject.Host, "state", i.State,
			"cause", i.Finding.Cause, "kind", n.Entry.Kind, "text", n.Entry.Text, "at", n.Entry.At)
	}
}

func words(a *remedy.Action) []any {
	return []any{
		"action", a.ID, "host", a.Host, "unit", a.Unit, "verb", a.Verb, "state", a.State,
		"reason", a.Reason, "detail", a.Detail, "hint", a.Hint,
	}
}
