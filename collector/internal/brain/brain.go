package brain

import (
	"context"
	"fmt"
	"log/slog"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

// Bounds of the loop.
const (
	inboxSize  = 1024            // arrivals that wait; a full inbox slows the agents down
	turnSize   = 256             // arrivals taken in one turn: one commit for all of them
	idleTick   = time.Second     // how often time alone is looked at
	commitWait = 2 * time.Second // between tries when the store refuses
)

// Config is what an operator sets.
type Config struct {
	Incident incident.Limits `yaml:"incident"`
	Remedy   remedy.Policy   `yaml:"remedy"`
	// SilentAfter is how long an agent may be silent before that is evidence (40 s).
	SilentAfter time.Duration `yaml:"silent_after"`
	// WordLooks is how many sites behind one broken part are looked at, at the host's word (3).
	WordLooks int `yaml:"word_looks"`
}

// Defaults returns the shipped configuration.
func Defaults() Config {
	return Config{Incident: incident.Defaults(), Remedy: remedy.DefaultPolicy(), SilentAfter: 40 * time.Second, WordLooks: 3}
}

// Hand gets orders to hosts.
type Hand interface {
	// Seal binds an order to the host's present stream and signs it; send hands it over, once.
	Seal(ctx context.Context, order command.Order) (send func() error, err error)
	Connected(host string) bool
}

// Eye looks at sites from outside. Want does not block; what was seen comes back through Brain.Observe.
type Eye interface {
	Want(LookWanted)
}

// LookWanted is a look from outside that the brain asks for.
type LookWanted struct {
	Site    string
	Host    string         // whose view it is held against; empty for a site without an agent
	URL     string         // empty: http://SITE/
	Address netip.AddrPort // registered for the host; zero: by DNS
	Direct  bool           // the address is registered for a host, whatever DNS says
	Expect  int            // status that is well, 0 for any that is not a failure
	Purpose string         // word, confirm, verify, asked
}

// Crier tells people and logs what happened. Tell does not block.
type Crier interface {
	Tell(Notice)
}

// Notice is one thing that people may want to know: a new line of an incident's story, or an action that changed; with
// that comes its incident while it is open, and no line.
type Notice struct {
	At       time.Time
	Incident *incident.Incident
	Action   *remedy.Action
	Entry    incident.Entry
}

// Deps are the brain's hands and eyes.
type Deps struct {
	Journal Journal
	Hand    Hand
	Asker   Asker
	Eye     Eye
	Crier   Crier
	Writer  Writer // nil: no letters are sent
	Scribe  Scribe // nil: nothing is recorded
	Log     *slog.Logger
	NewID   func() string // UUIDv7
}

// Brain is the loop and everything it alone may touch.
type Brain struct {
	cfg  Config
	deps Deps

	inbox     chan func(now time.Time) // what changes something: not taken while the store refuses
	questions chan func(now time.Time) // what only reads

	// Only the goroutine in Run touches what follows.
	view     *fleet.View
	memory   *diagnose.Memory
	ledger   *incident.Ledger
	engine   *remedy.Engine
	hosts    map[string]HostRecord
	sizes    map[label]int        // how many enrolled hosts have it
	water    map[string]uint64    // "host/spool" → highest number taken in
	streams  map[string]uint64    // host → the stream that counts
	fell     map[string]time.Time // "host unit" → when we were told that it goes down
	silent   map[string]time.Time // host → since when its agent says nothing
	news     []string             // hosts whose incidents may look different by what this turn took in
	ticked   time.Time            // when tick last ran
	asking   *asking              // what hosts are asked
	pondered int                  // the open incident that is thought over next
	batch    Batch
	audited  uint64                      // entry of the audit that the first of the last batch has become
	after    []func(ctx context.Context) // to be done once the batch is committed
	next     []func(now time.Time)       // for the next turn
	stuck    error                       // why the last commit failed, nil when it did not
	started  time.Time

	errands sync.WaitGroup // what waits for the outside world; Run waits for it
}

// New returns a brain that continues from its past.
func New(cfg Config, deps Deps, past Past, now time.Time) (*Brain, error) {
	if err := cfg.Remedy.Validate(); err != nil {
		return nil, fmt.Errorf("check remedy policy: %w", err)
	}
	deps.Log = deps.Log.With("part", "brain")
	if deps.Writer == nil {
		deps.Writer = unwritten{}
	}
	if deps.Scribe == nil {
		deps.Scribe = deaf{}
	}
	b := &Brain{
		cfg: cfg, deps: deps, inbox: make(chan func(time.Time), inboxSize), questions: make(chan func(time.Time)),
		view: fleet.New(), memory: diagnose.NewMemory(),
		ledger: incident.NewLedger(cfg.Incident, past.Incidents, func() string { return "incidents/" + deps.NewID() }),
		engine: remedy.NewEngine(cfg.Remedy, past.Actions, past.Standing, now, deps.NewID),
		hosts:  make(map[string]HostRecord), sizes: make(map[label]int), water: past.HighWater,
		streams: make(map[string]uint64), fell: make(map[string]time.Time), silent: make(map[string]time.Time), started: now,
		asking: newAsking(),
	}
	if b.water == nil {
		b.water = make(map[string]uint64)
	}
	if cfg.SilentAfter > 0 {
		b.view.SilentAfter = cfg.SilentAfter
	}
	for _, h := range past.Hosts {
		b.register(h, now)
	}
	for _, s := range past.Sites {
		b.addSite(s)
	}
	for _, f := range past.Facts {
		if _, enrolled := b.hosts[f.Host]; enrolled {
			b.view.Apply(f, f.At)
		}
	}
	for _, h := range b.view.Hosts() { // what was remembered is no sign of life
		h.Heard = h.Spoke
	}
	return b, nil
}

// Run is the loop. It returns nil when ctx ends, after what had arrived was committed and every errand has ended.
func (b *Brain) Run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer b.errands.Wait()
	defer stop()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		inbox := b.inbox
		if b.stuck != nil {
			inbox = nil // nothing more is taken in than can be made durable
		}
		select {
		case <-ctx.Done():
			b.drain()
			return b.commit(context.WithoutCancel(ctx))
		case ask := <-b.questions:
			ask(time.Now())
			continue
		case f := <-inbox:
			b.take(f)
		case <-timer.C:
		}
		timer.Reset(b.pause(b.turn(ctx)))
	}
}

