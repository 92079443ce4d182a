package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// matrix counts what was named where something else, or the same, was expected.
type matrix map[pair]int

type pair struct{ expected, named string }

// count enters the results. A fleeting row that nobody saw, and one that was seen for what it is, are both right.
func count(results []*result) matrix {
	m := make(matrix)
	for _, r := range results {
		named := r.named()
		if r.Fleeting && (named == "none" || named == "blip" || slices.Contains(r.passing(), named)) {
			named = r.expects()
		}
		m[pair{r.expects(), named}]++
	}
	return m
}

// score is how well one cause is told from the others.
type score struct {
	expected, named, right int
}

// precision is the share of right among the named; 1 when it was never named.
func (s score) precision() float64 { return share(s.right, s.named) }

// recall is the share of right among the expected; 1 when it was never expected.
func (s score) recall() float64 { return share(s.right, s.expected) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func (m matrix) scores() map[string]score {
	out := make(map[string]score)
	for p, n := range m {
		e := out[p.expected]
		e.expected += n
		if p.expected == p.named {
			e.right += n
		}
		out[p.expected] = e
		o := out[p.named]
		o.named += n
		out[p.named] = o
	}
	return out
}

// String prints a line for each cause: precision, recall, and what it was taken for.
func (m matrix) String() string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "cause\texpected\tnamed\tright\tprecision\trecall\ttaken for")
	scores := m.scores()
	for _, cause := range slices.Sorted(maps.Keys(scores)) {
		s := scores[cause]
		var taken []string
		for _, other := range slices.Sorted(maps.Keys(scores)) {
			if n := m[pair{cause, other}]; n > 0 && other != cause {
				taken = append(taken, fmt.Sprintf("%s %d", other, n))
			}
		}
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%.2f\t%.2f\t%s\n", cause, s.expected, s.named, s.right, s.precision(), s.recall(), strings.Join(taken, ", "))
	}
	_ = w.Flush() // into memory
	return text.String()
}
