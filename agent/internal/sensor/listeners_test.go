package sensor_test

import (
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// sockets is a Sockets witness.
type sockets struct {
	*testing.T
	reader  reader
	board   *sensor.Board
	said    <-chan fact.Body
	witness *sensor.Sockets
}

func watchSockets(t *testing.T) sockets {
	t.Helper()
	h := sockets{T: t, reader: newReader(), board: sensor.NewBoard()}
	h.board.Post(active("mariadb.service", "active"))
	h.witness = sensor.NewSockets(h.reader, h.board, slog.New(slog.DiscardHandler))
	h.said = start(t, h.witness, h.board)
	return h
}

// look expects a question after this long, with greetings or without, and answers it.
func (h sockets) look(after time.Duration, greet bool, found ...fact.Body) {
	h.Helper()
	begin := time.Now()
	q := (<-h.reader.questions).GetLookAtSockets()
	if took := time.Since(begin); q == nil || took != after || q.GetGreet() != greet {
		h.Fatalf("after %s asked %v, want sockets after %s, greeted: %t", took, q, after, greet)
	}
	h.reader.answers <- answer(h.T, found...)
}

func listener(address, unit, greeting string) fact.Socket {
	return fact.Socket{Address: address, Unit: unit, Process: "x", Greeting: greeting}
}

func TestSocketsAreLookedAtWhenSomethingHappens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchSockets(t)
		web, db := listener("tcp:0.0.0.0:80", "nginx.service", ""), listener("tcp:127.0.0.1:3306", "mariadb.service", "")
		h.look(20*time.Millisecond, false, web)
		wantSaid(t, h.said, web)

		synctest.Wait()
		h.board.Post(active("ssh.service", "active")) // a unit that was not there before
		h.look(20*time.Millisecond, false, web, db)
		wantSaid(t, h.said, web, db)
		h.look(980*time.Millisecond, false, web, db) // once more when it has had time to open its ports
		wantSaid(t, h.said, web, db)

		synctest.Wait()
		h.board.Post(fact.LogSign{Signature: "nginx-bind-failed"})
		h.look(time.Second, false, db) // a flood of lines is no flood of looks
		wantSaid(t, h.said, db, fact.Removal{Of: "socket", Name: web.Address})
		h.look(30*time.Minute, false, db)
		wantSaid(t, h.said, db)
	})
}

func TestDatabasesAreGreetedWhenSomethingIsWrong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchSockets(t)
		const address, unit = "unix:/run/mysqld/mysqld.sock", "mariadb.service"
		h.look(20*time.Millisecond, false, listener(address, unit, ""))
		wantSaid(t, h.said, listener(address, unit, ""))

		synctest.Wait()
		h.board.Post(fact.LogSign{Signature: "php-database-failed"})
		h.look(20*time.Millisecond, true, listener(address, unit, "Too many connections"))
		wantSaid(t, h.said, listener(address, unit, "Too many connections"))
		h.look(5*time.Second, true, listener(address, unit, fact.GreetOK)) // until it answers well
		wantSaid(t, h.said, listener(address, unit, fact.GreetOK))

		synctest.Wait()
		h.board.Post(fact.Pool{Unit: "php8.2-fpm.service", Active: fact.Known(uint32(5)), Idle: fact.Known(uint32(0))})
		h.look(30*time.Second, true, listener(address, unit, fact.GreetSilent)) // it was greeted just now
		wantSaid(t, h.said, listener(address, unit, fact.GreetSilent))
		h.look(5*time.Second, true, listener(address, unit, fact.GreetOK))
		wantSaid(t, h.said, listener(address, unit, fact.GreetOK))

		h.look(30*time.Minute, false, listener(address, unit, ""))
		wantSaid(t, h.said, listener(address, unit, fact.GreetOK)) // nobody has asked since

		refused := make(chan string, 1)
		go func() { refused <- h.witness.Again(t.Context(), "") }()
		h.look(0, true)
		wantSaid(t, h.said, fact.Removal{Of: "socket", Name: address})
		if got := <-refused; got != "" {
			t.Errorf("refused: %q", got)
		}
	})
}

func TestSocketsWithoutAReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := watchSockets(t)
		<-h.reader.questions
		h.reader.answers <- nil
		wantSaid(t, h.said, fact.Missing{Name: "sockets", Why: "nobody answers"})
		h.look(10*time.Second, false, listener("tcp:0.0.0.0:80", "", ""))
		wantSaid(t, h.said, fact.Missing{Name: "sockets", OK: true}, listener("tcp:0.0.0.0:80", "", ""))
	})
}
