package look

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// askStop asks the journal whether somebody had systemd stop a unit since it was last started.
func (l *Look) askStop(ctx context.Context, q *agentv1.AskStop) (*agentv1.LookAnswer, error) {
	name := q.GetUnit()
	if !strings.HasSuffix(name, ".service") || len(name) > 255 || strings.ContainsAny(name, "/ \t\n") {
		return nil, fmt.Errorf("%q is not the name of a service", name)
	}
	since, err := l.units.Started(ctx, name)
	if err != nil {
		return nil, err
	}
	var stop fact.Stop
	if !since.IsZero() {
		stop = readStop(journal(ctx, name, since))
	}
	if stop.Logged == fact.Yes {
		stop.Sessions = sessions(ctx)
	}
	return &agentv1.LookAnswer{Stop: wire.FromStop(stop)}, nil
}

// journal returns what systemd itself logged about a unit, one entry a line. The journal is brought up to date first: a
// stop that was asked for a moment ago must not be missed.
func journal(ctx context.Context, name string, since time.Time) output {
	if synced := run(ctx, "/usr/bin/journalctl", "--sync"); !synced.ok {
		return synced
	}
	at := strconv.FormatInt(since.UnixMicro(), 10)
	return run(ctx, "/usr/bin/journalctl", "--output=json", "--output-fields=JOB_TYPE", "--quiet",
		"--no-pager", "--lines=500", "--since=@"+at[:len(at)-6]+"."+at[len(at)-6:], "_PID=1", "UNIT="+name)
}

// readStop reads the entries. A job of type stop or restart is somebody's wish. That there was none is believed only of
// a journal that was heard to speak of the unit after its start: a silent one says nothing.
func readStop(out output) fact.Stop {
	if !out.ok || out.broken != "" {
		return fact.Stop{}
	}
	var stop fact.Stop
	for line := range strings.Lines(out.stdout) {
		var entry struct {
			Job string `json:"JOB_TYPE"`
			At  string `json:"__REALTIME_TIMESTAMP"`
		}
		if json.Unmarshal([]byte(line), &entry) != nil {
			return fact.Stop{}
		}
		switch entry.Job {
		case "stop", "restart", "try-restart":
			stop = fact.Stop{Logged: fact.Yes}
			if at, err := strconv.ParseInt(entry.At, 10, 64); err == nil {
				stop.At = time.UnixMicro(at)
			}
		case "start":
		default:
			if stop.Logged == fact.Unknown {
				stop.Logged = fact.No
			}
		}
	}
	return stop
}
