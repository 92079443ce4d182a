package sensor_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// book is a journal that always holds the same lines and notes who asked for which.
type book struct {
	asked chan []journal.Query
	lines map[journal.Writer][]journal.Line
}

func (b book) Lines(_ context.Context, _ time.Time, questions ...journal.Query) ([]journal.Line, error) {
	b.asked <- questions
	var out []journal.Line
	for _, q := range questions {
		for _, line := range b.lines[q.Writer] {
			line.Query = q
			out = append(out, line)
		}
	}
	return out, nil
}

func newBook() book {
	at := time.Unix(1_800_000_000, 0)
	return book{make(chan []journal.Query, 100), map[journal.Writer][]journal.Line{
		journal.Kernel:  {{Cursor: "k", At: at, Message: "Out of memory: Killed process 439 (node) total-vm:1kB, anon-rss:1kB"}},
		journal.Service: {{Cursor: "1", At: at, Message: "Error: no"}, {Cursor: "2", At: at.Add(1), Message: "Error: no"}, {Cursor: "3", At: at.Add(2), Message: "ready"}},
	}}
}

func TestTheJournalIsAskedWhenSomethingDies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, board := newBook(), sensor.NewBoard()
		said := start(t, sensor.NewKernel(b, board), board)
		board.Post(fact.Load{OOMKills: fact.Known(uint64(3))})
		board.Post(fact.Unit{Name: "app.service", Active: "active", Sub: "running"})
		board.Post(fact.Unit{Name: "nginx.service", Active: "failed", Result: "exit-code"}) // its own log tells
		time.Sleep(time.Hour)
		if len(b.asked) != 0 {
			t.Fatalf("asked %v though nothing died", <-b.asked)
		}
		board.Post(fact.Load{OOMKills: fact.Known(uint64(4))})
		if got := next(t, said).(fact.LogSign); got.Signature != "kernel-oom-killed" || got.About != "node" {
			t.Errorf("said %+v", got)
		}
		for i := range uint32(20) { // it is started again and again
			board.Post(fact.Unit{Name: "app.service", Active: "activating", Sub: "auto-restart", ExitCode: fact.Exited, ExitStatus: 1, Restarts: i})
			board.Post(fact.Unit{Name: "app.service", Active: "active", Sub: "running", Restarts: i + 1}) // hides the fact before it
			time.Sleep(100 * time.Millisecond)
		}
		if got := next(t, said).(fact.LogSign); got.Signature != "app-exception" || got.Unit != "app.service" || got.Count != 2 {
			t.Errorf("said %+v", got)
		}
		time.Sleep(time.Minute)
		if len(said) != 0 {
			t.Errorf("a line was counted twice: %+v", <-said)
		}
		writers := make(map[journal.Writer]int)
		for len(b.asked) > 0 {
			for _, q := range <-b.asked {
				writers[q.Writer]++
			}
		}
		if writers[journal.Kernel] != 2 || writers[journal.Service] > 4 || writers[journal.Manager] != 0 {
			t.Errorf("asked %v times by writer", writers)
		}
	})
}

func TestWhoWasKilledIsAskedOfKernelAndSystemd(t *testing.T) {
	for name, event := range map[string]fact.Body{
		"oom":    fact.Unit{Name: "php8.2-fpm.service", Active: "failed", Result: "oom-kill"},
		"signal": fact.Unit{Name: "php8.2-fpm.service", Active: "failed", Result: "signal", ExitCode: fact.Killed, ExitStatus: 9},
		"child":  fact.LogSign{Signature: "php-fpm-child-exited-on-signal", Errno: "SIGKILL", Unit: "php8.2-fpm.service", First: time.Unix(1_800_000_000, 0)},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b, board := newBook(), sensor.NewBoard()
				start(t, sensor.NewKernel(b, board), board)
				synctest.Wait()
				board.Post(event)
				time.Sleep(time.Second)
				asked := next(t, b.asked)
				slices.SortFunc(asked, func(a, b journal.Query) int { return int(a.Writer - b.Writer) })
				want := []journal.Query{{Writer: journal.Kernel}, {Writer: journal.Manager, Unit: "php8.2-fpm.service"}}
				if diff := cmp.Diff(want, asked); diff != "" || len(b.asked) > 0 {
					t.Errorf("asked %d times more, first (-want +got):\n%s", len(b.asked), diff)
				}
			})
		})
	}
}

// slow is a journal that gives no answer in time, so many times.
type slow struct {
	book
	silent *int
}

func (s slow) Lines(ctx context.Context, since time.Time, questions ...journal.Query) ([]journal.Line, error) {
	lines, err := s.book.Lines(ctx, since, questions...)
	if *s.silent--; *s.silent >= 0 {
		return nil, errors.New("ask the journal for lines: signal: killed")
	}
	return lines, err
}

// TestAJournalThatIsSlowIsAskedAgain: memory is short when the kernel kills for it, and the journal slow.
func TestAJournalThatIsSlowIsAskedAgain(t *testing.T) {
	for silent, want := range map[int]bool{4: true, 100: false} {
		synctest.Test(t, func(t *testing.T) {
			b, board := newBook(), sensor.NewBoard()
			left := silent
			said := start(t, sensor.NewKernel(slow{b, &left}, board), board)
			board.Post(fact.Load{OOMKills: fact.Known(uint64(3))})
			synctest.Wait()
			board.Post(fact.Load{OOMKills: fact.Known(uint64(4))})
			time.Sleep(time.Hour)
			signs := 0
			for len(said) > 0 {
				if _, ok := (<-said).(fact.LogSign); ok {
					signs++
				}
			}
			if (signs == 1) != want || len(b.asked) > 7 {
				t.Errorf("silent %d times: %d signs after %d questions", silent, signs, len(b.asked))
			}
		})
	}
}
