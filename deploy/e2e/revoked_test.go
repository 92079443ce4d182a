package e2e_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

// TestRevokedHost: a host that was revoked beside the running collector is looked at no more, and what was open about it is
// closed: its address may be another customer's by then.
func TestRevokedHost(t *testing.T) {
	f := install(t, "observe", specs[0])
	ctx, since := t.Context(), time.Now()
	broken, err := fault.Find("php-fpm-kill")
	if err == nil {
		err = broken.Break(ctx, f.Hosts["web1"])
	}
	if err == nil {
		err = installed.Until(ctx, nameLimit, func() error {
			_, err := f.one(ctx, since, "php-fpm-killed")
			return err
		})
	}
	if err == nil {
		_, err = f.Collector.Exec(ctx, "gapura-collector", "ca", "revoke", "--host", "web1")
	}
	if err != nil {
		t.Fatal(err)
	}
	closed := func() error {
		i, err := f.one(ctx, since, "php-fpm-killed")
		if err == nil && i.GetState() != "resolved" {
			err = fmt.Errorf("the incident is %s", i.GetState())
		}
		return err
	}
	if err := installed.Until(ctx, 30*time.Second, closed); err != nil {
		t.Fatal(err)
	}
	if err := installed.Stays(ctx, lingering, closed); err != nil { // whoever looks there now opens another
		t.Error(err)
	}
}
