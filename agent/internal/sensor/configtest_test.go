package sensor_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// reader is a privileged reader whose answers the test gives.
type reader struct {
	questions chan *agentv1.LookQuestion
	answers   chan *agentv1.LookAnswer // nil: the reader is gone
}

func newReader() reader {
	return reader{make(chan *agentv1.LookQuestion), make(chan *agentv1.LookAnswer)}
}

func (r reader) Ask(ctx context.Context, question *agentv1.LookQuestion) (*agentv1.LookAnswer, error) {
	select {
	case r.questions <- question:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	select {
	case answer := <-r.answers:
		if answer == nil {
			return nil, errors.New("nobody answers")
		}
		return answer, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// answer makes an answer of facts.
func answer(t *testing.T, bodies ...fact.Body) *agentv1.LookAnswer {
	t.Helper()
	a := &agentv1.LookAnswer{}
	for _, body := range bodies {
		message, err := wire.FromFact(fact.Fact{At: time.Now(), Witness: "look", Body: body})
		if err != nil {
			t.Fatal(err)
		}
		a.Facts = append(a.Facts, message)
	}
	return a
}

// start runs a sensor until the test ends and returns what it says.
func start(t *testing.T, s sensor.Sensor, board *sensor.Board) (said <-chan fact.Body) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	words, ended := make(chan fact.Body, 100), make(chan error, 1)
	go func() {
		ended <- s.Run(ctx, func(body fact.Body) {
			board.Post(body)
			words <- body
		})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Run() = %v, want nil after its context ended", err)
		}
	})
	return words
}

// next returns what comes, within a time that no working witness needs.
func next[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(10 * time.Second):
		t.Fatalf("waited in vain for a %T", *new(T))
		panic("not reached")
	}
}

func wantSaid(t *testing.T, said <-chan fact.Body, want ...fact.Body) {
	t.Helper()
	for _, body := range want {
		if diff := cmp.Diff(body, next(t, said)); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
	}
}

func wantTest(t *testing.T, r reader, onlyIfChanged bool) {
	t.Helper()
	q := next(t, r.questions).GetTestConfig()
	if q.GetUnit() != "nginx.service" || q.GetOnlyIfChanged() != onlyIfChanged {
		t.Fatalf("asked %v, want a test of nginx with onlyIfChanged %t", q, onlyIfChanged)
	}
}

func TestConfigIsTestedOnceAndOnChange(t *testing.T) {
	dir := t.TempDir()
	r, board := newReader(), sensor.NewBoard()
	var indices sensor.Indices
	said := start(t, sensor.NewConfigTest(r, board, &indices, slog.New(slog.DiscardHandler)), board)
	up := fact.Unit{Name: "nginx.service", Load: "loaded", Active: "active", MainPID: 1}
	board.Post(fact.Unit{Name: "ssh.service", Load: "loaded"})
	board.Post(fact.Unit{Name: "php9-fpm.service", Load: "not-found"})
	board.Post(up)

	wantTest(t, r, false)
	ok := fact.ConfigTest{Unit: up.Name, Server: "nginx", Verdict: fact.ConfigOK, NewerThanWorkers: fact.No}
	one := fact.Vhost{Unit: up.Name, Server: "nginx", Tree: fact.Disk, Names: []string{"one"}, File: "/a", Line: 1}
	two := fact.Vhost{Unit: up.Name, Server: "nginx", Tree: fact.Disk, Names: []string{"two"}, File: "/a", Line: 2}
	first := answer(t, ok, one, two)
	first.Targets, first.Logs, first.ConfigDirs = []string{"unix:/a", "unix:/b"}, []string{"/l", "/gone"}, []string{dir}
	first.LogUnits = []string{up.Name, ""}
	first.Logs, first.LogUnits = append(first.Logs, "/php", "/m"), append(first.LogUnits, "php8.2-fpm.service", up.Name)
	first.PhpLogs = []*agentv1.PHPLog{{Log: 2, Target: "unix:/b"}}
	r.answers <- first
	wantSaid(t, said, ok, one, two)
	if n, known := indices.Target("unix:/b"); n != 1 || !known {
		t.Errorf("target unix:/b has index %d", n)
	}
	wantLogs := []sensor.LogFile{
		{Path: "/l", Server: "nginx", Unit: up.Name},
		{Path: "/m", Server: "nginx", Unit: up.Name},
		{Path: "/php", Server: "php", Unit: "php8.2-fpm.service", Target: "unix:/b"},
	}
	if logs := indices.Logs(); !slices.Equal(logs[len(logs)-3:], wantLogs) || slices.ContainsFunc(logs, func(l sensor.LogFile) bool { return l.Path == "/gone" }) {
		t.Errorf("logs are %v, want nginx's, then PHP's own, and nobody's /gone left out", logs)
	}

	wantTest(t, r, true) // its folder was not watched yet when it was tested
	r.answers <- first
	wantSaid(t, said, ok, one, two)

	board.Post(up) // the same again is no reason to test
	for i := range 20 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(i)), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	wantTest(t, r, true)
	bad := fact.ConfigTest{Unit: up.Name, Server: "nginx", Verdict: fact.ConfigError, NewerThanWorkers: fact.No, Text: "no"}
	changed := answer(t, bad, one)
	changed.ConfigDirs = []string{dir}
	r.answers <- changed
	wantSaid(t, said, bad, one, fact.Removal{Of: "vhost", Name: two.Subject()})

	select {
	case q := <-r.questions:
		t.Errorf("asked %v although nothing has changed", q)
	case <-time.After(500 * time.Millisecond): // longer than the pause after a change
	}

	restarted := up
	restarted.MainPID = 2
	board.Post(restarted)
	wantTest(t, r, true)
	r.answers <- changed
	wantSaid(t, said, bad, one)

	restarted.MainPID, restarted.Active = 3, "activating" // its process is known before it is ready
	board.Post(restarted)
	select {
	case q := <-r.questions:
		t.Errorf("asked %v of workers that are not ready", q)
	case <-time.After(100 * time.Millisecond):
	}
	restarted.Active = "active"
	board.Post(restarted)
	wantTest(t, r, true)
	r.answers <- changed
	wantSaid(t, said, bad, one)

	board.Post(fact.Unit{Name: up.Name, Load: "not-found"})
	gone := map[fact.Body]bool{next(t, said): true, next(t, said): true}
	for _, want := range []fact.Removal{{Of: "vhost", Name: one.Subject()}, {Of: "config-test", Name: up.Name}} {
		if !gone[want] {
			t.Errorf("%v was not said, only %v", want, gone)
		}
	}
}

