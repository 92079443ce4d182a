package netfilter

import (
	"encoding/json"
	"slices"
)

// carries are the flags of TCP that each packet has.
var carries = [packets][]string{first: {"syn"}, accepted: {"syn", "ack"}, reply: {"ack", "psh"}}

// flags takes a condition on flags: of those in the mask exactly the wanted ones are set, or they are not.
func (m *match) flags(mask, wanted []string, equal bool) {
	for p := range packets {
		met := true
		for _, flag := range mask {
			met = met && slices.Contains(carries[p], flag) == slices.Contains(wanted, flag)
		}
		m.not[p] = m.not[p] || met != equal
	}
}

// someFlag takes a condition on flags: one of them is set, or none is.
func (m *match) someFlag(flags []string, set bool) {
	for p := range packets {
		one := slices.ContainsFunc(carries[p], func(flag string) bool { return slices.Contains(flags, flag) })
		m.not[p] = m.not[p] || one != set
	}
}

// states takes a condition on the state of the connection. For the kernel it is established once the server answers.
func (m *match) states(holds func(state string) bool) {
	for p, state := range [packets]string{first: "new", accepted: "established", reply: "established"} {
		m.not[p] = m.not[p] || !holds(state)
	}
}

// flagsOf returns the mask of a condition that looks at some of TCP's flags.
func flagsOf(raw json.RawMessage) (mask []string, ok bool) {
	var masked struct {
		And []json.RawMessage `json:"&"`
	}
	if json.Unmarshal(raw, &masked) != nil || len(masked.And) != 2 || leftOf(masked.And[0]) != "tcp flags" {
		return nil, false
	}
	var one string
	if json.Unmarshal(masked.And[1], &one) == nil {
		return []string{one}, true
	}
	var several []string
	if json.Unmarshal(masked.And[1], &several) == nil {
		return several, true
	}
	var either struct { // as newer tools print it
		Or []string `json:"|"`
	}
	return either.Or, json.Unmarshal(masked.And[1], &either) == nil && len(either.Or) > 0
}
