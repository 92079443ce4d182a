package story

import "github.com/gapura-dev/gapura/pkg/fact"

func loadFields(l *fact.Load) []field {
	return []field{
		{"cpu", maybe[float64]{&l.CPUBusy}},
		{"steal", maybe[float64]{&l.CPUSteal}},
		{"wait", maybe[float64]{&l.CPUWait}},
		{"load1", maybe[float64]{&l.Load1}},
		{"cpus", maybe[uint32]{&l.CPUs}},
		{"memory", maybe[uint64]{&l.MemoryTotal}},
		{"available", maybe[uint64]{&l.MemoryAvailable}},
		{"swap", maybe[uint64]{&l.SwapTotal}},
		{"swapped", maybe[uint64]{&l.SwapUsed}},
		{"psi-cpu", maybe[float64]{&l.PressureCPU}},
		{"psi-memory", maybe[float64]{&l.PressureMemory}},
		{"psi-io", maybe[float64]{&l.PressureIO}},
		{"disk", maybe[float64]{&l.DiskUsed}},
		{"inodes", maybe[float64]{&l.InodesUsed}},
		{"path", text{&l.DiskPath}},
		{"oom", maybe[uint64]{&l.OOMKills}},
		{"overflows", maybe[uint64]{&l.ListenOverflows}},
	}
}

func outcomeFields(o *fact.Outcome) []field {
	return []field{
		{"", text{&o.Order}},
		{"", choice[fact.OutcomeState]{&o.State}},
		{"unit", text{&o.Unit}},
		{"verb", text{&o.Verb}},
		{"result", text{&o.Result}},
		{"reason", text{&o.Reason}},
		{"detail", text{&o.Detail}},
		{"before", text{&o.InvocationBefore}},
		{"after", text{&o.InvocationAfter}},
		{"took", span{&o.Took}},
	}
}

func missingFields(m *fact.Missing) []field {
	return []field{
		{"", text{&m.Name}},
		{"ok", flag{&m.OK}},
		{"why", text{&m.Why}},
	}
}

func gapFields(g *fact.Gap) []field {
	return []field{
		{"reason", text{&g.Reason}},
		{"from", number[uint64]{&g.From}},
		{"to", number[uint64]{&g.To}},
		{"count", number[uint64]{&g.Count}},
	}
}

func removalFields(r *fact.Removal) []field {
	return []field{
		{"", text{(*string)(&r.Of)}},
		{"", text{&r.Name}},
	}
}

func opaqueFields(o *fact.Opaque) []field {
	return []field{
		{"", number[uint32]{&o.Field}},
		{"raw", blob{&o.Raw}},
	}
}
