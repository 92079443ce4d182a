package sensor

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	configQuiet  = 300 * time.Millisecond // a change is tested once the folder was quiet for so long …
	configLatest = 3 * time.Second        // … but no later than this after the first change
	workersReady = time.Second            // after a server came up its workers are looked at
	downAgain    = time.Second            // a server that goes down is looked at at once, but no sooner after the look before it
	olderSoon    = 250 * time.Millisecond // while workers are older than their configuration: were they reloaded?
	olderAgain   = time.Minute            // … asked twice as late each time, and every minute in the end
	readerAgain  = 10 * time.Second       // while the privileged reader does not answer
)

// Reader is the privileged reader: it answers what this process may not see for itself.
type Reader interface {
	Ask(ctx context.Context, question *agentv1.LookQuestion) (*agentv1.LookAnswer, error)
}

// ConfigTest is the witness of configurations: whether the server accepts what lies on disk, and what that says. It has
// a configuration tested when it first hears of the unit, when a file changes, when the unit goes down after that, and when
// it is asked to: never by the clock.
type ConfigTest struct {
	reader  Reader
	board   *Board
	indices *Indices
	log     *slog.Logger
	asked   chan request
}

// request is one on-demand look; done takes why it was refused, or "".
type request struct {
	subject string
	done    chan<- string
}

// NewConfigTest returns the witness. It follows the board's units and keeps indices up to date.
func NewConfigTest(reader Reader, board *Board, indices *Indices, log *slog.Logger) *ConfigTest {
	return &ConfigTest{
		reader: reader, board: board, indices: indices,
		log: log.With("part", "configtest"), asked: make(chan request),
	}
}

// Name returns "configtest".
func (*ConfigTest) Name() string { return "configtest" }

// Again tests the configuration of a unit now and returns once the result was said, or why there is none.
func (c *ConfigTest) Again(ctx context.Context, unit string) (refused string) {
	return askAgain(ctx, c.asked, unit)
}

func askAgain(ctx context.Context, asked chan<- request, subject string) string {
	done := make(chan string, 1)
	select {
	case asked <- request{subject, done}:
	case <-ctx.Done():
		return "the witness is busy"
	}
	select {
	case refused := <-done:
		return refused
	case <-ctx.Done():
		return "the look took too long"
	}
}

// Run says configuration tests and topologies until ctx ends.
func (c *ConfigTest) Run(ctx context.Context, say Say) error {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch configuration folders: %w; raise fs.inotify.max_user_instances", err)
	}
	defer watcher.Close()
	follower := c.board.Follow("unit")
	defer follower.Close()
	run := &configRun{ConfigTest: c, say: say, watcher: watcher, servers: make(map[string]*server)}
	for _, u := range Latest[fact.Unit](c.board) {
		run.heard(u)
	}
	for {
		alarm := time.NewTimer(run.next())
		select {
		case <-ctx.Done():
			alarm.Stop()
			return nil
		case <-follower.Wake():
			for _, body := range follower.Take() {
				run.hear(body)
			}
		case event := <-watcher.Events:
			run.changed(filepath.Dir(event.Name))
		case err := <-watcher.Errors:
			run.lost(err)
		case r := <-c.asked:
			r.done <- run.demand(ctx, r.subject)
		case <-alarm.C:
			run.due(ctx)
		}
		alarm.Stop()
	}
}
