package api

import (
	"crypto/rand"
	"strconv"
	"strings"
	"sync"

	"google.golang.org/grpc/codes"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Feed tells watchers of changed incidents. It keeps the last changes in a ring: telling never waits, and a watcher that
// falls out of the ring is told so.
type Feed struct {
	id string // of this feed; a resume token of another one is too old

	mu    sync.Mutex // guards what follows
	ring  []*incident.Incident
	told  uint64        // changes so far; the newest is ring[(told-1) % len(ring)]
	awake chan struct{} // closed at the next change
}

// NewFeed returns a feed that remembers the last size changes.
func NewFeed(size int) *Feed {
	return &Feed{id: rand.Text(), ring: make([]*incident.Incident, max(size, 1)), awake: make(chan struct{})}
}

// Tell says that incidents changed, after that was committed. They must not be changed any more.
func (f *Feed) Tell(incidents ...*incident.Incident) {
	if len(incidents) == 0 {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, i := range incidents {
		f.ring[f.told%uint64(len(f.ring))] = i
		f.told++
	}
	close(f.awake)
	f.awake = make(chan struct{})
}

// now returns how many changes there were.
func (f *Feed) now() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.told
}

// after returns the changes after a number, and what wakes when there are more.
func (f *Feed) after(n uint64) (changes []*incident.Incident, awake <-chan struct{}, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if n > f.told || f.told-n > uint64(len(f.ring)) {
		return nil, nil, tooOld()
	}
	for ; n < f.told; n++ {
		changes = append(changes, f.ring[n%uint64(len(f.ring))])
	}
	return changes, f.awake, nil
}

// token names a place in the feed.
func (f *Feed) token(n uint64) string { return f.id + "." + strconv.FormatUint(n, 10) }

// place reads a token.
func (f *Feed) place(token string) (uint64, error) {
	id, number, _ := strings.Cut(token, ".")
	n, err := strconv.ParseUint(number, 10, 64)
	if err != nil || id != f.id {
		return 0, tooOld()
	}
	return n, nil
}

func tooOld() error {
	return refuse(codes.OutOfRange, apiv1.ErrorReason_ERROR_REASON_RESUME_TOO_OLD,
		"changes between the resume token and now are no longer held; watch again without one to get a snapshot")
}
