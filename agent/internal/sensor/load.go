package sensor

import (
	"context"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	loadEvery = 10 * time.Second       // between two samples
	momentFor = 500 * time.Millisecond // that is looked at when somebody asks; the kernel counts CPU time by 10 ms
)

// Load is the witness of the machine's load.
type Load struct {
	root   string // "/", or a fake machine
	proc   procFiles
	before cpuTimes
	disks  disks
	asked  chan request
}

// NewLoad returns the witness of the machine whose /proc lies below root.
func NewLoad(root string) *Load {
	return &Load{root: root, proc: newProcFiles(root), asked: make(chan request)}
}

// Name returns "load".
func (s *Load) Name() string { return "load" }

// Again samples the load now and returns once it was said, or why it was not.
func (s *Load) Again(ctx context.Context, subject string) (refused string) {
	return askAgain(ctx, s.asked, subject)
}

// Run samples the load every 10 s, and when asked to, until ctx ends.
func (s *Load) Run(ctx context.Context, say Say) error {
	tick := time.NewTicker(loadEvery)
	defer tick.Stop()
	defer s.proc.close()
	var absent absence
	look := func(read func(context.Context) (fact.Load, error)) bool {
		sample, err := read(ctx)
		if ctx.Err() != nil {
			return false
		}
		absent.report(s.Name(), err, say)
		if err == nil {
			say(sample)
		}
		return err == nil
	}
	look(s.Sample)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			look(s.Sample)
		case r := <-s.asked:
			if look(s.now) {
				r.done <- ""
			} else {
				r.done <- "witness missing"
			}
		}
	}
}

// now reads the load of this moment: shares of the CPUs since the last sample, or the kernel's of the last ten seconds, would
// still tell of the time before the fault that somebody asks about.
func (s *Load) now(ctx context.Context) (fact.Load, error) {
	before := s.before
	defer func() { s.before = before }() // the next sample looks back on its whole time
	if _, err := s.Sample(ctx); err != nil {
		return fact.Load{}, err
	}
	began, waited := time.Now(), s.waited()
	if !pause(ctx, momentFor) {
		return fact.Load{}, ctx.Err()
	}
	out, err := s.Sample(ctx)
	for i, now := range s.waited() {
		of := []*fact.Maybe[float64]{&out.PressureCPU, &out.PressureMemory, &out.PressureIO}[i]
		*of = pressureSince(*of, waited[i], now, time.Since(began))
	}
	return out, err
}

// Sample reads the load once. CPU shares are those since the last call, unknown in the first. What this kernel does not
// tell stays unknown; an error means that it tells nothing.
func (s *Load) Sample(context.Context) (fact.Load, error) {
	var out fact.Load
	now, cpus, ok := parseCPUs(s.proc.read("stat"))
	if !ok {
		return out, errors.New("read load: /proc/stat cannot be read")
	}
	s.cpu(now, &out)
	if cpus > 0 {
		out.CPUs = fact.Known(cpus)
	}
	out.Load1 = parseLoad1(s.proc.read("loadavg"))
	parseMemory(s.proc.read("meminfo"), &out)
	out.PressureCPU = s.pressure("cpu")
	out.PressureMemory = s.pressure("memory")
	out.PressureIO = s.pressure("io")
	out.OOMKills = s.oomKills()
	out.ListenOverflows = s.listenOverflows()
	s.room(&out)
	return out, nil
}

// cpu compares the kernel's counters with those of the last call.
func (s *Load) cpu(now cpuTimes, out *fact.Load) {
	before := s.before
	s.before = now
	total := now.total() - before.total()
	if before == (cpuTimes{}) || total <= 0 {
		return
	}
	share := func(spent float64) fact.Maybe[float64] { return fact.Known(min(max(spent/total, 0), 1)) }
	out.CPUBusy = share(total - (now.idle + now.wait - before.idle - before.wait))
	out.CPUSteal = share(now.steal - before.steal)
	out.CPUWait = share(now.wait - before.wait)
}

// room finds the fullest of the file systems that a web stack writes to.
func (s *Load) room(out *fact.Load) {
	fullest := -1.0
	for _, at := range s.disks.places(s.root, s.mounts) {
		used, inodes, ok := at.room()
		if !ok {
			continue
		}
		if worst := max(used, inodes.Or(0)); worst > fullest {
			fullest = worst
			out.DiskPath, out.DiskUsed, out.InodesUsed = at.path, fact.Known(used), inodes
		}
	}
}
