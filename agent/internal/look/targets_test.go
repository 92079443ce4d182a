package look

import (
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// looking returns a Look that knows targets, which php-fpm's pools serve.
func looking(t *testing.T, targets ...string) *Look {
	t.Helper()
	l, err := newLook(Config{State: filepath.Join(t.TempDir(), "state")}, slog.New(slog.DiscardHandler), host{})
	if err != nil {
		t.Fatal(err)
	}
	pools := unitState{Server: "php-fpm", Targets: targets}
	if err := l.remember("php8.2-fpm.service", pools, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	return l
}

// see looks at targets and returns what was said, by address.
func see(t *testing.T, l *Look, indices ...uint32) map[string]fact.Target {
	t.Helper()
	question := &agentv1.LookQuestion_LookAtTargets{LookAtTargets: &agentv1.LookAtTargets{Indices: indices}}
	return bySubject[fact.Target](t, l, &agentv1.LookQuestion{Question: question})
}

func TestTargetFromListeningToGone(t *testing.T) {
	file := place(t) + "/s"
	l := looking(t, "unix:"+file)
	want := fact.Target{
		Address: "unix:" + file, Exists: fact.No, Listens: fact.No, Connects: fact.No, Errno: "ENOENT",
		OwnerUnit: "php8.2-fpm.service", Local: true, // nobody was seen yet, but its pool is known
	}
	check := func(when string) {
		t.Helper()
		got := see(t, l)[want.Address]
		got.Queue = want.Queue // moves with what was not yet accepted
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s, -want +got:\n%s", when, diff)
		}
	}
	check("before anybody listened")

	listener := listenAt(t, file, 0o666).(*net.UnixListener)
	listener.SetUnlinkOnClose(false)
	go drain(listener)
	me, err := os.ReadFile("/proc/self/comm")
	if err != nil {
		t.Fatal(err)
	}
	want.Exists, want.Listens, want.Connects, want.Errno = fact.Yes, fact.Yes, fact.Yes, ""
	want.Owner, want.Mode = "root:root", 0o666
	want.OwnerUnit, want.OwnerProcess = unitOf(os.Getpid()), strings.TrimSpace(string(me))
	now := see(t, l)[want.Address]
	want.Queue, want.Backlog = now.Queue, now.Backlog
	if !now.Queue.Known() || now.Backlog.Or(0) == 0 {
		t.Errorf("a socket that listens has queue %s of %s", now.Queue, now.Backlog)
	}
	check("while somebody listens")

	listener.Close()
	want.Listens, want.Connects, want.Errno = fact.No, fact.No, "ECONNREFUSED"
	want.Queue, want.Backlog = fact.Maybe[uint32]{}, fact.Maybe[uint32]{}
	check("after its listener died") // who it was is remembered

	other := listenAt(t, file+"2", 0o666)
	defer other.Close()
	if err := os.Rename(file+"2", file); err != nil {
		t.Fatal(err)
	}
	if got := see(t, l)[want.Address]; got.Listens != fact.Yes || got.Connects != fact.Yes {
		t.Errorf("a socket under another name than it was bound to: %+v, want it found by its file", got)
	}
}

// drain takes callers and hangs up on them.
func drain(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		conn.Close()
	}
}

func TestTargetOnAPort(t *testing.T) {
	place(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	address, none := "tcp:127.0.0.1:"+port, "tcp:does-not-exist.invalid:80"
	l := looking(t, address, none)
	seen := see(t, l)
	if got := seen[address]; got.Listens != fact.Yes || got.Connects != fact.Yes || !got.Local || got.OwnerProcess == "" {
		t.Errorf("a port with a listener: %+v", got)
	}
	if got := seen[none]; got.Listens != fact.Unknown || got.Connects != fact.Unknown || got.Local || got.Errno != "" {
		t.Errorf("a name that does not resolve: %+v, want all unknown", got)
	}
	listener.Close()
	seen = see(t, l, 0, 0)
	if got := seen[address]; got.Listens != fact.No || got.Connects != fact.No || got.Errno != "ECONNREFUSED" || len(seen) != 1 {
		t.Errorf("a port without a listener: %+v", seen)
	}
}

func TestOnlyReportedTargetsAreLookedAt(t *testing.T) {
	l := looking(t, "unix:/a")
	question := &agentv1.LookQuestion_LookAtTargets{LookAtTargets: &agentv1.LookAtTargets{Indices: []uint32{1}}}
	if answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: question}); answer.GetError() == "" {
		t.Errorf("looked at %v, which nobody reported", answer.GetFacts())
	}
}

func TestUnitOfCgroup(t *testing.T) {
	for text, want := range map[string]string{
		"0::/system.slice/php8.2-fpm.service\n":                                    "php8.2-fpm.service",
		"4:memory:/x\n1:name=systemd:/system.slice/nginx.service\n0::/\n":          "nginx.service",
		"1:name=systemd:/\n0::/system.slice/docker-ab.scope/init\n":                "docker-ab.scope",
		"0::/user.slice/user-1000.slice/user@1000.service/app.slice/pm2.service\n": "user@1000.service",
		"0::/system.slice/system-php.slice/php@8.service/payload/other.service\n":  "php@8.service",
		"0::/init.scope\n": "init.scope",
		"0::/\n":           "",
		"nonsense":         "",
	} {
		if got := unitOfCgroup(text); got != want {
			t.Errorf("unit of %q is %q, want %q", text, got, want)
		}
	}
}

func FuzzNetlink(f *testing.F) {
	f.Add([]byte{20, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 10, 0})
	f.Add([]byte{16, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, packet []byte) {
		_, _ = messages(packet, func(message []byte) {
			parseUnixDiag(message)
			parseInetDiag(message)
		})
		if l, ok := parseUnixDiag(packet); ok && l.path == "" {
			t.Error("a socket without a name")
		}
		parseInetDiag(packet)
	})
}
