package command

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// configIsGood guards all three verbs: a start cannot work with a broken configuration, a restart kills a serving
// nginx, and a reload kills php-fpm.
func configIsGood(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if look.Test.Verdict != fact.ConfigError {
		return nil
	}
	where := ""
	if look.Test.File != "" {
		where = fmt.Sprintf(" at %s:%d", look.Test.File, look.Test.Line)
	}
	return Refuse(ConfigTestFails, "correct the configuration of "+order.Unit, "%s%s: %s", testName(look), where, look.Test.Text)
}

// configTestRan refuses what could not be tested. That no test exists is an answer a unit may give only when it is not
// of a server family that has one.
func configTestRan(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	switch {
	case look.TestOf == "" && !Touchable(order.Unit):
		return nil
	case look.TestOf == "":
		return Refuse(ConfigTestUnknown, "", "no configuration test was run for %s", order.Unit)
	case look.Test.Unit != order.Unit:
		return Refuse(ConfigTestUnknown, "", "the configuration test is of %q", look.Test.Unit)
	case look.Test.Verdict != fact.ConfigOK && look.Test.Verdict != fact.ConfigError: // an error is refused by configIsGood
		return Refuse(ConfigTestUnknown, "", "%s could not judge (%s): %s", testName(look), look.Test.Verdict, look.Test.Text)
	}
	return nil
}

// configIsNewer asks whether a reload would load anything: a configuration, or a certificate or key that it names.
func configIsNewer(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb != Reload || look.Test.NewerThanWorkers == fact.Yes || look.Test.Renewed == fact.Yes {
		return nil
	}
	return Refuse(ConfigNotNewer, "", "newer than the workers of %s: its configuration %s, its certificates %s",
		order.Unit, look.Test.NewerThanWorkers, look.Test.Renewed)
}

// configIsTheSame is the compare-and-set of a reload: what is loaded is what was decided about, by a person or because
// nothing but a certificate had changed. An edit that began since is neither's.
func configIsTheSame(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb != Reload || order.Config != "" && order.Config == look.Test.Fingerprint {
		return nil
	}
	return Refuse(ConfigChanged, "", "decided about configuration %q of %s, it is %q now", order.Config, order.Unit, look.Test.Fingerprint)
}

// addressIsFree keeps a start from failing: a configuration test passes while a stranger holds the port.
func addressIsFree(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb != Start || look.Holder == "" {
		return nil
	}
	return Refuse(PortTaken, "`ss -ltnp` on the host", "%s is to listen there itself: %s", order.Unit, look.Holder)
}

func testName(look Look) string {
	if look.TestOf == "" {
		return "configuration test"
	}
	return "configuration test of " + look.TestOf
}
