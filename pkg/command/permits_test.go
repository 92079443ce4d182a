package command_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// scene is everything the second key is asked with.
type scene struct {
	order  command.Order
	look   command.Look
	policy command.Policy
}

// killed is the scene in which all is well for a start: php-fpm was killed, its configuration is good, nobody is there.
func killed() scene {
	return scene{
		order: command.Order{
			ID: "019573f2-0000-7000-8000-000000000001", Host: "web1", CertificateSerial: "1f", SessionNonce: []byte("nonce"), Term: 3,
			Unit: "php8.2-fpm.service", Verb: command.Start, InvocationID: "aa", NotAfter: now.Add(time.Minute),
			AuditIndex: 8,
		},
		look: command.Look{
			Host: "web1", Serial: "1f", SessionNonce: []byte("nonce"), Term: 3, Audit: 7, AuditOrder: "019573f2-0000-7000-8000-000000000000", Arrived: now.Add(-time.Second),
			Unit: fact.Unit{
				Name: "php8.2-fpm.service", Load: "loaded", Active: "failed", Sub: "failed", Result: "signal", InvocationID: "aa",
				FileState: "enabled", Stop: fact.Stop{Logged: fact.No},
			},
			LastStart: now.Add(-time.Hour), StartLimit: 5, StartWithin: 10 * time.Second,
			Test: fact.ConfigTest{Unit: "php8.2-fpm.service", Server: "php-fpm", Verdict: fact.ConfigOK}, TestOf: "php-fpm",
			Uptime: time.Hour,
		},
		policy: lifted(),
	}
}

// lifted is a policy with every limit at its ceiling.
func lifted() command.Policy {
	return command.Policy{Mode: command.Auto, UnitPerHour: command.CeilingUnitPerHour, HostPerDay: command.CeilingHostPerDay}
}

// stale is the scene in which a reload is right: nginx runs with an older configuration and its site fails.
func stale() scene {
	s := killed()
	s.order.Verb, s.order.Unit = command.Reload, "nginx.service"
	s.look.Unit.Name, s.look.Test.Unit, s.look.Test.Server, s.look.TestOf = "nginx.service", "nginx.service", "nginx", "nginx"
	s.look.Unit.Active, s.look.Unit.Sub, s.look.Unit.Result = "active", "running", "success"
	s.order.Site, s.order.Config, s.look.Test.Fingerprint = "shop.example", "c0ffee", "c0ffee"
	s.look.Test.NewerThanWorkers, s.look.Test.Renewed = fact.Yes, fact.No
	s.look.Own = fact.Inside{Site: "shop.example", Address: "127.0.0.1:80", Path: "/", Status: 502, Failure: fact.StatusError}
	return s
}

// hung is the scene in which a restart is right: a listed app is active and does not answer.
func hung() scene {
	s := stale()
	s.order.Verb, s.order.Unit, s.look.Unit.Name = command.Restart, "shop.service", "shop.service"
	s.look.Test, s.look.TestOf, s.look.Stuck = fact.ConfigTest{}, "", fact.Yes
	s.policy.Allow = []command.Allowed{{Unit: "shop.service", Verbs: []command.Verb{command.Start, command.Restart}}}
	return s
}

func TestPermitsWhatIsRight(t *testing.T) {
	oom := killed()
	oom.look.Unit.Result = "oom-kill"
	for name, s := range map[string]scene{"start of killed php-fpm": killed(), "start of php-fpm out of memory": oom, "reload of stale nginx": stale(), "restart of hung app": hung()} {
		if refusal := command.Permits(s.order, s.look, s.policy, now); refusal != nil {
			t.Errorf("%s: refused: %v", name, refusal)
		}
	}
}

