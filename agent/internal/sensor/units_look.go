package sensor

import (
	"context"
	"slices"
)

// reconcile compares what is known with what systemd lists, and reads a unit again only where they differ.
func (t *unitTalk) reconcile(ctx context.Context) error {
	names := t.names()
	if len(names) == 0 {
		return nil
	}
	units, err := t.bus.unitsByNames(ctx, names)
	if err != nil {
		return err
	}
	for _, l := range units {
		w := t.watched[l.Name]
		if w == nil || (l.Active == w.unit.Active && l.Sub == w.unit.Sub && l.Load == w.unit.Load && l.JobType == w.unit.Job) {
			continue
		}
		if err := t.read(ctx, w); err != nil {
			return err
		}
	}
	return nil
}

// read looks at a unit as it is now.
func (t *unitTalk) read(ctx context.Context, w *watched) error {
	service, _, err := t.bus.properties(ctx, w.unit.Name, serviceIface)
	if err != nil {
		return err
	}
	unit, at, err := t.bus.properties(ctx, w.unit.Name, unitIface)
	if err != nil {
		return err
	}
	w.merge(service)
	w.merge(unit)
	w.readAt = at
	if w.job != "" {
		w.unit.Job = t.bus.jobType(ctx, w.job)
	}
	t.tell(ctx, w)
	return nil
}

func (t *unitTalk) names() []string {
	names := make([]string, 0, len(t.watched))
	for name := range t.watched {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
