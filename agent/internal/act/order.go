package act

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Time limits of one order. Together they stay below the minute that a caller waits.
const (
	lookLimit = 15 * time.Second // a configuration test may take 10
	jobLimit  = 40 * time.Second // a job that takes longer is reported as unknown
)

// judge brings an order to its outcome. Every path answers; at most one of them acts.
func (d *Doer) judge(ctx context.Context, sealed *agentv1.Order) fact.Outcome {
	crash.At(crash.Heard)
	arrived := time.Now()
	keys, err := ReadSigners(d.cfg.SignersPath)
	if err != nil {
		refusal := command.Refuse(command.SignatureInvalid, d.cfg.SignersPath, "%v", err)
		return refused(command.Order{ID: wire.ClaimedID(sealed)}, refusal)
	}
	order, refusal := wire.OpenOrder(sealed, keys)
	if refusal != nil {
		return refused(command.Order{ID: wire.ClaimedID(sealed)}, refusal)
	}
	holder, err := d.seat.take(ctx, order.ID)
	if err != nil || holder != "" {
		return refused(order, command.Refuse(command.AlreadyInFlight, "wait until it ends", "order %s is under way", holder))
	}
	defer d.seat.leave()

	record, err := d.opened()
	if err != nil {
		return refused(order, command.Refuse(command.RecordUnwritable, d.cfg.StateDir, "%v", err))
	}
	if first, seen := record.find(order.ID); seen && !command.Off("record") {
		return d.repeat(ctx, first)
	}
	look, refusal := d.decide(ctx, order, sealed.GetKeyId(), record, arrived)
	if refusal != nil {
		outcome := refused(order, refusal)
		outcome.InvocationBefore = look.Unit.InvocationID
		record.note(outcome, order, time.Now())
		return outcome
	}
	return d.carryOut(ctx, order, record, look.Unit.InvocationID)
}

// decide asks the second key, and looks at the host only for an order that could pass.
func (d *Doer) decide(
	ctx context.Context, order command.Order, signer string, record *record, arrived time.Time,
) (command.Look, *command.Refusal) {
	look, err := d.standing(record, arrived)
	if err != nil {
		return look, command.Refuse(command.WrongSession, "`gapura-agent status`", "%v", err)
	}
	seen, err := readMarks(d.cfg.StateDir)
	if err != nil {
		return look, command.Refuse(command.RecordUnwritable, d.cfg.StateDir, "%v", err)
	}
	look.Audit, look.AuditOrder = seen[signer].Audit, seen[signer].Order
	policy := ReadPolicy(d.cfg.PolicyPath)
	policy.Paused = ReadPause(d.cfg.PausePath, time.Now())
	if refusal := command.Admits(order, look, policy, time.Now()); refusal != nil {
		return look, refusal
	}
	if err := errors.Join(d.obeyTerm(order.Term), d.seeAudit(signer, order)); err != nil {
		return look, command.Refuse(command.RecordUnwritable, d.cfg.StateDir, "%v", err)
	}
	crash.At(crash.Admitted)
	if command.Off("look") {
		return look, nil
	}
	look = d.look(ctx, order, look)
	return look, command.Permits(order, look, policy, time.Now())
}

// obeyTerm remembers the highest term, so that a collector that lost this host is not obeyed again.
func (d *Doer) obeyTerm(term uint64) error {
	s, err := readSession(d.cfg.StateDir)
	if err != nil || term <= s.Term || command.Off("term") {
		return err
	}
	s.Term = term
	return s.write(d.cfg.StateDir)
}

// carryOut is the only place that changes the host. Once the intent is written the job is waited for even if the
// caller has gone.
func (d *Doer) carryOut(ctx context.Context, order command.Order, record *record, before string) fact.Outcome {
	crash.At(crash.Judged)
	outcome := fact.Outcome{Order: order.ID, Unit: order.Unit, Verb: string(order.Verb), InvocationBefore: before}
	if err := record.intend(outcome, order, time.Now()); err != nil {
		return refused(order, command.Refuse(command.RecordUnwritable, d.cfg.StateDir, "%v", err))
	}
	crash.At(crash.Intended)

	ctx = context.WithoutCancel(ctx)
	job, cancel := context.WithTimeout(ctx, jobLimit)
	defer cancel()
	began := time.Now()
	result, err := d.deps.Systemd.Do(job, order.Verb, order.Unit)
	outcome.Took = time.Since(began)
	switch {
	case err == nil:
		outcome.State, outcome.Result = fact.OrderExecuted, result
	case errors.Is(err, ErrNotQueued):
		outcome.State, outcome.Result, outcome.Detail = fact.OrderExecuted, "failed", bounded(err.Error())
	default:
		outcome.State, outcome.Detail = fact.OrderUnknown, bounded(err.Error())
	}
	outcome.InvocationAfter = d.invocation(ctx, order.Unit)
	crash.At(crash.Ended)

	if err := record.conclude(outcome, order, time.Now()); err != nil {
		d.log.Error("result not on disk, after a restart it reads unknown", "order", order.ID, "error", err)
	}
	crash.At(crash.Written)
	return outcome
}

// repeat answers an order that was judged before, without doing anything.
func (d *Doer) repeat(ctx context.Context, first fact.Outcome) fact.Outcome {
	switch first.State {
	case fact.OrderExecuted:
		first.State = fact.OrderAlreadyDone
	case fact.OrderUnknown:
		first.InvocationAfter = d.invocation(ctx, first.Unit)
	}
	return first
}

// invocation returns the unit's invocation ID now, empty when it cannot be read.
func (d *Doer) invocation(ctx context.Context, unit string) string {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	state, err := d.deps.Systemd.Unit(ctx, unit)
	if err != nil {
		return ""
	}
	return state.Unit.InvocationID
}

func refused(order command.Order, refusal *command.Refusal) fact.Outcome {
	detail := refusal.Detail
	if refusal.Hint != "" {
		detail += " (" + refusal.Hint + ")"
	}
	return fact.Outcome{
		Order: order.ID, State: fact.OrderRefused, Unit: order.Unit, Verb: string(order.Verb),
		Reason: string(refusal.Reason), Detail: bounded(detail),
	}
}

// bounded keeps a text that others had a hand in small enough for a fact, and printable.
func bounded(text string) string {
	const limit = 1024
	if len(text) > limit {
		text = text[:limit] + " …"
	}
	return strings.ToValidUTF8(text, "\uFFFD")
}
