package act

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/pkg/command"
)

// policyKeys are the keys of the local policy. A new key is one entry here and its paragraph in policy.yaml.
var policyKeys = map[string]func(*command.Policy, *yaml.Node) error{
	"mode":  setMode,
	"allow": setAllow,
	"deny":  func(p *command.Policy, n *yaml.Node) error { return setPatterns(&p.Deny, n) },
	"unit_cooldown": func(p *command.Policy, n *yaml.Node) error {
		return setDuration(&p.UnitCooldown, n, command.CeilingUnitGap)
	},
	"unit_per_hour": func(p *command.Policy, n *yaml.Node) error {
		return setCount(&p.UnitPerHour, n, command.CeilingUnitPerHour)
	},
	"host_per_day": func(p *command.Policy, n *yaml.Node) error {
		return setCount(&p.HostPerDay, n, command.CeilingHostPerDay)
	},
	"root_session_guard": func(p *command.Policy, n *yaml.Node) error { return setDuration(&p.RootSessionGuard, n, 0) },
	"other_keepers":      setKeepers,
	"min_uptime":         func(p *command.Policy, n *yaml.Node) error { return setDuration(&p.MinUptime, n, 0) },
}

func setMode(p *command.Policy, node *yaml.Node) error {
	mode := command.Mode(node.Value)
	if !slices.Contains([]command.Mode{command.Observe, command.Shadow, command.Approve, command.Auto}, mode) {
		return fmt.Errorf("%q is not observe, shadow, approve or auto", node.Value)
	}
	p.Mode = mode
	return nil
}

func setKeepers(p *command.Policy, node *yaml.Node) error {
	if node.Value != "respect" && node.Value != "ignore" {
		return fmt.Errorf("%q is not respect or ignore", node.Value)
	}
	p.IgnoreKeepers = node.Value == "ignore"
	return nil
}

func setAllow(p *command.Policy, node *yaml.Node) error {
	if node.Kind != yaml.SequenceNode {
		return errors.New("a list of units with verbs is expected")
	}
	p.Allow = nil
	var errs []error
	for _, item := range node.Content {
		var allowed command.Allowed
		errs = append(errs, eachKey(item, func(name string, value *yaml.Node) error {
			switch name {
			case "unit":
				return setPattern(&allowed.Unit, value)
			case "verbs":
				return setVerbs(&allowed.Verbs, value)
			default:
				return errUnknownKey
			}
		}))
		if allowed.Unit == "" || len(allowed.Verbs) == 0 {
			errs = append(errs, fmt.Errorf("line %d: an entry needs unit and verbs", item.Line))
		}
		p.Allow = append(p.Allow, allowed)
	}
	return errors.Join(errs...)
}

func setVerbs(verbs *[]command.Verb, node *yaml.Node) error {
	var words []string
	if err := node.Decode(&words); err != nil {
		return errors.New("a list of verbs is expected: [start, restart]")
	}
	for _, word := range words {
		if !command.Verb(word).Valid() {
			return fmt.Errorf("%q is not start, reload or restart", word)
		}
		*verbs = append(*verbs, command.Verb(word))
	}
	return nil
}

// setPatterns takes patterns that deny: one may well cover everything.
func setPatterns(patterns *[]string, node *yaml.Node) error {
	if node.Kind != yaml.SequenceNode {
		return errors.New("a list of units is expected")
	}
	*patterns = nil
	for _, item := range node.Content {
		if !isServiceName(item) {
			return fmt.Errorf("line %d: %q is not the name of a service: php7.4-fpm.service", item.Line, item.Value)
		}
		*patterns = append(*patterns, item.Value)
	}
	return nil
}

// setPattern takes a pattern that allows. It must begin with the letters of a name: no slip of the pen opens everything.
func setPattern(pattern *string, node *yaml.Node) error {
	if !isServiceName(node) {
		return fmt.Errorf("%q is not the name of a service: shop-app.service", node.Value)
	}
	if strings.HasPrefix(node.Value, "*") {
		return fmt.Errorf("%q opens too much", node.Value)
	}
	*pattern = node.Value
	return nil
}

func isServiceName(node *yaml.Node) bool {
	return node.Kind == yaml.ScalarNode && strings.HasSuffix(node.Value, ".service") && !strings.ContainsAny(node.Value, "/ \t\n")
}

func setDuration(d *time.Duration, node *yaml.Node, least time.Duration) error {
	value, err := time.ParseDuration(node.Value)
	if err != nil {
		return fmt.Errorf("%q is not a time: 90s, 15m, 2h", node.Value)
	}
	if value < least || value > 30*24*time.Hour {
		return fmt.Errorf("%s is not between %s and 720h", value, least)
	}
	*d = value
	return nil
}

func setCount(count *int, node *yaml.Node, ceiling int) error {
	var value int
	if err := node.Decode(&value); err != nil {
		return fmt.Errorf("%q is not a number", node.Value)
	}
	if value < 0 || value > ceiling {
		return fmt.Errorf("%d is not between 0 and the ceiling of %d", value, ceiling)
	}
	*count = value
	return nil
}
