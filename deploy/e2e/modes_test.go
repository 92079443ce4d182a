package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/ledger"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// startPHP is the job that repairs a killed php-fpm.
const startPHP = "start php8.2-fpm.service"

// TestApproveMode: nothing is done before a person agrees, it is done and verified then, and never after a no.
func TestApproveMode(t *testing.T) {
	f := install(t, "approve", specs[0])
	web1 := f.Hosts["web1"]

	t.Run("approved", func(t *testing.T) {
		f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			before := f.ledger(t, web1)
			if _, err := f.actions.ApproveAction(t.Context(), &apiv1.ApproveActionRequest{Name: waiting.GetName()}); err != nil {
				t.Fatal(err)
			}
			f.acts(t, since, "resolved", "")
			if err := before.Differs(f.ledger(t, web1), startPHP); err != nil {
				t.Error(err)
			}
		})
	})
	t.Run("rejected", func(t *testing.T) {
		f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			if _, err := f.actions.RejectAction(t.Context(), &apiv1.RejectActionRequest{Name: waiting.GetName()}); err != nil {
				t.Fatal(err)
			}
			f.untouched(t, web1, since, "rejected", "")
		})
	})
}

// TestObserveMode: the cause is named as in every mode, and that is all.
func TestObserveMode(t *testing.T) {
	f := install(t, "observe", specs[0])
	web1 := f.Hosts["web1"]
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
		f.untouched(t, web1, since, "refused", "mode_forbids")
		if _, err := f.one(t.Context(), since, "php-fpm-killed"); err != nil {
			t.Error(err)
		}
	})
}

// broken breaks a host of a quiet fleet, does something, and heals it again.
func (f *fleet) broken(t *testing.T, h *lab.Host, name string, do func(since time.Time)) {
	t.Helper()
	broken, err := fault.Find(name)
	if err == nil {
		err = f.quiet(t.Context(), h.Name())
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		ctx := context.WithoutCancel(t.Context())
		if err := errors.Join(broken.Heal(ctx, h), f.quiet(ctx)); err != nil {
			t.Error(err)
		}
	}()
	since := time.Now()
	if err := broken.Break(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	do(since)
}

// acts waits until the newest action since is in a state for a reason, and returns it.
func (f *fleet) acts(t *testing.T, since time.Time, state, reason string) *apiv1.Action {
	t.Helper()
	var action *apiv1.Action
	err := installed.Until(t.Context(), nameLimit, func() (err error) {
		action, err = f.action(t.Context(), since, state, reason)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return action
}

// untouched waits until the newest action since is in a state for a reason, and returns it once it stayed there while
// nothing was done to the host.
func (f *fleet) untouched(t *testing.T, h *lab.Host, since time.Time, state, reason string) *apiv1.Action {
	t.Helper()
	action := f.acts(t, since, state, reason)
	before := f.ledger(t, h)
	err := installed.Stays(t.Context(), lingering, func() error {
		_, err := f.action(t.Context(), since, state, reason)
		return err
	})
	if err = errors.Join(err, before.Differs(f.ledger(t, h))); err != nil {
		t.Error(err)
	}
	return action
}

func (f *fleet) action(ctx context.Context, since time.Time, state, reason string) (*apiv1.Action, error) {
	list, err := f.actions.ListActions(ctx, &apiv1.ListActionsRequest{})
	if err != nil {
		return nil, err
	}
	if len(list.GetActions()) == 0 || list.GetActions()[0].GetCreatedAt().AsTime().Before(since) {
		return nil, fmt.Errorf("there is no action, want one that is %s %s", state, reason)
	}
	newest := list.GetActions()[0]
	if newest.GetState() != state || newest.GetReason() != reason {
		return nil, fmt.Errorf("the action is %s %s: %s, want %s %s", newest.GetState(), newest.GetReason(), newest.GetDetail(), state, reason)
	}
	return newest, nil
}

// ledger reads a host's ledger or ends the test.
func (f *fleet) ledger(t *testing.T, h *lab.Host) ledger.Ledger {
	t.Helper()
	l, err := ledger.Read(t.Context(), h)
	if err != nil {
		t.Fatal(err)
	}
	return l
}
