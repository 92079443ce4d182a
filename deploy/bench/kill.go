package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

const (
	killsPerHost = 18                      // of the 20 starts of a unit an hour that no policy can raise
	killGap      = 5500 * time.Millisecond // between a repair of a unit and its next death
	storyLimit   = 20 * time.Second        // when a repair that did not come is given up
	jitter       = 500 * time.Millisecond  // so that kills do not keep step with anybody's timer
)

// kill lets hosts take turns in losing php-fpm's master, each time after the one before was repaired and resolved.
func (s settings) kill(ctx context.Context, g *installed.Gapura) ([]sample, error) {
	samples := make([]sample, 0, s.Kills)
	mended := make(map[string]time.Time)
	for n := range s.Kills {
		host := g.Hosts[fmt.Sprintf("web%d", n%len(g.Hosts)+1)]
		wait := time.Until(mended[host.Name()].Add(killGap))
		if err := sleep(ctx, max(wait, 0)+rand.N(jitter)); err != nil {
			return samples, err
		}
		one, err := s.once(ctx, g, host)
		if err != nil {
			return samples, fmt.Errorf("kill %d on %s: %w", n+1, host.Name(), err)
		}
		one.Number = n + 1
		fmt.Println(one)
		samples = append(samples, one)
		mended[host.Name()] = time.Now()
	}
	return samples, nil
}

// once kills, waits until the collector has told the whole story, and asks systemd for its side of it. What the story
// lacks makes the sample a failed one, not an error.
func (s settings) once(ctx context.Context, g *installed.Gapura, host *lab.Host) (sample, error) {
	story, cancel := context.WithTimeout(ctx, storyLimit)
	defer cancel()
	heard := s.follow(story, g, siteOf(host.Name()), time.Now())
	killed, err := host.SignalMain(ctx, unit, unix.SIGKILL)
	if err != nil {
		return sample{}, err
	}
	told := <-heard
	if ctx.Err() != nil {
		return sample{}, context.Cause(ctx)
	}
	one := read(host.Name(), killed, told.incident)
	if told.err != nil {
		one.fail("no end of the story within %s: %v", storyLimit, told.err)
	}
	if !told.first.IsZero() {
		one.at(stepTold, told.first)
	}
	systemd, err := lifeOf(ctx, host, unit)
	if err != nil {
		return one, err
	}
	one.systemd(systemd)
	one.retell(told.incident)
	return one, nil
}

// told is a story as a tool hears it that watches the collector's API.
type told struct {
	incident *apiv1.Incident
	first    time.Time // when it heard of the incident
	err      error     // why it has no end
}

// follow watches a site's incidents and leaves the first one opened after a time, at its end, in the channel.
func (s settings) follow(ctx context.Context, g *installed.Gapura, site string, after time.Time) <-chan told {
	heard := make(chan told, 1)
	go func() {
		var t told
		t.incident, t.err = g.Watch(ctx, site, func(i *apiv1.Incident) bool {
			if i.GetOpenedAt().AsTime().Before(after) {
				return false
			}
			if t.first.IsZero() {
				t.first = time.Now()
			}
			return s.over(i)
		})
		heard <- t
	}()
	return heard
}

// over reports whether a repair has come to its end. Under the shipped limits a verified one is resolved only after five
// minutes, so there that is the end.
func (s settings) over(i *apiv1.Incident) bool {
	switch i.GetAction().GetState() {
	case "verified":
		return s.Shipped
	case "resolved", "failed", "worse", "unknown", "gave-up", "refused":
		return true
	}
	return false
}
