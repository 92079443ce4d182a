package brain

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Journal remembers what the brain decided. Commit is one transaction: after it returned nil, everything in the batch
// survives a kill -9; after an error nothing of it happened. It returns which entry of the audit the batch's first one has
// become; the others follow it.
type Journal interface {
	Commit(ctx context.Context, batch Batch) (firstEntry uint64, err error)
}

// Batch is what one turn of the brain makes durable before it acts.
type Batch struct {
	At           time.Time
	Changes      []Change             // of agents' spools; the store also advances each spool's high water
	Facts        []fact.Fact          // present facts, latest of a key; a fact.Removal deletes
	Views        []ReplacedView       // hosts whose whole view was replaced by a snapshot
	Observations []fact.Fact          // looks from outside
	Incidents    []*incident.Incident // whole, as they stand now
	Actions      []*remedy.Action     // whole, as they stand now
	Standing     *remedy.Standing     // of the guards; nil when it has not changed
	Audit        []AuditEntry
	Letters      []Letter
}

// Empty reports whether there is nothing to commit.
func (b *Batch) Empty() bool {
	return len(b.Changes) == 0 && len(b.Facts) == 0 && len(b.Views) == 0 && len(b.Observations) == 0 &&
		len(b.Incidents) == 0 && len(b.Actions) == 0 && b.Standing == nil && len(b.Audit) == 0 && len(b.Letters) == 0
}

// Change is one numbered fact of an agent's spool.
type Change struct {
	Spool string
	Seq   uint64
	Fact  fact.Fact
}

// ReplacedView is a host's view after a snapshot: facts of the host that are not in it are gone.
type ReplacedView struct {
	Host  string
	Facts []fact.Fact
}

// AuditEntry says who or what decided, on which evidence, with which result.
type AuditEntry = trail.Entry

// Past is what the brain reads at start.
type Past struct {
	Hosts     []HostRecord
	Sites     []SiteRecord
	Facts     []fact.Fact
	Incidents []*incident.Incident // open ones, and those of the last 24 h
	Actions   []*remedy.Action     // of the last 24 h, and every one that is not terminal
	Standing  remedy.Standing
	HighWater map[string]uint64 // "host/spool" → highest committed seq
}

// HostRecord is a host as it was enrolled.
type HostRecord struct {
	Name      string
	Enrolled  time.Time
	Labels    map[string]string // customer, cluster, …
	Addresses []string          // registered for it; probes go nowhere else
	Revoked   bool
	LastSpoke time.Time
}

// SiteRecord is a site an operator configured.
type SiteRecord struct {
	Name     string
	URL      string // what to look at, "http://shop.example/"
	Address  string // ip:port to connect to, empty for DNS or the claiming host's address
	Interval time.Duration
	Expect   int // status that is well, 0 for any that is not a failure
	OptOut   bool
}
