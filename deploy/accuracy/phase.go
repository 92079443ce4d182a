package main

import (
	"fmt"
	"strings"
	"time"
)

// phase is a part of a row and how long it took.
type phase struct {
	name string
	took time.Duration
}

// spent ends the part of the row that was under way.
func (r *result) spent(name string) {
	now := time.Now()
	from := r.booting
	for _, p := range r.phases {
		from = from.Add(p.took)
	}
	r.phases = append(r.phases, phase{name, now.Sub(from)})
}

// whereTimeWent adds up the parts of all rows: seconds a row, in the order of a row.
func whereTimeWent(results []*result) string {
	if len(results) == 0 {
		return "no row was tried"
	}
	var names []string
	sums := make(map[string]time.Duration)
	for _, r := range results {
		for _, p := range r.phases {
			if _, known := sums[p.name]; !known {
				names = append(names, p.name)
			}
			sums[p.name] += p.took
		}
	}
	var text strings.Builder
	for _, name := range names {
		fmt.Fprintf(&text, "  %s %.1f", name, (sums[name] / time.Duration(len(results))).Seconds())
	}
	return "seconds a row:" + text.String()
}

// parts tells the parts of one row.
func (r *result) parts() string {
	return strings.TrimPrefix(whereTimeWent([]*result{r}), "seconds a row:  ")
}
