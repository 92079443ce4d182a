package act_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/pkg/command"
)

// shipped are the defaults of DESIGN section 8: what a host does that nobody has configured.
var shipped = command.Policy{
	Mode: command.Approve, UnitCooldown: 15 * time.Minute, UnitPerHour: 4, HostPerDay: 6,
	RootSessionGuard: 10 * time.Minute, MinUptime: 5 * time.Minute,
}

func TestShippedPolicy(t *testing.T) {
	if diff := cmp.Diff(shipped, act.DefaultPolicy()); diff != "" {
		t.Errorf("shipped policy (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(shipped, act.ReadPolicy(filepath.Join(t.TempDir(), "missing.yaml"))); diff != "" {
		t.Errorf("policy of a host without the file (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(shipped, command.Effective(shipped)); diff != "" {
		t.Errorf("a default is beyond its ceiling (-shipped +effective):\n%s", diff)
	}
}

func TestParsePolicy(t *testing.T) {
	tests := []struct {
		name, text string
		want       func(*command.Policy)
	}{
		{"empty", "", func(*command.Policy) {}},
		{"nothing but a comment", "# later\n", func(*command.Policy) {}},
		{"one key", "mode: auto\n", func(p *command.Policy) { p.Mode = command.Auto }},
		{"everything", `
mode: observe
allow:
  - unit: shop-app.service
    verbs: [start, restart]
deny: ["*-fpm.service"]
unit_cooldown: 5s
unit_per_hour: 20
host_per_day: 0
root_session_guard: 0s
other_keepers: ignore
min_uptime: 0s
`, func(p *command.Policy) {
			*p = command.Policy{
				Mode:  command.Observe,
				Allow: []command.Allowed{{Unit: "shop-app.service", Verbs: []command.Verb{command.Start, command.Restart}}},
				Deny:  []string{"*-fpm.service"}, UnitCooldown: 5 * time.Second, UnitPerHour: 20, IgnoreKeepers: true,
			}
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := act.ParsePolicy([]byte(tt.text))
			if err != nil {
				t.Fatal(err)
			}
			want := shipped
			tt.want(&want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("policy (-want +got):\n%s", diff)
			}
		})
	}
}

// TestPoliciesWithAMistake: each names line and key, and denies everything.
func TestPoliciesWithAMistake(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown key", "mode: auto\nmoode: auto\n", "line 2: moode: there is no such key"},
		{"no such way", "other_keepers: fight\n", `line 1: other_keepers: "fight" is not respect or ignore`},
		{"key twice", "mode: auto\nmode: observe\n", "line 2: mode: the key is there twice"},
		{"unknown mode", "mode: always\n", `line 1: mode: "always" is not observe, shadow, approve or auto`},
		{"no mode", "mode:\n", `line 1: mode: "" is not`},
		{"over the ceiling", "unit_per_hour: 21\n", "line 1: unit_per_hour: 21 is not between 0 and the ceiling of 20"},
		{"under the floor", "unit_cooldown: 4s\n", "line 1: unit_cooldown: 4s is not between 5s"},
		{"negative", "host_per_day: -1\n", "line 1: host_per_day: -1 is not between"},
		{"not a number", "host_per_day: many\n", `line 1: host_per_day: "many" is not a number`},
		{"not a time", "unit_cooldown: 15\n", `line 1: unit_cooldown: "15" is not a time`},
		{"allows everything", "allow:\n  - unit: '*.service'\n    verbs: [start]\n", `line 2: unit: "*.service" opens too much`},
		{"not a service", "allow:\n  - unit: reboot.target\n    verbs: [start]\n", `line 2: unit: "reboot.target" is not the name of a service`},
		{"stop", "allow:\n  - unit: a.service\n    verbs: [stop]\n", `line 3: verbs: "stop" is not start, reload or restart`},
		{"no verbs", "allow:\n  - unit: a.service\n", "line 2: an entry needs unit and verbs"},
		{"unknown key within", "allow:\n  - unit: a.service\n    verbs: [start]\n    when: now\n", "line 4: when: there is no such key"},
		{"a path to deny", "deny: [/etc/passwd]\n", `"/etc/passwd" is not the name of a service`},
		{"two mistakes", "mode: x\nhost_per_day: y\n", "line 2: host_per_day"},
		{"two documents", "mode: auto\n---\nmode: auto\n", "more than one document"},
		{"a list", "- mode: auto\n", "line 1: keys with values are expected"},
		{"not YAML", "mode: [\n", "yaml"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(folder(t), "policy.yaml")
			if err := os.WriteFile(path, []byte(tt.text), 0o644); err != nil {
				t.Fatal(err)
			}
			got := act.ReadPolicy(path)
			if !strings.Contains(got.Error, tt.want) || !strings.Contains(got.Error, path) {
				t.Errorf("error %q\nwant     %q", got.Error, tt.want)
			}
			if got.Mode != "" || got.HostPerDay != 0 {
				t.Errorf("a policy with a mistake still says %+v", got)
			}
		})
	}
}

func TestPolicyThatOthersCanChange(t *testing.T) {
	for name, spoil := range map[string]func(path string) error{
		"group can write":   func(path string) error { return os.Chmod(path, 0o664) },
		"folder is open":    func(path string) error { return os.Chmod(filepath.Dir(path), 0o777) },
		"belongs to nobody": func(path string) error { return os.Chown(path, 65534, 65534) },
		"not a file":        func(path string) error { return errorsOf(os.Remove(path), os.Mkdir(path, 0o755)) },
		"too long":          func(path string) error { return os.WriteFile(path, make([]byte, 65<<10), 0o644) },
	} {
		t.Run(name, func(t *testing.T) {
			if os.Geteuid() != 0 && name == "belongs to nobody" {
				t.Skip("giving a file away needs root")
			}
			path := filepath.Join(folder(t), "policy.yaml")
			if err := os.WriteFile(path, []byte("mode: auto\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			if got := act.ReadPolicy(path); got.Error != "" {
				t.Fatalf("before: %s", got.Error)
			}
			if err := spoil(path); err != nil {
				t.Fatal(err)
			}
			if got := act.ReadPolicy(path); got.Error == "" {
				t.Errorf("policy %+v is believed", got)
			}
		})
	}
}

func FuzzParsePolicy(f *testing.F) {
	f.Add(act.DefaultPolicyText)
	f.Add([]byte("allow:\n  - {unit: a.service, verbs: [start]}\n"))
	f.Add([]byte("a: &a [*a]\n<<: *a\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		policy, err := act.ParsePolicy(text)
		if err != nil {
			if !cmp.Equal(policy, command.Policy{}) {
				t.Errorf("an error comes with a policy: %+v", policy)
			}
			return
		}
		if diff := cmp.Diff(policy, command.Effective(policy)); diff != "" {
			t.Errorf("beyond a ceiling (-policy +effective):\n%s", diff)
		}
	})
}

// folder is a folder that only its owner can write.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

func errorsOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
