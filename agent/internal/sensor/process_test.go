package sensor_test

import (
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestProcessesAreLookedAtUnderLoad(t *testing.T) {
	for _, test := range []struct {
		name  string
		load  fact.Load
		looks bool
	}{
		{"processors", fact.Load{PressureCPU: fact.Known(0.6)}, true},
		{"memory", fact.Load{PressureMemory: fact.Known(0.1)}, true},
		{"storage", fact.Load{PressureIO: fact.Known(0.4)}, true},
		{"a queue", fact.Load{Load1: fact.Known(8.1), CPUs: fact.Known(uint32(2))}, true},
		{"a queue of as many as may be", fact.Load{Load1: fact.Known(8.0), CPUs: fact.Known(uint32(2))}, false},
		{"processors, but a little", fact.Load{PressureCPU: fact.Known(0.59)}, false},
		{"what is not known", fact.Load{Load1: fact.Known(99.0)}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, board := newReader(), sensor.NewBoard()
				start(t, sensor.NewProcesses(r, board, slog.New(slog.DiscardHandler)), board)
				synctest.Wait()
				board.Post(test.load)
				synctest.Wait()
				select {
				case <-r.questions:
					r.answers <- answer(t)
					if !test.looks {
						t.Error("looked, although the load is none to speak of")
					}
				default:
					if test.looks {
						t.Error("did not look")
					}
				}
			})
		})
	}
}

func TestProcessesRestAndAreTakenBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, board := newReader(), sensor.NewBoard()
		witness := sensor.NewProcesses(r, board, slog.New(slog.DiscardHandler))
		said := start(t, witness, board)
		synctest.Wait()
		post := func(pressure float64) {
			board.Post(fact.Load{PressureCPU: fact.Known(pressure)})
			synctest.Wait()
		}
		silent := func(when string) {
			t.Helper()
			select {
			case q := <-r.questions:
				t.Fatalf("%s asked %v", when, q)
			default:
			}
		}
		backup, shop := fact.Process{Name: "tar", Count: 1}, fact.Process{Unit: "php8.2-fpm.service", Name: "php-fpm", Count: 3}
		post(0.9)
		<-r.questions
		r.answers <- answer(t, backup, shop)
		wantSaid(t, said, backup, shop)
		time.Sleep(10 * time.Second)
		post(0.9)
		silent("10 s later")
		post(0.1)
		silent("when it calmed down too soon")
		time.Sleep(20 * time.Second)
		post(0.1) // it is over: who is still there?
		<-r.questions
		r.answers <- answer(t, shop)
		wantSaid(t, said, shop, fact.Removal{Of: "process", Name: backup.Subject()})
		time.Sleep(30 * time.Second)
		post(0.1)
		silent("in peace")

		refused := make(chan string, 1)
		go func() { refused <- witness.Again(t.Context(), "") }()
		<-r.questions
		r.answers <- nil
		if got := <-refused; got != "witness missing" {
			t.Errorf("refused: %q", got)
		}
	})
}

// TestAStandingLoadIsLookedAtLessOften: the reader that it starts each time is load too.
func TestAStandingLoadIsLookedAtLessOften(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, board := newReader(), sensor.NewBoard()
		start(t, sensor.NewProcesses(r, board, slog.New(slog.DiscardHandler)), board)
		synctest.Wait()
		began := time.Now()
		spell := func(pressure float64, length time.Duration) (looks []time.Duration) {
			for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(10 * time.Second) {
				board.Post(fact.Load{PressureCPU: fact.Known(pressure)})
				synctest.Wait()
				select {
				case <-r.questions:
					looks = append(looks, time.Since(began))
					r.answers <- answer(t)
					synctest.Wait()
				default:
				}
			}
			return looks
		}
		seconds := func(at ...time.Duration) (out []time.Duration) {
			for _, s := range at {
				out = append(out, s*time.Second)
			}
			return out
		}
		if diff := cmp.Diff(seconds(0, 30, 90, 210, 450, 690), spell(0.9, 700*time.Second)); diff != "" {
			t.Errorf("a load that stands: -want +got:\n%s", diff)
		}
		if diff := cmp.Diff(seconds(720), spell(0.1, 100*time.Second)); diff != "" {
			t.Errorf("peace: -want +got:\n%s", diff)
		}
		if diff := cmp.Diff(seconds(800, 830), spell(0.9, 50*time.Second)); diff != "" {
			t.Errorf("another load: -want +got:\n%s", diff)
		}
	})
}
