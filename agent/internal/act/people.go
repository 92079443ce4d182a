package act

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// rootSessions returns who is logged in as root, as logind writes it down. A session without a terminal, a remote
// command or a configuration tool, counts as active as long as it lasts.
func (h host) rootSessions(now time.Time) ([]command.Session, error) {
	dir := filepath.Join(h.root, "run/systemd/sessions")
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("read the sessions of logind: %w", err)
	}
	var out []command.Session
	for _, file := range files {
		if !file.Type().IsRegular() || strings.HasPrefix(file.Name(), ".") {
			continue // a session's file has its ID as its name; the others are pipes and files being written
		}
		text, err := os.ReadFile(filepath.Join(dir, file.Name()))
		if os.IsNotExist(err) {
			continue // it has just ended
		}
		if err != nil {
			return nil, fmt.Errorf("read session %s: %w", file.Name(), err)
		}
		if about := assignments(string(text)); about["UID"] == "0" && interactive(about) {
			out = append(out, h.session(about, now))
		}
	}
	return out, nil
}

// interactive leaves out cron jobs, the user's service manager and greeters.
func interactive(about map[string]string) bool {
	people := []string{"", "user", "user-early", "user-light", "user-early-light"}
	return slices.Contains(people, about["CLASS"]) && about["STATE"] != "closing"
}

func (h host) session(about map[string]string, now time.Time) command.Session {
	tty := about["TTY"]
	if tty == "" {
		return command.Session{Name: "root through " + about["SERVICE"]}
	}
	out := command.Session{Name: "root on " + tty}
	if !filepath.IsLocal(tty) {
		return out
	}
	// A terminal's access time is its last input, which is how logind and w(1) tell it, too.
	if info, err := os.Stat(filepath.Join(h.root, "dev", tty)); err == nil {
		if stat, ok := info.Sys().(*syscall.Stat_t); ok {
			out.Idle = now.Sub(time.Unix(stat.Atim.Unix()))
		}
	}
	return out
}

// assignments reads lines of KEY=VALUE.
func assignments(text string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(text) {
		if key, value, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			out[key] = value
		}
	}
	return out
}
