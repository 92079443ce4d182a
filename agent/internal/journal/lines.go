package journal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"time"
)

// Bounds of one question for lines.
const (
	maxLines       = "300"
	maxLinesOutput = 4 << 20 // bytes: journalctl leaves out what is longer than 4 KiB by itself
	// linesLimit is long: who asks why the kernel killed for memory asks a machine that has none. A guest took more than 5 s.
	linesLimit = 15 * time.Second
)

// Writer says whose lines are asked for. journald knows it from the kernel, whatever the line says.
type Writer int8

// Who writes lines.
const (
	Kernel  Writer = iota // the kernel itself
	Manager               // systemd, about a unit
	Service               // the processes of a unit
)

// Query asks for the lines of one writer.
type Query struct {
	Writer Writer
	Unit   string // not for the kernel's
	Since  time.Time
}

// Line is one line of the journal.
type Line struct {
	Cursor  string // names the line
	At      time.Time
	Unit    string // that systemd speaks of, or that wrote it
	Message string
}

// Lines returns the last lines that fit, oldest first. It runs journalctl once, which exits.
func (j Journal) Lines(ctx context.Context, q Query) ([]Line, error) {
	limited, cancel := context.WithTimeout(ctx, linesLimit)
	defer cancel()
	arguments := []string{
		"--quiet", "--no-pager", "--lines=" + maxLines, "--output=json",
		"--output-fields=MESSAGE,UNIT,_TRANSPORT,_PID,_SYSTEMD_UNIT", fmt.Sprintf("--since=@%d", q.Since.Unix()),
	}
	cmd := exec.CommandContext(limited, j.command(), append(arguments, q.fields()...)...)
	out := capped{limit: maxLinesOutput}
	cmd.Stdout = &out
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		if limited.Err() != nil && ctx.Err() == nil {
			return nil, fmt.Errorf("ask the journal for lines: no answer within %s (is the machine short of memory?)", linesLimit)
		}
		return nil, fmt.Errorf("ask the journal for lines: %w (group systemd-journal needed)", err)
	}
	return parseLines(out.buffer.Bytes(), q)
}

// fields are the matches that journalctl is given.
func (q Query) fields() []string {
	switch q.Writer {
	case Kernel:
		return []string{"_TRANSPORT=kernel"}
	case Manager:
		return []string{"_PID=1", "UNIT=" + q.Unit}
	default:
		return []string{"_SYSTEMD_UNIT=" + q.Unit}
	}
}

// rawLine is a line in journalctl's JSON. A field is text, or null when it is too long, or numbers when it is no text, or a
// list when it was given twice.
type rawLine struct {
	Cursor    string          `json:"__CURSOR"`
	Micros    string          `json:"__REALTIME_TIMESTAMP"`
	Message   json.RawMessage `json:"MESSAGE"`
	Subject   json.RawMessage `json:"UNIT"`
	Transport json.RawMessage `json:"_TRANSPORT"`
	PID       json.RawMessage `json:"_PID"`
	Unit      json.RawMessage `json:"_SYSTEMD_UNIT"`
}

// parseLines reads what journalctl printed, and keeps only what the asked writer is proven to have written.
func parseLines(out []byte, q Query) (lines []Line, err error) {
	for text := range bytes.Lines(out) {
		var raw rawLine
		if err := json.Unmarshal(text, &raw); err != nil {
			return nil, errors.New("read journal entry: it is no JSON as journalctl writes it")
		}
		micros, err := strconv.ParseInt(raw.Micros, 10, 64)
		message := plain(raw.Message)
		if err != nil || message == "" || !q.wrote(raw) {
			continue
		}
		lines = append(lines, Line{Cursor: raw.Cursor, At: time.UnixMicro(micros).UTC(), Unit: q.Unit, Message: message})
	}
	return lines, nil
}

func (q Query) wrote(raw rawLine) bool {
	switch q.Writer {
	case Kernel:
		return plain(raw.Transport) == "kernel"
	case Manager:
		return plain(raw.PID) == "1" && plain(raw.Subject) == q.Unit
	default:
		return plain(raw.Unit) == q.Unit
	}
}

// plain returns a field that is text, empty for one that is not.
func plain(field json.RawMessage) string {
	var text string
	if json.Unmarshal(field, &text) != nil {
		return ""
	}
	return text
}
