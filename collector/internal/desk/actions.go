package desk

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

// Approve agrees to an action that waits.
func (d *Desk) Approve(ctx context.Context, id, who string) (*remedy.Action, error) {
	a, err := d.brain.Approve(ctx, id, who)
	return a, translate(err)
}

// Reject declines an action that waits.
func (d *Desk) Reject(ctx context.Context, id, who string) (*remedy.Action, error) {
	a, err := d.brain.Reject(ctx, id, who)
	return a, translate(err)
}

// RunNow orders the repair of an open incident.
func (d *Desk) RunNow(ctx context.Context, incident, who string) (*remedy.Action, error) {
	a, err := d.brain.RunNow(ctx, incident, who)
	return a, translate(err)
}

// Pause stops new orders.
func (d *Desk) Pause(ctx context.Context, reason, who string) error {
	return translate(d.brain.Pause(ctx, reason, who))
}

// Resume ends a pause.
func (d *Desk) Resume(ctx context.Context, who string) error {
	return translate(d.brain.Resume(ctx, who))
}

// Why says what is known about a site.
func (d *Desk) Why(ctx context.Context, site string) (brain.Word, error) {
	w, err := d.brain.Why(ctx, site)
	return w, translate(err)
}

// Probe asks for a look at a site now.
func (d *Desk) Probe(ctx context.Context, site string) error {
	return translate(d.brain.Probe(ctx, site))
}

// Claim begins a request that carries a request_id.
func (d *Desk) Claim(ctx context.Context, r api.Request) (answer []byte, answered bool, err error) {
	answer, answered, err = d.store.Claim(ctx, store.Request(r), time.Now())
	return answer, answered, translate(err)
}

// Answer keeps the answer of a claimed request.
func (d *Desk) Answer(ctx context.Context, r api.Request, answer []byte) error {
	return translate(d.store.Answer(ctx, store.Request(r), answer))
}

// Release gives a claimed request up.
func (d *Desk) Release(ctx context.Context, r api.Request) error {
	return translate(d.store.Release(ctx, store.Request(r)))
}
