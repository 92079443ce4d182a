package lab_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// childVariable makes this test program a process that opens a lab and waits to be killed.
const childVariable = "GAPURA_LAB_TEST_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(childVariable) == "" {
		os.Exit(m.Run())
	}
	if err := openAndWait(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func openAndWait() error {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	l, err := lab.Open(ctx, lab.Config{})
	if err != nil {
		return err
	}
	defer l.Close()
	if _, err := l.Boot(ctx, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}}); err != nil {
		return err
	}
	fmt.Println(l.ID())
	<-ctx.Done()
	return nil
}

func TestNothingIsLeftAfterClose(t *testing.T) {
	labtest.Require(t)
	var id string
	t.Run("lab", func(t *testing.T) {
		l := labtest.Open(t)
		id = l.ID()
		labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
		if got := kinds(traces(t, id)); !slices.Equal(got, []string{"file", "group", "mount", "process"}) {
			t.Errorf("an open lab shows only by %s: this test would not see the rest left behind", got)
		}
	})
	nothingLeft(t, id)
}

func TestNothingIsLeftAfterCtrlC(t *testing.T) {
	labtest.Require(t)
	child, id := startChild(t)
	if err := child.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := child.Wait(); err != nil {
		t.Error(err)
	}
	nothingLeft(t, id)
}

func TestReapClearsAwayWhatAKilledLabLeft(t *testing.T) {
	labtest.Require(t)
	child, id := startChild(t)
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // killed
	if len(traces(t, id)) == 0 {
		t.Fatal("a killed lab left nothing to clear away")
	}
	if _, err := lab.Reap(t.Context()); err != nil {
		t.Fatal(err)
	}
	nothingLeft(t, id)
}

// startChild runs this program as a lab of its own and returns its name when its host is up.
func startChild(t *testing.T) (child *exec.Cmd, id string) {
	t.Helper()
	child = exec.Command("/proc/self/exe")
	child.Env = append(os.Environ(), childVariable+"=1")
	child.Stderr = t.Output()
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = child.Process.Kill() })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the lab did not come up: %v", err)
	}
	return child, strings.TrimSpace(line)
}

func nothingLeft(t *testing.T, id string) {
	t.Helper()
	if left := traces(t, id); len(left) > 0 {
		t.Errorf("lab %s left behind:\n%s", id, strings.Join(left, "\n"))
	}
}

// traces returns what there is of one lab on the machine, each with its kind in front. Other labs, open at the same
// time, do not count.
func traces(t *testing.T, id string) []string {
	t.Helper()
	var found []string
	for line := range strings.SplitSeq(read("/proc/mounts"), "\n") {
		if strings.Contains(line, "/"+id+"/") {
			found = append(found, "mount "+line)
		}
	}
	for _, path := range glob(t, "/sys/fs/cgroup/*/gapura-lab-"+id+"-*") {
		found = append(found, "group "+path)
	}
	for _, path := range glob(t, "/run/gapura-lab/"+id, "/var/cache/gapura-lab/hosts/"+id, "/run/systemd/nspawn/*/*"+id+"*") {
		found = append(found, "file "+path)
	}
	for _, path := range glob(t, "/proc/[0-9]*") {
		command := read(path + "/cmdline") // empty for the dead that nobody has asked after yet
		if command != "" && strings.Contains(read(path+"/cgroup"), "gapura-lab-"+id) {
			found = append(found, "process "+path+" "+strings.ReplaceAll(command, "\x00", " "))
		}
	}
	return found
}

func kinds(traces []string) []string {
	var kinds []string
	for _, trace := range traces {
		kind, _, _ := strings.Cut(trace, " ")
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

// read returns a file's text, nothing when it is gone meanwhile.
func read(path string) string {
	text, _ := os.ReadFile(path)
	return string(text)
}

func glob(t *testing.T, patterns ...string) []string {
	t.Helper()
	var found []string
	for _, pattern := range patterns {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, paths...)
	}
	return found
}
