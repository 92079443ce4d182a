package sensor

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestPackageLines(t *testing.T) {
	for line, want := range map[string]packageLine{
		"2026-11-27 17:00:01 upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1":                 {name: "php8.2-fpm", detail: "8.2.31-1 to 8.2.32-1"},
		"2026-11-27 17:00:01 install nginx:amd64 <none> 1.22.1-9":                        {name: "nginx", detail: "1.22.1-9 installed"},
		"2026-11-27 17:00:01 remove nginx:amd64 1.22.1-9 <none>":                         {name: "nginx", detail: "1.22.1-9 removed"},
		"2026-11-27T17:00:01+0000 SUBDEBUG Upgrade: php-fpm-8.2.32-1.el9.x86_64":         {name: "php-fpm", detail: "8.2.32-1.el9.x86_64 upgraded"},
		"2026-11-27T17:00:01+0000 SUBDEBUG Installed: nginx-core-1:1.20.1-14.el9.x86_64": {name: "nginx-core", detail: "1:1.20.1-14.el9.x86_64 installed"},
		"2026-11-27 17:00:01 status installed nginx:amd64 1.22.1-9":                      {},
		"2026-11-27 17:00:01 startup archives unpack":                                    {},
		"2026-11-27T17:00:01+0000 INFO --- logging initialized ---":                      {},
		"2026-11-27T17:00:01+0000 SUBDEBUG Upgraded: php-fpm-8.2.31-1.el9.x86_64":        {}, // the old one of a pair
	} {
		want.at = time.Date(2026, 11, 27, 17, 0, 1, 0, time.UTC)
		got, ok := readPackageLine(line, time.UTC)
		if got.at = got.at.UTC(); !ok || got != want {
			t.Errorf("%s: %+v, %t", line, got, ok)
		}
	}
	for _, line := range []string{"", "no time at all", "2026-11-27 17:00:61 status installed nginx:amd64 1.22.1-9"} {
		if got, ok := readPackageLine(line, time.UTC); ok {
			t.Errorf("%q: %+v", line, got)
		}
	}
}

// ledger is the log of a host's dpkg, and what the witness says of it.
type ledger struct {
	*changeRun
	t    *testing.T
	path string
	said []fact.Change
}

func newLedger(t *testing.T, before string) *ledger {
	l := &ledger{t: t, path: t.TempDir() + "/dpkg.log"}
	l.changeRun = &changeRun{
		Changes: NewChanges(ChangePaths{Logs: []string{l.path}}, NewBoard(), slog.New(slog.DiscardHandler)),
		say:     func(b fact.Body) { l.said = append(l.said, b.(fact.Change)) }, tails: make(map[string]*tail), runs: make(map[string]*packageRun),
	}
	t.Cleanup(l.close)
	l.write(before)
	return l
}

