package journal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"slices"
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
}

// Line is one line of the journal.
type Line struct {
	Query          // that it answers; its unit is what systemd speaks of, or what wrote it
	Cursor  string // names the line
	At      time.Time
	Message string
}

// Lines returns the last lines since a time that answer any of the questions, oldest first. It runs journalctl once, which
// exits.
func (j Journal) Lines(ctx context.Context, since time.Time, questions ...Query) ([]Line, error) {
	limited, cancel := context.WithTimeout(ctx, linesLimit)
	defer cancel()
	arguments := []string{
		"--quiet", "--no-pager", "--lines=" + maxLines, "--output=json",
		"--output-fields=MESSAGE,UNIT,_TRANSPORT,_PID,_SYSTEMD_UNIT", fmt.Sprintf("--since=@%d", since.Unix()),
	}
	for i, q := range questions {
		if i > 0 {
			arguments = append(arguments, "+") // or
		}
		arguments = append(arguments, q.fields()...)
	}
	cmd := exec.CommandContext(limited, j.command(), arguments...)
	out := capped{limit: maxLinesOutput}
	cmd.Stdout = &out
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		if limited.Err() != nil && ctx.Err() == nil {
			return nil, fmt.Errorf("ask the journal for lines: no answer within %s (is the machine short of memory?)", linesLimit)
		}
		return nil, fmt.Errorf("ask the journal for lines: %w (group systemd-journal needed)", err)
	}
	return parseLines(out.buffer.Bytes(), questions)
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

// parseLines reads what journalctl printed, and keeps only what one of the asked writers is proven to have written.
func parseLines(out []byte, questions []Query) (lines []Line, err error) {
	for text := range bytes.Lines(out) {
		var raw rawLine
		if err := json.Unmarshal(text, &raw); err != nil {
			return nil, errors.New("read journal entry: it is no JSON as journalctl writes it")
		}
		micros, err := strconv.ParseInt(raw.Micros, 10, 64)
		message := plain(raw.Message)
		i := slices.IndexFunc(questions, func(q Query) bool { return q.wrote(raw) })
		if err != nil || message == "" || i < 0 {
			continue
		}
		lines = append(lines, Line{Query: questions[i], Cursor: raw.Cursor, At: time.UnixMicro(micros).UTC(), Message: message})
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
