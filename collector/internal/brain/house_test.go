package brain_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	php    = "php8.2-fpm.service"
	nginx  = "nginx.service"
	socket = "unix:/run/php/php8.2-fpm.sock"
	shop   = "shop.example"
	ms     = time.Millisecond
)

var errDisk = errors.New("disk full")

// house is a brain with its hands and eyes. Each of them holds the brain to its promise: nothing is done that the journal
// does not hold already.
type house struct {
	t     *testing.T
	brain *brain.Brain
	log   *journalled

	mu      sync.Mutex
	kept    brain.Past // what the journal holds
	actions map[string]*remedy.Action
	opened  map[string]*incident.Incident
	entries []brain.AuditEntry // of the audit
	commits int
	refuse  func(n int) bool // whether the journal refuses its nth call
	calls   int

	events []string // what was done, in order
	looks  []brain.LookWanted
	told   []brain.Notice
	asks   []question
	away   bool                            // the host has no stream
	seal   func(ctx context.Context) error // what the signer says
	tune   func(*brain.Config)             // what an operator set
	lost   bool                            // the stream ends before an order is handed over
	stop   context.CancelFunc
	ended  chan error
	ids    int
}

func newHouse(t *testing.T) *house {
	return &house{
		t: t, log: &journalled{}, actions: map[string]*remedy.Action{}, opened: map[string]*incident.Incident{},
		kept: brain.Past{
			Hosts:     []brain.HostRecord{{Name: "web-1", Addresses: []string{"192.0.2.1"}}, {Name: "web-2", Addresses: []string{"192.0.2.2"}}},
			HighWater: map[string]uint64{},
		},
		refuse: func(int) bool { return false }, seal: func(context.Context) error { return nil },
	}
}

// journalled is a log that can be read while it is written.
type journalled struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write adds to the log.
func (l *journalled) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

// String returns what was logged.
func (l *journalled) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// change changes what the hands and eyes do while the brain runs.
func (h *house) change(f func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	f()
}

