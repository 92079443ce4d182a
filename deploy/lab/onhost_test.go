package lab_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestSensorsOnAHost runs the sensors' tests that kill real services where that hurts nobody.
func TestSensorsOnAHost(t *testing.T) {
	l := labtest.Open(t)
	host := labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
	program := filepath.Join(t.TempDir(), "sensor.test")
	build := exec.CommandContext(t.Context(), "go", "test", "-c", "-o", program, "./agent/internal/sensor")
	build.Dir, build.Env = "../..", append(os.Environ(), "CGO_ENABLED=0") // the host has no compiler's libraries
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the sensors' tests: %v\n%s", err, out)
	}
	text, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	if err := host.WriteFile(t.Context(), "/root/sensor.test", text, 0o755); err != nil {
		t.Fatal(err)
	}
	out, err := host.Interactive(t.Context(), "/root/sensor.test", "-test.run", "^TestReal(Systemd|Logs|Witnesses)$", "-test.v", "-test.timeout", "5m", "-systemd").CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}
