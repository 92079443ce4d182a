package look

import (
	"os"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// census is all processes of the machine at one moment.
type census struct {
	ticks   uint64 // of the machine; 0 when it does not tell
	process map[int]counted
}

// counted is one process.
type counted struct {
	stat
	moved   uint64
	movedOK bool
}

// count reads all processes. It costs two short reads for each.
func count() census {
	c := census{process: make(map[int]counted)}
	if text, err := os.ReadFile("/proc/stat"); err == nil {
		c.ticks, _ = parseMachineTicks(string(text))
	}
	for _, pid := range processes() {
		text, err := os.ReadFile(procFile(pid, "stat"))
		if err != nil {
			continue // it has ended
		}
		p, ok := parseStat(string(text))
		if !ok {
			continue
		}
		this := counted{stat: p}
		if !p.kernel {
			if text, err := os.ReadFile(procFile(pid, "io")); err == nil {
				this.moved, this.movedOK = parseIO(string(text))
			}
		}
		c.process[pid] = this
	}
	return c
}

// since returns what a process used after an earlier census: all of it when it has begun since.
func (c census) since(pid int, before census) (ticks, moved uint64, movedOK bool) {
	now := c.process[pid]
	ticks, moved = now.ticks, now.moved
	if then, ok := before.process[pid]; ok && then.began == now.began {
		ticks -= min(then.ticks, ticks)
		moved -= min(then.moved, moved)
	}
	return ticks, moved, now.movedOK
}

// tally is the processes of one name in one unit.
type tally struct {
	fact.Process
	ticks, moved uint64
	movedOK      bool
	owns         bool // a unit of the web stack, or one that serves a target
}

// add counts one process in.
func (t *tally) add(p counted, ticks, moved uint64, movedOK bool) {
	t.Count++
	switch p.state {
	case 'R':
		t.Running++
	case 'D':
		t.Waiting++
	case 'T', 't':
		t.Stopped++
	}
	t.Memory = fact.Known(t.Memory.Or(0) + p.memory)
	t.ticks += ticks
	t.moved += moved
	t.movedOK = t.movedOK || movedOK
}

// shares works out which part of the machine's work was whose.
func shares(tallies map[fact.Key]*tally, machine uint64) {
	moved := uint64(0)
	for _, t := range tallies {
		moved += t.moved
	}
	for _, t := range tallies {
		if machine > 0 {
			t.CPU = fact.Known(min(float64(t.ticks)/float64(machine), 1))
		}
		if t.movedOK && moved > 0 {
			t.IO = fact.Known(float64(t.moved) / float64(moved))
		}
	}
}

// containers are the managers whose control groups are known by their names.
func managerOf(unit string) string {
	for prefix, manager := range map[string]string{
		"docker-": "docker", "libpod-": "podman", "cri-containerd-": "containerd", "crio-": "crio", "lxc-": "lxc",
	} {
		if strings.HasPrefix(unit, prefix) && strings.HasSuffix(unit, ".scope") {
			return manager
		}
	}
	return ""
}
