package look

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// childRole names the variable by which the test's own program learns which child it is to be, and of what.
const childRole, childOfWhat = "GAPURA_TEST_CHILD", "GAPURA_TEST_OF"

// init keeps the main goroutine on the main thread, which is the one that counts.
func init() {
	if os.Getenv(childRole) != "" {
		runtime.LockOSThread()
	}
}

func TestMain(m *testing.M) {
	if role := os.Getenv(childRole); role != "" {
		beChild(role, os.Getenv(childOfWhat))
		return
	}
	os.Exit(m.Run())
}

// beChild does one thing that never ends.
func beChild(role, of string) {
	fatal := func(err error) {
		if err != nil {
			panic(err)
		}
	}
	dial := func() int {
		conn, err := net.Dial(network(of), of)
		fatal(err)
		file, err := conn.(interface{ File() (*os.File, error) }).File()
		fatal(err)
		fatal(unix.SetNonblock(int(file.Fd()), false))
		fmt.Println("ready")
		return int(file.Fd())
	}
	switch role {
	case "reads":
		_, _ = unix.Read(dial(), make([]byte, 1))
	case "polls":
		_, _ = unix.Poll([]unix.PollFd{{Fd: int32(dial()), Events: unix.POLLIN}}, -1)
	case "accepts":
		listener, err := net.Listen(network(of), of)
		fatal(err)
		file, err := listener.(interface{ File() (*os.File, error) }).File()
		fatal(err)
		fatal(unix.SetNonblock(int(file.Fd()), false))
		fmt.Println("ready")
		_, _, _ = unix.Accept(int(file.Fd()))
	case "locks":
		fd, err := unix.Open(of, unix.O_RDWR, 0)
		fatal(err)
		fmt.Println("ready")
		_ = unix.Flock(fd, unix.LOCK_EX)
	case "spins":
		fatal(os.WriteFile("/proc/self/comm", []byte("gapura-spins"), 0))
		fmt.Println("ready")
		for n := uint64(0); ; n++ {
			if n == 1<<63 {
				return
			}
		}
	}
}

func network(address string) string {
	if strings.HasPrefix(address, "/") {
		return "unix"
	}
	return "tcp"
}

// child starts the test's own program as a child of a role, and returns once it is about to do what it is to do.
func child(t *testing.T, role, of string) int {
	t.Helper()
	cmd := exec.Command("/proc/self/exe")
	cmd.Env = append(os.Environ(), childRole+"="+role, childOfWhat+"="+of, "GOMAXPROCS=2")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	begin(t, cmd)
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatalf("a child that %s said %q, %v", role, line, err)
	}
	return cmd.Process.Pid
}

// begin starts a program that ends with the test.
func begin(t *testing.T, cmd *exec.Cmd) int {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd.Process.Pid
}

// waitsUntil asks what the workers of a unit wait for, until the answer is as wanted: a child needs a moment from its
// last word to its wait.
func waitsUntil(t *testing.T, name string, mainPID int, want ...fact.Wait) {
	t.Helper()
	units := host{unit{Name: name, Load: "loaded", MainPID: mainPID}}
	l, err := newLook(Config{State: filepath.Join(t.TempDir(), "state")}, slog.New(slog.DiscardHandler), units)
	if err != nil {
		t.Fatal(err)
	}
	diff := "no answer"
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); runtime.Gosched() {
		question := &agentv1.LookQuestion_LookAtWaits{LookAtWaits: &agentv1.LookAtWaits{Unit: name}}
		got := answered[fact.Wait](t, l, &agentv1.LookQuestion{Question: question})
		if diff = cmp.Diff(want, got); diff == "" {
			return
		}
	}
	t.Errorf("-want +got:\n%s", diff)
}

