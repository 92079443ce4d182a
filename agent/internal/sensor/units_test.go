package sensor_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// answers is a journal that says the same to everything.
type answers fact.Stop

func (a answers) AskStop(context.Context, string) (fact.Stop, error) { return fact.Stop(a), nil }

// silent is a journal that cannot be read.
type silent struct{}

func (silent) AskStop(context.Context, string) (fact.Stop, error) {
	return fact.Stop{}, errors.New("permission denied")
}

var nobody = answers{Logged: fact.No}

func TestCrashIsSaidAtOnceAndThenWithTheJournalsWord(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, nobody, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	m.change(fpm, map[string]any{"ActiveState": "deactivating", "SubState": "stop-sigterm"},
		map[string]any{"Result": "signal", "MainPID": uint32(0), "ExecMainCode": int32(2), "ExecMainStatus": int32(9)})
	w.await(t, began, "nobody stopped it", unit(fpm, func(u fact.Unit) bool { return u.Dying() && u.Stop.Logged == fact.No }))
	said := w.since(began)
	first, ok := said[0].body.(fact.Unit)
	if !ok || len(said) != 2 || !first.Dying() || first.Result != "signal" || first.ExitStatus != 9 || first.Stop.Logged != fact.Unknown {
		t.Errorf("got %d words, first %+v; want the state whole, without waiting for the journal", len(said), said[0].body)
	}
	m.change(fpm, map[string]any{"ActiveState": "failed", "SubState": "failed", "InactiveEnterTimestamp": uint64(1795240001_000000)}, nil)
	down := w.await(t, began, "failed", unit(fpm, fact.Unit.Down)).body.(fact.Unit)
	if down.Stop.Logged != fact.No || down.Since.Unix() != 1795240001 {
		t.Errorf("got %+v", down)
	}
}

func TestStopJobIsSeenWhateverTheJournalSays(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, silent{}, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	stop := managerPath + "/job/7"
	m.mu.Lock()
	m.jobs[stop] = "stop"
	m.mu.Unlock()
	m.change(fpm, map[string]any{"ActiveState": "deactivating", "SubState": "stop-sigquit", "Job": job(7, stop)}, nil)
	going := w.await(t, began, "going", unit(fpm, func(u fact.Unit) bool { return u.Active == "deactivating" })).body.(fact.Unit)
	if going.Job != "stop" || going.Dying() {
		t.Errorf("got %+v, want a stop job", going)
	}
	m.change(fpm, map[string]any{"ActiveState": "inactive", "SubState": "dead", "Job": job(0, "/")}, nil)
	down := w.await(t, began, "down", unit(fpm, fact.Unit.Down)).body.(fact.Unit)
	if down.Stop.Logged != fact.Yes {
		t.Errorf("got %+v, want a person's wish", down.Stop)
	}
}

// TestAJournalThatHasNoAnswerYetIsAskedAgain: where memory is over, its writer and its reader are slow.
func TestAJournalThatHasNoAnswerYetIsAskedAgain(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, new(hesitant), sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	m.change(fpm, map[string]any{"ActiveState": "failed", "SubState": "failed"}, map[string]any{"Result": "oom-kill"})
	w.await(t, began, "nobody stopped it", unit(fpm, func(u fact.Unit) bool { return u.Down() && u.Stop.Logged == fact.No }))
}

// hesitant is a journal that knows nothing when it is asked first.
type hesitant struct{ asked atomic.Int32 }

func (h *hesitant) AskStop(context.Context, string) (fact.Stop, error) {
	if h.asked.Add(1) == 1 {
		return fact.Stop{}, errors.New("signal: killed")
	}
	return fact.Stop{Logged: fact.No}, nil
}

// A stop while systemd waits to restart a unit is over before anybody can see its job.
func TestStopBeforeARestartIsAskedAnew(t *testing.T) {
	m := newMachine(t, fpm)
	journal := &changing{answer: fact.No}
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, journal, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	m.change(fpm, map[string]any{"ActiveState": "deactivating", "SubState": "stop-sigterm"}, map[string]any{"Result": "signal"})
	w.await(t, began, "a crash", unit(fpm, func(u fact.Unit) bool { return u.Stop.Logged == fact.No }))
	m.change(fpm, map[string]any{"ActiveState": "activating", "SubState": "auto-restart"}, nil)
	w.await(t, began, "waiting", unit(fpm, func(u fact.Unit) bool { return u.Sub == "auto-restart" }))
	journal.say(fact.Yes)
	m.change(fpm, map[string]any{"ActiveState": "inactive", "SubState": "dead"}, nil)
	w.await(t, began, "a person's wish", unit(fpm, func(u fact.Unit) bool { return u.Down() && u.Stop.Logged == fact.Yes }))
	for _, said := range w.since(began) {
		if u, ok := said.body.(fact.Unit); ok && u.Down() && u.Stop.Logged == fact.No {
			t.Errorf("at rest with an old answer: %+v", u)
		}
	}
}

