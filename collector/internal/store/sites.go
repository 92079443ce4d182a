package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

const selectSites = `SELECT name, url, address, interval_us, expect, opt_out FROM sites`

// Sites returns every configured site by name.
func (s *Store) Sites(ctx context.Context) ([]brain.SiteRecord, error) {
	sites, err := s.readSites(ctx, selectSites+` ORDER BY name`)
	return sites, s.explain("list sites", err)
}

// Site returns the configured site of a name, or ErrNotFound.
func (s *Store) Site(ctx context.Context, name string) (brain.SiteRecord, error) {
	sites, err := s.readSites(ctx, selectSites+` WHERE name = $1`, name)
	if err == nil && len(sites) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return brain.SiteRecord{}, s.explain("read site", err)
	}
	return sites[0], nil
}

func (s *Store) readSites(ctx context.Context, query string, args ...any) ([]brain.SiteRecord, error) {
	rows, err := s.reader.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	var sites []brain.SiteRecord
	err = each(rows, func() error {
		site, err := scanSite(rows)
		sites = append(sites, site)
		return err
	})
	return sites, err
}

func scanSite(rows *sql.Rows) (brain.SiteRecord, error) {
	var site brain.SiteRecord
	var interval, optOut int64
	err := rows.Scan(&site.Name, &site.URL, &site.Address, &interval, &site.Expect, &optOut)
	site.Interval, site.OptOut = time.Duration(interval)*time.Microsecond, optOut != 0
	return site, err
}

// AddSite remembers a configured site, or ErrExists.
func (s *Store) AddSite(ctx context.Context, site brain.SiteRecord) error {
	return s.write(ctx, "add site", func(t *transaction) error {
		return t.add(`INSERT INTO sites (name, url, address, interval_us, expect, opt_out) VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT DO NOTHING`, siteRow(site)...)
	})
}

// UpdateSite changes a configured site, or ErrNotFound.
func (s *Store) UpdateSite(ctx context.Context, site brain.SiteRecord) error {
	return s.write(ctx, "update site", func(t *transaction) error {
		return t.hit(`UPDATE sites SET url = $2, address = $3, interval_us = $4, expect = $5, opt_out = $6 WHERE name = $1`,
			siteRow(site)...)
	})
}

// DeleteSite forgets a configured site, or ErrNotFound; looks at it stay until their age.
func (s *Store) DeleteSite(ctx context.Context, name string) error {
	return s.write(ctx, "delete site", func(t *transaction) error { return t.hit(`DELETE FROM sites WHERE name = $1`, name) })
}

func siteRow(s brain.SiteRecord) []any {
	return []any{s.Name, s.URL, s.Address, s.Interval.Microseconds(), int64(s.Expect), bit(s.OptOut)}
}
