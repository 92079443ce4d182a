package wire

import (
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func fromSocket(s fact.Socket) *agentv1.Socket {
	return &agentv1.Socket{
		Address: s.Address, Unit: s.Unit, Process: s.Process, User: s.User,
		Queue: fromMaybe(s.Queue), Backlog: fromMaybe(s.Backlog), Greeting: s.Greeting,
	}
}

func toSocket(s *agentv1.Socket) fact.Socket {
	return fact.Socket{
		Address: text(s.GetAddress()), Unit: text(s.GetUnit()), Process: text(s.GetProcess()), User: text(s.GetUser()),
		Queue: toMaybe(s.Queue), Backlog: toMaybe(s.Backlog), Greeting: text(s.GetGreeting()),
	}
}

func fromProcess(p fact.Process) *agentv1.Process {
	return &agentv1.Process{
		Unit: p.Unit, Name: p.Name, User: p.User, Count: p.Count, Running: p.Running, Waiting: p.Waiting, Stopped: p.Stopped,
		Cpu: fromMaybe(p.CPU), MemoryBytes: fromMaybe(p.Memory), Io: fromMaybe(p.IO),
		Manager: p.Manager, Status: p.Status, Restarts: p.Restarts,
	}
}

func toProcess(p *agentv1.Process) fact.Process {
	return fact.Process{
		Unit: text(p.GetUnit()), Name: text(p.GetName()), User: text(p.GetUser()), Count: p.GetCount(), Running: p.GetRunning(),
		Waiting: p.GetWaiting(), Stopped: p.GetStopped(), CPU: toRatio(p.Cpu), Memory: toMaybe(p.MemoryBytes), IO: toRatio(p.Io),
		Manager: text(p.GetManager()), Status: text(p.GetStatus()), Restarts: p.GetRestarts(),
	}
}

func fromWait(w fact.Wait) *agentv1.Wait {
	return &agentv1.Wait{
		Unit: w.Unit, Pool: w.Pool, On: agentv1.Wait_On(w.On), Address: w.Address, Peer: w.Peer, Workers: w.Workers, Of: w.Of,
	}
}

func toWait(w *agentv1.Wait) fact.Wait {
	on := fact.WaitsUnknown
	if w.GetOn() >= agentv1.Wait_ON_DATABASE && w.GetOn() <= agentv1.Wait_ON_NOTHING {
		on = fact.WaitsOn(w.GetOn())
	}
	return fact.Wait{
		Unit: text(w.GetUnit()), Pool: text(w.GetPool()), On: on, Address: text(w.GetAddress()), Peer: text(w.GetPeer()),
		Workers: w.GetWorkers(), Of: w.GetOf(),
	}
}

func fromCertificate(c fact.Certificate) *agentv1.Certificate {
	return &agentv1.Certificate{
		Where: c.Where, Served: c.Served, Upstream: c.Upstream, File: c.File, Names: c.Names, NotBefore: fromTime(c.NotBefore),
		NotAfter: fromTime(c.NotAfter), Fingerprint: c.Fingerprint, Error: c.Error,
	}
}

// toCertificate reads a certificate. One that has always been valid, or always will be, has no such date.
func toCertificate(c *agentv1.Certificate) fact.Certificate {
	return fact.Certificate{
		Where: text(c.GetWhere()), Served: c.GetServed(), Upstream: c.GetUpstream(), File: text(c.GetFile()),
		Names: texts(c.GetNames()), NotBefore: toTime(c.GetNotBefore()), NotAfter: toTime(c.GetNotAfter()),
		Fingerprint: text(c.GetFingerprint()), Error: text(c.GetError()),
	}
}

func fromResolver(r fact.Resolver) *agentv1.Resolver {
	return &agentv1.Resolver{
		Server: r.Server, Name: r.Name, Family: r.Family, Answer: r.Answer, Took: fromDuration(r.Took), Addresses: r.Addresses,
	}
}

func toResolver(r *agentv1.Resolver) fact.Resolver {
	return fact.Resolver{
		Server: text(r.GetServer()), Name: text(r.GetName()), Family: text(r.GetFamily()), Answer: text(r.GetAnswer()),
		Took: toDuration(r.GetTook()), Addresses: texts(r.GetAddresses()),
	}
}

func fromFirewall(f fact.Firewall) *agentv1.Firewall {
	return &agentv1.Firewall{
		Tool: f.Tool, Rule: f.Rule, Chain: f.Chain, Direction: f.Direction, Verdict: f.Verdict, Ports: f.Ports,
		Sources: f.Sources, Targets: f.Targets, Interface: f.Interface,
	}
}

func toFirewall(f *agentv1.Firewall) fact.Firewall {
	return fact.Firewall{
		Tool: text(f.GetTool()), Rule: text(f.GetRule()), Chain: text(f.GetChain()), Direction: text(f.GetDirection()),
		Verdict: text(f.GetVerdict()), Ports: texts(f.GetPorts()), Sources: texts(f.GetSources()),
		Targets: texts(f.GetTargets()), Interface: text(f.GetInterface()),
	}
}

func fromChange(c fact.Change) *agentv1.HostChange {
	return &agentv1.HostChange{What: c.What, Name: c.Name, Detail: c.Detail, When: fromTime(c.When)}
}

func toChange(c *agentv1.HostChange) fact.Change {
	return fact.Change{What: text(c.GetWhat()), Name: text(c.GetName()), Detail: text(c.GetDetail()), When: toTime(c.GetWhen())}
}
