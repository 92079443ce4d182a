package sensor_test

import (
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const pool8 = "php8.2-fpm.service"

// waits is a Waits witness of a host with one php-fpm.
type waits struct {
	*testing.T
	reader  reader
	board   *sensor.Board
	said    <-chan fact.Body
	witness *sensor.Waits
}

func watchWaits(t *testing.T) waits {
	t.Helper()
	h := waits{T: t, reader: newReader(), board: sensor.NewBoard()}
	h.board.Post(active(pool8, "active"))
	h.board.Post(active("app.service", "failed"))
	h.witness = sensor.NewWaits(h.reader, h.board, slog.New(slog.DiscardHandler))
	h.said = start(t, h.witness, h.board)
	synctest.Wait()
	return h
}

// workers says how many workers of the pool work and how many are free.
func (h waits) workers(busy, idle uint32) {
	h.board.Post(fact.Pool{Unit: pool8, Active: fact.Known(busy), Idle: fact.Known(idle)})
	synctest.Wait()
}

func (h waits) look(after time.Duration, found ...fact.Body) {
	h.Helper()
	begin := time.Now()
	q := (<-h.reader.questions).GetLookAtWaits()
	if took := time.Since(begin); took != after || q.GetUnit() != pool8 {
		h.Fatalf("after %s asked %v, want %s after %s", took, q, pool8, after)
	}
	h.reader.answers <- answer(h.T, found...)
	synctest.Wait()
}

func TestWaitsOfABusyPool(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchWaits(t)
		on := func(on fact.WaitsOn) fact.Wait { return fact.Wait{Unit: pool8, Pool: "www", On: on, Workers: 5, Of: 5} }
		h.workers(3, 2)
		h.workers(0, 0) // ondemand, at rest
		h.workers(5, 0)
		h.look(20*time.Millisecond, on(fact.WaitsOnDatabase))
		wantSaid(t, h.said, on(fact.WaitsOnDatabase))
		h.board.Post(fact.Target{Address: socket, OwnerUnit: pool8, Queue: fact.Known(uint32(7))})
		h.board.Post(fact.Target{Address: port, OwnerUnit: "app.service", Queue: fact.Known(uint32(7))}) // not php-fpm
		h.look(5*time.Second, on(fact.WaitsOnLock))
		wantSaid(t, h.said, on(fact.WaitsOnLock), fact.Removal{Of: "wait", Name: on(fact.WaitsOnDatabase).Subject()})
		h.workers(4, 1)
		wantSaid(t, h.said, fact.Removal{Of: "wait", Name: on(fact.WaitsOnLock).Subject()})

		time.Sleep(time.Minute)
		h.workers(5, 0)
		h.look(20*time.Millisecond, on(fact.WaitsOnSleep))
		wantSaid(t, h.said, on(fact.WaitsOnSleep))
		h.workers(5, 0)
		h.board.Post(active(pool8, "failed"))
		wantSaid(t, h.said, fact.Removal{Of: "wait", Name: on(fact.WaitsOnSleep).Subject()})
		time.Sleep(time.Minute)
		select {
		case q := <-h.reader.questions:
			t.Errorf("asked %v of a unit that has failed", q)
		default:
		}
	})
}

// TestAFreeWorkerIsSoonTaken: what a look found before the pool was full is looked at again in a second.
func TestAFreeWorkerIsSoonTaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchWaits(t)
		on := func(on fact.WaitsOn, workers uint32) fact.Wait {
			return fact.Wait{Unit: pool8, Pool: "www", On: on, Workers: workers, Of: 2}
		}
		full := fact.Target{Address: socket, OwnerUnit: pool8, Queue: fact.Known(uint32(3)), Backlog: fact.Known(uint32(2))}
		h.board.Post(full)
		h.look(20*time.Millisecond, on(fact.WaitsOnSleep, 1), on(fact.WaitsOnNothing, 1))
		wantSaid(t, h.said, on(fact.WaitsOnSleep, 1), on(fact.WaitsOnNothing, 1))
		h.board.Post(full)
		h.look(time.Second, on(fact.WaitsOnSleep, 2))
		wantSaid(t, h.said, on(fact.WaitsOnSleep, 2), fact.Removal{Of: "wait", Name: on(fact.WaitsOnNothing, 1).Subject()})
		h.board.Post(full)
		h.look(5*time.Second, on(fact.WaitsOnSleep, 2))
	})
}

// TestAWorkerAtWorkMayWaitSoon: one look falls into the start of a page. Who computes a second later still, goes on.
func TestAWorkerAtWorkMayWaitSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchWaits(t)
		cpu := fact.Wait{Unit: pool8, Pool: "www", On: fact.WaitsOnCPU, Workers: 5, Of: 5}
		for _, after := range []time.Duration{20 * time.Millisecond, time.Second, 5 * time.Second} {
			h.workers(5, 0)
			h.look(after, cpu)
			wantSaid(t, h.said, cpu)
		}
	})
}

func TestWaitsOnDemand(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchWaits(t)
		for unit, want := range map[string]string{"app.service": "the unit does not run", "other.service": "unknown subject", "": "unknown subject"} {
			if got := h.witness.Again(t.Context(), unit); got != want {
				t.Errorf("%q: refused %q, want %q", unit, got, want)
			}
		}
		refused := make(chan string, 1)
		ask := func() { refused <- h.witness.Again(t.Context(), pool8) }
		wait := fact.Wait{Unit: pool8, Pool: "www", On: fact.WaitsOnRemote, Address: "tcp:192.0.2.1:443", Workers: 1, Of: 2}
		for range 2 { // an answer is said again, though it is as before
			go ask()
			h.look(0, wait)
			wantSaid(t, h.said, wait)
			if got := <-refused; got != "" {
				t.Errorf("refused: %q", got)
			}
		}
		go ask()
		<-h.reader.questions
		h.reader.answers <- &agentv1.LookAnswer{Error: "it has no workers"}
		if got := <-refused; got != "it has no workers" {
			t.Errorf("refused: %q, want the reader's own words", got)
		}
	})
}
