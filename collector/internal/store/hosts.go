package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/identity"
)

const selectHosts = `SELECT name, enrolled, addresses, revoked, last_spoke FROM hosts WHERE role = 'host'`

// Hosts returns every host by name; remote vantages are not hosts.
func (s *Store) Hosts(ctx context.Context) ([]brain.HostRecord, error) {
	hosts, err := s.readHosts(ctx, selectHosts+` ORDER BY name`, `SELECT host, label, value FROM host_labels`)
	return hosts, s.explain("list hosts", err)
}

// Host returns the host of a name, or ErrNotFound.
func (s *Store) Host(ctx context.Context, name string) (brain.HostRecord, error) {
	hosts, err := s.readHosts(ctx, selectHosts+` AND name = $1`, `SELECT host, label, value FROM host_labels WHERE host = $1`, name)
	if err == nil && len(hosts) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return brain.HostRecord{}, s.explain("read host", err)
	}
	return hosts[0], nil
}

// RevokedHosts returns the names of the hosts that were revoked.
func (s *Store) RevokedHosts(ctx context.Context) ([]string, error) {
	const op = "list revoked hosts"
	rows, err := s.reader.QueryContext(ctx, `SELECT name FROM hosts WHERE role = 'host' AND revoked = 1`)
	if err != nil {
		return nil, s.explain(op, err)
	}
	var names []string
	err = each(rows, func() error {
		var name string
		err := rows.Scan(&name)
		names = append(names, name)
		return err
	})
	return names, s.explain(op, err)
}

func (s *Store) readHosts(ctx context.Context, hostsQuery, labelsQuery string, args ...any) ([]brain.HostRecord, error) {
	labels, err := s.readLabels(ctx, labelsQuery, args...)
	if err != nil {
		return nil, err
	}
	rows, err := s.reader.QueryContext(ctx, hostsQuery, args...)
	if err != nil {
		return nil, err
	}
	var hosts []brain.HostRecord
	err = each(rows, func() error {
		h, err := scanHost(rows)
		h.Labels = labels[h.Name]
		hosts = append(hosts, h)
		return err
	})
	return hosts, err
}

func scanHost(rows *sql.Rows) (brain.HostRecord, error) {
	var h brain.HostRecord
	var enrolled, revoked, spoke int64
	var addresses []byte
	if err := rows.Scan(&h.Name, &enrolled, &addresses, &revoked, &spoke); err != nil {
		return h, err
	}
	h.Enrolled, h.Revoked, h.LastSpoke = fromMicros(enrolled), revoked != 0, fromMicros(spoke)
	return h, json.Unmarshal(addresses, &h.Addresses)
}

func (s *Store) readLabels(ctx context.Context, query string, args ...any) (map[string]map[string]string, error) {
	rows, err := s.reader.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	labels := map[string]map[string]string{}
	err = each(rows, func() error {
		var host, label, value string
		if err := rows.Scan(&host, &label, &value); err != nil {
			return err
		}
		if labels[host] == nil {
			labels[host] = map[string]string{}
		}
		labels[host][label] = value
		return nil
	})
	return labels, err
}

// AddHost remembers a host that was enrolled, or ErrExists.
func (s *Store) AddHost(ctx context.Context, h brain.HostRecord) error {
	return s.write(ctx, "add host", func(t *transaction) error { return t.addHost(h) })
}

func (t *transaction) addHost(h brain.HostRecord) error {
	addresses, err := json.Marshal(h.Addresses)
	if err != nil {
		return err
	}
	err = t.add(`INSERT INTO hosts (name, role, enrolled, addresses, revoked, last_spoke) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT DO NOTHING`, h.Name, string(identity.RoleHost), micros(h.Enrolled), addresses, bit(h.Revoked), micros(h.LastSpoke))
	if err != nil {
		return err
	}
	return t.putLabels(h)
}

// UpdateHost changes a host's labels, addresses and whether it is revoked; ErrNotFound when there is none. A host that is
// revoked loses every certificate it was given, for good: it comes back by enrolling again. When it enrolled and last
// spoke is left as it is.
func (s *Store) UpdateHost(ctx context.Context, h brain.HostRecord) error {
	return s.write(ctx, "update host", func(t *transaction) error {
		addresses, err := json.Marshal(h.Addresses)
		if err != nil {
			return err
		}
		if err := t.hit(`UPDATE hosts SET addresses = $2, revoked = $3 WHERE name = $1`, h.Name, addresses, bit(h.Revoked)); err != nil {
			return err
		}
		if h.Revoked {
			if err := t.withdraw(h.Name); err != nil {
				return err
			}
		}
		return t.putLabels(h)
	})
}

func (t *transaction) putLabels(h brain.HostRecord) error {
	if _, err := t.exec(`DELETE FROM host_labels WHERE host = $1`, h.Name); err != nil {
		return err
	}
	for label, value := range h.Labels {
		if _, err := t.exec(`INSERT INTO host_labels (host, label, value) VALUES ($1, $2, $3)`, h.Name, label, value); err != nil {
			return err
		}
	}
	return nil
}

// DeleteHost forgets a host, its facts and its spools, and withdraws its certificates; its incidents, actions and audit
// stay until their age.
func (s *Store) DeleteHost(ctx context.Context, name string) error {
	return s.write(ctx, "delete host", func(t *transaction) error {
		if err := t.hit(`DELETE FROM hosts WHERE name = $1`, name); err != nil {
			return err
		}
		if err := t.withdraw(name); err != nil {
			return err
		}
		for _, table := range []string{"host_labels", "facts", "changes", "spools"} {
			if _, err := t.exec(`DELETE FROM `+table+` WHERE host = $1`, name); err != nil {
				return err
			}
		}
		return nil
	})
}

// Spoke notes when hosts last spoke; a host that is not known is passed over.
func (s *Store) Spoke(ctx context.Context, last map[string]time.Time) error {
	return s.write(ctx, "note who spoke", func(t *transaction) error {
		for name, at := range last {
			if _, err := t.exec(`UPDATE hosts SET last_spoke = $2 WHERE name = $1 AND last_spoke < $2`, name, micros(at)); err != nil {
				return err
			}
		}
		return nil
	})
}

// hit runs a statement that must change a row, or ErrNotFound.
func (t *transaction) hit(query string, args ...any) error {
	n, err := t.exec(query, args...)
	if err == nil && n == 0 {
		err = ErrNotFound
	}
	return err
}
