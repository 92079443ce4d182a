package collector

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/collector/internal/trail"
)

// sealer signs how the audit stands.
type sealer interface {
	SignCheckpoint(ctx context.Context, c trail.Checkpoint) (trail.Checkpoint, error)
}

// keepTrail has a checkpoint of the audit signed every minute in which something was added.
func (c *Collector) keepTrail(ctx context.Context) error {
	tick := time.NewTicker(trail.Every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			c.sealTrail(ctx)
		}
	}
}

// sealTrail keeps a signed checkpoint of the audit when it has grown since the last, and logs it: a journal that is kept
// elsewhere is a witness too.
func (c *Collector) sealTrail(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	signed, err := seal(ctx, c.store, c.sealer)
	switch {
	case err != nil:
		c.log.Error("audit checkpoint not signed", "error", err)
	case signed.Size > 0:
		c.log.Info("audit checkpoint", "checkpoint", signed)
	}
}

func seal(ctx context.Context, s *store.Store, signer sealer) (trail.Checkpoint, error) {
	head, err := s.AuditHead(ctx)
	if err != nil {
		return trail.Checkpoint{}, err
	}
	last, err := s.LastCheckpoint(ctx)
	if err != nil || head.N == 0 || head.N == last.Size && string(head.Hash) == string(last.Head) {
		return trail.Checkpoint{}, err
	}
	signed, err := signer.SignCheckpoint(ctx, trail.Checkpoint{Size: head.N, Head: head.Hash})
	if err != nil {
		return trail.Checkpoint{}, err
	}
	return signed, s.PutCheckpoint(ctx, signed)
}

// AuditCheck says what to verify, and against what.
type AuditCheck struct {
	File    string // an export to verify instead of the database; "-" reads standard input
	Against string // an earlier export, or a log with checkpoints, that is a witness; empty for none
	Keys    string // public keys of the signers; empty for those beside the CA
	Stdin   io.Reader
}

// VerifyAudit checks the audit, or an export of it, and says where it ends. The error names the first entry that is not
// what was written.
func VerifyAudit(ctx context.Context, cfg Config, check AuditCheck) (trail.Found, error) {
	path := check.Keys
	if path == "" {
		path = authority.SignersPath(cfg.DataDir)
	}
	keys, err := authority.ReadSignerKeys(path)
	if err != nil {
		return trail.Found{}, err
	}
	witness, err := check.witness()
	if err != nil {
		return trail.Found{}, err
	}
	if check.File != "" {
		return check.export(witness, keys)
	}
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return trail.Found{}, err
	}
	defer own(cfg.database(), "gapura-collector") //nolint:errcheck // root's WAL files must stay usable to the collector
	found, err := s.VerifyAudit(ctx, witness, keys)
	return found, errors.Join(err, s.Close())
}

// witness reads what was exported before. Lines of something else, as a log has them, do not matter.
func (a AuditCheck) witness() (w trail.Witness, err error) {
	if a.Against == "" {
		return w, nil
	}
	from, err := a.open(a.Against)
	if err != nil {
		return w, err
	}
	defer from.Close()
	w.Hashes = make(map[uint64][]byte)
	for line, err := range trail.Lines(from) {
		if err != nil {
			return w, fmt.Errorf("read %s: %w", a.Against, err)
		}
		switch {
		case line.Checkpoint != nil:
			w.Checkpoints = append(w.Checkpoints, *line.Checkpoint)
		case line.Record != nil:
			w.Hashes[line.Record.N] = line.Record.Hash
		}
	}
	if len(w.Checkpoints)+len(w.Hashes) == 0 {
		return w, fmt.Errorf("read %s: it holds no checkpoint and no entry", a.Against)
	}
	return w, nil
}

// export verifies a file. It is read twice: its checkpoints are witnesses of its entries.
func (a AuditCheck) export(witness trail.Witness, keys map[string]ed25519.PublicKey) (found trail.Found, err error) {
	var records []trail.Record
	from, err := a.open(a.File)
	if err != nil {
		return found, err
	}
	defer from.Close()
	for line, err := range trail.Lines(from) {
		switch {
		case err != nil:
			return found, fmt.Errorf("read %s: %w", a.File, err)
		case line.Checkpoint != nil:
			witness.Checkpoints = append(witness.Checkpoints, *line.Checkpoint)
		case line.Record != nil:
			records = append(records, *line.Record)
		default:
			return found, fmt.Errorf("read %s: a line that is neither an entry nor a checkpoint", a.File)
		}
	}
	verifier, err := trail.NewVerifier(witness, keys)
	if err != nil {
		return found, err
	}
	if len(records) > 0 {
		verifier.From(records[0].N, records[0].Previous)
	}
	for _, r := range records {
		if err := verifier.Add(r); err != nil {
			return found, err
		}
	}
	return verifier.End()
}

func (a AuditCheck) open(path string) (io.ReadCloser, error) {
	if path == "-" {
		return io.NopCloser(a.Stdin), nil
	}
	return os.Open(path)
}

// AuditExport says what to export.
type AuditExport struct {
	From        uint64 // the first entry
	Checkpoints bool   // only those
}

// ExportAudit writes the audit as JSON lines, each checkpoint after the entry that it ends with.
func ExportAudit(ctx context.Context, cfg Config, export AuditExport, to io.Writer) error {
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return err
	}
	defer own(cfg.database(), "gapura-collector") //nolint:errcheck // root's WAL files must stay usable to the collector
	return errors.Join(exportAudit(ctx, s, export, to), s.Close())
}

func exportAudit(ctx context.Context, s *store.Store, export AuditExport, to io.Writer) error {
	marks, err := s.Checkpoints(ctx, export.From)
	if err != nil {
		return err
	}
	write := func(upTo uint64) error {
		for ; len(marks) > 0 && marks[0].Size <= upTo; marks = marks[1:] {
			if err := trail.WriteCheckpoint(to, marks[0]); err != nil {
				return err
			}
		}
		return nil
	}
	if !export.Checkpoints {
		err = s.EachAudit(ctx, export.From, func(r trail.Record) error {
			return errors.Join(trail.WriteRecord(to, r), write(r.N))
		})
	}
	return errors.Join(err, write(^uint64(0)))
}
