package diagnose

import (
	"maps"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// memoryLife is how long something that is not asked about any more is remembered.
const memoryLife = time.Hour

// othersLife is how long what holds for one site counts for another: all that fail are thought over every second or two.
const othersLife = 5 * time.Second

// Memory is how long conditions have held. It belongs to whoever examines and may be lost: a cause that must hold for
// a while is then named that much later.
type Memory struct {
	since map[held]period
}

type held struct{ cause, host, site, front, target string }

type period struct {
	from, last time.Time
	about      Subject // what the cause is about; it may have other sites
}

// NewMemory returns a memory of nothing.
func NewMemory() *Memory { return &Memory{since: map[held]period{}} }

// holds reports whether a cause, whose condition was just answered, has held for as long as it must. Unknown neither
// raises nor clears.
func (m *Memory) holds(c *Cause, s *scene, is fact.Tri) bool {
	if c.For == 0 {
		return is == fact.Yes
	}
	key := held{cause: c.ID, site: s.site, front: s.path.Front, target: s.path.Target}
	if s.host != nil {
		key.host = s.host.Name
	}
	switch is {
	case fact.No:
		delete(m.since, key)
	case fact.Yes:
		p, known := m.since[key]
		if !known {
			p.about = s.subject(c.About)
			p.from = m.began(c.ID, p.about, s.now)
		}
		p.last = s.now
		m.since[key] = p
		return s.now.Sub(p.from) >= c.For
	}
	return false
}

// began returns since when a cause has held for something: another site may have shown it first.
func (m *Memory) began(cause string, of Subject, now time.Time) time.Time {
	from := now
	for key, p := range m.since {
		if key.cause == cause && p.about == of && now.Sub(p.last) <= othersLife && p.from.Before(from) {
			from = p.from
		}
	}
	return from
}

// forget drops what has not been asked about for long.
func (m *Memory) forget(now time.Time) {
	maps.DeleteFunc(m.since, func(_ held, p period) bool { return now.Sub(p.last) > memoryLife })
}
