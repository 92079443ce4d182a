//go:build crashpoints

package hostile

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// tally counts how often a process was killed at each point, and says where to kill the next.
type tally struct {
	process string
	points  []crash.Point
	enough  int // hits that each point needs

	mu      sync.Mutex // guards the rest
	hits    map[crash.Point]int
	planned map[crash.Point]int
	random  *rand.Rand
}

func newTally(process string, points []crash.Point, enough int) *tally {
	return &tally{
		process: process, points: points, enough: enough,
		hits: make(map[crash.Point]int), planned: make(map[crash.Point]int), random: rand.New(rand.NewPCG(4, 1)),
	}
}

// next plans for a point that was planned for least often, and for none once each has enough.
func (c *tally) next(points ...crash.Point) plan {
	c.mu.Lock()
	defer c.mu.Unlock()
	var best crash.Point
	for _, p := range points {
		if c.hits[p] < c.enough && (best == "" || c.planned[p] < c.planned[best]) {
			best = p
		}
	}
	if best == "" {
		return plan{}
	}
	c.planned[best]++
	return plan{best, 1 + c.random.IntN(3)}
}

func (c *tally) hit(p crash.Point) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.hits[p]++
}

// report prints the points with their hits, and fails the test for each that was hit too seldom.
func (c *tally) report(t *testing.T) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	var b strings.Builder
	for _, p := range c.points {
		fmt.Fprintf(&b, "\n  %s killed at %-13s %4d times", c.process, p, c.hits[p])
		if c.hits[p] < c.enough {
			t.Errorf("%s was killed at %s only %d times, want %d", c.process, p, c.hits[p], c.enough)
		}
	}
	t.Log(b.String())
}
