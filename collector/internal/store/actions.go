package store

import (
	"context"
	"encoding/json"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

var actionRows = insert{
	into: "actions (id, incident, host, unit, cause, state, terminal, created, ended, format, doc)", width: 11,
	conflict: `ON CONFLICT (id) DO UPDATE SET incident = excluded.incident, host = excluded.host, unit = excluded.unit,
		cause = excluded.cause, state = excluded.state, terminal = excluded.terminal, created = excluded.created,
		ended = excluded.ended, format = excluded.format, doc = excluded.doc`,
}

// putActions keeps each action as it stands; the last of an id wins.
func (t *transaction) putActions(actions []*remedy.Action) error {
	last := make(map[string]*remedy.Action, len(actions))
	for _, a := range actions {
		last[a.ID] = a
	}
	rows := make([]any, 0, actionRows.width*len(last))
	for _, a := range actions {
		if last[a.ID] != a {
			continue
		}
		delete(last, a.ID) // the same pointer may stand in the list twice
		doc, err := json.Marshal(a)
		if err != nil {
			return err
		}
		rows = append(rows, a.ID, a.Incident, a.Host, a.Unit, a.Cause, string(a.State), bit(a.Terminal()),
			micros(a.Created), micros(a.Ended), actionFormat, doc)
	}
	return t.insert(actionRows, rows)
}

// ActionFilter selects actions; empty fields select all.
type ActionFilter struct {
	Incident string
	Host     string
	Unit     string
	Cause    string
	Customer string // value of the host's label "customer"
	State    remedy.State
	Open     bool // only those that are not terminal
}

const selectActions = `SELECT format, doc FROM actions`

// Actions returns actions, newest first, and the token of the next page, empty after the last.
func (s *Store) Actions(ctx context.Context, filter ActionFilter, page Page) ([]*remedy.Action, string, error) {
	q := selectFrom(selectActions)
	q.andIs("incident", filter.Incident)
	q.andIs("host", filter.Host)
	q.andIs("unit", filter.Unit)
	q.andIs("cause", filter.Cause)
	q.andIs("state", string(filter.State))
	if filter.Open {
		q.and("terminal = 0")
	}
	if filter.Customer != "" {
		q.and("host IN (SELECT host FROM host_labels WHERE label = 'customer' AND value = ?)", filter.Customer)
	}
	if err := q.page(page, "created", "id"); err != nil {
		return nil, "", err
	}
	list, err := readWhole[remedy.Action](ctx, s, actionFormat, q)
	if err != nil {
		return nil, "", s.explain("list actions", err)
	}
	list, next := cut(page, list, func(a *remedy.Action) cursor { return cursor{micros(a.Created), a.ID} })
	return list, next, nil
}

// Action returns the action of an id, or ErrNotFound.
func (s *Store) Action(ctx context.Context, id string) (*remedy.Action, error) {
	q := selectFrom(selectActions)
	q.and("id = ?", id)
	return one[remedy.Action](ctx, s, "read action", actionFormat, q)
}

// loadActions reads what is not terminal, what was made or ended since, for the budgets are counted from it, and all that
// was done about incidents that are still open: what may have happened is not tried again.
func (s *Store) loadActions(ctx context.Context, since time.Time) ([]*remedy.Action, error) {
	q := selectFrom(selectActions)
	q.and("(terminal = 0 OR created >= ? OR ended >= ? OR incident IN (SELECT name FROM incidents WHERE resolved = 0))",
		micros(since), micros(since))
	q.add(" ORDER BY created, id")
	return readWhole[remedy.Action](ctx, s, actionFormat, q)
}
