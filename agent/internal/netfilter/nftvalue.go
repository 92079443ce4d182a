package netfilter

import (
	"encoding/json"
	"fmt"
	"strings"
)

// leftOf names what a condition looks at: "tcp dport", "meta iifname", "ct state".
func leftOf(raw json.RawMessage) string {
	var l struct {
		Payload *struct{ Protocol, Field string }
		Meta    *struct{ Key string }
		Ct      *struct{ Key string }
		Fib     *struct {
			Result string
			Flags  any
		}
	}
	if json.Unmarshal(raw, &l) != nil {
		return "?"
	}
	switch {
	case l.Payload != nil:
		return l.Payload.Protocol + " " + l.Payload.Field
	case l.Meta != nil:
		return "meta " + l.Meta.Key
	case l.Ct != nil:
		return "ct " + l.Ct.Key
	case l.Fib != nil && strings.Contains(fmt.Sprint(l.Fib.Flags), "daddr"):
		return "fib " + l.Fib.Result
	default:
		return "?"
	}
}

// valuesOf returns what a condition compares with: one value, those of a set written in place, or of one with a name.
func (s *Ruleset) valuesOf(family, table string, raw json.RawMessage) []string {
	var name string
	if json.Unmarshal(raw, &name) == nil {
		if set, ok := strings.CutPrefix(name, "@"); ok {
			return s.sets[place{family, table, set}]
		}
		return []string{name}
	}
	var several []json.RawMessage
	if json.Unmarshal(raw, &several) != nil {
		var inline struct{ Set []json.RawMessage }
		if json.Unmarshal(raw, &inline) != nil || inline.Set == nil {
			return []string{element(raw)}
		}
		several = inline.Set
	}
	var out []string
	for _, e := range several {
		out = append(out, element(e))
	}
	return out
}

// element prints one value: a number, an address, a network, a range, or one of these with its time.
func element(raw json.RawMessage) string {
	var text string
	var number json.Number
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	if json.Unmarshal(raw, &number) == nil {
		return number.String()
	}
	var e struct {
		Prefix *struct {
			Addr string
			Len  int
		}
		Range []json.RawMessage
		Elem  *struct{ Val json.RawMessage }
	}
	if json.Unmarshal(raw, &e) != nil {
		return "?"
	}
	switch {
	case e.Prefix != nil:
		return fmt.Sprintf("%s/%d", e.Prefix.Addr, e.Prefix.Len)
	case len(e.Range) == 2 && plain(e.Range[0]) && plain(e.Range[1]):
		return element(e.Range[0]) + "-" + element(e.Range[1])
	case e.Elem != nil && len(e.Elem.Val) < len(raw):
		return element(e.Elem.Val)
	default:
		return "?"
	}
}

// plain reports whether a value is no object.
func plain(raw json.RawMessage) bool {
	return len(raw) > 0 && raw[0] != '{' && raw[0] != '['
}
