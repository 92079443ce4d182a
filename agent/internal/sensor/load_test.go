package sensor_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func sample(t *testing.T, s *sensor.Load) fact.Load {
	t.Helper()
	got, err := s.Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// disks forgets the figures that a fake machine cannot fake: statfs asks the real one.
func disks(l fact.Load) fact.Load {
	l.DiskUsed, l.InodesUsed, l.DiskPath = fact.Maybe[float64]{}, fact.Maybe[float64]{}, ""
	return l
}

func TestLoadOfABusyMachine(t *testing.T) {
	got := sample(t, sensor.NewLoad("testdata/load/busy"))
	if !got.DiskUsed.Known() || got.DiskPath == "" {
		t.Errorf("no disk figures: %+v", got)
	}
	want := fact.Load{
		Load1: fact.Known(12.61), CPUs: fact.Known[uint32](2),
		MemoryTotal: fact.Known[uint64](848000 << 10), MemoryAvailable: fact.Known[uint64](42000 << 10),
		SwapTotal: fact.Known[uint64](100000 << 10), SwapUsed: fact.Known[uint64](75000 << 10),
		PressureCPU: fact.Known(0.88), PressureMemory: fact.Known(0.015),
		OOMKills: fact.Known[uint64](3), ListenOverflows: fact.Known[uint64](17),
	}
	if diff := cmp.Diff(want, disks(got)); diff != "" {
		t.Error(diff)
	}
}

func TestCPUSharesAreThoseSinceTheLastLook(t *testing.T) {
	root := t.TempDir()
	write(t, root, "proc/stat", "cpu  1000 100 500 8000 200 50 50 100 0 0\n")
	s := sensor.NewLoad(root)
	if first := sample(t, s); first.CPUBusy.Known() {
		t.Errorf("busy since when? got %v in the first look", first.CPUBusy)
	}
	write(t, root, "proc/stat", "cpu  1300 100 500 8400 300 50 50 300 0 0\n") // 300 user, 400 idle, 100 wait, 200 steal
	got := sample(t, s)
	if got.CPUBusy.String() != "0.5" || got.CPUWait.String() != "0.1" || got.CPUSteal.String() != "0.2" {
		t.Errorf("busy %v, waiting %v, stolen %v; want 0.5, 0.1, 0.2", got.CPUBusy, got.CPUWait, got.CPUSteal)
	}
}

// TestTheLoadOfAMoment: whoever asks wants to know of now, not of what the kernel and the last sample look back on.
func TestTheLoadOfAMoment(t *testing.T) {
	root := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		machine := func(stat string, waited int) {
			write(t, root, "proc/stat", stat)
			write(t, root, "proc/pressure/cpu", fmt.Sprintf("some avg10=12.00 avg60=0.00 avg300=0.00 total=%d\n", waited))
			write(t, root, "proc/pressure/memory", "some avg10=30.00 avg60=0.00 avg300=0.00 total=7\n")
		}
		machine("cpu  1000 0 0 9000 0 0 0 0 0 0\n", 1_000_000)
		board := sensor.NewBoard()
		s := sensor.NewLoad(root)
		said := start(t, s, board)
		next(t, said)
		synctest.Wait()
		machine("cpu  1000 0 0 9900 0 0 0 0 0 0\n", 1_000_000) // at rest until somebody asks
		go func() {
			time.Sleep(100 * time.Millisecond)
			machine("cpu  1098 0 0 9902 0 0 0 0 0 0\n", 1_450_000)
		}()
		if refused := s.Again(t.Context(), ""); refused != "" {
			t.Fatal(refused)
		}
		got := next(t, said).(fact.Load)
		if fmt.Sprintf("%.3f", got.CPUBusy.Or(0)) != "0.980" || got.PressureCPU.String() != "0.9" || got.PressureMemory.String() != "0.3" || got.PressureIO.Known() {
			t.Errorf("busy %v, pressure %v, memory %v, IO %v", got.CPUBusy, got.PressureCPU, got.PressureMemory, got.PressureIO)
		}
		machine("cpu  2048 0 0 9902 0 0 0 0 0 0\n", 10_475_000)
		time.Sleep(10 * time.Second)
		synctest.Wait()
		got = next(t, said).(fact.Load) // the next sample looks back on the time since: the fault's
		if got.CPUBusy.String() != "1" || got.PressureCPU.String() != "0.95" {
			t.Errorf("busy %v, pressure %v", got.CPUBusy, got.PressureCPU)
		}
		machine("cpu  2148 0 0 10802 0 0 0 0 0 0\n", 10_475_000)
		time.Sleep(10 * time.Second)
		synctest.Wait()
		got = next(t, said).(fact.Load) // and the one after that on its own ten seconds
		if fmt.Sprintf("%.3f", got.CPUBusy.Or(0)) != "0.100" || got.PressureCPU.String() != "0.12" {
			t.Errorf("busy %v, pressure %v", got.CPUBusy, got.PressureCPU)
		}
		if refused := s.Again(t.Context(), ""); refused != "" {
			t.Fatal(refused)
		}
		next(t, said)
	})
}

func TestAnOldKernelLeavesFiguresUnknown(t *testing.T) {
	got := sample(t, sensor.NewLoad("testdata/load/old"))
	for name, known := range map[string]bool{
		"pressure": got.PressureMemory.Known(), "kills": got.OOMKills.Known(), "overflows": got.ListenOverflows.Known(),
		"memory": got.MemoryTotal.Known(),
	} {
		if known {
			t.Errorf("%s: known, but nothing says it", name)
		}
	}
	if _, err := sensor.NewLoad(t.TempDir()).Sample(context.Background()); err == nil {
		t.Error("a machine without /proc has a load")
	}
}

func BenchmarkLoad(b *testing.B) {
	s := sensor.NewLoad("/")
	for b.Loop() {
		if _, err := s.Sample(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}

func write(t testing.TB, root, name, text string) {
	t.Helper()
	path := filepath.Join(root, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
