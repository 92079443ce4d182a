package trail

import (
	"bytes"
	"cmp"
	"crypto/ed25519"
	"fmt"
	"maps"
	"slices"
	"time"
)

// Broken names the first entry that is not what was written.
type Broken struct {
	Entry uint64
	What  string
}

// Error prints the entry and what is wrong with it.
func (b *Broken) Error() string {
	return fmt.Sprintf("%v at entry %d: %s", ErrBroken, b.Entry, b.What)
}

// Unwrap makes it ErrBroken.
func (b *Broken) Unwrap() error { return ErrBroken }

func broken(entry uint64, format string, args ...any) error {
	return &Broken{Entry: entry, What: fmt.Sprintf(format, args...)}
}

// Witness is what is known of a chain from elsewhere: checkpoints and entries that were exported before.
type Witness struct {
	Checkpoints []Checkpoint
	Hashes      map[uint64][]byte // of entries, by number
}

// Verifier walks a chain from its first entry to its last and holds it against a witness.
type Verifier struct {
	marks  []Checkpoint // not passed yet, smallest first
	hashes map[uint64][]byte
	head   Record
	began  bool
	first  uint64
	passed int
	sure   Checkpoint // the last that was passed
}

// NewVerifier returns a verifier of one chain. A checkpoint that is not signed by one of the keys is an error: whoever
// could change it could leave it out.
func NewVerifier(witness Witness, keys map[string]ed25519.PublicKey) (*Verifier, error) {
	for _, c := range witness.Checkpoints {
		if err := c.Check(keys); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrBroken, err)
		}
	}
	marks := slices.Clone(witness.Checkpoints)
	slices.SortStableFunc(marks, func(a, b Checkpoint) int { return cmp.Compare(a.Size, b.Size) })
	return &Verifier{marks: marks, hashes: witness.Hashes, head: Start()}, nil
}

// From lets the chain begin in the middle, as a part of an export does: what lies before is not looked at.
func (v *Verifier) From(n uint64, previous []byte) {
	if n > 1 && !v.began {
		v.head = Record{N: n - 1, Hash: previous}
		v.marks = slices.DeleteFunc(v.marks, func(c Checkpoint) bool { return c.Size < n })
	}
}

// Add takes the next entry, and returns a Broken when the chain is not what was written.
func (v *Verifier) Add(r Record) error {
	switch {
	case r.N > v.head.N+1:
		return broken(v.head.N+1, "it is missing, entry %d follows entry %d", r.N, v.head.N)
	case r.N != v.head.N+1:
		return broken(r.N, "it follows entry %d", v.head.N)
	case !bytes.Equal(r.Hash, r.link()):
		return broken(r.N, "it was changed: its hash is another one")
	case !bytes.Equal(r.Previous, v.head.Hash):
		return broken(r.N, "it does not follow entry %d as that stands: one of the two was put in", v.head.N)
	}
	if was, kept := v.hashes[r.N]; kept && !bytes.Equal(was, r.Hash) {
		return broken(r.N, "it is not the one that was exported before")
	}
	if !v.began {
		v.began, v.first = true, r.N
	}
	v.head = r
	return v.pass()
}

// pass holds the head against the checkpoints of its size.
func (v *Verifier) pass() error {
	for len(v.marks) > 0 && v.marks[0].Size == v.head.N {
		mark := v.marks[0]
		if !bytes.Equal(mark.Head, v.head.Hash) {
			return broken(max(v.sure.Size+1, v.first), "up to entry %d the entries are not those that the checkpoint of %s signed",
				mark.Size, stamp(mark.At))
		}
		v.marks, v.sure = v.marks[1:], mark
		v.passed++
	}
	return nil
}

// End says that no entry follows, and returns what was found, or a Broken when the end was cut off.
func (v *Verifier) End() (Found, error) {
	if n := len(v.marks); n > 0 {
		last := v.marks[n-1]
		return Found{}, broken(v.head.N+1, "it is gone with all up to entry %d, which the checkpoint of %s signed", last.Size, stamp(last.At))
	}
	if len(v.hashes) > 0 {
		if last := slices.Max(slices.Collect(maps.Keys(v.hashes))); last > v.head.N {
			return Found{}, broken(v.head.N+1, "it is gone with all up to entry %d, which was exported before", last)
		}
	}
	return Found{First: v.first, Head: v.head, Checkpoints: v.passed, Sure: v.sure}, nil
}

// Found is what a whole chain holds.
type Found struct {
	First       uint64 // number of the first entry that was looked at
	Head        Record
	Checkpoints int        // that were passed
	Sure        Checkpoint // the last of them; what follows it rests on the chain alone
}

// String says it in one line.
func (f Found) String() string {
	said := fmt.Sprintf("%d entries, head %x", f.Head.N, f.Head.Hash)
	if f.First > 1 {
		said = fmt.Sprintf("entries %d to %d, head %x", f.First, f.Head.N, f.Head.Hash)
	}
	if f.Checkpoints == 0 {
		return said + ", no checkpoint"
	}
	return said + fmt.Sprintf(", %d checkpoints, the last of %s over %d entries", f.Checkpoints, stamp(f.Sure.At), f.Sure.Size)
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
