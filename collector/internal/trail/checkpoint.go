package trail

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"
)

// Every is how often a checkpoint is signed while entries are added (safety.md 4.8).
const Every = time.Minute

// Signing is what precedes a checkpoint under its signature, so that the signature can mean nothing else.
const Signing = "gapura audit checkpoint v1\n"

// Checkpoint says how the chain stood at a time. Kept elsewhere, it shows when entries were changed or cut off since.
type Checkpoint struct {
	Size      uint64 // entries
	Head      []byte // hash of the last of them
	At        time.Time
	KeyID     string // of the signer
	Signature []byte // Ed25519 over Message
}

// Message is what the signature is made over: a name of this scheme, the size, the time in microseconds, the head's hash.
func (c Checkpoint) Message() []byte {
	b := binary.BigEndian.AppendUint64([]byte(Signing), c.Size)
	b = binary.BigEndian.AppendUint64(b, uint64(micros(c.At)))
	return append(b, c.Head...)
}

// Follows reports whether a checkpoint may come after another: an audit never becomes shorter, and none of its entries changes.
func (c Checkpoint) Follows(last Checkpoint) bool {
	return c.Size > last.Size || c.Size == last.Size && bytes.Equal(c.Head, last.Head)
}

// Check returns why a checkpoint cannot be believed, nil when it can.
func (c Checkpoint) Check(keys map[string]ed25519.PublicKey) error {
	key, known := keys[c.KeyID]
	switch {
	case c.Size == 0 || len(c.Head) != sha256.Size || c.At.IsZero():
		return fmt.Errorf("the checkpoint of %d entries is none: it has no size, head or time", c.Size)
	case !known || len(key) != ed25519.PublicKeySize:
		return fmt.Errorf("the checkpoint of %d entries is signed by %q, a key that is not known here", c.Size, c.KeyID)
	case !ed25519.Verify(key, c.Message(), c.Signature):
		return fmt.Errorf("the checkpoint of %d entries is not signed by %q: it was changed", c.Size, c.KeyID)
	}
	return nil
}
