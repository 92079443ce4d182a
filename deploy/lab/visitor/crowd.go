// Package visitor is who comes to a host's sites on an ordinary day, so that no fault happens in silence.
package visitor

import (
	"context"
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

const (
	// patience is how long a visitor waits before he goes away. Only one waits at a time: who comes to a site that stands still
	// is a load that a fault would have to say.
	patience = 3 * time.Second
	// page is how much of an answer is read.
	page = 64 << 10
)

// Crowd is how many come, and who: the same seed makes the same visits.
type Crowd struct {
	PerSecond float64 // on average; 0 for nobody
	Seed      uint64
}

// Visits is what came of a crowd.
type Visits struct {
	Made   int // requests sent, answered or not
	Failed int // without an answer, or with a status from 500 on
}

// Come has the crowd visit a host's sites until the returned function is called, which says what it saw.
func (c Crowd) Come(ctx context.Context, h *lab.Host) (leave func() Visits, err error) {
	if c.PerSecond <= 0 {
		return func() Visits { return Visits{} }, nil
	}
	transport, err := h.Lab().Transport()
	if err != nil {
		return nil, err
	}
	var origins []string
	for _, site := range h.Sites() {
		origins = append(origins, "http://"+site)
		if slices.Contains(h.Stack().Ports, 443) {
			origins = append(origins, "https://"+site)
		}
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	var visits Visits
	go func() {
		defer close(done)
		defer transport.CloseIdleConnections()
		visits = c.visit(ctx, transport, origins)
	}()
	return func() Visits {
		cancel()
		<-done
		return visits
	}, nil
}

// visit goes on until ctx ends. The pauses are those of people who do not know each other.
func (c Crowd) visit(ctx context.Context, by http.RoundTripper, origins []string) (visits Visits) {
	rng := rand.New(rand.NewPCG(c.Seed, 0))
	pause := time.NewTimer(0)
	defer pause.Stop()
	for {
		select {
		case <-ctx.Done():
			return visits
		case <-pause.C:
		}
		answered := once(ctx, by, rng, origins[rng.IntN(len(origins))])
		if ctx.Err() == nil {
			visits.Made++
			if !answered {
				visits.Failed++
			}
		}
		pause.Reset(time.Duration(rng.ExpFloat64() / c.PerSecond * float64(time.Second)))
	}
}

// once is one visit. Whether the site is well is for others to say: a visitor only sees it.
func once(ctx context.Context, by http.RoundTripper, rng *rand.Rand, origin string) (answered bool) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	kind := pick(rng)
	request, err := kind.ask(ctx, rng, origin)
	if err != nil {
		return false
	}
	request.Close = kind.alone
	response, err := by.RoundTrip(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	if _, err := io.Copy(io.Discard, io.LimitReader(response.Body, page)); err != nil {
		return false
	}
	return response.StatusCode < http.StatusInternalServerError
}
