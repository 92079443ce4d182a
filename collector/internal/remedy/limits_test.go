package remedy_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

func TestTheShippedPolicyIsValid(t *testing.T) {
	p := remedy.DefaultPolicy()
	if err := p.Validate(); err != nil || p.Mode != command.Approve {
		t.Errorf("mode %s, %v", p.Mode, err)
	}
	ceilings := remedy.Ceilings()
	ceilings.UnitCooldown = command.CeilingUnitGap
	if err := ceilings.Validate(); err != nil {
		t.Errorf("the ceilings themselves: %v", err)
	}
}

func TestNoPolicyGoesAboveACeiling(t *testing.T) {
	tests := []struct {
		key    string
		change func(l *remedy.Limits)
	}{
		{"unit_cooldown", func(l *remedy.Limits) { l.UnitCooldown = 5*time.Second - 1 }},
		{"unit_cooldown", func(l *remedy.Limits) { l.UnitCooldown = 25 * time.Hour }},
		{"unit_attempts", func(l *remedy.Limits) { l.UnitAttempts = 21 }},
		{"unit_attempts", func(l *remedy.Limits) { l.UnitAttempts = -1 }},
		{"unit_window", func(l *remedy.Limits) { l.UnitWindow = time.Hour - 1 }},
		{"unit_window", func(l *remedy.Limits) { l.UnitWindow = 25 * time.Hour }},
		{"others_per_day", func(l *remedy.Limits) { l.OthersPerDay = 61 }},
		{"host_in_flight", func(l *remedy.Limits) { l.HostInFlight = 2 }},
		{"host_per_day", func(l *remedy.Limits) { l.HostPerDay = 61 }},
		{"customer_in_flight", func(l *remedy.Limits) { l.CustomerInFlight = 11 }},
		{"host_requests_per_hour", func(l *remedy.Limits) { l.HostRequests = 61 }},
		{"customer_share", func(l *remedy.Limits) { l.CustomerShare = 1.1 }},
		{"cluster_in_flight", func(l *remedy.Limits) { l.ClusterInFlight = 11 }},
		{"cluster_per_hour", func(l *remedy.Limits) { l.ClusterPerHour = 61 }},
		{"cluster_share", func(l *remedy.Limits) { l.ClusterShare = 1.1 }},
		{"cause_share", func(l *remedy.Limits) { l.CauseShare = math.Inf(1) }},
		{"start_burst", func(l *remedy.Limits) { l.StartBurst = 61 }},
		{"start_gap", func(l *remedy.Limits) { l.StartGap = time.Hour + 1 }},
		{"start_verified", func(l *remedy.Limits) { l.StartVerified = 101 }},
		{"storm_hosts", func(l *remedy.Limits) { l.StormHosts = 21 }},
		{"storm_share", func(l *remedy.Limits) { l.StormShare = 0.021 }},
		{"silent_share", func(l *remedy.Limits) { l.SilentShare = 0.51 }},
		{"fleet_share", func(l *remedy.Limits) { l.FleetShare = 0.101 }},
		{"fleet_share", func(l *remedy.Limits) { l.FleetShare = -0.1 }},
		{"fleet_share", func(l *remedy.Limits) { l.FleetShare = math.NaN() }},
		{"fleet_per_minute", func(l *remedy.Limits) { l.FleetPerMinute = 61 }},
		{"fleet_per_hour", func(l *remedy.Limits) { l.FleetPerHour = 601 }},
		{"verify_for", func(l *remedy.Limits) { l.VerifyFor = 10*time.Minute + time.Second }},
		{"verify_for", func(l *remedy.Limits) { l.VerifyFor = 0 }},
		{"approve_for", func(l *remedy.Limits) { l.ApproveFor = 24*time.Hour + time.Second }},
		{"settle", func(l *remedy.Limits) { l.Settle = -1 }},
		{"evidence_age", func(l *remedy.Limits) { l.EvidenceAge = 5*time.Minute + time.Second }},
	}
	for _, tt := range tests {
		limits := remedy.Defaults()
		tt.change(&limits)
		if err := limits.Validate(); err == nil || strings.Count(err.Error(), "\n") != 0 || !strings.HasPrefix(err.Error(), "limits."+tt.key+":") {
			t.Errorf("%s: %v", tt.key, err)
		}
	}
}

func TestTimesOfThePolicy(t *testing.T) {
	good := remedy.DefaultPolicy()
	good.Maintenance = []remedy.Window{{From: "2026-11-28T01:00:00+07:00", Lasts: 24 * time.Hour}}
	good.Quiet = []remedy.Quiet{{From: "22:00", Until: "06:00", Zone: -14 * time.Hour}}
	if err := good.Validate(); err != nil {
		t.Error(err)
	}
	for want, change := range map[string]func(p *remedy.Policy){
		"maintenance[0]: lasts: 24h0m0.000000001s is not between": func(p *remedy.Policy) { p.Maintenance[0].Lasts++ },
		"maintenance[0]: lasts: 0s is not between":                func(p *remedy.Policy) { p.Maintenance[0].Lasts = 0 },
		`maintenance[0]: from: "tomorrow" is not a time`:          func(p *remedy.Policy) { p.Maintenance[0].From = "tomorrow" },
		`quiet[0]: "24:00" is not a time of day`:                  func(p *remedy.Policy) { p.Quiet[0].Until = "24:00" },
		"quiet[0]: utc_offset: 14h0m0.000000001s is no offset":    func(p *remedy.Policy) { p.Quiet[0].Zone = 14*time.Hour + 1 },
	} {
		p := good
		p.Maintenance, p.Quiet = slices.Clone(p.Maintenance), slices.Clone(p.Quiet)
		change(&p)
		if err := p.Validate(); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%v does not begin with %q", err, want)
		}
	}
}

func TestPolicyRules(t *testing.T) {
	bad := remedy.Policy{Mode: "wild", Limits: remedy.Defaults(), Rules: []remedy.Rule{{Cause: "php-fpm-config-invalid", Mode: command.Auto}, {Mode: ""}}}
	err := bad.Validate()
	for _, part := range []string{`mode: "wild"`, `rules[0].cause: no remedy answers "php-fpm-config-invalid"`, `rules[1].mode`} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%v does not say %q", err, part)
		}
	}
	p := remedy.DefaultPolicy()
	p.Rules = []remedy.Rule{
		{Host: "db-1", Mode: command.Observe},
		{Cause: "php-fpm-killed", Label: map[string]string{"customer": "acme"}, Mode: command.Auto},
		{Cause: "php-fpm-killed", Mode: command.Shadow},
	}
	w := &town{labels: map[string]map[string]string{"web-1": {"customer": "acme"}, "db-1": {"customer": "acme"}}}
	for _, tt := range []struct {
		cause, host string
		mode        command.Mode
		by          string
	}{
		{"php-fpm-killed", "web-1", command.Auto, "remedy.rules[1]"},
		{"php-fpm-killed", "web-2", command.Shadow, "remedy.rules[2]"},
		{"php-fpm-killed", "db-1", command.Observe, "remedy.rules[0]"},
		{"app-stopped", "web-1", command.Approve, "remedy.mode"},
	} {
		if mode, by := p.ModeFor(tt.cause, tt.host, w); mode != tt.mode || by != tt.by {
			t.Errorf("%s on %s: %s by %s", tt.cause, tt.host, mode, by)
		}
	}
}
