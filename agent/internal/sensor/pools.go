package sensor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Pools is the witness of php-fpm's pools that have a status listener of their own. A pool is never asked through its own
// socket: when all its workers are busy it does not answer there, and the question would stand in the visitors' way.
type Pools struct {
	board *Board
	log   *slog.Logger
	asked map[fact.Key]time.Time
	said  map[fact.Key]bool // pools that are said to be missing
}

// Pace and bounds of the pools witness.
const (
	poolsTick  = 10 * time.Second // while a pool is busy it is asked so often …
	poolsCalm  = time.Minute      // … and so often while it is not
	poolsRound = 5 * time.Second  // all of them together
	poolWait   = 500 * time.Millisecond
	maxPools   = 64 // asked in one round
)

// NewPools returns the witness of the board's pools.
func NewPools(board *Board, log *slog.Logger) *Pools {
	return &Pools{
		board: board, log: log.With("part", "pools"),
		asked: make(map[fact.Key]time.Time), said: make(map[fact.Key]bool),
	}
}

// Name returns "pools".
func (*Pools) Name() string { return "pools" }

// Run says pools with their figures until ctx ends.
func (p *Pools) Run(ctx context.Context, say Say) error {
	tick := time.NewTicker(poolsTick)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			p.round(ctx, say)
		}
	}
}

// round asks the pools whose time has come.
func (p *Pools) round(ctx context.Context, say Say) {
	ctx, cancel := context.WithTimeout(ctx, poolsRound)
	defer cancel()
	pools := Latest[fact.Pool](p.board)
	now, left := time.Now(), maxPools
	named := make(map[fact.Key]time.Time)
	for _, pool := range pools {
		if !listensForStatus(pool, pools) {
			continue
		}
		key := fact.Key{Kind: pool.Kind(), Subject: pool.Subject()}
		named[key] = p.asked[key]
		rest := poolsCalm
		if p.busy(pool, pools) {
			rest = poolsTick
		}
		// A tick comes a little early or late: half of one is near enough.
		if left == 0 || ctx.Err() != nil || now.Sub(p.asked[key]) < rest-poolsTick/2 {
			continue
		}
		left--
		named[key] = now
		p.ask(ctx, pool, key, say)
	}
	p.asked = named
}

// listensForStatus reports whether a pool can be asked: at a listener of its own, and as the present workers run it where
// that is known.
func listensForStatus(pool fact.Pool, pools []fact.Pool) bool {
	if pool.Name == "" || pool.StatusListen == "" || pool.StatusPath == "" || pool.StatusListen == pool.Listen {
		return false
	}
	for _, other := range pools {
		if pool.Tree == fact.Disk && other.Tree == fact.Running && other.Unit == pool.Unit && other.Name != "" {
			return false
		}
	}
	return true
}

// busy reports whether a pool may be short of workers: it, or the sum over its unit's pools, had none idle, or a site
// behind a web server failed in the last window.
func (p *Pools) busy(pool fact.Pool, pools []fact.Pool) bool {
	for _, other := range pools {
		idle, known := other.Idle.Get()
		sum := other.Name == "" && other.Unit == pool.Unit
		if known && idle == 0 && other.Active.Or(0) > 0 && (sum || other.Subject() == pool.Subject()) {
			return true
		}
	}
	for _, traffic := range Latest[fact.Traffic](p.board) {
		if traffic.Status502+traffic.Status503+traffic.Status504 > 0 {
			return true
		}
	}
	return false
}

// ask asks one pool and says what it answered.
func (p *Pools) ask(ctx context.Context, pool fact.Pool, key fact.Key, say Say) {
	ctx, cancel := context.WithTimeout(ctx, poolWait)
	defer cancel()
	text, err := fastcgi(ctx, pool.StatusListen, pool.StatusPath, "json")
	if err == nil {
		pool, err = withStatus(pool, text)
	}
	name := p.Name() + " " + pool.Unit + " " + pool.Name
	switch {
	case errors.Is(err, fs.ErrPermission) && !p.said[key]:
		say(fact.Missing{Name: name, Why: err.Error() + " (let its group be one of gapura's: listen.group or listen.acl_users)"})
		p.said[key] = true
	case err != nil:
		p.log.Debug("pool does not tell its status", "unit", pool.Unit, "pool", pool.Name, "error", err)
	default:
		if p.said[key] {
			say(fact.Missing{Name: name, OK: true})
			delete(p.said, key)
		}
		if _, stands := Find[fact.Pool](p.board, key.Subject); stands { // it may have gone meanwhile
			say(pool)
		}
	}
}

// withStatus adds to a pool the figures of its status page.
func withStatus(pool fact.Pool, text string) (fact.Pool, error) {
	var status struct {
		Pool    string  `json:"pool"`
		Active  *uint32 `json:"active processes"`
		Idle    *uint32 `json:"idle processes"`
		Asked   *uint64 `json:"accepted conn"`
		Slow    *uint64 `json:"slow requests"`
		Reached *uint64 `json:"max children reached"`
	}
	if err := json.Unmarshal([]byte(text), &status); err != nil {
		return pool, fmt.Errorf("read the status of pool %s: %w", pool.Name, err)
	}
	if status.Pool != pool.Name || status.Active == nil || status.Idle == nil {
		return pool, fmt.Errorf("read the status of pool %s: it is that of %.64q", pool.Name, status.Pool)
	}
	pool.Active, pool.Idle = fact.Known(*status.Active), fact.Known(*status.Idle)
	pool.Requests, pool.Slow, pool.MaxChildrenReached = maybe(status.Asked), maybe(status.Slow), maybe(status.Reached)
	return pool, nil
}

func maybe[T any](value *T) fact.Maybe[T] {
	if value == nil {
		return fact.Maybe[T]{}
	}
	return fact.Known(*value)
}