func TestWhatWorkersWaitFor(t *testing.T) {
	dir := place(t)
	me := unitOf(os.Getpid())
	silent := listenAt(t, dir+"/mysqld.sock", 0o666)
	other := listenAt(t, dir+"/other.sock", 0o666)
	port, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer port.Close()
	accepted, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer accepted.Close()
	go func() {
		for {
			if _, err := accepted.Accept(); err != nil { // and never a word
				return
			}
		}
	}()
	session := filepath.Join(dir, "sess_0123456789abcdef")
	write(t, session, "")
	held, err := os.Open(session)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	if err := unix.Flock(int(held.Fd()), unix.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	one := func(on fact.WaitsOn, address, peer string) fact.Wait {
		return fact.Wait{Unit: "app.service", On: on, Address: address, Peer: peer, Workers: 1, Of: 1}
	}
	for _, test := range []struct {
		role, of string
		want     fact.Wait
	}{
		{"reads", silent.Addr().String(), one(fact.WaitsOnDatabase, "unix:"+dir+"/mysqld.sock", me)},
		{"polls", other.Addr().String(), one(fact.WaitsOnLocal, "unix:"+dir+"/other.sock", me)},
		{"polls", port.Addr().String(), one(fact.WaitsOnLocal, "tcp:"+port.Addr().String(), me)},
		{"reads", accepted.Addr().String(), one(fact.WaitsOnLocal, "tcp:"+accepted.Addr().String(), me)},
		{"accepts", dir + "/own.sock", one(fact.WaitsOnNothing, "", "")},
		{"locks", session, one(fact.WaitsOnLock, "", "")},
		{"spins", "", one(fact.WaitsOnCPU, "", "")},
	} {
		t.Run(test.role+" "+filepath.Base(test.of), func(t *testing.T) {
			if test.role == "locks" {
				test.want.Address = dir + "/sess_*" // the rest is the session's secret
			}
			waitsUntil(t, "app.service", child(t, test.role, test.of), test.want)
		})
	}
}

func TestWorkersOfPools(t *testing.T) {
	place(t)
	begin(t, &exec.Cmd{Path: "/bin/sleep", Args: []string{"php-fpm: pool www", "600"}})
	begin(t, &exec.Cmd{Path: "/bin/sleep", Args: []string{"php-fpm: pool www", "600"}})
	begin(t, &exec.Cmd{Path: "/bin/sleep", Args: []string{"php-fpm: pool shop", "600"}})
	begin(t, &exec.Cmd{Path: "/bin/sleep", Args: []string{"sleep", "600"}}) // not a worker
	const unitName = "php8.2-fpm.service"
	waitsUntil(t, unitName, os.Getpid(),
		fact.Wait{Unit: unitName, Pool: "www", On: fact.WaitsOnSleep, Workers: 2, Of: 2},
		fact.Wait{Unit: unitName, Pool: "shop", On: fact.WaitsOnSleep, Workers: 1, Of: 1})
}

func TestOnlyUnitsThatRunAreLookedAt(t *testing.T) {
	units := host{unit{Name: "rests.service", Load: "loaded"}}
	l, err := newLook(Config{State: filepath.Join(t.TempDir(), "state")}, slog.New(slog.DiscardHandler), units)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"rests.service", "other.service", "init.scope", "", strings.Repeat("a", 300) + ".service"} {
		question := &agentv1.LookQuestion_LookAtWaits{LookAtWaits: &agentv1.LookAtWaits{Unit: name}}
		if answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: question}); answer.GetError() == "" {
			t.Errorf("%.20q was looked at: %v", name, answer.GetFacts())
		}
	}
}

func FuzzWhereAThreadStands(f *testing.F) {
	f.Add("0 0x3 0x7f6b208f5000 0x20000 0x7f6b20988b60 0xffffffff 0x0 0x7fff2e262028 0x7f6b20a712ad\n")
	f.Add("running\n")
	f.Add("-1 0x7fff2e262028 0x7f6b20a712ad\n")
	f.Fuzz(func(t *testing.T, text string) {
		if s, ok := parseSyscall(text); ok && s.running && s.number >= 0 {
			t.Errorf("%q runs and stands in a call", text)
		}
	})
}

func FuzzFilesThatAreWaitedFor(f *testing.F) {
	f.Add([]byte("pos:\t0\nflags:\t02\ntfd:       12 events:       19 data:  c\ntfd: 7 events: 1\n"))
	f.Add(binary.NativeEndian.AppendUint64(nil, 3))
	f.Add(append([]byte{unix.AF_UNIX, 0}, "/run/mysqld/mysqld.sock\x00"...))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, fds := range [][]int{polled(raw), selected(raw, maxTaken), watchedFiles(string(raw))} {
			for _, fd := range fds {
				if fd < 0 || len(fds) > max(maxTaken, len(raw)/8) {
					t.Fatalf("files %v", fds)
				}
			}
		}
		if address := sockaddr(raw); address != "" && !strings.HasPrefix(address, "unix:") && !strings.HasPrefix(address, "tcp:") {
			t.Errorf("connects to %q", address)
		}
		e := newEnds()
		e.takeUnix(raw)
		e.takeInet(raw, false)
		lockName(string(raw))
	})
}
