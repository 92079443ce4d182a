package fleet

import "time"

// offset is how far the collector's clock runs ahead of a host's, learnt from the fact that travelled fastest since
// the host connected: no fact can arrive before it was said.
type offset struct {
	least time.Duration
	known bool
}

func (o *offset) learn(said, received time.Time) {
	if said.IsZero() {
		return
	}
	if lag := received.Sub(said); !o.known || lag < o.least {
		o.least, o.known = lag, true
	}
}

// local turns a time on the host's clock into one on the collector's.
func (o offset) local(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.Add(o.least)
}

// Local turns a time on the host's clock into one on the collector's.
func (h *Host) Local(t time.Time) time.Time { return h.clock.local(t) }
