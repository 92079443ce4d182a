package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// Enrolled records a host's first certificate. What was recorded of a host of that name is replaced, and every
// certificate given under the name before is withdrawn: a name is one machine.
func (s *Store) Enrolled(ctx context.Context, e authority.Enrolment) error {
	record := enrolledHost(e)
	addresses, err := json.Marshal(record.Addresses)
	if err != nil {
		return err
	}
	return s.write(ctx, "record enrolment", func(t *transaction) error {
		if err := t.withdraw(e.Host); err != nil {
			return err
		}
		_, err := t.exec(`INSERT INTO hosts (name, role, enrolled, addresses, revoked, last_spoke) VALUES ($1, $2, $3, $4, 0, 0)
			ON CONFLICT (name) DO UPDATE SET role = excluded.role, enrolled = excluded.enrolled, addresses = excluded.addresses, revoked = 0`,
			e.Host, string(e.Role), micros(e.At), addresses)
		if err != nil {
			return err
		}
		if err := t.putLabels(record); err != nil {
			return err
		}
		return t.giveCertificate(e)
	})
}

func enrolledHost(e authority.Enrolment) brain.HostRecord {
	h := brain.HostRecord{Name: e.Host, Enrolled: e.At, Labels: map[string]string{}}
	if e.Labels.Customer != "" {
		h.Labels["customer"] = e.Labels.Customer
	}
	if e.Labels.Cluster != "" {
		h.Labels["cluster"] = e.Labels.Cluster
	}
	for _, a := range e.Labels.Addresses {
		h.Addresses = append(h.Addresses, a.String())
	}
	return h
}

func (t *transaction) giveCertificate(e authority.Enrolment) error {
	_, err := t.exec(`INSERT INTO certificates (serial, host, role, given, given_to, not_after, withdrawn) VALUES ($1, $2, $3, $4, $5, $6, 0)
		ON CONFLICT (serial) DO UPDATE SET not_after = excluded.not_after`,
		e.Serial, e.Host, string(e.Role), micros(e.At), e.From, micros(e.NotAfter))
	return err
}

// Renewed records a host's next certificate; ErrNotFound when the host was deleted or revoked meanwhile.
func (s *Store) Renewed(ctx context.Context, host, serial string, notAfter time.Time) error {
	return s.write(ctx, "record renewal", func(t *transaction) error {
		e := authority.Enrolment{Host: host, Serial: serial, NotAfter: notAfter, At: time.Now()}
		if err := t.row(`SELECT role FROM hosts WHERE name = $1 AND revoked = 0`, host).Scan(&e.Role); err != nil {
			return err
		}
		return t.giveCertificate(e)
	})
}

// Revoked reports whether this certificate, or every certificate of this host, was withdrawn. A host that was deleted,
// or never enrolled here, counts as revoked.
func (s *Store) Revoked(ctx context.Context, host, serial string) (bool, error) {
	const op = "ask for revocation"
	var revoked int64
	err := s.reader.QueryRowContext(ctx, `SELECT revoked FROM hosts WHERE name = $1`, host).Scan(&revoked)
	if errors.Is(err, sql.ErrNoRows) {
		return true, nil
	}
	if err != nil || revoked != 0 {
		return true, s.explain(op, err)
	}
	err = s.reader.QueryRowContext(ctx, `SELECT withdrawn FROM certificates WHERE serial = $1`, serial).Scan(&revoked)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil // given before its row was; the host itself is in good standing
	}
	return err != nil || revoked != 0, s.explain(op, err)
}

// RevokeHost withdraws every certificate of a host, or ErrNotFound. It comes back by enrolling again.
func (s *Store) RevokeHost(ctx context.Context, name string) error {
	return s.write(ctx, "revoke host", func(t *transaction) error {
		if err := t.hit(`UPDATE hosts SET revoked = 1 WHERE name = $1`, name); err != nil {
			return err
		}
		return t.withdraw(name)
	})
}

func (t *transaction) withdraw(host string) error {
	_, err := t.exec(`UPDATE certificates SET withdrawn = 1 WHERE host = $1`, host)
	return err
}
