package debian

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// sumFiles hashes names and contents: a rebuilt package under an old name is a new package.
func sumFiles(files []string) (string, error) {
	h := sha256.New()
	for _, path := range files {
		fmt.Fprintf(h, "%s\n", filepath.Base(path))
		if err := copyInto(h, path); err != nil {
			return "", fmt.Errorf("read package: %w", err)
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// copyFiles copies files into dir, which it makes when there is anything to copy.
func copyFiles(dir string, files []string) error {
	for _, path := range files {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		to, err := os.Create(filepath.Join(dir, filepath.Base(path)))
		if err != nil {
			return err
		}
		if err := errors.Join(copyInto(to, path), to.Close()); err != nil {
			return err
		}
	}
	return nil
}

func copyInto(w io.Writer, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

// lock takes the file lock at path and gives it back with the returned function. It asks again and again rather than
// block in the kernel, so that a cancelled context ends the wait.
func lock(ctx context.Context, path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		if err == nil {
			return func() { f.Close() }, nil
		}
		if !errors.Is(err, unix.EWOULDBLOCK) {
			f.Close()
			return nil, err
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}
