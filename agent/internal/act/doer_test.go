package act

import (
	"cmp"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const fpm = "php8.2-fpm.service"

// machine is a host with an enrolled doer: its files are real, its systemd is a fake with one unit.
type machine struct {
	testing.TB
	cfg     Config
	host    host
	systemd *fakeSystemd
	look    *fakeLook
	signer  ed25519.PrivateKey
	orders  int
}

// newMachine is a host whose php-fpm was killed an hour after boot, whose policy has every limit at its ceiling and
// where nobody is logged in: all is well for a start.
func newMachine(t testing.TB) *machine {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	m := &machine{TB: t, host: host{root: dir}, systemd: newFakeSystemd(), look: newFakeLook()}
	m.cfg = Config{
		Root:       dir,
		PolicyPath: filepath.Join(dir, "policy.yaml"), SignersPath: filepath.Join(dir, "signers.yaml"), PausePath: filepath.Join(dir, "paused"),
		StateDir: dir, LookSocket: filepath.Join(dir, "look.sock"), IdentityPath: filepath.Join(dir, "host.crt"),
	}
	for _, folder := range []string{"run/systemd/sessions", "proc"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	m.write("proc/uptime", "3600.00 7000.00\n")
	m.write("policy.yaml", "mode: auto\nunit_cooldown: 5s\nunit_per_hour: 20\nhost_per_day: 60\n")
	m.enrol()
	m.look.serve(t, m.cfg.LookSocket)
	return m
}

// enrol writes certificate and signers as enrolment does.
func (m *machine) enrol() {
	m.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		m.Fatal(err)
	}
	m.signer = private
	if err := WriteSigners(m.cfg.SignersPath, []Signer{{KeyID: "k1", PublicKey: public}}); err != nil {
		m.Fatal(err)
	}
	id := identity.ID{Role: identity.RoleHost, Name: "web1"}
	template := &x509.Certificate{SerialNumber: big.NewInt(31), URIs: []*url.URL{id.URI()}, NotAfter: time.Now().Add(time.Hour)}
	cert, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		m.Fatal(err)
	}
	m.write("host.crt", string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert})))
}

func (m *machine) write(name, text string) {
	m.Helper()
	if err := os.WriteFile(filepath.Join(m.host.root, name), []byte(text), 0o644); err != nil {
		m.Fatal(err)
	}
}

// doer starts a doer on the machine, as systemd would after a crash or an idle end.
func (m *machine) doer() *Doer {
	m.Helper()
	d, err := New(m.cfg, Deps{Systemd: m.systemd, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		m.Fatal(err)
	}
	m.Cleanup(d.close)
	return d
}

func (m *machine) send(d *Doer, request *agentv1.ActRequest) *agentv1.ActResponse {
	m.Helper()
	question, err := proto.Marshal(request)
	if err != nil {
		m.Fatal(err)
	}
	response := new(agentv1.ActResponse)
	if err := proto.Unmarshal(d.handle(m.Context(), question), response); err != nil {
		m.Fatal(err)
	}
	return response
}

func (m *machine) openSession(d *Doer) []byte {
	m.Helper()
	response := m.send(d, &agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{OpenSession: &agentv1.OpenSession{}}})
	if response.GetError() != "" {
		m.Fatal(response.GetError())
	}
	return response.GetSessionNonce()
}

// order is a signer's order to start php-fpm, good for a minute.
func (m *machine) order(nonce []byte, changes ...func(*command.Order)) *agentv1.Order {
	m.Helper()
	m.orders++
	order := command.Order{
		ID: fmt.Sprintf("019573f2-0000-7000-8000-%012d", m.orders), Host: "web1", CertificateSerial: "1f", SessionNonce: nonce, Term: 1,
		Unit: fpm, Verb: command.Start, InvocationID: m.systemd.invocation(), NotAfter: time.Now().Add(time.Minute),
		AuditIndex: uint64(m.orders),
	}
	for _, change := range changes {
		change(&order)
	}
	sealed, err := wire.SealOrder(order, func(message []byte) []byte { return ed25519.Sign(m.signer, message) }, "k1")
	if err != nil {
		m.Fatal(err)
	}
	return sealed
}

