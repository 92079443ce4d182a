package story

import "github.com/gapura-dev/gapura/pkg/fact"

func socketFields(s *fact.Socket) []field {
	return []field{
		{"", text{&s.Address}},
		{"unit", text{&s.Unit}},
		{"process", text{&s.Process}},
		{"user", text{&s.User}},
		{"queue", maybe[uint32]{&s.Queue}},
		{"backlog", maybe[uint32]{&s.Backlog}},
		{"greeting", text{&s.Greeting}},
	}
}

func processFields(p *fact.Process) []field {
	return []field{
		{"", text{&p.Name}},
		{"unit", text{&p.Unit}},
		{"user", text{&p.User}},
		{"count", number[uint32]{&p.Count}},
		{"running", number[uint32]{&p.Running}},
		{"waiting", number[uint32]{&p.Waiting}},
		{"stopped", number[uint32]{&p.Stopped}},
		{"cpu", maybe[float64]{&p.CPU}},
		{"memory", maybe[uint64]{&p.Memory}},
		{"io", maybe[float64]{&p.IO}},
		{"manager", text{&p.Manager}},
		{"status", text{&p.Status}},
		{"restarts", number[uint32]{&p.Restarts}},
	}
}

func waitFields(w *fact.Wait) []field {
	return []field{
		{"", text{&w.Unit}},
		{"", choice[fact.WaitsOn]{&w.On}},
		{"pool", text{&w.Pool}},
		{"address", text{&w.Address}},
		{"peer", text{&w.Peer}},
		{"workers", number[uint32]{&w.Workers}},
		{"of", number[uint32]{&w.Of}},
	}
}

func certificateFields(c *fact.Certificate) []field {
	return []field{
		{"", text{&c.Where}},
		{"served", flag{&c.Served}},
		{"upstream", flag{&c.Upstream}},
		{"file", text{&c.File}},
		{"name", list{&c.Names}},
		{"from", moment{&c.NotBefore}},
		{"until", moment{&c.NotAfter}},
		{"fingerprint", text{&c.Fingerprint}},
		{"error", text{&c.Error}},
	}
}

func resolverFields(r *fact.Resolver) []field {
	return []field{
		{"", text{&r.Server}},
		{"", text{&r.Name}},
		{"", text{&r.Answer}},
		{"family", text{&r.Family}},
		{"took", span{&r.Took}},
		{"address", list{&r.Addresses}},
	}
}

func firewallFields(f *fact.Firewall) []field {
	return []field{
		{"", text{&f.Tool}},
		{"", text{&f.Verdict}},
		{"rule", text{&f.Rule}},
		{"chain", text{&f.Chain}},
		{"direction", text{&f.Direction}},
		{"port", list{&f.Ports}},
		{"source", list{&f.Sources}},
		{"target", list{&f.Targets}},
		{"interface", text{&f.Interface}},
	}
}

func changeFields(c *fact.Change) []field {
	return []field{
		{"", text{&c.What}},
		{"", text{&c.Name}},
		{"detail", text{&c.Detail}},
		{"when", moment{&c.When}},
	}
}

func trafficFields(t *fact.Traffic) []field {
	return []field{
		{"", text{&t.Unit}},
		{"vhost", text{&t.Vhost}},
		{"log", text{&t.Log}},
		{"window", span{&t.Window}},
		{"requests", number[uint64]{&t.Requests}},
		{"500", number[uint64]{&t.Status500}},
		{"502", number[uint64]{&t.Status502}},
		{"503", number[uint64]{&t.Status503}},
		{"504", number[uint64]{&t.Status504}},
		{"4xx", number[uint64]{&t.Status4xx}},
		{"499", number[uint64]{&t.Status499}},
		{"sources", number[uint64]{&t.Sources}},
		{"top", number[float64]{&t.TopShare}},
		{"habit", number[float64]{&t.Habit}},
		{"counted", number[float64]{&t.Counted}},
	}
}

func insideFields(i *fact.Inside) []field {
	return []field{
		{"", text{&i.Site}},
		{"", sight{&i.Status, &i.Failure}},
		{"path", text{&i.Path}},
		{"to", text{&i.Address}},
		{"tls", flag{&i.TLS}},
		{"body", text{&i.Body}},
		{"took", span{&i.Took}},
		{"target", text{&i.Target}},
	}
}

func arrivalFields(a *fact.Arrival) []field {
	return []field{
		{"", text{&a.Token}},
		{"", text{&a.Unit}},
		{"vhost", text{&a.Vhost}},
		{"status", number[int]{&a.Status}},
	}
}
