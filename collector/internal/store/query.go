package store

import (
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"time"
)

// Page asks for a part of a list.
type Page struct {
	Size  int    // at most MaxPage; 0 for DefaultPage
	Token string // of the page before, empty for the first
}

// Sizes of pages.
const (
	DefaultPage = 50
	MaxPage     = 1000
)

func (p Page) size() int {
	if p.Size <= 0 {
		return DefaultPage
	}
	return min(p.Size, MaxPage)
}

// cursor is the place of a row in a list that is sorted by a time and a name, newest first.
type cursor struct {
	At   int64  `json:"a"` // microseconds, or a row's number
	Name string `json:"n,omitempty"`
}

func (c cursor) token() string {
	text, _ := json.Marshal(c) // a number and a string always marshal
	return base64.RawURLEncoding.EncodeToString(text)
}

func parseCursor(token string) (cursor, error) {
	var c cursor
	text, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || json.Unmarshal(text, &c) != nil {
		return cursor{}, ErrBadPageToken
	}
	return c, nil
}

// selection is a SELECT under construction.
type selection struct {
	text strings.Builder
	args []any
}

func selectFrom(text string) *selection {
	q := &selection{}
	q.text.WriteString(text + " WHERE 1 = 1")
	return q
}

// and adds a condition; each ? in it becomes the next placeholder.
func (q *selection) and(condition string, args ...any) {
	q.text.WriteString(" AND ")
	q.add(condition, args...)
}

// andIs adds column = value unless the value is empty.
func (q *selection) andIs(column, value string) {
	if value != "" {
		q.and(column+" = ?", value)
	}
}

// andBetween adds bounds of a time; a zero time is no bound.
func (q *selection) andBetween(column string, from, until time.Time) {
	if !from.IsZero() {
		q.and(column+" >= ?", micros(from))
	}
	if !until.IsZero() {
		q.and(column+" < ?", micros(until))
	}
}

func (q *selection) add(text string, args ...any) {
	for _, arg := range args {
		before, after, _ := strings.Cut(text, "?")
		q.args = append(q.args, arg)
		q.text.WriteString(before + "$" + strconv.Itoa(len(q.args)))
		text = after
	}
	q.text.WriteString(text)
}

// page sorts newest first by two columns and cuts out one page, and one row more that tells whether another follows.
func (q *selection) page(p Page, at, name string) error {
	if p.Token != "" {
		c, err := parseCursor(p.Token)
		if err != nil {
			return err
		}
		q.and("("+at+", "+name+") < (?, ?)", c.At, c.Name)
	}
	q.add(" ORDER BY "+at+" DESC, "+name+" DESC LIMIT ?", p.size()+1)
	return nil
}

// cut drops the row too many and returns the token of the page after.
func cut[T any](p Page, list []T, place func(T) cursor) ([]T, string) {
	if len(list) <= p.size() {
		return list, ""
	}
	list = list[:p.size()]
	return list, place(list[len(list)-1]).token()
}

// each runs scan for every row and closes the rows.
func each(rows *sql.Rows, scan func() error) error {
	for rows.Next() {
		if err := scan(); err != nil {
			return errors.Join(err, rows.Close())
		}
	}
	return errors.Join(rows.Err(), rows.Close())
}
