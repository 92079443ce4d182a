package diagnose

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// says is a condition that always gives one answer, for a reason.
func says(is fact.Tri) Condition {
	return Condition{is.String(), func(*scene) answer {
		if is == fact.Unknown {
			return unseen("it")
		}
		return seen(is == fact.Yes, Evidence{Text: is.String()})
	}}
}

func TestAnswersAreThreeValued(t *testing.T) {
	const yes, no, unknown = fact.Yes, fact.No, fact.Unknown
	for _, row := range []struct{ a, b, all, oneOf fact.Tri }{
		{yes, yes, yes, yes},
		{yes, no, no, yes},
		{no, no, no, no},
		{yes, unknown, unknown, yes},
		{no, unknown, no, unknown},
		{unknown, unknown, unknown, unknown},
	} {
		for _, pair := range [][2]fact.Tri{{row.a, row.b}, {row.b, row.a}} {
			if got := all(says(pair[0]), says(pair[1])).ask(nil).is; got != row.all {
				t.Errorf("all(%s, %s) is %s, not %s", pair[0], pair[1], got, row.all)
			}
			if got := oneOf(says(pair[0]), says(pair[1])).ask(nil).is; got != row.oneOf {
				t.Errorf("oneOf(%s, %s) is %s, not %s", pair[0], pair[1], got, row.oneOf)
			}
		}
	}
	for is, want := range map[fact.Tri]fact.Tri{yes: no, no: yes, unknown: unknown} {
		if got := not(says(is)).ask(nil).is; got != want {
			t.Errorf("not(%s) is %s", is, got)
		}
	}
}

// TestOnlyWhatDecidedIsEvidence: the no that decides against an all is its whole reason; a yes rests on everything.
func TestOnlyWhatDecidedIsEvidence(t *testing.T) {
	for _, test := range []struct {
		condition Condition
		because   []string
		unseen    []string
	}{
		{all(says(fact.Yes), says(fact.No)), []string{"no"}, nil},
		{all(says(fact.Yes), says(fact.Yes)), []string{"yes", "yes"}, nil},
		{all(says(fact.Yes), says(fact.Unknown)), []string{"yes"}, []string{"it"}},
		{oneOf(says(fact.No), says(fact.Yes), says(fact.Unknown)), []string{"yes"}, nil},
		{not(says(fact.No)), []string{"no"}, nil},
	} {
		a := test.condition.ask(nil)
		var because []string
		for _, e := range a.because {
			because = append(because, e.Text)
		}
		if diff := cmp.Diff([][]string{test.because, test.unseen}, [][]string{because, a.unseen}); diff != "" {
			t.Errorf("%s: %s", test.condition, diff)
		}
	}
}

func TestACauseSaysWhatItAsks(t *testing.T) {
	const want = "the backend is php-fpm and the unit of the backend was killed by a signal and the outside sees 502 or 503"
	if got := PHPFPMKilled.When.String(); got != want {
		t.Errorf("php-fpm-killed asks: %s", got)
	}
}
