package diagnose

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Suspicion is a site that fails, perhaps as one host serves it.
type Suspicion struct {
	Site string
	Host string // empty: every host that claims the site is considered

	Window func(host string) (w Window, open bool) // that people have declared; nil where nobody can
}

// Examine names the cause behind a suspicion. Each way that requests for the site take is asked for each cause; deeper
// causes hide those behind them; of what remains the strongest stands, then the deepest, then the first by ID. When
// nothing stands the finding is unknown and says what was not seen. When no look fails the finding's Cause is empty.
func Examine(view *fleet.View, suspicion Suspicion, memory *Memory, now time.Time) Finding {
	memory.forget(now)
	troubled := scenes(view, suspicion, now)
	if len(troubled) == 0 {
		return Finding{}
	}
	var standing []verdict
	var missed missed
	for _, s := range troubled {
		here, unseen := judge(s, memory)
		standing, missed = append(standing, here...), missed.and(unseen)
	}
	if len(standing) == 0 {
		return unexplained(troubled[0], missed)
	}
	slices.SortStableFunc(standing, weightiest)
	finding := standing[0].finding()
	for _, v := range standing {
		missed = missed.about(v.cause, answer{is: fact.Yes, asks: v.asks})
	}
	finding.Asks = missed.questions(&standing[0])
	for _, next := range standing[1:] {
		if next.cause != standing[0].cause {
			finding.RunnerUp = next.cause.ID
			break
		}
	}
	return finding
}

// judge asks a scene for every cause that explains a failing look, and says what could not be seen.
func judge(s *scene, memory *Memory) (standing []verdict, missed missed) {
	for _, c := range Catalogue() {
		if c.Latent || c == Unknown {
			continue
		}
		a := c.When.ask(s)
		if a.is != fact.No {
			missed = missed.about(c, a)
		}
		if memory.holds(c, s, a.is) {
			standing = append(standing, weigh(c, s, a))
		}
	}
	for i := range standing {
		standing[i].hidden = standing[i].behindAny(standing)
	}
	return standing, missed
}

// unexplained is the finding when no cause stands: what is seen, and what was not.
func unexplained(s *scene, missed missed) Finding {
	v := verdict{cause: Unknown, scene: s, because: both(Unknown.When.ask(s).because, s.surroundings()), unseen: missed.words}
	finding := v.finding()
	finding.Asks = missed.questions(nil)
	return finding
}
