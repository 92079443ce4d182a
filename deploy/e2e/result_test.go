package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/ledger"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

const (
	// nameLimit is for a row to come to what it should.
	nameLimit = 20 * time.Second
	// silentAfter is how long an agent has not spoken before that is evidence.
	silentAfter = 40 * time.Second
	// lingering is how long a row is watched after it came to what it should: two rounds of looks of the lab's policy.
	lingering = 4 * time.Second
)

// result is what became of a row.
type result struct {
	row
	began    time.Time
	incident *apiv1.Incident // that the row is about, nil when there was none
	wrong    []error
}

func (r *result) note(err error) {
	if err != nil {
		r.wrong = append(r.wrong, err)
	}
}

// audit holds the host's own ledger against what should have been done.
func (r *result) audit(ctx context.Context, h *lab.Host, before ledger.Ledger) {
	after, err := ledger.Read(ctx, h)
	if err == nil {
		err = before.Differs(after, r.jobs()...)
	}
	r.note(err)
}

// await returns when the row has come to what it should and stayed there.
func (f *fleet) await(ctx context.Context, r *result) error {
	limit := nameLimit
	if r.Silent {
		limit += silentAfter
	}
	if err := installed.Until(ctx, limit, func() error { return f.reached(ctx, r) }); err != nil || r.Order != "" {
		return err
	}
	return installed.Stays(ctx, lingering, func() error { return f.reached(ctx, r) })
}

// reached says what is missing of what the row should come to.
func (f *fleet) reached(ctx context.Context, r *result) error {
	return errors.Join(f.named(ctx, r), f.listed(ctx, r), f.silent(ctx, r))
}

// named asks for the row's incident with its verdict, and for its repair or refusal.
func (f *fleet) named(ctx context.Context, r *result) error {
	opened, err := f.opened(ctx, r.began)
	if err != nil {
		return err
	}
	r.incident = nil
	for _, i := range opened {
		if r.incident == nil || i.GetCause().GetId() == r.Cause && !isMerged(i) {
			r.incident = i
		}
	}
	switch i := r.incident; {
	case r.Fleeting, i == nil && r.Cause == "":
		return nil // judge looks at it when it is over
	case i == nil:
		return errors.New("there is no incident")
	case i.GetCause().GetId() != r.Cause || !r.strongEnough(i.GetCause().GetStrength()):
		return fmt.Errorf("the cause is %s (%s), want %s (%s)", i.GetCause().GetId(), i.GetCause().GetStrength(), r.Cause, r.AtLeast)
	case r.Order != "" && i.GetAction().GetState() != "resolved":
		return fmt.Errorf("the action is %s %s", i.GetAction().GetState(), i.GetAction().GetReason())
	case r.Order == "" && !slices.Contains(r.Reason, i.GetAction().GetReason()):
		return fmt.Errorf("the action is %s, reason %q, want one of %q", i.GetAction().GetState(), i.GetAction().GetReason(), r.Reason)
	}
	return nil
}

// listed asks for the row's latent finding.
func (f *fleet) listed(ctx context.Context, r *result) error {
	if r.Latent == "" {
		return nil
	}
	list, err := f.latents.ListLatents(ctx, &apiv1.ListLatentsRequest{Filter: fmt.Sprintf("host = %q", r.Host)})
	if err != nil {
		return err
	}
	for _, l := range list.GetLatents() {
		if l.GetCause().GetId()+" "+l.GetUnit() == r.Latent {
			return nil
		}
	}
	return fmt.Errorf("%s is not listed", r.Latent)
}

// silent asks for the host's silence to be known.
func (f *fleet) silent(ctx context.Context, r *result) error {
	if !r.Silent {
		return nil
	}
	answer, err := f.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/" + r.Host})
	if err != nil {
		return err
	}
	if state := answer.GetHost().GetState(); state != "silent" {
		return fmt.Errorf("%s is %s, want silent", r.Host, state)
	}
	return nil
}

// judge looks back on a row that has ended: no incident but its own, the right face, no order but the right one.
func (f *fleet) judge(ctx context.Context, r *result) error {
	opened, err := f.opened(ctx, r.began)
	if err != nil {
		return err
	}
	var errs []error
	subjects := make(map[string]bool)
	for _, i := range opened {
		if r.incident != nil && i.GetName() == r.incident.GetName() {
			r.incident = i
		}
		if isBlip(i) && r.Cause != "" || isMerged(i) {
			continue
		}
		subject := or(i.GetUnit()+i.GetTarget(), i.GetSite()) // a page's own fault belongs to each site alone
		if r.Fleeting || i.GetCause().GetId() != r.Cause || subjects[subject] || !slices.ContainsFunc(i.GetObservations(), r.hasFace) {
			errs = append(errs, fmt.Errorf("in the end: %s of %s, the looks saw %s", i.GetCause().GetId(), strings.Join(i.GetSites(), " "), faces(i)))
		}
		subjects[subject] = true
	}
	orders, err := f.orders(ctx, r.began)
	var sent, want []string
	for _, a := range orders {
		sent = append(sent, a.GetVerb()+" "+a.GetUnit())
	}
	if r.Order != "" {
		want = r.jobs()
	}
	if !slices.Equal(sent, want) {
		errs = append(errs, fmt.Errorf("orders sent: %q, want %q", sent, want))
	}
	return errors.Join(append(errs, err)...)
}

func (r *result) hasFace(o *apiv1.Observation) bool { return slices.Contains(r.Outside, o.GetFace()) }

func faces(i *apiv1.Incident) string {
	var out []string
	for _, o := range i.GetObservations() {
		if !slices.Contains(out, o.GetFace()) {
			out = append(out, o.GetFace())
		}
	}
	return strings.Join(out, " ")
}
