package diagnose

import (
	"cmp"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Suspicion is a site that fails, perhaps as one host serves it.
type Suspicion struct {
	Site string
	Host string // empty: every host that claims the site is considered
}

// Examine names the cause behind a suspicion. Each way that requests for the site take is asked for each cause; deeper
// causes hide those behind them; of what remains the strongest stands, then the deepest, then the first by ID. When
// nothing stands the finding is unknown and says what was not seen. When no look fails the finding's Cause is empty.
func Examine(view *fleet.View, suspicion Suspicion, memory *Memory, now time.Time) Finding {
	memory.forget(now)
	all := scenes(view, suspicion, now)
	all = slices.DeleteFunc(all, func(s *scene) bool { return len(s.failing()) == 0 && len(s.failed) == 0 })
	if len(all) == 0 {
		return Finding{}
	}
	var standing, hidden []verdict
	var missed []string
	for _, s := range all {
		here, unseen := judge(s, memory)
		missed = append(missed, unseen...)
		for _, v := range here {
			if v.hiddenBy(here) {
				hidden = append(hidden, v)
			} else {
				standing = append(standing, v)
			}
		}
	}
	slices.SortStableFunc(standing, weightiest)
	slices.SortStableFunc(hidden, weightiest)
	standing = append(standing, hidden...)
	if len(standing) == 0 {
		return unexplained(all[0], missed)
	}
	finding := standing[0].finding()
	for _, v := range standing[1:] {
		if v.cause.ID != finding.Cause {
			finding.RunnerUp = v.cause.ID
			break
		}
	}
	return finding
}

// verdict is a cause that stands in a scene.
type verdict struct {
	cause    *Cause
	scene    *scene
	strength Strength
	because  []Evidence
	unseen   []string
}

// judge asks a scene for every cause that explains a failing look, and says what could not be seen.
func judge(s *scene, memory *Memory) (standing []verdict, missed []string) {
	for _, c := range Catalogue() {
		if c.Latent || c == Unknown {
			continue
		}
		a := c.When.ask(s)
		if a.is == fact.Unknown {
			missed = append(missed, a.unseen...)
		}
		if memory.holds(c, s, a.is) {
			standing = append(standing, weigh(c, s, a))
		}
	}
	return standing, missed
}

// weigh says how much a cause that stands is proven.
func weigh(c *Cause, s *scene, when answer) verdict {
	v := verdict{cause: c, scene: s, strength: Strong, because: when.because}
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
	case fact.Unknown:
		v.unseen = append(v.unseen, a.unseen...)
	}
}

// hiddenBy reports whether a deeper cause stands in the same scene.
func (v verdict) hiddenBy(here []verdict) bool {
	return slices.ContainsFunc(here, func(other verdict) bool { return v.cause.isBehind(other.cause) })
}

// isBehind reports whether another cause is deeper than this one, at any distance.
func (c *Cause) isBehind(other *Cause) bool {
	return slices.ContainsFunc(c.Behind, func(deeper *Cause) bool { return deeper == other || deeper.isBehind(other) })
}

// weightiest orders verdicts: the strongest first, then the deepest, then by ID and by scene, so that the order in
// which facts came never matters.
func weightiest(a, b verdict) int {
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

// unexplained is the finding when no cause stands: what is seen, and what was not.
func unexplained(s *scene, missed []string) Finding {
	v := verdict{cause: Unknown, scene: s, because: Unknown.When.ask(s).because, unseen: missed}
	return v.finding()
}

// distinct returns the words once each, in a stable order.
func distinct(words []string) []string {
	words = slices.Clone(words)
	slices.Sort(words)
	return slices.Compact(words)
}
