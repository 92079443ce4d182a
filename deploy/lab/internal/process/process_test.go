package process_test

import (
	"errors"
	"os"
	"os/exec"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
)

func TestASignalReachesOnlyTheVeryProcess(t *testing.T) {
	child := exec.Command("sleep", "60")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = child.Process.Kill() })
	id, err := process.Of(child.Process.Pid)
	if err != nil {
		t.Fatal(err)
	}
	former := process.ID{PID: id.PID, Start: id.Start - 1} // had the number before
	if former.Alive() {
		t.Error("a process that had the number before counts as alive")
	}
	if err := former.Signal(unix.SIGKILL); !errors.Is(err, os.ErrProcessDone) {
		t.Errorf("signal to a former owner of the number: %v", err)
	}
	if !id.Alive() {
		t.Fatal("the child was hit by a signal meant for another")
	}
	if err := id.Signal(unix.SIGKILL); err != nil {
		t.Error(err)
	}
	_ = child.Wait() // killed
	if id.Alive() {
		t.Error("the child lives on")
	}
}

func TestANumberIsItselfInOnesOwnNamespace(t *testing.T) {
	child := exec.Command("sleep", "60")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = child.Process.Kill(); _ = child.Wait() })
	inside, err := process.InsidePID(child.Process.Pid)
	if err != nil || inside != child.Process.Pid {
		t.Errorf("in our own namespace the child is %d, %v, want %d", inside, err, child.Process.Pid)
	}
}
