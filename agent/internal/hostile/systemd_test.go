package hostile

import (
	"encoding/hex"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
)

// What the fake says in systemd's name.
const (
	manager   = "org.freedesktop.systemd1.Manager"
	units     = "/org/freedesktop/systemd1/unit"
	jobTakes  = 2 * time.Millisecond
	otherJob  = uint32(1) // somebody else's, pending for ever
	burst     = 5         // DefaultStartLimitBurst
	within    = 10 * time.Second
	firstMain = 100_000 // process ids that no suite's host has otherwise
)

// systemd is a manager of units on a bus, as far as act uses it: what a job does to state, result, invocation id and
// start limit is what systemd 252 was measured to do.
type systemd struct {
	conn  *dbus.Conn
	taken chan struct{} // has a value once a job was taken

	mu    sync.Mutex // guards the rest
	units map[string]*service
	last  uint32 // job
	takes time.Duration
}

// newSystemd puts a manager on a private bus.
func newSystemd(t testing.TB) *systemd {
	t.Helper()
	s := &systemd{conn: privateBus(t), taken: make(chan struct{}, 1), units: make(map[string]*service), last: otherJob, takes: jobTakes}
	methods := map[string]any{
		"StartUnit":   func(name, mode string) (dbus.ObjectPath, *dbus.Error) { return s.queue("start", name, mode) },
		"ReloadUnit":  func(name, mode string) (dbus.ObjectPath, *dbus.Error) { return s.queue("reload", name, mode) },
		"RestartUnit": func(name, mode string) (dbus.ObjectPath, *dbus.Error) { return s.queue("restart", name, mode) },
		"ListJobs":    s.pending,
	}
	if err := s.conn.ExportMethodTable(methods, "/org/freedesktop/systemd1", manager); err != nil {
		t.Fatal(err)
	}
	properties := map[string]any{"GetAll": s.properties}
	if err := s.conn.ExportSubtreeMethodTable(properties, units, "org.freedesktop.DBus.Properties"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.conn.RequestName("org.freedesktop.systemd1", dbus.NameFlagDoNotQueue); err != nil {
		t.Fatal(err)
	}
	return s
}

// job is how systemd lists one.
type job struct {
	ID                uint32
	Unit, Type, State string
	Path, UnitPath    dbus.ObjectPath
}

func (s *systemd) pending() ([]job, *dbus.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []job
	for name, u := range s.units {
		if u.job != "" {
			out = append(out, job{otherJob, name, u.job, "running", path(otherJob), units + "/" + dbus.ObjectPath(escape(name))})
		}
	}
	return out, nil
}

// queue takes a job as systemd does, or says in systemd's words why it does not.
func (s *systemd) queue(verb, name, mode string) (dbus.ObjectPath, *dbus.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, loaded := s.units[name]
	switch {
	case !loaded:
		return "", no("NoSuchUnit", "Unit %s not found.", name)
	case u.load == "masked":
		return "", no("UnitMasked", "Unit %s is masked.", name)
	}
	if u.overtaken != "" {
		u.job, u.overtaken = u.overtaken, ""
	}
	if u.job != "" && mode != "replace" {
		return "", no("TransactionIsDestructive", "Transaction for %s is destructive: it has a %s job.", name, u.job)
	}
	u.job = ""
	s.last++
	id := s.last
	u.queued = append(u.queued, verb)
	select {
	case s.taken <- struct{}{}:
	default:
	}
	time.AfterFunc(s.takes, func() { s.end(id, u, verb) })
	return path(id), nil
}

// end does what the job was for and tells everybody.
func (s *systemd) end(id uint32, u *service, verb string) {
	s.mu.Lock()
	result := u.do(verb, time.Now())
	s.mu.Unlock()
	_ = s.conn.Emit("/org/freedesktop/systemd1", manager+".JobRemoved", id, path(id), u.name, result) // the test is over
}

// properties answers for any unit, also one that nobody has.
func (s *systemd) properties(message dbus.Message, face string) (map[string]dbus.Variant, *dbus.Error) {
	at, _ := message.Headers[dbus.FieldPath].Value().(dbus.ObjectPath)
	name := unescape(strings.TrimPrefix(string(at), units+"/"))
	s.mu.Lock()
	defer s.mu.Unlock()
	u, loaded := s.units[name]
	if !loaded {
		u = &service{name: name, load: "not-found", active: "inactive", sub: "dead"}
	}
	if strings.HasSuffix(face, ".Service") {
		return u.ofService(), nil
	}
	return u.ofUnit(), nil
}

// total is how many jobs were taken for any unit.
func (s *systemd) total() (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, u := range s.units {
		n += len(u.queued)
	}
	return n
}

func path(id uint32) dbus.ObjectPath {
	return dbus.ObjectPath(fmt.Sprintf("/org/freedesktop/systemd1/job/%d", id))
}

func no(name, format string, args ...any) *dbus.Error {
	return dbus.NewError("org.freedesktop.systemd1."+name, []any{fmt.Sprintf(format, args...)})
}

// escape writes a unit's name as a part of an object's path.
func escape(name string) string {
	var b strings.Builder
	for _, c := range []byte(name) {
		if c >= '0' && c <= '9' && b.Len() > 0 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "_%02x", c)
		}
	}
	return b.String()
}

func unescape(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if c, err := hex.DecodeString(text[min(i+1, len(text)):min(i+3, len(text))]); text[i] == '_' && err == nil {
			b.Write(c)
			i += 2
		} else {
			b.WriteByte(text[i])
		}
	}
	return b.String()
}
