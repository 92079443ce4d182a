package sensor

import (
	"bytes"
	"strconv"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// cpuTimes is what all CPUs did since boot, in ticks. Guests are left out: their time is in user already.
type cpuTimes struct{ user, nice, system, idle, wait, irq, softirq, steal float64 }

func (t cpuTimes) total() float64 {
	return t.user + t.nice + t.system + t.idle + t.wait + t.irq + t.softirq + t.steal
}

// parseCPUs reads "cpu  1000 100 500 8000 200 50 50 100 0 0" of /proc/stat, and counts the lines of single CPUs below it.
func parseCPUs(text []byte) (all cpuTimes, cpus uint32, ok bool) {
	into := [...]*float64{&all.user, &all.nice, &all.system, &all.idle, &all.wait, &all.irq, &all.softirq, &all.steal}
	for line := range bytes.Lines(text) {
		name, rest, _ := bytes.Cut(line, []byte(" "))
		if !bytes.HasPrefix(name, []byte("cpu")) {
			break // they come first
		}
		if len(name) > len("cpu") {
			cpus++
			continue
		}
		n := 0
		for field := range bytes.FieldsSeq(rest) {
			if n == len(into) {
				break
			}
			ticks, err := strconv.ParseUint(string(field), 10, 64)
			if err != nil {
				return cpuTimes{}, 0, false
			}
			*into[n] = float64(ticks)
			n++
		}
		ok = n >= 4 // the oldest kernels tell no more
	}
	return all, cpus, ok
}

// parseLoad1 reads the first figure of /proc/loadavg.
func parseLoad1(text []byte) fact.Maybe[float64] {
	first, _ := fieldAt(text, 0)
	load, err := strconv.ParseFloat(string(first), 64)
	if err != nil || !(load >= 0 && load < 1e9) {
		return fact.Maybe[float64]{}
	}
	return fact.Known(load)
}

// parseMemory reads "MemTotal:  848000 kB" and its like of /proc/meminfo.
func parseMemory(text []byte, out *fact.Load) {
	var swapFree fact.Maybe[uint64]
	for line := range bytes.Lines(text) {
		name, rest, _ := bytes.Cut(line, []byte(":"))
		into := &swapFree
		switch string(name) {
		case "MemTotal":
			into = &out.MemoryTotal
		case "MemAvailable":
			into = &out.MemoryAvailable
		case "SwapTotal":
			into = &out.SwapTotal
		case "SwapFree":
		default:
			continue
		}
		field, _ := fieldAt(rest, 0)
		if kilobytes, err := strconv.ParseUint(string(field), 10, 54); err == nil {
			*into = fact.Known(kilobytes << 10)
		}
	}
	if total, known := out.SwapTotal.Get(); known {
		if free, known := swapFree.Get(); known {
			out.SwapUsed = fact.Known(total - min(free, total))
		}
	}
}