// begin starts a brain on what the journal holds.
func (h *house) begin() *house {
	h.t.Helper()
	cfg := brain.Defaults()
	cfg.Remedy.Mode, cfg.Remedy.Limits.Settle = command.Auto, 0
	if h.tune != nil {
		h.tune(&cfg)
	}
	past := h.kept
	past.HighWater = maps.Clone(h.kept.HighWater)
	past.Incidents, past.Actions = nil, nil
	for _, name := range slices.Sorted(maps.Keys(h.opened)) {
		past.Incidents = append(past.Incidents, h.opened[name].Clone())
	}
	for _, id := range slices.Sorted(maps.Keys(h.actions)) {
		past.Actions = append(past.Actions, h.actions[id])
	}
	b, err := brain.New(cfg, brain.Deps{
		Journal: h, Hand: h, Asker: h, Eye: h, Crier: h, Writer: h, Log: slog.New(slog.NewTextHandler(h.log, nil)), NewID: h.newID,
	}, past, time.Now())
	if err != nil {
		h.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(h.t.Context())
	h.brain, h.stop, h.ended = b, stop, make(chan error, 1)
	go func() { h.ended <- b.Run(ctx) }()
	synctest.Wait()
	return h
}

// end stops the brain and waits until nothing of it is left.
func (h *house) end() {
	h.t.Helper()
	h.stop()
	if err := <-h.ended; err != nil && !errors.Is(err, errDisk) {
		h.t.Error(err)
	}
}

func (h *house) newID() string { h.ids++; return fmt.Sprintf("%04d", h.ids) }

// Commit keeps a batch, or refuses all of it.
func (h *house) Commit(_ context.Context, b brain.Batch) (uint64, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.calls++
	if h.refuse(h.calls) {
		return 0, errDisk
	}
	h.commits++
	first := uint64(len(h.entries)) + 1
	h.entries = append(h.entries, b.Audit...)
	for _, c := range b.Changes {
		h.kept.HighWater["web-1/"+c.Spool] = c.Seq
	}
	h.kept.Facts = append(h.kept.Facts, b.Facts...)
	for _, v := range b.Views {
		h.kept.Facts = append(h.kept.Facts, v.Facts...)
	}
	for _, i := range b.Incidents {
		h.opened[i.Name] = i
	}
	if b.Standing != nil {
		h.kept.Standing = *b.Standing
	}
	for _, a := range b.Actions {
		h.actions[a.ID] = a
		h.events = append(h.events, "committed "+string(a.State))
		if !slices.ContainsFunc(b.Letters, func(l brain.Letter) bool { return l.ID == a.ID+" "+string(a.State) }) {
			h.t.Errorf("action %s is %s on disk, and no letter says so", a.ID, a.State)
		}
		if a.Terminal() && !slices.ContainsFunc(b.Audit, func(e brain.AuditEntry) bool { return e.Object == "actions/"+a.ID }) {
			h.t.Errorf("action %s is %s on disk, and no entry of the audit says so", a.ID, a.State)
		}
	}
	return first, nil
}

// Seal signs an order whose action is reserved on disk.
func (h *house) Seal(ctx context.Context, o command.Order) (func() error, error) {
	if err := h.seal(ctx); err != nil {
		return nil, err
	}
	h.did("signed", o.ID, remedy.Reserved)
	if o.Unit != php || o.Verb != command.Start || o.InvocationID != "aa" || o.Host != "web-1" || len(o.EvidenceHash) != 32 {
		h.t.Errorf("order %+v", o)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if n := int(o.AuditIndex); n == 0 || n > len(h.entries) || h.entries[n-1].Action != "order.reserved" || h.entries[n-1].Object != "actions/"+o.ID ||
		!strings.Contains(h.entries[n-1].Detail, fmt.Sprintf("evidence %x", o.EvidenceHash)) {
		h.t.Errorf("order %s stands on entry %d of %+v", o.ID, o.AuditIndex, h.entries)
	}
	return func() error {
		if h.lost {
			return errors.New("the stream is gone")
		}
		h.did("sent", o.ID, remedy.Signed)
		return nil
	}, nil
}

// Letter writes down that an action changed.
func (h *house) Letter(n brain.Notice) (brain.Letter, bool) {
	if n.Action == nil {
		return brain.Letter{}, false
	}
	return brain.Letter{ID: n.Action.ID + " " + string(n.Action.State)}, true
}

// did notes what was done about an action, which must be known by then.
func (h *house) did(what, id string, must remedy.State) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if a := h.actions[id]; a == nil || a.State != must {
		h.t.Errorf("%s before it was %s on disk: %+v", what, must, a)
	}
	h.events = append(h.events, what)
}

// Connected reports whether the host speaks.
func (h *house) Connected(string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return !h.away
}

// question is one that a host was asked.
type question struct {
	id string
	diagnose.Question
}

// Ask notes a question. It belongs to an incident on disk.
func (h *house) Ask(host, id string, q diagnose.Question) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if host != q.Host || len(h.opened) == 0 {
		h.t.Errorf("asked %s %s before an incident is on disk", host, q)
	}
	h.asks = append(h.asks, question{id, q})
	if h.lost {
		return errors.New("the stream is gone")
	}
	return nil
}

// Want notes a look. One that confirms or verifies belongs to an incident on disk.
func (h *house) Want(w brain.LookWanted) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if (w.Purpose == "confirm" || w.Purpose == "verify") && len(h.opened) == 0 {
		h.t.Errorf("a look to %s what is not on disk", w.Purpose)
	}
	h.looks = append(h.looks, w)
}

// Tell notes what people are told, which must be on disk.
func (h *house) Tell(n brain.Notice) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if n.Action == nil && !slices.ContainsFunc(h.opened[n.Incident.Name].Timeline, func(e incident.Entry) bool { return e == n.Entry }) {
		h.t.Errorf("told what is not on disk: %v", n.Entry)
	}
	if n.Action != nil && h.actions[n.Action.ID] == nil {
		h.t.Errorf("told of an action that is not on disk: %+v", n.Action)
	}
	h.told = append(h.told, n)
}

// hello opens a stream.
func (h *house) hello(stream uint64) {
	h.put(brain.Arrival{Stream: stream, Hello: &brain.Hello{Boot: "b"}})
}

