package remedy_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestEachGuardAlone(t *testing.T) {
	tests := []change{
		{name: "paused", policy: func(p *remedy.Policy) { p.Paused = "kernel upgrade" }, want: command.Paused},
		{name: "just started", policy: func(p *remedy.Policy) { p.Limits.Settle = 4*time.Hour + 1 }, want: command.CollectorUnsettled},
		{name: "seen failing once", scene: func(_ *bench, i *incident.Incident) { i.State = incident.Observed }, want: command.NotConfirmed},
		{name: "well again", scene: func(_ *bench, i *incident.Incident) { i.State = incident.Healing }, want: command.NotConfirmed},
		{name: "nobody looked lately", scene: func(_ *bench, i *incident.Incident) { i.FailedAt = noon.Add(-time.Minute - 1) }, want: command.NotConfirmed},
		{name: "only others spoke lately", scene: func(_ *bench, i *incident.Incident) { i.FailedAt = time.Time{} }, want: command.NotConfirmed},
		{name: "the agent does not speak", scene: func(b *bench, _ *incident.Incident) { b.away["web-1"] = true }, want: command.UnitUnknown},
		{name: "masked", scene: unit(func(u *fact.Unit) { u.Load, u.FileState = "masked", "masked" }), want: command.UnitMasked},
		{name: "masked until reboot", scene: unit(func(u *fact.Unit) { u.FileState = "masked-runtime" }), want: command.UnitMasked},
		{name: "disabled", scene: unit(func(u *fact.Unit) { u.FileState = "disabled" }), want: command.UnitDisabled},
		{name: "in auto-restart", scene: unit(func(u *fact.Unit) { u.Active, u.Sub = "activating", "auto-restart" }), want: command.AutoRestart},
		{name: "a job is pending", scene: unit(func(u *fact.Unit) { u.Job = "start" }), want: command.JobPending},
		{name: "start limit hit", scene: unit(func(u *fact.Unit) { u.Result = "start-limit-hit" }), want: command.StartLimitHit},
		{name: "crash loop", scene: unit(func(u *fact.Unit) { u.Restarts = 5 }), want: command.StartLimitHit},
		{name: "running", scene: unit(func(u *fact.Unit) { u.Active = "active" }), want: command.LocallyHealthy},
		{name: "not killed", scene: unit(func(u *fact.Unit) { u.Result = "exit-code" }), want: command.NoRemedy},
		{name: "core of another time", scene: unit(func(u *fact.Unit) { u.Active, u.Result = "inactive", "core-dump" }), want: command.NoRemedy},
		{name: "killed, but stopped since", scene: unit(func(u *fact.Unit) { u.Active = "inactive" }), want: command.NoRemedy},
		{name: "stopped by a person", scene: unit(func(u *fact.Unit) { u.Stop.Logged = fact.Yes }), want: command.StoppedByPerson},
		{name: "the journal is silent", scene: unit(func(u *fact.Unit) { u.Stop.Logged = fact.Unknown }), want: command.StopUnknown},
		{name: "configuration broken", scene: test(fact.ConfigError), want: command.ConfigTestFails},
		{name: "configuration test could not judge", scene: test(fact.EnvironmentError), want: command.ConfigTestUnknown},
		{name: "configuration test did not run", scene: test(fact.VerdictUnknown), want: command.ConfigTestUnknown},
		{name: "no configuration test", scene: func(b *bench, _ *incident.Incident) { clear(b.tests) }, want: command.ConfigTestUnknown},
		{name: "restart, not proven", scene: hung(func(_ *bench, i *incident.Incident) { i.Finding.Strength = diagnose.Strong }), want: command.NotConfirmed},
		{name: "restart of what is down", scene: hung(unit(func(u *fact.Unit) { u.Active = "failed" })), want: command.WrongState},
		{name: "restart of what comes up", scene: hung(unit(func(u *fact.Unit) { u.Active = "activating" })), want: command.WrongState},
		{name: "restart with a broken configuration", scene: hung(test(fact.ConfigError)), want: command.ConfigTestFails},
		{name: "restarted within a day", past: restarted(24*time.Hour-1, remedy.Resolved), scene: hung(nil), want: command.BudgetSpent},
		{name: "out of memory, and one worker was killed", scene: func(b *bench, i *incident.Incident) {
			oom("success")(b, i)
			b.runs("web-1", php, "bb")
		}, want: command.LocallyHealthy},
		{name: "out of memory, and it ended otherwise", scene: oom("exit-code"), want: command.NoRemedy},
		{name: "out of memory, and stopped by a person", scene: func(b *bench, i *incident.Incident) {
			oom("oom-kill")(b, i)
			unit(func(u *fact.Unit) { u.Stop.Logged = fact.Yes })(b, i)
		}, want: command.StoppedByPerson},
		{name: "out of memory in a crash loop", scene: func(b *bench, i *incident.Incident) {
			oom("oom-kill")(b, i)
			unit(func(u *fact.Unit) { u.Restarts = 5 })(b, i)
		}, want: command.StartLimitHit},
		{name: "out of memory twice in a day", past: started(24*time.Hour-1, remedy.Resolved), scene: oom("oom-kill"), want: command.BudgetSpent},
		{name: "out of memory after a start that did not help", past: started(23*time.Hour, remedy.Failed), scene: oom("signal"), want: command.BudgetSpent},
		{name: "cool-down of a failure", past: []*remedy.Action{acted("web-1", php, 30*time.Minute-1, remedy.Failed)}, want: command.TooSoon},
		{name: "cool-down of a success", past: []*remedy.Action{acted("web-1", php, 15*time.Minute-1, remedy.Resolved)}, want: command.TooSoon},
		{name: "cool-down of what may have happened", past: []*remedy.Action{acted("web-1", php, 29*time.Minute, remedy.Unknown)}, want: command.TooSoon},
		{
			name: "three attempts in six hours", want: command.BudgetSpent,
			policy: func(p *remedy.Policy) { p.Limits.HostPerDay = 60 },
			past: []*remedy.Action{
				acted("web-1", php, 6*time.Hour-1, remedy.Resolved), acted("web-1", php, 5*time.Hour, remedy.Resolved), acted("web-1", php, 4*time.Hour, remedy.Resolved),
			},
		},
		{name: "one is under way on the host", past: []*remedy.Action{acted("web-1", "nginx.service", time.Minute, remedy.Verifying)}, policy: func(p *remedy.Policy) {
			p.Limits.FleetShare = 0.1
		}, want: command.AlreadyInFlight},
		{
			name: "four on the host in a day", want: command.BudgetSpent,
			past: []*remedy.Action{
				acted("web-1", "a.service", 24*time.Hour-1, remedy.Resolved), acted("web-1", "b.service", 3*time.Hour, remedy.Failed),
				acted("web-1", "c.service", 2*time.Hour, remedy.Worse), acted("web-1", "d.service", time.Hour, remedy.Unknown),
			},
		},
		{
			name: "three of the customer under way", past: many(3, time.Minute, remedy.Verifying), want: command.BudgetSpent,
			policy: func(p *remedy.Policy) { p.Limits.FleetShare = 0.1 },
			scene: func(b *bench, _ *incident.Incident) {
				for _, host := range []string{"web-1", "other-0", "other-1", "other-2"} {
					b.labels[host] = map[string]string{"customer": "acme"}
				}
			},
		},
		{name: "one of a hundred hosts under way", past: many(1, time.Minute, remedy.Verifying), want: command.BudgetSpent},
		{name: "one of ten hosts under way", past: many(1, time.Minute, remedy.Verifying), scene: func(b *bench, _ *incident.Incident) { b.enrolled = 10 }, want: command.BudgetSpent},
		{name: "shares round down", past: many(1, time.Minute, remedy.Verifying), scene: func(b *bench, _ *incident.Incident) { b.enrolled = 199 }, want: command.BudgetSpent},
		{name: "asked for sixty times in an hour", past: refusals(60, time.Hour-1), want: command.BudgetSpent},
		{name: "refused a moment ago", past: refusals(1, 5*time.Second-1), want: command.TooSoon},
		{name: "one of its cluster under way", past: many(1, time.Minute, remedy.Verifying), want: command.BudgetSpent, policy: func(p *remedy.Policy) {
			p.Limits.FleetShare, p.Limits.ClusterInFlight = 0.1, 1
		}, scene: cluster("web-1", "other-0")},
		{name: "three of its cluster in an hour", past: many(3, time.Hour-1, remedy.Resolved), want: command.BudgetSpent, policy: func(p *remedy.Policy) {
			p.Limits.ClusterPerHour = 3
		}, scene: cluster("web-1", "other-0", "other-1", "other-2")},
		{name: "six of its cause in a minute", past: ofCause(6, time.Minute-1), want: command.BudgetSpent, policy: func(p *remedy.Policy) { p.Limits.CauseShare = 0.2 }},
		{name: "sixty of its cause in an hour", past: ofCause(60, time.Hour-1), want: command.BudgetSpent, policy: func(p *remedy.Policy) { p.Limits.CauseShare = 0.2 }},
		{name: "one of its customer in a minute", past: many(1, time.Minute-1, remedy.Resolved), want: command.BudgetSpent, policy: func(p *remedy.Policy) {
			p.Limits.CustomerShare = 0.05
		}, scene: func(b *bench, _ *incident.Incident) {
			b.labels["web-1"], b.labels["other-0"] = map[string]string{"customer": "acme"}, map[string]string{"customer": "acme"}
		}},
		{name: "the first of its cause is under way", past: tried(time.Minute, remedy.Verifying), want: command.BudgetSpent, policy: func(p *remedy.Policy) {
			p.Limits.FleetShare, p.Limits.StartVerified = 0.1, 3
		}},
		{name: "the first of its cause did not help", past: tried(30*time.Minute-1, remedy.Failed), want: command.BudgetSpent, policy: func(p *remedy.Policy) {
			p.Limits.StartVerified = 3
		}},
		{name: "two since the start", past: taken(2, 10*time.Second-1), want: command.BudgetSpent, policy: func(p *remedy.Policy) { p.Limits.StartVerified = 3 }},
		{name: "six hosts turn bad at once", scene: suspects(6), want: command.Storm},
		{name: "a storm stood when the collector ended", scene: stands(remedy.Standing{Storms: []remedy.Storm{{Family: remedy.UnitsDie}}}), want: command.Storm},
		{name: "six of its cluster are silent", scene: silent(6, 20), want: command.Storm},
		{name: "the breaker of its cause is open", scene: stands(open(remedy.Breaker{
			Scope: remedy.Scope{Of: "cause", Name: diagnose.PHPFPMKilled.ID}, Opened: noon.Add(1 - 30*time.Minute),
		})), want: command.BreakerOpen},
		{name: "the breaker of all is open", scene: stands(open(remedy.Breaker{Scope: remedy.Scope{Of: "all repairs"}, Opened: noon})), want: command.BreakerOpen},
		{name: "a breaker waits for a person", scene: stands(open(remedy.Breaker{
			Scope: remedy.Scope{Of: "customer", Name: "web-1"}, Opened: noon.Add(-24 * time.Hour), Person: true,
		})), want: command.BreakerOpen},
		{name: "a half-open breaker lets another through", scene: stands(open(remedy.Breaker{
			Scope: remedy.Scope{Of: "all repairs"}, Opened: noon.Add(-24 * time.Hour), Trial: "another",
		})), want: command.BreakerOpen},
		{name: "paused by a person", scene: stands(remedy.Standing{Paused: "kernel upgrade"}), want: command.Paused},
		{name: "others repaired it three times in a day", scene: stands(repaired(3, 24*time.Hour-1)), want: command.OtherKeeper},
		{name: "maintenance", want: command.MaintenanceWindow, policy: func(p *remedy.Policy) {
			p.Maintenance = []remedy.Window{{From: "2026-11-21T10:00:00Z", Lasts: 2*time.Hour + 1}}
		}},
		{name: "maintenance that cannot be read", want: command.MaintenanceWindow, policy: func(p *remedy.Policy) {
			p.Maintenance = []remedy.Window{{Host: "web-1", From: "soon"}}
		}},
		{name: "quiet hours", want: command.QuietHours, policy: func(p *remedy.Policy) {
			p.Quiet = []remedy.Quiet{{From: "18:30", Until: "03:00", Zone: 7 * time.Hour}} // it is 19:00 in Jakarta
		}},
		{name: "the clock jumped", scene: func(b *bench, _ *incident.Incident) {
			b.Clock(noon, time.Hour)
			b.Clock(noon.Add(6*time.Second+1), time.Hour+time.Second)
		}, want: command.ClockJumped},
		{name: "thirty in a minute", past: many(30, 59*time.Second, remedy.Resolved), want: command.BudgetSpent},
		{name: "three hundred in an hour", past: many(300, 59*time.Minute, remedy.Resolved), want: command.BudgetSpent},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff([]command.Reason{tt.want}, run(t, tt)); diff != "" {
				t.Errorf("guards that refuse (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNearMisses(t *testing.T) {
	tests := []change{
		{name: "nothing is wrong"},
		{name: "settled for a moment", policy: func(p *remedy.Policy) { p.Limits.Settle = 4 * time.Hour }},
		{name: "looked at a minute ago", scene: func(_ *bench, i *incident.Incident) { i.FailedAt = noon.Add(-time.Minute) }},
		{name: "static", scene: unit(func(u *fact.Unit) { u.FileState = "static" })},
		{name: "dumped core", scene: unit(func(u *fact.Unit) { u.Result = "core-dump" })},
		{name: "restarted four times", scene: unit(func(u *fact.Unit) { u.Restarts = 4 })},
		{name: "an app has no test", scene: app},
		{name: "hung, and the journal is silent", scene: hung(unit(func(u *fact.Unit) { u.Stop.Logged = fact.Unknown }))},
		{name: "restarted a day ago", past: restarted(24*time.Hour, remedy.Resolved), scene: hung(nil)},
		{name: "hung, and started an hour ago", past: []*remedy.Action{acted("web-1", php, time.Hour, remedy.Resolved)}, scene: hung(nil)},
		{name: "out of memory", scene: oom("oom-kill")},
		{name: "out of memory, and the master was killed", scene: oom("signal")},
		{name: "out of memory after a day", past: started(24*time.Hour, remedy.Resolved), scene: oom("oom-kill")},
		{name: "out of memory, restarted within a day", past: restarted(time.Hour, remedy.Resolved), scene: oom("oom-kill")},
		{name: "restarted within a day, killed now", past: restarted(time.Hour, remedy.Resolved)},
		{name: "cool-down over after a failure", past: []*remedy.Action{acted("web-1", php, 30*time.Minute, remedy.Failed)}},
		{name: "cool-down over after a success", past: []*remedy.Action{acted("web-1", php, 15*time.Minute, remedy.Resolved)}},
		{name: "another unit was acted on", past: []*remedy.Action{acted("web-1", "nginx.service", time.Minute, remedy.Failed)}},
		{name: "the same unit elsewhere was", past: []*remedy.Action{acted("web-2", php, time.Minute, remedy.Failed)}},
		{name: "what was never sent costs nothing", past: []*remedy.Action{
			acted("web-1", php, time.Second, remedy.Expired), acted("web-1", php, 2*time.Second, remedy.Rejected),
			acted("web-1", php, 3*time.Second, remedy.Shadowed), acted("web-1", php, 4*time.Second, remedy.Refused),
		}},
		{name: "two attempts in six hours", past: []*remedy.Action{
			acted("web-1", php, 6*time.Hour, remedy.Resolved), acted("web-1", php, 5*time.Hour, remedy.Resolved), acted("web-1", php, 4*time.Hour, remedy.Resolved),
		}},
		{name: "four on the host in more than a day", past: []*remedy.Action{
			acted("web-1", "a.service", 24*time.Hour, remedy.Resolved), acted("web-1", "b.service", 3*time.Hour, remedy.Failed),
			acted("web-1", "c.service", 2*time.Hour, remedy.Worse), acted("web-1", "d.service", time.Hour, remedy.Unknown),
		}},
		{name: "three of other customers under way", past: many(3, time.Minute, remedy.Verifying), policy: func(p *remedy.Policy) { p.Limits.FleetShare = 0.1 }, scene: func(b *bench, _ *incident.Incident) {
			b.labels["web-1"] = map[string]string{"customer": "acme"}
			b.labels["other-1"] = map[string]string{"customer": "other"}
		}},
		{name: "two percent of hosts without a share", past: many(1, time.Minute, remedy.Verifying), scene: func(b *bench, _ *incident.Incident) { b.enrolled = 200 }},
		{name: "twenty-nine in a minute", past: many(29, 59*time.Second, remedy.Resolved)},
		{name: "thirty, a minute ago", past: many(30, time.Minute, remedy.Resolved)},
		{name: "two hundred ninety-nine in an hour", past: many(299, 59*time.Minute, remedy.Resolved)},
		{name: "asked for fifty-nine times in an hour", past: refusals(59, time.Hour-1)},
		{name: "refused five seconds ago", past: refusals(1, 5*time.Second)},
		{name: "three of another cluster", past: many(3, time.Minute, remedy.Resolved), policy: func(p *remedy.Policy) {
			p.Limits.ClusterPerHour = 3
		}, scene: cluster("other-0", "other-1", "other-2")},
		{name: "two of its cluster in an hour", past: many(2, time.Minute, remedy.Resolved), policy: func(p *remedy.Policy) {
			p.Limits.ClusterPerHour = 3
		}, scene: cluster("web-1", "other-0", "other-1")},
		{name: "three of a cluster of forty", past: many(3, time.Minute, remedy.Resolved), policy: func(p *remedy.Policy) {
			p.Limits.ClusterPerHour = 3
		}, scene: cluster(hosts("other", 39, "web-1")...)},
		{name: "five of its cause in a minute", past: ofCause(5, time.Second), policy: func(p *remedy.Policy) { p.Limits.CauseShare = 0.2 }},
		{name: "the first of its cause did not help, half an hour ago", past: tried(30*time.Minute, remedy.Failed), policy: func(p *remedy.Policy) {
			p.Limits.StartVerified = 3
		}},
		{name: "its cause was helped before", past: append(tried(time.Minute, remedy.Failed), tried(time.Hour, remedy.Resolved)...), policy: func(p *remedy.Policy) {
			p.Limits.StartVerified = 3
		}},
		{name: "two since the start, ten seconds ago", past: taken(2, 10*time.Second), policy: func(p *remedy.Policy) { p.Limits.StartVerified = 3 }},
		{name: "five hosts turn bad at once", scene: suspects(5)},
		{name: "six of a customer turn bad at once", scene: func(b *bench, i *incident.Incident) {
			for _, host := range hosts("other", 6) {
				b.labels[host] = map[string]string{"customer": "acme"}
			}
			suspects(6)(b, i)
		}},
		{name: "five of its cluster are silent", scene: silent(5, 10)},
		{name: "six of a cluster of fifty are silent", scene: silent(6, 50)},
		{name: "the breaker of another cause is open", scene: stands(open(remedy.Breaker{Scope: remedy.Scope{Of: "cause", Name: "app-stopped"}, Opened: noon}))},
		{name: "a breaker is half-open", scene: stands(open(remedy.Breaker{Scope: remedy.Scope{Of: "all repairs"}, Opened: noon.Add(-30 * time.Minute)}))},
		{name: "others repaired it twice", scene: stands(repaired(2, time.Hour))},
		{name: "others repaired it three times, a day ago", scene: stands(repaired(3, 24*time.Hour))},
		{name: "others repaired another unit", scene: func(b *bench, i *incident.Incident) {
			s := repaired(3, time.Hour)
			s.Foreign[0].Unit = "nginx.service"
			stands(s)(b, i)
		}},
		{name: "maintenance is over", policy: func(p *remedy.Policy) {
			p.Maintenance = []remedy.Window{{From: "2026-11-21T10:00:00Z", Lasts: 2 * time.Hour}}
		}},
		{name: "maintenance of others", policy: func(p *remedy.Policy) {
			p.Maintenance = []remedy.Window{{Label: map[string]string{"cluster": "b"}, From: "2026-11-21T10:00:00Z", Lasts: 3 * time.Hour}}
		}},
		{name: "quiet hours are over", policy: func(p *remedy.Policy) {
			p.Quiet = []remedy.Quiet{{From: "22:00", Until: "12:00"}, {From: "12:01", Until: "13:00"}}
		}},
		{name: "the clock was set a little", scene: func(b *bench, _ *incident.Incident) {
			b.Clock(noon, time.Hour)
			b.Clock(noon.Add(6*time.Second), time.Hour+time.Second)
		}},
		{name: "not one host enrolled is still one", scene: func(b *bench, _ *incident.Incident) { b.enrolled = 0 }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := run(t, tt); got != nil {
				t.Errorf("refused: %v", got)
			}
		})
	}
}
