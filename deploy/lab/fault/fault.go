// Package fault breaks hosts of the lab by name and heals them again: one fault per file.
//
// What each fault shows on real software (status, unit state, log line) is written down in the project's ground truth
// and checked by this package's tests.
package fault

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// Fault is one thing that goes wrong on a host.
type Fault struct {
	Name string
	Doc  string // one line: what happens, and what a visitor gets

	on    func(stack.Stack) bool
	cause step // makes it happen
	undo  step // puts right what cause did
}

// step is one action on a host.
type step func(context.Context, *lab.Host) error

// All returns every fault.
func All() []Fault {
	return slices.Concat(controls(), backends(), scripts(), webServers(), upstreams(), surroundings())
}

func controls() []Fault {
	return []Fault{
		healthy, healthyReload, reloadUnderLoad, blip, blipWeb, blipInFlight, deployRestart, packageUpgrade, poolBrieflyFull,
		missingPage, slowButFine, slowButFineApp, visitorSignsURL, visitorSignsAgent, scriptSigns,
		unusedUnitDead, disabledApache, dbStopUnused, logRotation, firewallHarmless,
		phpStderrFlood, phpMalformedHeader, sessionsFull, groupOneDead, localhostNoise, upstreamExpiredUnverified, cpuHogs,
	}
}

func backends() []Fault {
	return []Fault{
		phpStop, phpMask, phpExit, phpKill, phpKillRestart, phpKillLatent, phpCrashLoop, phpOrphans,
		phpWorkerSegv, phpWorkerBus, phpWorkerKill, phpWorkerTerm, phpWorkerRecursion,
		phpExhausted, phpExhaustedStatic, phpExhaustedOnDemand, poolExhaustedFirst,
		phpConfig, phpConfigUser, phpConfigSpare, phpConfigListen, phpConfigSyntax, phpConfigNoPool, phpConfigReload, phpConfigRestarted, phpConfigLatent,
		poolConflict, poolConflictRestarted, poolConflictLatent, secondInstance,
		appStop, appKill, appCrashLoop, appCrashLoopLimit, appSlowStart, portTaken, appSlow, appReport, appBlocked, appFrozen,
		dbStop, dbKill, dbKillRestart, dbFrozen, dbConnections, dbSlow, dbDrop,
	}
}

func scripts() []Fault {
	return []Fault{
		appCrashRequest, appCrashBody, appOwn502,
		answersEmpty, answersReset, answersNUL, answersNoColon, answersPartial, answersHalf, answersChunk, answersBig,
		phpFatal, phpFatalPlugin, phpFatalFirst, phpParse, phpMemory, phpTime, phpTerminate, phpSlow,
		phpStatus, phpBigHeader, phpShortBody, ownStatus, thirdPartySilent,
	}
}

func webServers() []Fault {
	return []Fault{
		webStop, webKill, webFrozen, webConfig, webConfigRestarted, webCrashLoop, webConfigLatent, webConfigReload,
		webConfigCertificate, webConfigInclude, webConfigBrace, webConfigDuplicate, webConfigAddress,
		backendWebStop, backendWebConfig, workersBusy, workerConnections, openFiles, webPortConflict,
		restartStorm, restartStormWeb, siteExpired, siteRenewed, return502, rateLimit, waf403, waf502, moduleMissing, vhostRemoved, vhostSlip,
	}
}

func upstreams() []Fault {
	return []Fault{
		wrongSocket, wrongSocketFirst, danglingLink, httpToFastCGI, socketPermission, socketPermissionFirst, socketACL, socketDirectory,
		allowedClients, wrongPort, wrongFamily, groupDead, upstreamFarDead, mendedNotReloaded,
		nameAtStart, nameAtReload, nameGone, nameGoneApache, nameOnlyInHosts, nameWithoutAAAA, nameToDeadHost,
		resolverStopped, resolverSilent, resolverRefuses,
		upstreamExpired, upstreamName, upstreamVersion, plainToTLS, tlsToPlain,
		upstreamDrop, upstreamReject, upstreamRejectRST, upstreamProhibited,
	}
}

func surroundings() []Fault {
	return []Fault{
		inboundDrop, inboundReject, inboundIPTables, inboundUFW, observerBanned, replyDrop,
		beforeHostDrop, dnsElsewhere, dnsUnused, dnsMissing, dnsHalfMoved, dnsHalfGone, diskFull, diskFullLogs, tempDenied,
		backgroundProcess, cpuOwnLoad, trafficFlood, phpOOM, phpOOMContinue, memoryExhausted, packageRun, hostDown, hostFrozen, agentStop,
	}
}

// Find returns the fault of that name.
func Find(name string) (Fault, error) {
	var names []string
	for _, f := range All() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Fault{}, fmt.Errorf("find fault %q: there are %s", name, strings.Join(names, ", "))
}

// Fits reports whether the fault can happen on such a host.
func (f Fault) Fits(s stack.Stack) bool { return f.on(s) }

// Break makes the fault happen. What visitors get of it may follow some milliseconds later.
func (f Fault) Break(ctx context.Context, h *lab.Host) error {
	if !f.Fits(h.Stack()) {
		return fmt.Errorf("break %s with %s: it does not happen to %s", h.Name(), f.Name, h.Stack().Name)
	}
	if err := f.cause(ctx, h); err != nil {
		return fmt.Errorf("break %s with %s: %w", h.Name(), f.Name, err)
	}
	return nil
}

// Heal puts right what Break did and returns when the host's sites answer again. It may be called when something else
// has healed the host already.
func (f Fault) Heal(ctx context.Context, h *lab.Host) error {
	err := f.undo(ctx, h)
	if err == nil {
		err = untilStatus(http.StatusOK)(ctx, h)
	}
	if err != nil {
		return fmt.Errorf("heal %s of %s: %w", h.Name(), f.Name, err)
	}
	return nil
}

// The kinds of hosts a fault may happen to.
func anyHost(stack.Stack) bool    { return true }
func withWeb(s stack.Stack) bool  { return s.Web != "" }
func withPHP(s stack.Stack) bool  { return s.PHP() }
func withNode(s stack.Stack) bool { return s.Node() }
