package authority

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// The fuse's hard limits (safety.md 3.6). They are not configurable: they bound what a captured collector can do.
const (
	fusePerMinute = 60
	fusePerHour   = 600
)

// The fuse box's files, in the signer's own folder.
const (
	boxFile  = "fuse.json"
	lockFile = "fuse.lock"
)

// fuse bounds how often orders are signed, in any minute and in any hour, and remembers what was signed. All it knows is on
// disk before a signature is given out, so a restart refills nothing, and two processes share one fuse.
type fuse struct{ dir string }

// box is what the fuse remembers.
type box struct {
	Spent      []spent           `json:"spent"`                // orders of the last hour
	Checkpoint *trail.Checkpoint `json:"checkpoint,omitempty"` // of the audit, the largest that was signed
}

// spent is one signature.
type spent struct {
	At       time.Time `json:"at"`
	Order    string    `json:"order"`
	Audit    uint64    `json:"audit"`
	Evidence string    `json:"evidence"`
}

// spend takes one use for an order, or says which limit stands against it and until when.
func (f fuse) spend(order command.Order, now time.Time) error {
	return f.change(func(b *box) error {
		b.Spent = slices.DeleteFunc(b.Spent, func(s spent) bool { return now.Sub(s.At) >= time.Hour })
		if err := errors.Join(b.check(fusePerHour, time.Hour, now), b.check(fusePerMinute, time.Minute, now)); err != nil {
			return err
		}
		for _, s := range b.Spent {
			if s.Audit == order.AuditIndex && !command.Off("one-order-an-entry") {
				return fmt.Errorf("entry %d of the audit has been used for order %s already: one entry, one order", s.Audit, s.Order)
			}
		}
		b.Spent = append(b.Spent, spent{
			At: now.UTC().Round(0), Order: order.ID, Audit: order.AuditIndex, Evidence: hex.EncodeToString(order.EvidenceHash),
		})
		return nil
	})
}

// check counts what was signed within a window. A signature that lies in the future, by a clock set back, counts as new.
func (b *box) check(limit int, window time.Duration, now time.Time) error {
	var within []time.Time
	for _, s := range b.Spent {
		if now.Sub(s.At) < window {
			within = append(within, s.At)
		}
	}
	if len(within) < limit {
		return nil
	}
	slices.SortFunc(within, time.Time.Compare)
	wait := window - now.Sub(within[len(within)-limit])
	return fmt.Errorf("the signer's fuse: %d orders in %s; the next one in %s", limit, window, wait.Round(time.Second))
}

// advance notes a checkpoint of the audit, which never becomes shorter and never another one.
func (f fuse) advance(c trail.Checkpoint) error {
	return f.change(func(b *box) error {
		if last := b.Checkpoint; last != nil && !c.Follows(*last) && !command.Off("audit-grows") {
			return fmt.Errorf("a checkpoint of %d entries after one of %d was signed at %s: the audit was set back or changed; "+
				"after a backup was restored on purpose, move %s away", c.Size, last.Size, last.At.UTC().Format(time.RFC3339), f.path())
		}
		b.Checkpoint = &c
		return nil
	})
}

func (f fuse) path() string { return filepath.Join(f.dir, boxFile) }

// change reads the box, lets do change it and writes it, while nobody else can. What is not on disk in the end did not
// happen.
func (f fuse) change(do func(*box) error) error {
	lock, err := os.OpenFile(filepath.Join(f.dir, lockFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("lock the signer's fuse: %w", err)
	}
	defer lock.Close() // which unlocks
	if err := unix.Flock(int(lock.Fd()), unix.LOCK_EX); err != nil {
		return fmt.Errorf("lock the signer's fuse: %w", err)
	}
	b, err := f.read()
	if err != nil {
		return err
	}
	if err := do(&b); err != nil {
		return err
	}
	text, err := json.Marshal(b)
	if err != nil {
		return fmt.Errorf("write the signer's fuse: %w", err)
	}
	return identity.Save(f.path(), text, 0o600)
}

// read returns the box, an empty one before the first order. A box that cannot be read is no empty one: nothing is signed.
func (f fuse) read() (b box, err error) {
	text, err := os.ReadFile(f.path())
	if errors.Is(err, fs.ErrNotExist) || command.Off("fuse-on-disk") {
		return box{}, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &b)
	}
	if err != nil {
		return box{}, fmt.Errorf("read the signer's fuse: %w; nothing is signed until %s is moved away", err, f.path())
	}
	return b, nil
}
