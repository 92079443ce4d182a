package sensor

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// late is a reader that knows a log only after a configuration test has named it.
type late struct{ named bool }

func (l *late) ReadLog(_ context.Context, _ string, after LogPosition) ([][]byte, LogPosition, error) {
	if !l.named {
		return nil, after, errors.New("no configuration names it")
	}
	if after == (LogPosition{}) {
		return nil, LogPosition{Inode: 1, Offset: 7}, nil
	}
	return [][]byte{[]byte("line")}, after, nil
}

// The end of a closed log must be known before something happens, or the first lines that explain it are missed.
func TestClosedLogIsAskedForItsEndUntilItIsKnown(t *testing.T) {
	reader := new(late)
	var said []fact.Body
	say := func(body fact.Body) { said = append(said, body) }
	s := NewWeblog(nil, reader, NewBoard(), slog.New(slog.DiscardHandler))
	log := &closedLog{LogFile: LogFile{Path: "/var/log/php8.2-fpm.log", Server: phpFPM, Unit: "php8.2-fpm.service"}}
	now := time.Now()
	for range 3 {
		s.readClosed(context.Background(), log, now, say)
		now = now.Add(turnEvery)
	}
	if missing, ok := said[0].(fact.Missing); !ok || missing.OK || len(said) != 1 {
		t.Errorf("said %v, want once that it is missing", said)
	}
	reader.named = true
	s.readClosed(context.Background(), log, now, say)
	if log.position.Offset != 7 || len(said) != 3 || !said[1].(fact.Missing).OK || said[2] != (fact.Missing{Name: "weblog php8.2-fpm.service", OK: true}) {
		t.Errorf("position %+v, said %v", log.position, said)
	}
	s.readClosed(context.Background(), log, now.Add(time.Minute), say)
	if log.reads != 0 {
		t.Error("it was read although nothing happened")
	}
}
