package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/visitor"
)

// task is a row with the host that the seed made for it, and its visitors.
type task struct {
	row
	spec  lab.Spec
	crowd visitor.Crowd
}

// plans are the rows of a run in the seed's order.
type plans struct {
	together []task
	guests   []task // one after the other, before all others: emulated CPUs do not share well
	alone    []task // when all others are over
}

func (p *plans) len() int { return len(p.together) + len(p.guests) + len(p.alone) }

// plan sorts the rows that fit. A row's host does not depend on which other rows run.
func plan(rows []row, seed uint64, only *regexp.Regexp, system lab.System) (p plans, err error) {
	for number, r := range rows {
		if !only.MatchString(r.name()) {
			continue
		}
		if wrong := r.check(); wrong != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", r.name(), wrong))
			continue
		}
		of, specErr := spec(r, seed, number, system)
		err = errors.Join(err, specErr)
		into := &p.together
		switch {
		case r.Guest:
			into = &p.guests
		case r.Alone:
			into = &p.alone
		}
		*into = append(*into, task{r, of, crowd(r, seed, number)})
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, tasks := range [][]task{p.together, p.alone, p.guests} {
		rng.Shuffle(len(tasks), func(i, j int) { tasks[i], tasks[j] = tasks[j], tasks[i] })
	}
	return p, err
}

// run goes through the tasks, as many at once as there are slots, and tells each result as it comes.
func run(ctx context.Context, cfg installed.Config, record string, slots int, p plans, tell io.Writer) (results []*result, err error) {
	open, openCtx := errgroup.WithContext(ctx)
	boots := new(sync.Mutex)
	opened := make([]*slot, max(1, min(slots, len(p.together)+min(1, len(p.guests)))))
	for n := range opened {
		open.Go(func() (err error) {
			opened[n], err = openSlot(openCtx, cfg, record, boots)
			return err
		})
	}
	defer func() {
		for _, s := range opened {
			if s != nil {
				err = errors.Join(err, s.close())
			}
		}
	}()
	if err := open.Wait(); err != nil {
		return nil, err
	}
	for _, s := range opened {
		if s.watched, err = watchIncidents(ctx, s.incidents); err != nil {
			return nil, err
		}
	}
	var mu sync.Mutex
	done := func(r *result) {
		mu.Lock()
		defer mu.Unlock()
		results = append(results, r)
		fmt.Fprintf(tell, "%3d/%d  %s\n", len(results), p.len(), r.spoken())
	}
	through := func(s *slot, tasks <-chan task) {
		for t := range tasks {
			if ctx.Err() == nil {
				done(s.try(ctx, t))
			}
		}
	}
	through(opened[0], queued(p.guests))
	queue := queued(p.together)
	var workers sync.WaitGroup
	for _, s := range opened {
		workers.Go(func() { through(s, queue) })
	}
	workers.Wait()
	through(opened[0], queued(p.alone))
	slices.SortFunc(results, func(a, b *result) int { return a.booting.Compare(b.booting) })
	return results, ctx.Err()
}

func queued(tasks []task) <-chan task {
	queue := make(chan task, len(tasks))
	for _, t := range tasks {
		queue <- t
	}
	close(queue)
	return queue
}

// spoken tells a result on one line, and why it is wrong on the next ones.
func (r *result) spoken() string {
	text := fmt.Sprintf("%-45s %s", r.name(), r.named())
	if len(r.wrong) > 0 {
		text = fmt.Sprintf("%s: WRONG, want %s\n%v\n%s", text, r.expects(), errors.Join(r.wrong...), r.told)
	}
	return fmt.Sprintf("%s (%s: %s; visitors %s)", text, r.ended.Sub(r.booting).Round(100*time.Millisecond), r.parts(), r.visited())
}
