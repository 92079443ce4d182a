package sensor

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/godbus/dbus/v5"

	"github.com/gapura-dev/gapura/pkg/fact"
)

var errBusClosed = errors.New("the connection to D-Bus is gone")

// unitTalk is one connection to systemd, from its start to its end.
type unitTalk struct {
	*Units
	say    Say
	asking *sync.WaitGroup // questions to the journal outlive a connection
	owners *Follower
	bus    *unitBus
	heard  bool
	settle *time.Timer
}

// hold watches until the connection or ctx ends, and returns why.
func (t *unitTalk) hold(ctx context.Context) (err error) {
	if t.bus, err = dialBus(ctx, t.cfg.Bus); err != nil {
		return err
	}
	defer t.bus.conn.Close()
	for _, w := range t.watched { // rules and sequence numbers belong to a connection
		w.readAt = 0
	}
	if err := t.discover(ctx); err != nil {
		return err
	}
	t.heard = true
	t.say(fact.Missing{Name: t.Name(), OK: true})
	t.settle = time.NewTimer(0)
	t.settle.Stop()
	defer t.settle.Stop()
	tick := time.NewTicker(reconcileEvery)
	defer tick.Stop()
	for {
		if err := t.next(ctx, tick.C); err != nil {
			return err
		}
	}
}

// next takes one thing that happened.
func (t *unitTalk) next(ctx context.Context, tick <-chan time.Time) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case signal, ok := <-t.bus.signals:
		if !ok {
			return errBusClosed
		}
		return t.hear(ctx, signal)
	case answer := <-t.answers:
		t.answered(ctx, answer)
		return nil
	case <-t.owners.Wake():
		return t.follow(ctx)
	case <-t.settle.C:
		return t.discover(ctx)
	case <-tick:
		return t.reconcile(ctx)
	}
}

// hear takes one signal.
func (t *unitTalk) hear(ctx context.Context, signal *dbus.Signal) error {
	if !t.bus.genuine(signal) {
		return nil
	}
	switch signal.Name {
	case propsIface + ".PropertiesChanged":
		return t.changed(ctx, signal)
	case managerIface + ".UnitNew":
		if name, ok := argument[string](signal, 0); ok && t.watched[name] == nil && t.interesting(ctx, name) {
			return t.watch(ctx, name)
		}
	case managerIface + ".JobRemoved":
		return t.jobRemoved(ctx, signal)
	case managerIface + ".Reloading", managerIface + ".UnitFilesChanged":
		t.settle.Reset(settleAfter)
	case busIface + ".NameOwnerChanged": // systemd executed itself anew, and forgot who listens
		owner, _ := argument[string](signal, 2)
		if t.bus.owner = owner; owner == "" {
			return nil
		}
		if err := t.bus.listen(ctx); err != nil {
			return err
		}
		return t.discover(ctx)
	}
	return nil
}

// changed merges a change of properties. systemd sends the Service interface first and the Unit interface right after
// it, so that who speaks only after the second sees both at once.
func (t *unitTalk) changed(ctx context.Context, signal *dbus.Signal) error {
	w := t.byPath(signal.Path)
	iface, _ := argument[string](signal, 0)
	props, ok := argument[map[string]dbus.Variant](signal, 1)
	if w == nil || !ok || signal.Sequence < w.readAt {
		return nil
	}
	w.merge(props)
	if invalidated, _ := argument[[]string](signal, 2); lacks(invalidated) {
		missing, at, err := t.bus.properties(ctx, w.unit.Name, iface)
		if err != nil {
			return err
		}
		w.readAt = at
		w.merge(missing)
	}
	if iface != unitIface {
		return nil
	}
	if w.job != "" && w.unit.Job == "" {
		w.unit.Job = t.bus.jobType(ctx, w.job)
	}
	t.tell(ctx, w)
	return nil
}

// jobRemoved clears a job whose end was not told by the unit itself.
func (t *unitTalk) jobRemoved(ctx context.Context, signal *dbus.Signal) error {
	name, _ := argument[string](signal, 2)
	job, _ := argument[dbus.ObjectPath](signal, 1)
	if w := t.watched[name]; w != nil && w.job == job && signal.Sequence > w.readAt {
		w.job, w.unit.Job = "", ""
		t.tell(ctx, w)
	}
	return nil
}

// tell says a unit if it is not what was said last, and the pool's figures that its status text holds.
func (t *unitTalk) tell(ctx context.Context, w *watched) {
	t.fell(ctx, w)
	t.tellPool(w)
	if !w.spoken || !w.unit.Same(w.said) {
		t.say(w.unit)
	}
	w.said, w.spoken = w.unit, true
}

// tellPool says what php-fpm's status text holds, and takes it back when the unit has died: the text stays behind.
func (t *unitTalk) tellPool(w *watched) {
	pool, ok := parsePoolStatus(w.unit.Name, w.unit.StatusText)
	switch {
	case !ok:
	case w.unit.Running() && (!w.pooled || w.unit.StatusText != w.said.StatusText):
		t.say(pool)
		w.pooled = true
	case w.pooled && !w.unit.Running():
		t.say(fact.Removal{Of: pool.Kind(), Name: pool.Subject()})
		w.pooled = false
	}
}

func (t *unitTalk) byPath(path dbus.ObjectPath) *watched {
	for name, w := range t.watched {
		if unitPath(name) == path {
			return w
		}
	}
	return nil
}

func argument[T any](signal *dbus.Signal, i int) (T, bool) {
	var zero T
	if i >= len(signal.Body) {
		return zero, false
	}
	v, ok := signal.Body[i].(T)
	return v, ok
}
