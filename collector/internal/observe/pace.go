package observe

import "time"

// perSecond is how many looks a host gets in any second, whoever asks for them.
const perSecond = 5

// pace holds a host's looks to perSecond. Its zero value is a host that was never looked at.
type pace struct {
	last [perSecond]time.Time // of the latest looks
	next int                  // which of them is the oldest
}

// ready returns from when the next look is allowed.
func (p *pace) ready() time.Time {
	if oldest := p.last[p.next]; !oldest.IsZero() {
		return oldest.Add(time.Second)
	}
	return time.Time{}
}

// take notes a look.
func (p *pace) take(now time.Time) {
	p.last[p.next] = now
	p.next = (p.next + 1) % perSecond
}
