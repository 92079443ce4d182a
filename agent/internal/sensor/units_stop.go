package sensor

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// A journal that gives no answer is asked again: a machine whose memory is over is slow to write and to read it.
const (
	stopTries = 5
	stopRest  = 2 * time.Second
	// stopSoon lets the word of the fall itself leave first: to start journalctl holds this process up for some milliseconds.
	stopSoon = 10 * time.Millisecond
)

// stopped is the journal's answer about one fall of a unit.
type stopped struct {
	unit string
	fall int
	stop fact.Stop
}

// fell follows a unit out of service and back, and has the journal asked, once per fall, who wanted that.
func (t *unitTalk) fell(ctx context.Context, w *watched) {
	u := &w.unit
	switch {
	case u.Running():
		w.falling, w.asked, w.stopJob, w.unanswered = false, false, false, 0
		u.Stop = fact.Stop{}
		return
	case u.Active == "activating" && w.asked: // what was answered is about the end before; here a stop leaves no job to see
		w.fall++
		w.asked, u.Stop = false, fact.Stop{}
	case !w.falling && (u.Down() || u.Active == "deactivating" || u.AutoRestarts()):
		w.falling = true
		w.fall++
	}
	if w.falling && u.Job == "stop" && !w.stopJob { // we saw it ourselves; the journal only adds when and who
		w.stopJob = true
		u.Stop = fact.Stop{Logged: fact.Yes, At: time.Now().UTC()}
	}
	neverRan := u.InvocationID == "" && w.entered["InactiveEnterTimestamp"].IsZero()
	atRest := u.Down() && u.Job == "" // with a job it is on its way, and the journal has not been told all
	if w.falling && !w.asked && !neverRan && (u.Dying() || atRest) {
		w.asked = true
		t.ask(ctx, w.unit.Name, w.fall, stopSoon)
	}
}

// ask asks the journal, after a rest, without holding up the signals.
func (t *unitTalk) ask(ctx context.Context, unit string, fall int, rest time.Duration) {
	t.asking.Go(func() {
		select {
		case <-time.After(rest):
		case <-ctx.Done():
			return
		}
		stop, err := t.stops.AskStop(ctx, unit)
		if err != nil && ctx.Err() == nil {
			t.log.Debug("who stopped a unit is not known", "unit", unit, "error", err)
		}
		select {
		case t.answers <- stopped{unit, fall, stop}:
		case <-ctx.Done():
		}
	})
}

// answered says a unit again with the journal's answer, unless it has moved on since.
func (t *unitTalk) answered(ctx context.Context, a stopped) {
	w := t.watched[a.unit]
	if w == nil || a.fall != w.fall || !w.falling {
		return
	}
	if a.stop.Logged == fact.Unknown {
		w.asked = w.unit.Down() // asked while it was going down: ask again once it is
		if w.unanswered++; w.asked && w.unanswered < stopTries {
			t.ask(ctx, a.unit, a.fall, stopRest)
		}
	}
	if !w.stopJob || a.stop.Logged == fact.Yes {
		w.unit.Stop = a.stop
	}
	t.tell(ctx, w)
}
