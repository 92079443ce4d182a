// Package trail is the audit as a chain that anyone can check: what an entry's hash covers, what a checkpoint signs, how
// both are written down, and how the first entry is found that is not what was written.
//
// The package is pure: entries, checkpoints and public keys go in, a verdict comes out. The store keeps the chain, the
// signer signs its checkpoints.
package trail

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"strings"
	"time"
)

// ErrBroken says that the audit is not what was written: an entry was changed, left out, put in or cut off.
var ErrBroken = errors.New("audit chain is broken")

// Entry says who or what decided, on which evidence, with which result.
type Entry struct {
	At     time.Time
	Actor  string // "brain", "token:…", "host:…"
	Action string // "order.signed", "order.refused", "action.approved"
	Object string // "actions/…", "hosts/…"
	Detail string
}

// Record is an entry as it stands in the chain.
type Record struct {
	N uint64 // 1, 2, …
	Entry
	Previous []byte // hash of the entry before, 32 zero bytes for the first
	Hash     []byte // SHA-256 over Previous and the canonical bytes of this entry
}

// Start is what stands before the first entry.
func Start() Record { return Record{Hash: make([]byte, sha256.Size)} }

// Next returns the record of an entry that follows another one. Its texts are made valid UTF-8 first: what is exported as
// JSON must have the same hash.
func Next(last Record, e Entry) Record {
	for _, text := range []*string{&e.Actor, &e.Action, &e.Object, &e.Detail} {
		*text = strings.ToValidUTF8(*text, "\uFFFD")
	}
	r := Record{N: last.N + 1, Entry: e, Previous: last.Hash}
	r.Hash = r.link()
	return r
}

// link computes an entry's hash: SHA-256 over a name of this scheme, the number, the previous hash, the time in
// microseconds, and each text with its length before it.
func (r Record) link() []byte {
	b := append(make([]byte, 0, 256), "gapura audit v1\n"...)
	b = binary.BigEndian.AppendUint64(b, r.N)
	b = append(b, r.Previous...)
	b = binary.BigEndian.AppendUint64(b, uint64(micros(r.At)))
	for _, text := range []string{r.Actor, r.Action, r.Object, r.Detail} {
		b = binary.BigEndian.AppendUint64(b, uint64(len(text)))
		b = append(b, text...)
	}
	sum := sha256.Sum256(b)
	return sum[:]
}

// micros is how times are kept and hashed: microseconds since 1970, 0 for no time.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}
