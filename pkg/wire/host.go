package wire

import (
	"math"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func fromUnit(u fact.Unit) *agentv1.Unit {
	return &agentv1.Unit{
		Name: u.Name, Load: u.Load, Active: u.Active, Sub: u.Sub, Result: u.Result,
		ExitCode: int32(u.ExitCode), ExitStatus: int32(u.ExitStatus), MainPid: u.MainPID, Restarts: u.Restarts,
		Job: u.Job, InvocationId: u.InvocationID, FileState: u.FileState, StatusText: u.StatusText,
		RestartPolicy: u.RestartPolicy, Since: fromTime(u.Since), Stop: FromStop(u.Stop),
	}
}

func toUnit(u *agentv1.Unit) fact.Unit {
	return fact.Unit{
		Name: text(u.GetName()), Load: text(u.GetLoad()), Active: text(u.GetActive()), Sub: text(u.GetSub()),
		Result: text(u.GetResult()), ExitCode: int(u.GetExitCode()), ExitStatus: int(u.GetExitStatus()),
		MainPID: u.GetMainPid(), Restarts: u.GetRestarts(), Job: text(u.GetJob()), InvocationID: text(u.GetInvocationId()),
		FileState: text(u.GetFileState()), StatusText: text(u.GetStatusText()), RestartPolicy: text(u.GetRestartPolicy()),
		Since: toTime(u.GetSince()), Stop: ToStop(u.GetStop()),
	}
}

// FromStop translates the journal's answer about a stop; an empty answer is absent.
func FromStop(s fact.Stop) *agentv1.Stop {
	if s.Logged == fact.Unknown && s.At.IsZero() && len(s.Sessions) == 0 {
		return nil
	}
	return &agentv1.Stop{Logged: fromTri(s.Logged), At: fromTime(s.At), Sessions: s.Sessions}
}

// ToStop reads the journal's answer about a stop.
func ToStop(s *agentv1.Stop) fact.Stop {
	return fact.Stop{Logged: toTri(s.GetLogged()), At: toTime(s.GetAt()), Sessions: texts(s.GetSessions())}
}

func fromTri(t fact.Tri) agentv1.Tri { return agentv1.Tri(t) }

func toTri(t agentv1.Tri) fact.Tri {
	if t == agentv1.Tri_TRI_YES || t == agentv1.Tri_TRI_NO {
		return fact.Tri(t)
	}
	return fact.Unknown
}

func fromLoad(l fact.Load) *agentv1.Load {
	return &agentv1.Load{
		CpuBusy: fromMaybe(l.CPUBusy), CpuSteal: fromMaybe(l.CPUSteal), CpuIowait: fromMaybe(l.CPUWait),
		Load1: fromMaybe(l.Load1), Cpus: fromMaybe(l.CPUs),
		MemoryTotalBytes: fromMaybe(l.MemoryTotal), MemoryAvailableBytes: fromMaybe(l.MemoryAvailable),
		SwapTotalBytes: fromMaybe(l.SwapTotal), SwapUsedBytes: fromMaybe(l.SwapUsed),
		PressureCpu: fromMaybe(l.PressureCPU), PressureMemory: fromMaybe(l.PressureMemory), PressureIo: fromMaybe(l.PressureIO),
		DiskUsed: fromMaybe(l.DiskUsed), InodesUsed: fromMaybe(l.InodesUsed), DiskPath: l.DiskPath,
		OomKills: fromMaybe(l.OOMKills), ListenOverflows: fromMaybe(l.ListenOverflows),
	}
}

func toLoad(l *agentv1.Load) fact.Load {
	out := fact.Load{
		CPUBusy: toRatio(l.CpuBusy), CPUSteal: toRatio(l.CpuSteal), CPUWait: toRatio(l.CpuIowait), CPUs: toMaybe(l.Cpus),
		MemoryTotal: toMaybe(l.MemoryTotalBytes), MemoryAvailable: toMaybe(l.MemoryAvailableBytes),
		SwapTotal: toMaybe(l.SwapTotalBytes), SwapUsed: toMaybe(l.SwapUsedBytes),
		PressureCPU: toRatio(l.PressureCpu), PressureMemory: toRatio(l.PressureMemory), PressureIO: toRatio(l.PressureIo),
		DiskUsed: toRatio(l.DiskUsed), InodesUsed: toRatio(l.InodesUsed), DiskPath: text(l.GetDiskPath()),
		OOMKills: toMaybe(l.OomKills), ListenOverflows: toMaybe(l.ListenOverflows),
	}
	if l.Load1 != nil && *l.Load1 >= 0 && !math.IsInf(*l.Load1, 0) {
		out.Load1 = fact.Known(*l.Load1)
	}
	return out
}

func fromConfigTest(c fact.ConfigTest) *agentv1.ConfigTest {
	return &agentv1.ConfigTest{
		Unit: c.Unit, Server: c.Server, Verdict: agentv1.ConfigTest_Verdict(c.Verdict), File: c.File, Line: c.Line,
		Text: c.Text, Fingerprint: c.Fingerprint, NewerThanWorkers: fromTri(c.NewerThanWorkers),
		Changed: c.Changed, Renewed: fromTri(c.Renewed),
	}
}

func toConfigTest(c *agentv1.ConfigTest) fact.ConfigTest {
	verdict := fact.Verdict(c.GetVerdict())
	if verdict != fact.ConfigOK && verdict != fact.ConfigError && verdict != fact.EnvironmentError {
		verdict = fact.VerdictUnknown
	}
	return fact.ConfigTest{
		Unit: text(c.GetUnit()), Server: text(c.GetServer()), Verdict: verdict, File: text(c.GetFile()), Line: c.GetLine(),
		Text: text(c.GetText()), Fingerprint: text(c.GetFingerprint()), NewerThanWorkers: toTri(c.GetNewerThanWorkers()),
		Changed: text(c.GetChanged()), Renewed: toTri(c.GetRenewed()),
	}
}

func fromLogSign(l fact.LogSign) *agentv1.LogSign {
	return &agentv1.LogSign{
		Signature: l.Signature, Server: l.Server, Unit: l.Unit, Vhost: l.Vhost, Target: l.Target, Script: l.Script,
		Errno: l.Errno, Count: l.Count, First: fromTime(l.First), Last: fromTime(l.Last), Sample: l.Sample, About: l.About, Took: fromDuration(l.Took),
	}
}

func toLogSign(l *agentv1.LogSign) fact.LogSign {
	return fact.LogSign{
		Signature: text(l.GetSignature()), Server: text(l.GetServer()), Unit: text(l.GetUnit()), Vhost: text(l.GetVhost()),
		Target: text(l.GetTarget()), Script: text(l.GetScript()), Errno: text(l.GetErrno()), Count: l.GetCount(),
		First: toTime(l.GetFirst()), Last: toTime(l.GetLast()), Sample: text(l.GetSample()), About: text(l.GetAbout()),
		Took: toDuration(l.GetTook()),
	}
}
