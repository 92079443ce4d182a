package e2e_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/ledger"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// TestFaults breaks one healthy fleet with every fault in turn and prints what became of each. LONG=1 goes through every
// fault on every host that it can happen to.
func TestFaults(t *testing.T) {
	f := install(t, "auto", specs...)
	var results []*result
	for _, r := range chosen(readRows(t)) {
		t.Run(r.name(), func(t *testing.T) {
			got := f.measure(t, r)
			results = append(results, got)
			if len(got.wrong) > 0 {
				t.Errorf("%v\n%s", errors.Join(got.wrong...), f.stories(t.Context(), got))
			}
		})
	}
	t.Log("\n" + table(results))
}

// measure goes through one row and leaves a healthy fleet, or ends the test, since the next row could not begin.
func (f *fleet) measure(t *testing.T, r row) *result {
	t.Helper()
	ctx, h := t.Context(), f.Hosts[r.Host]
	broken, err := fault.Find(r.Fault)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.quiet(ctx, r.Host); err != nil {
		t.Fatal(err)
	}
	got := &result{row: r, began: time.Now()}
	before, err := ledger.Read(ctx, h)
	got.note(err)
	if r.Page != "" {
		got.note(f.watchPage(ctx, h, r.Page))
	}
	got.note(broken.Break(ctx, h))
	if r.jobs() == nil && !r.Silent {
		before, err = ledger.Read(ctx, h) // what the fault itself had done is not Gapura's doing
		got.note(err)
	}
	got.note(f.await(ctx, got))
	if !r.Silent {
		got.audit(ctx, h, before)
	}
	if r.Page != "" {
		got.note(f.watchPage(ctx, h, "/"))
	}
	if err := broken.Heal(ctx, h); err != nil {
		t.Fatal(err)
	}
	if r.Silent {
		got.audit(ctx, h, before) // a silent host could not be asked before
	}
	if err := f.quiet(ctx); err != nil {
		t.Error(err)
	}
	got.note(f.judge(ctx, got))
	return got
}

// watchPage has a page of the host's first site looked at from now on; "/" is what it is looked at by without being told.
func (f *fleet) watchPage(ctx context.Context, h *lab.Host, page string) error {
	site := h.Sites()[0]
	if page == "/" {
		_, err := f.sites.DeleteSite(ctx, &apiv1.DeleteSiteRequest{Name: "sites/" + site})
		return err
	}
	_, err := f.sites.CreateSite(ctx, &apiv1.CreateSiteRequest{
		SiteId: site, Site: &apiv1.Site{Url: "http://" + site + page, Address: h.Addr().String() + ":80"},
	})
	return err
}
