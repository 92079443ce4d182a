package e2e_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

const reloadNginx = "reload nginx.service"

// TestReload: what was mended on disk is loaded when a person agreed to that very state, and only where the host itself sees
// the site fail.
func TestReload(t *testing.T) {
	f := install(t, "approve", lab.Spec{Name: "web1", Stack: stack.NginxHTTPS, Sites: []string{"shop.lab"}})
	web1 := f.Hosts["web1"]
	_, err := f.sites.CreateSite(t.Context(), &apiv1.CreateSiteRequest{
		SiteId: "shop.lab", Site: &apiv1.Site{Url: "https://shop.lab/", Address: web1.Addr().String() + ":443"},
	})
	if err != nil {
		t.Fatal(err)
	}
	conf := web1.Stack().SiteConfig("shop.lab")
	approve := func(t *testing.T, a *apiv1.Action) {
		t.Helper()
		if _, err := f.actions.ApproveAction(t.Context(), &apiv1.ApproveActionRequest{Name: a.GetName()}); err != nil {
			t.Fatal(err)
		}
	}
	told := func(t *testing.T, a *apiv1.Action, words string) {
		t.Helper()
		if !strings.Contains(a.GetDetail(), words) {
			t.Errorf("told %q, want %q", a.GetDetail(), words)
		}
	}

	t.Run("a renewed certificate", func(t *testing.T) {
		f.broken(t, web1, "site-renewed-not-reloaded", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			told(t, waiting, "nothing but a certificate or key was changed")
			before := f.ledger(t, web1)
			approve(t, waiting)
			f.acts(t, since, "resolved", "")
			if err := before.Differs(f.ledger(t, web1), reloadNginx); err != nil {
				t.Error(err)
			}
		})
	})
	t.Run("a mended configuration", func(t *testing.T) {
		f.broken(t, web1, "mended-not-reloaded", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			told(t, waiting, "changed: /etc/nginx/sites-")
			before := f.ledger(t, web1)
			approve(t, waiting)
			f.acts(t, since, "resolved", "")
			if err := before.Differs(f.ledger(t, web1), reloadNginx); err != nil {
				t.Error(err)
			}
		})
	})
	t.Run("edited since a person was asked", func(t *testing.T) {
		f.broken(t, web1, "mended-not-reloaded", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			before := f.ledger(t, web1)
			shell(t, web1, "echo '# half a thought' >> "+conf)
			defer shell(t, web1, "sed -i '/half a thought/d' "+conf)
			approve(t, waiting) // either the collector knows of the edit by now, and asks again, or the host refuses
			_, again := f.action(t.Context(), since, "awaiting-approval", "")
			if again != nil {
				f.acts(t, since, "refused", "config_changed")
			}
			if err := before.Differs(f.ledger(t, web1)); err != nil {
				t.Error(err)
			}
		})
	})
	t.Run("a site that the host sees well", func(t *testing.T) {
		// Its workers answer this host itself with a page, and everybody else with the fault.
		shell(t, web1, "sed -i '0,/server_name.*;/s//&\\n    if ($remote_addr = 127.0.0.1) { return 204; }/' "+conf)
		defer func() {
			ctx := context.WithoutCancel(t.Context())
			_, err := web1.Shell(ctx, "sed -i '/return 204/d' "+conf+"; systemctl reload nginx")
			if err = errors.Join(err, f.quiet(ctx)); err != nil {
				t.Error(err)
			}
		}()
		f.broken(t, web1, "mended-not-reloaded", func(since time.Time) {
			waiting := f.untouched(t, web1, since, "awaiting-approval", "")
			before := f.ledger(t, web1)
			approve(t, waiting)
			told(t, f.acts(t, since, "refused", "locally_healthy"), "the host's own request to shop.lab at 127.0.0.1:443 is well: status 204")
			if err := before.Differs(f.ledger(t, web1)); err != nil {
				t.Error(err)
			}
		})
	})
}
