package sensor

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/shirou/gopsutil/v3/common"
	"github.com/shirou/gopsutil/v3/cpu"
	"github.com/shirou/gopsutil/v3/disk"
	"github.com/shirou/gopsutil/v3/load"
	"github.com/shirou/gopsutil/v3/mem"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	loadEvery = 10 * time.Second       // between two samples
	momentFor = 500 * time.Millisecond // that is looked at when somebody asks; the kernel counts CPU time by 10 ms
	momentAge = 2 * time.Second        // of such a look before the next sample looks back on no more than the time since
)

// Load is the witness of the machine's load.
type Load struct {
	root   string // "/", or a fake machine
	proc   procFiles
	before cpu.TimesStat
	moment moment // the last that was asked for, until the next sample
	cpus   int
	disks  disks
	asked  chan request
}

// moment is what the kernel had counted when somebody had asked.
type moment struct {
	at     time.Time
	cpu    cpu.TimesStat
	waited [3]fact.Maybe[uint64] // microseconds: CPUs, memory, IO
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
			look(s.sinceAsked)
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
	defer func() { s.before = before }()
	s.disks.use = 0 // what is mounted now: a disk of its own may have come with the fault
	if _, err := s.Sample(ctx); err != nil {
		return fact.Load{}, err
	}
	from := s.mark()
	if !pause(ctx, momentFor) {
		return fact.Load{}, ctx.Err()
	}
	out, err := s.Sample(ctx)
	s.moment = s.mark()
	s.feel(&out, from)
	return out, err
}

// sinceAsked samples the load. Somebody has asked because something failed: then it looks back on the time since, and the
// time before, when all was well, does not water it down.
func (s *Load) sinceAsked(ctx context.Context) (fact.Load, error) {
	from := s.moment
	s.moment = moment{}
	if from.at.IsZero() || time.Since(from.at) < momentAge {
		return s.Sample(ctx)
	}
	s.before = from.cpu
	out, err := s.Sample(ctx)
	s.feel(&out, from)
	return out, err
}

// mark keeps what the kernel has counted as of the sample just taken.
func (s *Load) mark() moment { return moment{time.Now(), s.before, s.waited()} }

// feel raises the pressures to those since a moment: the kernel's own follow slowly.
func (s *Load) feel(out *fact.Load, from moment) {
	for i, now := range s.waited() {
		of := []*fact.Maybe[float64]{&out.PressureCPU, &out.PressureMemory, &out.PressureIO}[i]
		*of = pressureSince(*of, from.waited[i], now, time.Since(from.at))
	}
}

// Sample reads the load once. CPU shares are those since the last call, unknown in the first. What this kernel does not
// tell stays unknown; an error means that it tells nothing.
func (s *Load) Sample(ctx context.Context) (fact.Load, error) {
	ctx = context.WithValue(ctx, common.EnvKey, common.EnvMap{common.HostProcEnvKey: filepath.Join(s.root, "proc")})
	times, err := cpu.TimesWithContext(ctx, false)
	if err != nil || len(times) == 0 {
		return fact.Load{}, fmt.Errorf("read load: /proc/stat cannot be read: %w", err)
	}
	var out fact.Load
	s.cpu(times[0], &out)
	if s.cpus == 0 {
		s.cpus, _ = cpu.CountsWithContext(ctx, true)
	}
	if s.cpus > 0 {
		out.CPUs = fact.Known(uint32(s.cpus))
	}
	if avg, err := load.AvgWithContext(ctx); err == nil {
		out.Load1 = fact.Known(avg.Load1)
	}
	if m, err := mem.VirtualMemoryWithContext(ctx); err == nil && m.Total > 0 {
		out.MemoryTotal, out.MemoryAvailable = fact.Known(m.Total), fact.Known(m.Available)
		out.SwapTotal, out.SwapUsed = fact.Known(m.SwapTotal), fact.Known(m.SwapTotal-min(m.SwapFree, m.SwapTotal))
	}
	out.PressureCPU = s.pressure("cpu")
	out.PressureMemory = s.pressure("memory")
	out.PressureIO = s.pressure("io")
	out.OOMKills = s.oomKills()
	out.ListenOverflows = s.listenOverflows()
	s.room(ctx, &out)
	return out, nil
}

// cpu compares the kernel's counters with those of the last call.
func (s *Load) cpu(now cpu.TimesStat, out *fact.Load) {
	before := s.before
	s.before = now
	total := total(now) - total(before)
	if before.CPU == "" || total <= 0 {
		return
	}
	share := func(now, before float64) fact.Maybe[float64] { return fact.Known(min(max((now-before)/total, 0), 1)) }
	idle := func(t cpu.TimesStat) float64 { return t.Idle + t.Iowait }
	out.CPUBusy = fact.Known(min(max(1-(idle(now)-idle(before))/total, 0), 1))
	out.CPUSteal = share(now.Steal, before.Steal)
	out.CPUWait = share(now.Iowait, before.Iowait)
}

// total leaves guests out: their time is in user already.
func total(t cpu.TimesStat) float64 {
	return t.User + t.Nice + t.System + t.Idle + t.Iowait + t.Irq + t.Softirq + t.Steal
}

// room finds the fullest of the file systems that a web stack writes to.
func (s *Load) room(ctx context.Context, out *fact.Load) {
	fullest := -1.0
	for _, at := range s.disks.places(s.root, s.mounts) {
		usage, err := disk.UsageWithContext(ctx, at.file)
		if err != nil || usage.Total == 0 {
			continue
		}
		if worst := max(usage.UsedPercent, usage.InodesUsedPercent); worst > fullest {
			fullest = worst
			out.DiskPath = at.path
			out.DiskUsed = fact.Known(min(usage.UsedPercent/100, 1))
			out.InodesUsed = fact.Maybe[float64]{}
			if usage.InodesTotal > 0 { // some file systems make inodes as they need them
				out.InodesUsed = fact.Known(min(usage.InodesUsedPercent/100, 1))
			}
		}
	}
}