// TestEachGuardAlone has, for every reason, a scene in which that guard and no other refuses: a guard that is taken
// out is missed here.
func TestEachGuardAlone(t *testing.T) {
	tests := []struct {
		name   string
		scene  func() scene
		change func(*scene)
		want   command.Reason
	}{
		{"policy with an error", killed, func(s *scene) { s.policy.Error = "line 3: unknown key" }, command.PolicyUnreadable},
		{"paused", killed, func(s *scene) { s.policy.Paused = "kernel upgrade" }, command.Paused},
		{"for another host", killed, func(s *scene) { s.order.Host = "web2" }, command.WrongHost},
		{"for no host", killed, func(s *scene) { s.order.Host, s.look.Host = "", "" }, command.WrongHost},
		{"for an earlier certificate", killed, func(s *scene) { s.order.CertificateSerial = "1e" }, command.WrongSession},
		{"for an earlier stream", killed, func(s *scene) { s.look.SessionNonce = []byte("newer") }, command.WrongSession},
		{"without any stream", killed, func(s *scene) { s.order.SessionNonce, s.look.SessionNonce = nil, nil }, command.WrongSession},
		{"of an earlier term", killed, func(s *scene) { s.look.Term = 4 }, command.StaleTerm},
		{"without an entry of the audit", killed, func(s *scene) { s.order.AuditIndex = 0 }, command.NotAudited},
		{"on an entry before the last", killed, func(s *scene) { s.order.AuditIndex = 6 }, command.AuditRolledBack},
		{"on the entry of another order", killed, func(s *scene) { s.order.AuditIndex = 7 }, command.AuditRolledBack},
		{"after its wall time", killed, func(s *scene) { s.order.NotAfter = now }, command.Expired},
		{"without a wall time", killed, func(s *scene) { s.order.NotAfter = time.Time{} }, command.Expired},
		{"too long on the host", killed, func(s *scene) { s.look.Arrived = now.Add(-command.Life - 1) }, command.Expired},
		{"unit denied", killed, func(s *scene) { s.policy.Deny = []string{"php*"} }, command.UnitNotAllowed},
		{"verb not listed", hung, func(s *scene) { s.policy.Allow[0].Verbs = s.policy.Allow[0].Verbs[:1] }, command.UnitNotAllowed},
		{"unit not listed", hung, func(s *scene) { s.policy.Allow = nil }, command.UnitNotAllowed},
		{"ssh, though listed", hung, func(s *scene) {
			s.order.Unit, s.look.Unit.Name, s.policy.Allow[0].Unit = "ssh.service", "ssh.service", "ssh.service"
		}, command.UnitNotAllowed},
		{"mode observe", killed, func(s *scene) { s.policy.Mode = command.Observe }, command.ModeForbids},
		{"mode shadow", killed, func(s *scene) { s.policy.Mode = command.Shadow }, command.ModeForbids},
		{"no mode", killed, func(s *scene) { s.policy.Mode = "" }, command.ModeForbids},
		{"systemd does not answer", killed, func(s *scene) { s.look.UnitError = "no bus" }, command.UnitUnknown},
		{"another unit was looked at", killed, func(s *scene) { s.look.Unit.Name = "php8.3-fpm.service" }, command.UnitUnknown},
		{"unit not found", killed, func(s *scene) { s.look.Unit.Load = "not-found" }, command.UnitUnknown},
		{"state of a future systemd", killed, func(s *scene) { s.look.Unit.Active = "dreaming" }, command.UnitUnknown},
		{"another run of the unit", killed, func(s *scene) { s.look.Unit.InvocationID = "bb" }, command.UnitChanged},
		{"masked", killed, func(s *scene) { s.look.Unit.Load, s.look.Unit.FileState = "masked", "masked" }, command.UnitMasked},
		{"masked until reboot", killed, func(s *scene) { s.look.Unit.FileState = "masked-runtime" }, command.UnitMasked},
		{"disabled", killed, func(s *scene) { s.look.Unit.FileState = "disabled" }, command.UnitDisabled},
		{"unit file state unknown", killed, func(s *scene) { s.look.Unit.FileState = "" }, command.UnitDisabled},
		{"stop job", killed, func(s *scene) { s.look.Unit.Job = "stop" }, command.JobPending},
		{"still going down", killed, func(s *scene) { s.look.Unit.Active, s.look.Unit.Sub = "deactivating", "stop-sigterm" }, command.JobPending},
		{"auto-restart", killed, func(s *scene) { s.look.Unit.Active, s.look.Unit.Sub = "activating", "auto-restart" }, command.AutoRestart},
		{"start limit hit", killed, func(s *scene) { s.look.Unit.Result = "start-limit-hit" }, command.StartLimitHit},
		{"crash loop that the limit ended", killed, func(s *scene) { s.look.Unit.Restarts = 5 }, command.StartLimitHit},
		{"restart while its last start counts", hung, func(s *scene) { s.look.LastStart = now.Add(-9 * time.Second) }, command.TooSoon},
		{"restart while its last start counts, by a longer limit", hung, func(s *scene) {
			s.look.LastStart, s.look.StartWithin = now.Add(-time.Minute), time.Hour
		}, command.TooSoon},
		{"restart of a stopped unit", hung, func(s *scene) { s.look.Unit.Active, s.look.Unit.Sub = "failed", "failed" }, command.WrongState},
		{"reload of a stopped unit", stale, func(s *scene) { s.look.Unit.Active, s.look.Unit.Sub = "inactive", "dead" }, command.WrongState},
		{"start of a running unit", killed, func(s *scene) { s.look.Unit.Active, s.look.Unit.Sub = "active", "running" }, command.LocallyHealthy},
		{"restart of a unit that answers", hung, func(s *scene) { s.look.Stuck = fact.No }, command.LocallyHealthy},
		{"restart, stuck unknown", hung, func(s *scene) { s.look.Stuck = fact.Unknown }, command.LocallyHealthy},
		{"reload, own request well", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 200, fact.WellAnswered }, command.LocallyHealthy},
		{"reload, own request finds no page", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 404, fact.WellAnswered }, command.LocallyHealthy},
		{"reload, own request not made", stale, func(s *scene) { s.look.Own, s.look.OwnError = fact.Inside{}, "no vhost" }, command.OwnRequestUnknown},
		{"reload, own request not asked for", stale, func(s *scene) { s.look.Own = fact.Inside{} }, command.OwnRequestUnknown},
		{"reload, own request to another site", stale, func(s *scene) { s.look.Own.Site = "other.example" }, command.OwnRequestUnknown},
		{"reload for no site", stale, func(s *scene) { s.order.Site, s.look.Own.Site = "", "" }, command.OwnRequestUnknown},
		{"reload, own request waits", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 0, fact.AnswerTime }, command.OwnRequestUnknown},
		{"reload, own listener hangs up", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 0, fact.EmptyAnswer }, command.OwnRequestUnknown},
		{"reload, own answer of no sense", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 0, fact.WellAnswered }, command.OwnRequestUnknown},
		{"stopped by a person", killed, func(s *scene) { s.look.Unit.Stop.Logged = fact.Yes }, command.StoppedByPerson},
		{"journal silent", killed, func(s *scene) { s.look.Unit.Stop = fact.Stop{} }, command.StopUnknown},
		{"port held by a stranger", killed, func(s *scene) { s.look.Holder = "somebody listens at 0.0.0.0:80" }, command.PortTaken},
		{"broken configuration", killed, func(s *scene) { breakConfig(s) }, command.ConfigTestFails},
		{"broken configuration before a reload", stale, func(s *scene) { breakConfig(s) }, command.ConfigTestFails},
		{"test could not judge", killed, func(s *scene) { s.look.Test.Verdict = fact.EnvironmentError }, command.ConfigTestUnknown},
		{"test did not run", killed, func(s *scene) { s.look.Test.Verdict = fact.VerdictUnknown }, command.ConfigTestUnknown},
		{"test of another unit", killed, func(s *scene) { s.look.Test.Unit = "php8.3-fpm.service" }, command.ConfigTestUnknown},
		{"no test named for php-fpm", killed, func(s *scene) { s.look.TestOf = "" }, command.ConfigTestUnknown},
		{"configuration not newer", stale, func(s *scene) { s.look.Test.NewerThanWorkers = fact.No }, command.ConfigNotNewer},
		{"age of the configuration unknown", stale, func(s *scene) { s.look.Test.NewerThanWorkers = fact.Unknown }, command.ConfigNotNewer},
		{"certificates of unknown age", stale, func(s *scene) { s.look.Test.NewerThanWorkers, s.look.Test.Renewed = fact.No, fact.Unknown }, command.ConfigNotNewer},
		{"broken php-fpm before a reload", stale, func(s *scene) {
			s.order.Unit, s.look.Unit.Name, s.look.Test.Unit = "php8.2-fpm.service", "php8.2-fpm.service", "php8.2-fpm.service"
			breakConfig(s)
		}, command.ConfigTestFails},
		{"an edit since the reload was decided", stale, func(s *scene) { s.look.Test.Fingerprint = "decaf" }, command.ConfigChanged},
		{"reload decided about no configuration", stale, func(s *scene) { s.order.Config, s.look.Test.Fingerprint = "", "" }, command.ConfigChanged},
		{"apt at work", killed, func(s *scene) { s.look.PackageRun = "apt holds a lock" }, command.PackageRun},
		{"host just booted", killed, func(s *scene) { s.policy.MinUptime = 2 * time.Hour }, command.JustBooted},
		{"uptime unknown", killed, func(s *scene) { s.policy.MinUptime, s.look.Uptime = time.Second, 0 }, command.JustBooted},
		{"root at work", killed, func(s *scene) { atWork(s, 12*time.Second) }, command.RootSession},
		{"sessions unknown", killed, func(s *scene) { s.policy.RootSessionGuard, s.look.SessionsError = time.Minute, "no logind" }, command.RootSession},
		{"cPanel's monitor, start", killed, func(s *scene) { s.look.Keeper = "cPanel's service monitor" }, command.OtherKeeper},
		{"monit, restart", hung, func(s *scene) { s.look.Keeper = "monit" }, command.OtherKeeper},
		{"acted 4.9 s ago", killed, func(s *scene) { acted(s, 4900*time.Millisecond) }, command.TooSoon},
		{"acted in the future", killed, func(s *scene) { acted(s, -time.Hour) }, command.TooSoon},
		{"within the cool-down", killed, func(s *scene) { s.policy.UnitCooldown = time.Hour; acted(s, 59*time.Minute) }, command.TooSoon},
		{"started by someone 4 s ago", killed, func(s *scene) { s.look.LastStart = now.Add(-4 * time.Second) }, command.TooSoon},
		{"hour spent", killed, func(s *scene) { s.policy.UnitPerHour = 1; acted(s, 59*time.Minute) }, command.BudgetSpent},
		{"day spent by other units", killed, func(s *scene) {
			s.policy.HostPerDay = 1
			acted(s, 23*time.Hour)
			s.look.Recent[0].Unit = "nginx.service"
		}, command.BudgetSpent},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := tt.scene()
			tt.change(&s)
			if diff := cmp.Diff([]command.Reason{tt.want}, command.Refusals(s.order, s.look, s.policy, now)); diff != "" {
				t.Errorf("guards that refuse (-want +got):\n%s", diff)
			}
			refusal := command.Permits(s.order, s.look, s.policy, now)
			if refusal == nil || refusal.Reason != tt.want {
				t.Fatalf("Permits = %v, want %s", refusal, tt.want)
			}
			if refusal.Detail == "" {
				t.Errorf("%s has no deciding value", refusal.Reason)
			}
		})
	}
}

