package wire

import (
	"fmt"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// fromBody sets the one line each type of fact has on the way out.
func fromBody(out *agentv1.Fact, body fact.Body) error {
	switch b := body.(type) {
	case fact.Unit:
		out.Body = &agentv1.Fact_Unit{Unit: fromUnit(b)}
	case fact.Load:
		out.Body = &agentv1.Fact_Load{Load: fromLoad(b)}
	case fact.ConfigTest:
		out.Body = &agentv1.Fact_ConfigTest{ConfigTest: fromConfigTest(b)}
	case fact.Vhost:
		out.Body = &agentv1.Fact_Vhost{Vhost: fromVhost(b)}
	case fact.Target:
		out.Body = &agentv1.Fact_Target{Target: fromTarget(b)}
	case fact.Pool:
		out.Body = &agentv1.Fact_Pool{Pool: fromPool(b)}
	case fact.LogSign:
		out.Body = &agentv1.Fact_LogSign{LogSign: fromLogSign(b)}
	case fact.Outcome:
		out.Body = &agentv1.Fact_Outcome{Outcome: FromOutcome(b)}
	case fact.Missing:
		out.Body = &agentv1.Fact_Missing{Missing: &agentv1.Missing{Name: b.Name, Ok: b.OK, Why: b.Why}}
	case fact.Gap:
		out.Body = &agentv1.Fact_Gap{Gap: &agentv1.Gap{FromSeq: b.From, ToSeq: b.To, Count: b.Count, Reason: b.Reason}}
	case fact.Removal:
		out.Body = &agentv1.Fact_Removal{Removal: &agentv1.Removal{Kind: string(b.Of), Subject: b.Name}}
	case fact.Socket:
		out.Body = &agentv1.Fact_Socket{Socket: fromSocket(b)}
	case fact.Process:
		out.Body = &agentv1.Fact_Process{Process: fromProcess(b)}
	case fact.Wait:
		out.Body = &agentv1.Fact_Wait{Wait: fromWait(b)}
	case fact.Certificate:
		out.Body = &agentv1.Fact_Certificate{Certificate: fromCertificate(b)}
	case fact.Resolver:
		out.Body = &agentv1.Fact_Resolver{Resolver: fromResolver(b)}
	case fact.Firewall:
		out.Body = &agentv1.Fact_Firewall{Firewall: fromFirewall(b)}
	case fact.Change:
		out.Body = &agentv1.Fact_Change{Change: fromChange(b)}
	case fact.Traffic:
		out.Body = &agentv1.Fact_Traffic{Traffic: fromTraffic(b)}
	case fact.Inside:
		out.Body = &agentv1.Fact_Inside{Inside: fromInside(b)}
	case fact.Arrival:
		out.Body = &agentv1.Fact_Arrival{Arrival: fromArrival(b)}
	default:
		return fmt.Errorf("send fact: %T is not said by agents", body)
	}
	return nil
}

// toBody sets the one line each type of fact has on the way in.
func toBody(m *agentv1.Fact) (fact.Body, error) {
	switch b := m.GetBody().(type) {
	case *agentv1.Fact_Unit:
		return toUnit(b.Unit), nil
	case *agentv1.Fact_Load:
		return toLoad(b.Load), nil
	case *agentv1.Fact_ConfigTest:
		return toConfigTest(b.ConfigTest), nil
	case *agentv1.Fact_Vhost:
		return toVhost(b.Vhost), nil
	case *agentv1.Fact_Target:
		return toTarget(b.Target), nil
	case *agentv1.Fact_Pool:
		return toPool(b.Pool), nil
	case *agentv1.Fact_LogSign:
		return toLogSign(b.LogSign), nil
	case *agentv1.Fact_Outcome:
		return ToOutcome(b.Outcome), nil
	case *agentv1.Fact_Missing:
		return fact.Missing{Name: text(b.Missing.GetName()), OK: b.Missing.GetOk(), Why: text(b.Missing.GetWhy())}, nil
	case *agentv1.Fact_Gap:
		g := b.Gap
		return fact.Gap{From: g.GetFromSeq(), To: g.GetToSeq(), Count: g.GetCount(), Reason: text(g.GetReason())}, nil
	case *agentv1.Fact_Removal:
		return fact.Removal{Of: fact.Kind(text(b.Removal.GetKind())), Name: text(b.Removal.GetSubject())}, nil
	case *agentv1.Fact_Socket:
		return toSocket(b.Socket), nil
	case *agentv1.Fact_Process:
		return toProcess(b.Process), nil
	case *agentv1.Fact_Wait:
		return toWait(b.Wait), nil
	case *agentv1.Fact_Certificate:
		return toCertificate(b.Certificate), nil
	case *agentv1.Fact_Resolver:
		return toResolver(b.Resolver), nil
	case *agentv1.Fact_Firewall:
		return toFirewall(b.Firewall), nil
	case *agentv1.Fact_Change:
		return toChange(b.Change), nil
	case *agentv1.Fact_Traffic:
		return toTraffic(b.Traffic), nil
	case *agentv1.Fact_Inside:
		return toInside(b.Inside), nil
	case *agentv1.Fact_Arrival:
		return toArrival(b.Arrival), nil
	default:
		return nil, fmt.Errorf("read fact: body %T is not translated yet", b)
	}
}
