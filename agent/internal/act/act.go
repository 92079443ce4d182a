// Package act is the privileged doer: the only code that may change a host, and start, reload and restart of an exact unit
// is all it can do.
//
// It runs as root without a network, is started by its socket and ends when idle. It trusts nobody: not the collector,
// whose orders must carry a signer's signature and be made for this very stream; not the process that hands them on;
// and not what anyone says about the unit, for it looks itself. An order is judged once:
//
//	signature ─▶ seen before? ─▶ Admits ─▶ fresh look ─▶ Permits ─▶ intent ─▶ systemd ─▶ result
//
// The intent is on disk before systemd is asked. An order whose result never followed may have been done; it is
// reported as unknown and never repeated.
package act

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os/user"
	"strconv"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/command"
)

// maxRequest is the largest request in bytes: an order with its signature, and room for neither more nor less.
const maxRequest = 8 << 10

// Config says where the doer finds what it needs. All paths are fixed at install; none comes from the network.
type Config struct {
	Root         string        // of the host's own files: processes, sessions, locks of package managers
	PolicyPath   string        // local policy; root-owned
	SignersPath  string        // public keys of the signers; root-owned
	PausePath    string        // its existence pauses actions
	StateDir     string        // session and record
	LookSocket   string        // of the privileged reader
	IdentityPath string        // certificate that enrolment wrote, PEM
	Peer         string        // user that may ask besides root
	Idle         time.Duration // end after this long without a request; 0 never ends
}

// DefaultConfig returns the paths that the packages install.
func DefaultConfig() Config {
	return Config{
		Root:         "/",
		PolicyPath:   command.PolicyFile,
		SignersPath:  "/etc/gapura/signers.yaml",
		PausePath:    "/etc/gapura/paused",
		StateDir:     "/var/lib/gapura/act",
		LookSocket:   "/run/gapura/look.sock",
		IdentityPath: "/var/lib/gapura/agent/cert.pem",
		Peer:         "gapura",
		Idle:         20 * time.Second,
	}
}

// Systemd is what the doer needs of systemd.
type Systemd interface {
	// Unit reads a unit's state now.
	Unit(ctx context.Context, name string) (State, error)
	// Do queues one job and waits for its end; result is systemd's word for it. An error that is ErrNotQueued says
	// that nothing happened; after any other error it may have.
	Do(ctx context.Context, verb command.Verb, unit string) (result string, err error)
}

// ErrNotQueued says that systemd took no job.
var ErrNotQueued = errors.New("systemd took no job")

// Deps are the doer's connections to the world.
type Deps struct {
	Listener net.Listener // Unix socket, as systemd hands it over
	Systemd  Systemd
	Log      *slog.Logger
}

// Doer judges orders and carries out those that both keys permit.
type Doer struct {
	cfg  Config
	deps Deps
	log  *slog.Logger
	host host
	peer uint32 // user id that may ask besides root

	seat seat // one order at a time

	mu     sync.Mutex // guards record
	record *record    // nil until it could be opened
}

// New makes a doer. A record that cannot be opened is no error here: it refuses every order, and says so.
func New(cfg Config, deps Deps) (*Doer, error) {
	d := &Doer{cfg: cfg, deps: deps, log: deps.Log.With("part", "act"), host: host{root: cfg.Root}}
	if cfg.Peer == "" {
		return d, nil
	}
	peer, err := user.Lookup(cfg.Peer)
	if err != nil {
		return nil, fmt.Errorf("find the user that may ask: %w", err)
	}
	id, err := strconv.ParseUint(peer.Uid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("read the id of user %s: %w", cfg.Peer, err)
	}
	d.peer = uint32(id)
	return d, nil
}

// Run answers requests until ctx ends or, when Config says so, none has come for a while. It returns after the order in
// hand is finished.
func (d *Doer) Run(ctx context.Context) error {
	defer d.close()
	ctx, end := context.WithCancel(ctx)
	defer end()
	quiet := newQuiet(d.cfg.Idle, end)
	return local.Serve(ctx, d.deps.Listener, d.mayAsk, maxRequest, func(ctx context.Context, request []byte) []byte {
		defer quiet.enter()()
		return d.handle(ctx, request)
	})
}

func (d *Doer) mayAsk(uid uint32) bool { return uid == 0 || uid == d.peer || command.Off("peer") }

func (d *Doer) close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.record != nil {
		d.record.close()
		d.record = nil
	}
}

// opened returns the record, opening it when that has not succeeded yet.
func (d *Doer) opened() (*record, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.record != nil {
		return d.record, nil
	}
	r, err := openRecord(d.cfg.StateDir, time.Now())
	if err != nil {
		return nil, err
	}
	d.record = r
	return r, nil
}
