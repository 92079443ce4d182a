package remedy

import (
	"strings"

	"github.com/gapura-dev/gapura/pkg/command"
)

// HowToChange says how to change what decided about an action: the guard's own hint, with the place of a setting, or the
// general one of its reason. It is empty when no guard decided, or nobody can change it.
func (a *Action) HowToChange() string {
	ofMode := strings.HasPrefix(a.Hint, "remedy.")
	switch {
	case a.Reason == "" && a.State != Awaiting && a.State != Shadowed:
		return "" // nothing stands in the way; what the mode says is no news then
	case a.Hint == "", ofMode && a.Reason != "" && a.Reason != command.ModeForbids:
		return a.Reason.Hint()
	case ofMode:
		return "brain." + a.Hint + inConfig
	case strings.HasPrefix(a.Hint, "limits."):
		return "brain.remedy." + strings.TrimSuffix(a.Hint, inConfig) + inConfig
	}
	return a.Hint
}

const inConfig = " in the collector's configuration"
