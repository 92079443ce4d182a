package diagnose_test

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestOrderNeverMatters tells each story with the facts of one moment shuffled: every finding stays the same, word by
// word.
func TestOrderNeverMatters(t *testing.T) {
	for name, steps := range allStories(t) {
		want := findings(steps)
		for seed := range uint64(5) {
			if diff := cmp.Diff(want, findings(shuffled(steps, seed))); diff != "" {
				t.Errorf("%s: facts of one moment in another order change what is found: %s", name, diff)
			}
		}
	}
}

// shuffled returns the steps with those of one moment that speak of different things in another order.
func shuffled(steps []story.Step, seed uint64) []story.Step {
	random := rand.New(rand.NewPCG(seed, 1))
	mixed := append([]story.Step(nil), steps...)
	for start := 0; start < len(mixed); {
		end, seen := start, map[any]bool{}
		for end < len(mixed) && mixed[end].At == mixed[start].At && mixed[end].Fact != nil && !seen[subjectOf(mixed[end])] {
			seen[subjectOf(mixed[end])] = true
			end++
		}
		group := mixed[start:max(end, start)]
		random.Shuffle(len(group), func(i, j int) { group[i], group[j] = group[j], group[i] })
		start = max(end, start+1)
	}
	return mixed
}

func subjectOf(s story.Step) any {
	if look, ok := s.Fact.Body.(fact.Observation); ok {
		return look.Site
	}
	return [2]any{s.Fact.Host, s.Fact.Key()}
}

// TestLosingAWitnessProvesNothing tells each story again with one witness missing from the start. A cause that was not
// found before may not be found then, except one that asks about silence, and except what another cause hid or beat.
func TestLosingAWitnessProvesNothing(t *testing.T) {
	for name, steps := range allStories(t) {
		with := findings(steps)
		for _, witness := range []string{
			"units", "targets", "pools", "configtest", "weblog", "topology", "prober", "load", "waits", "processes", "sockets",
			"traffic", "kernel", "inside", "resolver", "changes", "certificates", "firewall",
		} {
			for i, got := range findings(without(steps, witness)) {
				if explains(got.Cause) && got.Cause != with[i].Cause && got.Cause != with[i].RunnerUp && !hides(with[i].Cause, got.Cause) {
					t.Errorf("%s: without %s, finding %d turns from %q into %q", name, witness, i, with[i].Cause, got.Cause)
				}
			}
		}
	}
}

// hides reports whether a cause is deeper than another, which it hid while both stood.
func hides(deeper, other string) bool {
	c, ok := diagnose.ByID(other)
	return ok && lies(c, deeper)
}

// explains leaves out what is said for want of anything better, and what asks about silence.
func explains(cause string) bool {
	return cause != "" && cause != "unknown" && cause != "blip" && cause != "host-unreachable"
}

// without drops what one witness says. Its looks are dropped, and the witness inside says that it is missing.
func without(steps []story.Step, witness string) []story.Step {
	var rest []story.Step
	for _, s := range steps {
		if s.Fact == nil || s.Fact.Witness != witness {
			rest = append(rest, s)
		}
	}
	return rest
}

// findings returns what is found at each step that expects something about the present.
func findings(steps []story.Step) []diagnose.Finding {
	teller := newTeller()
	var all []diagnose.Finding
	for _, step := range steps {
		teller.tell(step)
		if step.Expect != nil {
			all = append(all, teller.find(step))
		}
	}
	return all
}

func allStories(t *testing.T) map[string][]story.Step {
	t.Helper()
	all := map[string][]story.Step{}
	for _, c := range diagnose.Catalogue() {
		for _, name := range storiesOf(t, c.ID) {
			all[c.ID+"/"+name] = told(t, c.ID+"/"+name)
		}
	}
	return all
}
