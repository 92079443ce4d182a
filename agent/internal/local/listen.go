package local

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
)

// Listen listens at path for callers of one group: the socket belongs to root and to gid, and nobody else may connect.
// It is for hosts without systemd's socket activation. A socket left there by a dead process is replaced.
func Listen(path string, gid int) (net.Listener, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("clear the way for socket %s: %w", path, err)
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	if err := errors.Join(os.Chmod(path, 0o660), os.Chown(path, -1, gid)); err != nil {
		listener.Close()
		return nil, fmt.Errorf("hand socket %s to its group: %w", path, err)
	}
	return listener, nil
}
