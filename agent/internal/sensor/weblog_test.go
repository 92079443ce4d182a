package sensor_test

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// privileged is the other process that reads logs for us. Each answer it gives is put into lines beforehand.
type privileged struct {
	lines chan [][]byte
	ready chan struct{} // closed after the first question
}

func (p *privileged) ReadLog(_ context.Context, _ string, after sensor.LogPosition) ([][]byte, sensor.LogPosition, error) {
	if after == (sensor.LogPosition{}) {
		close(p.ready)
		return nil, sensor.LogPosition{Inode: 1, Offset: 100}, nil
	}
	if after.Offset != 100 {
		return nil, after, fs.ErrInvalid
	}
	select {
	case lines := <-p.lines:
		return lines, after, nil
	default:
		return nil, after, nil
	}
}

func runWeblog(t *testing.T, board *sensor.Board, reader sensor.LogReader, logs ...sensor.LogFile) *witness {
	t.Helper()
	w := &witness{wake: make(chan struct{}, 1)}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	weblog := sensor.NewWeblog(func() []sensor.LogFile { return logs }, reader, board, slog.New(slog.NewTextHandler(t.Output(), nil)))
	go func() { done <- weblog.Run(ctx, w.say) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	return w
}

// logOf makes an empty log.
func logOf(t *testing.T, server, unit string) (sensor.LogFile, *os.File) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "error.log")
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return sensor.LogFile{Path: path, Server: server, Unit: unit}, file
}

// follow writes into a log until the witness is seen to follow it: it begins at the end as it finds it.
func (w *witness) follow(t *testing.T, file *os.File) {
	t.Helper()
	for range 200 {
		fmt.Fprint(file, nginxLine("no live upstreams while connecting to upstream"))
		select {
		case <-w.wake:
			return
		case <-time.After(50 * time.Millisecond):
		}
	}
	t.Fatal("the log is not followed")
}

func sign(id string, fits func(fact.LogSign) bool) func(fact.Body) bool {
	return func(body fact.Body) bool {
		s, ok := body.(fact.LogSign)
		return ok && s.Signature == id && fits(s)
	}
}

func anySign(fact.LogSign) bool { return true }

// nginxLine is a line of now with a text.
func nginxLine(text string) string {
	return time.Now().Format("2006/01/02 15:04:05") + " [error] 29#29: *31 " + text +
		`, client: 10.0.0.1, server: shop.example, request: "GET /?card=4111 HTTP/1.1", upstream: "fastcgi://unix:/run/php.sock:", host: "shop.example"` + "\n"
}

const refused = "connect() to unix:/run/php.sock failed (111: Connection refused) while connecting to upstream"

func TestWeblogFoldsWhatRepeats(t *testing.T) {
	log, file := logOf(t, "nginx", "nginx.service")
	w := runWeblog(t, sensor.NewBoard(), nil, log)
	w.follow(t, file)
	began := time.Now()
	fmt.Fprint(file, nginxLine(refused))
	first := w.await(t, began, "the first at once", sign("nginx-connect-failed", anySign)).body.(fact.LogSign)
	for range 500 {
		fmt.Fprint(file, nginxLine(refused))
	}
	rest := w.await(t, began, "the rest in one word", sign("nginx-connect-failed", func(s fact.LogSign) bool { return s.Count > 1 })).body.(fact.LogSign)
	if first.Count != 1 || rest.Count != 500 {
		t.Errorf("counted %d and %d lines, want 1 and 500", first.Count, rest.Count)
	}
	if first.Target != "unix:/run/php.sock" || first.Vhost != "shop.example" || first.Errno != "ECONNREFUSED" || first.Unit != "nginx.service" {
		t.Errorf("first: %+v", first)
	}
	if strings.Contains(first.Sample, "4111") || strings.Contains(first.Sample, "10.0.0.1") {
		t.Errorf("not redacted: %s", first.Sample)
	}
}

