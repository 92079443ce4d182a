package sensor_test

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	systemd "github.com/coreos/go-systemd/v22/dbus"
	"github.com/godbus/dbus/v5"
)

// machine is a private bus with something on it that speaks like systemd.
type machine struct {
	t       *testing.T
	address string
	socket  string
	daemon  *exec.Cmd
	conn    *dbus.Conn

	mu    sync.Mutex
	units map[string]*fakeUnit
	jobs  map[dbus.ObjectPath]string
}

type fakeUnit struct {
	unit, service map[string]dbus.Variant
}

const (
	managerPath = dbus.ObjectPath("/org/freedesktop/systemd1")
	unitIface   = "org.freedesktop.systemd1.Unit"
	service     = "org.freedesktop.systemd1.Service"
)

func newMachine(t *testing.T, units ...string) *machine {
	t.Helper()
	if _, err := exec.LookPath("dbus-daemon"); err != nil {
		t.Skip("needs dbus-daemon (package dbus-daemon)")
	}
	socket := filepath.Join(t.TempDir(), "bus")
	m := &machine{t: t, socket: socket, address: "unix:path=" + socket, units: make(map[string]*fakeUnit), jobs: make(map[dbus.ObjectPath]string)}
	for i, name := range units {
		m.units[name] = &fakeUnit{
			unit: variants(map[string]any{
				"LoadState": "loaded", "ActiveState": "active", "SubState": "running", "UnitFileState": "enabled",
				"InvocationID": invocation(i, 0), "ActiveEnterTimestamp": uint64(1795240000_000000), "Job": job(0, "/"),
			}),
			service: variants(map[string]any{
				"MainPID": uint32(100 + i), "Result": "success", "NRestarts": uint32(0), "Restart": "no",
				"ExecMainCode": int32(0), "ExecMainStatus": int32(0), "StatusText": "Ready to handle connections",
			}),
		}
	}
	m.start()
	t.Cleanup(func() { m.stop() })
	return m
}

// start starts the bus, and systemd on it.
func (m *machine) start() {
	m.t.Helper()
	config := filepath.Join(filepath.Dir(m.socket), "bus.conf")
	text := "<busconfig><listen>" + m.address + "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>" +
		"<allow eavesdrop='true'/><allow own='*'/><allow user='*'/></policy></busconfig>"
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		m.t.Fatal(err)
	}
	m.daemon = exec.Command("dbus-daemon", "--nofork", "--nosyslog", "--config-file="+config, "--print-address")
	out, err := m.daemon.StdoutPipe()
	if err == nil {
		err = m.daemon.Start()
	}
	if err != nil {
		m.t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 256)); err != nil { // the address, once it listens
		m.t.Fatal(err)
	}
	if m.conn, err = dbus.Connect(m.address); err != nil {
		m.t.Fatal(err)
	}
	check(m.t, m.conn.Export(manager{m}, managerPath, "org.freedesktop.systemd1.Manager"))
	check(m.t, m.conn.ExportSubtree(properties{m}, managerPath, "org.freedesktop.DBus.Properties"))
	if _, err := m.conn.RequestName("org.freedesktop.systemd1", 0); err != nil {
		m.t.Fatal(err)
	}
}

func (m *machine) stop() {
	m.conn.Close()
	m.daemon.Process.Kill()
	m.daemon.Wait()
	os.Remove(m.socket)
}

// starts sets what a unit runs.
func (m *machine) starts(name, program string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.units[name].service["ExecStart"] = dbus.MakeVariant([]struct {
		Path      string
		Arguments []string
	}{{program, []string{program}}})
}

// change changes properties and signals them as systemd does: first the service's, then the unit's.
func (m *machine) change(name string, unit, of map[string]any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	u := m.units[name]
	for k, v := range unit {
		u.unit[k] = dbus.MakeVariant(v)
	}
	for k, v := range of {
		u.service[k] = dbus.MakeVariant(v)
	}
	emit(m.conn, name, service, u.service)
	emit(m.conn, name, unitIface, u.unit)
}

func emit(conn *dbus.Conn, name, iface string, props map[string]dbus.Variant) {
	_ = conn.Emit(unitObject(name), "org.freedesktop.DBus.Properties.PropertiesChanged", iface, props, []string{})
}

func unitObject(name string) dbus.ObjectPath {
	return managerPath + "/unit/" + dbus.ObjectPath(systemd.PathBusEscape(name))
}

// manager is the part of systemd's manager that the witness asks.
type manager struct{ m *machine }

func (manager) Subscribe() *dbus.Error { return nil }

func (f manager) ListUnitFilesByPatterns(_, _ []string) ([]struct{ Path, State string }, *dbus.Error) {
	var out []struct{ Path, State string }
	f.m.mu.Lock()
	defer f.m.mu.Unlock()
	for name := range f.m.units {
		if !strings.HasPrefix(name, "app") {
			out = append(out, struct{ Path, State string }{"/lib/systemd/system/" + name, "enabled"})
		}
	}
	return out, nil
}

type listedUnit struct {
	Name, Description, Load, Active, Sub, Following string
	Path                                            dbus.ObjectPath
	JobID                                           uint32
	JobType                                         string
	JobPath                                         dbus.ObjectPath
}

func (manager) ListUnitsByPatterns(_, _ []string) ([]listedUnit, *dbus.Error) { return nil, nil }

func (manager) ListUnitsByNames([]string) ([]listedUnit, *dbus.Error) { return nil, nil }

// properties answers for every unit and job.
type properties struct{ m *machine }

func (p properties) GetAll(message dbus.Message, iface string) (map[string]dbus.Variant, *dbus.Error) {
	p.m.mu.Lock()
	defer p.m.mu.Unlock()
	path, _ := message.Headers[dbus.FieldPath].Value().(dbus.ObjectPath)
	for name, u := range p.m.units {
		if unitObject(name) == path && iface == unitIface {
			return maps.Clone(u.unit), nil
		} else if unitObject(name) == path {
			return maps.Clone(u.service), nil
		}
	}
	return map[string]dbus.Variant{"LoadState": dbus.MakeVariant("not-found"), "ActiveState": dbus.MakeVariant("inactive")}, nil
}

func (p properties) Get(message dbus.Message, _, _ string) (dbus.Variant, *dbus.Error) {
	p.m.mu.Lock()
	defer p.m.mu.Unlock()
	path, _ := message.Headers[dbus.FieldPath].Value().(dbus.ObjectPath)
	if kind, ok := p.m.jobs[path]; ok {
		return dbus.MakeVariant(kind), nil
	}
	return dbus.Variant{}, dbus.MakeFailedError(fmt.Errorf("no job %s", path))
}

func variants(in map[string]any) map[string]dbus.Variant {
	out := make(map[string]dbus.Variant, len(in))
	for k, v := range in {
		out[k] = dbus.MakeVariant(v)
	}
	return out
}

func job(id uint32, path dbus.ObjectPath) any {
	return struct {
		ID   uint32
		Path dbus.ObjectPath
	}{id, path}
}

func invocation(unit, n int) []byte { return fmt.Appendf(nil, "%08d%08d", unit, n) }

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// since returns what was said after a moment.
func (w *witness) since(at time.Time) (out []moment) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range w.said {
		if m.at.After(at) {
			out = append(out, m)
		}
	}
	return out
}
