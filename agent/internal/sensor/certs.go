package sensor

import (
	"context"
	"reflect"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	certsFirst = 5 * time.Second        // after the start
	certsQuiet = 3 * time.Second        // a new topology comes in many facts, and new workers take a moment to serve
	certsSoon  = 500 * time.Millisecond // a file was renewed that no worker has read: nothing has to settle
	certsEvery = 24 * time.Hour
	maxCerts   = 512
)

// Certificates is the witness of TLS certificates: as own listeners and TLS upstreams serve them, and as they lie in the
// files that configurations name. It looks at the start, when the topology or a configuration changes, daily, and when
// asked to.
type Certificates struct {
	reader Reader
	board  *Board
	asked  chan request
}

// NewCertificates returns the witness of the listeners and routes that the board's vhosts name.
func NewCertificates(reader Reader, board *Board) *Certificates {
	return &Certificates{reader: reader, board: board, asked: make(chan request)}
}

// Name returns "certificates".
func (*Certificates) Name() string { return "certificates" }

// Again looks at all certificates now, or tries whether TLS is spoken at one target of a plain route, and returns once
// that was said, or why there is no answer.
func (c *Certificates) Again(ctx context.Context, subject string) (refused string) {
	return askAgain(ctx, c.asked, subject)
}

// Run says certificates until ctx ends.
func (c *Certificates) Run(ctx context.Context, say Say) error {
	follower := c.board.Follow("vhost", "config-test", "removal")
	defer follower.Close()
	run := &certsRun{Certificates: c, say: say, known: make(statements)}
	alarm := time.NewTimer(certsFirst)
	defer alarm.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-follower.Wake():
			if wait, concerned := run.concerned(follower.Take()); concerned {
				alarm.Reset(wait)
			}
		case <-run.forget:
			run.takeBack()
		case r := <-c.asked:
			if r.subject != "" {
				r.done <- run.try(ctx, r.subject)
				continue
			}
			r.done <- run.look(ctx)
			alarm.Reset(certsEvery)
		case <-alarm.C:
			run.look(ctx)
			alarm.Reset(certsEvery)
		}
	}
}

// concerned reports whether something is new about configurations, and how long to wait for more. While workers run something
// older than the files the same is said again and again, which would put the look off; removals are of anything.
func (r *certsRun) concerned(bodies []fact.Body) (wait time.Duration, concerned bool) {
	wait = certsQuiet
	for _, body := range bodies {
		if gone, removal := body.(fact.Removal); removal {
			delete(r.known, fact.Key{Kind: gone.Of, Subject: gone.Name})
			concerned = concerned || gone.Of == "vhost"
			continue
		}
		key := fact.Key{Kind: body.Kind(), Subject: body.Subject()}
		if reflect.DeepEqual(r.known[key], body) {
			continue
		}
		r.known[key], concerned = body, true
		if test, ok := body.(fact.ConfigTest); ok && test.Renewed == fact.Yes {
			wait = certsSoon
		}
	}
	return wait, concerned
}

// certsRun is the state of one Run.
type certsRun struct {
	*Certificates
	say    Say
	known  statements // of configurations
	said   statements
	files  []fact.Body // as the reader last told them
	absent absence
	tried  statements       // at plain targets
	forget <-chan time.Time // when that is no news any more
}

// look looks at everything once; it returns why it could not.
func (r *certsRun) look(ctx context.Context) (refused string) {
	files, err := factsFrom(ctx, r.reader, &agentv1.LookQuestion{
		Question: &agentv1.LookQuestion_LookAtCertificates{LookAtCertificates: &agentv1.LookAtCertificates{}},
	})
	if ctx.Err() != nil {
		return "witness missing"
	}
	r.absent.report(r.Name(), err, r.say)
	if err != nil { // what is served can be seen without it
		refused = "witness missing"
	} else {
		r.files = only[fact.Certificate](files)
	}
	all := append(r.served(ctx), r.files...)
	r.said = r.said.replace(all[:min(len(all), maxCerts)], r.say)
	return refused
}