func TestUnknownVerb(t *testing.T) {
	s := killed()
	s.order.Verb = "stop"
	if refusal := command.Permits(s.order, s.look, s.policy, now); refusal == nil || refusal.Reason != command.VerbUnknown {
		t.Errorf("stop: %v, want %s", refusal, command.VerbUnknown)
	}
}

// TestNearMisses are scenes a hair's breadth from a refusal.
func TestNearMisses(t *testing.T) {
	tests := []struct {
		name   string
		scene  func() scene
		change func(*scene)
	}{
		{"mode approve", killed, func(s *scene) { s.policy.Mode = command.Approve }},
		{"a later term", killed, func(s *scene) { s.order.Term = 4 }},
		{"the order that was seen, again", killed, func(s *scene) { s.order.AuditIndex, s.look.AuditOrder = 7, s.order.ID }},
		{"the first order of a signer", killed, func(s *scene) { s.order.AuditIndex, s.look.Audit, s.look.AuditOrder = 1, 0, "" }},
		{"one instant before it expires", killed, func(s *scene) { s.order.NotAfter = now.Add(1) }},
		{"arrived exactly a life ago", killed, func(s *scene) { s.look.Arrived = now.Add(-command.Life) }},
		{"another unit denied", killed, func(s *scene) { s.policy.Deny = []string{"php8.3-*"} }},
		{"one restart before the limit", killed, func(s *scene) { s.look.Unit.Restarts = 4 }},
		{"no start limit", killed, func(s *scene) { s.look.Unit.Restarts, s.look.StartLimit = 9, 0 }},
		{"never started since boot", killed, func(s *scene) { s.look.LastStart = time.Time{} }},
		{"a stop of long ago matters to no restart", hung, func(s *scene) { s.look.Unit.Stop.Logged = fact.Yes }},
		{"restart when no start counts any more", hung, func(s *scene) { s.look.LastStart = now.Add(-10 * time.Second) }},
		{"restart of a unit without a start limit", hung, func(s *scene) {
			s.look.LastStart, s.look.StartLimit, s.look.StartWithin = now.Add(-6*time.Second), 0, 0
		}},
		{"static unit file", killed, func(s *scene) { s.look.Unit.FileState = "static" }},
		{"idle root session", killed, func(s *scene) { atWork(s, time.Minute) }},
		{"root session, guard off", killed, func(s *scene) { atWork(s, 0); s.policy.RootSessionGuard = 0 }},
		{"a service monitor matters to no reload", stale, func(s *scene) { s.look.Keeper = "monit" }},
		{"a service monitor that the policy ignores", killed, func(s *scene) { s.look.Keeper, s.policy.IgnoreKeepers = "monit", true }},
		{"acted 5 s ago", killed, func(s *scene) { acted(s, 5*time.Second) }},
		{"another unit acted on just now", killed, func(s *scene) { acted(s, 0); s.look.Recent[0].Unit = "nginx.service" }},
		{"started by someone 5 s ago", killed, func(s *scene) { s.look.LastStart = now.Add(-5 * time.Second) }},
		{"reload for a renewed certificate alone", stale, func(s *scene) { s.look.Test.NewerThanWorkers, s.look.Test.Renewed = fact.No, fact.Yes }},
		{"reload for a certificate that visitors refuse", stale, func(s *scene) { s.look.Own.Status, s.look.Own.Failure = 0, fact.TLSFailed }},
		{"a well site matters to no start", killed, func(s *scene) { s.look.Own = fact.Inside{Site: "shop.example", Status: 200} }},
		{"reload soon after a start", stale, func(s *scene) { s.look.LastStart = now.Add(-time.Second) }},
		{"an hour later", killed, func(s *scene) { s.policy.UnitPerHour = 1; acted(s, time.Hour) }},
		{"a day later", killed, func(s *scene) { s.policy.HostPerDay = 1; acted(s, 24*time.Hour) }},
		{"start of a killed app without a test", hung, func(s *scene) {
			s.order.Verb, s.look.Stuck, s.look.Unit.Active, s.look.Unit.Sub = command.Start, fact.Unknown, "failed", "failed"
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := tt.scene()
			tt.change(&s)
			if refusal := command.Permits(s.order, s.look, s.policy, now); refusal != nil {
				t.Errorf("refused: %v", refusal)
			}
		})
	}
}

func TestRefusalNamesTheKey(t *testing.T) {
	s := killed()
	atWork(&s, 12*time.Second)
	got := command.Permits(s.order, s.look, s.policy, now).Error()
	want := "root_session_guard: root session root on pts/0 active 12s ago (`root_session_guard` in /etc/gapura/policy.yaml)"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if strings.Contains(got, "%!") {
		t.Error("a verb of the format is wrong")
	}
}

func breakConfig(s *scene) {
	s.look.Test.Verdict, s.look.Test.Text = fact.ConfigError, "unknown entry"
}

func atWork(s *scene, idle time.Duration) {
	s.policy.RootSessionGuard = time.Minute
	s.look.RootSessions = []command.Session{{Name: "root on pts/0", Idle: idle}}
}

func acted(s *scene, ago time.Duration) {
	s.look.Recent = []command.Done{{At: now.Add(-ago), Unit: s.order.Unit, Verb: s.order.Verb}}
}
