package lab_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func TestAGuestIsAMachineOfItsOwn(t *testing.T) {
	l := labtest.Open(t)
	began := time.Now()
	h := labtest.Boot(t, l, lab.Spec{Name: "guest1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}, Guest: true})
	t.Logf("booted in %s", time.Since(began))
	out, err := h.Shell(t.Context(), "stat -fc %T /sys/fs/cgroup; uname -r; cat; exit 0")
	if err != nil || !strings.HasPrefix(out.Stdout, "cgroup2fs") {
		t.Errorf("control groups: %q %v", out.Stdout, err)
	}
	if out, err := h.Exec(t.Context(), "sh", "-c", "exit 3"); err == nil || out.Code != 3 {
		t.Errorf("exit code: %+v %v", out, err)
	}
	if look := l.Look(t.Context(), "http://shop.lab/"); look.Status != 200 {
		t.Errorf("shop.lab: %+v", look)
	}
}
