package sensor

import (
	"slices"
	"sync"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Board holds the latest fact of every key said on this host and wakes the witnesses that follow a kind.
type Board struct {
	mu        sync.Mutex // guards all below
	latest    map[fact.Key]fact.Body
	followers []*Follower
}

// NewBoard returns an empty board.
func NewBoard() *Board { return &Board{latest: make(map[fact.Key]fact.Body)} }

// Post records a fact and wakes those who follow its kind. A fact.Removal takes the fact it names off the board.
func (b *Board) Post(body fact.Body) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if gone, ok := body.(fact.Removal); ok {
		delete(b.latest, fact.Key{Kind: gone.Of, Subject: gone.Name})
	} else {
		b.latest[fact.Key{Kind: body.Kind(), Subject: body.Subject()}] = body
	}
	for _, f := range b.followers {
		if slices.Contains(f.kinds, body.Kind()) {
			f.put(body)
		}
	}
}

// Follow returns a mailbox for facts of the given kinds that are posted from now on. Call Close when done.
func (b *Board) Follow(kinds ...fact.Kind) *Follower {
	f := &Follower{board: b, kinds: kinds, wake: make(chan struct{}, 1), mail: make(map[fact.Key]fact.Body)}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.followers = append(b.followers, f)
	return f
}

// Latest returns the board's present facts of type T, in no order.
func Latest[T fact.Body](b *Board) []T {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []T
	for _, body := range b.latest {
		if t, ok := body.(T); ok {
			out = append(out, t)
		}
	}
	return out
}

// Find returns the board's fact of type T about a subject.
func Find[T fact.Body](b *Board, subject string) (T, bool) {
	var zero T
	b.mu.Lock()
	defer b.mu.Unlock()
	t, ok := b.latest[fact.Key{Kind: zero.Kind(), Subject: subject}].(T)
	return t, ok
}

// Follower is a mailbox, not a queue: of each key only the latest fact waits, so a slow witness never falls behind.
type Follower struct {
	board *Board
	kinds []fact.Kind
	wake  chan struct{}

	mu    sync.Mutex // guards mail and order
	mail  map[fact.Key]fact.Body
	order []fact.Key
}

// Wake yields after something was put into the mailbox.
func (f *Follower) Wake() <-chan struct{} { return f.wake }

// Take empties the mailbox, oldest key first.
func (f *Follower) Take() []fact.Body {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := make([]fact.Body, 0, len(f.order))
	for _, key := range f.order {
		out = append(out, f.mail[key])
	}
	clear(f.mail)
	f.order = f.order[:0]
	return out
}

// Close stops the mail.
func (f *Follower) Close() {
	f.board.mu.Lock()
	defer f.board.mu.Unlock()
	f.board.followers = slices.DeleteFunc(f.board.followers, func(g *Follower) bool { return g == f })
}

func (f *Follower) put(body fact.Body) {
	f.mu.Lock()
	key := fact.Key{Kind: body.Kind(), Subject: body.Subject()}
	if _, waiting := f.mail[key]; !waiting {
		f.order = append(f.order, key)
	}
	f.mail[key] = body
	f.mu.Unlock()
	select {
	case f.wake <- struct{}{}:
	default:
	}
}
