package look

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// What a fact says of apps that pm2 manages.
const (
	pm2     = "pm2"
	online  = "online"
	stopped = "stopped"
	errored = "errored" // pm2 has given up on it
)

const (
	maxDump    = 1 << 20   // bytes of a list of apps
	maxEnviron = 256 << 10 // bytes of a process's environment
	maxApps    = 64        // of one pm2
	maxAppName = 128
)

// apps are the apps of all pm2 on this machine.
type apps struct {
	running map[int]app    // by process
	resting []fact.Process // that are listed, and of which no process lives
}

// app is one of pm2's, as it names it.
type app struct {
	Name     string
	Restarts uint32
	Status   string // when the list was written; empty in an environment
}

// appsOf finds the apps of pm2: its daemon says by its title where its list lies, and an app's environment what the app
// is called.
func appsOf(c census) apps {
	found := apps{running: make(map[int]app)}
	for pid, p := range c.process {
		if !strings.HasPrefix(p.name, "PM2 v") { // the kernel cuts the name off after 15 bytes
			continue
		}
		title := head(procFile(pid, "cmdline"), 4096)
		home, ok := daemonHome(title)
		if !ok {
			continue
		}
		lives := make(map[string]bool)
		for child, q := range c.process {
			if q.parent != pid || len(lives) >= maxApps {
				continue
			}
			if a, ok := parseEnviron(head(procFile(child, "environ"), maxEnviron)); ok {
				found.running[child], lives[a.Name] = a, true
			}
		}
		unit, user := unitOf(pid), userOf(pid)
		for _, a := range listed(pid, home) {
			if !lives[a.Name] {
				found.resting = append(found.resting, fact.Process{
					Unit: unit, Name: a.Name, User: user, Manager: pm2, Status: resting(a.Status), Restarts: a.Restarts,
				})
			}
		}
	}
	return found
}

// resting returns how an app is of which no process lives: given up, if the list says so, else stopped.
func resting(listed string) string {
	if listed == errored {
		return errored
	}
	return stopped
}

// daemonHome reads the title of pm2's daemon, "PM2 v5.3.0: God Daemon (/root/.pm2)".
func daemonHome(title []byte) (string, bool) {
	text, _, _ := strings.Cut(string(title), "\x00")
	before, home, ok := strings.Cut(strings.TrimSpace(text), ": God Daemon (")
	home, closed := strings.CutSuffix(home, ")")
	return home, ok && closed && strings.HasPrefix(before, "PM2 v") && filepath.IsAbs(home)
}

// listed reads the list that pm2 keeps of its apps. The title that names it is the daemon's own word, so the file must
// belong to whom the daemon runs as: nothing of another's is read. A daemon in a container has its files there.
func listed(daemon int, home string) []app {
	var of unix.Stat_t
	if unix.Stat(procFile(daemon, ""), &of) != nil {
		return nil
	}
	fd, err := unix.Open(filepath.Join(procFile(daemon, "root"), home, "dump.pm2"), unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	file := os.NewFile(uintptr(fd), "dump.pm2")
	defer file.Close()
	var stat unix.Stat_t
	if unix.Fstat(fd, &stat) != nil || stat.Mode&unix.S_IFMT != unix.S_IFREG || stat.Uid != of.Uid || stat.Size > maxDump {
		return nil
	}
	text, err := io.ReadAll(io.LimitReader(file, maxDump))
	if err != nil {
		return nil
	}
	return parseDump(text)
}

// parseDump reads dump.pm2: a list of apps, with all that pm2 knows of each.
func parseDump(text []byte) []app {
	var list []struct {
		Name     string `json:"name"`
		Restarts any    `json:"restart_time"`
		Status   string `json:"status"`
	}
	if json.Unmarshal(text, &list) != nil {
		return nil
	}
	var out []app
	for _, a := range list[:min(len(list), maxApps)] {
		if name, ok := appName(a.Name); ok {
			n, _ := a.Restarts.(float64)
			out = append(out, app{Name: name, Restarts: uint32(max(0, min(n, 1<<31))), Status: a.Status})
		}
	}
	return out
}

// parseEnviron reads which app of pm2 a process is. In a cluster pm2 hands all of it over in one variable.
func parseEnviron(environ []byte) (app, bool) {
	var a app
	managed, name := false, ""
	for variable := range strings.SplitSeq(string(environ), "\x00") {
		key, value, _ := strings.Cut(variable, "=")
		switch key {
		case "pm_id":
			managed = value != ""
		case "name":
			name = value
		case "restart_time":
			a.Restarts = restarts(value)
		case "pm2_env":
			var cluster struct {
				Name     string `json:"name"`
				Restarts uint32 `json:"restart_time"`
			}
			if json.Unmarshal([]byte(value), &cluster) == nil {
				managed, name, a.Restarts = true, cluster.Name, cluster.Restarts
			}
		}
	}
	var ok bool
	a.Name, ok = appName(name)
	return a, ok && managed
}

func restarts(text string) uint32 {
	n, err := strconv.ParseUint(text, 10, 31)
	if err != nil {
		return 0
	}
	return uint32(n)
}

// appName bounds the name that somebody gave an app.
func appName(name string) (string, bool) {
	name = strings.ToValidUTF8(strings.TrimSpace(name), "?")
	return name, name != "" && len(name) <= maxAppName && !strings.ContainsAny(name, "\n\r")
}
