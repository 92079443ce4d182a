package diagnose

import (
	"cmp"
	"slices"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// verdict is a cause that stands in a scene.
type verdict struct {
	cause    *Cause
	scene    *scene
	strength Strength
	hidden   bool // by a deeper cause that stands in the same scene
	because  []Evidence
	unseen   []string
	asks     []Question
}

// weigh says how much a cause that stands is proven.
func weigh(c *Cause, s *scene, when answer) verdict {
	v := verdict{cause: c, scene: s, strength: Strong, because: when.because, asks: when.asks}
	if c.Strong.ask != nil {
		v.strength = Weak
		v.lift(Strong, c.Strong.ask(s))
	}
	if c.Conclusive.ask != nil {
		v.lift(Conclusive, c.Conclusive.ask(s))
	}
	return v
}

// lift raises a verdict when what that takes holds, and else keeps what was not seen.
func (v *verdict) lift(to Strength, a answer) {
	switch a.is {
	case fact.Yes:
		v.strength = to
		v.because = both(v.because, a.because)
		v.asks = append(v.asks, a.asks...)
	case fact.Unknown:
		v.unseen = append(v.unseen, a.unseen...)
		v.asks = append(v.asks, a.asks...)
	}
}

// behindAny reports whether one of these verdicts names a deeper cause.
func (v verdict) behindAny(others []verdict) bool {
	return slices.ContainsFunc(others, func(other verdict) bool { return v.cause.isBehind(other.cause) })
}

// weightiest orders verdicts: those that nothing hides first, then the strongest, then the deepest, then by ID and by
// scene, so that the order in which facts came never matters.
func weightiest(a, b verdict) int {
	if a.hidden != b.hidden {
		if a.hidden {
			return 1
		}
		return -1
	}
	return cmp.Or(
		cmp.Compare(b.strength, a.strength), cmp.Compare(a.cause.depth(), b.cause.depth()),
		cmp.Compare(a.cause.ID, b.cause.ID), cmp.Compare(a.scene.subject(machine).Host, b.scene.subject(machine).Host),
		cmp.Compare(a.scene.path.Target, b.scene.path.Target),
	)
}

// finding writes the verdict down.
func (v verdict) finding() Finding {
	return Finding{
		Cause: v.cause.ID, Title: v.cause.Title, Strength: v.strength, Subject: v.scene.subject(v.cause.About),
		Blames: v.cause.Blames, Latent: v.cause.Latent, Evidence: both(nil, v.because), Unseen: distinct(v.unseen),
		Advice: v.cause.Advice.about(v.scene, v.cause.About),
	}
}

// distinct returns the words once each, in a stable order.
func distinct(words []string) []string {
	words = slices.Clone(words)
	slices.Sort(words)
	return slices.Compact(words)
}
