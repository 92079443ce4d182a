package e2e_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

const collectorUnit = "gapura-collector"

// returnLimit is how long an agent may take to come back: the window it draws its pauses from doubles with every failure.
const returnLimit = time.Minute

// speaks says whether a host's agent is there.
func (f *fleet) speaks(ctx context.Context, name string) error {
	answer, err := f.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/" + name})
	if state := answer.GetHost().GetState(); err == nil && state != "speaking" {
		err = fmt.Errorf("%s is %s", name, state)
	}
	return err
}

// collectorAway stops the collector while a host breaks: what the host said meanwhile arrives when it is back, and the
// host is repaired then.
func collectorAway(t *testing.T, f *fleet, web1 *lab.Host) {
	if err := f.quiet(t.Context(), "web1"); err != nil {
		t.Fatal(err)
	}
	shell(t, f.Collector, "systemctl stop "+collectorUnit)
	before := f.ledger(t, web1)
	since := time.Now()
	died, err := web1.SignalMain(t.Context(), web1.Stack().App, unix.SIGKILL)
	if err != nil {
		t.Fatal(err)
	}
	if err := staysDown(t.Context(), web1); err != nil {
		t.Error(err)
	}
	back := time.Now()
	shell(t, f.Collector, "systemctl start "+collectorUnit)
	if err := installed.Until(t.Context(), returnLimit, func() error { return f.speaks(t.Context(), "web1") }); err != nil {
		t.Fatal(err)
	}
	f.acts(t, since, "resolved", "")
	if err := before.Differs(f.ledger(t, web1), startPHP); err != nil {
		t.Error(err)
	}
	if _, err := f.one(t.Context(), since, "php-fpm-killed"); err != nil {
		t.Error(err)
	}
	for _, gap := range f.host(t, "web1").GetGaps() {
		t.Errorf("a gap: %v", gap)
	}
	meanwhile := func(at time.Time) bool { return at.After(died) && at.Before(back) }
	if said := f.remembered(t, "web1", "unit"); !slices.ContainsFunc(said, meanwhile) {
		t.Errorf("what the host said between %s and %s is not remembered: %s", died, back, said)
	}
}

// staysDown says whether a host's site answers 502, once its last workers have gone, and goes on doing so.
func staysDown(ctx context.Context, h *lab.Host) error {
	down := func() error {
		if look := h.Lab().Look(ctx, "http://"+h.Sites()[0]+"/"); look.Status != 502 {
			return fmt.Errorf("a visitor gets %d (%s)", look.Status, look.Class)
		}
		return nil
	}
	if err := installed.Until(ctx, time.Second, down); err != nil {
		return err
	}
	return installed.Stays(ctx, lingering, down)
}

// collectorKilled ends the collector the moment its order has left: the incident and the budget survive, and what might
// have happened is not repeated.
func collectorKilled(t *testing.T, f *fleet, web1 *lab.Host) {
	kill, err := fault.Find("php-fpm-kill")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.quiet(t.Context(), "web1"); err != nil {
		t.Fatal(err)
	}
	before := f.ledger(t, web1)
	since := time.Now()
	if err := kill.Break(t.Context(), web1); err != nil {
		t.Fatal(err)
	}
	var order *apiv1.Action
	err = installed.Until(t.Context(), nameLimit, func() error {
		orders, err := f.orders(t.Context(), since)
		if err != nil || len(orders) == 0 {
			return fmt.Errorf("no order was sent: %w", err)
		}
		order = orders[0]
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Collector.SignalMain(t.Context(), collectorUnit, unix.SIGKILL); err != nil {
		t.Fatal(err)
	}
	if err := f.quiet(t.Context()); err != nil {
		t.Fatal(err)
	}
	orders, err := f.orders(t.Context(), since)
	if err != nil || len(orders) != 1 || orders[0].GetName() != order.GetName() {
		t.Errorf("orders %v, %v; want %s alone", orders, err, order.GetName())
	}
	if i, err := f.one(t.Context(), since, "php-fpm-killed"); err != nil || i.GetName() != order.GetIncident() {
		t.Errorf("%v; want %s alone", err, order.GetIncident())
	}
	if err := before.Differs(f.ledger(t, web1), startPHP); err != nil {
		t.Error(err)
	}
}