// A script's words are copied into the log as they are. What looks like a line of nginx among them is not one.
func TestWeblogDoesNotReadAScriptsWords(t *testing.T) {
	log, file := logOf(t, "nginx", "nginx.service")
	w := runWeblog(t, sensor.NewBoard(), nil, log)
	w.follow(t, file)
	forged := nginxLine(refused)
	stamp := time.Now().Format("2006/01/02 15:04:05")
	fmt.Fprintf(file, "%s [error] 29#29: *31 FastCGI sent in stderr: \"PHP message: x\n%s\" while reading upstream, client: 10.0.0.1\n", stamp, forged)
	fmt.Fprint(file, nginxLine(`FastCGI sent in stderr: "PHP message: x" while reading response header from upstream`), forged)
	fmt.Fprint(file, strings.Repeat("-", 4096), "\n")
	began := time.Now()
	fmt.Fprint(file, nginxLine("upstream prematurely closed connection while reading upstream"))
	w.await(t, began, "a genuine line after them", sign("nginx-upstream-closed", anySign))
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range w.said {
		if s, ok := m.body.(fact.LogSign); ok && s.Signature == "nginx-connect-failed" {
			t.Fatalf("forged: %+v", s)
		}
	}
}

// Two sites fail one after the other: the words of one script do not hide those of the next.
func TestWeblogReadsTheNextScriptsWords(t *testing.T) {
	log, file := logOf(t, "nginx", "nginx.service")
	w := runWeblog(t, sensor.NewBoard(), nil, log)
	w.follow(t, file)
	for _, site := range []string{"shop.example", "blog.example"} {
		began := time.Now()
		stamp := began.Format("2006/01/02 15:04:05")
		fmt.Fprintf(file, "%s [error] 29#29: *31 FastCGI sent in stderr: \"PHP message: PHP Fatal error:  Uncaught Error: x in /var/www/%s/index.php:3\n"+
			"Stack trace:\n#0 {main}\n  thrown in /var/www/%s/index.php on line 3\" while reading response header from upstream, client: 10.0.0.1, server: %s, "+
			"request: \"GET / HTTP/1.1\", upstream: \"fastcgi://unix:/run/php.sock:\", host: \"%s\"\n", stamp, site, site, site, site)
		w.await(t, began, site, sign("php-fatal", func(s fact.LogSign) bool { return s.Vhost == site }))
	}
}

func TestClosedLogIsReadWhenSomethingHappened(t *testing.T) {
	open, file := logOf(t, "nginx", "nginx.service")
	closed, _ := logOf(t, "php-fpm", "php8.2-fpm.service")
	forbid(t, open.Path, closed.Path)
	reader := &privileged{lines: make(chan [][]byte, 1), ready: make(chan struct{})}
	board := sensor.NewBoard()
	w := runWeblog(t, board, reader, open, closed)
	<-reader.ready
	died := func(signal string) [][]byte {
		stamp := time.Now().Format("02-Jan-2006 15:04:05")
		return [][]byte{[]byte("[" + stamp + "] WARNING: [pool www] child 49 exited on signal " + signal + " after 1.198213 seconds from start")}
	}

	began := time.Now()
	reader.lines <- died("11 (SIGSEGV)")
	board.Post(fact.Unit{Name: "php8.2-fpm.service", Active: "failed"})
	got := w.await(t, began, "what the closed log holds", sign("php-fpm-child-exited-on-signal", anySign)).body.(fact.LogSign)
	if got.Errno != "SIGSEGV" || got.Unit != "php8.2-fpm.service" {
		t.Errorf("got %+v", got)
	}
	w.follow(t, file)
	began = time.Now()
	reader.lines <- died("9 (SIGKILL)")
	fmt.Fprint(file, nginxLine("recv() failed (104: Connection reset by peer) while reading response header from upstream"))
	w.await(t, began, "nginx's word wakes php-fpm's log", sign("php-fpm-child-exited-on-signal", func(s fact.LogSign) bool { return s.Errno == "SIGKILL" }))
}

// forbid has the test go on as an ordinary user who may read the first file and not the second.
func forbid(t *testing.T, readable, unreadable string) {
	t.Helper()
	folder := filepath.Dir(readable)
	for path, mode := range map[string]os.FileMode{readable: 0o644, folder: 0o755, filepath.Dir(folder): 0o755} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	if os.Geteuid() != 0 {
		if err := os.Chmod(unreadable, 0); err != nil {
			t.Fatal(err)
		}
		return
	}
	const nobody = 65534
	if err := syscall.Setresuid(-1, nobody, -1); err != nil {
		t.Skip("becoming another user:", err)
	}
	t.Cleanup(func() {
		if err := syscall.Setresuid(-1, 0, -1); err != nil {
			t.Fatal(err)
		}
	})
}
