package act

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"github.com/gapura-dev/gapura/pkg/command"
)

// maxTrusted is the largest policy or signers file in bytes.
const maxTrusted = 64 << 10

// readTrusted reads a file that decides what may be done on this host. Nobody but root (or the user who runs this) may
// be able to change it or to put another in its place.
func readTrusted(path string) ([]byte, error) {
	folder, err := os.Stat(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	if err := onlyOurs(filepath.Dir(path), folder); err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	about, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !about.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	if err := onlyOurs(path, about); err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(f, maxTrusted+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxTrusted {
		return nil, fmt.Errorf("%s is over %d bytes", path, maxTrusted)
	}
	return text, nil
}

func onlyOurs(path string, about os.FileInfo) error {
	if command.Off("trusted") {
		return nil
	}
	owner, ok := about.Sys().(*syscall.Stat_t)
	if !ok {
		return errors.New("who owns " + path + " is not known")
	}
	if owner.Uid != 0 && int(owner.Uid) != os.Geteuid() {
		return fmt.Errorf("%s belongs to user id %d; `chown root %s`", path, owner.Uid, path)
	}
	if mode := about.Mode().Perm(); mode&0o022 != 0 {
		return fmt.Errorf("%s can be written by others (mode %04o); `chmod go-w %s`", path, mode, path)
	}
	return nil
}
