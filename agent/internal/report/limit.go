package report

import "github.com/gapura-dev/gapura/pkg/fact"

// A limit turns a sample into a change when its figure crosses it. It says Yes above, No below, and Unknown in between
// or when the figure is missing: then the last answer stands, so a figure that trembles around a limit says nothing.
type limit struct {
	name string
	over func(fact.Body) fact.Tri
}

// limits are all the limits there are. Pressures are PSI "some" over 10 s: a tenth of the time lost to memory is felt
// by visitors, while a busy CPU serves well (truth.md 20: 200s at 88 %).
var limits = []limit{
	{"idle 0", on(func(p fact.Pool) fact.Tri {
		idle, ok := p.Idle.Get()
		active, ok2 := p.Active.Get()
		if !ok || !ok2 {
			return fact.Unknown
		}
		return fact.Is(idle == 0 && active > 0)
	})},
	{"queue at backlog", on(fact.Target.Full)},
	{"flood", on(func(t fact.Traffic) fact.Tri { // as it is named one: nobody waits for the next sample
		return fact.Is(t.Rate() >= 50 && (t.TopShare >= 0.5 || t.Habit > 0 && t.Rate() >= 10*t.Habit))
	})},
	{"gateway errors", on(func(t fact.Traffic) fact.Tri { return fact.Is(t.Status502+t.Status503+t.Status504 > 0) })},
	{"memory pressure", on(func(l fact.Load) fact.Tri { return between(l.PressureMemory, 0.05, 0.10) })},
	{"cpu pressure", on(func(l fact.Load) fact.Tri { return between(l.PressureCPU, 0.60, 0.80) })},
	{"io pressure", on(func(l fact.Load) fact.Tri { return between(l.PressureIO, 0.40, 0.60) })},
	{"disk room", on(func(l fact.Load) fact.Tri { return between(l.DiskUsed, 0.93, 0.95) })},
	{"no disk room", on(func(l fact.Load) fact.Tri { return between(l.DiskUsed, 0.98, 0.995) })},
	{"no inode room", on(func(l fact.Load) fact.Tri { return between(l.InodesUsed, 0.98, 0.995) })},
	{"inode room", on(func(l fact.Load) fact.Tri { return between(l.InodesUsed, 0.93, 0.95) })},
}

// crossed reports whether a statement crosses one of its limits, either way. The first word below a limit crosses nothing.
func (r *Report) crossed(key fact.Key, body fact.Body) bool {
	crossed := r.killed(key, body)
	for _, l := range limits {
		now := l.over(body)
		before := r.over[key][l.name]
		if now == fact.Unknown || now == before {
			continue
		}
		if r.over[key] == nil {
			r.over[key] = make(map[string]fact.Tri)
		}
		r.over[key][l.name] = now
		crossed = crossed || now == fact.Yes || before == fact.Yes
	}
	return crossed
}

// killed reports whether the kernel killed a process for memory since the last word: each time counts.
func (r *Report) killed(key fact.Key, body fact.Body) bool {
	now, ok := body.(fact.Load)
	before, known := r.last[key].Body.(fact.Load)
	if !ok || !known {
		return false
	}
	kills, ok := now.OOMKills.Get()
	earlier, known := before.OOMKills.Get()
	return ok && known && kills > earlier
}

// between is Yes from high on, No up to low.
func between(value fact.Maybe[float64], low, high float64) fact.Tri {
	v, ok := value.Get()
	switch {
	case ok && v >= high:
		return fact.Yes
	case ok && v <= low:
		return fact.No
	default:
		return fact.Unknown
	}
}

func on[T fact.Body](over func(T) fact.Tri) func(fact.Body) fact.Tri {
	return func(body fact.Body) fact.Tri {
		if t, ok := body.(T); ok {
			return over(t)
		}
		return fact.Unknown
	}
}
