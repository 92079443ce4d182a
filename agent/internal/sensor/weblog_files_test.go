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

// What is written some time after a whole record begins a record of its own, whoever's words that record held.
func TestARecordIsOverOnceItsLogRested(t *testing.T) {
	now := time.Now()
	for name, test := range map[string]struct {
		file  tailed
		after time.Duration
		want  bool
	}{
		"at once":                           {tailed{offset: 400}, 20 * time.Millisecond, false},
		"after a while":                     {tailed{offset: 400}, 60 * time.Millisecond, true},
		"a line is not finished":            {tailed{offset: 400, rest: []byte("2026/")}, time.Second, false},
		"a line was too long":               {tailed{offset: 400, over: true}, time.Second, false},
		"a page ends, and a record may not": {tailed{offset: 8192}, time.Second, false},
	} {
		log := &openLog{tail: &tail{now: &test.file}}
		if log.begins(now) {
			t.Errorf("%s: a log that was never read begins a record", name)
		}
		log.whole(now)
		if got := log.begins(now.Add(test.after)); got != test.want {
			t.Errorf("%s: it begins a record: %t", name, got)
		}
	}
}

func TestTheNextScriptIsHeard(t *testing.T) {
	s := &Weblog{zone: time.UTC, signs: make(folder)}
	now := time.Date(2026, 11, 20, 23, 12, 21, 0, time.UTC)
	var words foreignWords
	at := int64(0)
	for _, site := range []string{"first", "second"} {
		line := "2026/11/20 23:12:20 [error] 29#29: *31 FastCGI sent in stderr: \"PHP message: PHP Fatal error:  Uncaught Error: x in /var/www/" + site +
			"/index.php:1\" while reading response header from upstream, client: 10.0.0.1, server: " + site + ".example, request: \"GET / HTTP/1.1\", upstream: \"fastcgi://unix:/run/php.sock:\", host: \"" + site + ".example\""
		words.over()
		s.take(LogFile{Server: nginx, Unit: "nginx.service"}, &words, tailLine{at, line}, now)
		at += int64(len(line)) + 1
		s.settle(&words)
	}
	heard := make(map[string]bool)
	s.signs.flush(now, func(body fact.Body) { heard[body.(fact.LogSign).Vhost] = true })
	if !heard["first.example"] || !heard["second.example"] {
		t.Errorf("heard %v", heard)
	}
}
