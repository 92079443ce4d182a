package look

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// processesSeen asks for processes and returns those that were said, by name.
func processesSeen(t *testing.T, l *Look) map[string]fact.Process {
	t.Helper()
	question := &agentv1.LookQuestion_LookAtProcesses{LookAtProcesses: &agentv1.LookAtProcesses{}}
	seen := make(map[string]fact.Process)
	for _, p := range answered[fact.Process](t, l, &agentv1.LookQuestion{Question: question}) {
		seen[p.Name] = p
	}
	return seen
}

// program makes a program with a name of its own, as /proc gives it.
func program(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("/bin/sleep")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, text, 0o755); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestProcessesThatStandOut(t *testing.T) {
	place(t)
	halted := begin(t, exec.Command(program(t, "gapura-halted"), "600"))
	if err := unix.Kill(halted, unix.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	child(t, "spins", "")
	seen := processesSeen(t, looking(t))
	if got := seen["gapura-halted"]; got.Count != 1 || got.Stopped != 1 || got.User != "root" {
		t.Errorf("a process that was stopped: %+v", got)
	}
	if got := seen["gapura-spins"]; got.Count != 1 || got.CPU.Or(0) <= 0 || got.CPU.Or(2) > 1 || got.Memory.Or(0) == 0 {
		t.Errorf("a process that computes: %+v, want some of the processor (how much depends on who else runs)", got)
	}
	if len(seen) > maxProcesses {
		t.Errorf("%d processes were said", len(seen))
	}
}

// What runs here looks like pm2: a daemon that titles itself as pm2's does, and its apps.
func TestAppsOfPM2(t *testing.T) {
	place(t)
	home := filepath.Join(t.TempDir(), ".pm2")
	if err := os.Mkdir(home, 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(home, "dump.pm2"), `[{"name":"gapura-shop","pm_id":0,"restart_time":0},{"name":"gapura-worker","pm_id":1,"restart_time":7,"status":"errored"}]`)
	script := `printf 'PM2 v5.3.0: God' > /proc/$$/comm
env -i pm_id=0 name=gapura-shop restart_time=3 /bin/sleep 600 &
env -i HOME=/ /bin/sleep 600 &
echo ready; wait`
	cmd := exec.Command("/bin/sh", "-c", script)
	cmd.Args = []string{"PM2 v5.3.0: God Daemon (" + home + ")", "-c", script}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	daemon := begin(t, cmd)
	t.Cleanup(func() { _ = unix.Kill(-daemon, unix.SIGKILL) })
	if _, err := out.Read(make([]byte, 16)); err != nil {
		t.Fatal(err)
	}
	seen := processesSeen(t, looking(t))
	unit := unitOf(os.Getpid())
	shop := seen["gapura-shop"]
	want := fact.Process{
		Unit: unit, Name: "gapura-shop", User: "root", Count: 1, CPU: shop.CPU, Memory: shop.Memory, IO: shop.IO,
		Running: shop.Running, Waiting: shop.Waiting, Manager: "pm2", Status: "online", Restarts: 3,
	}
	if diff := cmp.Diff(want, shop); diff != "" {
		t.Errorf("an app that runs, -want +got:\n%s", diff)
	}
	want = fact.Process{Unit: unit, Name: "gapura-worker", User: "root", Manager: "pm2", Status: "errored", Restarts: 7}
	if diff := cmp.Diff(want, seen["gapura-worker"]); diff != "" {
		t.Errorf("an app of which no process lives, -want +got:\n%s", diff)
	}
	if err := os.Chown(filepath.Join(home, "dump.pm2"), 4242, 4242); err != nil {
		t.Fatal(err)
	}
	if got, ok := processesSeen(t, looking(t))["gapura-worker"]; ok {
		t.Errorf("a list that is another's was read: %+v", got)
	}
}

func TestShares(t *testing.T) {
	used := func(ticks, moved, began uint64) counted {
		return counted{stat: stat{name: "a", state: 'S', ticks: ticks, began: began}, moved: moved, movedOK: true}
	}
	before := census{process: map[int]counted{1: used(100, 10, 5), 2: used(50, 0, 6)}}
	now := census{process: map[int]counted{1: used(130, 40, 5), 2: used(20, 10, 9)}}
	for pid, want := range map[int][2]uint64{1: {30, 30}, 2: {20, 10}} { // 2 is another process by now
		ticks, moved, _ := now.since(pid, before)
		if ticks != want[0] || moved != want[1] {
			t.Errorf("process %d used %d ticks and moved %d, want %v", pid, ticks, moved, want)
		}
	}
}

func TestChiefProcesses(t *testing.T) {
	tallies := make(map[fact.Key]*tally)
	put := func(p fact.Process, owns bool) {
		tallies[fact.Key{Kind: p.Kind(), Subject: p.Subject()}] = &tally{Process: p, owns: owns}
	}
	for i := range 30 {
		put(fact.Process{Name: fmt.Sprintf("p%02d", i), Count: 1, CPU: fact.Known(float64(i) / 100), Memory: fact.Known(uint64(100 - i))}, false)
	}
	put(fact.Process{Name: "halted", Count: 1, Stopped: 1}, false)
	put(fact.Process{Unit: "php8.2-fpm.service", Name: "php-fpm8.2", Count: 3}, true)
	put(fact.Process{Name: "idle", Count: 1}, false)
	var got []string
	for _, p := range chief(tallies) {
		got = append(got, p.Name)
	}
	want := "halted p00 p01 p02 p03 p04 p05 p06 p07 p22 p23 p24 p25 p26 p27 p28 p29 php-fpm8.2"
	if strings.Join(got, " ") != want {
		t.Errorf("chief are %v, want %s", got, want)
	}
}

func FuzzProcess(f *testing.F) {
	f.Add("1234 (php-fpm: pool (x) y) S 1 1234 1234 0 -1 4194624 905 0 0 0 3 7 0 0 20 0 1 0 8800 222654464 9000 18446744073709551615 1 1 0 0")
	f.Add("rchar: 1\nwchar: 2\nread_bytes: 4096\nwrite_bytes: 8192\ncancelled_write_bytes: 0\n")
	f.Add("cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2 3 4\n")
	f.Fuzz(func(t *testing.T, text string) {
		if p, ok := parseStat(text); ok && (p.parent < 0 || p.state == 0) {
			t.Errorf("%q is %+v", text, p)
		}
		parseIO(text)
		parseMachineTicks(text)
	})
}

func FuzzPM2(f *testing.F) {
	f.Add([]byte(`[{"name":"shop","pm_id":0,"restart_time":3}]`))
	f.Add([]byte("pm_id=0\x00name=shop\x00restart_time=3\x00"))
	f.Add([]byte(`pm2_env={"name":"shop","pm_id":0,"restart_time":3}` + "\x00"))
	f.Add([]byte("PM2 v5.3.0: God Daemon (/root/.pm2)\x00"))
	f.Fuzz(func(t *testing.T, text []byte) {
		apps := parseDump(text)
		if a, ok := parseEnviron(text); ok {
			apps = append(apps, a)
		}
		for _, a := range apps {
			if a.Name == "" || len(a.Name) > maxAppName || strings.ContainsAny(a.Name, "\n\r") {
				t.Errorf("an app by the name of %q", a.Name)
			}
		}
		if home, ok := daemonHome(text); ok && (!strings.HasPrefix(home, "/") || json.Valid(text)) {
			t.Errorf("home %q", home)
		}
	})
}
