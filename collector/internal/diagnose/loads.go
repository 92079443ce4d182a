package diagnose

import (
	"fmt"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Where a machine counts as saturated, as shares.
const (
	busyCPU     = 0.95
	pressedCPU  = 0.80
	pressed     = 0.50 // memory and IO: half of the time somebody waits
	leftMemory  = 0.03
	scarce      = 0.08 // little memory is left, and with
	scarceWaits = 0.10 // somebody who waits for it so much, it is none
	fullDisk    = 0.98
	packedDisk  = 0.995
	spareMemory = 0.80 // of what is available, for more workers
)

// cpuSaturatedNow is cpuSaturated for what rests on it.
func cpuSaturatedNow() Condition {
	return ofNow(cpuSaturated(), "whether the CPUs of %s are saturated now")
}

// ofNow asks the machine's load anew where it said no before the site failed, which is no answer; what names the question,
// with the host in it.
func ofNow(c Condition, what string) Condition {
	return Condition{c.words, func(s *scene) answer {
		a := c.ask(s)
		if load, why := latest[fact.Load](s, "machine"); a.is == fact.No && why == "" && s.precedes(load.At) {
			return lacking(s, fmt.Sprintf(what, s.host.Name), AskProcesses, "")
		}
		return a
	}}
}

// cpuSaturated asks whether the CPUs have nothing left to give.
func cpuSaturated() Condition {
	return askLoad("the CPUs are saturated", func(l fact.Load) (fact.Tri, string) {
		busy, known := l.CPUBusy.Get()
		pressure, felt := l.PressureCPU.Get()
		text := fmt.Sprintf("CPU %s busy, pressure %s, load %s on %s CPUs", percent(l.CPUBusy), percent(l.PressureCPU), l.Load1, l.CPUs)
		switch {
		case known && busy < busyCPU, felt && pressure < pressedCPU:
			return fact.No, text
		case !known && !felt:
			return fact.Unknown, ""
		}
		return fact.Yes, text
	})
}

// percent prints a share that may not be known.
func percent(share fact.Maybe[float64]) string {
	if known, ok := share.Get(); ok {
		return fmt.Sprintf("%.0f%%", 100*known)
	}
	return share.String()
}

// memoryShort asks whether the machine has no memory left.
func memoryShort() Condition {
	return askLoad("the memory is exhausted", func(l fact.Load) (fact.Tri, string) {
		total, known := l.MemoryTotal.Get()
		available, counted := l.MemoryAvailable.Get()
		share, felt := l.PressureMemory.Get()
		known = known && counted && total > 0
		switch {
		case felt && share >= pressed:
			return fact.Yes, fmt.Sprintf("somebody waits for memory %.0f%% of the time", 100*share)
		case memoryScarce(l):
			return fact.Yes, scarcity(l)
		case known && float64(available) < leftMemory*float64(total):
			return fact.Yes, fmt.Sprintf("%s of %s memory is left", size(available), size(total))
		case !known && !felt:
			return fact.Unknown, ""
		}
		return fact.No, ""
	})
}

// memoryScarce is a machine that still says so before it falls silent: a kernel without memory drops what is sent to it, the
// agent's words among it (measured in a guest: 40 s).
func memoryScarce(l fact.Load) bool {
	total, known := l.MemoryTotal.Get()
	available, counted := l.MemoryAvailable.Get()
	share, felt := l.PressureMemory.Get()
	return known && counted && felt && share >= scarceWaits && float64(available) < scarce*float64(total)
}

func scarcity(l fact.Load) string {
	return fmt.Sprintf("%s of %s memory is left, and somebody waits for it %s of the time",
		size(l.MemoryAvailable.Or(0)), size(l.MemoryTotal.Or(0)), percent(l.PressureMemory))
}

// memoryWaitedFor asks whether somebody waits for memory: little left alone may be how it always is.
func memoryWaitedFor() Condition {
	return askLoad("somebody waits for memory", func(l fact.Load) (fact.Tri, string) {
		if memoryScarce(l) {
			return fact.Yes, scarcity(l)
		}
		return pressure(l.PressureMemory, "memory")
	})
}

// memoryPressed asks whether somebody waits for memory most of the time.
func memoryPressed() Condition {
	return askLoad("somebody waits for memory", func(l fact.Load) (fact.Tri, string) {
		return pressure(l.PressureMemory, "memory")
	})
}

// ioSaturated asks whether somebody waits for the disks most of the time.
func ioSaturated() Condition {
	return askLoad("the disks are saturated", func(l fact.Load) (fact.Tri, string) {
		return pressure(l.PressureIO, "the disks")
	})
}

func pressure(measured fact.Maybe[float64], of string) (fact.Tri, string) {
	share, felt := measured.Get()
	if !felt {
		return fact.Unknown, ""
	}
	return fact.Is(share >= pressed), fmt.Sprintf("somebody waits for %s %.0f%% of the time", of, 100*share)
}

// diskIs asks whether a disk holds at least this share, of room or of files. A disk is full from one moment to the next, so
// that one had room before the site failed is no answer.
func diskIs(share float64) Condition {
	return ofNow(diskHolds(share), "whether a disk of %s is full now")
}

func diskHolds(share float64) Condition {
	return askLoad("a disk is full", func(l fact.Load) (fact.Tri, string) {
		used, known := l.DiskUsed.Get()
		inodes, counted := l.InodesUsed.Get()
		switch {
		case known && used >= share:
			return fact.Yes, fmt.Sprintf("%s is %.1f%% full", mount(l), 100*used)
		case counted && inodes >= share:
			return fact.Yes, fmt.Sprintf("%.1f%% of the inodes of %s are used", 100*inodes, mount(l))
		case !known:
			return fact.Unknown, ""
		}
		return fact.No, ""
	})
}

func mount(l fact.Load) string {
	if l.DiskPath == "" {
		return "the fullest disk"
	}
	return l.DiskPath
}

// askLoad asks something of the machine's load.
func askLoad(words string, question func(fact.Load) (fact.Tri, string)) Condition {
	return Condition{words, func(s *scene) answer {
		load, why := latest[fact.Load](s, "machine")
		if why != "" {
			return unseen(why)
		}
		is, text := question(load.Body)
		if is == fact.Unknown {
			return unseen("load of " + s.host.Name + ": whether " + words)
		}
		if text == "" {
			return seen(is == fact.Yes)
		}
		return seen(is == fact.Yes, evidence(load, text))
	}}
}
