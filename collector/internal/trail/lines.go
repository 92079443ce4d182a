package trail

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"
)

// maxLine is the longest line of an export, in bytes: an entry's texts are bounded by those who write them.
const maxLine = 1 << 20

// bytesInHex is bytes as an export shows them.
type bytesInHex []byte

// MarshalText prints hexadecimal digits.
func (b bytesInHex) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, b), nil }

// UnmarshalText reads hexadecimal digits.
func (b *bytesInHex) UnmarshalText(text []byte) (err error) {
	*b, err = hex.AppendDecode(nil, text)
	return err
}

// line is one line of an export: an entry, or a checkpoint.
type line struct {
	N          uint64     `json:"n,omitempty"`
	At         *time.Time `json:"at,omitempty"`
	Actor      string     `json:"actor,omitempty"`
	Action     string     `json:"action,omitempty"`
	Object     string     `json:"object,omitempty"`
	Detail     string     `json:"detail,omitempty"`
	Previous   bytesInHex `json:"previous,omitempty"`
	Hash       bytesInHex `json:"hash,omitempty"`
	Checkpoint *signed    `json:"checkpoint,omitempty"`
}

type signed struct {
	Size      uint64     `json:"size"`
	At        time.Time  `json:"at"`
	Head      bytesInHex `json:"head"`
	KeyID     string     `json:"key_id"`
	Signature bytesInHex `json:"signature"`
}

// MarshalJSON writes a checkpoint as exports and logs show it.
func (c Checkpoint) MarshalJSON() ([]byte, error) {
	return json.Marshal(signed{Size: c.Size, At: c.At.UTC(), Head: c.Head, KeyID: c.KeyID, Signature: c.Signature})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (c *Checkpoint) UnmarshalJSON(text []byte) error {
	var s signed
	if err := json.Unmarshal(text, &s); err != nil {
		return err
	}
	*c = Checkpoint{Size: s.Size, Head: s.Head, At: s.At, KeyID: s.KeyID, Signature: s.Signature}
	return nil
}

// WriteRecord writes an entry as one line of JSON.
func WriteRecord(w io.Writer, r Record) error {
	at := r.At.UTC()
	return write(w, line{
		N: r.N, At: &at, Actor: r.Actor, Action: r.Action, Object: r.Object, Detail: r.Detail, Previous: r.Previous, Hash: r.Hash,
	})
}

// WriteCheckpoint writes a checkpoint as one line of JSON.
func WriteCheckpoint(w io.Writer, c Checkpoint) error {
	return write(w, line{Checkpoint: &signed{Size: c.Size, At: c.At.UTC(), Head: c.Head, KeyID: c.KeyID, Signature: c.Signature}})
}

func write(w io.Writer, l line) error {
	text, err := json.Marshal(l)
	if err != nil {
		return fmt.Errorf("write audit: %w", err)
	}
	_, err = w.Write(append(text, '\n'))
	return err
}

// Line is what one line of an export holds: one of the two. Both are nil for a line of something else.
type Line struct {
	Record     *Record
	Checkpoint *Checkpoint
}

// Lines reads an export, or a log in which checkpoints stand among other lines. A line that is no JSON is an error, and so
// is half an entry; a line of JSON about something else is passed on as an empty Line.
func Lines(r io.Reader) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		scanner := bufio.NewScanner(r)
		scanner.Buffer(make([]byte, 0, 64<<10), maxLine)
		for n := 1; scanner.Scan(); n++ {
			got, err := parse(scanner.Bytes())
			if err != nil {
				err = fmt.Errorf("line %d: %w", n, err)
			}
			if !yield(got, err) || err != nil {
				return
			}
		}
		if err := scanner.Err(); err != nil {
			yield(Line{}, fmt.Errorf("read audit: %w", err))
		}
	}
}

func parse(text []byte) (Line, error) {
	var ours struct{ Hash, Checkpoint json.RawMessage }
	if err := json.Unmarshal(text, &ours); err != nil {
		return Line{}, err
	}
	if ours.Hash == nil && ours.Checkpoint == nil {
		return Line{}, nil
	}
	var l line
	if err := json.Unmarshal(text, &l); err != nil {
		return Line{}, err
	}
	if c := l.Checkpoint; c != nil {
		return Line{Checkpoint: &Checkpoint{Size: c.Size, Head: c.Head, At: c.At, KeyID: c.KeyID, Signature: c.Signature}}, nil
	}
	if l.N == 0 || l.At == nil || len(l.Hash) != sha256.Size || len(l.Previous) != sha256.Size {
		return Line{}, errors.New("an entry without its number, time or hashes")
	}
	return Line{Record: &Record{
		N: l.N, Entry: Entry{At: *l.At, Actor: l.Actor, Action: l.Action, Object: l.Object, Detail: l.Detail}, Previous: l.Previous, Hash: l.Hash,
	}}, nil
}
