package sensor_test

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// This test kills real services of a real systemd; run it only inside a throw-away host:
//
//	go test -c -o /tmp/sensor.test ./agent/internal/sensor && … sensor.test -systemd -test.run RealSystemd -test.v
var onSystemd = flag.Bool("systemd", false, "kill and restart php8.2-fpm of this machine")

const fpm = "php8.2-fpm.service"

// witness records what the units witness says.
type witness struct {
	mu   sync.Mutex
	said []moment
	wake chan struct{}
}

type moment struct {
	at   time.Time
	body fact.Body
}

func (w *witness) say(body fact.Body) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.said = append(w.said, moment{time.Now(), body})
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// await returns the first moment after since that fits.
func (w *witness) await(t *testing.T, since time.Time, what string, fits func(fact.Body) bool) moment {
	t.Helper()
	deadline := time.After(10 * time.Second)
	for {
		w.mu.Lock()
		for _, m := range w.said {
			if m.at.After(since) && fits(m.body) {
				w.mu.Unlock()
				return m
			}
		}
		w.mu.Unlock()
		select {
		case <-w.wake:
		case <-deadline:
			w.mu.Lock()
			defer w.mu.Unlock()
			for _, m := range w.said[max(0, len(w.said)-12):] {
				t.Logf("%s %+v", m.at.Format("05.000000"), m.body)
			}
			t.Fatalf("not said within 10 s: %s", what)
		}
	}
}

func unit(name string, fits func(fact.Unit) bool) func(fact.Body) bool {
	return func(body fact.Body) bool {
		u, ok := body.(fact.Unit)
		return ok && u.Name == name && fits(u)
	}
}

