package look

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"
)

// fixture reads what a real host said; testdata holds files of /proc there, and the list of a pm2 of version 7.
func fixture(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestFilesOfARealHost(t *testing.T) {
	type result struct {
		value any
		ok    bool
	}
	of := func(value any, ok bool) result { return result{value, ok} }
	same := cmp.AllowUnexported(result{}, stat{})
	fpm, fpmOK := parseStat(string(fixture(t, "php-fpm/stat")))
	moved, movedOK := parseIO(string(fixture(t, "php-fpm/io")))
	ticks, ticksOK := parseMachineTicks(string(fixture(t, "php-fpm/machine.stat")))
	pool, poolOK := poolOf(fixture(t, "php-fpm/cmdline"))
	fork, forkOK := parseEnviron(fixture(t, "pm2/fork.environ"))
	cluster, clusterOK := parseEnviron(fixture(t, "pm2/cluster.environ"))
	home, homeOK := daemonHome(fixture(t, "pm2/cmdline"))
	for _, test := range []struct {
		name      string
		got, want result
	}{
		{"a worker", of(fpm, fpmOK), of(stat{
			name: "php-fpm8.2", state: 'S', parent: 1111, began: 270034, memory: 1563 * uint64(unix.Getpagesize()),
		}, true)},
		{"what it read and wrote", of(moved, movedOK), of(uint64(0), true)},
		{"its pool", of(pool, poolOK), of("www", true)},
		{"the machine", of(ticks, ticksOK), of(uint64(162325+9922+45611+360987+2357+901+164), true)},
		{"files of a loop of events", of(watchedFiles(string(fixture(t, "node/epoll.fdinfo"))), true), of([]int{13, 11}, true)},
		{"pm2's daemon", of(home, homeOK), of("/root/.pm2", true)},
		{"an app of its own", of(fork, forkOK), of(app{Name: "shop", Restarts: 1}, true)},
		{"an app in a cluster", of(cluster, clusterOK), of(app{Name: "cluster"}, true)},
		{"pm2's list", of(parseDump(fixture(t, "pm2/dump.pm2")), true), of([]app{
			{Name: "shop", Restarts: 1, Status: online},
			{Name: "cluster", Status: online},
			{Name: "cluster", Status: online},
			{Name: "broken", Restarts: 15, Status: errored},
			{Name: "halted", Restarts: 1, Status: stopped},
		}, true)},
	} {
		if diff := cmp.Diff(test.want, test.got, same); diff != "" {
			t.Errorf("%s, -want +got:\n%s", test.name, diff)
		}
	}
	// Numbers of system calls are those of the machine the files come from.
	if unix.SYS_READ != 0 {
		return
	}
	for name, want := range map[string]call{"php-fpm/syscall": callAccept, "node/syscall": callEpoll} {
		s, ok := parseSyscall(string(fixture(t, name)))
		if got := calls(s.number); !ok || got != want {
			t.Errorf("%s stands in %d, a call of kind %d, want %d", name, s.number, got, want)
		}
	}
}

func TestLocksKeepSecrets(t *testing.T) {
	for path, want := range map[string]string{
		"/var/lib/php/sessions/sess_0123456789": "/var/lib/php/sessions/sess_*",
		"/tmp/ci_session0123456789 (deleted)":   "/tmp/ci_session*",
		"/var/www/cache/lock (deleted)":         "/var/www/cache/lock",
		"":                                      "",
	} {
		if got := lockName(path); got != want {
			t.Errorf("lock %q is said as %q, want %q", path, got, want)
		}
	}
}
