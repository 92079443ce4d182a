package act

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gapura-dev/gapura/pkg/command"
)

// marks are the largest audit indices seen, by the key of the signer whose orders held them.
type marks map[string]mark

// mark is how far a collector's audit had come, and by which order this host knows.
type mark struct {
	Audit uint64 `json:"audit"`
	Order string `json:"order"`
}

// readMarks returns what was seen, nothing on a host that has had no order. A file that cannot be read is no empty one.
func readMarks(dir string) (marks, error) {
	text, err := os.ReadFile(marksPath(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return marks{}, nil
	}
	seen := marks{}
	if err == nil {
		err = json.Unmarshal(text, &seen)
	}
	if err != nil {
		return nil, fmt.Errorf("read how far the audit had come, %s: %w", marksPath(dir), err)
	}
	return seen, nil
}

// seeAudit remembers an order's audit index, so that a collector whose audit was set back is not obeyed. It returns once
// that is on disk.
func (d *Doer) seeAudit(signer string, order command.Order) error {
	seen, err := readMarks(d.cfg.StateDir)
	if err != nil || order.AuditIndex <= seen[signer].Audit {
		return err
	}
	seen[signer] = mark{Audit: order.AuditIndex, Order: order.ID}
	text, err := json.Marshal(seen)
	if err != nil {
		return fmt.Errorf("write how far the audit had come: %w", err)
	}
	return replaceFile(marksPath(d.cfg.StateDir), text, 0o600)
}

func marksPath(dir string) string { return filepath.Join(dir, "audit.json") }
