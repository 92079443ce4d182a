package brain

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
)

// young is how long an incident without a proven cause is thought over every second. After that each of its looks has it
// examined again.
const young = 30 * time.Second

// ponderMost is how many incidents are thought over at once: a thousand hosts that fail together must not stop the loop.
const ponderMost = 64

// tooMany is how a host says that it was asked too much at once: it is asked again.
const tooMany = "rate"

// notRunning is how a host says that a unit has no workers now. A restart is over in a moment.
const notRunning = "the unit does not run"

// wonder has the host asked what a verdict lacks, and says so in the incident's story. What is proven is asked about only
// while it looks proven: while it is mended it looks different.
func (b *Brain) wonder(i *incident.Incident, f diagnose.Finding, now time.Time) {
	if !i.Open() || i.State == incident.Healing || i.Finding.Strength == diagnose.Conclusive && f.Strength < diagnose.Conclusive {
		return
	}
	fresh := map[string][]string{}
	for _, q := range f.Asks {
		if b.deps.Hand.Connected(q.Host) && b.asking.want(q, now) && !asks(i, q) {
			fresh[q.Host] = append(fresh[q.Host], q.String())
		}
	}
	for _, host := range slices.Sorted(maps.Keys(fresh)) {
		b.ledger.Note(i, now, "asked", "asked "+host+" "+strings.Join(fresh[host], "; "))
	}
}

// asks reports whether an incident's story says already that this was asked.
func asks(i *incident.Incident, q diagnose.Question) bool {
	for _, e := range i.Timeline {
		if e.Kind == "asked" && strings.Contains(e.Text+";", q.String()+";") {
			return true
		}
	}
	return false
}

// askHosts sends what may be asked now, once the turn is committed. It returns when it wants to be called again.
func (b *Brain) askHosts(now time.Time) (next time.Time) {
	questions, next := b.asking.next(now, b.deps.NewID)
	for _, q := range questions {
		b.then(func() {
			if err := b.deps.Asker.Ask(q.Host, q.id, q.Question); err != nil {
				b.deps.Log.Debug("not asked", "host", q.Host, "question", q.String(), "error", err)
				b.queue(func(now time.Time) { b.asking.done(q.Host, q.id, false, now) })
			}
		})
	}
	return next
}

// lookDone ends the wait for an answer. What the host saw has come as facts, or comes within moments.
func (b *Brain) lookDone(host string, l LookDone, now time.Time) {
	refused := l.Refused != "" && l.Refused != tooMany && l.Refused != notRunning
	q, ok := b.asking.done(host, l.ID, refused, now)
	if !ok {
		return
	}
	if l.Refused == notRunning || l.Refused == tooMany {
		b.asking.soon(q, now)
	}
	if refused {
		b.unanswered(q, "refused: "+l.Refused, now)
	}
	b.review(host, now)
}

// listenForAnswers gives up on answers that do not come.
func (b *Brain) listenForAnswers(now time.Time) {
	for _, q := range b.asking.late(now) {
		b.unanswered(q, "no answer", now)
		b.review(q.Host, now)
	}
}

// unanswered adds to the stories of a host's incidents that a question of theirs stays open.
func (b *Brain) unanswered(q diagnose.Question, why string, now time.Time) {
	text := q.Host + " was asked " + q.String() + ": " + why
	for _, i := range b.ledger.Open() {
		if i.Open() && asks(i, q) && !tells(i, text) {
			b.ledger.Note(i, now, "asked", text)
		}
	}
}

func tells(i *incident.Incident, text string) bool {
	for _, e := range i.Timeline {
		if e.Text == text {
			return true
		}
	}
	return false
}

// ponder examines young incidents again whose cause is not proven: a cause may have to hold for a while, and answers grow
// old. In a mass outage each gets its turn.
func (b *Brain) ponder(now time.Time) {
	open := b.ledger.Open()
	pondered := 0
	for n := range open {
		at := (b.pondered + n) % len(open)
		i := open[at]
		if !i.Open() || i.State == incident.Healing || i.Finding.Strength == diagnose.Conclusive && len(i.Finding.Asks) == 0 || now.Sub(i.Opened) >= young {
			continue
		}
		if pondered == ponderMost {
			b.pondered = at
			return
		}
		b.reconsider(i, now)
		pondered++
	}
}
