package fault

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// phpExhausted needs no lasting load: a sleeping worker sleeps on after its visitor has gone, and those who waited in
// the socket's queue stay in it.
var phpExhausted = Fault{
	Name: "php-fpm-exhausted", Doc: "both workers sleep and the queue of 2 is full; 504 for who waits, 502 for the rest (Apache and TCP 504)",
	on: withPHP, cause: then(shrinkPool("dynamic"), fillPool("300")), undo: fullAgain,
}

// phpExhaustedStatic says nothing of it in php-fpm's log.
var phpExhaustedStatic = Fault{
	Name: "php-fpm-exhausted-static", Doc: "the same with pm = static, of which php-fpm's log says nothing",
	on: withPHP, cause: then(shrinkPool("static"), fillPool("300")), undo: fullAgain,
}

// phpExhaustedOnDemand words it otherwise.
var phpExhaustedOnDemand = Fault{
	Name: "php-fpm-exhausted-ondemand", Doc: "the same with pm = ondemand",
	on: withPHP, cause: then(shrinkPool("ondemand"), fillPool("300")), undo: fullAgain,
}

// poolExhaustedFirst harms one of several sites.
var poolExhaustedFirst = Fault{
	Name: "pool-exhausted-first", Doc: "the pool of the first site is full; 502 and 504 there, 200 elsewhere",
	on: withPools, cause: then(shrinkPool("dynamic"), fillPool("300")), undo: fullAgain,
}

// poolBrieflyFull is over before anybody could help.
var poolBrieflyFull = Fault{
	Name: "pool-briefly-full", Doc: "the pool is full for a second; a few requests wait or fail, then 200",
	on: withPHP, cause: then(shrinkPool("dynamic"), fillPool("1")), undo: fullAgain,
}

var fullAgain = then(restore(pool), restart("$app"))

func shrinkPool(manager string) step {
	return then(
		edit(pool, "s/^pm = .*/pm = "+manager+"/; s/^pm.max_children = .*/pm.max_children = 2/; "+
			"s/^pm.max_spare_servers = .*/pm.max_spare_servers = 2/; s/^;?listen.backlog = .*/listen.backlog = 2/"),
		restart("$app"),
	)
}

// fillPool sends sleepers until workers and queue are full and stay so: right after a restart the queue is full of those who
// waited for it, and is served. Their pages sleep for five minutes at most, which bounds the fault.
func fillPool(seconds string) step {
	return func(ctx context.Context, h *lab.Host) error {
		var full time.Time // since when
		return eventually(ctx, func() error {
			waiting, room, err := queue(ctx, h)
			switch {
			case err != nil:
				return err
			case waiting <= room:
				full = time.Time{}
				go h.Lab().Look(context.WithoutCancel(ctx), "http://"+h.Sites()[0]+"/sleep.php?s="+seconds)
				return fmt.Errorf("the queue is not full: %d wait where %d may", waiting, room)
			case full.IsZero():
				full = time.Now()
			}
			if time.Since(full) < staysFull {
				return errors.New("the queue is full for a moment")
			}
			return nil
		})
	}
}

// staysFull is longer than a worker takes for an ordinary page.
const staysFull = 300 * time.Millisecond

// queue reads how many wait at the pool's socket and how many may.
func queue(ctx context.Context, h *lab.Host) (waiting, room int, err error) {
	find := "ss -Hltn 'sport = :[[port]]'"
	if h.Stack().Unix() {
		find = "ss -Hlxn src [[listen]]"
	}
	out, err := h.Shell(ctx, filled(find, h))
	if err != nil {
		return 0, 0, err
	}
	// u_str LISTEN 3 2 /run/php/php8.2-fpm.sock …: three wait where two may. Without u_str on TCP.
	_, rest, found := strings.Cut(out.Stdout, "LISTEN")
	fields := strings.Fields(rest)
	if !found || len(fields) < 2 {
		return 0, 0, errors.New("nobody listens: " + out.Stdout)
	}
	waiting, err = strconv.Atoi(fields[0])
	room, roomErr := strconv.Atoi(fields[1])
	return waiting, room, errors.Join(err, roomErr)
}