func TestConfigOnDemandAndWithoutAReader(t *testing.T) {
	r, board := newReader(), sensor.NewBoard()
	witness := sensor.NewConfigTest(r, board, &sensor.Indices{}, slog.New(slog.DiscardHandler))
	said := start(t, witness, board)
	if got := witness.Again(t.Context(), "nginx.service"); got != "unknown subject" {
		t.Errorf("a unit that was never reported: %q", got)
	}
	board.Post(fact.Unit{Name: "nginx.service", Load: "loaded"})
	wantTest(t, r, false)
	r.answers <- nil
	wantSaid(t, said, fact.Missing{Name: "configtest", Why: "nobody answers"})

	again := func(a *agentv1.LookAnswer) string {
		refused := make(chan string, 1)
		go func() { refused <- witness.Again(t.Context(), "nginx.service") }()
		wantTest(t, r, false)
		r.answers <- a
		return next(t, refused)
	}
	if got := again(nil); got != "witness missing" {
		t.Errorf("without a reader: %q", got)
	}
	if got := again(&agentv1.LookAnswer{Error: "unit is masked"}); got != "witness missing" {
		t.Errorf("a test that was not done: %q", got)
	}
	wantSaid(t, said,
		fact.Missing{Name: "configtest", OK: true},
		fact.Gap{Count: 1, Reason: "configuration of nginx.service was not tested: unit is masked"})
	ok := fact.ConfigTest{Unit: "nginx.service", Server: "nginx", Verdict: fact.ConfigOK}
	if got := again(answer(t, ok)); got != "" {
		t.Errorf("refused: %q", got)
	}
	wantSaid(t, said, ok)
	if got := again(answer(t, ok)); got != "" { // on demand a test is run whether anything has changed or not
		t.Errorf("refused: %q", got)
	}
}

// TestAReloadDuringTheTest: the test meets the old workers, and all that the unit went through meanwhile comes as its last
// state, which it was in before. Nobody may be told for a minute that it was not reloaded.
func TestAReloadDuringTheTest(t *testing.T) {
	dir := t.TempDir()
	r, board := newReader(), sensor.NewBoard()
	var indices sensor.Indices
	said := start(t, sensor.NewConfigTest(r, board, &indices, slog.New(slog.DiscardHandler)), board)
	up := fact.Unit{Name: "nginx.service", Load: "loaded", Active: "active", MainPID: 1}
	board.Post(up)
	wantTest(t, r, false)
	ok := fact.ConfigTest{Unit: up.Name, Server: "nginx", Verdict: fact.ConfigOK, NewerThanWorkers: fact.No}
	older := ok
	older.NewerThanWorkers = fact.Yes
	answers := func(test fact.ConfigTest) {
		t.Helper()
		a := answer(t, test)
		a.ConfigDirs = []string{dir}
		r.answers <- a
		wantSaid(t, said, test)
	}
	answers(ok)
	wantTest(t, r, true) // its folder is watched from now on
	answers(ok)
	if err := os.WriteFile(filepath.Join(dir, "site"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	wantTest(t, r, true)
	reloading := up
	reloading.Active = "reloading"
	board.Post(reloading)
	board.Post(up)
	answers(older)
	wantTest(t, r, true)
	answers(older)
	wantTest(t, r, true)
	answers(ok)
	select {
	case q := <-r.questions:
		t.Errorf("asked %v although the workers run what is on disk", q)
	case <-time.After(1200 * time.Millisecond): // longer than after a server came up
	}
}

// TestAServerThatGoesDownIsLookedAt: at once, not when its folder has been quiet, and no more than once a second.
func TestAServerThatGoesDownIsLookedAt(t *testing.T) {
	r, board := newReader(), sensor.NewBoard()
	var indices sensor.Indices
	said := start(t, sensor.NewConfigTest(r, board, &indices, slog.New(slog.DiscardHandler)), board)
	unit := fact.Unit{Name: "nginx.service", Load: "loaded", Active: "active", MainPID: 1}
	bad := fact.ConfigTest{Unit: unit.Name, Server: "nginx", Verdict: fact.ConfigError, NewerThanWorkers: fact.No, Text: "no"}
	board.Post(unit)
	wantTest(t, r, false)
	asked := time.Now()
	for _, active := range []string{"deactivating", "activating", "failed"} {
		if active != "activating" { // on its way up there is no reason to
			r.answers <- answer(t, bad)
			wantSaid(t, said, bad)
		}
		unit.Active = active
		board.Post(unit)
		if active == "activating" {
			continue
		}
		wantTest(t, r, true)
		if since := time.Since(asked); since < 900*time.Millisecond || since > 3*time.Second {
			t.Errorf("%s: asked again after %s, want a second", active, since)
		}
		asked = time.Now()
	}
}