// turn advances the four, commits, and acts. It returns when time alone will want another turn.
func (b *Brain) turn(ctx context.Context) (next time.Time) {
	if b.stuck == nil {
		b.resume()
		next = b.advance(time.Now())
	}
	err := b.commit(ctx)
	if err != nil && b.stuck == nil {
		b.deps.Log.Error("commit refused: nothing is acknowledged and nothing is done until it works again", "error", err)
	}
	if err == nil && b.stuck != nil {
		b.deps.Log.Info("commit works again")
	}
	b.stuck = err
	if err == nil {
		b.act(ctx)
	}
	return next
}

// take runs an arrival and those that wait behind it: they share one commit, and one review of the incidents of each host
// that they are about.
func (b *Brain) take(f func(time.Time)) {
	defer b.reviewNews()
	f(time.Now())
	for n := 1; n < turnSize; n++ {
		select {
		case f := <-b.inbox:
			f(time.Now())
		default:
			return
		}
	}
}

// resume runs what the last turn left for this one.
func (b *Brain) resume() {
	todo := b.next
	b.next = nil
	for _, f := range todo {
		f(time.Now())
	}
}

func (b *Brain) drain() {
	select {
	case f := <-b.inbox:
		b.take(f)
	default:
	}
}

// pause returns how long the loop may sleep.
func (b *Brain) pause(next time.Time) time.Duration {
	if b.stuck != nil {
		return commitWait
	}
	if len(b.next) > 0 {
		return 0
	}
	if next.IsZero() {
		return idleTick
	}
	return max(time.Millisecond, min(time.Until(next), idleTick))
}

// commit makes the turn durable. After an error the batch is kept and tried again.
func (b *Brain) commit(ctx context.Context) error {
	b.gather()
	if b.batch.Empty() {
		return nil
	}
	b.batch.At = time.Now()
	first, err := b.deps.Journal.Commit(ctx, b.batch)
	if err != nil {
		return fmt.Errorf("commit %d changes, %d incidents, %d actions: %w",
			len(b.batch.Changes), len(b.batch.Incidents), len(b.batch.Actions), err)
	}
	b.batch, b.audited = Batch{}, first
	return nil
}

// act does what waited for the commit.
func (b *Brain) act(ctx context.Context) {
	todo := b.after
	b.after = nil
	for _, f := range todo {
		f(ctx)
	}
}

// then puts off something until the batch is committed.
func (b *Brain) then(f func()) { b.after = append(b.after, func(context.Context) { f() }) }

// thenOrder puts off an order until the batch is committed, and tells it by which entry of the audit it is: 0 when no entry
// stands for it, and then no signer signs it. It waits for the outside world, so it runs beside the loop and ends with it.
func (b *Brain) thenOrder(action string, errand func(ctx context.Context, entry uint64)) {
	place := slices.IndexFunc(b.batch.Audit, func(e AuditEntry) bool { return e.Action == reserved && e.Object == "actions/"+action })
	b.after = append(b.after, func(ctx context.Context) {
		var entry uint64
		if place >= 0 {
			entry = b.audited + uint64(place)
		}
		b.errands.Go(func() { errand(ctx, entry) })
	})
}

// post hands something to the loop from a goroutine that waited for the outside world.
func (b *Brain) post(ctx context.Context, f func(now time.Time)) error {
	if ctx.Err() != nil { // both ways below may be open: whoever has ended says no more
		return fmt.Errorf("hand something to the brain: %w", context.Cause(ctx))
	}
	select {
	case b.inbox <- f:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("hand something to the brain: %w", context.Cause(ctx))
	}
}

// Ask runs a question in the loop and waits for it. The view and what hangs on it must not be kept after it returns.
func (b *Brain) Ask(ctx context.Context, question func(v *fleet.View, now time.Time)) error {
	done := make(chan struct{})
	select {
	case b.questions <- func(now time.Time) { defer close(done); question(b.view, now) }:
		<-done // the loop runs it right now, and what it writes belongs to the caller only after that
		return nil
	case <-ctx.Done():
		return fmt.Errorf("ask the brain: %w", context.Cause(ctx))
	}
}

// change runs something that changes state in the loop and waits until what it changed is committed.
func (b *Brain) change(ctx context.Context, f func(now time.Time)) error {
	_, err := changed(ctx, b, func(now time.Time) struct{} { f(now); return struct{}{} })
	return err
}

// changed is change with an answer. A caller that stops waiting never sees it: the loop still runs what it was given.
func changed[T any](ctx context.Context, b *Brain, f func(now time.Time) T) (answer T, err error) {
	done := make(chan T, 1)
	if err := b.post(ctx, func(now time.Time) { got := f(now); b.then(func() { done <- got }) }); err != nil {
		return answer, err
	}
	select {
	case answer = <-done:
		return answer, nil
	case <-ctx.Done():
		return answer, fmt.Errorf("wait for the brain: %w", context.Cause(ctx))
	}
}

// queue adds something to the next turn from inside this one. The loop is the only reader of its inbox, so it must not
// wait for room there.
func (b *Brain) queue(f func(now time.Time)) { b.next = append(b.next, f) }