// changing is a journal whose answer changes.
type changing struct {
	mu     sync.Mutex
	answer fact.Tri
}

func (c *changing) say(answer fact.Tri) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.answer = answer
}

func (c *changing) AskStop(context.Context, string) (fact.Stop, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return fact.Stop{Logged: c.answer}, nil
}

func TestUnreadableJournalIsUnknown(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, silent{}, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	m.change(fpm, map[string]any{"ActiveState": "failed", "SubState": "failed"}, map[string]any{"Result": "signal"})
	down := w.await(t, began, "failed", unit(fpm, fact.Unit.Down)).body.(fact.Unit)
	if down.Stop.Logged != fact.Unknown {
		t.Errorf("got %v, want unknown", down.Stop.Logged)
	}
}

func TestStatusTicksAreSamplesOfThePool(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, nobody, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	began := time.Now()
	for _, text := range []string{
		"Processes active: 0, idle: 2, Requests: 5, slow: 0, Traffic: 0req/sec",
		"Processes active: 2, idle: 0, Requests: 6, slow: 4, Traffic: 0.30req/sec",
	} {
		m.change(fpm, nil, map[string]any{"StatusText": text})
	}
	w.await(t, began, "two at work", func(body fact.Body) bool {
		p, ok := body.(fact.Pool)
		return ok && p.Active == fact.Known[uint32](2) && p.Idle == fact.Known[uint32](0) && p.Unit == fpm && p.Name == ""
	})
	for _, said := range w.since(began) {
		if u, ok := said.body.(fact.Unit); ok {
			t.Errorf("a status text alone was said as %+v", u)
		}
	}
	m.change(fpm, map[string]any{"ActiveState": "failed", "SubState": "failed"}, nil) // its last status text stays behind
	w.await(t, began, "the figures are taken back", func(body fact.Body) bool {
		gone, ok := body.(fact.Removal)
		return ok && gone.Of == "pool" && gone.Name == fact.Pool{Unit: fpm, Tree: fact.Running}.Subject()
	})
}

func TestWhichUnitsAreWatched(t *testing.T) {
	m := newMachine(t, fpm, "app.service", "app-before.service", "app-unknown.service")
	memory := filepath.Join(t.TempDir(), "units.json")
	check(t, os.WriteFile(memory, []byte(`{"units":["app-before.service"]}`), 0o600))
	board := sensor.NewBoard()
	w := watch(t, sensor.UnitsConfig{Bus: m.address, Memory: memory}, nobody, board)
	w.await(t, time.Time{}, "installed", unit(fpm, fact.Unit.Running))
	w.await(t, time.Time{}, "watched before", unit("app-before.service", fact.Unit.Running))
	board.Post(fact.Target{Address: "tcp:127.0.0.1:3000", OwnerUnit: "app.service"})
	w.await(t, time.Time{}, "owner of a target", unit("app.service", fact.Unit.Running))
	began := time.Now()
	m.change("app-unknown.service", map[string]any{"ActiveState": "failed"}, nil)
	m.change("app.service", map[string]any{"ActiveState": "failed"}, nil)
	w.await(t, began, "the owner fails", unit("app.service", fact.Unit.Down))
	for _, said := range w.since(time.Time{}) {
		if u, ok := said.body.(fact.Unit); ok && u.Name == "app-unknown.service" {
			t.Errorf("nobody asked for %+v", u)
		}
	}
	raw, err := os.ReadFile(memory)
	check(t, err)
	if got, want := string(raw), `{"units":["app-before.service","app.service","php8.2-fpm.service"]}`; got != want {
		t.Errorf("remembered %s, want %s", got, want)
	}
}

// Panels give each instance of php-fpm a unit; what else is named so is none of ours.
func TestInstancesOfPHPFPMAreWatched(t *testing.T) {
	const instance, exporter = "php8.2-fpm-pool2.service", "php-fpm-exporter.service"
	m := newMachine(t, fpm, instance, exporter)
	m.starts(instance, "/usr/sbin/php-fpm8.2")
	m.starts(exporter, "/usr/bin/php-fpm-exporter")
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, nobody, sensor.NewBoard())
	w.await(t, time.Time{}, "the instance", unit(instance, fact.Unit.Running))
	w.await(t, time.Time{}, "Debian's own", unit(fpm, fact.Unit.Running))
	for _, said := range w.since(time.Time{}) {
		if u, ok := said.body.(fact.Unit); ok && u.Name == exporter {
			t.Errorf("it is no php-fpm: %+v", u)
		}
	}
}

