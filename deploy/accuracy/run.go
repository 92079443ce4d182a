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

// plan returns the rows of a run in the seed's order, those that run alone at the end. A row's host does not depend on which
// other rows run.
func plan(rows []row, seed uint64, only *regexp.Regexp) (together, alone []task, err error) {
	for number, r := range rows {
		if !only.MatchString(r.name()) {
			continue
		}
		if wrong := r.check(); wrong != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", r.name(), wrong))
			continue
		}
		of, specErr := spec(r, seed, number)
		err = errors.Join(err, specErr)
		t := task{r, of, crowd(r, seed, number)}
		if r.Alone {
			alone = append(alone, t)
		} else {
			together = append(together, t)
		}
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, tasks := range [][]task{together, alone} {
		rng.Shuffle(len(tasks), func(i, j int) { tasks[i], tasks[j] = tasks[j], tasks[i] })
	}
	return together, alone, err
}

// run goes through the tasks, as many at once as there are slots, and tells each result as it comes.
func run(ctx context.Context, cfg installed.Config, record string, slots int, together, alone []task, tell io.Writer) (results []*result, err error) {
	open, openCtx := errgroup.WithContext(ctx)
	opened := make([]*slot, max(1, min(slots, len(together))))
	for n := range opened {
		open.Go(func() (err error) {
			opened[n], err = openSlot(openCtx, cfg, record)
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
	var mu sync.Mutex
	done := func(r *result) {
		mu.Lock()
		defer mu.Unlock()
		results = append(results, r)
		fmt.Fprintf(tell, "%3d/%d  %s\n", len(results), len(together)+len(alone), r.spoken())
	}
	queue := make(chan task, len(together))
	for _, t := range together {
		queue <- t
	}
	close(queue)
	var workers sync.WaitGroup
	for _, s := range opened {
		workers.Go(func() {
			for t := range queue {
				if ctx.Err() == nil {
					done(s.try(ctx, t))
				}
			}
		})
	}
	workers.Wait()
	for _, t := range alone {
		if ctx.Err() == nil {
			done(opened[0].try(ctx, t))
		}
	}
	slices.SortFunc(results, func(a, b *result) int { return a.booting.Compare(b.booting) })
	return results, ctx.Err()
}

// spoken tells a result on one line, and why it is wrong on the next ones.
func (r *result) spoken() string {
	text := fmt.Sprintf("%-45s %s", r.name(), r.named())
	if len(r.wrong) > 0 {
		text = fmt.Sprintf("%s: WRONG, want %s\n%v\n%s", text, r.expects(), errors.Join(r.wrong...), r.told)
	}
	return fmt.Sprintf("%s (%s: %s; visitors %s)", text, r.ended.Sub(r.booting).Round(100*time.Millisecond), r.parts(), r.visited())
}
