package store

import (
	"context"
	"crypto/sha256"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var factRows = insert{
	into: "facts (host, fact_key, kind, at, witness, format, doc)", width: 7,
	conflict: `ON CONFLICT (host, fact_key) DO UPDATE SET kind = excluded.kind, at = excluded.at, witness = excluded.witness,
		format = excluded.format, doc = excluded.doc`,
}

const deleteFact = `DELETE FROM facts WHERE host = $1 AND fact_key = $2`

// factKey is what a present fact is found by.
func factKey(key fact.Key) []byte {
	sum := sha256.Sum256([]byte(string(key.Kind) + "\x00" + key.Subject))
	return sum[:]
}

// replaceViews makes each host's facts those of its snapshot and no others.
func (t *transaction) replaceViews(views []brain.ReplacedView) error {
	for _, view := range views {
		if _, err := t.exec(`DELETE FROM facts WHERE host = $1`, view.Host); err != nil {
			return err
		}
		facts := make([]fact.Fact, len(view.Facts))
		for i, f := range view.Facts {
			f.Host = view.Host
			facts[i] = f
		}
		if err := t.putFacts(facts); err != nil {
			return err
		}
	}
	return nil
}

// putFacts applies facts in order: the last of a key stands, a removal deletes.
func (t *transaction) putFacts(facts []fact.Fact) error {
	type place struct {
		host string
		key  fact.Key
	}
	last := make(map[place]int, len(facts))
	for i, f := range facts {
		last[place{f.Host, standsFor(f)}] = i
	}
	rows := make([]any, 0, factRows.width*len(facts))
	for i, f := range facts {
		key := standsFor(f)
		if last[place{f.Host, key}] != i {
			continue // one statement cannot touch a row twice, and only the last stands anyway
		}
		if f.Body.Kind() == (fact.Removal{}).Kind() {
			if _, err := t.exec(deleteFact, f.Host, factKey(key)); err != nil {
				return err
			}
			continue
		}
		row, err := factRow(f, key)
		if err != nil {
			return err
		}
		rows = append(rows, row...)
	}
	return t.insert(factRows, rows)
}

// standsFor returns the key a fact speaks about: a removal speaks about what it removes.
func standsFor(f fact.Fact) fact.Key {
	if r, ok := f.Body.(fact.Removal); ok {
		return fact.Key{Kind: r.Of, Subject: r.Name}
	}
	return f.Key()
}

func factRow(f fact.Fact, key fact.Key) ([]any, error) {
	format, doc, err := encodeFact(f)
	if err != nil {
		return nil, err
	}
	return []any{f.Host, factKey(key), string(key.Kind), micros(f.At), f.Witness, format, doc}, nil
}

// loadFacts reads the present facts, and files under their own keys those that an upgrade has taught this program to read.
func (s *Store) loadFacts(ctx context.Context) ([]fact.Fact, error) {
	facts, learnt, err := s.readFacts(ctx)
	if err != nil || len(learnt) == 0 {
		return facts, err
	}
	if err := s.relearn(ctx, learnt); err != nil {
		return nil, err
	}
	facts, _, err = s.readFacts(ctx)
	return facts, err
}

// learntFact was stored as a fact of unknown type and can be read now.
type learntFact struct {
	fact.Fact
	oldKey []byte
}

func (s *Store) readFacts(ctx context.Context) (facts []fact.Fact, learnt []learntFact, err error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT host, fact_key, kind, at, witness, format, doc FROM facts ORDER BY host, at, fact_key`)
	if err != nil {
		return nil, nil, err
	}
	err = each(rows, func() error {
		var f fact.Fact
		var kind fact.Kind
		var format string
		var at int64
		var key, doc []byte
		if err := rows.Scan(&f.Host, &key, &kind, &at, &f.Witness, &format, &doc); err != nil {
			return err
		}
		f.At = fromMicros(at)
		decodeFact(&f, format, doc)
		facts = append(facts, f)
		if kind == opaqueKind && f.Body.Kind() != opaqueKind {
			learnt = append(learnt, learntFact{f, key})
		}
		return nil
	})
	return facts, learnt, err
}

var opaqueKind = fact.Opaque{}.Kind()

// relearn gives facts their own keys. Where a fact of that key stands already, it is newer and stays.
func (s *Store) relearn(ctx context.Context, learnt []learntFact) error {
	absent := insert{into: factRows.into, width: factRows.width, conflict: "ON CONFLICT DO NOTHING"}
	return s.write(ctx, "file facts that can be read now", func(t *transaction) error {
		for _, f := range learnt {
			if _, err := t.exec(deleteFact, f.Host, f.oldKey); err != nil {
				return err
			}
			row, err := factRow(f.Fact, f.Key())
			if err != nil {
				return err
			}
			if err := t.insert(absent, row); err != nil {
				return err
			}
		}
		return nil
	})
}
