package sensor_test

import (
	"log/slog"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const socket, port = "unix:/run/php/php8.2-fpm.sock", "tcp:127.0.0.1:3000"

// targets is a Target witness of a host with one vhost, which sends requests to php-fpm and to an app.
type targets struct {
	*testing.T
	reader  reader
	board   *sensor.Board
	said    <-chan fact.Body
	witness *sensor.Target
}

func watchTargets(t *testing.T) targets {
	t.Helper()
	h := targets{T: t, reader: newReader(), board: sensor.NewBoard()}
	var indices sensor.Indices
	indices.Set([]string{port, socket}, nil, nil)
	h.board.Post(vhost(socket, port))
	h.board.Post(active("php8.2-fpm.service", "active"))
	h.witness = sensor.NewTarget(h.reader, h.board, &indices, slog.New(slog.DiscardHandler))
	h.said = start(t, h.witness, h.board)
	return h
}

func vhost(addresses ...string) fact.Vhost {
	v := fact.Vhost{Unit: "nginx.service", Server: "nginx", Tree: fact.Running}
	for _, address := range addresses {
		v.Routes = append(v.Routes, fact.Route{Target: address})
	}
	return v
}

func active(name, state string) fact.Unit {
	return fact.Unit{Name: name, Load: "loaded", Active: state}
}

func well(address, owner string) fact.Target {
	return fact.Target{Address: address, Listens: fact.Yes, Connects: fact.Yes, OwnerUnit: owner, Local: true}
}

func dead(address string) fact.Target {
	return fact.Target{Address: address, Listens: fact.No, Connects: fact.No, Errno: "ECONNREFUSED", Local: true}
}

// look expects a question about exactly these indices after this long, and answers it.
func (h targets) look(after time.Duration, indices []uint32, found ...fact.Body) {
	h.Helper()
	begin := time.Now()
	q := <-h.reader.questions
	got := slices.Sorted(slices.Values(q.GetLookAtTargets().GetIndices()))
	if took := time.Since(begin); took != after || !slices.Equal(got, indices) {
		h.Fatalf("after %s asked for %v, want %v after %s", took, got, indices, after)
	}
	h.reader.answers <- answer(h.T, found...)
}

func TestTargetsAreLookedAtWhenSomethingHappens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchTargets(t)
		h.look(20*time.Millisecond, []uint32{0, 1}, well(port, "app.service"), well(socket, "php8.2-fpm.service"))
		wantSaid(t, h.said, well(port, "app.service"), well(socket, "php8.2-fpm.service"))

		synctest.Wait()
		h.board.Post(active("php8.2-fpm.service", "deactivating")) // its first sign of death
		h.board.Post(active("ssh.service", "active"))
		died := dead(socket)
		h.look(20*time.Millisecond, []uint32{1}, died)
		died.OwnerUnit = "php8.2-fpm.service" // who it was is remembered
		wantSaid(t, h.said, died)
		h.look(980*time.Millisecond, []uint32{1}, died) // once more when things have settled
		synctest.Wait()
		if len(h.said) > 0 {
			t.Errorf("said %v although nothing is new", <-h.said)
		}

		h.board.Post(active("other.service", "active")) // it may be the one that was missing
		h.look(20*time.Millisecond, []uint32{1}, well(socket, "other.service"))
		wantSaid(t, h.said, well(socket, "other.service"))
		h.look(980*time.Millisecond, []uint32{1}, well(socket, "other.service"))

		h.board.Post(fact.LogSign{Signature: "nginx-connect-failed", Target: port})
		h.look(20*time.Millisecond, []uint32{0}, well(port, "app.service"))
		h.board.Post(fact.LogSign{Signature: "nginx-connect-failed", Target: port, Count: 2})
		h.look(time.Second, []uint32{0}, well(port, "app.service")) // a flood of lines is no flood of looks

		h.board.Post(active("nginx.service", "failed")) // it sends requests to both
		h.look(20*time.Millisecond, []uint32{0, 1}, well(port, "app.service"))
		h.look(980*time.Millisecond, []uint32{0, 1}, well(port, "app.service"))
	})
}

func TestTargetsThatNobodyNamesAreTakenBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchTargets(t)
		h.look(20*time.Millisecond, []uint32{0, 1}, well(port, ""), well(socket, ""))
		wantSaid(t, h.said, well(port, ""), well(socket, ""))
		h.board.Post(vhost(port))
		wantSaid(t, h.said, fact.Removal{Of: "target", Name: socket})
	})
}

func TestTargetsOnDemandAndEachHalfHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchTargets(t)
		h.look(20*time.Millisecond, []uint32{0, 1}, well(port, ""), well(socket, ""))
		wantSaid(t, h.said, well(port, ""), well(socket, ""))
		if got := h.witness.Again(t.Context(), "unix:/etc/shadow"); got != "unknown subject" {
			t.Errorf("a target that was never reported: %q", got)
		}
		refused := make(chan string, 1)
		go func() { refused <- h.witness.Again(t.Context(), socket) }()
		h.look(0, []uint32{1}, dead(socket))
		if got := <-refused; got != "" {
			t.Errorf("refused: %q", got)
		}
		wantSaid(t, h.said, dead(socket))

		go func() { refused <- h.witness.Again(t.Context(), socket) }()
		h.look(0, []uint32{1}, dead(socket))
		<-refused
		wantSaid(t, h.said, dead(socket)) // it was asked for, so it is said though nothing has changed

		h.look(30*time.Minute-20*time.Millisecond, []uint32{0, 1}, well(socket, ""))
		wantSaid(t, h.said, well(socket, ""))
	})
}

func TestTargetsWithoutAReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchTargets(t)
		<-h.reader.questions
		h.reader.answers <- (*agentv1.LookAnswer)(nil)
		wantSaid(t, h.said, fact.Missing{Name: "targets", Why: "nobody answers"})
		h.look(10*time.Second, []uint32{0, 1}, well(port, ""), well(socket, ""))
		wantSaid(t, h.said, fact.Missing{Name: "targets", OK: true}, well(port, ""), well(socket, ""))
	})
}
