package e2e_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
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
	err = installed.Until(ctx, 30*time.Second, func() error {
		hosts, err := f.hosts.ListHosts(ctx, &apiv1.ListHostsRequest{})
		if err != nil {
			return err
		}
		i, err := f.one(ctx, since, "php-fpm-killed")
		if err == nil && (len(hosts.GetHosts()) > 0 || i.GetState() != "resolved") {
			err = fmt.Errorf("the hosts are %v, the incident is %s", hosts.GetHosts(), i.GetState())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
