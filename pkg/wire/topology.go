package wire

import (
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func fromTree(t fact.Tree) agentv1.Vhost_Tree { return agentv1.Vhost_Tree(t) }

func toTree(t agentv1.Vhost_Tree) fact.Tree {
	if t == agentv1.Vhost_TREE_RUNNING || t == agentv1.Vhost_TREE_DISK {
		return fact.Tree(t)
	}
	return fact.TreeUnknown
}

func fromVhost(v fact.Vhost) *agentv1.Vhost {
	return &agentv1.Vhost{
		Unit: v.Unit, Server: v.Server, Tree: fromTree(v.Tree), Names: v.Names, File: v.File, Line: v.Line,
		Resolvers: v.Resolvers,
		Listeners: each(v.Listeners, func(l fact.Listener) *agentv1.Listener {
			return &agentv1.Listener{Address: l.Address, Tls: l.TLS, Default: l.Default, Certificate: l.Certificate}
		}),
		Routes: each(v.Routes, func(r fact.Route) *agentv1.Route {
			return &agentv1.Route{
				Location: r.Location, Target: r.Target, Protocol: r.Protocol, File: r.File, Line: r.Line,
				ReadTimeout: fromDuration(r.ReadTimeout), ConnectTimeout: fromDuration(r.ConnectTimeout), Returns: r.Returns,
			}
		}),
	}
}

func toVhost(v *agentv1.Vhost) fact.Vhost {
	return fact.Vhost{
		Unit: text(v.GetUnit()), Server: text(v.GetServer()), Tree: toTree(v.GetTree()), Names: texts(v.GetNames()),
		File: text(v.GetFile()), Line: v.GetLine(), Resolvers: texts(v.GetResolvers()),
		Listeners: each(v.GetListeners(), func(l *agentv1.Listener) fact.Listener {
			return fact.Listener{Address: text(l.GetAddress()), TLS: l.GetTls(), Default: l.GetDefault(), Certificate: text(l.GetCertificate())}
		}),
		Routes: each(v.GetRoutes(), func(r *agentv1.Route) fact.Route {
			return fact.Route{
				Location: text(r.GetLocation()), Target: text(r.GetTarget()), Protocol: text(r.GetProtocol()),
				File: text(r.GetFile()), Line: r.GetLine(), ReadTimeout: toDuration(r.GetReadTimeout()),
				ConnectTimeout: toDuration(r.GetConnectTimeout()), Returns: r.GetReturns(),
			}
		}),
	}
}

func fromTarget(t fact.Target) *agentv1.Target {
	return &agentv1.Target{
		Address: t.Address, Exists: fromTri(t.Exists), Listens: fromTri(t.Listens), Connects: fromTri(t.Connects), Errno: t.Errno,
		OwnerUnit: t.OwnerUnit, OwnerProcess: t.OwnerProcess, Owner: t.Owner, Mode: t.Mode, BlockedBy: t.BlockedBy,
		Queue: fromMaybe(t.Queue), Backlog: fromMaybe(t.Backlog), Local: t.Local,
	}
}

func toTarget(t *agentv1.Target) fact.Target {
	return fact.Target{
		Address: text(t.GetAddress()), Exists: toTri(t.GetExists()), Listens: toTri(t.GetListens()),
		Connects: toTri(t.GetConnects()), Errno: text(t.GetErrno()), OwnerUnit: text(t.GetOwnerUnit()),
		OwnerProcess: text(t.GetOwnerProcess()), Owner: text(t.GetOwner()), Mode: t.GetMode(), BlockedBy: text(t.GetBlockedBy()),
		Queue: toMaybe(t.Queue), Backlog: toMaybe(t.Backlog), Local: t.GetLocal(),
	}
}

func fromPool(p fact.Pool) *agentv1.Pool {
	return &agentv1.Pool{
		Unit: p.Unit, Name: p.Name, Listen: p.Listen, Manager: p.Manager, MaxChildren: fromMaybe(p.MaxChildren),
		Active: fromMaybe(p.Active), Idle: fromMaybe(p.Idle), Requests: fromMaybe(p.Requests), Slow: fromMaybe(p.Slow),
		MaxChildrenReached: fromMaybe(p.MaxChildrenReached), File: p.File, Line: p.Line, Tree: fromTree(p.Tree),
		TerminateAfter: fromDuration(p.TerminateAfter), StatusListen: p.StatusListen, StatusPath: p.StatusPath,
	}
}

func toPool(p *agentv1.Pool) fact.Pool {
	return fact.Pool{
		Unit: text(p.GetUnit()), Name: text(p.GetName()), Listen: text(p.GetListen()), Manager: text(p.GetManager()),
		MaxChildren: toMaybe(p.MaxChildren), Active: toMaybe(p.Active), Idle: toMaybe(p.Idle), Requests: toMaybe(p.Requests),
		Slow: toMaybe(p.Slow), MaxChildrenReached: toMaybe(p.MaxChildrenReached), File: text(p.GetFile()), Line: p.GetLine(),
		Tree: toTree(p.GetTree()), TerminateAfter: toDuration(p.GetTerminateAfter()),
		StatusListen: text(p.GetStatusListen()), StatusPath: text(p.GetStatusPath()),
	}
}

// FromOutcome translates what an order did.
func FromOutcome(o fact.Outcome) *agentv1.Outcome {
	return &agentv1.Outcome{
		OrderId: o.Order, State: agentv1.Outcome_State(o.State), Reason: o.Reason, Detail: o.Detail, Unit: o.Unit, Verb: o.Verb,
		Result: o.Result, InvocationBefore: o.InvocationBefore, InvocationAfter: o.InvocationAfter, Took: fromDuration(o.Took),
	}
}

// ToOutcome reads what an order did; a state this program does not know is read as "it may have happened".
func ToOutcome(o *agentv1.Outcome) fact.Outcome {
	state := fact.OutcomeState(o.GetState())
	if state < fact.OrderRefused || state > fact.OrderAlreadyDone {
		state = fact.OrderUnknown
	}
	return fact.Outcome{
		Order: text(o.GetOrderId()), State: state, Reason: text(o.GetReason()), Detail: text(o.GetDetail()), Unit: text(o.GetUnit()),
		Verb: text(o.GetVerb()), Result: text(o.GetResult()), InvocationBefore: text(o.GetInvocationBefore()),
		InvocationAfter: text(o.GetInvocationAfter()), Took: toDuration(o.GetTook()),
	}
}
