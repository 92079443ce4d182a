package e2e_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// host returns what the API says of a host.
func (f *fleet) host(t *testing.T, name string) *apiv1.Host {
	t.Helper()
	answer, err := f.hosts.GetHost(t.Context(), &apiv1.GetHostRequest{Name: "hosts/" + name})
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetHost()
}

// badVhost leaves a file behind that nginx rejects: that is stated with its place, and the sites stay what they were.
func badVhost(t *testing.T, f *fleet, web1 *lab.Host) {
	const path = "/etc/nginx/sites-enabled/half"
	sites := f.host(t, "web1").GetSites()
	shell(t, web1, "printf 'server {\\n listen 80;\\n server_name half.lab\\n}\\n' > "+path)
	found := func() error {
		list, err := f.latents.ListLatents(t.Context(), &apiv1.ListLatentsRequest{Filter: `host = "web1" AND cause = "config-would-fail"`})
		if err != nil {
			return err
		}
		for _, l := range list.GetLatents() {
			for _, e := range l.GetEvidence() {
				if strings.Contains(e.GetText(), path+":4") {
					return nil
				}
			}
		}
		return fmt.Errorf("no finding names %s:4: %v", path, list.GetLatents())
	}
	if err := installed.Until(t.Context(), nameLimit, found); err != nil {
		t.Error(err)
	}
	if now := f.host(t, "web1").GetSites(); !slices.Equal(now, sites) {
		t.Errorf("the sites are %q, before %q", now, sites)
	}
	shell(t, web1, "rm "+path)
	err := installed.Until(t.Context(), nameLimit, func() error {
		if found() == nil {
			return fmt.Errorf("the finding stands although the file is gone")
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// badPolicy puts a mistake into the host's own policy: every order is refused, and the refusal says where the mistake is.
func badPolicy(t *testing.T, f *fleet, web1 *lab.Host) {
	const path = "/etc/gapura/policy.yaml"
	shell(t, web1, "cp "+path+" /root/policy; echo 'mod: auto' >> "+path)
	defer shell(t, web1, "cp /root/policy "+path)
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
		refused := f.untouched(t, web1, since, "refused", "policy_unreadable")
		if !strings.Contains(refused.GetDetail(), path+": line ") || !strings.Contains(refused.GetDetail(), "mod") {
			t.Errorf("the refusal says %q", refused.GetDetail())
		}
	})
}

// pausedHost pauses the host itself: every order is refused until resume.
func pausedHost(t *testing.T, f *fleet, web1 *lab.Host) {
	shell(t, web1, "gapura-agent pause --reason 'moving house'")
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
		refused := f.untouched(t, web1, since, "refused", "paused")
		if !strings.Contains(refused.GetDetail(), "moving house") {
			t.Errorf("the refusal says %q", refused.GetDetail())
		}
		if said := shell(t, web1, "gapura-agent status"); !strings.Contains(said, "moving house") {
			t.Errorf("status says\n%s", said)
		}
	})
	shell(t, web1, "gapura-agent resume")
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) { f.acts(t, since, "resolved", "") })
}

// busGone takes D-Bus away: the host says which witness is missing, and nothing is done on what it said before.
func busGone(t *testing.T, f *fleet, web1 *lab.Host) {
	missing := func(want bool) func() error {
		return func() error {
			if has := slices.ContainsFunc(f.host(t, "web1").GetMissing(), func(m *apiv1.MissingWitness) bool { return m.GetWitness() == "units" }); has != want {
				return fmt.Errorf("witness units is missing: %v, want %v", has, want)
			}
			return nil
		}
	}
	shell(t, web1, "systemctl stop dbus.socket dbus.service")
	if err := installed.Until(t.Context(), nameLimit, missing(true)); err != nil {
		t.Error(err)
	}
	shell(t, web1, "systemctl start dbus.socket dbus.service")
	if err := installed.Until(t.Context(), nameLimit, missing(false)); err != nil {
		t.Error(err)
	}
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) { f.acts(t, since, "resolved", "") })
}
