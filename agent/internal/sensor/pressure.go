package sensor

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxProcFile bounds what is read of one file of /proc.
const maxProcFile = 64 << 10

// pressure reads the share of the last 10 s in which something waited for a resource; unknown without PSI.
func (s *Load) pressure(resource string) fact.Maybe[float64] {
	return parsePressure(s.read("pressure/" + resource))
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

// oomKills reads how many processes the kernel has killed for memory since boot.
func (s *Load) oomKills() fact.Maybe[uint64] {
	return parseCounter(s.read("vmstat"), "oom_kill")
}

// parseCounter reads the value behind a name, one name a line.
func parseCounter(text []byte, name string) fact.Maybe[uint64] {
	for line := range bytes.Lines(text) {
		if key, value, _ := strings.Cut(strings.TrimSpace(string(line)), " "); key == name {
			return parseUint(value)
		}
	}
	return fact.Maybe[uint64]{}
}

// listenOverflows reads how many connections found an accept queue full since boot.
func (s *Load) listenOverflows() fact.Maybe[uint64] {
	return parseNetstat(s.read("net/netstat"), "TcpExt:", "ListenOverflows")
}

// parseNetstat reads a value of /proc/net/netstat: a line of names, then a line of values.
func parseNetstat(text []byte, group, name string) fact.Maybe[uint64] {
	var names []string
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, maxProcFile)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || fields[0] != group {
			continue
		}
		if names == nil {
			names = fields
			continue
		}
		for i, n := range names {
			if n == name && i < len(fields) {
				return parseUint(fields[i])
			}
		}
	}
	return fact.Maybe[uint64]{}
}

func parseUint(text string) fact.Maybe[uint64] {
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return fact.Maybe[uint64]{}
	}
	return fact.Known(v)
}

// read returns a file of /proc, empty when this kernel has none.
func (s *Load) read(name string) []byte {
	file, err := os.Open(filepath.Join(s.root, "proc", name))
	if err != nil {
		return nil
	}
	defer file.Close()
	text, _ := io.ReadAll(io.LimitReader(file, maxProcFile)) // half a file is told apart by its parser
	return text
}
