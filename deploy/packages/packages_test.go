// Package packages_test installs what `make deb` built as an operator would, on a real host, and removes it again.
package packages_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func TestPackages(t *testing.T) {
	l := labtest.Open(t)
	agent, collector, err := installed.Debs("../../dist")
	if err != nil {
		t.Fatal(err)
	}
	bare := labtest.Boot(t, l, lab.Spec{Name: "bare", Stack: stack.Collector})
	before := traces(t, bare)
	baked := labtest.Boot(t, l, lab.Spec{Name: "baked", Stack: stack.Collector, Install: []string{agent, collector}})
	t.Run("installed in an image", func(t *testing.T) { check(t, baked) })

	t.Run("installed on a running host", func(t *testing.T) {
		for _, deb := range []string{agent, collector} {
			put(t, bare, deb)
		}
		sh(t, bare, "apt-get -q install -y --no-install-recommends /root/*.deb")
		check(t, bare)
	})
	t.Run("an upgrade changes nothing", func(t *testing.T) {
		sh(t, bare, "dpkg -i /root/*.deb")
		check(t, bare)
	})
	t.Run("removed, keys stay", func(t *testing.T) {
		sh(t, bare, "touch /var/lib/gapura/agent/key.pem; dpkg --remove gapura-agent gapura-collector; test -e /var/lib/gapura/agent/key.pem")
		sh(t, bare, "rm /var/lib/gapura/agent/key.pem; dpkg -i /root/*.deb")
		check(t, bare)
	})
	t.Run("purged, nothing stays", func(t *testing.T) {
		sh(t, bare, "apt-get -q purge -y gapura-agent gapura-collector; rm /root/*.deb")
		if diff := cmp.Diff(before, traces(t, bare)); diff != "" {
			t.Errorf("what the packages leave (-before +after):\n%s", diff)
		}
	})
}

// check holds a host to what a package promises before anybody enrolled it: users, units, and nothing that runs.
func check(t *testing.T, h *lab.Host) {
	t.Helper()
	for user, groups := range map[string]string{"gapura": "gapura adm systemd-journal", "gapura-collector": "gapura-collector", "gapura-sign": "gapura-sign"} {
		if got := sh(t, h, "id -nG "+user); got != groups {
			t.Errorf("%s is in the groups %q, want %q", user, got, groups)
		}
	}
	for unit, want := range map[string]string{
		"gapura-agent.path": "active", "gapura-look.socket": "active", "gapura-act.socket": "active", "gapura-sign.socket": "active",
		"gapura-agent.service": "inactive", "gapura-collector.service": "inactive",
		"gapura-look.service": "inactive", "gapura-act.service": "inactive", "gapura-sign.service": "inactive",
	} {
		got, err := h.Unit(t.Context(), unit)
		if err != nil {
			t.Fatal(err)
		}
		if got.ActiveState != want {
			t.Errorf("%s is %s, want %s", unit, got.ActiveState, want)
		}
	}
	if got := sh(t, h, "systemctl is-enabled gapura-agent.path gapura-agent.service gapura-look.socket gapura-act.socket gapura-sign.socket gapura-collector.service | sort -u"); got != "enabled" {
		t.Errorf("of the units that start at boot some are %q", got)
	}
	if got := sh(t, h, "ps -eo args | grep -F /usr/bin/gapura | grep -v grep || true"); got != "" {
		t.Errorf("runs before anybody enrolled the host: %s", got)
	}
	for path, want := range map[string]string{
		"/etc/gapura": "root:root 755", "/etc/gapura/policy.yaml": "root:root 644", "/var/lib/gapura/agent": "gapura:gapura 750",
		"/var/lib/gapura/act": "root:root 700", "/var/lib/gapura-collector": "gapura-collector:gapura-collector 700", "/var/lib/gapura-sign": "gapura-sign:gapura-sign 700",
	} {
		if got := sh(t, h, "stat -c '%U:%G %a' "+path); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
	if got := sh(t, h, "systemd-analyze verify /lib/systemd/system/gapura-*.service /lib/systemd/system/gapura-*.socket /lib/systemd/system/gapura-*.path 2>&1 || true"); got != "" {
		t.Errorf("systemd finds in the units: %s", got)
	}
}

// traces lists what packages can leave behind: users, groups, and files with our name.
func traces(t *testing.T, h *lab.Host) []string {
	t.Helper()
	return strings.Split(sh(t, h, `cut -d: -f1 /etc/passwd /etc/group; find / -xdev \( -path /proc -o -path /sys -o -path /var/log -o -path /var/cache \) -prune -o -name '*gapura*' -print; find /run -name '*gapura*'; systemctl list-units --all --plain --no-legend '*gapura*'`), "\n")
}

func put(t *testing.T, h *lab.Host, file string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.WriteFile(t.Context(), "/root/"+file[strings.LastIndex(file, "/")+1:], text, 0o644); err != nil {
		t.Fatal(err)
	}
}

func sh(t *testing.T, h *lab.Host, script string) string {
	t.Helper()
	out, err := h.Shell(t.Context(), script)
	if err != nil {
		t.Fatalf("%v\n%s", err, out.Stdout)
	}
	return strings.TrimSpace(out.Stdout)
}