// Any user of the bus can send a signal straight to the agent that looks like systemd's.
func TestForgedSignalsAreIgnored(t *testing.T) {
	m := newMachine(t, fpm)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, nobody, sensor.NewBoard())
	w.await(t, time.Time{}, "active", unit(fpm, fact.Unit.Running))
	forger, err := dbus.Connect(m.address)
	check(t, err)
	defer forger.Close()
	var names []string
	check(t, forger.BusObject().Call("org.freedesktop.DBus.ListNames", 0).Store(&names))
	for _, name := range names {
		message := &dbus.Message{Type: dbus.TypeSignal, Headers: map[dbus.HeaderField]dbus.Variant{
			dbus.FieldPath: dbus.MakeVariant(unitObject(fpm)), dbus.FieldInterface: dbus.MakeVariant("org.freedesktop.DBus.Properties"),
			dbus.FieldMember: dbus.MakeVariant("PropertiesChanged"), dbus.FieldDestination: dbus.MakeVariant(name),
			dbus.FieldSignature: dbus.MakeVariant(dbus.SignatureOf("", map[string]dbus.Variant{}, []string{})),
		}, Body: []any{unitIface, variants(map[string]any{"ActiveState": "failed", "InvocationID": []byte("forged forged fo")}), []string{}}}
		if name[0] == ':' {
			forger.Send(message, nil)
		}
	}
	check(t, forger.BusObject().Call("org.freedesktop.DBus.GetId", 0).Err) // all of them are delivered now
	began := time.Now()
	m.change(fpm, map[string]any{"ActiveState": "deactivating"}, nil)
	w.await(t, began, "systemd's own word", unit(fpm, fact.Unit.Dying))
	for _, said := range w.since(time.Time{}) {
		if u, ok := said.body.(fact.Unit); ok && u.Active == "failed" {
			t.Errorf("believed %+v", u)
		}
	}
}

// Two units are killed and restarted at once, a hundred times each, and the bus goes away in between.
func TestNoRestartIsMissed(t *testing.T) {
	const cycles = 100
	names := []string{fpm, "nginx.service"}
	m := newMachine(t, names...)
	w := watch(t, sensor.UnitsConfig{Bus: m.address}, nobody, sensor.NewBoard())
	crash := func(i, from, to int) {
		for n := from; n <= to; n++ {
			m.change(names[i], map[string]any{"ActiveState": "deactivating", "SubState": "stop-sigterm"}, map[string]any{"Result": "signal", "MainPID": uint32(0)})
			m.change(names[i], map[string]any{"ActiveState": "activating", "SubState": "auto-restart"}, nil)
			m.change(names[i], map[string]any{"ActiveState": "active", "SubState": "running", "InvocationID": invocation(i, n)},
				map[string]any{"Result": "success", "MainPID": uint32(1000*i + n), "NRestarts": uint32(n)})
		}
	}
	for _, half := range [][2]int{{1, cycles / 2}, {cycles/2 + 1, cycles}} {
		began := time.Now()
		for _, name := range names {
			w.await(t, time.Time{}, name+" runs", unit(name, func(u fact.Unit) bool { return u.Running() && int(u.Restarts) == half[0]-1 }))
		}
		var both sync.WaitGroup
		for i := range names {
			both.Go(func() { crash(i, half[0], half[1]) })
		}
		both.Wait()
		for _, name := range names {
			w.await(t, began, name+" at the end", unit(name, func(u fact.Unit) bool { return u.Running() && int(u.Restarts) == half[1] }))
		}
		if half[1] < cycles {
			gone := time.Now()
			m.stop()
			w.await(t, gone, "the bus is gone", func(b fact.Body) bool { missing, ok := b.(fact.Missing); return ok && !missing.OK })
			m.start()
			w.await(t, gone, "the bus is back", func(b fact.Body) bool { missing, ok := b.(fact.Missing); return ok && missing.OK })
		}
	}
	for _, name := range names {
		seen, dying := map[uint32]string{}, 0
		for _, said := range w.since(time.Time{}) {
			if u, ok := said.body.(fact.Unit); ok && u.Name == name {
				if u.Running() {
					seen[u.Restarts] = u.InvocationID
				}
				if u.Dying() && u.Stop.Logged == fact.Unknown {
					dying++
				}
			}
		}
		if len(seen) != cycles+1 || dying != cycles {
			t.Errorf("%s: saw %d starts and %d deaths, want %d and %d", name, len(seen), dying, cycles+1, cycles)
		}
	}
}