// put hands over what web-1 said and waits until the brain is done with it.
func (h *house) put(a brain.Arrival) {
	h.t.Helper()
	a.Host, a.Received = "web-1", time.Now()
	if err := h.brain.Put(h.t.Context(), a); err != nil {
		h.t.Fatal(err)
	}
	synctest.Wait()
}

func (h *house) facts(bodies ...fact.Body) (list []fact.Fact) {
	for _, b := range bodies {
		list = append(list, fact.Fact{Host: "web-1", At: time.Now(), Witness: "units", Body: b})
	}
	return list
}

// furnish opens stream 1 and says all that is to be known of a host on which everything runs.
func (h *house) furnish() *house {
	h.t.Helper()
	h.hello(1)
	h.put(brain.Arrival{Stream: 1, Snapshot: h.facts(
		fact.Unit{Name: nginx, Load: "loaded", Active: "active", Sub: "running", FileState: "enabled", InvocationID: "nn"},
		alive("aa"), fact.ConfigTest{Unit: php, Server: "php-fpm", Verdict: fact.ConfigOK},
		fact.Vhost{
			Unit: nginx, Server: "nginx", Tree: fact.Running, Names: []string{shop}, File: "/etc/nginx/shop", Line: 1,
			Listeners: []fact.Listener{{Address: "0.0.0.0:80"}}, Routes: []fact.Route{{Location: "/", Protocol: "fastcgi", Target: socket}},
		},
		fact.Pool{Unit: php, Name: "www", Listen: socket, Tree: fact.Running},
		fact.Target{Address: socket, Exists: fact.Yes, Listens: fact.Yes, Connects: fact.Yes, OwnerUnit: php, Local: true},
	)})
	return h
}

func alive(invocation string) fact.Unit {
	return fact.Unit{
		Name: php, Load: "loaded", Active: "active", Sub: "running", FileState: "enabled", InvocationID: invocation, RestartPolicy: "no",
	}
}

func killed() fact.Unit {
	u := alive("aa")
	u.Active, u.Sub, u.Result, u.ExitCode, u.ExitStatus = "failed", "failed", "signal", fact.Killed, 9
	u.Stop.Logged = fact.No
	return u
}

func refusing() fact.Target {
	return fact.Target{Address: socket, Exists: fact.Yes, Listens: fact.No, Connects: fact.No, Errno: "ECONNREFUSED", Local: true}
}

// says sends numbered changes on stream 1, and notes when they are acknowledged.
func (h *house) says(seq uint64, bodies ...fact.Body) {
	h.t.Helper()
	a := brain.Arrival{Stream: 1, Ack: h.acked}
	for n, f := range h.facts(bodies...) {
		a.Changes = append(a.Changes, brain.Change{Spool: "s", Seq: seq + uint64(n), Fact: f})
	}
	h.put(a)
}

func (h *house) acked(seq uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.kept.HighWater["web-1/s"] < seq {
		h.t.Errorf("%d was acknowledged, on disk is %d", seq, h.kept.HighWater["web-1/s"])
	}
	h.events = append(h.events, fmt.Sprint("acked ", seq))
}

// sees lets the prober see the shop on web-1.
func (h *house) sees(status int) {
	h.t.Helper()
	o := fact.Observation{
		Site: shop, Status: status, By: fact.AnsweredProxy, Server: "nginx/1.22.1", Vantage: "prober", Feed: "prober", Tier: fact.TierDirect,
	}
	if status >= 500 {
		o.Failure, o.Body = fact.StatusError, "nginx-502"
	}
	h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: o})
}

func (h *house) observe(f fact.Fact) {
	h.t.Helper()
	if err := h.brain.Observe(h.t.Context(), f); err != nil {
		h.t.Fatal(err)
	}
	synctest.Wait()
}

// passes lets time pass.
func (h *house) passes(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// purposes returns what the looks asked for so far were for, and forgets them.
func (h *house) purposes() (list []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, w := range h.looks {
		list = append(list, w.Purpose)
	}
	h.looks = nil
	return list
}

// done returns what was done so far.
func (h *house) done() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.events)
}

func (h *house) count(event string) (n int) {
	for _, e := range h.done() {
		if e == event {
			n++
		}
	}
	return n
}
