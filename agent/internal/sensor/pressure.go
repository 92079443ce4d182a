package sensor

import (
	"bytes"
	"strconv"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// pressure reads the share of the last 10 s in which something waited for a resource; unknown without PSI.
func (s *Load) pressure(resource string) fact.Maybe[float64] {
	return parsePressure(s.proc.read("pressure/" + resource))
}

// parsePressure reads "some avg10=88.12 avg60=…" of a PSI file.
func parsePressure(text []byte) fact.Maybe[float64] {
	for line := range bytes.Lines(text) {
		rest, some := bytes.CutPrefix(line, []byte("some avg10="))
		number, _, _ := bytes.Cut(rest, []byte(" "))
		percent, err := strconv.ParseFloat(string(number), 64)
		if some && err == nil && percent >= 0 {
			return fact.Known(min(percent/100, 1))
		}
	}
	return fact.Maybe[float64]{}
}

// waited reads for how long something has waited since boot, for the CPUs, memory and IO; unknown without PSI.
func (s *Load) waited() (out [3]fact.Maybe[uint64]) {
	for i, resource := range []string{"cpu", "memory", "io"} {
		out[i] = parseWaited(s.proc.read("pressure/" + resource))
	}
	return out
}

// parseWaited reads the microseconds of "some avg10=88.12 avg60=… avg300=… total=1234".
func parseWaited(text []byte) fact.Maybe[uint64] {
	for line := range bytes.Lines(text) {
		if _, total, ok := bytes.Cut(bytes.TrimSpace(line), []byte(" total=")); ok && bytes.HasPrefix(line, []byte("some ")) {
			return parseUint(string(total))
		}
	}
	return fact.Maybe[uint64]{}
}

// pressureSince returns the greater of the kernel's own share and that of a while just past.
func pressureSince(kernels fact.Maybe[float64], before, now fact.Maybe[uint64], while time.Duration) fact.Maybe[float64] {
	from, known := before.Get()
	to, known2 := now.Get()
	if !known || !known2 || to < from || while <= 0 {
		return kernels
	}
	return fact.Known(max(kernels.Or(0), min(float64(to-from)/float64(while.Microseconds()), 1)))
}

// oomKills reads how many processes the kernel has killed for memory since boot.
func (s *Load) oomKills() fact.Maybe[uint64] {
	return parseCounter(s.proc.read("vmstat"), "oom_kill")
}

// parseCounter reads the value behind a name, one name a line.
func parseCounter(text []byte, name string) fact.Maybe[uint64] {
	for line := range bytes.Lines(text) {
		if key, value, _ := bytes.Cut(bytes.TrimSpace(line), []byte(" ")); string(key) == name {
			return parseUint(string(value))
		}
	}
	return fact.Maybe[uint64]{}
}

// listenOverflows reads how many connections found an accept queue full since boot.
func (s *Load) listenOverflows() fact.Maybe[uint64] {
	return parseNetstat(s.proc.read("net/netstat"), "TcpExt:", "ListenOverflows")
}

// parseNetstat reads a value of /proc/net/netstat: a line of names, then a line of values.
func parseNetstat(text []byte, group, name string) fact.Maybe[uint64] {
	at := -1
	for line := range bytes.Lines(text) {
		if !bytes.HasPrefix(line, []byte(group)) {
			continue
		}
		if at >= 0 {
			value, _ := fieldAt(line, at)
			return parseUint(string(value))
		}
		n := 0
		for field := range bytes.FieldsSeq(line) {
			if string(field) == name {
				at = n
			}
			n++
		}
		if at < 0 {
			break
		}
	}
	return fact.Maybe[uint64]{}
}

// fieldAt returns a field of a line.
func fieldAt(line []byte, at int) ([]byte, bool) {
	for field := range bytes.FieldsSeq(line) {
		if at == 0 {
			return field, true
		}
		at--
	}
	return nil, false
}

func parseUint(text string) fact.Maybe[uint64] {
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return fact.Maybe[uint64]{}
	}
	return fact.Known(v)
}
