package lab_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestSensorsOnAHost runs the sensors' tests that kill real services where that hurts nobody.
func TestSensorsOnAHost(t *testing.T) {
	l := labtest.Open(t)
	host := labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
	carry(t, host, "./agent/internal/sensor", "/root/sensor.test")
	out, err := host.Interactive(t.Context(), "/root/sensor.test", "-test.run", "^TestReal(Systemd|Logs|Witnesses|PoolsAndTraffic)$", "-test.v", "-test.timeout", "5m", "-systemd").CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}

// TestLookOnAHost runs the privileged reader's test in the sandbox that its unit gives it.
func TestLookOnAHost(t *testing.T) {
	l := labtest.Open(t)
	host := labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
	carry(t, host, "./agent/internal/look", "/usr/bin/look.test")
	argv := []string{"systemd-run", "--quiet", "--wait", "--pipe"}
	for _, setting := range sandbox(t) {
		argv = append(argv, "-p", setting)
	}
	argv = append(argv, "/usr/bin/look.test", "-test.run", "^TestRealSystemd$", "-test.v", "-test.timeout", "5m", "-systemd")
	out, err := host.Interactive(t.Context(), argv...).CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}

// sandbox returns the settings of look's unit that bound what it may do.
func sandbox(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("../systemd/gapura-look.service")
	if err != nil {
		t.Fatal(err)
	}
	_, service, _ := strings.Cut(string(text), "[Service]\n")
	var out []string
	for line := range strings.Lines(service) {
		line = strings.TrimSpace(line)
		key, _, ok := strings.Cut(line, "=")
		if ok && !strings.HasPrefix(line, "#") && key != "Type" && key != "ExecStart" && key != "TimeoutStopSec" {
			out = append(out, line)
		}
	}
	return out
}

// carry builds the tests of a package and takes them to a host.
func carry(t *testing.T, host *lab.Host, pkg, to string) {
	t.Helper()
	program := filepath.Join(t.TempDir(), filepath.Base(to))
	build := exec.CommandContext(t.Context(), "go", "test", "-c", "-o", program, pkg)
	build.Dir, build.Env = "../..", append(os.Environ(), "CGO_ENABLED=0") // the host has no compiler's libraries
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the tests of %s: %v\n%s", pkg, err, out)
	}
	text, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	if err := host.WriteFile(t.Context(), to, text, 0o755); err != nil {
		t.Fatal(err)
	}
}
