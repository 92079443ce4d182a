package sensor

import (
	"bufio"
	"encoding/binary"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// statusOfWWW is what php-fpm 8.2 answers.
const statusOfWWW = "Content-type: application/json\r\n\r\n" + `{"pool":"www","process manager":"dynamic","start time":1795820001,` +
	`"start since":12,"accepted conn":42,"listen queue":0,"max listen queue":1,"listen queue len":511,"idle processes":1,` +
	`"active processes":4,"total processes":5,"max active processes":5,"max children reached":2,"slow requests":3}`

func record(kind byte, content string, padding byte) []byte {
	out := []byte{1, kind, 0, 1}
	out = binary.BigEndian.AppendUint16(out, uint16(len(content)))
	out = append(append(out, padding, 0), content...)
	return append(out, make([]byte, padding)...)
}

// master answers every request at a socket with the same records, and hands on what it was asked.
func master(t *testing.T, records ...[]byte) (address string, asked <-chan string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "status.sock")
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	requests := make(chan string, 16)
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			request := make([]byte, 4096)
			n, _ := connection.Read(request) // a read that failed is an empty request
			requests <- string(request[:n])
			for _, r := range records {
				if _, err := connection.Write(r); err != nil {
					break
				}
			}
			connection.Close()
		}
	}()
	return "unix:" + path, requests
}

func www(status string) fact.Pool {
	return fact.Pool{
		Unit: "php8.2-fpm.service", Name: "www", Tree: fact.Running, Listen: "unix:/run/php/www.sock", Manager: "dynamic",
		StatusListen: status, StatusPath: "/status",
	}
}

func TestPoolTellsItsStatus(t *testing.T) {
	address, asked := master(t, record(7, "noise", 3), record(fcgiStdout, statusOfWWW[:50], 0), record(fcgiStdout, statusOfWWW[50:], 5), record(fcgiEnd, "12345678", 0))
	board := NewBoard()
	pool, disk := www(address), www(address)
	disk.Tree = fact.Disk
	through := www(address) // its own socket: never asked
	through.Name, through.Listen = "own", address
	for _, body := range []fact.Body{pool, disk, through} {
		board.Post(body)
	}
	var said []fact.Body
	p := NewPools(board, slog.New(slog.DiscardHandler))
	say := func(body fact.Body) { said = append(said, body) }
	p.round(t.Context(), say)
	want := pool
	want.Active, want.Idle = fact.Known[uint32](4), fact.Known[uint32](1)
	want.Requests, want.Slow, want.MaxChildrenReached = fact.Known[uint64](42), fact.Known[uint64](3), fact.Known[uint64](2)
	if diff := cmp.Diff([]fact.Body{want}, said); diff != "" {
		t.Error(diff)
	}
	request := <-asked
	for _, part := range []string{"QUERY_STRINGjson", "SCRIPT_NAME/status", "REQUEST_METHODGET"} {
		if !strings.Contains(request, part) {
			t.Errorf("%q was not asked in %q", part, request)
		}
	}
	if p.round(t.Context(), say); len(said) != 1 {
		t.Error("a calm pool was asked twice in a minute")
	}
	key := fact.Key{Kind: pool.Kind(), Subject: pool.Subject()}
	p.asked[key] = time.Now().Add(-poolsTick)
	board.Post(fact.Traffic{Unit: "nginx.service", Status504: 1})
	if p.round(t.Context(), say); len(said) != 2 {
		t.Error("a busy pool was not asked again after ten seconds")
	}
}

func TestPoolsThatDoNotAnswer(t *testing.T) {
	silent, _ := master(t)
	stranger, _ := master(t, []byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
	another, _ := master(t, record(fcgiStdout, strings.Replace(statusOfWWW, "www", "other", 1), 0), record(fcgiEnd, "", 0))
	headless, _ := master(t, record(fcgiStdout, "File not found.", 0), record(fcgiEnd, "", 0))
	endless, _ := master(t, []byte(strings.Repeat(string(record(fcgiStdout, strings.Repeat("x", 30_000), 0)), 4)))
	for _, address := range []string{silent, stranger, another, headless, endless, "unix:/nowhere", "tcp:127.0.0.1:1"} {
		board := NewBoard()
		board.Post(www(address))
		NewPools(board, slog.New(slog.DiscardHandler)).round(t.Context(), func(body fact.Body) {
			t.Errorf("%s: said %+v", address, body)
		})
	}
}

// FuzzFastCGI reads any answer: it ends, and what it returns is bounded.
func FuzzFastCGI(f *testing.F) {
	f.Add(string(record(fcgiStdout, statusOfWWW, 1)) + string(record(fcgiEnd, "", 0)))
	f.Add(string(record(7, "x", 255)))
	f.Fuzz(func(t *testing.T, answer string) {
		got, err := fcgiAnswer(bufio.NewReader(io.LimitReader(strings.NewReader(answer), 1<<20)))
		if len(got) > maxFCGIAnswer || err != nil && got != "" {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
		if _, body, ok := strings.Cut(got, "\r\n\r\n"); ok {
			pool, err := withStatus(www("unix:/s"), body)
			if err == nil && !pool.Idle.Known() {
				t.Error("a status without figures")
			}
		}
	})
}
