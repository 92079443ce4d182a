package sensor

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// paths makes a host with a package log and a lock.
func paths(t *testing.T) ChangePaths {
	t.Helper()
	dir := t.TempDir()
	p := ChangePaths{Logs: []string{dir + "/dpkg.log"}, Locks: []string{dir + "/dpkg/lock-frontend"}, Proc: "/proc"}
	if err := os.Mkdir(dir+"/dpkg", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, path := range append(p.Logs, p.Locks...) {
		if err := os.WriteFile(path, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestAPackageRunIsSeenAsLongAsItLasts(t *testing.T) {
	p := paths(t)
	var said []fact.Body
	r := &changeRun{Changes: NewChanges(p, NewBoard(), slog.New(slog.DiscardHandler)), say: func(b fact.Body) { said = append(said, b) }, tails: make(map[string]*tail), runs: make(map[string]*packageRun)}
	defer r.close()
	if wait := r.packages(); wait != changeEvery || len(said) != 0 {
		t.Fatalf("at rest: %s, %v", wait, said)
	}
	lock, err := os.OpenFile(p.Locks[0], os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.FcntlFlock(lock.Fd(), unix.F_SETLK, &unix.Flock_t{Type: unix.F_WRLCK}); err != nil {
		t.Fatal(err)
	}
	line := time.Now().Format(time.DateTime) + " upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1\n"
	if err := os.WriteFile(p.Logs[0], []byte(line), 0o644); err != nil {
		t.Fatal(err)
	}
	if wait := r.packages(); wait != changeRunning || len(said) != 2 || said[0].(fact.Change).Detail != "php8.2-fpm 8.2.31-1 to 8.2.32-1" || said[1].Subject() != "packages-running dpkg" {
		t.Fatalf("while it runs: %s, %v", wait, said)
	}
	if when := said[1].(fact.Change).When; !when.Before(time.Now().Add(-10*time.Millisecond)) || time.Since(when) > time.Hour {
		t.Errorf("it began %s ago: its process did so before that", time.Since(when))
	}
	r.packages()
	lock.Close()
	r.packages()
	if len(said) != 3 || said[2] != (fact.Removal{Of: "change", Name: "packages-running dpkg"}) {
		t.Errorf("after it: %v", said)
	}
}

// The lines are those of a real apt-get on overlayfs.
func TestLockers(t *testing.T) {
	const locks = "1: POSIX  ADVISORY  WRITE 1057 00:42:911208 0 EOF\n1: -> POSIX  ADVISORY  WRITE 1058 00:42:911208 0 EOF\n2: OFDLCK ADVISORY  WRITE -1 fe:00:911208 0 EOF\n3: POSIX  ADVISORY  READ  1059 00:42:911208 0 EOF\n"
	want := []locker{{"1057", true}, {"-1", false}}
	if diff := cmp.Diff(want, lockers(locks, unix.Mkdev(0, 0x42), 911208), cmp.AllowUnexported(locker{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestChangesThatOthersSaw(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var said []string
		r := &changeRun{
			say: func(b fact.Body) { said = append(said, fmt.Sprint(b.Subject())) }, units: make(map[string]fact.Unit),
			tests: make(map[string]fact.ConfigTest), certificates: make(map[string]fact.Certificate),
		}
		test := func(fingerprint string, newer fact.Tri) fact.ConfigTest {
			return fact.ConfigTest{Unit: "nginx.service", Fingerprint: fingerprint, NewerThanWorkers: newer}
		}
		for _, body := range []fact.Body{
			test("1", fact.No), test("1", fact.No), test("2", fact.Yes), test("2", fact.No),
			fact.Unit{Name: "a.service", Active: "active"},
			fact.Unit{Name: "a.service", Active: "reloading"},
			fact.Unit{Name: "a.service", Active: "active"},
			fact.Certificate{Where: "/c.pem", Fingerprint: "1"},
			fact.Certificate{Where: "/c.pem", Fingerprint: "1"},
			fact.Certificate{Where: "/c.pem", Fingerprint: "2"},
			fact.Certificate{Where: "tcp:x", Served: true, Fingerprint: "1"},
			fact.Certificate{Where: "tcp:x", Served: true, Fingerprint: "2"},
		} {
			r.hear([]fact.Body{body})
		}
		want := []string{"config nginx.service", "reload nginx.service", "reload a.service", "certificate /c.pem"}
		if diff := cmp.Diff(want, said); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
		for i := range 2 * maxChanges {
			r.tell(fact.Change{What: "package", Name: fmt.Sprint(i)})
		}
		if len(r.said) != maxChanges {
			t.Errorf("%d changes stand", len(r.said))
		}
	})
}

func TestPluginsOfASite(t *testing.T) {
	root := t.TempDir()
	for _, dir := range []string{"/wp-content/plugins/shop", "/wp-content/themes/blue", "/wp-includes"} {
		if err := os.MkdirAll(root+dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	board := NewBoard()
	board.Post(fact.LogSign{Signature: "php-fatal", Vhost: "shop.example", Script: root + "/wp-includes/load.php"})
	board.Post(fact.LogSign{Signature: "php-fatal", Vhost: "other.example", Script: "/srv/other/index.php"})
	board.Post(fact.LogSign{Signature: "php-parse-error", Vhost: "shop.example", Script: "/../etc/x.php"})
	var said []string
	r := &changeRun{
		Changes: NewChanges(ChangePaths{}, board, slog.New(slog.DiscardHandler)),
		say:     func(b fact.Body) { said = append(said, b.Subject()+" "+b.(fact.Change).Detail) },
	}
	if refused := r.plugins("shop.example"); refused != "" || len(said) != 2 {
		t.Fatalf("%q, %q", refused, said)
	}
	for i, want := range []string{"plugin " + filepath.Join(root, "wp-content/plugins/shop"), "theme " + filepath.Join(root, "wp-content/themes/blue")} {
		if said[0] != want+" of shop.example" && said[1] != want+" of shop.example" {
			t.Errorf("%d: %q, want %q among them", i, said, want)
		}
	}
	if refused := r.plugins("stranger.example"); refused != "unknown subject" {
		t.Errorf("a stranger's site: %q", refused)
	}
}
