package sensor

import (
	"context"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// insideRest is the pause between two requests: at most five a second.
const insideRest = 200 * time.Millisecond

// Inside is the witness that visits the host's own vhosts, each by its name at its own listener. It goes only when asked
// to, and only to names that vhosts carry.
type Inside struct {
	board *Board
	asked chan request
}

// NewInside returns the witness of the board's vhosts.
func NewInside(board *Board) *Inside { return &Inside{board: board, asked: make(chan request)} }

// Name returns "inside".
func (*Inside) Name() string { return "inside" }

// Again requests a site now and returns once the answer was said, or why there is none.
func (i *Inside) Again(ctx context.Context, site string) (refused string) {
	return askAgain(ctx, i.asked, site)
}

// Run answers until ctx ends. Visits may last; each goes by itself.
func (i *Inside) Run(ctx context.Context, say Say) error {
	var visits sync.WaitGroup
	defer visits.Wait()
	var last time.Time
	for {
		select {
		case <-ctx.Done():
			return nil
		case r := <-i.asked:
			door, ok := entranceOf(Latest[fact.Vhost](i.board), r.subject)
			if !ok {
				r.done <- "unknown subject"
				continue
			}
			if !pause(ctx, time.Until(last.Add(insideRest))) {
				return nil
			}
			last = time.Now()
			visits.Go(func() {
				say(visit(ctx, door))
				r.done <- ""
			})
		}
	}
}

// pause waits; it reports whether ctx still goes on.
func pause(ctx context.Context, wait time.Duration) bool {
	alarm := time.NewTimer(max(wait, 0))
	defer alarm.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-alarm.C:
		return true
	}
}

// entrance is a way to a site.
type entrance struct {
	site, address, path string
	tls                 bool
}

// entranceOf returns the way to a site: its TLS listener where it has one, since a plain one often only sends visitors
// there. The running configuration counts before that on disk. The path is the site's first page: what else could be
// asked for is not for a word from the network to say.
func entranceOf(vhosts []fact.Vhost, site string) (entrance, bool) {
	site = strings.ToLower(site)
	if !hostName(site) {
		return entrance{}, false
	}
	slices.SortStableFunc(vhosts, func(a, b fact.Vhost) int {
		if a.Tree == b.Tree {
			return strings.Compare(a.Subject(), b.Subject())
		}
		return int(a.Tree) - int(b.Tree)
	})
	var found []entrance
	tree := fact.TreeUnknown
	for _, v := range vhosts {
		if !carries(v.Names, site) {
			continue
		}
		if len(found) > 0 && v.Tree != tree {
			break
		}
		tree = v.Tree
		for _, l := range v.Listeners {
			if address := knock(l.Address); address != "" {
				found = append(found, entrance{site, address, "/", l.TLS})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b entrance) int { return rank(a) - rank(b) })
	if len(found) == 0 {
		return entrance{}, false
	}
	return found[0], true
}

// rank prefers TLS, then addresses of the older kind, which a resolver of names gives most often.
func rank(e entrance) int {
	out := 0
	if !e.tls {
		out += 2
	}
	if address, err := netip.ParseAddrPort(e.address); err != nil || !address.Addr().Is4() {
		out++
	}
	return out
}

// carries reports whether a vhost has a name, by itself or by a wildcard.
func carries(names []string, site string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		name = strings.ToLower(name)
		if rest, wild := strings.CutPrefix(name, "*."); wild || strings.HasPrefix(name, ".") {
			rest = strings.TrimPrefix(rest, ".")
			return strings.HasSuffix(site, "."+rest) || !wild && site == rest
		}
		return name == site
	})
}
