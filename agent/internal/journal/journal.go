// Package journal asks systemd's journal who stopped a unit, and logind who is at work on the host.
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

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Journal answers who stopped a unit from what systemd itself logged. It runs journalctl once per question, which exits.
type Journal struct {
	Sessions func(ctx context.Context) []string // who is logged in now; nil: not told
	Command  string                             // journalctl when empty
	Sync     bool                               // have the journal brought up to date first; only root may
}

// Bounds of one question.
const (
	askLimit   = 5 * time.Second
	maxEntries = "64"
	maxOutput  = 256 << 10 // bytes of output
)

// patience is how long to wait for systemd's last words to reach the journal: they come some milliseconds after
// the signal.
var patience = []time.Duration{20 * time.Millisecond, 100 * time.Millisecond, 400 * time.Millisecond, time.Second}

// What systemd logs about a unit, by the ID of the message (systemd-messages, journalctl -x).
const (
	messageStarting    = "7d4958e842da4a758f6c1cdc7b36dcc5"
	messageStarted     = "39f53479d3a045ac8e11786248231fbf"
	messageStopping    = "de5b426a63be47a7b6ac3eaac82e2f6f"
	messageStopped     = "9d1aaa27d60140bd96365438aad20286"
	messageExited      = "98e322203f7a4ed290d09fe03c09fe15"
	messageFailed      = "d9b373ed55a64feb8242e02dbe79a49c"
	messageDeactivated = "7ad2d189f7e94e70a38c781354912448"
)

// AskStop reads what systemd logged about a unit since it was started last. Yes: there is a stop job. No: its end is
// there, and no stop job. Unknown: its end is not there, or the journal cannot be read.
func (j Journal) AskStop(ctx context.Context, unit string) (fact.Stop, error) {
	if j.Sync {
		if err := j.sync(ctx); err != nil {
			return fact.Stop{}, err
		}
	}
	for _, pause := range patience {
		entries, err := j.read(ctx, unit)
		if err != nil {
			return fact.Stop{}, err
		}
		if stop := judgeStop(entries); stop.Logged != fact.Unknown {
			if stop.Logged == fact.Yes && j.Sessions != nil {
				stop.Sessions = j.Sessions(ctx)
			}
			return stop, nil
		}
		select {
		case <-ctx.Done():
			return fact.Stop{}, ctx.Err()
		case <-time.After(pause):
		}
	}
	return fact.Stop{}, fmt.Errorf("ask the journal who stopped %s: it holds nothing of its end (group systemd-journal needed)", unit)
}

// entry is what is read of one entry. Everything is text in journalctl's JSON, or null when it is too long.
type entry struct {
	Micros    string `json:"__REALTIME_TIMESTAMP"`
	MessageID string `json:"MESSAGE_ID"`
	JobType   string `json:"JOB_TYPE"`
}

// judgeStop reads entries, newest first, back to the unit's last start. A restart, too, begins with "Stopping" in a job
// of type stop; only the "Stopped" that follows names the restart (seen with systemd 252).
func judgeStop(entries []entry) fact.Stop {
	stop := fact.Stop{}
	for _, e := range entries {
		switch e.MessageID {
		case messageStarted, messageStarting:
			return stop
		case messageStopping, messageStopped:
			if e.JobType == "stop" {
				micros, _ := strconv.ParseInt(e.Micros, 10, 64)
				return fact.Stop{Logged: fact.Yes, At: time.UnixMicro(micros).UTC()}
			}
			return fact.Stop{Logged: fact.No}
		case messageExited, messageFailed, messageDeactivated:
			stop.Logged = fact.No
		}
	}
	return stop
}

// read returns systemd's own entries about a unit, newest first. The sender is matched as the kernel knows it: a
// service can write into the journal what it likes, but not as process 1.
func (j Journal) read(ctx context.Context, unit string) ([]entry, error) {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, j.command(), "--quiet", "--no-pager", sinceBoot(), "--reverse", "--lines="+maxEntries,
		"--output=json", "--output-fields=MESSAGE_ID,JOB_TYPE", "_PID=1", "UNIT="+unit)
	out := capped{limit: maxOutput}
	cmd.Stdout = &out
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("ask the journal about %s: %w", unit, err)
	}
	return parse(out.buffer.Bytes())
}

// sync waits until what was logged before now can be read: a stop that was asked for a moment ago must not be missed.
func (j Journal) sync(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	if err := exec.CommandContext(ctx, j.command(), "--sync").Run(); err != nil {
		return fmt.Errorf("bring the journal up to date: %w", err)
	}
	return nil
}

func (j Journal) command() string {
	if j.Command == "" {
		return "journalctl"
	}
	return j.Command
}

// sinceBoot keeps what was logged before the machine started out. journalctl's own --boot compares boot ids, which a
// container whose manager replaced that file, seen from inside a sandbox, does not find again.
func sinceBoot() string {
	var info unix.Sysinfo_t
	if err := unix.Sysinfo(&info); err != nil {
		return "--since=-1day"
	}
	return fmt.Sprintf("--since=@%d", time.Now().Unix()-int64(info.Uptime))
}

func parse(out []byte) (entries []entry, err error) {
	for line := range bytes.Lines(out) {
		var e entry
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("read journal entry: %w", err)
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// capped is a buffer that refuses to grow over its limit. It does not embed the buffer: io.Copy would find its ReadFrom.
type capped struct {
	buffer bytes.Buffer
	limit  int
}

func (c *capped) Write(p []byte) (int, error) {
	if c.buffer.Len()+len(p) > c.limit {
		return 0, errors.New("too much output")
	}
	return c.buffer.Write(p)
}
