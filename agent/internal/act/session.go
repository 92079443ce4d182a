package act

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gapura-dev/gapura/pkg/command"
)

// session is what binds orders to one stream of this host and to the collector that owns the host.
type session struct {
	Nonce []byte `json:"nonce"` // of the present stream; empty before the first
	Term  uint64 `json:"term"`  // highest ownership term obeyed
}

// readSession returns the present session; on a host that never had one it is empty, and an empty nonce fits no order.
func readSession(dir string) (session, error) {
	var s session
	text, err := os.ReadFile(sessionPath(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, fmt.Errorf("read session: %w", err)
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return session{}, fmt.Errorf("read session %s: %w", sessionPath(dir), err)
	}
	return s, nil
}

// openSession makes a new nonce, which ends every earlier session, and keeps the term.
func openSession(dir string) (session, error) {
	s, err := readSession(dir)
	if err != nil {
		return session{}, err
	}
	if len(s.Nonce) > 0 && command.Off("session") {
		return s, nil
	}
	s.Nonce = make([]byte, 32)
	if _, err := rand.Read(s.Nonce); err != nil {
		return session{}, fmt.Errorf("make a session nonce: %w", err)
	}
	return s, s.write(dir)
}

func (s session) write(dir string) error {
	text, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("write session: %w", err)
	}
	return replaceFile(sessionPath(dir), text, 0o600)
}

func sessionPath(dir string) string { return filepath.Join(dir, "session.json") }
