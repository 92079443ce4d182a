package store

import (
	"math"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

var (
	changeRows = insert{into: "changes (host, spool, seq, received, at, kind, format, doc)", width: 8}
	spoolRows  = insert{
		into: "spools (host, spool, seq, updated)", width: 4,
		conflict: "ON CONFLICT (host, spool) DO UPDATE SET seq = excluded.seq, updated = excluded.updated",
	}
)

// spool names one agent's spool.
type spool struct{ host, id string }

// addChanges adds what is above each spool's high water and advances it.
func (t *transaction) addChanges(changes []brain.Change, now time.Time) error {
	if len(changes) == 0 {
		return nil
	}
	high, err := t.highWater(changes)
	if err != nil {
		return err
	}
	advanced := map[spool]bool{}
	rows := make([]any, 0, changeRows.width*len(changes))
	for _, c := range changes {
		from := spool{c.Fact.Host, c.Spool}
		// No honest spool reaches a number that a BIGINT cannot hold.
		if c.Seq <= high[from] || c.Seq > math.MaxInt64 {
			continue
		}
		format, doc, err := encodeFact(c.Fact)
		if err != nil {
			return err
		}
		rows = append(rows, from.host, from.id, int64(c.Seq), micros(now), micros(c.Fact.At), string(c.Fact.Body.Kind()), format, doc)
		high[from], advanced[from] = c.Seq, true
	}
	if err := t.insert(changeRows, rows); err != nil {
		return err
	}
	rows = rows[:0]
	for from := range advanced {
		rows = append(rows, from.host, from.id, int64(high[from]), micros(now))
	}
	return t.insert(spoolRows, rows)
}

// highWater reads the highest committed number of every spool that the changes come from.
func (t *transaction) highWater(changes []brain.Change) (map[spool]uint64, error) {
	high := map[spool]uint64{}
	var hosts []any
	seen := map[string]bool{}
	for _, c := range changes {
		if !seen[c.Fact.Host] {
			seen[c.Fact.Host] = true
			hosts = append(hosts, c.Fact.Host)
		}
	}
	for len(hosts) > 0 {
		n := min(len(hosts), 64)
		if err := t.readHighWater(high, hosts[:n]); err != nil {
			return nil, err
		}
		hosts = hosts[n:]
	}
	return high, nil
}

func (t *transaction) readHighWater(high map[spool]uint64, hosts []any) error {
	rows, err := t.tx.QueryContext(t.ctx, `SELECT host, spool, seq FROM spools WHERE host IN (`+places(1, len(hosts))+`)`, hosts...)
	if err != nil {
		return err
	}
	return each(rows, func() error {
		var from spool
		var seq uint64
		if err := rows.Scan(&from.host, &from.id, &seq); err != nil {
			return err
		}
		high[from] = seq
		return nil
	})
}
