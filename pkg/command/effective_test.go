package command_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestPolicyOnlyNarrows: over random policies, what is permitted is permitted by the compiled maximum as well, and what
// a policy adds is never more than units it lists and the compiled maximum leaves open.
func TestPolicyOnlyNarrows(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	permitted := 0
	for range 200_000 {
		s, policy := randomScene(random), randomPolicy(random)
		got := command.Effective(policy)
		if got.UnitCooldown < command.CeilingUnitGap || got.UnitPerHour > command.CeilingUnitPerHour || got.HostPerDay > command.CeilingHostPerDay {
			t.Fatalf("%+v comes to %+v: over a ceiling", policy, got)
		}
		if command.Permits(s.order, s.look, policy, now) != nil {
			continue
		}
		permitted++
		maximum := lifted()
		if !command.Touchable(s.order.Unit) {
			maximum.Allow = policy.Allow
		}
		if refusal := command.Permits(s.order, s.look, maximum, now); refusal != nil {
			t.Fatalf("policy %+v permits what the compiled maximum refuses: %v", policy, refusal)
		}
		if command.Untouchable(s.order.Unit) {
			t.Fatalf("policy %+v opens %s", policy, s.order.Unit)
		}
	}
	if permitted < 100 {
		t.Errorf("only %d random scenes were permitted: this test proves little", permitted)
	}
}

func TestTouchableUnits(t *testing.T) {
	for unit, want := range map[string]bool{
		"nginx.service": true, "php8.2-fpm.service": true, "ea-php81-php-fpm.service": true, "plesk-php83-fpm.service": true,
		"php8.2-fpm-pool2.service": true, "php-fpm82.service": true,
		"httpd.service": true, "shop.service": false, "php8.2-fpm.socket": false, "php8.2/../x-fpm.service": false, "nginx.service2": false,
	} {
		if got := command.Touchable(unit); got != want {
			t.Errorf("Touchable(%q) = %v, want %v", unit, got, want)
		}
	}
	for _, unit := range []string{"sshd.service", "systemd-journald.service", "gapura-agent-act.service", "reboot.target", "a/b.service", ""} {
		if !command.Untouchable(unit) {
			t.Errorf("%q may be opened by a policy", unit)
		}
	}
}

func randomScene(random *rand.Rand) scene {
	scenes := []func() scene{killed, stale, hung}
	s := scenes[random.IntN(len(scenes))]()
	units := []string{s.order.Unit, s.order.Unit, "nginx.service", "mariadb.service", "ssh.service", "gapura-collector.service"}
	s.order.Unit = units[random.IntN(len(units))]
	s.look.Unit.Name, s.look.Test.Unit = s.order.Unit, s.order.Unit
	for range random.IntN(4) {
		s.look.Recent = append(s.look.Recent, command.Done{
			At: now.Add(-time.Duration(random.Int64N(int64(2 * time.Hour)))), Unit: units[random.IntN(len(units))], Verb: command.Start,
		})
	}
	if random.IntN(8) == 0 {
		s.look.Unit.Stop.Logged = fact.Tri(random.IntN(3))
	}
	return s
}

func randomPolicy(random *rand.Rand) command.Policy {
	modes := []command.Mode{command.Observe, command.Shadow, command.Approve, command.Auto, "", "always"}
	patterns := []string{"*", "*.service", "shop.service", "ssh.service", "php*", "mariadb.service", "gapura-*"}
	verbs := []command.Verb{command.Start, command.Reload, command.Restart, "stop"}
	policy := command.Policy{
		Mode:             modes[random.IntN(len(modes))],
		UnitCooldown:     time.Duration(random.Int64N(int64(4*time.Hour))) - time.Hour,
		UnitPerHour:      random.IntN(1000) - 10,
		HostPerDay:       random.IntN(1000) - 10,
		RootSessionGuard: time.Duration(random.Int64N(int64(time.Hour))) - time.Minute,
		IgnoreKeepers:    random.IntN(2) == 0,
		MinUptime:        time.Duration(random.Int64N(int64(2*time.Hour))) - time.Hour,
	}
	for range random.IntN(3) {
		policy.Allow = append(policy.Allow, command.Allowed{
			Unit: patterns[random.IntN(len(patterns))], Verbs: verbs[:random.IntN(len(verbs)+1)],
		})
	}
	for range random.IntN(2) {
		policy.Deny = append(policy.Deny, patterns[random.IntN(len(patterns))])
	}
	return policy
}