func (l *ledger) write(text string) {
	file, err := os.OpenFile(l.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		l.t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.WriteString(text); err != nil {
		l.t.Fatal(err)
	}
}

// installs is what dpkg writes when it installs a package.
func installs(at time.Time, name string) string {
	const form = "2006-01-02 15:04:05"
	return fmt.Sprintf("%[1]s install %[2]s:amd64 <none> 1.0-1\n%[1]s status half-installed %[2]s:amd64 1.0-1\n%[1]s status unpacked %[2]s:amd64 1.0-1\n",
		at.Format(form), name)
}

func TestAFreshInstallIsOneChange(t *testing.T) {
	began := time.Now().Add(-time.Hour).Truncate(time.Second)
	var log strings.Builder
	log.WriteString(installs(began.Add(-time.Hour), "rsync"))
	for i := range 400 {
		log.WriteString(installs(began.Add(time.Duration(i)*100*time.Millisecond), fmt.Sprintf("lib%d", i)))
	}
	// It configured them for minutes, and every line of that says that it goes on.
	at := began.Add(40 * time.Second)
	for range 5 {
		at = at.Add(time.Minute)
		log.WriteString(at.Format(time.DateTime) + " status installed lib1:amd64 1.0-1\n")
	}
	log.WriteString(installs(at, "openssl") + installs(at, "php8.2-fpm") + installs(at, "nginx"))
	log.WriteString(at.Format(time.DateTime) + " upgrade nginx:amd64 1.0-1 1.0-2\n")
	l := newLedger(t, log.String())
	l.follow(l.path, time.Now())
	if len(l.said) != 2 || l.said[0].Detail != "rsync 1.0-1 installed" {
		t.Fatalf("said %+v", l.said)
	}
	want := fact.Change{
		What: fact.ChangedPackage, Name: "dpkg " + began.UTC().Format(time.RFC3339), When: at,
		Detail: "nginx 1.0-1 to 1.0-2, php8.2-fpm 1.0-1 installed, openssl 1.0-1 installed, 400 others",
	}
	if diff := cmp.Diff(want, l.said[1]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if len(l.runs) != 0 {
		t.Error("a run that is long over is kept in memory")
	}
}

// While it goes on, a run stays one subject that is said again as it grows.
func TestARunGrows(t *testing.T) {
	now := time.Now().Truncate(time.Second)
	l := newLedger(t, installs(now.Add(-10*time.Second), "nginx"))
	l.follow(l.path, now)
	l.follow(l.path, now.Add(3*time.Second))
	l.write(installs(now.Add(4*time.Second), "libc6"))
	l.follow(l.path, now.Add(6*time.Second))
	l.write(now.Add(7*time.Second).Format(time.DateTime) + " startup packages configure\n")
	l.follow(l.path, now.Add(9*time.Second))
	if len(l.said) != 2 || l.said[0].Subject() != l.said[1].Subject() || l.said[1].Detail != "nginx 1.0-1 installed, libc6 1.0-1 installed" {
		t.Errorf("said %+v", l.said)
	}
	l.write(installs(now.Add(10*time.Minute), "curl"))
	l.follow(l.path, now.Add(10*time.Minute))
	if len(l.said) != 3 || l.said[2].Detail != "curl 1.0-1 installed" {
		t.Errorf("the next run: %+v", l.said)
	}
}

// Only the end of a log is read: how many packages came before is not known.
func TestTheStartOfALongRunIsNotKnown(t *testing.T) {
	at := time.Now().Add(-time.Minute)
	var log strings.Builder
	for i := range 3000 {
		log.WriteString(installs(at, fmt.Sprintf("lib%d", i)))
	}
	l := newLedger(t, log.String())
	l.follow(l.path, time.Now())
	if len(l.said) != 1 || !strings.HasPrefix(l.said[0].Detail, "at least ") {
		t.Errorf("said %+v", l.said)
	}
}

func TestALongRunNamesFew(t *testing.T) {
	run := &packageRun{manager: "rpm", packages: make(map[string]string)}
	for i := range 2 * maxRunPackages {
		run.add(packageLine{time.Unix(1, 0), fmt.Sprintf("php%d-%s", i, strings.Repeat("x", 300)), "installed"})
	}
	got := run.change().Detail
	if len(got) > 2048 || !strings.HasSuffix(got, fmt.Sprintf(", at least %d others", maxRunPackages-maxNamed)) {
		t.Errorf("%d bytes: %s", len(got), got)
	}
}

func FuzzPackageLog(f *testing.F) {
	f.Add("2026-11-27 17:00:01 upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1")
	f.Add("2026-11-27T17:00:01+0000 SUBDEBUG Upgrade: php-fpm-8.2.32-1.el9.x86_64")
	f.Fuzz(func(t *testing.T, text string) {
		if line, ok := readPackageLine(text, time.UTC); ok {
			run := &packageRun{packages: make(map[string]string)}
			if run.add(line); run.news && !utf8.ValidString(run.change().Detail) {
				t.Errorf("%+v", run.change())
			}
		}
		for _, l := range lockers(text, 1, 2) {
			if l.id == "" {
				t.Error("a lock that nobody holds")
			}
		}
	})
}
