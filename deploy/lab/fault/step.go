package fault

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// then does steps in order up to the first that goes wrong.
func then(steps ...step) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, s := range steps {
			if err := s(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}

func nothing(context.Context, *lab.Host) error { return nil }

// shell runs a script on the host. $web, $app, $backend and $db stand for the units of its stack, [[port]] and its like for
// the stack's settings, [[site]] for the first site.
func shell(script string) step {
	return func(ctx context.Context, h *lab.Host) error {
		_, err := h.Shell(ctx, filled(script, h))
		return err
	}
}

func filled(text string, h *lab.Host) string {
	s, site := h.Stack(), ""
	if len(h.Sites()) > 0 {
		site = h.Sites()[0]
	}
	return strings.NewReplacer("$web", s.Web, "$app", s.App, "$backend", s.Backend, "$db", s.DB).Replace(s.Fill(text, site))
}

// start starts a unit whatever became of it, past a start limit too.
func start(unit string) step {
	return shell("systemctl reset-failed " + unit + " 2>/dev/null || true; systemctl start " + unit)
}

// restart ends with an error when the unit does not come up.
func restart(unit string) step {
	return shell("systemctl reset-failed " + unit + " 2>/dev/null || true; systemctl restart " + unit)
}

// restartInVain restarts a unit that must not come up.
func restartInVain(unit string) step { return shell("! systemctl restart " + unit + " 2>/dev/null") }

// signalApp sends a signal to the main process of the host's application. It does not wait for what follows: with
// Gapura on the host, the application may be back before anybody looks.
func signalApp(sig unix.Signal) step {
	return func(ctx context.Context, h *lab.Host) error {
		_, err := h.SignalMain(ctx, h.Stack().App, sig)
		return err
	}
}

// reload returns when the new workers serve: the old ones go on accepting for a moment after systemctl is content.
var reload = shell(`old=$(pgrep -d, -P $(systemctl show --property=MainPID --value $web))
systemctl reload $web
for try in $(seq 250); do
    ps -o args= -p "$old" | grep -qv "shutting down" || break
    sleep 0.02
done`)

// reloadApp returns when php-fpm has read its files anew: it executes itself, and systemctl does not always wait for it.
var reloadApp = shell(`old=$(pgrep -d, -P $(systemctl show --property=MainPID --value $app))
systemctl reload $app
for try in $(seq 250); do
    ps -p "$old" >/dev/null || exit 0
    sleep 0.02
done
exit 1`)

// untilStatus waits until every site of the host answers with that status. PHP looks at a changed file every 2 s.
func untilStatus(status int) step {
	return func(ctx context.Context, h *lab.Host) error {
		if h.Stack().Web == "" {
			return nil
		}
		for _, site := range h.Sites() {
			err := eventually(ctx, func() error {
				if look := h.Lab().Look(ctx, "http://"+site+"/"); look.Status != status {
					return fmt.Errorf("%s is %s, status %d", site, look.Class, look.Status)
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	}
}

// eventually asks until the answer is nil, for at most 20 s.
func eventually(ctx context.Context, ask func() error) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for {
		err := ask()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(20 * time.Millisecond):
		}
	}
}
