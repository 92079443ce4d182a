package act

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// serve runs a doer behind a real socket; the error of Run comes on the channel.
func serve(ctx context.Context, m *machine, change func(*Doer)) (path string, ended <-chan error) {
	m.Helper()
	path = filepath.Join(m.host.root, "act.sock")
	listener, err := net.Listen("unix", path)
	if err != nil {
		m.Fatal(err)
	}
	d := m.doer()
	d.deps.Listener = listener
	change(d)
	ctx, end := context.WithCancel(ctx)
	result := make(chan error, 1)
	var running sync.WaitGroup
	running.Go(func() { result <- d.Run(ctx) })
	m.Cleanup(func() { end(); running.Wait() })
	return path, result
}

func TestOrderOverTheSocket(t *testing.T) {
	m := newMachine(t)
	path, _ := serve(t.Context(), m, func(d *Doer) { d.peer = uint32(os.Geteuid()) })
	opened, done := new(agentv1.ActResponse), new(agentv1.ActResponse)
	if err := local.Ask(t.Context(), path, &agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{}}, opened); err != nil {
		t.Fatal(err)
	}
	if len(opened.GetSessionNonce()) != 32 {
		t.Fatalf("session nonce of %d bytes", len(opened.GetSessionNonce()))
	}
	order := &agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: m.order(opened.GetSessionNonce())}}
	if err := local.Ask(t.Context(), path, order, done); err != nil {
		t.Fatal(err)
	}
	if done.GetOutcome().GetState() != agentv1.Outcome_STATE_EXECUTED {
		t.Errorf("outcome %v", done.GetOutcome())
	}
}

func TestOnlyRootAndTheAgentMayAsk(t *testing.T) {
	d := &Doer{peer: 999}
	for uid, want := range map[uint32]bool{0: true, 999: true, 33: false, 1000: false, 65534: false} {
		if got := d.mayAsk(uid); got != want {
			t.Errorf("user id %d may ask: %v", uid, got)
		}
	}
}

func TestEndsWhenIdle(t *testing.T) {
	m := newMachine(t)
	m.cfg.Idle = 50 * time.Millisecond
	_, ended := serve(t.Context(), m, func(*Doer) {})
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("ended with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("still there after ten seconds without a request")
	}
}

func TestStatus(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	m.obey(d, m.order(m.openSession(d)))
	m.obey(d, m.order(nil))
	m.write("paused", "")
	status := m.send(d, &agentv1.ActRequest{Request: &agentv1.ActRequest_ReadStatus{ReadStatus: &agentv1.ReadStatus{}}}).GetStatus()
	if len(status.GetRecent()) != 2 {
		t.Errorf("recent outcomes %v, want the refused and the executed one", status.GetRecent())
	}
	want := "policy   auto: web servers and php-fpm; one action per unit in 5s, 20 an hour; 60 a day on the host\n" +
		"paused   paused by the file " + m.cfg.PausePath + "\n" +
		"order    start php8.2-fpm.service: refused, wrong_session: made for an earlier stream of this host (`systemctl restart gapura-agent` on the host, when it lasts)\n"
	if got := Describe(status); len(got) < len(want) || got[:len(want)] != want {
		t.Errorf("status:\n%s\nwant it to begin:\n%s", got, want)
	}
}

// FuzzHandle sends whatever comes to a doer: it answers, and it does nothing.
func FuzzHandle(f *testing.F) {
	m := newMachine(f)
	d := m.doer()
	for _, request := range []*agentv1.ActRequest{
		{Request: &agentv1.ActRequest_OpenSession{}},
		{Request: &agentv1.ActRequest_ReadStatus{}},
		{Request: &agentv1.ActRequest_Order{Order: m.order([]byte("no session"))}},
		{},
	} {
		seed, err := proto.Marshal(request)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, request []byte) {
		response := new(agentv1.ActResponse)
		if err := proto.Unmarshal(d.handle(t.Context(), request), response); err != nil {
			t.Fatal(err)
		}
		if m.systemd.count() != 0 {
			t.Error("systemd was asked")
		}
	})
}
