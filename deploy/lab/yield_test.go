package lab_test

import (
	"fmt"
	"os"
	"regexp"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// inCPU is a process's group in the hierarchy that shares out the CPU, which is the root for who yields to nobody.
var inCPU = regexp.MustCompile(`(?m)^\d+:cpu:(.*)$`)

func TestHostYieldsUntilItSettles(t *testing.T) {
	if _, err := os.Stat("/sys/fs/cgroup/cpu/cpu.shares"); err != nil {
		t.Skip("this machine has no hierarchy of version 1 that shares out the CPU") // there a host yields to nobody
	}
	l := labtest.Open(t)
	h := labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}, Yields: true})
	if stray := yieldToNobody(t, h); len(stray) > 0 {
		t.Errorf("before it settles, these yield to nobody: %v", stray)
	}
	if err := h.Settle(); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Exec(t.Context(), "systemctl", "restart", "nginx", "php8.2-fpm"); err != nil { // what starts now must not go back
		t.Fatal(err)
	}
	settled := yieldToNobody(t, h)
	all, err := h.Processes()
	if err != nil || len(settled) < len(all) || len(all) < 5 {
		t.Errorf("settled, %d of %d processes yield no longer (%v), want all", len(settled), len(all), err)
	}
}

// yieldToNobody returns the host's processes that are in the root of that hierarchy.
func yieldToNobody(t *testing.T, h *lab.Host) (in []int) {
	t.Helper()
	pids, err := h.Processes()
	if err != nil {
		t.Fatal(err)
	}
	for _, pid := range pids {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/cgroup", pid))
		if err != nil {
			continue // gone meanwhile
		}
		if found := inCPU.FindSubmatch(text); found != nil && string(found[1]) == "/" {
			in = append(in, pid)
		}
	}
	return in
}