func watch(t *testing.T, cfg sensor.UnitsConfig, stops sensor.Stops, board *sensor.Board) *witness {
	t.Helper()
	w := &witness{wake: make(chan struct{}, 1)}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	units := sensor.NewUnits(cfg, stops, board, slog.New(slog.NewTextHandler(t.Output(), nil)))
	go func() { done <- units.Run(ctx, w.say) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	return w
}

func shell(t *testing.T, command string) string {
	t.Helper()
	out, err := exec.Command("sh", "-c", command).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return strings.TrimSpace(string(out))
}

func TestRealSystemd(t *testing.T) {
	if !*onSystemd {
		t.Skip("needs a throw-away host: -systemd")
	}
	conn, err := dbus.ConnectSystemBus()
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	shell(t, "rm -rf /run/systemd/system/"+fpm+".d; systemctl daemon-reload; systemctl start "+fpm)
	memory := filepath.Join(t.TempDir(), "units.json")
	w := watch(t, sensor.UnitsConfig{Memory: memory}, journal.Journal{Sessions: journal.Sessions}, sensor.NewBoard())
	w.await(t, time.Time{}, "php-fpm is active", unit(fpm, fact.Unit.Running))

	t.Run("twenty kills", func(t *testing.T) {
		var first, answered []time.Duration
		for range 20 {
			pid, err := strconv.Atoi(shell(t, "systemctl show -p MainPID --value "+fpm))
			check(t, err)
			began := time.Now()
			check(t, syscall.Kill(pid, syscall.SIGKILL))
			dying := w.await(t, began, "dying", unit(fpm, func(u fact.Unit) bool { return u.Dying() || u.Down() }))
			stop := w.await(t, began, "nobody stopped it", unit(fpm, func(u fact.Unit) bool { return u.Stop.Logged == fact.No }))
			down := w.await(t, began, "failed", unit(fpm, func(u fact.Unit) bool { return u.Down() && u.Result == "signal" && u.ExitStatus == 9 }))
			first = append(first, dying.at.Sub(began))
			answered = append(answered, max(stop.at.Sub(began), down.at.Sub(began)))
			shell(t, "systemctl reset-failed "+fpm+"; systemctl start "+fpm)
			w.await(t, began, "active again", unit(fpm, fact.Unit.Running))
		}
		slices.Sort(first)
		slices.Sort(answered)
		t.Logf("kill → first word: p50 %v, p90 %v, worst %v", first[10], first[18], first[19])
		t.Logf("kill → failed and journal's answer: p50 %v, worst %v", answered[10], answered[19])
	})
	t.Run("a person stops it", func(t *testing.T) {
		began := time.Now()
		shell(t, "systemctl stop "+fpm)
		m := w.await(t, began, "stopped by somebody", unit(fpm, func(u fact.Unit) bool { return u.Down() && u.Stop.Logged == fact.Yes }))
		t.Logf("said after %v: %+v", m.at.Sub(began), m.body.(fact.Unit).Stop)
		shell(t, "systemctl start "+fpm)
	})
	t.Run("it ends by itself", func(t *testing.T) {
		began := time.Now()
		shell(t, "kill -TERM $(systemctl show -p MainPID --value "+fpm+")")
		w.await(t, began, "inactive, nobody stopped it", unit(fpm, func(u fact.Unit) bool {
			return u.Active == "inactive" && u.Result == "success" && u.Stop.Logged == fact.No
		}))
		shell(t, "systemctl start "+fpm)
	})
	t.Run("masked", func(t *testing.T) {
		began := time.Now()
		shell(t, "systemctl mask --runtime --now "+fpm+" && systemctl daemon-reload")
		w.await(t, began, "masked", unit(fpm, func(u fact.Unit) bool { return u.Load == "masked" && u.Down() }))
		shell(t, "systemctl unmask --runtime "+fpm+" && systemctl daemon-reload && systemctl start "+fpm)
		w.await(t, began, "loaded again", unit(fpm, func(u fact.Unit) bool { return u.Load == "loaded" && u.Running() }))
	})
	t.Run("systemd executes itself anew", func(t *testing.T) {
		shell(t, "systemctl daemon-reexec")
		began := time.Now()
		shell(t, "kill -9 $(systemctl show -p MainPID --value "+fpm+")")
		w.await(t, began, "failed", unit(fpm, fact.Unit.Down))
		shell(t, "systemctl start "+fpm)
	})
	t.Run("two units in a loop of a hundred kills", func(t *testing.T) { killLoop(t, w) })
}

// killLoop kills two units that systemd restarts at once, and looks for every restart in what was said.
func killLoop(t *testing.T, w *witness) {
	const cycles = 50
	began := time.Now()
	for _, name := range []string{"redis-one", "redis-two"} {
		file := "/run/systemd/system/" + name + ".service"
		text := "[Unit]\nStartLimitIntervalSec=0\n[Service]\nExecStart=/bin/sleep infinity\nRestart=always\nRestartSec=0\n"
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	shell(t, "systemctl daemon-reload; systemctl start redis-one redis-two")
	var both sync.WaitGroup
	for _, name := range []string{"redis-one.service", "redis-two.service"} {
		w.await(t, began, "running", unit(name, func(u fact.Unit) bool { return u.Running() && u.MainPID != 0 }))
		both.Go(func() {
			for i := range cycles {
				var pid uint32
				w.await(t, began, fmt.Sprint("restart ", i), unit(name, func(u fact.Unit) bool {
					pid = u.MainPID
					return u.Running() && int(u.Restarts) == i && pid != 0
				}))
				exec.Command("kill", "-9", fmt.Sprint(pid)).Run()
			}
		})
	}
	both.Wait()
	w.await(t, began, "the last restarts", unit("redis-one.service", func(u fact.Unit) bool { return u.Running() && u.Restarts == cycles }))
	w.await(t, began, "the last restarts", unit("redis-two.service", func(u fact.Unit) bool { return u.Running() && u.Restarts == cycles }))
	dying := map[string]int{}
	invocations := map[string]map[string]bool{"redis-one.service": {}, "redis-two.service": {}}
	w.mu.Lock()
	for _, m := range w.said {
		if u, ok := m.body.(fact.Unit); ok && invocations[u.Name] != nil {
			invocations[u.Name][u.InvocationID] = true
			if u.Sub == "auto-restart" || u.Dying() {
				dying[u.Name]++
			}
		}
	}
	w.mu.Unlock()
	for name, ids := range invocations {
		t.Logf("%s: %d kills, %d invocations, %d words between them", name, cycles, len(ids), dying[name])
		if len(ids) < cycles+1 {
			t.Errorf("%s: got %d invocations, want %d", name, len(ids), cycles+1)
		}
	}
	shell(t, "systemctl stop redis-one redis-two; rm /run/systemd/system/redis-*.service; systemctl daemon-reload")
}
