package debian

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

//go:embed base.sh
var baseScript string

//go:embed packages.sh
var packagesScript string

// recipe says how a layer is made from those below it.
type recipe struct {
	name   string
	script string
	args   func(below Root) []string // follow the build directory on the script's command line
	files  []string                  // package files the script finds in debs/ of the build directory
	extra  string                    // what decides the outcome but is not on the command line
}

// key names the outcome: same script, arguments and files, same layer.
func (r recipe) key(below Root) string {
	h := sha256.New()
	for _, part := range append([]string{r.script, r.extra}, r.args(below)...) {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return r.name + "-" + hex.EncodeToString(h.Sum(nil))[:12]
}

// layer returns the directory of the finished layer and builds it first when it is missing.
func (s *Store) layer(ctx context.Context, r recipe, below Root) (string, error) {
	dir := filepath.Join(s.layers(), r.key(below))
	if s.hold(dir) {
		return dir, nil
	}
	unlock, err := lock(ctx, filepath.Join(s.Dir, "lock"))
	if err != nil {
		return "", fmt.Errorf("wait for another build in %s: %w", s.Dir, err)
	}
	defer unlock()
	if s.hold(dir) { // the build we waited for was this one
		return dir, nil
	}
	if err := s.prune(time.Now()); err != nil {
		return "", fmt.Errorf("remove unused layers: %w", err)
	}
	started := time.Now()
	s.Log.Info("building a layer", "layer", filepath.Base(dir))
	if err := s.build(ctx, r, below, dir); err != nil {
		return "", fmt.Errorf("build layer %s: %w", filepath.Base(dir), err)
	}
	s.Log.Info("layer built", "layer", filepath.Base(dir), "took", time.Since(started).Round(time.Millisecond))
	if !s.hold(dir) {
		return "", fmt.Errorf("build layer %s: it is gone again", filepath.Base(dir))
	}
	return dir, nil
}

// build makes the layer in a temporary directory and renames it. The caller holds the lock, so whatever other temporary
// directory is there was left by a build that died.
func (s *Store) build(ctx context.Context, r recipe, below Root, dir string) error {
	tmp := s.tmp()
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for _, sub := range []string{"upper", "work", "root"} {
		if err := os.MkdirAll(filepath.Join(tmp, sub), 0o755); err != nil {
			return err
		}
	}
	if err := copyFiles(filepath.Join(tmp, "debs"), r.files); err != nil {
		return err
	}
	args := append([]string{
		"--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "--",
		"sh", "-c", r.script, r.name, tmp,
	}, r.args(below)...)
	cmd := exec.CommandContext(ctx, "unshare", args...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, tail(out))
	}
	return os.Rename(filepath.Join(tmp, "upper"), dir)
}

// tail keeps the end of a script's output, where it says what went wrong.
func tail(out []byte) string {
	const keep = 2000
	text := strings.TrimSpace(string(out))
	if len(text) > keep {
		text = "…" + text[len(text)-keep:]
	}
	return text
}
