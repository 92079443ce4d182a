package look

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of what is kept.
const (
	evidenceAge   = 14 * 24 * time.Hour
	evidenceRoom  = 20 << 20 // bytes, of all bundles
	bundleRoom    = 2 << 20  // bytes, of one
	evidenceLines = 100      // of the journal, and of each log
	evidenceLogs  = 8
	evidenceBack  = 64 << 10 // bytes of a log in which its last lines are looked for
	evidenceProcs = 256
)

// serviceName fits what systemd names a service, and nothing that a program could take for an option.
// How long it may be is asked apart: written into the pattern it costs 170 KB in each of the three processes.
var serviceName = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9:_.@\\-]*\.service$`)

const maxServiceName = 255 // bytes

// freezeEvidence writes down what a repair of a unit would destroy. The bundle stays on the host, for root alone; only
// its sum is told.
func (l *Look) freezeEvidence(ctx context.Context, q *agentv1.FreezeEvidence) (*agentv1.LookAnswer, error) {
	name := q.GetUnit()
	if len(name) > maxServiceName || !serviceName.MatchString(name) {
		return nil, fmt.Errorf("%.200q is no name of a service", name)
	}
	if l.cfg.Evidence == "" {
		return nil, errors.New("look: no folder for evidence is set")
	}
	u, err := l.units.Unit(ctx, name)
	if err != nil {
		return nil, err
	}
	if u.Load != "loaded" {
		return nil, fmt.Errorf("unit %s is %s", name, u.Load)
	}
	l.tests.Lock() // the programs of two bundles together would weigh on a small host
	defer l.tests.Unlock()
	now := time.Now().UTC()
	bundle := l.bundle(ctx, name, now)
	file := filepath.Join(l.cfg.Evidence, now.Format("20060102T150405.000000Z")+" "+name+".txt")
	if err := keep(file, bundle); err != nil {
		return nil, fmt.Errorf("keep evidence: %w; is there room on its file system?", err)
	}
	prune(l.cfg.Evidence, now, filepath.Base(file))
	sum := sha256.Sum256(bundle)
	return &agentv1.LookAnswer{EvidenceHash: sum[:]}, nil
}

// bundle gathers everything into one text.
func (l *Look) bundle(ctx context.Context, name string, now time.Time) []byte {
	out := &bounded{limit: bundleRoom}
	section := func(title, text string) {
		fmt.Fprintf(out, "==== %s\n%s\n", title, strings.TrimRight(text, "\n"))
	}
	section("evidence about "+name, now.Format(time.RFC3339Nano))
	section("processes and sockets", processesOf(name))
	section("unit", spokenBy(ctx, "/usr/bin/systemctl", "show", "--no-pager", "--", name))
	section("journal", spokenBy(ctx, "/usr/bin/journalctl", "--no-pager", "--quiet", "--output=short-iso-precise",
		"--lines="+strconv.Itoa(evidenceLines), "--unit="+name))
	state, _ := l.unit(name)
	for _, log := range state.Logs[:min(len(state.Logs), evidenceLogs)] {
		section("log "+log, lastLines(log))
	}
	return out.kept.Bytes()
}

// spokenBy returns what a program says, or why it says nothing.
func spokenBy(ctx context.Context, program string, arguments ...string) string {
	out := run(ctx, program, arguments...)
	if !out.ok {
		return "not known: " + out.broken + " " + out.stderr
	}
	return out.stdout[:min(len(out.stdout), bundleRoom/4)]
}

// lastLines returns the end of a log.
func lastLines(name string) string {
	f, err := openLog(name)
	if err != nil {
		return "not known: " + err.Error()
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "not known: " + err.Error()
	}
	text := make([]byte, min(info.Size(), evidenceBack))
	n, err := f.ReadAt(text, info.Size()-int64(len(text)))
	if err != nil && !errors.Is(err, io.EOF) {
		return "not known: " + err.Error()
	}
	lines := bytes.SplitAfter(text[:n], []byte("\n"))
	return string(bytes.Join(lines[max(0, len(lines)-evidenceLines-1):], nil))
}

// processesOf lists the processes of a unit with their states, and the sockets that they hold.
func processesOf(name string) string {
	var out strings.Builder
	inodes, count := make(map[string]bool), 0
	for _, pid := range processes() {
		if unitOf(pid) != name || count == evidenceProcs {
			continue
		}
		count++
		stat, wait := readBounded(procFile(pid, "stat"), 1024), readBounded(procFile(pid, "wchan"), 64)
		fmt.Fprintf(&out, "%d %s: waits in %q, stat %s", pid, nameOf(pid), wait, stat)
		for _, inode := range socketsOf(pid) {
			inodes[inode] = true
		}
	}
	for _, table := range []string{"tcp", "tcp6", "unix"} {
		for line := range strings.Lines(readBounded("/proc/net/"+table, bundleRoom)) {
			fields := strings.Fields(line)
			if column := map[string]int{"tcp": 9, "tcp6": 9, "unix": 6}[table]; len(fields) > column && inodes[fields[column]] {
				out.WriteString(table + " " + line)
			}
		}
	}
	return out.String()
}

// socketsOf returns the inodes of the sockets that a process holds open.
func socketsOf(pid int) (inodes []string) {
	dir := procFile(pid, "fd")
	entries, _ := os.ReadDir(dir) // it may have ended
	for _, entry := range entries {
		link, err := os.Readlink(filepath.Join(dir, entry.Name()))
		if number, ok := strings.CutPrefix(link, "socket:["); ok && err == nil {
			inodes = append(inodes, strings.TrimSuffix(number, "]"))
		}
	}
	return inodes
}
