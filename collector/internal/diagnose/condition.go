package diagnose

import (
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Condition is a question to the scene that is answered by yes, no or unknown. It is a value: it can be asked, and it
// can say in words what it asks.
type Condition struct {
	words string
	ask   func(*scene) answer
}

// String says what the condition asks.
func (c Condition) String() string { return c.words }

// answer is what a condition found: the verdict, the facts that it rests on, and what it could not see.
type answer struct {
	is      fact.Tri
	because []Evidence
	unseen  []string
	asks    []Question // what the host could be asked to look at, so that it is seen
}

// unseen answers that something could not be seen.
func unseen(what string) answer { return answer{is: fact.Unknown, unseen: []string{what}} }

// seen answers yes or no by one piece of evidence.
func seen(is bool, evidence ...Evidence) answer { return answer{is: fact.Is(is), because: evidence} }

// all holds when every condition holds. One no decides, whatever is unknown besides.
func all(conditions ...Condition) Condition {
	return Condition{join(conditions, " and "), func(s *scene) answer {
		return fold(s, conditions, fact.No, fact.Yes)
	}}
}

// oneOf holds when at least one condition holds. One yes decides, whatever is unknown besides.
func oneOf(conditions ...Condition) Condition {
	return Condition{"(" + join(conditions, " or ") + ")", func(s *scene) answer {
		return fold(s, conditions, fact.Yes, fact.No)
	}}
}

// not holds when the condition does not; what is unknown stays unknown.
func not(c Condition) Condition {
	return Condition{"not " + c.words, func(s *scene) answer {
		a := c.ask(s)
		a.is = opposite(a.is)
		return a
	}}
}

// nothingSays is yes unless c is: what is not known does not count.
func nothingSays(c Condition) Condition {
	return Condition{"nothing says that " + c.words, func(s *scene) answer {
		return answer{is: fact.Is(c.ask(s).is != fact.Yes)}
	}}
}

// opposite turns yes into no and no into yes, and leaves unknown what is unknown.
func opposite(t fact.Tri) fact.Tri {
	switch t {
	case fact.Yes:
		return fact.No
	case fact.No:
		return fact.Yes
	}
	return fact.Unknown
}

// fold asks one condition after the other. The first deciding answer stands, with its own evidence; else an unknown
// leaves it open; else the answers agree and all of their evidence counts.
func fold(s *scene, conditions []Condition, deciding, agreed fact.Tri) answer {
	total, hopeless := answer{is: agreed}, false
	for _, c := range conditions {
		a := c.ask(s)
		if hopeless && deciding == fact.No {
			a.asks = nil // what stands before stays unknown, whatever the host would answer
		}
		hopeless = hopeless || a.is == fact.Unknown && len(a.asks) == 0
		if a.is == deciding {
			return a
		}
		if a.is == fact.Unknown {
			total.is = fact.Unknown
		}
		total.because = append(total.because, a.because...)
		total.unseen = append(total.unseen, a.unseen...)
		total.asks = append(total.asks, a.asks...)
	}
	return total
}

// both puts two lists of evidence together, each statement once.
func both(a, b []Evidence) []Evidence {
	merged := slices.Clone(a)
	for _, e := range b {
		if !slices.ContainsFunc(merged, func(m Evidence) bool { return m.Host == e.Host && m.Text == e.Text }) {
			merged = append(merged, e)
		}
	}
	return merged
}

func join(conditions []Condition, between string) string {
	words := make([]string, len(conditions))
	for i, c := range conditions {
		words[i] = c.words
	}
	return strings.Join(words, between)
}
