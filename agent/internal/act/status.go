package act

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// recentOutcomes is how many outcomes a status shows.
const recentOutcomes = 20

func (d *Doer) status(ctx context.Context) *agentv1.ActStatus {
	status := &agentv1.ActStatus{
		Policy: DescribePolicy(ReadPolicy(d.cfg.PolicyPath)),
		Paused: ReadPause(d.cfg.PausePath, time.Now()),
	}
	if others := d.keepersAtWork(ctx); others != "" {
		status.Policy += "; service monitors at work here: " + others
	}
	record, err := d.opened()
	if err != nil {
		status.Policy = "everything is denied, the record cannot be used: " + err.Error()
		return status
	}
	for _, outcome := range record.newest(recentOutcomes) {
		status.Recent = append(status.Recent, wire.FromOutcome(outcome))
	}
	return status
}

// DescribePolicy says in one line what a policy allows, or why it allows nothing.
func DescribePolicy(policy command.Policy) string {
	if policy.Error != "" {
		return "everything is denied: " + policy.Error
	}
	if policy.Mode != command.Approve && policy.Mode != command.Auto {
		return string(policy.Mode) + ": every order is refused"
	}
	units := []string{"web servers and php-fpm"}
	for _, allowed := range policy.Allow {
		verbs := make([]string, len(allowed.Verbs))
		for i, verb := range allowed.Verbs {
			verbs[i] = string(verb)
		}
		units = append(units, allowed.Unit+" ("+strings.Join(verbs, " ")+")")
	}
	said := string(policy.Mode) + ": " + strings.Join(units, ", ")
	if len(policy.Deny) > 0 {
		said += "; never " + strings.Join(policy.Deny, ", ")
	}
	if policy.IgnoreKeepers {
		said += "; beside other service monitors, too"
	}
	policy = command.Effective(policy)
	return said + fmt.Sprintf("; one action per unit in %s, %d an hour; %d a day on the host",
		policy.UnitCooldown, policy.UnitPerHour, policy.HostPerDay)
}

// Describe prints a status for a person on the host.
func Describe(status *agentv1.ActStatus) string {
	var b strings.Builder
	fmt.Fprintf(&b, "policy   %s\n", status.GetPolicy())
	if status.GetPaused() != "" {
		fmt.Fprintf(&b, "paused   %s\n", status.GetPaused())
	}
	if len(status.GetRecent()) == 0 {
		b.WriteString("orders   none yet\n")
	}
	for _, message := range status.GetRecent() {
		outcome := wire.ToOutcome(message)
		fmt.Fprintf(&b, "order    %s %s: %s\n", outcome.Verb, outcome.Unit, describeOutcome(outcome))
	}
	return b.String()
}

func describeOutcome(o fact.Outcome) string {
	switch o.State {
	case fact.OrderRefused:
		return fmt.Sprintf("refused, %s: %s", o.Reason, o.Detail)
	case fact.OrderExecuted:
		return fmt.Sprintf("%s in %s", o.Result, o.Took.Round(time.Millisecond))
	case fact.OrderUnknown:
		return "may have happened, it is not repeated: " + o.Detail
	default:
		return o.State.String()
	}
}
