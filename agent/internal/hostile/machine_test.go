package hostile

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/url"
	"os"
	"os/user"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// world is what the doer changes: the fake systemd, or a lab host's own.
type world interface {
	// well has a unit run since long enough to be started anew; sick has it killed as long after its start.
	well(unit string)
	sick(unit string)
	// jobs are those that systemd took for a unit until now, oldest first.
	jobs(unit string) []string
}

// machine is an enrolled host: its files and sockets are real, its policy has every limit at its ceiling, nobody is
// logged in, and it has been up for an hour.
type machine struct {
	testing.TB
	world
	dir    string
	cfg    act.Config
	reader *reader
	bus    *act.Bus
	signer ed25519.PrivateKey
	number int // of this machine in its suite
	orders int
}

func newMachine(t testing.TB, w world, number int) *machine {
	t.Helper()
	dir := t.TempDir()
	me, err := user.Current()
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{TB: t, world: w, dir: dir, reader: &reader{units: make(map[string]seen)}, bus: new(act.Bus), number: number}
	m.cfg = act.Config{
		Root: dir, PolicyPath: m.path("policy.yaml"), SignersPath: m.path("signers.yaml"), PausePath: m.path("paused"), StateDir: m.path("state"),
		LookSocket: m.path("look.sock"), IdentityPath: m.path("host.crt"), Peer: me.Username,
	}
	m.write("proc/uptime", "3600.00 7000.00\n")
	m.write("run/systemd/sessions/.keep", "")
	m.write("state/.keep", "")
	for _, folder := range []string{"", "state"} {
		if err := os.Chmod(m.path(folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	m.write("policy.yaml", "mode: auto\nunit_cooldown: 5s\nunit_per_hour: 20\nhost_per_day: 60\n")
	m.enrol()
	m.reader.serve(t, m.cfg.LookSocket)
	t.Cleanup(m.bus.Close)
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
	if err := act.WriteSigners(m.cfg.SignersPath, []act.Signer{{KeyID: "k1", PublicKey: public}}); err != nil {
		m.Fatal(err)
	}
	m.write("host.crt", string(certificate(m, "web1", 31)))
}

// certificate is one as enrolment brings it, for a host and with a serial.
func certificate(t testing.TB, host string, serial int64) []byte {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	id := identity.ID{Role: identity.RoleHost, Name: host}
	template := &x509.Certificate{SerialNumber: big.NewInt(serial), URIs: []*url.URL{id.URI()}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

func (m *machine) path(name string) string { return filepath.Join(m.dir, name) }

func (m *machine) write(name, text string) {
	m.Helper()
	if err := os.MkdirAll(filepath.Dir(m.path(name)), 0o755); err != nil {
		m.Fatal(err)
	}
	if err := os.WriteFile(m.path(name), []byte(text), 0o644); err != nil {
		m.Fatal(err)
	}
}

// unitName is a unit that may be touched by default, and that no other machine of the suite has.
func (m *machine) unitName(n int) string {
	return fmt.Sprintf("php8.2-fpm-h%03du%02d.service", m.number, n)
}

// needs puts a unit into the state in which a verb is right.
func (m *machine) needs(unit string, verb command.Verb) {
	m.Helper()
	switch verb {
	case command.Start:
		m.sick(unit)
	case command.Reload:
		m.well(unit)
		m.reader.tell(unit, func(s *seen) { s.own.Status, s.own.Failure = 502, fact.StatusError })
	case command.Restart:
		m.well(unit)
		pid := m.state(unit).Unit.MainPID
		m.write(fmt.Sprintf("proc/%d/stat", pid), fmt.Sprintf("%d (php-fpm) T 1 1\n", pid))
	}
}

// state asks systemd.
func (m *machine) state(unit string) act.State {
	m.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), soon)
	defer cancel()
	state, err := m.bus.Unit(ctx, unit)
	if err != nil {
		m.Fatal(err)
	}
	return state
}

// order is a signer's order, good for a minute, made for the unit's present run.
func (m *machine) order(nonce []byte, unit string, verb command.Verb, changes ...func(*command.Order)) *agentv1.Order {
	m.Helper()
	m.orders++
	order := command.Order{
		ID: fmt.Sprintf("019573f2-0000-7000-8%03d-%012d", m.number%1000, m.orders), Host: "web1", CertificateSerial: "1f", SessionNonce: nonce, Term: 1,
		Unit: unit, Verb: verb, InvocationID: m.state(unit).Unit.InvocationID, NotAfter: time.Now().Add(time.Minute),
		AuditIndex: uint64(m.orders), EvidenceHash: make([]byte, sha256.Size),
	}
	if verb == command.Reload {
		order.Site, order.Config = site, fingerprint
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

// serve runs the doer in this process until the test ends.
func (m *machine) serve() {
	m.Helper()
	listener, err := net.Listen("unix", m.path("act.sock"))
	if err != nil {
		m.Fatal(err)
	}
	doer, err := act.New(m.cfg, act.Deps{Listener: listener, Systemd: m.bus, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		m.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() {
		if err := doer.Run(ctx); err != nil {
			m.Errorf("act ended: %v", err)
		}
	})
	m.Cleanup(func() { end(); running.Wait() })
}

// ask asks the doer over its socket. An error is that of the connection: nobody knows what happened.
func (m *machine) ask(request *agentv1.ActRequest) (*agentv1.ActResponse, error) {
	ctx, cancel := context.WithTimeout(context.Background(), soon)
	defer cancel()
	response := new(agentv1.ActResponse)
	return response, local.Ask(ctx, m.path("act.sock"), request, response)
}

func (m *machine) openSession() (nonce []byte, err error) {
	response, err := m.ask(&agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{OpenSession: &agentv1.OpenSession{}}})
	if err == nil && response.GetError() != "" {
		m.Fatal(response.GetError())
	}
	return response.GetSessionNonce(), err
}

func (m *machine) send(order *agentv1.Order) (fact.Outcome, error) {
	response, err := m.ask(&agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: order}})
	if err == nil && response.GetError() != "" {
		m.Fatal(response.GetError())
	}
	return wire.ToOutcome(response.GetOutcome()), err
}

// session opens one with a doer that nobody kills.
func (m *machine) session() []byte {
	m.Helper()
	nonce, err := m.openSession()
	if err != nil {
		m.Fatal(err)
	}
	return nonce
}

// obey has a doer that nobody kills judge an order.
func (m *machine) obey(order *agentv1.Order) fact.Outcome {
	m.Helper()
	outcome, err := m.send(order)
	if err != nil {
		m.Fatal(err)
	}
	return outcome
}