func (m *machine) obey(d *Doer, sealed *agentv1.Order) fact.Outcome {
	m.Helper()
	response := m.send(d, &agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: sealed}})
	if response.GetError() != "" {
		m.Fatal(response.GetError())
	}
	return wire.ToOutcome(response.GetOutcome())
}

// fakeSystemd has one unit. It counts jobs and gives a started unit a new invocation, as systemd does.
type fakeSystemd struct {
	mu     sync.Mutex
	state  State
	others map[string]string // the active states of service monitors
	jobs   int
	result string
	err    error
	hold   chan struct{} // when set, jobs wait for it
	taken  chan struct{} // gets a value for each job that begins
}

func newFakeSystemd() *fakeSystemd {
	return &fakeSystemd{
		result: "done", taken: make(chan struct{}, 100),
		state: State{LastStart: time.Now().Add(-time.Hour), StartLimit: 5, Unit: fact.Unit{
			Name: fpm, Load: "loaded", Active: "failed", Sub: "failed", Result: "signal", InvocationID: "00", FileState: "enabled",
		}},
	}
}

func (f *fakeSystemd) Unit(_ context.Context, name string) (State, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if slices.ContainsFunc(keepers, func(k keeper) bool { return slices.Contains(k.units, name) }) {
		return State{Unit: fact.Unit{Name: name, Load: "not-found", Active: cmp.Or(f.others[name], "inactive")}}, nil
	}
	return f.state, nil
}

func (f *fakeSystemd) Do(ctx context.Context, _ command.Verb, _ string) (string, error) {
	f.taken <- struct{}{}
	if f.hold != nil {
		select {
		case <-f.hold:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.jobs++
	if f.err != nil || f.result != "done" {
		return f.result, f.err
	}
	f.state.Unit.Active, f.state.Unit.Sub, f.state.LastStart = "active", "running", time.Now()
	f.state.Unit.InvocationID = fmt.Sprintf("%02d", f.jobs)
	return f.result, nil
}

func (f *fakeSystemd) invocation() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state.Unit.InvocationID
}

func (f *fakeSystemd) count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.jobs
}

// fakeLook answers for the privileged reader over its real socket.
type fakeLook struct {
	mu   sync.Mutex
	stop fact.Stop
	test fact.ConfigTest
	own  fact.Inside // said when a site is requested, whichever
	err  string
}

func newFakeLook() *fakeLook {
	return &fakeLook{stop: fact.Stop{Logged: fact.No}, test: fact.ConfigTest{Unit: fpm, Server: "php-fpm", Verdict: fact.ConfigOK}}
}

func (f *fakeLook) serve(t testing.TB, path string) {
	t.Helper()
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	var served sync.WaitGroup
	served.Go(func() {
		_ = local.Serve(ctx, listener, func(uint32) bool { return true }, local.MaxRequest, f.answer)
	})
	t.Cleanup(func() { end(); served.Wait() })
}

func (f *fakeLook) answer(_ context.Context, request []byte) []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	question := new(agentv1.LookQuestion)
	if err := proto.Unmarshal(request, question); err != nil {
		return nil
	}
	answer := &agentv1.LookAnswer{Error: f.err}
	switch question.GetQuestion().(type) {
	case *agentv1.LookQuestion_AskStop:
		answer.Stop = wire.FromStop(f.stop)
	case *agentv1.LookQuestion_TestConfig:
		answer.Facts = saying(f.test)
	case *agentv1.LookQuestion_RequestSite:
		answer.Facts = saying(f.own)
	}
	out, err := proto.Marshal(answer)
	if err != nil {
		return nil
	}
	return out
}

func saying(body fact.Body) []*agentv1.Fact {
	said, err := wire.FromFact(fact.Fact{At: time.Now(), Witness: "look", Body: body})
	if err != nil {
		return nil
	}
	return []*agentv1.Fact{said}
}
