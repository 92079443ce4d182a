package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

var letterRows = insert{into: "outbox (n, id, at, about, lost, doc)", width: 6}

// addLetters puts letters at the end of the outbox.
func (t *transaction) addLetters(letters []brain.Letter) error {
	if len(letters) == 0 {
		return nil
	}
	var n int64
	if err := t.row(`SELECT COALESCE(MAX(n), 0) FROM outbox`).Scan(&n); err != nil {
		return err
	}
	rows := make([]any, 0, letterRows.width*len(letters))
	for _, l := range letters {
		n++
		rows = append(rows, n, l.ID, micros(l.At), l.About, int64(l.Lost), l.Doc)
	}
	return t.insert(letterRows, rows)
}

const selectLetters = `SELECT n, id, at, about, lost, doc FROM outbox`

// Letters returns the letters that wait, oldest first, at most so many.
func (s *Store) Letters(ctx context.Context, most int) ([]brain.Letter, error) {
	rows, err := s.reader.QueryContext(ctx, selectLetters+` ORDER BY n LIMIT $1`, most)
	if err != nil {
		return nil, s.explain("read outbox", err)
	}
	var list []brain.Letter
	err = each(rows, func() error {
		l, err := scanLetter(rows)
		list = append(list, l)
		return err
	})
	return list, s.explain("read outbox", err)
}

func scanLetter(rows *sql.Rows) (brain.Letter, error) {
	var l brain.Letter
	var at int64
	err := rows.Scan(&l.N, &l.ID, &at, &l.About, &l.Lost, &l.Doc)
	l.At = fromMicros(at)
	return l, err
}

// Delivered takes a letter out of the outbox.
func (s *Store) Delivered(ctx context.Context, letter brain.Letter) error {
	return s.write(ctx, "deliver letter", func(t *transaction) error {
		_, err := t.exec(`DELETE FROM outbox WHERE n = $1 AND id = $2`, int64(letter.N), letter.ID)
		return err
	})
}

// Lose takes one letter out of the outbox that nobody will take, and puts in its place one that says so.
func (s *Store) Lose(ctx context.Context, letter brain.Letter, say func(lost int) brain.Letter) error {
	return s.write(ctx, "drop letter", func(t *transaction) error {
		_, err := t.lose(`n = $1 AND id = $2`, []any{int64(letter.N), letter.ID}, say)
		return err
	})
}

// Trim drops the oldest letters over a number, and those from before a time, and puts one in their place that says how many.
// It returns how many it dropped now; the letter counts those dropped before as well.
func (s *Store) Trim(ctx context.Context, most int, before time.Time, say func(lost int) brain.Letter) (lost int, err error) {
	err = s.write(ctx, "trim outbox", func(t *transaction) (err error) {
		lost, err = t.lose(`at < $1 OR n <= (SELECT MAX(n) FROM outbox) - $2`, []any{micros(before), most}, say)
		return err
	})
	return lost, err
}

// lose deletes letters and returns how many ordinary ones there were. One that stood for lost ones counts as those, and
// alone it stays.
func (t *transaction) lose(which string, args []any, say func(lost int) brain.Letter) (int, error) {
	var fresh, before, first sql.NullInt64
	query := `SELECT SUM(CASE WHEN lost = 0 THEN 1 ELSE 0 END), SUM(lost), MIN(n) FROM outbox WHERE ` + which
	if err := t.row(query, args...).Scan(&fresh, &before, &first); err != nil || fresh.Int64 == 0 {
		return 0, err
	}
	if _, err := t.exec(`DELETE FROM outbox WHERE `+which, args...); err != nil {
		return 0, err
	}
	l := say(int(fresh.Int64 + before.Int64))
	return int(fresh.Int64), t.insert(letterRows, []any{first.Int64, l.ID, micros(l.At), l.About, int64(l.Lost), l.Doc})
}
